import type { KubeConfig } from '@kubernetes/client-node';
import { Agent, request } from 'undici';
import { createCredentialSource } from '../kubernetes/credentials.ts';

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const TIMEOUT_MS = 10_000;

/**
 * One GET to the API server whose answer is not JSON (a log), or of which the headers are wanted (the time). On a connection
 * of its own.
 *
 * @throws Error when no answer comes, KubeError when the credentials cannot be had
 */
export async function plainGet(kubeConfig: KubeConfig, path: string): Promise<PlainAnswer> {
  const server = (kubeConfig.getCurrentCluster()?.server ?? '').replace(/\/+$/, '');
  const { headers, tls } = await createCredentialSource(kubeConfig).get();
  const dispatcher = new Agent({ connect: { ...tls } });
  try {
    const answer = await request(`${server}${path}`, {
      dispatcher,
      headers,
      headersTimeout: TIMEOUT_MS,
      bodyTimeout: TIMEOUT_MS,
    });
    return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
  } finally {
    await dispatcher.close();
  }
}
