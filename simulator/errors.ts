import type { JsonObject } from './json.ts';

/**
 * An answer that refuses a request, in the shape of the Avi API (avi-api.md 2.7): `{"error": text}`, sometimes with more
 * members, sometimes a plain text under a JSON content type.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** Text of the response body, ready to be sent. */
  readonly payload: string;

  constructor(status: number, body: JsonObject | string) {
    super(typeof body === 'string' ? body : String(body.error ?? body.detail ?? ''));
    this.status = status;
    this.payload = typeof body === 'string' ? body : JSON.stringify(body);
  }
}

export function badRequest(text: string, more: JsonObject = {}): ApiError {
  return new ApiError(400, { error: text, ...more });
}

export function forbidden(text: string, more: JsonObject = {}): ApiError {
  return new ApiError(403, { error: text, ...more });
}

/** `<Model> object not found!`: an unknown uuid, or the target of a reference. Clients search for this text. */
export function notFound(model: string, status = 404): ApiError {
  return new ApiError(status, { error: `${model} object not found!` });
}

/** The name is taken. `cloudBound` types are unique per cloud, the others per tenant only. */
export function alreadyExists(model: string, cloudBound: boolean): ApiError {
  const key = cloudBound ? 'Name, Tenant ref and Cloud ref' : 'Name and Tenant ref';
  return new ApiError(409, { error: `${model} with this ${key} already exists.` });
}

/** A conditional PUT whose `_last_modified` is not the stored one. */
export function staleObject(model: string): ApiError {
  return new ApiError(412, { error: `Need to reload object data ${model}` });
}

export function methodNotAllowed(method: string): ApiError {
  return new ApiError(405, { detail: `Method '${method}' not allowed.` });
}

/** Plain text under a JSON content type, as recorded (avi-api.md 1.7). */
export function csrfFailed(): ApiError {
  return new ApiError(401, 'CSRF token missing or incorrect.');
}

export function invalidCredentials(): ApiError {
  return new ApiError(401, { error: 'Invalid credentials' });
}

export function notAuthenticated(): ApiError {
  return new ApiError(401, { error: 'Authentication credentials were not provided.' });
}

export function unknownTenant(tenant: string): ApiError {
  return forbidden(`Tenant '${tenant}' does not exist!`);
}
