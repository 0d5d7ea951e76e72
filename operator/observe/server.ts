import Fastify, { type FastifyInstance } from 'fastify';
import type { Health } from './health.ts';

export interface StatusSources {
  readonly health: Health;
  /** Numbers for `/api/status`: objects, queues, calls. */
  figures(): Record<string, unknown>;
}

/**
 * The operator's HTTP endpoints (lifecycle-and-config.md 2.2): `GET /api/status` answers 200 as long as the process
 * lives, which is what the liveness probe asks; `/readyz` answers 503 with the reasons until everything is there.
 */
export async function startStatusServer(
  sources: StatusSources,
  port: number,
  host = '::',
): Promise<FastifyInstance> {
  const server = Fastify({ logger: false, requestTimeout: 10_000 });
  server.get('/livez', () => ({ alive: true }));
  server.get('/api/status', () => ({ ...sources.health.status(), figures: sources.figures() }));
  server.get('/readyz', (_request, reply) => {
    const { ready, conditions } = sources.health.status();
    return reply.code(ready ? 200 : 503).send({ ready, conditions });
  });
  await server.listen({ port, host });
  return server;
}
