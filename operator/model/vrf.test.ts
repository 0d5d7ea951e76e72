import { expect, it } from 'vitest';
import type { CloudType } from './context.ts';
import { contextOf } from './test-cluster.ts';
import { chooseVrf } from './vrf.ts';

// l4-and-nodes.md 3.2. The network `net1` is in VRF `of-network`, tier-1 router `/t1` belongs to VRF `of-t1`.
const T1 = { nsxtT1LR: '/t1' };
const NO_NETWORK = { vipNetworkList: '[]' };

it.each<[string, CloudType, Record<string, string>, 'OVERLAY' | 'VLAN' | '', string | undefined]>([
  ['public cloud', 'CLOUD_AWS', { vrfName: 'x' }, '', 'global'],
  ['public cloud', 'CLOUD_AZURE', {}, '', 'global'],
  ['public cloud', 'CLOUD_GCP', {}, '', 'global'],
  ['OpenStack, admin', 'CLOUD_OPENSTACK', {}, '', 'global'],
  ['OpenStack, tenant', 'CLOUD_OPENSTACK', { tenantName: 'team' }, '', 'team-default'],
  ['NodePort', 'CLOUD_VCENTER', { serviceType: 'NodePort' }, '', 'global'],
  ['NodePort with vrfName', 'CLOUD_NSXT', { serviceType: 'NodePort', vrfName: 'x' }, 'OVERLAY', 'x'],
  ['vrfName', 'CLOUD_VCENTER', { vrfName: 'x' }, '', 'x'],
  ['vrfName', 'CLOUD_NONE', { vrfName: 'x' }, '', 'x'],
  ['vrfName counts for nothing on NSX-T', 'CLOUD_NSXT', { vrfName: 'x' }, 'OVERLAY', 'of-network'],
  ['no VIP network', 'CLOUD_VCENTER', NO_NETWORK, '', 'global'],
  ['overlay', 'CLOUD_NSXT', T1, 'OVERLAY', 'of-t1'],
  ['overlay, router unknown', 'CLOUD_NSXT', { nsxtT1LR: '/t2' }, 'OVERLAY', 'of-network'],
  ['overlay with NCP', 'CLOUD_NSXT', { ...T1, cniPlugin: 'ncp' }, 'OVERLAY', 'of-network'],
  ['VLAN', 'CLOUD_NSXT', T1, 'VLAN', 'of-network'],
  ['VIP network', 'CLOUD_VCENTER', {}, '', 'of-network'],
  ['VIP network unknown', 'CLOUD_VCENTER', { vipNetworkList: '[{"networkName":"other"}]' }, '', undefined],
])('%s (%s)', (_, cloudType, config, nsxtTransportZone, vrf) => {
  const chosen = chooseVrf(contextOf(config).settings, {
    cloudType,
    nsxtTransportZone,
    vrfOfNetwork: (network) => (network.networkName === 'net1' ? 'of-network' : undefined),
    vrfOfTier1: (path) => (path === '/t1' ? 'of-t1' : undefined),
  });
  expect(chosen).toBe(vrf);
});
