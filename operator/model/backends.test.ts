import { describe, expect, it } from 'vitest';
import { type BackendPort, poolServers, serviceServers } from './backends.ts';
import type { CloudType } from './context.ts';
import { clusterOf, contextOf } from './test-cluster.ts';

type Raw = Parameters<typeof clusterOf>[0][number];

function service(spec: object = {}, annotations: Record<string, string> = {}): Raw {
  return {
    kind: 'Service',
    metadata: { name: 'web', namespace: 'ns', annotations },
    spec: { ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...spec },
  };
}

interface SliceOptions {
  name?: string;
  addressType?: string;
  ports?: object[];
}

function slice(endpoints: object[], options: SliceOptions = {}): Raw {
  return {
    kind: 'EndpointSlice',
    metadata: {
      name: options.name ?? 'web-1',
      namespace: 'ns',
      labels: { 'kubernetes.io/service-name': 'web' },
    },
    addressType: options.addressType ?? 'IPv4',
    ports: options.ports ?? [{ name: 'http', port: 8080 }],
    endpoints,
  };
}

const ready = (address: string, extra: object = {}) => ({
  addresses: [address],
  conditions: { ready: true },
  ...extra,
});
const PORT: BackendPort = { portName: 'http', portNumber: 80, targetPort: 8080 };

function servers(
  objects: Raw[],
  options: { port?: BackendPort; config?: Record<string, string>; cloud?: CloudType } = {},
) {
  const context = contextOf(options.config);
  const controller = { ...context.controller, cloudType: options.cloud ?? context.controller.cloudType };
  return poolServers(clusterOf(objects), { ...context, controller }, 'ns', 'web', options.port ?? PORT);
}

const server = (address: string, port = 8080, extra: object = { enabled: true }) => ({
  ip: { addr: address, type: address.includes(':') ? 'V6' : 'V4' },
  port,
  external_uuid: `${address}:${port}`,
  ...extra,
});

describe('endpoints', () => {
  it('are ordered by the text of their address and carry their node', () => {
    const { servers: list, port } = servers([
      service(),
      slice([
        ready('10.0.0.9', { nodeName: 'n2' }),
        ready('10.0.0.10'),
        ready('10.0.0.1', { nodeName: 'n1' }),
      ]),
    ]);
    expect(list).toEqual([
      server('10.0.0.1', 8080, { enabled: true, server_node: 'n1' }),
      server('10.0.0.10'),
      server('10.0.0.9', 8080, { enabled: true, server_node: 'n2' }),
    ]);
    expect(port).toBe(8080);
  });

  it.each([
    [{ ready: true }, true],
    [{ ready: false }, false],
    [{ ready: true, terminating: true }, false],
    [{ ready: true, terminating: false }, true],
    [{}, false],
    [undefined, false],
  ])('with conditions %j are enabled: %s', (conditions, enabled) => {
    const { servers: list } = servers([service(), slice([{ addresses: ['10.0.0.1'], conditions }])]);
    expect(list).toEqual([server('10.0.0.1', 8080, { enabled })]);
  });

  it('count once, wherever they are repeated, and by their first address', () => {
    const { servers: list } = servers([
      service(),
      slice([ready('10.0.0.1'), { addresses: ['10.0.0.2', '10.0.0.3'], conditions: { ready: true } }]),
      slice([{ addresses: ['10.0.0.1'], conditions: { ready: false } }], { name: 'web-2' }),
    ]);
    expect(list).toEqual([server('10.0.0.1'), server('10.0.0.2')]);
  });

  it('keep the port of their slice', () => {
    const { servers: list, port } = servers(
      [
        service({ ports: [{ name: 'http', port: 80, targetPort: 'web' }] }),
        slice([ready('10.0.0.2')], { name: 'web-b', ports: [{ name: 'http', port: 9090 }] }),
        slice([ready('10.0.0.1')], { name: 'web-a', ports: [{ name: 'http', port: 8080 }] }),
      ],
      { port: { ...PORT, targetPort: 'web' } },
    );
    expect(list).toEqual([server('10.0.0.1', 8080), server('10.0.0.2', 9090)]);
    expect(port).toBe(9090);
  });

  it('of slices of host names are no servers', () => {
    expect(servers([service(), slice([ready('example.com')], { addressType: 'FQDN' })]).servers).toEqual([]);
  });
});

