import { describe, expect, it } from 'vitest';
import type { ControllerFacts } from './context.ts';
import { settingsProblems } from './settings-problems.ts';
import { contextOf } from './test-cluster.ts';

const T1 = { nsxtT1LR: '/infra/tier-1s/t1' };
const VPC = { vpcMode: 'true', nsxtT1LR: '/orgs/o/projects/p/vpcs/v', vipNetworkList: '[]' };
const TWO = { vipNetworkList: '[{"networkName":"a"},{"networkName":"b"}]' };
const V6 = { vipNetworkList: '[{"networkName":"a","v6cidr":"fd00::/64"}]' };
const NODES = { nodeNetworkList: '[{"networkName":"a","cidrs":["10.0.0.0/8"]}]' };

function problems(facts: Partial<ControllerFacts>, config: Record<string, string>): string[] {
  const context = contextOf(config);
  const found = settingsProblems({ ...context, controller: { ...context.controller, ...facts } });
  expect(found.every((p) => p.object === 'configmap/avi-system/avi-k8s-config')).toBe(true);
  return found.map((p) => `${p.field.slice('data.'.length)} ${p.reason}`);
}

const OVERLAY: Partial<ControllerFacts> = { cloudType: 'CLOUD_NSXT', nsxtTransportZone: 'OVERLAY' };
const VLAN: Partial<ControllerFacts> = { cloudType: 'CLOUD_NSXT', nsxtTransportZone: 'VLAN' };

// l4-and-nodes.md 2.8, 2.9, 2.10, 3.1
describe('settings that do not fit the cloud', () => {
  it.each<[string, Partial<ControllerFacts>, Record<string, string>, string[]]>([
    ['vCenter', {}, NODES, []],
    ['vCenter, no VIP network', {}, { vipNetworkList: '[]' }, []],
    ['vCenter, two VIP networks', {}, TWO, ['vipNetworkList InvalidSetting']],
    ['vCenter, IPv6', {}, { ...V6, ipFamily: 'V4_V6', vrfName: 'blue' }, []],
    ['vCenter, tier 1', {}, T1, ['nsxtT1LR InvalidSetting']],
    ['vCenter, VPC', {}, VPC, ['nsxtT1LR InvalidSetting', 'vpcMode InvalidSetting']],
    ['no orchestrator', { cloudType: 'CLOUD_NONE' }, V6, []],
    [
      'no orchestrator, node networks',
      { cloudType: 'CLOUD_NONE' },
      NODES,
      ['nodeNetworkList SettingWithoutEffect'],
    ],
    ['NSX-T overlay', OVERLAY, { ...T1, ...V6 }, []],
    ['NSX-T overlay without tier 1', OVERLAY, {}, ['nsxtT1LR MissingSetting']],
    ['NSX-T overlay, VRF', OVERLAY, { ...T1, vrfName: 'blue' }, ['vrfName SettingWithoutEffect']],
    ['NSX-T overlay, VRF, NodePort', OVERLAY, { ...T1, vrfName: 'blue', serviceType: 'NodePort' }, []],
    ['NSX-T overlay, two', OVERLAY, { ...T1, ...TWO }, ['vipNetworkList InvalidSetting']],
    ['NSX-T VLAN', VLAN, NODES, []],
    ['NSX-T VLAN, tier 1', VLAN, T1, ['nsxtT1LR InvalidSetting']],
    ['NSX-T VPC', OVERLAY, VPC, []],
    ['NSX-T VPC with a network', OVERLAY, { ...VPC, ...V6 }, ['vipNetworkList SettingWithoutEffect']],
    ['AWS, several', { cloudType: 'CLOUD_AWS' }, TWO, []],
    ['AWS, none', { cloudType: 'CLOUD_AWS' }, { vipNetworkList: '[]' }, ['vipNetworkList MissingSetting']],
    ['Azure, several', { cloudType: 'CLOUD_AZURE' }, TWO, ['vipNetworkList InvalidSetting']],
    ['GCP, several', { cloudType: 'CLOUD_GCP' }, TWO, ['vipNetworkList InvalidSetting']],
    [
      'GCP, IPv6',
      { cloudType: 'CLOUD_GCP' },
      { ...V6, ipFamily: 'V6' },
      ['vipNetworkList InvalidSetting', 'ipFamily SettingWithoutEffect'],
    ],
    [
      'OpenStack, VRF',
      { cloudType: 'CLOUD_OPENSTACK' },
      { vrfName: 'blue', ipFamily: 'V4' },
      ['vrfName SettingWithoutEffect'],
    ],
  ])('%s', (_, facts, config, expected) => {
    expect(problems(facts, config)).toEqual(expected);
  });
});
