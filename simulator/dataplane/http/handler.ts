import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { JsonObject } from '../../json.ts';
import { stringOf } from '../../json.ts';
import type { LivePool } from '../balance/pool.ts';
import type { GroupBalancer } from '../balance/pool-group.ts';
import type { LiveServer } from '../balance/server.ts';
import type { Catalog } from '../engine/catalog.ts';
import type { Children } from '../engine/children.ts';
import type { Ref } from '../engine/objects.ts';
import type { ServerConnections } from '../engine/server-connections.ts';
import { reset } from '../l4/reset.ts';
import { numberOf, objectOf } from '../model/read.ts';
import type { RequestView } from '../model/request.ts';
import type { PoolChoice, VirtualService } from '../model/virtual-service.ts';
import { type Decision, decide } from './decide.ts';
import { forward, pickRequestOf } from './forward.ts';
import { answerLocally, redirect } from './local-answers.ts';
import type { RateLimits } from './rate-limits.ts';
import { prepareRequestHeaders } from './request-headers.ts';
import { prepareResponseHeaders } from './response-headers.ts';
import { upgrade } from './upgrade.ts';
import type { Upstreams } from './upstreams.ts';
import { type Entrance, viewOf } from './view.ts';

/** The parts of a Service Engine that requests pass through. */
export interface Surroundings {
  readonly catalog: Catalog;
  readonly limits: RateLimits;
  readonly groups: GroupBalancer;
  readonly upstreams: Upstreams;
  readonly connections: ServerConnections;
  children(parent: Ref): Children | undefined;
  pool(ref: Ref): LivePool | undefined;
  suspect(pool: LivePool, server: LiveServer): void;
  /** Tells of a defect in handling traffic. */
  failed(error: unknown): void;
}

/** A request that is to be handled, and where it has come in. */
export interface Arrival extends Entrance {
  /** The virtual service that listens there. */
  readonly front: Ref;
}

/** Answers one request. */
export function handleRequest(
  around: Surroundings,
  arrival: Arrival,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const request = viewOf(incoming, arrival);
  if (request === undefined) {
    answerLocally(response, 400, undefined, 'the request names no path');
    return;
  }
  const service = serviceFor(around, arrival.front, request);
  if (typeof service === 'number') {
    answerLocally(response, service, undefined, 'no virtual service is here for this host');
    return;
  }
  const profile = around.catalog.applicationProfile(service.application)?.http ?? {};
  if (isTooLarge(incoming, profile)) {
    response.shouldKeepAlive = false;
    answerLocally(response, 413, undefined, 'the body is longer than the application profile allows');
    return;
  }
  const decision = decide(around.catalog, around.limits, service, request);
  if (decision.kind !== 'forward') {
    carryOut(decision, incoming, response);
    return;
  }
  const pool = poolFor(around, decision.choice, request, decision.label);
  if (typeof pool !== 'object') {
    unavailable(around, decision.choice, pool, incoming, response);
    return;
  }
  prepareRequestHeaders(request, profile);
  forward({
    pool,
    request,
    incoming,
    response,
    upstreams: around.upstreams,
    prepare: (status, headers) => prepareResponseHeaders(around.catalog, service, request, status, headers),
    suspect: (server) => around.suspect(pool, server),
    unavailable: () => unavailable(around, { pool: pool.config.ref }, 503, incoming, response),
    failed: (status, why) => answerLocally(response, status, undefined, why),
  });
}

/** Handles a request for another protocol (WebSocket). Only the socket is there to answer on. */
export function handleUpgrade(
  around: Surroundings,
  arrival: Arrival,
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const refuse = (status: number) => {
    socket.end(`HTTP/1.1 ${status} \r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  };
  const request = viewOf(incoming, arrival);
  const service = request === undefined ? 400 : serviceFor(around, arrival.front, request);
  if (request === undefined || typeof service === 'number') {
    refuse(typeof service === 'number' ? service : 400);
    return;
  }
  const profile = around.catalog.applicationProfile(service.application)?.http ?? {};
  const decision = decide(around.catalog, around.limits, service, request);
  if (decision.kind === 'close') socket.destroy();
  else if (decision.kind === 'answer') refuse(decision.status);
  else if (decision.kind === 'redirect') {
    socket.end(
      `HTTP/1.1 ${decision.status} \r\nlocation: ${decision.location}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
    );
  } else {
    const pool = poolFor(around, decision.choice, request, decision.label);
    if (typeof pool !== 'object') refuse(pool);
    else if (profile.websockets_enabled === false) refuse(501);
    else {
      const protocol = incoming.headers.upgrade ?? '';
      prepareRequestHeaders(request, profile);
      upgrade({ around, service, pool, request, protocol, socket, head, refuse });
    }
  }
}

