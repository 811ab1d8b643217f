import type { Condition } from '../condition.ts';
import type { Found, Path } from './check.ts';
import type { World } from './leaves/world.ts';
import { asSo, clash, isAlwaysSo } from './logic/clash.ts';
import { implies } from './logic/implies.ts';

/** One of several, of which the first that fits is taken. */
export type Listed = { when?: Condition | undefined };

/** What never gets its turn, because an earlier one, or some of them together, always fit too. */
export function turnsIn(list: readonly Listed[], at: Path, world: World): Found[] {
  const found = list.findIndex(({ when }) => when !== undefined && isAlwaysSo(when, world));
  const always = found < 0 ? list.length : found;
  return list.flatMap((one, i) => {
    const before = list.slice(0, i);
    const wider = before.findIndex((earlier) => implies(one.when, earlier.when));
    if (wider >= 0) return [behind(before, wider, at)];
    if (i === always && i < list.length - 1) return [alwaysFits(i, at)];
    // After what always fits nothing has its turn; that is told there.
    return i < always && isCovered(before, one, world) ? [covered(i, at)] : [];
  });
}

function isCovered(earlier: readonly Listed[], { when }: Listed, world: World): boolean {
  // What can never be so by itself has its own check.
  if (when === undefined || earlier.length < 2 || clash([asSo(when)], world)) return false;
  return clash([asSo(when), ...denied(earlier)], world);
}

/** What is said or delivered without all these never gets its turn when one of them always fits. */
export function nothingElse(list: readonly Listed[], at: Path, world: World): Found[] {
  if (list.length === 0 || !clash(denied(list), world)) return [];
  const last = list.length - 1;
  // What always fits above the last one is told already.
  if (list.slice(0, last).some(({ when }) => when && isAlwaysSo(when, world))) return [];
  const message = `Van "${at.at(-1)}" past er altijd een, dus de gewone tekst komt nooit.`;
  const remedy = 'Maak een van de voorwaarden strenger, of zet wat er altijd komt in de gewone tekst.';
  return [{ code: 'shadowed', path: [...at, last, 'when'], message, remedy }];
}

function denied(list: readonly Listed[]) {
  return list.flatMap(({ when }) => (when ? [{ of: when, so: false }] : []));
}

function behind(before: readonly Listed[], wider: number, at: Path): Found {
  const isElse = before[wider]?.when === undefined;
  const why = isElse ? 'staat zonder voorwaarde, dus wat erna komt' : 'past altijd als deze past, dus deze';
  const message = `Onderdeel ${wider + 1} van "${at.at(-1)}" ${why} komt nooit aan de beurt.`;
  const remedy = isElse ? 'Zet wat geen voorwaarde heeft als laatste.' : 'Zet de strengste voorwaarde bovenaan.';
  return problem([...at, before.length], at, message, remedy);
}

function alwaysFits(i: number, at: Path): Found {
  const message = `De voorwaarde van onderdeel ${i + 1} van "${at.at(-1)}" is altijd zo, dus wat erna komt komt nooit aan de beurt.`;
  return problem([...at, i, 'when'], at, message, 'Kies een voorwaarde die soms niet zo is.');
}

function covered(i: number, at: Path): Found {
  const message = 'Als deze past, past er altijd al een erboven, dus deze komt nooit aan de beurt.';
  return problem([...at, i], at, message, 'Zet de strengste voorwaarde bovenaan.');
}

function problem(path: Path, at: Path, message: string, remedy: string): Found {
  return { code: at.at(-1) === 'endings' ? 'unreachable-ending' : 'shadowed', path, message, remedy };
}
