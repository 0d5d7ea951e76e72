import type { AviBody } from '../../model/types.ts';
import { type AviApi, AviError } from '../api.ts';
import { type AviClient, type AviClientOptions, type AviClientStats, createAviClient } from './client.ts';
import { followPages } from './pages.ts';
import type { Credentials } from './session.ts';

/** The largest page that a controller gives (avi-api.md 2.2). */
const PAGE_SIZE = '200';

/** {@link AviApi} over the typed client, which is there for all other calls. */
export interface AviClientApi extends AviApi {
  readonly client: AviClient;
  /** `https://host[:port]` */
  readonly origin: string;
  readonly stats: Readonly<AviClientStats>;
  /** The API version in use; connects and logs in when nothing did so far. */
  apiVersion(): Promise<string>;
  /** Logs in with these from now on, e.g. after the Secret changed. */
  updateCredentials(credentials: Credentials): void;
  /** Waits for calls under way, and logs out. */
  close(): Promise<void>;
}

/** Opens nothing yet: the first call connects and logs in. */
export function createAviApi(options: AviClientOptions): AviClientApi {
  const { client, session, origin, stats, close } = createAviClient(options);
  const header = (tenant: string) => ({ 'X-Avi-Tenant': tenant });

  return {
    client,
    origin,
    stats,
    apiVersion: session.apiVersion,
    updateCredentials: session.updateCredentials,
    close,

    list(type, tenant, query) {
      const first = { page_size: PAGE_SIZE, ...query, include_name: 'true' };
      return followPages<AviBody>((page) =>
        client.GET('/api/{type}', {
          params: { path: { type }, header: header(tenant) },
          querySerializer: () => encodeQuery(first),
          ...page,
        }),
      );
    },

    async get(type, tenant, uuid) {
      const { data, response } = await client.GET('/api/{type}/{uuid}', {
        params: { path: { type, uuid }, header: header(tenant), query: { include_name: true } },
      });
      return stored(data, response.status, 'retry');
    },

    async create(type, tenant, body) {
      const { data, response } = await client.POST('/api/{type}', {
        params: { path: { type }, header: header(tenant) },
        body,
      });
      return stored(data, response.status, 'reread');
    },

    async replace(type, tenant, uuid, body) {
      const { data, response } = await client.PUT('/api/{type}/{uuid}', {
        params: { path: { type, uuid }, header: header(tenant) },
        body,
      });
      return stored(data, response.status, 'reread');
    },

    async remove(type, tenant, uuid) {
      try {
        await client.DELETE('/api/{type}/{uuid}', {
          params: { path: { type, uuid }, header: header(tenant) },
        });
      } catch (error) {
        if (!(error instanceof AviError && error.status === 404)) throw error;
      }
    },
  };
}

/** A write that got an empty answer took place, but how is not known. */
function stored(data: AviBody | undefined, status: number, kind: 'retry' | 'reread'): AviBody {
  if (typeof data !== 'object' || data === null) throw new AviError(kind, status, 'The answer is empty');
  return data;
}

function encodeQuery(query: Readonly<Record<string, string>>): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
