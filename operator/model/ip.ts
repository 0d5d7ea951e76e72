import { isIP, isIPv4 } from 'node:net';

export type Family = 'V4' | 'V6';

/** An address as the Avi API writes it (`IpAddr`). */
export type AviAddress = { addr: string; type: Family };

/** A range of addresses as the Avi API writes it (`IpAddrPrefix`). */
export type AviPrefix = { ip_addr: AviAddress; mask: number };

export interface Cidr {
  /** The text before `/`, as written. */
  readonly address: string;
  readonly family: Family;
  readonly mask: number;
}

/** The family of an address; `undefined` when the text is no IP address. */
export function familyOf(text: string): Family | undefined {
  const kind = isIP(text);
  return kind === 4 ? 'V4' : kind === 6 ? 'V6' : undefined;
}

/** `undefined` when the text is no `<address>/<mask>`. */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) return undefined;
  const address = text.slice(0, slash);
  const bits = text.slice(slash + 1);
  const family = familyOf(address);
  if (family === undefined || address.includes('%') || !/^(0|[1-9]\d{0,2})$/.test(bits)) return undefined;
  const mask = Number(bits);
  return mask > (family === 'V4' ? 32 : 128) ? undefined : { address, family, mask };
}

/** The address part as written, host bits included. */
export function prefixAsWritten(cidr: Cidr): AviPrefix {
  return { ip_addr: { addr: cidr.address, type: cidr.family }, mask: cidr.mask };
}

/** With the network's address: host bits are cleared, IPv6 in its shortest form (RFC 5952). */
export function networkPrefix(cidr: Cidr): AviPrefix {
  return { ip_addr: { addr: networkAddress(cidr), type: cidr.family }, mask: cidr.mask };
}

function networkAddress(cidr: Cidr): string {
  if (cidr.family === 'V4') {
    const kept = clearHostBits(cidr.address.split('.').map(Number), 8, cidr.mask);
    return kept.join('.');
  }
  return formatV6(clearHostBits(groupsOf(cidr.address), 16, cidr.mask));
}

function clearHostBits(parts: readonly number[], width: number, mask: number): number[] {
  return parts.map((part, i) => {
    const kept = Math.min(Math.max(mask - i * width, 0), width);
    return part & ~((1 << (width - kept)) - 1);
  });
}

function groupsOf(address: string): number[] {
  const [head = '', tail] = address.split('::');
  const front = groupList(head);
  if (tail === undefined) return front;
  const back = groupList(tail);
  return [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back];
}

function groupList(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => {
    if (!isIPv4(group)) return [Number.parseInt(group, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number);
    return [(a << 8) | b, (c << 8) | d];
  });
}

/** The longest run of two or more zero groups, the first of equals, becomes `::`. */
function formatV6(groups: readonly number[]): string {
  let start = -1;
  let length = 1;
  for (let i = 0; i < groups.length; i++) {
    let end = i;
    while (groups[end] === 0) end++;
    if (end - i > length) {
      start = i;
      length = end - i;
    }
    i = Math.max(i, end - 1);
  }
  const hex = (part: readonly number[]) => part.map((g) => g.toString(16)).join(':');
  return start < 0 ? hex(groups) : `${hex(groups.slice(0, start))}::${hex(groups.slice(start + length))}`;
}
