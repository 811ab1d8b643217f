/** How a machine speaks for somebody: a variant of espeak-ng, pitch (0 to 99) and words a minute. */
export type Voice = { variant: string; pitch: number; speed: number };

const voice = (variant: string, pitch: number, speed: number): Voice => ({ variant, pitch, speed });

/** By id of the actor, else by the name that stands with the sentence. Who is in a hurry speaks faster. */
const CAST: Partial<Record<string, Voice>> = {
  Nieuwslezer: voice('m3', 42, 168),
  Newsreader: voice('m3', 42, 160),
  Presentator: voice('f2', 48, 168),
  Buurman: voice('m1', 30, 150),
  Neighbour: voice('m1', 30, 150),
  'dirk-jan': voice('m7', 52, 172),
  bep: voice('f1', 38, 150),
  yasmina: voice('f4', 58, 165),
  joop: voice('grandpa', 28, 152),
  kornaat: voice('m2', 34, 158),
  fenna: voice('f3', 56, 175),
  samira: voice('f5', 50, 158),
  farid: voice('m4', 46, 162),
  noor: voice('f4', 64, 188),
  mo: voice('m6', 40, 172),
  groen: voice('m5', 36, 165),
  ilse: voice('f2', 42, 148),
  meldkamer: voice('f3', 48, 182),
  aaltje: voice('f5', 44, 172),
  charlotte: voice('f2', 50, 150),
  petra: voice('f3', 40, 162),
  hanneke: voice('f4', 54, 182),
  kees: voice('m1', 48, 178),
  'juf-marloes': voice('f4', 60, 182),
  marek: voice('m2', 30, 150),
  delphine: voice('f5', 46, 165),
  anouk: voice('f2', 46, 152),
  wendy: voice('f3', 52, 152),
  pothoven: voice('m3', 34, 155),
  sandro: voice('m7', 34, 150),
  marjolein: voice('f1', 50, 162),
  tineke: voice('f4', 58, 178),
};

const OTHERS: readonly Voice[] = [
  ...[voice('f1', 46, 160), voice('m1', 44, 160), voice('f2', 54, 165), voice('m3', 48, 165)],
  ...[voice('f3', 50, 160), voice('m5', 40, 158)],
];

/** The voice of whoever says this; somebody without one always gets the same of the others. */
export function voiceOf({ actor, speaker }: { actor?: string | undefined; speaker: string }): Voice {
  const known = CAST[actor ?? speaker] ?? CAST[speaker];
  if (known) return known;
  const sum = [...speaker].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return OTHERS[sum % OTHERS.length] ?? voice('f1', 46, 160);
}
