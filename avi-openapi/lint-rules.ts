/** Rules of our own for the schemas of the document. */
import type { AviDocument, Schema } from './bundle.ts';
import { allProperties } from './schema-facts.ts';

/** Properties that hold a reference although their name does not say so. */
const OTHER_REFERENCES = new Set(['vCenterConfiguration.management_network']);
const API_NAME = /^[a-z0-9]+$/;
const RELEASE = /^\d+\.\d+\.\d+$/;

/** What is wrong with the schemas, one line each. */
export function schemaProblems(document: AviDocument): string[] {
  const { schemas } = document.components;
  const apiNames = new Set(Object.values(schemas).flatMap((schema) => schema['x-avi-type'] ?? []));
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema.type === 'object' && schema.additionalProperties !== true) {
      problems.push(`${name}: objects must be open (additionalProperties: true)`);
    }
    problems.push(...typeProblems(name, schema, schemas));
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      const path = `${name}.${field}`;
      problems.push(...propertyProblems(path, field, property, apiNames).map((text) => `${path}: ${text}`));
    }
  }
  return problems;
}

function typeProblems(name: string, schema: Schema, schemas: AviDocument['components']['schemas']): string[] {
  const type = schema['x-avi-type'];
  if (type === undefined) return [];
  const problems: string[] = [];
  if (type !== name.toLowerCase()) problems.push(`${name}: x-avi-type must be ${name.toLowerCase()}`);
  const inCloud = 'cloud_ref' in allProperties(schemas, schema);
  if (inCloud !== (schema['x-avi-cloud-scoped'] === true)) {
    problems.push(`${name}: x-avi-cloud-scoped must be set exactly on types that have a cloud_ref`);
  }
  return problems;
}

function propertyProblems(path: string, field: string, property: Schema, apiNames: Set<string>): string[] {
  const problems: string[] = [];
  const value = property.type === 'array' ? (property.items ?? {}) : property;
  const target = value['x-avi-ref'];
  const named = /_refs?$/.test(field);
  if (named && target === undefined) problems.push('x-avi-ref is missing');
  if (target !== undefined && !named && !OTHER_REFERENCES.has(path))
    problems.push('x-avi-ref on a field not called _ref');
  if (target !== undefined && !API_NAME.test(target)) problems.push(`x-avi-ref ${target} is not an API name`);
  if (target !== undefined && !apiNames.has(target))
    problems.push(`x-avi-ref ${target} is no type of this document`);
  if (property.type === 'array' && field.endsWith('_ref'))
    problems.push('a list of references is called _refs');
  if (property.type === 'array' && property.items === undefined) problems.push('items is missing');
  for (const release of [property['x-avi-since'], property['x-avi-until']]) {
    if (release !== undefined && !RELEASE.test(release))
      problems.push(`${release} is not a release (quote it)`);
  }
  if (property.default !== undefined) {
    const fault = defaultFault(property);
    if (fault !== undefined) problems.push(`default ${JSON.stringify(property.default)} ${fault}`);
  }
  return problems;
}

/** Why the default does not satisfy its own schema. */
function defaultFault(schema: Schema): string | undefined {
  const value = schema.default;
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'is not a boolean';
    case 'string':
      if (typeof value !== 'string') return 'is not a string';
      return schema.enum === undefined || schema.enum.includes(value) ? undefined : 'is not in the enum';
    case 'integer':
    case 'number': {
      if (typeof value !== 'number') return 'is not a number';
      if (schema.type === 'integer' && !Number.isInteger(value)) return 'is not an integer';
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
      const inRange = value >= minimum && value <= maximum;
      return inRange || schema['x-avi-special']?.includes(value) ? undefined : 'is out of range';
    }
  }
  return 'stands on a type that cannot have one';
}
