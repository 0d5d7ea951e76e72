import { isIP } from 'node:net';
import { generate } from 'selfsigned';

export interface KeyPair {
  readonly cert: string;
  readonly key: string;
}

const TEN_YEARS_MS = 10 * 365 * 24 * 3_600_000;

/**
 * A self-signed certificate (EC P-256, valid for ten years) that clients can also use as the CA to verify it with.
 *
 * @param commonName subject
 * @param names host names and addresses that it is valid for
 */
export async function selfSigned(commonName: string, names: readonly string[]): Promise<KeyPair> {
  const now = Date.now();
  const pems = await generate([{ name: 'commonName', value: commonName }], {
    keyType: 'ec',
    algorithm: 'sha256',
    // A little in the past: the client's clock may be behind.
    notBeforeDate: new Date(now - 3_600_000),
    notAfterDate: new Date(now + TEN_YEARS_MS),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
    ],
  });
  return { cert: pems.cert, key: pems.private };
}
