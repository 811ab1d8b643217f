/** What the teams made: forms and boards, to look at. */
export const work = {
  forms: 'Forms',
  noForms: 'No form lies with the teams yet.',
  joint: 'both teams together',
  state: {
    open: (filled: number, total: number) => `${filled} of ${total} fields filled in`,
    closes: (left: string) => `${left} left`,
    submitted: (name: string, time: string) => `handed in by ${name} at ${time}`,
    expired: (time: string) => `not handed in, time was over at ${time}`,
  },
  content: 'What it says',
  of: (title: string, team: string) => `${title}, ${team}`,
  to: (name: string) => `for ${name}`,
  empty: 'still empty',
  writer: (name: string) => `by ${name}`,
  examples: 'Examples from the scenario',
  score: (score: number) => (score === 1 ? '1 point' : `${score} points`),
  points: 'Points for each part',
  comes: (titles: string) => `Still to come: ${titles}`,
  boards: 'Boards',
  boardOf: (team: string) => `Board of ${team}`,
  both: 'Common board',
};
