import type { Slug } from '../../vocabulary/ids.ts';
import type { Content } from '../content.ts';
import type { Conversation } from '../conversation.ts';
import type { Inject } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';

/** One thing an inject can deliver, where it is written, and of which variant it is. */
export type Delivery = { content: Content; path: Path; variant?: number };

/** Everything an inject can deliver: its content and every variant of it. `at`: where the inject is written. */
export function deliveriesOf({ content, variants }: Inject, at: Path): Delivery[] {
  return [
    { content, path: [...at, 'content'] },
    ...variants.map((variant, i) => ({
      content: variant.content,
      path: [...at, 'variants', i, 'content'],
      variant: i,
    })),
  ];
}

/** A written dialogue and where it is written; `variant`: of which variant of an inject. */
export type Dialogue = { conversation: Conversation; path: Path; variant?: number };

/** The written dialogues of an inject, each with where it is written; none for most channels. */
export function conversationsOf(inject: Inject, at: Path): Dialogue[] {
  return deliveriesOf(inject, at).flatMap(({ content, path, ...of }) =>
    'conversation' in content ? [{ ...of, conversation: content.conversation, path: [...path, 'conversation'] }] : [],
  );
}

/** The written dialogues of the actors, for when they are phoned. */
export function actorDialogues({ actors }: Pick<Scenario, 'actors'>): (Dialogue & { actor: Slug })[] {
  return actors.flatMap(({ id, conversation }, i) =>
    conversation ? [{ actor: id, conversation, path: ['actors', i, 'conversation'] }] : [],
  );
}

/** Every written dialogue of the scenario: those of injects, then those of actors. */
export function dialoguesOf(scenario: Pick<Scenario, 'injects' | 'actors'>): Dialogue[] {
  return [
    ...scenario.injects.flatMap((inject, i) => conversationsOf(inject, ['injects', i])),
    ...actorDialogues(scenario),
  ];
}
