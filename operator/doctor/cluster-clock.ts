import type { KubeConfig } from '@kubernetes/client-node';
import { Agent, request } from 'undici';
import { createCredentialSource } from '../kubernetes/credentials.ts';
import { errorText } from '../kubernetes/logger.ts';
import { clockFinding } from './clock.ts';
import { type Finding, skip } from './types.ts';

const CHECK = 'kubernetes.clock';
const TIMEOUT_MS = 10_000;

/** The API server's clock. Asked apart from the usual connection, which does not hand out headers. */
export async function checkClusterClock(kubeConfig: KubeConfig): Promise<Finding> {
  const server = kubeConfig.getCurrentCluster()?.server ?? '';
  try {
    const { headers, tls } = await createCredentialSource(kubeConfig).get();
    const dispatcher = new Agent({ connect: { ...tls } });
    try {
      const sentAt = Date.now();
      const answer = await request(`${server.replace(/\/+$/, '')}/version`, {
        dispatcher,
        headers,
        headersTimeout: TIMEOUT_MS,
      });
      const receivedAt = Date.now();
      await answer.body.dump();
      const { date } = answer.headers;
      return clockFinding(
        CHECK,
        'the API server',
        typeof date === 'string' ? date : undefined,
        sentAt,
        receivedAt,
      );
    } finally {
      await dispatcher.close();
    }
  } catch (error) {
    return skip(CHECK, `could not be asked: ${errorText(error)}`);
  }
}
