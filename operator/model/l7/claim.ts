import type { ClusterView } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import type { Problem, Refusal } from '../types.ts';
import type { Owner } from './claimants.ts';

/** What one Ingress or Route wants for one host (l7-model.md 4 and 5). */
export interface Claim {
  readonly owner: Owner;
  /** It names the host literally: only then its status shows it (l7-model.md 13.2, 18-17). */
  readonly named: boolean;
  readonly paths: readonly PathRecord[];
  readonly security: Security;
  /** What it wants done with HTTP requests to a secure or passthrough host; `undefined` when it does not say. */
  readonly http: HttpPolicy | undefined;
}

export type HttpPolicy = 'redirect' | 'allow' | 'none';

export type Security =
  | { readonly kind: 'insecure' }
  | { readonly kind: 'passthrough' }
  | { readonly kind: 'secure'; readonly certificates: readonly HostCertificate[]; readonly field: string }
  /** A certificate is named that is there but cannot be used. */
  | { readonly kind: 'unusable'; readonly source: CertificateSource; readonly fault: Fault }
  /** A certificate is needed that is not there: the host is not served (l7-model.md 4.7). */
  | { readonly kind: 'missing'; readonly fault: Fault };

/** The host's own certificate, or the operator's default one. */
export type CertificateSource = 'own' | 'default';

export interface Fault {
  readonly field: string;
  readonly reason: string;
  readonly message: string;
}

export type CertificateName = 'main' | 'alternate' | 'ca' | 'default' | 'default-alternate';

export interface HostCertificate {
  readonly name: CertificateName;
  /** PEM texts; `kept`: the certificate on the controller stays, because its source cannot be used. */
  readonly content:
    | { readonly certificate: string; readonly key: string; readonly ca?: string | undefined }
    | 'kept';
}

export interface PathRecord {
  readonly owner: Owner;
  readonly path: string;
  readonly exact: boolean;
  readonly backEnds: readonly BackEnd[];
  /** TLS to the back ends, and the certificate that they have to be signed with, '' for any. */
  readonly reencrypt: { readonly destinationCa: string } | undefined;
  /** Served over plain HTTP too, where that is a matter of the path (l7-model.md 5.3, `Allow`). */
  readonly alsoInsecure: boolean;
  /** Where it is written. */
  readonly field: string;
}

export interface BackEnd {
  readonly service: string;
  readonly portName: string;
  readonly portNumber: number;
  /** `undefined` when it cannot be known: no such service, or of type NodePort (l7-model.md 4.4). */
  readonly targetPort: number | string | undefined;
  readonly weight: number;
  /** Where it is written, for problems with its servers. */
  readonly field: string;
}

/** Where claims are made: reads the cluster, and collects what is wrong. */
export class ClaimSite {
  readonly view: ClusterView;
  readonly context: Context;
  readonly host: string;
  readonly problems: Problem[] = [];
  readonly refusals: Refusal[] = [];

  constructor(view: ClusterView, context: Context, host: string) {
    this.view = view;
    this.context = context;
    this.host = host;
  }

  problem(owner: Owner, field: string, reason: string, message: string): void {
    this.problems.push({ object: owner.ref, field, reason, message });
  }

  /**
   * The object is not served for this host.
   *
   * @param shown the reason for the status, where the reference has a word of its own
   */
  refuse(owner: Owner, { field, reason, message }: Fault, shown = reason): void {
    this.problem(owner, field, reason, message);
    if (owner.kind !== 'route') return;
    const hostname = this.host === '' ? {} : { hostname: this.host };
    this.refusals.push({ object: owner.ref, ...hostname, reason: shown, message });
  }
}
