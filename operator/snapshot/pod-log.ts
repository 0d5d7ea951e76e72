import type { KubeConfig } from '@kubernetes/client-node';
import { resourcePath } from '../kubernetes/resource.ts';
import { plainGet } from './plain-get.ts';

const PODS = { group: '', version: 'v1', plural: 'pods' };
const LINES = 10_000;

/**
 * The end of the log of a pod; '' when it has none, as a container that was never restarted has no previous one.
 *
 * @throws Error when it cannot be read
 */
export async function readPodLog(
  kubeConfig: KubeConfig,
  namespace: string,
  name: string,
  previous: boolean,
): Promise<string> {
  const path = `${resourcePath(PODS, namespace, name, 'log')}?tailLines=${LINES}&timestamps=true&previous=${previous}`;
  const { status, text } = await plainGet(kubeConfig, path);
  if (status === 200) return text;
  if (previous && status === 400) return '';
  throw new Error(`the log of pod ${namespace}/${name} cannot be read: HTTP ${status}`);
}
