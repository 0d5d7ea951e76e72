import type { FastifyInstance } from 'fastify';
import type { Explanation } from '../explain/types.ts';
import type { Health } from './health.ts';

export interface StatusSources {
  readonly health: Health;
  /** Numbers for `/api/status`: objects, queues, calls. */
  figures(): Record<string, unknown>;
  /** How a host or object is served (explain/explain.ts); `undefined` until there is a controller to look at. */
  explain?(subject: string): Explanation | undefined;
}

/**
 * The operator's HTTP endpoints (lifecycle-and-config.md 2.2): `GET /api/status` answers 200 as long as the process
 * lives, which is what the liveness probe asks; `/readyz` answers 503 with the reasons until everything is there.
 * `GET /api/explain?host=` (or `subject=`) answers as `ako explain -o json`.
 */
export async function startStatusServer(
  sources: StatusSources,
  port: number,
  host = '::',
): Promise<FastifyInstance> {
  // Loaded late: it is not needed for the first calls.
  const { default: Fastify } = await import('fastify');
  const server = Fastify({ logger: false, requestTimeout: 10_000 });
  server.get('/livez', () => ({ alive: true }));
  server.get('/api/status', () => ({ ...sources.health.status(), figures: sources.figures() }));
  server.get('/readyz', (_request, reply) => {
    const { ready, conditions } = sources.health.status();
    return reply.code(ready ? 200 : 503).send({ ready, conditions });
  });
  server.get<{ Querystring: { host?: string; subject?: string } }>('/api/explain', (request, reply) => {
    // It names objects of all namespaces: only who may reach into the pod (kubectl port-forward, exec) is answered.
    if (!isLoopback(request.socket.remoteAddress))
      return reply.code(403).send({ error: 'only through kubectl port-forward' });
    const subject = request.query.host ?? request.query.subject;
    if (!subject)
      return reply.code(400).send({ error: 'say what to explain: ?host=NAME or ?subject=KIND/NS/NAME' });
    const explanation = sources.explain?.(subject);
    if (explanation === undefined)
      return reply.code(503).send({ error: 'the controller has not been read yet; see /api/status' });
    return reply.code(explanation.verdict === 'not found' ? 404 : 200).send(explanation);
  });
  await server.listen({ port, host });
  return server;
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}
