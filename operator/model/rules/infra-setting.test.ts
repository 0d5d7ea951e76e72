import { describe, expect, it } from 'vitest';
import { CLASS, ingress, type Raw, service, slice } from '../test-cluster.ts';
import type { AviBody } from '../types.ts';
import { custom, RuleWorld } from './test-world.ts';

const HOST = 'shop.avi.internal';
const ANNOTATION = 'aviinfrasetting.ako.vmware.com/name';

const setting = (spec: object, name = 'gold'): Raw => custom('AviInfraSetting', name, spec);
const goldClass: Raw = {
  kind: 'IngressClass',
  metadata: { name: 'avi-lb' },
  spec: {
    controller: 'ako.vmware.com/avi-lb',
    parameters: { apiGroup: 'ako.vmware.com', kind: 'AviInfraSetting', name: 'gold' },
  },
};
const namespace = (annotations: Record<string, string> = {}): Raw => ({
  kind: 'Namespace',
  metadata: { name: 'default', annotations },
});
const hosts = (): Raw[] => [service('web'), slice('web', ['10.244.0.5']), ingress('shop', { [HOST]: [{}] })];
const lb = (annotations: Record<string, string> = {}): Raw => ({
  kind: 'Service',
  metadata: { name: 'redis', namespace: 'default', annotations },
  spec: { type: 'LoadBalancer', ports: [{ name: 'tcp', port: 6379, targetPort: 6379 }] },
});

const SHARED = 'cluster1--Shared-L7-gold-0';
const POOL = `cluster1--gold-${HOST}_-default-shop`;

