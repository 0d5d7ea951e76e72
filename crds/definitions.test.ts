import { describe, expect, it } from 'vitest';
import { type CrdSchema, readDefinitions, storedVersion } from './definitions.ts';

const definitions = [...readDefinitions()];

/** Every property below a schema, with its path. */
function* properties(schema: CrdSchema, path = ''): Generator<[path: string, schema: CrdSchema]> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    yield [at, property];
    yield* properties(property, at);
    if (property.items !== undefined) yield* properties(property.items, `${at}[]`);
  }
}

/** crds.md 2. */
const INVENTORY: Record<string, [versions: string, scope: string, shortNames: string, columns: string]> = {
  'hostrules.ako.vmware.com': ['v1alpha1 v1beta1*', 'Namespaced', 'hostrule hr', 'Host Status Age'],
  'httprules.ako.vmware.com': ['v1alpha1 v1beta1*', 'Namespaced', 'httprule', 'HOST Status Age'],
  'aviinfrasettings.ako.vmware.com': ['v1alpha1 v1beta1*', 'Cluster', '', 'Status Age'],
  'l4rules.ako.vmware.com': ['v1alpha2*', 'Namespaced', 'l4rule', 'Status Age'],
  'l7rules.ako.vmware.com': ['v1alpha2*', 'Namespaced', 'l7rule', 'Status Age'],
  'ssorules.ako.vmware.com': ['v1alpha2*', 'Namespaced', 'ssorule', 'Status Age'],
  'clustersets.ako.vmware.com': ['v1alpha1', 'Namespaced', 'cs', ''],
  'multiclusteringresses.ako.vmware.com': ['v1alpha1*', 'Namespaced', 'mci', ''],
  'serviceimports.ako.vmware.com': ['v1alpha1', 'Namespaced', 'si', ''],
  'healthmonitors.ako.vmware.com': ['v1alpha1*', 'Namespaced', 'hm', ''],
  'applicationprofiles.ako.vmware.com': ['v1alpha1*', 'Namespaced', '', ''],
  'pkiprofiles.ako.vmware.com': ['v1alpha1*', 'Namespaced', 'pkip', 'Age'],
  'routebackendextensions.ako.vmware.com': ['v1alpha1*', 'Namespaced', 'rbe', 'Status Age'],
  'akoconfigs.ako.vmware.com': ['v1alpha1* v1beta1*', 'Namespaced', '', ''],
  'gatewayclasses.networking.x-k8s.io': ['v1alpha1*', 'Cluster', 'gc', 'Controller'],
  'gateways.networking.x-k8s.io': ['v1alpha1*', 'Namespaced', 'gtw', 'Class'],
};

describe('the definitions', () => {
  it('are those of the inventory, with versions (* has a status of its own), short names and columns', () => {
    const found = definitions.map(([, { metadata, spec }]) => [
      metadata.name,
      [
        spec.versions.map(({ name, subresources }) => (subresources?.status ? `${name}*` : name)).join(' '),
        spec.scope,
        (spec.names.shortNames ?? []).join(' '),
        (spec.versions.at(-1)?.additionalPrinterColumns ?? []).map((c) => c.name).join(' '),
      ],
    ]);
    expect(Object.fromEntries(found)).toEqual(INVENTORY);
  });

  it.each(definitions)('%s: every version is served, the last one is stored, none is converted', (_, crd) => {
    const { versions, conversion } = crd.spec;
    expect(versions.every(({ served }) => served)).toBe(true);
    expect(versions.map(({ storage }) => storage)).toEqual(versions.map((_, i) => i === versions.length - 1));
    expect(conversion.strategy).toBe('None');
    // Without conversion, what an old version knows has to mean the same in the new one.
    const now = new Map(properties(storedVersion(crd).schema.openAPIV3Schema));
    const removed = versions
      .slice(0, -1)
      .flatMap((version) => [...properties(version.schema.openAPIV3Schema)])
      .filter(([path, { type }]) => now.get(path)?.type !== type)
      .map(([path]) => path);
    // Of AKO's installer, which ignores them.
    const known = [
      'spec.controllerSettings.tenantsPerCluster',
      'spec.l4Settings.advancedL4',
      'spec.l7Settings.syncNamespace',
      'spec.rbac',
      'spec.rbac.pspEnable',
    ];
    expect(removed.filter((path) => !known.includes(path))).toEqual([]);
  });

  it.each(definitions)('%s: every field is described, by a sentence', (_, crd) => {
    for (const { schema } of crd.spec.versions) {
      const bare = [...properties(schema.openAPIV3Schema)]
        .filter(([path]) => !['apiVersion', 'kind', 'metadata'].includes(path))
        .filter(([, { description }]) => !/\.$/.test(description ?? ''))
        .map(([path]) => path);
      expect(bare).toEqual([]);
    }
  });
});
