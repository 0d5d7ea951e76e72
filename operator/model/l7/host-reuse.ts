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
 *
 * @param claimants everyone of ours who asks for the host, oldest first
 */
export function ignoredAt(
  view: ClusterView,
  context: Context,
  claimants: readonly Claimant[],
): Map<string, Owner | undefined> {
  const verdicts = judge(view, context, claimants);
  const ignored = new Map<string, Owner | undefined>();
  let holder: Owner | undefined;
  for (const { owner } of claimants) {
    const verdict = verdicts.get(owner.ref);
    if (verdict === 'accepted') holder ??= owner;
    else if (verdict === 'ignored') ignored.set(owner.ref, holder);
  }
  return ignored;
}

/** `idle`: it claims no host at all. */
type Verdict = 'accepted' | 'ignored' | 'idle';

/** What has been found out about a state of the cluster. */
interface Judgement {
  readonly view: ClusterView;
  readonly context: Context;
  readonly state: string;
  /** By reference. */
  readonly verdicts: Map<string, Verdict>;
  /** By host, oldest first. */
  readonly claimants: Map<string, readonly Claimant[]>;
}

const known = new WeakMap<Context, Judgement>();

function judgementOf(view: ClusterView, context: Context): Judgement {
  const stores = [view.ingresses, view.routes, view.ingressClasses, view.namespaces];
  const state = stores.map(({ version }) => version).join(' ');
  const present = known.get(context);
  if (present?.state === state && present.view === view) return present;
  const next = { view, context, state, verdicts: new Map(), claimants: new Map() };
  known.set(context, next);
  return next;
}

/** Verdicts on at least the given claimants. Each object is judged once, however many hosts it asks for. */
function judge(
  view: ClusterView,
  context: Context,
  claimants: readonly Claimant[],
): ReadonlyMap<string, Verdict> {
  const judgement = judgementOf(view, context);
  const { verdicts } = judgement;
  for (const { claimant, hosts } of unjudged(judgement, claimants)) {
    const isFree = (host: string): boolean => {
      for (const { owner } of rivals(judgement, claimant, host)) {
        if (verdicts.get(owner.ref) === 'accepted') return false;
      }
      return true;
    };
    const verdict = hosts.length === 0 ? 'idle' : hosts.every(isFree) ? 'accepted' : 'ignored';
    verdicts.set(claimant.owner.ref, verdict);
  }
  return verdicts;
}

interface Judged {
  readonly claimant: Claimant;
  readonly hosts: readonly string[];
}

/** The claimants, and everyone on whose acceptance theirs depends, as far as not known; oldest first. */
function unjudged(judgement: Judgement, claimants: readonly Claimant[]): Judged[] {
  const { view, context, verdicts } = judgement;
  const found = new Map<string, Judged>();
  const add = (claimant: Claimant): void => {
    const { ref } = claimant.owner;
    if (verdicts.has(ref) || found.has(ref)) return;
    found.set(ref, { claimant, hosts: claimedHosts(view, context, claimant) });
  };
  for (const claimant of claimants) add(claimant);
  // A Map is walked up to its end, also over what is added meanwhile.
  for (const { claimant, hosts } of found.values()) {
    for (const host of hosts) for (const rival of rivals(judgement, claimant, host)) add(rival);
  }
  return [...found.values()].sort((a, b) => byAge(a.claimant.owner, b.claimant.owner));
}

/** Older objects of other namespaces at a host. */
function* rivals(judgement: Judgement, { owner }: Claimant, host: string): Iterable<Claimant> {
  let claimants = judgement.claimants.get(host);
  if (claimants === undefined) {
    claimants = claimantsOf(judgement.view, judgement.context, host);
    judgement.claimants.set(host, claimants);
  }
  for (const other of claimants) {
    if (byAge(other.owner, owner) >= 0) return;
    if (other.owner.namespace !== owner.namespace) yield other;
  }
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
  /** Hosts, with the oldest of those for whose sake they have been looked at. */
  const seen = new Map<string, Owner>();
  const claimants = new Map([[changed.owner.ref, changed]]);
  for (const claimant of claimants.values()) {
    for (const host of hostsOf(context, claimant)) {
      const before = seen.get(host);
      if (before !== undefined && byAge(before, claimant.owner) <= 0) continue;
      seen.set(host, claimant.owner);
      for (const other of dependents(view, context, claimant, host)) {
        if (!claimants.has(other.owner.ref)) claimants.set(other.owner.ref, other);
      }
    }
  }
  return [...seen.keys()];
}

/** Younger objects at a host, if any of them is of another namespace. */
function dependents(view: ClusterView, context: Context, { owner }: Claimant, host: string): Claimant[] {
  const younger = [...everyoneAsking(view, context, host)].filter((other) => byAge(other.owner, owner) > 0);
  return younger.some((other) => other.owner.namespace !== owner.namespace) ? younger : [];
}
