import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isNew, itemOf, lean, type Mind, ownCall } from '../mind.ts';
import { introduction, introductionSubject } from '../phrases.ts';
import { foundIn, wordsOf } from '../words-of.ts';

// How near to a number the words must stand that make it a number to call (letters).
const NEAR = 80;
const A_MOMENT = 10_000;
// Who has not thought of it after so long does not do it any more (ms).
const LONGEST = 90 * 60_000;

/** Tries a number or an address it has read, when that may be the other team's. */
export function seekByItem(mind: Mind, { item: id, player }: EventOf<'ItemOpened'>): Intention[] {
  const item = player === mind.me.id && !mind.view.contact ? itemOf(mind, id) : undefined;
  return item
    ? tryLater(
        mind,
        foundIn(item, 'ways', () => waysIn(wordsOf(item))),
      )
    : [];
}

/** The same for what it has just heard. */
export function seekByCall(mind: Mind, event: EventOf<'CallSpoken' | 'CallMissed'>): Intention[] {
  if (mind.view.contact) return [];
  const text = event.type === 'CallMissed' ? event.voicemail : event.speaker.kind === 'actor' ? event.text : undefined;
  return text === undefined ? [] : tryLater(mind, waysIn(text));
}

/** Numbers with the words around them, and addresses. */
type Ways = { numbers: { number: string; around: string }[]; addresses: string[] };

function waysIn(text: string): Ways {
  return {
    numbers: [...text.matchAll(/(?<![\d.,:€-])\b\d{4}\b(?![.,:]?\d)/g)].map(({ 0: number, index }) => ({
      number,
      around: text.slice(Math.max(0, index - NEAR), index + NEAR).toLowerCase(),
    })),
    addresses: text.includes('@') ? [...text.matchAll(/[\w.-]+@[\w-]+(\.[\w-]+)+/g)].map(([address]) => address) : [],
  };
}

function tryLater(mind: Mind, { numbers, addresses }: Ways): Intention[] {
  if (numbers.length + addresses.length === 0) return [];
  const { stage, me, ownWays } = mind;
  const contacts = stage.contacts.flatMap(({ number, address }) => [number, address]);
  const known = new Set([...contacts.map((way) => way?.toLowerCase()), ...ownWays]);
  const others = stage.teams.filter(({ id }) => id !== me.team).map(({ short }) => short.toLowerCase());
  return [
    ...numbers.flatMap(({ number, around }) =>
      !known.has(number) && isLikely(mind, around, others) ? later(mind, number, (now) => dialled(now, number)) : [],
    ),
    ...addresses.flatMap((address) =>
      known.has(address.toLowerCase()) ? [] : later(mind, address, (now) => mailed(now, address)),
    ),
  ];
}

/** Some time from now, the sooner the more this bot looks for the others; or never. */
function later(mind: Mind, thing: string, act: Intention['act']): Intention[] {
  const luck = 1 - lean(mind, 'seek', thing);
  const waits = mind.prompter?.inclined(mind, 'seek', thing) === false ? LONGEST : -Math.log(luck) * mind.traits.seeks;
  return waits >= LONGEST ? [] : [{ key: `seek ${thing}`, matter: 'seek', from: mind.at + waits, act }];
}

function dialled(mind: Mind, number: string): PlayerCommand | number | undefined {
  const { view, me } = mind;
  if (view.contact) return undefined;
  const isRinging = view.calls.some(({ phase, toTeam }) => phase === 'ringing' && toTeam !== undefined);
  if (isRinging || ownCall(mind) || me.travel) return mind.at + A_MOMENT;
  const command = { type: 'Dial' as const, number };
  return isNew(mind, command) ? command : undefined;
}

function mailed(mind: Mind, address: string): PlayerCommand | undefined {
  const { view, me } = mind;
  const subject = introductionSubject(mind);
  const isWritten = view.items.some(
    ({ title, from }) => from.kind === 'player' && from.team === me.team && title === subject,
  );
  if (view.contact || isWritten) return undefined;
  return { type: 'SendMail', to: [address], subject, body: introduction(mind) };
}

// What stands around a number that can be phoned.
const PHONE_WORDS = {
  nl: /\b(lijn|nummer|bel|belt|bellen|toestel)\b/,
  en: /\b(line|number|call|calls|phone|extension)\b/,
} as const;

function isLikely({ stage }: Mind, around: string, others: readonly string[]): boolean {
  return others.some((name) => around.includes(name)) || PHONE_WORDS[stage.scenario.language].test(around);
}
