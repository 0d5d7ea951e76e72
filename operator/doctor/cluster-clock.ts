import type { KubeConfig } from '@kubernetes/client-node';
import { errorText } from '../kubernetes/logger.ts';
import { plainGet } from '../snapshot/plain-get.ts';
import { clockFinding } from './clock.ts';
import { type Finding, skip } from './types.ts';

const CHECK = 'kubernetes.clock';

/** The API server's clock. */
export async function checkClusterClock(kubeConfig: KubeConfig): Promise<Finding> {
  try {
    const sentAt = Date.now();
    const { headers } = await plainGet(kubeConfig, '/version');
    const { date } = headers;
    const told = typeof date === 'string' ? date : undefined;
    return clockFinding(CHECK, 'the API server', told, sentAt, Date.now());
  } catch (error) {
    return skip(CHECK, `could not be asked: ${errorText(error)}`);
  }
}
