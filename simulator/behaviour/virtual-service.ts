import { badRequest } from '../errors.ts';
import { type JsonObject, objectsOf, stringOf } from '../json.ts';
import type { Behaviour, Write } from '../objects/behaviour.ts';
import { ADMIN_TENANT, type World } from '../objects/world.ts';
import { type Entry, entryOf, storedRef } from '../store/entry.ts';
import { defaultVrf } from './infrastructure.ts';
import { madeVsVip, VSVIP_REQUIRED_SINCE, withVipInline } from './inline-vip.ts';

const PARENT = 'VS_TYPE_VH_PARENT';
const CHILD = 'VS_TYPE_VH_CHILD';
const ENHANCED = 'VS_TYPE_VH_ENHANCED';

/** Members of a parent that a child has too, unless it names its own. */
const INHERITED = ['vrf_context_ref', 'se_group_ref'] as const;

/** The rules of avi-schema.md, VirtualService. */
export const virtualServiceBehaviour: Behaviour = {
  prepare(write) {
    inheritFromParent(write);
    const { body, world, tenant, cloud, previous } = write;
    // It is kept in the VsVip.
    if (body.vip !== undefined) body.vip = undefined;
    if (write.caller.version < VSVIP_REQUIRED_SINCE && previous !== undefined)
      body.vsvip_ref ??= previous.body.vsvip_ref;
    if (stringOf(body.vrf_context_ref) === '') {
      const vrf = defaultVrf(world, tenant, cloud);
      if (vrf !== undefined) body.vrf_context_ref = storedRef(vrf);
    }
    fillDefaultReferences(write);
  },
  check(write) {
    if (write.previous !== undefined) checkUnchanged(write, write.previous);
    if (write.body.type === CHILD) checkChild(write);
    else checkFront(write);
    checkProfiles(write);
  },
  leaves: madeVsVip,
  decorate(world, entry, body, occasion, version) {
    const shown = withVipInline(world, body, version);
    // The children are many, and only reads show them: a controller leaves them out of the answer to a PUT.
    if (body.type !== PARENT || occasion === 'write') return shown;
    const children = childUuids(entry);
    return children.length === 0 ? shown : { ...shown, vh_child_vs_uuid: children };
  },
};

function childUuids(parent: Entry): string[] {
  const uuids: string[] = [];
  for (const referrer of parent.referrers ?? []) if (referrer.body.type === CHILD) uuids.push(referrer.uuid);
  return uuids.sort();
}

function refuse(write: Write, member: string, text: string): never {
  throw badRequest(`${write.schema.model}.${member}: ${text}`, { obj_name: stringOf(write.body.name) });
}

function inheritFromParent({ body, resolve }: Write): void {
  const reference = stringOf(body.vh_parent_vs_ref);
  if (body.type !== CHILD || reference === '') return;
  const parent = resolve(reference, 'virtualservice', 'vh_parent_vs_ref');
  for (const member of INHERITED) {
    if (parent !== undefined && stringOf(body[member]) === '') body[member] = parent.body[member];
  }
}

function fillDefaultReferences({ body, schema, world, cloud }: Write): void {
  for (const { name, ref, defaultRef } of schema.defaultReferences) {
    if (stringOf(body[name]) !== '' || (name === 'ssl_profile_ref' && !hasSsl(body))) continue;
    const table = world.store.table(ref);
    const target = table.find(ADMIN_TENANT, cloud, defaultRef) ?? table.find(ADMIN_TENANT, '', defaultRef);
    if (target !== undefined) body[name] = storedRef(target);
  }
}

function hasSsl(body: JsonObject): boolean {
  return objectsOf(body.services).some((service) => service.enable_ssl === true);
}

function checkUnchanged(write: Write, previous: Entry): void {
  for (const member of ['type', 'vh_type'] as const) {
    if (write.body[member] !== previous.body[member]) refuse(write, member, 'it cannot be changed');
  }
}

function checkChild(write: Write): void {
  const { body, world } = write;
  if (body.vsvip_ref !== undefined) refuse(write, 'vsvip_ref', 'a child has the VIP of its parent');
  if (body.vh_parent_vs_ref === undefined) refuse(write, 'vh_parent_vs_ref', 'a child needs a parent');
  const parent = entryOf(world.store, body.vh_parent_vs_ref);
  if (parent?.body.type !== PARENT)
    refuse(write, 'vh_parent_vs_ref', `'${parent?.name}' is not of type ${PARENT}`);
  if (parent.body.vh_type !== body.vh_type) {
    refuse(
      write,
      'vh_type',
      `${body.vh_type} differs from ${parent.body.vh_type} of parent '${parent.name}'`,
    );
  }
  if (parent.cloud !== write.cloud)
    refuse(write, 'cloud_ref', `it differs from the cloud of parent '${parent.name}'`);
  if (parent.body.vrf_context_ref !== body.vrf_context_ref) {
    refuse(write, 'vrf_context_ref', `it differs from the VRF of parent '${parent.name}'`);
  }
  const [needed, other] =
    body.vh_type === ENHANCED
      ? (['vh_matches', 'vh_domain_name'] as const)
      : (['vh_domain_name', 'vh_matches'] as const);
  if (!isFilled(body[needed])) refuse(write, needed, `a child of type ${body.vh_type} needs it`);
  if (isFilled(body[other])) refuse(write, other, `a child of type ${body.vh_type} cannot have it`);
}

