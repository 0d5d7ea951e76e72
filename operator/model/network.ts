import type { NodeNetwork, Settings, VipNetwork } from '../settings/settings.ts';
import type { CloudType, Context, ControllerFacts } from './context.ts';
import type { Family } from './ip.ts';

/**
 * The network side of one virtual service: the cluster-wide settings, or these overlaid by an AviInfraSetting
 * (l4-and-nodes.md 1.12, l7-model.md 10.2).
 */
export interface NetworkChoice {
  readonly seGroup: string;
  readonly rhi: boolean;
  /** Sorted; empty unless routes are advertised. */
  readonly bgpPeerLabels: readonly string[];
  readonly vipNetworks: readonly VipNetwork[];
  readonly nodeNetworks: readonly NodeNetwork[];
  /** Path of the NSX-T tier-1 router, '' when there is none. With one, no VRF is named. */
  readonly tier1: string;
  /** Whether a public address is asked for; `undefined` leaves it to the controller. Public clouds only. */
  readonly floatingIp: boolean | undefined;
}

const choices = new WeakMap<Settings, NetworkChoice>();

/** The choice that the settings alone make; the same object for the same settings. */
export function globalNetwork(settings: Settings): NetworkChoice {
  let choice = choices.get(settings);
  if (choice === undefined) {
    choice = {
      seGroup: settings.serviceEngineGroupName,
      rhi: settings.enableRHI,
      bgpPeerLabels: settings.enableRHI ? settings.bgpPeerLabels.toSorted() : [],
      // In VPC mode the network list is ignored (l4-and-nodes.md 2.8).
      vipNetworks: settings.vpcMode ? [] : settings.vipNetworkList,
      nodeNetworks: settings.nodeNetworkList,
      tier1: settings.nsxtT1LR,
      floatingIp: undefined,
    };
    choices.set(settings, choice);
  }
  return choice;
}

/** The choice that applies: that of an AviInfraSetting, if the context has one. */
export function networkOf(context: Context): NetworkChoice {
  return context.network ?? globalNetwork(context.settings);
}

/** Azure, AWS, GCP and OpenStack (l4-and-nodes.md 3.1). */
export function isPublicCloud(type: CloudType): boolean {
  return type === 'CLOUD_AWS' || type === 'CLOUD_AZURE' || type === 'CLOUD_GCP' || type === 'CLOUD_OPENSTACK';
}

/** An NSX-T cloud with a VLAN transport zone: VIPs and pools are placed like on vCenter. */
export function isNsxtVlan(facts: ControllerFacts): boolean {
  return facts.cloudType === 'CLOUD_NSXT' && facts.nsxtTransportZone === 'VLAN';
}

/** The network of a name, by UUID where the name alone does not tell which one is meant. */
export function identified<T extends { readonly networkName: string; readonly networkUUID: string }>(
  { controller }: Context,
  network: T,
): T {
  const uuid = network.networkUUID === '' ? controller.networkUuids?.[network.networkName] : undefined;
  return uuid === undefined ? network : { ...network, networkUUID: uuid };
}

/** The VRF to name in an object, `undefined` when a tier-1 router takes its place. */
export function vrfOf(context: Context, network: NetworkChoice): string | undefined {
  return network.tier1 === '' && context.controller.vrf !== '' ? context.controller.vrf : undefined;
}

const ONLY_V4: readonly Family[] = ['V4'];
const ONLY_V6: readonly Family[] = ['V6'];
const BOTH: readonly Family[] = ['V4', 'V6'];

/** IP families of back ends and nodes that may be used, IPv4 first (l7-model.md 6, l4-and-nodes.md 3.1). */
export function enabledFamilies(context: Context): readonly Family[] {
  if (isPublicCloud(context.controller.cloudType)) return ONLY_V4;
  switch (context.settings.ipFamily) {
    case 'V4':
      return ONLY_V4;
    case 'V6':
      return ONLY_V6;
    default:
      return BOTH;
  }
}
