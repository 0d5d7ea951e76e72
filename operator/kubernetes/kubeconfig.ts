import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { KubeConfig } from '@kubernetes/client-node';

const SERVICE_ACCOUNT_TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';

export interface KubeConfigSource {
  /** Path of a kubeconfig file. Absent: `KUBECONFIG`, then `~/.kube/config`, then the pod's service account. */
  readonly file?: string | undefined;
  /** Name of the context to use instead of the file's current one. */
  readonly context?: string | undefined;
}

/**
 * Finds the credentials for the cluster, as kubectl does.
 *
 * @throws Error that says what was looked for and what to do, when there are none.
 */
export function loadKubeConfig(source: KubeConfigSource = {}): KubeConfig {
  const config = new KubeConfig();
  const fromEnvironment = process.env.KUBECONFIG?.split(delimiter).filter((file) => file !== '') ?? [];
  if (source.file !== undefined) {
    loadFile(config, source.file, 'the given kubeconfig');
  } else if (fromEnvironment.length > 0) {
    for (const file of fromEnvironment) {
      if (!existsSync(file)) throw new Error(`KUBECONFIG names ${file}, which does not exist`);
    }
    config.loadFromDefault();
  } else {
    const inHome = join(homedir(), '.kube', 'config');
    if (existsSync(inHome)) {
      loadFile(config, inHome, 'the kubeconfig');
    } else if (existsSync(SERVICE_ACCOUNT_TOKEN)) {
      config.loadFromCluster();
    } else {
      throw new Error(
        `No access to a Kubernetes cluster is configured: KUBECONFIG is not set, there is no ${inHome}, and this is not a pod ` +
          'with a service account. Set KUBECONFIG to a kubeconfig file.',
      );
    }
  }
  if (source.context !== undefined) {
    if (config.getContextObject(source.context) === null) {
      const known = config.getContexts().map((context) => context.name);
      throw new Error(
        `The kubeconfig has no context "${source.context}". It has: ${known.join(', ') || 'none'}.`,
      );
    }
    config.setCurrentContext(source.context);
  }
  if (config.getCurrentCluster() === null) {
    throw new Error(
      'The kubeconfig names no current cluster. Set its current-context (kubectl config use-context NAME).',
    );
  }
  return config;
}

function loadFile(config: KubeConfig, file: string, what: string): void {
  if (!existsSync(file)) throw new Error(`${what}, ${file}, does not exist`);
  try {
    config.loadFromFile(file);
  } catch (error) {
    // A YAML error quotes lines of the file, which hold credentials: only its first line is shown.
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new Error(`${what}, ${file}, cannot be read: ${reason}`);
  }
}
