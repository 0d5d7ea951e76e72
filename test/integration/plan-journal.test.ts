import fc from 'fast-check';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalActual } from '../../operator/avi/canonical.ts';
import { createAviApi } from '../../operator/avi/client/index.ts';
import { differences, type FieldDiff } from '../../operator/avi/compare.ts';
import { isShared, treeOf } from '../../operator/avi/fields.ts';
import type { Inventory } from '../../operator/avi/inventory.ts';
import { splitKey } from '../../operator/avi/load.ts';
import { makePlan, type Operation } from '../../operator/avi/plan.ts';
import { ourPart } from '../../operator/avi/shared-objects.ts';
import type { ClusterStores } from '../../operator/cluster/view.ts';
import { silentLogger } from '../../operator/kubernetes/logger.ts';
import { clusterOf, type Raw } from '../../operator/model/test-cluster.ts';
import type { AviBody, AviType } from '../../operator/model/types.ts';
import { Health } from '../../operator/observe/health.ts';
import { contextOf } from '../../operator/pipeline/context.ts';
import { ControllerSession, isQuiet } from '../../operator/pipeline/session.ts';
import { lateNames } from '../../operator/plan/late-names.ts';
import { parseSettings } from '../../operator/settings/parse.ts';
import type { Settings } from '../../operator/settings/settings.ts';
import { readController } from '../../operator/snapshot/controller.ts';
import { translated } from '../../operator/snapshot/translated.ts';
import type { JournalRecord } from '../../simulator/journal.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/server.ts';

/**
 * A plan foretells, and the operator then does exactly that: over random changes of the cluster, of the settings, and of
 * objects on the controller by others, the writes in the simulator's journal are the operations of the plan, each once,
 * with the fields that the plan showed.
 */

/** Batches of changes; AKO_PLAN_BATCHES=500 for a long run. */
const BATCHES = Number(process.env.AKO_PLAN_BATCHES ?? 50);
const BATCHES_PER_RUN = 5;

let simulator: RunningSimulator;
let fresh: string;
let pairs: { crt: string; key: string }[];

beforeAll(async () => {
  simulator = await startSimulator({ port: 0 });
  fresh = simulator.state.snapshot();
  const made = await Promise.all(
    ['a', 'b'].map((name) => generate([{ name: 'commonName', value: name }], { keySize: 2048 })),
  );
  pairs = made.map(({ cert, private: key }) => ({ crt: btoa(cert), key: btoa(key) }));
});
afterAll(() => simulator.stop());

const HOSTS = ['a.avi.internal', 'b.avi.internal', 'c.avi.internal', 'outside.example.com', ''];
const NAMESPACES = ['red', 'blue'];
const SERVICES = ['web', 'api', 'lb'];

class Change {
  readonly apply: (world: World) => void;
  readonly #input: unknown;

  constructor(input: unknown, apply: (world: World) => void) {
    this.#input = input;
    this.apply = apply;
  }

  /** For counterexamples. */
  [fc.toStringMethod](): string {
    return JSON.stringify(this.#input);
  }
}

/** A change made from generated input. */
function change<T>(input: fc.Arbitrary<T>, apply: (input: T, world: World) => void): fc.Arbitrary<Change> {
  return input.map((value) => new Change(value, (world) => apply(value, world)));
}

class World {
  readonly objects = new Map<string, Raw>();
  config: Record<string, string> = {};
  #clock = 0;

  put(object: Raw): void {
    const key = `${object.kind}/${object.metadata.namespace ?? ''}/${object.metadata.name}`;
    const before = this.objects.get(key);
    const created =
      before?.metadata.creationTimestamp ??
      `2026-01-01T00:00:${String(this.#clock++ % 60).padStart(2, '0')}Z`;
    this.objects.set(key, { ...object, metadata: { ...object.metadata, creationTimestamp: created } });
  }

  remove(kind: string, namespace: string, name: string): void {
    this.objects.delete(`${kind}/${namespace}/${name}`);
  }

