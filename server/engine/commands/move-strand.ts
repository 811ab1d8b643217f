import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Draft } from '../draft.ts';
import { moveStrand } from '../effects.ts';
import type { Outcome } from '../outcome.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

/** The docent moves a strand herself, for what the teams did outside the rules. */
export function moveStrandByHand(draft: Draft, { strand, to }: Ask<'MoveStrand'>, docent: string): Outcome {
  const known = draft.state.scenario.strands.find(({ id }) => id === strand);
  if (!known?.states.some(({ id }) => id === to)) return reject('unknown-thing');
  if (draft.state.story.strands[strand] === to) return reject('already-done');
  moveStrand(draft, strand, to, docent);
}
