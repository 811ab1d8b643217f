import { om } from './om.ts';

/** Texts of this area in Dutch, the source of truth; `en/decisions.ts` has the same shape. */
export const decisions = {
  title: 'Besluiten',
  none: 'Er ligt nu geen besluit op tafel. Zodra jullie iets samen moeten kiezen, staat het hier.',
  open: 'Nu te beslissen',
  taken: 'Eerder besloten',
  closes: (time: string) => `sluit ${om(time)}`,
  left: (span: string) => `nog ${span}`,
  pro: 'Voor',
  con: 'Tegen',
  votes: (names: readonly string[]) => (names.length === 0 ? 'nog geen stem' : `gekozen door ${listed(names)}`),
  choose: 'Dit kies ik',
  chosen: 'Jouw keuze',
  record: 'Besluit vastleggen',
  recordHint: 'Schrijf in één zin waarom. Die zin komt terug in de nabespreking.',
  which: 'Wat besluiten jullie?',
  why: 'Waarom?',
  whyPlaceholder: 'Omdat …',
  ground: {
    legend: 'Waar rust dit op?',
    hint: 'Kruis aan wat dit besluit draagt. Leeg laten mag ook.',
    full: (most: number) => `Meer dan ${most} kan niet. Haal er eerst een weg.`,
    none: 'Er staat nog niets op het bord. Wat daar hangt, kun je hier aankruisen als grond voor het besluit.',
    title: 'Waar het op rust',
  },
  submit: (label: string) => `Leg vast: ${label}`,
  submitNone: 'Kies eerst een optie',
  by: (name: string, time: string) => `${name} legde dit vast ${om(time)}`,
  expired: 'Niet op tijd besloten. Het leven ging verder zonder jullie antwoord.',
  settled: (name: string, label: string, reason: string) => {
    const because = /^omdat\s+/i.exec(reason)?.[0];
    return because === undefined
      ? `${name} legde vast: ${label}. Waarom: ${reason}`
      : `${name} legde vast: ${label}, omdat ${reason.slice(because.length)}`;
  },
  lost: 'Wat jij had geschreven',
  lostHint: 'Dit is niet vastgelegd. Kopieer het als je het nog wilt gebruiken.',
  seen: 'Gezien',
  seenOf: (title: string) => `Gezien: ${title}`,
  summary: (title: string, choice: string | undefined) => `${title}: ${choice ?? 'niet op tijd besloten'}`,
};

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}
