import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MERGE_PATCH } from './connection.ts';
import { type ResourceEvent, type ResourceMeta, ResourceMetaImpl } from './framework.ts';
import { type Logger, silentLogger } from './logger.ts';
import { AkoOperator, type Reconciler } from './operator.ts';
import { added, type Call, deleted, endOfList, FakeApi, modified } from './testing/fake-api.ts';
import { until } from './testing/until.ts';

/** As a user of the library writes one. */
class TestOperator extends AkoOperator {
  onInit: (operator: TestOperator) => Promise<void> = async () => {};
  protected override init(): Promise<void> {
    return this.onInit(this);
  }
  override watchResource = super.watchResource.bind(this);
  override getCustomResourceApiUri = super.getCustomResourceApiUri.bind(this);
  override setResourceStatus = super.setResourceStatus.bind(this);
  override patchResourceStatus = super.patchResourceStatus.bind(this);
  override setResourceFinalizers = super.setResourceFinalizers.bind(this);
  override handleResourceFinalizer = super.handleResourceFinalizer.bind(this);
  override registerCustomResourceDefinition = super.registerCustomResourceDefinition.bind(this);
}

const ROUTES = { group: 'example.com', version: 'v1', plural: 'routes' };

function route(name: string, version: number, metadata: object = {}) {
  return {
    apiVersion: 'example.com/v1',
    kind: 'Route',
    metadata: { name, namespace: 'ns', resourceVersion: String(version), managedFields: [{}], ...metadata },
    spec: { host: `${name}.test` },
  };
}

let api: FakeApi;
let operator: TestOperator;
let errors: string[];

beforeEach(async () => {
  api = await FakeApi.start();
  errors = [];
  const logger: Logger = { ...silentLogger, error: (message) => errors.push(message) };
  operator = new TestOperator({
    kubeConfig: api.kubeConfig({ token: 't' }),
    logger,
    watch: { backoff: { baseMs: 1, maxMs: 2 } },
  });
});

afterEach(async () => {
  await operator.stop();
  await api.stop();
});

function reconciler(kind: string, log: string[], more: Partial<Reconciler<string>> = {}): Reconciler<string> {
  return {
    kind,
    ...ROUTES,
    plural: `${kind}s`,
    namespaced: true,
    slim: (raw) => raw.metadata?.name,
    onChange: (object, before) => log.push(before === undefined ? `+${object}` : `*${object}`),
    onDelete: (before) => log.push(`-${before}`),
    ...more,
  };
}

describe('reconcilers', () => {
  it('are fed from start on; the operator is synced when all have their list', async () => {
    const log: string[] = [];
    operator.register(reconciler('route', log, { selector: { labels: 'a=b' }, namespace: 'ns' }));
    operator.register(reconciler('rule', log, { optional: true }));
    expect(operator.unsynced).toEqual(['route', 'rule']);
    await operator.start();
    const calls = [await api.next(), await api.next()];
    const routes = calls.find((call) => call.path === '/apis/example.com/v1/namespaces/ns/routes');
    const rules = calls.find((call) => call.path === '/apis/example.com/v1/rules');
    expect(routes?.query).toMatchObject({ labelSelector: 'a=b' });
    routes?.send(added(route('a', 1)), endOfList('5'), modified(route('a', 6)), deleted(route('a', 7)));
    await until(() => log.length === 3);
    expect(log).toEqual(['+a', '*a', '-a']);
    expect(operator.unsynced).toEqual(['rule']);
    rules?.status(404, 'NotFound');
    await operator.synced();
    expect(operator.unsynced).toEqual([]);
    expect(operator.watchStates).toMatchObject([
      { resource: 'routes.example.com/v1', synced: true, absent: false, connected: true },
      { resource: 'rules.example.com/v1', synced: false, absent: true, connected: false },
    ]);
  });

  it('may be registered after start', async () => {
    await operator.start();
    operator.register(reconciler('route', []));
    (await api.next()).send(endOfList('5'));
    await operator.synced();
  });

  it('may be taken out again, whether they have their list or not, and come back', async () => {
    const log: string[] = [];
    const first = operator.register(reconciler('route', log));
    await operator.start();
    const call = await api.next();
    await first.stop();
    await call.closed;
    await operator.synced();
    expect(operator.watchStates).toEqual([]);
    const second = operator.register(reconciler('route', log));
    expect(operator.unsynced).toEqual(['route']);
    (await api.next()).send(added(route('a', 1)), endOfList('5'));
    await operator.synced();
    expect(log).toEqual(['+a']);
    await second.stop();
    expect(operator.unsynced).toEqual([]);
  });

  it('must make sense', () => {
    operator.register(reconciler('route', []));
    expect(() => operator.register(reconciler('route', []))).toThrow('kind "route" already');
    expect(() => operator.register(reconciler('node', [], { namespaced: false, namespace: 'x' }))).toThrow(
      'cluster-scoped',
    );
  });

  it('hear nothing after stop', async () => {
    const log: string[] = [];
    operator.register(reconciler('route', log));
    await operator.start();
    const call = await api.next();
    call.send(endOfList('5'));
    await operator.synced();
    await operator.stop();
    await call.closed;
    expect(log).toEqual([]);
  });
});

