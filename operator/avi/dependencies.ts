import type { ObjectKey } from '../model/types.ts';
import { keysOfRef } from './apply.ts';
import { claimable, nameClaims } from './claims.ts';
import { Dependents } from './dependents.ts';
import type { DesiredEntry, DesiredStore } from './desired.ts';
import { eachOwnRef, treeOf } from './fields.ts';
import type { Inventory, InventoryEntry } from './inventory.ts';
import { withoutRefs } from './without-refs.ts';

/** What can be done about an object now. */
export interface Readiness {
  /** What to write; `undefined` while it has to wait. */
  readonly writable: DesiredEntry | undefined;
  /** Keys to look at again. */
  readonly wake: readonly ObjectKey[];
}

/**
 * Who has to wait for whom: an object is written when what it refers to exists, and deleted when nothing of ours refers to
 * it, in the inventory or in a write under way. Methods that end a wait return the keys to look at again.
 */
export class Dependencies {
  readonly #desired: DesiredStore;
  readonly #inventory: Inventory;
  /** The controller does not take this object, at least for now. */
  readonly #isRefused: (key: ObjectKey) => boolean;
  /** Writes that wait for objects that they refer to, by those. */
  readonly #forTargets = new Dependents<ObjectKey>();
  /** Deletions that wait for objects that refer to them, by `<type>:<name>`, and VsVips that wait for a claim. */
  readonly #forReferrers = new Dependents<string>();
  /** Keys that wait for an object which the controller does not take. */
  readonly #blocked = new Set<ObjectKey>();
  /** Keys of which the deletion is under way: no new reference may be made to them. */
  readonly #removing = new Set<ObjectKey>();
  /** Names that a VsVip is to get with its next write, and those that are under way. */
  readonly #nextNames = new Map<ObjectKey, readonly string[]>();
  readonly #naming = new Map<string, ObjectKey>();
  /** References in writes under way, with their number. */
  readonly #inFlight = new Map<string, number>();

  constructor(desired: DesiredStore, inventory: Inventory, isRefused: (key: ObjectKey) => boolean) {
    this.#desired = desired;
    this.#inventory = inventory;
    this.#isRefused = isRefused;
  }

  waiting(): ObjectKey[] {
    return [...this.#forTargets.waiting(), ...this.#forReferrers.waiting()].sort();
  }

  isWaiting(key: ObjectKey): boolean {
    return this.#forTargets.isWaiting(key) || this.#forReferrers.isWaiting(key);
  }

  /** The key does not wait any longer. */
  forget(key: ObjectKey): void {
    this.#forTargets.forget(key);
    this.#forReferrers.forget(key);
    this.#blocked.delete(key);
  }

  /**
   * What can be written of a desired object now: all of it, when everything that it refers to exists; all but list items
   * that refer to objects which the controller does not take; or nothing yet: then it waits.
   */
  forWrite(desired: DesiredEntry): Readiness {
    if (desired.object.type === 'vsvip') return this.#forVsVip(desired);
    const missing = this.#missingRefs(desired);
    if (missing === undefined) return { writable: desired, wake: [] };
    const { key } = desired;
    const stuck = [...missing].filter(([, target]) => this.#blocked.has(target) || this.#isRefused(target));
    const reduced = stuck.length === 0 ? undefined : withoutRefs(desired, new Set(stuck.map(([ref]) => ref)));
    const rest = reduced === undefined ? missing : this.#missingRefs(reduced);
    if (rest === undefined) {
      this.#forTargets.watch(
        key,
        stuck.map(([, target]) => target),
      );
      return { writable: reduced, wake: [] };
    }
    this.#forTargets.wait(key, rest.values());
    if (!stuck.some(([ref]) => rest.has(ref))) return { writable: undefined, wake: [] };
    // It cannot be made for now either: who can do without it should.
    this.#blocked.add(key);
    return { writable: undefined, wake: this.#forTargets.release(key) };
  }

  #forVsVip(desired: DesiredEntry): Readiness {
    const { writable, awaited } = claimable(desired, this.#desired, this.#inventory, (claim) =>
      this.#naming.get(claim),
    );
    this.#nextNames.set(desired.key, writable === undefined ? [] : nameClaims(writable.canonical));
    if (writable === undefined) this.#forReferrers.wait(desired.key, awaited);
    else if (awaited.length > 0) this.#forReferrers.watch(desired.key, awaited);
    return { writable, wake: [] };
  }

  /** Whether an object can be deleted now; otherwise it waits. */
  forRemoval({ key, type, name }: InventoryEntry): boolean {
    const ref = `${type}:${name}`;
    if (!this.#inFlight.has(ref) && !isReferenced(this.#inventory, key)) return true;
    this.#forReferrers.wait(key, [ref]);
    return false;
  }

  /** A write (of `desired`) or a deletion begins. */
  begin(key: ObjectKey, desired: DesiredEntry | undefined): void {
    if (desired === undefined) this.#removing.add(key);
    else this.#count(desired, 1);
    for (const name of this.#nextNames.get(key) ?? []) this.#naming.set(name, key);
  }

  end(key: ObjectKey, desired: DesiredEntry | undefined): ObjectKey[] {
    this.#removing.delete(key);
    const names = (this.#nextNames.get(key) ?? []).filter((name) => this.#naming.get(name) === key);
    this.#nextNames.delete(key);
    for (const name of names) this.#naming.delete(name);
    const refs = desired === undefined ? [] : this.#count(desired, -1);
    return [...refs, ...names].flatMap((ref) => this.#forReferrers.release(ref));
  }

  /** The object exists. */
  appeared(key: ObjectKey): ObjectKey[] {
    return this.#forTargets.arrived(key);
  }

  /** The object will not come, or not soon: who waits for it should see whether it can do without. */
  released(key: ObjectKey): ObjectKey[] {
    return this.#forTargets.release(key);
  }

  /** An object of ours no longer has these references (`<type>:<name>`) or claims. */
  unreferenced(refs: readonly string[]): ObjectKey[] {
    return refs.flatMap((ref) => this.#forReferrers.release(ref));
  }

  /** References to objects of ours that do not exist yet. Those to objects of others are the controller's to judge. */
  #missingRefs({ object, canonical }: DesiredEntry): Map<string, ObjectKey> | undefined {
    let missing: Map<string, ObjectKey> | undefined;
    eachOwnRef(treeOf(object.type), canonical, (ref) => {
      // Not any object of that name will do, but the one that is wanted: another tenant may have one too.
      const target = keysOfRef(ref, object.tenant).find((key) => this.#desired.has(key));
      if (target === undefined) return;
      if (this.#inventory.has(target) && !this.#removing.has(target)) return;
      missing ??= new Map();
      missing.set(ref, target);
    });
    return missing;
  }

  /** Returns the references that no write under way has any more. */
  #count({ object, canonical }: DesiredEntry, by: 1 | -1): string[] {
    const gone: string[] = [];
    eachOwnRef(treeOf(object.type), canonical, (ref) => {
      const count = (this.#inFlight.get(ref) ?? 0) + by;
      if (count > 0) {
        this.#inFlight.set(ref, count);
      } else {
        this.#inFlight.delete(ref);
        gone.push(ref);
      }
    });
    return gone;
  }
}

function isReferenced(inventory: Inventory, key: ObjectKey): boolean {
  for (const _ of inventory.referrers(key)) return true;
  return false;
}
