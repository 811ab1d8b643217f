import { type MinutesSeconds, toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Path } from '../check.ts';
import { factFaults } from './fact-faults.ts';
import { type Fault, type FaultsOf, type Leaves, unless } from './fault.ts';
import { answeredFaults, expectedFaults, openedFaults, unansweredFaults } from './inject-faults.ts';
import { allianceFaults, drawFaults, gaugeFaults, levelFaults } from './number-faults.ts';
import { consentFaults, decidedFaults, formFaults, strandFaults } from './story-faults.ts';
import { contactFaults, saidFaults } from './talk-faults.ts';
import type { World } from './world.ts';

/** Why each kind of leaf can never be so. What is not named here always can. */
const FAULTS: { [K in keyof Leaves]?: FaultsOf<K> } = {
  time: (from, world) => afterTheEnd(from, [], world),
  elapsed: (asked, world) => afterTheEnd(asked.for, ['for'], world),
  opened: openedFaults,
  answered: answeredFaults,
  unanswered: (asked, world) => [...unansweredFaults(asked, world), ...afterTheEnd(asked.for, ['for'], world)],
  expected: expectedFaults,
  decided: decidedFaults,
  contact: (asked, world) => [
    ...contactFaults(asked, world),
    ...beforeStart(asked, world),
    ...sinceFaults(asked, world),
  ],
  fact: ({ id, is }, world) => factFaults([id], is, ['id'], world),
  facts: ({ of, is, atLeast, teams, by }, world) => [
    ...factFaults(of, is, ['of'], world),
    ...unless(atLeast <= new Set(of).size, {
      at: ['atLeast'],
      says: `Zoveel feiten staan er niet: het zijn er ${new Set(of).size}.`,
      remedy: 'Kies een kleiner aantal bij atLeast, of noem bij of meer feiten.',
    }),
    ...unless(teams <= world.scenario.teams.length, {
      at: ['teams'],
      says: `Zoveel teams zijn er niet: het zijn er ${world.scenario.teams.length}.`,
      remedy: 'Kies een kleiner aantal bij teams.',
    }),
    ...unless(teams < 2 || (by?.team === undefined && by?.seat === undefined), {
      at: ['teams'],
      says: 'Bij by staat één team, en dat zijn er nooit meer.',
      remedy: 'Haal teams weg, of het team bij by.',
    }),
  ],
  said: (asked, world) => [...saidFaults(asked, world), ...sinceFaults(asked, world)],
  gauge: gaugeFaults,
  alliance: allianceFaults,
  strand: strandFaults,
  consent: consentFaults,
  form: formFaults,
  level: levelFaults,
  draw: drawFaults,
};

/** Why one leaf of a condition can never be so. */
export function leafFaults(key: string, asked: unknown, world: World): Fault[] {
  const faults = FAULTS[key as keyof typeof FAULTS] as ((asked: unknown, world: World) => Fault[]) | undefined;
  return faults?.(asked, world) ?? [];
}

function afterTheEnd(moment: MinutesSeconds, at: Path, { scenario: { duration } }: World): Fault[] {
  return unless(toExerciseTime(moment) <= toExerciseTime(duration), {
    code: 'impossible-time',
    at,
    says: `${moment} ligt na het einde van de oefening (${duration}).`,
    remedy: 'Kies een eerder moment of verleng duration.',
  });
}

type Since = { since?: MinutesSeconds | undefined; before?: MinutesSeconds | undefined };

function sinceFaults({ since, before }: Since, world: World): Fault[] {
  if (since === undefined) return [];
  return [
    ...afterTheEnd(since, ['since'], world),
    ...unless(before === undefined || toExerciseTime(since) < toExerciseTime(before), {
      code: 'impossible-time',
      at: ['since'],
      says: `Tussen ${since} en ${before} ligt geen moment.`,
      remedy: 'Kies bij since een moment vóór before.',
    }),
  ];
}

function beforeStart({ before }: NonNullable<Leaves['contact']>, world: World): Fault[] {
  if (before === undefined) return [];
  return [
    ...afterTheEnd(before, ['before'], world),
    ...unless(toExerciseTime(before) > 0, {
      code: 'impossible-time',
      at: ['before'],
      says: 'Vóór het begin van de oefening gebeurt er niets.',
      remedy: 'Kies bij before een moment na 00:00.',
    }),
  ];
}
