import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { toMinutesSeconds } from '../../../shared/vocabulary/story-time.ts';
import type { RunSummary } from './run-summary.ts';

/** Several runs in Dutch: one line each, and what they say together about the scenario. */
export function printRuns(scenario: Scenario, runs: readonly RunSummary[]): string {
  return [
    `${runs.length} proefritten.`,
    ...runs.map(runLine),
    'Injects die in geen enkele rit verschenen:',
    ...orNone(neverAtAll(runs)),
    'Verwachte acties die in geen enkele rit op tijd kwamen:',
    ...orNone(alwaysMissed(scenario, runs)),
    'Stoelen die in een rit langer dan 6 minuten niets te doen hadden:',
    ...orNone(everStarved(runs)),
  ].join('\n');
}

function runLine({ seed, injects, expectations, contact, end }: RunSummary): string {
  const { met, late, missed } = expectations;
  const found = contact ? `contact op ${toMinutesSeconds(contact.at)} (${contact.via})` : 'geen contact';
  const actions = `acties ${met} gezien, ${late} te laat, ${missed.length} gemist`;
  return `  zaad ${seed}: einde ${toMinutesSeconds(end.at)}, ${injects.released.length} van ${injects.total} injects, ${actions}, ${found}`;
}

function neverAtAll(runs: readonly RunSummary[]): string[] {
  const [first, ...others] = runs;
  return (first?.injects.never ?? [])
    .filter(({ inject }) => others.every(({ injects }) => injects.never.some((never) => never.inject === inject)))
    .map(({ inject, title, why }) => `${inject} (${title}): ${why}`);
}

function alwaysMissed({ injects }: Scenario, runs: readonly RunSummary[]): string[] {
  return injects.flatMap(({ id, expect }) => {
    const isMissed = runs.every(({ expectations }) => expectations.missed.some(({ inject }) => inject === id));
    return expect && isMissed ? [`${id}: ${expect.action}`] : [];
  });
}

function everStarved(runs: readonly RunSummary[]): string[] {
  return runs.flatMap(({ seed, seats }) =>
    seats
      .filter(({ starved }) => starved)
      .map(({ seat, longestGap: { from, until } }) => {
        return `${seat}: ${toMinutesSeconds(until - from)} vanaf ${toMinutesSeconds(from)} (zaad ${seed})`;
      }),
  );
}

function orNone(lines: readonly string[]): string[] {
  return (lines.length > 0 ? lines : ['geen']).map((line) => `  ${line}`);
}
