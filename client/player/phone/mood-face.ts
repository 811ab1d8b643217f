import type { Expression } from '../../art/face-manifest.ts';

/** Words of a mood and the face that goes with them; the first that fits counts. */
const FACES: readonly (readonly [words: RegExp, face: Expression])[] = [
  [/huil|verdriet|bang|ongerust|bezorgd|fluister|schrik|zacht|worried|crying/, 'concerned'],
  [/moe|uitgeput|buiten adem|zucht|tired/, 'tired'],
  [/boos|woedend|streng|afgemeten|zakelijk|nuchter|precies|kort|stern|angry/, 'serious'],
  [/haast|gejaagd|snel|kordaat|gedreven|hurry|driven/, 'driven'],
  [/vriendelijk|hartelijk|opgewekt|lief|warm|friendly|cheerful/, 'smile'],
];

/** The face for a mood in words, such as "huilt, praat in rondjes"; undefined leaves the resting face. */
export function faceForMood(mood: string): Expression | undefined {
  // What somebody has not ("geen haast") is no mood.
  const words = mood.toLowerCase().replace(/geen \S+/g, '');
  return FACES.map(([pattern, face]) => ({ face, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.face;
}
