import { type AviBody, type AviType, type ObjectKey, objectKey } from '../model/types.ts';
import { type Canonical, canonicalActual } from './canonical.ts';
import { relate } from './compare.ts';
import type { DesiredEntry } from './desired.ts';
import { eachOwnRef, isShared, treeOf } from './fields.ts';
import { nameOfRef } from './reference.ts';
import { type Residue, residueInterner, residueOf } from './residue.ts';
import { ourPart } from './shared-objects.ts';

/** One object on the controller that is ours, or of which a part is ours (VRF context, SE group). */
export interface InventoryEntry {
  readonly key: ObjectKey;
  readonly type: AviType;
  readonly tenant: string;
  readonly name: string;
  readonly uuid: string;
  /** `_last_modified` as last read or answered: makes a PUT conditional, and shows that nothing changed since. */
  readonly lastModified: string | undefined;
  /** The stored checksum, ours or the reference's. */
  readonly checksum: string | undefined;
  /** The managed part. After a comparison that found nothing to do it is the desired body itself, to save memory. */
  readonly actual: Canonical;
  /** What else a PUT has to send back. Never set on shared objects: they are read anew before each write. */
  readonly residue: Residue | undefined;
  /** Of a VsVip: the addresses to show in statuses. */
  readonly addresses: readonly string[] | undefined;
}

const intern = residueInterner();

/**
 * An entry from a body that the controller returned.
 *
 * @param clusterName tells our part of a shared object
 * @param tenant where the body does not tell, and for shared objects, which may be kept in another tenant than desired
 * @returns `undefined` when the body has no uuid or name
 */
export function entryFrom(
  type: AviType,
  body: AviBody,
  clusterName: string,
  tenant?: string,
): InventoryEntry | undefined {
  const { name, uuid } = body;
  const owner = isShared(type) ? tenant : (nameOfRef(body.tenant_ref) ?? tenant);
  if (typeof name !== 'string' || typeof uuid !== 'string' || owner === undefined) return undefined;
  const tree = treeOf(type);
  const checksum = tree.checksum === undefined ? undefined : body[tree.checksum];
  return {
    key: objectKey(type, owner, name),
    type,
    tenant: owner,
    name,
    uuid,
    lastModified: typeof body._last_modified === 'string' ? body._last_modified : undefined,
    checksum: typeof checksum === 'string' ? checksum : undefined,
    actual: canonicalActual(type, isShared(type) ? ourPart(type, body, clusterName) : body),
    residue: isShared(type) ? undefined : intern(residueOf(tree, body)),
    addresses: type === 'vsvip' ? vipAddresses(body) : undefined,
  };
}

/**
 * The addresses of a VsVip for statuses: the floating ones when there are any, otherwise IPv4, then IPv6 (avi-api.md 5.3).
 */
export function vipAddresses(body: AviBody): readonly string[] {
  const addresses: string[] = [];
  const floating: string[] = [];
  const addr = (value: unknown): string[] => {
    const address = (value as AviBody | undefined)?.addr;
    return typeof address === 'string' && address !== '' ? [address] : [];
  };
  for (const vip of (body.vip ?? []) as AviBody[]) {
    const type = vip.auto_allocate_ip_type;
    if (type !== 'V6_ONLY') addresses.push(...addr(vip.ip_address));
    if (type === 'V6_ONLY' || type === 'V4_V6' || vip.ip_address === undefined)
      addresses.push(...addr(vip.ip6_address));
    if (vip.auto_allocate_floating_ip === true) floating.push(...addr(vip.floating_ip));
  }
  return floating.length > 0 ? floating : addresses;
}

/**
 * Nothing has to be written: the desired fields are right, and what else is in managed fields was filled in by the
 * controller after a write of ours, as the checksum shows.
 */
export function inSync(desired: DesiredEntry, entry: InventoryEntry): boolean {
  if (desired.canonical === entry.actual) return true;
  const relation = relate(treeOf(entry.type), desired.canonical, entry.actual);
  return relation === 'equal' || (relation === 'surplus' && entry.checksum === desired.checksum);
}

/** A name can be registered in DNS by one VsVip only (avi-api.md 5.4). */
export function nameClaim(fqdn: string): string {
  return `name ${fqdn.toLowerCase()}`;
}

export function addressClaim(address: string): string {
  return `address ${address}`;
}

function claimsOf(entry: InventoryEntry): string[] {
  const names = (entry.actual.dns_info ?? []) as AviBody[];
  return [...names.map(({ fqdn }) => nameClaim(String(fqdn))), ...(entry.addresses ?? []).map(addressClaim)];
}

