import type { FastifyInstance, FastifyRequest } from 'fastify';
import { withVsVipApart } from '../behaviour/inline-vip.ts';
import { isSystemFlag } from '../behaviour/system.ts';
import type { Controller } from '../controller.ts';
import { ApiError, badRequest, forbidden, methodNotAllowed, notFound } from '../errors.ts';
import { isObject, type JsonObject, stringOf } from '../json.ts';
import { writeMacro } from '../objects/macro.ts';
import { patchBody } from '../objects/patch.ts';
import { presenter } from '../objects/present.ts';
import { resolveReference } from '../objects/references.ts';
import { removeObject } from '../objects/remove.ts';
import { ALL_TENANTS, ANY_VERSION, visibleIn } from '../objects/world.ts';
import { createObject, replaceObject } from '../objects/write.ts';
import { dropNewer } from '../schema/projection.ts';
import { modelOf, schemaOf, type TypeSchema } from '../schema/schemas.ts';
import type { Access } from '../session/permissions.ts';
import { type Entry, storedRef } from '../store/entry.ts';
import { type Answer, json } from './answer.ts';
import { baseOf, bodyOf, callerOf, header, presentationOf, queryOf } from './request.ts';
import { type Handle, handler } from './routes.ts';

const COLLECTION_METHODS = 'HEAD, POST, GET, OPTIONS';
const ITEM_METHODS = 'HEAD, GET, PUT, PATCH, OPTIONS, DELETE';

interface Params {
  type: string;
  uuid?: string;
}

/** `/api/<type>` and `/api/<type>/<uuid>` for every type of the OpenAPI document (avi-api.md 2.1). */
export function objectRoutes(app: FastifyInstance, controller: Controller): void {
  const route = (method: string | string[], url: string, handle: Handle): void => {
    app.route({ method, url, handler: handler(controller, handle) });
  };
  const collection = '/api/:type';
  const item = '/api/:type/:uuid';
  route('GET', collection, (request) => collectionOrSingle(controller, request));
  route('POST', collection, (request) => create(controller, request));
  route('OPTIONS', collection, (request) => options(request, COLLECTION_METHODS));
  route(['PUT', 'PATCH', 'DELETE'], collection, (request) => changeSingle(controller, request));
  route('GET', item, (request) => read(controller, request));
  route('PUT', item, (request) => replace(controller, request, find(controller, request, 'write')));
  route('PATCH', item, (request) => patch(controller, request, find(controller, request, 'write')));
  route('DELETE', item, (request) => remove(controller, request));
  route('OPTIONS', item, (request) => options(request, ITEM_METHODS));
  route('POST', item, ({ method }) => {
    throw methodNotAllowed(method);
  });
}

function typeOf(request: FastifyRequest): TypeSchema {
  const { type } = request.params as Params;
  const schema = schemaOf(type);
  if (schema === undefined) throw new ApiError(404, { error: `Unknown object type '${type}'` });
  return schema;
}

function options(request: FastifyRequest, methods: string): Answer {
  const { model } = typeOf(request);
  return json(
    200,
    { name: model, renders: ['application/json'], parses: ['application/json'] },
    { allow: methods },
  );
}

/** The object with the uuid in the path, as far as the caller may see it. Fills in what the journal tells. */
function find(controller: Controller, request: FastifyRequest, access: Access): Entry {
  const schema = typeOf(request);
  const { state } = request;
  const uuid = (request.params as Params).uuid ?? '';
  const { store, deleted, identity } = controller.world;
  const entry =
    store.get(schema.type, uuid) ??
    (access === 'read' ? deleted.get(schema.type, uuid, identity.now()) : undefined);
  const scope = state.tenant;
  const filter = state.permissions?.filter(schema.type, scope, access);
  if (entry === undefined || !visibleIn(entry, scope) || (filter !== undefined && !filter(entry))) {
    throw notFound(schema.model);
  }
  if (access === 'write') checkWritable(entry, scope);
  return entry;
}

/** Shared objects of the admin tenant are changed in that tenant only (avi-api.md 2.9). */
export function checkWritable(entry: Entry, scope: string): void {
  if (scope === ALL_TENANTS || entry.tenant === scope || entry.tenant === '') return;
  const { type } = entry;
  const text = `Cannot modify ${modelOf(type)}`;
  if (type === 'vrfcontext' || type === 'serviceenginegroup')
    throw badRequest(text, { obj_name: entry.name });
  throw forbidden(`${text} '${entry.name}': it belongs to another tenant`, { obj_name: entry.name });
}

function list(controller: Controller, request: FastifyRequest, schema: TypeSchema): Answer {
  const { world, lister } = controller;
  const { state } = request;
  const query = queryOf(request);
  const allows = state.permissions?.filter(schema.type, state.tenant, 'read');
  const page = lister.list(schema, query, state.tenant, allows);
  const show = presenter(world, presentationOf(request, query));
  const results = page.entries.map((entry) => show(entry, 'read'));
  const next = page.isLast ? {} : { next: nextUrl(request, page.number + 1) };
  return json(200, { count: page.count, results, ...next }, { allow: COLLECTION_METHODS });
}

/** The same URL with the next page number. */
export function nextUrl(request: FastifyRequest, page: number): string {
  const url = new URL(request.url, baseOf(request));
  url.searchParams.set('page', String(page));
  return url.href;
}

/** The only object of a type without collection. */
function single(controller: Controller, schema: TypeSchema): Entry {
  for (const entry of controller.world.store.table(schema.type).all) return entry;
  throw notFound(schema.model);
}

