import type { SecureContext, SecureContextOptions, TlsOptions } from 'node:tls';
import type { Catalog } from '../engine/catalog.ts';
import type { Children } from '../engine/children.ts';
import type { Ref } from '../engine/objects.ts';
import type { Certificate } from '../model/profiles.ts';
import { certificatesFor, pairOptions, profileOptions, SecureContexts } from './contexts.ts';

/** TLS between clients and virtual services: which certificate is shown to whom. */
export class FrontTls {
  readonly #catalog: Catalog;
  readonly #children: (parent: Ref) => Children | undefined;
  readonly #contexts: SecureContexts;
  /** What the default context of each server was made from. */
  readonly #made = new WeakMap<object, readonly unknown[]>();

  constructor(catalog: Catalog, children: (parent: Ref) => Children | undefined) {
    this.#catalog = catalog;
    this.#children = children;
    this.#contexts = new SecureContexts(catalog);
  }

  /**
   * Options for a server, without the certificate that {@link FrontTls.refresh} gives it. The virtual service is asked for
   * at each handshake, as it can change.
   */
  options(front: () => Ref): TlsOptions {
    return {
      SNICallback: (name, callback) => callback(null, this.#contextFor(front(), name)),
    };
  }

  /** New connections get the present certificates and settings. */
  refresh(server: object, front: Ref): void {
    if (!('setSecureContext' in server)) return;
    const service = this.#catalog.virtualService(front);
    const parts = [this.#catalog.sslProfile(service?.sslProfile), this.#first(front)];
    const made = this.#made.get(server);
    if (made !== undefined && parts.every((part, i) => part === made[i])) return;
    this.#made.set(server, parts);
    const { setSecureContext } = server as { setSecureContext(options: SecureContextOptions): void };
    try {
      setSecureContext.call(server, this.#defaults(front));
    } catch {
      // A certificate that cannot be used: handshakes fail, as there is none.
      setSecureContext.call(server, {});
    }
  }

  /**
   * A child's certificate for a server name, or one of the listening virtual service; `undefined` is its default one. A
   * parent without certificates refuses names that no child has.
   */
  #contextFor(front: Ref, name: string): SecureContext | undefined {
    const service = this.#catalog.virtualService(front);
    if (service === undefined) return undefined;
    const profile = this.#catalog.sslProfile(service.sslProfile);
    const child = service.enhanced ? undefined : this.#children(front)?.byServerName(name);
    for (const one of [child, service]) {
      const found = certificatesFor(this.#catalog, one?.certificates ?? [], name);
      const context = this.#contexts.get(found, profile);
      if (context !== undefined) return context;
    }
    return undefined;
  }

  /** For clients that name no server, and versions and ciphers for all. */
  #defaults(front: Ref): SecureContextOptions {
    const first = this.#first(front);
    const service = this.#catalog.virtualService(front);
    return {
      ...profileOptions(this.#catalog.sslProfile(service?.sslProfile)),
      ...(first === undefined || first.key === '' ? {} : pairOptions(this.#catalog, [first])),
    };
  }

  #first(front: Ref): Certificate | undefined {
    return this.#catalog.certificate(this.#catalog.virtualService(front)?.certificates[0]);
  }
}
