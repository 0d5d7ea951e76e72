import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Controller } from '../controller.ts';
import type { FaultAction } from '../faults.ts';
import type { JsonObject } from '../json.ts';
import { parseVersion } from '../schema/version.ts';
import type { Session } from '../session/sessions.ts';

/** How the web console names itself. */
const CONSOLE_AGENT = 'console';

export interface Answer {
  readonly status: number;
  /** Text of the body; empty for none. */
  readonly payload: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(status: number, body: JsonObject | JsonObject[], headers?: Answer['headers']): Answer {
  return { status, payload: JSON.stringify(body), ...(headers === undefined ? {} : { headers }) };
}

/** Seconds; the controller ends sessions long before (avi-api.md 1.3). */
const CSRF_MAX_AGE = 31_449_600;
const SESSION_MAX_AGE = 86_400;

/** From this release on, browsers are told that the cookies may come from other sites (avi-api.md 1.3). */
const SAME_SITE_SINCE = parseVersion('20.1.5');

/** The cookies of a session. `csrftoken` comes with a new session only. */
export function setSessionCookies(
  { world }: Controller,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  fresh: boolean,
): void {
  const sameSite = world.version >= SAME_SITE_SINCE ? '; SameSite=None' : '';
  const shared = request.protocol === 'https' ? `Path=/; Secure${sameSite}` : 'Path=/';
  if (fresh) reply.header('set-cookie', `csrftoken=${session.csrfToken}; Max-Age=${CSRF_MAX_AGE}; ${shared}`);
  // They come with every answer: made once per session.
  session.cookies ??= ['sessionid', 'avi-sessionid'].map(
    (name) => `${name}=${session.id}; Max-Age=${SESSION_MAX_AGE}; ${shared}; HttpOnly`,
  );
  for (const cookie of session.cookies) reply.header('set-cookie', cookie);
}

/** Carries out what a fault wants before the request is looked at. Returns an answer, or nothing to go on. */
export async function beforeRequest(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer | 'cut' | undefined> {
  const { fault } = request.state;
  if (fault === undefined) return undefined;
  if (fault.delay !== undefined) await sleep(fault.delay);
  if (fault.reset === 'before-read' || fault.reset === 'before-commit') {
    cut(request, reply);
    return 'cut';
  }
  if (fault.status !== undefined && !fault.afterCommit) return forced(fault, fault.status);
  fault.meanwhile?.();
  return undefined;
}

function forced(fault: FaultAction, status: number): Answer {
  const { body = { error: 'injected fault' }, headers = {} } = fault;
  return { status, payload: typeof body === 'string' ? body : JSON.stringify(body), headers };
}

/**
 * Sends an answer: after the change is on disk, and with what a fault makes of it.
 */
export async function send(
  controller: Controller,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  const { state } = request;
  const { fault } = state;
  if (state.committed) await controller.persistence?.flushed();
  let out = answer;
  if (fault !== undefined && answer.status < 400) {
    if (fault.delayAfter !== undefined) await sleep(fault.delayAfter);
    if (fault.reset === 'after-commit') {
      record(controller, request, 0);
      return cut(request, reply);
    }
    if (fault.afterCommit && fault.status !== undefined) out = forced(fault, fault.status);
    else if (fault.rewrite !== undefined) out = { ...answer, payload: fault.rewrite(answer.payload) };
  }
  record(controller, request, out.status);
  if (state.versionText !== '') reply.header('avi_api_version', state.versionText);
  if (state.session !== undefined) setSessionCookies(controller, request, reply, state.session, false);
  if (state.basic) reply.header('set-cookie', 'sessionid=None; Path=/');
  for (const [name, value] of Object.entries(out.headers ?? {})) reply.header(name, value);
  reply.code(out.status);
  if (out.status !== 204) reply.header('content-type', 'application/json');
  if (fault?.truncate !== undefined) return sendRaw(request, reply, out, fault.truncate, 0);
  if (fault?.slowBody !== undefined) return sendRaw(request, reply, out, undefined, fault.slowBody);
  return reply.send(out.payload);
}

/** Writes to the socket without Fastify: a part of the body, or all of it slowly. */
async function sendRaw(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, payload }: Answer,
  upTo: number | undefined,
  milliseconds: number,
): Promise<FastifyReply> {
  const body = Buffer.from(payload);
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined) reply.raw.setHeader(name, value);
  }
  reply.raw.writeHead(status, { 'content-length': body.length });
  if (upTo !== undefined) {
    await new Promise<void>((resolve) => reply.raw.write(body.subarray(0, upTo), () => resolve()));
    return cut(request, reply);
  }
  const pieces = Math.min(10, Math.max(1, body.length));
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor((body.length * piece) / pieces);
    reply.raw.write(body.subarray(from, Math.floor((body.length * (piece + 1)) / pieces)));
    await sleep(milliseconds / pieces);
  }
  reply.raw.end();
  return reply;
}

/** Cuts the connection; with a reset where the socket can. */
export function cut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!reply.sent) reply.hijack();
  const { socket } = request.raw;
  // A TLS socket knows no reset: there the client sees the connection end in the middle of the exchange.
  if (request.protocol === 'http') socket.resetAndDestroy();
  else socket.destroy();
  return reply;
}

/** Writes the request into the journal, before the client can see the answer. */
export function record(controller: Controller, request: FastifyRequest, status: number): void {
  const { state } = request;
  if (state.recorded) return;
  state.recorded = true;
  // It looks every other second: what is of interest would be pushed out.
  if (request.method === 'GET' && request.headers['x-avi-useragent'] === CONSOLE_AGENT) return;
  const { world, journal } = controller;
  journal.add({
    time: state.startedAt,
    method: request.method,
    url: request.url,
    type: state.type,
    uuid: state.uuid,
    name: state.name,
    tenant: world.store.get('tenant', state.tenant)?.name ?? state.tenant,
    user: state.user?.name ?? '',
    userAgent: requestAgent(request),
    status,
    duration: world.identity.now() - state.startedAt,
    body: state.body,
    committed: state.committed,
  });
}

/** `X-Avi-UserAgent` is how clients make themselves known (avi-api.md 1.4). */
export function requestAgent(request: FastifyRequest): string {
  const own = request.headers['x-avi-useragent'];
  return (Array.isArray(own) ? own[0] : own) ?? request.headers['user-agent'] ?? '';
}
