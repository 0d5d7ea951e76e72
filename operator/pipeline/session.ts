import { type AviClientApi, createAviApi } from '../avi/client/index.ts';
import { DesiredStore } from '../avi/desired.ts';
import type { Failure, Report } from '../avi/executor.ts';
import { Executor } from '../avi/executor.ts';
import { readFacts } from '../avi/facts.ts';
import { fencedApi } from '../avi/fenced-api.ts';
import type { Inventory } from '../avi/inventory.ts';
import { loadInventory } from '../avi/load.ts';
import { ownershipOf } from '../avi/ownership.ts';
import { createReferenceChecker, type ReferenceChecker } from '../avi/reference-check.ts';
import type { ClusterView } from '../cluster/view.ts';
import { type Backoff, backoffDelay, sleep } from '../kubernetes/backoff.ts';
import type { EventRecorder } from '../kubernetes/events.ts';
import { errorText, type Logger } from '../kubernetes/logger.ts';
import type { StatusWriter } from '../kubernetes/status-writer.ts';
import type { Context, ControllerFacts } from '../model/context.ts';
import { askForReferences } from '../model/rules/rule-book.ts';
import { type ObjectKey, objectKey } from '../model/types.ts';
import { NOTHING } from '../model/unit.ts';
import { referenceUnit } from '../model/unit-keys.ts';
import { ServiceAnnotations } from '../node-port-local/service-annotations.ts';
import type { Dependency, Health } from '../observe/health.ts';
import type { ControllerCredentials } from '../settings/credentials.ts';
import type { Settings } from '../settings/settings.ts';
import type { Configuration } from '../settings/source.ts';
import { StatusPublisher } from '../status/publisher.ts';
import { contextOf } from './context.ts';
import { Engine } from './engine.ts';
import { describeKey, failureProblem } from './failure-problem.ts';

export interface SessionOptions {
  readonly configuration: Configuration;
  readonly view: ClusterView;
  readonly writer: StatusWriter;
  /** For annotations that ask Antrea for node ports; absent when users write them. */
  readonly annotationWriter?: StatusWriter | undefined;
  readonly events: EventRecorder;
  readonly log: Logger;
  readonly health: Health;
  /** Resolves when every watch has a complete list: nothing is written before. */
  synced(signal: AbortSignal): Promise<void>;
  /** Changes without another session. */
  enableEvents(): boolean;
  /** How long the former place of a host that moved still answers, in milliseconds. */
  readonly drainMs?: number;
  /** Asked before each write to the controller. Absent: always. */
  readonly mayWrite?: (() => boolean) | undefined;
}

/** What runs between a first successful look at the controller and the end of the session. */
export interface Running {
  readonly engine: Engine;
  readonly executor: Executor;
  readonly publisher: StatusPublisher;
  readonly inventory: Inventory;
  readonly desired: DesiredStore;
}

/** Attempts to reach a controller that is not there, or not yet as the settings say. */
const RECONNECT: Backoff = { baseMs: 500, maxMs: 30_000 };

/** An attempt that failed so often tells users, even if it may still succeed. */
const REPORTED_AFTER = 3;

/**
 * One configuration at work: from the login to the controller, through the first synchronisation, to the steady state.
 * Another configuration is another session; the cluster's caches outlive both.
 */
