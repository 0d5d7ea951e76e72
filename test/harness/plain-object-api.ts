import {
  HttpMethod,
  KubeConfig,
  type KubernetesObject,
  KubernetesObjectApi,
  type RequestContext,
  type ResponseContext,
} from '@kubernetes/client-node';

/** A refusal by the API server. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** HTTP status. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

export interface CallOptions {
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly body?: object;
  readonly contentType?: string;
}

type Target = 'create' | 'list' | 'read';

/**
 * The client library's finder of paths and credentials, without its conversion of objects to classes: that drops every
 * field whose name is no JavaScript name (`x-kubernetes-preserve-unknown-fields`, `default` and `enum` of a custom
 * resource definition) and every field newer than the library. Here JSON goes out and comes back as it is.
 */
export class PlainObjectApi extends KubernetesObjectApi {
  /** @param file path of a kubeconfig file */
  static fromFile(file: string): PlainObjectApi {
    const config = new PooledKubeConfig();
    config.loadFromFile(file);
    const api = config.makeApiClient(PlainObjectApi);
    api.setDefaultNamespace(config);
    return api;
  }

  /**
   * @returns the JSON of the answer, which the API server promises to be a `T`
   * @param target what of `object`'s kind is meant: the collection (`create`, `list`), or the object itself (`read`)
   * @throws ApiError when the API server refuses
   */
  async call<T extends object>(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    target: Target,
    object: KubernetesObject,
    { query = {}, body, contentType = 'application/json' }: CallOptions = {},
  ): Promise<T> {
    const path = await this.specUriPath(object, target);
    const context = this.configuration.baseServer.makeRequestContext(path, HttpMethod[method]);
    context.setHeaderParam('Accept', 'application/json');
    for (const [name, value] of Object.entries(query)) context.setQueryParam(name, value);
    if (body !== undefined) {
      context.setHeaderParam('Content-Type', contentType);
      context.setBody(JSON.stringify(body));
    }
    const answer: unknown = await this.requestPromise(context);
    return answer as T;
  }

  protected override async processResponse<T extends KubernetesObject>(
    response: ResponseContext,
  ): Promise<T> {
    const text = await response.body.text();
    const { httpStatusCode: code } = response;
    if (code >= 200 && code <= 299) return JSON.parse(text);
    throw new ApiError(code, messageOf(text));
  }
}

/** The library makes a new connection pool, and so a new connection, for each request. */
class PooledKubeConfig extends KubeConfig {
  #dispatcher: ReturnType<RequestContext['getDispatcher']>;

  override async applySecurityAuthentication(context: RequestContext): Promise<void> {
    await super.applySecurityAuthentication(context);
    this.#dispatcher ??= context.getDispatcher();
    if (this.#dispatcher !== undefined) context.setDispatcher(this.#dispatcher);
  }
}

/** The API server answers with a Status object; what is before it may answer with anything. */
function messageOf(text: string): string {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    if (typeof message === 'string') return message;
  } catch {
    // It is no JSON.
  }
  return text.slice(0, 500);
}
