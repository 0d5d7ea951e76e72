import type { FastifyInstance, FastifyRequest } from 'fastify';
import { dateText } from '../behaviour/certificates.ts';
import type { Controller } from '../controller.ts';
import { methodNotAllowed, notFound } from '../errors.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import { presenter } from '../objects/present.ts';
import { visibleIn } from '../objects/world.ts';
import { schemaOf, type TypeSchema } from '../schema/schemas.ts';
import type { Entry } from '../store/entry.ts';
import { type Answer, json } from './answer.ts';
import { nextUrl } from './object-routes.ts';
import { presentationOf, queryOf } from './request.ts';
import { handler } from './routes.ts';

/** Types that have `-inventory` and `runtime` views (avi-api.md 2.11). */
const VIEWED = [
  'virtualservice',
  'pool',
  'poolgroup',
  'vsvip',
  'serviceenginegroup',
  'serviceengine',
] as const;

/** Inventory and runtime: what an object is configured as, together with how it does. */
export function viewRoutes(app: FastifyInstance, controller: Controller): void {
  for (const type of VIEWED) {
    const schema = schemaOf(type);
    if (schema === undefined) continue;
    app.route({
      method: 'GET',
      url: `/api/${type}-inventory`,
      handler: handler(controller, (request) => inventory(controller, request, schema)),
    });
    app.route({
      method: 'GET',
      url: `/api/${type}-inventory/:uuid`,
      handler: handler(controller, (request) =>
        json(200, view(controller, request, find(controller, request, schema))),
      ),
    });
    app.route({
      method: 'GET',
      url: `/api/${type}/:uuid/runtime`,
      handler: handler(controller, (request) =>
        json(200, runtime(controller, find(controller, request, schema))),
      ),
    });
  }
  app.route({
    method: 'GET',
    url: '/api/pool/:uuid/runtime/server',
    handler: handler(controller, (request) => {
      const schema = schemaOf('pool');
      if (schema === undefined) throw notFound('Pool');
      const pool = find(controller, request, schema);
      const results = objectsOf(pool.body.servers).map((server) => ({
        ip_addr: server.ip,
        port: server.port,
        hostname: server.hostname,
        oper_status: serverStatus(controller, pool, server),
      }));
      return json(200, { count: results.length, results });
    }),
  });
  app.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/api/:type/:uuid/runtime',
    handler: handler(controller, ({ method }) => {
      throw methodNotAllowed(method);
    }),
  });
}

function find(controller: Controller, request: FastifyRequest, schema: TypeSchema): Entry {
  const { state } = request;
  state.permissions?.require(schema.type, state.tenant, 'read');
  const { uuid } = request.params as { uuid: string };
  const entry = controller.world.store.get(schema.type, uuid);
  const filter = state.permissions?.filter(schema.type, state.tenant, 'read');
  if (entry === undefined || !visibleIn(entry, state.tenant) || filter?.(entry) === false)
    throw notFound(schema.model);
  return entry;
}

function inventory(controller: Controller, request: FastifyRequest, schema: TypeSchema): Answer {
  const { state } = request;
  state.permissions?.require(schema.type, state.tenant, 'read');
  const allows = state.permissions?.filter(schema.type, state.tenant, 'read');
  const page = controller.lister.list(schema, queryOf(request), state.tenant, allows);
  const results = page.entries.map((entry) => view(controller, request, entry));
  return json(200, {
    count: page.count,
    results,
    ...(page.isLast ? {} : { next: nextUrl(request, page.number + 1) }),
  });
}

function view(controller: Controller, request: FastifyRequest, entry: Entry): JsonObject {
  const show = presenter(controller.world, presentationOf(request, queryOf(request)));
  return {
    uuid: entry.uuid,
    config: show(entry, 'read'),
    runtime: runtime(controller, entry),
    health_score: { health_score: stateOf(controller, entry) === 'OPER_UP' ? 100 : 0 },
    alert: { low: 0, medium: 0, high: 0 },
  };
}

function runtime(controller: Controller, entry: Entry): JsonObject {
  const { cluster, dataplane } = controller;
  const secs = Math.floor(Number(entry.body._last_modified ?? 0) / 1_000_000);
  return {
    name: entry.name,
    oper_status: { state: configuredState(entry), last_changed_time: { secs, usecs: 0 } },
    up_since: dateText(Math.max(cluster.upSince, secs * 1000)),
    ...dataplane?.board.runtime(entry),
  };
}

function stateOf(controller: Controller, entry: Entry): string {
  const { oper_status } = runtime(controller, entry);
  return isObject(oper_status) ? stringOf(oper_status.state) : '';
}

function serverStatus({ dataplane }: Controller, pool: Entry, server: JsonObject): JsonObject {
  const address = isObject(server.ip) ? stringOf(server.ip.addr) : '';
  const port = Number(server.port ?? 0) || Number(pool.body.default_server_port ?? 80);
  const state = server.enabled === false ? 'OPER_DISABLED' : 'OPER_UP';
  return dataplane?.board.server(pool, address, port) ?? { state };
}

/** Without a data plane, what is enabled and has somewhere to send its traffic counts as up. */
function configuredState(entry: Entry): string {
  if (entry.body.enabled === false) return 'OPER_DISABLED';
  if (entry.type !== 'pool') return 'OPER_UP';
  const servers = objectsOf(entry.body.servers);
  return servers.some(({ enabled }) => enabled !== false) ? 'OPER_UP' : 'OPER_DOWN';
}
