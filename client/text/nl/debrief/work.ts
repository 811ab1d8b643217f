import { om } from '../om.ts';

/** What the teams made, and how the story stood. */
export const work = {
  title: 'Wat de teams maakten',
  at: (time: string) => `Zo stond het ${om(time)}. Verschuif de tijdlijn om een ander moment te zien.`,
  boards: 'Wat er op de borden stond',
  boardOf: (team: string) => `Bord van ${team}`,
  both: 'Gezamenlijk bord',
  noContact: 'De teams hadden elkaar nog niet gevonden. Er was nog geen gezamenlijk bord.',
  forms: 'Formulieren',
  noForms: 'Op dit moment lag er nog geen formulier.',
  press: 'Aan de pers',
  notAsked: 'Er was nog niets gevraagd.',
  notAnswered: 'Hier kwam geen antwoord op.',
  points: 'Punten van de docent: 0 nog niet, 1 een beetje, 2 goed',
  criterion: 'Waarop',
  story: 'Hoe het verhaal ervoor stond',
  storyHint: 'Spelers zagen deze stand niet.',
  strand: 'Verhaallijn',
  state: 'Stand',
  gauges: 'Meters',
  value: (value: number, max: number) => `${value} van ${max}`,
};
