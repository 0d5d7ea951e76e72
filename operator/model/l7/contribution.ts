import type { KubernetesRef } from '../types.ts';
import type { UnitResult } from '../unit.ts';

/** A virtual service that several hosts share. */
export interface ParentId {
  readonly kind: 'sni' | 'evh' | 'passthrough';
  readonly tenant: string;
  readonly name: string;
}

/** Queue key of a parent: its own unit of work, translated from the contributions of its hosts. */
export function parentKey(parent: ParentId): string {
  return `${parent.kind}/${parent.tenant}/${parent.name}`;
}

export interface GroupMember {
  readonly pool: string;
  readonly label: string;
  readonly ratio: number;
}

/** The `Host` header of requests for one name is changed to another. */
export interface Rewrite {
  readonly from: string;
  readonly to: string;
}

/** What one host adds to a virtual service that it shares with others. */
export interface Contribution {
  readonly parent: ParentId;
  readonly host: string;
  /** Names to register in DNS for the VIP. */
  readonly fqdns: readonly string[];
  /** Hosts to redirect from HTTP to HTTPS. */
  readonly redirects: readonly string[];
  /** Pools of an insecure host on a shared SNI virtual service. */
  readonly members: readonly GroupMember[];
  /** Certificates that an EVH parent presents for this host, by name: our own, and those that a HostRule names. */
  readonly certificates: readonly string[];
  readonly foreignCertificates: readonly string[];
  /** The SSL profile that a HostRule asks of an EVH parent. */
  readonly sslProfile?: string | undefined;
  /** Global names under which an insecure host is asked for on a shared SNI virtual service. */
  readonly rewrites: readonly Rewrite[];
  /** Pool group of a passthrough host. */
  readonly poolGroups: readonly string[];
  /** The AviInfraSetting that places the virtual service; where hosts differ, that of the oldest. */
  readonly setting?: { readonly name: string; readonly revision: string; readonly by: string } | undefined;
  /** Age of the oldest who asks for the host, to compare as text; only where there is something to decide by it. */
  readonly since: string;
  readonly origins: readonly KubernetesRef[];
}

/** The translation of one host: its own objects, and what it adds to virtual services that it shares. */
export interface HostResult extends UnitResult {
  readonly contributions: readonly Contribution[];
}
