const FIRST_NAMES = [
  'Lotte',
  'Bram',
  'Hana',
  'Wessel',
  'Zeynep',
  'Douwe',
  'Marit',
  'Youssef',
  'Elin',
  'Tijn',
  'Amina',
  'Jurre',
  'Silke',
  'Kwame',
  'Roos',
  'Idris',
  'Fleur',
  'Casper',
  'Naima',
  'Gijs',
  'Ravi',
  'Wietske',
  'Emre',
  'Hidde',
  'Soraya',
  'Melle',
  'Jip',
  'Luuk',
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
