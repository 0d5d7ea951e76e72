/** Writes `generated/` from the CustomResourceDefinitions: `npm run generate`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { type Crd, type CrdSchema, readDefinitions, storedVersion } from './definitions.ts';

const HEADER = 'Generated from crds/*.yaml by `npm run generate`. Do not edit.';

/** Root types: `HostRule` beside `components['schemas']['HostRule']`. */
const TYPE_OPTIONS = { defaultNonNullable: false, rootTypes: true, rootTypesNoSchemaPrefix: true } as const;

/** Renders all generated files: name below `generated/` → content. */
export async function generate(): Promise<Map<string, string>> {
  const definitions = [...readDefinitions().values()];
  const source = astToString(await openapiTS(document(definitions), TYPE_OPTIONS));
  return new Map([
    ['types.ts', `/** ${HEADER} */\n${source}`],
    ['definitions.json', definitionsJson(definitions)],
  ]);
}

function document(definitions: readonly Crd[]): OpenAPI3 {
  const schemas = Object.fromEntries(
    definitions.map((crd) => [crd.spec.names.kind, forTypes(storedVersion(crd).schema.openAPIV3Schema)]),
  );
  const document = {
    openapi: '3.1.0',
    info: { title: 'Custom resources', version: '1' },
    paths: {},
    components: { schemas },
  };
  // A structural schema is a subset of what openapi-typescript takes; its static type is our own.
  return document as unknown as OpenAPI3;
}

/** Objects that keep unknown members are open; the members of `oneOf` say nothing that a type could use. */
function forTypes(schema: CrdSchema): CrdSchema {
  const { oneOf: _, ...rest } = schema;
  return mapped(
    rest['x-kubernetes-preserve-unknown-fields'] === true ? { ...rest, additionalProperties: true } : rest,
    forTypes,
  );
}

/** What the command line needs to check manifests and fill in defaults, one line per kind. */
function definitionsJson(definitions: readonly Crd[]): string {
  const lines = definitions.map((crd) => {
    const { group, scope, names, versions } = crd.spec;
    const stored = storedVersion(crd);
    const definition = {
      group,
      version: stored.name,
      served: versions.filter((version) => version.served).map((version) => version.name),
      plural: names.plural,
      namespaced: scope === 'Namespaced',
      schema: forChecks(stored.schema.openAPIV3Schema),
    };
    return `${JSON.stringify(names.kind)}:${JSON.stringify(definition)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Without what only people and the API server read. */
function forChecks(schema: CrdSchema): CrdSchema {
  const kept = Object.entries(schema).filter(
    ([keyword]) => keyword !== 'description' && !keyword.startsWith('x-kubernetes-'),
  );
  const open = schema['x-kubernetes-preserve-unknown-fields'] === true ? { additionalProperties: true } : {};
  return mapped({ ...Object.fromEntries(kept), ...open }, forChecks);
}

function mapped(schema: CrdSchema, map: (schema: CrdSchema) => CrdSchema): CrdSchema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(items === undefined ? {} : { items: map(items) }),
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([name, s]) => [name, map(s)])) }),
  };
}

if (import.meta.main) {
  const folder = new URL('generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of await generate()) writeFileSync(new URL(file, folder), content);
}