describe('the port of a slice', () => {
  const two = [
    { name: 'metrics', port: 9000 },
    { name: 'http', port: 8080 },
  ];

  it.each<[string, object[], Partial<BackendPort>, number | undefined]>([
    ['by name', two, { targetPort: undefined }, 8080],
    ['by number', two, { portName: 'x', targetPort: 9000 }, 9000],
    ['the first match wins', two, { targetPort: 9000 }, 9000],
    [
      'unnamed equals unnamed',
      [{ port: 8080 }, { name: 'x', port: 1 }],
      { portName: '', targetPort: undefined },
      8080,
    ],
    ['the only port of the only slice', [{ name: 'x', port: 7 }], { targetPort: 'named' }, 7],
    ['none', two, { portName: 'x', targetPort: 1 }, undefined],
    ['a name is no number', two, { portName: 'x', targetPort: '9000' }, undefined],
  ])('%s', (_, ports, port, expected) => {
    const result = servers([service(), slice([ready('10.0.0.1')], { ports })], {
      port: { ...PORT, ...port },
    });
    expect(result.port).toBe(expected);
    expect(result.servers).toHaveLength(expected === undefined ? 0 : 1);
    expect(result.problems.map((p) => p.reason)).toEqual(
      expected === undefined ? ['PortNotInEndpoints'] : [],
    );
  });

  it('is not guessed when there are several slices', () => {
    const odd = { ports: [{ name: 'x', port: 7 }] };
    const result = servers([
      service(),
      slice([ready('10.0.0.1')], odd),
      slice([], { ...odd, name: 'web-2' }),
    ]);
    expect(result.servers).toEqual([]);
    expect(result.problems[0]?.message).toContain('x (7)');
  });
});

describe('IP families', () => {
  const dual = [
    slice([ready('10.0.0.1')]),
    slice([ready('fd00::1')], { name: 'web-6', addressType: 'IPv6' }),
  ];

  it.each<[string, string[], CloudType, string[]]>([
    ['', [], 'CLOUD_VCENTER', ['10.0.0.1']],
    ['', ['IPv4'], 'CLOUD_VCENTER', ['10.0.0.1']],
    ['', ['IPv6'], 'CLOUD_NONE', ['fd00::1']],
    ['', ['IPv4', 'IPv6'], 'CLOUD_NSXT', ['10.0.0.1', 'fd00::1']],
    ['V4', ['IPv6', 'IPv4'], 'CLOUD_VCENTER', ['10.0.0.1']],
    ['V6', ['IPv6', 'IPv4'], 'CLOUD_VCENTER', ['fd00::1']],
    ['V6', ['IPv4'], 'CLOUD_VCENTER', []],
    ['V4_V6', ['IPv6', 'IPv4'], 'CLOUD_AWS', ['10.0.0.1']],
    ['', ['IPv6'], 'CLOUD_GCP', []],
  ])('ipFamily "%s", Service %j, %s', (ipFamily, ipFamilies, cloud, addresses) => {
    const { servers: list } = servers([service({ ipFamilies }), ...dual], { config: { ipFamily }, cloud });
    expect(list.map((s) => (s as { ip: { addr: string } }).ip.addr)).toEqual(addresses);
  });
});

describe('Services that give no servers', () => {
  it('says that a Service is missing', () => {
    expect(servers([slice([ready('10.0.0.1')])])).toMatchObject({
      servers: [],
      problems: [{ reason: 'ServiceNotFound' }],
    });
  });

  it('leaves Services of type LoadBalancer to layer 4, unless there is none', () => {
    const objects = [service({ type: 'LoadBalancer' }), slice([ready('10.0.0.1')])];
    expect(servers(objects)).toMatchObject({ servers: [], problems: [{ reason: 'ServiceIsLoadBalancer' }] });
    expect(servers(objects, { config: { layer7Only: 'true' } }).servers).toHaveLength(1);
  });

  it('is silent about a Service that has no endpoints (yet)', () => {
    expect(servers([service()])).toEqual({ servers: [], port: undefined, problems: [] });
  });

  it('says that a Service is but a name', () => {
    expect(servers([service({ type: 'ExternalName' })])).toMatchObject({
      servers: [],
      problems: [{ reason: 'ServiceIsExternalName' }],
    });
  });
});

