import type { Inject } from '../../shared/scenario/inject.ts';
import type { Viewer } from '../../shared/view/visibility.ts';
import { type Audience, type Cell, includes } from '../../shared/vocabulary/audience.ts';
import type { PlayerId, Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { findIn } from './drawers.ts';
import { findSeat } from './lookup.ts';
import type { ItemProgress, PlayerState, SessionState } from './state.ts';

/** How this player looks at the record; undefined when the seat is empty. */
export function viewerOf(state: SessionState, player: PlayerId): Viewer | undefined {
  const seated = state.players[player];
  if (!seated) return undefined;
  return { role: 'player', placement: placementOf(seated), opened: state.recordOpened };
}

/** True when the player belongs to the audience. */
export function reaches(audience: Audience, player: PlayerState): boolean {
  return audience === 'all' || includes(audience, placementOf(player));
}

/** The item, when this player may see it. */
export function itemFor(state: SessionState, player: PlayerState, id: ThingId): ItemProgress | undefined {
  const item = findIn(state.items, id);
  return item && reaches(item.audience, player) ? item : undefined;
}

/** Who gets an inject that comes now: those it is for, or those of them who are in the place it happens. */
export function audienceOf(state: SessionState, { to, onlyAt }: Pick<Inject, 'to' | 'onlyAt'>): Audience {
  const audience = withoutEmptyCells(state, to);
  const there = Object.values(state.players).filter(
    (player) => player.place === onlyAt && !player.travel && reaches(audience, player),
  );
  return there.length > 0 ? there.map(({ id }) => ({ player: id })) : audience;
}

/**
 * The authored audience as it is sent: where nobody sits in a cell, it passes to the cell's team,
 * so that nothing is lost with an absent seat.
 */
function withoutEmptyCells(state: SessionState, to: 'all' | Cell[]): Audience {
  if (to === 'all') return 'all';
  return to.map((cell) => (anyoneIn(state, cell) ? cell : (passedOn(state, cell) ?? cell)));
}

/** Those of one team who belong to the audience. */
export function withinTeam(audience: Audience, team: Slug): Audience {
  if (audience === 'all') return [{ team }];
  if (audience === 'docents') return audience;
  const cells = audience.filter((cell) => (cell.team ?? team) === team).map((cell) => ({ ...cell, team }));
  return cells.some((cell) => Object.keys(cell).length === 1) ? [{ team }] : cells;
}

/** Names of who is addressed, for "Aan: …". */
export function namesOf(state: SessionState, audience: Audience): string[] {
  if (audience === 'all' || audience === 'docents') return ['iedereen'];
  return [...new Set(audience.map((cell) => nameOf(state, cell)))];
}

function placementOf({ id, seat, team, profession }: PlayerState) {
  return { player: id, seat, team, profession };
}

function anyoneIn(state: SessionState, cell: Cell): boolean {
  return Object.values(state.players).some((player) => reaches([cell], player));
}

function passedOn(state: SessionState, cell: Cell): Cell | undefined {
  const team = cell.team ?? (cell.seat === undefined ? undefined : findSeat(state.scenario, cell.seat)?.team);
  return team === undefined ? undefined : { team };
}

function nameOf(state: SessionState, { team, profession, seat, player }: Cell): string {
  if (player !== undefined) return state.players[player]?.name ?? player;
  if (seat !== undefined) return findSeat(state.scenario, seat)?.title ?? seat;
  const teamName = named(state.scenario.teams, team);
  const professionName = named(state.scenario.professions, profession);
  return [professionName, teamName].filter((name) => name !== undefined).join(', ');
}

function named(things: readonly { id: Slug; name: string }[], id: Slug | undefined): string | undefined {
  return things.find((thing) => thing.id === id)?.name;
}
