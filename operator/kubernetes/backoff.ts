import { setTimeout as sleepFor } from 'node:timers/promises';

export interface Backoff {
  /** Upper bound of the first delay, in milliseconds. */
  readonly baseMs: number;
  /** Upper bound of any delay, in milliseconds. */
  readonly maxMs: number;
}

/**
 * Exponential back-off with full jitter: anything between 0 and `min(max, base · 2^(failures − 1))` milliseconds, so that
 * clients that failed together do not come back together.
 */
export function backoffDelay(backoff: Backoff, failures: number, random: () => number = Math.random): number {
  // 2^30 keeps the product finite; any real maximum is reached long before.
  const bound = Math.min(backoff.maxMs, backoff.baseMs * 2 ** Math.min(Math.max(failures, 1) - 1, 30));
  return random() * bound;
}

/** Waits; returns early, without error, when the signal is aborted. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await sleepFor(ms, undefined, signal ? { signal } : {});
  } catch {
    // Aborted: the caller looks at its signal.
  }
}
