import { readFileSync } from 'node:fs';
import {
  CoreV1Api,
  type KubeConfig,
  loadYaml,
  type V1CustomResourceDefinition,
  type V1CustomResourceDefinitionVersion,
} from '@kubernetes/client-node';
import { type Connection, createConnection, MERGE_PATCH } from './connection.ts';
import { isConflict, isNotFound } from './errors.ts';
import { Operator, type ResourceEvent, type ResourceMeta } from './framework.ts';
import { errorText, type Logger, silentLogger } from './logger.ts';
import type { Reconciler } from './reconciler.ts';
import { parseResourceId, type RawObject, type Resource, resourceId, resourcePath } from './resource.ts';
import { createResourceEvents, type ResourceEvents } from './resource-events.ts';
import { SyncBarrier } from './sync-barrier.ts';
import { ResourceWatch, type WatchState, type WatchSubject } from './watch.ts';
import type { WatchOptions } from './watch-options.ts';

export type { Reconciler } from './reconciler.ts';

export interface AkoOperatorOptions {
  readonly logger?: Logger;
  /** Absent: what `loadFromDefault` of the Kubernetes client finds. */
  readonly kubeConfig?: KubeConfig;
  /** Absent: made from the kubeconfig, and closed by `stop`. */
  readonly connection?: Connection;
  readonly watch?: Partial<WatchOptions>;
}

/** A kind under watch. */
export interface Registration {
  /** Ends the watch, and resolves when no callback will be called any more. The kind can be registered again then. */
  stop(): Promise<void>;
}

interface Runnable {
  readonly state: WatchState;
  start(): void;
  stop(): Promise<void>;
}

/**
 * The operator of `@dot-i/k8s-operator` with watches that survive whatever clusters do to them, and calls that work with
 * today's Kubernetes client.
 *
 * Registration per kind stays as users of that library know it: derive, override `init`, call `watchResource`. Kinds whose
 * objects are kept in a store are given as reconcilers with {@link register}. No failure of the API server ends the process.
 */
export class AkoOperator extends Operator {
  /** For calls of one's own; closed by {@link stop}. */
  readonly connection: Connection;
  readonly #logger: Logger;
  readonly #watchOptions: Partial<WatchOptions>;
  readonly #ownsConnection: boolean;
  readonly #barrier = new SyncBarrier();
  readonly #kinds = new Set<string>();
  readonly #watches: Runnable[] = [];
  readonly #events: ResourceEvents[] = [];
  #started = false;

  /** @throws Error when no kubeconfig was given and the one that was found cannot be read. */
  constructor(options: AkoOperatorOptions = {}) {
    const logger = options.logger ?? silentLogger;
    // The base class always loads the default kubeconfig, and would fail over a broken one that nobody asked for.
    const restore = options.kubeConfig === undefined ? undefined : hideDefaultKubeConfig();
    super(logger);
    restore?.();
    this.#logger = logger;
    this.#watchOptions = options.watch ?? {};
    if (options.kubeConfig !== undefined) {
      this.kubeConfig = options.kubeConfig;
      this.k8sApi = options.kubeConfig.makeApiClient(CoreV1Api);
    }
    this.#ownsConnection = options.connection === undefined;
    this.connection = options.connection ?? createConnection(this.kubeConfig);
  }

  /** Nothing by default: override it to call `watchResource`, or use {@link register} from outside. */
  protected override async init(): Promise<void> {}

