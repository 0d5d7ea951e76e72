import { behaviourOf } from '../behaviour/index.ts';
import type { JsonObject } from '../json.ts';
import { renderBody, type View } from '../schema/projection.ts';
import { schemaOf } from '../schema/schemas.ts';
import type { ApiVersion } from '../schema/version.ts';
import { type Entry, parseStoredRef } from '../store/entry.ts';
import type { Occasion } from './behaviour.ts';
import type { World } from './world.ts';

/** How a client wants to see objects: from the headers and the query of its request. */
export interface Presentation {
  /** `https://host:port`, as the client addressed the controller. */
  readonly base: string;
  readonly version: ApiVersion;
  /** References and `url` end in `#name`. */
  readonly names: boolean;
  readonly skipDefaults: boolean;
  readonly secrets: boolean;
  /** Only these members, and `url`, `uuid`, `name`. */
  readonly fields: ReadonlySet<string> | undefined;
  readonly exclude: ReadonlySet<string> | undefined;
}

/** Makes the function that shows objects to one client; it is used for every object of an answer. */
export function presenter(
  world: World,
  wanted: Presentation,
): (entry: Entry, occasion: Occasion) => JsonObject {
  const { base, names, fields, exclude } = wanted;
  const view: View = {
    version: wanted.version,
    skipDefaults: wanted.skipDefaults,
    secrets: wanted.secrets,
    reference(stored) {
      if (!stored.startsWith('/api/')) return stored;
      if (!names) return base + stored;
      const target = parseStoredRef(stored);
      const entry = target === undefined ? undefined : world.store.get(target.type, target.uuid);
      return entry === undefined ? base + stored : `${base}${stored}#${entry.name}`;
    },
  };
  return (entry, occasion) => {
    const schema = schemaOf(entry.type);
    let body =
      behaviourOf(entry.type)?.decorate?.(world, entry, entry.body, occasion, wanted.version) ?? entry.body;
    if (fields !== undefined || exclude !== undefined) body = choose(body, fields, exclude);
    if (schema !== undefined) body = renderBody(body, schema.shape, view);
    const url = `${base}/api/${entry.type}/${entry.uuid}`;
    return { url: names ? `${url}#${entry.name}` : url, ...body };
  };
}

const ALWAYS = new Set(['uuid', 'name']);

function choose(
  body: JsonObject,
  fields: ReadonlySet<string> | undefined,
  exclude: ReadonlySet<string> | undefined,
): JsonObject {
  const out: JsonObject = {};
  for (const key in body) {
    const wanted = ALWAYS.has(key) || ((fields?.has(key) ?? true) && !exclude?.has(key));
    if (wanted) out[key] = body[key];
  }
  return out;
}
