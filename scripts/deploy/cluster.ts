/** The calls to the API server that a deployment makes. */

import { ApiException, CoreV1Api, type KubeConfig } from '@kubernetes/client-node';
import { type Connection, createConnection } from '../../operator/kubernetes/connection.ts';
import { isNotFound } from '../../operator/kubernetes/errors.ts';
import { resourcePath } from '../../operator/kubernetes/resource.ts';
import type { DeployedObject } from './objects.ts';

const FIELD_MANAGER = 'ako-deploy';

interface ApiResourceList {
  readonly resources: readonly {
    readonly name: string;
    readonly kind: string;
    readonly namespaced: boolean;
  }[];
}

interface Versioned {
  readonly metadata: { readonly resourceVersion: string };
}

export interface ApplyOptions {
  /** The API server checks everything and keeps nothing. */
  readonly dryRun?: boolean;
}

export class ClusterApi {
  readonly #connection: Connection;
  readonly #core: CoreV1Api;
  readonly #resources = new Map<string, Promise<ApiResourceList>>();

  constructor(config: KubeConfig) {
    this.#connection = createConnection(config, { userAgent: FIELD_MANAGER });
    this.#core = config.makeApiClient(CoreV1Api);
  }

  get server(): string {
    return this.#connection.server;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /**
   * Server-side apply; what others have changed of it is changed back.
   *
   * @throws KubeError when the API server refuses
   */
  async apply(
    object: DeployedObject,
    options: ApplyOptions = {},
  ): Promise<'created' | 'configured' | 'unchanged'> {
    const before = await this.get<Versioned>(object);
    const after = await this.#connection.request<Versioned>('PATCH', await this.#pathOf(object), {
      query: { fieldManager: FIELD_MANAGER, force: true, ...(options.dryRun ? { dryRun: 'All' } : {}) },
      contentType: 'application/apply-patch+yaml',
      body: object,
    });
    if (before === undefined) return 'created';
    return before.metadata.resourceVersion === after.metadata.resourceVersion ? 'unchanged' : 'configured';
  }

  /** The object as it is in the cluster; undefined when it is not there, or its kind is not. */
  async get<T>(object: DeployedObject): Promise<T | undefined> {
    return this.#unlessMissing(async () => this.#connection.request<T>('GET', await this.#pathOf(object)));
  }

  /** Whether there was something to delete. What belongs to the object goes after it, in the background. */
  async delete(object: DeployedObject): Promise<boolean> {
    const answer = await this.#unlessMissing(async () =>
      this.#connection.request('DELETE', await this.#pathOf(object), {
        query: { propagationPolicy: 'Background' },
      }),
    );
    return answer !== undefined;
  }

  /** Objects of the core group in a namespace. */
  async list<T>(
    plural: string,
    namespace: string,
    selector: { labels?: string; fields?: string },
  ): Promise<T[]> {
    const path = resourcePath({ group: '', version: 'v1', plural }, namespace);
    const { items } = await this.#connection.request<{ items: T[] }>('GET', path, {
      query: { labelSelector: selector.labels, fieldSelector: selector.fields },
    });
    return items;
  }

  /** What the operator in a pod answers on its status port, through the API server; undefined when it cannot be had. */
  async askPod(namespace: string, pod: string, port: number, path: string): Promise<unknown> {
    try {
      const name = `${pod}:${port}`;
      return parsed(await this.#core.connectGetNamespacedPodProxyWithPath({ namespace, name, path }));
    } catch (error) {
      // "Not ready" is an answer, too: its body says why.
      return error instanceof ApiException ? parsed(error.body) : undefined;
    }
  }

  /** The last lines that a container logged; '' when they cannot be had. */
  async logs(
    namespace: string,
    name: string,
    container: string,
    lines: number,
    previous: boolean,
  ): Promise<string> {
    try {
      const text = await this.#core.readNamespacedPodLog({
        namespace,
        name,
        container,
        tailLines: lines,
        previous,
      });
      return typeof text === 'string' ? text : '';
    } catch {
      return '';
    }
  }

  async #pathOf({ apiVersion, kind, metadata }: DeployedObject): Promise<string> {
    const [version = '', group = ''] = apiVersion.split('/').reverse();
    const base = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
    let list = this.#resources.get(base);
    if (list === undefined) {
      list = this.#connection.request<ApiResourceList>('GET', base);
      this.#resources.set(base, list);
      // Asked again the next time: a custom resource definition may have come meanwhile.
      list.catch(() => this.#resources.delete(base));
    }
    const { resources } = await list;
    const found = resources.find((resource) => resource.kind === kind && !resource.name.includes('/'));
    if (found === undefined) {
      this.#resources.delete(base);
      throw new Error(`the cluster does not know kind ${kind} of ${apiVersion}`);
    }
    return resourcePath(
      { group, version, plural: found.name },
      found.namespaced ? metadata.namespace : '',
      metadata.name,
    );
  }

  async #unlessMissing<T>(request: () => Promise<T>): Promise<T | undefined> {
    try {
      return await request();
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
