import type { Settings, VipNetwork } from '../settings/settings.ts';
import type { ControllerFacts } from './context.ts';
import { isPublicCloud } from './network.ts';

export const GLOBAL_VRF = 'global';

/** What the choice of the VRF needs to know of the controller. */
export interface VrfFacts extends Pick<ControllerFacts, 'cloudType' | 'nsxtTransportZone'> {
  /** VRF of a network; `undefined` when the controller has no such network. */
  readonly vrfOfNetwork: (network: VipNetwork) => string | undefined;
  /** VRF with attribute `tier1path` equal to this path, if any. */
  readonly vrfOfTier1: (path: string) => string | undefined;
}

/**
 * The VRF for virtual services, pools and static routes (l4-and-nodes.md 3.2). `undefined` when it is that of the first
 * VIP network and the controller has no such network.
 */
export function chooseVrf(settings: Settings, facts: VrfFacts): string | undefined {
  const { cloudType } = facts;
  if (isPublicCloud(cloudType)) {
    const ofTenant = cloudType === 'CLOUD_OPENSTACK' && settings.tenantName !== 'admin';
    return ofTenant ? `${settings.tenantName}-default` : GLOBAL_VRF;
  }
  if (settings.serviceType === 'NodePort') return settings.vrfName || GLOBAL_VRF;
  if (settings.vrfName !== '' && cloudType !== 'CLOUD_NSXT') return settings.vrfName;
  const [network] = settings.vpcMode ? [] : settings.vipNetworkList;
  if (network === undefined) return GLOBAL_VRF;
  const overlay =
    cloudType === 'CLOUD_NSXT' &&
    settings.serviceType === 'ClusterIP' &&
    settings.cniPlugin !== 'ncp' &&
    facts.nsxtTransportZone !== 'VLAN';
  return (overlay ? facts.vrfOfTier1(settings.nsxtT1LR) : undefined) ?? facts.vrfOfNetwork(network);
}
