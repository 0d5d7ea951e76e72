/** Limits of the portal (avi-api.md 1.7): `portal_request_rate_limit` and `portal_request_burst_limit`. */
export interface RateLimit {
  /** Requests per second and client. */
  readonly perSecond: number;
  /** Requests that may come at one time after a pause; `perSecond` by default. */
  readonly burst?: number;
  /** Whether the answer says in `Retry-After` how long to wait; true by default. */
  readonly retryAfter?: boolean;
}

interface Bucket {
  tokens: number;
  filledAt: number;
}

/** Counts requests by client, and tells which ones are too many. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();
  #limit: RateLimit | undefined;

  constructor(limit: RateLimit | undefined) {
    this.#limit = limit;
  }

  get limit(): RateLimit | undefined {
    return this.#limit;
  }

  /** Another limit from now on; undefined for none. */
  set limit(limit: RateLimit | undefined) {
    this.#limit = limit;
    this.#buckets.clear();
  }

  /**
   * Counts one request.
   *
   * @param client how the client names itself
   * @param now milliseconds since the epoch
   * @returns 0 when it may go on, else after how many seconds the next one may
   */
  wait(client: string, now: number): number {
    if (this.#limit === undefined) return 0;
    const { perSecond, burst = perSecond } = this.#limit;
    const most = Math.max(1, burst);
    let bucket = this.#buckets.get(client);
    if (bucket === undefined) {
      bucket = { tokens: most, filledAt: now };
      this.#buckets.set(client, bucket);
    }
    bucket.tokens = Math.min(most, bucket.tokens + ((now - bucket.filledAt) / 1000) * perSecond);
    bucket.filledAt = now;
    if (bucket.tokens < 1) return (1 - bucket.tokens) / perSecond;
    bucket.tokens -= 1;
    return 0;
  }
}
