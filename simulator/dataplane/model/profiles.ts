import { X509Certificate } from 'node:crypto';
import { type JsonObject, objectsOf, stringOf } from '../../json.ts';
import type { Ref } from '../engine/objects.ts';
import { numberOf, objectOf, refOf, stringsOf } from './read.ts';

/** Profiles, and certificates. */

export interface ApplicationProfile {
  readonly type: 'http' | 'l4' | 'ssl';
  /** `http_profile`, with the defaults of the controller. */
  readonly http: JsonObject;
  /** Version of the PROXY protocol that servers are spoken to with. */
  readonly proxyProtocol: 1 | 2 | undefined;
}

/** DNS and syslog are carried as plain connections. */
const APPLICATIONS: Readonly<Record<string, ApplicationProfile['type']>> = {
  APPLICATION_PROFILE_TYPE_HTTP: 'http',
  APPLICATION_PROFILE_TYPE_SSL: 'ssl',
};

export function applicationProfileOf(body: JsonObject): ApplicationProfile {
  const tcp = objectOf(body.tcp_app_profile);
  const version = tcp.proxy_protocol_version === 'PROXY_PROTOCOL_VERSION_2' ? 2 : 1;
  return {
    type: APPLICATIONS[stringOf(body.type)] ?? 'l4',
    http: objectOf(body.http_profile),
    proxyProtocol: tcp.proxy_protocol_enabled === true ? version : undefined,
  };
}

export interface NetworkProfile {
  readonly protocol: 'tcp' | 'udp' | 'sctp';
  /** Milliseconds without traffic after which a connection ends; 0: never. */
  readonly idleMs: number;
  /** Each datagram is balanced for itself. */
  readonly perPacket: boolean;
}

export function networkProfileOf(body: JsonObject): NetworkProfile {
  const profile = objectOf(body.profile);
  const type = stringOf(profile.type);
  const protocol = type.includes('UDP') ? 'udp' : type.includes('SCTP') ? 'sctp' : 'tcp';
  const fast = type.includes('FAST_PATH');
  const settings = objectOf(profile[`${protocol}_${fast ? 'fast_path' : 'proxy'}_profile`]);
  const seconds =
    protocol === 'udp' || fast
      ? numberOf(settings.session_idle_timeout, protocol === 'udp' ? 10 : 300)
      : numberOf(settings.idle_connection_timeout, 600);
  return { protocol, idleMs: seconds * 1000, perPacket: settings.per_pkt_loadbalance === true };
}

export interface SslProfile {
  readonly ciphers: string;
  readonly suites: string;
  readonly lowest: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  readonly highest: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
}

const TLS_VERSIONS = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
const VERSION_WORDS = ['SSL_VERSION_TLS1', 'SSL_VERSION_TLS1_1', 'SSL_VERSION_TLS1_2', 'SSL_VERSION_TLS1_3'];

export function sslProfileOf(body: JsonObject): SslProfile {
  const places = objectsOf(body.accepted_versions)
    .map(({ type }) => VERSION_WORDS.indexOf(stringOf(type)))
    .filter((place) => place >= 0);
  return {
    ciphers: stringOf(body.accepted_ciphers),
    suites: stringOf(body.ciphersuites),
    lowest: TLS_VERSIONS[Math.min(...places)] ?? 'TLSv1.2',
    highest: TLS_VERSIONS[Math.max(...places)] ?? 'TLSv1.3',
  };
}

export interface Certificate {
  readonly ref: Ref;
  /** Certificate, then its chain as far as it is in the object itself. */
  readonly pem: string;
  readonly key: string;
  readonly passphrase: string | undefined;
  /** Host names that it is for, lower case, wildcards among them. */
  readonly names: readonly string[];
  readonly keyType: string;
  /** Certificates of its authorities. */
  readonly authorities: readonly Ref[];
}

export function certificateOf(body: JsonObject, ref: Ref): Certificate {
  const text = stringOf(objectOf(body.certificate).certificate);
  const pem = body.certificate_base64 === true ? decoded(text) : text;
  const key = stringOf(body.key);
  const passphrase = stringOf(body.key_passphrase);
  return {
    ref,
    pem,
    key: body.key_base64 === true ? decoded(key) : key,
    passphrase: passphrase === '' ? undefined : passphrase,
    ...namesOf(pem),
    authorities: objectsOf(body.ca_certs).flatMap((one) => refOf(one.ca_ref) ?? []),
  };
}

function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

/** Alternative names, and the common name where there are none. */
function namesOf(pem: string): Pick<Certificate, 'names' | 'keyType'> {
  try {
    const certificate = new X509Certificate(pem);
    const alternatives = (certificate.subjectAltName ?? '')
      .split(', ')
      .filter((name) => name.startsWith('DNS:'))
      .map((name) => name.slice(4).toLowerCase());
    const common = /(?:^|\n)CN=([^\n]*)/.exec(certificate.subject)?.[1]?.toLowerCase();
    const names = alternatives.length > 0 || common === undefined ? alternatives : [common];
    return { names, keyType: certificate.publicKey.asymmetricKeyType ?? '' };
  } catch {
    return { names: [], keyType: '' };
  }
}

export interface PkiProfile {
  readonly authorities: readonly string[];
  readonly allowsAnything: boolean;
}

export function pkiProfileOf(body: JsonObject): PkiProfile {
  return {
    authorities: objectsOf(body.ca_certs)
      .map(({ certificate }) => stringOf(certificate))
      .filter((pem) => pem !== ''),
    allowsAnything: stringsOf(body.allow_pki_errors).includes('ALLOW_ALL_ERRORS'),
  };
}