  /**
   * Watches a kind for a reconciler, from {@link start} on, or at once when that has been called: {@link synced} then waits
   * for it from now on.
   */
  register<T>(reconciler: Reconciler<T>): Registration {
    const { kind, namespaced, namespace, selector } = reconciler;
    if (this.#kinds.has(kind)) throw new Error(`There is a reconciler for kind "${kind}" already`);
    if (namespace !== undefined && !namespaced) {
      throw new Error(`Kind "${kind}" is cluster-scoped and cannot be watched in one namespace`);
    }
    this.#kinds.add(kind);
    const registration = this.#addWatch(kind, {
      group: reconciler.group,
      version: reconciler.version,
      plural: reconciler.plural,
      namespace,
      labelSelector: selector?.labels,
      fieldSelector: selector?.fields,
      optional: reconciler.optional ?? false,
      slim: (raw) => reconciler.slim(raw),
      onChange: (object, before, info) => reconciler.onChange(object, before, info),
      onDelete: (before, info) => reconciler.onDelete(before, info),
    });
    return {
      stop: async () => {
        await registration.stop();
        this.#kinds.delete(kind);
      },
    };
  }

  /** Runs `init` and starts all watches. Does not wait for their lists: see {@link synced}. */
  override async start(): Promise<void> {
    await super.start();
    this.#started = true;
    for (const watch of this.#watches) watch.start();
  }

  /** Ends all watches, and resolves when no callback will be called any more. */
  override async stop(): Promise<void> {
    await Promise.all(this.#watches.map((watch) => watch.stop()));
    await Promise.all(this.#events.map((events) => events.stop()));
    if (this.#ownsConnection) await this.connection.close();
  }

  /** Resolves when every watch has taken in a complete list: only then anything may be written. */
  synced(signal?: AbortSignal): Promise<void> {
    return this.#barrier.wait(signal);
  }

  /** The kinds that {@link synced} still waits for. */
  get unsynced(): string[] {
    return this.#barrier.pending;
  }

  /** One state per watch, in order of registration. */
  get watchStates(): WatchState[] {
    return this.#watches.map((watch) => watch.state);
  }

  #addWatch<T>(name: string, subject: WatchSubject<T>): Registration {
    const onListed = this.#barrier.add(name);
    const watch = new ResourceWatch(
      this.connection,
      { ...subject, onListed },
      this.#logger,
      this.#watchOptions,
    );
    this.#watches.push(watch);
    if (this.#started) watch.start();
    return {
      stop: async () => {
        const i = this.#watches.indexOf(watch);
        if (i >= 0) this.#watches.splice(i, 1);
        await watch.stop();
        onListed(); // nobody shall wait for it
      },
    };
  }

  /**
   * Watches a resource and reports typed events, as the base class does; but it survives failures, finds the deletions that it
   * missed, reports nothing twice, and does not share its queue with other kinds. Resolves at once. A handler that rejects
   * is called again for the newest state, after a back-off.
   */
  protected override async watchResource(
    group: string,
    version: string,
    plural: string,
    onEvent: (event: ResourceEvent) => Promise<void>,
    namespace?: string,
  ): Promise<void> {
    const resource: Resource = { group, version, plural };
    const events = createResourceEvents(resource, onEvent, this.#logger);
    this.#events.push(events);
    const { slim, onChange, onDelete } = events.handler;
    const name = `${resourceId(resource)}${namespace === undefined ? '' : ` in ${namespace}`}`;
    this.#addWatch(name, { ...resource, namespace, slim, onChange, onDelete });
  }

  /** Absolute address of a resource's collection. */
  protected override getCustomResourceApiUri(
    group: string,
    version: string,
    plural: string,
    namespace?: string,
  ): string {
    return this.connection.server + resourcePath({ group, version, plural }, namespace);
  }

  /** Replaces the status. Returns the object's new meta, or null (and logs why) when it could not be written. */
  protected override async setResourceStatus(
    meta: ResourceMeta,
    status: unknown,
  ): Promise<ResourceMeta | null> {
    return this.#writeStatus('PUT', meta, status);
  }

  /** Merges into the status (RFC 7396). Returns as {@link setResourceStatus}. */
  protected override async patchResourceStatus(
    meta: ResourceMeta,
    status: unknown,
  ): Promise<ResourceMeta | null> {
    return this.#writeStatus('PATCH', meta, status);
  }

  /**
   * Sets the finalizers, provided that the object has not changed since.
   *
   * @throws KubeError when it could not be done (the event is then delivered again); not when the object is gone.
   */
  protected override async setResourceFinalizers(meta: ResourceMeta, finalizers: string[]): Promise<void> {
    try {
      await this.connection.request('PATCH', this.#pathOf(meta), {
        contentType: MERGE_PATCH,
        body: { metadata: { resourceVersion: meta.resourceVersion, finalizers } },
      });
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }

  /**
   * Creates a custom resource definition from its YAML file, unless there is one of that name.
   *
   * @throws Error when the file is no definition, KubeError when the API server refuses it.
   */
  protected override async registerCustomResourceDefinition(
    crdFile: string,
  ): Promise<{ group: string; versions: V1CustomResourceDefinitionVersion[]; plural: string }> {
    const crd = loadYaml<V1CustomResourceDefinition>(readFileSync(crdFile, 'utf8'));
    if (crd.apiVersion !== 'apiextensions.k8s.io/v1' || crd.kind !== 'CustomResourceDefinition') {
      throw new Error(`${crdFile} is no CustomResourceDefinition of apiextensions.k8s.io/v1`);
    }
    const definitions = { group: 'apiextensions.k8s.io', version: 'v1', plural: 'customresourcedefinitions' };
    try {
      await this.connection.request('POST', resourcePath(definitions), { body: crd });
      this.#logger.info(`registered custom resource definition ${crd.metadata?.name}`);
    } catch (error) {
      if (!isConflict(error)) throw error;
    }
    return { group: crd.spec.group, versions: crd.spec.versions, plural: crd.spec.names.plural };
  }

  async #writeStatus(
    method: 'PUT' | 'PATCH',
    meta: ResourceMeta,
    status: unknown,
  ): Promise<ResourceMeta | null> {
    const { name, namespace, resourceVersion, apiVersion, kind } = meta;
    try {
      const answer = await this.connection.request<RawObject>(method, this.#pathOf(meta, 'status'), {
        ...(method === 'PATCH' && { contentType: MERGE_PATCH }),
        body: {
          apiVersion,
          kind,
          metadata: { name, ...(namespace && { namespace }), resourceVersion },
          status,
        },
      });
      return { ...meta, resourceVersion: answer.metadata?.resourceVersion ?? resourceVersion };
    } catch (error) {
      this.#logger.error(
        `status of ${meta.id} ${namespace ? `${namespace}/` : ''}${name} not written: ${errorText(error)}`,
      );
      return null;
    }
  }

  #pathOf(meta: ResourceMeta, subresource = ''): string {
    const resource = parseResourceId(meta.id);
    if (resource === undefined) throw new Error(`"${meta.id}" is no resource id`);
    return resourcePath(resource, meta.namespace, meta.name, subresource);
  }
}

/** Makes the default kubeconfig come out harmless, until the returned function is called. */
function hideDefaultKubeConfig(): () => void {
  const { KUBECONFIG, HOME } = process.env;
  delete process.env.KUBECONFIG;
  delete process.env.HOME;
  return () => {
    if (KUBECONFIG !== undefined) process.env.KUBECONFIG = KUBECONFIG;
    if (HOME !== undefined) process.env.HOME = HOME;
  };
}
