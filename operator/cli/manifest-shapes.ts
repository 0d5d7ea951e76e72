import type { SchemaObject } from 'ajv';
import { type Shape, shapeOf } from './shape.ts';

/**
 * What the API server would have checked before we saw an object, for the members that translation reads. Everything
 * else is left alone: manifests may have more than we know.
 */

const nullable = (schema: SchemaObject): SchemaObject => ({ ...schema, nullable: true });
const object = (properties: Record<string, SchemaObject>, required: string[] = []): SchemaObject =>
  nullable({ type: 'object', properties, required });
const list = (items: SchemaObject): SchemaObject => nullable({ type: 'array', items });

const text: SchemaObject = nullable({ type: 'string' });
const name: SchemaObject = { type: 'string', minLength: 1 };
const boolean: SchemaObject = nullable({ type: 'boolean' });
const port: SchemaObject = { type: 'integer', minimum: 1, maximum: 65535 };
const choice = (...values: string[]): SchemaObject => nullable({ type: 'string', enum: [...values, null] });
const texts = nullable({ type: 'object', additionalProperties: { type: 'string' } });
const protocol = choice('TCP', 'UDP', 'SCTP');

const metadata: SchemaObject = {
  type: 'object',
  required: ['name'],
  properties: { name, namespace: text, annotations: texts, labels: texts, uid: text },
};

function kind(properties: Record<string, SchemaObject>, required: string[] = []): SchemaObject {
  return { type: 'object', required: ['metadata', ...required], properties: { metadata, ...properties } };
}

const loadBalancerStatus = object({
  loadBalancer: object({ ingress: list(object({ ip: text, hostname: text })) }),
});

const ingressPath: SchemaObject = {
  type: 'object',
  required: ['backend'],
  properties: {
    path: nullable({
      type: 'string',
      pattern: '^(/|$)',
      description: 'must begin with /',
    }),
    pathType: choice('Exact', 'Prefix', 'ImplementationSpecific'),
    backend: {
      type: 'object',
      properties: {
        resource: nullable({ type: 'object' }),
        service: nullable({
          type: 'object',
          required: ['name', 'port'],
          properties: { name, port: { type: 'object', properties: { number: nullable(port), name: text } } },
        }),
      },
    },
  },
};

const ingress = kind(
  {
    spec: {
      type: 'object',
      properties: {
        ingressClassName: text,
        rules: list({
          type: 'object',
          properties: {
            host: text,
            http: nullable({
              type: 'object',
              required: ['paths'],
              properties: { paths: list(ingressPath) },
            }),
          },
        }),
        tls: list({ type: 'object', properties: { secretName: text, hosts: list({ type: 'string' }) } }),
      },
    },
    status: loadBalancerStatus,
  },
  ['spec'],
);

const ingressClass = kind({
  spec: object({
    controller: text,
    parameters: object({ apiGroup: text, kind: text, name: text }),
  }),
});

const weight = nullable({ type: 'integer', minimum: 0, maximum: 256 });
const routeBackEnd: SchemaObject = {
  type: 'object',
  required: ['name'],
  properties: { kind: text, name, weight },
};

const route = kind(
  {
    spec: {
      type: 'object',
      required: ['to'],
      properties: {
        host: text,
        subdomain: text,
        path: nullable({ type: 'string', pattern: '^(/|$)', description: 'must begin with /' }),
        to: routeBackEnd,
        alternateBackends: list(routeBackEnd),
        port: object({ targetPort: { type: ['integer', 'string'], minimum: 1, maximum: 65535 } }),
        tls: object({
          termination: choice('edge', 'reencrypt', 'passthrough'),
          insecureEdgeTerminationPolicy: choice('Allow', 'Redirect', 'None', ''),
          certificate: text,
          key: text,
          caCertificate: text,
          destinationCACertificate: text,
        }),
      },
    },
    status: object({ ingress: list(object({ host: text, routerName: text })) }),
  },
  ['spec'],
);

