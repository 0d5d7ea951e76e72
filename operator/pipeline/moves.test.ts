import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import { complaints, type Served, served } from '../../test/harness/served.ts';
import { AviError } from '../avi/api.ts';
import { DesiredStore } from '../avi/desired.ts';
import { Executor } from '../avi/executor.ts';
import { loadInventory } from '../avi/load.ts';
import { ownershipOf } from '../avi/ownership.ts';
import { type Call, FakeController, type Fault } from '../avi/testing/fake-controller.ts';
import { putCustom } from '../cli/custom-resources.ts';
import type { ClusterStores } from '../cluster/view.ts';
import { unitsOfIngress, unitsOfNamespace } from '../model/affected.ts';
import { hostRule } from '../model/rules/test-world.ts';
import {
  CLASS,
  clusterOf,
  contextOf as contextOfModel,
  ingress,
  put,
  type Raw,
  service,
  slice,
  tlsSecret,
} from '../model/test-cluster.ts';
import { translateAll } from '../model/translation.ts';
import type { AviBody, AviType } from '../model/types.ts';
import { ruleUnit } from '../model/unit-keys.ts';
import { Engine } from './engine.ts';

let pair: { certificate: string; key: string };
beforeAll(async () => {
  const made = await generate([{ name: 'commonName', value: 'a' }], { keySize: 2048 });
  pair = { certificate: made.cert, key: made.private };
});

/** Without static routes: the fake has no VRF. */
const contextOf = (config: Record<string, string>) =>
  contextOfModel({ disableStaticRouteSync: 'true', ...config });

const INSECURE = ['a.avi.internal', 'b.avi.internal', 'c.avi.internal'];
const SECURE = ['s.avi.internal', 't.avi.internal'];
const PASSTHROUGH = 'p.avi.internal';
const HOSTS = [...INSECURE, ...SECURE, PASSTHROUGH, 'default/lb'];

function loadBalancer(name: string, address?: string): Raw {
  const spec = service(name).spec as object;
  const annotations = address === undefined ? {} : { 'ako.vmware.com/load-balancer-ip': address };
  return {
    kind: 'Service',
    metadata: { name, namespace: 'default', annotations },
    spec: { ...spec, type: 'LoadBalancer' },
  };
}

function cluster(): Raw[] {
  return [
    CLASS,
    { kind: 'Namespace', metadata: { name: 'default' } },
    service('web'),
    slice('web', ['10.244.0.5']),
    tlsSecret('tls1', pair),
    ...INSECURE.map((host, i) => ingress(`insecure${i}`, { [host]: [{}] })),
    ...SECURE.map((host, i) => ingress(`secure${i}`, { [host]: [{}] }, { tls: { tls1: [host] } })),
    ingress(
      'passthrough',
      { [PASSTHROUGH]: [{}] },
      { annotations: { 'passthrough.ako.vmware.com/enabled': 'true' } },
    ),
    loadBalancer('lb'),
    slice('lb', ['10.244.0.6']),
  ];
}

/** The operator without Kubernetes: engine, executor and a controller in memory. */
async function rigOf(stores: ClusterStores, config: Record<string, string>, fake = new FakeController()) {
  const context = contextOf(config);
  const ownership = ownershipOf(context.settings);
  const desired = new DesiredStore();
  const inventory = await loadInventory(fake, ownership);
  const executor = new Executor({
    api: fake,
    desired,
    inventory,
    ownership,
    parallelism: 4,
    objectRetry: { first: 1, most: 4 },
    outageRetry: { first: 1, most: 4 },
    hooks: { onApplied: (key) => engine.settled(key) },
  });
  const failures: unknown[] = [];
  const engine: Engine = new Engine({
    view: stores,
    context,
    desired,
    executor,
    results: { unitTranslated: () => {}, unitFailed: (unit, error) => failures.push(unit, error) },
    ground: { has: (key) => inventory.has(key), isSettled: (key) => executor.isSettled(key) },
  });
  await engine.start();
  executor.enableDeletes();
  await quiet();
  /** Nothing will happen any more by itself: all is done, or refused for good. */
  async function quiet(): Promise<void> {
    let rounds = 0;
    for (let calm = 0; calm < 3; ) {
      const { length } = fake.journal;
      if (++rounds > 2000) throw new Error(`stuck: ${engine.moving} on their way`);
      await engine.idle();
      await executor.idle();
      await new Promise((resolve) => setTimeout(resolve, 2));
      const { failed } = executor.report();
      const refused = failed.length > 0 && failed.every(({ failure }) => failure.final);
      const done = refused || (failed.length === 0 && engine.moving === 0);
      calm = done && fake.journal.length === length ? calm + 1 : 0;
    }
    expect(failures).toEqual([]);
  }
  const ofType = (type: string): AviBody[] =>
    fake.names(type as AviType).flatMap((name) => bodiesNamed(fake, type as AviType, name));
  return { fake, engine, executor, inventory, desired, quiet, served: (): Served => served(ofType) };
}

