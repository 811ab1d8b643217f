/** So many at once, refilled steadily. The caller brings the time (ms, never backwards). */
export type BucketSize = { burst: number; perSecond: number };

/** Slows down whoever asks too often, without a timer. */
export class TokenBucket {
  readonly #size: BucketSize;
  #left: number;
  #at: number;

  constructor(size: BucketSize, now: number) {
    this.#size = size;
    this.#left = size.burst;
    this.#at = now;
  }

  /** Takes one, or says that there is none left at this moment. */
  take(now: number): boolean {
    const refill = ((now - this.#at) / 1000) * this.#size.perSecond;
    this.#left = Math.min(this.#size.burst, this.#left + refill);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
