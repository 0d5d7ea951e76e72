import type { PathRecord } from './claim.ts';
import type { Owner } from './claimants.ts';
import type { HostModel } from './host-model.ts';

/** Paths by the age of their owners, when secure and insecure ones share a virtual service. */
export function inOrder(model: Pick<HostModel, 'owners'>, paths: readonly PathRecord[]): PathRecord[] {
  const age = new Map(model.owners.map((owner, i) => [owner.ref, i]));
  return paths.toSorted((a, b) => (age.get(a.owner.ref) ?? 0) - (age.get(b.owner.ref) ?? 0));
}

/** Each owner once, in the order of the paths. */
export function ownersOf(paths: readonly PathRecord[]): Owner[] {
  return [...new Map(paths.map((record) => [record.owner.ref, record.owner])).values()];
}
