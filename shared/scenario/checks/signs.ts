import type { Inject } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import { channelsOf, PICKED_UP, WRITTEN } from './answerable.ts';
import type { Check, Found, Path } from './check.ts';
import { deliveriesOf } from './conversation-of.ts';
import { seatsOf } from './seats-of.ts';

/** Expected actions whose sign is never seen, or at once: a phone call that is a mail, a place where others sit. */
export const findImpossibleSigns: Check = (scenario) => {
  const sent = channelsOf(scenario);
  const addressed = new Set(scenario.actors.flatMap(({ id, address }) => (address === undefined ? [] : [id])));
  return scenario.injects.flatMap((inject, i) => {
    const path = ['injects', i, 'expect', 'sign'];
    const canWriteTo = (actor: string): boolean => addressed.has(actor) || sent.get(actor)?.has('mail') === true;
    return [
      ...unfit(inject, addressed, path),
      ...unwritable(inject, scenario, canWriteTo, [...path, 'mailTo']),
      ...thereAlready(inject, scenario, [...path, 'place']),
    ];
  });
};

// A letter can be answered by mail, but only where there is an address.
const TO_ADDRESS: readonly string[] = ['letter', 'document', 'card'];

function unfit(inject: Inject, addressed: ReadonlySet<string>, path: Path): Found[] {
  const sign = inject.expect?.sign;
  if (sign !== 'reply' && sign !== 'answered') return [];
  const fits = deliveriesOf(inject, []).some(({ content: { channel } }) =>
    sign === 'answered'
      ? PICKED_UP.includes(channel)
      : WRITTEN.includes(channel) && (addressed.has(inject.from) || !TO_ADDRESS.includes(channel)),
  );
  if (fits) return [];
  return [
    {
      code: 'impossible-sign',
      path,
      message: `Dit teken komt nooit: "${sign}" past niet bij "${inject.content.channel}" van "${inject.from}".`,
      remedy: 'Gebruik reply bij mail en posts, answered bij call en visit, en anders opened, contact of docent.',
    },
  ];
}

function unwritable(
  { expect }: Inject,
  { actors }: Scenario,
  canWriteTo: (actor: string) => boolean,
  path: Path,
): Found[] {
  const sign = expect?.sign;
  if (typeof sign !== 'object' || !('mailTo' in sign)) return [];
  if (canWriteTo(sign.mailTo) || !actors.some(({ id }) => id === sign.mailTo)) return [];
  const message = `Aan "${sign.mailTo}" kan niemand schrijven: daar is geen adres van.`;
  return [{ code: 'impossible-sign', path, message, remedy: `Geef "${sign.mailTo}" een address in scenario.yaml.` }];
}

// Whoever stands there counts. A team that is asked to come back to its own place may well be out.
function thereAlready({ to, expect }: Inject, { teams, seats }: Scenario, path: Path): Found[] {
  const sign = expect?.sign;
  if (typeof sign !== 'object' || !('place' in sign)) return [];
  const host = teams.find(({ home }) => home === sign.place);
  const others = seatsOf(to, seats).find(({ team }) => team !== host?.id);
  if (!host || !others) return [];
  return [
    {
      code: 'always-so',
      path,
      message: `Dit teken is er meteen: team "${host.id}" zit daar al.`,
      remedy: `Kijk wie er komt: sign: { when: { entered: { place: ${sign.place}, by: { team: ${others.team} } } } }.`,
    },
  ];
}
