import type { By, RecordedEvent, SessionEvent } from '../../shared/session/event.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { Sender } from '../../shared/vocabulary/sender.ts';

/** Who is called what in a record: players by id, docents by name. */
export type Pseudonyms = {
  player(id: PlayerId): string;
  docent(name: string): string;
  /** For places where only a name stands: a player's own name becomes her pseudonym, any other stays. */
  named(name: string): string;
  /** What a docent did by hand has her name as its cause; any other cause stays. */
  caused(cause: string): string;
};

/** "Speler 1" for who sat down first, "Docent 1" for the docent who acted first, and so on. */
export function pseudonymsOf(events: readonly RecordedEvent[]): Pseudonyms {
  const players = new Map<PlayerId, string>();
  const docents = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { by, event } of events) {
    if (event.type === 'SeatTaken' && !players.has(event.player)) {
      players.set(event.player, `Speler ${players.size + 1}`);
      names.set(event.name, players.get(event.player) ?? event.name);
    }
    if (by.kind === 'docent' && !docents.has(by.name)) docents.set(by.name, `Docent ${docents.size + 1}`);
  }
  return {
    player: (id) => players.get(id) ?? 'Speler',
    docent: (name) => docents.get(name) ?? 'Docent',
    named: (name) => names.get(name) ?? name,
    caused: (cause) => docents.get(cause) ?? cause,
  };
}

/** The same events without anybody's name, except where people wrote one in their own words. */
export function withPseudonyms(events: readonly RecordedEvent[]): RecordedEvent[] {
  const names = pseudonymsOf(events);
  return events.map((recorded) => ({
    ...recorded,
    by: hideBy(recorded.by, names),
    event: hideNames(recorded.event, names),
  }));
}

function hideBy(by: By, names: Pseudonyms): By {
  return by.kind === 'docent' ? { ...by, name: names.docent(by.name) } : by;
}

function hideNames(event: SessionEvent, names: Pseudonyms): SessionEvent {
  switch (event.type) {
    case 'SeatTaken':
    case 'VoteCast':
    case 'DecisionMade':
    case 'ChatSent':
    case 'NoteWritten':
    case 'FindingPlaced':
    case 'FindingChanged':
    case 'FindingRemoved':
    case 'FieldFilled':
    case 'FormSubmitted':
    case 'PodiumTaken':
    case 'PressAnswered':
    case 'OptOutCalled':
      return { ...event, name: names.player(event.player) };
    case 'CallAnswered':
      return event.player === undefined ? event : { ...event, name: names.player(event.player) };
    case 'CallRang':
    case 'PostPublished':
      return { ...event, from: hideSender(event.from, names) };
    case 'CallSpoken':
      return { ...event, speaker: hideSender(event.speaker, names) };
    case 'InjectReleased':
      return { ...event, recipients: event.recipients.map(names.named) };
    case 'MessageSent':
      return hideCorrespondents(event, names);
    case 'CallTakenOver':
    case 'CallHandedBack':
    case 'PressScored':
    case 'ObservationTagged':
      return { ...event, docent: names.docent(event.docent) };
    case 'StrandMoved':
      return { ...event, cause: names.caused(event.cause) };
    default:
      return event;
  }
}

function hideSender(sender: Sender, names: Pseudonyms): Sender {
  return sender.kind === 'player' ? { ...sender, name: names.player(sender.id) } : sender;
}

type MessageSent = Extract<SessionEvent, { type: 'MessageSent' }>;

function hideCorrespondents(event: MessageSent, names: Pseudonyms): MessageSent {
  const { forwards } = event;
  return {
    ...event,
    from: hideSender(event.from, names),
    recipients: event.recipients.map(names.named),
    ...(forwards ? { forwards: { ...forwards, from: names.named(forwards.from) } } : {}),
  };
}
