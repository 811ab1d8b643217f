import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Draft } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { closePress } from '../press-course.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

/** The docent ends the press conference before its time. */
export function closePressByHand(draft: Draft, { press }: Ask<'ClosePress'>): Outcome {
  if (draft.state.story.press[press]?.state !== 'open') return reject('unknown-thing');
  closePress(draft, press);
}
