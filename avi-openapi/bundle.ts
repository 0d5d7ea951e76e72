import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Any JSON value of the document. */
export type Node = string | number | boolean | null | Node[] | { [key: string]: Node };
export type NodeMap = { [key: string]: Node };

/** A schema of the document, as far as our tools look into it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  default?: string | number | boolean;
  readOnly?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  additionalProperties?: boolean;
  'x-avi-type'?: string;
  'x-avi-aliases'?: string[];
  'x-avi-single'?: boolean;
  'x-avi-cloud-scoped'?: boolean;
  'x-avi-partial'?: boolean;
  'x-avi-reference-only'?: boolean;
  'x-avi-ref'?: string;
  'x-avi-default-ref'?: string;
  'x-avi-special'?: number[];
  'x-avi-internal'?: boolean;
  'x-avi-sensitive'?: boolean;
  'x-avi-since'?: string;
  'x-avi-until'?: string;
}

/** The whole OpenAPI document with local references only. */
export interface AviDocument {
  readonly paths: NodeMap;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly [key: string]: unknown;
}

const FILE_REFERENCE = /^(?:schemas\/)?[\w-]*(?:\.yaml)?#\/(\w+)$/;

function readYaml(file: string): NodeMap {
  return parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { merge: true }) as NodeMap;
}

/** Turns `pool.yaml#/Server` and `#/Server` into references inside the bundled document. */
function localReferences(node: Node): Node {
  if (Array.isArray(node)) return node.map(localReferences);
  if (typeof node !== 'object' || node === null) return node;
  const out: NodeMap = {};
  for (const [key, value] of Object.entries(node)) {
    const name = key === '$ref' && typeof value === 'string' ? FILE_REFERENCE.exec(value)?.[1] : undefined;
    out[key] = name === undefined ? localReferences(value) : `#/components/schemas/${name}`;
  }
  return out;
}

/** Fills `{type}` and `{Model}` into the text of a template. Schemas are named by `{Model}` only in references. */
function instantiate(template: Node, type: string, model: string): Node {
  if (typeof template === 'string') return template.replaceAll('{Model}', model).replaceAll('{type}', type);
  if (Array.isArray(template)) return template.map((item) => instantiate(item, type, model));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) => [key, instantiate(value, type, model)]),
  );
}

function resourcePaths(schemas: Readonly<Record<string, Schema>>): NodeMap {
  const template = readYaml('resource-paths.yaml') as { collection: NodeMap; item: NodeMap };
  const paths: NodeMap = {};
  for (const [model, schema] of Object.entries(schemas)) {
    const type = schema['x-avi-type'];
    // Types of which only the name is known are served by the general path below.
    if (type === undefined || schema['x-avi-single'] || schema['x-avi-reference-only']) continue;
    paths[`/api/${type}`] = instantiate(template.collection, type, model);
    paths[`/api/${type}/{uuid}`] = instantiate(template.item, type, model);
  }
  const general = instantiate(template, '{type}', 'AnyObject') as { collection: NodeMap; item: NodeMap };
  for (const [path, item] of [
    ['/api/{type}', general.collection],
    ['/api/{type}/{uuid}', general.item],
  ] as const) {
    paths[path] = {
      ...item,
      parameters: [{ $ref: '#/components/parameters/type' }, item.parameters as Node].flat(),
    };
  }
  return paths;
}

/**
 * Puts `openapi.yaml`, `schemas/*.yaml` and the paths of all types together into one document.
 *
 * @throws when two files define a schema of the same name, or a file is not valid YAML.
 */
export function bundle(): AviDocument {
  const root = localReferences(readYaml('openapi.yaml')) as NodeMap;
  const schemas: Record<string, Schema> = {};
  const files = readdirSync(new URL('schemas/', import.meta.url)).filter((file) => file.endsWith('.yaml'));
  for (const file of files.sort()) {
    for (const [name, schema] of Object.entries(localReferences(readYaml(`schemas/${file}`)) as NodeMap)) {
      if (name in schemas) throw new Error(`schemas/${file}: ${name} is defined a second time`);
      schemas[name] = schema as Schema;
    }
  }
  const sorted = sortKeys(schemas);
  const paths = sortKeys({ ...(root.paths as NodeMap), ...resourcePaths(sorted) });
  return { ...root, paths, components: { ...(root.components as NodeMap), schemas: sorted } };
}

function sortKeys<T>(map: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
