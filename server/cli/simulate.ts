import { isAdvice } from '../../shared/scenario/advice.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { onlyOne, readArguments, wholeNumber } from './arguments.ts';
import { loadScenario, problemLine } from './load-scenario.ts';
import { dryRun } from './simulation/dry-run.ts';
import { printRun } from './simulation/print-run.ts';
import { printRuns } from './simulation/print-runs.ts';
import type { RunSummary } from './simulation/run-summary.ts';
import { summariseRun } from './simulation/summarise-run.ts';
import { UsageProblem, type Verb } from './verb.ts';

const MOST_RUNS = 1000;
// Scenarios do not have levels yet: all of them play at the level on which everything is in.
const ONLY_LEVEL = 3;

const OPTIONS = {
  players: { type: 'string', default: '8' },
  seed: { type: 'string', default: '1' },
  runs: { type: 'string', default: '1' },
  level: { type: 'string', default: String(ONLY_LEVEL) },
  json: { type: 'boolean', default: false },
} as const;

type Settings = { folder: string; players: number; seed: number; runs: number; json: boolean };

export const simulate: Verb = {
  usage: 'simulate <map van een scenario> [--players 8] [--seed 1] [--runs 1] [--level 3] [--json]',
  does: 'Laat bots het hele scenario spelen in versnelde tijd en vertelt wat er gebeurde.',
  async run(args, terminal) {
    const settings = readSettings(args);
    const { scenario, problems } = loadScenario(settings.folder);
    for (const problem of problems) terminal.err(problemLine(settings.folder, problem));
    if (!scenario || problems.some((problem) => !isAdvice(problem))) return 1;
    if (settings.players > scenario.seats.length) {
      throw new UsageProblem(`Dit scenario heeft ${scenario.seats.length} stoelen; kies --players niet hoger.`);
    }
    const runs = await runAll(scenario, settings);
    terminal.out(settings.json ? asJson(scenario, settings, runs) : asText(scenario, runs));
    return 0;
  },
};

function readSettings(args: readonly string[]): Settings {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.level !== String(ONLY_LEVEL)) {
    throw new UsageProblem(
      `Niveaus komen in een latere versie; een scenario speelt nu altijd op niveau ${ONLY_LEVEL}.`,
    );
  }
  return {
    folder: onlyOne(positionals, 'de map van een scenario'),
    players: wholeNumber(values.players, 'players', [1, 40]),
    seed: wholeNumber(values.seed, 'seed', [0, 999_999_999]),
    runs: wholeNumber(values.runs, 'runs', [1, MOST_RUNS]),
    json: values.json,
  };
}

async function runAll(scenario: Scenario, { players, seed, runs }: Settings): Promise<RunSummary[]> {
  const summaries: RunSummary[] = [];
  for (let run = 0; run < runs; run++) {
    const record = await dryRun(scenario, { players, seed: seed + run });
    summaries.push(summariseRun(scenario, record, seed + run));
  }
  return summaries;
}

function asJson({ id, version }: Scenario, { players }: Settings, runs: RunSummary[]): string {
  return JSON.stringify({ scenario: { id, version }, players, runs }, undefined, 2);
}

function asText(scenario: Scenario, runs: RunSummary[]): string {
  const body = runs.length === 1 ? runs.map((run) => printRun(scenario, run)).join('\n') : printRuns(scenario, runs);
  return `${scenario.title} ${scenario.version}\n${body}`.trimEnd();
}
