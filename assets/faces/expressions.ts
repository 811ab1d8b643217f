import type { Options } from '@dicebear/open-peeps';

type PeepsFace = NonNullable<Options['face']>[number];

/** Moods a portrait can show. Rage, fangs and bared teeth are left out on purpose. */
export const EXPRESSIONS = ['calm', 'concerned', 'serious', 'tired', 'driven', 'smile'] as const;
export type Expression = (typeof EXPRESSIONS)[number];

/** Drawn strokes (by number) borrowed from one face of the Open Peeps set. */
type Borrowed = { from: PeepsFace; strokes: number[]; down?: number };

const OPEN_EYES: Borrowed = { from: 'smile', strokes: [2, 3] };
const FLAT_MOUTH: Borrowed = { from: 'tired', strokes: [0] };

/**
 * How each mood is put together. The set's own "calm" laughs with closed eyes and its "concerned" bares its teeth:
 * too much for a story about a death, so quieter faces are composed of its strokes.
 */
export const RECIPES: Record<Expression, Borrowed[]> = {
  calm: [{ from: 'smile', strokes: [0, 4, 5] }, OPEN_EYES],
  concerned: [{ from: 'concerned', strokes: [4, 5, 6, 7] }, FLAT_MOUTH],
  serious: [{ from: 'contempt', strokes: [2, 3], down: 10 }, OPEN_EYES, FLAT_MOUTH],
  tired: [{ from: 'tired', strokes: [0, 2, 3, 4, 5] }],
  driven: [{ from: 'driven', strokes: [2, 5], down: -9 }, { from: 'driven', strokes: [3, 4] }, FLAT_MOUTH],
  smile: [{ from: 'calm', strokes: [0, 2, 3, 4, 5] }],
};

/** The nose belongs to the person, not to the mood. The old one has a fold beside the mouth. */
export const NOSES: Record<'round' | 'old', Borrowed> = {
  round: { from: 'smile', strokes: [1] },
  old: { from: 'old', strokes: [1] },
};
