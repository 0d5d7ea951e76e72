import type { AviBody, AviType } from '../model/types.ts';

/**
 * What to do about a failed call. One place decides this: `classify` in `errors.ts` (avi-api.md 2.7).
 * - `retry`: transient; the same call may go through later (5xx, 408, 429, time-outs, connection loss, upgrade window …)
 * - `reread`: our picture is stale (404 on an item, 409, 412): read the object again, then decide anew
 * - `relogin`: session lost; the client logs in once for all waiting calls and repeats by itself. Seen outside only when
 *   logging in failed
 * - `final`: the controller refused it; nothing helps but a change of the object
 */
export type ErrorKind = 'retry' | 'reread' | 'relogin' | 'final';

/** A failed call to the controller. `message` holds Avi's own text, with secrets left out. */
export class AviError extends Error {
  override readonly name = 'AviError';
  readonly kind: ErrorKind;
  /** HTTP status; 0 when no answer arrived. */
  readonly status: number;
  /** Seconds the controller asked us to wait, if it did. */
  readonly retryAfter: number | undefined;

  constructor(kind: ErrorKind, status: number, message: string, retryAfter?: number, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The calls that inventory and execution need; implemented by the generated client, throws {@link AviError}. */
export interface AviApi {
  /** Pages of a collection, read with `include_name`. `tenant` may be `*`. */
  list(
    type: AviType | string,
    tenant: string,
    query: Readonly<Record<string, string>>,
  ): AsyncIterable<readonly AviBody[]>;
  /** One object by uuid, with `include_name`. */
  get(type: AviType, tenant: string, uuid: string): Promise<AviBody>;
  /** Returns the object as stored (defaults and `#name` in references). */
  create(type: AviType, tenant: string, body: AviBody): Promise<AviBody>;
  /** Full replacement. A `_last_modified` in the body makes it conditional: 412 when someone else wrote meanwhile. */
  replace(type: AviType, tenant: string, uuid: string, body: AviBody): Promise<AviBody>;
  /** 404 counts as done. */
  remove(type: AviType, tenant: string, uuid: string): Promise<void>;
}
