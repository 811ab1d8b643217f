import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { aStoryScenario } from '../../../tests/support/a-story-scenario.ts';
import { dryRun } from './dry-run.ts';
import { printRun } from './print-run.ts';
import { summariseRun } from './summarise-run.ts';

const SPEC = { seed: 11, players: 4, level: 4, insight: 0.7 };

function digest(record: readonly RecordedEvent[]): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

/** The digest of the same play in a thread of its own. */
function digestInThread(): Promise<string> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    const { createHash } = require('node:crypto');
    import(workerData.file).then(({ dryRun }) => {
      const record = dryRun(workerData.scenario, workerData.spec);
      parentPort.postMessage(createHash('sha256').update(JSON.stringify(record)).digest('hex'));
    });`;
  const file = new URL('dry-run.ts', import.meta.url).href;
  const workerData = { file, scenario: aStoryScenario(), spec: SPEC };
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

describe('dryRun', () => {
  it('gives the same record, byte for byte, for the same seed: again, after other plays, and in another thread', async () => {
    const once = digest(dryRun(aStoryScenario(), SPEC));
    expect(digest(dryRun(aStoryScenario(), SPEC))).toBe(once);
    const scenario = aStoryScenario();
    for (const seed of [1, 2, 3]) dryRun(scenario, { ...SPEC, seed, insight: 0.1 });
    expect(digest(dryRun(scenario, SPEC))).toBe(once);
    expect(await digestInThread()).toBe(once);
    expect(digest(dryRun(scenario, { ...SPEC, seed: 12 }))).not.toBe(once);
  });

  it('plays from StartEx to EndEx at its planned time, at the level that was asked', () => {
    for (const level of [1, 2, 3, 4]) {
      const record = dryRun(aStoryScenario(), { ...SPEC, level });
      expect(record.findLast(({ event }) => event.type === 'PlayEnded')?.at).toBe(10 * 60_000);
      expect(record.findLast(({ event }) => event.type === 'LevelSet')?.event).toMatchObject({ level });
      expect(record.some(({ event }) => event.type === 'EndingReached')).toBe(true);
    }
  });

  it('has bots that fill in papers, use the boards and face the press', () => {
    const types = new Set(
      [0, 0.3, 0.6, 1].flatMap((insight, index) =>
        dryRun(aStoryScenario(), { seed: index, players: 4, insight }).map(({ event }) => event.type),
      ),
    );
    for (const type of ['FormSubmitted', 'FormScored', 'FindingPlaced', 'PressAnswered', 'TopicsHeard'] as const) {
      expect(types).toContain(type);
    }
  });

  it('plays well with much insight and badly with little', () => {
    const trust = (insight: number) => {
      const seeds = [...Array(12).keys()];
      const ends = seeds.map((seed) =>
        summariseRun(aStoryScenario(), dryRun(aStoryScenario(), { seed, players: 4, insight }), seed),
      );
      return ends.reduce((sum, { gauges }) => sum + (gauges.vertrouwen ?? 0), 0) / seeds.length;
    };
    expect(trust(1)).toBeGreaterThan(trust(0));
  });

  it('says what went wrong', () => {
    expect(() => dryRun(aScenario(), { seed: 1, players: 0 })).toThrow('StartPlay was refused');
  });
});

it('names the seats that have nothing to do for more than six minutes', () => {
  const scenario = aScenario({ duration: '40:00' });
  const run = summariseRun(scenario, dryRun(scenario, { players: 2, seed: 1 }), 1);
  expect(run.seats.every(({ starved }) => starved)).toBe(true);
  expect(printRun(scenario, run)).toContain('LET OP');
});

it('says of what did not come what it waited for', () => {
  const scenario = aStoryScenario();
  const { injects } = summariseRun(scenario, dryRun(scenario, { players: 4, seed: 1, level: 1 }), 1);
  expect(injects.never.find(({ inject }) => inject === 'inj-2')?.why).toBe('niveau 1 heeft deze inject niet');
});

it('says in words how the teams found each other, and counts one point as one', () => {
  const scenario = aStoryScenario();
  const run = summariseRun(scenario, dryRun(scenario, { players: 4, seed: 1 }), 1);
  const printed = (via: string) => printRun(scenario, { ...run, contact: { at: 90_000, via } });
  expect(printed('call')).toContain('De teams vonden elkaar op 01:30 (aan de telefoon).');
  expect(printed('docent')).toContain('De teams vonden elkaar op 01:30 (door de docent).');
  const forms = [1, 2].map((score) => ({ form: 'plan', at: 90_000, score }));
  expect(printRun(scenario, { ...run, forms })).toMatch(/ingeleverd, 1 punt\n.*ingeleverd, 2 punten\n/);
});
