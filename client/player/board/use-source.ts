import type { SourceKind } from '../../../shared/vocabulary/drama.ts';
import { callFacts } from '../phone/call-facts.ts';
import { usePlay } from '../use-play.ts';

/** What a new finding comes from; `words` are what a role card says. */
export type SourceShown = { kind: SourceKind; title: string; words?: string };

/** The item, the conversation, or the card of a seat that a finding is to name; undefined when it is none of hers. */
export function useSource(source: string | undefined): SourceShown | undefined {
  const play = usePlay();
  const { view, stage, me } = play;
  const item = view.items.find(({ id }) => id === source);
  if (item) return { kind: 'item', title: item.title };
  const call = view.calls.find(({ id }) => id === source);
  if (call) {
    const team = callFacts(call, play).direction === 'in' && call.from.kind === 'player' ? call.from.team : undefined;
    return { kind: 'call', title: stage.teams.find(({ id }) => id === team)?.name ?? call.title };
  }
  const own = view.roleCards[me.player];
  const card = own?.seat === source ? own : view.passedCards[me.player]?.find(({ seat }) => seat === source);
  return card && { kind: 'card', title: card.title, words: card.knows };
}
