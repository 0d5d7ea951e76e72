import { readdirSync, readFileSync } from 'node:fs';
import type { V1ConfigMap, V1PodSpec, V1StatefulSet } from '@kubernetes/client-node';
import { describe, expect, it } from 'vitest';
import { CONFIG_MAP, parseSettings } from '../../operator/settings/parse.ts';
import { SCHEMA } from '../../operator/settings/schema.ts';
import { FILES, GROUPS, INSTALLED } from '../../scripts/generate-settings.ts';
import type { NamedObject } from '../harness/manifests.ts';
import { useCluster } from '../harness/vitest.ts';
import { refused } from './dry-run.ts';
import { OWN_CLUSTER, ROOT, useTool } from './tools.ts';

const folders = (under: string): string[] =>
  readdirSync(`${ROOT}kustomize/${under}`).map((name) => `${under}/${name}`);
const OVERLAYS = folders('overlays');
const COMPONENTS = folders('components');

function one<T extends object>(objects: readonly NamedObject[], kind: string, name: string): NamedObject & T {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  expect(found, `${kind} ${name}`).toHaveLength(1);
  // What kustomize renders is checked against the kind's schema by the API server, below.
  return found[0] as NamedObject & T;
}

describe('files that are generated from the settings', () => {
  it.each(Object.entries(FILES))('%s is what `npm run generate` writes', (file, content) => {
    expect(readFileSync(`${ROOT}${file}`, 'utf8')).toBe(content());
  });

  it('each setting is in one group', () => {
    expect(GROUPS.flatMap(({ keys }) => keys).toSorted()).toEqual(Object.keys(SCHEMA).toSorted());
  });
});

describe.skipIf(!OWN_CLUSTER)('overlays', () => {
  const kustomize = useTool('kustomize');
  const cluster = useCluster();
  const build = (folder: string): Promise<NamedObject[]> => kustomize.objects('build', `kustomize/${folder}`);

  it.each(OVERLAYS)('%s is accepted by the API server', async (overlay) => {
    const objects = await build(overlay);
    expect(objects.length).toBeGreaterThan(10);
    expect(await refused(cluster.kube, cluster.cluster.kubeconfig, objects)).toEqual([]);
  });

  it('every component together with the base is accepted by the API server', async () => {
    const all = await build('../test/delivery/all-components');
    expect(await refused(cluster.kube, cluster.cluster.kubeconfig, all)).toEqual([]);
  });

  it('the settings of each overlay are right, and those of the base are for new installations', async () => {
    for (const overlay of OVERLAYS) {
      const { data = {} } = one<V1ConfigMap>(await build(overlay), 'ConfigMap', CONFIG_MAP);
      expect(parseSettings(data, { podNamespace: 'avi-system' }).problems, overlay).toEqual([]);
    }
    const { data = {} } = one<V1ConfigMap>(await build('base'), 'ConfigMap', CONFIG_MAP);
    const namespace = { podNamespace: 'avi-system' };
    expect(parseSettings(data, namespace)).toEqual(parseSettings(INSTALLED, namespace));
    expect(Object.keys(data).toSorted()).toEqual(Object.keys(SCHEMA).toSorted());
  });

  it('the base has the image of this version, and an overlay can name another for every container', async () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
    const images = (objects: NamedObject[]): (string | undefined)[] =>
      objects.flatMap((object) => podOf(object)?.containers.map(({ image }) => image) ?? []);
    expect(images(await build('base'))).toEqual([`avi-kubernetes-operator:${version}`]);
    expect(images(await build('overlays/dev'))).toEqual(Array(2).fill(`avi-kubernetes-operator:${version}`));
    expect(images(await build('overlays/example-cluster'))).toEqual([
      `registry.example.com/platform/avi-kubernetes-operator:${version}`,
    ]);
  });

  it('the operator in a cluster of its own has what that cluster needs', async () => {
    const objects = await build('overlays/example-cluster');
    const { data = {} } = one<V1ConfigMap>(objects, 'ConfigMap', CONFIG_MAP);
    expect(data).toMatchObject({ clusterName: 'shop-eu', tenantName: 'shop', shardVSSize: 'MEDIUM' });
    expect(objects.some(({ kind }) => kind === 'Secret')).toBe(false);
    const { spec } = one<V1StatefulSet>(objects, 'StatefulSet', 'ako');
    expect(spec?.template.spec?.priorityClassName).toBe('system-cluster-critical');
  });

  it('pods run without any privilege', async () => {
    // In a namespace of this level the API server refuses pods with more; so it does here, for real.
    const namespace = await cluster.namespace('restricted', {
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
    for (const object of await build('../test/delivery/all-components')) {
      const spec = podOf(object);
      if (spec === undefined) continue;
      const pod = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { namespace, name: object.metadata.name },
        spec,
      };
      await cluster.kube.apply(pod);
      for (const { name, securityContext, resources } of spec.containers) {
        expect(securityContext?.readOnlyRootFilesystem, name).toBe(true);
        expect(resources?.requests, name).toHaveProperty('memory');
        expect(resources?.limits, name).toHaveProperty('memory');
      }
    }
    expect(await cluster.kube.list('Pod', namespace)).toHaveLength(2);
  });

  it('every component is used by an overlay or named as a choice', () => {
    const texts = OVERLAYS.map((overlay) =>
      readFileSync(`${ROOT}kustomize/${overlay}/kustomization.yaml`, 'utf8'),
    );
    const all = readFileSync(`${ROOT}test/delivery/all-components/kustomization.yaml`, 'utf8');
    for (const component of COMPONENTS) {
      expect(all).toContain(`../../../kustomize/${component}\n`);
      expect(texts.join('\n'), component).toContain(`../../${component}`);
    }
  });
});

function podOf(object: NamedObject): V1PodSpec | undefined {
  return (object as NamedObject & Partial<V1StatefulSet>).spec?.template?.spec;
}
