import { CUSTOM_KINDS, customObject, customObjects } from '../cluster/custom-kinds.ts';
import type { LoadBalancerEntry, Meta, Route } from '../cluster/records.ts';
import type { Rule } from '../cluster/rule-records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { EventSubject } from '../kubernetes/events.ts';
import { apiVersionOf, type ObjectRef, type Resource } from '../kubernetes/resource.ts';
import type { RuleOutcome } from '../model/rules/rule-kind.ts';
import type { KubernetesRef, Refusal } from '../model/types.ts';
import { type Annotations, VS_MAP } from './annotations.ts';
import { sameEntries } from './load-balancer.ts';
import { admittedEntries, routeStatus } from './route.ts';
import { ruleStatusPatch } from './rule.ts';

/** The kinds whose status the operator writes. */
interface StatusKind {
  readonly kind: string;
  readonly resource: Resource;
  get(view: ClusterView, key: string): StatusSubject | undefined;
  all(view: ClusterView): Iterable<StatusSubject>;
}

/** What a status is made from. */
export interface StatusInput {
  /** One per host and address that serve the object. */
  readonly entries: readonly LoadBalancerEntry[];
  /** Those that the object should have. */
  readonly annotations: Annotations;
  /** Why it is not served, if it asks to be. */
  readonly refusal: Refusal | undefined;
  /** The verdict about a rule. */
  readonly rule?: RuleOutcome | undefined;
  /** Whose entries in a Route are ours. */
  readonly routerName: string;
  readonly now: Date;
}

/** An object with a status of ours. */
export interface StatusSubject {
  readonly record: Meta;
  /** False when others have entries of their own in the same list. */
  readonly exclusive: boolean;
  /** The hosts and addresses of ours that its status shows now. */
  shown(routerName: string): readonly LoadBalancerEntry[];
  /** Merge patch for its status; `undefined` when it is as it should be. */
  patch(input: StatusInput): Record<string, unknown> | undefined;
}

type WithLoadBalancer = Meta & { readonly status: readonly LoadBalancerEntry[] };

function loadBalancerSubject(record: WithLoadBalancer): StatusSubject {
  return {
    record,
    exclusive: true,
    shown: () => record.status,
    patch: ({ entries }) =>
      sameEntries(record.status, entries)
        ? undefined
        : { loadBalancer: { ingress: entries.length > 0 ? entries : null } },
  };
}

function routeSubject(record: Route): StatusSubject {
  return {
    record,
    exclusive: false,
    shown: (routerName) => admittedEntries(record, routerName),
    patch(input) {
      // Without a name, entries could not be told from those of other routers.
      if (input.routerName === '') return undefined;
      const ingress = routeStatus(record, { ...input, reason: JSON.stringify(input.annotations) });
      return ingress === undefined ? undefined : { ingress };
    },
  };
}

const WORKLOADS: Readonly<Record<string, StatusKind>> = {
  ingress: {
    kind: 'Ingress',
    resource: { group: 'networking.k8s.io', version: 'v1', plural: 'ingresses' },
    get: (view, key) => made(view.ingresses.get(key), loadBalancerSubject),
    all: (view) => each(view.ingresses.values(), loadBalancerSubject),
  },
  route: {
    kind: 'Route',
    resource: { group: 'route.openshift.io', version: 'v1', plural: 'routes' },
    get: (view, key) => made(view.routes.get(key), routeSubject),
    all: (view) => each(view.routes.values(), routeSubject),
  },
  service: {
    kind: 'Service',
    resource: { group: '', version: 'v1', plural: 'services' },
    get: (view, key) => made(view.services.get(key), loadBalancerSubject),
    all: (view) => each(view.services.values(), loadBalancerSubject),
  },
};

function ruleSubject(record: Rule<object>): StatusSubject {
  return {
    record,
    exclusive: true,
    shown: () => [],
    patch: ({ rule }) => (rule === undefined ? undefined : ruleStatusPatch(record.status, rule)),
  };
}

const RULES: readonly [string, StatusKind][] = [...CUSTOM_KINDS].map(([name, custom]) => [
  name,
  {
    kind: custom.kind,
    resource: custom.resource,
    get: (view, key) => made(customObject(view.rules, custom, key), ruleSubject),
    all: (view) => each(customObjects(view.rules, custom).values(), ruleSubject),
  },
]);

function made<R>(record: R | undefined, make: (record: R) => StatusSubject): StatusSubject | undefined {
  return record === undefined ? undefined : make(record);
}

function* each<R>(records: Iterable<R>, make: (record: R) => StatusSubject): Iterable<StatusSubject> {
  for (const record of records) yield make(record);
}

const KINDS: Readonly<Record<string, StatusKind>> = { ...WORKLOADS, ...Object.fromEntries(RULES) };

/** Kinds that problems may name but whose status is not ours; for events only. */
const OTHERS: Readonly<Record<string, { kind: string; apiVersion: string }>> = {
  node: { kind: 'Node', apiVersion: 'v1' },
  namespace: { kind: 'Namespace', apiVersion: 'v1' },
  secret: { kind: 'Secret', apiVersion: 'v1' },
  configmap: { kind: 'ConfigMap', apiVersion: 'v1' },
};

/** A reference such as `ingress/red/web`, taken apart. */
export function parseRef(ref: KubernetesRef): { kind: string; namespace: string; name: string; key: string } {
  const [kind = '', first = '', ...rest] = ref.split('/');
  const name = rest.join('/');
  return name === ''
    ? { kind, namespace: '', name: first, key: first }
    : { kind, namespace: first, name, key: `${first}/${name}` };
}

/** The object behind a reference, if its kind has a status of ours and the object is there. */
export function subjectOfStatus(view: ClusterView, ref: KubernetesRef): StatusSubject | undefined {
  const { kind, key } = parseRef(ref);
  return KINDS[kind]?.get(view, key);
}

export function targetOf(ref: KubernetesRef): ObjectRef | undefined {
  const { kind, namespace, name } = parseRef(ref);
  const resource = KINDS[kind]?.resource;
  return resource === undefined ? undefined : { resource, namespace, name };
}

export function subjectOf(view: ClusterView, ref: KubernetesRef): EventSubject | undefined {
  const { kind, namespace, name } = parseRef(ref);
  const known = KINDS[kind];
  const described =
    known === undefined ? OTHERS[kind] : { kind: known.kind, apiVersion: apiVersionOf(known.resource) };
  if (described === undefined) return undefined;
  const record = subjectOfStatus(view, ref)?.record;
  return {
    ...described,
    namespace,
    name,
    ...(record?.uid ? { uid: record.uid, resourceVersion: record.resourceVersion } : {}),
  };
}

/** Objects whose status says that they are or were served: by us, or by a predecessor that left its marks. */
export function* markedObjects(view: ClusterView, routerName: string): Iterable<KubernetesRef> {
  for (const [name, kind] of Object.entries(WORKLOADS)) {
    for (const { record } of kind.all(view)) {
      if (record.annotations[VS_MAP] !== undefined) yield `${name}/${record.namespace}/${record.name}`;
    }
  }
  for (const route of view.routes.values()) {
    if (route.status.some((entry) => entry.routerName === routerName)) {
      yield `route/${route.namespace}/${route.name}`;
    }
  }
}
