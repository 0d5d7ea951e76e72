import { createRequire } from 'node:module';

export type { ResourceEvent, ResourceMeta } from '@dot-i/k8s-operator';

// The library is CommonJS with a member `default`. Loaders disagree on what a default import of that is (Node gives the module,
// vitest the member); `require` means the same everywhere.
type Framework = typeof import('@dot-i/k8s-operator', { with: { 'resolution-mode': 'require' }});
const framework: Framework = createRequire(import.meta.url)('@dot-i/k8s-operator');

/** Base class of operators. */
export const Operator = framework.default;
export const { ResourceEventType, ResourceMetaImpl } = framework;
