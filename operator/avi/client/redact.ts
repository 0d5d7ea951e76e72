const REMOVED = '<removed>';
const MAX_LENGTH = 500;

const PEM = /-----BEGIN [^-]*-----[\s\S]*?(?:-----END [^-]*-----|$)/g;
const NAMES =
  '(?:\\w*password|\\w*passphrase|\\w*secret|\\w*token|(?:aes_|hmac_|encryption_|private_)?key|authorization|(?:avi-)?sessionid)';
/** `"key": "…"`, as in JSON or in a printed map. */
const QUOTED = new RegExp(
  `(["']${NAMES}["']\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"?|'(?:[^'\\\\]|\\\\.)*'?)`,
  'gi',
);
/** `password=…`, as in a query or a cookie. */
const ASSIGNED = new RegExp(`\\b(${NAMES}=)[^\\s;,&"']+`, 'gi');

/**
 * Text of the controller that is fit for logs and events: without key material, passwords, tokens and cookies, at most
 * 500 characters.
 *
 * @param secrets texts that must not appear whatever stands around them, e.g. the password in use.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let out = text;
  for (const secret of secrets) {
    if (secret !== '')
      out = out.replaceAll(secret, REMOVED).replaceAll(JSON.stringify(secret).slice(1, -1), REMOVED);
  }
  out = out.replace(PEM, REMOVED).replace(QUOTED, `$1"${REMOVED}"`).replace(ASSIGNED, `$1${REMOVED}`);
  return out.length > MAX_LENGTH ? `${out.slice(0, MAX_LENGTH - 1)}…` : out;
}
