import { om } from '../om.ts';

/** Every decision with what the team knew, and what had been hoped for. */
export const decisions = {
  title: 'Besluiten',
  intro: 'Wat elk team koos, met de reden van toen en met wat er op dat moment op tafel lag.',
  none: 'In deze sessie is nog niets te besluiten geweest.',
  madeBy: (name: string, time: string) => `${name} legde dit vast ${om(time)}`,
  openedAt: (time: string) => `gevraagd ${om(time)}`,
  expired: (time: string) => `Geen besluit. De tijd liep ${om(time)} af.`,
  running: 'Het spel stopte voor er een besluit was.',
  restsOn: 'Waar het op rust',
  finding: (text: string, sureness: string, name: string) => `${text} (${sureness}, van ${name})`,
  votes: 'Stemmen',
  voters: (names: string) => (names === '' ? 'niemand' : names),
  chosen: 'gekozen',
  unopened: (count: number) =>
    count === 0 ? 'Alles wat er lag, had iemand van het team geopend.' : `Nog door niemand geopend (${count})`,
  unopenedItem: ({ time, from, title }: { time: string; from: string; title: string }) => `${time} ${from}: ${title}`,
  facts: (known: number, total: number) => `Wat het team wist: ${known} van ${total} stukjes van het verhaal`,
  elsewhere: (count: number) => `Wat alleen het andere team wist (${count})`,
  known: (text: string, names: string) => `${text} (${names})`,
  watch: (title: string) => `Kijk terug naar ‘${title}’`,
  watchShort: 'Kijk terug',
  expectations: {
    title: 'Gehoopt en gebeurd',
    intro:
      'Wat het scenario na een bericht van de teams hoopte. ‘Niet gezien’ betekent dat het niet in het dossier staat; wie naast elkaar zat, kan het gewoon gezegd hebben.',
    asked: 'Gevraagd',
    inject: 'Bericht',
    action: 'Gehoopt op',
    teams: 'Team',
    outcome: 'Gebeurd',
    met: (time: string) => `op tijd, ${time}`,
    late: (time: string) => `te laat, ${time}`,
    missed: 'niet gezien',
    awaited: 'liep nog',
    by: (outcome: string, name: string) => `${outcome}, ${name}`,
    totals: ({ met, late, missed }: { met: number; late: number; missed: number }) =>
      `${met} op tijd, ${late} te laat, ${missed} niet gezien.`,
  },
  reportTitle: (scenario: string) => `Rapport: ${scenario}`,
  footer: 'Dit rapport laat zien wat er gebeurde, niet hoe goed iemand is. Er staat geen score per persoon in.',
};
