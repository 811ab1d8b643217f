import { expect, it } from 'vitest';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { given } from '../../../tests/support/given.ts';
import { started } from '../../../tests/support/some-steps.ts';
import { log as english } from '../../text/en/docent/log.ts';
import { log as dutch } from '../../text/nl/docent/log.ts';
import type { LoggedEvent } from './activity.ts';
import { foldLog } from './fold-log.ts';
import { logLine } from './log-line.ts';
import { logNames } from './log-names.ts';

const overview = anOverview(given(aStoryScenario()).play(...started()), '05:00');
const by = { kind: 'clock' } as const;

function changed(actor: string, meter: 'band' | 'doel', [from, to]: [number, number], at = 1000) {
  const event = { type: 'AllianceChanged', actor, meter, from, to, cause: 'mail' } as const;
  return { number: 1, at, by, event } as LoggedEvent;
}

const linesOf = (log: readonly LoggedEvent[], words = dutch) =>
  foldLog(log).map((logged) => logLine(logged, words, logNames(overview, by))?.text);

it('tells what changed with one person in one line, from first to last', () => {
  const log = [
    changed('bep', 'band', [5, 4]),
    changed('carla', 'band', [5, 6]),
    changed('bep', 'doel', [5, 3]),
    changed('bep', 'band', [4, 2], 30_000),
  ];
  expect(linesOf(log)).toEqual([
    'Bep de Rooij: band van 5 naar 2, doel van 5 naar 3',
    'Carla Rozema: band van 5 naar 6',
  ]);
  expect(linesOf(log, english)[0]).toBe('Bep de Rooij: bond from 5 to 2, goal from 5 to 3');
});

it('says of what came back to where it was that it stays', () => {
  const log = [changed('bep', 'band', [4, 5]), changed('bep', 'band', [5, 4])];
  expect(linesOf(log)).toEqual(['Bep de Rooij: band blijft 4']);
  expect(linesOf(log, english)).toEqual(['Bep de Rooij: bond stays 4']);
});

it('keeps apart what came later, or after something else', () => {
  const log = [changed('bep', 'band', [5, 4]), changed('bep', 'band', [4, 3], 90_000)];
  expect(linesOf(log)).toHaveLength(2);
  const note = { number: 3, at: 1000, by, event: { type: 'RuleFired', rule: 'r', note: 'Het gonst.' } } as LoggedEvent;
  expect(linesOf([changed('bep', 'band', [5, 4]), note, changed('bep', 'band', [4, 3])])).toEqual([
    'Bep de Rooij: band van 5 naar 4',
    'Het gonst.',
    'Bep de Rooij: band van 4 naar 3',
  ]);
});
