import type { AllianceMeter } from '../../../vocabulary/drama.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { Scenario } from '../../scenario.ts';
import { channelsOf } from '../answerable.ts';
import { type ById, byId } from '../by-id.ts';
import { carriersOf } from '../carriers.ts';
import { levelsOf } from '../course/level-need.ts';
import { effectsOf, type WrittenEffect } from '../effects.ts';
import { clamped, type Range, rangeFrom } from './range.ts';

/** What the leaves of conditions are held against: everything that effects can bring about. */
export type World = ById & {
  scenario: Scenario;
  levels: readonly number[];
  /** How low and how high a gauge or a relation can get; undefined where it is not kept. */
  gauge: (id: Slug) => Range | undefined;
  meter: (actor: Slug, meter: AllianceMeter) => Range | undefined;
  /** Facts that are no secret, and facts that something carries. */
  common: ReadonlySet<Slug>;
  carried: ReadonlySet<Slug>;
  /** The channels on which each actor sends something. */
  sent: ReturnType<typeof channelsOf>;
  /** States that some effect moves a strand to, as `strand/state`. */
  moves: ReadonlySet<string>;
  /** Consent that some effect brings, as `actor/is`, and with its scope. */
  consents: ReadonlySet<string>;
};

// A scenario that is checked does not change, and several checks ask.
const worlds = new WeakMap<Scenario, World>();

/** The world of one scenario. */
export function worldOf(scenario: Scenario): World {
  const before = worlds.get(scenario);
  if (before) return before;
  const world = gathered(scenario);
  worlds.set(scenario, world);
  return world;
}

function gathered(scenario: Scenario): World {
  const effects = effectsOf(scenario);
  const known = byId(scenario);
  return {
    ...known,
    scenario,
    levels: levelsOf(scenario),
    common: new Set(scenario.facts.flatMap(({ id, kind }) => (kind === 'common' ? [id] : []))),
    carried: new Set(carriersOf(scenario).map(({ fact }) => fact)),
    sent: channelsOf(scenario),
    ...rangesOf(scenario, known, effects),
    moves: new Set(effects.flatMap(({ effect }) => ('strand' in effect ? [`${effect.strand}/${effect.to}`] : []))),
    consents: new Set(
      effects.flatMap(({ effect }) => {
        if (!('consent' in effect)) return [];
        const is = `${effect.consent}/${effect.is}`;
        return effect.scope === undefined ? [is] : [is, `${is}/${effect.scope}`];
      }),
    ),
  };
}

function rangesOf(
  { levels }: Scenario,
  known: ById,
  effects: readonly WrittenEffect[],
): Pick<World, 'gauge' | 'meter'> {
  const steps = stepsOf(effects);
  const willing = levels.length === 0 ? [0] : levels.map(({ willingness }) => willingness);
  return {
    gauge: (id) => {
      const gauge = known.gauges.get(id);
      if (!gauge) return undefined;
      return clamped(rangeFrom([gauge.start], steps.get(id) ?? []), gauge.min, gauge.max);
    },
    meter: (actor, meter) => {
      const start = known.actors.get(actor)?.alliance?.[meter];
      if (start === undefined) return undefined;
      const starts = willing.map((more) => Math.min(10, Math.max(0, start + more)));
      return clamped(rangeFrom(starts, steps.get(`${actor}/${meter}`) ?? []), 0, 10);
    },
  };
}

/** Every step of each gauge, and of each relation as `actor/meter`, with how often it can come. */
function stepsOf(effects: readonly WrittenEffect[]): ReadonlyMap<string, { by: number; times: number }[]> {
  const steps = new Map<string, { by: number; times: number }[]>();
  for (const { effect, times } of effects) {
    if (!('by' in effect)) continue;
    const key = 'gauge' in effect ? effect.gauge : `${effect.alliance}/${effect.meter}`;
    const known = steps.get(key) ?? [];
    known.push({ by: effect.by, times });
    steps.set(key, known);
  }
  return steps;
}
