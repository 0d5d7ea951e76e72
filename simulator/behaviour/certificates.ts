import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { ApiError, badRequest } from '../errors.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import type { Behaviour } from '../objects/behaviour.ts';
import { parseVersion } from '../schema/version.ts';

/** From this release on, a certificate needs a common name or an alternative name (avi-api.md 7.5). */
const NAMES_REQUIRED_SINCE = parseVersion('31.2.1');

/** A certificate counts as about to expire during its last 30 days. */
const WARNING_MS = 30 * 24 * 3_600_000;

/** Keys and certificates: parsed at write, keys never shown, PEM texts left out of the answer to a POST (avi-schema.md). */
export const certificateBehaviour: Behaviour = {
  check({ world, body, previous }) {
    const certificate = isObject(body.certificate) ? body.certificate : {};
    const pem = stringOf(certificate.certificate);
    const before = isObject(previous?.body.certificate) ? previous.body.certificate : {};
    if (pem !== '' && pem === before.certificate && body.key === previous?.body.key) {
      Object.assign(certificate, before);
      body.key_params ??= before.key_params;
    } else if (pem !== '') {
      const parsed = parsePem(body.certificate_base64 === true ? decodeBase64(pem) : pem);
      if (world.version >= NAMES_REQUIRED_SINCE && !hasName(parsed)) {
        throw new ApiError(500, {
          error: 'Import error: the certificate has neither common_name nor subject alternative name',
        });
      }
      describe(certificate, parsed, world.identity.now());
      body.key_params ??= certificate.key_params;
      checkKey(body, parsed);
    }
    body.type ??= 'SSL_CERTIFICATE_TYPE_VIRTUALSERVICE';
  },
  decorate(_world, _entry, body, occasion) {
    if (occasion === 'read') return body;
    // The answer to a write shows neither the PEM text nor the key.
    const { key: _key, certificate, ...rest } = body;
    if (!isObject(certificate)) return { ...rest, certificate };
    const { certificate: _pem, ...parsed } = certificate;
    return { ...rest, certificate: parsed };
  },
};

export const pkiProfileBehaviour: Behaviour = {
  check({ world, body }) {
    for (const authority of objectsOf(body.ca_certs)) {
      const pem = stringOf(authority.certificate);
      if (pem !== '') describe(authority, parsePem(pem), world.identity.now());
    }
  },
};

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** Reads the first certificate of a PEM text. Never quotes the text: it may hold a key by mistake. */
function parsePem(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw badRequest('Import error: the certificate is not a valid PEM text');
  }
}

function checkKey(body: JsonObject, certificate: X509Certificate): void {
  const pem = stringOf(body.key);
  if (pem === '') return;
  const passphrase = stringOf(body.key_passphrase);
  let key: KeyObject;
  try {
    const text = body.key_base64 === true ? decodeBase64(pem) : pem;
    key = createPrivateKey(passphrase === '' ? text : { key: text, passphrase });
  } catch {
    throw badRequest('Import error: the private key is not a valid PEM text, or its passphrase is wrong');
  }
  if (!certificate.checkPrivateKey(key)) {
    throw badRequest('Import error: the private key does not belong to the certificate');
  }
}

function hasName(certificate: X509Certificate): boolean {
  return /(^|\n)CN=/.test(certificate.subject) || certificate.subjectAltName !== undefined;
}

/** Fills in the members that a controller derives from the certificate. */
function describe(target: JsonObject, certificate: X509Certificate, now: number): void {
  const { publicKey } = certificate;
  const names = certificate.subjectAltName?.split(', ').map((name) => name.slice(name.indexOf(':') + 1));
  Object.assign(target, {
    subject: distinguishedName(certificate.subject),
    issuer: distinguishedName(certificate.issuer),
    not_before: dateText(certificate.validFrom),
    not_after: dateText(certificate.validTo),
    serial_number: BigInt(`0x${certificate.serialNumber}`).toString(),
    fingerprint: `SHA1 Fingerprint=${certificate.fingerprint}`,
    public_key: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    self_signed: certificate.subject === certificate.issuer,
    key_params: keyParams(publicKey),
    version: '2',
    expiry_status: expiryStatus(certificate, now),
    ...(names === undefined ? {} : { subject_alt_names: names }),
  } satisfies JsonObject);
}

const NAME_PARTS: Readonly<Record<string, string>> = {
  CN: 'common_name',
  C: 'country',
  L: 'locality',
  O: 'organization',
  OU: 'organization_unit',
  ST: 'state',
  emailAddress: 'email_address',
};

/** Node gives one `KEY=value` per line. */
function distinguishedName(text: string): JsonObject {
  const out: JsonObject = {};
  const lines = text === '' ? [] : text.split('\n');
  for (const line of lines) {
    const at = line.indexOf('=');
    const member = NAME_PARTS[line.slice(0, at)];
    if (member !== undefined) out[member] = line.slice(at + 1);
  }
  out.distinguished_name = lines.join(', ');
  return out;
}

/** `YYYY-MM-DD hh:mm:ss`, in UTC. */
export function dateText(date: string | number): string {
  return new Date(date).toISOString().slice(0, 19).replace('T', ' ');
}

function expiryStatus(certificate: X509Certificate, now: number): string {
  const end = Date.parse(certificate.validTo);
  if (end < now) return 'SSL_CERTIFICATE_EXPIRED';
  return end - now < WARNING_MS ? 'SSL_CERTIFICATE_EXPIRY_WARNING' : 'SSL_CERTIFICATE_GOOD';
}

const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'SSL_KEY_EC_CURVE_SECP256R1',
  secp384r1: 'SSL_KEY_EC_CURVE_SECP384R1',
  secp521r1: 'SSL_KEY_EC_CURVE_SECP521R1',
};

/** Sizes that the API has a word for. */
const RSA_SIZES = new Set([1024, 2048, 3072, 4096]);

function keyParams(key: KeyObject): JsonObject {
  const details = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'ec') {
    const curve = CURVES[details.namedCurve ?? ''];
    return { algorithm: 'SSL_KEY_ALGORITHM_EC', ...(curve === undefined ? {} : { ec_params: { curve } }) };
  }
  const size = details.modulusLength ?? 0;
  const key_size = RSA_SIZES.has(size) ? { key_size: `SSL_KEY_${size}_BITS` } : {};
  const exponent = Number(details.publicExponent ?? 65_537n);
  return { algorithm: 'SSL_KEY_ALGORITHM_RSA', rsa_params: { ...key_size, exponent } };
}
