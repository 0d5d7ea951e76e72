import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Controller } from '../controller.ts';
import { badRequest } from '../errors.ts';
import { isObject, stringOf } from '../json.ts';
import { deleteMacro, writeMacro } from '../objects/macro.ts';
import { presenter } from '../objects/present.ts';
import { withoutSecrets } from '../schema/projection.ts';
import { allSchemas } from '../schema/schemas.ts';
import { type Answer, json } from './answer.ts';
import { checkWritable } from './object-routes.ts';
import { bodyOf, callerOf, presentationOf } from './request.ts';
import { handler } from './routes.ts';

/** `/api/macro`: several objects in one transaction (avi-api.md 2.10). */
export function macroRoutes(app: FastifyInstance, controller: Controller): void {
  const { world } = controller;

  function read(request: FastifyRequest) {
    const { model_name, data } = bodyOf(request);
    if (typeof model_name !== 'string' || !isObject(data))
      throw badRequest('model_name and data are required');
    const schema = allSchemas().find(({ model }) => model === model_name);
    const { state } = request;
    state.type = schema?.type ?? '';
    state.name = stringOf(data.name);
    state.body = schema === undefined ? {} : withoutSecrets({ ...data }, schema.shape);
    return { model: model_name, data };
  }

  const authorize = (request: FastifyRequest) => (type: string) => {
    request.state.permissions?.require(type, request.state.tenant, 'write');
  };

  const write =
    (status: number) =>
    (request: FastifyRequest): Answer => {
      const { model, data } = read(request);
      const entries = writeMacro(world, callerOf(request), model, data, authorize(request));
      request.state.committed = true;
      request.state.uuid = entries.at(-1)?.uuid ?? '';
      const show = presenter(world, presentationOf(request, {}, true));
      return json(
        status,
        entries.map((entry) => show(entry, 'write')),
      );
    };
  app.route({ method: 'POST', url: '/api/macro', handler: handler(controller, write(201)) });
  app.route({ method: 'PUT', url: '/api/macro', handler: handler(controller, write(200)) });
  app.route({
    method: 'DELETE',
    url: '/api/macro',
    handler: handler(controller, (request) => {
      const { model, data } = read(request);
      const { state } = request;
      deleteMacro(world, model, stringOf(data.uuid), (entry) => {
        authorize(request)(entry.type);
        checkWritable(entry, state.tenant);
      });
      state.committed = true;
      return { status: 204, payload: '' };
    }),
  });
}
