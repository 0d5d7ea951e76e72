import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { translateStaticRoutes } from '../model/routes/static-routes.ts';
import { clusterOf, contextOf, type Raw } from '../model/test-cluster.ts';
import type { AviBody, DesiredObject, ObjectKey } from '../model/types.ts';
import type { AviApi } from './api.ts';
import { DesiredStore } from './desired.ts';
import { Executor } from './executor.ts';
import { loadInventory } from './load.ts';
import { ownershipOf } from './ownership.ts';
import { FakeController } from './testing/fake-controller.ts';

/** Several clusters write their static routes to one VRF at the same time (l4-and-nodes.md 2.5). */

const VRF: ObjectKey = 'vrfcontext/admin/global';
const RUNS = 1000;

const routesOf = (fake: FakeController) =>
  (fake.read('vrfcontext', 'global')?.static_routes ?? []) as AviBody[];
const clusterOfRoute = (route: AviBody) =>
  (route.labels as { key: string; value: string }[] | undefined)?.find(({ key }) => key === 'clustername')
    ?.value;
const texts = (routes: readonly AviBody[]) => routes.map((route) => JSON.stringify(route)).sort();

function foreignRoute(id: string, addr: string, labels?: AviBody[]): AviBody {
  return {
    route_id: id,
    prefix: { ip_addr: { addr, type: 'V4' }, mask: 24 },
    next_hop: { addr: '192.0.2.250', type: 'V4' },
    ...(labels === undefined ? {} : { labels }),
  };
}

/** Of an administrator, of a cluster without an operator at present, and of something that labels routes its own way. */
const OTHERS = [
  foreignRoute('1', '10.200.0.0'),
  foreignRoute('cluster3-x-0', '10.201.0.0', [{ key: 'clustername', value: 'cluster3' }]),
  foreignRoute('2', '10.202.0.0', [{ key: 'owner', value: 'team' }]),
];

/** The nodes that a cluster has at one time: numbers of nodes, with a turn that changes an address. */
interface Stage {
  readonly nodes: readonly number[];
  readonly moved: boolean;
}

function routes(clusterName: string, net: number, { nodes, moved }: Stage): DesiredObject[] {
  const raws = nodes.map(
    (n): Raw => ({
      kind: 'Node',
      metadata: { name: `n${n}` },
      spec: { podCIDRs: [`10.${net}.${n}.0/24`] },
      status: {
        addresses: [{ type: 'InternalIP', address: `192.0.2.${net + n + (moved && n === 0 ? 50 : 0)}` }],
      },
    }),
  );
  const { objects } = translateStaticRoutes(clusterOf(raws), contextOf({ clusterName }));
  return objects.filter((o) => o.type === 'vrfcontext');
}

const bodies = (objects: readonly DesiredObject[]) =>
  objects.flatMap((o) => o.body.static_routes as AviBody[]);
/** Without the id, which is arbitrary. */
const bare = (list: readonly AviBody[]) => texts(list.map(({ route_id: _, ...route }) => route));

class Writer {
  readonly executor: Executor;
  readonly #desired: DesiredStore;

  private constructor(desired: DesiredStore, executor: Executor) {
    this.#desired = desired;
    this.executor = executor;
  }

  static async start(api: AviApi, clusterName: string, objects: readonly DesiredObject[]): Promise<Writer> {
    const ownership = ownershipOf(contextOf({ clusterName }).settings);
    const desired = new DesiredStore();
    desired.replaceUnit('routes', objects);
    const executor = new Executor({
      api,
      desired,
      inventory: await loadInventory(api, ownership, { shared: [VRF] }),
      ownership,
      parallelism: 2,
      objectRetry: { first: 1, most: 2 },
      outageRetry: { first: 1, most: 2 },
    });
    executor.touch([VRF]);
    return new Writer(desired, executor);
  }

  want(objects: readonly DesiredObject[]): void {
    this.executor.touch(this.#desired.replaceUnit('routes', objects));
  }

  async settled(): Promise<void> {
    while ((await this.executor.idle()).failed.length > 0) await new Promise((r) => setTimeout(r, 1));
  }
}

/** Numbers that follow from a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const stage = fc.record({
  nodes: fc.subarray([0, 1, 2, 3], { minLength: 0 }),
  moved: fc.boolean(),
});

it(`loses no route in ${RUNS} interleavings, and writes nothing at a restart`, async () => {
  let conflicts = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.array(stage, { minLength: 2, maxLength: 4 }),
      fc.array(stage, { minLength: 2, maxLength: 4 }),
      async (seed, first, second) => {
        const random = numbers(seed);
        const fake = new FakeController();
        fake.seed('vrfcontext', 'admin', { name: 'global', static_routes: OTHERS });
        fake.delay = async () => {
          for (let turns = random(4); turns > 0; turns--) await nextTurn();
        };

        // Every write leaves what is not its writer's as it is at the moment of the write.
        const owners = new WeakMap<AviBody, string>();
        let check: (() => void) | undefined;
        const as = (owner: string): AviApi => ({
          list: fake.list.bind(fake),
          get: fake.get.bind(fake),
          create: fake.create.bind(fake),
          remove: fake.remove.bind(fake),
          replace: (type, tenant, uuid, body) => {
            owners.set(body, owner);
            return fake.replace(type, tenant, uuid, body).catch((error: unknown) => {
              conflicts++;
              throw error;
            });
          },
        });
        const foreign = (owner: string) => texts(routesOf(fake).filter((r) => clusterOfRoute(r) !== owner));
        fake.fault = (call) => {
          check?.();
          check = undefined;
          const owner = call.body && owners.get(call.body);
          if (owner !== undefined) {
            const before = foreign(owner);
            check = () => expect(foreign(owner)).toEqual(before);
          }
          return undefined;
        };

        const clusters = [
          { name: 'cluster1', net: 10, stages: first },
          { name: 'cluster2', net: 20, stages: second },
        ];
        const last = (c: (typeof clusters)[number]) => routes(c.name, c.net, c.stages.at(-1) as Stage);
        await Promise.all(
          clusters.map(async (c) => {
            const [begin, ...rest] = c.stages;
            const writer = await Writer.start(as(c.name), c.name, routes(c.name, c.net, begin as Stage));
            for (const next of rest) {
              for (let turns = random(12); turns > 0; turns--) await nextTurn();
              writer.want(routes(c.name, c.net, next));
            }
            await writer.settled();
            await writer.executor.stop();
          }),
        );
        check?.();

        const wanted = clusters.flatMap((c) => bodies(last(c)));
        expect(bare(routesOf(fake))).toEqual(bare([...OTHERS, ...wanted]));
        const ids = routesOf(fake).map(({ route_id }) => route_id);
        expect(new Set(ids).size).toBe(ids.length);

        const before = texts(routesOf(fake));
        fake.journal.length = 0;
        for (const c of clusters) {
          const again = await Writer.start(as(c.name), c.name, last(c));
          await again.settled();
          await again.executor.stop();
        }
        expect(fake.writes).toEqual([]);
        expect(texts(routesOf(fake))).toEqual(before);
      },
    ),
    { numRuns: RUNS },
  );
  // The runs did get into each other's way.
  expect(conflicts).toBeGreaterThan(RUNS / 10);
});
