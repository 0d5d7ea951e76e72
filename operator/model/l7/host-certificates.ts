import { objectKey } from '../types.ts';
import type { CertificateName, CertificateSource, Claim, ClaimSite, HostCertificate } from './claim.ts';
import type { Owner } from './claimants.ts';
import { certificateName, HostNames } from './names.ts';

/** The certificate that a host is served with, when several Ingresses and Routes have one for it. */

export interface Secured {
  readonly certificates: readonly HostCertificate[];
  /** References of those that are served with it. */
  readonly secured: ReadonlySet<string>;
}

const NAMES: Readonly<Record<CertificateSource, readonly CertificateName[]>> = {
  own: ['main', 'alternate', 'ca'],
  default: ['default', 'default-alternate'],
};

/**
 * The oldest certificate that can be used; if there is none, the one that is on the controller already, for as long as those
 * who brought it have one that is there but cannot be used. Who has no certificate at all is not served.
 */
export function securedBy(site: ClaimSite, tenant: string, infix: string, claims: readonly Claim[]): Secured {
  const secured = new Set<string>();
  const usable = oldestUsable(site, claims, secured);
  const certificates = usable ?? kept(site, tenant, infix, claims);
  const stays =
    usable === undefined
      ? 'the certificate on the controller stays in use'
      : 'the one of an older or younger object is in use';
  for (const { owner, security } of claims) {
    if (security.kind === 'missing') {
      site.refuse(owner, security.fault);
    } else if (security.kind === 'unusable') {
      const { fault } = security;
      if (certificates.length > 0) {
        secured.add(owner.ref);
        site.problem(owner, fault.field, fault.reason, `${fault.message}; ${stays}`);
      } else {
        site.refuse(owner, { ...fault, message: `${fault.message}; the host is not served` });
      }
    }
  }
  return { certificates, secured };
}

function oldestUsable(
  site: ClaimSite,
  claims: readonly Claim[],
  secured: Set<string>,
): readonly HostCertificate[] | undefined {
  let first: { readonly owner: Owner; readonly certificates: readonly HostCertificate[] } | undefined;
  for (const { owner, security } of claims) {
    if (security.kind !== 'secure') continue;
    secured.add(owner.ref);
    const { certificates, field } = security;
    first ??= { owner, certificates };
    if (sameCertificate(first.certificates[0], certificates[0])) continue;
    const message = `the host is served with the certificate of ${first.owner.ref}, which asked for it first`;
    site.problem(owner, field, 'CertificateConflict', message);
  }
  return first?.certificates;
}

function sameCertificate(a: HostCertificate | undefined, b: HostCertificate | undefined): boolean {
  if (a === undefined || b === undefined || a.content === 'kept' || b.content === 'kept') return a === b;
  return a.content.certificate === b.content.certificate;
}

/** What the controller has from the source of the oldest whose certificate cannot be used. */
function kept(site: ClaimSite, tenant: string, infix: string, claims: readonly Claim[]): HostCertificate[] {
  const { context, host } = site;
  const names = new HostNames(context, 'sni', host, infix);
  for (const { security } of claims) {
    if (security.kind !== 'unusable') continue;
    const found = NAMES[security.source].filter((name) =>
      context.retained?.has(objectKey('sslkeyandcertificate', tenant, certificateName(context, names, name))),
    );
    if (found.length > 0 && found[0] !== 'ca')
      return found.map((name) => ({ name, content: 'kept' as const }));
  }
  return [];
}
