/**
 * From Kubernetes objects as the API server sends them (JSON) to the records that are kept.
 *
 * The functions accept whatever is legal or merely odd (absent, null or oddly typed members) and never throw: one strange
 * object must not stop a watch. Each function builds its record with the same members in the same order, so that records
 * of a kind share one hidden class, and copies values only: nothing of the raw object stays alive.
 */

import type {
  Endpoint,
  EndpointSlice,
  Ingress,
  IngressClass,
  IngressPath,
  IngressRule,
  LoadBalancerEntry,
  Meta,
  Namespace,
  Node,
  Passwords,
  Route,
  RouteBackEnd,
  RouteTls,
  Secret,
  Service,
  ServicePort,
} from './records.ts';

/** An object as it came; any member may be missing or of another type. */
export type Raw = { readonly [key: string]: unknown };

const EMPTY_RAW: Raw = Object.freeze({});
const NO_ENTRIES: Readonly<Record<string, string>> = Object.freeze({});
const NO_ITEMS: readonly never[] = Object.freeze([]);

const DEFAULT_CLASS_ANNOTATION = 'ingressclass.kubernetes.io/is-default-class';

/** Annotations that translation reads begin with one of these; all others are dropped. */
const ANNOTATIONS = [
  'ako.vmware.com/',
  'passthrough.ako.vmware.com/',
  'aviinfrasetting.ako.vmware.com/',
  'skipnodeport.ako.vmware.com/',
  'nodeportlocal.antrea.io',
  'external-dns.alpha.kubernetes.io/hostname',
  'projectcalico.org/IPv',
  'node.antrea.io/transport-addresses',
  'k8s.ovn.org/node-subnets',
  DEFAULT_CLASS_ANNOTATION,
];

export function ingress(raw: unknown): Ingress {
  const o = object(raw);
  const spec = object(o.spec);
  const m = meta(o);
  return {
    namespace: m.namespace,
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    className: optionalText(spec.ingressClassName),
    rules: mapped(spec.rules, ingressRule),
    tls: mapped(spec.tls, (t) => ({ secretName: text(t.secretName), hosts: texts(t.hosts) })),
    status: loadBalancer(o.status),
  };
}

function ingressRule(rule: Raw): IngressRule {
  const host = text(rule.host);
  if (!isObject(rule.http)) return { host };
  return { host, paths: mapped(rule.http.paths, ingressPath) };
}

function ingressPath(raw: Raw): IngressPath {
  const path = text(raw.path);
  const pathType =
    raw.pathType === 'Exact' || raw.pathType === 'Prefix' ? raw.pathType : 'ImplementationSpecific';
  const { service } = object(raw.backend);
  if (!isObject(service)) return { path, pathType };
  const port = object(service.port);
  return {
    path,
    pathType,
    service: { name: text(service.name), portNumber: integer(port.number), portName: text(port.name) },
  };
}

export function ingressClass(raw: unknown): IngressClass {
  const o = object(raw);
  const spec = object(o.spec);
  const parameters = object(spec.parameters);
  const m = meta(o);
  return {
    namespace: '',
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    controller: text(spec.controller),
    isDefault: m.annotations[DEFAULT_CLASS_ANNOTATION] === 'true',
    infraSetting:
      parameters.apiGroup === 'ako.vmware.com' && parameters.kind === 'AviInfraSetting'
        ? optionalText(parameters.name)
        : undefined,
  };
}

export function route(raw: unknown): Route {
  const o = object(raw);
  const spec = object(o.spec);
  const m = meta(o);
  const { targetPort } = object(spec.port);
  return {
    namespace: m.namespace,
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    host: text(spec.host),
    subdomain: text(spec.subdomain),
    path: text(spec.path),
    targetPort:
      typeof targetPort === 'number' || (typeof targetPort === 'string' && targetPort !== '')
        ? targetPort
        : undefined,
    backEnds: [spec.to, ...list(spec.alternateBackends)].map((item) => routeBackEnd(object(item))),
    tls: isObject(spec.tls) ? routeTls(spec.tls) : undefined,
    status: list(object(o.status).ingress).filter(isObject),
  };
}

function routeBackEnd(raw: Raw): RouteBackEnd {
  return {
    kind: text(raw.kind) || 'Service',
    name: text(raw.name),
    weight: typeof raw.weight === 'number' ? integer(raw.weight) : undefined,
  };
}

