import type { Slug } from '../../vocabulary/ids.ts';
import type { Conversation } from '../conversation.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { actorDialogues, deliveriesOf } from './conversation-of.ts';

/** What only a visit has, in conversations that are none, and first words by phone of who cannot be phoned. */
export const findMisplacedVisitWords: Check = (scenario) => [
  ...scenario.injects.flatMap((inject, i) =>
    deliveriesOf(inject, ['injects', i]).flatMap(({ content, path, variant = -1 }) => {
      const at = [...path, 'conversation'];
      if (content.channel === 'call') return onThePhone(content.conversation, at);
      const from = inject.variants[variant]?.from ?? inject.from;
      return content.channel === 'visit' ? afterwards(content.conversation, from, scenario, at) : [];
    }),
  ),
  ...actorDialogues(scenario).flatMap(({ conversation, path }) => onThePhone(conversation, path)),
];

function onThePhone({ phoneOpening, away }: Conversation, at: Path): Found[] {
  return [
    ...(phoneOpening === undefined ? [] : [insteadOfOpening([...at, 'phoneOpening'])]),
    ...(away === true ? [nobodysGuest([...at, 'away'])] : []),
  ];
}

function insteadOfOpening(path: Path): Found {
  return {
    code: 'not-a-visit',
    path,
    message: 'Dit gesprek is geen bezoek: deze woorden komen hier altijd in plaats van opening en openings.',
    remedy: 'Haal phoneOpening weg en zet de eerste woorden bij opening, of maak er channel: visit van.',
  };
}

function nobodysGuest(path: Path): Found {
  return {
    code: 'not-a-visit',
    path,
    message: 'Dit gesprek is geen bezoek: door de telefoon is niemand te gast, dus away doet hier niets.',
    remedy: 'Haal away weg, of maak er channel: visit van.',
  };
}

// Whoever has none of these cannot be phoned, also from the contacts.
function afterwards({ phoneOpening }: Conversation, from: Slug, { actors }: Scenario, at: Path): Found[] {
  const actor = actors.find(({ id }) => id === from);
  const ways = [actor?.number, actor?.onDial, actor?.conversation];
  if (phoneOpening === undefined || !actor || ways.some((way) => way !== undefined)) return [];
  return [
    {
      code: 'not-a-visit',
      path: [...at, 'phoneOpening'],
      message: `Deze woorden klinken nooit: "${from}" is niet te bellen.`,
      remedy: 'Geef deze rolspeler een number in scenario.yaml, of haal phoneOpening weg.',
    },
  ];
}
