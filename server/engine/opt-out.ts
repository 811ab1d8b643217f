import type { SessionEvent } from '../../shared/session/event.ts';
import { isHeardIn } from '../../shared/vocabulary/agreed-word.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';

/** Tells the docents that somebody wants to stop; once, until a docent answered. */
export function callOptOut(draft: Draft, id: PlayerId): void {
  const player = draft.state.players[id];
  if (!player || player.bot || player.optedOut) return;
  emit(draft, { type: 'OptOutCalled', player: id, name: player.name }, [{ player: id }]);
}

/** The agreed word, or words, in anything somebody writes or says is enough. */
export function hearOptOut(draft: Draft, event: SessionEvent): void {
  const words = wordsOf(event);
  if (words !== undefined && isHeardIn(words.text, draft.state.scenario.optOutWord)) callOptOut(draft, words.player);
}

function wordsOf(event: SessionEvent): { player: PlayerId; text: string } | undefined {
  switch (event.type) {
    case 'ChatSent':
    case 'NoteWritten':
    case 'PressAnswered':
    case 'FindingPlaced':
    case 'FindingChanged':
      return { player: event.player, text: event.text };
    case 'FieldFilled':
      return { player: event.player, text: event.value };
    case 'DecisionMade':
      return { player: event.player, text: event.rationale };
    case 'MessageSent':
      return event.from.kind === 'player'
        ? { player: event.from.id, text: `${event.subject} ${event.body}` }
        : undefined;
    case 'PostPublished':
      return event.from.kind === 'player' ? { player: event.from.id, text: event.text } : undefined;
    case 'CallSpoken':
      return event.speaker.kind === 'player' ? { player: event.speaker.id, text: event.text } : undefined;
    default:
      return undefined;
  }
}
