import type { DesiredStore } from '../avi/desired.ts';
import { type Inventory, nameClaim } from '../avi/inventory.ts';
import type { AviBody, ObjectKey } from '../model/types.ts';

/** Names in DNS that a VsVip can have only when another one of ours has given them up. */
export interface LateNames {
  readonly names: readonly string[];
  /** Who has them now. */
  readonly owners: readonly ObjectKey[];
}

/**
 * The names of a VsVip that come later (avi/claims.ts): it is written without them first, and once more when they are free,
 * unless they are free by then. `undefined` when there are none. A name whose owner goes on wanting it is not waited for.
 */
export function lateNames(
  key: ObjectKey,
  desired: DesiredStore,
  inventory: Inventory,
): LateNames | undefined {
  const entry = desired.get(key);
  if (entry?.object.type !== 'vsvip') return undefined;
  const names: string[] = [];
  const owners = new Set<ObjectKey>();
  for (const name of namesOf(entry.canonical)) {
    const owner = inventory.claimant(nameClaim(name));
    if (owner === undefined || owner === key) continue;
    if (namesOf(desired.get(owner)?.canonical).some((other) => nameClaim(other) === nameClaim(name)))
      continue;
    names.push(name);
    owners.add(owner);
  }
  return names.length === 0 ? undefined : { names, owners: [...owners].sort() };
}

function namesOf(vsvip: AviBody | undefined): string[] {
  return ((vsvip?.dns_info ?? []) as AviBody[]).map(({ fqdn }) => String(fqdn));
}