function bodiesNamed(fake: FakeController, type: AviType, name: string): AviBody[] {
  return ['admin', 'red'].flatMap((tenant): AviBody[] => {
    const body = fake.read(type, name, tenant);
    return body === undefined ? [] : [body];
  });
}

/** Runs `check` after each write has taken effect. */
function afterWrites(fake: FakeController, check: (text: string) => void): void {
  for (const verb of ['create', 'replace', 'remove'] as const) {
    const call = fake[verb].bind(fake) as (...args: unknown[]) => Promise<unknown>;
    Object.assign(fake, {
      [verb]: async (...args: unknown[]) => {
        const answer = await call(...args);
        check(`${verb} ${args[0]} ${(args[2] as AviBody).name ?? args[2]}`);
        return answer;
      },
    });
  }
}

function watchService(rig: Awaited<ReturnType<typeof rigOf>>): string[] {
  const found: string[] = [];
  const check = (text: string): void => {
    for (const complaint of complaints(HOSTS, rig.served())) found.push(`after ${text}: ${complaint}`);
  };
  check('start');
  afterWrites(rig.fake, check);
  return found;
}

function stateOf(rig: Awaited<ReturnType<typeof rigOf>>): string[] {
  return rig.fake.names().sort();
}

function wantedBy(stores: ClusterStores, config: Record<string, string>): string[] {
  const { objects } = translateAll(stores, contextOf(config));
  const own = objects.filter(({ type }) => !/^(vrfcontext|serviceenginegroup)$/.test(type));
  return [...new Set(own.map(({ type, name }) => `${type}/${name}`))].sort();
}

const MODES: Record<string, string>[] = [
  { shardVSSize: 'SMALL' },
  { shardVSSize: 'LARGE' },
  { shardVSSize: 'MEDIUM', passthroughShardSize: 'LARGE' },
  { shardVSSize: 'DEDICATED' },
  { shardVSSize: 'SMALL', enableEVH: 'true' },
  { shardVSSize: 'DEDICATED', enableEVH: 'true' },
  { enableEVH: 'true', vipPerNamespace: 'true' },
  { shardVSSize: 'SMALL', noPGForSNI: 'true' },
  { shardVSSize: 'SMALL', tenantName: 'red' },
  { shardVSSize: 'LARGE', autoFQDN: 'flat' },
  { shardVSSize: 'LARGE', autoFQDN: 'disabled', serviceType: 'NodePort' },
];

describe('a change of settings', () => {
  it('never leaves a host unserved, from any mode to any other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...MODES), { minLength: 2, maxLength: 4 }),
        fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }),
        async (modes, delays) => {
          const fake = new FakeController();
          let turn = 0;
          fake.delay = async () => {
            for (let n = delays[turn++ % delays.length] ?? 0; n > 0; n--) await nextTurn();
          };
          const stores = clusterOf(cluster());
          const rig = await rigOf(stores, modes[0] ?? {}, fake);
          const found = watchService(rig);
          for (const mode of modes.slice(1)) {
            await rig.engine.reconfigure(contextOf(mode));
            await rig.quiet();
            expect(stateOf(rig)).toEqual(wantedBy(stores, mode));
            expect(rig.engine.moving).toBe(0);
          }
          expect(found).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('goes on when the next change comes before it is through', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...MODES), fc.nat(40)), { minLength: 2, maxLength: 5 }),
        async (steps) => {
          const fake = new FakeController();
          fake.delay = () => nextTurn() as Promise<void>;
          const stores = clusterOf(cluster());
          const rig = await rigOf(stores, {}, fake);
          const found = watchService(rig);
          for (const [mode, turns] of steps) {
            await rig.engine.reconfigure(contextOf(mode));
            for (let n = turns; n > 0; n--) await nextTurn();
          }
          await rig.quiet();
          expect(stateOf(rig)).toEqual(wantedBy(stores, steps.at(-1)?.[0] ?? {}));
          // Names may be behind for a moment when they are sent from place to place.
          expect(found.filter((complaint) => !complaint.includes('in DNS'))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('survives faults of the controller', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...MODES), { minLength: 2, maxLength: 3 }),
        fc.infiniteStream(fc.nat(99)),
        async (modes, numbers) => {
          const stores = clusterOf(cluster());
          const rig = await rigOf(stores, modes[0] ?? {});
          const found = watchService(rig);
          rig.fake.fault = ({ verb }: Call): Fault => {
            if (verb === 'list' || (numbers.next().value as number) > 20) return undefined;
            return {
              error: new AviError('retry', 500, 'internal'),
              after: (numbers.next().value as number) > 50,
            };
          };
          for (const mode of modes.slice(1)) {
            await rig.engine.reconfigure(contextOf(mode));
            await rig.quiet();
          }
          rig.fake.fault = () => undefined;
          await rig.quiet();
          expect(stateOf(rig)).toEqual(wantedBy(stores, modes.at(-1) ?? {}));
          expect(found).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  it('leaves a host where it is when the controller refuses its new place', async () => {
    const stores = clusterOf(cluster());
    const rig = await rigOf(stores, { shardVSSize: 'SMALL' });
    const found = watchService(rig);
    rig.fake.fault = ({ verb, type }) =>
      verb === 'create' && type === 'vsvip'
        ? { error: new AviError('final', 400, 'No VIP for you') }
        : undefined;
    await rig.engine.reconfigure(contextOf({ shardVSSize: 'DEDICATED' }));
    await rig.quiet();
    expect(found).toEqual([]);
    // The passthrough host and the Service have not moved.
    expect(rig.engine.moving).toBe(5);
    expect(stateOf(rig)).toContain('virtualservice/cluster1--Shared-L7-0');
    // A neighbour that does not move is served as before, and so is a change of one that does.
    put(stores, slice('web', ['10.244.0.5', '10.244.0.7']));
    rig.engine.touch(HOSTS.slice(0, 5).map((host) => `host/${host}`));
    await rig.quiet();
    // When the controller takes them, the move is carried through.
    rig.fake.fault = () => undefined;
    rig.executor.touch(rig.desired.keys(), 'bulk');
    await rig.quiet();
    expect(stateOf(rig)).toEqual(wantedBy(stores, { shardVSSize: 'DEDICATED' }));
    expect(found).toEqual([]);
  });

  it('keeps a requested address: the old virtual service goes first', async () => {
    const stores = clusterOf([...cluster(), loadBalancer('lb', '10.0.0.77')]);
    const rig = await rigOf(stores, {});
    await rig.engine.reconfigure(contextOf({ enableEVH: 'true' }));
    await rig.quiet();
    expect(stateOf(rig)).toEqual(wantedBy(stores, { enableEVH: 'true' }));
    const vips = rig.fake.names('vsvip').map((name) => rig.fake.read('vsvip', name));
    expect(JSON.stringify(vips)).toContain('10.0.0.77');
  });
});

