import type { SessionEvent } from '../../shared/session/event.ts';
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
  if (words !== undefined && isIn(words.text, draft.state.scenario.optOutWord)) callOptOut(draft, words.player);
}

function isIn(text: string, word: string): boolean {
  const agreed = apart(word);
  const [first] = agreed;
  // Nearly nothing that is said has it in it, so words are told apart only then.
  if (first === undefined || !text.toLowerCase().includes(first)) return false;
  return ` ${apart(text).join(' ')} `.includes(` ${agreed.join(' ')} `);
}

function apart(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
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
