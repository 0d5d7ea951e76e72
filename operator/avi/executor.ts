import { performance } from 'node:perf_hooks';
import type { ObjectKey } from '../model/types.ts';
import { AviError } from './api.ts';
import {
  type Action,
  type ApplyContext,
  create,
  lookAgain,
  MissingReferences,
  RecentlyDeleted,
  remove,
  update,
} from './apply.ts';
import { applyShared } from './apply-shared.ts';
import { type CallCount, CountedApi } from './counted-api.ts';
import { Dependencies } from './dependencies.ts';
import type { DesiredEntry, DesiredStore } from './desired.ts';
import type { ExecutorHooks, ExecutorOptions, Failure, Report } from './executor-types.ts';
import { isShared } from './fields.ts';
import { type Inventory, type InventoryEntry, inSync } from './inventory.ts';
import { KeyQueue, type Lane } from './key-queue.ts';
import { type KeyState, KeyStates } from './key-state.ts';
import { splitKey } from './load.ts';
import { Breaker, backoff, isOutage, OBJECT_RETRY, OUTAGE_RETRY } from './outage.ts';

export type { ExecutorHooks, ExecutorOptions, Failure, Report } from './executor-types.ts';

/** Failures until dependents stop waiting for an object where they can do without it. */
const STUCK_AFTER = 3;

/** Milliseconds of comparing until other work gets its turn. */
const SLICE = 10;

/**
 * Makes the controller agree with the desired store, key by key. A key is compared at the moment of its turn, so touching
 * it too often or too early costs a comparison at most. Writes follow dependencies: an object is written when what it
 * refers to exists, and deleted when nothing of ours refers to it any more.
 */
export class Executor {
  readonly #desired: DesiredStore;
  readonly #inventory: Inventory;
  readonly #api: CountedApi;
  readonly #context: ApplyContext;
  readonly #options: ExecutorOptions;
  readonly #hooks: ExecutorHooks;
  readonly #random: () => number;
  readonly #queue = new KeyQueue();
  readonly #states = new KeyStates();
  readonly #dependencies: Dependencies;
  /** Deletions that are not allowed yet. */
  readonly #held = new Set<ObjectKey>();
  readonly #breaker: Breaker;
  #deletesEnabled = false;
  #running = 0;
  #pumping = false;
  #stopped = false;
  #whenIdle: (() => void)[] = [];

