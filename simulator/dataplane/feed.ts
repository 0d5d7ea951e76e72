import type { JsonObject } from '../json.ts';
import { type Entry, storedRef } from '../store/entry.ts';
import type { Store } from '../store/store.ts';
import { ENGINE_TYPES } from './engine/catalog.ts';
import type { Batch, Ref } from './engine/objects.ts';

/** Changes are collected for so long: clients write objects in bursts. */
const COLLECT_MS = 10;

/** Tells Service Engines what changes in the store. */
export class Feed {
  readonly #store: Store;
  readonly #apply: (batch: Batch) => Promise<void>;
  readonly #onProblem: (error: unknown) => void;
  readonly #stopListening: () => void;
  /** What was told of each object. */
  readonly #told = new Map<Ref, JsonObject>();
  readonly #changed = new Map<Ref, Entry | undefined>();
  #timer: NodeJS.Timeout | undefined;
  #inFlight: Promise<void> = Promise.resolve();

  /** Begins with everything that is there. */
  constructor(store: Store, apply: (batch: Batch) => Promise<void>, onProblem: (error: unknown) => void) {
    this.#store = store;
    this.#apply = apply;
    this.#onProblem = onProblem;
    this.#stopListening = store.onChange(({ op, entry }) => {
      if (!ENGINE_TYPES.has(entry.type)) return;
      this.#note(storedRef(entry), op === 'put' ? entry : undefined);
    });
    this.reload();
  }

  /** The store has been filled anew, without a word about what is gone. */
  reload(): void {
    for (const ref of this.#told.keys()) this.#note(ref, undefined);
    for (const type of ENGINE_TYPES) {
      for (const entry of this.#store.table(type).byUuid.values()) this.#note(storedRef(entry), entry);
    }
  }

  #note(ref: Ref, entry: Entry | undefined): void {
    this.#changed.set(ref, entry);
    this.#timer ??= setTimeout(() => void this.#send(), COLLECT_MS);
  }

  /** Resolves when all that has changed so far is in effect. */
  async settled(): Promise<void> {
    void this.#send();
    await this.#inFlight;
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#changed.size === 0) return this.#inFlight;
    const put: [Ref, JsonObject][] = [];
    const gone: Ref[] = [];
    for (const [ref, entry] of this.#changed) {
      if (entry === undefined) {
        if (this.#told.delete(ref)) gone.push(ref);
      } else if (this.#told.get(ref) !== entry.body) {
        put.push([ref, entry.body]);
        this.#told.set(ref, entry.body);
      }
    }
    this.#changed.clear();
    this.#inFlight = this.#apply({ put, gone }).catch(this.#onProblem);
    return this.#inFlight;
  }

  stop(): void {
    this.#stopListening();
    clearTimeout(this.#timer);
  }
}