describe('watchResource', () => {
  /** Starts an operator with one watch on routes, and plays its beginning. */
  async function watchRoutes(
    onEvent: (event: ResourceEvent) => Promise<void>,
    ...objects: object[]
  ): Promise<Call> {
    operator.onInit = (self) => self.watchResource('example.com', 'v1', 'routes', onEvent);
    await operator.start();
    const call = await api.next();
    expect(call.path).toBe('/apis/example.com/v1/routes');
    call.send(...objects.map(added), endOfList('10'));
    await operator.synced();
    return call;
  }

  it('reports typed events with meta, in order, one at a time', async () => {
    const events: ResourceEvent[] = [];
    let inWork = 0;
    let most = 0;
    const call = await watchRoutes(
      async (event) => {
        most = Math.max(most, ++inWork);
        await new Promise(setImmediate);
        inWork--;
        events.push(event);
      },
      route('a', 1),
      route('b', 2),
    );
    await until(() => events.length === 2);
    call.send(modified(route('a', 11)));
    await until(() => events.length === 3);
    call.send(deleted(route('a', 12)));
    await until(() => events.length === 4);
    expect(events.map((e) => `${e.type} ${e.object.metadata?.name}`)).toEqual([
      'ADDED a',
      'ADDED b',
      'MODIFIED a',
      'DELETED a',
    ]);
    expect(events[2]?.meta).toEqual({
      id: 'routes.example.com/v1',
      name: 'a',
      namespace: 'ns',
      resourceVersion: '11',
      apiVersion: 'example.com/v1',
      kind: 'Route',
    });
    expect(events[0]?.object).toMatchObject({ spec: { host: 'a.test' } });
    expect(events[0]?.object.metadata).not.toHaveProperty('managedFields');
    expect(most).toBe(1);
  });

  it('delivers the newest of changes that come faster than they are taken, and every deletion', async () => {
    const events: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const call = await watchRoutes(
      async (event) => {
        events.push(`${event.type} ${event.meta.name} ${event.meta.resourceVersion}`);
        await held;
      },
      route('first', 1),
    );
    await until(() => events.length === 1);
    call.send(added(route('b', 12)), modified(route('b', 13)), modified(route('b', 14)));
    call.send(
      added(route('c', 15)),
      deleted(route('c', 15)),
      added(route('c', 17)),
      modified(route('c', 18)),
    );
    call.send(added(route('end', 19)));
    await until(() => operator.watchStates[0]?.objects === 4);
    release();
    await until(() => events.some((event) => event.includes('end')) && events.length === 6);
    expect(events.filter((event) => event.includes(' b '))).toEqual(['ADDED b 14']);
    expect(events.filter((event) => event.includes(' c '))).toEqual([
      'ADDED c 15',
      'DELETED c 15',
      'ADDED c 18',
    ]);
  });

  it('delivers again what a handler rejected', async () => {
    const events: string[] = [];
    await watchRoutes(
      async (event) => {
        events.push(`${event.type} ${event.meta.name}`);
        if (events.length === 1) throw new Error('not yet');
      },
      route('a', 1),
    );
    await until(() => events.length === 2);
    expect(events).toEqual(['ADDED a', 'ADDED a']);
    expect(errors).toEqual(['event handler of routes.example.com/v1 failed for ns/a, will retry: not yet']);
  });

  it('lets one resource be watched in several namespaces', async () => {
    operator.onInit = async (self) => {
      await self.watchResource('', 'v1', 'services', async () => {}, 'one');
      await self.watchResource('', 'v1', 'services', async () => {}, 'two');
    };
    await operator.start();
    const paths = [(await api.next()).path, (await api.next()).path];
    expect(paths.sort()).toEqual(['/api/v1/namespaces/one/services', '/api/v1/namespaces/two/services']);
  });

  it('works with the finalizers of the base class', async () => {
    const outcomes: string[] = [];
    const call = await watchRoutes(
      async (event) => {
        const done = await operator.handleResourceFinalizer(event, 'example.com/f', async () => {
          outcomes.push('deleting');
        });
        outcomes.push(`${event.type} ${done}`);
      },
      route('a', 1),
    );
    const set = await api.next();
    expect([set.method, set.path]).toEqual(['PATCH', '/apis/example.com/v1/namespaces/ns/routes/a']);
    expect(set.headers['content-type']).toBe(MERGE_PATCH);
    expect(JSON.parse(set.body)).toEqual({
      metadata: { resourceVersion: '1', finalizers: ['example.com/f'] },
    });
    // A refusal leads to another attempt, with the finalizer still to be added.
    set.status(500, 'InternalError');
    const again = await api.next();
    expect(again.body).toBe(set.body);
    again.json({});
    await until(() => outcomes.length === 1);
    call.send(
      modified(
        route('a', 11, { finalizers: ['example.com/f', 'other'], deletionTimestamp: '2026-01-01T00:00:00Z' }),
      ),
    );
    const clear = await api.next();
    expect(JSON.parse(clear.body)).toEqual({ metadata: { resourceVersion: '11', finalizers: ['other'] } });
    clear.status(404, 'NotFound');
    await until(() => outcomes.length === 3);
    expect(outcomes).toEqual(['ADDED true', 'deleting', 'MODIFIED true']);
  });
});

