import { badRequest } from '../errors.ts';
import { type Address, formatAddress, ipAddr, ipPrefix, readIpAddr } from '../ip.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import type { Behaviour, Write } from '../objects/behaviour.ts';
import type { World } from '../objects/world.ts';
import { type Entry, entryOf, storedRef } from '../store/entry.ts';
import { referringVirtualServices } from './back-references.ts';
import { fqdnsOf } from './dns.ts';
import { defaultVrf } from './infrastructure.ts';
import {
  allocate,
  allocateFloating,
  floatingScope,
  hasInternalIpam,
  type Pool,
  poolsFor,
  poolWith,
} from './ipam.ts';
import { checkTier1 } from './nsxt.ts';
import { licenceTier } from './system.ts';

/** Seconds that a DNS record of the controller lives when nobody says otherwise. */
const DEFAULT_TTL = 30;

/** Virtual addresses: allocated in the transaction of the write, kept as long as the VsVip lives (avi-api.md 5). */
export const vsVipBehaviour: Behaviour = {
  prepare({ body, world, tenant, cloud }) {
    if (stringOf(body.vrf_context_ref) === '') {
      const vrf = defaultVrf(world, tenant, cloud);
      if (vrf !== undefined) body.vrf_context_ref = storedRef(vrf);
    }
    if (Array.isArray(body.vip))
      body.vip = body.vip.map((vip) => (isObject(vip) ? { vip_id: '0', ...vip } : vip));
  },
  check(write) {
    checkDns(write);
    checkTier1(write);
    if (write.previous !== undefined) checkVipIds(write, write.previous);
    placeVips(write);
  },
  stored(world, entry, before) {
    if (before !== undefined) {
      release(world, entry, before);
      world.dns.withdraw(entry, before);
    }
    occupy(world, entry);
    world.dns.register(entry);
  },
  removed(world, entry) {
    release(world, entry, entry.body);
    world.dns.withdraw(entry, entry.body);
  },
  decorate: (_world, entry, body) => referringVirtualServices(entry, body),
};

function vrfOf(body: JsonObject): string {
  return stringOf(body.vrf_context_ref);
}

/** Texts of the addresses that a VsVip holds in its VRF, and of its floating ones. */
function addressesOf(body: JsonObject): { readonly own: string[]; readonly floating: string[] } {
  const own: string[] = [];
  const floating: string[] = [];
  for (const vip of objectsOf(body.vip)) {
    for (const value of [vip.ip_address, vip.ip6_address]) {
      const address = readIpAddr(value);
      if (address !== undefined) own.push(formatAddress(address));
    }
    const address = readIpAddr(vip.floating_ip);
    if (address !== undefined) floating.push(formatAddress(address));
  }
  return { own, floating };
}

function occupy(world: World, entry: Entry): void {
  const { own, floating } = addressesOf(entry.body);
  world.addresses.take(vrfOf(entry.body), own, entry);
  world.addresses.take(floatingScope(entry.cloud), floating, entry);
}

function release(world: World, entry: Entry, body: JsonObject): void {
  const { own, floating } = addressesOf(body);
  world.addresses.release(vrfOf(body), own, entry);
  world.addresses.release(floatingScope(entry.cloud), floating, entry);
}

function checkDns(write: Write): void {
  const { world, body, schema, cloud, previous } = write;
  const infos = objectsOf(body.dns_info);
  if (infos.length === 0) return;
  if (licenceTier(world) === 'ESSENTIALS') {
    throw badRequest(
      `${schema.model}.dns_info: Field VsVip.dns_info cannot be set in ESSENTIALS license tier.`,
    );
  }
  const seen = new Set<string>();
  for (const fqdn of fqdnsOf(body)) {
    const owner = world.dns.owner(cloud, fqdn);
    if ((owner !== undefined && owner !== previous) || seen.has(fqdn.toLowerCase())) {
      const where = owner === undefined || owner === previous ? 'more than once' : `by VsVip '${owner.name}'`;
      throw badRequest(`${schema.model}.dns_info: FQDN '${fqdn}' is used ${where}`);
    }
    seen.add(fqdn.toLowerCase());
  }
  for (const info of infos) {
    info.ttl ??= DEFAULT_TTL;
    info.num_records_in_response ??= 1;
  }
}

/** Virtual addresses may come and go with a PUT, but not get another id. */
function checkVipIds({ body, schema }: Write, previous: Entry): void {
  const ids = objectsOf(body.vip).map((vip) => stringOf(vip.vip_id));
  const before = objectsOf(previous.body.vip).map((vip) => stringOf(vip.vip_id));
  const gone = before.some((id) => !ids.includes(id));
  const added = ids.some((id) => !before.includes(id));
  if (gone && added) throw badRequest(`${schema.model}: Changing an existing VIP's vip_id is not supported`);
}

function placeVips(write: Write): void {
  const { world, body, schema, previous } = write;
  const cloud = world.store.get('cloud', write.cloud);
  if (cloud === undefined) return;
  const before = new Map(objectsOf(previous?.body.vip).map((vip) => [stringOf(vip.vip_id), vip]));
  const chosen = new Set<string>();
  const ids = new Set<string>();
  for (const vip of objectsOf(body.vip)) {
    const id = stringOf(vip.vip_id);
    if (ids.has(id)) throw badRequest(`${schema.model}.vip: vip_id '${id}' is used more than once`);
    ids.add(id);
    placeVip(write, cloud, vip, before.get(id), chosen);
  }
}

type Wanted = readonly [member: 'ip_address' | 'ip6_address', family: 'V4' | 'V6'];