  get stores(): ClusterStores {
    return clusterOf([...this.objects.values()]);
  }

  get settings(): Settings {
    return parseSettings(
      {
        clusterName: 'cluster1',
        controllerIP: `127.0.0.1:${simulator.port}`,
        shardVSSize: 'MEDIUM',
        vipNetworkList: '[{"networkName":"net1"}]',
        nodeNetworkList: '[{"networkName":"net1","cidrs":["10.10.0.0/16"]}]',
        ...this.config,
      },
      { podNamespace: 'avi-system' },
    ).settings;
  }
}

const namespaced = { namespace: fc.constantFrom(...NAMESPACES) };

const ingressChange = change(
  fc.record({
    ...namespaced,
    name: fc.constantFrom('i1', 'i2', 'i3'),
    className: fc.constantFrom('avi-lb', 'avi-lb', 'avi-lb', 'other', undefined),
    rules: fc.uniqueArray(
      fc.record({
        host: fc.constantFrom(...HOSTS),
        paths: fc.uniqueArray(
          fc.record({
            path: fc.constantFrom('/', '/x', '/x/y', ''),
            service: fc.constantFrom(...SERVICES, 'none'),
          }),
          { selector: ({ path }) => path, minLength: 1, maxLength: 3 },
        ),
      }),
      { selector: ({ host }) => host, minLength: 1, maxLength: 3 },
    ),
    tls: fc.constantFrom(undefined, undefined, 's1', 's2', 'missing'),
    passthrough: fc.boolean(),
  }),
  ({ namespace, name, className, rules, tls, passthrough }, world) => {
    world.put({
      kind: 'Ingress',
      metadata: {
        name,
        namespace,
        annotations: passthrough && tls === undefined ? { 'passthrough.ako.vmware.com/enabled': 'true' } : {},
      },
      spec: {
        ...(className === undefined ? {} : { ingressClassName: className }),
        ...(tls === undefined
          ? {}
          : {
              tls: [{ secretName: tls, hosts: rules.map(({ host }) => host).filter((host) => host !== '') }],
            }),
        rules: rules.map(({ host, paths }) => ({
          ...(host === '' ? {} : { host }),
          http: {
            paths: paths.map(({ path, service }) => ({
              path,
              pathType: path === '' ? 'ImplementationSpecific' : 'Prefix',
              backend: { service: { name: service, port: { number: 80 } } },
            })),
          },
        })),
      },
    });
  },
);

const serviceChange = change(
  fc.record({
    ...namespaced,
    name: fc.constantFrom(...SERVICES),
    ports: fc.uniqueArray(
      fc.record({ port: fc.constantFrom(80, 443, 53), protocol: fc.constantFrom('TCP', 'UDP') }),
      { selector: ({ port }) => port, minLength: 1, maxLength: 3 },
    ),
  }),
  ({ namespace, name, ports }, world) => {
    world.put({
      kind: 'Service',
      metadata: { name, namespace },
      spec: {
        type: name === 'lb' ? 'LoadBalancer' : 'ClusterIP',
        ports: (name === 'lb' ? ports : [{ port: 80, protocol: 'TCP' }]).map(({ port, protocol }) => ({
          name: `p${port}`,
          port,
          protocol,
          targetPort: 8000 + port,
        })),
      },
    });
  },
);

const endpointsChange = change(
  fc.record({
    ...namespaced,
    name: fc.constantFrom(...SERVICES),
    endpoints: fc.array(fc.record({ last: fc.integer({ min: 1, max: 9 }), ready: fc.boolean() }), {
      maxLength: 3,
    }),
  }),
  ({ namespace, name, endpoints }, world) => {
    world.put({
      kind: 'EndpointSlice',
      metadata: { name: `${name}-1`, namespace, labels: { 'kubernetes.io/service-name': name } },
      addressType: 'IPv4',
      ports: [80, 443, 53].map((port) => ({ name: `p${port}`, port: 8000 + port, protocol: 'TCP' })),
      endpoints: endpoints.map(({ last, ready }) => ({
        addresses: [`10.244.0.${last}`],
        conditions: { ready },
      })),
    });
  },
);

const secretChange = change(
  fc.record({ ...namespaced, name: fc.constantFrom('s1', 's2'), pair: fc.constantFrom(0, 1, 2) }),
  ({ namespace, name, pair }, world) => {
    const { crt = '', key = '' } = pairs[pair % 2] ?? {};
    const other = pairs[(pair + 1) % 2]?.key ?? '';
    world.put({
      kind: 'Secret',
      type: 'kubernetes.io/tls',
      metadata: { name, namespace },
      // The third one is a certificate with another's key.
      data: { 'tls.crt': crt, 'tls.key': pair === 2 ? other : key },
    });
  },
);

const nodeChange = change(
  fc.record({ n: fc.integer({ min: 1, max: 3 }), address: fc.integer({ min: 1, max: 9 }) }),
  ({ n, address }, world) => {
    world.put({
      kind: 'Node',
      metadata: { name: `n${n}` },
      spec: { podCIDR: `10.244.${n}.0/24` },
      status: { addresses: [{ type: 'InternalIP', address: `192.0.2.${address}` }] },
    });
  },
);

const removal = change(
  fc.record({
    ...namespaced,
    what: fc.constantFrom(
      ['Ingress', 'i1'],
      ['Ingress', 'i2'],
      ['Service', 'web'],
      ['Service', 'lb'],
      ['Secret', 's1'],
      ['EndpointSlice', 'web-1'],
    ),
  }),
  ({ namespace, what: [kind = '', name = ''] }, world) => world.remove(kind, namespace, name),
);

const settingChange = change(
  fc.constantFrom<Record<string, string>>(
    {},
    { shardVSSize: 'SMALL' },
    { shardVSSize: 'DEDICATED' },
    { enableEVH: 'true' },
    { blockedNamespaceList: '["red"]' },
    { autoFQDN: 'disabled' },
  ),
  (config, world) => {
    world.config = config;
  },
);

/** Somebody else at work on the controller: takes the servers out of a pool. */
const tampering = change(fc.nat(20), (n) => {
  const pools = simulator.state
    .list('pool')
    .map(({ name }) => String(name))
    .sort();
  const name = pools[n % Math.max(1, pools.length)];
  if (name !== undefined)
    simulator.state.change('pool', name, { servers: [], lb_algorithm: 'LB_ALGORITHM_RANDOM' });
});

const anyChange = fc.oneof(
  { weight: 5, arbitrary: ingressChange },
  { weight: 3, arbitrary: serviceChange },
  { weight: 3, arbitrary: endpointsChange },
  { weight: 3, arbitrary: secretChange },
  { weight: 2, arbitrary: removal },
  { weight: 1, arbitrary: nodeChange },
  { weight: 1, arbitrary: settingChange },
  { weight: 1, arbitrary: tampering },
);

const CLASS: Raw = {
  kind: 'IngressClass',
  metadata: { name: 'avi-lb' },
  spec: { controller: 'ako.vmware.com/avi-lb' },
};

it(
  'the journal shows what the plan foretold, and nothing else',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyChange, { minLength: 1, maxLength: 4 }), {
          minLength: BATCHES_PER_RUN,
          maxLength: BATCHES_PER_RUN,
        }),
        async (batches) => {
          await simulator.state.restore(fresh);
          const world = new World();
          world.put(CLASS);
          for (const batch of batches) {
            for (const { apply } of batch) apply(world);
            await planAndRun(world);
          }
        },
      ),
      {
        numRuns: Math.ceil(BATCHES / BATCHES_PER_RUN),
        interruptAfterTimeLimit: 20 * 60_000,
        markInterruptAsFailure: true,
      },
    );
  },
  25 * 60_000,
);

