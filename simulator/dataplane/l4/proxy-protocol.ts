import { isIPv4 } from 'node:net';
import { parseAddress } from '../../ip.ts';

export interface Addresses {
  readonly client: string;
  readonly clientPort: number;
  readonly vip: string;
  readonly port: number;
}

const SIGNATURE = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');

/** What a server is told first about who its client is: the PROXY protocol, version 1 (a line) or 2 (binary). */
export function proxyHeader(version: 1 | 2, { client, clientPort, vip, port }: Addresses): Buffer {
  const v4 = isIPv4(client) && isIPv4(vip);
  if (version === 1) {
    return Buffer.from(`PROXY TCP${v4 ? 4 : 6} ${client} ${vip} ${clientPort} ${port}\r\n`, 'latin1');
  }
  const addresses = Buffer.concat([bytesOf(client, v4), bytesOf(vip, v4)]);
  const rest = Buffer.alloc(4);
  rest.writeUInt16BE(clientPort, 0);
  rest.writeUInt16BE(port, 2);
  // Version 2, command PROXY; TCP over IPv4 or IPv6; length of what follows.
  const head = Buffer.from([0x21, v4 ? 0x11 : 0x21, 0, addresses.length + rest.length]);
  return Buffer.concat([SIGNATURE, head, addresses, rest]);
}

function bytesOf(text: string, v4: boolean): Buffer {
  const length = v4 ? 4 : 16;
  const address = parseAddress(text);
  const value = address === undefined ? 0n : address.value;
  // An IPv4 address beside an IPv6 one is written as ::ffff:a.b.c.d.
  const mapped = !v4 && address?.family === 'V4' ? value | 0xffff_0000_0000n : value;
  return Buffer.from(mapped.toString(16).padStart(2 * length, '0'), 'hex');
}
