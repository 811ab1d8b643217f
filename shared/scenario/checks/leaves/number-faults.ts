import { fitsLevel } from '../course/level-need.ts';
import { type Fault, type FaultsOf, unless } from './fault.ts';
import { canKeep, type Range } from './range.ts';

/** A bound that a gauge never keeps, whatever the effects bring. */
export const gaugeFaults: FaultsOf<'gauge'> = (asked, world) => {
  const range = world.gauge(asked.id);
  const gauge = world.gauges.get(asked.id);
  if (!range || !gauge) return [];
  const scale = `De meter loopt van ${gauge.min} tot ${gauge.max} en begint op ${gauge.start}`;
  return outOf(range, asked, `${scale}; de effecten brengen hem van ${range.least} tot ${range.most}`);
};

/** The same for a relation, and a relation that is not kept. */
export const allianceFaults: FaultsOf<'alliance'> = (asked, world) => {
  const range = world.meter(asked.actor, asked.meter);
  if (range) return outOf(range, asked, `De effecten brengen ${asked.meter} van ${range.least} tot ${range.most}`);
  return unless(!world.actors.has(asked.actor), {
    at: ['actor'],
    says: `Van "${asked.actor}" wordt geen verstandhouding bijgehouden.`,
    remedy: `Geef "${asked.actor}" alliance in scenario.yaml, of kijk naar een andere rolspeler.`,
  });
};

/** A level that the scenario does not have. */
export const levelFaults: FaultsOf<'level'> = (asked, { levels }) =>
  unless(
    levels.some((level) => fitsLevel(asked, level)),
    {
      at: [],
      says: `Zo’n niveau is er niet: dit scenario heeft ${levels.join(', ')}.`,
      remedy: 'Kies grenzen waar een niveau uit levels in valt.',
    },
  );

/** A lot that is not in the draw. */
export const drawFaults: FaultsOf<'draw'> = ({ of, is }) =>
  unless(is <= of, {
    at: ['is'],
    says: `Het lot kan niet op ${is} vallen: er zijn er ${of}.`,
    remedy: 'Kies is tussen 1 en of.',
  });

function outOf(
  range: Range,
  asked: { atLeast?: number | undefined; atMost?: number | undefined },
  why: string,
): Fault[] {
  const { atLeast, atMost } = asked;
  if (atLeast === undefined && atMost === undefined) return [];
  const tooHigh = atLeast !== undefined && atLeast > range.most;
  return unless(canKeep(range, asked), {
    at: [tooHigh || atMost === undefined ? 'atLeast' : 'atMost'],
    says: `Dit wordt nooit zo. ${why}.`,
    remedy: 'Kies een grens die gehaald kan worden, of geef ergens een effect dat er komt.',
  });
}