function isFilled(value: JsonObject[string]): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** A normal virtual service, or a parent: it has a VIP, and ports of its own on it. */
function checkFront(write: Write): void {
  const { body, world, caller } = write;
  if (body.vh_parent_vs_ref !== undefined) refuse(write, 'vh_parent_vs_ref', `only a ${CHILD} has a parent`);
  if (body.type === PARENT && !isFilled(body.services))
    refuse(write, 'services', 'a parent needs at least one service');
  const vsvip = entryOf(world.store, body.vsvip_ref);
  if (vsvip === undefined) {
    if (caller.version >= VSVIP_REQUIRED_SINCE) refuse(write, 'vsvip_ref', 'it is required');
    return;
  }
  if (vsvip.cloud !== write.cloud)
    refuse(write, 'cloud_ref', `it differs from the cloud of VsVip '${vsvip.name}'`);
  if (vsvip.body.vrf_context_ref !== body.vrf_context_ref) {
    refuse(write, 'vrf_context_ref', `it differs from the VRF of VsVip '${vsvip.name}'`);
  }
  if (isFilled(vsvip.body.bgp_peer_labels) && body.enable_rhi !== true) {
    refuse(write, 'enable_rhi', `VsVip '${vsvip.name}' has bgp_peer_labels, which need it`);
  }
  checkPorts(write, vsvip);
}

interface PortRange {
  readonly first: number;
  readonly last: number;
  readonly protocol: 'TCP' | 'UDP' | 'SCTP';
}

/** No port of one VIP may be served twice with the same protocol. */
function checkPorts(write: Write, vsvip: Entry): void {
  const { world, body, previous } = write;
  const mine = portsOf(world, body);
  const taken = mine.map((range) => ({ range, owner: stringOf(body.name) }));
  for (const referrer of vsvip.referrers ?? []) {
    if (referrer.type !== 'virtualservice' || referrer === previous) continue;
    for (const range of portsOf(world, referrer.body)) taken.push({ range, owner: referrer.name });
  }
  for (const range of mine) {
    const clash = taken.find((other) => other.range !== range && overlap(other.range, range));
    if (clash !== undefined) {
      const port = Math.max(range.first, clash.range.first);
      refuse(
        write,
        'services',
        `${range.protocol} port ${port} of VsVip '${vsvip.name}' is used by '${clash.owner}'`,
      );
    }
  }
}

function overlap(left: PortRange, right: PortRange): boolean {
  return left.protocol === right.protocol && left.first <= right.last && right.first <= left.last;
}

function portsOf(world: World, body: JsonObject): PortRange[] {
  return objectsOf(body.services).map((service) => {
    const first = typeof service.port === 'number' ? service.port : 0;
    const end = typeof service.port_range_end === 'number' ? service.port_range_end : 0;
    const profile = entryOf(world.store, service.override_network_profile_ref ?? body.network_profile_ref);
    return { first, last: Math.max(first, end), protocol: protocolOf(profile) };
  });
}

function protocolOf(networkProfile: Entry | undefined): PortRange['protocol'] {
  const type = networkProfileType(networkProfile);
  if (type.includes('UDP')) return 'UDP';
  return type.includes('SCTP') ? 'SCTP' : 'TCP';
}

function networkProfileType(networkProfile: Entry | undefined): string {
  return stringOf(objectsOf([networkProfile?.body.profile ?? null])[0]?.type);
}

/** HTTP and SSL are spoken over a TCP proxy only. */
function checkProfiles(write: Write): void {
  const { body, world } = write;
  const application = entryOf(world.store, body.application_profile_ref);
  const network = entryOf(world.store, body.network_profile_ref);
  const type = stringOf(application?.body.type);
  if (network === undefined || !/_(HTTP|SSL)$/.test(type)) return;
  if (networkProfileType(network) !== 'PROTOCOL_TYPE_TCP_PROXY') {
    refuse(
      write,
      'network_profile_ref',
      `application profile '${application?.name}' needs a TCP proxy, not '${network.name}'`,
    );
  }
}
