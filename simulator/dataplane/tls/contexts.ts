import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls';
import type { Catalog } from '../engine/catalog.ts';
import type { Ref } from '../engine/objects.ts';
import type { Certificate, SslProfile } from '../model/profiles.ts';

/** TLS settings of a profile that OpenSSL accepts here. */
export function profileOptions(profile: SslProfile | undefined): SecureContextOptions {
  if (profile === undefined) return {};
  const options: SecureContextOptions = { minVersion: profile.lowest, maxVersion: profile.highest };
  const ciphers = [profile.suites, profile.ciphers].filter((list) => list !== '').join(':');
  if (ciphers === '' || !isAccepted({ ...options, ciphers })) return options;
  return { ...options, ciphers };
}

/** Lists of ciphers may name only such as OpenSSL no longer has. */
function isAccepted(options: SecureContextOptions): boolean {
  try {
    createSecureContext(options);
    return true;
  } catch {
    return false;
  }
}

/** Certificate and key of certificates of different key types, of which a client takes the one that it can. */
export function pairOptions(
  catalog: Catalog,
  certificates: readonly Certificate[],
): Pick<SecureContextOptions, 'cert' | 'key'> {
  return {
    cert: certificates.map((one) => [one.pem, ...chainOf(catalog, one)].join('\n')),
    key: certificates.map(({ key, passphrase }) => ({
      pem: key,
      ...(passphrase === undefined ? {} : { passphrase }),
    })),
  };
}

function chainOf(catalog: Catalog, certificate: Certificate): string[] {
  return certificate.authorities.flatMap((ref) => catalog.certificate(ref)?.pem ?? []);
}

/** Contexts by the certificates in them; one is made when it is first needed, and again when something in it has changed. */
export class SecureContexts {
  readonly #catalog: Catalog;
  readonly #known = new WeakMap<
    Certificate,
    { readonly parts: readonly unknown[]; readonly context: SecureContext | undefined }
  >();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** @returns undefined without certificates, or when they cannot be used */
  get(certificates: readonly Certificate[], profile: SslProfile | undefined): SecureContext | undefined {
    const usable = oneOfEachType(certificates);
    const [first] = usable;
    if (first === undefined) return undefined;
    const authorities = usable.flatMap((one) => one.authorities.map((ref) => this.#catalog.certificate(ref)));
    const parts = [...usable, profile, ...authorities];
    const known = this.#known.get(first);
    if (known !== undefined && same(known.parts, parts)) return known.context;
    const context = this.#make(usable, profile);
    this.#known.set(first, { parts, context });
    return context;
  }

  #make(certificates: readonly Certificate[], profile: SslProfile | undefined): SecureContext | undefined {
    try {
      return createSecureContext({
        ...profileOptions(profile),
        ...pairOptions(this.#catalog, certificates),
      });
    } catch {
      return undefined;
    }
  }
}

function same(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((part, i) => part === right[i]);
}

function oneOfEachType(certificates: readonly Certificate[]): Certificate[] {
  const types = new Map<string, Certificate>();
  for (const one of certificates) {
    if (one.key !== '' && !types.has(one.keyType)) types.set(one.keyType, one);
  }
  return [...types.values()];
}

/**
 * Certificates for a server name: exact ones before wildcards. Without any that fits, the first ones of the list.
 */
export function certificatesFor(
  catalog: Catalog,
  refs: readonly Ref[],
  serverName: string | undefined,
): Certificate[] {
  const certificates = refs.flatMap((ref) => catalog.certificate(ref) ?? []);
  if (serverName === undefined || certificates.length < 2) return certificates;
  const name = serverName.toLowerCase();
  const exact = certificates.filter(({ names }) => names.includes(name));
  if (exact.length > 0) return exact;
  const wildcard = `*${name.slice(name.indexOf('.'))}`;
  const wild = certificates.filter(({ names }) => names.includes(wildcard));
  return wild.length > 0 ? wild : certificates.slice(0, 1);
}
