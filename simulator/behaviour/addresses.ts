import { type Address, type AddressRange, formatAddress, parseAddress } from '../ip.ts';
import type { Entry } from '../store/entry.ts';

/** A range that allocation has walked: no address below `next` is free, so that a full range is not walked every time. */
interface Walked extends AddressRange {
  next: bigint;
}

interface VrfAddresses {
  /** Address text to the VsVip that has it. */
  readonly owners: Map<string, Entry>;
  readonly walked: Map<string, Walked>;
}

/**
 * Which addresses are in use, by VRF (avi-api.md 5.2): an address is taken when any VsVip of the same VRF has it.
 */
export class AddressBook {
  readonly #vrfs = new Map<string, VrfAddresses>();

  owner(vrf: string, address: Address): Entry | undefined {
    return this.#vrfs.get(vrf)?.owners.get(formatAddress(address));
  }

  /**
   * The lowest free address of the range; it is not taken by this call.
   *
   * @param skip addresses (as texts) that the same request has chosen already
   */
  firstFree(vrf: string, range: AddressRange, skip: ReadonlySet<string>): Address | undefined {
    const { owners, walked } = this.#vrf(vrf);
    const key = `${range.family} ${range.first} ${range.last}`;
    let state = walked.get(key);
    if (state === undefined) {
      state = { ...range, next: range.first };
      walked.set(key, state);
    }
    const taken = (value: bigint): boolean => owners.has(formatAddress({ family: range.family, value }));
    while (state.next <= range.last && taken(state.next)) state.next += 1n;
    for (let value = state.next; value <= range.last; value += 1n) {
      const text = formatAddress({ family: range.family, value });
      if (!owners.has(text) && !skip.has(text)) return { family: range.family, value };
    }
    return undefined;
  }

  take(vrf: string, addresses: Iterable<string>, owner: Entry): void {
    const { owners } = this.#vrf(vrf);
    for (const address of addresses) owners.set(address, owner);
  }

  /** Frees those of the addresses that belong to the owner. */
  release(vrf: string, addresses: Iterable<string>, owner: Entry): void {
    const { owners, walked } = this.#vrf(vrf);
    for (const text of addresses) {
      if (owners.get(text) !== owner) continue;
      owners.delete(text);
      const address = parseAddress(text);
      if (address === undefined) continue;
      for (const state of walked.values()) {
        const inside =
          state.family === address.family && address.value >= state.first && address.value < state.next;
        if (inside) state.next = address.value;
      }
    }
  }

  /** Number of addresses in use in a VRF. */
  inUse(vrf: string): number {
    return this.#vrfs.get(vrf)?.owners.size ?? 0;
  }

  clear(): void {
    this.#vrfs.clear();
  }

  #vrf(vrf: string): VrfAddresses {
    let state = this.#vrfs.get(vrf);
    if (state === undefined) {
      state = { owners: new Map(), walked: new Map() };
      this.#vrfs.set(vrf, state);
    }
    return state;
  }
}
