import type {
  EndpointSlice,
  Ingress,
  IngressClass,
  Namespace,
  Node,
  Pod,
  PodNetwork,
  Route,
  Secret,
  Service,
} from './records.ts';
import { type ReadStore, Store } from './store.ts';

/**
 * The cluster as translation sees it: read-only, indexed. Only the watches (and the offline loader of `ako render`)
 * write to it.
 */
export interface ClusterView {
  /**
   * `host`: hosts of the rules; a rule without host is under `<ingress>.<namespace>.` (see `generatedHostKey`).
   * `service`, `secret`: `<namespace>/<name>` that it refers to; {@link DEFAULT_SECRET_INDEX} for one that asks for the
   * operator's default certificate. `class`: class name, '' for none. `namespace`.
   */
  readonly ingresses: ReadStore<Ingress, 'host' | 'service' | 'secret' | 'class' | 'namespace'>;
  readonly ingressClasses: ReadStore<IngressClass, 'controller'>;
  /**
   * `host`: host of the Route; one with a sub-domain instead is under `<subdomain>.`, one with neither under ''.
   * `service`: `<namespace>/<name>`; `secret`: {@link DEFAULT_SECRET_INDEX} for one without a certificate of its own;
   * `namespace`.
   */
  readonly routes: ReadStore<Route, 'host' | 'service' | 'secret' | 'namespace'>;
  /**
   * `namespace`; `sharedVip`: `<namespace>/<key>` of annotation `ako.vmware.com/enable-shared-vip`; `selector`: one term of
   * its selector (see {@link labelIndexKey}), by which the Services of a pod are found.
   */
  readonly services: ReadStore<Service, 'namespace' | 'sharedVip' | 'selector'>;
  /** `service`: `<namespace>/<service>`. */
  readonly endpointSlices: ReadStore<EndpointSlice, 'service'>;
  readonly secrets: ReadStore<Secret, 'namespace'>;
  readonly nodes: ReadStore<Node, never>;
  readonly namespaces: ReadStore<Namespace, never>;
  /** Only with `serviceType` NodePortLocal. `label`: each of its labels (see {@link labelIndexKey}). */
  readonly pods: ReadStore<Pod, 'label'>;
  /** Only with a CNI that has its own resources for them. `node`: `<kind>/<name of the node>`; `kind`. */
  readonly podNetworks: ReadStore<PodNetwork, 'node' | 'kind'>;
}

/** Index key of Ingresses that are secured with the operator's own default certificate. */
export const DEFAULT_SECRET_INDEX = '(default)';
/** `"true"` secures every host of an Ingress with that certificate (l7-model.md 4.5). */
export const DEFAULT_SECRET_ANNOTATION = 'ako.vmware.com/enable-tls';
export const SHARED_VIP_ANNOTATION = 'ako.vmware.com/enable-shared-vip';

/** Index key of an Ingress with a rule without host: its host begins with this and ends in a sub-domain. */
export function generatedHostKey(ingress: { readonly namespace: string; readonly name: string }): string {
  return `${ingress.name}.${ingress.namespace}.`;
}

/** Index key of a label, of a pod or in a selector. */
export function labelIndexKey(namespace: string, key: string, value: string): string {
  return `${namespace}/${key}=${value}`;
}

/** The term of a Service's selector under which it is indexed: any one will do, since all have to match. */
export function selectorIndexKey(service: Pick<Service, 'namespace' | 'selector'>): string | undefined {
  const [first] = Object.keys(service.selector).sort();
  return first === undefined
    ? undefined
    : labelIndexKey(service.namespace, first, service.selector[first] ?? '');
}

/** Index key of a Route by its host, or by the part of its host that it names. */
export function routeHostKey(route: { readonly host: string; readonly subdomain: string }): string {
  return route.host !== '' || route.subdomain === '' ? route.host : `${route.subdomain}.`;
}

/** Whether a Route is secured with the operator's default certificate, having none of its own (l7-model.md 5.3). */
export function usesDefaultCertificate(tls: Route['tls']): boolean {
  return tls !== undefined && tls.termination !== 'passthrough' && (tls.certificate === '' || tls.key === '');
}

/** The writable stores behind a {@link ClusterView}. */
export function createClusterStores() {
  return {
    ingresses: new Store<Ingress, 'host' | 'service' | 'secret' | 'class' | 'namespace'>({
      host: (i) => new Set(i.rules.map((r) => (r.host === '' ? generatedHostKey(i) : r.host))),
      service: (i) =>
        new Set(
          i.rules.flatMap((r) =>
            (r.paths ?? []).flatMap((p) => (p.service ? [`${i.namespace}/${p.service.name}`] : [])),
          ),
        ),
      secret: (i) => {
        const keys = new Set(i.tls.map((t) => `${i.namespace}/${t.secretName}`));
        if (i.annotations[DEFAULT_SECRET_ANNOTATION] === 'true') keys.add(DEFAULT_SECRET_INDEX);
        return keys;
      },
      class: (i) => [i.className ?? ''],
      namespace: (i) => [i.namespace],
    }),
    ingressClasses: new Store<IngressClass, 'controller'>({ controller: (c) => [c.controller] }),
    routes: new Store<Route, 'host' | 'service' | 'secret' | 'namespace'>({
      host: (r) => [routeHostKey(r)],
      service: (r) => new Set(r.backEnds.map((b) => `${r.namespace}/${b.name}`)),
      secret: (r) => (usesDefaultCertificate(r.tls) ? [DEFAULT_SECRET_INDEX] : []),
      namespace: (r) => [r.namespace],
    }),
    services: new Store<Service, 'namespace' | 'sharedVip' | 'selector'>({
      namespace: (s) => [s.namespace],
      sharedVip: (s) => {
        const key = s.annotations[SHARED_VIP_ANNOTATION];
        return key ? [`${s.namespace}/${key}`] : [];
      },
      selector: (s) => {
        const key = selectorIndexKey(s);
        return key === undefined ? [] : [key];
      },
    }),
    endpointSlices: new Store<EndpointSlice, 'service'>({ service: (e) => [`${e.namespace}/${e.service}`] }),
    secrets: new Store<Secret, 'namespace'>({ namespace: (s) => [s.namespace] }),
    nodes: new Store<Node, never>({}),
    namespaces: new Store<Namespace, never>({}),
    pods: new Store<Pod, 'label'>({
      label: (p) => Object.entries(p.labels).map(([key, value]) => labelIndexKey(p.namespace, key, value)),
    }),
    podNetworks: new Store<PodNetwork, 'node' | 'kind'>({
      node: (n) => [`${n.kind}/${n.node}`],
      kind: (n) => [n.kind],
    }),
  } satisfies ClusterView;
}

export type ClusterStores = ReturnType<typeof createClusterStores>;
