import { z } from 'zod';
import { PlayerId, Slug } from './ids.ts';

/** One cell of players: every field that is given must match. `{ team, profession }` is the huisartsen of one team. */
export const Cell = z
  .strictObject({
    team: Slug.optional(),
    profession: Slug.optional(),
    seat: Slug.optional(),
    player: PlayerId.optional(),
  })
  .refine((cell) => Object.values(cell).some((value) => value !== undefined), {
    message: 'a cell needs a team, a profession, a seat or a player',
  });
export type Cell = z.infer<typeof Cell>;

/** Who may see something. Docents, facilitators and evaluators see everything. */
export const Audience = z.union([z.literal('all'), z.literal('docents'), z.array(Cell).min(1)]);
export type Audience = z.infer<typeof Audience>;

/** What is known of a player when an audience is compared with her. */
export type Placement = { player: PlayerId; seat: Slug; team: Slug; profession: Slug };

/** True when this placed player belongs to the audience. */
export function includes(audience: Audience, placement: Placement): boolean {
  if (audience === 'all') return true;
  if (audience === 'docents') return false;
  return audience.some((cell) => matches(cell, placement));
}

function matches(cell: Cell, placement: Placement): boolean {
  return (
    (cell.team === undefined || cell.team === placement.team) &&
    (cell.profession === undefined || cell.profession === placement.profession) &&
    (cell.seat === undefined || cell.seat === placement.seat) &&
    (cell.player === undefined || cell.player === placement.player)
  );
}
