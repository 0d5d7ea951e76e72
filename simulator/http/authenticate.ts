import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSystemFlag } from '../behaviour/system.ts';
import type { Controller } from '../controller.ts';
import { ApiError, csrfFailed, notAuthenticated } from '../errors.ts';
import { permissionsOf } from '../session/permissions.ts';
import { setSessionCookies } from './answer.ts';
import { header } from './request.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Finds out who asks: session cookies, or basic authentication where it is enabled (avi-api.md 1.3 to 1.7).
 *
 * @param csrf whether unsafe methods need the CSRF token, and over TLS a Referer
 * @throws ApiError 401 without a live session or with a wrong CSRF token; 419 when the session must be switched
 */
export function authenticate(
  controller: Controller,
  request: FastifyRequest,
  reply: FastifyReply,
  csrf: boolean,
): void {
  const { state } = request;
  const { world, sessions, accounts } = controller;
  const authorization = header(request, 'authorization');
  if (authorization !== '') {
    const credentials = /^Basic (.+)$/i.exec(authorization)?.[1];
    if (
      credentials === undefined ||
      !isSystemFlag(world, 'portal_configuration.allow_basic_authentication')
    ) {
      throw notAuthenticated();
    }
    const text = Buffer.from(credentials, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    state.user = accounts.check({ username: text.slice(0, colon), password: text.slice(colon + 1) });
    state.basic = true;
    state.permissions = permissionsOf(world, state.user);
    return;
  }
  const cookies = lastCookies(header(request, 'cookie'));
  const session = sessions.use(cookies.get('avi-sessionid') ?? cookies.get('sessionid') ?? '');
  const user = session === undefined ? undefined : world.store.get('user', session.user);
  if (session === undefined || user === undefined) throw notAuthenticated();
  if (session.mustSwitch) {
    sessions.close(session.id);
    setSessionCookies(controller, request, reply, sessions.open(session.user), true);
    throw new ApiError(419, { error: 'Need to switch session' });
  }
  if (csrf && !SAFE.has(request.method)) {
    const referred = request.protocol === 'http' || header(request, 'referer').startsWith('https://');
    if (header(request, 'x-csrftoken') !== session.csrfToken || !referred) throw csrfFailed();
  }
  state.session = session;
  state.user = user;
  state.permissions = permissionsOf(world, user);
}

/** Cookies by name. A client may send a name twice, with an old and a new value: the last one counts (avi-api.md 1.3). */
export function lastCookies(text: string): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of text.split(';')) {
    const at = part.indexOf('=');
    if (at > 0)
      cookies.set(
        part.slice(0, at).trim(),
        part
          .slice(at + 1)
          .trim()
          .replace(/^"(.*)"$/, '$1'),
      );
  }
  return cookies;
}