  constructor(options: ExecutorOptions) {
    this.#options = options;
    this.#desired = options.desired;
    this.#inventory = options.inventory;
    this.#hooks = options.hooks ?? {};
    this.#random = options.random ?? Math.random;
    this.#api = new CountedApi(options.api);
    this.#dependencies = new Dependencies(this.#desired, this.#inventory, (key) => this.#isStuck(key));
    this.#breaker = new Breaker(options.outageRetry ?? OUTAGE_RETRY, this.#random, () => this.#schedule());
    this.#context = {
      api: this.#api,
      ownership: options.ownership,
      inventory: {
        get: (key) => this.#inventory.get(key),
        put: (entry) => this.#put(entry),
        delete: (key) => this.#drop(key),
      },
      // One that we want and made is ours, even if the answer to its making was lost.
      isOwnVirtualService: (uuid, name, tenant) =>
        this.#desired.has(`virtualservice/${tenant}/${name}`) || hasUuid(this.#inventory, uuid),
      deleted: new RecentlyDeleted(),
      onNotTaken: (key, fields) => this.#hooks.onNotTaken?.(key, fields),
    };
  }

  /** Asks for keys to be brought to their desired state: those that changed, or (bulk) all that should be looked at. */
  touch(keys: Iterable<ObjectKey>, lane: Lane = 'change'): void {
    if (this.#stopped) return;
    const deletions: ObjectKey[] = [];
    for (const key of keys) {
      if (!this.#desired.has(key) && this.#inventory.has(key) && !isShared(splitKey(key).type))
        deletions.push(key);
      else this.#touchOne(key, lane);
    }
    if (deletions.length > 0) this.#touchDeletions(deletions, lane, false);
    this.#schedule();
  }

  /**
   * Lets deletions happen, once everything that could be desired is known.
   *
   * @param approved also those that are held because they are many
   */
  enableDeletes({ approved = false } = {}): void {
    this.#deletesEnabled = true;
    const held = [...this.#held];
    this.#held.clear();
    if (held.length > 0) this.#touchDeletions(held, 'bulk', approved);
    this.#schedule();
  }

  /**
   * Resolves when there is nothing left to do but to wait: for the next attempt after a failure, for an approval, or for a
   * change. The report says what is not as desired.
   */
  idle(): Promise<Report> {
    if (!this.#busy || (this.#stopped && this.#running === 0)) return Promise.resolve(this.report());
    return new Promise((resolve) => this.#whenIdle.push(() => resolve(this.report())));
  }

  report(): Report {
    const failed = [...this.#states].flatMap(([key, { failure }]) =>
      failure === undefined ? [] : [{ key, failure }],
    );
    return {
      failed: failed.sort((a, b) => (a.key < b.key ? -1 : 1)),
      waiting: this.#dependencies.waiting(),
      held: [...this.#held].sort(),
    };
  }

  /** The last failure of a key that is not as desired yet. */
  failure(key: ObjectKey): Failure | undefined {
    return this.#states.get(key)?.failure;
  }

  /** Nothing is queued, under way, failed or waiting for the key. */
  isSettled(key: ObjectKey): boolean {
    return !this.#queue.has(key) && !this.#states.has(key) && !this.#dependencies.isWaiting(key);
  }

  /** Calls made so far, by verb and type. */
  counts(): CallCount[] {
    return this.#api.counts();
  }

  /** Starts nothing more, and waits for the calls under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#breaker.stop();
    for (const { timer } of this.#states.values()) clearTimeout(timer);
    while (this.#running > 0) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
    this.#checkIdle();
  }

  get #busy(): boolean {
    return this.#queue.size > 0 || this.#running > 0;
  }

  #touchOne(key: ObjectKey, lane: Lane): void {
    this.#held.delete(key);
    const state = this.#states.get(key);
    // The same again would fail again: it has its time. Another desire is worth an attempt now.
    if (state?.timer !== undefined && state.attempted === this.#desired.get(key)) return;
    this.#enqueue(key, lane);
  }

  #touchDeletions(keys: readonly ObjectKey[], lane: Lane, approved: boolean): void {
    for (const key of keys) this.#hold(key);
    if (!this.#deletesEnabled) return;
    const { size } = this.#held;
    const total = this.#inventory.size;
    if (!approved && this.#options.allowDelete?.(size, total) === false) {
      this.#hooks.onDeletesHeld?.(size, total);
      return;
    }
    for (const key of keys) this.#touchOne(key, lane);
  }

  /** Nothing is done about the key, whatever it was waiting for, until it is touched again or released. */
  #hold(key: ObjectKey): void {
    this.#held.add(key);
    this.#queue.remove(key);
    this.#dependencies.forget(key);
    const state = this.#states.get(key);
    if (state === undefined || state.running) return;
    clearTimeout(state.timer);
    state.timer = undefined;
    state.failure = undefined;
  }

  #schedule(): void {
    if (this.#pumping || this.#stopped) return;
    this.#pumping = true;
    setImmediate(() => {
      this.#pumping = false;
      this.#pump();
    });
  }

  #pump(): void {
    const until = performance.now() + SLICE;
    while (!this.#stopped && this.#running < this.#breaker.limit(this.#options.parallelism)) {
      const next = this.#queue.next();
      if (next === undefined) break;
      this.#turn(next.key, next.lane);
      if (performance.now() > until) {
        this.#schedule();
        break;
      }
    }
    this.#checkIdle();
  }

  #checkIdle(): void {
    if (this.#running > 0 || (this.#busy && !this.#stopped)) return;
    const waiting = this.#whenIdle;
    this.#whenIdle = [];
    for (const resolve of waiting) resolve();
  }

  /** Compares one key and starts what has to be done for it. */
  #turn(key: ObjectKey, lane: Lane): void {
    this.#dependencies.forget(key);
    const desired = this.#desired.get(key);
    const entry = this.#inventory.get(key);
    if (desired === undefined) {
      this.#turnUndesired(key, lane, entry);
    } else if (desired.object.keep) {
      this.#settle(key, 'none');
    } else if (entry !== undefined && inSync(desired, entry)) {
      this.#turnEqual(key, lane, desired, entry);
    } else if (isShared(desired.object.type)) {
      this.#start(key, lane, desired, () => applyShared(this.#context, desired));
    } else {
      this.#turnDifferent(key, lane, desired, entry);
    }
  }

  #turnEqual(key: ObjectKey, lane: Lane, desired: DesiredEntry, entry: InventoryEntry): void {
    if (this.#states.get(key)?.uncertain) {
      this.#start(key, lane, desired, () => this.#learn(key, lane));
    } else {
      this.#inventory.share(entry, desired);
      this.#settle(key, 'none');
    }
  }

  #turnDifferent(key: ObjectKey, lane: Lane, desired: DesiredEntry, entry: InventoryEntry | undefined): void {
    const { writable, wake } = this.#dependencies.forWrite(desired);
    this.#wake(wake);
    if (writable === undefined) this.#forgive(key);
    else if (entry === undefined) this.#start(key, lane, desired, () => create(this.#context, writable));
    else if (inSync(writable, entry)) this.#turnEqual(key, lane, writable, entry);
    else this.#start(key, lane, desired, () => update(this.#context, writable, entry));
  }

  #turnUndesired(key: ObjectKey, lane: Lane, entry: InventoryEntry | undefined): void {
    const { type } = splitKey(key);
    if (isShared(type)) {
      this.#settle(key, 'none');
    } else if (entry === undefined) {
      if (this.#states.get(key)?.uncertain) this.#start(key, lane, undefined, () => this.#learn(key, lane));
      else this.#settle(key, 'none');
    } else if (!this.#deletesEnabled || this.#held.has(key)) {
      this.#hold(key);
    } else if (!this.#dependencies.forRemoval(entry)) {
      this.#forgive(key);
    } else {
      this.#start(key, lane, undefined, () => remove(this.#context, entry));
    }
  }

  /** Finds out what became of a write without an answer, where nothing else would. */
  async #learn(key: ObjectKey, lane: Lane): Promise<undefined> {
    await lookAgain(this.#context, key);
    const state = this.#states.of(key);
    state.uncertain = false;
    state.again ??= lane;
  }

  /** It waits for others now, and for no attempt of its own. */
  #forgive(key: ObjectKey): void {
    const state = this.#states.get(key);
    if (state !== undefined) state.failure = undefined;
  }

  #isStuck(key: ObjectKey): boolean {
    const state = this.#states.get(key);
    return state?.failure !== undefined && (state.failure.final || state.failures >= STUCK_AFTER);
  }

  #start(
    key: ObjectKey,
    lane: Lane,
    desired: DesiredEntry | undefined,
    work: () => Promise<Action | undefined>,
  ): void {
    const state = this.#states.of(key);
    state.running = true;
    this.#running++;
    this.#dependencies.begin(key, desired);
    work()
      .finally(() => {
        state.running = false;
        this.#wake(this.#dependencies.end(key, desired));
      })
      .then(
        (action) => {
          this.#answered();
          this.#settle(key, action);
        },
        (error: unknown) => {
          this.#failed(key, lane, state, desired, error instanceof Error ? error : new Error(String(error)));
        },
      )
      .finally(() => {
        this.#running--;
        this.#schedule();
        this.#checkIdle();
      });
  }

  /** A key is as desired. Without an action it has to be looked at again. */
  #settle(key: ObjectKey, action: Action | undefined): void {
    const state = this.#states.get(key);
    if (state !== undefined) {
      clearTimeout(state.timer);
      this.#states.delete(key);
      if (state.again !== undefined) this.touch([key], state.again);
    }
    if (this.#inventory.has(key)) this.#wake(this.#dependencies.appeared(key));
    // Who waited for it has to do without, or gets the controller's word.
    else if (!this.#desired.has(key)) this.#wake(this.#dependencies.released(key));
    if (action !== undefined) this.#hooks.onApplied?.(key, action, this.#inventory.get(key));
  }

  #failed(
    key: ObjectKey,
    lane: Lane,
    state: KeyState,
    desired: DesiredEntry | undefined,
    error: Error,
  ): void {
    const { again } = state;
    state.again = undefined;
    if (error instanceof MissingReferences) {
      this.#answered();
      this.touch([...error.keys, key]);
      return;
    }
    if (mayHaveBeenDone(error)) state.uncertain = true;
    const retryAfter = error instanceof AviError ? error.retryAfter : undefined;
    state.outage = isOutage(error);
    if (!state.outage) this.#answered();
    else if (this.#outage(error, retryAfter)) {
      this.#queue.push(key, again ?? lane); // no fault of its own
      return;
    }

    state.failures++;
    state.attempted = desired;
    state.failure = {
      error,
      final: error instanceof AviError && error.kind === 'final',
      attempts: state.failures,
      origins: desired?.object.origins ?? [],
    };
    if (!state.failure.final && !this.#stopped) this.#retryLater(key, lane, state, retryAfter);
    this.#hooks.onFailed?.(key, state.failure);
    if (state.failure.final || state.failures === STUCK_AFTER) this.#wake(this.#dependencies.released(key));
    if (again !== undefined) this.touch([key], again);
  }

  #retryLater(key: ObjectKey, lane: Lane, state: KeyState, retryAfter: number | undefined): void {
    const timing = this.#options.objectRetry ?? OBJECT_RETRY;
    const delay = Math.max(backoff(timing, state.failures, this.#random), (retryAfter ?? 0) * 1000);
    state.timer = setTimeout(() => {
      state.timer = undefined;
      this.#queue.push(key, lane);
      this.#schedule();
    }, delay);
  }

  /** Returns whether everything pauses. */
  #outage(error: Error, retryAfter: number | undefined): boolean {
    const wasClosed = this.#breaker.isClosed;
    const paused = this.#breaker.failed(retryAfter);
    if (paused && wasClosed) this.#hooks.onOutage?.(true, error);
    return paused;
  }

  /** The controller is there: it answered, if only to refuse. */
  #answered(): void {
    if (!this.#breaker.succeeded()) return;
    this.#hooks.onOutage?.(false, undefined);
    this.#wake(
      [...this.#states].filter(([, { outage, timer }]) => outage && timer !== undefined).map(([key]) => key),
    );
  }

  #wake(keys: readonly ObjectKey[]): void {
    for (const key of keys) this.#enqueue(key, 'change');
    this.#schedule();
  }

  /** Into the queue at once, or after the call under way. */
  #enqueue(key: ObjectKey, lane: Lane): void {
    const state = this.#states.get(key);
    if (state?.running) {
      if (state.again !== 'change') state.again = lane;
      return;
    }
    clearTimeout(state?.timer);
    if (state !== undefined) state.timer = undefined;
    this.#queue.push(key, lane);
  }

  #put(entry: InventoryEntry): void {
    const isNew = !this.#inventory.has(entry.key);
    this.#wake(this.#dependencies.unreferenced(this.#inventory.put(entry)));
    if (isNew) this.#wake(this.#dependencies.appeared(entry.key));
  }

  #drop(key: ObjectKey): void {
    this.#wake(this.#dependencies.unreferenced(this.#inventory.delete(key)));
  }
}

/** No answer, or one that does not tell: the controller may have done what was asked. */
function mayHaveBeenDone(error: Error): boolean {
  return !(error instanceof AviError) || error.status === 0 || error.status === 408 || error.status >= 500;
}

/** Asked only when a VsVip of ours turns up unexpectedly, so a walk is good enough. */
function hasUuid(inventory: Inventory, uuid: string): boolean {
  for (const entry of inventory.values()) if (entry.uuid === uuid) return true;
  return false;
}
