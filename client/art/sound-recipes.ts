/** One burst: a tone that may slide, or filtered noise. Times in seconds from the start of the sound. */
export type Burst = {
  at: number;
  lasts: number;
  /** Highest amplitude, 0 to 1, before the master volume; filtered noise comes out at about a quarter. */
  peak: number;
  /** Seconds to full strength; short is a click, long is soft. */
  attack?: number;
  /** Dies away over its whole length like a bell, instead of holding. */
  rings?: boolean;
} & ({ kind: 'tone'; hz: number; toHz?: number; wave?: OscillatorType } | { kind: 'noise'; below: number });

export const SOUNDS = ['ring', 'busy', 'mail', 'social', 'breaking', 'pips', 'doorbell', 'stamp', 'steps'] as const;
export type Sound = (typeof SOUNDS)[number];

/** Dutch busy tone: 425 Hz, half a second on, half a second off. */
const BUSY_HZ = 425;
const PIP_HZ = 1000;

export const RECIPES: Record<Sound, readonly Burst[]> = {
  ring: [0, 0.5].flatMap((start) => warble(start, 6)),
  busy: [0, 1].map((at): Burst => ({ kind: 'tone', at, lasts: 0.5, peak: 0.12, hz: BUSY_HZ })),
  mail: [
    { kind: 'tone', at: 0, lasts: 0.35, peak: 0.12, hz: 659, rings: true },
    { kind: 'tone', at: 0.12, lasts: 0.6, peak: 0.12, hz: 988, rings: true },
  ],
  social: [{ kind: 'tone', at: 0, lasts: 0.09, peak: 0.14, hz: 480, toHz: 820 }],
  breaking: [392, 392, 523].map(
    (hz, index): Burst => ({
      kind: 'tone',
      at: index * 0.22,
      lasts: index === 2 ? 0.8 : 0.18,
      peak: 0.16,
      hz,
      wave: 'triangle',
      attack: 0.02,
      rings: index === 2,
    }),
  ),
  pips: [0, 0.4, 0.8, 1.2].map(
    (at): Burst => ({ kind: 'tone', at, lasts: at === 1.2 ? 0.5 : 0.1, peak: 0.1, hz: PIP_HZ }),
  ),
  doorbell: [
    { kind: 'tone', at: 0, lasts: 0.9, peak: 0.13, hz: 659, rings: true },
    { kind: 'tone', at: 0.45, lasts: 1.3, peak: 0.15, hz: 523, rings: true },
  ],
  stamp: [
    { kind: 'noise', at: 0, lasts: 0.09, peak: 0.22, below: 900, rings: true },
    { kind: 'tone', at: 0, lasts: 0.12, peak: 0.2, hz: 130, toHz: 60, rings: true },
  ],
  steps: [0, 0.36, 0.72, 1.08].map(
    (at): Burst => ({ kind: 'noise', at, lasts: 0.07, peak: 0.45, below: 600, rings: true }),
  ),
};

/** The two notes of a desk phone, so many times in quick turns. */
function warble(start: number, times: number): Burst[] {
  return Array.from({ length: times }, (_, index): Burst => {
    const hz = index % 2 === 0 ? 784 : 988;
    return { kind: 'tone', at: start + index * 0.065, lasts: 0.06, peak: 0.2, hz, wave: 'sine', attack: 0.008 };
  });
}

/** Seconds until the last burst has ended. */
export function lengthOf(sound: Sound): number {
  return Math.max(...RECIPES[sound].map(({ at, lasts }) => at + lasts));
}

/** Highest amplitude that can occur: the sum of the peaks that sound at the same time. */
export function loudest(sound: Sound): number {
  const bursts = RECIPES[sound];
  const together = bursts.map(({ at }) =>
    bursts.filter((other) => other.at <= at && at < other.at + other.lasts).reduce((sum, { peak }) => sum + peak, 0),
  );
  return Math.max(...together);
}
