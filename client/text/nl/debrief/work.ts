/** What the teams made, and how the story stood. */
export const work = {
  title: 'Wat de teams maakten',
  at: (time: string) => `Zo stond het om ${time}. Verschuif de tijdlijn om een ander moment te zien.`,
  boards: 'Wat er op de borden stond',
  boardOf: (team: string) => `Bord van ${team}`,
  both: 'Gezamenlijk bord',
  noContact: 'De teams hadden elkaar nog niet gevonden. Er was nog geen gezamenlijk bord.',
  forms: 'Formulieren',
  noForms: 'Op dit moment lag er nog geen formulier.',
  story: 'Hoe het verhaal ervoor stond',
  storyHint: 'Spelers zagen deze stand niet.',
  strand: 'Verhaallijn',
  state: 'Stand',
  gauges: 'Meters',
  value: (value: number, max: number) => `${value} van ${max}`,
};
