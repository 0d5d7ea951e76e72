import type { LoadBalancerEntry, Meta } from '../cluster/records.ts';
import type { ClusterView } from '../cluster/view.ts';
import type { EventSubject } from '../kubernetes/events.ts';
import { apiVersionOf, type ObjectRef, type Resource } from '../kubernetes/resource.ts';
import type { KubernetesRef } from '../model/types.ts';

/** The kinds whose status the operator writes. */
interface StatusKind {
  readonly kind: string;
  readonly resource: Resource;
  get(view: ClusterView, key: string): (Meta & { readonly status: readonly LoadBalancerEntry[] }) | undefined;
  all(view: ClusterView): Iterable<Meta & { readonly status: readonly LoadBalancerEntry[] }>;
}

const KINDS: Readonly<Record<string, StatusKind>> = {
  ingress: {
    kind: 'Ingress',
    resource: { group: 'networking.k8s.io', version: 'v1', plural: 'ingresses' },
    get: (view, key) => view.ingresses.get(key),
    all: (view) => view.ingresses.values(),
  },
  service: {
    kind: 'Service',
    resource: { group: '', version: 'v1', plural: 'services' },
    get: (view, key) => view.services.get(key),
    all: (view) => view.services.values(),
  },
};

/** Kinds that problems may name but whose status is not ours; for events only. */
const OTHERS: Readonly<Record<string, { kind: string; apiVersion: string }>> = {
  node: { kind: 'Node', apiVersion: 'v1' },
  namespace: { kind: 'Namespace', apiVersion: 'v1' },
  secret: { kind: 'Secret', apiVersion: 'v1' },
  configmap: { kind: 'ConfigMap', apiVersion: 'v1' },
};

export type StatusRecord = Meta & { readonly status: readonly LoadBalancerEntry[] };

/** A reference such as `ingress/red/web`, taken apart. */
export function parseRef(ref: KubernetesRef): { kind: string; namespace: string; name: string; key: string } {
  const [kind = '', first = '', ...rest] = ref.split('/');
  const name = rest.join('/');
  return name === ''
    ? { kind, namespace: '', name: first, key: first }
    : { kind, namespace: first, name, key: `${first}/${name}` };
}

/** The record behind a reference, if its kind has a status of ours and the object is there. */
export function recordOf(view: ClusterView, ref: KubernetesRef): StatusRecord | undefined {
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
  const record = recordOf(view, ref);
  return {
    ...described,
    namespace,
    name,
    ...(record?.uid ? { uid: record.uid, resourceVersion: record.resourceVersion } : {}),
  };
}

/** Every object whose status might be ours. */
export function* statusObjects(view: ClusterView): Iterable<[KubernetesRef, StatusRecord]> {
  for (const [name, kind] of Object.entries(KINDS)) {
    for (const record of kind.all(view)) yield [`${name}/${record.namespace}/${record.name}`, record];
  }
}
