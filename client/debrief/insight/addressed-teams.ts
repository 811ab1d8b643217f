import { type Audience, includes } from '../../../shared/vocabulary/audience.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Seated } from './seated.ts';

/** The teams of which at least one member could see it. */
export function addressedTeams(audience: Audience, everybody: readonly Seated[]): Slug[] {
  return [...new Set(everybody.filter((seated) => includes(audience, seated)).map(({ team }) => team))];
}
