import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';
import { ClusterApi } from '../../scripts/deploy/cluster.ts';
import { inOrder, nameOf } from '../../scripts/deploy/objects.ts';
import type { Kube } from '../harness/kube.ts';
import type { NamedObject } from '../harness/manifests.ts';

/**
 * Lets the API server check objects as if they were applied: defaults, validation, admission. Their namespaces must be
 * there for that, and so they are made.
 *
 * @returns what it refuses, one line an object; a field that it does not know counts as refused
 */
export async function refused(
  kube: Kube,
  kubeconfig: string,
  objects: readonly NamedObject[],
): Promise<string[]> {
  const namespaces = new Set(
    objects.map(({ metadata }) => metadata.namespace).filter((name) => name !== undefined),
  );
  for (const name of namespaces)
    await kube.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  const api = new ClusterApi(loadKubeConfig({ file: kubeconfig }));
  try {
    const problems: string[] = [];
    for (const object of inOrder(objects)) {
      await api.apply(object, { dryRun: true }).catch((error: Error) => {
        problems.push(`${nameOf(object)}: ${error.message}`);
      });
    }
    return problems;
  } finally {
    await api.close();
  }
}
