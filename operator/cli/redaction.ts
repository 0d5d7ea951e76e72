const REMOVED = '<removed>';

/** Key material of any kind; certificates are public. */
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

const NAMES =
  '(?:[\\w-]*password|[\\w-]*passphrase|[\\w-]*secret|[\\w-]*token|(?:aes_|hmac_|encryption_|private_)key|authorization|cookie|(?:avi-)?sessionid|csrftoken)';
/** `"password": "…"`, as in JSON. */
const QUOTED = new RegExp(`(["']${NAMES}["']\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*')`, 'gi');
/** `password=…`, `authorization: Bearer …`, as in headers, queries and logs. */
const ASSIGNED = new RegExp(`\\b(${NAMES}\\s*[=:]\\s*)(?!["'<])(?:bearer |basic )?[^\\s;,&"'<]+`, 'gi');
const BEARER = /\b(bearer|basic) [\w.~+/=-]{16,}/gi;

/**
 * Secrets shorter than this are not searched for, since they would take out ordinary words: a simulator's password is
 * `admin`. Where they stand as what they are, the patterns find them.
 */
const SHORTEST = 8;

/**
 * Text that is fit to be handed to strangers.
 *
 * @param secrets texts that must not appear, whatever stands around them: passwords, tokens, keys
 */
export function redacted(text: string, secrets: Iterable<string>): string {
  let out = text;
  for (const secret of secrets) {
    if (secret.length < SHORTEST) continue;
    for (const form of new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      base64(secret),
    ]))
      out = out.replaceAll(form, REMOVED);
  }
  return out
    .replace(PRIVATE_KEY, REMOVED)
    .replace(QUOTED, `$1"${REMOVED}"`)
    .replace(ASSIGNED, `$1${REMOVED}`)
    .replace(BEARER, `$1 ${REMOVED}`);
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
