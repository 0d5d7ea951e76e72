import { describe, expect, it } from 'vitest';
import type { CloudType, Context } from './context.ts';
import { globalNetwork } from './network.ts';
import { placementNetworks } from './placement.ts';
import { contextOf } from './test-cluster.ts';
import { type VsVipOptions, vsVipBody } from './vsvip.ts';

function cloud(
  cloudType: CloudType,
  config: Record<string, string> = {},
  zone: 'OVERLAY' | 'VLAN' | '' = '',
): Context {
  const context = contextOf(config);
  return { ...context, controller: { ...context.controller, cloudType, nsxtTransportZone: zone } };
}

const options: VsVipOptions = { name: 'v', tenant: 't x', fqdns: ['b', 'a', 'b'] };
const vipOf = (context: Context, extra: Partial<VsVipOptions> = {}) =>
  vsVipBody(context, { ...options, ...extra }).vip;
const networks = (...list: object[]) => ({ vipNetworkList: JSON.stringify(list) });

const net1 = { network_ref: '/api/network/?name=net1' };
const base = { vip_id: '0', auto_allocate_ip: true };

describe('VsVip', () => {
  it('has sorted names, each once', () => {
    expect(vsVipBody(contextOf(), options)).toEqual({
      name: 'v',
      tenant_ref: '/api/tenant/?name=t+x',
      cloud_ref: '/api/cloud?name=Default-Cloud',
      east_west_placement: false,
      dns_info: [{ fqdn: 'a' }, { fqdn: 'b' }],
      vip: [{ ...base, ipam_network_subnet: net1 }],
      vrf_context_ref: '/api/vrfcontext?name=global',
      markers: [{ key: 'clustername', values: ['cluster1'] }],
    });
    expect(vsVipBody(contextOf(), { ...options, fqdns: [] }).dns_info).toBeUndefined();
  });

  it.each(['CLOUD_VCENTER', 'CLOUD_NONE', 'CLOUD_GCP', 'CLOUD_NSXT'] as const)(
    '%s names network and subnets',
    (type) => {
      const context = cloud(
        type,
        networks({ networkName: 'net1', cidr: '10.1.2.3/16', v6cidr: 'fd00::1/64' }, { networkName: 'x' }),
      );
      expect(vipOf(context)).toEqual([
        {
          ...base,
          ipam_network_subnet: {
            ...net1,
            // The address as written.
            subnet: { ip_addr: { addr: '10.1.2.3', type: 'V4' }, mask: 16 },
            subnet6: { ip_addr: { addr: 'fd00::1', type: 'V6' }, mask: 64 },
          },
          auto_allocate_ip_type: 'V4_V6',
        },
      ]);
    },
  );

  it('allocates IPv6 only where there is no IPv4 subnet', () => {
    expect(vipOf(cloud('CLOUD_NONE', networks({ networkName: 'n', v6cidr: 'fd00::/64' })))).toMatchObject([
      { auto_allocate_ip_type: 'V6_ONLY' },
    ]);
  });

  it('names a network by UUID when it is known', () => {
    expect(
      vipOf(cloud('CLOUD_NONE', networks({ networkName: 'n', networkUUID: 'network-1' }))),
    ).toMatchObject([{ ipam_network_subnet: { network_ref: '/api/network/network-1' } }]);
  });

  it.each(['CLOUD_AWS', 'CLOUD_AZURE', 'CLOUD_OPENSTACK'] as const)('%s has a VIP per subnet', (type) => {
    const context = cloud(type, networks({ networkName: 's1' }, { networkName: 's2' }));
    expect(vipOf(context, { preferredAddress: '10.0.0.1' })).toEqual([
      { vip_id: '1', auto_allocate_ip: true, subnet_uuid: 's1' },
      { vip_id: '2', auto_allocate_ip: true, subnet_uuid: 's2' },
    ]);
    expect(vipOf(cloud(type, networks()))).toEqual([base]);
  });

  it('OpenStack knows a subnet by its UUID', () => {
    const context = cloud('CLOUD_OPENSTACK', networks({ networkName: 's', networkUUID: 'u' }));
    expect(vipOf(context)).toMatchObject([{ subnet_uuid: 'u' }]);
  });

  it('asks for a public address on public clouds only', () => {
    const network = (context: Context) => ({ ...globalNetwork(context.settings), floatingIp: true });
    const aws = cloud('CLOUD_AWS');
    expect(vipOf(aws, { network: network(aws) })).toMatchObject([{ auto_allocate_floating_ip: true }]);
    const vcenter = cloud('CLOUD_VCENTER');
    expect(vipOf(vcenter, { network: network(vcenter) })).toEqual([{ ...base, ipam_network_subnet: net1 }]);
  });

  it.each([
    ['10.10.7.8', { ip_address: { addr: '10.10.7.8', type: 'V4' } }],
    ['fd00::7', { ip6_address: { addr: 'fd00::7', type: 'V6' } }],
    ['', {}],
  ])('prefers address "%s"', (preferredAddress, member) => {
    expect(vipOf(contextOf(), { preferredAddress })).toEqual([
      { ...base, ipam_network_subnet: net1, ...member },
    ]);
  });

  it('places on NSX-T VLAN', () => {
    const context = cloud('CLOUD_NSXT', networks({ networkName: 'net1', cidr: '10.1.2.3/16' }), 'VLAN');
    expect(vipOf(context)).toMatchObject([
      {
        placement_networks: [{ ...net1, subnet: { ip_addr: { addr: '10.1.0.0', type: 'V4' }, mask: 16 } }],
      },
    ]);
  });

  it('names a tier-1 router instead of a VRF', () => {
    const body = vsVipBody(cloud('CLOUD_NSXT', { nsxtT1LR: '/infra/tier-1s/t1' }), options);
    expect(body.tier1_lr).toBe('/infra/tier-1s/t1');
    expect(body.vrf_context_ref).toBeUndefined();
  });

  it('names the VPC in VPC mode', () => {
    const context = cloud('CLOUD_NSXT', { vpcMode: 'true', nsxtT1LR: '/orgs/o/projects/p/vpcs/v' });
    expect(vipOf(context)).toEqual([{ ...base, subnet_uuid: 'p_AVISEPARATOR_v_AVISEPARATOR_' }]);
    expect(vipOf(context, { vpcVipType: 'PUBLIC' })).toEqual([
      { ...base, subnet_uuid: 'p_AVISEPARATOR_v_AVISEPARATOR_PUBLIC' },
    ]);
  });

  it('carries sorted BGP labels while routes are advertised', () => {
    const labels = { bgpPeerLabels: '["p2","p1"]' };
    expect(vsVipBody(contextOf({ ...labels, enableRHI: 'true' }), options).bgp_peer_labels).toEqual([
      'p1',
      'p2',
    ]);
    expect(vsVipBody(contextOf(labels), options).bgp_peer_labels).toBeUndefined();
  });
});