async function planAndRun(world: World): Promise<void> {
  const { stores, settings } = world;
  const api = createAviApi({
    controller: settings.controllerIP,
    credentials: { username: 'admin', password: 'admin' },
    ca: simulator.caPem,
  });
  const { facts, inventory } = await readController(api, settings);
  const { desired, held } = await translated(stores, contextOf(settings, facts, inventory));
  expect(held).toEqual([]);
  const plan = makePlan(desired, inventory);
  const late = new Set(
    plan.operations.map(({ key }) => key).filter((key) => lateNames(key, desired, inventory) !== undefined),
  );
  await api.close();

  const mark = simulator.journal.seq;
  await runOperator(stores, settings);
  const writes = simulator.journal.writesSince(mark).filter(({ committed }) => committed);
  // Names that move between VsVips: foretold as a write that is done in two steps, unless they are free in time.
  const twice = new Set(plan.operations.filter(({ key }) => late.has(key)).map(({ key }) => `PUT ${key}`));
  const once = writes.filter((write, i) => {
    const isSecond =
      twice.has(writeText(write)) &&
      writes.slice(0, i).some(({ name, type }) => name === write.name && type === write.type);
    return !isSecond;
  });
  expect(once.map(writeText).sort()).toEqual(plan.operations.map(operationText).sort());
  expect(writes.length - once.length).toBeLessThanOrEqual(twice.size);
  for (const operation of plan.operations)
    if (operation.action === 'update' && !late.has(operation.key)) expectFields(operation, inventory, writes);
}

