import type { ObjectKey } from '../model/types.ts';

/** `change`: something just changed, and someone waits for it. `bulk`: part of a full comparison. */
export type Lane = 'change' | 'bulk';

/** So that a stream of changes cannot hold up the bulk for ever, every n-th turn is the bulk's. */
const BULK_TURN = 8;

/** First-in first-out queue of keys in two lanes, each key at most once. Every operation takes constant time. */
export class KeyQueue {
  readonly #lane = new Map<ObjectKey, Lane>();
  readonly #lanes: Record<Lane, Fifo> = { change: new Fifo(), bulk: new Fifo() };
  #turn = 0;

  get size(): number {
    return this.#lane.size;
  }

  has(key: ObjectKey): boolean {
    return this.#lane.has(key);
  }

  keys(): Iterable<ObjectKey> {
    return this.#lane.keys();
  }

  /** A key that waits in the bulk moves over when it changes; never the other way. */
  push(key: ObjectKey, lane: Lane): void {
    const present = this.#lane.get(key);
    if (present === lane || present === 'change') return;
    this.#lane.set(key, lane);
    this.#lanes[lane].push(key);
  }

  remove(key: ObjectKey): void {
    // Its place in the lane is skipped when its turn comes.
    this.#lane.delete(key);
  }

  next(): { key: ObjectKey; lane: Lane } | undefined {
    this.#turn = (this.#turn + 1) % BULK_TURN;
    const order: readonly Lane[] = this.#turn === 0 ? ['bulk', 'change'] : ['change', 'bulk'];
    for (const lane of order) {
      for (let key = this.#lanes[lane].shift(); key !== undefined; key = this.#lanes[lane].shift()) {
        if (this.#lane.get(key) !== lane) continue; // removed, or moved to the other lane
        this.#lane.delete(key);
        return { key, lane };
      }
    }
    return undefined;
  }
}

class Fifo {
  #items: ObjectKey[] = [];
  #head = 0;

  push(key: ObjectKey): void {
    this.#items.push(key);
  }

  shift(): ObjectKey | undefined {
    const key = this.#items[this.#head];
    if (key === undefined) {
      this.#items = [];
      this.#head = 0;
      return undefined;
    }
    this.#head++;
    if (this.#head > 1024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return key;
  }
}
