import type { FastifyRequest } from 'fastify';
import { ApiError, badRequest, unknownTenant } from '../errors.ts';
import type { FaultAction } from '../faults.ts';
import type { JsonObject } from '../json.ts';
import type { Presentation } from '../objects/present.ts';
import { findTenant, spellings } from '../objects/references.ts';
import { defaultTenantOf } from '../objects/scope.ts';
import { ALL_TENANTS, type Caller, type World } from '../objects/world.ts';
import type { QueryParameters } from '../query/filter.ts';
import { type ApiVersion, OLDEST_VERSION, parseVersion } from '../schema/version.ts';
import type { Permissions } from '../session/permissions.ts';
import type { Session } from '../session/sessions.ts';
import type { Entry } from '../store/entry.ts';

/** What is known of a request while it is being answered; hooks fill it in. */
export interface RequestState {
  readonly startedAt: number;
  user: Entry | undefined;
  session: Session | undefined;
  permissions: Permissions | undefined;
  /** Header of the answer that clears the session cookie (basic authentication). */
  basic: boolean;
  version: ApiVersion;
  versionText: string;
  /** Uuid of the tenant in scope, or `*`; empty before it is known. */
  tenant: string;
  /** For the journal. */
  type: string;
  uuid: string;
  name: string;
  body: JsonObject | undefined;
  committed: boolean;
  recorded: boolean;
  fault: FaultAction | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    state: RequestState;
  }
}

export function newState(now: number): RequestState {
  return {
    startedAt: now,
    user: undefined,
    session: undefined,
    permissions: undefined,
    basic: false,
    version: 0,
    versionText: '',
    tenant: '',
    type: '',
    uuid: '',
    name: '',
    body: undefined,
    committed: false,
    recorded: false,
    fault: undefined,
  };
}

/** The value of a header that may come more than once. */
export function header(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  return (Array.isArray(value) ? value.at(-1) : value) ?? '';
}

/** Query parameters; of repeated ones the last counts. */
export function queryOf(request: FastifyRequest): QueryParameters {
  const query = request.query as Record<string, string | string[]>;
  const out: Record<string, string> = {};
  for (const [key, value] of Object.entries(query))
    out[key] = Array.isArray(value) ? (value.at(-1) ?? '') : value;
  return out;
}

/** A flag is set by its mere presence: `include_name`, `include_name=`, `include_name=True` mean the same (avi-api.md 2.3). */
function flag(query: QueryParameters, name: string): boolean {
  const value = query[name];
  return value !== undefined && value.toLowerCase() !== 'false';
}

/** The body as an object. @throws ApiError 400 */
export function bodyOf(request: FastifyRequest): JsonObject {
  const body = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw badRequest('The body must be a JSON object');
  }
  return body as JsonObject;
}

/** `https://host:port` as the client addressed the controller. */
export function baseOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.headers.host ?? 'localhost'}`;
}

/** How the client wants to see objects. `written` is for answers to writes, in which names are always included. */
export function presentationOf(
  request: FastifyRequest,
  query: QueryParameters,
  written = false,
): Presentation {
  const names = (text: string | undefined): Set<string> | undefined =>
    text === undefined || text === '' ? undefined : new Set(text.split(',').map((name) => name.trim()));
  return {
    base: baseOf(request),
    version: request.state.version,
    names: written || flag(query, 'include_name'),
    skipDefaults: flag(query, 'skip_default'),
    secrets: flag(query, 'export_key'),
    fields: written ? undefined : names(query.fields),
    exclude: written ? undefined : names(query.exclude),
  };
}

export function callerOf({ state }: FastifyRequest): Caller {
  const { user, permissions, tenant, version } = state;
  return { user, permissions, tenant, version };
}

/**
 * Reads `X-Avi-Version`. A client that names none is treated as one of the oldest release (avi-api.md 1.4).
 * @throws ApiError 400 for one that this controller does not speak
 */
export function readVersion(request: FastifyRequest, world: World): void {
  const { state } = request;
  const text = header(request, 'x-avi-version').trim();
  state.version = parseVersion(text === '' ? OLDEST_VERSION : text);
  state.versionText = text === '' ? OLDEST_VERSION.replaceAll('.', '_') : text;
  if (!(state.version <= world.version)) {
    const { versionText } = state;
    state.versionText = world.versionText;
    throw badRequest(`Invalid version ${versionText}: this controller is of version ${world.versionText}`);
  }
}

/**
 * Reads the tenant in scope from the headers or the query (avi-api.md 2.9).
 * @throws ApiError 403 for an unknown tenant, or one that the user must not enter
 */
export function readTenant(request: FastifyRequest, world: World, query: QueryParameters): void {
  const { state } = request;
  const text =
    header(request, 'x-avi-tenant-uuid') || header(request, 'x-avi-tenant') || (query.tenant ?? '');
  if (text === ALL_TENANTS || [...spellings(text)].includes(ALL_TENANTS)) {
    state.tenant = ALL_TENANTS;
    return;
  }
  const tenant =
    text === '' ? world.store.get('tenant', defaultTenantOf(state.user)) : findTenant(world, text);
  const may = state.permissions?.tenants;
  if (tenant === undefined || (may !== undefined && !may.has(tenant.uuid))) throw unknownTenant(text);
  state.tenant = tenant.uuid;
}

/** An ApiError for anything that is thrown; unexpected ones become a 500 without details. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500 && error instanceof Error) {
    return new ApiError(status, { error: error.message });
  }
  return new ApiError(500, { error: 'Internal server error' });
}
