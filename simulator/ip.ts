import { isIPv4, isIPv6 } from 'node:net';
import { isObject, type JsonObject, type JsonValue } from './json.ts';

export type Family = 'V4' | 'V6';

/** An address as a number, so that ranges can be walked. */
export interface Address {
  readonly family: Family;
  readonly value: bigint;
}

export interface Subnet {
  readonly family: Family;
  /** First address of the subnet. */
  readonly base: bigint;
  readonly mask: number;
}

/** Inclusive. */
export interface AddressRange {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

export function bits(family: Family): number {
  return family === 'V4' ? 32 : 128;
}

/** @returns undefined when the text is no IP address */
export function parseAddress(text: string): Address | undefined {
  if (isIPv4(text)) {
    return { family: 'V4', value: text.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n) };
  }
  if (!isIPv6(text)) return undefined;
  const groups = expandV6(text);
  return { family: 'V6', value: groups.reduce((sum, group) => sum * 65_536n + BigInt(group), 0n) };
}

function expandV6(text: string): number[] {
  const plain = text.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, a, b, c, d) => {
    const high = (Number(a) * 256 + Number(b)).toString(16);
    return `${high}:${(Number(c) * 256 + Number(d)).toString(16)}`;
  });
  const [head = '', tail] = plain.split('::');
  const groupsOf = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const left = groupsOf(head);
  if (tail === undefined) return left;
  const right = groupsOf(tail);
  return [...left, ...new Array<number>(8 - left.length - right.length).fill(0), ...right];
}

/** Canonical text: dotted, or the shortest IPv6 form (RFC 5952). */
export function formatAddress({ family, value }: Address): string {
  if (family === 'V4') {
    return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
  }
  const groups: string[] = [];
  for (let shift = 112n; shift >= 0n; shift -= 16n) groups.push(((value >> shift) & 65_535n).toString(16));
  const text = groups.join(':');
  const zeros = [...text.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)];
  const longest = zeros.reduce((best, run) => (run[0].length > best.length ? run[0] : best), '');
  if (longest === '') return text;
  const at = text.indexOf(longest);
  return `${text.slice(0, at)}::${text.slice(at + longest.length).replace(/^:/, '')}`;
}

/** @throws Error when the text is no subnet */
export function parseSubnet(text: string): Subnet {
  const [addr = '', mask = ''] = text.split('/');
  const address = parseAddress(addr);
  const length = /^\d+$/.test(mask) ? Number(mask) : Number.NaN;
  if (address === undefined || !(length <= bits(address.family)))
    throw new Error(`'${text}' is not a subnet`);
  return subnetOf(address, length);
}

export function subnetOf(address: Address, mask: number): Subnet {
  const host = BigInt(bits(address.family) - mask);
  return { family: address.family, base: (address.value >> host) << host, mask };
}

export function contains(subnet: Subnet, address: Address): boolean {
  if (subnet.family !== address.family) return false;
  const host = BigInt(bits(subnet.family) - subnet.mask);
  return address.value >> host === subnet.base >> host;
}

/** Last address of a subnet. */
export function lastOf(subnet: Subnet): bigint {
  return subnet.base + (1n << BigInt(bits(subnet.family) - subnet.mask)) - 1n;
}

/** An `IpAddr` of the API. */
export function ipAddr(address: Address): JsonObject {
  return { addr: formatAddress(address), type: address.family };
}

/** An `IpAddrPrefix` of the API. */
export function ipPrefix(subnet: Subnet): JsonObject {
  return { ip_addr: ipAddr({ family: subnet.family, value: subnet.base }), mask: subnet.mask };
}

/** Reads an `IpAddr`; undefined when it is absent or no IP address. */
export function readIpAddr(value: JsonValue | undefined): Address | undefined {
  return isObject(value) && typeof value.addr === 'string' ? parseAddress(value.addr) : undefined;
}

/** Reads an `IpAddrPrefix`; undefined when it is absent or no subnet. */
export function readPrefix(value: JsonValue | undefined): Subnet | undefined {
  if (!isObject(value)) return undefined;
  const address = readIpAddr(value.ip_addr);
  if (address === undefined || typeof value.mask !== 'number') return undefined;
  if (!(value.mask >= 0 && value.mask <= bits(address.family))) return undefined;
  return subnetOf(address, value.mask);
}