const service = kind({
  spec: object({
    type: choice('ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
    ports: list({
      type: 'object',
      required: ['port'],
      properties: {
        name: text,
        port,
        protocol,
        targetPort: nullable({ type: ['integer', 'string'], minimum: 1, maximum: 65535 }),
        nodePort: nullable({ type: 'integer', minimum: 0, maximum: 65535 }),
      },
    }),
    selector: texts,
    ipFamilies: list({ enum: ['IPv4', 'IPv6'] }),
    clusterIP: text,
    loadBalancerIP: text,
    loadBalancerClass: text,
    externalTrafficPolicy: choice('Cluster', 'Local', ''),
    sessionAffinity: choice('ClientIP', 'None', ''),
    loadBalancerSourceRanges: list({ type: 'string' }),
    allocateLoadBalancerNodePorts: boolean,
    publishNotReadyAddresses: boolean,
  }),
  status: loadBalancerStatus,
});

const endpointSlice = kind(
  {
    addressType: { enum: ['IPv4', 'IPv6', 'FQDN'] },
    ports: list({
      type: 'object',
      properties: { name: text, port: nullable({ type: 'integer', minimum: 1, maximum: 65535 }), protocol },
    }),
    endpoints: list({
      type: 'object',
      required: ['addresses'],
      properties: {
        addresses: { type: 'array', minItems: 1, items: { type: 'string' } },
        conditions: object({ ready: boolean, serving: boolean, terminating: boolean }),
        nodeName: text,
        targetRef: object({ kind: text, name: text }),
      },
    }),
  },
  ['addressType'],
);

const secret = kind({
  type: text,
  data: nullable({
    type: 'object',
    additionalProperties: {
      type: 'string',
      pattern: '^[A-Za-z0-9+/\\s]*={0,2}\\s*$',
      description: 'must be base64',
      nullable: true,
    },
  }),
  stringData: nullable({ type: 'object', additionalProperties: { type: 'string' } }),
});

const node = kind({
  spec: object({ podCIDR: text, podCIDRs: list({ type: 'string' }) }),
  status: object({
    addresses: list({
      type: 'object',
      required: ['type', 'address'],
      properties: { type: { type: 'string' }, address: { type: 'string' } },
    }),
  }),
});

const namespace = kind({});

const containers = list(
  object({ ports: list(object({ name: text, containerPort: { ...port, description: 'must be a port' } })) }),
);
const pod = kind({
  spec: object({ containers, initContainers: containers }),
  status: object({ conditions: list(object({ type: text, status: text })) }),
});

/** What CNIs keep of the pod networks of nodes. */
const blockAffinity = kind({ spec: object({ node: text, cidr: text }) });
const hostSubnet = kind({ host: text, subnet: text });
const ciliumNode = kind({
  spec: object({
    ipam: object({
      podCIDRs: list({ type: 'string' }),
      pools: object({ allocated: list(object({ cidrs: list({ type: 'string' }) })) }),
    }),
  }),
});

/** A kind that the loader knows. */
export interface KnownKind {
  readonly apiVersion: string;
  readonly namespaced: boolean;
  readonly shape: Shape;
}

/** By kind; compiled once. */
export const KNOWN_KINDS = {
  Ingress: { apiVersion: 'networking.k8s.io/v1', namespaced: true, shape: shapeOf(ingress) },
  IngressClass: { apiVersion: 'networking.k8s.io/v1', namespaced: false, shape: shapeOf(ingressClass) },
  Route: { apiVersion: 'route.openshift.io/v1', namespaced: true, shape: shapeOf(route) },
  Service: { apiVersion: 'v1', namespaced: true, shape: shapeOf(service) },
  EndpointSlice: { apiVersion: 'discovery.k8s.io/v1', namespaced: true, shape: shapeOf(endpointSlice) },
  Secret: { apiVersion: 'v1', namespaced: true, shape: shapeOf(secret) },
  Node: { apiVersion: 'v1', namespaced: false, shape: shapeOf(node) },
  Namespace: { apiVersion: 'v1', namespaced: false, shape: shapeOf(namespace) },
  Pod: { apiVersion: 'v1', namespaced: true, shape: shapeOf(pod) },
  BlockAffinity: {
    apiVersion: 'crd.projectcalico.org/v1',
    namespaced: false,
    shape: shapeOf(blockAffinity),
  },
  HostSubnet: { apiVersion: 'network.openshift.io/v1', namespaced: false, shape: shapeOf(hostSubnet) },
  CiliumNode: { apiVersion: 'cilium.io/v2', namespaced: false, shape: shapeOf(ciliumNode) },
} as const satisfies Record<string, KnownKind>;

export type KnownKindName = keyof typeof KNOWN_KINDS;
