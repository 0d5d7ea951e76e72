import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { clusterOf, contextOf } from '../test-cluster.ts';
import type { AviBody } from '../types.ts';
import type { UnitResult } from '../unit.ts';
import { translateStaticRoutes } from './static-routes.ts';

type Raw = Parameters<typeof clusterOf>[0][number];

interface NodeOptions {
  podCIDRs?: string[];
  addresses?: string[];
  annotations?: Record<string, string>;
}

function node(name: string, options: NodeOptions = {}): Raw {
  const { podCIDRs = [], addresses = ['192.0.2.1'], annotations = {} } = options;
  return {
    kind: 'Node',
    metadata: { name, annotations },
    spec: podCIDRs.length > 0 ? { podCIDR: podCIDRs[0], podCIDRs } : {},
    status: { addresses: addresses.map((address) => ({ type: 'InternalIP', address })) },
  };
}

const translate = (nodes: Raw[], context: Context = contextOf()) =>
  translateStaticRoutes(clusterOf(nodes), context);

type Route = {
  route_id: string;
  prefix: { ip_addr: { addr: string; type: string }; mask: number };
  next_hop: { addr: string; type: string };
  labels: AviBody[];
};

function routes(result: UnitResult): Route[] {
  const vrf = result.objects.find((o) => o.type === 'vrfcontext');
  return (vrf?.body.static_routes ?? []) as Route[];
}

const short = (result: UnitResult) =>
  routes(result).map(
    (r) => `${r.prefix.ip_addr.addr}/${r.prefix.mask} ${r.next_hop.addr} ${r.route_id.at(-1)}`,
  );

