import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { Scenario } from '../../shared/scenario/scenario.ts';
import { aScenarioDocument } from '../support/a-scenario.ts';

type ScenarioDocument = z.input<typeof Scenario>;
type InjectDocument = ScenarioDocument['injects'][number];

export const TEAMS = ['swt', 'gc'] as const;
export const INJECTS = 90;
const SEATS_IN_TEAM = 10;
/** A mail of some 300 words, as an author writes them; the payload of some 2 kB that performance is stated for. */
const BODY = 'Sinds gisteravond brandt er licht op drie hoog, en er doet niemand open. '.repeat(25).trim();

/** By hand: the docent sends each inject. Timed: one a second of exercise time, in an order that skips around. */
export type ReleasedBy = 'hand' | 'time';

/** Twenty seats in two teams and ninety mails: of ten, four for each team and two for everybody. */
export function benchScenario(releasedBy: ReleasedBy): Scenario {
  return Scenario.parse(benchDocument(releasedBy));
}

/** Writes both scenarios as folders under `root`, as a server reads them. */
export function writeBenchScenarios(root: string): void {
  for (const releasedBy of ['hand', 'time'] as const) {
    const { injects, decisions: _none, facts: _noFacts, ...head } = benchDocument(releasedBy);
    const folder = join(root, head.id);
    mkdirSync(folder, { recursive: true });
    // JSON is YAML.
    writeFileSync(join(folder, 'scenario.yaml'), JSON.stringify(head));
    writeFileSync(join(folder, 'msel.yaml'), JSON.stringify(injects));
  }
}

/** The id of the scenario. */
export function scenarioId(releasedBy: ReleasedBy): string {
  return `bench-${releasedBy}`;
}

/** The id of an inject, counted from 0. */
export function injectId(index: number): string {
  return `mail-${index}`;
}

function benchDocument(releasedBy: ReleasedBy): ScenarioDocument {
  const plain = aScenarioDocument();
  const template = plain.seats[0];
  if (!template) throw new Error('the small scenario has no seat');
  const seats = TEAMS.flatMap((team) =>
    Array.from({ length: SEATS_IN_TEAM }, (_, index) => {
      const { facts: _facts, ...seat } = template;
      return { ...seat, id: `${team}-${index}`, team, rank: index + 1 };
    }),
  );
  const injects = Array.from({ length: INJECTS }, (_, index) => anInject(index, releasedBy));
  return { ...plain, id: scenarioId(releasedBy), seats, injects, decisions: [], facts: [] };
}

function anInject(index: number, releasedBy: ReleasedBy): InjectDocument {
  const seconds = (index * 37) % INJECTS;
  const at = `0${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return {
    id: injectId(index),
    title: `Bericht ${index}`,
    strand: 'tonny',
    kind: 'contextual',
    release: releasedBy === 'time' ? { at } : { manual: 'Als de bench erom vraagt.' },
    from: 'bep',
    to: index % 10 < 4 ? [{ team: 'swt' }] : index % 10 < 8 ? [{ team: 'gc' }] : 'all',
    content: { channel: 'mail', mail: { subject: `Bericht ${index}`, body: BODY } },
  };
}
