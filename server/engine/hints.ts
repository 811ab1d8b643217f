import type { Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit, newId } from './draft.ts';
import { findIn } from './drawers.ts';
import { actorSender, findActor, findInject } from './lookup.ts';
import { namesOf } from './placement.ts';

/** The actor in whose name the staff writes, where a scenario has one. */
const STAFF = 'spelleiding';

/** Gives the hint of an inject as a card to those it was for. */
export function giveHint(draft: Draft, id: Slug): void {
  const { scenario, injects, items } = draft.state;
  const inject = findInject(scenario, id);
  const hint = inject?.expect?.hint;
  const audience = findIn(items, injects[id]?.item)?.audience;
  emit(draft, { type: 'HintGiven', inject: id }, 'docents');
  if (!inject || hint === undefined || audience === undefined) return;
  const from = actorSender(scenario, findActor(scenario, STAFF) ? STAFF : inject.from);
  emit(
    draft,
    {
      type: 'MessageSent',
      item: newId(draft, 'item'),
      channel: 'card',
      from,
      recipients: namesOf(draft.state, audience),
      toActors: [],
      toTeams: [],
      subject: `Hint: ${inject.title}`,
      body: hint,
    },
    audience,
  );
}
