import { om } from '../om.ts';

/** Two teams side by side at one moment. */
export const compare = {
  title: 'Zelfde stad, andere keuzes',
  at: (time: string) => `Zo stond het ${om(time)}. Verschuif de tijdlijn om een ander moment te zien.`,
  choices: 'Keuzes tot nu toe',
  noChoices: 'Op dit moment is er nog niets gevraagd.',
  asked: 'Vraag',
  open: 'nog open',
  expired: 'geen besluit',
  ask: 'Vraag voor de groep',
  question: {
    differ: ({ title }: { title: string }) =>
      `Bij ‘${title}’ kozen jullie verschillend. Wat wist het ene team dat het andere niet wist?`,
    apart: ({ title, minutes }: { title: string; minutes: number }) =>
      `Bij ‘${title}’ kozen jullie hetzelfde, maar ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} speeltijd na elkaar. Wat maakte het verschil?`,
    together: ({ title }: { title: string }) =>
      `Bij ‘${title}’ kozen jullie tegelijk hetzelfde. Wisten jullie dat van elkaar?`,
    expired: ({ title }: { title: string }) =>
      `Bij ‘${title}’ nam niet ieder team een besluit. Wat deed dat met de mensen die erop wachtten?`,
  },
  measures: 'In cijfers',
  measuresNote: 'Cijfers laten zien wat er gebeurde, niet hoe goed iemand is.',
  rows: {
    unopened: 'Door niemand geopend',
    delivered: 'Binnengekomen om te lezen',
    callsAnswered: 'Telefoon opgenomen',
    callsMissed: 'Oproepen gemist',
    mailsSent: 'E-mails verstuurd',
    firstTalk: 'Eerste eigen overleg',
    firstTry: 'Eerste poging naar het andere team',
    contact: 'Contact tussen de teams',
    facts: 'Stukjes van het verhaal in huis',
  },
  none: 'nog niet',
  try: ({ time, name, via }: { time: string; name: string; via: 'mail' | 'call' }) =>
    `${time}, ${name} ${via === 'mail' ? 'mailt' : 'belt'}`,
  of: (known: number, total: number) => `${known} van ${total}`,
  factsNote:
    'Geteld is wat op een rolkaart, in een geopend bericht of in een gesprek stond. Wat jullie elkaar vertelden, staat er niet bij.',
  desk: 'Wat er ligt',
  deskOf: (team: string) => `Wat er bij ${team} ligt`,
  deskNone: 'Er is nog niets binnengekomen.',
  nobody: 'niemand las dit',
  readBy: (names: string) => `gelezen door ${names}`,
  older: (count: number) => `${count} ouder`,
};
