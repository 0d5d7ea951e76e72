import type { ObjectKey } from '../model/types.ts';
import type { AviApi } from './api.ts';
import type { Action } from './apply.ts';
import type { FieldDiff } from './compare.ts';
import type { DesiredStore } from './desired.ts';
import type { Inventory, InventoryEntry } from './inventory.ts';
import type { RetryTiming } from './outage.ts';
import type { Ownership } from './ownership.ts';

export interface Failure {
  readonly error: Error;
  /** Not tried again until the desired object changes, or it is touched again. */
  readonly final: boolean;
  readonly attempts: number;
  /** The Kubernetes objects that want it; empty for a deletion. */
  readonly origins: readonly string[];
}

/** Told synchronously; must not throw. */
export interface ExecutorHooks {
  /** An object is as desired now, by a write or because it was already (`none`). `entry` is absent after a delete. */
  onApplied?(key: ObjectKey, action: Action, entry: InventoryEntry | undefined): void;
  /** At every failed attempt that was about this object; not for an outage of the controller. */
  onFailed?(key: ObjectKey, failure: Failure): void;
  /** The controller answered a write with other values than were written; they are accepted. */
  onNotTaken?(key: ObjectKey, fields: readonly FieldDiff[]): void;
  /** Deletions wait for an approval: `enableDeletes({ approved: true })`. */
  onDeletesHeld?(count: number, total: number): void;
  /** All calls pause, or go on again. */
  onOutage?(paused: boolean, error: Error | undefined): void;
}

export interface ExecutorOptions {
  readonly api: AviApi;
  readonly desired: DesiredStore;
  /** Completely loaded: nothing may be written on partial knowledge. */
  readonly inventory: Inventory;
  readonly ownership: Ownership;
  /** Most calls under way at once. */
  readonly parallelism: number;
  readonly hooks?: ExecutorHooks;
  /** Whether a batch of `count` deletions out of `total` owned objects may go ahead. Absent: always. */
  readonly allowDelete?: (count: number, total: number) => boolean;
  readonly objectRetry?: RetryTiming;
  readonly outageRetry?: RetryTiming;
  readonly random?: () => number;
}

export interface Report {
  readonly failed: readonly { readonly key: ObjectKey; readonly failure: Failure }[];
  /** Objects that wait for others: for what they refer to, or (deletions) for what refers to them. */
  readonly waiting: readonly ObjectKey[];
  /** Deletions that are not allowed yet. */
  readonly held: readonly ObjectKey[];
}