describe('NodePort', () => {
  const node = (name: string, addresses: string[], labels: Record<string, string> = {}): Raw => ({
    kind: 'Node',
    metadata: { name, labels },
    status: { addresses: addresses.map((address) => ({ type: 'InternalIP', address })) },
  });
  const nodes = [
    node('n2', ['192.0.2.2'], { zone: 'b' }),
    node('n1', ['192.0.2.1', 'fd00::1'], { zone: 'a' }),
  ];
  const config = { serviceType: 'NodePort' };
  const ports = [{ name: 'http', port: 80, targetPort: 8080, nodePort: 30080 }];
  const nodePort = (spec: object = {}, annotations = {}) =>
    service({ type: 'NodePort', ports, ...spec }, annotations);
  const at = (address: string) => server(address, 30080, {});

  it('sends to one address of every node', () => {
    const result = servers([nodePort(), ...nodes], { config });
    expect(result.servers).toEqual([at('192.0.2.1'), at('192.0.2.2')]);
    expect(result.port).toBe(30080);
    expect(servers([nodePort({ type: 'LoadBalancer' }), ...nodes], { config }).servers).toHaveLength(2);
  });

  it('takes IPv6 where IPv4 is not wanted', () => {
    expect(servers([nodePort({ ipFamilies: ['IPv6'] }), ...nodes], { config }).servers).toEqual([
      at('fd00::1'),
    ]);
    expect(servers([nodePort({ ipFamilies: ['IPv6', 'IPv4'] }), ...nodes], { config }).servers).toEqual([
      at('192.0.2.1'),
      at('192.0.2.2'),
    ]);
  });

  it.each([
    ['zone', 'a', ['192.0.2.1']],
    ['zone', '', []],
    ['', 'a', ['192.0.2.1', '192.0.2.2']],
  ])('selects nodes by label %s=%s', (nodeKey, nodeValue, addresses) => {
    const result = servers([nodePort(), ...nodes], { config: { ...config, nodeKey, nodeValue } });
    expect(result.servers).toEqual(addresses.map(at));
  });

  it('with externalTrafficPolicy Local sends only where endpoints are', () => {
    const local = nodePort({ externalTrafficPolicy: 'Local' });
    const on = (nodeName: string, options: SliceOptions = {}) =>
      slice([{ addresses: ['10.0.0.1'], conditions: { ready: false }, nodeName }], options);
    expect(servers([local, on('n2'), ...nodes], { config }).servers).toEqual([at('192.0.2.2')]);
    expect(
      servers([local, on('n2', { ports: [{ name: 'x', port: 1 }] }), ...nodes], { config }).servers,
    ).toEqual([]);
    expect(servers([local, ...nodes], { config }).servers).toEqual([]);
  });

  it('chooses the port by name, or the only one', () => {
    const many = [...ports, { name: 'admin', port: 81, targetPort: 8081, nodePort: 30081 }];
    const result = servers([nodePort({ ports: many }), ...nodes], {
      config,
      port: { ...PORT, portName: 'admin' },
    });
    expect(result.port).toBe(30081);
    expect(servers([nodePort(), ...nodes], { config, port: { ...PORT, portName: 'other' } }).port).toBe(
      30080,
    );
    expect(
      servers([nodePort({ ports: many }), ...nodes], { config, port: { ...PORT, portName: 'x' } }),
    ).toMatchObject({
      servers: [],
      problems: [{ reason: 'ServiceHasNoNodePort' }],
    });
  });

  it('refuses Services without node ports, unless they are to be skipped', () => {
    const objects = (annotations = {}) => [service({}, annotations), slice([ready('10.0.0.1')]), ...nodes];
    expect(servers(objects(), { config })).toMatchObject({
      servers: [],
      problems: [{ reason: 'ServiceHasNoNodePort' }],
    });
    expect(servers(objects({ 'skipnodeport.ako.vmware.com/enabled': '' }), { config }).servers).toEqual([
      server('10.0.0.1'),
    ]);
  });
});

