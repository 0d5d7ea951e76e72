import type { AviBody, ObjectKey } from '../model/types.ts';
import { DesiredEntry, type DesiredStore } from './desired.ts';
import { addressClaim, type Inventory, nameClaim } from './inventory.ts';

/**
 * Names in DNS and requested addresses are things that one VsVip has at a time. When they move, the old owner has to give
 * them up before the new one can have them; until then the new one is made without the names, so that everything else
 * can be built up beside the old.
 */
export interface Claims {
  /** What can be written now; `undefined` while an address that was asked for is not free. */
  readonly writable: DesiredEntry | undefined;
  /** What others of ours will give up: look again then. */
  readonly awaited: readonly string[];
}

/**
 * A claim whose owner goes on wanting it is no matter of waiting: the controller refuses, and the user has to decide.
 *
 * @param underWay who is about to have a name, by a write that is under way
 */
export function claimable(
  desired: DesiredEntry,
  store: DesiredStore,
  inventory: Inventory,
  underWay: (claim: string) => ObjectKey | undefined,
): Claims {
  const { object, canonical, key } = desired;
  const wanted = new Wanted(store);
  const ownersOf = (claim: string): ObjectKey[] =>
    [inventory.claimant(claim), underWay(claim)].filter(
      (owner): owner is ObjectKey => owner !== undefined && owner !== key,
    );
  const isAwaited = (claim: string): boolean => ownersOf(claim).some((owner) => !wanted.by(owner, claim));
  // An address is given up with its VsVip only: one that stays keeps what it was given.
  const goes = (claim: string): boolean => ownersOf(claim).some((owner) => !store.has(owner));
  const awaitedNames = nameClaims(canonical).filter(isAwaited);
  const awaitedAddresses = requestedAddresses(canonical).map(addressClaim).filter(goes);
  const awaited = [...awaitedNames, ...awaitedAddresses];
  if (awaited.length === 0) return { writable: desired, awaited };
  if (awaitedAddresses.length > 0) return { writable: undefined, awaited };
  const late = new Set(awaitedNames);
  const now = ((object.body.dns_info ?? []) as AviBody[]).filter(
    ({ fqdn }) => !late.has(nameClaim(String(fqdn))),
  );
  const body = { ...object.body, dns_info: now.length > 0 ? now : undefined };
  return { writable: new DesiredEntry({ ...object, body }), awaited };
}

/** The names that a VsVip body registers, as claims. */
export function nameClaims(body: AviBody): string[] {
  return ((body.dns_info ?? []) as AviBody[]).map(({ fqdn }) => nameClaim(String(fqdn)));
}

/** Addresses that a VsVip body asks for by themselves, rather than leaving the choice to the controller. */
export function requestedAddresses(body: AviBody): string[] {
  return ((body.vip ?? []) as AviBody[]).flatMap(({ ip_address: v4, ip6_address: v6 }) =>
    [v4, v6].flatMap((address) => {
      const addr = (address as AviBody | undefined)?.addr;
      return typeof addr === 'string' && addr !== '' ? [addr] : [];
    }),
  );
}

/** The names that VsVips are to have, looked up once for each of them. */
class Wanted {
  readonly #store: DesiredStore;
  readonly #claims = new Map<ObjectKey, ReadonlySet<string>>();

  constructor(store: DesiredStore) {
    this.#store = store;
  }

  by(key: ObjectKey, claim: string): boolean {
    let claims = this.#claims.get(key);
    if (claims === undefined) {
      claims = this.#read(key);
      this.#claims.set(key, claims);
    }
    return claims.has(claim);
  }

  #read(key: ObjectKey): ReadonlySet<string> {
    const body = this.#store.get(key)?.canonical;
    if (body === undefined) return new Set();
    return new Set(nameClaims(body));
  }
}
