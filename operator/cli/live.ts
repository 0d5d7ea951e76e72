import { readFile } from 'node:fs/promises';
import type { KubeConfig } from '@kubernetes/client-node';
import { AviError } from '../avi/api.ts';
import { type AviClientApi, controllerOrigin, createAviApi } from '../avi/client/index.ts';
import { FactsError } from '../avi/facts.ts';
import type { ClusterStores } from '../cluster/view.ts';
import { type Connection, createConnection } from '../kubernetes/connection.ts';
import { loadKubeConfig } from '../kubernetes/kubeconfig.ts';
import { errorText } from '../kubernetes/logger.ts';
import type { Problem } from '../model/types.ts';
import type { ControllerCredentials } from '../settings/credentials.ts';
import { CONFIG_MAP, type ParsedSettings, parseSettings } from '../settings/parse.ts';
import type { Settings } from '../settings/settings.ts';
import { type ClusterSnapshot, readCluster, SnapshotError } from '../snapshot/cluster.ts';
import { type Overlaid, overlay } from '../snapshot/overlay.ts';
import { noProgress, type Progress } from '../snapshot/progress.ts';
import { loadSettings } from './config-file.ts';
import { InputError } from './input-error.ts';
import { type LiveOptions, PASSWORD_VARIABLE, TOKEN_VARIABLE } from './live-options.ts';
import { loadManifests } from './manifests.ts';

