import { AviError } from './api.ts';

/** Delays between attempts, in milliseconds. */
export interface RetryTiming {
  /** Before the second attempt. */
  readonly first: number;
  /** Longest. */
  readonly most: number;
}

/** Longest delay for one object; the reference retries every 90 s (lifecycle-and-config.md 5.3). */
export const OBJECT_RETRY: RetryTiming = { first: 500, most: 60_000 };

/** Longest pause of everything: short, since the end of an outage should be noticed soon. */
export const OUTAGE_RETRY: RetryTiming = { first: 500, most: 15_000 };

/** Doubles with each failure; half of it is random, so that many do not come at the same time. */
export function backoff(timing: RetryTiming, failures: number, random: () => number): number {
  const full = Math.min(timing.first * 2 ** Math.max(failures - 1, 0), timing.most);
  return full / 2 + (random() * full) / 2;
}

/** Statuses with which a controller says that it cannot serve at all for now (avi-api.md 2.7). */
const OUT_OF_SERVICE: ReadonlySet<number> = new Set([0, 401, 408, 419, 429, 502, 503, 504]);

/** The failure speaks about the controller or the way to it, rather than about the object. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof AviError)) return false;
  if (error.kind === 'relogin') return true;
  if (error.kind !== 'retry') return false;
  // 403 also says that one tenant does not exist, which is no one else's trouble.
  return OUT_OF_SERVICE.has(error.status) || (error.status === 403 && /upgrade/i.test(error.message));
}

/** Failures of this kind in a row, on whatever objects, until everything pauses: one bad object must not do that. */
const FAILURES_IN_A_ROW = 3;

/**
 * Pauses all calls during an outage: after a pause one call probes, and the others follow when it got through.
 */
export class Breaker {
  readonly #timing: RetryTiming;
  readonly #random: () => number;
  readonly #onProbe: () => void;
  #state: 'closed' | 'open' | 'probing' = 'closed';
  #inRow = 0;
  #pauses = 0;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  /** @param onProbe called when a pause is over: start one call */
  constructor(timing: RetryTiming, random: () => number, onProbe: () => void) {
    this.#timing = timing;
    this.#random = random;
    this.#onProbe = onProbe;
  }

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** How many calls may be under way. */
  limit(parallelism: number): number {
    return this.#state === 'closed' ? parallelism : this.#state === 'probing' ? 1 : 0;
  }

  /** A call got an answer about its object. Returns whether an outage is over. */
  succeeded(): boolean {
    this.#inRow = 0;
    this.#pauses = 0;
    const over = this.#state !== 'closed';
    this.#state = 'closed';
    clearTimeout(this.#timer);
    return over;
  }

  /**
   * A call failed for an outage.
   *
   * @param retryAfter seconds that the controller asked to wait
   * @returns whether everything pauses now
   */
  failed(retryAfter: number | undefined): boolean {
    this.#inRow++;
    if (this.#state === 'open') return true;
    if (this.#state === 'closed' && this.#inRow < FAILURES_IN_A_ROW && retryAfter === undefined) return false;
    this.#state = 'open';
    this.#pauses++;
    const pause = Math.max(backoff(this.#timing, this.#pauses, this.#random), (retryAfter ?? 0) * 1000);
    if (this.#stopped) return true;
    this.#timer = setTimeout(() => {
      this.#state = 'probing';
      this.#onProbe();
    }, pause);
    return true;
  }

  /** No probe will come any more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }
}
