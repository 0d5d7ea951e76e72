import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Secret } from '../../cluster/records.ts';

/** A usable key pair, or why it is not. */
export type KeyPair =
  | { readonly ok: true; readonly certificate: string; readonly key: string }
  | {
      readonly ok: false;
      readonly reason: 'SecretIncomplete' | 'CertificateInvalid' | 'KeyMismatch';
      readonly message: string;
    };

export interface SecretPairs {
  readonly main: KeyPair;
  /** Present when the Secret has both `alt.crt` and `alt.key` (l7-model.md 4.7). */
  readonly alternate: KeyPair | undefined;
}

const checked = new WeakMap<Secret, SecretPairs>();

/**
 * The key pairs of a Secret, checked: PEM that parses, and a key that belongs to the certificate. The controller would
 * refuse anything else, with a message that no application team could place. Parsed once per version of a Secret.
 */
export function secretPairs(secret: Secret): SecretPairs {
  const known = checked.get(secret);
  if (known !== undefined) return known;
  const pairs: SecretPairs = {
    main: checkPair(secret.certificate, secret.key, 'tls.crt', 'tls.key'),
    alternate:
      secret.alternateCertificate !== '' && secret.alternateKey !== ''
        ? checkPair(secret.alternateCertificate, secret.alternateKey, 'alt.crt', 'alt.key')
        : undefined,
  };
  checked.set(secret, pairs);
  return pairs;
}

/** Whether a text is a PEM certificate. */
export function checkCertificate(certificate: string): boolean {
  try {
    return new X509Certificate(certificate) !== undefined;
  } catch {
    return false;
  }
}

export function checkPair(
  certificate: string,
  key: string,
  certificateField: string,
  keyField: string,
): KeyPair {
  const missing = certificate === '' ? certificateField : key === '' ? keyField : undefined;
  if (missing !== undefined) {
    return { ok: false, reason: 'SecretIncomplete', message: `it has no ${missing}` };
  }
  let parsed: X509Certificate;
  try {
    parsed = new X509Certificate(certificate);
  } catch {
    return {
      ok: false,
      reason: 'CertificateInvalid',
      message: `${certificateField} is not a PEM certificate`,
    };
  }
  try {
    if (!parsed.checkPrivateKey(createPrivateKey(key))) {
      return {
        ok: false,
        reason: 'KeyMismatch',
        message: `${keyField} is not the key of ${certificateField}`,
      };
    }
  } catch {
    return { ok: false, reason: 'CertificateInvalid', message: `${keyField} is not a PEM private key` };
  }
  return { ok: true, certificate, key };
}
