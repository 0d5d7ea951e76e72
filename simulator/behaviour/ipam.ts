import { badRequest } from '../errors.ts';
import {
  type Address,
  type AddressRange,
  contains,
  type Family,
  parseAddress,
  readIpAddr,
  readPrefix,
  type Subnet,
  subnetOf,
} from '../ip.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import type { World } from '../objects/world.ts';
import { type Entry, entryOf } from '../store/entry.ts';

/** A subnet that addresses may come from, with the ranges in it that are for VIPs. */
export interface Pool {
  /** Undefined where the addresses do not come from a network of the controller. */
  readonly network: Entry | undefined;
  readonly subnet: Subnet;
  readonly ranges: readonly AddressRange[];
}

/** Cloud types whose own address management serves VIPs, by subnet (avi-api.md 5.5). */
const NATIVE_IPAM = new Set(['CLOUD_AWS', 'CLOUD_AZURE', 'CLOUD_GCP', 'CLOUD_OPENSTACK', 'CLOUD_NSXT']);

const FLOATING_RANGE: AddressRange = {
  family: 'V4',
  first: (parseAddress('198.18.0.1') as Address).value,
  last: (parseAddress('198.19.255.254') as Address).value,
};

/** Where a VIP's addresses may come from, best first (avi-api.md 5.2, 1 to 3). */
export function poolsFor(world: World, cloud: Entry, vrf: string, vip: JsonObject): Pool[] {
  const wanted = isObject(vip.ipam_network_subnet) ? vip.ipam_network_subnet : {};
  const named = entryOf(world.store, wanted.network_ref);
  const networks = named === undefined ? usableNetworks(world, cloud, vrf) : [named];
  if (networks.length === 0) return nativePools(world, cloud, vip);
  const pools = networks.flatMap(poolsOf);
  const asked = [readPrefix(wanted.subnet), readPrefix(wanted.subnet6)].filter(
    (subnet) => subnet !== undefined,
  );
  if (asked.length === 0) return pools;
  return pools.filter(({ subnet }) =>
    asked.some(
      ({ family, base, mask }) => subnet.family === family && subnet.base === base && subnet.mask === mask,
    ),
  );
}

/** The networks of the cloud's IPAM profile, in their order. */
function usableNetworks(world: World, cloud: Entry, vrf: string): Entry[] {
  const profile = entryOf(world.store, cloud.body.ipam_provider_ref);
  const internal = isObject(profile?.body.internal_profile) ? profile.body.internal_profile : {};
  const networks = objectsOf(internal.usable_networks).flatMap(
    ({ nw_ref }) => entryOf(world.store, nw_ref) ?? [],
  );
  if (profile?.body.allocate_ip_in_vrf !== true) return networks;
  return networks.filter(({ body }) => stringOf(body.vrf_context_ref).endsWith(`/${vrf}`));
}

/** Subnets of a network with their VIP ranges, in the present and in the older shape. */
function poolsOf(network: Entry): Pool[] {
  return objectsOf(network.body.configured_subnets).flatMap((configured) => {
    const subnet = readPrefix(configured.prefix);
    if (subnet === undefined) return [];
    const present = objectsOf(configured.static_ip_ranges)
      .filter(({ type }) => type !== 'STATIC_IPS_FOR_SE')
      .map(({ range }) => range);
    const older = objectsOf(configured.static_ranges);
    const single = objectsOf(configured.static_ips).map((address) => ({ begin: address, end: address }));
    const ranges = objectsOf([...present.filter(isObject), ...older, ...single]).flatMap(({ begin, end }) => {
      const first = readIpAddr(begin);
      const last = readIpAddr(end);
      if (first === undefined || last === undefined || first.family !== subnet.family) return [];
      return [{ family: first.family, first: first.value, last: last.value }];
    });
    return [{ network, subnet, ranges }];
  });
}

/** Public clouds: the subnet that the VIP names, known to the controller as a network or only to the cloud. */
function nativePools(world: World, cloud: Entry, vip: JsonObject): Pool[] {
  if (!NATIVE_IPAM.has(stringOf(cloud.body.vtype))) return [];
  const name = stringOf(vip.subnet_uuid);
  const known =
    world.store.get('network', name) ?? world.store.table('network').find(cloud.tenant, cloud.uuid, name);
  if (known !== undefined) return poolsOf(known);
  const base = (parseAddress('10.64.0.0') as Address).value + BigInt(hash(name) % 1024) * 4096n;
  const subnet = subnetOf({ family: 'V4', value: base }, 20);
  return [{ network: undefined, subnet, ranges: [{ family: 'V4', first: base + 10n, last: base + 4094n }] }];
}

function hash(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) >>> 0;
  return sum;
}

/** A free address of the family, with the subnet that it is in; undefined when the pools are exhausted. */
export function allocate(
  world: World,
  vrf: string,
  pools: readonly Pool[],
  family: Family,
  skip: ReadonlySet<string>,
): { readonly address: Address; readonly pool: Pool } | undefined {
  for (const pool of pools) {
    for (const range of pool.ranges) {
      if (range.family !== family) continue;
      const address = world.addresses.firstFree(vrf, range, skip);
      if (address !== undefined) return { address, pool };
    }
  }
  return undefined;
}

/** Namespace of floating addresses in the address book: they are unique per cloud. */
export function floatingScope(cloud: string): string {
  return `floating ${cloud}`;
}

export function allocateFloating(world: World, cloud: string, skip: ReadonlySet<string>): Address {
  const address = world.addresses.firstFree(floatingScope(cloud), FLOATING_RANGE, skip);
  if (address === undefined) throw badRequest('No available free IPs in the public address pool');
  return address;
}

export function poolWith(pools: readonly Pool[], address: Address): Pool | undefined {
  return pools.find(({ subnet }) => contains(subnet, address));
}

/** Whether the cloud's addresses are managed by the controller itself, so that it knows which ones are valid. */
export function hasInternalIpam(world: World, cloud: Entry): boolean {
  return entryOf(world.store, cloud.body.ipam_provider_ref)?.body.type === 'IPAMDNS_TYPE_INTERNAL';
}
