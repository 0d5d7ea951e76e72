import { expect, test } from 'vitest';
import { parseManifests } from './manifests.ts';

const names = (manifests: Parameters<typeof parseManifests>[0]): string[] =>
  parseManifests(manifests).map(({ kind, metadata }) => `${kind}/${metadata.name}`);

test('reads documents, skips empty ones and takes lists apart', () => {
  const yaml = `
---
apiVersion: v1
kind: Namespace
metadata: {name: a}
---
# nothing
---
apiVersion: v1
kind: List
items:
  - {apiVersion: v1, kind: Service, metadata: {name: b}}
  - apiVersion: v1
    kind: SecretList
    items: [{apiVersion: v1, kind: Secret, metadata: {name: c}}]
`;
  expect(names(yaml)).toEqual(['Namespace/a', 'Service/b', 'Secret/c']);
});

test('takes objects as they are', () => {
  const object = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n' } };
  expect(parseManifests(object)).toEqual([object]);
  expect(parseManifests([object, object])).toEqual([object, object]);
});

test('refuses what no API server can find', () => {
  expect(() => parseManifests('kind: Service')).toThrow(/not a Kubernetes object .*"kind":"Service"/);
  expect(() => parseManifests('a: [')).toThrow();
});