/** The cluster side of a live command. */
export interface LiveCluster {
  readonly stores: ClusterStores;
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** RFC 3339, to the second. */
  readonly readAt: string;
  /** Address of the API server; '' without a cluster. */
  readonly server: string;
  /** Both absent without a cluster. */
  readonly connection: Connection | undefined;
  readonly kubeConfig: KubeConfig | undefined;
  readonly overlaid: Overlaid;
  readonly unreadable: ReadonlyMap<string, string>;
  /** Those of the Secret, or why there are none. */
  readonly credentials: ControllerCredentials | string;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly progress?: Progress;
  readonly stdin?: () => Promise<string>;
  readonly tolerant?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Reads cluster, settings and manifests.
 *
 * @throws {InputError} when any of it cannot be read, or the settings are not usable
 */
export async function openCluster(options: LiveOptions, open: OpenOptions = {}): Promise<LiveCluster> {
  const read = open.stdin === undefined ? {} : { stdin: open.stdin };
  const given = await loadManifests(options.filename ?? [], read);
  if (!options.cluster) {
    const { settings, problems } = await loadSettings(options.config, read);
    return {
      stores: given.stores,
      settings: withController(settings, options),
      problems,
      readAt: now(),
      server: '',
      connection: undefined,
      kubeConfig: undefined,
      overlaid: { added: [], replaced: [] },
      unreadable: new Map(),
      credentials: await credentialsFrom(options, undefined, open.env),
      close: async () => undefined,
    };
  }
  const kubeConfig = kubeConfigOf(options);
  const connection = createConnection(kubeConfig);
  try {
    const file = options.config === undefined ? undefined : await loadSettings(options.config, read);
    const snapshot = await snapshotOf(connection, options, open, file?.settings);
    const { settings, problems } = file ?? settingsOf(snapshot, options.namespace);
    const overlaid = overlay(snapshot.stores, given.stores, snapshot.takenAt);
    return {
      stores: snapshot.stores,
      settings: withController(settings, options),
      problems,
      readAt: snapshot.takenAt,
      server: connection.server,
      connection,
      kubeConfig,
      overlaid,
      unreadable: snapshot.unreadable,
      credentials: await credentialsFrom(options, snapshot, open.env),
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function kubeConfigOf({ kubeconfig, context }: LiveOptions): KubeConfig {
  try {
    return loadKubeConfig({ file: kubeconfig, context });
  } catch (error) {
    throw new InputError(errorText(error));
  }
}

async function snapshotOf(
  connection: Connection,
  { namespace }: LiveOptions,
  { progress = noProgress, tolerant = false }: OpenOptions,
  settings: Settings | undefined,
): Promise<ClusterSnapshot> {
  try {
    return await readCluster(connection, { namespace, progress, tolerant, settings });
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    throw new InputError(`the cluster ${connection.server} cannot be read: ${error.message}`);
  }
}

function settingsOf({ configMap, unreadable }: ClusterSnapshot, namespace: string): ParsedSettings {
  const where = `configmap ${namespace}/${CONFIG_MAP}`;
  if (configMap === undefined) {
    throw new InputError([
      `there are no settings: ${unreadable.get('configmap') ?? `${where} does not exist`}`,
      'say where it is with --namespace, or give settings with --config',
    ]);
  }
  const parsed = parseSettings(configMap, { podNamespace: namespace });
  if (parsed.blocking.length > 0)
    throw new InputError(parsed.blocking.map(({ field, message }) => `${where}: ${field}: ${message}`));
  return parsed;
}

export function withController(settings: Settings, { controllerUrl }: LiveOptions): Settings {
  if (controllerUrl === undefined) return settings;
  try {
    // A scheme other than https is kept, for a proxy beside the operator.
    const origin = controllerOrigin(controllerUrl);
    return { ...settings, controllerIP: origin.replace(/^https:\/\//, '') };
  } catch (error) {
    throw new InputError(`--controller-url: ${errorText(error)}`);
  }
}

export async function credentialsFrom(
  options: LiveOptions,
  snapshot: ClusterSnapshot | undefined,
  env: NodeJS.ProcessEnv = process.env,
): Promise<ControllerCredentials | string> {
  const ca = options.controllerCa === undefined ? undefined : await fileOf(options.controllerCa);
  if (options.controllerUser !== undefined) {
    const token = env[TOKEN_VARIABLE] || undefined;
    const password = token === undefined ? env[PASSWORD_VARIABLE] || undefined : undefined;
    if (token === undefined && password === undefined) {
      return `--controller-user is given, but neither ${PASSWORD_VARIABLE} nor ${TOKEN_VARIABLE} is set`;
    }
    return { username: options.controllerUser, password, token, ca: ca ?? authorityOf(snapshot) };
  }
  if (snapshot === undefined) {
    return `without a cluster, the user on the controller has to be given: --controller-user, with ${PASSWORD_VARIABLE} or ${TOKEN_VARIABLE}`;
  }
  const { credentials } = snapshot;
  return typeof credentials === 'string' || ca === undefined ? credentials : { ...credentials, ca };
}

function authorityOf(snapshot: ClusterSnapshot | undefined): string | undefined {
  const credentials = snapshot?.credentials;
  return typeof credentials === 'object' ? credentials.ca : undefined;
}

async function fileOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new InputError(`${path}: ${errorText(error)}`);
  }
}

/** A client of the controller; opens nothing yet. @throws {InputError} without address or credentials */
export function openController({ settings, credentials }: LiveCluster): AviClientApi {
  if (settings.controllerIP === '') {
    throw new InputError('there is no controllerIP in the settings; give the address with --controller-url');
  }
  if (typeof credentials === 'string') throw new InputError(credentials);
  const { username, password = '', token, ca } = credentials;
  return createAviApi({
    controller: settings.controllerIP,
    credentials: token === undefined ? { username, password } : { username, token },
    ca,
    verify: settings.controllerTLSVerify,
    tenant: settings.tenantName,
    connections: settings.controllerParallelism,
  });
}

/** What reading the controller threw, for a user. Other errors are defects, and stay as they are. */
export function controllerError(error: unknown, api: AviClientApi): unknown {
  if (error instanceof FactsError) return new InputError(error.message);
  if (!(error instanceof AviError)) return error;
  return new InputError(`the controller ${api.origin} cannot be read: ${error.message}`);
}

function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