describe('each field, on a shared virtual service, its VIP and pools', () => {
  const rows: [string, object, Record<string, string>, string, string, object][] = [
    [
      'seGroup',
      { seGroup: { name: 'g' } },
      {},
      'virtualservice',
      SHARED,
      { se_group_ref: '/api/serviceenginegroup?name=g' },
    ],
    ['enableRhi', { network: { enableRhi: true } }, {}, 'virtualservice', SHARED, { enable_rhi: true }],
    [
      'enableRhi off',
      { network: { enableRhi: false } },
      { enableRHI: 'true' },
      'virtualservice',
      SHARED,
      { enable_rhi: undefined },
    ],
    [
      'bgpPeerLabels',
      { network: { enableRhi: true, bgpPeerLabels: ['b', 'a'] } },
      {},
      'vsvip',
      SHARED,
      { bgp_peer_labels: ['a', 'b'] },
    ],
    [
      'no bgpPeerLabels: those of the operator',
      { network: { enableRhi: true } },
      { bgpPeerLabels: '["z"]' },
      'vsvip',
      SHARED,
      { bgp_peer_labels: ['z'] },
    ],
    [
      'vipNetworks',
      { network: { vipNetworks: [{ networkName: 'n', cidr: '10.60.0.0/20' }] } },
      {},
      'vsvip',
      SHARED,
      {
        vip: [
          expect.objectContaining({
            ipam_network_subnet: {
              network_ref: '/api/network/?name=n',
              subnet: { ip_addr: { addr: '10.60.0.0', type: 'V4' }, mask: 20 },
              subnet6: undefined,
            },
          }),
        ],
      },
    ],
    [
      'nodeNetworks',
      { network: { nodeNetworks: [{ networkName: 'k', cidrs: ['10.61.0.0/22'] }] } },
      {},
      'pool',
      POOL,
      {
        placement_networks: [
          {
            network_ref: '/api/network/?name=k',
            subnet: { ip_addr: { addr: '10.61.0.0', type: 'V4' }, mask: 22 },
          },
        ],
      },
    ],
    [
      't1lr on the VIP',
      { nsxSettings: { t1lr: '/infra/tier-1s/x' } },
      {},
      'vsvip',
      SHARED,
      { tier1_lr: '/infra/tier-1s/x', vrf_context_ref: undefined },
    ],
    [
      't1lr on pools',
      { nsxSettings: { t1lr: '/infra/tier-1s/x' } },
      {},
      'pool',
      POOL,
      { tier1_lr: '/infra/tier-1s/x', vrf_ref: undefined },
    ],
    [
      't1lr on the virtual service',
      { nsxSettings: { t1lr: '/infra/tier-1s/x' } },
      {},
      'virtualservice',
      SHARED,
      { vrf_context_ref: undefined },
    ],
    [
      'listeners',
      {
        network: {
          listeners: [{ port: 443, enableSSL: true, enableHTTP2: true }, { port: 8080 }],
        },
      },
      {},
      'virtualservice',
      SHARED,
      {
        services: [
          { port: 80, port_range_end: 80, enable_ssl: false, enable_http2: false },
          { port: 443, port_range_end: 443, enable_ssl: true, enable_http2: true },
          { port: 8080, port_range_end: 8080, enable_ssl: false, enable_http2: false },
        ],
      },
    ],
  ];

  it.each(rows)('%s', (_, spec, config, type, name, members) => {
    const made = new RuleWorld([goldClass, ...hosts(), setting(spec)], config);
    expect(made.body(type, name)).toMatchObject(members);
    expect(made.outcome('aviinfrasetting/gold')).toMatchObject({ status: 'Accepted', error: '' });
  });

  it('enablePublicIP, on public clouds', () => {
    const made = (cloudType: 'CLOUD_AWS' | 'CLOUD_VCENTER') =>
      new RuleWorld(
        [goldClass, ...hosts(), setting({ network: { enablePublicIP: true } })],
        {},
        { cloudType },
      );
    const floating = (world: RuleWorld) =>
      (world.body('vsvip', SHARED).vip as AviBody[])[0]?.auto_allocate_floating_ip;
    expect(floating(made('CLOUD_AWS'))).toBe(true);
    expect(floating(made('CLOUD_VCENTER'))).toBeUndefined();
  });

  it.each([
    ['MEDIUM', /^cluster1--Shared-L7-gold-[0-3]$/],
    ['DEDICATED', /^cluster1--gold-shop\.avi\.internal-L7-dedicated$/],
  ])('shardSize %s', (shardSize, name) => {
    const made = new RuleWorld([goldClass, ...hosts(), setting({ l7Settings: { shardSize } })]);
    expect(made.names('virtualservice')).toEqual([expect.stringMatching(name)]);
  });

  it('the SE group gets the label of the cluster', () => {
    const made = new RuleWorld([goldClass, ...hosts(), setting({ seGroup: { name: 'g' } })]);
    expect(made.body('serviceenginegroup', 'g').labels).toEqual([{ key: 'clustername', value: 'cluster1' }]);
  });

  it('a child keeps the SE group of the operator (l7-model.md 18-12)', () => {
    const made = new RuleWorld([goldClass, ...hosts(), setting({ seGroup: { name: 'g' } })], {
      enableEVH: 'true',
    });
    const groups = made
      .names('virtualservice')
      .map((name) => [name.includes('Shared'), made.body('virtualservice', name).se_group_ref]);
    expect(groups).toEqual(
      expect.arrayContaining([
        [true, '/api/serviceenginegroup?name=g'],
        [false, '/api/serviceenginegroup?name=Default-Group'],
      ]),
    );
  });
});

