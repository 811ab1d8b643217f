import { toMinutesSeconds } from '../../../../shared/vocabulary/story-time.ts';
import { isSound, type LevelReach, type ReachReport, type Where } from './reach-report.ts';
import { type Target, targetKey } from './target.ts';

const HEADINGS = { inject: 'Injects', option: 'Keuzes', ending: 'Aflopen' } as const;

/** What many plays say about a scenario, in Dutch, for an author who reads it in a terminal. */
export function printReach(report: ReachReport): string {
  const { plays, aimed, failures, levels } = report;
  return [
    `${plays} plays${levels.map(levelPlays).join('')}.`,
    ...(aimed > 0 ? [`Daarna ${aimed} plays gericht op wat nog niet bereikt was.`] : []),
    failures.length === 0 ? 'Alle plays kwamen tot het einde.' : 'Plays die niet tot het einde kwamen:',
    ...failures.map(({ message, ...one }) => `  ${place(one)}: ${message}`),
    ...Object.entries(HEADINGS).flatMap(([kind, heading]) => table(levels, kind as Target['kind'], heading)),
    ...section('Nooit bereikt, terwijl het niveau het toelaat', perLevel(levels, 'never')),
    ...section('Alleen gericht bereikt', perLevel(levels, 'onlyAimed')),
    ...section('Wel op het niveau, maar daar kan het niet komen', perLevel(levels, 'hanging')),
    ...section(
      'Doodlopend',
      report.deadEnds.map((one) => `${one.what} (${one.plays} keer, ${place(one.first)})`),
    ),
    ...section('Stoelen die langer dan 6 minuten niets te doen hadden', report.starved.map(starvation)),
    ...section('Drukste drie minuten', report.load.map(load)),
    verdict(report),
  ].join('\n');
}

function verdict(report: ReachReport): string {
  const { failures, levels, deadEnds } = report;
  const wrong = [
    ...(failures.length > 0 ? ['niet elke play kwam tot het einde'] : []),
    ...(levels.some(({ never }) => never.length > 0) ? ['niet alles werd bereikt'] : []),
    ...(deadEnds.length > 0 ? ['er zijn doodlopende plekken'] : []),
  ];
  return isSound(report) ? 'Oordeel: in orde.' : `Oordeel: niet in orde; ${wrong.join(', ')}.`;
}

function levelPlays({ level, plays }: LevelReach): string {
  return level === undefined ? '' : `, ${plays} op niveau ${level}`;
}

/** One line for each target, one column for each level; a dot where a level does not have it. */
function table(levels: readonly LevelReach[], kind: Target['kind'], heading: string): string[] {
  const counts = levels.map(({ targets }) => new Map(targets.map((one) => [targetKey(one.kind, one.id), one])));
  const rows = new Map<string, Target>();
  for (const { targets } of levels) {
    for (const target of targets) if (target.kind === kind) rows.set(targetKey(kind, target.id), target);
  }
  if (rows.size === 0) return [];
  const width = Math.max(...[...rows.values()].map(({ id }) => id.length));
  const lines = [...rows].map(([key, { id, title }]) => {
    const cells = counts.map((known) => cell(known.get(key)));
    return `${id.padEnd(width)} ${cells.join('')}  ${title}`;
  });
  const numbers = levels.flatMap(({ level }) => (level === undefined ? [] : [`n${level}`.padStart(CELL)])).join('');
  const head = numbers === '' ? [] : [`${''.padEnd(width)} ${numbers}`];
  return section(`${heading}, in hoeveel plays`, [...head, ...lines]);
}

const CELL = 8;

function cell(count: { plays: number; aimed: number } | undefined): string {
  if (!count) return '.'.padStart(CELL);
  const aimed = count.plays === 0 && count.aimed > 0 ? `+${count.aimed}` : '';
  return `${count.plays}${aimed}`.padStart(CELL);
}

function perLevel(levels: readonly LevelReach[], what: 'never' | 'onlyAimed' | 'hanging'): string[] {
  return levels.flatMap((one) =>
    one[what].map(({ kind, id, title }) => {
      const level = one.level === undefined ? '' : `niveau ${one.level}: `;
      return `${level}${NAMES[kind]} ${id} (${title})`;
    }),
  );
}

const NAMES = { inject: 'inject', option: 'keuze', ending: 'afloop' } as const;

function starvation({ seat, plays, from, until, worst }: ReachReport['starved'][number]): string {
  const longest = `${toMinutesSeconds(until - from)} vanaf ${toMinutesSeconds(from)}`;
  return `${seat}: in ${plays} plays, het langst ${longest} (${place(worst)})`;
}

function load({ team, items, from, worst }: ReachReport['load'][number]): string {
  return `${team}: ${items} berichten vanaf ${toMinutesSeconds(from)} (${place(worst)})`;
}

function place({ seed, level }: Where): string {
  return `zaad ${seed}${level === undefined ? '' : `, niveau ${level}`}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title}:`, ...(lines.length > 0 ? lines : ['geen']).map((line) => `  ${line}`)];
}
