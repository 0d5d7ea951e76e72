import type { DesiredEntry } from '../avi/desired.ts';
import type { InventoryEntry } from '../avi/inventory.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import type { KubernetesRef, ObjectKey } from '../model/types.ts';

/**
 * - `ok`, `warn`: it works, with something to tell
 * - `fail`: here the chain breaks
 * - `waiting`: nothing is wrong with it; what it needs fails
 * - `unknown`: not looked at, because of a failure before it, or because it could not be read
 */
export type HopState = 'ok' | 'warn' | 'fail' | 'waiting' | 'unknown';

export type HopKind =
  | 'class'
  | 'namespace'
  | 'object'
  | 'rule'
  | 'host'
  | 'secret'
  | 'tenant'
  | 'controller'
  | 'virtualservice'
  | 'vip'
  | 'pool'
  | 'backend'
  | 'servers'
  | 'status';

/** One step of the way from a Kubernetes object to the servers behind its address. */
export interface Hop {
  readonly kind: HopKind;
  /** What the hop is about: `secret shop/pay-tls`, `virtual service c1--a.b`. */
  readonly name: string;
  readonly state: HopState;
  /** What is so, in words; of a failing hop the cause. */
  readonly text: string;
  /** The Kubernetes object (`<kind>/<namespace>/<name>`) or Avi object (`<type>/<tenant>/<name>`) that it is about. */
  readonly object: string;
  /** The field at fault. */
  readonly field?: string;
  /** RFC 3339: when it was made, or changed last. */
  readonly since?: string;
  readonly todo?: readonly string[];
  /** Who has what this object wants, and why. */
  readonly conflict?: { readonly winner: KubernetesRef; readonly why: string };
  /** Path or port that the hop belongs to; absent on the way that all of them share. */
  readonly branch?: string;
}

export type Verdict = 'served' | 'served in part' | 'not served';

/** The way of one Kubernetes object for one host, or of a Service at layer 4. */
export interface Chain {
  readonly object: KubernetesRef;
  /** '' for a Service without a name in DNS. */
  readonly host: string;
  readonly verdict: Verdict;
  readonly hops: readonly Hop[];
  /** Position of the first failing hop. */
  readonly failing?: number;
}

export interface Explanation {
  /** As asked for. */
  readonly subject: string;
  readonly verdict: Verdict | 'not found';
  /** One sentence. */
  readonly summary: string;
  /** Failing ones first. */
  readonly chains: readonly Chain[];
  /** Chains that were left out because there are so many. */
  readonly omitted: number;
  /** What the subject may have meant, or what limits the answer. */
  readonly notes: readonly string[];
}

/** The controller's word about an object that it does not take. */
export interface FailureFact {
  readonly message: string;
  /** Refused for good, as opposed to tried again. */
  readonly final: boolean;
  /** RFC 3339; absent when it is not known. */
  readonly since?: string;
}

/** How an object on the controller does. */
export interface RuntimeFact {
  /** `OPER_UP`, `OPER_DOWN`, `OPER_DISABLED` … */
  readonly state: string;
  readonly reason?: string;
}

/** Everything that an explanation is made from; the same for a command and for the running operator. */
export interface ExplainSource {
  readonly view: ClusterView;
  readonly context: Context;
  /** For ages and for certificates that have run out. */
  readonly now: Date;
  readonly desired: { get(key: ObjectKey): DesiredEntry | undefined; values(): Iterable<DesiredEntry> };
  /** What is ours on the controller, or why it could not be read. */
  readonly controller:
    | { get(key: ObjectKey): InventoryEntry | undefined; values(): Iterable<InventoryEntry> }
    | string;
  failure(key: ObjectKey): FailureFact | undefined;
  runtime?(key: ObjectKey): RuntimeFact | undefined;
  /** False for manifests that are in no cluster: nobody writes their statuses. */
  readonly hasStatuses?: boolean;
  /** Whether somebody writes statuses and objects, as far as it is known: changes what to do about what is missing. */
  readonly operatorRuns?: boolean;
}
