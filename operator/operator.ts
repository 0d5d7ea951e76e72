import type { KubeConfig } from '@kubernetes/client-node';
import type { FastifyInstance } from 'fastify';
import { FactsError } from './avi/facts.ts';
import { createClusterStores } from './cluster/view.ts';
import { explainRunning } from './explain/running.ts';
import type { Explanation } from './explain/types.ts';
import { createEventRecorder } from './kubernetes/events.ts';
import { type Leadership, startLeadership } from './kubernetes/lease.ts';
import { errorText } from './kubernetes/logger.ts';
import { AkoOperator } from './kubernetes/operator.ts';
import { createStatusWriter } from './kubernetes/status-writer.ts';
import type { WatchOptions } from './kubernetes/watch-options.ts';
import type { Problem } from './model/types.ts';
import { Health } from './observe/health.ts';
import type { Log } from './observe/log.ts';
import { watchProcess } from './observe/process-figures.ts';
import { startStatusServer } from './observe/server.ts';
import { ControllerSession, isQuiet, type Running } from './pipeline/session.ts';
import { ConditionalReconcilers } from './reconcilers/conditional.ts';
import type { Dependencies } from './reconcilers/dependencies.ts';
import { registerReconcilers } from './reconcilers/index.ts';
import { changesBetween } from './settings/changes.ts';
import { CONFIG_MAP } from './settings/parse.ts';
import { type Configuration, ConfigurationSource, type ConfigurationState } from './settings/source.ts';
import { UNCONFIGURED } from './settings/unconfigured.ts';

export interface OperatorOptions {
  readonly kubeConfig: KubeConfig;
  /** Namespace of ConfigMap `avi-k8s-config` and Secret `avi-secret`. */
  readonly namespace: string;
  readonly log: Log;
  /** Overrides `apiServerPort`; 0 takes any free port, `false` serves nothing. */
  readonly statusPort?: number | false;
  readonly watch?: Partial<WatchOptions>;
  /** False: with serviceType NodePortLocal, users annotate their Services for Antrea themselves. */
  readonly annotateServices?: boolean;
  /** How long the former place of a host that moved still answers, in milliseconds; 35 s by default. */
  readonly drainMs?: number;
  /** Several replicas: only the holder of the Lease is at work. The name of this one; absent: there is no other. */
  readonly identity?: string | undefined;
}

export interface RunningOperator {
  readonly health: Health;
  /** The present session, once it has read the controller. */
  readonly running: Running | undefined;
  /** Address of the status server. */
  readonly statusUrl: string | undefined;
  /** All problems that are known now. */
  problems(): Problem[];
  figures(): Record<string, unknown>;
  /** Resolves when everything is programmed and every status is written (refused objects aside). */
  quiet(): Promise<void>;
  stop(): Promise<void>;
}

/** Settings that name what the controller does not have, or not yet, are tried again after this time. */
const RETRY_MS = 15_000;

/** Without settings after this time, the status server takes its default port. */
const UNCONFIGURED_MS = 2_000;

/** Clients remember the answers of Avi's DNS for 30 s unless told otherwise. */
const DRAIN_MS = 35_000;

/**
 * Starts the operator; resolves when its watches are under way. It never gives up: what is missing (settings, credentials,
 * controller, API server) is waited for, and reported by {@link Health}.
 */
