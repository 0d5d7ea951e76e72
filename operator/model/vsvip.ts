import type { VipNetwork } from '../settings/settings.ts';
import type { CloudType, Context } from './context.ts';
import { familyOf, networkPrefix, parseCidr, prefixAsWritten } from './ip.ts';
import { markers } from './markers.ts';
import { identified, isNsxtVlan, isPublicCloud, type NetworkChoice, networkOf, vrfOf } from './network.ts';
import { cloudRef, networkRef, tenantRef, vrfRef } from './refs.ts';
import type { AviBody, Json } from './types.ts';

export interface VsVipOptions {
  /** As it is on the controller, that is, encoded. */
  readonly name: string;
  readonly tenant: string;
  /** In any order, duplicates allowed. */
  readonly fqdns: readonly string[];
  /** A valid IP address that the VIP should have. Clouds that name subnets by UUID do not take one. */
  readonly preferredAddress?: string | undefined;
  /** The settings' own choice when absent. */
  readonly network?: NetworkChoice | undefined;
  /** NSX-T VPC mode: `PUBLIC` or `PRIVATE`, '' leaves the choice to the controller. */
  readonly vpcVipType?: string | undefined;
}

type Json1 = { [key: string]: Json | undefined };

/** The body of a VsVip (l7-model.md 8.2, l4-and-nodes.md 1.7). Its only marker is the cluster's. */
export function vsVipBody(context: Context, options: VsVipOptions): AviBody {
  const { settings, controller } = context;
  const network = options.network ?? networkOf(context);
  const vrf = vrfOf(context, network);
  const fqdns = [...new Set(options.fqdns)].sort();
  return {
    name: options.name,
    tenant_ref: tenantRef(options.tenant),
    cloud_ref: cloudRef(controller.cloudName),
    east_west_placement: false,
    dns_info: fqdns.length > 0 ? fqdns.map((fqdn) => ({ fqdn })) : undefined,
    vip: vips(context, network, options),
    vrf_context_ref: vrf === undefined ? undefined : vrfRef(vrf),
    tier1_lr: network.tier1 === '' ? undefined : network.tier1,
    bgp_peer_labels: network.bgpPeerLabels.length > 0 ? [...network.bgpPeerLabels] : undefined,
    markers: markers(settings),
  };
}

function vips(context: Context, network: NetworkChoice, options: VsVipOptions): Json[] {
  const { controller } = context;
  const floating =
    network.floatingIp !== undefined && isPublicCloud(controller.cloudType)
      ? { auto_allocate_floating_ip: network.floatingIp }
      : {};
  const base = (id: number): Json1 => ({ vip_id: String(id), auto_allocate_ip: true, ...floating });

  switch (controller.cloudType) {
    case 'CLOUD_AWS':
    case 'CLOUD_AZURE':
    case 'CLOUD_OPENSTACK':
      if (network.vipNetworks.length === 0) return [base(0)];
      return network.vipNetworks.map((vip, i) => ({
        ...base(i + 1),
        subnet_uuid: subnetUuid(controller.cloudType, vip),
        ...allocationType(vip),
      }));
    default: {
      const vip = base(0);
      if (context.settings.vpcMode && controller.cloudType === 'CLOUD_NSXT') {
        vip.subnet_uuid = vpcSubnet(network.tier1, options.vpcVipType ?? '');
      } else {
        const first = network.vipNetworks[0];
        if (first !== undefined) Object.assign(vip, subnetOf(context, first));
      }
      return [{ ...vip, ...preferred(options.preferredAddress) }];
    }
  }
}

/** Where subnets are named by UUID, an address cannot be asked for (l4-and-nodes.md 1.7). */
export function takesPreferredAddress(context: Context): boolean {
  const { cloudType } = context.controller;
  const byUuid = cloudType === 'CLOUD_AWS' || cloudType === 'CLOUD_AZURE' || cloudType === 'CLOUD_OPENSTACK';
  return !byUuid;
}

/** AWS and Azure know subnets by the configured name, OpenStack by UUID where one is configured. */
function subnetUuid(cloud: CloudType, vip: VipNetwork): string {
  return cloud === 'CLOUD_OPENSTACK' && vip.networkUUID !== '' ? vip.networkUUID : vip.networkName;
}

function preferred(address: string | undefined): Json1 {
  if (address === undefined || address === '') return {};
  return familyOf(address) === 'V4'
    ? { ip_address: { addr: address, type: 'V4' } }
    : { ip6_address: { addr: address, type: 'V6' } };
}

/** Which families to allocate. IPv4 alone is the controller's default and is not sent. */
function allocationType(vip: VipNetwork): Json1 {
  if (vip.v6cidr === '') return {};
  return { auto_allocate_ip_type: vip.cidr === '' ? 'V6_ONLY' : 'V4_V6' };
}

function subnetOf(context: Context, vip: VipNetwork): Json1 {
  const v4 = parseCidr(vip.cidr);
  const v6 = parseCidr(vip.v6cidr);
  const placement = v4 !== undefined && isNsxtVlan(context.controller);
  const network_ref = networkRef(identified(context, vip));
  return {
    ipam_network_subnet: {
      network_ref,
      // The address text as configured, not the network's address.
      subnet: v4 === undefined ? undefined : prefixAsWritten(v4),
      subnet6: v6 === undefined ? undefined : prefixAsWritten(v6),
    },
    ...allocationType(vip),
    ...(placement ? { placement_networks: [{ network_ref, subnet: networkPrefix(v4) }] } : {}),
  };
}

/** Names the VPC of a tier-1 path `/orgs/<o>/projects/<project>/vpcs/<vpc>` as the controller wants it. */
function vpcSubnet(tier1: string, vipType: string): string {
  const [, project = '', vpc = ''] = /\/projects\/([^/]+)\/vpcs\/([^/]+)/.exec(tier1) ?? [];
  return [project, vpc, vipType].join('_AVISEPARATOR_');
}
