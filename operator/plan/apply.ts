import type { AviApi } from '../avi/api.ts';
import type { DesiredStore } from '../avi/desired.ts';
import { Executor } from '../avi/executor.ts';
import { type Inventory, inSync } from '../avi/inventory.ts';
import type { Ownership } from '../avi/ownership.ts';
import { type ObjectKey, objectKey } from '../model/types.ts';
import { guardedApi } from './guarded-api.ts';
import { type Moved, type SavedPlan, whatMoved } from './saved.ts';

export interface ApplyOptions {
  readonly api: AviApi;
  readonly desired: DesiredStore;
  readonly inventory: Inventory;
  readonly ownership: Ownership;
  readonly parallelism: number;
  /** Told of each operation that is done. */
  readonly onDone?: (key: ObjectKey, action: string) => void;
}

export type ApplyResult =
  /** Nothing was written. */
  | { readonly kind: 'moved'; readonly moved: readonly Moved[] }
  | {
      readonly kind: 'done';
      readonly done: readonly ObjectKey[];
      /** Not done, with the reason; everything else was. */
      readonly failed: readonly { readonly key: ObjectKey; readonly message: string }[];
    };

/** Attempts at an operation that the controller does not take for now. */
const MOST_ATTEMPTS = 3;
/** Longest time without any answer of the controller. */
const LONGEST_OUTAGE_MS = 60_000;

/**
 * Carries out a saved plan, and only that, in dependency order. Refuses before anything is written when an object of the
 * plan is no longer as it was shown, or is wanted differently; and each write once more on its own.
 *
 * @param options the world as read just now, with everything that the cluster wants
 */
export async function applySaved(saved: SavedPlan, options: ApplyOptions): Promise<ApplyResult> {
  const { desired, inventory, ownership } = options;
  const { moved } = whatMoved(saved, desired, inventory);
  if (moved.length > 0) return { kind: 'moved', moved };

  const keys = saved.plan.operations.map(({ type, tenant, name }) => objectKey(type, tenant, name));
  const told = new Set<ObjectKey>();
  let outage: NodeJS.Timeout | undefined;
  const executor = new Executor({
    // Everything is desired as it is; what is written is for the guard to decide.
    api: guardedApi(options.api, saved, { desired, inventory, clusterName: ownership.clusterName }),
    desired,
    inventory,
    ownership,
    parallelism: options.parallelism,
    hooks: {
      onApplied: (key, action) => {
        if (told.has(key)) return;
        told.add(key);
        options.onDone?.(key, action);
      },
      onOutage: (paused) => {
        clearTimeout(outage);
        // Ends the wait below: what is not done is told.
        if (paused) outage = setTimeout(() => void executor.stop(), LONGEST_OUTAGE_MS);
      },
    },
  });
  executor.touch(keys, 'bulk');
  executor.enableDeletes({ approved: true });
  for (;;) {
    const { failed } = await executor.idle();
    if (failed.every(({ failure }) => failure.final || failure.attempts >= MOST_ATTEMPTS)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  clearTimeout(outage);
  const words = new Map(executor.report().failed.map(({ key, failure }) => [key, failure.error.message]));
  await executor.stop();
  // By what is there and not by what was told: the answer to a write may have been lost.
  const isDone = (key: ObjectKey): boolean => {
    const [wanted, actual] = [desired.get(key), inventory.get(key)];
    if (wanted === undefined) return actual === undefined;
    return actual !== undefined && inSync(wanted, actual);
  };
  return {
    kind: 'done',
    done: keys.filter(isDone),
    failed: keys
      .filter((key) => !isDone(key))
      .map((key) => ({ key, message: words.get(key) ?? 'not reached: it waits for what was not done' })),
  };
}
