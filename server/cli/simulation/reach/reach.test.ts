import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { aStoryScenario } from '../../../../tests/support/a-story-scenario.ts';
import { allowedOn } from './allowed.ts';
import { planRuns } from './plan-runs.ts';
import { printReach } from './print-reach.ts';
import { proveReach } from './prove-reach.ts';
import { isSound, type ReachReport } from './reach-report.ts';
import { RunPool } from './run-pool.ts';
import { tallyRun } from './tally-run.ts';

const LEVELS = [1, 2, 3, 4];
const PLAN = { runs: 20, seed: 1, groups: [4], levels: LEVELS };

function neverIn({ levels }: ReachReport): string[] {
  return levels.flatMap(({ level, never }) => never.map(({ kind, id }) => `${level} ${kind} ${id}`));
}

describe('planRuns', () => {
  it('spreads plays over the levels and over how well they are played', () => {
    const specs = planRuns({ ...PLAN, runs: 40 });
    for (const level of LEVELS) {
      const insights = specs.flatMap((spec) => (spec.level === level ? [spec.insight] : []));
      expect(insights.toSorted()).toEqual([0, 0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1, 1]);
    }
    expect(new Set(specs.map(({ seed }) => seed)).size).toBe(40);
  });

  it('lets small and large groups play in turn, each as well and as badly on every level', () => {
    const specs = planRuns({ ...PLAN, groups: [2, 4], runs: LEVELS.length * 10 });
    const ways = specs.map(({ level, players, insight }) => `${level} ${players} ${insight}`);
    expect(new Set(ways).size).toBe(LEVELS.length * 10);
    expect(new Set(specs.map(({ players }) => players))).toEqual(new Set([2, 4]));
  });
});

describe('allowedOn', () => {
  it('knows what a level leaves out, and what it cannot bring because of that', () => {
    const [first] = allowedOn(aStoryScenario());
    const ids = (targets: { id: string }[] = []) => targets.map(({ id }) => id);
    expect(ids(first?.allowed)).toEqual(expect.arrayContaining(['inj-1', 'inj-3', 'd1/gaan', 'samen']));
    expect(ids(first?.allowed)).not.toContain('inj-2');
    const second = allowedOn(aStoryScenario()).find(({ level }) => level === 2);
    // Without the question nobody can choose to go and look, so nobody is thanked for it.
    expect(ids(second?.hanging)).toEqual(['inj-6']);
  });
});

describe('RunPool', () => {
  it('gives the same tallies on one thread and on several', async () => {
    const specs = planRuns({ ...PLAN, runs: 30 });
    const here = new RunPool(aStoryScenario(), 1);
    const elsewhere = new RunPool(aStoryScenario(), 2);
    try {
      expect(await elsewhere.run(specs)).toEqual(await here.run(specs));
    } finally {
      await elsewhere.close();
    }
  });
});

describe('proveReach', () => {
  it('reaches everything of the story that its levels allow', async () => {
    const report = await proveReach(aStoryScenario(), PLAN, 1);
    expect(neverIn(report)).toEqual([]);
    expect(isSound(report)).toBe(true);
    expect(report.plays).toBe(20);
    expect(printReach(report)).toContain('Alle plays kwamen tot het einde.');
  });

  it('aims at what chance did not bring, and says so', async () => {
    const report = await proveReach(aStoryScenario(), { ...PLAN, runs: 4, levels: [3] }, 1);
    expect(isSound(report)).toBe(true);
    expect(report.aimed).toBeGreaterThan(0);
    const [level] = report.levels;
    expect(level?.onlyAimed.length).toBeGreaterThan(0);
    expect(printReach(report)).toContain('gericht op wat nog niet bereikt was');
  });

  it('finds what can never be reached', async () => {
    const report = await proveReach(withEnding({ gauge: { id: 'vertrouwen', atLeast: 99 } }), PLAN, 1);
    expect(neverIn(report)).toEqual(LEVELS.map((level) => `${level} ending samen`));
    expect(isSound(report)).toBe(false);
    expect(printReach(report)).toContain('niveau 1: afloop samen (Samen gezien)');
  });
});

describe('isSound', () => {
  const sound: ReachReport = { plays: 9, aimed: 0, failures: [], levels: [], deadEnds: [], starved: [], load: [] };

  it('puts no empty line above the counts of a scenario without levels', () => {
    const count = { kind: 'inject', id: 'inj-1', title: 'Licht', plays: 9, aimed: 0 } as const;
    const only = { level: undefined, plays: 9, targets: [count], never: [], onlyAimed: [], hanging: [] };
    expect(printReach({ ...sound, levels: [only] })).toMatch(/^Injects, in hoeveel plays:\n {2}inj-1 +9 {2}Licht$/m);
    expect(printReach({ ...sound, levels: [{ ...only, level: 2 }] })).toMatch(/plays:\n +n2\n {2}inj-1 +9 {2}Licht$/m);
  });

  it('fails on a dead end, and says so', () => {
    const dead = {
      ...sound,
      deadEnds: [{ what: 'gesprek inj-4: er valt niets meer te zeggen', plays: 2, first: { seed: 3 } }],
    };
    expect(isSound(dead)).toBe(false);
    expect(printReach(dead)).toContain('Oordeel: niet in orde; er zijn doodlopende plekken.');
    expect(printReach(sound)).toContain('Oordeel: in orde.');
  });

  it('tells of seats with nothing to do, without failing', () => {
    const hungry = {
      ...sound,
      starved: [{ seat: 'swt-huisarts', plays: 2, from: 0, until: 420_000, worst: { seed: 3 } }],
    };
    expect(isSound(hungry)).toBe(true);
    expect(printReach(hungry)).toContain('swt-huisarts: in 2 plays, het langst 07:00 vanaf 00:00 (zaad 3)');
  });
});

function withEnding(when: NonNullable<Scenario['endings'][number]['when']>): Scenario {
  const story = aStoryScenario();
  return { ...story, endings: story.endings.map((ending) => (ending.id === 'samen' ? { ...ending, when } : ending)) };
}

describe('tallyRun', () => {
  it('tells of a play that did not come to its end', () => {
    const tally = tallyRun(aStoryScenario(), { seed: 1, players: 0, insight: 0.5 });
    expect(tally).toMatchObject({ failure: 'StartPlay was refused', reached: [] });
  });

  it('finds dead ends: a choice of one and a conversation without a way on', () => {
    const story = aStoryScenario();
    const never = { gauge: { id: 'vertrouwen', atLeast: 99 } };
    const decisions = story.decisions.map((point) => ({
      ...point,
      options: point.options.map((option, index) => (index === 0 ? option : { ...option, when: never })),
    }));
    const injects = story.injects.map((inject) => {
      if (inject.content.channel !== 'call') return inject;
      const { conversation } = inject.content;
      const lines = conversation.lines.map((line) => ({ ...line, when: never }));
      return { ...inject, content: { ...inject.content, conversation: { ...conversation, lines } } };
    });
    const seeds = [...Array(20).keys()];
    const found = seeds.flatMap(
      (seed) => tallyRun({ ...story, decisions, injects }, { seed, players: 4, insight: 0.5 }).deadEnds,
    );
    expect(found).toContain('besluit d1, swt: maar één keuze');
    expect(found).toContain('gesprek inj-4: er valt niets meer te zeggen');
  });
});
