import { expect, test } from 'vitest';
import { type AviDocument, bundle, type Schema } from './bundle.ts';
import { lint } from './lint.ts';
import { schemaProblems } from './lint-rules.ts';

function changed(change: (schemas: Record<string, Schema>) => void): AviDocument {
  const document = structuredClone(bundle());
  change(document.components.schemas as Record<string, Schema>);
  return document;
}

/** The properties of a schema that certainly has some. */
function properties(schemas: Record<string, Schema>, name: string): Record<string, Schema> {
  const found = schemas[name]?.properties;
  if (found === undefined) throw new Error(`${name} has no properties`);
  return found;
}

test('the document has no problem', async () => {
  expect(await lint()).toEqual([]);
});

test('structural faults are found', async () => {
  const document = changed((schemas) => {
    properties(schemas, 'Pool').fail_action = { $ref: '#/components/schemas/Nothing' };
  });
  const problems = await lint(document);
  expect(problems.join('\n')).toContain('#/components/schemas/Pool/properties/fail_action');
});

test.each<[string, (schemas: Record<string, Schema>) => void, string]>([
  [
    'a reference without target',
    (s) => {
      properties(s, 'Pool').cloud_ref = { type: 'string' };
    },
    'Pool.cloud_ref: x-avi-ref is missing',
  ],
  [
    'a reference to an unknown type',
    (s) => {
      properties(s, 'Pool').cloud_ref = { type: 'string', 'x-avi-ref': 'clowd' };
    },
    'Pool.cloud_ref: x-avi-ref clowd is no type of this document',
  ],
  [
    'a default out of range',
    (s) => {
      properties(s, 'Pool').default_server_port = { type: 'integer', minimum: 1, maximum: 65535, default: 0 };
    },
    'Pool.default_server_port: default 0 is out of range',
  ],
  [
    'a default outside the enum',
    (s) => {
      properties(s, 'Pool').append_port = { type: 'string', enum: ['NEVER'], default: 'ALWAYS' };
    },
    'Pool.append_port: default "ALWAYS" is not in the enum',
  ],
  [
    'a closed object',
    (s) => {
      delete s.Server?.additionalProperties;
    },
    'Server: objects must be open (additionalProperties: true)',
  ],
  [
    'a wrong scope',
    (s) => {
      delete s.Pool?.['x-avi-cloud-scoped'];
    },
    'Pool: x-avi-cloud-scoped must be set exactly on types that have a cloud_ref',
  ],
])('%s is found', (_, change, problem) => {
  expect(schemaProblems(changed(change))).toEqual([problem]);
});
