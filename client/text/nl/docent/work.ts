import { om } from '../om.ts';

/** What the teams made: forms and boards, to look at. */
export const work = {
  forms: 'Formulieren',
  noForms: 'Er ligt nog geen formulier bij de teams.',
  joint: 'beide teams samen',
  state: {
    open: (filled: number, total: number) => `${filled} van ${total} velden ingevuld`,
    closes: (left: string) => `nog ${left}`,
    submitted: (name: string, time: string) => `ingeleverd door ${name} ${om(time)}`,
    expired: (time: string) => `niet ingeleverd, de tijd liep ${om(time)} af`,
  },
  content: 'Wat er staat',
  of: (title: string, team: string) => `${title}, ${team}`,
  to: (name: string) => `voor ${name}`,
  empty: 'nog leeg',
  writer: (name: string) => `door ${name}`,
  examples: 'Voorbeelden uit het scenario',
  score: (score: number) => (score === 1 ? '1 punt' : `${score} punten`),
  points: 'Punten per onderdeel',
  comes: (titles: string) => `Komt nog: ${titles}`,
  boards: 'Borden',
  boardOf: (team: string) => `Bord van ${team}`,
  both: 'Gezamenlijk bord',
};
