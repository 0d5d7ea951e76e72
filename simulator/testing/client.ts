import { Agent, type Dispatcher, request } from 'undici';
import { isObject, type JsonObject, type JsonValue, objectsOf, stringOf } from '../json.ts';

/** Where a client connects to, and how it verifies. */
export interface Target {
  readonly url: string;
  readonly caPem: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly text: string;
  /** The body as an object; an empty one when it is none. */
  readonly body: JsonObject;
  readonly results: JsonObject[];
}

export interface CallOptions {
  readonly body?: JsonValue | string;
  readonly tenant?: string;
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A plain HTTP client with a session, for the simulator's own tests: it does what it is told, and nothing by itself. */
export class TestClient {
  readonly #target: Target;
  readonly #agent: Agent;
  cookies = new Map<string, string>();

  constructor(target: Target) {
    this.#target = target;
    // Names are not compared: tests address the simulator by host names that it does not have.
    const connect = { ca: target.caPem, checkServerIdentity: () => undefined };
    this.#agent = new Agent({ connect });
  }

  /** A client with an open session. */
  static async login(target: Target, username = 'admin', password = 'admin'): Promise<TestClient> {
    const client = new TestClient(target);
    const reply = await client.call('POST', '/login', { body: { username, password } });
    if (reply.status !== 200) throw new Error(`login failed: ${reply.status} ${reply.text}`);
    return client;
  }

  async call(method: string, path: string, options: CallOptions = {}): Promise<Reply> {
    const { body, tenant = 'admin', version = '30.2.1', headers = {} } = options;
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await request(this.#target.url + path, {
      method: method as Dispatcher.HttpMethod,
      dispatcher: this.#agent,
      headers: {
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie === '' ? {} : { cookie }),
        ...(tenant === '' ? {} : { 'x-avi-tenant': tenant }),
        ...(version === '' ? {} : { 'x-avi-version': version }),
        'x-csrftoken': this.cookies.get('csrftoken') ?? '',
        referer: `${this.#target.url}/`,
        ...headers,
      },
      ...(text === undefined ? {} : { body: text }),
    });
    const received = await response.body.text();
    for (const header of [response.headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = header.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const parsed = parse(received);
    return {
      status: response.statusCode,
      headers: response.headers,
      text: received,
      body: isObject(parsed) ? parsed : {},
      results: isObject(parsed) ? objectsOf(parsed.results) : [],
    };
  }

  get(path: string, options?: CallOptions): Promise<Reply> {
    return this.call('GET', path, options);
  }

  post(path: string, body: JsonValue, options?: CallOptions): Promise<Reply> {
    return this.call('POST', path, { ...options, body });
  }

  put(path: string, body: JsonValue, options?: CallOptions): Promise<Reply> {
    return this.call('PUT', path, { ...options, body });
  }

  patch(path: string, body: JsonValue, options?: CallOptions): Promise<Reply> {
    return this.call('PATCH', path, { ...options, body });
  }

  delete(path: string, options?: CallOptions): Promise<Reply> {
    return this.call('DELETE', path, options);
  }

  /** Creates an object that must be accepted. */
  async create(type: string, body: JsonObject, options?: CallOptions): Promise<JsonObject> {
    const reply = await this.post(`/api/${type}`, body, options);
    if (reply.status !== 201)
      throw new Error(`POST ${type} ${stringOf(body.name)}: ${reply.status} ${reply.text}`);
    return reply.body;
  }

  close(): Promise<void> {
    return this.#agent.close();
  }
}

function parse(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
