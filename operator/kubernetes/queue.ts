import { type Backoff, backoffDelay } from './backoff.ts';

/** `change`: something happened to this key. `bulk`: one of very many, as after a start; may wait. */
export type Priority = 'change' | 'bulk';

export interface QueueTimers {
  now(): number;
  /** Runs the function after `ms`; returns what cancels it. */
  after(ms: number, run: () => void): () => void;
  /** Runs the function after what is under way now, so that changes that arrive together are in the queue together. */
  soon(run: () => void): void;
}

export interface QueueOptions<K> {
  /**
   * Does the work of one key. A rejection makes it be tried again after the key's back-off, or after `retryAfter`
   * milliseconds where the error has such a field and it is longer.
   */
  process(key: K): Promise<void>;
  readonly concurrency: number;
  readonly backoff: Backoff;
  /** Told of each failure before the key waits for `delayMs`. Must not throw. */
  onFailure?(key: K, error: unknown, failures: number, delayMs: number): void;
  readonly timers?: QueueTimers;
  readonly random?: () => number;
}

export interface QueueStats {
  /** Keys that wait for their turn. */
  readonly waiting: number;
  /** Keys that wait for the end of their back-off. */
  readonly delayed: number;
  /** Keys in work. */
  readonly active: number;
  /** How long the longest waiting key has been wanted (with its back-off, without its work), in milliseconds. */
  readonly oldestMs: number;
}

interface Entry {
  state: 'waiting' | 'delayed' | 'active';
  priority: Priority;
  /** Since when its work is wanted. */
  since: number;
  failures: number;
  /** Added again while in work: the priority of that. */
  again: Priority | undefined;
  againSince: number;
  cancel: (() => void) | undefined;
}

/** After so many changes in a row, one bulk key gets its turn, however many changes there are. */
const CHANGES_PER_BULK = 8;

const realTimers: QueueTimers = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  soon: (run) => {
    setImmediate(run);
  },
};

/**
 * A work queue of keys. A key is in it once, however often it is added; added while in work, it is worked once more
 * afterwards; so two workers never have the same key. Every operation takes the same time however full the queue is
 * (`stats` excepted).
 */
export class WorkQueue<K> {
  readonly #options: QueueOptions<K>;
  readonly #timers: QueueTimers;
  readonly #random: () => number;
  readonly #entries = new Map<K, Entry>();
  /** In order of arrival. */
  readonly #lanes: Record<Priority, Set<K>> = { change: new Set(), bulk: new Set() };
  #active = 0;
  #changesInRow = 0;
  #stopped = false;
  #paused = false;
  #scheduled = false;
  #whenIdle: (() => void)[] = [];
  #whenInactive: (() => void)[] = [];

  constructor(options: QueueOptions<K>) {
    this.#options = options;
    this.#timers = options.timers ?? realTimers;
    this.#random = options.random ?? Math.random;
  }

  get size(): number {
    return this.#entries.size;
  }

  get stats(): QueueStats {
    const now = this.#timers.now();
    let oldest = now;
    let delayed = 0;
    for (const entry of this.#entries.values()) {
      if (entry.state === 'delayed') delayed++;
      if (entry.state !== 'active') oldest = Math.min(oldest, entry.since);
      else if (entry.again !== undefined) oldest = Math.min(oldest, entry.againSince);
    }
    const waiting = this.#lanes.change.size + this.#lanes.bulk.size;
    return { waiting, delayed, active: this.#active, oldestMs: now - oldest };
  }

  /**
   * Wants the work of a key done. A key that waits out its back-off goes on waiting (see {@link retryNow}); a bulk key that
   * is added as a change moves up. After `stop` nothing is added any more.
   */
  add(key: K, priority: Priority = 'change'): void {
    if (this.#stopped) return;
    const entry = this.#entries.get(key);
    if (entry === undefined) {
      this.#entries.set(key, {
        state: 'waiting',
        priority,
        since: this.#timers.now(),
        failures: 0,
        again: undefined,
        againSince: 0,
        cancel: undefined,
      });
      this.#lanes[priority].add(key);
      this.#schedule();
      return;
    }
    if (entry.state === 'active') {
      if (entry.again === undefined) entry.againSince = this.#timers.now();
      if (entry.again !== 'change') entry.again = priority;
      return;
    }
    if (priority === 'bulk' || entry.priority === 'change') return;
    entry.priority = 'change';
    if (entry.state === 'waiting') {
      this.#lanes.bulk.delete(key);
      this.#lanes.change.add(key);
    }
  }

