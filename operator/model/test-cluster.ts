import * as slim from '../cluster/slim.ts';
import { blockAffinity, ciliumNode, hostSubnet, pod } from '../cluster/slim-pods.ts';
import { type ClusterStores, createClusterStores } from '../cluster/view.ts';
import { parseSettings } from '../settings/parse.ts';
import type { Context, Retained } from './context.ts';

/** Helpers of the translation tests: raw manifests in, cluster view and context out. */

export type Raw = {
  kind: string;
  metadata: { name: string; namespace?: string; [k: string]: unknown };
  [k: string]: unknown;
};

export function clusterOf(objects: readonly Raw[]): ClusterStores {
  const stores = createClusterStores();
  for (const object of objects) put(stores, object);
  return stores;
}

export function put(stores: ClusterStores, object: Raw): void {
  switch (object.kind) {
    case 'Ingress':
      stores.ingresses.set(slim.ingress(object));
      break;
    case 'IngressClass':
      stores.ingressClasses.set(slim.ingressClass(object));
      break;
    case 'Route':
      stores.routes.set(slim.route(object));
      break;
    case 'Service':
      stores.services.set(slim.service(object));
      break;
    case 'EndpointSlice':
      stores.endpointSlices.set(slim.endpointSlice(object));
      break;
    case 'Secret': {
      const secret = slim.secret(object);
      if (secret !== undefined) stores.secrets.set(secret);
      break;
    }
    case 'Node':
      stores.nodes.set(slim.node(object));
      break;
    case 'Namespace':
      stores.namespaces.set(slim.namespace(object));
      break;
    case 'Pod': {
      const record = pod(object);
      if (record !== undefined) stores.pods.set(record);
      break;
    }
    case 'BlockAffinity':
      stores.podNetworks.set(blockAffinity(object));
      break;
    case 'HostSubnet':
      stores.podNetworks.set(hostSubnet(object));
      break;
    case 'CiliumNode':
      stores.podNetworks.set(ciliumNode(object));
      break;
    default:
      throw new Error(`no store for ${object.kind}`);
  }
}

export function contextOf(
  config: Record<string, string> = {},
  subDomains: readonly string[] = ['avi.internal'],
  retained?: Retained,
): Context {
  const { settings } = parseSettings(
    { clusterName: 'cluster1', shardVSSize: 'SMALL', vipNetworkList: '[{"networkName":"net1"}]', ...config },
    { podNamespace: 'avi-system' },
  );
  return {
    settings,
    controller: {
      version: '30.2.1',
      cloudName: 'Default-Cloud',
      cloudType: 'CLOUD_VCENTER',
      nsxtTransportZone: '',
      dnsSubDomains: subDomains,
      vrf: 'global',
      enterprise: true,
    },
    ...(retained === undefined ? {} : { retained }),
  };
}

export const CLASS: Raw = {
  kind: 'IngressClass',
  metadata: { name: 'avi-lb', annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
  spec: { controller: 'ako.vmware.com/avi-lb' },
};

export interface PathSpec {
  path?: string;
  pathType?: string;
  service?: string;
  port?: number | string;
}

export function ingress(
  name: string,
  hosts: Record<string, PathSpec[]>,
  options: {
    namespace?: string;
    tls?: Record<string, string[]>;
    created?: string;
    annotations?: Record<string, string>;
  } = {},
): Raw {
  return {
    kind: 'Ingress',
    metadata: {
      name,
      namespace: options.namespace ?? 'default',
      creationTimestamp: options.created ?? '2026-01-01T00:00:00Z',
      annotations: options.annotations ?? {},
    },
    spec: {
      ingressClassName: 'avi-lb',
      tls: Object.entries(options.tls ?? {}).map(([secretName, list]) => ({ secretName, hosts: list })),
      rules: Object.entries(hosts).map(([host, paths]) => ({
        host,
        http: {
          paths: paths.map(({ path = '/', pathType = 'Prefix', service = 'web', port = 80 }) => ({
            path,
            pathType,
            backend: {
              service: { name: service, port: typeof port === 'number' ? { number: port } : { name: port } },
            },
          })),
        },
      })),
    },
  };
}

export interface RouteOptions {
  namespace?: string;
  created?: string;
  path?: string;
  to?: string;
  weight?: number;
  alternates?: Record<string, number>;
  targetPort?: number | string;
  subdomain?: string;
  tls?: {
    termination?: string;
    insecureEdgeTerminationPolicy?: string;
    certificate?: string;
    key?: string;
    caCertificate?: string;
    destinationCACertificate?: string;
  };
}

/** An OpenShift Route; '' as host leaves the host out. */
export function route(name: string, host: string, options: RouteOptions = {}): Raw {
  const { path, to = 'web', weight, alternates = {}, targetPort, subdomain, tls } = options;
  return {
    kind: 'Route',
    metadata: {
      name,
      namespace: options.namespace ?? 'default',
      creationTimestamp: options.created ?? '2026-01-01T00:00:00Z',
    },
    spec: {
      ...(host === '' ? {} : { host }),
      ...(subdomain === undefined ? {} : { subdomain }),
      ...(path === undefined ? {} : { path }),
      to: { kind: 'Service', name: to, ...(weight === undefined ? {} : { weight }) },
      alternateBackends: Object.entries(alternates).map(([service, share]) => ({
        kind: 'Service',
        name: service,
        weight: share,
      })),
      ...(targetPort === undefined ? {} : { port: { targetPort } }),
      ...(tls === undefined ? {} : { tls }),
    },
  };
}

export function service(
  name: string,
  options: { namespace?: string; targetPort?: number | string } = {},
): Raw {
  return {
    kind: 'Service',
    metadata: { name, namespace: options.namespace ?? 'default' },
    spec: {
      type: 'ClusterIP',
      clusterIP: '10.96.0.10',
      ipFamilies: ['IPv4'],
      ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: options.targetPort ?? 8080 }],
    },
  };
}

export function slice(serviceName: string, addresses: readonly string[], namespace = 'default'): Raw {
  return {
    kind: 'EndpointSlice',
    metadata: { name: `${serviceName}-1`, namespace, labels: { 'kubernetes.io/service-name': serviceName } },
    addressType: 'IPv4',
    ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
    endpoints: addresses.map((address) => ({ addresses: [address], conditions: { ready: true } })),
  };
}

export function tlsSecret(
  name: string,
  pair: { certificate: string; key: string },
  namespace = 'default',
): Raw {
  return {
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: { name, namespace },
    data: { 'tls.crt': btoa(pair.certificate), 'tls.key': btoa(pair.key) },
  };
}