describe('calls of the base class', () => {
  const meta: ResourceMeta = ResourceMetaImpl.createWithPlural('routes', route('a', 7));

  it('know the address of a resource', () => {
    expect(operator.getCustomResourceApiUri('example.com', 'v1', 'routes', 'ns')).toBe(
      `${api.url}/apis/example.com/v1/namespaces/ns/routes`,
    );
    expect(operator.getCustomResourceApiUri('', 'v1', 'nodes')).toBe(`${api.url}/api/v1/nodes`);
  });

  it('set and patch the status', async () => {
    const set = operator.setResourceStatus(meta, { ready: true });
    const put = await api.next();
    expect([put.method, put.path]).toEqual(['PUT', '/apis/example.com/v1/namespaces/ns/routes/a/status']);
    expect(JSON.parse(put.body)).toEqual({
      apiVersion: 'example.com/v1',
      kind: 'Route',
      metadata: { name: 'a', namespace: 'ns', resourceVersion: '7' },
      status: { ready: true },
    });
    put.json(route('a', 8));
    expect(await set).toEqual({ ...meta, resourceVersion: '8' });

    const patched = operator.patchResourceStatus(meta, { ready: null });
    const patch = await api.next();
    expect([patch.method, patch.headers['content-type']]).toEqual(['PATCH', MERGE_PATCH]);
    patch.status(409, 'Conflict');
    expect(await patched).toBeNull();
    expect(errors).toEqual([expect.stringContaining('routes.example.com/v1 ns/a not written')]);
  });

  it('register a custom resource definition, once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ako-crd-'));
    const file = join(folder, 'crd.yaml');
    await writeFile(
      file,
      `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: routes.example.com }
spec:
  group: example.com
  names: { plural: routes }
  versions: [{ name: v1 }]
`,
    );
    for (const answer of [201, 409]) {
      const registered = operator.registerCustomResourceDefinition(file);
      const call = await api.next();
      expect([call.method, call.path]).toEqual([
        'POST',
        '/apis/apiextensions.k8s.io/v1/customresourcedefinitions',
      ]);
      expect(JSON.parse(call.body)).toMatchObject({ metadata: { name: 'routes.example.com' } });
      if (answer === 201) call.json({}, 201);
      else call.status(409, 'AlreadyExists');
      expect(await registered).toEqual({
        group: 'example.com',
        plural: 'routes',
        versions: [{ name: 'v1' }],
      });
    }
    const refused = operator.registerCustomResourceDefinition(file);
    (await api.next()).status(403, 'Forbidden');
    await expect(refused).rejects.toMatchObject({ status: 403 });
    await writeFile(file, 'kind: Pod');
    await expect(operator.registerCustomResourceDefinition(file)).rejects.toThrow(
      'no CustomResourceDefinition',
    );
    await rm(folder, { recursive: true });
  });
});

describe('construction', () => {
  it('does not look at a broken default kubeconfig when one is given', () => {
    vi.stubEnv('KUBECONFIG', '/does/not/exist');
    try {
      const other = new AkoOperator({ kubeConfig: api.kubeConfig() });
      expect(other.connection.server).toBe(api.url);
      expect(process.env.KUBECONFIG).toBe('/does/not/exist');
      expect(() => new AkoOperator()).toThrow();
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
