import type { AviBody, Json } from '../operator/model/types.ts';
import { type FieldFacts, type ObjectFacts, typeFacts } from './facts-table.ts';
import { referenceName } from './references.ts';

/** What becomes of one field; undefined leaves it out. */
type FieldRule = (field: FieldFacts, value: Json) => Json | undefined;

/**
 * The body as the controller stores it: unknown fields, `null`, references set to `''` and read-only fields taken out,
 * defaults filled in at every level. Objects that are absent stay absent. Types that are described only in part keep
 * unknown fields. The result shares nothing with the argument that a change could travel through.
 *
 * Defaults that depend on other objects or fields are not filled in here: references (`defaultRef` in the facts names
 * the usual target), and what follows from the type of a profile.
 *
 * @param keepReadOnly keeps read-only fields of the body, for seeds that stand for what a controller has stored.
 * @throws for a type that the schema does not know.
 */
export function applyDefaults(type: string, body: AviBody, { keepReadOnly = false } = {}): AviBody {
  const rule: FieldRule = (field, value) => {
    if (field.readOnly && !keepReadOnly) return undefined;
    if (value === '' && field.ref !== undefined) return undefined;
    if (field.kind !== 'object') return Array.isArray(value) ? [...value] : value;
    return eachObject(value, (item) => withDefaults(field.object as ObjectFacts, item));
  };
  const withDefaults = (facts: ObjectFacts, object: AviBody): AviBody =>
    mapFields(facts, object, rule, { ...defaultsOf(facts) });
  return withDefaults(factsOf(type), body);
}

const defaults = new Map<ObjectFacts, AviBody>();

/**
 * All defaults of an object. A copy of it, filled up, stays what the engine calls a fast object: a third of the memory of one
 * that is made member by member.
 */
function defaultsOf(facts: ObjectFacts): AviBody {
  let object = defaults.get(facts);
  if (object === undefined) {
    object = Object.fromEntries(facts.defaults.map(({ name, default: value }) => [name, value as Json]));
    defaults.set(facts, object);
  }
  return object;
}

/**
 * The part of a body that says something: without defaults, default references, fields that only the controller sets
 * (read-only, internal, unknown), empty lists and objects in which nothing is left. Two bodies that mean the same to
 * the controller give the same result, whichever of both was read back from it.
 *
 * Objects in lists stay even when empty: their position counts.
 *
 * @throws for a type that the schema does not know.
 */
export function dropDefaults(type: string, body: AviBody): AviBody {
  return mapFields(factsOf(type), body, telling);
}

function telling(field: FieldFacts, value: Json): Json | undefined {
  if (field.readOnly || field.internal || value === field.default) return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (field.ref !== undefined) {
    if (value === '') return undefined;
    if (
      field.defaultRef !== undefined &&
      typeof value === 'string' &&
      referenceName(value) === field.defaultRef
    ) {
      return undefined;
    }
  }
  if (field.kind !== 'object') return value;
  const out = eachObject(value, (item) => mapFields(field.object as ObjectFacts, item, telling));
  return field.list || !isEmpty(out) ? out : undefined;
}

/** @param out gets the fields; where the rule leaves one out, it keeps what it has */
function mapFields(facts: ObjectFacts, object: AviBody, rule: FieldRule, out: AviBody = {}): AviBody {
  for (const name in object) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    const field = facts.fields.get(name);
    if (field === undefined) {
      if (facts.partial && name !== '__proto__') out[name] = value;
      continue;
    }
    const result = rule(field, value);
    if (result !== undefined) out[name] = result;
  }
  return out;
}

/** Maps an object, or every object of a list; leaves what is neither as it is (validation reports it). */
function eachObject(value: Json, map: (object: AviBody) => AviBody): Json {
  if (Array.isArray(value)) return value.map((item) => eachObject(item, map));
  return typeof value === 'object' && value !== null ? map(value) : value;
}

function isEmpty(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return false;
  for (const _ in value) return false;
  return true;
}

function factsOf(type: string): ObjectFacts {
  const facts = typeFacts(type);
  if (facts === undefined) throw new Error(`Unknown Avi type ${type}`);
  return facts;
}
