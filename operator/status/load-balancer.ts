import type { LoadBalancerEntry } from '../cluster/records.ts';
import type { ObjectKey, Placement } from '../model/types.ts';

/** Addresses of a VIP: floating ones if there are any, else IPv4 then IPv6; `undefined` when not known (yet). */
export type AddressesOf = (vsvip: ObjectKey) => readonly string[] | undefined;

/**
 * `status.loadBalancer.ingress` of an Ingress or Service: for each of its placements one entry per address
 * (l7-model.md 13.2, l4-and-nodes.md 1.15). A placement whose address is not known gives no entry.
 */
export function loadBalancerEntries(
  placements: Iterable<Placement>,
  addressesOf: AddressesOf,
): LoadBalancerEntry[] {
  const entries = new Map<string, LoadBalancerEntry>();
  for (const { hostname, vsvip } of placements) {
    for (const ip of addressesOf(vsvip) ?? []) {
      entries.set(`${hostname ?? ''} ${ip}`, hostname === undefined ? { ip } : { ip, hostname });
    }
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** Do both lists show the same, in whatever order? */
export function sameEntries(a: readonly LoadBalancerEntry[], b: readonly LoadBalancerEntry[]): boolean {
  if (a.length !== b.length) return false;
  const texts = new Set(a.map(textOf));
  return texts.size === a.length && b.every((entry) => texts.has(textOf(entry)));
}

const textOf = (entry: LoadBalancerEntry): string => `${entry.hostname ?? ''} ${entry.ip ?? ''}`;
