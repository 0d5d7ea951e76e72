import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import type { World } from '../objects/world.ts';
import { type ApiVersion, parseVersion } from '../schema/version.ts';
import { type Entry, entryOf } from '../store/entry.ts';

/**
 * Before API version 20.1.1, a virtual service has its VIP within itself; the controller makes a VsVip `vsvip-<random>` of it
 * (avi-api.md 7.5), which goes with the virtual service.
 */

/** From this API version on, a virtual service names its VsVip. */
export const VSVIP_REQUIRED_SINCE = parseVersion('20.1.1');

const MADE = /^vsvip-[0-9a-z]{6}$/;

/** What a VsVip shares with the virtual service that it is made for. */
const SHARED = ['cloud_ref', 'tenant_ref', 'vrf_context_ref', 'east_west_placement', 'created_by'] as const;

/**
 * The body of a new virtual service with its VIP set apart, for a macro that makes both (macro.ts); undefined where the client
 * did not send it in this way.
 */
export function withVsVipApart(world: World, body: JsonObject, version: ApiVersion): JsonObject | undefined {
  const { vip, ...rest } = body;
  const inline = Array.isArray(vip) && vip.length > 0 && stringOf(body.vsvip_ref) === '';
  if (version >= VSVIP_REQUIRED_SINCE || !inline) return undefined;
  const { dns_info, fqdn } = body;
  const records = Array.isArray(dns_info) ? dns_info : stringOf(fqdn) === '' ? [] : [{ fqdn }];
  const vsvip: JsonObject = { name: `vsvip-${world.identity.secret(6)}`, vip };
  if (records.length > 0) vsvip.dns_info = records;
  for (const member of SHARED) if (body[member] !== undefined) vsvip[member] = body[member];
  return { ...rest, vsvip_ref_data: vsvip };
}

/** The VsVip that was made for a virtual service. */
export function madeVsVip(world: World, virtualService: Entry): Entry[] {
  const vsvip = entryOf(world.store, virtualService.body.vsvip_ref);
  return vsvip !== undefined && MADE.test(vsvip.name) ? [vsvip] : [];
}

/** Clients of old see the VIPs of the VsVip in the virtual service. */
export function withVipInline(world: World, body: JsonObject, version: ApiVersion): JsonObject {
  if (version >= VSVIP_REQUIRED_SINCE) return body;
  const vips = objectsOf(entryOf(world.store, body.vsvip_ref)?.body.vip).filter(isObject);
  return vips.length === 0 ? body : { ...body, vip: vips };
}
