import type { Context } from '../context.ts';
import { type Draft, ownersOf } from './draft.ts';
import type { HostCertificate, HostModel, Owner } from './host-model.ts';
import { defaultAlternateCertificate, defaultCertificate, type HostNames } from './names.ts';
import { certificateBody, policySetBody, redirectRule } from './objects.ts';

/** Certificates and redirects of a secure host. */

/** Certificate objects of the host; returns their names. */
export function addCertificates(draft: Draft, model: HostModel, names: HostNames): string[] {
  const { context } = draft;
  const owners = ownersOf(model.secure);
  return model.certificates.flatMap((pair) => {
    const own = pair.name === 'main' || pair.name === 'alternate';
    const name = certificateName(context, names, pair);
    // The default certificate is one object for all hosts, and says nothing about any of them.
    const body = certificateBody(context, name, model.tenant, pair, own ? { hosts: [model.host] } : {});
    return draft.add('sslkeyandcertificate', model.tenant, body, own ? owners : []) ? [name] : [];
  });
}

export function certificateName(context: Context, names: HostNames, pair: HostCertificate): string {
  switch (pair.name) {
    case 'main':
      return names.certificate();
    case 'alternate':
      return names.alternateCertificate();
    case 'default':
      return defaultCertificate(context);
    case 'default-alternate':
      return defaultAlternateCertificate(context);
  }
}

/** The redirect set of an EVH child or a dedicated virtual service, which has its name. */
export function addRedirect(
  draft: Draft,
  model: HostModel,
  name: string,
  namespace: string,
  owners: readonly Owner[],
): string[] {
  if (!model.redirect || model.secure.length === 0) return [];
  const body = policySetBody(draft.context, {
    name,
    tenant: model.tenant,
    requests: [redirectRule([model.host])],
    markers: { namespace, hosts: [model.host] },
  });
  return draft.add('httppolicyset', model.tenant, body, owners) ? [name] : [];
}
