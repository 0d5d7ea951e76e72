import type { FastifyInstance, FastifyRequest } from 'fastify';
import { systemConfiguration } from '../behaviour/system.ts';
import type { Controller } from '../controller.ts';
import { ApiError, badRequest, invalidCredentials, notFound } from '../errors.ts';
import { type JsonObject, stringOf } from '../json.ts';
import { presenter } from '../objects/present.ts';
import { TOKEN_TYPE } from '../session/accounts.ts';
import { permissionsOf } from '../session/permissions.ts';
import type { Entry } from '../store/entry.ts';
import { type Answer, json, setSessionCookies } from './answer.ts';
import { lastCookies } from './authenticate.ts';
import { nextUrl } from './object-routes.ts';
import { bodyOf, header, presentationOf, queryOf } from './request.ts';
import { type Handle, handler } from './routes.ts';
import { versionInfo } from './system-routes.ts';

const DEFAULT_TOKEN_HOURS = 1;
const TOKENS_PER_PAGE = 25;

/** Routes that need no session: `/login` and `/logout` (avi-api.md 1.2, 1.6). */
export function loginRoutes(app: FastifyInstance, controller: Controller): void {
  const route = (method: string, url: string, handle: Handle): void => {
    app.route({ method, url, handler: handler(controller, handle) });
  };
  route('POST', '/login', (request, reply) => {
    const { sessions } = controller;
    const user = logIn(controller, bodyOf(request));
    request.state.user = user;
    const session = sessions.open(user.uuid);
    setSessionCookies(controller, request, reply, session, true);
    return json(200, loginBody(controller, request, user), { allow: 'POST, OPTIONS' });
  });
  route('POST', '/logout', (request) => {
    const cookies = lastCookies(header(request, 'cookie'));
    for (const name of ['sessionid', 'avi-sessionid']) controller.sessions.close(cookies.get(name) ?? '');
    return json(200, {});
  });
}

function logIn({ accounts }: Controller, body: JsonObject): Entry {
  const { username, password, token } = body;
  if (typeof username !== 'string') throw invalidCredentials();
  if (typeof password === 'string') return accounts.check({ username, password });
  if (typeof token === 'string') return accounts.check({ username, token });
  throw invalidCredentials();
}

function loginBody(controller: Controller, request: FastifyRequest, user: Entry): JsonObject {
  const { world, sessions } = controller;
  const show = presenter(world, { ...presentationOf(request, {}), version: world.version });
  const may = permissionsOf(world, user).tenants;
  const tenants = [...world.store.table('tenant').all].filter(({ uuid }) => may?.has(uuid) ?? true);
  const system = systemConfiguration(world);
  const { is_superuser = false, name, username, full_name, email, local, ui_property } = user.body;
  return {
    user_initialized: true,
    version: versionInfo(world),
    user: {
      is_superuser,
      default_tenant_ref: `${show(user, 'read').default_tenant_ref}`,
      name,
      username,
      full_name,
      email: email ?? '',
      local,
      uuid: user.uuid,
      ui_property: ui_property ?? '',
    },
    tenants: tenants.map((tenant) => {
      const { url, uuid, name: tenantName, local: isLocal, config_settings } = show(tenant, 'read');
      return { url, uuid, name: tenantName, local: isLocal, config_settings };
    }),
    system_config: system === undefined ? {} : show(system, 'read'),
    controller: { api_idle_timeout: Math.round(sessions.limits.idleSeconds / 60) },
    session_cookie_name: 'avi-sessionid',
  };
}

/** `/api/user-token` (avi-api.md 1.5): tokens that log in in place of the password. */
export function tokenRoutes(app: FastifyInstance, controller: Controller): void {
  const { world } = controller;
  const route = (method: string, url: string, handle: Handle): void => {
    app.route({ method, url, handler: handler(controller, handle) });
  };

  function own(request: FastifyRequest): Entry[] {
    const user = request.state.user?.uuid ?? '';
    return [...(world.store.table(TOKEN_TYPE).byCreator.get(user) ?? [])].sort((left, right) =>
      left.uuid < right.uuid ? -1 : 1,
    );
  }

  route('POST', '/api/user-token', (request) => {
    const { user } = request.state;
    if (user === undefined) throw new ApiError(401, { error: 'no user' });
    const hours = Number(bodyOf(request).hours ?? DEFAULT_TOKEN_HOURS);
    if (!(hours > 0)) throw badRequest('hours: must be a positive number');
    const expires = new Date(world.identity.now() + hours * 3_600_000).toISOString();
    const token = world.identity.secret(40);
    const uuid = `user-token-${world.identity.uuid()}`;
    const body = { name: token, created_by: user.uuid, uuid, username: user.name, expires_at: expires };
    const entry = world.store.insert({ type: TOKEN_TYPE, uuid, tenant: '', cloud: '', body, targets: [] });
    request.state.committed = true;
    return json(200, tokenBody(entry));
  });
  route('GET', '/api/user-token', (request): Answer => {
    const page = Math.max(1, Number(queryOf(request).page ?? 1) || 1);
    const all = own(request);
    const from = (page - 1) * TOKENS_PER_PAGE;
    const results = all.slice(from, from + TOKENS_PER_PAGE).map(tokenBody);
    const next = from + TOKENS_PER_PAGE < all.length ? { next: nextUrl(request, page + 1) } : {};
    return json(200, { count: all.length, results, ...next });
  });
  route('DELETE', '/api/user-token/:uuid', (request) => {
    const { uuid } = request.params as { uuid: string };
    const entry = own(request).find((token) => token.uuid === uuid);
    if (entry === undefined) throw notFound('UserToken');
    world.store.remove(entry);
    request.state.committed = true;
    return { status: 204, payload: '' };
  });
}

/** The token's text is its name in the store, where logins look it up. */
function tokenBody({ name, uuid, body }: Entry): JsonObject {
  return { token: name, uuid, username: stringOf(body.username), expires_at: stringOf(body.expires_at) };
}
