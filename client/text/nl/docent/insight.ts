type Minutes = { minutes: number };

const min = (minutes: number) => (minutes < 1 ? 'minder dan 1 min' : `${minutes} min`);

const WRITES = {
  mail: 'verstuurde net een mail',
  chat: 'schrijft in het overleg',
  post: 'plaatste net een bericht',
  note: 'maakte net een notitie',
  board: 'werkt aan het bord',
  form: 'vult een formulier in',
  press: 'staat bij de microfoons',
} as const;

/** One sentence about a team, a player or an inject. */
export const insight = {
  levels: { attention: 'Vraagt aandacht', watch: 'Houd in de gaten', 'on-course': 'Op koers' },
  need: {
    quiet: ({ minutes }: Minutes) => `al ${min(minutes)} doet geen student iets`,
    unread: ({ each }: { each: number }) => `${each} ongelezen per persoon`,
    'no-contact': ({ minutes }: Minutes) => `na ${min(minutes)} nog geen contact met het andere team`,
    'missed-call': ({ from, count }: { from: string; count: number }) =>
      count === 1
        ? `${from} belde of kwam langs, niemand was er`
        : `${count} keer belde of kwam er iemand voor niets, laatst ${from}`,
    decision: ({ title, minutes }: { title: string; minutes: number }) =>
      `besluit ‘${title}’ sluit over ${min(minutes)}`,
    'missed-action': ({ action }: { action: string }) => `bleef uit: ${action.replace(/\.$/, '')}`,
    gone: ({ name, count }: { name: string; count: number }) =>
      count === 1
        ? `${name} is de verbinding kwijt`
        : `${name} en ${count === 2 ? '1 ander' : `${count - 1} anderen`} zijn de verbinding kwijt`,
    'nothing-to-do': () => 'alles gelezen, heeft nu niets te doen',
    decided: ({ label, minutesAgo }: { label: string; minutesAgo: number }) =>
      `koos ${min(minutesAgo)} geleden ‘${label}’`,
    'on-course': () => 'leest en antwoordt',
  },
  doing: {
    gone: ({ minutes }: Minutes) => `geen verbinding, ${min(minutes)}`,
    travels: ({ to, left }: { to: string; left: string }) => `onderweg naar ${to}, nog ${left}`,
    calls: (call: { with: string }) => `belt met ${call.with}`,
    meets: (visit: { with: string }) => `in gesprek met ${visit.with}`,
    rings: ({ to }: { to: string }) => `belt ${to}, gaat over`,
    reads: ({ title }: { title: string }) => `leest ‘${title}’`,
    writes: ({ what }: { what: keyof typeof WRITES }): string => WRITES[what],
    decides: () => 'bij de besluiten',
    busy: () => 'is bezig',
    silent: ({ minutes }: Minutes) => (minutes < 2 ? 'even stil' : `stil, ${minutes} min`),
  },
  unread: (count: number) => `${count} ongelezen`,
  why: {
    at: ({ time }: { time: string }) => `op tijd ${time}`,
    moved: ({ time }: { time: string | undefined }) =>
      time === undefined ? 'door de docent verzet' : `door de docent verzet, was ${time}`,
    'after-inject': ({ title, delay }: { title: string; delay: string }) => `${delay} na ‘${title}’`,
    'after-decision': ({ title, option, delay }: { title: string; option: string | undefined; delay: string }) =>
      option === undefined ? `${delay} na besluit ‘${title}’` : `${delay} na de keuze ‘${option}’ bij ‘${title}’`,
    'after-contact': ({ delay }: { delay: string }) => `${delay} na het eerste contact tussen de teams`,
    reply: ({ from, minutes }: { from: string; minutes: number }) =>
      `als de vraag van ${from} ${min(minutes)} onbeantwoord blijft`,
    answered: ({ from, minutes }: { from: string; minutes: number }) =>
      `als niemand ${from} binnen ${min(minutes)} te woord staat`,
    opened: ({ title, minutes }: { title: string; minutes: number }) =>
      `als ‘${title}’ ${min(minutes)} ongelezen blijft`,
    contact: ({ minutes }: { title: string; minutes: number }) =>
      `als de teams elkaar na ${min(minutes)} nog niet vonden`,
    action: ({ action, minutes }: { action: string; minutes: number }) =>
      `als dit ${min(minutes)} uitblijft: ${action}`,
    manual: ({ condition }: { condition: string }) => `handmatig: ${condition}`,
    effect: () => 'volgt uit een keuze of een gesprek',
    when: ({ delay }: { delay: string | undefined }) =>
      delay === undefined ? 'zodra zijn voorwaarde klopt' : `${delay} nadat zijn voorwaarde klopt`,
    because: ({ why }: { why: string }) => `omdat: ${why}`,
  },
  delay: { atOnce: 'meteen', minutes: (count: number) => `${count} min`, seconds: (count: number) => `${count} s` },
};
