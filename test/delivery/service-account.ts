import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CoreV1Api, KubeConfig } from '@kubernetes/client-node';

/** A kubeconfig with which one is a service account, as a pod of it is. */
export interface Identity {
  /** Path of the kubeconfig file. */
  readonly kubeconfig: string;
  readonly config: KubeConfig;
  remove(): Promise<void>;
}

/**
 * Asks the API server for a token of a service account, as a kubelet does for a pod.
 *
 * @param admin path of the kubeconfig of who may ask for it
 */
export async function serviceAccount(admin: string, namespace: string, name: string): Promise<Identity> {
  const base = new KubeConfig();
  base.loadFromFile(admin);
  const cluster = base.getCurrentCluster();
  if (cluster === null) throw new Error(`${admin} has no current cluster`);
  const { status } = await base.makeApiClient(CoreV1Api).createNamespacedServiceAccountToken({
    namespace,
    name,
    body: { spec: { audiences: [], expirationSeconds: 3600 } },
  });
  const config = new KubeConfig();
  config.loadFromOptions({
    clusters: [cluster],
    users: [{ name, token: status?.token }],
    contexts: [{ name, cluster: cluster.name, user: name, namespace }],
    currentContext: name,
  });
  const folder = await mkdtemp(join(tmpdir(), 'ako-identity-'));
  const kubeconfig = join(folder, 'config');
  await writeFile(kubeconfig, config.exportConfig(), { mode: 0o600 });
  return { kubeconfig, config, remove: () => rm(folder, { recursive: true, force: true }) };
}
