import type { Encounter } from '../../../../shared/vocabulary/encounter.ts';
import { om } from '../om.ts';

type Via = 'mail' | 'call' | 'place' | 'docent';

type Missed = { from: string; title: string; reason: 'unanswered' | 'declined'; encounter: Encounter };

const MISSED = {
  phone: {
    told: (from: string, title: string) => `${from} belde over ‘${title}’ en`,
    unanswered: 'kreeg niemand aan de lijn',
    declined: 'werd weggedrukt',
  },
  visit: {
    told: (from: string, title: string) => `${from} stond aan de deur voor ‘${title}’ en`,
    unanswered: 'er deed niemand open',
    declined: 'werd weggestuurd',
  },
  away: {
    told: (from: string, title: string) => `Het gesprek bij ${from}, ‘${title}’,`,
    unanswered: 'kwam er niet: niemand ging',
    declined: 'ging niet door: nu niet, zei het team',
  },
};

const VIA: Record<Via, string> = {
  mail: 'per mail',
  call: 'aan de telefoon',
  place: 'door elkaar tegen te komen',
  docent: 'met hulp van de docent',
};

/** Moments to talk about: what each is called, what happened, and a question for the group. */
export const moments = {
  title: 'Momenten',
  count: (count: number) => `Momenten (${count})`,
  none: 'Hier valt nog niets te bespreken.',
  card: 'Bespreekmoment',
  upNext: (time: string) => `Het eerste moment komt ${om(time)}.`,
  watch: 'Kijk op dit moment',
  note: 'Uit het scenario, voor de begeleider',
  kinds: {
    decision: 'besluit',
    expired: 'niet besloten',
    contact: 'contact',
    observation: 'observatie',
    'missed-action': 'bleef uit',
    'missed-call': 'gemiste oproep of gemist bezoek',
  },
  what: {
    decision: ({ title, label }: { title: string; label: string }) => `${title}: ‘${label}’`,
    expired: ({ title }: { title: string }) => `${title}: er kwam geen besluit`,
    contact: ({ name, via }: { name?: string; via: Via }) =>
      `De teams vinden elkaar ${VIA[via]}${name === undefined ? '' : ` (${name})`}`,
    observation: ({ text, docent }: { text: string; docent: string }) => `${docent} zag: ${text}`,
    'missed-action': ({ title }: { title: string }) => `Op ‘${title}’ kwam op tijd geen reactie`,
    'missed-call': ({ from, title, reason, encounter }: Missed) =>
      `${MISSED[encounter].told(from, title)} ${MISSED[encounter][reason]}`,
  },
  more: {
    reason: (name: string, rationale: string) => `${name}: “${rationale}”`,
    hoped: (action: string) => `Gehoopt was: ${action}`,
    doneAt: (time: string) => `Het gebeurde alsnog, ${om(time)}.`,
  },
  ask: {
    decision: 'Wat gaf de doorslag? En wat wisten jullie toen nog niet, dat een ander wel wist?',
    expired: 'Wat hield jullie tegen? Wie had de knoop kunnen doorhakken?',
    contact: 'Hoe kwamen jullie bij elkaar? Wat had dit eerder mogelijk gemaakt?',
    observation: 'Herkennen jullie dit? Wat gebeurde er vlak ervoor?',
    'missed-action': 'Wie had dit gezien? Wat vroeg toen meer aandacht?',
    'missed-call': 'Waar waren jullie mee bezig? Hoe spreken jullie af wie opneemt, opendoet of gaat?',
  },
  allTeams: 'alle teams',
};
