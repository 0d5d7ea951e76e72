import { access, constants } from 'node:fs/promises';
import { startContainer } from './container.ts';
import { type ControlPlane, type ControlPlaneOptions, startControlPlane } from './control-plane.ts';
import { startKind } from './kind.ts';
import { ClusterUnavailable } from './unavailable.ts';

export { ClusterUnavailable };

/** A Kubernetes cluster for tests, wherever it comes from. */
export interface Cluster {
  /** `existing` is not ours: it may hold objects of others, and it stays. */
  readonly origin: 'existing' | 'kind' | 'container' | 'processes';
  /** Path of a kubeconfig file for a cluster administrator. */
  readonly kubeconfig: string;
  /** The control plane beneath, which can also be stopped and started; `undefined` for `existing` and `kind`. */
  readonly controlPlane: ControlPlane | undefined;
  /** Ends what `getCluster` started, and only that. */
  stop(): Promise<void>;
}

/**
 * The first of these that is asked for by the environment:
 *
 * 1. `AKO_TEST_KUBECONFIG=FILE`: that cluster, as it is;
 * 2. `AKO_TEST_CLUSTER=kind`: a kind cluster (the kind CLI and a Docker engine);
 * 3. `AKO_TEST_CLUSTER=container`: the control plane in one container (a Docker engine);
 * 4. else the control plane as local processes.
 *
 * @param options for 3 and 4
 * @throws ClusterUnavailable when 2 or 3 cannot be had here, unless `REQUIRE_DOCKER=1` makes that a plain error
 */
export async function getCluster(options: ControlPlaneOptions = {}): Promise<Cluster> {
  const { AKO_TEST_KUBECONFIG: existing, AKO_TEST_CLUSTER: wanted = '', REQUIRE_DOCKER } = process.env;
  if (existing) {
    await access(existing, constants.R_OK);
    return { origin: 'existing', kubeconfig: existing, controlPlane: undefined, stop: async () => {} };
  }
  try {
    switch (wanted) {
      case 'kind':
        return { origin: 'kind', controlPlane: undefined, ...(await startKind()) };
      case 'container':
        return ours('container', await startContainer(options));
      case '':
      case 'processes':
        return ours('processes', await startControlPlane(options));
      default:
        throw new Error(`AKO_TEST_CLUSTER is "${wanted}"; it may be kind, container or processes`);
    }
  } catch (error) {
    if (error instanceof ClusterUnavailable && REQUIRE_DOCKER === '1') {
      throw new Error(`REQUIRE_DOCKER=1, but: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function ours(origin: 'container' | 'processes', controlPlane: ControlPlane): Cluster {
  return { origin, kubeconfig: controlPlane.kubeconfig, controlPlane, stop: () => controlPlane.stop() };
}
