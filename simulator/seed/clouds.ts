import { bits, ipAddr, ipPrefix, lastOf, parseSubnet, type Subnet } from '../ip.ts';
import { type JsonObject, stringOf } from '../json.ts';
import { type ApiVersion, parseVersion } from '../schema/version.ts';
import { type Entry, storedRef } from '../store/entry.ts';
import type { Create } from './apply.ts';
import type { SeedCloud, SeedNetwork } from './seed-file.ts';

type Change = (entry: Entry, members: JsonObject) => void;

/** Clouds whose addresses come from their own infrastructure: no IPAM profile of the controller. */
const OWN_IPAM = new Set(['CLOUD_AWS', 'CLOUD_AZURE', 'CLOUD_GCP', 'CLOUD_OPENSTACK']);

/** Before this release, ranges, usable networks and NSX-T clouds have an older shape too (avi-api.md 7.5). */
const NEW_SHAPES_ONLY = parseVersion('22.1.1');

/** First releases with NSX-T clouds, and with their present shape. */
const NSXT_SINCE = parseVersion('20.1.1');
const NSXT_NETWORKS_SINCE = parseVersion('20.1.5');

/** A cloud with its VRFs, service engine groups, networks, and the IPAM and DNS profiles that make it usable. */
export function addCloud(seed: SeedCloud, version: ApiVersion, create: Create, change: Change): void {
  const vtype = seed.vtype ?? 'CLOUD_VCENTER';
  const older = version < NEW_SHAPES_ONLY;
  // VRFs `global` and `management` and the group `Default-Group` come with the cloud.
  const cloud = create('cloud', { name: seed.name, vtype, ...configuration(vtype, seed, version) });
  const cloud_ref = storedRef(cloud);
  const networkVrfs = (seed.networks ?? []).map(({ vrf = 'global' }) => vrf);
  for (const name of new Set([...(seed.vrfs ?? []), ...networkVrfs])) {
    if (name === 'global' || name === 'management') continue;
    const attrs = vtype === 'CLOUD_NSXT' ? { attrs: [{ key: 'tier1path', value: tier1Path(name) }] } : {};
    create('vrfcontext', { name, cloud_ref, ...attrs });
  }
  if (vtype === 'CLOUD_NSXT') {
    for (const { tier1_lr_id, segment_id } of tier1Routers(seed)) {
      const name = segment_id.slice(segment_id.lastIndexOf('/') + 1);
      create('nsxtsegmentruntime', { name, segname: name, cloud_ref, segment_id, tier1_id: tier1_lr_id });
    }
  }
  for (const name of seed.seGroups ?? []) {
    if (name !== 'Default-Group') create('serviceenginegroup', { name, cloud_ref });
  }
  const networks = (seed.networks ?? []).map((network, index) =>
    addNetwork(network, index, cloud, older, create),
  );

  const profiles: JsonObject = {};
  if (networks.length > 0 && !OWN_IPAM.has(vtype)) {
    const usable_network_refs = networks.map(storedRef);
    const usable_networks = usable_network_refs.map((nw_ref) => ({ nw_ref }));
    const ipam = {
      name: `${seed.name}-ipam`,
      type: 'IPAMDNS_TYPE_INTERNAL',
      internal_profile: { usable_networks, ...(older ? { usable_network_refs } : {}) },
    };
    profiles.ipam_provider_ref = storedRef(create('ipamdnsproviderprofile', ipam));
  }
  const domains = seed.dnsSubDomains ?? [];
  if (domains.length > 0) {
    const dns_service_domain = domains.map((domain_name) => ({ domain_name }));
    const dns = {
      name: `${seed.name}-dns`,
      type: 'IPAMDNS_TYPE_INTERNAL_DNS',
      internal_profile: { dns_service_domain },
    };
    profiles.dns_provider_ref = storedRef(create('ipamdnsproviderprofile', dns));
  }
  if (Object.keys(profiles).length > 0) change(cloud, profiles);
}

function tier1Path(name: string): string {
  return `/infra/tier-1s/${name}`;
}

function segmentPath(name: string): string {
  return `/infra/segments/${name}`;
}

/** Tier-1 routers of an NSX-T cloud with the segment of each. */
function tier1Routers({
  vrfs = [],
  networks = [],
}: SeedCloud): { tier1_lr_id: string; segment_id: string }[] {
  const named = new Set([...vrfs, ...networks.map(({ vrf = 'global' }) => vrf)]);
  const own = [...named].filter((name) => name !== 'global' && name !== 'management');
  return (own.length > 0 ? own : ['t1']).map((name) => ({
    tier1_lr_id: tier1Path(name),
    segment_id: segmentPath(name),
  }));
}

