import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AviType, DesiredObject } from '../model/types.ts';
import { AviError } from './api.ts';
import { type Call, FakeController, type Fault } from './testing/fake-controller.ts';
import {
  certificate,
  desiredObject,
  pool,
  poolGroup,
  ref,
  virtualService,
  vsVip,
} from './testing/objects.ts';
import { converge, freshPlan, makeRig, type Rig, settled, touchAll } from './testing/rig.ts';

/** One parent virtual service with what hangs below it. Names are drawn from few, so that states overlap. */
interface Site {
  readonly id: number;
  readonly pools: readonly number[];
  readonly addresses: number;
  readonly child: number;
  readonly withCa: boolean;
}

const site: fc.Arbitrary<Site> = fc.record({
  id: fc.nat(2),
  pools: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
  addresses: fc.nat(3),
  child: fc.nat(2),
  withCa: fc.boolean(),
});

const state = fc.uniqueArray(site, { selector: ({ id }) => id, maxLength: 3 });

function objectsOf(sites: readonly Site[]): DesiredObject[] {
  return sites.flatMap(({ id, pools, addresses, child, withCa }) => {
    const own = (n: number) => `s${id}p${n}`;
    const parent = `s${id}`;
    const host = `s${id}c${child}`;
    const ca = certificate(`${host}-ca`, `CA ${host}`, '', { type: 'SSL_CERTIFICATE_TYPE_CA' });
    return [
      vsVip(parent, [`${parent}.example`, `${host}.example`]),
      ...pools.map((n) =>
        pool(
          own(n),
          Array.from({ length: addresses }, (_, i) => `10.${n}.0.${i + 1}`),
        ),
      ),
      poolGroup(parent, pools.map(own)),
      virtualService(parent, { type: 'VS_TYPE_VH_PARENT', pool_group_ref: ref('poolgroup', parent) }),
      ...(withCa ? [ca] : []),
      certificate(host, `CERT ${host}`, 'KEY', {
        ca_certs: withCa ? [{ ca_ref: ref('sslkeyandcertificate', `${host}-ca`), name: 'ca' }] : undefined,
      }),
      desiredObject('virtualservice', host, {
        type: 'VS_TYPE_VH_CHILD',
        vh_parent_vs_ref: ref('virtualservice', parent),
        ssl_key_and_certificate_refs: [ref('sslkeyandcertificate', host)],
      }),
    ];
  });
}

/** Small, seeded, good enough to choose faults with. */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FAULTS: readonly Fault[] = [
  { error: new AviError('retry', 500, 'internal') },
  { error: new AviError('retry', 500, 'internal'), after: true },
  { error: new AviError('retry', 0, 'connection reset') },
  { error: new AviError('retry', 0, 'connection reset'), after: true },
  { error: new AviError('retry', 429, 'slow down', 0) },
  { error: new AviError('reread', 412, 'Need to reload object data') },
  { error: new AviError('reread', 409, 'already exists') },
  { error: new AviError('final', 400, 'not valid') },
];

function withFaults(random: () => number, rate: number): (call: Call) => Fault {
  return ({ verb }) =>
    verb !== 'list' && random() < rate ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined;
}

/** Fails the test when an object has two calls under way. */
function guardKeys(fake: FakeController): void {
  const underWay = new Set<string>();
  const guard = async <T>(key: string, call: () => Promise<T>): Promise<T> => {
    expect(underWay.has(key), `two calls at once for ${key}`).toBe(false);
    underWay.add(key);
    return call().finally(() => underWay.delete(key));
  };
  const create = fake.create.bind(fake);
  const replace = fake.replace.bind(fake);
  const remove = fake.remove.bind(fake);
  fake.create = (type, tenant, body) => guard(`${type}/${body.name}`, () => create(type, tenant, body));
  fake.replace = (type, tenant, uuid, body) =>
    guard(`${type}/${body.name}`, () => replace(type, tenant, uuid, body));
  fake.remove = (type, tenant, uuid) => guard(uuid, () => remove(type, tenant, uuid));
}

const FOREIGN: readonly [AviType, string][] = [
  ['pool', 'c1--s0p9'],
  ['poolgroup', 'c1--s9'],
  ['virtualservice', 'c1--other'],
];

function seedForeign(fake: FakeController): void {
  for (const [type, name] of FOREIGN) fake.seed(type, 'admin', { name, created_by: 'ako-c1-other-instance' });
  fake.seed('vsvip', 'admin', { name: 'c11--x', markers: [{ key: 'clustername', values: ['c11'] }] });
}

function foreign(fake: FakeController): unknown[] {
  return [...FOREIGN.map(([type, name]) => fake.read(type, name)), fake.read('vsvip', 'c11--x')];
}

