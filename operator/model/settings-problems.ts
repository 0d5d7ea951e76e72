import { CONFIG_MAP } from '../settings/parse.ts';
import type { SettingKey } from '../settings/schema.ts';
import type { CloudType, Context } from './context.ts';
import { isNsxtVlan, isPublicCloud } from './network.ts';
import type { Problem } from './types.ts';

const CLOUD_NAMES: Readonly<Record<CloudType, string>> = {
  CLOUD_VCENTER: 'vCenter',
  CLOUD_NONE: 'no-orchestrator',
  CLOUD_NSXT: 'NSX-T',
  CLOUD_AWS: 'AWS',
  CLOUD_AZURE: 'Azure',
  CLOUD_GCP: 'GCP',
  CLOUD_OPENSTACK: 'OpenStack',
};

/**
 * What is wrong with the settings on this kind of cloud, though each may be right by itself (l4-and-nodes.md 2.8, 2.10, 3.1).
 * Objects are programmed all the same, as far as they can be: the controller has the last word.
 */
export function settingsProblems({ settings, controller }: Context): Problem[] {
  const { cloudType } = controller;
  const problems: Problem[] = [];
  const cloud = `cloud ${controller.cloudName} (${CLOUD_NAMES[cloudType]}${transportZone(controller.nsxtTransportZone)})`;
  const report = (key: SettingKey, reason: string, message: string): void => {
    const object = `configmap/${settings.podNamespace}/${CONFIG_MAP}`;
    problems.push({ object, field: `data.${key}`, reason, message });
  };

  const networks = settings.vipNetworkList;
  // Elsewhere the controller chooses a network of the cloud's IPAM profile.
  if (networks.length === 0 && isPublicCloud(cloudType)) {
    const message = `vipNetworkList is empty; name the network of ${cloud} that VIPs shall be allocated from`;
    report('vipNetworkList', 'MissingSetting', message);
  }
  if (networks.length > 1 && cloudType !== 'CLOUD_AWS') {
    const message = `vipNetworkList has ${networks.length} networks; ${cloud} takes one, and only AWS takes several. ${SEVERAL[usesFirst(cloudType)]}`;
    report('vipNetworkList', 'InvalidSetting', message);
  }
  if (networks.length > 0 && settings.vpcMode) {
    report('vipNetworkList', 'SettingWithoutEffect', 'vipNetworkList has no effect with vpcMode');
  }
  if (isPublicCloud(cloudType)) {
    if (networks.some((network) => network.v6cidr !== '')) {
      const message = `vipNetworkList has a v6cidr, but VIPs of ${cloud} are IPv4 only; remove it`;
      report('vipNetworkList', 'InvalidSetting', message);
    }
    if (settings.ipFamily === 'V6' || settings.ipFamily === 'V4_V6') {
      const message = `ipFamily is ${settings.ipFamily}, but back ends of ${cloud} are IPv4 only: V4 is used`;
      report('ipFamily', 'SettingWithoutEffect', message);
    }
  }

  const { nsxtT1LR } = settings;
  if (cloudType !== 'CLOUD_NSXT') {
    if (nsxtT1LR !== '') report('nsxtT1LR', 'InvalidSetting', `nsxtT1LR must be empty on ${cloud}`);
    if (settings.vpcMode)
      report('vpcMode', 'InvalidSetting', `vpcMode needs an NSX-T cloud; this is ${cloud}`);
  } else if (isNsxtVlan(controller)) {
    if (nsxtT1LR !== '') report('nsxtT1LR', 'InvalidSetting', `nsxtT1LR must be empty on ${cloud}`);
  } else if (nsxtT1LR === '') {
    const message = `nsxtT1LR is empty; ${cloud} needs the tier-1 router of the cluster (/infra/tier-1s/<router>)`;
    report('nsxtT1LR', 'MissingSetting', message);
  }

  if (settings.vrfName !== '' && !takesVrfName(cloudType, settings.serviceType)) {
    const message = `vrfName has no effect on ${cloud} with serviceType ${settings.serviceType}; VRF ${controller.vrf} is used`;
    report('vrfName', 'SettingWithoutEffect', message);
  }
  if (settings.nodeNetworkList.length > 0 && cloudType !== 'CLOUD_VCENTER' && !isNsxtVlan(controller)) {
    const message = `nodeNetworkList has no effect on ${cloud}; it places pools on vCenter and NSX-T VLAN`;
    report('nodeNetworkList', 'SettingWithoutEffect', message);
  }
  return problems;
}

const SEVERAL = { true: 'The first one is used', false: 'All are sent, and the controller decides' } as const;

/** Elsewhere every network becomes an address of the VIP. */
function usesFirst(cloudType: CloudType): 'true' | 'false' {
  return cloudType === 'CLOUD_AZURE' || cloudType === 'CLOUD_OPENSTACK' ? 'false' : 'true';
}

function takesVrfName(cloudType: CloudType, serviceType: string): boolean {
  if (isPublicCloud(cloudType)) return false;
  return cloudType !== 'CLOUD_NSXT' || serviceType === 'NodePort';
}

function transportZone(zone: string): string {
  return zone === '' ? '' : zone === 'VLAN' ? ', VLAN' : ', overlay';
}
