import { Agent, request } from 'undici';
import { createCredentialSource } from '../../operator/kubernetes/credentials.ts';
import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';

export interface Answer {
  readonly status: number;
  /** Why the API server refused; '' when it did not. */
  readonly refusal: string;
  /** What `kubectl` would print as warnings. */
  readonly warnings: readonly string[];
  readonly body: unknown;
}

export type Call = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  options?: { readonly query?: Readonly<Record<string, string>>; readonly body?: object },
) => Promise<Answer>;

/** The API as it is: a refusal is an answer, and warnings are seen. A PATCH is a JSON merge patch. */
export function rawApi(kubeconfig: string): { readonly call: Call; close(): Promise<void> } {
  const config = loadKubeConfig({ file: kubeconfig });
  const credentials = createCredentialSource(config);
  const server = config.getCurrentCluster()?.server ?? '';
  let agent: Agent | undefined;
  return {
    async call(method, path, { query, body } = {}) {
      const { headers, tls } = await credentials.get();
      agent ??= new Agent({ connect: tls, connections: 16 });
      const answer = await request(`${server}${path}`, {
        dispatcher: agent,
        method,
        headers: {
          ...headers,
          'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
        },
        ...(query === undefined ? {} : { query }),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.body.text();
      const content: unknown = text.startsWith('{') ? JSON.parse(text) : text;
      const { statusCode: status } = answer;
      const { message } = (typeof content === 'object' ? content : {}) as { message?: string };
      return {
        status,
        refusal: status < 300 ? '' : (message ?? text),
        warnings: [answer.headers.warning ?? []].flat().map(warningText),
        body: content,
      };
    },
    close: async () => agent?.close(),
  };
}

/** `299 - "text"` (RFC 7234, 5.5). */
function warningText(header: string): string {
  return (/^\d+ \S+ "(.*)"$/.exec(header)?.[1] ?? header).replaceAll('\\"', '"');
}
