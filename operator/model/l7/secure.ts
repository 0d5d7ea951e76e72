import { overwritesPolicies } from '../rules/virtual-service.ts';
import type { HostCertificate } from './claim.ts';
import type { Owner } from './claimants.ts';
import type { Draft } from './draft.ts';
import { type HostModel, namesOf } from './host-model.ts';
import { certificateName, type HostNames } from './names.ts';
import { caCertificateBody, certificateBody, dropRule, policySetBody, redirectRule } from './objects.ts';
import { ownersOf } from './order.ts';

/** Certificates of a secure host, and what becomes of HTTP requests to it. */

/** Certificate objects of the host; returns the names of those to attach. */
export function addCertificates(draft: Draft, model: HostModel, names: HostNames): string[] {
  return model.certificates.flatMap((certificate) => {
    const name = certificateName(draft.context, names, certificate.name);
    return addCertificate(draft, model, names, name, certificate) ? [name] : [];
  });
}

/** Whether the certificate is there and is one to attach. */
function addCertificate(
  draft: Draft,
  model: HostModel,
  names: HostNames,
  name: string,
  { name: kind, content }: HostCertificate,
): boolean {
  const { context } = draft;
  const { tenant } = model;
  // The default certificate is one object for all hosts, and says nothing about any of them.
  const own = kind === 'main' || kind === 'alternate' || kind === 'ca';
  const owners = own ? ownersOf(model.secure) : [];
  const fields = own ? { hosts: [model.host] } : {};
  if (content === 'kept') {
    draft.keep('sslkeyandcertificate', tenant, name, owners);
    return kind !== 'ca';
  }
  const ca = content.ca === undefined ? undefined : names.caCertificate();
  if (ca !== undefined && content.ca !== undefined) {
    const body = caCertificateBody(context, ca, tenant, content.ca, fields);
    if (!draft.add('sslkeyandcertificate', tenant, body, owners)) return false;
  }
  const body = certificateBody(context, { name, tenant, pair: content, ca, markers: fields });
  return draft.add('sslkeyandcertificate', tenant, body, owners);
}

/**
 * The set of an EVH child or a dedicated virtual service, of its name, that redirects or drops HTTP requests
 * (l7-model.md 5.3, 7.6). A dedicated SNI virtual service drops nothing.
 */
export function addHttpPolicy(
  draft: Draft,
  model: HostModel,
  name: string,
  namespace: string,
  owners: readonly Owner[],
): string[] {
  const { context } = draft;
  if (model.secure.length === 0 || overwritesPolicies(model.rules)) return [];
  const drop = model.http === 'none' && context.settings.enableEVH;
  if (model.http !== 'redirect' && !drop) return [];
  const body = policySetBody(context, {
    name,
    tenant: model.tenant,
    security: drop ? [dropRule()] : [],
    requests: drop ? [] : [redirectRule(namesOf(model))],
    markers: { namespace, hosts: namesOf(model) },
  });
  return draft.add('httppolicyset', model.tenant, body, owners) ? [name] : [];
}