describe('NodePortLocal', () => {
  const config = { serviceType: 'NodePortLocal', cniPlugin: 'antrea' };
  const npl = (spec: object = {}, annotations = {}) =>
    service({ selector: { app: 'web', tier: 'front' }, ...spec }, annotations);
  interface PodOptions {
    labels?: Record<string, string>;
    annotation?: unknown;
    ready?: string;
    ports?: object[];
    namespace?: string;
  }
  const pod = (name: string, nodePort: number, options: PodOptions = {}): Raw => ({
    kind: 'Pod',
    metadata: {
      name,
      namespace: options.namespace ?? 'ns',
      labels: options.labels ?? { app: 'web', tier: 'front', other: 'x' },
      annotations: {
        'nodeportlocal.antrea.io':
          typeof options.annotation === 'string'
            ? options.annotation
            : JSON.stringify(
                options.annotation ?? [
                  { podPort: 8080, nodeIP: '192.0.2.1', nodePort, protocol: 'tcp' },
                  { podPort: 9090, nodeIP: '192.0.2.1', nodePort: nodePort + 1000, protocol: 'tcp' },
                ],
              ),
      },
    },
    spec: { containers: [{ ports: options.ports ?? [{ name: 'web-port', containerPort: 8080 }] }] },
    status: { conditions: [{ type: 'Ready', status: options.ready ?? 'True' }] },
  });
  const at = (nodePort: number, enabled = true, address = '192.0.2.1') =>
    server(address, nodePort, { enabled });

  it('sends to each selected pod through its port on the node', () => {
    const others = [
      pod('c', 61003, { labels: { app: 'web' } }),
      pod('d', 61004, { namespace: 'other' }),
      pod('e', 61005, { ready: 'False' }),
    ];
    const result = servers([npl(), pod('b', 61002), pod('a', 61001), ...others], { config });
    expect(result).toEqual({ servers: [at(61001), at(61002)], port: undefined, problems: [] });
  });

  it('takes whether a pod gets traffic from its endpoint', () => {
    const endpoint = (name: string, conditions: object) => ({
      addresses: ['10.0.0.1'],
      conditions,
      targetRef: { kind: 'Pod', name },
    });
    const slices = [
      slice([endpoint('a', { ready: false }), endpoint('b', { ready: true })]),
      slice([endpoint('c', { ready: false })], { name: 'web-2', ports: [{ name: 'x', port: 1 }] }),
      // The other family of a pod that serves.
      slice([endpoint('b', { ready: false })], { name: 'web-3' }),
    ];
    const pods = [pod('a', 61001), pod('b', 61002), pod('c', 61003)];
    expect(servers([npl(), ...pods, ...slices], { config }).servers).toEqual([
      at(61001, false),
      at(61002),
      at(61003),
    ]);
  });

  it('finds named target ports in each pod', () => {
    const port: BackendPort = { ...PORT, targetPort: 'web-port' };
    const moved = pod('b', 61002, { ports: [{ name: 'web-port', containerPort: 9090 }] });
    expect(servers([npl(), pod('a', 61001), moved], { config, port }).servers).toEqual([
      at(61001),
      at(62002),
    ]);
    expect(servers([npl(), pod('a', 61001, { ports: [] })], { config, port })).toMatchObject({
      servers: [],
      problems: [{ reason: 'PortNotInPods' }],
    });
  });

  it('keeps protocols and families apart', () => {
    const annotation = [
      { podPort: 8080, nodeIP: '192.0.2.1', nodePort: 61001, protocol: 'udp' },
      { podPort: 8080, nodeIP: '192.0.2.1', nodePort: 61002, protocols: ['tcp'] },
      { podPort: 8080, nodeIP: '192.0.2.1', nodePort: 61003 },
      { podPort: 8080, nodeIP: 'fd00::1', nodePort: 61002, protocol: 'tcp' },
    ];
    const objects = [npl(), pod('a', 0, { annotation })];
    expect(servers(objects, { config }).servers).toEqual([at(61002), at(61003)]);
    const udp = { ...PORT, protocol: 'UDP' };
    expect(servers(objects, { config, port: udp }).servers).toEqual([at(61001), at(61003)]);
    const dual = [npl({ ipFamilies: ['IPv6', 'IPv4'] }), pod('a', 0, { annotation })];
    expect(servers(dual, { config }).servers).toEqual([at(61002), at(61003), at(61002, true, 'fd00::1')]);
  });

  it.each(['{', '{}', '"x"'])('says that an annotation cannot be read: %s', (annotation) => {
    expect(servers([npl(), pod('a', 0, { annotation }), pod('b', 61002)], { config })).toMatchObject({
      servers: [at(61002)],
      problems: [{ reason: 'InvalidNodePortLocal' }],
    });
  });

  it('refuses what it cannot serve', () => {
    expect(servers([npl({ type: 'NodePort' }), pod('a', 61001)], { config }).problems).toMatchObject([
      { reason: 'ServiceIsNodePort' },
    ]);
    expect(servers([service(), pod('a', 61001)], { config }).problems).toMatchObject([
      { reason: 'ServiceHasNoSelector' },
    ]);
  });

  it('does not care about skipped node ports', () => {
    const annotations = { 'skipnodeport.ako.vmware.com/enabled': 'true' };
    expect(servers([npl({}, annotations), pod('a', 61001)], { config }).servers).toEqual([at(61001)]);
  });

  it('is silent about a Service without pods (yet)', () => {
    expect(servers([npl()], { config })).toEqual({ servers: [], port: undefined, problems: [] });
  });
});

