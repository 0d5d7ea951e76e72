/** Writes `generated/` from the OpenAPI sources: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { stringify } from 'yaml';
import { type AviDocument, bundle, type Schema } from './bundle.ts';
import { schemaFacts } from './schema-facts.ts';

const HEADER =
  'Generated from avi-openapi/openapi.yaml and avi-openapi/schemas by `npm run generate`. Do not edit.';

/** Root types: `Pool` beside `components['schemas']['Pool']`. */
const TYPE_OPTIONS = { defaultNonNullable: false, rootTypes: true, rootTypesNoSchemaPrefix: true } as const;

/** Renders all generated files: name below `generated/` → content. */
export async function generate(): Promise<Map<string, string>> {
  const document = bundle();
  return new Map([
    [
      'openapi.yaml',
      `# ${HEADER}\n${stringify(withSpecialValues(document), { aliasDuplicateObjects: false, lineWidth: 120 })}`,
    ],
    ['avi.ts', `/** ${HEADER} */\n${astToString(await openapiTS(forTypes(document), TYPE_OPTIONS))}`],
    ['schema-facts.json', factsJson(document)],
  ]);
}

/**
 * Says "in this range, or one of these values" so that any reader of JSON Schema understands it: our sources have the range
 * beside `x-avi-special`.
 */
function withSpecialValues(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSpecialValues);
  if (typeof node !== 'object' || node === null) return node;
  const { minimum, maximum, ...rest } = node as Schema;
  const special = rest['x-avi-special'];
  if (special === undefined) {
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withSpecialValues(value)]));
  }
  const range = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  return { ...rest, anyOf: [range, { enum: special }] };
}

/**
 * Objects may have members that the document does not know, but code that names a member should be checked: the types
 * are open only where no member is known. Defaults do not make a member required, because bodies leave them out.
 */
function forTypes(document: AviDocument): OpenAPI3 {
  const schemas = Object.fromEntries(
    Object.entries(document.components.schemas).map(([name, schema]) => [name, closed(schema)]),
  );
  const components = { ...document.components, schemas };
  // The document is our own and linted; its static type is wider than what openapi-typescript declares.
  return { ...document, components } as unknown as OpenAPI3;
}

function closed(schema: Schema): Schema {
  if (schema.properties === undefined) return schema;
  const { additionalProperties: _, ...rest } = schema;
  return rest;
}

/** One line per schema: readable differences, quick to parse. */
function factsJson(document: AviDocument): string {
  const { types, objects } = schemaFacts(document);
  const lines = (map: object) =>
    Object.entries(map)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  return `{"types":{\n${lines(types)}\n},"objects":{\n${lines(objects)}\n}}\n`;
}

if (import.meta.main) {
  const folder = new URL('generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of await generate()) writeFileSync(new URL(file, folder), content);
}
