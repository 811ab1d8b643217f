import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';

export const DOT_KINDS = ['mail', 'call', 'decision', 'travel', 'chat', 'post', 'board', 'form', 'press'] as const;
export type DotKind = (typeof DOT_KINDS)[number];

/** One thing somebody did. `about`: whom or what it concerned, in words. */
export type Dot = { position: number; at: ExerciseTime; kind: DotKind; player: PlayerId; about: string };

/** Everything players did that others could notice, in order of time. Reading is not in it: it is silent. */
export function dotsOf(events: readonly RecordedEvent[], placeName: (place: string) => string): Dot[] {
  const callers = new Map<string, string>();
  const forms = new Map<string, string>();
  return events.flatMap((recorded) => {
    const { event, position, at } = recorded;
    if (event.type === 'CallRang') callers.set(event.call, event.from.name);
    if (event.type === 'FormOpened') forms.set(event.form, event.title);
    const done = doneIn(event, { callers, placeName }) ?? workIn(event, forms);
    return done ? { position, at, ...done } : [];
  });
}

type Names = { callers: ReadonlyMap<string, string>; placeName: (place: string) => string };
type Done = Pick<Dot, 'kind' | 'player' | 'about'>;

function doneIn(event: SessionEvent, names: Names): Done | undefined {
  switch (event.type) {
    case 'MessageSent':
      return bySender(event.from, 'mail', `${event.recipients.join(', ')}: ${event.subject}`);
    case 'PostPublished':
      return bySender(event.from, 'post', event.text);
    case 'CallRang':
      return bySender(event.from, 'call', event.to ?? event.title);
    case 'CallAnswered': {
      const about = names.callers.get(event.call) ?? '';
      return event.player === undefined ? undefined : { kind: 'call', player: event.player, about };
    }
    case 'ChatSent':
    case 'NoteWritten':
      return { kind: 'chat', player: event.player, about: event.text };
    case 'TravelStarted':
      return { kind: 'travel', player: event.player, about: names.placeName(event.to) };
    case 'DecisionMade':
      return { kind: 'decision', player: event.player, about: event.label };
    default:
      return undefined;
  }
}

/** What was made for others to use: the board, the forms, the words to the press. */
function workIn(event: SessionEvent, forms: ReadonlyMap<string, string>): Done | undefined {
  switch (event.type) {
    case 'FindingPlaced':
      return { kind: 'board', player: event.player, about: event.text };
    case 'FormSubmitted':
      return { kind: 'form', player: event.player, about: forms.get(event.form) ?? event.form };
    case 'PressAnswered':
      return { kind: 'press', player: event.player, about: event.text };
    default:
      return undefined;
  }
}

type Sender = Extract<SessionEvent, { type: 'PostPublished' }>['from'];

// What a docent sends in an actor's name is nobody's in the teams.
function bySender(from: Sender, kind: DotKind, about: string): Done | undefined {
  return from.kind === 'player' ? { kind, player: from.id, about } : undefined;
}