describe('routes', () => {
  it('one per node and pod CIDR, nodes by name', () => {
    const result = translate([
      node('n2', { podCIDRs: ['10.244.2.0/24'], addresses: ['192.0.2.2'] }),
      node('n1', { podCIDRs: ['10.244.1.0/24', 'fd00:1::/64'], addresses: ['192.0.2.1', 'fd00::1'] }),
    ]);
    expect(short(result)).toEqual([
      '10.244.1.0/24 192.0.2.1 0',
      'fd00:1::/64 fd00::1 1',
      '10.244.2.0/24 192.0.2.2 0',
    ]);
    expect(result.objects.map((o) => [o.type, o.name, o.origins])).toEqual([
      ['vrfcontext', 'global', ['node/n1', 'node/n2']],
      ['serviceenginegroup', 'Default-Group', []],
    ]);
    expect(result.problems).toEqual([]);
  });

  it('have the shape of the reference', () => {
    const [route] = routes(translate([node('n1', { podCIDRs: ['10.244.1.0/24'] })]));
    expect(route).toEqual({
      route_id: expect.stringMatching(
        /^cluster1-[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}-0$/,
      ),
      prefix: { ip_addr: { addr: '10.244.1.0', type: 'V4' }, mask: 24 },
      next_hop: { addr: '192.0.2.1', type: 'V4' },
      labels: [{ key: 'clustername', value: 'cluster1' }],
    });
  });

  it('keep their ids, which no other node or cluster has', () => {
    const id = (name: string, clusterName = 'cluster1') =>
      routes(
        translate([node(name, { podCIDRs: ['10.244.1.0/24'] })], contextOf({ clusterName })),
      )[0]?.route_id.slice(-38);
    expect(id('n1')).toBe(id('n1'));
    expect(new Set([id('n1'), id('n2'), id('n1', 'other')]).size).toBe(3);
  });

  it('skip a family that the node lacks, and keep the position of the others', () => {
    const both = ['fd00:1::/64', '10.244.1.0/24'];
    expect(short(translate([node('n1', { podCIDRs: both })]))).toEqual(['10.244.1.0/24 192.0.2.1 1']);
    const dual = node('n1', { podCIDRs: both, addresses: ['192.0.2.1', 'fd00::1'] });
    expect(short(translate([dual], contextOf({ ipFamily: 'V4' })))).toEqual(['10.244.1.0/24 192.0.2.1 1']);
  });

  it('without nodes are none, so that ours are removed', () => {
    const result = translate([]);
    expect(result.objects[0]?.body.static_routes).toEqual([]);
  });

  it('go to the VRF of the controller facts', () => {
    const context = contextOf({ tenantName: 't' });
    const result = translate([], { ...context, controller: { ...context.controller, vrf: 'blue' } });
    expect(result.objects[0]).toMatchObject({
      name: 'blue',
      tenant: 't',
      body: { name: 'blue', tenant_ref: '/api/tenant/?name=t' },
    });
  });

  it('do not depend on the order of nodes', () => {
    const nodes = Array.from({ length: 6 }, (_, i) =>
      node(`n${i}`, { podCIDRs: [`10.244.${i % 4}.0/24`], addresses: [`192.0.2.${i}`] }),
    );
    const expected = translate(nodes);
    fc.assert(
      fc.property(fc.shuffledSubarray(nodes, { minLength: nodes.length }), (shuffled) => {
        expect(translate(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('pod CIDRs', () => {
  it.each([{ podCIDR: '10.1.0.0/24' }, { podCIDRs: ['10.1.0.0/24'] }])('are read from %j', (spec) => {
    expect(short(translate([{ ...node('n1'), spec }]))).toEqual(['10.1.0.0/24 192.0.2.1 0']);
  });

  const ANNOTATION = 'ako.vmware.com/pod-cidrs';
  const OVN = 'k8s.ovn.org/node-subnets';

  it.each<[string, string, NodeOptions, string[]]>([
    [
      'the annotation goes first',
      '',
      { podCIDRs: ['10.244.1.0/24'], annotations: { [ANNOTATION]: ' 10.1.0.0/24, ,10.2.0.0/24' } },
      ['10.1.0.0', '10.2.0.0'],
    ],
    [
      'an empty annotation counts for nothing',
      'flannel',
      { podCIDRs: ['10.244.1.0/24'], annotations: { [ANNOTATION]: ' , ' } },
      ['10.244.1.0'],
    ],
    ['OVN, one', 'ovn-kubernetes', { annotations: { [OVN]: '{"default":"10.128.0.0/23"}' } }, ['10.128.0.0']],
    [
      'OVN, several',
      'OVN-Kubernetes',
      { annotations: { [OVN]: '{"default":["10.128.0.0/23","10.129.0.0/23"]}' } },
      ['10.128.0.0', '10.129.0.0'],
    ],
    ['canal', 'canal', { podCIDRs: ['10.244.1.0/24'] }, ['10.244.1.0']],
    [
      'a CIDR that is there twice',
      '',
      { annotations: { [ANNOTATION]: '10.1.0.0/24,10.1.0.0/24' } },
      ['10.1.0.0'],
    ],
  ])('%s', (_, cniPlugin, options, expected) => {
    const result = translate([node('n1', options)], contextOf({ cniPlugin }));
    expect(routes(result).map((r) => r.prefix.ip_addr.addr)).toEqual(expected);
    expect(result.problems).toEqual([]);
  });

  it.each<[string, string, NodeOptions, string, string]>([
    ['none at all', '', {}, 'NoPodCIDR', 'spec.podCIDR'],
    ['a bad one', '', { podCIDRs: ['10.244.1.0'] }, 'InvalidPodCIDR', 'spec.podCIDRs'],
    [
      'one bad among good',
      '',
      { annotations: { [ANNOTATION]: '10.1.0.0/24,x' } },
      'InvalidPodCIDR',
      `metadata.annotations[${ANNOTATION}]`,
    ],
    [
      'IPv6 in the annotation',
      '',
      { annotations: { [ANNOTATION]: 'fd00::/64' } },
      'InvalidPodCIDR',
      `metadata.annotations[${ANNOTATION}]`,
    ],
    ['no address', '', { podCIDRs: ['10.244.1.0/24'], addresses: [] }, 'NoNodeAddress', 'status.addresses'],
    [
      'OVN without annotation',
      'ovn-kubernetes',
      { podCIDRs: ['10.244.1.0/24'] },
      'NoPodCIDR',
      `metadata.annotations[${OVN}]`,
    ],
    [
      'OVN without JSON',
      'ovn-kubernetes',
      { annotations: { [OVN]: '{' } },
      'InvalidPodCIDR',
      `metadata.annotations[${OVN}]`,
    ],
    [
      'OVN with an empty list',
      'ovn-kubernetes',
      { annotations: { [OVN]: '{"default":[]}' } },
      'InvalidPodCIDR',
      `metadata.annotations[${OVN}]`,
    ],
    [
      'OVN with something else',
      'ovn-kubernetes',
      { annotations: { [OVN]: '{"default":7}' } },
      'InvalidPodCIDR',
      `metadata.annotations[${OVN}]`,
    ],
  ])('%s: the node has no routes, its neighbour has', (_, cniPlugin, options, reason, field) => {
    const good = node('n2', {
      podCIDRs: ['10.244.9.0/24'],
      addresses: ['192.0.2.9'],
      annotations: { [OVN]: '{"default":"10.244.9.0/24"}' },
    });
    const result = translate([node('n1', options), good], contextOf({ cniPlugin }));
    expect(short(result)).toEqual(['10.244.9.0/24 192.0.2.9 0']);
    expect(result.problems).toMatchObject([{ object: 'node/n1', field, reason }]);
  });

  it('that two nodes claim belong to the first by name', () => {
    const result = translate([
      node('n2', { podCIDRs: ['10.244.1.0/24'], addresses: ['192.0.2.2'] }),
      node('n1', { podCIDRs: ['10.244.1.0/24'], addresses: ['192.0.2.1'] }),
    ]);
    expect(short(result)).toEqual(['10.244.1.0/24 192.0.2.1 0']);
    expect(result.problems).toMatchObject([{ object: 'node/n2', reason: 'PodCIDRConflict' }]);
  });

  it.each(['calico', 'cilium', 'openshift'])('of %s are not known: the VRF is left alone', (cniPlugin) => {
    const result = translate([node('n1', { podCIDRs: ['10.244.1.0/24'] })], contextOf({ cniPlugin }));
    expect(result.objects.map((o) => o.type)).toEqual(['serviceenginegroup']);
    expect(result.problems).toMatchObject([
      { object: 'configmap/avi-system/avi-k8s-config', field: 'data.cniPlugin', reason: 'NoPodNetworks' },
    ]);
  });
});

describe('pod CIDRs in custom resources', () => {
  const block = (name: string, nodeName: string, cidr: string): Raw => ({
    kind: 'BlockAffinity',
    metadata: { name },
    spec: { node: nodeName, cidr, state: 'confirmed' },
  });
  const subnet = (name: string, cidr: string): Raw => ({
    kind: 'HostSubnet',
    metadata: { name },
    host: name,
    subnet: cidr,
  });
  const cilium = (name: string, podCIDRs: string[]): Raw => ({
    kind: 'CiliumNode',
    metadata: { name },
    spec: { ipam: { podCIDRs } },
  });
  const nodes = [
    node('n1', { podCIDRs: ['10.244.1.0/24'], addresses: ['192.0.2.1', 'fd00::1'] }),
    node('n2', { podCIDRs: ['10.244.2.0/24'], addresses: ['192.0.2.2'] }),
  ];

  it.each<[string, Raw[], string[]]>([
    [
      'calico',
      [
        block('b', 'n1', '10.9.2.0/26'),
        block('a', 'n1', '10.9.1.0/26'),
        block('c', 'n1', '10.9.1.0/26'),
        block('d', 'n1', 'fd00:9::/122'),
        block('e', 'n2', '10.9.3.0/26'),
        block('f', 'gone', '10.9.4.0/26'),
        // Another CNI's, left over.
        cilium('n1', ['10.0.0.0/24']),
      ],
      [
        '10.9.1.0/26 192.0.2.1 0',
        '10.9.2.0/26 192.0.2.1 1',
        'fd00:9::/122 fd00::1 2',
        '10.9.3.0/26 192.0.2.2 0',
      ],
    ],
    [
      'openshift',
      [subnet('n1', '10.128.0.0/23'), subnet('n2', '10.129.0.0/23')],
      ['10.128.0.0/23 192.0.2.1 0', '10.129.0.0/23 192.0.2.2 0'],
    ],
    [
      'cilium',
      [cilium('n1', ['10.0.1.0/24', 'fd00:1::/64']), cilium('n3', ['10.0.3.0/24'])],
      ['10.0.1.0/24 192.0.2.1 0', 'fd00:1::/64 fd00::1 1'],
    ],
  ])('of %s', (cniPlugin, resources, expected) => {
    const result = translate([...nodes, ...resources], contextOf({ cniPlugin }));
    expect(short(result)).toEqual(expected);
    expect(result.problems).toEqual([]);
  });

  it.each<[string, Raw]>([
    ['calico', block('a', 'n1', '')],
    ['openshift', subnet('n1', '')],
    ['cilium', cilium('n1', [])],
  ])('that do not tell are a fault of the node: %s', (cniPlugin, resource) => {
    const other = { calico: block('b', 'n2', '10.1.2.0/24'), openshift: subnet('n2', '10.1.2.0/24') };
    const neighbour = Object.hasOwn(other, cniPlugin)
      ? other[cniPlugin as keyof typeof other]
      : cilium('n2', ['10.1.2.0/24']);
    const result = translate([...nodes, resource, neighbour], contextOf({ cniPlugin }));
    expect(short(result)).toEqual(['10.1.2.0/24 192.0.2.2 0']);
    expect(result.problems).toMatchObject([{ object: 'node/n1', reason: 'NoPodCIDR' }]);
  });
});

describe('a node of which it is not known what its routes should be', () => {
  const route = (prefix: string, hop: string, id = 'cluster1-5d3c-0'): AviBody => ({
    route_id: id,
    prefix: { ip_addr: { addr: prefix, type: 'V4' }, mask: 24 },
    next_hop: { addr: hop, type: 'V4' },
    labels: [{ key: 'clustername', value: 'cluster1' }],
  });
  const there = (...list: AviBody[]): Context => ({
    ...contextOf(),
    retained: { has: () => false, staticRoutes: (key) => (key === 'vrfcontext/admin/global' ? list : []) },
  });
  const broken = { annotations: { 'ako.vmware.com/pod-cidrs': 'x' }, addresses: ['192.0.2.1'] };
  const good = node('n2', { podCIDRs: ['10.244.2.0/24'], addresses: ['192.0.2.2'] });

  it('keeps those that lead to it, whoever gave them their ids', () => {
    const result = translate(
      [node('n1', broken), good],
      there(
        route('10.244.1.0', '192.0.2.1'),
        route('10.244.7.0', '192.0.2.7'),
        route('10.244.2.0', '192.0.2.2'),
      ),
    );
    expect(short(result)).toEqual(['10.244.2.0/24 192.0.2.2 0', '10.244.1.0/24 192.0.2.1 0']);
    expect(result.objects[0]?.origins).toEqual(['node/n1', 'node/n2']);
    expect(result.problems).toMatchObject([{ object: 'node/n1', reason: 'InvalidPodCIDR' }]);
  });

  it('keeps those to its pods while it has no address', () => {
    const lost = node('n1', { podCIDRs: ['10.244.1.0/24'], addresses: [] });
    const result = translate([lost, good], there(route('10.244.1.0', '192.0.2.1')));
    expect(short(result)).toEqual(['10.244.2.0/24 192.0.2.2 0', '10.244.1.0/24 192.0.2.1 0']);
  });

  it('loses a prefix that another node has now', () => {
    const result = translate([node('n1', broken), good], there(route('10.244.2.0', '192.0.2.1')));
    expect(short(result)).toEqual(['10.244.2.0/24 192.0.2.2 0']);
  });

  it('loses them when it is gone', () => {
    const result = translate([good], there(route('10.244.1.0', '192.0.2.1')));
    expect(short(result)).toEqual(['10.244.2.0/24 192.0.2.2 0']);
  });

  it('has new ones when its address changes', () => {
    const moved = node('n2', { podCIDRs: ['10.244.2.0/24'], addresses: ['192.0.2.9'] });
    const result = translate([moved], there(route('10.244.2.0', '192.0.2.2')));
    expect(short(result)).toEqual(['10.244.2.0/24 192.0.2.9 0']);
  });
});

describe('off', () => {
  const nodes = [node('n1', { podCIDRs: ['10.244.1.0/24'] })];
  it.each<[string, Record<string, string>]>([
    ['disabled', { disableStaticRouteSync: 'true' }],
    ['not the primary instance', { primaryInstance: 'false' }],
    ['NodePort', { serviceType: 'NodePort' }],
    ['NodePortLocal', { serviceType: 'NodePortLocal', cniPlugin: 'antrea' }],
  ])('%s', (_, config) => {
    expect(translate(nodes, contextOf(config)).objects).toEqual([]);
  });

  it('NSX-T with NCP', () => {
    const context = contextOf({ cniPlugin: 'ncp' });
    const nsxt = { ...context, controller: { ...context.controller, cloudType: 'CLOUD_NSXT' as const } };
    expect(translate(nodes, nsxt).objects).toEqual([]);
    expect(translate(nodes, context).objects).toHaveLength(2);
  });
});

it('labels the SE group', () => {
  const result = translate([], contextOf({ serviceEngineGroupName: 'g' }));
  expect(result.objects.at(-1)).toMatchObject({
    type: 'serviceenginegroup',
    body: {
      name: 'g',
      cloud_ref: '/api/cloud?name=Default-Cloud',
      labels: [{ key: 'clustername', value: 'cluster1' }],
    },
  });
});
