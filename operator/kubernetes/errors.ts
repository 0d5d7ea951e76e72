/** Reasons of this client's own, beside those that the API server gives in `Status.reason`. */
export type ClientReason =
  | 'ConnectionFailed' // no connection, or it broke
  | 'Timeout' // no answer, or silence on a stream
  | 'InvalidAnswer' // the answer is not what the API promises (a proxy's page, cut JSON)
  | 'CredentialsFailed'; // the kubeconfig's credentials could not be obtained

export interface KubeErrorInit {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly reason: string;
  readonly retryAfter?: number | undefined;
  readonly fromApi?: boolean;
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** A failed call to the Kubernetes API. */
export class KubeError extends Error {
  override readonly name = 'KubeError';
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** `Status.reason` of the API server (`NotFound`, `Conflict`, `Expired` …), or a {@link ClientReason}. */
  readonly reason: string;
  /** True when the very same request may succeed later. */
  readonly retryable: boolean;
  /** Least time to wait before the next attempt, in milliseconds, when the server asked for it. */
  readonly retryAfter: number | undefined;
  /** True when the API server itself said so, false for an answer that something on the way may have made up. */
  readonly fromApi: boolean;

  constructor(message: string, init: KubeErrorInit) {
    super(message, init.cause === undefined ? undefined : { cause: init.cause });
    this.status = init.status;
    this.reason = init.reason;
    this.retryAfter = init.retryAfter;
    this.fromApi = init.fromApi ?? false;
    this.retryable = init.retryable ?? isRetryableStatus(init.status);
  }
}

function isRetryableStatus(status: number): boolean {
  return status === 0 || status === 408 || status === 425 || status === 429 || status >= 500;
}

/** The resourceVersion or continue token is too old: only a new list helps. */
export function isExpired(error: unknown): boolean {
  return (
    error instanceof KubeError &&
    (error.status === 410 || error.reason === 'Expired' || error.reason === 'Gone')
  );
}

/** The API server itself says that the object or resource does not exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof KubeError && error.status === 404 && error.fromApi;
}

export function isConflict(error: unknown): boolean {
  return error instanceof KubeError && error.status === 409;
}

interface StatusBody {
  readonly kind?: unknown;
  readonly message?: unknown;
  readonly reason?: unknown;
  readonly code?: unknown;
  readonly details?: { readonly retryAfterSeconds?: unknown };
}

/** Error of an `ERROR` watch event, whose object is a `Status`. */
export function errorFromStatus(body: unknown, context: string): KubeError {
  const status: StatusBody = typeof body === 'object' && body !== null ? body : {};
  const code = typeof status.code === 'number' ? status.code : 500;
  const reason = typeof status.reason === 'string' && status.reason !== '' ? status.reason : 'Unknown';
  const message = typeof status.message === 'string' ? status.message : 'no message';
  const seconds = status.details?.retryAfterSeconds;
  return new KubeError(`${context}: ${code} ${reason}: ${message}`, {
    status: code,
    reason,
    retryAfter: typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : undefined,
    fromApi: status.kind === 'Status',
  });
}

/** Error of an HTTP answer that is not 2xx. */
export function errorFromAnswer(
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  context: string,
): KubeError {
  const retryAfter = parseRetryAfter(headers['retry-after']);
  const parsed = parseStatus(body);
  if (parsed !== undefined) {
    const fromBody = errorFromStatus({ ...parsed, code: status }, context);
    return new KubeError(fromBody.message, {
      status,
      reason: fromBody.reason,
      retryAfter: retryAfter ?? fromBody.retryAfter,
      fromApi: true,
    });
  }
  // The API server answers an unknown group or version in plain text.
  const fromApi = status === 404 && body.trim() === '404 page not found';
  return new KubeError(`${context}: HTTP ${status}${fromApi ? ': no such API' : ''}`, {
    status,
    reason: fromApi ? 'NotFound' : 'Unknown',
    retryAfter,
    fromApi,
  });
}

function parseStatus(body: string): StatusBody | undefined {
  if (!body.startsWith('{')) return undefined;
  try {
    const parsed: StatusBody = JSON.parse(body);
    return parsed.kind === 'Status' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds, or an HTTP date (RFC 9110, 10.2.3). */
export function parseRetryAfter(header: string | string[] | undefined, now = Date.now()): number | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
