import { AviError, type ErrorKind } from '../api.ts';
import { redact } from './redact.ts';

interface Rule {
  readonly status: readonly number[];
  /** Any of these stands in the text; absent: any text. */
  readonly text?: readonly string[];
  readonly kind: ErrorKind;
}

/**
 * What to do about which answer (avi-api.md 2.7): the first rule that fits. Texts are compared without regard to case.
 */
const RULES: readonly Rule[] = [
  { status: [401, 419], kind: 'relogin' },

  // Our picture is stale.
  { status: [404, 409, 412], kind: 'reread' },
  { status: [400, 500], text: ['Need to reload object data', 'Concurrent Update Error'], kind: 'reread' },

  // The state of the system is in the way, and may change without us.
  {
    status: [400],
    text: [
      'No available free IPs',
      'VrfContext not found',
      'VrfContext object not found',
      'Network object not found',
    ],
    kind: 'retry',
  },
  { status: [403], text: ['disallowed during upgrade', 'does not exist'], kind: 'retry' },
  { status: [400, 403], text: ['object is referred by'], kind: 'retry' },
  // Another object vanished that ours refers to.
  { status: [400], text: ['object not found'], kind: 'reread' },

  // The controller says 500 although the body is at fault.
  { status: [500], text: ['Bad pb', 'Import error'], kind: 'final' },

  { status: [408, 425, 429], kind: 'retry' },
];

/**
 * The one place that decides what a failed call means.
 *
 * @param status HTTP status; 0 when no answer arrived.
 * @param text body of the answer as it came, JSON or not; may be empty.
 * @param method of the call: after a write that got an unreadable answer (2xx here) the object has to be read again.
 * @param extra `retryAfter` in seconds; `secrets` that must not get into the message.
 */
export function classify(
  status: number,
  text: string,
  method: string,
  extra: { retryAfter?: number | undefined; secrets?: readonly string[]; cause?: unknown } = {},
): AviError {
  const said = answerText(text);
  const message = redact(said, extra.secrets) || `The controller answered ${method} with status ${status}`;
  return new AviError(
    kindOf(status, said.toLowerCase(), method),
    status,
    message,
    extra.retryAfter,
    extra.cause,
  );
}

function kindOf(status: number, text: string, method: string): ErrorKind {
  for (const rule of RULES) {
    if (!rule.status.includes(status)) continue;
    if (rule.text === undefined || rule.text.some((part) => text.includes(part.toLowerCase())))
      return rule.kind;
  }
  if (status >= 400 && status < 500) return 'final';
  if (status >= 200 && status < 300) return method === 'GET' ? 'retry' : 'reread';
  return 'retry';
}

/** The text in an error body: `error` or `detail`, with the name of the object at fault, or the body as it is. */
function answerText(body: string): string {
  const text = body.trim();
  if (!text.startsWith('{')) return text;
  try {
    const { error, detail, obj_name } = JSON.parse(text) as Record<string, unknown>;
    const said = error ?? detail;
    if (said === undefined) return text;
    const main = typeof said === 'string' ? said : JSON.stringify(said);
    return typeof obj_name === 'string' && !main.includes(obj_name) ? `${main} (${obj_name})` : main;
  } catch {
    return text;
  }
}

/**
 * Seconds in a `Retry-After` header, which holds seconds or a date.
 *
 * @param now milliseconds since the epoch.
 */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
}

const CERTIFICATE_ERRORS = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** No answer arrived: refused or lost connection, time-out, TLS failure. Always worth another try. */
export function connectionError(error: unknown, origin: string): AviError {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const reason = typeof message === 'string' && message !== '' ? message : String(code ?? error);
  const text =
    typeof code === 'string' && CERTIFICATE_ERRORS.has(code)
      ? `The certificate of ${origin} is not trusted (${code}): put its authority into certificateAuthorityData of the Secret avi-secret`
      : `No answer from ${origin}: ${reason}`;
  return new AviError('retry', 0, redact(text), undefined, error);
}
