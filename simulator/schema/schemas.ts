import { allTypes, applyDefaults, type TypeFacts, typeFacts, validateBody } from '../../avi-openapi/facts.ts';
import type { JsonObject } from '../json.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A configuration type as the OpenAPI document describes it. */
export interface TypeSchema {
  /** Lower-case API name. */
  readonly type: string;
  /** Name in error texts and in reference messages: `VirtualService`. */
  readonly model: string;
  readonly facts: TypeFacts;
  readonly shape: Shape;
  /** Names are unique per cloud. */
  readonly cloudBound: boolean;
  /** Objects belong to a tenant. */
  readonly tenanted: boolean;
  /** References that point to a system object when they are absent. */
  readonly defaultReferences: readonly DefaultReference[];
}

interface DefaultReference {
  readonly name: string;
  /** Type that it refers to. */
  readonly ref: string;
  readonly defaultRef: string;
}

const known = new Map<string, TypeSchema>();

/** The only way from here to the OpenAPI document. By API name or alias; undefined for a type that it does not have. */
export function schemaOf(type: string): TypeSchema | undefined {
  const facts = typeFacts(type);
  if (facts === undefined) return undefined;
  let schema = known.get(facts.type);
  if (schema === undefined) {
    schema = {
      type: facts.type,
      model: facts.model,
      facts,
      shape: shapeOf(facts),
      cloudBound: facts.cloudScoped,
      tenanted: facts.fields.has('tenant_ref'),
      defaultReferences: facts.fields
        .values()
        .toArray()
        .flatMap(({ name, ref = '', defaultRef = '' }) =>
          defaultRef === '' ? [] : [{ name, ref, defaultRef }],
        ),
    };
    known.set(facts.type, schema);
  }
  return schema;
}

export function allSchemas(): TypeSchema[] {
  return allTypes().flatMap(({ type }) => schemaOf(type) ?? []);
}

/** Name of a type in texts; the type itself when it is unknown. */
export function modelOf(type: string): string {
  return typeFacts(type)?.model ?? type;
}

/** The body as it is stored: defaults filled in, what does not belong there left out. */
export function withDefaults(schema: TypeSchema, body: JsonObject): JsonObject {
  return applyDefaults(schema.type, body);
}

/** The first thing wrong with a body, as a text that names the field; undefined when it is valid. */
export function firstFault(schema: TypeSchema, body: JsonObject): string | undefined {
  return validateBody(schema.type, body)[0]?.message;
}
