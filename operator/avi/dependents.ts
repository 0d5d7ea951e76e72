import type { ObjectKey } from '../model/types.ts';

/** Keys that cannot go on until something else happens, by what they wait for. Waking costs the number of the woken. */
export class Dependents<T> {
  readonly #byTarget = new Map<T, Set<ObjectKey>>();
  /** What a key still waits for; absent for one that only watches. */
  readonly #targets = new Map<ObjectKey, Set<T>>();

  /** Keys that wait. */
  waiting(): Iterable<ObjectKey> {
    return this.#targets.keys();
  }

  isWaiting(key: ObjectKey): boolean {
    return this.#targets.has(key);
  }

  /** The key goes on when all targets have arrived, or when one of them is released. */
  wait(key: ObjectKey, targets: Iterable<T>): void {
    const set = new Set(targets);
    this.#targets.set(key, set);
    this.watch(key, set);
  }

  /** The key went on without the targets, and wants to know when one arrives. */
  watch(key: ObjectKey, targets: Iterable<T>): void {
    for (const target of targets) {
      let keys = this.#byTarget.get(target);
      if (keys === undefined) {
        keys = new Set();
        this.#byTarget.set(target, keys);
      }
      keys.add(key);
    }
  }

  /** The key is looked at anew. */
  forget(key: ObjectKey): void {
    for (const target of this.#targets.get(key) ?? []) this.#removeFrom(target, key);
    this.#targets.delete(key);
  }

  /** A target is there: returns the keys that can go on. */
  arrived(target: T): ObjectKey[] {
    const ready: ObjectKey[] = [];
    for (const key of this.#take(target)) {
      const rest = this.#targets.get(key);
      rest?.delete(target);
      if (rest !== undefined && rest.size > 0) continue;
      this.#targets.delete(key);
      ready.push(key);
    }
    return ready;
  }

  /** Something changed about a target: returns all its keys, to look anew. */
  release(target: T): ObjectKey[] {
    const keys = [...this.#take(target)];
    for (const key of keys) this.forget(key);
    return keys;
  }

  #take(target: T): Set<ObjectKey> {
    const keys = this.#byTarget.get(target) ?? new Set<ObjectKey>();
    this.#byTarget.delete(target);
    return keys;
  }

  #removeFrom(target: T, key: ObjectKey): void {
    const keys = this.#byTarget.get(target);
    keys?.delete(key);
    if (keys?.size === 0) this.#byTarget.delete(target);
  }
}