/** What we own on the controller, by key, with an index of who refers to whom. A change costs the size of its object. */
export class Inventory {
  readonly #entries = new Map<ObjectKey, InventoryEntry>();
  /** `<type>:<name>` → the objects that refer to it; a set only where there is more than one. */
  readonly #referrers = new Map<string, ObjectKey | Set<ObjectKey>>();
  /** What only one VsVip can have ({@link claimsOf}) → the one that has it. */
  readonly #claims = new Map<string, ObjectKey>();

  get size(): number {
    return this.#entries.size;
  }

  get(key: ObjectKey): InventoryEntry | undefined {
    return this.#entries.get(key);
  }

  has(key: ObjectKey): boolean {
    return this.#entries.has(key);
  }

  keys(): Iterable<ObjectKey> {
    return this.#entries.keys();
  }

  values(): Iterable<InventoryEntry> {
    return this.#entries.values();
  }

  /**
   * Adds or replaces. Returns the references that the object had and no longer has, as `<type>:<name>`, and the claims
   * that it gave up.
   */
  put(entry: InventoryEntry): string[] {
    const before = this.#entries.get(entry.key);
    this.#entries.set(entry.key, entry);
    if (before?.actual === entry.actual && before.addresses === entry.addresses) return [];
    const gone = this.#reindex(entry.key, entry.type, before?.actual, entry.actual);
    return entry.type === 'vsvip' ? [...gone, ...this.#reclaim(entry.key, before, entry)] : gone;
  }

  /** Returns the references that the object had, and its claims. */
  delete(key: ObjectKey): string[] {
    const before = this.#entries.get(key);
    if (before === undefined) return [];
    this.#entries.delete(key);
    const gone = this.#reindex(key, before.type, before.actual, undefined);
    return before.type === 'vsvip' ? [...gone, ...this.#reclaim(key, before, undefined)] : gone;
  }

  /** The VsVip of ours that has a name in DNS or an address ({@link nameClaim}, {@link addressClaim}). */
  claimant(claim: string): ObjectKey | undefined {
    return this.#claims.get(claim);
  }

  /** Objects of ours that refer to an object. */
  *referrers(key: ObjectKey): Iterable<ObjectKey> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    const found = this.#referrers.get(`${entry.type}:${entry.name}`);
    if (found === undefined) return;
    for (const referrer of typeof found === 'string' ? [found] : found) {
      // Names resolve in the own tenant first, then in admin (avi-api.md 2.4).
      const tenant = this.#entries.get(referrer)?.tenant ?? '';
      const isMeant =
        tenant === entry.tenant ||
        (entry.tenant === 'admin' && !this.#entries.has(objectKey(entry.type, tenant, entry.name)));
      if (referrer !== key && isMeant) yield referrer;
    }
  }

  /** Takes over the desired body as the actual one when both are equal, so that only one is kept in memory. */
  share(entry: InventoryEntry, desired: DesiredEntry): void {
    if (entry.actual === desired.canonical || treeOf(entry.type).keepsActual) return;
    this.put({ ...entry, actual: desired.canonical });
  }

  #reindex(
    key: ObjectKey,
    type: AviType,
    before: Canonical | undefined,
    after: Canonical | undefined,
  ): string[] {
    const tree = treeOf(type);
    if (!tree.refers) return [];
    const gone = new Set<string>();
    if (before !== undefined) eachOwnRef(tree, before, (ref) => gone.add(ref));
    if (after !== undefined) {
      eachOwnRef(tree, after, (ref) => {
        if (!gone.delete(ref)) this.#addReferrer(ref, key);
      });
    }
    for (const ref of gone) this.#removeReferrer(ref, key);
    return [...gone];
  }

  #reclaim(key: ObjectKey, before: InventoryEntry | undefined, after: InventoryEntry | undefined): string[] {
    const gone = new Set(before === undefined ? [] : claimsOf(before));
    for (const claim of after === undefined ? [] : claimsOf(after)) {
      gone.delete(claim);
      this.#claims.set(claim, key);
    }
    for (const claim of gone) if (this.#claims.get(claim) === key) this.#claims.delete(claim);
    return [...gone];
  }

  #addReferrer(ref: string, key: ObjectKey): void {
    const found = this.#referrers.get(ref);
    if (found === undefined) this.#referrers.set(ref, key);
    else if (typeof found !== 'string') found.add(key);
    else if (found !== key) this.#referrers.set(ref, new Set([found, key]));
  }

  #removeReferrer(ref: string, key: ObjectKey): void {
    const found = this.#referrers.get(ref);
    if (found === key) this.#referrers.delete(ref);
    else if (typeof found === 'object') {
      found.delete(key);
      if (found.size === 0) this.#referrers.delete(ref);
    }
  }
}
