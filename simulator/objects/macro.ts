import { behaviourOf } from '../behaviour/index.ts';
import { ApiError, badRequest } from '../errors.ts';
import { isObject, type JsonObject, objectsOf, stringOf } from '../json.ts';
import { allSchemas, schemaOf, type TypeSchema } from '../schema/schemas.ts';
import type { Shape } from '../schema/shape.ts';
import { type Entry, storedRef } from '../store/entry.ts';
import { isSystemObject, removeObject } from './remove.ts';
import { cloudOf, tenantOf } from './scope.ts';
import type { Caller, World } from './world.ts';
import { createObject, replaceObject } from './write.ts';

/** What a macro never deletes along with an object (avi-api.md 2.10). */
const KEPT = /^(tenant|cloud|serviceengine|serviceenginegroup|network|vrfcontext|user|role|vimgr.*)$/;

/**
 * Creates or updates an object with everything that stands inline in it as `<field>_ref_data` or `<field>_refs_data`, in order of
 * dependency, in one transaction (avi-api.md 2.10).
 *
 * @param authorize is asked for every type that is written
 * @param mode `create` refuses objects that are there already
 * @returns the objects, the outermost one last
 * @throws ApiError when any of them is refused; nothing is changed then
 */
export function writeMacro(
  world: World,
  caller: Caller,
  model: string,
  data: JsonObject,
  authorize: (type: string) => void,
  mode: 'create' | 'upsert' = 'upsert',
): Entry[] {
  const undo: (() => void)[] = [];
  const written: Entry[] = [];

  function write(schema: TypeSchema, body: JsonObject): Entry {
    authorize(schema.type);
    inlineObjects(body, schema.shape, (type, inner) => {
      const innerSchema = schemaOf(type);
      if (innerSchema === undefined) throw badRequest(`there is no object type '${type}'`);
      return storedRef(write(innerSchema, inner));
    });
    const existing = mode === 'create' ? undefined : present(world, caller, schema, body);
    if (existing === undefined) {
      const entry = createObject(world, caller, schema, body);
      undo.push(() => {
        world.store.remove(entry);
        behaviourOf(entry.type)?.removed?.(world, entry);
      });
      written.push(entry);
      return entry;
    }
    const { body: before, targets } = existing;
    replaceObject(world, caller, schema, existing, body);
    undo.push(() => {
      const changed = existing.body;
      world.store.replace(existing, before, targets);
      behaviourOf(existing.type)?.stored?.(world, existing, changed);
    });
    written.push(existing);
    return existing;
  }

  try {
    write(schemaOfModel(model), data);
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
  return written;
}

/** Deletes an object and what only it used. Returns what is gone. */
export function deleteMacro(
  world: World,
  model: string,
  uuid: string,
  authorize: (entry: Entry) => void,
): Entry[] {
  const schema = schemaOfModel(model);
  const entry = world.store.get(schema.type, uuid);
  if (entry === undefined) throw new ApiError(404, { error: `${schema.model} object not found!` });
  authorize(entry);
  const { targets } = entry;
  removeObject(world, entry);
  const gone = [entry];
  const queue = [...targets];
  for (let target = queue.pop(); target !== undefined; target = queue.pop()) {
    const inUse = (target.referrers?.size ?? 0) > 0;
    if (inUse || KEPT.test(target.type) || isSystemObject(world, target)) continue;
    if (world.store.get(target.type, target.uuid) !== target) continue;
    queue.push(...target.targets);
    removeObject(world, target);
    gone.push(target);
  }
  return gone;
}

function schemaOfModel(model: string): TypeSchema {
  const schema = allSchemas().find((candidate) => candidate.model === model);
  if (schema === undefined) throw badRequest(`model_name: there is no model '${model}'`);
  return schema;
}

/** The object that the body means, when it is there already: by uuid, or by name. */
function present(world: World, caller: Caller, schema: TypeSchema, body: JsonObject): Entry | undefined {
  const byUuid = world.store.get(schema.type, stringOf(body.uuid));
  if (byUuid !== undefined) return byUuid;
  const tenant = tenantOf(world, caller, schema, body);
  const cloud = cloudOf(world, schema, body, tenant, undefined);
  return world.store.table(schema.type).find(tenant, cloud, stringOf(body.name));
}

/** Replaces inline objects by references, in place, innermost first. */
function inlineObjects(
  body: JsonObject,
  shape: Shape,
  write: (type: string, body: JsonObject) => string,
): void {
  for (const key of Object.keys(body)) {
    const value = body[key];
    const name = /^(.+_refs?)_data$/.exec(key)?.[1];
    if (name !== undefined) {
      const target = shape.fields.get(name)?.facts.ref;
      if (target === undefined) throw badRequest(`${shape.name}.${key}: there is no such reference`);
      delete body[key];
      if (Array.isArray(value)) body[name] = objectsOf(value).map((inner) => write(target, inner));
      else if (isObject(value)) body[name] = write(target, value);
      continue;
    }
    const below = shape.fields.get(key)?.shape;
    if (below === undefined) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (isObject(item)) inlineObjects(item, below, write);
    }
  }
}
