import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { KeyPair } from '../certificate.ts';
import type { Controller } from '../controller.ts';
import { dataplaneRoutes } from '../dataplane/routes.ts';
import { ApiError, badRequest } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { SimulatorOptions } from '../options.ts';
import { withoutSecrets } from '../schema/projection.ts';
import { schemaOf } from '../schema/schemas.ts';
import { adminRoutes } from './admin-routes.ts';
import { cut, record, requestAgent, send } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { consolePages, consoleRoutes } from './console-routes.ts';
import { macroRoutes } from './macro-routes.ts';
import { nameInRequest, objectRoutes } from './object-routes.ts';
import { asApiError, newState, queryOf, readTenant, readVersion } from './request.ts';
import { loginRoutes, tokenRoutes } from './session-routes.ts';
import { openSystemRoutes, systemRoutes } from './system-routes.ts';
import { viewRoutes } from './view-routes.ts';

/** A virtual service with 5,000 rules, or a pool with 5,000 servers, is a few megabytes. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** Clients keep their connections; a client that picks one just as it is being closed would see an error. */
const KEEP_ALIVE_MS = 75_000;

type Options = Pick<SimulatorOptions, 'tls' | 'latencyMs' | 'admin' | 'csrf' | 'logger'>;

/** The HTTP side of a controller: a Fastify instance that is not listening yet. */
export function buildServer(controller: Controller, keyPair: KeyPair, options: Options): FastifyInstance {
  const common = {
    bodyLimit: BODY_LIMIT,
    keepAliveTimeout: KEEP_ALIVE_MS,
    routerOptions: { maxParamLength: 512, ignoreTrailingSlash: true },
    rewriteUrl: ({ url }: IncomingMessage) => collapseSlashes(url ?? '/'),
    forceCloseConnections: true,
  };
  // Both kinds of server are used alike; their types differ in the raw socket only.
  const app = (options.tls === false
    ? fastify(common)
    : fastify({ ...common, https: { key: keyPair.key, cert: keyPair.cert } })) as unknown as FastifyInstance;

  app.decorateRequest('state');
  parsers(app);
  app.register(formbody);
  app.addHook('onRequest', async (request, reply) =>
    begin(controller, request, reply, options.latencyMs ?? 0),
  );
  app.setErrorHandler(async (error, request, reply) => {
    const answer = asApiError(error);
    if (answer.status >= 500 && !(error instanceof ApiError)) {
      options.logger?.error(
        `${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
    return send(controller, request, reply, { status: answer.status, payload: answer.payload });
  });
  app.setNotFoundHandler(async (request, reply) =>
    send(controller, request, reply, {
      status: 404,
      payload: JSON.stringify({ error: `There is no ${request.url}` }),
    }),
  );

  app.register(async (pages) => consolePages(pages));
  app.register(async (open) => {
    open.addHook('preHandler', async (request) => {
      request.state.type = request.url.startsWith('/login') ? 'login' : '';
      applyFault(controller, request);
      request.state.type = '';
    });
    loginRoutes(open, controller);
    openSystemRoutes(open, controller);
  });
  app.register(async (closed) => {
    closed.addHook('preHandler', async (request, reply) => {
      authenticate(controller, request, reply, options.csrf !== false);
      readVersion(request, controller.world);
      readTenant(request, controller.world, queryOf(request));
      identify(controller, request);
      applyFault(controller, request);
    });
    tokenRoutes(closed, controller);
    systemRoutes(closed, controller);
    consoleRoutes(closed, controller);
    macroRoutes(closed, controller);
    viewRoutes(closed, controller);
    objectRoutes(closed, controller);
  });
  if (options.admin) {
    app.register(async (admin) => {
      adminRoutes(admin, controller);
      dataplaneRoutes(admin, controller);
    });
  }
  return app;
}

/** Old clients send `//api/…` (avi-api.md 1.1). Only the path is touched. */
function collapseSlashes(url: string): string {
  if (!url.includes('//')) return url;
  const at = url.indexOf('?');
  const path = (at < 0 ? url : url.slice(0, at)).replace(/\/{2,}/g, '/');
  return at < 0 ? path : path + url.slice(at);
}

function parsers(app: FastifyInstance): void {
  const parse = (
    _request: FastifyRequest,
    text: string | Buffer,
    done: (error: Error | null, body?: unknown) => void,
  ) => {
    const source = String(text);
    if (source === '') return done(null, undefined);
    // A member of this name would change the prototype of objects that it is copied into.
    if (source.includes('"__proto__"')) return done(badRequest('The body has a member __proto__'));
    try {
      done(null, JSON.parse(source));
    } catch {
      done(badRequest('JSON parse error: the body is not valid JSON'));
    }
  };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, parse);
  app.addContentTypeParser('*', { parseAs: 'string' }, parse);
}

/** Before anything is read: the state of the controller, latency, and resets that come that early. */
async function begin(
  controller: Controller,
  request: FastifyRequest,
  reply: FastifyReply,
  latencyMs: number,
): Promise<void> {
  request.state = newState(controller.world.identity.now());
  if (request.url.startsWith('/_sim/')) return;
  const { cluster, faults, rateLimiter } = controller;
  if (latencyMs > 0) await sleep(latencyMs);
  if (cluster.availability === 'down') {
    record(controller, request, 0);
    cut(request, reply);
    return;
  }
  if (cluster.availability === 'starting') throw new ApiError(503, { error: 'Controller is INITIALIZING' });
  const wait = rateLimiter.wait(requestAgent(request), request.state.startedAt);
  if (wait > 0) {
    if (rateLimiter.limit?.retryAfter !== false) reply.header('retry-after', String(Math.ceil(wait)));
    throw new ApiError(429, { error: 'Too many requests: the rate limit of the portal is exceeded' });
  }
  if (faults.isEmpty) return;
  const type = (request.params as { type?: string } | undefined)?.type ?? '';
  const target = {
    method: request.method,
    url: request.url,
    type,
    tenant: '',
    userAgent: requestAgent(request),
    name: '',
    body: undefined,
  };
  if (faults.hit(target, false) === undefined) return;
  record(controller, request, 0);
  cut(request, reply);
}

/** What the request is about, for permissions, faults and the journal. */
function identify(controller: Controller, request: FastifyRequest): void {
  const { state } = request;
  const { type, uuid = '' } = (request.params ?? {}) as { type?: string; uuid?: string };
  if (type === undefined) return;
  const schema = schemaOf(type);
  if (schema === undefined) return;
  const reading = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
  state.type = schema.type;
  state.uuid = uuid;
  state.name = nameInRequest(controller, request);
  const body = request.body;
  if (!reading && isObject(body as JsonObject)) {
    // A copy of the outermost object: handling a request uses the body up.
    state.body = withoutSecrets({ ...(body as JsonObject) }, schema.shape);
  }
  state.permissions?.require(schema.type, state.tenant, reading ? 'read' : 'write');
}

function applyFault(controller: Controller, request: FastifyRequest): void {
  const { world, faults } = controller;
  if (faults.isEmpty) return;
  const { state } = request;
  state.fault = faults.hit(
    {
      method: request.method,
      url: request.url,
      type: state.type,
      tenant: world.store.get('tenant', state.tenant)?.name ?? state.tenant,
      userAgent: requestAgent(request),
      name: state.name,
      body: isObject(request.body as JsonObject) ? (request.body as JsonObject) : undefined,
    },
    true,
  );
}