const namesOf = (objects: readonly DesiredObject[]) =>
  objects.map(({ type, name }) => `${type}/${name}`).sort();

async function expectReached(fake: FakeController, objects: readonly DesiredObject[], strangers: unknown[]) {
  const plan = await freshPlan(fake, objects);
  expect(plan.operations).toEqual([]);
  const others = [...FOREIGN.map(([type, name]) => `${type}/${name}`), 'vsvip/c11--x'];
  expect(fake.names().filter((name) => !others.includes(name))).toEqual(namesOf(objects));
  expect(foreign(fake)).toEqual(strangers);
}

/** Refusals that a right order of writes never meets. */
function refusals(fake: FakeController): () => number {
  let count = 0;
  for (const verb of ['create', 'replace', 'remove'] as const) {
    const call = fake[verb].bind(fake) as (...args: unknown[]) => Promise<never>;
    fake[verb] = (...args: unknown[]) =>
      call(...args).catch((error: AviError) => {
        if (error.status !== 412) count++;
        throw error;
      });
  }
  return () => count;
}

it('any state is reached from any other, without ever breaking a reference; then nothing is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 4 }), fc.integer(), async (states, seed) => {
      const random = generator(seed);
      const fake = new FakeController();
      fake.delay = async () => {
        for (let n = Math.floor(random() * 3); n > 0; n--) await nextTurn();
      };
      seedForeign(fake);
      const strangers = foreign(fake);
      guardKeys(fake);
      const refused = refusals(fake);
      const rig = await makeRig(fake, objectsOf(states[0] as Site[]));
      await converge(rig);
      for (const next of states.slice(1)) {
        rig.want(...objectsOf(next));
        // The next change often comes before this one is done.
        if (random() < 0.5) await settled(rig);
        else for (let n = Math.floor(random() * 20); n > 0; n--) await nextTurn();
      }
      await settled(rig);
      const last = objectsOf(states.at(-1) as Site[]);
      expect(refused()).toBe(0);
      expect(fake.mostInFlight).toBeLessThanOrEqual(4);
      expect(rig.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
      await expectReached(fake, last, strangers);
      const again = await makeRig(fake, last);
      await converge(again);
      expect(fake.writes).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 120_000);

it('faults change the way, not the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 3 }), fc.integer(), async (states, seed) => {
      const random = generator(seed);
      const fake = new FakeController();
      fake.delay = () => (random() < 0.5 ? (nextTurn() as Promise<void>) : Promise.resolve());
      seedForeign(fake);
      const strangers = foreign(fake);
      guardKeys(fake);
      const rig = await makeRig(fake, objectsOf(states[0] as Site[]));
      fake.fault = withFaults(random, 0.3);
      touchAll(rig);
      rig.executor.enableDeletes();
      for (const next of states.slice(1)) {
        for (let n = Math.floor(random() * 30); n > 0; n--) await nextTurn();
        rig.want(...objectsOf(next));
      }
      await settled(rig);
      fake.fault = () => undefined;
      await retried(rig);
      await expectReached(fake, objectsOf(states.at(-1) as Site[]), strangers);
    }),
    { numRuns: 100 },
  );
}, 120_000);

/** What was refused for good while there were faults is looked at again, as a later verification would. */
async function retried(rig: Rig): Promise<void> {
  for (let i = 0; i < 3; i++) {
    touchAll(rig);
    await settled(rig);
  }
  expect(rig.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
}

it('what someone else changed or deleted is mended after a restart, and what he added is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      state,
      state,
      fc.array(fc.tuple(fc.nat(30), fc.nat(2)), { maxLength: 6 }),
      async (before, after, edits) => {
        const fake = new FakeController();
        await converge(await makeRig(fake, objectsOf(before)));
        const objects = objectsOf(before);
        for (const [at, kind] of edits) {
          const object = objects[at % Math.max(objects.length, 1)];
          if (object?.type !== 'pool' || fake.read('pool', object.name) === undefined) continue;
          fake.edit('pool', object.name, (body) =>
            kind === 0
              ? { ...body, servers: [] }
              : kind === 1
                ? { ...body, lb_algorithm: 'LB_ALGORITHM_RANDOM', cloud_config_cksum: '1' }
                : { ...body, description: 'added' },
          );
        }
        const described = fake
          .names('pool')
          .filter((name) => fake.read('pool', name)?.description === 'added');
        const rig = await makeRig(fake, objectsOf(after));
        await converge(rig);
        expect((await freshPlan(fake, objectsOf(after))).operations).toEqual([]);
        for (const name of described) {
          if (fake.read('pool', name) !== undefined)
            expect(fake.read('pool', name)?.description).toBe('added');
        }
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);
