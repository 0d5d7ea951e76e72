import type { FieldFacts, ObjectFacts } from '../../avi-openapi/facts.ts';
import { type ApiVersion, parseVersion } from './version.ts';

/** A member of an object, with what rendering and version projection need at hand. */
export interface Field {
  readonly facts: FieldFacts;
  readonly reference: boolean;
  /** First release with the member; 0 when it is older than all that matter. */
  readonly since: ApiVersion;
  /** Last release with it; 0 when it is still there. */
  readonly until: ApiVersion;
  /** Shape of the nested object, or of the objects in the list. */
  readonly shape: Shape | undefined;
}

/** An object type of the schema, with summaries over everything below it that let a walk end early. */
export interface Shape {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly hasReferences: boolean;
  readonly hasSecrets: boolean;
  /** Newest release that brought a member here or below: nothing is to be hidden from clients of this version or later. */
  readonly newest: ApiVersion;
  /** Some member here or below was taken away in a later release. */
  readonly hasRetired: boolean;
}

type Open = { -readonly [Key in keyof Shape]: Shape[Key] };

const shapes = new Map<string, Open>();

/** The shape of an object type; each is worked out once. */
export function shapeOf(facts: ObjectFacts): Shape {
  const shape = compile(facts);
  // Until nothing changes any more: for shapes that contain each other, one pass is not enough.
  while (settle(shape, new Set()));
  return shape;
}

function compile(facts: ObjectFacts): Open {
  const known = shapes.get(facts.name);
  if (known !== undefined) return known;
  const fields = new Map<string, Field>();
  const shape: Open = {
    name: facts.name,
    fields,
    hasReferences: facts.hasReferences,
    hasSecrets: false,
    newest: 0,
    hasRetired: false,
  };
  shapes.set(facts.name, shape);
  for (const [name, field] of facts.fields) {
    fields.set(name, {
      facts: field,
      reference: field.ref !== undefined,
      since: parseVersion(field.since ?? ''),
      until: parseVersion(field.until ?? ''),
      shape: field.object === undefined ? undefined : compile(field.object),
    });
  }
  return shape;
}

/** Works out the summaries; tells whether anything changed. */
function settle(shape: Open, seen: Set<Open>): boolean {
  if (seen.has(shape)) return false;
  seen.add(shape);
  let changed = false;
  let { hasSecrets, newest, hasRetired } = shape;
  for (const field of shape.fields.values()) {
    const below = field.shape as Open | undefined;
    if (below !== undefined && settle(below, seen)) changed = true;
    hasSecrets ||= field.facts.sensitive === true || (below?.hasSecrets ?? false);
    newest = Math.max(newest, field.since, below?.newest ?? 0);
    hasRetired ||= field.until !== 0 || (below?.hasRetired ?? false);
  }
  changed ||= hasSecrets !== shape.hasSecrets || newest !== shape.newest || hasRetired !== shape.hasRetired;
  Object.assign(shape, { hasSecrets, newest, hasRetired });
  return changed;
}
