import type { Context } from '../context.ts';
import { akoUser, namePrefix } from '../context.ts';
import { encodeName, fnv1a32 } from '../hash.ts';
import type { CertificateName } from './claim.ts';

/**
 * Names of layer-7 objects (l7-model.md 2.2 and 3). Every name is a pure function of settings and Kubernetes names;
 * a takeover from the reference depends on each character.
 */

export type Layout = 'sni' | 'sni-dedicated' | 'evh' | 'evh-dedicated';

/** What places a host: its layout and the virtual service that carries it. */
export interface Placing {
  readonly layout: Layout;
  /** Name of the shared parent, or of the dedicated virtual service. */
  readonly virtualService: string;
}

const SHARDS: Readonly<Record<string, number>> = { LARGE: 8, MEDIUM: 4, SMALL: 1, DEDICATED: 0 };

/** Number of shared virtual services; 0 means one per host (l7-model.md 2.1). */
export function shardCount(size: string): number {
  return SHARDS[size] ?? 1;
}

/** Shard of a host: a bit mask, so a modulo for powers of two only; with 0 shards the whole hash (l7-model.md 1.2). */
export function bucket(host: string, shards: number): number {
  return (fnv1a32(host) & (shards - 1)) >>> 0;
}

function instanceInfix(context: Context): string {
  return context.settings.primaryInstance ? '' : `${context.settings.podNamespace}-`;
}

/** Where a host goes (l7-model.md 2.2). `infix` is the infra-setting's name with a trailing `-`, or empty. */
export function placeHost(
  context: Context,
  host: string,
  namespace: string,
  infix: string,
  shardSize: string,
): Placing {
  const { settings } = context;
  const prefix = namePrefix(settings);
  const shards = shardCount(shardSize);
  if (settings.enableEVH) {
    const shared = `${prefix}${instanceInfix(context)}Shared-L7-EVH-${infix}`;
    if (settings.vipPerNamespace) return { layout: 'evh', virtualService: `${shared}NS-${namespace}` };
    if (shards > 0) return { layout: 'evh', virtualService: `${shared}${bucket(host, shards)}` };
    return {
      layout: 'evh-dedicated',
      virtualService: `${encodeName(settings, `${prefix}${infix}${host}-L7-dedicated`)}-EVH`,
    };
  }
  if (shards > 0) {
    const shared = `${prefix}${instanceInfix(context)}Shared-L7-${infix}`;
    return { layout: 'sni', virtualService: `${shared}${bucket(host, shards)}` };
  }
  return { layout: 'sni-dedicated', virtualService: `${prefix}${infix}${host}-L7-dedicated` };
}

/** The shared passthrough virtual service of a host, the same in every mode (l7-model.md 9.1). */
export function passthroughVirtualService(
  context: Context,
  host: string,
  infix: string,
  shardSize: string,
): string {
  const shard = bucket(host, shardCount(shardSize));
  return `${namePrefix(context.settings)}${instanceInfix(context)}Shared-Passthrough-${infix}${shard}`;
}

const dedicated = (layout: Layout): string => (layout.endsWith('dedicated') ? '-L7-dedicated' : '');
const pathText = (path: string): string => path.replaceAll('/', '_');

/** The objects of one host, in one layout. */
export class HostNames {
  readonly #context: Context;
  readonly #layout: Layout;
  readonly #base: string;
  readonly #host: string;

  constructor(context: Context, layout: Layout, host: string, infix: string) {
    this.#context = context;
    this.#layout = layout;
    this.#base = `${namePrefix(context.settings)}${infix}`;
    this.#host = host;
  }

  #encode(plain: string): string {
    return encodeName(this.#context.settings, plain);
  }

  /** SNI or EVH child virtual service. */
  child(): string {
    return this.#encode(`${this.#base}${this.#host}`);
  }

  certificate(): string {
    return this.#encode(`${this.#base}${this.#host}`);
  }

  alternateCertificate(): string {
    return this.#encode(`${this.#base}${this.#host}-alt`);
  }

  caCertificate(): string {
    return this.#encode(`${this.#base}${this.#host}-cacert`);
  }

  pathPolicySet(namespace: string): string {
    return this.#encode(`${this.#base}${namespace}-${this.#host}`);
  }

  poolGroup(namespace: string, path: string, owner: string): string {
    return this.#encode(
      `${this.#base}${namespace}-${this.#host}${pathText(path)}-${owner}${dedicated(this.#layout)}`,
    );
  }

  /** Routes have the service in the name in every mode, Ingresses in EVH only (l7-model.md 3.1, 3.2). */
  pool(namespace: string, path: string, owner: string, service: string, isRoute: boolean): string {
    const withService = isRoute || this.#layout.startsWith('evh') ? `-${service}` : '';
    return this.#encode(
      `${this.#base}${namespace}-${this.#host}${pathText(path)}-${owner}${withService}${dedicated(this.#layout)}`,
    );
  }

  /** Pool of an insecure host on a shared SNI parent. */
  insecurePool(namespace: string, path: string, owner: string, service: string, isRoute: boolean): string {
    return `${this.#base}${this.#host}${pathText(path)}-${namespace}-${owner}${isRoute ? `-${service}` : ''}`;
  }

  /** Pool that a policy selects directly, with `noPGForSNI` (Ingress in the SNI family only). */
  policyToPool(namespace: string, path: string, owner: string): string {
    return `${this.pool(namespace, path, owner, '', false)}--policy-to-pool`;
  }

  /**
   * Of a pool that verifies its servers, from the pool's name on the controller: in EVH mode a hash of a hash
   * (l7-model.md 3.2).
   */
  pkiProfile(pool: string): string {
    return this.#encode(`${pool}-pkiprofile`);
  }

  passthroughPoolGroup(): string {
    return `${this.#base}${this.#host}`;
  }

  passthroughPool(service: string): string {
    return `${this.#base}${this.#host}-${service}`;
  }
}

/** The default certificates have the same names for all hosts, and never an infra-setting's part (l7-model.md 3.1). */
export function certificateName(context: Context, names: HostNames, name: CertificateName): string {
  switch (name) {
    case 'main':
      return names.certificate();
    case 'alternate':
      return names.alternateCertificate();
    case 'ca':
      return names.caCertificate();
    case 'default':
      return encodeName(context.settings, `${namePrefix(context.settings)}router-certs-default`);
    case 'default-alternate':
      return encodeName(context.settings, `${namePrefix(context.settings)}router-certs-default-alt`);
  }
}

/** String groups are named for the user, not for the cluster (l7-model.md 3.1). */
export function stringGroupPrefix(context: Context): string {
  return `${akoUser(context.settings)}-`;
}
