import { describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { sha1Hex } from '../hash.ts';
import { clusterOf, contextOf } from '../test-cluster.ts';
import type { AviBody, Json } from '../types.ts';
import type { UnitResult } from '../unit.ts';
import { translateService } from './service.ts';

type Raw = Parameters<typeof clusterOf>[0][number];

function lb(
  spec: object = {},
  annotations: Record<string, string> = {},
  name = 'lb',
  namespace = 'red',
): Raw {
  return {
    kind: 'Service',
    metadata: { name, namespace, annotations },
    spec: { type: 'LoadBalancer', ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...spec },
  };
}

function translate(objects: Raw[], context: Context = contextOf(), key = 'red/lb'): UnitResult {
  return translateService(clusterOf(objects), context, key);
}

function body(result: UnitResult, type: string, name?: string): AviBody {
  const found = result.objects.find((o) => o.type === type && (name === undefined || o.name === name));
  if (found === undefined) throw new Error(`no ${type}`);
  return found.body;
}

const keys = (result: UnitResult) => result.objects.map((o) => `${o.type}/${o.tenant}/${o.name}`);
const port = (protocol: string, number: number, name = `${protocol}-${number}`.toLowerCase()) => ({
  name,
  port: number,
  protocol,
});

describe('what is served', () => {
  it('one virtual service with VsVip, policy set and a pool per port', () => {
    const result = translate([lb({ ports: [port('TCP', 80), port('TCP', 443)] })]);
    expect(keys(result)).toEqual([
      'vsvip/admin/cluster1--red-lb',
      'pool/admin/cluster1--red-lb-TCP-80',
      'pool/admin/cluster1--red-lb-TCP-443',
      'l4policyset/admin/cluster1--red-lb',
      'virtualservice/admin/cluster1--red-lb',
    ]);
    expect(result.placements).toEqual([
      {
        object: 'service/red/lb',
        hostname: 'lb.red.avi.internal',
        virtualService: 'virtualservice/admin/cluster1--red-lb',
        vsvip: 'vsvip/admin/cluster1--red-lb',
        tenant: 'admin',
      },
    ]);
    expect(result.problems).toEqual([]);
    expect(result.objects.every((o) => o.origins.join() === 'service/red/lb')).toBe(true);
  });

  const CLASS = 'ako.vmware.com/avi-lb';
  it.each<[string, Raw, Record<string, string>, boolean]>([
    ['another type', lb({ type: 'ClusterIP' }), {}, false],
    ['layer7Only', lb(), { layer7Only: 'true' }, false],
    ['our class', lb({ loadBalancerClass: CLASS }), { defaultLBController: 'false' }, true],
    ['a foreign class', lb({ loadBalancerClass: 'x/y' }), {}, false],
    ['no class, not the default', lb(), { defaultLBController: 'false' }, false],
    ['a blocked namespace', lb(), { blockedNamespaceList: '["red"]' }, false],
    ['a namespace not selected', lb(), { nsSyncLabelKey: 'a', nsSyncLabelValue: 'b' }, false],
    ['a member of a shared VIP', lb({}, { 'ako.vmware.com/enable-shared-vip': 'x' }), {}, false],
    ['an empty shared VIP', lb({}, { 'ako.vmware.com/enable-shared-vip': '' }), {}, true],
  ])('%s', (_, service, config, served) => {
    const result = translate([service], contextOf(config));
    expect(result.objects.length > 0).toBe(served);
    expect(result.problems).toEqual([]);
  });

  it('nothing for what is gone or going', () => {
    expect(translate([])).toEqual({ objects: [], placements: [], problems: [] });
    const going = lb();
    going.metadata.deletionTimestamp = '2026-01-01T00:00:00Z';
    expect(translate([going]).objects).toEqual([]);
  });

  it('in the tenant of the namespace', () => {
    const namespace = {
      kind: 'Namespace',
      metadata: { name: 'red', annotations: { 'ako.vmware.com/tenant-name': 'team x' } },
    };
    const result = translate([lb(), namespace]);
    expect(new Set(result.objects.map((o) => o.tenant))).toEqual(new Set(['team x']));
    expect(body(result, 'pool').tenant_ref).toBe('/api/tenant/?name=team+x');
    expect(body(translate([lb()], contextOf({ tenantName: 'all' })), 'pool').tenant_ref).toBe(
      '/api/tenant/?name=all',
    );
  });
});

describe('names', () => {
  it('are hashed one by one in EVH mode', () => {
    const result = translate([lb()], contextOf({ enableEVH: 'true' }));
    const vs = `cluster1--${sha1Hex('cluster1--red-lb')}`;
    const pool = `cluster1--${sha1Hex('cluster1--red-lb-TCP-80')}`;
    expect(keys(result)).toEqual([
      `vsvip/admin/${vs}`,
      `pool/admin/${pool}`,
      `l4policyset/admin/${vs}`,
      `virtualservice/admin/${vs}`,
    ]);
    expect(body(result, 'virtualservice').l4_policies).toEqual([
      { l4_policy_set_ref: `/api/l4policyset/?name=${vs}`, index: 0 },
    ]);
  });

  it('that are too long are a problem of the Service', () => {
    const context = (length: number) => contextOf({ clusterName: 'c'.repeat(length) });
    expect(translate([lb()], context(250))).toMatchObject({
      objects: [],
      problems: [{ object: 'service/red/lb', reason: 'NameTooLong' }],
    });
    const tight = translate([lb({ ports: [port('TCP', 80), port('TCP', 8080)] })], context(225));
    expect(tight.problems).toMatchObject([{ field: 'spec.ports[1]', reason: 'NameTooLong' }]);
    expect(tight.objects.filter((o) => o.type === 'pool')).toHaveLength(1);
    expect(
      translate([lb()], contextOf({ clusterName: 'c'.repeat(180), enableEVH: 'true' })).problems,
    ).toEqual([]);
  });
});

describe('the virtual service', () => {
  it('carries what the reference sends', () => {
    expect(body(translate([lb()]), 'virtualservice')).toMatchObject({
      created_by: 'ako-cluster1',
      application_profile_ref: '/api/applicationprofile/?name=System-L4-Application',
      network_profile_ref: '/api/networkprofile/?name=System-TCP-Proxy',
      error_page_profile_ref: '',
      traffic_enabled: true,
      enable_rhi: undefined,
      vrf_context_ref: '/api/vrfcontext?name=global',
      remove_listening_port_on_vs_down: true,
      markers: [
        { key: 'clustername', values: ['cluster1'] },
        { key: 'Namespace', values: ['red'] },
        { key: 'ServiceName', values: ['lb'] },
      ],
    });
  });

  it('is owned by the instance', () => {
    const context = contextOf({ primaryInstance: 'false' });
    expect(body(translate([lb()], context), 'virtualservice').created_by).toBe('ako-cluster1-avi-system');
  });

  it('follows annotations', () => {
    const vs = body(
      translate([
        lb({}, { 'ako.vmware.com/application-profile': 'mine', 'ako.vmware.com/disable-traffic': 'True' }),
      ]),
      'virtualservice',
    );
    expect(vs.application_profile_ref).toBe('/api/applicationprofile/?name=mine');
    expect(vs.traffic_enabled).toBe(false);
  });

  it('advertises routes', () => {
    expect(body(translate([lb()], contextOf({ enableRHI: 'true' })), 'virtualservice').enable_rhi).toBe(true);
  });

  it('names no VRF with a tier-1 router', () => {
    const result = translate([lb()], contextOf({ nsxtT1LR: '/infra/tier-1s/t1' }));
    expect(body(result, 'virtualservice').vrf_context_ref).toBeUndefined();
    expect(body(result, 'pool')).toMatchObject({ vrf_ref: undefined, tier1_lr: '/infra/tier-1s/t1' });
  });
});

describe('protocols', () => {
  // l4-and-nodes.md 1.6
  const PROXY = 'System-TCP-Proxy';
  const UDP = 'System-UDP-Fast-Path';
  const SCTP = 'System-SCTP-Proxy';
  it.each<[string[], string, (string | undefined)[], string]>([
    [['TCP'], PROXY, [undefined], 'TCP'],
    [['UDP'], UDP, [undefined], 'UDP'],
    [['SCTP'], SCTP, [undefined], 'SCTP'],
    [['TCP', 'UDP'], PROXY, [undefined, UDP], 'TCP,UDP'],
    [['UDP', 'TCP', 'SCTP'], PROXY, [UDP, undefined, SCTP], 'SCTP,TCP,UDP'],
    [['SCTP', 'UDP'], UDP, [SCTP, UDP], 'SCTP,UDP'],
  ])('%j', (protocols, profile, overrides, marker) => {
    const result = translate([lb({ ports: protocols.map((p, i) => port(p, 50 + i, `p${i}`)) })]);
    const vs = body(result, 'virtualservice');
    const ref = (name: string | undefined) =>
      name === undefined ? undefined : `/api/networkprofile/?name=${name}`;
    expect(vs.network_profile_ref).toBe(ref(profile));
    expect((vs.services as AviBody[]).map((s) => s.override_network_profile_ref)).toEqual(overrides.map(ref));
    expect(body(result, 'l4policyset').markers).toContainEqual({ key: 'Protocol', values: [marker] });
    const monitors = result.objects.filter((o) => o.type === 'pool').map((o) => o.body.health_monitor_refs);
    expect(monitors).toEqual(protocols.map((p) => [`/api/healthmonitor/?name=System-${p}`]));
  });

  it('TCP is not proxied without an enterprise licence', () => {
    const context = contextOf();
    const basic = { ...context, controller: { ...context.controller, enterprise: false } };
    expect(body(translate([lb()], basic), 'virtualservice').network_profile_ref).toBe(
      '/api/networkprofile/?name=System-TCP-Fast-Path',
    );
  });

  it('listeners are ordered by name, rules as in the Service', () => {
    const result = translate([
      lb({ ports: [port('TCP', 443, 'web'), port('TCP', 80, 'plain'), port('TCP', 25, 'mail')] }),
    ]);
    const ports = (body(result, 'virtualservice').services as AviBody[]).map((s) => s.port);
    expect(ports).toEqual([25, 80, 443]);
    const { rules } = body(result, 'l4policyset').l4_connection_policy as { rules: AviBody[] };
    expect(rules.map((r) => [r.index, r.name])).toEqual([
      [0, '/api/pool?name=cluster1--red-lb-TCP-443'],
      [1, '/api/pool?name=cluster1--red-lb-TCP-80'],
      [2, '/api/pool?name=cluster1--red-lb-TCP-25'],
    ]);
  });

  it('a port that is there twice is used once', () => {
    const result = translate([lb({ ports: [port('TCP', 80, 'a'), port('TCP', 80, 'b')] })]);
    expect(result.problems).toMatchObject([{ field: 'spec.ports[1]', reason: 'DuplicatePort' }]);
    expect(result.objects.filter((o) => o.type === 'pool')).toHaveLength(1);
  });

  it('without ports there is nothing to serve', () => {
    expect(translate([lb({ ports: [] })])).toMatchObject({ objects: [], problems: [{ reason: 'NoPorts' }] });
  });
});

describe('host names', () => {
  const fqdns = (result: UnitResult): Json[] =>
    ((body(result, 'vsvip').dns_info ?? []) as AviBody[]).map((d) => d.fqdn ?? null);
  const EXTERNAL = { 'external-dns.alpha.kubernetes.io/hostname': 'my.example.com' };

  it.each<[string, Record<string, string>, Record<string, string>, string[], string[]]>([
    ['default', {}, {}, ['avi.internal'], ['lb.red.avi.internal']],
    ['flat', { autoFQDN: 'flat' }, {}, ['avi.internal'], ['lb-red.avi.internal']],
    ['disabled', { autoFQDN: 'disabled' }, {}, ['avi.internal'], []],
    ['external-dns', {}, EXTERNAL, ['avi.internal'], ['my.example.com']],
    ['external-dns without DNS profile', {}, EXTERNAL, [], ['my.example.com']],
    ['external-dns, disabled', { autoFQDN: 'disabled' }, EXTERNAL, ['avi.internal'], []],
    ['no DNS profile', {}, {}, [], []],
    ['the first of several', {}, {}, ['.a.internal', 'b.internal'], ['lb.red.a.internal']],
    [
      'defaultDomain',
      { defaultDomain: 'b.internal' },
      {},
      ['a.internal', 'b.internal'],
      ['lb.red.b.internal'],
    ],
    ['an unknown defaultDomain', { defaultDomain: 'c' }, {}, ['a.internal'], ['lb.red.a.internal']],
  ])('%s', (_, config, annotations, domains, expected) => {
    const result = translate([lb({}, annotations)], contextOf(config, domains));
    expect(fqdns(result)).toEqual(expected);
    expect(result.placements[0]?.hostname).toBe(expected[0]);
    const metadata = JSON.parse(String(body(result, 'virtualservice').service_metadata)) as {
      hostnames: string[] | null;
    };
    expect(metadata.hostnames).toEqual(expected.length > 0 ? expected : null);
  });

  it('repairs names that are no labels', () => {
    const result = translate([lb({}, {}, '1lb', '2red')], contextOf(), '2red/1lb');
    expect(fqdns(result)).toEqual(['s1lb.n2red.avi.internal']);
  });

  const x = (length: number) => 'x'.repeat(length);
  it.each<[string, string, string]>([
    [x(30), x(32), `${x(30)}-${x(32)}`],
    [x(40), x(32), `${x(30)}-${x(32)}`],
    [x(20), x(63), `${x(20)}-${x(42)}`],
    [x(63), x(63), `${x(14)}-${x(48)}`],
    [x(63), `${x(40)}--------${x(15)}`, `${x(22)}-${x(40)}`],
    [x(62), x(62), `${x(14)}-${x(48)}`],
  ])('shortens flat names: %s and %s', (name, namespace, label) => {
    const result = translate(
      [lb({}, {}, name, namespace)],
      contextOf({ autoFQDN: 'flat' }),
      `${namespace}/${name}`,
    );
    expect(fqdns(result)).toEqual([`${label}.avi.internal`]);
    expect(label.length).toBeLessThanOrEqual(63);
  });

  it('warns of an annotation that is not one name', () => {
    const annotations = { 'external-dns.alpha.kubernetes.io/hostname': 'a.b, c.d' };
    expect(translate([lb({}, annotations)]).problems).toMatchObject([{ reason: 'InvalidHostname' }]);
  });
});

describe('the preferred address', () => {
  const ANNOTATION = { 'ako.vmware.com/load-balancer-ip': '10.10.7.8' };
  const vip = (result: UnitResult) => (body(result, 'vsvip').vip as AviBody[])[0];

  it('is that of the spec, else of the annotation', () => {
    expect(vip(translate([lb({ loadBalancerIP: '10.10.1.1' }, ANNOTATION)]))).toMatchObject({
      ip_address: { addr: '10.10.1.1' },
    });
    expect(vip(translate([lb({}, ANNOTATION)]))).toMatchObject({
      auto_allocate_ip: true,
      ip_address: { addr: '10.10.7.8' },
    });
    expect(vip(translate([lb({ loadBalancerIP: 'fd00::1' })]))).toMatchObject({
      ip6_address: { addr: 'fd00::1', type: 'V6' },
    });
  });

  it.each(['CLOUD_AWS', 'CLOUD_AZURE', 'CLOUD_OPENSTACK'] as const)('cannot be had on %s', (cloudType) => {
    const context = contextOf();
    const cloud = { ...context, controller: { ...context.controller, cloudType } };
    const result = translate([lb({}, ANNOTATION)], cloud);
    expect(vip(result)).not.toHaveProperty('ip_address');
    expect(result.problems).toMatchObject([
      { field: 'metadata.annotations[ako.vmware.com/load-balancer-ip]', reason: 'AddressNotSupported' },
    ]);
  });

  it('is not sent when it is no address', () => {
    const result = translate([lb({ loadBalancerIP: 'tomorrow' })]);
    expect(vip(result)).not.toHaveProperty('ip6_address');
    expect(result.problems).toMatchObject([{ field: 'spec.loadBalancerIP', reason: 'InvalidAddress' }]);
    expect(result.objects).toHaveLength(4);
  });
});

describe('back ends', () => {
  it('are those of the port, and what is wrong with them is a problem of the port', () => {
    const slice: Raw = {
      kind: 'EndpointSlice',
      metadata: { name: 'lb-1', namespace: 'red', labels: { 'kubernetes.io/service-name': 'lb' } },
      addressType: 'IPv4',
      ports: [
        { name: 'a', port: 1001 },
        { name: 'b', port: 1002 },
      ],
      endpoints: [{ addresses: ['10.0.0.1'], conditions: { ready: true } }],
    };
    const ports = ['a', 'b', 'c'].map((name, i) => ({ name, port: 1 + i, targetPort: name }));
    const result = translate([lb({ ports }), slice]);
    const servers = (n: number) => body(result, 'pool', `cluster1--red-lb-TCP-${n}`).servers;
    expect(servers(1)).toMatchObject([{ port: 1001 }]);
    expect(servers(2)).toMatchObject([{ port: 1002 }]);
    expect(servers(3)).toBeUndefined();
    expect(result.problems).toMatchObject([
      { object: 'service/red/lb', field: 'spec.ports[2]', reason: 'PortNotInEndpoints' },
    ]);
  });
});
