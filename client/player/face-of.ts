import type { SessionView } from '../../shared/view/session-view.ts';
import type { Sender } from '../../shared/vocabulary/sender.ts';
import { playerFace } from '../art/face-url.ts';

const RINGS = ['var(--ring-yellow)', 'var(--ring-blue)', 'var(--ring-green)', 'var(--ring-purple)'] as const;

/** Portrait of whoever sent or said something. */
export function faceOf(sender: Pick<Sender, 'id' | 'kind'>, people: SessionView['people']): string {
  return sender.kind === 'player' ? playerFace(sender.id, Object.keys(people)) : sender.id;
}

/** Ring colour of a teammate: the place in the order of joining, so that neighbours differ. */
export function ringOf(player: string, people: SessionView['people']): string {
  const place = Math.max(Object.keys(people).indexOf(player), 0);
  return RINGS[place % RINGS.length] ?? RINGS[0];
}
