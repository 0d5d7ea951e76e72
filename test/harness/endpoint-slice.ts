import { isIPv6 } from 'node:net';
import type { V1EndpointSlice } from '@kubernetes/client-node';

export interface EndpointPort {
  /** Name of the Service's port; default '' as for a Service with one port without a name. */
  readonly name?: string;
  readonly port: number;
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
}

export interface EndpointSliceOptions {
  /** Default: one TCP port 8080 without a name. */
  readonly ports?: readonly (number | EndpointPort)[];
  /** Addresses that are not ready; they come after the others. */
  readonly notReady?: readonly string[];
  /** Default: the Service's name, with "-v6" for IPv6. */
  readonly name?: string;
  /** Node of all endpoints. */
  readonly nodeName?: string;
}

/** An EndpointSlice as the endpoint slice controller would make it for a Service with these pods. */
export function endpointSlice(
  namespace: string,
  service: string,
  addresses: readonly string[],
  options: EndpointSliceOptions = {},
): V1EndpointSlice & { apiVersion: string; kind: string } {
  const { ports = [8080], notReady = [], nodeName } = options;
  const v6 = isIPv6(addresses[0] ?? notReady[0] ?? '');
  const endpoint = (ready: boolean) => (address: string) => ({
    addresses: [address],
    conditions: { ready, serving: ready, terminating: false },
    ...(nodeName === undefined ? {} : { nodeName }),
  });
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      namespace,
      name: options.name ?? (v6 ? `${service}-v6` : service),
      labels: { 'kubernetes.io/service-name': service },
    },
    addressType: v6 ? 'IPv6' : 'IPv4',
    endpoints: [...addresses.map(endpoint(true)), ...notReady.map(endpoint(false))],
    ports: ports.map((port) => {
      const { name = '', protocol = 'TCP', ...rest } = typeof port === 'number' ? { port } : port;
      return { name, protocol, port: rest.port };
    }),
  };
}
