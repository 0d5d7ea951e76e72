import type { Pair } from '../../simulator/dataplane/testing/certificates.ts';

/** Manifests as users write them. */

export const CLASS = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'IngressClass',
  metadata: { name: 'avi-lb', annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
  spec: { controller: 'ako.vmware.com/avi-lb' },
};

export interface PortSpec {
  readonly name?: string;
  readonly port: number;
  readonly targetPort: number;
  readonly protocol?: 'TCP' | 'UDP';
}

const HTTP: readonly PortSpec[] = [{ name: 'http', port: 80, targetPort: 8080 }];

/** A Service and its endpoints. */
export function service(
  name: string,
  addresses: readonly string[],
  { ports = HTTP, ...spec }: { readonly ports?: readonly PortSpec[]; readonly type?: string } = {},
): object[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: 'default' },
      spec: { selector: { app: name }, ports, ...spec },
    },
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { name: `${name}-1`, namespace: 'default', labels: { 'kubernetes.io/service-name': name } },
      addressType: 'IPv4',
      ports: ports.map(({ name: port = '', targetPort, protocol = 'TCP' }) => ({
        name: port,
        port: targetPort,
        protocol,
      })),
      endpoints: addresses.map((address) => ({ addresses: [address], conditions: { ready: true } })),
    },
  ];
}

export interface IngressOptions {
  /** Services by path, by host. */
  readonly hosts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Hosts by secret. */
  readonly tls?: Readonly<Record<string, readonly string[]>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly port?: number;
}

/** Paths are prefixes; one that begins with `=` is exact. */
export function ingress(
  name: string,
  { hosts, tls = {}, annotations = {}, port = 80 }: IngressOptions,
): object {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'default', annotations },
    spec: {
      ingressClassName: 'avi-lb',
      tls: Object.entries(tls).map(([secretName, names]) => ({ secretName, hosts: names })),
      rules: Object.entries(hosts).map(([host, paths]) => ({
        host,
        http: {
          paths: Object.entries(paths).map(([path, target]) => ({
            path: path.replace(/^=/, ''),
            pathType: path.startsWith('=') ? 'Exact' : 'Prefix',
            backend: { service: { name: target, port: { number: port } } },
          })),
        },
      })),
    },
  };
}

export function secret(name: string, { cert, key }: Pair): object {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: { name, namespace: 'default' },
    data: { 'tls.crt': btoa(cert), 'tls.key': btoa(key) },
  };
}

export interface RouteOptions {
  readonly path?: string;
  /** Weights by service; the first one is `to`. */
  readonly weights: Readonly<Record<string, number>>;
  readonly tls?: Readonly<Record<string, string>>;
}

export function route(name: string, host: string, { path, weights, tls }: RouteOptions): object {
  const [to, ...alternateBackends] = Object.entries(weights).map(([service, weight]) => ({
    kind: 'Service',
    name: service,
    weight,
  }));
  return {
    apiVersion: 'route.openshift.io/v1',
    kind: 'Route',
    metadata: { name, namespace: 'default' },
    spec: {
      host,
      to,
      alternateBackends,
      ...(path === undefined ? {} : { path }),
      ...(tls === undefined ? {} : { tls }),
    },
  };
}
