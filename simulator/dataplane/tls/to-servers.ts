import { isIP } from 'node:net';
import {
  type ConnectionOptions,
  checkServerIdentity,
  createSecureContext,
  type SecureContext,
} from 'node:tls';
import type { Catalog } from '../engine/catalog.ts';
import type { PoolTls } from '../model/pool.ts';
import { pairOptions, profileOptions } from './contexts.ts';

/** TLS from a Service Engine to the servers of one pool (re-encryption). */
export class ServerTls {
  readonly #catalog: Catalog;
  #parts: readonly unknown[] = [];
  #context: SecureContext | undefined;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** Changes when connections that are open do not fit any more. */
  version(tls: PoolTls): object {
    this.#refresh(tls);
    return this.#parts;
  }

  /** Whom the server is asked for; empty when no name is sent. */
  serverName(tls: PoolTls, requestedHost: string): string {
    if (!tls.sni) return '';
    const name = tls.serverName || requestedHost;
    return isIP(name) === 0 ? name : '';
  }

  /**
   * Servers are verified when the pool has a PKI profile, and their names when it asks for that.
   *
   * @param requestedHost host of the request; empty at layer 4 and for health checks
   */
  options(tls: PoolTls, requestedHost: string): ConnectionOptions {
    this.#refresh(tls);
    const pki = this.#catalog.pkiProfile(tls.pkiProfile);
    const names = tls.domains.length > 0 ? tls.domains : requestedHost === '' ? [] : [requestedHost];
    return {
      ...(this.#context === undefined ? {} : { secureContext: this.#context }),
      servername: this.serverName(tls, requestedHost),
      rejectUnauthorized: pki !== undefined && !pki.allowsAnything,
      checkServerIdentity(_host, certificate) {
        if (!tls.checksHost || names.length === 0) return undefined;
        const problems = names.map((name) => checkServerIdentity(name, certificate));
        return problems.includes(undefined) ? undefined : problems[0];
      },
    };
  }

  #refresh(tls: PoolTls): void {
    const profile = this.#catalog.sslProfile(tls.sslProfile);
    const pki = this.#catalog.pkiProfile(tls.pkiProfile);
    const certificate = this.#catalog.certificate(tls.certificate);
    const parts = [tls.serverName, tls.sni, tls.checksHost, tls.domains.join(), profile, pki, certificate];
    if (parts.length === this.#parts.length && parts.every((part, i) => part === this.#parts[i])) return;
    this.#parts = parts;
    this.#context = createSecureContext({
      ...profileOptions(profile),
      // A PKI profile replaces the authorities of this machine.
      ...(pki === undefined ? {} : { ca: [...pki.authorities] }),
      ...(certificate === undefined || certificate.key === ''
        ? {}
        : pairOptions(this.#catalog, [certificate])),
    });
  }
}
