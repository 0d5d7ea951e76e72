import { describe, expect, it } from 'vitest';
import { clusterOf, contextOf } from '../test-cluster.ts';
import type { AviBody } from '../types.ts';
import type { UnitResult } from '../unit.ts';
import { translateSharedVip } from './shared-vip.ts';

type Raw = Parameters<typeof clusterOf>[0][number];

interface MemberOptions {
  created?: string;
  annotations?: Record<string, string>;
  spec?: object;
}

function member(name: string, ports: [string, number][], options: MemberOptions = {}): Raw {
  return {
    kind: 'Service',
    metadata: {
      name,
      namespace: 'red',
      creationTimestamp: options.created,
      annotations: { 'ako.vmware.com/enable-shared-vip': 'web', ...options.annotations },
    },
    spec: {
      type: 'LoadBalancer',
      ports: ports.map(([protocol, port], i) => ({ name: `p${i}`, protocol, port, targetPort: 8000 + i })),
      ...options.spec,
    },
  };
}

function translate(
  objects: Raw[],
  config: Record<string, string> = {},
  domains = ['avi.internal'],
): UnitResult {
  return translateSharedVip(clusterOf(objects), contextOf(config, domains), 'red/web');
}

function body(result: UnitResult, type: string): AviBody {
  const found = result.objects.find((o) => o.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found.body;
}

const a = member('a', [['TCP', 80]]);
const b = member('b', [['UDP', 53]]);

describe('one virtual service for all members', () => {
  it('with the ports of all, in the order of protocol and number', () => {
    const result = translate([b, a]);
    expect(result.objects.map((o) => `${o.type}/${o.name}`)).toEqual([
      'vsvip/cluster1--red-web',
      'pool/cluster1--red-a-web-TCP-80',
      'pool/cluster1--red-b-web-UDP-53',
      'l4policyset/cluster1--red-web',
      'virtualservice/cluster1--red-web',
    ]);
    expect(body(result, 'virtualservice')).toMatchObject({
      traffic_enabled: undefined,
      services: [
        { port: 80 },
        { port: 53, override_network_profile_ref: '/api/networkprofile/?name=System-UDP-Fast-Path' },
      ],
      markers: [{ key: 'clustername' }, { key: 'Namespace' }, { key: 'GatewayName', values: ['web'] }],
    });
    expect(result.objects.at(-1)?.origins).toEqual(['service/red/a', 'service/red/b']);
    expect(result.objects[1]?.origins).toEqual(['service/red/a']);
  });

  it('and a status for each', () => {
    const { placements } = translate([a, b]);
    expect(placements.map((p) => [p.object, p.hostname, p.vsvip])).toEqual([
      ['service/red/a', 'a.red.avi.internal', 'vsvip/admin/cluster1--red-web'],
      ['service/red/b', 'b.red.avi.internal', 'vsvip/admin/cluster1--red-web'],
    ]);
  });

  it('whatever the order of arrival', () => {
    expect(translate([a, b])).toEqual(translate([b, a]));
  });

  it('in the configured tenant, whatever the namespace says', () => {
    const namespace = {
      kind: 'Namespace',
      metadata: { name: 'red', annotations: { 'ako.vmware.com/tenant-name': 'x' } },
    };
    expect(translate([a, namespace]).objects.every((o) => o.tenant === 'admin')).toBe(true);
  });

  it('of which other types and other keys are no members', () => {
    const other = member('c', [['TCP', 81]], {
      annotations: { 'ako.vmware.com/enable-shared-vip': 'other' },
    });
    const plain = member('d', [['TCP', 82]], { spec: { type: 'ClusterIP' } });
    expect(translate([a, other, plain])).toEqual(translate([a]));
    expect(translate([other, plain]).objects).toEqual([]);
  });

  it('at the address that the oldest one prefers', () => {
    const old = member('z', [['TCP', 1]], {
      created: '2026-01-01T00:00:00Z',
      spec: { loadBalancerIP: '10.0.0.1' },
    });
    const young = member('a', [['TCP', 2]], { created: '2026-01-02T00:00:00Z' });
    expect(body(translate([young, old]), 'vsvip').vip).toMatchObject([{ ip_address: { addr: '10.0.0.1' } }]);
  });
});

describe('host names', () => {
  const external = member('a', [['TCP', 80]], {
    annotations: { 'external-dns.alpha.kubernetes.io/hostname': 'x.y' },
  });
  const names = (result: UnitResult) =>
    ((body(result, 'vsvip').dns_info ?? []) as AviBody[]).map((d) => d.fqdn);
  const metadata = (value: AviBody) =>
    JSON.parse(String(value.service_metadata)) as { hostnames: string[] | null };

  it('are those of all members', () => {
    const result = translate([external, b]);
    expect(names(result)).toEqual(['b.red.avi.internal', 'x.y']);
    expect(metadata(body(result, 'virtualservice')).hostnames).toEqual(['b.red.avi.internal', 'x.y']);
  });

  it('of pools and statuses are generated ones', () => {
    const result = translate([external]);
    expect(metadata(body(result, 'pool')).hostnames).toEqual(['a.red.avi.internal']);
    expect(result.placements[0]?.hostname).toBe('a.red.avi.internal');
  });

  it('by annotation count even when generation is off, but not without a DNS profile', () => {
    expect(names(translate([external, b], { autoFQDN: 'disabled' }))).toEqual(['x.y']);
    expect(names(translate([external, b], {}, []))).toEqual([]);
  });
});

describe('contradictions take the whole shared VIP away', () => {
  it.each<[string, MemberOptions, MemberOptions, string]>([
    ['a foreign class', {}, { spec: { loadBalancerClass: 'x/y' } }, 'spec.loadBalancerClass'],
    [
      'another address',
      { spec: { loadBalancerIP: '10.0.0.1' } },
      { spec: { loadBalancerIP: '10.0.0.2' } },
      'spec.loadBalancerIP',
    ],
    [
      'an address that the first lacks',
      {},
      { annotations: { 'ako.vmware.com/load-balancer-ip': '10.0.0.2' } },
      'metadata.annotations[ako.vmware.com/load-balancer-ip]',
    ],
    [
      'another infra setting',
      { annotations: { 'aviinfrasetting.ako.vmware.com/name': 'x' } },
      {},
      'metadata.annotations[aviinfrasetting.ako.vmware.com/name]',
    ],
    [
      'another L4Rule',
      {},
      { annotations: { 'ako.vmware.com/l4rule': 'r' } },
      'metadata.annotations[ako.vmware.com/l4rule]',
    ],
  ])('%s', (_, first, second, field) => {
    const result = translate([member('a', [['TCP', 1]], first), member('b', [['TCP', 2]], second)]);
    expect(result.objects).toEqual([]);
    expect(result.placements).toEqual([]);
    expect(result.problems).toMatchObject([{ object: 'service/red/b', field, reason: 'SharedVipConflict' }]);
  });

  it('but an address that a later one lacks is fine', () => {
    const first = member('a', [['TCP', 1]], { spec: { loadBalancerIP: '10.0.0.1' } });
    expect(translate([first, member('b', [['TCP', 2]])])).toMatchObject({
      problems: [],
      placements: [{}, {}],
    });
  });
});

it('a port belongs to the older member', () => {
  const old = member('z', [['TCP', 80]], { created: '2026-01-01T00:00:00Z' });
  const young = member(
    'a',
    [
      ['TCP', 80],
      ['UDP', 80],
    ],
    { created: '2026-01-02T00:00:00Z' },
  );
  const result = translate([young, old]);
  expect(result.objects.filter((o) => o.type === 'pool').map((o) => o.name)).toEqual([
    'cluster1--red-z-web-TCP-80',
    'cluster1--red-a-web-UDP-80',
  ]);
  expect(result.problems).toMatchObject([
    { object: 'service/red/a', field: 'spec.ports[0].port', reason: 'PortConflict' },
  ]);
});
