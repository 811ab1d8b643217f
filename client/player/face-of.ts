import type { Sender } from '../../shared/vocabulary/sender.ts';
import { playerFace } from '../art/face-url.ts';
import type { Joiner } from '../store/joiners.ts';

const RINGS = ['var(--ring-yellow)', 'var(--ring-blue)', 'var(--ring-green)', 'var(--ring-purple)'] as const;

/** Whose portrait: an actor, or a player by her id. */
export type Portrayed = Pick<Sender, 'id' | 'kind'>;

/** Portrait of whoever sent or said something; `joiners` is everybody who ever took a seat. */
export function faceOf(sender: Portrayed, joiners: readonly Joiner[]): string {
  return sender.kind === 'player' ? playerFace(sender.id, joiners) : sender.id;
}

/** Ring colour of a teammate: the place in the order of joining, so that neighbours differ. */
export function ringOf(player: string, joiners: readonly Joiner[]): string {
  const place = Math.max(
    joiners.findIndex((one) => one.player === player),
    0,
  );
  return RINGS[place % RINGS.length] ?? RINGS[0];
}
