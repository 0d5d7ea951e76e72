import type { AviClientApi } from '../avi/client/index.ts';
import { DesiredStore } from '../avi/desired.ts';
import { Inventory } from '../avi/inventory.ts';
import type { ExplainSource, RuntimeFact } from '../explain/types.ts';
import { errorText } from '../kubernetes/logger.ts';
import type { Context, ControllerFacts } from '../model/context.ts';
import type { ObjectKey } from '../model/types.ts';
import { contextOf } from '../pipeline/context.ts';
import { withReferences } from '../pipeline/references.ts';
import type { Settings } from '../settings/settings.ts';
import { type ControllerSnapshot, readController } from '../snapshot/controller.ts';
import { readFailures, type ToldFailure } from '../snapshot/failures.ts';
import { type OperatorState, readOperator } from '../snapshot/operator-pods.ts';
import { type Translated, translated } from '../snapshot/translated.ts';
import { controllerError, type LiveCluster, openCluster, openController } from './live.ts';
import type { LiveOptions } from './live-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * What commands that tell how things are can work with: as much as can be read. What could not be is said in `notes`.
 */
export interface LiveView {
  readonly cluster: LiveCluster;
  readonly context: Context;
  readonly wanted: Translated;
  /** What the controller has, or why it could not be read. */
  readonly controller: ControllerSnapshot | string;
  /** Absent when the controller cannot be asked. */
  readonly api: AviClientApi | undefined;
  readonly failures: ReadonlyMap<ObjectKey, ToldFailure>;
  /** The operator in the cluster, or why that is not known. */
  readonly operator: OperatorState | string;
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** @throws {InputError} when not even cluster and settings can be read */
export async function openView(options: LiveOptions, terminal: Terminal): Promise<LiveView> {
  const { progress, stdin, env } = terminal;
  const cluster = await openCluster(options, { progress, stdin, env, tolerant: true });
  const notes = [...cluster.unreadable].map(([kind, reason]) => `${kind} could not be read: ${reason}`);
  const { api, controller } = await lookAtController(cluster, terminal);
  const { settings, connection } = cluster;
  const facts = typeof controller === 'string' ? unknownFacts(settings) : controller.facts;
  const inventory = typeof controller === 'string' ? undefined : controller.inventory;
  const context = await withReferences(api, cluster.stores, contextOf(settings, facts, inventory));
  const wanted = await translated(cluster.stores, context, progress).catch((error: unknown): Translated => {
    notes.push(`translation failed, which is a defect: ${errorText(error)}`);
    return { desired: new DesiredStore(), placements: [], problems: [], refusals: [], held: [] };
  });
  const told = connection && (await readFailures(connection).catch(() => undefined));
  if (connection !== undefined && told === undefined)
    notes.push('events could not be read: what the controller refused is not known');
  const operator =
    connection === undefined
      ? 'there is no cluster'
      : await readOperator(connection, options.namespace).catch((error: unknown) => errorText(error));
  progress.clear();
  return {
    cluster,
    context,
    wanted,
    controller,
    api,
    failures: told ?? new Map(),
    operator,
    notes,
    close: async () => {
      await api?.close();
      await cluster.close();
    },
  };
}

async function lookAtController(
  cluster: LiveCluster,
  { progress }: Terminal,
): Promise<Pick<LiveView, 'api' | 'controller'>> {
  let api: AviClientApi | undefined;
  try {
    api = openController(cluster);
    return { api, controller: await readController(api, cluster.settings, progress) };
  } catch (error) {
    const told = api === undefined ? error : controllerError(error, api);
    return { api, controller: errorText(told) };
  }
}

/** Stands in for a controller that cannot be read: nothing is refused on its account. */
function unknownFacts(settings: Settings): ControllerFacts {
  return {
    version: '',
    cloudName: settings.cloudName,
    cloudType: 'CLOUD_VCENTER',
    nsxtTransportZone: '',
    dnsSubDomains: [],
    vrf: settings.vrfName || 'global',
    enterprise: true,
  };
}

export function explainSource(
  view: LiveView,
  now: Date,
  runtime: ReadonlyMap<ObjectKey, RuntimeFact> = new Map(),
): ExplainSource {
  const { controller, operator } = view;
  return {
    view: view.cluster.stores,
    context: view.context,
    now,
    desired: view.wanted.desired,
    controller: typeof controller === 'string' ? controller : controller.inventory,
    failure: (key) => view.failures.get(key),
    runtime: (key) => runtime.get(key),
    hasStatuses: view.cluster.connection !== undefined,
    ...(typeof operator === 'string' ? {} : { operatorRuns: operator.pods.some(({ ready }) => ready) }),
  };
}

/** The inventory, empty when the controller could not be read. */
export function inventoryOf({ controller }: LiveView): Inventory {
  return typeof controller === 'string' ? new Inventory() : controller.inventory;
}
