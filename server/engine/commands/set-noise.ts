import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

/** More or less harmless noise from the town. */
export function setNoise(draft: Draft, { rate }: Ask<'SetNoise'>): Outcome {
  if (draft.state.story.noise.rate === rate) return reject('already-done');
  emit(draft, { type: 'NoiseSet', rate }, 'docents');
}