describe('who has a setting', () => {
  const plain = () => new RuleWorld([CLASS, namespace(), ...hosts()]);

  it('an Ingress by its class: its name is in names and markers', () => {
    const made = new RuleWorld([goldClass, ...hosts(), setting({})]);
    expect(made.names('virtualservice')).toEqual([SHARED]);
    expect(made.body('pool', POOL).markers).toContainEqual({ key: 'InfrasettingName', values: ['gold'] });
    expect(made.body('virtualservice', SHARED).markers).toEqual([
      { key: 'clustername', values: ['cluster1'] },
    ]);
  });

  it('an Ingress by its namespace: the values count, the names stay', () => {
    const made = new RuleWorld([
      CLASS,
      namespace({ [ANNOTATION]: 'gold' }),
      ...hosts(),
      setting({ seGroup: { name: 'g' } }),
    ]);
    expect(made.names('pool')).toEqual(plain().names('pool'));
    expect(made.body('virtualservice', 'cluster1--Shared-L7-0').se_group_ref).toBe(
      '/api/serviceenginegroup?name=g',
    );
    expect(JSON.stringify(made.text)).not.toContain('InfrasettingName');
  });

  it('is followed as it is attached, changed, detached and deleted', () => {
    const made = new RuleWorld([CLASS, namespace(), ...hosts()]);
    const before = made.text;
    made.apply(setting({ seGroup: { name: 'g1' } }));
    made.apply(namespace({ [ANNOTATION]: 'gold' }));
    const group = () => made.body('virtualservice', 'cluster1--Shared-L7-0').se_group_ref;
    expect(group()).toBe('/api/serviceenginegroup?name=g1');
    made.apply(setting({ seGroup: { name: 'g2' } }));
    expect(group()).toBe('/api/serviceenginegroup?name=g2');
    made.apply(namespace());
    made.remove(setting({}));
    expect(made.text).toEqual(before);
  });

  it('that does not exist: the Ingress is not served', () => {
    const made = new RuleWorld([goldClass, ...hosts()]);
    expect(made.names('virtualservice')).toEqual([]);
    expect(made.problems).toMatchObject([{ object: 'ingress/default/shop', reason: 'InfraSettingMissing' }]);
    made.apply(setting({}));
    expect(made.names('virtualservice')).toEqual([SHARED]);
  });

  it('that turns invalid: what was accepted stays in force', () => {
    const made = new RuleWorld([goldClass, ...hosts(), setting({ seGroup: { name: 'g' } })]);
    const before = made.text;
    made.setMissing('serviceenginegroup/admin/nowhere');
    made.apply(setting({ seGroup: { name: 'nowhere' } }));
    expect(made.outcome('aviinfrasetting/gold')).toMatchObject({
      status: 'Rejected',
      error: 'serviceenginegroup "nowhere" not found on controller',
      inForce: { seGroup: { name: 'g' } },
    });
    expect(made.text).toEqual(before);
  });
});

describe('a Service of type LoadBalancer', () => {
  const VS = 'cluster1--default-redis';
  const gold = setting({
    seGroup: { name: 'g' },
    network: { enableRhi: true, listeners: [{ port: 8443, enableSSL: true }] },
  });

  it.each([
    ['by annotation', {}, { [ANNOTATION]: 'gold' }],
    ['by its namespace', { [ANNOTATION]: 'gold' }, {}],
    ['its own before that of its namespace', { [ANNOTATION]: 'other' }, { [ANNOTATION]: 'gold' }],
  ])('%s, without its listeners', (_, ofNamespace, own) => {
    const made = new RuleWorld([namespace(ofNamespace), lb(own), gold]);
    expect(made.body('virtualservice', VS)).toMatchObject({
      se_group_ref: '/api/serviceenginegroup?name=g',
      enable_rhi: true,
      services: [{ port: 6379 }],
    });
  });

  it('is served without a setting that does not exist, also when its namespace has one', () => {
    const made = new RuleWorld([namespace({ [ANNOTATION]: 'gold' }), lb({ [ANNOTATION]: 'nowhere' }), gold]);
    expect(made.body('virtualservice', VS).se_group_ref).toBe('/api/serviceenginegroup?name=Default-Group');
    expect(made.problems).toMatchObject([{ object: 'service/default/redis', reason: 'InfraSettingMissing' }]);
  });

  it('is as before when the setting is deleted', () => {
    const made = new RuleWorld([namespace(), lb({ [ANNOTATION]: 'gold' })]);
    const before = made.text;
    made.apply(gold);
    expect(made.text).not.toEqual(before);
    made.remove(gold);
    expect(made.text).toEqual(before);
  });
});