describe('a change in the cluster', () => {
  it('that moves hosts never leaves one unserved', async () => {
    const stores = clusterOf(cluster());
    const config = { shardVSSize: 'SMALL' };
    const rig = await rigOf(stores, config);
    const found = watchService(rig);
    const tenant = (name: string): Raw => ({
      kind: 'Namespace',
      metadata: { name: 'default', annotations: { 'ako.vmware.com/tenant-name': name } },
    });
    for (const name of ['red', 'admin', 'red']) {
      put(stores, tenant(name));
      rig.engine.touch(unitsOfNamespace(stores, rig.engine.context, 'default'));
      await rig.quiet();
      expect(stateOf(rig)).toEqual(wantedBy(stores, config));
    }
    expect(found).toEqual([]);
  });

  it('from insecure to secure and back never leaves a host unserved', async () => {
    const stores = clusterOf(cluster());
    const rig = await rigOf(stores, { shardVSSize: 'SMALL' });
    const found = watchService(rig);
    for (const secret of ['tls1', undefined, 'tls1']) {
      const tls = secret === undefined ? {} : { tls: { [secret]: [INSECURE[0] ?? ''] } };
      const changed = ingress('insecure0', { [INSECURE[0] ?? '']: [{}] }, tls);
      put(stores, changed);
      const record = stores.ingresses.get('default/insecure0');
      if (record === undefined) throw new Error('no record');
      rig.engine.touch(unitsOfIngress(stores, rig.engine.context, record));
      await rig.quiet();
      expect(stateOf(rig)).toEqual(wantedBy(stores, { shardVSSize: 'SMALL' }));
    }
    expect(found).toEqual([]);
  });

  it('of a rule that makes hosts secure never leaves one unserved', async () => {
    const stores = clusterOf(cluster());
    const rig = await rigOf(stores, { shardVSSize: 'SMALL' });
    const found = watchService(rig);
    const [fqdn = ''] = INSECURE;
    // Only the rule is touched; which hosts that means is for the book of rules to say.
    const tls = { sslKeyCertificate: { name: 'tls1', type: 'secret' } };
    putCustom('HostRule', stores, hostRule({ fqdn, tls }));
    rig.engine.touch([ruleUnit('hostrule/default/hr')]);
    await rig.quiet();
    expect(stateOf(rig)).toEqual(wantedBy(stores, { shardVSSize: 'SMALL' }));
    expect(rig.engine.moving).toBe(0);
    expect(found).toEqual([]);
  });

  it('deletes at once what is no longer wanted', async () => {
    const stores = clusterOf(cluster());
    const rig = await rigOf(stores, { shardVSSize: 'SMALL' });
    const record = stores.ingresses.delete('default/secure0');
    if (record === undefined) throw new Error('no record');
    rig.engine.touch(unitsOfIngress(stores, rig.engine.context, record));
    await rig.quiet();
    expect(rig.served().on.has('s.avi.internal')).toBe(false);
    expect(stateOf(rig)).toEqual(wantedBy(stores, { shardVSSize: 'SMALL' }));
  });
});
