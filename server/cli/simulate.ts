import type { Scenario } from '../../shared/scenario/scenario.ts';
import { onlyOne, readArguments, wholeNumber } from './arguments.ts';
import { loadScenario, problemLine } from './load-scenario.ts';
import { dryRun } from './simulation/dry-run.ts';
import { findLevel, levelsOf } from './simulation/levels.ts';
import { printRun } from './simulation/print-run.ts';
import { printReach } from './simulation/reach/print-reach.ts';
import { proveReach } from './simulation/reach/prove-reach.ts';
import { isSound } from './simulation/reach/reach-report.ts';
import { summariseRun } from './simulation/summarise-run.ts';
import { type Terminal, UsageProblem, type Verb } from './verb.ts';

const MOST_RUNS = 10_000;
/** How many play once, and in many plays in turn, unless somebody says so. */
const GROUP = 8;
const GROUPS = [2, 3, 4, 6];

const OPTIONS = {
  players: { type: 'string' },
  seed: { type: 'string', default: '1' },
  runs: { type: 'string', default: '1' },
  level: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

type Settings = { folder: string; players?: number; seed: number; runs: number; level?: number; json: boolean };

export const simulate: Verb = {
  usage: 'simulate <map van een scenario> [--players 8] [--seed 1] [--runs 1] [--level 3] [--json]',
  does: 'Laat bots het hele scenario spelen in versnelde tijd en vertelt wat er gebeurde. Met --runs 1000 vertelt het hoe vaak alles bereikt werd, met groepen van 2, 3, 4 en 6 spelers om de beurt als je niets kiest; de exitcode is 1 als iets nooit bereikt werd, een play niet tot het einde kwam of doodliep.',
  async run(args, terminal) {
    const settings = readSettings(args);
    const { scenario, problems } = loadScenario(settings.folder);
    for (const problem of problems) terminal.err(problemLine(settings.folder, problem));
    if (!scenario || problems.length > 0) return 1;
    checkAgainst(scenario, settings);
    return settings.runs === 1 ? playOnce(scenario, settings, terminal) : playOften(scenario, settings, terminal);
  },
};

function readSettings(args: readonly string[]): Settings {
  const { values, positionals } = readArguments(args, OPTIONS);
  return {
    folder: onlyOne(positionals, 'de map van een scenario'),
    ...(values.players === undefined ? {} : { players: wholeNumber(values.players, 'players', [1, 40]) }),
    seed: wholeNumber(values.seed, 'seed', [0, 999_999_999]),
    runs: wholeNumber(values.runs, 'runs', [1, MOST_RUNS]),
    ...(values.level === undefined ? {} : { level: wholeNumber(values.level, 'level', [1, 4]) }),
    json: values.json,
  };
}

function checkAgainst(scenario: Scenario, { players, level }: Settings): void {
  if (players !== undefined && players > scenario.seats.length) {
    throw new UsageProblem(`Dit scenario heeft ${scenario.seats.length} stoelen; kies --players niet hoger.`);
  }
  if (level === undefined || findLevel(scenario, level)) return;
  const known = scenario.levels.map((one) => one.level).join(', ');
  throw new UsageProblem(
    known === '' ? 'Dit scenario heeft geen niveaus; laat --level weg.' : `Kies bij --level uit: ${known}.`,
  );
}

function playOnce(scenario: Scenario, settings: Settings, terminal: Terminal): number {
  const { seed, level, json } = settings;
  const players = settings.players ?? Math.min(GROUP, scenario.seats.length);
  const record = dryRun(scenario, { players, seed, ...(level === undefined ? {} : { level }) });
  const run = summariseRun(scenario, record, seed);
  terminal.out(json ? asJson(scenario, { players, runs: [run] }) : `${titleOf(scenario)}\n${printRun(scenario, run)}`);
  return 0;
}

async function playOften(scenario: Scenario, settings: Settings, terminal: Terminal): Promise<number> {
  const { runs, seed, players, level, json } = settings;
  const groups = players === undefined ? GROUPS.map((size) => Math.min(size, scenario.seats.length)) : [players];
  const levels = level === undefined ? levelsOf(scenario) : [level];
  const report = await proveReach(scenario, { runs, seed, groups, levels });
  terminal.out(json ? asJson(scenario, { groups, seed, ...report }) : `${titleOf(scenario)}\n${printReach(report)}`);
  return isSound(report) ? 0 : 1;
}

function asJson({ id, version }: Scenario, rest: object): string {
  return JSON.stringify({ scenario: { id, version }, ...rest }, undefined, 2);
}

function titleOf({ title, version }: Scenario): string {
  return `${title} ${version}`;
}
