import { behaviourOf } from '../behaviour/index.ts';
import { ApiError, badRequest } from '../errors.ts';
import { modelOf, schemaOf } from '../schema/schemas.ts';
import { parseVersion } from '../schema/version.ts';
import type { Entry } from '../store/entry.ts';
import type { World } from './world.ts';

/** Recent releases answer 403 to the deletion of a referenced object, older ones 400 (avi-api.md 2.6). */
const FORBIDDEN_SINCE = parseVersion('22.1.1');

/** Texts of an answer stay readable: so many referrers are named. */
const MAX_NAMED = 100;

/**
 * Deletes an object (avi-api.md 2.6).
 *
 * @throws ApiError when another object refers to it (the text names those), or when it is a system default
 */
export function removeObject(world: World, entry: Entry): void {
  if (isSystemObject(world, entry)) {
    throw badRequest('Cannot delete system default object', { obj_name: entry.name });
  }
  const behaviour = behaviourOf(entry.type);
  const owned: Entry[] = [];
  const names: string[] = [];
  for (const referrer of referrersOf(world, entry)) {
    if (behaviour?.owns?.(entry, referrer)) owned.push(referrer);
    else if (names.push(`'${modelOf(referrer.type)} ${referrer.name}'`) >= MAX_NAMED) break;
  }
  // What goes with the object must be free too, but for the object itself and its like.
  for (const part of owned) {
    for (const referrer of part.referrers ?? []) {
      if (referrer !== entry && !owned.includes(referrer))
        names.push(`'${modelOf(referrer.type)} ${referrer.name}'`);
    }
  }
  if (names.length > 0) {
    throw new ApiError(world.version >= FORBIDDEN_SINCE ? 403 : 400, {
      error: `Cannot delete, object is referred by: [${names.join(', ')}]`,
      obj_name: entry.name,
    });
  }
  const left = behaviour?.leaves?.(world, entry) ?? [];
  for (const part of owned) drop(world, part);
  drop(world, entry);
  for (const part of left) if ((part.referrers?.size ?? 0) === 0) drop(world, part);
}

function drop(world: World, entry: Entry): void {
  world.store.remove(entry);
  world.deleted.add(entry, world.identity.now());
  behaviourOf(entry.type)?.removed?.(world, entry);
}

/** Who refers to an object. Tenants and clouds are referred to by everything in them, which the tables know. */
function* referrersOf(world: World, entry: Entry): Generator<Entry> {
  yield* entry.referrers ?? [];
  if (entry.type !== 'tenant' && entry.type !== 'cloud') return;
  for (const table of world.store.tables()) {
    const index = entry.type === 'tenant' ? table.byTenant : table.byCloud;
    yield* index.get(entry.uuid) ?? [];
  }
}

/** Objects that come with the controller: marked by the seed, single ones, and the VRFs of a cloud. */
export function isSystemObject(world: World, entry: Entry): boolean {
  if (world.systemObjects.has(`${entry.type}/${entry.uuid}`)) return true;
  return (
    schemaOf(entry.type)?.facts.single === true ||
    (entry.type === 'vrfcontext' && entry.body.system_default === true)
  );
}
