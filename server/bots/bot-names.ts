// A bot's portrait follows from its id, so these are names that suit any face.
const FIRST_NAMES = [
  'Robin',
  'Sam',
  'Jip',
  'Jessie',
  'Luca',
  'Mika',
  'Alex',
  'Charlie',
  'Jamie',
  'Nour',
  'Sascha',
  'Rowan',
  'Puck',
  'Senna',
  'Lou',
  'Remy',
  'Iman',
  'Quinn',
  'Jules',
  'Dani',
  'Marijn',
  'Chris',
  'Sidney',
  'Jona',
  'Nikki',
  'Bo',
  'Toni',
  'Kay',
] as const;

/** First names for bots, in a fixed order, without those somebody in the session or the cast already has. */
export function* botNames(taken: Iterable<string>): Generator<string, never> {
  const firsts = new Set([...taken].map((name) => name.split(' ')[0]?.toLowerCase()));
  for (let round = 1; ; round++) {
    for (const name of FIRST_NAMES) {
      if (!firsts.has(name.toLowerCase())) yield round === 1 ? name : `${name} ${round}`;
    }
  }
}
