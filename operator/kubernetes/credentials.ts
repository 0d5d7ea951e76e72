import type { RequestOptions } from 'node:https';
import type { ConnectionOptions } from 'node:tls';
import { KubeConfig } from '@kubernetes/client-node';
import { KubeError } from './errors.ts';

/** What a call needs to be let in. Never log it. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly tls: Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'pfx' | 'passphrase' | 'servername'> & {
    readonly rejectUnauthorized?: boolean;
  };
}

export interface CredentialSource {
  /** The credentials as of now; asks a plugin or re-reads files when the ones at hand have aged. */
  get(): Promise<Credentials>;
  /**
   * After a 401 with these credentials: makes the next `get` obtain new ones. Returns false when new ones cannot differ (a
   * fixed token or certificate).
   */
  refresh(refused: Credentials): boolean;
}

/** Files (token, CA, certificate) are looked at again after this time; tokens of plugins know their own expiry. */
const REUSE_MS = 10_000;

/** Credentials from a kubeconfig, including exec plugins, OIDC and rotating service account tokens. */
export function createCredentialSource(
  kubeConfig: KubeConfig,
  now: () => number = Date.now,
): CredentialSource {
  let config = kubeConfig;
  let cached: { at: number; value: Promise<Credentials> } | undefined;
  let latest: Credentials | undefined;
  return {
    async get() {
      if (cached === undefined || now() - cached.at >= REUSE_MS) {
        const entry = { at: now(), value: read(config) };
        cached = entry;
        // A failure is reported to those who wait for it, but not kept.
        entry.value.catch(() => {
          if (cached === entry) cached = undefined;
        });
      }
      latest = await cached.value;
      return latest;
    },
    refresh(refused) {
      const user = config.getCurrentUser();
      const renewable = user?.exec !== undefined || user?.authProvider !== undefined;
      if (!renewable) return false;
      // Many calls fail together when a token ends; the first of them renews for all.
      if (latest !== refused) return true;
      latest = undefined;
      // The authenticators keep their tokens inside the KubeConfig; a copy starts without any.
      const copy = new KubeConfig();
      copy.loadFromOptions({
        clusters: config.clusters,
        users: config.users,
        contexts: config.contexts,
        currentContext: config.currentContext,
      });
      config = copy;
      cached = undefined;
      return true;
    },
  };
}

async function read(config: KubeConfig): Promise<Credentials> {
  const options: RequestOptions = {};
  try {
    await config.applyToHTTPSOptions(options);
  } catch (error) {
    throw new KubeError(`The credentials for the cluster could not be obtained: ${firstLine(error)}`, {
      status: 0,
      reason: 'CredentialsFailed',
    });
  }
  const headers: Record<string, string> = {};
  // Older plugins end a token with a newline, which no header may hold.
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name] = String(value).trim();
  if (typeof options.auth === 'string') {
    headers.Authorization ??= `Basic ${Buffer.from(options.auth).toString('base64')}`;
  }
  return {
    headers,
    tls: {
      ...(options.ca !== undefined && { ca: options.ca }),
      ...(options.cert !== undefined && { cert: options.cert }),
      ...(options.key !== undefined && { key: options.key }),
      ...(options.pfx !== undefined && { pfx: options.pfx }),
      ...(options.passphrase !== undefined && { passphrase: options.passphrase }),
      ...(options.servername !== undefined && { servername: options.servername }),
      ...(options.rejectUnauthorized !== undefined && { rejectUnauthorized: options.rejectUnauthorized }),
    },
  };
}

/** Of a plugin's error output only the beginning is repeated: enough to find the cause. */
function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.trim().split('\n')[0] ?? '').slice(0, 200);
}
