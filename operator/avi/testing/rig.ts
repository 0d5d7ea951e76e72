import type { DesiredObject, ObjectKey } from '../../model/types.ts';
import type { Action } from '../apply.ts';
import { DesiredStore } from '../desired.ts';
import { Executor, type ExecutorOptions, type Failure } from '../executor.ts';
import type { Inventory } from '../inventory.ts';
import { loadInventory } from '../load.ts';
import { makePlan, type Plan } from '../plan.ts';
import type { FakeController } from './fake-controller.ts';
import { OWNERSHIP } from './objects.ts';

/** An executor on a fake controller, as after a start. */
export interface Rig {
  readonly fake: FakeController;
  readonly desired: DesiredStore;
  readonly inventory: Inventory;
  readonly executor: Executor;
  readonly applied: { key: ObjectKey; action: Action }[];
  readonly failures: { key: ObjectKey; failure: Failure }[];
  /** Replaces what unit `u` wants and touches what changed. */
  want(...objects: readonly DesiredObject[]): void;
}

export async function makeRig(
  fake: FakeController,
  objects: readonly DesiredObject[] = [],
  options: Partial<ExecutorOptions> = {},
): Promise<Rig> {
  const desired = new DesiredStore();
  desired.replaceUnit('u', objects);
  const shared = [...desired.keys()].filter((key) => /^(vrfcontext|serviceenginegroup)\//.test(key));
  const inventory = await loadInventory(fake, OWNERSHIP, { shared });
  fake.journal.length = 0;
  const applied: Rig['applied'] = [];
  const failures: Rig['failures'] = [];
  const executor = new Executor({
    api: fake,
    desired,
    inventory,
    ownership: OWNERSHIP,
    parallelism: 4,
    objectRetry: { first: 1, most: 4 },
    outageRetry: { first: 1, most: 4 },
    ...options,
    hooks: {
      ...options.hooks,
      onApplied: (key, action, entry) => {
        applied.push({ key, action });
        options.hooks?.onApplied?.(key, action, entry);
      },
      onFailed: (key, failure) => {
        failures.push({ key, failure });
        options.hooks?.onFailed?.(key, failure);
      },
    },
  });
  const want = (...wanted: readonly DesiredObject[]) => executor.touch(desired.replaceUnit('u', wanted));
  return { fake, desired, inventory, executor, applied, failures, want };
}

/** Everything at once, as after a start: all that is desired and all that is there. */
export function touchAll({ executor, desired, inventory }: Rig): void {
  executor.touch(new Set([...desired.keys(), ...inventory.keys()]), 'bulk');
}

/** Brings the fake to what is desired; resolves when nothing is left to do, retries included. */
export async function converge(rig: Rig): Promise<void> {
  touchAll(rig);
  rig.executor.enableDeletes();
  await settled(rig);
}

/** Waits until nothing is left to do but what has failed for good. */
export async function settled({ executor }: Rig): Promise<void> {
  for (;;) {
    const { failed } = await executor.idle();
    if (failed.every(({ failure }) => failure.final)) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** What a fresh start would do. */
export async function freshPlan(fake: FakeController, objects: readonly DesiredObject[]): Promise<Plan> {
  const { desired, inventory } = await makeRig(fake, objects);
  return makePlan(desired, inventory);
}
