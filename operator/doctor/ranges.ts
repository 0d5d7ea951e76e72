import { isIPv4, isIPv6 } from 'node:net';
import type { AviBody } from '../model/types.ts';

/** Addresses from `first` to `last`, both included. */
export interface Range {
  readonly first: bigint;
  readonly last: bigint;
}

export const sizeOf = ({ first, last }: Range): bigint => last - first + 1n;

/** The ranges of a network that VIPs are taken from, in either shape (avi-schema.md, Subnet). */
export function rangesOf(network: AviBody): Range[] {
  const subnets = Array.isArray(network.configured_subnets) ? (network.configured_subnets as AviBody[]) : [];
  return subnets.flatMap((subnet) => {
    const present = Array.isArray(subnet.static_ip_ranges) ? (subnet.static_ip_ranges as AviBody[]) : [];
    const older = Array.isArray(subnet.static_ranges) ? (subnet.static_ranges as AviBody[]) : [];
    const ranges =
      present.length > 0
        ? present.filter(({ type }) => type !== 'STATIC_IPS_FOR_SE').map(({ range }) => range as AviBody)
        : older;
    return ranges.flatMap((range) => {
      const first = addressValue(String((range?.begin as AviBody | undefined)?.addr ?? ''));
      const last = addressValue(String((range?.end as AviBody | undefined)?.addr ?? ''));
      return first === undefined || last === undefined || last < first ? [] : [{ first, last }];
    });
  });
}

/** An address as a number; IPv6 ones are above all IPv4 ones. `undefined` when it is none. */
export function addressValue(text: string): bigint | undefined {
  if (isIPv4(text)) return text.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n);
  if (!isIPv6(text)) return undefined;
  const [head = '', tail] = text.split('%')[0]?.split('::') ?? [];
  const groups = (part: string): bigint[] => (part === '' ? [] : part.split(':').flatMap(groupValues));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array.from({ length: zeros }, () => 0n), ...after];
  return (1n << 128n) + all.reduce((value, group) => value * 65_536n + group, 0n);
}

/** A group of four digits, or an IPv4 address at the end, which stands for two. */
function groupValues(group: string): bigint[] {
  if (!isIPv4(group)) return [BigInt(`0x${group}`)];
  const value = addressValue(group) ?? 0n;
  return [value >> 16n, value & 0xffffn];
}
