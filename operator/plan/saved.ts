import type { DesiredStore } from '../avi/desired.ts';
import type { Inventory } from '../avi/inventory.ts';
import { makePlan, type Plan } from '../avi/plan.ts';
import { type ObjectKey, objectKey } from '../model/types.ts';
import type { DescribedPlan } from './describe.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';

export const FORMAT = 'ako-plan/1';

/** Where the plan came from, so that the same can be read again. Paths are absolute. */
export interface PlanSource {
  readonly namespace: string;
  /** False: the manifests alone were the cluster. */
  readonly cluster: boolean;
  /** Address of the API server; '' without a cluster. */
  readonly server: string;
  readonly filename: readonly string[];
  readonly config: string | null;
}

/** A plan in a file. Holds no secrets: what is to be written is found again from the same sources, and compared. */
export interface SavedPlan {
  readonly format: typeof FORMAT;
  readonly savedAt: string;
  readonly source: PlanSource;
  readonly plan: DescribedPlan;
  readonly fingerprints: Readonly<Record<ObjectKey, Fingerprint>>;
}

export function savePlan(
  plan: DescribedPlan,
  source: PlanSource,
  world: { readonly desired: DesiredStore; readonly inventory: Inventory },
  savedAt: string,
): SavedPlan {
  const fingerprints: Record<ObjectKey, Fingerprint> = {};
  for (const { type, tenant, name } of plan.operations) {
    const key = objectKey(type, tenant, name);
    fingerprints[key] = fingerprintOf(world.desired.get(key), world.inventory.get(key));
  }
  return { format: FORMAT, savedAt, source, plan, fingerprints };
}

/** @throws Error with a message for users when the text is no saved plan of this version */
export function parseSavedPlan(text: string): SavedPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('it is no JSON, so no plan that was saved by ako plan --save');
  }
  const plan = value as Partial<SavedPlan> | null;
  if (typeof plan !== 'object' || plan === null || typeof plan.format !== 'string')
    throw new Error('it is no plan that was saved by ako plan --save');
  if (plan.format !== FORMAT)
    throw new Error(`its format is ${plan.format}, and this version reads ${FORMAT}: plan again`);
  const operations = plan.plan?.operations;
  const complete =
    Array.isArray(operations) &&
    typeof plan.source?.namespace === 'string' &&
    typeof plan.plan?.controller?.url === 'string' &&
    operations.every(
      ({ type, tenant, name }) => plan.fingerprints?.[objectKey(type, tenant, name)] !== undefined,
    );
  if (!complete) throw new Error('it is damaged: plan again');
  return plan as SavedPlan;
}

/** Something that is not any more as it was when the plan was made. */
export interface Moved {
  readonly key: ObjectKey;
  readonly what: string;
}

/**
 * What keeps a saved plan from being carried out as it was shown. Looks at the objects of the plan only: what else
 * happened meanwhile does not matter.
 */
export function whatMoved(
  saved: SavedPlan,
  desired: DesiredStore,
  inventory: Inventory,
): { readonly moved: Moved[]; readonly plan: Plan } {
  const plan = makePlan(desired, inventory);
  const now = new Map(plan.operations.map((operation) => [operation.key, operation]));
  const moved: Moved[] = [];
  const planned = new Set(Object.keys(saved.fingerprints));
  for (const { action, type, tenant, name } of saved.plan.operations) {
    const key = objectKey(type, tenant, name);
    const before = saved.fingerprints[key];
    const after = fingerprintOf(desired.get(key), inventory.get(key));
    const operation = now.get(key);
    if (operation === undefined && after.desired === before?.desired)
      moved.push({ key, what: 'it is as the plan wants it already' });
    else if (after.desired !== before?.desired)
      moved.push({ key, what: 'the cluster wants something else now' });
    else if (after.actual !== before?.actual)
      moved.push({ key, what: 'the object on the controller is another now' });
    else if (operation?.action !== action)
      moved.push({ key, what: `to ${action} it is not what is needed now` });
    else {
      const missing = operation.dependsOn.filter((other) => !planned.has(other));
      if (missing.length > 0)
        moved.push({ key, what: `it needs ${missing.join(', ')} first, which the plan does not make` });
    }
  }
  return { moved, plan };
}
