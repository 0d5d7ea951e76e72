import type { FastifyInstance } from 'fastify';
import type { Controller } from '../controller.ts';

/** `GET /_sim/dataplane`: how traffic is reached. */
export function dataplaneRoutes(app: FastifyInstance, controller: Controller): void {
  app.get('/_sim/dataplane', async (_request, reply) => {
    const { dataplane } = controller;
    if (dataplane === undefined) return reply.code(404).send({ error: 'There is no data plane' });
    const { mode, enter } = dataplane;
    return { mode, enter, listeners: dataplane.listeners() };
  });
}
