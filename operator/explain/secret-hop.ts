import { X509Certificate } from 'node:crypto';
import type { Route, Secret } from '../cluster/records.ts';
import { DEFAULT_SECRET_ANNOTATION, usesDefaultCertificate } from '../cluster/view.ts';
import { DEFAULT_SECRET } from '../model/l7/certificate-sources.ts';
import type { Claimant } from '../model/l7/claimants.ts';
import { rulesOf } from '../model/l7/ingress-rules.ts';
import type { ObjectKey } from '../model/types.ts';
import { certificateFault, optional } from './controller-hops.ts';
import type { Hops } from './hops.ts';
import type { ExplainSource } from './types.ts';

/** Where the certificate of a host comes from; `undefined` for a host without TLS, or whose back ends end it. */
export interface CertificateOrigin {
  readonly name: string;
  readonly object: string;
  readonly field: string;
  readonly certificate: string | undefined;
  readonly since: string | undefined;
}

export function certificateOrigin(
  source: ExplainSource,
  claimant: Claimant,
  host: string,
): CertificateOrigin | undefined {
  const { ingress, route, owner } = claimant;
  if (route !== undefined) return ofRoute(source, owner.ref, route);
  if (ingress.annotations['passthrough.ako.vmware.com/enabled']?.toLowerCase() === 'true') return undefined;
  if (ingress.annotations[DEFAULT_SECRET_ANNOTATION] === 'true')
    return ofDefault(source, `metadata.annotations[${DEFAULT_SECRET_ANNOTATION}]`);
  const t = rulesOf(ingress).tlsByHost.get(host);
  if (t === undefined) return undefined;
  const key = `${ingress.namespace}/${ingress.tls[t]?.secretName}`;
  return ofSecret(key, `spec.tls[${t}].secretName`, source.view.secrets.get(key));
}

function ofRoute(source: ExplainSource, ref: string, { tls }: Route): CertificateOrigin | undefined {
  if (tls === undefined || tls.termination === 'passthrough') return undefined;
  if (usesDefaultCertificate(tls)) return ofDefault(source, 'spec.tls');
  return {
    name: 'certificate of the Route',
    object: ref,
    field: 'spec.tls.certificate',
    certificate: tls.certificate,
    since: undefined,
  };
}

function ofDefault(source: ExplainSource, field: string): CertificateOrigin {
  const key = `${source.context.settings.podNamespace}/${DEFAULT_SECRET}`;
  return ofSecret(key, field, source.view.secrets.get(key));
}

function ofSecret(key: string, field: string, secret: Secret | undefined): CertificateOrigin {
  return {
    name: `secret ${key}`,
    object: `secret/${key}`,
    field,
    certificate: secret?.certificate,
    since: secret?.created || undefined,
  };
}

const SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/** The hop of a certificate with which nothing is wrong in the cluster: what it says, and whether the controller takes it. */
export function addCertificate(
  hops: Hops,
  source: ExplainSource,
  origin: CertificateOrigin,
  host: string,
  keys: readonly ObjectKey[],
): void {
  const { name, object, field, since } = origin;
  const hop = { kind: 'secret', name, object, ...(since === undefined ? {} : { since }) } as const;
  const fault = certificateFault(source, keys);
  if (fault !== undefined) {
    hops.add({ ...hop, field, state: 'fail', text: fault.text, ...optional(fault) });
    return;
  }
  const { state, text, todo } = judged(source, origin, host);
  hops.add({ ...hop, state, text, ...(todo === undefined ? {} : { field, todo: [todo] }) });
}

/** What clients will make of the certificate. */
function judged(
  { now }: ExplainSource,
  { certificate }: CertificateOrigin,
  host: string,
): { state: 'ok' | 'warn'; text: string; todo?: string } {
  let parsed: X509Certificate;
  try {
    parsed = new X509Certificate(certificate ?? '');
  } catch {
    return { state: 'ok', text: '' };
  }
  const days = Math.floor((parsed.validToDate.getTime() - now.getTime()) / DAY_MS);
  const until = parsed.validToDate.toISOString().slice(0, 10);
  if (days < 0)
    return { state: 'warn', text: `the certificate ran out on ${until}`, todo: 'Renew the certificate.' };
  if (parsed.validFromDate > now)
    return {
      state: 'warn',
      text: `the certificate is valid from ${parsed.validFromDate.toISOString().slice(0, 10)} on`,
    };
  if (parsed.checkHost(host) === undefined) {
    return {
      state: 'warn',
      text: `the certificate is not for ${host}: clients will refuse it`,
      todo: 'Use a certificate that names the host.',
    };
  }
  if (days < SOON_DAYS)
    return {
      state: 'warn',
      text: `the certificate runs out in ${days} days (${until})`,
      todo: 'Renew the certificate.',
    };
  return { state: 'ok', text: `certificate until ${until}` };
}