describe('placement networks of pools', () => {
  const nodes = {
    nodeNetworkList: JSON.stringify([
      { networkName: 'n1', cidrs: ['10.1.2.3/16', 'fd00::1/64'] },
      { networkUUID: 'network-2', cidrs: ['10.2.0.0/16'] },
    ]),
  };

  it.each([
    ['CLOUD_VCENTER', '', true],
    ['CLOUD_NSXT', 'VLAN', true],
    ['CLOUD_NSXT', 'OVERLAY', false],
    ['CLOUD_NONE', '', false],
    ['CLOUD_AWS', '', false],
  ] as const)('%s %s', (type, zone, placed) => {
    const list = placementNetworks(cloud(type, nodes, zone));
    expect(list).toEqual(
      placed
        ? [
            {
              network_ref: '/api/network/?name=n1',
              subnet: { ip_addr: { addr: '10.1.0.0', type: 'V4' }, mask: 16 },
            },
            {
              network_ref: '/api/network/?name=n1',
              subnet: { ip_addr: { addr: 'fd00::', type: 'V6' }, mask: 64 },
            },
            {
              network_ref: '/api/network/network-2',
              subnet: { ip_addr: { addr: '10.2.0.0', type: 'V4' }, mask: 16 },
            },
          ]
        : undefined,
    );
  });

  it('is nothing without networks', () => {
    expect(placementNetworks(contextOf())).toBeUndefined();
  });
});
