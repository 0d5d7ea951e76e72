import { generateKeyPairSync } from 'node:crypto';
import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** PEM texts of what an API server needs. */
export interface ServingCertificates {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A new certificate authority, and a certificate by it for an API server on the loopback interface.
 * @param host a further name or IP address of the server
 */
export async function servingCertificates(host?: string): Promise<ServingCertificates> {
  // A day before now, for clusters on a machine (or in a container) whose clock is behind.
  const notBeforeDate = new Date(Date.now() - DAY_MS);
  const notAfterDate = new Date(Date.now() + 30 * DAY_MS);
  const common = { keyType: 'ec', algorithm: 'sha256', notBeforeDate, notAfterDate } as const;
  const ca = await generate([{ name: 'commonName', value: 'ako-test-ca' }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: 'commonName', value: 'kube-apiserver' }], {
    ...common,
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: 'kubernetes.default.svc' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
          ...(host === undefined
            ? []
            : [isIP(host) ? ({ type: 7, ip: host } as const) : ({ type: 2, value: host } as const)]),
        ],
      },
    ],
  });
  return { ca: ca.cert, certificate: server.cert, key: server.private };
}

/** A private key (PEM) with which the API server signs the tokens of service accounts. */
export function serviceAccountKey(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'sec1', format: 'pem' })
    .toString();
}
