import type { SessionEvent } from '../../shared/session/event.ts';
import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';
import type { SessionState } from './state.ts';
import { topicsIn } from './topics.ts';

type Words = { player: PlayerId; text: string; to: Slug[] };

/** Records what a player's words to somebody outside the own team were about. */
export function hearTopics(draft: Draft, event: SessionEvent): void {
  if (draft.state.scenario.topics.length === 0) return;
  const words = wordsOf(draft.state, event);
  const topics = words ? topicsIn(draft.state.scenario, words.text) : [];
  if (!words || topics.length === 0) return;
  emit(draft, { type: 'TopicsHeard', player: words.player, topics: [...topics], to: words.to }, 'docents');
}

function wordsOf(state: SessionState, event: SessionEvent): Words | undefined {
  switch (event.type) {
    case 'MessageSent':
      if (event.from.kind !== 'player') return undefined;
      return {
        player: event.from.id,
        text: ownWordsIn(event),
        to: [...event.toActors, ...event.toTeams],
      };
    case 'PostPublished':
      return event.from.kind === 'player' ? { player: event.from.id, text: event.text, to: [] } : undefined;
    case 'ChatSent':
      return event.thread === 'line'
        ? { player: event.player, text: event.text, to: othersOf(state, event.team) }
        : undefined;
    case 'CallSpoken':
      return event.speaker.kind === 'player'
        ? { player: event.speaker.id, text: event.text, to: listenersOf(state, event.call, event.speaker.team) }
        : undefined;
    case 'PressAnswered':
      return { player: event.player, text: event.text, to: journalistsOf(state, event.press) };
    default:
      return undefined;
  }
}

/** The subject of an answer is somebody else's. */
function ownWordsIn({ subject, body, inReplyTo }: Extract<SessionEvent, { type: 'MessageSent' }>): string {
  return inReplyTo === undefined ? `${subject}\n${body}` : body;
}

function othersOf({ scenario }: SessionState, team: Slug): Slug[] {
  return scenario.teams.flatMap(({ id }) => (id === team ? [] : [id]));
}

function listenersOf(state: SessionState, id: string, team: Slug): Slug[] {
  const call = state.calls[id];
  if (call?.actor !== undefined) return [call.actor];
  return call?.toTeam === undefined ? [] : othersOf(state, team);
}

function journalistsOf({ scenario }: SessionState, id: Slug): Slug[] {
  const press = scenario.press.find((one) => one.id === id);
  return [...new Set([...(press ? [press.chair] : []), ...(press?.questions ?? []).map(({ from }) => from)])];
}
