import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { Stage } from '../../../shared/view/stage.ts';
import { remembered } from '../../engine/remembered.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, isNew, itemOf, lean, type Mind, ownCall, teamOf } from '../mind.ts';
import { wordsOf } from '../words-of.ts';

const MINUTE = 60_000;
const A_MOMENT = 10_000;
// How often it looks whether it can go (ms).
const A_WHILE = 30_000;
const SOON = 6 * MINUTE;
// Only after the first reading, and at most a third of the team at a time.
const NOT_BEFORE = 5 * MINUTE;
// One does not simply walk in on strangers: the other team's office comes to mind late, and to fewer.
const NOT_TO_STRANGERS_BEFORE = 18 * MINUTE;
const MOST_AWAY = 1 / 3;
const STAY = 2.5 * MINUTE;

/** Visits a place it has read about, or the other team when that cannot be found otherwise. */
export function goOut(mind: Mind, { item: id, player }: EventOf<'ItemOpened'>): Intention[] {
  const item = player === mind.me.id ? itemOf(mind, id) : undefined;
  if (!item || (item.from.kind === 'player' && item.from.team === mind.me.team)) return [];
  return placesIn(mind.stage, wordsOf(item))
    .filter((place) => isInclined(mind, 'go', { thing: place, share: eagerness(mind, place) }))
    .map((place) => visit(mind, place));
}

/** Goes home again after a while, unless there is something to do here. */
export function goHome(mind: Mind, { player, place }: EventOf<'PlaceEntered'>): Intention | undefined {
  const home = homeOf(mind);
  if (player !== mind.me.id || home === undefined || place === home) return undefined;
  return {
    ...{ key: 'go', matter: 'go', from: mind.at + STAY * (0.5 + lean(mind, 'stay', `${place} ${mind.at}`)) },
    act: (now) => {
      if (isAtWork(now) || ownCall(now)) return now.at + A_MOMENT;
      return now.me.travel || now.me.place === home ? undefined : { type: 'TravelTo', place: home };
    },
  };
}

/** The intention to be in a place as soon as that can be. */
export function visit(mind: Mind, place: string): Intention {
  const from = Math.max(mind.at + A_MOMENT + 2 * MINUTE * lean(mind, 'set out', place), NOT_BEFORE);
  return { key: `go ${place}`, matter: 'go', from, until: from + SOON, act: (now) => setOut(now, place) };
}

function setOut(mind: Mind, place: string): PlayerCommand | number | undefined {
  const { me } = mind;
  const command = { type: 'TravelTo' as const, place };
  if (me.place === place || !isNew(mind, command)) return undefined;
  const home = homeOf(mind);
  const away = teamOf(mind).filter((mate) => mate.place !== home || mate.travel).length;
  const mayGo = !me.travel && me.place === home && away + 1 <= Math.max(1, teamOf(mind).length * MOST_AWAY);
  return mayGo && !ownCall(mind) ? command : mind.at + A_WHILE;
}

function isAtWork({ view, me }: Mind): boolean {
  return view.press.some(({ closed, speakers }) => !closed && speakers.some(({ player }) => player === me.id));
}

function eagerness({ stage, view, at, traits }: Mind, place: string): number {
  const isSomebodysOffice = stage.teams.some(({ home }) => home === place);
  if (!isSomebodysOffice || view.contact) return traits.roams;
  return at < NOT_TO_STRANGERS_BEFORE ? 0 : traits.roams / 2;
}

type Finder = (text: string) => readonly string[];
// A stage never changes, so its places are named once, and a text that was read is read the same again.
const finders = new WeakMap<Stage, Finder>();
const MOST_TEXTS = 2_000;

/** The places that are spoken of. */
function placesIn(stage: Stage, text: string): readonly string[] {
  const find = finders.get(stage) ?? finderOf(stage);
  finders.set(stage, find);
  return find(text);
}

function finderOf(stage: Stage): Finder {
  const places = namesOn(stage);
  return remembered(MOST_TEXTS, (text) => {
    const spoken = text.toLowerCase();
    return places.flatMap(({ id, names }) => (names.some((words) => spoken.includes(words)) ? [id] : []));
  });
}

/** "Buurthuis De Sluis" is spoken of as De Sluis; "Stadhuis, Markt" as the Stadhuis. */
function namesOn(stage: Stage): { id: string; names: string[] }[] {
  return stage.places.map(({ id, name }) => {
    const [first = name] = name.split(',');
    const short = first.split(' ').slice(1).join(' ');
    return { id, names: [first, short].filter((words) => words.length > 4).map((words) => words.toLowerCase()) };
  });
}

function homeOf({ stage, me }: Mind): string | undefined {
  return stage.teams.find(({ id }) => id === me.team)?.home;
}
