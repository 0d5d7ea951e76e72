import fc from 'fast-check';
import { ingress, type Raw } from '../../model/test-cluster.ts';

/** Generated clusters for property tests of layer 4, back ends and routes. */

const CLASS = 'ako.vmware.com/avi-lb';

/** Settings in which back ends differ. */
export const MODES: Record<string, string>[] = [
  {},
  { enableEVH: 'true', kubernetesServiceSemantics: 'true' },
  { serviceType: 'NodePort', nodeKey: 'pool', nodeValue: 'a', cniPlugin: 'antrea' },
  { serviceType: 'NodePort', kubernetesServiceSemantics: 'true', defaultLBController: 'false' },
  { serviceType: 'NodePortLocal', cniPlugin: 'antrea', kubernetesServiceSemantics: 'true' },
  { cniPlugin: 'calico', autoFQDN: 'flat' },
  { cniPlugin: 'cilium', ipFamily: 'V4_V6', istioEnabled: 'true' },
  { layer7Only: 'true', nsSyncLabelKey: 'ako', nsSyncLabelValue: 'yes' },
];

const name = fc.constantFrom('a', 'b');
const namespace = fc.constantFrom('red', 'red', 'red', 'blue');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const meta = { name, namespace, created: fc.nat(2).map((day) => `2026-01-0${day + 1}T00:00:00Z`) };

export const service = fc
  .record({
    ...meta,
    type: fc.constantFrom(
      'LoadBalancer',
      'LoadBalancer',
      'LoadBalancer',
      'ClusterIP',
      'NodePort',
      'ExternalName',
    ),
    ports: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('http', 'dns', ''),
        port: fc.constantFrom(53, 80),
        protocol: fc.constantFrom('TCP', 'UDP', 'SCTP'),
        targetPort: fc.constantFrom<number | string>(8080, 'http'),
        nodePort: fc.constantFrom(0, 30080),
      }),
      { selector: (p) => p.name, maxLength: 2 },
    ),
    shared: maybe(fc.constantFrom('x', 'y')),
    address: maybe(fc.constantFrom('10.10.0.9', 'fd00::9', 'no address')),
    loadBalancerClass: maybe(fc.constantFrom(CLASS, 'other/lb')),
    selector: fc.constantFrom({}, { app: 'a' }, { app: 'a', tier: 'x' }),
    families: fc.constantFrom(['IPv4'], ['IPv6'], ['IPv6', 'IPv4'], []),
    local: fc.boolean(),
    skip: fc.boolean(),
    semantics: maybe(
      fc.record({
        sessionAffinity: fc.constant('ClientIP'),
        loadBalancerSourceRanges: fc.constantFrom(['10.0.0.0/8'], ['x']),
        allocateLoadBalancerNodePorts: fc.boolean(),
        publishNotReadyAddresses: fc.boolean(),
      }),
    ),
    headless: fc.boolean(),
  })
  .map(
    (seed): Raw => ({
      kind: 'Service',
      metadata: {
        name: seed.name,
        namespace: seed.namespace,
        creationTimestamp: seed.created,
        annotations: {
          ...(seed.shared === undefined ? {} : { 'ako.vmware.com/enable-shared-vip': seed.shared }),
          ...(seed.skip ? { 'skipnodeport.ako.vmware.com/enabled': '' } : {}),
        },
      },
      spec: {
        type: seed.type,
        ports: seed.ports,
        selector: seed.selector,
        ipFamilies: seed.families,
        ...(seed.address === undefined ? {} : { loadBalancerIP: seed.address }),
        ...(seed.loadBalancerClass === undefined ? {} : { loadBalancerClass: seed.loadBalancerClass }),
        ...(seed.local ? { externalTrafficPolicy: 'Local' } : {}),
        ...(seed.headless && seed.type === 'ClusterIP' ? { clusterIP: 'None' } : {}),
        ...seed.semantics,
      },
    }),
  );

