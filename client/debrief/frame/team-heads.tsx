import type { Team } from '../../../shared/scenario/cast.ts';

/** A column for each team, at the top of a table. */
export function TeamHeads({ teams }: { teams: readonly Team[] }) {
  return teams.map(({ id, short }) => (
    <th key={id} scope="col">
      {short}
    </th>
  ));
}
