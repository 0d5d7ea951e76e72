import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Controller } from '../controller.ts';
import { forbidden } from '../errors.ts';
import { type Answer, beforeRequest, record, send } from './answer.ts';

export type Handle = (request: FastifyRequest, reply: FastifyReply) => Answer | Promise<Answer>;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Wraps a handler: faults before it, the upgrade window, and the way its answer is sent. */
export function handler(controller: Controller, handle: Handle): RouteHandlerMethod {
  return async (request, reply) => {
    const early = await beforeRequest(request, reply);
    if (early === 'cut') {
      record(controller, request, 0);
      return reply;
    }
    if (early !== undefined) return send(controller, request, reply, early);
    if (controller.cluster.readOnly && changesObjects(request)) {
      throw forbidden('Configuration is disallowed during upgrade');
    }
    return send(controller, request, reply, await handle(request, reply));
  };
}

function changesObjects({ method, url, state }: FastifyRequest): boolean {
  return !SAFE.has(method) && (state.type !== '' || url.startsWith('/api/macro'));
}
