import type { PlayerCommand } from '../../../shared/session/command.ts';
import { draw } from '../chance.ts';
import { isNew, lean, type Mind, ownCall, readItems, teamOf, type Urge } from '../mind.ts';
import { wordsOf } from '../words-of.ts';

const MINUTE = 60_000;
const FRESH = 6 * MINUTE;
// Only after the first reading, and at most a third of the team at a time.
const NOT_BEFORE = 5 * MINUTE;
// One does not simply walk in on strangers: the other team's office comes to mind late, and to fewer.
const NOT_TO_STRANGERS_BEFORE = 18 * MINUTE;
const MOST_AWAY = 1 / 3;
// Chances each time it thinks: to set out, and to go home again (about three minutes there).
const SETS_OUT = 0.01;
const GOES_HOME = 0.012;

/** Visits a place it has read about, or the other team when that cannot be found otherwise; then goes home. */
export const goOut: Urge = (mind) => {
  const { me, at, rng } = mind;
  if (me.travel || ownCall(mind)) return undefined;
  const home = homeOf(mind, me.team);
  if (home !== undefined && me.place !== home) {
    return draw(rng) < GOES_HOME ? { type: 'TravelTo', place: home } : undefined;
  }
  const away = teamOf(mind).filter(({ place, travel }) => place !== home || travel).length;
  if (at < NOT_BEFORE || away + 1 > teamOf(mind).length * MOST_AWAY || draw(rng) >= SETS_OUT) return undefined;
  return destination(mind);
};

function destination(mind: Mind): PlayerCommand | undefined {
  const texts = readItems(mind, mind.at - FRESH).map(wordsOf);
  for (const { id, name } of mind.stage.places) {
    const command = { type: 'TravelTo' as const, place: id };
    if (id === mind.me.place || !isNew(mind, command)) continue;
    if (lean(mind, 'go', id) < eagerness(mind, id) && isSpokenOf(name, texts)) return command;
  }
  return undefined;
}

function eagerness({ stage, view, at, traits }: Mind, place: string): number {
  const isSomebodysOffice = stage.teams.some(({ home }) => home === place);
  if (!isSomebodysOffice || view.contact) return traits.roams;
  return at < NOT_TO_STRANGERS_BEFORE ? 0 : traits.roams / 2;
}

/** "Buurthuis De Sluis" is spoken of as De Sluis; "Stadhuis, Markt" as the Stadhuis. */
function isSpokenOf(name: string, texts: readonly string[]): boolean {
  const [first = name] = name.split(',');
  const short = first.split(' ').slice(1).join(' ');
  const names = [first, short].filter((words) => words.length > 4).map((words) => words.toLowerCase());
  return texts.some((text) => names.some((words) => text.toLowerCase().includes(words)));
}

function homeOf({ stage }: Mind, team: string): string | undefined {
  return stage.teams.find(({ id }) => id === team)?.home;
}