  /** Ends the back-off of one key, or of all: as when what made them fail is known to work again. */
  retryNow(key?: K): void {
    for (const each of key === undefined ? [...this.#entries.keys()] : [key]) {
      const entry = this.#entries.get(each);
      if (entry?.state === 'delayed') this.#makeWait(each, entry);
    }
    this.#schedule();
  }

  /** Takes no further key into work until {@link resume}; what is in work goes on. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#schedule();
  }

  /** Resolves when there is nothing left: nothing waiting, in work or in back-off. */
  idle(): Promise<void> {
    if (this.#entries.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }

  /** Drops what waits, and resolves when what is in work has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const [key, entry] of this.#entries) {
      entry.cancel?.();
      entry.again = undefined;
      if (entry.state !== 'active') this.#entries.delete(key);
    }
    this.#lanes.change.clear();
    this.#lanes.bulk.clear();
    this.#settle();
    if (this.#active > 0) await new Promise<void>((resolve) => this.#whenInactive.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#timers.soon(() => {
      this.#scheduled = false;
      this.#work();
    });
  }

  #work(): void {
    while (!this.#stopped && !this.#paused && this.#active < this.#options.concurrency) {
      const next = this.#take();
      if (next === undefined) return;
      void this.#run(next.key, next.entry);
    }
  }

  /** The next key: changes first, but bulk after every few of them. */
  #take(): { key: K; entry: Entry } | undefined {
    const { change, bulk } = this.#lanes;
    const bulkTurn = bulk.size > 0 && (change.size === 0 || this.#changesInRow >= CHANGES_PER_BULK);
    const lane = bulkTurn ? bulk : change;
    for (const key of lane) {
      lane.delete(key);
      this.#changesInRow = bulkTurn || bulk.size === 0 ? 0 : this.#changesInRow + 1;
      const entry = this.#entries.get(key);
      if (entry !== undefined) return { key, entry };
    }
    return undefined;
  }

  async #run(key: K, entry: Entry): Promise<void> {
    entry.state = 'active';
    this.#active++;
    let failed = false;
    let failure: unknown;
    try {
      await this.#options.process(key);
    } catch (error) {
      failed = true;
      failure = error;
    }
    this.#active--;
    if (this.#stopped) {
      this.#entries.delete(key);
    } else if (failed) {
      this.#delay(key, entry, failure);
    } else {
      entry.failures = 0;
      if (entry.again === undefined) this.#entries.delete(key);
      else this.#makeWait(key, entry);
    }
    this.#settle();
    this.#work();
  }

  #delay(key: K, entry: Entry, failure: unknown): void {
    entry.failures++;
    const least = retryAfterOf(failure);
    const jittered = backoffDelay(this.#options.backoff, entry.failures, this.#random);
    const delay = least === undefined ? jittered : least + jittered;
    entry.state = 'delayed';
    if (entry.again === 'change') entry.priority = 'change';
    entry.again = undefined;
    entry.cancel = this.#timers.after(delay, () => {
      this.#makeWait(key, entry);
      this.#work();
    });
    this.#options.onFailure?.(key, failure, entry.failures, delay);
  }

  /** From work or back-off into its lane. */
  #makeWait(key: K, entry: Entry): void {
    entry.cancel?.();
    entry.cancel = undefined;
    if (entry.again !== undefined) {
      entry.priority = entry.again;
      entry.since = entry.againSince;
      entry.again = undefined;
    }
    entry.state = 'waiting';
    this.#lanes[entry.priority].add(key);
  }

  #settle(): void {
    if (this.#entries.size === 0) {
      const waiters = this.#whenIdle;
      this.#whenIdle = [];
      for (const resolve of waiters) resolve();
    }
    if (this.#active === 0 && this.#stopped) {
      const waiters = this.#whenInactive;
      this.#whenInactive = [];
      for (const resolve of waiters) resolve();
    }
  }
}

function retryAfterOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('retryAfter' in error)) return undefined;
  const { retryAfter } = error;
  return typeof retryAfter === 'number' && Number.isFinite(retryAfter) && retryAfter > 0
    ? retryAfter
    : undefined;
}
