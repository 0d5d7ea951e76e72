import { describe, expect, it } from 'vitest';
import { clusterOf, contextOf, type Raw } from '../test-cluster.ts';
import type { AviBody } from '../types.ts';
import type { UnitResult } from '../unit.ts';
import { translateService, translateSharedVip } from './service.ts';

/** Members of a Service that the reference does not read, and Services that cannot be served. */

const ON = { kubernetesServiceSemantics: 'true' };

interface Options {
  annotations?: Record<string, string>;
  created?: string;
  ports?: object[];
}

function lb(spec: object = {}, options: Options = {}, name = 'lb'): Raw {
  const { annotations = {}, created, ports = [{ name: 'http', port: 80, targetPort: 8080 }] } = options;
  return {
    kind: 'Service',
    metadata: { name, namespace: 'red', annotations, creationTimestamp: created },
    spec: { type: 'LoadBalancer', ports, ...spec },
  };
}

const translate = (objects: Raw[], config: Record<string, string> = ON): UnitResult =>
  translateService(clusterOf(objects), contextOf(config), 'red/lb');

function body(result: UnitResult, type: string): AviBody {
  const found = result.objects.find((o) => o.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found.body;
}

const SHARED = { 'ako.vmware.com/enable-shared-vip': 'web' };

describe('sessionAffinity', () => {
  it('keeps clients with their server', () => {
    const result = translate([lb({ sessionAffinity: 'ClientIP' })]);
    expect(body(result, 'pool').application_persistence_profile_ref).toBe(
      '/api/applicationpersistenceprofile?name=System-Persistence-Client-IP',
    );
  });

  it.each([
    [{ sessionAffinity: 'None' }, ON],
    [{}, ON],
    [{ sessionAffinity: 'ClientIP' }, {}],
  ])('does not: %j with %j', (spec, config) => {
    expect(body(translate([lb(spec)], config), 'pool').application_persistence_profile_ref).toBeUndefined();
  });
});

describe('loadBalancerSourceRanges', () => {
  it('keep everybody else out', () => {
    const result = translate([
      lb({ loadBalancerSourceRanges: ['10.1.2.3/8', ' 192.0.2.0/24', 'fd00::1/64'] }),
    ]);
    expect(result.problems).toEqual([]);
    expect(body(result, 'virtualservice').network_security_policy_ref).toBe(
      '/api/networksecuritypolicy/?name=cluster1--red-lb',
    );
    expect(body(result, 'networksecuritypolicy')).toEqual({
      name: 'cluster1--red-lb',
      tenant_ref: '/api/tenant/?name=admin',
      created_by: 'ako-cluster1',
      markers: [
        { key: 'clustername', values: ['cluster1'] },
        { key: 'Namespace', values: ['red'] },
        { key: 'ServiceName', values: ['lb'] },
      ],
      rules: [
        {
          name: 'red/lb',
          index: 0,
          enable: true,
          action: 'NETWORK_SECURITY_POLICY_ACTION_TYPE_DENY',
          match: {
            client_ip: {
              match_criteria: 'IS_NOT_IN',
              prefixes: [
                { ip_addr: { addr: '10.0.0.0', type: 'V4' }, mask: 8 },
                { ip_addr: { addr: '192.0.2.0', type: 'V4' }, mask: 24 },
                { ip_addr: { addr: 'fd00::', type: 'V6' }, mask: 64 },
              ],
            },
          },
        },
      ],
    });
  });

  it.each([
    [{ loadBalancerSourceRanges: ['10.0.0.0/8'] }, {}],
    [{ loadBalancerSourceRanges: [] }, ON],
  ])('count for nothing: %j with %j', (spec, config) => {
    const result = translate([lb(spec)], config);
    expect(result.objects.map((o) => o.type)).not.toContain('networksecuritypolicy');
    expect(body(result, 'virtualservice').network_security_policy_ref).toBeUndefined();
  });

  it('that cannot be read let nobody in', () => {
    const some = translate([lb({ loadBalancerSourceRanges: ['10.0.0.0/8', 'office'] })]);
    expect(some.problems).toMatchObject([
      { field: 'spec.loadBalancerSourceRanges[1]', reason: 'InvalidSourceRange' },
    ]);
    const clients = (result: UnitResult) =>
      (body(result, 'networksecuritypolicy').rules as { match: AviBody }[])[0]?.match.client_ip;
    expect(clients(some)).toMatchObject({ match_criteria: 'IS_NOT_IN', prefixes: [{ mask: 8 }] });
    const none = translate([lb({ loadBalancerSourceRanges: ['office'] })]);
    expect(clients(none)).toEqual({
      match_criteria: 'IS_IN',
      prefixes: [
        { ip_addr: { addr: '0.0.0.0', type: 'V4' }, mask: 0 },
        { ip_addr: { addr: '::', type: 'V6' }, mask: 0 },
      ],
    });
  });

  it('of the members of a shared VIP hold for their own ports', () => {
    const member = (name: string, created: string, spec: object, ports: object[]) =>
      lb(spec, { annotations: SHARED, created, ports }, name);
    const objects = [
      member('a', '2026-01-02T00:00:00Z', { loadBalancerSourceRanges: ['10.0.0.0/8'] }, [
        { name: 'x', port: 443 },
        { name: 'y', port: 80 },
        // Taken by the older one, which lets everybody in.
        { name: 'z', port: 8080 },
      ]),
      member('b', '2026-01-01T00:00:00Z', {}, [{ name: 'x', port: 8080 }]),
      member('c', '2026-01-03T00:00:00Z', { loadBalancerSourceRanges: ['10.9.0.0/16'] }, [
        { name: 'x', port: 8080 },
      ]),
    ];
    const result = translateSharedVip(clusterOf(objects), contextOf(ON), 'red/web');
    expect(body(result, 'networksecuritypolicy')).toMatchObject({
      name: 'cluster1--red-web',
      rules: [{ name: 'red/a', index: 0, match: { vs_port: { match_criteria: 'IS_IN', ports: [80, 443] } } }],
    });
    expect((body(result, 'networksecuritypolicy').rules as AviBody[]).length).toBe(1);
  });
});

describe('a Service that cannot be served', () => {
  const CLASS = 'ako.vmware.com/avi-lb';
  const NPL = { serviceType: 'NodePortLocal', cniPlugin: 'antrea' };
  const sctp = {
    ports: [
      { name: 'a', port: 1 },
      { name: 'b', port: 2, protocol: 'SCTP' },
    ],
  };
  it.each<[string, Raw, Record<string, string>, string, string]>([
    ['headless', lb({ clusterIP: 'None' }), {}, 'spec.clusterIP', 'HeadlessService'],
    [
      'a name with our class',
      lb({ type: 'ExternalName', loadBalancerClass: CLASS }),
      {},
      'spec.type',
      'ServiceIsExternalName',
    ],
    [
      'a name with an address',
      lb({ type: 'ExternalName' }, { annotations: { 'ako.vmware.com/load-balancer-ip': '10.0.0.1' } }),
      {},
      'spec.type',
      'ServiceIsExternalName',
    ],
    ['SCTP with NodePortLocal', lb({}, sctp), NPL, 'spec.ports[1].protocol', 'ProtocolNotSupported'],
  ])('says why: %s', (_, service, config, field, reason) => {
    const result = translate([service], config);
    expect(result.objects).toEqual([]);
    expect(result.problems).toMatchObject([{ object: 'service/red/lb', field, reason }]);
  });

  it('but is but a name is nobody’s concern', () => {
    expect(translate([lb({ type: 'ExternalName' })])).toEqual({ objects: [], placements: [], problems: [] });
  });

  it('makes no shared VIP either', () => {
    const objects = [
      lb({ clusterIP: 'None' }, { annotations: SHARED }, 'a'),
      lb({}, { annotations: SHARED, ports: [{ port: 81 }] }, 'b'),
    ];
    const result = translateSharedVip(clusterOf(objects), contextOf(), 'red/web');
    expect(result.objects).toEqual([]);
    expect(result.problems).toMatchObject([{ object: 'service/red/a', reason: 'HeadlessService' }]);
  });
});

describe('Istio', () => {
  it('gives every pool certificates to show and to verify with', () => {
    const refs = {
      pki_profile_ref: '/api/pkiprofile?name=istio-pki-cluster1-avi-system',
      ssl_key_and_certificate_ref: '/api/sslkeyandcertificate/?name=istio-workload-cluster1-avi-system',
      ssl_profile_ref: '/api/sslprofile?name=System-Standard',
    };
    expect(body(translate([lb()], { istioEnabled: 'true' }), 'pool')).toMatchObject(refs);
    for (const ref of Object.keys(refs)) expect(body(translate([lb()], {}), 'pool')).not.toHaveProperty(ref);
  });
});
