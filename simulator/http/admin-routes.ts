import type { FastifyInstance } from 'fastify';
import type { ClusterStateName } from '../cluster.ts';
import type { Controller } from '../controller.ts';
import { badRequest, forbidden } from '../errors.ts';
import type { FaultRule } from '../faults.ts';
import { isObject, type JsonObject, type JsonValue, stringOf } from '../json.ts';
import { restoreState, snapshotState } from '../snapshot.ts';
import type { RateLimit } from './rate-limit.ts';
import { bodyOf, queryOf } from './request.ts';

/**
 * `/_sim/…`: the simulator's own controls, for scripts in any language. Off unless asked for, and without credentials: whoever
 * reaches the port may use them.
 */
export function adminRoutes(app: FastifyInstance, controller: Controller): void {
  const { faults, journal, sessions, cluster, world } = controller;

  // Pages of other sites, open in a browser on this machine, must not reach in.
  app.addHook('onRequest', async ({ headers }) => {
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      throw forbidden('/_sim is not for pages of other sites');
  });

  app.get('/_sim/faults', () => ({
    faults: faults.active.map(({ id, rule, matched, used }) => ({ id, matched, used, ...rule })),
  }));
  app.post('/_sim/faults', (request, reply) => {
    const id = faults.add(faultRule(bodyOf(request)));
    return reply.code(201).send({ id });
  });
  app.delete('/_sim/faults', (_request, reply) => {
    faults.clear();
    return reply.code(204).send();
  });
  app.delete('/_sim/faults/:id', (request, reply) => {
    const found = faults.remove(Number((request.params as { id: string }).id));
    return reply.code(found ? 204 : 404).send();
  });

  app.get('/_sim/journal', (request) => {
    const query = queryOf(request);
    const mark = Number(query.since ?? 0);
    const writes = query.writes !== undefined && query.writes !== 'false';
    return { seq: journal.seq, records: writes ? journal.writesSince(mark) : journal.since(mark) };
  });

  app.post('/_sim/sessions/drop', (_request, reply) => {
    sessions.drop();
    return reply.code(204).send();
  });
  app.post('/_sim/sessions/switch', (_request, reply) => {
    sessions.switchAll();
    return reply.code(204).send();
  });

  app.get('/_sim/cluster', () => clusterBody(controller));
  app.put('/_sim/cluster', (request) => {
    const body = bodyOf(request);
    if (typeof body.readOnly === 'boolean') cluster.readOnly = body.readOnly;
    if (typeof body.state === 'string') cluster.state = body.state as ClusterStateName;
    if (typeof body.leader === 'string') cluster.leader = body.leader;
    if (typeof body.upSince === 'number') cluster.upSince = body.upSince;
    const { availability } = body;
    if (availability === 'up' || availability === 'starting' || availability === 'down') {
      cluster.availability = availability;
    }
    return clusterBody(controller);
  });
  app.get('/_sim/limits', () => limitsBody(controller));
  app.put('/_sim/limits', (request) => {
    const { deleteDelayMs, rateLimit } = bodyOf(request);
    if (typeof deleteDelayMs === 'number') world.deleted.delayMs = deleteDelayMs;
    if (rateLimit === null) controller.rateLimiter.limit = undefined;
    else if (rateLimit !== undefined) controller.rateLimiter.limit = rateLimitOf(rateLimit);
    return limitsBody(controller);
  });

  app.post('/_sim/reboot', (_request, reply) => {
    sessions.drop();
    cluster.upSince = world.identity.now();
    return reply.code(204).send();
  });

  app.get('/_sim/snapshot', (_request, reply) => {
    reply.header('content-type', 'application/x-ndjson');
    return reply.send(snapshotState(controller));
  });
  app.post('/_sim/restore', { bodyLimit: 1024 * 1024 * 1024 }, async (request, reply) => {
    if (typeof request.body !== 'string')
      throw badRequest('the body must be a snapshot, of type application/x-ndjson');
    await restoreState(controller, request.body);
    return reply.code(204).send();
  });
  app.addContentTypeParser('application/x-ndjson', { parseAs: 'string' }, (_request, text, done) =>
    done(null, text),
  );

  app.get('/_sim/dns/:fqdn', (request) => {
    const { fqdn } = request.params as { fqdn: string };
    for (const cloud of world.store.table('cloud').all) {
      const addresses = world.dns.resolve(cloud.uuid, fqdn);
      if (addresses.length > 0) return { fqdn, cloud: cloud.name, addresses };
    }
    return { fqdn, addresses: [] };
  });
}

function limitsBody({ world, rateLimiter }: Controller): JsonObject {
  return { deleteDelayMs: world.deleted.delayMs, rateLimit: { ...rateLimiter.limit } };
}

/** @throws ApiError 400 */
function rateLimitOf(value: JsonValue): RateLimit {
  const { perSecond, burst, retryAfter } = isObject(value) ? value : {};
  if (typeof perSecond !== 'number' || !(perSecond > 0))
    throw badRequest('rateLimit.perSecond: must be a positive number');
  return {
    perSecond,
    ...(typeof burst === 'number' && { burst }),
    ...(typeof retryAfter === 'boolean' && { retryAfter }),
  };
}

function clusterBody({ cluster }: Controller): JsonObject {
  const { state, availability, readOnly, leader, upSince } = cluster;
  return { state, availability, readOnly, leader, upSince };
}

const RULE_MEMBERS: Readonly<Record<string, string>> = {
  match: 'object',
  nth: 'number',
  times: 'number',
  probability: 'number',
  delay: 'number',
  delayAfter: 'number',
  status: 'number',
  afterCommit: 'boolean',
  reset: 'string',
  truncate: 'number',
  slowBody: 'number',
  headers: 'object',
};
const MATCH_MEMBERS = ['method', 'type', 'path', 'name', 'tenant', 'userAgent'];

/** A rule in JSON: as in code, but for the members that are functions. @throws ApiError 400 */
function faultRule(body: JsonObject): FaultRule {
  for (const [member, value] of Object.entries(body)) {
    if (member === 'body') continue;
    const type = RULE_MEMBERS[member];
    if (type === undefined) throw badRequest(`${member}: a fault has no such member`);
    if (typeof value !== type) throw badRequest(`${member}: must be of type ${type}`);
  }
  const match = isObject(body.match) ? body.match : {};
  for (const member of Object.keys(match)) {
    if (!MATCH_MEMBERS.includes(member)) throw badRequest(`match.${member}: there is no such condition`);
  }
  if (body.reset !== undefined && !/^(before-read|before-commit|after-commit)$/.test(stringOf(body.reset))) {
    throw badRequest('reset: must be before-read, before-commit or after-commit');
  }
  // Every member has been checked above.
  return body as unknown as FaultRule;
}
