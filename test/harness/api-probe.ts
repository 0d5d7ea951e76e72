import { Agent, request } from 'undici';
import type { Credentials } from './command-lines.ts';

/** Asks an API server whether it can be used. */
export class ApiProbe {
  readonly #url: string;
  readonly #headers: Record<string, string>;
  readonly #agent: Agent;

  constructor(url: string, { caPem, token }: Pick<Credentials, 'caPem' | 'token'>) {
    this.#url = url;
    this.#headers = { authorization: `Bearer ${token}` };
    this.#agent = new Agent({ connect: { ca: caPem } });
  }

  /** Ready, and the namespace that every cluster has is there. Rejects when there is no answer. */
  async isReady(): Promise<boolean> {
    return (await this.#answers('/readyz')) && (await this.#answers('/api/v1/namespaces/default'));
  }

  async #answers(path: string): Promise<boolean> {
    const { statusCode, body } = await request(`${this.#url}${path}`, {
      dispatcher: this.#agent,
      headers: this.#headers,
      headersTimeout: 5000,
    });
    await body.dump();
    return statusCode === 200;
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }
}
