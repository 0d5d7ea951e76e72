import { type Backoff, sleep } from './backoff.ts';

/** Times and sizes of a watch. The defaults suit real clusters; tests shorten them. */
export interface WatchOptions {
  /** Between attempts after failures. */
  readonly backoff: Backoff;
  /**
   * Longest silence on a watch before the connection is taken for dead, in milliseconds. The API server sends a bookmark about
   * once a minute, so that silence much beyond means a connection that is half open.
   */
  readonly idleMs: number;
  /** Longest silence during the initial list, and longest wait for a page, in milliseconds. */
  readonly listIdleMs: number;
  /** Bounds of the time after which the server ends a watch (spread over watches and replicas), in seconds. */
  readonly timeoutSeconds: readonly [min: number, max: number];
  /** Objects per page where the streaming list is not offered. */
  readonly pageSize: number;
  /** How often an API that is not installed is looked for, in milliseconds (with up to 20 % of jitter). */
  readonly absentMs: number;
  /** A watch that lasted this long, in milliseconds, was a success even if it brought nothing. */
  readonly stableMs: number;
  readonly random: () => number;
  /** Waits, until the signal at the latest. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const defaultWatchOptions: WatchOptions = {
  backoff: { baseMs: 200, maxMs: 10_000 },
  idleMs: 150_000,
  listIdleMs: 30_000,
  timeoutSeconds: [300, 600],
  pageSize: 500,
  absentMs: 30_000,
  stableMs: 5_000,
  random: Math.random,
  sleep,
};