function routeTls(raw: Raw): RouteTls {
  return {
    termination: text(raw.termination),
    insecurePolicy: text(raw.insecureEdgeTerminationPolicy),
    certificate: text(raw.certificate),
    key: text(raw.key),
    caCertificate: text(raw.caCertificate),
    destinationCaCertificate: text(raw.destinationCACertificate),
  };
}

export function service(raw: unknown): Service {
  const o = object(raw);
  const spec = object(o.spec);
  const m = meta(o);
  return {
    namespace: m.namespace,
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    type: text(spec.type) || 'ClusterIP',
    ports: mapped(spec.ports, servicePort),
    selector: entries(spec.selector),
    ipFamilies: texts(spec.ipFamilies),
    clusterIP: text(spec.clusterIP),
    loadBalancerIP: text(spec.loadBalancerIP),
    loadBalancerClass: optionalText(spec.loadBalancerClass),
    externalTrafficPolicy: text(spec.externalTrafficPolicy),
    sessionAffinity: text(spec.sessionAffinity),
    sourceRanges: texts(spec.loadBalancerSourceRanges),
    allocatesNodePorts: spec.allocateLoadBalancerNodePorts !== false,
    publishNotReady: spec.publishNotReadyAddresses === true,
    status: loadBalancer(o.status),
  };
}

function servicePort(raw: Raw): ServicePort {
  const port = integer(raw.port);
  const { targetPort } = raw;
  const hasTarget = typeof targetPort === 'number' ? targetPort !== 0 : text(targetPort) !== '';
  return {
    name: text(raw.name),
    port,
    protocol: text(raw.protocol) || 'TCP',
    targetPort: hasTarget ? (targetPort as number | string) : port,
    nodePort: integer(raw.nodePort),
  };
}

export function endpointSlice(raw: unknown): EndpointSlice {
  const o = object(raw);
  const m = meta(o);
  return {
    namespace: m.namespace,
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    service: text(object(object(o.metadata).labels)['kubernetes.io/service-name']),
    addressType: text(o.addressType),
    ports: mapped(o.ports, (p) => ({
      name: text(p.name),
      port: integer(p.port),
      protocol: text(p.protocol) || 'TCP',
    })),
    endpoints: mapped(o.endpoints, endpoint),
  };
}

function endpoint(raw: Raw): Endpoint {
  const conditions = object(raw.conditions);
  const target = object(raw.targetRef);
  return {
    address: text(list(raw.addresses)[0]),
    ready: typeof conditions.ready === 'boolean' ? conditions.ready : undefined,
    terminating: conditions.terminating === true,
    nodeName: text(raw.nodeName),
    pod: target.kind === 'Pod' ? text(target.name) : '',
  };
}

/** What Istio issued for the operator has keys of its own (l4-and-nodes.md 4.1). */
export const ISTIO_SECRET = 'istio-secret';

/** Type of the Secrets that HealthMonitor objects name. */
export const BASIC_AUTH = 'ako.vmware.com/basic-auth';

const NO_PASSWORDS: Passwords = Object.freeze({
  clientSecret: '',
  serverSecret: '',
  username: '',
  password: '',
});

/**
 * `undefined` for a Secret that holds neither a certificate nor a password that a custom resource could name. Values are decoded; `stringData`, which only manifests have, goes
 * before `data` as on the API server.
 */
export function secret(raw: unknown): Secret | undefined {
  const o = object(raw);
  const data = object(o.data);
  const plain = object(o.stringData);
  const type = text(o.type);
  const istio = object(o.metadata).name === ISTIO_SECRET;
  const certificate = secretValue(data, plain, istio ? 'cert-chain' : 'tls.crt');
  const key = secretValue(data, plain, istio ? 'key' : 'tls.key');
  const authority = istio ? secretValue(data, plain, 'root-cert') : '';
  const alternateCertificate = secretValue(data, plain, 'alt.crt');
  const alternateKey = secretValue(data, plain, 'alt.key');
  const passwords = passwordsOf(type, data, plain);
  const holdsNone = certificate === '' && key === '' && alternateCertificate === '' && alternateKey === '';
  if (holdsNone && passwords === NO_PASSWORDS && type !== 'kubernetes.io/tls' && type !== BASIC_AUTH) {
    return undefined;
  }
  const m = meta(o);
  return {
    namespace: m.namespace,
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    type,
    certificate,
    key,
    alternateCertificate,
    alternateKey,
    authority,
    passwords,
  };
}

