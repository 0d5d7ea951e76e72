import { randomBytes } from 'node:crypto';
import { type EndpointSliceOptions, endpointSlice } from './endpoint-slice.ts';
import { type KindName, type ObjectOf, typeMeta } from './kinds.ts';
import { type Manifests, type NamedObject, parseManifests } from './manifests.ts';
import { ApiError, PlainObjectApi } from './plain-object-api.ts';
import { waitFor } from './wait.ts';

/** How many requests are under way at a time when many objects are written. */
const CONCURRENCY = 32;
const FIELD_MANAGER = 'ako-test';

/** A client for tests: what `kubectl apply`, `get`, `patch` and `delete` do. */
export interface Kube {
  /**
   * Creates or changes objects (server-side apply, conflicts overruled). Namespaces and CRDs come first, the rest in
   * no particular order, many at a time. Resolves to the objects as written, in the order given.
   */
  apply(manifests: Manifests): Promise<NamedObject[]>;
  /** Deletes objects; those that are not there are no error. Does not wait for finalizers. */
  remove(manifests: Manifests): Promise<void>;
  /** `undefined` when it is not there. `namespace` is '' for what has none. */
  get<K extends KindName>(kind: K, namespace: string, name: string): Promise<ObjectOf<K> | undefined>;
  /** All objects of a kind, in one namespace or (without `namespace`) everywhere. */
  list<K extends KindName>(kind: K, namespace?: string): Promise<ObjectOf<K>[]>;
  /** JSON merge patch. @throws when the object is not there */
  patch<K extends KindName>(kind: K, namespace: string, name: string, change: object): Promise<ObjectOf<K>>;
  /** Deletes one object; no error when it is not there. */
  delete(kind: KindName, namespace: string, name: string): Promise<void>;
  /** Writes the EndpointSlice of a Service: its pods as the operator sees them, without pods. */
  endpoints(
    namespace: string,
    service: string,
    addresses: readonly string[],
    options?: EndpointSliceOptions,
  ): Promise<void>;
  /** Makes a namespace with a name of its own, `<prefix>-<random>`. */
  namespace(prefix?: string, labels?: Readonly<Record<string, string>>): Promise<string>;
  /** Deletes a namespace and waits until it is gone with all that was in it. */
  removeNamespace(name: string): Promise<void>;
}

/** @param kubeconfig path of a kubeconfig file; its current context is used */
export function kubeClient(kubeconfig: string): Kube {
  const api = PlainObjectApi.fromFile(kubeconfig);

  const header = (kind: KindName, namespace: string, name: string): NamedObject => ({
    ...typeMeta(kind),
    metadata: { name, ...(namespace === '' ? {} : { namespace }) },
  });

  const applyOne = (object: NamedObject): Promise<NamedObject> =>
    api.call('PATCH', 'read', object, {
      query: { fieldManager: FIELD_MANAGER, force: 'true' },
      body: object,
      contentType: 'application/apply-patch+yaml',
    });

  const deleteOne = async (object: NamedObject): Promise<void> => {
    await unlessMissing(api.call('DELETE', 'read', object, { query: { propagationPolicy: 'Background' } }));
  };

  const kube: Kube = {
    async apply(manifests) {
      const objects = parseManifests(manifests);
      const written = new Map<NamedObject, NamedObject>();
      const write = async (object: NamedObject): Promise<void> => {
        written.set(object, await applyOne(object));
      };
      await forEach(objects.filter(isPrerequisite), write);
      await forEach(objects.filter(isDefinition), (object) => established(kube, object.metadata.name));
      await forEach(
        objects.filter((object) => !isPrerequisite(object)),
        write,
      );
      return objects.map((object) => written.get(object) ?? object);
    },

    remove: (manifests) => forEach(parseManifests(manifests), deleteOne),

    get: (kind, namespace, name) => unlessMissing(api.call('GET', 'read', header(kind, namespace, name))),

    async list<K extends KindName>(kind: K, namespace = '') {
      const { items } = await api.call<{ items: ObjectOf<K>[] }>('GET', 'list', header(kind, namespace, ''));
      return items;
    },

    patch: (kind, namespace, name, change) =>
      api.call('PATCH', 'read', header(kind, namespace, name), {
        query: { fieldManager: FIELD_MANAGER },
        body: change,
        contentType: 'application/merge-patch+json',
      }),

    delete: (kind, namespace, name) => deleteOne(header(kind, namespace, name)),

    async endpoints(namespace, service, addresses, options) {
      await kube.apply(endpointSlice(namespace, service, addresses, options));
    },

    async namespace(prefix = 'test', labels = {}) {
      const name = `${prefix}-${randomBytes(4).toString('hex')}`;
      const body = { ...typeMeta('Namespace'), metadata: { name, labels } };
      await api.call('POST', 'create', header('Namespace', '', name), { body });
      return name;
    },

    async removeNamespace(name) {
      await kube.delete('Namespace', '', name);
      await waitFor(
        async (seen) => {
          const namespace = await kube.get('Namespace', '', name);
          seen(namespace?.status);
          return namespace === undefined;
        },
        { what: `namespace ${name} is gone`, timeoutMs: 60_000 },
      );
    },
  };
  return kube;
}

function isDefinition(object: NamedObject): boolean {
  return object.kind === 'CustomResourceDefinition';
}

function isPrerequisite(object: NamedObject): boolean {
  return object.kind === 'Namespace' || isDefinition(object);
}

async function established(kube: Kube, name: string): Promise<void> {
  await waitFor(
    async (seen) => {
      const definition = await kube.get('CustomResourceDefinition', '', name);
      const conditions = definition?.status?.conditions ?? [];
      seen(conditions);
      return conditions.some(({ type, status }) => type === 'Established' && status === 'True');
    },
    { what: `custom resource definition ${name} is served` },
  );
}

async function unlessMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof ApiError && error.code === 404) return undefined;
    throw error;
  }
}

async function forEach<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, worker));
}
