// How often a token may ask, in this process: so much at once, and then as fast as its bucket fills again.

export interface RateLimit {
  /** Requests a second in the long run. */
  readonly perSecond: number;
  /** Requests at once. */
  readonly burst: number;
}

interface Bucket {
  left: number;
  filled: number;
}

/** Tokens that are remembered; beyond, those who have a full bucket are forgotten. */
const mostBuckets = 10_000;

export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** `now`: milliseconds. */
  constructor(limit: RateLimit, now: () => number) {
    this.#limit = limit;
    this.#now = now;
  }

  /** Seconds to wait, from 1; 0 where the request may pass. */
  take(key: string): number {
    const { perSecond, burst } = this.#limit;
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { left: burst, filled: now };
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.filled) / 1000) * perSecond);
    bucket.filled = now;
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > mostBuckets) this.#forget(now);
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
    bucket.left -= 1;
    return 0;
  }

  #forget(now: number): void {
    const { perSecond, burst } = this.#limit;
    for (const [key, { left, filled }] of this.#buckets)
      if (left + ((now - filled) / 1000) * perSecond >= burst) this.#buckets.delete(key);
  }
}
