import { mapReferences } from '../../avi-openapi/facts.ts';
import { behaviourOf } from '../behaviour/index.ts';
import { type JsonObject, stringOf } from '../json.ts';
import type { World } from '../objects/world.ts';
import { schemaOf } from '../schema/schemas.ts';
import { type Entry, parseStoredRef } from '../store/entry.ts';
import type { Change } from '../store/store.ts';

/** One line of a file: a whole object, or the end of one. */
type Saved =
  | {
      readonly type: string;
      readonly uuid: string;
      readonly tenant: string;
      readonly cloud: string;
      readonly system?: true;
      readonly body: JsonObject;
    }
  | { readonly type: string; readonly uuid: string; readonly body?: undefined };

export function savedLine({ op, entry }: Change, world: World): string {
  const { type, uuid, tenant, cloud, body } = entry;
  if (op === 'delete') return JSON.stringify({ type, uuid });
  const system = world.systemObjects.has(`${type}/${uuid}`) ? { system: true } : {};
  return JSON.stringify({ type, uuid, tenant, cloud, ...system, body });
}

/**
 * Fills the empty store from lines, the last one of each object counting, and everything that is derived from objects.
 * @throws Error for a line that cannot be read
 */
export async function loadLines(
  world: World,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const last = new Map<string, Saved>();
  let number = 0;
  for await (const line of lines) {
    number += 1;
    const saved = parseLine(line, number);
    const key = `${saved.type}/${saved.uuid}`;
    // Re-inserted, so that the order is the one of the last write.
    last.delete(key);
    if (saved.body !== undefined) last.set(key, saved);
  }
  const entries: Entry[] = [];
  for (const saved of last.values()) {
    if (saved.body === undefined) continue;
    const { type, uuid, tenant, cloud, body } = saved;
    entries.push(world.store.insert({ type, uuid, tenant, cloud, body, targets: [] }));
    if (saved.system) world.systemObjects.add(`${type}/${uuid}`);
    world.identity.seen(stringOf(body._last_modified));
  }
  for (const entry of entries) {
    world.store.link(entry, targetsOf(world, entry));
    behaviourOf(entry.type)?.stored?.(world, entry, undefined);
  }
}

function parseLine(line: string, number: number): Saved {
  try {
    return JSON.parse(line) as Saved;
  } catch {
    throw new Error(`the data folder is damaged: line ${number} of the saved objects is not valid JSON`);
  }
}

function targetsOf(world: World, entry: Entry): Entry[] {
  const targets = new Set<Entry>();
  if (schemaOf(entry.type) === undefined) return [];
  mapReferences(entry.type, entry.body, (reference, type) => {
    const parsed = parseStoredRef(reference);
    const target = parsed === undefined ? undefined : world.store.get(parsed.type, parsed.uuid);
    if (target !== undefined && type !== 'tenant' && type !== 'cloud') targets.add(target);
    return reference;
  });
  return [...targets];
}

/** Everything in the store, as lines for {@link loadLines}. */
export function* savedLines(world: World): Generator<string> {
  for (const table of [...world.store.tables()]) {
    for (const entry of [...table.byUuid.values()]) yield savedLine({ op: 'put', entry }, world);
  }
}