const slice = fc
  .record({
    ...meta,
    of: name,
    v6: fc.boolean(),
    ports: fc.subarray([
      { name: 'http', port: 8080 },
      { name: 'dns', port: 53 },
    ]),
    endpoints: fc.array(
      fc.record({
        n: fc.integer({ min: 1, max: 3 }),
        ready: fc.boolean(),
        terminating: fc.boolean(),
        node: fc.constantFrom('n1', 'n2'),
        pod: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 3 },
    ),
  })
  .map(
    (seed): Raw => ({
      kind: 'EndpointSlice',
      metadata: {
        name: seed.name,
        namespace: seed.namespace,
        labels: { 'kubernetes.io/service-name': seed.of },
      },
      addressType: seed.v6 ? 'IPv6' : 'IPv4',
      ports: seed.ports,
      endpoints: seed.endpoints.map((e) => ({
        addresses: [seed.v6 ? `fd00::${e.n}` : `10.244.0.${e.n}`],
        conditions: { ready: e.ready, terminating: e.terminating },
        nodeName: e.node,
        targetRef: { kind: 'Pod', name: e.pod },
      })),
    }),
  );

const node = fc
  .record({
    name: fc.constantFrom('n1', 'n2', 'n3'),
    label: fc.constantFrom('a', 'b', undefined),
    addresses: fc.subarray(['192.0.2.1', '192.0.2.2', 'fd00:1::1']),
    cidrs: fc.subarray(['10.244.1.0/24', '10.244.2.0/24', 'fd00:244::/64', 'bad']),
  })
  .map(
    (seed): Raw => ({
      kind: 'Node',
      metadata: { name: seed.name, labels: seed.label === undefined ? {} : { pool: seed.label } },
      spec: { podCIDRs: seed.cidrs },
      status: { addresses: seed.addresses.map((address) => ({ type: 'InternalIP', address })) },
    }),
  );

const pod = fc
  .record({
    ...meta,
    labels: fc.constantFrom({ app: 'a' }, { app: 'a', tier: 'x' }, { app: 'b' }, {}),
    ready: fc.constantFrom('True', 'False'),
    annotation: fc.constantFrom(
      undefined,
      '{',
      JSON.stringify([{ podPort: 8080, nodeIP: '192.0.2.1', nodePort: 61000, protocol: 'tcp' }]),
      JSON.stringify([{ podPort: 8081, nodeIP: '192.0.2.1', nodePort: 61001 }]),
    ),
    port: fc.constantFrom(8080, 8081),
  })
  .map(
    (seed): Raw => ({
      kind: 'Pod',
      metadata: {
        name: seed.name,
        namespace: seed.namespace,
        labels: seed.labels,
        annotations: seed.annotation === undefined ? {} : { 'nodeportlocal.antrea.io': seed.annotation },
      },
      spec: { containers: [{ ports: [{ name: 'http', containerPort: seed.port }] }] },
      status: { conditions: [{ type: 'Ready', status: seed.ready }] },
    }),
  );

/** Changes of labels alone. */
const relabelled = fc.oneof(
  fc.constantFrom('a', 'b').map(
    (pool): Raw => ({
      kind: 'Node',
      metadata: { name: 'n1', labels: { pool } },
      spec: { podCIDRs: ['10.244.1.0/24'] },
      status: { addresses: [{ type: 'InternalIP', address: '192.0.2.1' }] },
    }),
  ),
  fc.constantFrom('a', 'b').map(
    (app): Raw => ({
      kind: 'Pod',
      metadata: {
        name: 'p',
        namespace: 'red',
        labels: { app },
        annotations: {
          'nodeportlocal.antrea.io': '[{"podPort":8080,"nodeIP":"192.0.2.3","nodePort":61003}]',
        },
      },
      spec: { containers: [{ ports: [{ name: 'http', containerPort: 8080 }] }] },
    }),
  ),
);

const network = fc
  .record({
    name,
    node: fc.constantFrom('n1', 'n2', 'gone'),
    cidr: fc.constantFrom('10.8.0.0/24', '10.9.0.0/24', ''),
  })
  .chain((seed) =>
    fc.constantFrom<Raw>(
      { kind: 'BlockAffinity', metadata: { name: seed.name }, spec: { node: seed.node, cidr: seed.cidr } },
      {
        kind: 'CiliumNode',
        metadata: { name: seed.node },
        spec: { ipam: { podCIDRs: seed.cidr === '' ? [] : [seed.cidr] } },
      },
    ),
  );

const namespaceObject = fc
  .record({ name: namespace, tenant: fc.constantFrom('', 'other'), selected: fc.boolean() })
  .map(
    (seed): Raw => ({
      kind: 'Namespace',
      metadata: {
        name: seed.name,
        annotations: { 'ako.vmware.com/tenant-name': seed.tenant },
        labels: seed.selected ? { ako: 'yes' } : {},
      },
    }),
  );

/** What sends to the Services at layer 7: its pools change with them. */
const hosts = fc
  .record({ name, namespace, to: name })
  .map((seed) =>
    ingress(
      seed.name,
      { [`${seed.name}.avi.internal`]: [{ service: seed.to }] },
      { namespace: seed.namespace },
    ),
  );

/** Any object of the cluster, in few names, so that they meet and replace one another. */
export const anything = fc.oneof(
  { weight: 4, arbitrary: service },
  { weight: 2, arbitrary: slice },
  { weight: 2, arbitrary: node },
  { weight: 2, arbitrary: pod },
  { weight: 1, arbitrary: relabelled },
  { weight: 1, arbitrary: network },
  { weight: 1, arbitrary: namespaceObject },
  { weight: 1, arbitrary: hosts },
);

/** A cluster in which most changes matter: two Services with endpoints, pods, nodes and pod networks. */
export const SURROUNDINGS: Raw[] = [
  ...['a', 'b'].flatMap((each, i): Raw[] => [
    {
      kind: 'Service',
      metadata: { name: each, namespace: 'red', annotations: {} },
      spec: {
        type: 'LoadBalancer',
        ports: [{ name: 'http', port: 80 + i, targetPort: 'http', nodePort: 30080 + i }],
        selector: { app: 'a' },
        loadBalancerClass: CLASS,
        ipFamilies: ['IPv4', 'IPv6'],
        ...(i === 0 ? {} : { externalTrafficPolicy: 'Local' }),
      },
    },
    {
      kind: 'EndpointSlice',
      metadata: { name: each, namespace: 'red', labels: { 'kubernetes.io/service-name': each } },
      addressType: 'IPv4',
      ports: [{ name: 'http', port: 8080 }],
      endpoints: [{ addresses: ['10.244.0.1'], conditions: { ready: true }, nodeName: 'n1' }],
    },
    {
      kind: 'Node',
      metadata: { name: `n${i + 1}`, labels: { pool: 'a' } },
      spec: { podCIDRs: [`10.244.${i + 1}.0/24`] },
      status: { addresses: [{ type: 'InternalIP', address: `192.0.2.${i + 1}` }] },
    },
    { kind: 'BlockAffinity', metadata: { name: each }, spec: { node: `n${i + 1}`, cidr: `10.8.${i}.0/24` } },
    {
      kind: 'CiliumNode',
      metadata: { name: `n${i + 1}` },
      spec: { ipam: { podCIDRs: [`10.8.${i}.0/24`] } },
    },
  ]),
  { kind: 'Namespace', metadata: { name: 'red', labels: { ako: 'yes' } } },
];

export const INGRESS_CLASS: Raw = {
  kind: 'IngressClass',
  metadata: { name: 'avi-lb' },
  spec: { controller: CLASS },
};
