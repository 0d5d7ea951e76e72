/** What is known of a connection's first bytes. */
export type HelloResult =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'other' }
  | { readonly kind: 'hello'; readonly serverName: string | undefined };

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;

/** A hello is not longer; what goes on is none. */
const MAX_HELLO = 65_536;

/** Reads the server name from a TLS client hello (RFC 8446 4.1.2, RFC 6066 3), which may come in several records. */
export function readClientHello(bytes: Buffer): HelloResult {
  const hello = handshakeOf(bytes);
  if (hello === 'incomplete') return bytes.length > MAX_HELLO ? { kind: 'other' } : { kind: 'incomplete' };
  if (hello === 'other') return { kind: 'other' };
  try {
    return { kind: 'hello', serverName: serverNameOf(hello) };
  } catch (error) {
    // Lengths that lead out of the message.
    if (error instanceof RangeError) return { kind: 'other' };
    throw error;
  }
}

/** The first handshake message, put together from its records. */
function handshakeOf(bytes: Buffer): Buffer | 'incomplete' | 'other' {
  let message = Buffer.alloc(0);
  let at = 0;
  for (;;) {
    if (bytes.length > at && bytes[at] !== HANDSHAKE) return 'other';
    if (bytes.length > at + 1 && bytes[at + 1] !== 3) return 'other';
    if (bytes.length < at + 5) return 'incomplete';
    const end = at + 5 + bytes.readUInt16BE(at + 3);
    message = Buffer.concat([message, bytes.subarray(at + 5, Math.min(end, bytes.length))]);
    if (message.length > 0 && message[0] !== CLIENT_HELLO) return 'other';
    if (message.length >= 4) {
      const length = 4 + message.readUIntBE(1, 3);
      if (length > MAX_HELLO) return 'other';
      if (message.length >= length) return message.subarray(4, length);
    }
    if (bytes.length < end) return 'incomplete';
    at = end;
  }
}

function serverNameOf(hello: Buffer): string | undefined {
  let at = 2 + 32;
  at += 1 + hello.readUInt8(at);
  at += 2 + hello.readUInt16BE(at);
  at += 1 + hello.readUInt8(at);
  if (at >= hello.length) return undefined;
  const end = at + 2 + hello.readUInt16BE(at);
  at += 2;
  while (at < end) {
    const type = hello.readUInt16BE(at);
    const length = hello.readUInt16BE(at + 2);
    if (type === SERVER_NAME) return hostNameOf(hello.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

/** The first host name of the extension's list. */
function hostNameOf(extension: Buffer): string | undefined {
  let at = 2;
  while (at < extension.length) {
    const type = extension.readUInt8(at);
    const length = extension.readUInt16BE(at + 1);
    if (type === 0) return extension.toString('latin1', at + 3, at + 3 + length).toLowerCase();
    at += 3 + length;
  }
  return undefined;
}