function writeText({ method, type, tenant, name }: JournalRecord): string {
  return `${method} ${type}/${tenant}/${name}`;
}

const METHODS = { create: 'POST', update: 'PUT', delete: 'DELETE' } as const;

function operationText({ action, key }: Operation): string {
  return `${METHODS[action]} ${key}`;
}

/**
 * What the body in the journal changes is what the plan showed. Secrets are not in the journal, and masked in the plan.
 */
function expectFields(operation: Operation, inventory: Inventory, writes: readonly JournalRecord[]): void {
  const { type } = splitKey(operation.key);
  const record = writes.find((write) => writeText(write) === operationText(operation));
  const written = managed(type, (record?.body ?? {}) as AviBody);
  const fields = differences(
    treeOf(type),
    canonicalActual(type, written),
    inventory.get(operation.key)?.actual ?? {},
  );
  const byPath = ({ path: a }: FieldDiff, { path: b }: FieldDiff): number => (a < b ? -1 : a > b ? 1 : 0);
  const readable = (list: readonly FieldDiff[]): FieldDiff[] =>
    list.filter(({ path }) => path !== 'key').sort(byPath);
  const [shown, done] = [readable(operation.fields), readable(fields)];
  expect(done.map(({ path }) => path)).toEqual(shown.map(({ path }) => path));
  for (const [i, { path, to }] of done.entries()) {
    // In a body that was read, a value equal to its default is absent; in objects, too.
    if (to === undefined || typeof to === 'object') continue;
    expect({ path, to }).toEqual({ path, to: shown[i]?.to });
  }
}

function managed(type: AviType, body: AviBody): AviBody {
  return isShared(type) ? ourPart(type, body, 'cluster1') : body;
}

/** From start to quiet, as a fresh operator, with nobody to write statuses to. */
async function runOperator(view: ClusterStores, settings: Settings): Promise<void> {
  const session = new ControllerSession({
    configuration: {
      settings,
      credentials: { username: 'admin', password: 'admin', token: undefined, ca: simulator.caPem },
    },
    view,
    writer: {
      write: () => undefined,
      forget: () => undefined,
      idle: async () => undefined,
      stop: async () => undefined,
      stats: { waiting: 0, running: 0, retrying: 0 } as never,
    },
    events: { record: () => undefined, dropped: 0, idle: async () => undefined, stop: async () => undefined },
    log: silentLogger,
    health: new Health(),
    synced: async () => undefined,
    enableEvents: () => false,
  });
  await session.start();
  const running = session.running;
  if (running === undefined) throw new Error('the session has not started');
  for (;;) {
    await running.engine.idle();
    if (isQuiet(await running.executor.idle())) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await session.stop();
}