export class ControllerSession {
  readonly #options: SessionOptions;
  readonly #stop = new AbortController();
  readonly #api: AviClientApi;
  #running: Running | undefined;
  #synced = false;
  #contextOf: ((settings: Settings, facts: ControllerFacts) => Context) | undefined;
  #references: ReferenceChecker | undefined;
  #done: Promise<void> | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { settings, credentials } = options.configuration;
    this.#api = createAviApi({
      controller: settings.controllerIP,
      credentials: loginOf(credentials),
      ca: credentials.ca,
      verify: settings.controllerTLSVerify,
      tenant: settings.tenantName,
      connections: settings.controllerParallelism,
    });
    if (!settings.controllerTLSVerify) {
      options.log.warn('the controller\'s certificate is not verified (controllerTLSVerify is "false")');
    }
  }

  /** `undefined` until the controller has been read. */
  get running(): Running | undefined {
    return this.#running;
  }

  get calls(): AviClientApi['stats'] {
    return this.#api.stats;
  }

  /** Runs up to the end of the first synchronisation. Rejects only when the session is stopped before. */
  start(): Promise<void> {
    this.#done ??= this.#start();
    return this.#done;
  }

  /** The first synchronisation is through. */
  get isSynced(): boolean {
    return this.#synced;
  }

  /** Logs in with these from now on. */
  updateCredentials(credentials: ControllerCredentials): void {
    this.#api.updateCredentials(loginOf(credentials));
  }

  /**
   * Takes other settings into use while everything goes on being served: what changes its place is made there first.
   *
   * @throws when the controller does not have what they name, or cannot be asked; nothing has changed then
   */
  async reconfigure(settings: Settings): Promise<void> {
    const { facts } = await readFacts(this.#api, settings);
    const context = this.#contextOf?.(settings, facts);
    if (context === undefined || this.#running === undefined) throw new Error('the session has ended');
    askForReferences(this.#options.view, context);
    await this.#references?.tried();
    await this.#running.engine.reconfigure(context);
  }

  /** Ends the session after the calls under way. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#running?.engine.stop();
    await this.#references?.stop();
    await this.#done?.catch(() => undefined);
    await this.#running?.engine.idle();
    await this.#running?.executor.stop();
    await this.#api.close();
  }

  async #start(): Promise<void> {
    const { configuration, view, log, health } = this.#options;
    const { settings } = configuration;
    const ownership = ownershipOf(settings);

    const { facts, controllerUuid } = await this.#untilDone('controller', () =>
      readFacts(this.#api, settings),
    );
    health.set('controller', true, `version ${facts.version}, cloud ${facts.cloudName} (${facts.cloudType})`);
    log.info('connected to the controller', {
      controller: this.#api.origin,
      version: facts.version,
      cloud: facts.cloudName,
      cloudType: facts.cloudType,
      vrf: facts.vrf,
      subDomains: facts.dnsSubDomains,
    });

    const shared = [
      objectKey('vrfcontext', settings.tenantName, facts.vrf),
      objectKey('serviceenginegroup', settings.tenantName, settings.serviceEngineGroupName),
    ];
    const [inventory] = await Promise.all([
      this.#untilDone('inventory', () => loadInventory(this.#api, ownership, { shared })),
      this.#options.synced(this.#stop.signal),
    ]);
    this.#stop.signal.throwIfAborted();
    health.set('inventory', true, `${inventory.size} objects`);

    const desired = new DesiredStore();
    const publisher = new StatusPublisher({
      view,
      controller: inventory,
      writer: this.#options.writer,
      events: this.#options.events,
      logger: log,
      enableEvents: this.#options.enableEvents,
      controllerUuid: () => controllerUuid,
      routerName: ownership.user,
    });
    const { annotationWriter } = this.#options;
    const annotations = annotationWriter && new ServiceAnnotations({ view, writer: annotationWriter });
    const executor = new Executor({
      api: fencedApi(this.#api, this.#options.mayWrite ?? (() => true)),
      desired,
      inventory,
      ownership,
      parallelism: settings.controllerParallelism,
      hooks: {
        onApplied: (key, action) => {
          publisher.objectApplied(key);
          this.#running?.engine.settled(key);
          if (action !== 'none') log.debug(`${action} ${key}`);
        },
        onFailed: (key, failure) => this.#reportFailure(publisher, key, failure),
        onOutage: (paused, error) => {
          health.set('controller', !paused, paused ? errorText(error) : `version ${facts.version}`);
          if (paused)
            log.warn('the controller does not answer: writes are paused', { error: errorText(error) });
          else log.info('the controller answers again');
        },
      },
    });
    const references = createReferenceChecker({
      api: this.#api,
      // Before the engine is there, nothing has been translated that could be outdated.
      onChange: (keys) => this.#running?.engine.touch(keys.map(referenceUnit)),
      onFailure: (key, error) => log.debug(`${key} could not be looked up: ${errorText(error)}`),
      refreshMs: settings.fullSyncFrequency * 1000,
    });
    this.#references = references;
    const context = contextOf(settings, facts, inventory, references);
    // What rules refer to is known before anything is translated, so that none is taken for new.
    askForReferences(view, context);
    await references.tried();
    this.#stop.signal.throwIfAborted();
    const engine = new Engine({
      view,
      context,
      desired,
      executor,
      results: {
        unitTranslated: (unit, result) => {
          publisher.unitTranslated(unit, result);
          // In other modes no Service needs the annotation, and a change of settings takes it away again.
          const { serviceType } = engine.context.settings;
          annotations?.unitTranslated(unit, serviceType === 'NodePortLocal' ? result : NOTHING);
        },
        unitFailed: (unit, error) => publisher.unitFailed(unit, error),
      },
      ground: { has: (key) => inventory.has(key), isSettled: (key) => executor.isSettled(key) },
      drainMs: this.#options.drainMs ?? 0,
    });
    this.#contextOf = (next, facts) => contextOf(next, facts, inventory, references);
    this.#running = { engine, executor, publisher, inventory, desired };

    const began = performance.now();
    health.set('first sync', false, 'under way');
    await engine.start();
    if (engine.failed.size === 0) {
      // Everything that is wanted is known now, and made: what is there and not wanted may go.
      await executor.idle();
      executor.enableDeletes();
      executor.touch(surplus(inventory, desired), 'bulk');
    } else {
      log.error('nothing is deleted until the next start: some units could not be translated', {
        units: [...engine.failed],
      });
    }
    const report = await executor.idle();
    publisher.enable();
    annotations?.enable();
    this.#synced = true;
    health.set('first sync', true, `${desired.size} objects`);
    log.info('first synchronisation done', {
      seconds: Math.round(performance.now() - began) / 1000,
      objects: desired.size,
      refused: report.failed.length,
    });
  }

  /** Repeats until it works or the session is stopped; meanwhile the operator is not ready and says why. */
  async #untilDone<T>(dependency: Dependency, work: () => Promise<T>): Promise<T> {
    for (let failures = 1; ; failures++) {
      this.#stop.signal.throwIfAborted();
      try {
        return await work();
      } catch (error) {
        const message = errorText(error);
        this.#options.health.set(dependency, false, message);
        this.#options.log.warn(`waiting for ${dependency}: ${message}`);
        await sleep(backoffDelay(RECONNECT, failures), this.#stop.signal);
      }
    }
  }

  #reportFailure(publisher: StatusPublisher, key: ObjectKey, failure: Failure): void {
    const { error, final, attempts, origins } = failure;
    this.#options.log.warn(`${describeKey(key)}: ${error.message}`, { final, attempts });
    if (!final && attempts < REPORTED_AFTER) return;
    const problems = origins.map((object) => failureProblem(key, failure, object));
    publisher.objectRefused(key, problems);
  }
}

function loginOf({ username, password, token }: ControllerCredentials) {
  return token === undefined ? { username, password: password ?? '' } : { username, token };
}

/** What is ours on the controller and no longer wanted. */
function* surplus(inventory: Inventory, desired: DesiredStore): Iterable<ObjectKey> {
  for (const key of inventory.keys()) {
    if (!desired.has(key)) yield key;
  }
}

/** Everything is as desired, or refused for good: nothing will happen any more by itself. */
export function isQuiet(report: Report): boolean {
  return report.failed.every(({ failure }) => failure.final);
}
