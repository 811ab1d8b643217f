import { draw } from '../chance.ts';
import { isNew, type Mind, ownCall, readItems, type Urge } from '../mind.ts';
import { spokenIn, wordsOf } from '../words-of.ts';

// How near to a number the words must stand that make it a number to call (letters).
const NEAR = 80;

/** Dials a number that it has read or heard, when the words around it say that it is a direct line. */
export const seekOtherTeam: Urge = (mind) => {
  const { view, rng, traits } = mind;
  if (view.contact || ownCall(mind) || mind.me.travel || draw(rng) >= traits.seeks) return undefined;
  if (view.calls.some(({ phase, toTeam }) => phase === 'ringing' && toTeam !== undefined)) return undefined;
  for (const number of numbersRead(mind)) {
    const command = { type: 'Dial' as const, number };
    if (isNew(mind, command)) return command;
  }
  return undefined;
};

/** Four-digit numbers from what the bot has read or heard that nobody in its contacts has, likeliest first. */
export function numbersRead(mind: Mind): string[] {
  const { stage, me, view } = mind;
  const known = new Set(stage.contacts.map(({ number }) => number));
  const others = stage.teams.filter(({ id }) => id !== me.team).map(({ short }) => short.toLowerCase());
  const found = new Map<string, number>();
  const texts = [...readItems(mind).map(wordsOf), ...view.calls.map(spokenIn)];
  for (const text of texts) {
    for (const { number, around } of numbersIn(text)) {
      if (known.has(number)) continue;
      const score = likeliness(around, others);
      if (score > 0) found.set(number, Math.max(score, found.get(number) ?? 0));
    }
  }
  return [...found].toSorted(([, a], [, b]) => b - a).map(([number]) => number);
}

function likeliness(around: string, others: readonly string[]): number {
  const names = others.some((name) => around.includes(name)) ? 2 : 0;
  const calls = /\b(lijn|nummer|bel|belt|bellen|toestel)\b/.test(around) ? 1 : 0;
  return names + calls;
}

function numbersIn(text: string): { number: string; around: string }[] {
  return [...text.matchAll(/(?<![\d.,:€-])\b\d{4}\b(?![.,:]?\d)/g)].map(({ 0: number, index }) => ({
    number,
    around: text.slice(Math.max(0, index - NEAR), index + NEAR).toLowerCase(),
  }));
}
