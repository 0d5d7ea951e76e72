/** Builds the run-time table (`generated/schema-facts.json`) from the document. */
import type { AviDocument, Schema } from './bundle.ts';
import type { FieldKind, RawFactsTable, RawFieldFacts, RawObjectFacts, RawTypeFacts } from './facts-table.ts';

type Schemas = AviDocument['components']['schemas'];

/** Facts of all configuration types and of every object that they reach. */
export function schemaFacts(document: AviDocument): RawFactsTable {
  const schemas = document.components.schemas;
  const types: Record<string, RawTypeFacts> = {};
  const objects: Record<string, RawObjectFacts> = {};
  const queue: string[] = [];

  for (const [model, schema] of Object.entries(schemas)) {
    const type = schema['x-avi-type'];
    if (type === undefined) continue;
    types[type] = {
      model,
      ...(schema['x-avi-aliases'] && { aliases: schema['x-avi-aliases'] }),
      ...(schema['x-avi-cloud-scoped'] && { cloudScoped: true }),
      ...(schema['x-avi-single'] && { single: true }),
      ...(schema['x-avi-reference-only'] && { referenceOnly: true }),
    };
    queue.push(model);
  }
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (name in objects) continue;
    const { facts, reaches } = objectFacts(schemas, name);
    objects[name] = facts;
    queue.push(...reaches);
  }
  return { types: sorted(types), objects: sorted(objects) };
}

function objectFacts(schemas: Schemas, name: string): { facts: RawObjectFacts; reaches: string[] } {
  const schema = schemaOf(schemas, name);
  const required = new Set(schema.required);
  const fields: Record<string, RawFieldFacts> = {};
  const reaches: string[] = [];
  for (const [field, property] of Object.entries(allProperties(schemas, schema))) {
    const facts = fieldFacts(property, `${name}.${field}`, required.has(field));
    fields[field] = facts;
    if (facts.object !== undefined) reaches.push(facts.object);
  }
  return { facts: { ...(schema['x-avi-partial'] && { partial: true }), fields }, reaches };
}

/** The properties of a schema with those of its `allOf` bases. */
export function allProperties(schemas: Schemas, schema: Schema): Record<string, Schema> {
  const out: Record<string, Schema> = {};
  for (const base of schema.allOf ?? []) {
    Object.assign(
      out,
      allProperties(schemas, base.$ref ? schemaOf(schemas, referenceName(base.$ref)) : base),
    );
  }
  return Object.assign(out, schema.properties);
}

function schemaOf(schemas: Schemas, name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`There is no schema ${name}`);
  return schema;
}

function referenceName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function fieldFacts(property: Schema, path: string, required: boolean): RawFieldFacts {
  const list = property.type === 'array';
  const value = list ? (property.items ?? {}) : property;
  const object = value.$ref === undefined ? undefined : referenceName(value.$ref);
  return withoutUndefined({
    kind: object === undefined ? kindOf(value, path) : 'object',
    list: list || undefined,
    object,
    ref: value['x-avi-ref'],
    defaultRef: property['x-avi-default-ref'],
    enum: value.enum,
    min: value.minimum,
    max: value.maximum,
    special: value['x-avi-special'],
    maxLength: value.maxLength,
    minItems: property.minItems,
    maxItems: property.maxItems,
    default: property.default,
    required: required || undefined,
    readOnly: property.readOnly || undefined,
    internal: property['x-avi-internal'] || undefined,
    sensitive: property['x-avi-sensitive'] || undefined,
    since: property['x-avi-since'],
    until: property['x-avi-until'],
  });
}

function kindOf(schema: Schema, path: string): FieldKind {
  switch (schema.type) {
    case 'string':
    case 'boolean':
      return schema.type;
    case 'number':
      return 'double';
    case 'integer':
      switch (schema.format) {
        case 'int32':
        case 'uint32':
        case 'int64':
        case 'uint64':
          return schema.format;
        case undefined:
          return 'int64';
      }
  }
  throw new Error(
    `${path}: type ${schema.type} ${schema.format ?? ''} is not supported; use a named schema for objects`,
  );
}

function withoutUndefined(
  facts: { [K in keyof RawFieldFacts]: RawFieldFacts[K] | undefined },
): RawFieldFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as RawFieldFacts; // `kind` is never undefined; fromEntries cannot express it
}

function sorted<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
