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
  /** Certificates that an EVH parent presents for this host, by name. */
  readonly certificates: readonly string[];
  /** Pool group of a passthrough host. */
  readonly poolGroups: readonly string[];
  readonly origins: readonly KubernetesRef[];
}

/** The translation of one host: its own objects, and what it adds to virtual services that it shares. */
export interface HostResult extends UnitResult {
  readonly contributions: readonly Contribution[];
}
