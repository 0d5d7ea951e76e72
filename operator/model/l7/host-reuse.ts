import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { ClaimSite } from './claim.ts';
import {
  byAge,
  type Claimant,
  claimantsOf,
  everyoneAsking,
  hostsOf,
  isHostAllowed,
  type Owner,
} from './claimants.ts';
import { rulesOf } from './ingress-rules.ts';
import { rejectionOf } from './route-claim.ts';

/**
 * `fqdnReusePolicy: Strict` (l7-model.md 12.2): a host belongs to one namespace. Objects are judged from the oldest to the
 * youngest; one is accepted if each of its hosts is free or held by its own namespace, and then its namespace holds them
 * all. That is a definition by age alone, so neither the order of events nor a restart matters, and when a holder goes the
 * next oldest has its turn at once.
 */

export function isStrict({ settings }: Context): boolean {
  return settings.enableEVH && settings.fqdnReusePolicy === 'strict';
}

/**
 * Those who ask for a host and are ignored as a whole, by reference: with the holder of the host, or `undefined` when it is
 * another of their hosts that is held.
 */
export function ignoredAt(
  view: ClusterView,
  context: Context,
  host: string,
  claimants: readonly Claimant[],
): Map<string, Owner | undefined> {
  const ignored = new Map<string, Owner | undefined>();
  const holders = new Map<string, Owner>();
  for (const { claimant, hosts } of involved(view, context, claimants)) {
    const { owner } = claimant;
    const holderOf = (wanted: string): Owner | undefined => {
      const holder = holders.get(wanted);
      return holder === undefined || holder.namespace === owner.namespace ? undefined : holder;
    };
    if (hosts.some((wanted) => holderOf(wanted) !== undefined)) ignored.set(owner.ref, holderOf(host));
    else for (const wanted of hosts) if (!holders.has(wanted)) holders.set(wanted, owner);
  }
  return ignored;
}

interface Involved {
  readonly claimant: Claimant;
  readonly hosts: readonly string[];
}

/** The claimants, and everyone on whose acceptance theirs depends: older ones of other namespaces; oldest first. */
function involved(view: ClusterView, context: Context, claimants: readonly Claimant[]): Involved[] {
  const found = new Map<string, Involved>();
  const add = (claimant: Claimant): void => {
    if (found.has(claimant.owner.ref)) return;
    found.set(claimant.owner.ref, { claimant, hosts: claimedHosts(view, context, claimant) });
  };
  for (const claimant of claimants) add(claimant);
  // A Map is walked up to its end, also over what is added meanwhile.
  for (const { claimant, hosts } of found.values()) {
    for (const host of hosts) {
      for (const other of claimantsOf(view, context, host)) {
        if (byAge(other.owner, claimant.owner) >= 0) break;
        if (other.owner.namespace !== claimant.owner.namespace) add(other);
      }
    }
  }
  return [...found.values()].sort((a, b) => byAge(a.claimant.owner, b.claimant.owner));
}

/** The hosts that an object could really be served for. One that is not processed claims nothing. */
function claimedHosts(view: ClusterView, context: Context, claimant: Claimant): string[] {
  const { ingress, route } = claimant;
  if (route === undefined) {
    if (rulesOf(ingress).withoutPaths >= 0) return [];
  } else if (rejectionOf(new ClaimSite(view, context, ''), route) !== undefined) {
    return [];
  }
  return hostsOf(context, claimant).filter((host) => isHostAllowed(context, host));
}

/**
 * Hosts whose claims may be judged otherwise when an object changes: its own, and in turn those of younger objects of other
 * namespaces at any of these. The object need not be in the view any more.
 */
export function hostsInvolved(view: ClusterView, context: Context, changed: Claimant): string[] {
  const own = hostsOf(context, changed);
  if (!isStrict(context)) return own;
  const hosts = new Set(own);
  const claimants = new Map([[changed.owner.ref, changed]]);
  for (const claimant of claimants.values()) {
    for (const host of hostsOf(context, claimant)) {
      hosts.add(host);
      for (const other of everyoneAsking(view, context, host)) {
        const { owner } = other;
        const depends = owner.namespace !== claimant.owner.namespace && byAge(owner, claimant.owner) > 0;
        if (depends && !claimants.has(owner.ref)) claimants.set(owner.ref, other);
      }
    }
  }
  return [...hosts];
}