export async function startOperator(options: OperatorOptions): Promise<RunningOperator> {
  const { log, namespace } = options;
  const health = new Health();
  const processFigures = watchProcess();
  const stores = createClusterStores();
  const kubernetes = new AkoOperator({
    kubeConfig: options.kubeConfig,
    logger: log,
    ...(options.watch === undefined ? {} : { watch: options.watch }),
  });
  const { connection } = kubernetes;
  const writer = createStatusWriter({ connection, logger: log });
  const annotationWriter = createStatusWriter({ connection, logger: log });
  const events = createEventRecorder({ connection, logger: log });
  health.set('kubernetes', false, 'reading the cluster');
  health.set('settings', false, `waiting for ConfigMap and Secret in namespace ${namespace}`);

  let configuration: Configuration | undefined;
  let session: ControllerSession | undefined;
  let server: FastifyInstance | undefined;
  let stopped = false;
  // Sessions follow one another; each change waits for the one before it.
  let changes: Promise<void> = Promise.resolve();
  let again: NodeJS.Timeout | undefined;
  let listening: Promise<void> = Promise.resolve();
  let listeningOn: number | undefined;
  let leadership: Leadership | undefined;
  let leading = options.identity === undefined;

  const figures = (): Record<string, unknown> => ({
    process: processFigures(),
    problems: problems().length,
    watches: kubernetes.watchStates,
    backlog: session?.running?.engine.backlog ?? 0,
    objects: session?.running?.inventory.size ?? 0,
    statusQueue: writer.stats,
    calls: session?.calls ?? {},
    writes: session?.running?.executor.counts() ?? [],
  });
  const problems = (): Problem[] => {
    const running = session?.running;
    if (running === undefined) return [];
    return [...running.publisher.problems(), ...running.desired.conflicts()];
  };

  const explain = (subject: string): Explanation | undefined => {
    const running = session?.running;
    return running && explainRunning(stores, running, subject);
  };

  const configMap = { apiVersion: 'v1', kind: 'ConfigMap', namespace, name: CONFIG_MAP };

  /** Takes what changed into use beside what is served; false when that needs another session. */
  async function adapt(before: Configuration, next: Configuration): Promise<boolean> {
    const changes = changesBetween(before, next);
    if (changes.keys.length === 0) return true;
    if (changes.session || session === undefined || !session.isSynced) return false;
    if (changes.login) session.updateCredentials(next.credentials);
    if (changes.translation) {
      const message = `settings changed, taking them into use without interruption: ${changes.keys.join(', ')}`;
      log.info(message);
      conditional.begin(next.settings);
      try {
        await kubernetes.synced();
        await session.reconfigure(next.settings);
      } catch (error) {
        await conditional.end(before.settings);
        throw error;
      }
      // Not before: what is served until then is made from what these watches brought.
      await conditional.end(next.settings);
      if (next.settings.enableEvents) events.record(configMap, 'Normal', 'SettingsChanged', message);
    }
    return true;
  }

  async function change(next: Configuration): Promise<void> {
    if (stopped) return;
    clearTimeout(again);
    log.setLevel(next.settings.logLevel);
    const before = configuration;
    if (before !== undefined) {
      try {
        if (await adapt(before, next)) {
          configuration = next;
          await listen(next.settings.apiServerPort);
          return;
        }
      } catch (error) {
        if (!(error instanceof FactsError)) throw error;
        again = setTimeout(() => enqueue(next), RETRY_MS);
        refuse(`the new settings cannot be used, the previous ones stay in force: ${errorText(error)}`);
        return;
      }
      log.info('settings or credentials changed: beginning anew with them', {
        changed: changesBetween(before, next).keys,
      });
    }
    configuration = next;
    await session?.stop();
    await conditional.apply(next.settings);
    if (leading) begin(next);
    // After the session's first call is on its way: loading the server takes a while.
    await listen(next.settings.apiServerPort);
  }

  function begin(next: Configuration): void {
    session = new ControllerSession({
      configuration: next,
      view: stores,
      writer,
      annotationWriter: options.annotateServices === false ? undefined : annotationWriter,
      events,
      log,
      health,
      synced: (signal) => kubernetes.synced(signal),
      enableEvents: () => configuration?.settings.enableEvents ?? true,
      mayWrite: leadership?.mayWrite,
      drainMs: options.drainMs ?? DRAIN_MS,
    });
    session.start().catch((error: unknown) => {
      if (!stopped) log.debug(`session ended: ${errorText(error)}`);
    });
  }

  /** Another replica took over, or this one has to. */
  async function lead(leads: boolean, holder: string): Promise<void> {
    if (stopped) return;
    if (leading && !leads) await session?.stop();
    if (!leads) {
      session = undefined;
      const message = holder === '' ? 'waiting for the lease' : `standing by: ${holder} is at work`;
      for (const dependency of ['controller', 'inventory', 'first sync'] as const)
        health.set(dependency, holder !== '', message);
    } else if (!leading && configuration !== undefined) {
      for (const dependency of ['inventory', 'first sync'] as const)
        health.set(dependency, false, 'taking over');
      begin(configuration);
    }
    leading = leads;
  }

  /** Serves the endpoints on a port, and no longer on the one before. One call at a time. */
  function listen(port: number): Promise<void> {
    const wanted = options.statusPort ?? port;
    listening = listening.then(async () => {
      if (wanted === false || wanted === listeningOn || stopped) return;
      try {
        await server?.close();
        server = undefined;
        server = await startStatusServer({ health, figures, explain }, wanted);
        listeningOn = wanted;
      } catch (error) {
        log.error(`the status server cannot listen: ${errorText(error)}`);
      }
    });
    return listening;
  }

  function refuse(message: string): void {
    health.warn('settings', message);
    log.warn(message);
    events.record(configMap, 'Warning', 'InvalidSetting', message);
  }

  function configured(state: ConfigurationState): void {
    for (const { field, reason, message } of state.problems) log.warn(message, { field, reason });
    if (!state.ok && configuration !== undefined) {
      clearTimeout(again);
      refuse(`${state.reason}; the settings of before stay in force`);
      return;
    }
    if (!state.ok) {
      health.set('settings', false, state.reason);
      log.warn(`settings cannot be used: ${state.reason}`, { inForce: configuration !== undefined });
      return;
    }
    health.set('settings', true, `cluster ${state.configuration.settings.clusterName}`);
    enqueue(state.configuration);
  }

  function enqueue(next: Configuration): void {
    changes = changes
      .then(() => change(next))
      .catch((error: unknown) => {
        log.warn(`settings could not be taken into use yet: ${errorText(error)}`);
        if (!stopped) again = setTimeout(() => enqueue(next), RETRY_MS);
      });
  }

  const source = new ConfigurationSource(namespace, configured);
  kubernetes.register(source.configMapReconciler());
  kubernetes.register(source.credentialsReconciler());
  const dependencies: Dependencies = {
    stores,
    engine: {
      get context() {
        return session?.running?.engine.context ?? UNCONFIGURED;
      },
      touch: (units) => session?.running?.engine.touch(units),
    },
    status: {
      check: (ref) => session?.running?.publisher.check(ref),
      forget: (ref) => session?.running?.publisher.forget(ref),
    },
  };
  registerReconcilers(kubernetes, dependencies);
  const conditional = new ConditionalReconcilers(kubernetes, dependencies);
  await kubernetes.start();
  // Probes and people ask also while there are no settings.
  const waiting = setTimeout(() => {
    if (configuration === undefined) void listen(UNCONFIGURED.settings.apiServerPort);
  }, UNCONFIGURED_MS);
  if (options.identity !== undefined) {
    leadership = startLeadership({
      connection,
      namespace,
      identity: options.identity,
      logger: log,
      onChange: (leads, holder) => {
        changes = changes
          .then(() => lead(leads, holder))
          .catch((error: unknown) => log.error(`change of leadership failed: ${errorText(error)}`));
      },
    });
  }
  kubernetes.synced().then(
    () => {
      health.set('kubernetes', true, 'all watches have a complete list');
      // Nothing was reported of what does not exist.
      if (!source.state.ok) configured(source.state);
    },
    () => undefined,
  );

  return {
    health,
    get running() {
      return session?.running;
    },
    get statusUrl() {
      const address = server?.server.address();
      return typeof address === 'object' && address !== null ? `http://localhost:${address.port}` : undefined;
    },
    problems,
    figures,
    async quiet() {
      for (;;) {
        await changes;
        const running = session?.running;
        if (running !== undefined && health.ready) {
          await running.engine.idle();
          const report = await running.executor.idle();
          await writer.idle();
          await annotationWriter.idle();
          await events.idle();
          if (isQuiet(report) && running.engine.backlog === 0 && running === session?.running) return;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async stop() {
      stopped = true;
      clearTimeout(again);
      await changes;
      await session?.stop();
      await leadership?.stop();
      await writer.stop();
      await annotationWriter.stop();
      await events.stop();
      await kubernetes.stop();
      clearTimeout(waiting);
      await listening;
      await server?.close();
    },
  };
}
