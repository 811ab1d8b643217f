import type { DotKind } from '../insight/lanes.ts';
import type { MomentKind } from '../insight/moments.ts';

export type SignKind = DotKind | MomentKind;

/** One outline per kind, around 0,0 and about 10 wide: the shape says what the colour says too. */
export const SIGN_PATHS: Record<SignKind, string> = {
  mail: 'M-5 -4H5V4H-5Z',
  call: 'M-4.6 0A4.6 4.6 0 1 0 4.6 0A4.6 4.6 0 1 0 -4.6 0Z',
  decision: 'M0 -6L6 0L0 6L-6 0Z',
  travel: 'M-4 -5L6 0L-4 5Z',
  chat: 'M-2 -5H2V5H-2Z',
  post: 'M-1.8 -5H1.8V-1.8H5V1.8H1.8V5H-1.8V1.8H-5V-1.8H-1.8Z',
  board: 'M-5 -5H5V2L2 5H-5Z',
  form: 'M-4 -6H4V6H-4Z',
  press: 'M-3 -6H3V1H0.8V6H-0.8V1H-3Z',
  expired: 'M0 -6L6 0L0 6L-6 0Z',
  contact: 'M0 -6.5L1.9 -2.1L6.5 -2L2.9 1L4.1 5.6L0 3L-4.1 5.6L-2.9 1L-6.5 -2L-1.9 -2.1Z',
  observation: 'M-4 -6H5L2.5 -2.5L5 1H-2.5V6H-4Z',
  'missed-action': 'M0 -5.5L6 5H-6Z',
  'missed-call': 'M-4.6 0A4.6 4.6 0 1 0 4.6 0A4.6 4.6 0 1 0 -4.6 0Z',
};