describe('kubernetesServiceSemantics', () => {
  const on = { kubernetesServiceSemantics: 'true' };
  const endpoint = (address: string, conditions: object) => ({ addresses: [address], conditions });
  const slices = slice([
    endpoint('10.0.0.1', {}),
    endpoint('10.0.0.2', { ready: true, terminating: true }),
    endpoint('10.0.0.3', { ready: false }),
  ]);
  const enabled = (result: ReturnType<typeof servers>) =>
    result.servers.map((s) => (s as { enabled: boolean }).enabled);

  it('counts an unknown readiness as ready', () => {
    expect(enabled(servers([service(), slices]))).toEqual([false, false, false]);
    expect(enabled(servers([service(), slices], { config: on }))).toEqual([true, false, false]);
  });

  it('sends to endpoints that are to be published anyway', () => {
    const published = service({ publishNotReadyAddresses: true });
    expect(enabled(servers([published, slices]))).toEqual([false, false, false]);
    expect(enabled(servers([published, slices], { config: on }))).toEqual([true, true, false]);
  });

  const node: Raw = {
    kind: 'Node',
    metadata: { name: 'n1' },
    status: { addresses: [{ type: 'InternalIP', address: '192.0.2.1' }] },
  };
  const nodePortMode = { serviceType: 'NodePort' };
  const balanced = (nodePort: number, spec: object = {}) =>
    service({
      type: 'LoadBalancer',
      ports: [{ name: 'http', port: 80, targetPort: 8080, nodePort }],
      ...spec,
    });

  it('reaches pods directly where a Service wants no node ports', () => {
    const without = { allocateLoadBalancerNodePorts: false };
    const objects = [balanced(0, without), slice([ready('10.0.0.1')]), node];
    expect(servers(objects, { config: nodePortMode }).problems).toMatchObject([
      { reason: 'ServiceHasNoNodePort' },
    ]);
    // As a back end of an Ingress it would be refused for its type.
    const context = contextOf({ ...nodePortMode, ...on });
    const view = clusterOf(objects);
    const record = view.services.get('ns/web');
    if (record === undefined) throw new Error('no Service');
    expect(serviceServers(view, context, record, PORT).servers).toEqual([server('10.0.0.1')]);
    // One that it has from earlier is used.
    const kept = clusterOf([balanced(30080, without), slice([ready('10.0.0.1')]), node]);
    const before = kept.services.get('ns/web');
    if (before === undefined) throw new Error('no Service');
    expect(serviceServers(kept, context, before, PORT).servers).toEqual([server('192.0.2.1', 30080, {})]);
  });

  it('with externalTrafficPolicy Local leaves out nodes where nothing serves', () => {
    const local = balanced(30080, { externalTrafficPolicy: 'Local' });
    const objects = (isReady: boolean) => [
      local,
      node,
      slice([{ addresses: ['10.0.0.1'], conditions: { ready: isReady }, nodeName: 'n1' }]),
    ];
    const config = { ...nodePortMode, ...on };
    expect(servers(objects(false), { config: nodePortMode }).servers).toHaveLength(1);
    expect(servers(objects(false), { config }).servers).toEqual([]);
    expect(servers(objects(true), { config }).servers).toHaveLength(1);
  });
});
