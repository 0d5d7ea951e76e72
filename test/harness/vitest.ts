import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Cluster, ClusterUnavailable, getCluster } from './cluster.ts';
import type { ControlPlane, ControlPlaneOptions } from './control-plane.ts';
import { type Kube, kubeClient } from './kube.ts';

/** The first start on a machine builds the control plane. */
const START_TIMEOUT_MS = 20 * 60_000;

export interface TestCluster {
  readonly cluster: Cluster;
  readonly kube: Kube;
  /** @throws when the cluster is one that tests cannot stop; see `Cluster.controlPlane` */
  readonly controlPlane: ControlPlane;
  /** A new namespace for one test; deleted at the end where the cluster outlives the tests. */
  namespace(prefix?: string, labels?: Readonly<Record<string, string>>): Promise<string>;
}

/**
 * Gives the tests of a file (or of a `describe`) one cluster, started before the first and stopped after the last.
 * Where there can be none (`ClusterUnavailable`), the tests are skipped with the reason.
 *
 *     const test = useCluster();
 *     it('…', async () => { await test.kube.apply(…); });
 */
export function useCluster(options: ControlPlaneOptions = {}): TestCluster {
  let current: { cluster: Cluster; kube: Kube } | undefined;
  let unavailable: ClusterUnavailable | undefined;
  const namespaces: string[] = [];

  beforeAll(async () => {
    try {
      const cluster = await getCluster(options);
      current = { cluster, kube: kubeClient(cluster.kubeconfig) };
    } catch (error) {
      if (!(error instanceof ClusterUnavailable)) throw error;
      unavailable = error;
    }
  }, START_TIMEOUT_MS);

  beforeEach((context) => {
    if (unavailable !== undefined) context.skip(unavailable.message);
  });

  afterAll(async () => {
    if (current === undefined) return;
    const { cluster, kube } = current;
    if (cluster.controlPlane === undefined)
      await Promise.all(namespaces.map((name) => kube.removeNamespace(name)));
    await cluster.stop();
  });

  const started = (): { cluster: Cluster; kube: Kube } => {
    if (current === undefined) throw new Error('the cluster of useCluster() is there only while tests run');
    return current;
  };
  return {
    get cluster() {
      return started().cluster;
    },
    get kube() {
      return started().kube;
    },
    get controlPlane() {
      const { controlPlane, origin } = started().cluster;
      if (controlPlane === undefined)
        throw new Error(`a cluster of origin "${origin}" cannot be stopped by tests`);
      return controlPlane;
    },
    async namespace(prefix, labels) {
      const name = await started().kube.namespace(prefix, labels);
      namespaces.push(name);
      return name;
    },
  };
}
