import { holds } from './conditions/holds.ts';
import { asClock, type Draft, emit } from './draft.ts';
import { actorSender } from './lookup.ts';

/** At EndEx: the first ending that fits, and what it brought for each person. */
export function reachEnding(draft: Draft): void {
  const { scenario } = draft.state;
  const ending = scenario.endings.find(({ when }) => holds(when, draft.state, draft.at));
  if (!ending) return;
  const { id, title, variants } = ending;
  const { headline, closing } = variants.find(({ when }) => holds(when, draft.state, draft.at)) ?? ending;
  const persons = scenario.persons.map(({ actor, texts }) => {
    const text = texts.find(({ when }) => holds(when, draft.state, draft.at)) ?? texts.at(-1);
    return { actor, name: actorSender(scenario, actor).name, text: text?.text ?? '' };
  });
  asClock(draft, () => emit(draft, { type: 'EndingReached', ending: id, title, headline, closing, persons }, 'all'));
}
