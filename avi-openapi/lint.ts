/** Checks the OpenAPI document: `npm run lint:openapi`. Exit 1 when something is wrong. */
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { type AviDocument, bundle } from './bundle.ts';
import { schemaProblems } from './lint-rules.ts';

const RULES = {
  extends: ['spec' as const],
  rules: {
    'no-unresolved-refs': 'error',
    'no-unused-components': 'error',
    'no-duplicated-tag-names': 'error',
    'operation-operationId-unique': 'error',
    'operation-parameters-unique': 'error',
    'operation-singular-tag': 'error',
    'operation-summary': 'error',
    'operation-tag-defined': 'error',
    'path-parameters-defined': 'error',
    'path-declaration-must-exist': 'error',
    'no-identical-paths': 'error',
    'no-enum-type-mismatch': 'error',
    'no-schema-type-mismatch': 'error',
    'security-defined': 'error',
    'no-required-schema-properties-undefined': 'error',
    // `/api/{type}` stands beside `/api/pool`: the concrete path has precedence (OpenAPI 3.1, "Path Templating Matching").
    'no-ambiguous-paths': 'off',
  } as const,
};

/** All problems of the document, structure first, one line each. */
export async function lint(document: AviDocument = bundle()): Promise<string[]> {
  const found = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'avi.json',
    config: await createConfig(RULES),
  });
  const structure = found.map(({ ruleId, message, location }) => {
    const pointer = location[0]?.pointer ?? '#/';
    return `${pointer}: ${message} (${ruleId})`;
  });
  return [...structure, ...schemaProblems(document)];
}

if (import.meta.main) {
  const problems = await lint();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('The OpenAPI document is valid.');
}
