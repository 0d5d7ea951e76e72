import { claimable } from '../avi/claims.ts';
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
 * The names of a VsVip that come later: it is written without them first, and once more when they are free, unless they are
 * free by then. `undefined` when there are none.
 */
export function lateNames(
  key: ObjectKey,
  desired: DesiredStore,
  inventory: Inventory,
): LateNames | undefined {
  const entry = desired.get(key);
  if (entry?.object.type !== 'vsvip') return undefined;
  const { awaited } = claimable(entry, desired, inventory);
  const names = ((entry.canonical.dns_info ?? []) as AviBody[])
    .map(({ fqdn }) => String(fqdn))
    .filter((name) => awaited.includes(nameClaim(name)));
  if (names.length === 0) return undefined;
  const owners = new Set(names.flatMap((name) => inventory.claimant(nameClaim(name)) ?? []));
  return { names, owners: [...owners].sort() };
}