/** The families that `auto_allocate_ip_type` asks for. */
function wantedFamilies(vip: JsonObject): readonly Wanted[] {
  const type = stringOf(vip.auto_allocate_ip_type);
  const both: readonly Wanted[] = [
    ['ip_address', 'V4'],
    ['ip6_address', 'V6'],
  ];
  if (type === 'V4_V6') return both;
  return both.filter(([, family]) => family === (type === 'V6_ONLY' ? 'V6' : 'V4'));
}

function placeVip(
  write: Write,
  cloud: Entry,
  vip: JsonObject,
  before: JsonObject | undefined,
  chosen: Set<string>,
): void {
  const { world, body } = write;
  const vrf = vrfOf(body);
  const pools = poolsFor(world, cloud, vrf.slice(vrf.lastIndexOf('/') + 1), vip);
  keepAddresses(vip, before, pools);
  checkStatic(write, cloud, vip, before, pools, chosen);

  const used: Pool[] = [];
  if (vip.auto_allocate_ip === true) {
    for (const [member, family] of wantedFamilies(vip)) {
      if (vip[member] !== undefined) continue;
      const found = allocate(world, vrf, pools, family, chosen);
      if (found === undefined) {
        const network = entryOf(
          world.store,
          isObject(vip.ipam_network_subnet) ? vip.ipam_network_subnet.network_ref : '',
        );
        throw badRequest(
          `No available free IPs${network === undefined ? '' : ` in network '${network.name}'`}`,
          {
            obj_name: stringOf(body.name),
          },
        );
      }
      vip[member] = ipAddr(found.address);
      vip.avi_allocated_vip = true;
      chosen.add(formatAddress(found.address));
    }
  }
  for (const value of [vip.ip_address, vip.ip6_address]) {
    const address = readIpAddr(value);
    const pool = address === undefined ? undefined : poolWith(pools, address);
    if (pool !== undefined) used.push(pool);
  }
  describePlacement(vip, used);
  placeFloating(write, vip, before, chosen);
}

/** An allocated VIP keeps its addresses, unless it moved to another network or family. */
function keepAddresses(vip: JsonObject, before: JsonObject | undefined, pools: readonly Pool[]): void {
  // Whatever the client says, only the controller knows which addresses it gave.
  vip.avi_allocated_vip = before?.avi_allocated_vip === true;
  vip.avi_allocated_fip = before?.avi_allocated_fip === true;
  if (before === undefined || vip.auto_allocate_ip !== true) return;
  const families = wantedFamilies(vip);
  for (const member of ['ip_address', 'ip6_address'] as const) {
    const address = readIpAddr(before[member]);
    if (address === undefined) continue;
    const kept = families.some(([name]) => name === member) && poolWith(pools, address) !== undefined;
    const sent = readIpAddr(vip[member]);
    if (kept) vip[member] ??= before[member];
    else if (before.avi_allocated_vip === true && sent !== undefined && same(sent, address))
      delete vip[member];
  }
}

function checkStatic(
  write: Write,
  cloud: Entry,
  vip: JsonObject,
  before: JsonObject | undefined,
  pools: readonly Pool[],
  chosen: Set<string>,
): void {
  const { world, body, schema, previous } = write;
  for (const member of ['ip_address', 'ip6_address'] as const) {
    if (!isObject(vip[member])) continue;
    const address = readIpAddr(vip[member]);
    const name = stringOf(body.name);
    const version = member === 'ip_address' ? 'V4' : 'V6';
    const text = address === undefined ? stringOf(vip[member].addr) : formatAddress(address);
    const invalid = (): Error =>
      badRequest(`${name} has invalid virtual ip${version.toLowerCase()} address ${text}`);
    if (address === undefined || address.family !== version) throw invalid();
    const old = readIpAddr(before?.[member]);
    if (old !== undefined && !same(old, address)) {
      throw badRequest(
        `${schema.model}: the address of a VIP cannot be changed from ${formatAddress(old)} to ${text}. ` +
          'If a new preferred IP is needed, please recreate the VIP',
      );
    }
    const owner = world.addresses.owner(vrfOf(body), address);
    if ((owner !== undefined && owner !== previous) || chosen.has(text)) {
      throw badRequest(`${schema.model}.vip: address ${text} is in use by VsVip '${owner?.name ?? name}'`);
    }
    if (hasInternalIpam(world, cloud) && old === undefined && poolWith(pools, address) === undefined)
      throw invalid();
    chosen.add(text);
  }
}

function same(left: Address, right: Address): boolean {
  return left.family === right.family && left.value === right.value;
}

/** Members that tell where the addresses are from (avi-api.md 5.3). */
function describePlacement(vip: JsonObject, pools: readonly Pool[]): void {
  const wanted: JsonObject = isObject(vip.ipam_network_subnet) ? { ...vip.ipam_network_subnet } : {};
  const discovered: JsonObject = {};
  for (const { network, subnet } of pools) {
    const prefix = ipPrefix(subnet);
    const member = subnet.family === 'V4' ? 'subnet' : 'subnet6';
    vip[member] = prefix;
    if (network === undefined) continue;
    wanted.network_ref = storedRef(network);
    wanted[member] = prefix;
    discovered.network_ref = storedRef(network);
    discovered[member] = [prefix];
  }
  if (wanted.network_ref !== undefined) vip.ipam_network_subnet = wanted;
  if (discovered.network_ref !== undefined) vip.discovered_networks = [discovered];
}

function placeFloating(
  write: Write,
  vip: JsonObject,
  before: JsonObject | undefined,
  chosen: Set<string>,
): void {
  if (vip.auto_allocate_floating_ip !== true) return;
  if (vip.floating_ip === undefined) {
    const address = readIpAddr(before?.floating_ip) ?? allocateFloating(write.world, write.cloud, chosen);
    vip.floating_ip = ipAddr(address);
    chosen.add(formatAddress(address));
  }
  vip.avi_allocated_fip = true;
}