function collectionOrSingle(controller: Controller, request: FastifyRequest): Answer {
  const schema = typeOf(request);
  if (!schema.facts.single) return list(controller, request, schema);
  return show(controller, request, single(controller, schema));
}

function changeSingle(controller: Controller, request: FastifyRequest): Answer {
  const schema = typeOf(request);
  if (!schema.facts.single || request.method === 'DELETE') throw methodNotAllowed(request.method);
  const entry = single(controller, schema);
  return request.method === 'PUT' ? replace(controller, request, entry) : patch(controller, request, entry);
}

function read(controller: Controller, request: FastifyRequest): Answer {
  return show(controller, request, find(controller, request, 'read'));
}

function show(controller: Controller, request: FastifyRequest, entry: Entry): Answer {
  const body = presenter(controller.world, presentationOf(request, queryOf(request)))(entry, 'read');
  return json(200, body, { allow: ITEM_METHODS });
}

function written(controller: Controller, request: FastifyRequest, entry: Entry, status: number): Answer {
  const { state } = request;
  state.committed = true;
  state.uuid = entry.uuid;
  state.name = entry.name;
  const body = presenter(controller.world, presentationOf(request, queryOf(request), true))(entry, 'write');
  const location = status === 201 ? { location: stringOf(body.url) } : {};
  return json(status, body, {
    allow: status === 201 ? COLLECTION_METHODS : ITEM_METHODS,
    ...encoded(location),
  });
}

/** Header values are ASCII: names may hold anything. */
function encoded({ location }: { location?: string }): Record<string, string> {
  return location === undefined ? {} : { location: encodeURI(location.toWellFormed()) };
}

function create(controller: Controller, request: FastifyRequest): Answer {
  const { world } = controller;
  const schema = typeOf(request);
  if (schema.facts.single) throw methodNotAllowed('POST');
  const body = bodyOf(request);
  const uuid = forcedUuid(controller, request, schema, body);
  const apart =
    schema.type === 'virtualservice' ? withVsVipApart(world, body, request.state.version) : undefined;
  const entry =
    apart === undefined
      ? createObject(world, callerOf(request), schema, body, uuid)
      : createBoth(controller, request, schema, apart);
  return written(controller, request, entry, 201);
}

/** A virtual service and the VsVip that is made for it, or neither. */
function createBoth(
  { world }: Controller,
  request: FastifyRequest,
  schema: TypeSchema,
  body: JsonObject,
): Entry {
  const { permissions, tenant } = request.state;
  const written = writeMacro(
    world,
    callerOf(request),
    schema.model,
    body,
    (type) => permissions?.require(type, tenant, 'write'),
    'create',
  );
  const entry = written.at(-1);
  if (entry === undefined) throw new Error('a macro without an object');
  return entry;
}

/** A client may force the uuid by the header `Slug`, or in the body where the portal allows it (avi-api.md 2.5). */
function forcedUuid(
  controller: Controller,
  request: FastifyRequest,
  schema: TypeSchema,
  body: JsonObject,
): string | undefined {
  const mayChoose = isSystemFlag(controller.world, 'portal_configuration.use_uuid_from_input');
  const uuid = header(request, 'slug') || (mayChoose ? stringOf(body.uuid) : '');
  if (uuid === '') return undefined;
  if (!/^[\w.-]+$/.test(uuid)) throw badRequest(`${schema.model}.uuid: '${uuid}' cannot be a uuid`);
  return uuid;
}

function replace(controller: Controller, request: FastifyRequest, entry: Entry): Answer {
  replaceObject(controller.world, callerOf(request), schemaNamed(entry), entry, bodyOf(request));
  return written(controller, request, entry, 200);
}

function patch(controller: Controller, request: FastifyRequest, entry: Entry): Answer {
  const { world } = controller;
  const { state } = request;
  const schema = schemaNamed(entry);
  const scope = { tenant: entry.tenant || state.tenant, cloud: entry.cloud };
  const change = bodyOf(request);
  for (const members of [change.add, change.replace, change.delete]) {
    if (isObject(members)) dropNewer(members, schema.shape, state.version, world.version);
  }
  const body = patchBody(entry.body, change, schema.shape, (text, type) => {
    if (!/\/api\//.test(text) && !text.startsWith('api/')) return text;
    const target = resolveReference(world, text, type, scope, schema.model);
    return target === undefined ? text : storedRef(target);
  });
  // The rest of the body is as it was stored: nothing in it is too new for the client.
  replaceObject(world, { ...callerOf(request), version: ANY_VERSION }, schema, entry, body);
  return written(controller, request, entry, 200);
}

function schemaNamed(entry: Entry): TypeSchema {
  const schema = schemaOf(entry.type);
  if (schema === undefined) throw notFound(entry.type);
  return schema;
}

function remove(controller: Controller, request: FastifyRequest): Answer {
  const entry = find(controller, request, 'write');
  removeObject(controller.world, entry);
  request.state.committed = true;
  return { status: 204, payload: '' };
}

/** Name of the object that a request is about, for faults and journal: in the body, by the uuid, or in the query. */
export function nameInRequest(controller: Controller, request: FastifyRequest): string {
  const { type = '', uuid = '' } = (request.params ?? {}) as Partial<Params>;
  const known = controller.world.store.get(schemaOf(type)?.type ?? type, uuid);
  if (known !== undefined) return known.name;
  const body = request.body;
  if (isObject(body as JsonObject) && typeof (body as JsonObject).name === 'string') {
    return stringOf((body as JsonObject).name);
  }
  return queryOf(request).name ?? '';
}