/** What an administrator would have entered; nobody looks behind it. */
function configuration(vtype: string, seed: SeedCloud, version: ApiVersion): JsonObject {
  switch (vtype) {
    case 'CLOUD_VCENTER':
      return {
        vcenter_configuration: { privilege: 'WRITE_ACCESS', vcenter_url: 'vcenter.local', datacenter: 'dc1' },
      };
    case 'CLOUD_NSXT':
      if (version < NSXT_SINCE)
        throw new Error(`cloud '${seed.name}': NSX-T clouds came with release 20.1.1`);
      return { nsxt_configuration: nsxtConfiguration(seed, version) };
    case 'CLOUD_AWS':
      return { aws_configuration: { region: 'us-east-1', vpc: 'vpc-1', vpc_id: 'vpc-1', zones: [] } };
    case 'CLOUD_AZURE':
      return {
        azure_configuration: { location: 'westeurope', resource_group: 'rg-1', subscription_id: 'sub-1' },
      };
    case 'CLOUD_GCP':
      return { gcp_configuration: { region_name: 'europe-west1', zones: ['europe-west1-b'] } };
    case 'CLOUD_OPENSTACK':
      return {
        openstack_configuration: {
          username: 'avi',
          admin_tenant: 'admin',
          mgmt_network_name: 'management',
          privilege: 'WRITE_ACCESS',
        },
      };
    default:
      return {};
  }
}

function nsxtConfiguration(seed: SeedCloud, version: ApiVersion): JsonObject {
  const tier1_segment_config = {
    segment_config_mode: 'TIER1_SEGMENT_MANUAL',
    manual: { tier1_lrs: tier1Routers(seed) },
  };
  const transport_zone = '/infra/sites/default/enforcement-points/default/transport-zones/overlay';
  const management = { tier1_lr_id: tier1Path('management'), segment_id: segmentPath('management') };
  const flat = { transport_zone, tier1_segment_config };
  const present = {
    data_network_config: { tz_type: seed.transportZone || 'OVERLAY', transport_zone, tier1_segment_config },
    management_network_config: { tz_type: 'OVERLAY', transport_zone, overlay_segment: management },
  };
  return {
    nsxt_url: 'nsx.local',
    ...(version < NEW_SHAPES_ONLY ? structuredClone(flat) : {}),
    ...(version >= NSXT_NETWORKS_SINCE ? present : {}),
  };
}

function addNetwork(seed: SeedNetwork, index: number, cloud: Entry, older: boolean, create: Create): Entry {
  const vtype = stringOf(cloud.body.vtype);
  const cloud_ref = storedRef(cloud);
  const discovered = `dvportgroup-${101 + index}-${cloud.uuid}`;
  const uuid = seed.uuid || (vtype === 'CLOUD_VCENTER' ? discovered : undefined);
  const body = {
    name: seed.name,
    cloud_ref,
    vrf_context_ref: `/api/vrfcontext?name=${seed.vrf ?? 'global'}`,
    dhcp_enabled: false,
    configured_subnets: (seed.subnets ?? []).map((text) => configuredSubnet(parseSubnet(text), older)),
  };
  const network = create('network', body, uuid);
  if (vtype === 'CLOUD_VCENTER') {
    const runtime = {
      name: seed.name,
      cloud_ref,
      managed_object_id: `dvportgroup-${101 + index}`,
      type: vtype,
    };
    create('vimgrnwruntime', runtime, network.uuid);
  }
  return network;
}

/** Addresses that routers and the like have at the beginning of a subnet are left out of the VIP range. */
const RESERVED = 10n;

function configuredSubnet(subnet: Subnet, older: boolean): JsonObject {
  const size = 1n << BigInt(bits(subnet.family) - subnet.mask);
  const { family, base } = subnet;
  const first = base + (size > 4n * RESERVED ? RESERVED : size > 2n ? 1n : 0n);
  // The last IPv4 address is for broadcasts; of IPv6 subnets the first 65,536 addresses are enough.
  const end = family === 'V4' && size > 2n ? lastOf(subnet) - 1n : lastOf(subnet);
  const last = family === 'V6' && size > 65_536n ? base + 65_535n : end;
  const range = { begin: ipAddr({ family, value: first }), end: ipAddr({ family, value: last }) };
  const present = { static_ip_ranges: [{ range, type: 'STATIC_IPS_FOR_VIP_AND_SE' }] };
  return { prefix: ipPrefix(subnet), ...present, ...(older ? { static_ranges: [range] } : {}) };
}
