import { telling } from '../avi/canonical.ts';
import { differences, type FieldDiff } from '../avi/compare.ts';
import { treeOf } from '../avi/fields.ts';
import { splitKey } from '../avi/load.ts';
import type { Operation, Plan } from '../avi/plan.ts';
import type { AviType, KubernetesRef, ObjectKey, Problem } from '../model/types.ts';
import { type LateNames, lateNames } from './late-names.ts';
import { type ReasonSource, sitesOf } from './reasons.ts';
import type { Site } from './sites.ts';

/** An operation with all that a person or a script wants to know of it. Secrets are masked. */
export interface DescribedOperation {
  readonly action: Operation['action'];
  readonly type: AviType;
  readonly tenant: string;
  readonly name: string;
  /** A sentence: what is different, and which Kubernetes object and field are behind it. */
  readonly reason: string;
  /** The same as data, the most telling first; at most some of those of an object that many share. */
  readonly because: readonly Site[];
  /** Fields that change; of a creation all that are written. Empty for a deletion. */
  readonly fields: readonly FieldDiff[];
  readonly dependsOn: readonly ObjectKey[];
  readonly origins: readonly KubernetesRef[];
  /** Of a VsVip: names that move to it from others. It is written without them, and again when they are free. */
  readonly later?: LateNames;
}

/** What `ako plan -o json` prints. */
export interface DescribedPlan {
  readonly controller: {
    readonly url: string;
    readonly version: string;
    readonly cloud: string;
    readonly tenant: string;
  };
  /** `clusterName`, and when the cluster was read (RFC 3339). */
  readonly cluster: { readonly name: string; readonly readAt: string };
  readonly summary: Plan['summary'];
  /** In an order in which they can be done one by one. */
  readonly operations: readonly DescribedOperation[];
  /** What is wrong with Kubernetes objects, and so not among the operations. */
  readonly problems: readonly Problem[];
}

export function describeOperations(source: ReasonSource, plan: Plan): DescribedOperation[] {
  return plan.operations.map((operation) => describe(source, operation));
}

function describe(source: ReasonSource, operation: Operation): DescribedOperation {
  const { action, key, dependsOn, origins } = operation;
  const { type, tenant, name } = splitKey(key);
  const because = sitesOf(source, operation);
  const desired = source.desired.get(key);
  const fields =
    action === 'create' && desired !== undefined
      ? readable(differences(treeOf(type), desired.canonical, {}))
      : operation.fields;
  const later = action === 'delete' ? undefined : lateNames(key, source.desired, source.inventory);
  return {
    action,
    type,
    tenant,
    name,
    reason: reasonOf(operation, because),
    because,
    fields,
    dependsOn,
    origins,
    ...(later === undefined ? {} : { later }),
  };
}

/** `service_metadata` is JSON in a text, most of it empty. */
function readable(fields: readonly FieldDiff[]): FieldDiff[] {
  return fields.flatMap((field): FieldDiff[] => {
    if (field.path !== 'service_metadata' || typeof field.to !== 'string') return [field];
    try {
      const to = telling(JSON.parse(field.to));
      return to === undefined ? [] : [{ path: field.path, to }];
    } catch {
      return [field];
    }
  });
}

const SHOWN = 2;

function reasonOf(operation: Operation, because: readonly Site[]): string {
  if (operation.reason.startsWith('Not possible')) return operation.reason;
  if (because.length === 0) return operation.reason;
  const all = Math.max(because.length, operation.action === 'create' ? operation.origins.length : 0);
  const more = all > SHOWN ? `; and ${all - SHOWN} more` : '';
  return `${because.slice(0, SHOWN).map(siteText).join('; ')}${more}`;
}

/** `ingress/shop/web (spec.rules[0].host) asks for host a.b`. */
export function siteText({ object, field, text }: Site): string {
  if (object === '') return text;
  return field === '' ? `${object} ${text}` : `${object} (${field}) ${text}`;
}