function passwordsOf(type: string, data: Raw, plain: Raw): Passwords {
  const clientSecret = secretValue(data, plain, 'clientSecret');
  const serverSecret = secretValue(data, plain, 'serverSecret');
  const basic = type === BASIC_AUTH;
  const username = basic ? secretValue(data, plain, 'username') : '';
  const password = basic ? secretValue(data, plain, 'password') : '';
  const none = clientSecret === '' && serverSecret === '' && username === '' && password === '';
  return none ? NO_PASSWORDS : { clientSecret, serverSecret, username, password };
}

function secretValue(data: Raw, plain: Raw, key: string): string {
  return optionalText(plain[key]) ?? Buffer.from(text(data[key]), 'base64').toString('utf8');
}

export function node(raw: unknown): Node {
  const o = object(raw);
  const spec = object(o.spec);
  const m = meta(o);
  return {
    namespace: '',
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    labels: entries(object(o.metadata).labels),
    addresses: mapped(object(o.status).addresses, (a) => ({ type: text(a.type), address: text(a.address) })),
    podCIDR: text(spec.podCIDR),
    podCIDRs: texts(spec.podCIDRs),
  };
}

export function namespace(raw: unknown): Namespace {
  const o = object(raw);
  const m = meta(o);
  return {
    namespace: '',
    name: m.name,
    uid: m.uid,
    created: m.created,
    resourceVersion: m.resourceVersion,
    annotations: m.annotations,
    deleting: m.deleting,
    labels: entries(object(o.metadata).labels),
  };
}

export function meta(o: Raw): Meta {
  const m = object(o.metadata);
  return {
    namespace: text(m.namespace),
    name: text(m.name),
    uid: text(m.uid),
    created: time(m.creationTimestamp),
    resourceVersion: text(m.resourceVersion),
    annotations: annotations(m.annotations),
    deleting: m.deletionTimestamp !== undefined && m.deletionTimestamp !== null,
  };
}

function annotations(raw: unknown): Readonly<Record<string, string>> {
  if (!isObject(raw)) return NO_ENTRIES;
  let kept: Record<string, string> | undefined;
  for (const key of Object.keys(raw)) {
    if (!ANNOTATIONS.some((prefix) => key.startsWith(prefix))) continue;
    kept ??= {};
    kept[key] = text(raw[key]);
  }
  return kept ?? NO_ENTRIES;
}

function loadBalancer(status: unknown): readonly LoadBalancerEntry[] {
  return mapped(object(object(status).loadBalancer).ingress, (entry) => {
    const ip = text(entry.ip);
    const hostname = text(entry.hostname);
    if (hostname === '') return { ip };
    return ip === '' ? { hostname } : { ip, hostname };
  });
}

export function entries(raw: unknown): Readonly<Record<string, string>> {
  if (!isObject(raw)) return NO_ENTRIES;
  const keys = Object.keys(raw);
  if (keys.length === 0) return NO_ENTRIES;
  const copy: Record<string, string> = {};
  for (const key of keys) copy[key] = text(raw[key]);
  return copy;
}

/** Non-objects in a list count as empty objects, so that positions (for field paths) stay. */
export function mapped<T>(raw: unknown, make: (item: Raw) => T): readonly T[] {
  const items = list(raw);
  return items.length === 0 ? NO_ITEMS : items.map((item) => make(object(item)));
}

export function texts(raw: unknown): readonly string[] {
  const items = list(raw);
  return items.length === 0 ? NO_ITEMS : items.filter((item) => typeof item === 'string');
}

export function list(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : NO_ITEMS;
}

export function object(raw: unknown): Raw {
  return isObject(raw) ? raw : EMPTY_RAW;
}

export function isObject(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

export function text(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}

function optionalText(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined;
}

export function integer(raw: unknown): number {
  return typeof raw === 'number' && Number.isInteger(raw) ? raw : 0;
}

/** RFC 3339 text; typed clients hand over a Date. */
function time(raw: unknown): string {
  if (raw instanceof Date) return Number.isNaN(raw.getTime()) ? '' : raw.toISOString().replace('.000Z', 'Z');
  return text(raw);
}
