import type {
  EndpointSlice,
  Ingress,
  IngressClass,
  Meta,
  Namespace,
  Node,
  Pod,
  PodNetwork,
  Route,
  Secret,
  Service,
} from './records.ts';
import { createRuleStores, type RuleStores } from './rules.ts';
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
  /** `controller`; `infraSetting`: name of the AviInfraSetting in its parameters. */
  readonly ingressClasses: ReadStore<IngressClass, 'controller' | 'infraSetting'>;
  /**
   * `host`: host of the Route; one with a sub-domain instead is under `<subdomain>.`, one with neither under ''.
   * `service`: `<namespace>/<name>`; `secret`: {@link DEFAULT_SECRET_INDEX} for one without a certificate of its own;
   * `namespace`; `infraSetting`: by annotation.
   */
  readonly routes: ReadStore<Route, 'host' | 'service' | 'secret' | 'namespace' | 'infraSetting'>;
  /**
   * `namespace`; `sharedVip`: `<namespace>/<key>` of annotation `ako.vmware.com/enable-shared-vip`; `selector`: one term of
   * its selector (see {@link labelIndexKey}), by which the Services of a pod are found; `infraSetting`: by annotation;
   * `l4Rule`: `<namespace>/<name>` of the rule that it names.
   */
  readonly services: ReadStore<Service, 'namespace' | 'sharedVip' | 'selector' | 'infraSetting' | 'l4Rule'>;
  /** `service`: `<namespace>/<service>`. */
  readonly endpointSlices: ReadStore<EndpointSlice, 'service'>;
  readonly secrets: ReadStore<Secret, 'namespace'>;
  readonly nodes: ReadStore<Node, never>;
  /** `infraSetting`: by annotation, which may be empty. */
  readonly namespaces: ReadStore<Namespace, 'infraSetting'>;
  /** Only with `serviceType` NodePortLocal. `label`: each of its labels (see {@link labelIndexKey}). */
  readonly pods: ReadStore<Pod, 'label'>;
  /** Only with a CNI that has its own resources for them. `node`: `<kind>/<name of the node>`; `kind`. */
  readonly podNetworks: ReadStore<PodNetwork, 'node' | 'kind'>;
  /** The custom resources that rule over other objects. */
  readonly rules: RuleStores;
}

/** Index key of Ingresses that are secured with the operator's own default certificate. */
export const DEFAULT_SECRET_INDEX = '(default)';
/** `"true"` secures every host of an Ingress with that certificate (l7-model.md 4.5). */
export const DEFAULT_SECRET_ANNOTATION = 'ako.vmware.com/enable-tls';
export const SHARED_VIP_ANNOTATION = 'ako.vmware.com/enable-shared-vip';
/** Of namespaces, Routes and Services: the AviInfraSetting that places them (crds.md 6.2). */
export const INFRA_SETTING_ANNOTATION = 'aviinfrasetting.ako.vmware.com/name';
/** Of Services: `[<namespace>/]<name>` of the L4Rule that applies (crds.md 7.2). */
export const L4_RULE_ANNOTATION = 'ako.vmware.com/l4rule';

/** Key of the L4Rule that a Service names; `undefined` when it names none. */
export function l4RuleKey(service: Pick<Service, 'namespace' | 'annotations'>): string | undefined {
  const named = service.annotations[L4_RULE_ANNOTATION];
  if (!named) return undefined;
  return named.includes('/') ? named : `${service.namespace}/${named}`;
}

function annotated(object: Meta): string[] {
  const setting = object.annotations[INFRA_SETTING_ANNOTATION];
  return setting === undefined ? [] : [setting];
}

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
    ingressClasses: new Store<IngressClass, 'controller' | 'infraSetting'>({
      controller: (c) => [c.controller],
      infraSetting: (c) => (c.infraSetting === undefined ? [] : [c.infraSetting]),
    }),
    routes: new Store<Route, 'host' | 'service' | 'secret' | 'namespace' | 'infraSetting'>({
      host: (r) => [routeHostKey(r)],
      service: (r) => new Set(r.backEnds.map((b) => `${r.namespace}/${b.name}`)),
      secret: (r) => (usesDefaultCertificate(r.tls) ? [DEFAULT_SECRET_INDEX] : []),
      namespace: (r) => [r.namespace],
      infraSetting: annotated,
    }),
    services: new Store<Service, 'namespace' | 'sharedVip' | 'selector' | 'infraSetting' | 'l4Rule'>({
      namespace: (s) => [s.namespace],
      sharedVip: (s) => {
        const key = s.annotations[SHARED_VIP_ANNOTATION];
        return key ? [`${s.namespace}/${key}`] : [];
      },
      selector: (s) => {
        const key = selectorIndexKey(s);
        return key === undefined ? [] : [key];
      },
      infraSetting: annotated,
      l4Rule: (s) => {
        const key = l4RuleKey(s);
        return key === undefined ? [] : [key];
      },
    }),
    endpointSlices: new Store<EndpointSlice, 'service'>({ service: (e) => [`${e.namespace}/${e.service}`] }),
    secrets: new Store<Secret, 'namespace'>({ namespace: (s) => [s.namespace] }),
    nodes: new Store<Node, never>({}),
    namespaces: new Store<Namespace, 'infraSetting'>({ infraSetting: annotated }),
    pods: new Store<Pod, 'label'>({
      label: (p) => Object.entries(p.labels).map(([key, value]) => labelIndexKey(p.namespace, key, value)),
    }),
    podNetworks: new Store<PodNetwork, 'node' | 'kind'>({
      node: (n) => [`${n.kind}/${n.node}`],
      kind: (n) => [n.kind],
    }),
    rules: createRuleStores(),
  } satisfies ClusterView;
}

export type ClusterStores = ReturnType<typeof createClusterStores>;