/** The virtual service that is responsible: the one that listens, or one of its children. A status refuses. */
function serviceFor(around: Surroundings, front: Ref, request: RequestView): VirtualService | number {
  const parent = around.catalog.virtualService(front);
  if (parent === undefined) return 503;
  if (parent.kind !== 'parent') return parent;
  const children = around.children(front);
  if (parent.enhanced) {
    const child = children?.byRequest(request, around.catalog);
    if (child === undefined) return parent;
    return child.enabled ? child : 503;
  }
  if (!request.secure || request.serverName === '') return parent;
  const child = children?.byServerName(request.serverName);
  if (child === undefined) return parent;
  const profile = around.catalog.applicationProfile(child.application)?.http;
  const strict = profile?.disable_sni_hostname_check !== true;
  // A connection belongs to the child that it was opened for (421: the client should open another one).
  if (strict && children?.byServerName(request.host)?.ref !== child.ref) return 421;
  return child.enabled ? child : 503;
}

/** A pool that can serve. 404: nothing is configured for the request; 503: what is cannot serve. */
export function poolFor(
  around: Pick<Surroundings, 'groups' | 'pool'>,
  choice: PoolChoice,
  request: RequestView,
  label: string | undefined,
): LivePool | 404 | 503 {
  if (choice.group !== undefined) {
    const picked = around.groups.pick(choice.group, pickRequestOf(request), label);
    if (typeof picked === 'object') return picked;
    return picked === 'none' ? 404 : 503;
  }
  const pool = choice.pool === undefined ? undefined : around.pool(choice.pool);
  return pool ?? 404;
}

/** What pool or group say about the case that no server can be had. */
function unavailable(
  around: Surroundings,
  choice: PoolChoice,
  status: 404 | 503,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const { group, pool } = choice;
  const action =
    group === undefined
      ? pool && around.pool(pool)?.config.failAction
      : around.catalog.poolGroup(group)?.failAction;
  if (status === 503 && action) carryOut(failDecision(action), incoming, response);
  else if (status === 503) answerLocally(response, 503, undefined, 'no server of the pool is up');
  else answerLocally(response, 404, undefined, 'nothing is configured for this host and path');
}

function failDecision(action: JsonObject): Exclude<Decision, { kind: 'forward' }> {
  switch (action.type) {
    case 'FAIL_ACTION_HTTP_LOCAL_RSP': {
      const local = objectOf(action.local_rsp);
      const status = local.status_code === 'FAIL_HTTP_STATUS_CODE_200' ? 200 : 503;
      return { kind: 'answer', status, file: local.file === undefined ? undefined : objectOf(local.file) };
    }
    case 'FAIL_ACTION_HTTP_REDIRECT': {
      const target = objectOf(action.redirect);
      const scheme = target.protocol === 'HTTP' ? 'http' : 'https';
      const path = stringOf(target.path).replace(/^\/?/, '/');
      const query = stringOf(target.query);
      const status = Number(/\d+$/.exec(stringOf(target.status_code))?.[0] ?? 302);
      const location = `${scheme}://${stringOf(target.host)}${path}${query === '' ? '' : `?${query}`}`;
      return { kind: 'redirect', status, location };
    }
    default:
      return { kind: 'close' };
  }
}

function carryOut(
  decision: Exclude<Decision, { kind: 'forward' }>,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  switch (decision.kind) {
    case 'close':
      if (decision.reset) reset(incoming.socket);
      else response.destroy();
      break;
    case 'redirect':
      redirect(response, decision.status, decision.location);
      break;
    case 'answer':
      answerLocally(response, decision.status, decision.file);
  }
}

function isTooLarge({ headers }: IncomingMessage, profile: JsonObject): boolean {
  const limit = numberOf(profile.client_max_body_size, 0) * 1024;
  return limit > 0 && Number(headers['content-length'] ?? 0) > limit;
}
