import { isIP } from 'node:net';
import { connect, createSecureContext, getCACertificates, type TLSSocket } from 'node:tls';
import { errorText } from '../kubernetes/logger.ts';
import { type Finding, fail, pass, warn } from './types.ts';

const TIMEOUT_MS = 10_000;
const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whether the controller can be reached, and whether its certificate will be trusted. */
export async function* checkTls(
  origin: string,
  ca: string | undefined,
  verify: boolean,
  now: Date,
): AsyncGenerator<Finding, boolean> {
  const url = new URL(origin);
  if (url.protocol === 'http:') {
    yield warn(
      'controller.tls',
      `${origin} is not encrypted`,
      'Use https, unless a proxy beside the operator does.',
    );
    return true;
  }
  let socket: TLSSocket;
  try {
    socket = await handshake(url, ca);
  } catch (error) {
    yield fail(
      'controller.connection',
      `${origin}: ${errorText(error)}`,
      'See that controllerIP is right, and that the network lets the cluster reach it.',
    );
    return false;
  }
  yield pass('controller.connection', `${origin} answers`);
  const { valid_to, subject } = socket.getPeerCertificate();
  const { authorized, authorizationError } = socket;
  socket.destroy();
  if (!verify) {
    yield warn(
      'controller.tls',
      'the certificate is not verified: controllerTLSVerify is "false"',
      'Put the authority of the certificate into certificateAuthorityData of Secret avi-secret, and remove the setting.',
    );
    return true;
  }
  if (!authorized) {
    const code = String(authorizationError);
    const otherName = code.includes('ALTNAME');
    yield fail(
      'controller.tls',
      `the certificate of ${origin} is not trusted: ${code}`,
      otherName
        ? 'Use a name in controllerIP that the certificate has, or give the controller a certificate for this one.'
        : 'Put the authority that signed it (PEM) into certificateAuthorityData of Secret avi-secret.',
    );
    return false;
  }
  const days = Math.floor((Date.parse(valid_to) - now.getTime()) / DAY_MS);
  const name = subject?.CN === undefined ? '' : ` of ${subject.CN}`;
  if (days < SOON_DAYS)
    yield warn(
      'controller.tls',
      `the certificate${name} runs out in ${days} days`,
      'Renew it on the controller.',
    );
  else yield pass('controller.tls', `the certificate${name} is trusted, for ${days} more days`);
  return true;
}

function handshake(url: URL, ca: string | undefined): Promise<TLSSocket> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // The same authorities as the operator's own connection.
  const roots = [
    ...getCACertificates('default'),
    ...getCACertificates('system'),
    ...(ca === undefined ? [] : [ca]),
  ];
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port: Number(url.port || 443),
      ...(isIP(host) === 0 ? { servername: host } : {}),
      secureContext: createSecureContext({ ca: roots }),
      rejectUnauthorized: false,
      timeout: TIMEOUT_MS,
    });
    socket.once('secureConnect', () => resolve(socket));
    socket.once('timeout', () => socket.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)));
    socket.once('error', reject);
  });
}
