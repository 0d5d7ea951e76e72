import type { AviBody, Json } from '../operator/model/types.ts';
import { type FieldFacts, type ObjectFacts, typeFacts } from './facts-table.ts';

/**
 * The name in a reference: after `#` in `…/api/pool/<uuid>#name`, or after `name=` in `/api/pool?name=x&tenant=t`.
 * Undefined for a reference by uuid without a name.
 *
 * Names are taken as they stand when they cannot be percent-decoded: clients send both (avi-api.md 2.4).
 */
export function referenceName(ref: string): string | undefined {
  const hash = ref.indexOf('#');
  if (hash >= 0) return ref.slice(hash + 1);
  const at = ref.search(/[?&]name=/);
  if (at < 0) return undefined;
  const rest = ref.slice(at + '?name='.length);
  const end = rest.search(/&(?:tenant|cloud)=/);
  const text = end < 0 ? rest : rest.slice(0, end);
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * A copy of the body in which every reference went through `map`; undefined takes it out. Only what holds references is
 * copied.
 *
 * @param map gets the reference, the API name of the type it refers to, and the facts of its field.
 * @throws for a type that the schema does not know.
 */
export function mapReferences(
  type: string,
  body: AviBody,
  map: (ref: string, target: string, field: FieldFacts) => string | undefined,
): AviBody {
  const facts = typeFacts(type);
  if (facts === undefined) throw new Error(`Unknown Avi type ${type}`);

  const mapField = (field: FieldFacts, value: Json): Json | undefined => {
    if (Array.isArray(value)) {
      return value.map((item) => mapField(field, item)).filter((item) => item !== undefined);
    }
    if (field.ref !== undefined) return typeof value === 'string' ? map(value, field.ref, field) : value;
    if (typeof value !== 'object' || value === null) return value;
    return mapObject(field.object as ObjectFacts, value);
  };
  const mapObject = (object: ObjectFacts, value: AviBody): AviBody => {
    const out = { ...value };
    for (const name in value) {
      const field = object.fields.get(name);
      const old = value[name];
      if (old === undefined || (field?.ref === undefined && !field?.object?.hasReferences)) continue;
      const result = mapField(field, old);
      if (result === undefined) delete out[name];
      else out[name] = result;
    }
    return out;
  };
  return mapObject(facts, body);
}
