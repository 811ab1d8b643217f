import type { Inject } from '../../../shared/scenario/inject.ts';
import type { ExpectationView, InjectView } from '../../../shared/view/session-view.ts';
import type { Cause } from './activity.ts';
import { hasInject, playedLevel } from './level.ts';
import type { Overview } from './overview.ts';
import { type OneOf, oneOf, type Versions, versionsOf } from './versions.ts';
import { type Why, whyItComes } from './why.ts';

export const MSEL_FILTERS = ['all', 'waiting', 'manual', 'held', 'out', 'skipped', 'left-out'] as const;
export type MselFilter = (typeof MSEL_FILTERS)[number];

/** One line of the MSEL as it stands now. */
export type MselLine = {
  inject: Inject;
  progress: InjectView;
  bucket: Exclude<MselFilter, 'all'>;
  why: Why;
  cause: Cause | undefined;
  expectation: ExpectationView | undefined;
  oneOf: OneOf | undefined;
  versions: Versions;
};

/** The whole MSEL in the scenario's order. */
export function mselLines(overview: Overview): MselLine[] {
  const { view, scenario, activity } = overview;
  const level = playedLevel(overview);
  return scenario.injects.map((inject) => {
    const progress = view.injects[inject.id] ?? { inject: inject.id, state: 'waiting' };
    const cause = activity.causes[inject.id];
    return {
      inject,
      progress,
      bucket: bucketOf(inject, progress, hasInject(level, inject.id)),
      why: whyItComes(inject, scenario, cause, progress),
      cause,
      expectation: view.expectations[inject.id],
      oneOf: oneOf(inject, overview),
      versions: versionsOf(inject, overview),
    };
  });
}

/** The lines of one filter in whose title, text or sender `words` occurs. */
export function filterMsel(lines: readonly MselLine[], filter: MselFilter, words: string): MselLine[] {
  const wanted = words.trim().toLowerCase();
  return lines.filter(
    ({ bucket, inject }) =>
      (filter === 'all' || bucket === filter) && (wanted === '' || searchText(inject).includes(wanted)),
  );
}

function searchText({ id, title, from, note }: Inject): string {
  return `${id} ${title} ${from} ${note}`.toLowerCase();
}

function bucketOf({ release }: Inject, { state }: InjectView, isPlayed: boolean): MselLine['bucket'] {
  switch (state) {
    case 'held':
    case 'skipped':
      return state;
    case 'released':
    case 'recalled':
      return 'out';
    case 'scheduled':
      return 'waiting';
    case 'waiting':
      if (!isPlayed) return 'left-out';
      return release.manual === undefined ? 'waiting' : 'manual';
  }
}
