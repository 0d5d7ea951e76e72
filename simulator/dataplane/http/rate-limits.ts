import type { RateLimit } from '../model/policy.ts';
import type { RequestView } from '../model/request.ts';

/** Counters of one limit at most; beyond that the oldest ones go. */
const MAX_COUNTERS = 50_000;

interface Counter {
  count: number;
  until: number;
}

/** Counts requests against the limits of rules, in windows of their period. */
export class RateLimits {
  readonly #counters = new WeakMap<RateLimit, Map<string, Counter>>();

  /** Counts a request. Returns whether it is one too many. */
  exceeded(limit: RateLimit, { clientAddress, path }: RequestView, now = Date.now()): boolean {
    let counters = this.#counters.get(limit);
    if (counters === undefined) {
      counters = new Map();
      this.#counters.set(limit, counters);
    }
    const key = `${limit.perClient ? clientAddress : ''} ${limit.perPath ? path : ''}`;
    const counter = counters.get(key);
    if (counter !== undefined && counter.until > now) {
      counter.count += 1;
      return counter.count > limit.count;
    }
    counters.delete(key);
    counters.set(key, { count: 1, until: now + limit.periodMs });
    const [oldest] = counters.size > MAX_COUNTERS ? counters.keys() : [];
    if (oldest !== undefined) counters.delete(oldest);
    return limit.count < 1;
  }
}
