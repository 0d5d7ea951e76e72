import type { RouteTls, Secret } from '../../cluster/records.ts';
import { usesDefaultCertificate } from '../../cluster/view.ts';
import { checkCertificate, checkPair, type KeyPair, secretPairs } from './certificates.ts';
import type { CertificateName, ClaimSite, HostCertificate, Security } from './claim.ts';
import type { Owner } from './claimants.ts';

/** Where the certificate of a host comes from (l7-model.md 4.7, 5.3). */

/** In the operator's own namespace; secures what asks for TLS without naming a certificate. */
export const DEFAULT_SECRET = 'router-certs-default';

const OWN_NAMES: readonly CertificateName[] = ['main', 'alternate'];
const DEFAULT_NAMES: readonly CertificateName[] = ['default', 'default-alternate'];

export function fromDefaultSecret(site: ClaimSite, owner: Owner, field: string): Security {
  const key = `${site.context.settings.podNamespace}/${DEFAULT_SECRET}`;
  return fromSecret(site, owner, field, key, site.view.secrets.get(key), DEFAULT_NAMES);
}

export function fromNamedSecret(site: ClaimSite, owner: Owner, field: string, name: string): Security {
  const { settings } = site.context;
  const key = `${owner.namespace}/${name}`;
  if (settings.useDefaultSecretsOnly && owner.namespace !== settings.podNamespace) {
    const message =
      `secret ${key} is not used because useDefaultSecretsOnly is set, ` +
      `which leaves the secrets of namespace ${settings.podNamespace}: the host is not served`;
    return { kind: 'missing', fault: { field, reason: 'SecretNotUsed', message } };
  }
  return fromSecret(site, owner, field, key, site.view.secrets.get(key), OWN_NAMES);
}

function fromSecret(
  site: ClaimSite,
  owner: Owner,
  field: string,
  key: string,
  secret: Secret | undefined,
  [mainName = 'main', alternateName = 'alternate']: readonly CertificateName[],
): Security {
  if (secret === undefined) {
    const message = `secret ${key} does not exist or holds no certificate: the host is not served`;
    return { kind: 'missing', fault: { field, reason: 'SecretMissing', message } };
  }
  const { main, alternate } = secretPairs(secret);
  if (!main.ok) {
    const message = `secret ${key} cannot be used: ${main.message}`;
    const source = mainName === 'default' ? 'default' : 'own';
    return { kind: 'unusable', source, fault: { field, reason: main.reason, message } };
  }
  const certificates: HostCertificate[] = [{ name: mainName, content: main }];
  if (alternate?.ok === true) {
    certificates.push({ name: alternateName, content: alternate });
  } else if (alternate !== undefined) {
    const message = `the alternate certificate of secret ${key} is left out: ${alternate.message}`;
    site.problem(owner, field, alternate.reason, message);
  }
  return { kind: 'secure', certificates, field };
}

const checked = new WeakMap<RouteTls, KeyPair>();

/** The certificate of a Route's own, or the default one when it has none. */
export function fromRoute(site: ClaimSite, owner: Owner, tls: RouteTls): Security {
  if (usesDefaultCertificate(tls)) return fromDefaultSecret(site, owner, 'spec.tls.certificate');
  let pair = checked.get(tls);
  if (pair === undefined) {
    pair = checkPair(tls.certificate, tls.key, 'certificate', 'key');
    checked.set(tls, pair);
  }
  const field = 'spec.tls.certificate';
  if (!pair.ok) {
    const message = `the certificate of the Route cannot be used: ${pair.message}`;
    return { kind: 'unusable', source: 'own', fault: { field, reason: pair.reason, message } };
  }
  let ca: string | undefined = tls.caCertificate === '' ? undefined : tls.caCertificate;
  if (ca !== undefined && !checkCertificate(ca)) {
    site.problem(
      owner,
      'spec.tls.caCertificate',
      'CertificateInvalid',
      'it is not a PEM certificate: the host is served without it',
    );
    ca = undefined;
  }
  return { kind: 'secure', certificates: [{ name: 'main', content: { ...pair, ca } }], field };
}
