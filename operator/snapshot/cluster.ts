import { type ClusterStores, createClusterStores } from '../cluster/view.ts';
import type { Connection } from '../kubernetes/connection.ts';
import { isNotFound } from '../kubernetes/errors.ts';
import { listPages } from '../kubernetes/list-pages.ts';
import { errorText } from '../kubernetes/logger.ts';
import type { Reconciler } from '../kubernetes/reconciler.ts';
import { resourceId, resourcePath } from '../kubernetes/resource.ts';
import { registerNeeded } from '../reconcilers/conditional.ts';
import type { Dependencies } from '../reconcilers/dependencies.ts';
import { registerReconcilers } from '../reconcilers/index.ts';
import { type ControllerCredentials, CREDENTIALS_SECRET } from '../settings/credentials.ts';
import { parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/settings.ts';
import { ConfigurationSource } from '../settings/source.ts';
import { UNCONFIGURED } from '../settings/unconfigured.ts';
import { noProgress, type Progress } from './progress.ts';

/** A cluster as it is now, read once for a command. */
export interface ClusterSnapshot {
  readonly stores: ClusterStores;
  /** Data of ConfigMap `avi-k8s-config`; `undefined` when there is none. */
  readonly configMap: Readonly<Record<string, string>> | undefined;
  /** Those of Secret `avi-secret`, or a sentence that says why there are none. */
  readonly credentials: ControllerCredentials | string;
  /** RFC 3339, to the second: when the reading began. */
  readonly takenAt: string;
  /** Kinds that could not be read, with the reason; empty unless `tolerant`. */
  readonly unreadable: ReadonlyMap<string, string>;
}

export interface ReadClusterOptions {
  /** Namespace of ConfigMap `avi-k8s-config` and Secret `avi-secret`. */
  readonly namespace: string;
  /** Goes on when a kind cannot be read, for those who only explain. What is planned needs everything. */
  readonly tolerant?: boolean;
  /** Decide which further kinds are read; absent: those of the ConfigMap. */
  readonly settings?: Settings | undefined;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** A kind could not be read: what the cluster wants is then unknown, which is not the same as nothing. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

const PAGE_SIZE = 500;
const TIMEOUT_MS = 60_000;
/** Kinds listed at the same time. */
const PARALLEL = 4;

/**
 * Lists every kind that the operator watches, by the very reconcilers that it registers, so that a new kind is here as soon
 * as it is there. Nothing is watched, nothing written.
 *
 * @throws {SnapshotError} when a kind cannot be read
 */
export async function readCluster(
  connection: Connection,
  options: ReadClusterOptions,
): Promise<ClusterSnapshot> {
  const { progress = noProgress, tolerant = false } = options;
  const signal = options.signal ?? new AbortController().signal;
  const takenAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const stores = createClusterStores();
  const source = new ConfigurationSource(options.namespace, () => undefined);
  const unreadable = new Map<string, string>();
  const tasks: (() => Promise<void>)[] = [];
  let done = 0;
  let total = 0;
  const registrar = {
    register<T>(reconciler: Reconciler<T>): void {
      total++;
      tasks.push(async () => {
        try {
          await list(connection, reconciler, signal);
        } catch (error) {
          signal.throwIfAborted();
          if (!tolerant) throw new SnapshotError(`${reconciler.kind}: ${errorText(error)}`, { cause: error });
          unreadable.set(reconciler.kind, errorText(error));
        }
        progress.step('reading the cluster', ++done, total);
      });
    },
  };
  let configMap: ClusterSnapshot['configMap'];
  let credentials: ClusterSnapshot['credentials'] = `secret ${options.namespace}/${CREDENTIALS_SECRET} does not exist`;
  registrar.register({
    ...source.configMapReconciler(),
    onChange: ({ data }) => {
      configMap = data;
    },
  });
  registrar.register({
    ...source.credentialsReconciler(),
    onChange: (secret) => {
      credentials = secret.credentials;
    },
  });
  const dependencies: Dependencies = {
    stores,
    engine: { context: UNCONFIGURED, touch: () => undefined },
    status: { check: () => undefined, forget: () => undefined },
  };
  registerReconcilers(registrar, dependencies);
  await inParallel(tasks.splice(0));
  const { namespace } = options;
  const settings = options.settings ?? parseSettings(configMap ?? {}, { podNamespace: namespace }).settings;
  registerNeeded(registrar, dependencies, settings);
  await inParallel(tasks);
  return { stores, configMap, credentials, takenAt, unreadable };
}

async function inParallel(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = tasks.values();
  const worker = async (): Promise<void> => {
    for (const task of queue) await task();
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

async function list<T>(
  connection: Connection,
  reconciler: Reconciler<T>,
  signal: AbortSignal,
): Promise<void> {
  const { selector, namespace, optional } = reconciler;
  // What a restarted list already delivered is the same again, or newer.
  const take = (raw: Parameters<typeof reconciler.slim>[0]): void => {
    const object = reconciler.slim(raw);
    if (object !== undefined) reconciler.onChange(object, undefined, { bulk: true });
  };
  try {
    await listPages(connection, resourcePath(reconciler, namespace), {
      query: { labelSelector: selector?.labels, fieldSelector: selector?.fields },
      pageSize: PAGE_SIZE,
      timeoutMs: TIMEOUT_MS,
      signal,
      onObject: take,
      onRestart: () => undefined,
    });
  } catch (error) {
    if (optional === true && isNotFound(error)) return;
    throw new Error(`cannot list ${resourceId(reconciler)}: ${errorText(error)}`, { cause: error });
  }
}
