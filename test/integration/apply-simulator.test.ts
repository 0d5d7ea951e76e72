/**
 * Applying desired objects to the simulator through the real client: no Kubernetes. The reference cases serve as content.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AviClientApi, createAviApi } from '../../operator/avi/client/index.ts';
import { DesiredStore } from '../../operator/avi/desired.ts';
import { Executor, type ExecutorOptions, type Failure } from '../../operator/avi/executor.ts';
import { isShared, OWN_TYPES } from '../../operator/avi/fields.ts';
import type { Inventory } from '../../operator/avi/inventory.ts';
import { loadInventory } from '../../operator/avi/load.ts';
import { makePlan } from '../../operator/avi/plan.ts';
import { CASE_NAMES, CASE_OWNERSHIP, translatedCase } from '../../operator/avi/testing/cases.ts';
import type { AviBody, AviType, DesiredObject } from '../../operator/model/types.ts';
import type { FaultRule } from '../../simulator/index.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/index.ts';

let simulator: RunningSimulator;
let api: AviClientApi;
let fresh: string;

beforeAll(async () => {
  simulator = await startSimulator({ port: 0 });
  fresh = simulator.state.snapshot();
  api = createAviApi({
    controller: `127.0.0.1:${simulator.port}`,
    credentials: { username: 'admin', password: 'admin' },
    ca: simulator.caPem,
  });
});
beforeEach(async () => {
  simulator.faults.clear();
  await simulator.state.restore(fresh);
});
afterAll(async () => {
  await api.close();
  await simulator.stop();
});

interface Run {
  readonly desired: DesiredStore;
  readonly inventory: Inventory;
  readonly executor: Executor;
  readonly failures: Failure[];
  /** Writes since the start, as `PUT pool <name>`. */
  writes(): string[];
  want(objects: readonly DesiredObject[]): Promise<void>;
}

/** As after a start of the operator: loads, and brings everything to the desired state. */
async function start(
  objects: readonly DesiredObject[],
  options: Partial<ExecutorOptions> = {},
): Promise<Run> {
  const mark = simulator.journal.seq;
  const desired = new DesiredStore();
  desired.replaceUnit('u', objects);
  const shared = [...desired.values()].filter(({ object }) => isShared(object.type)).map(({ key }) => key);
  const inventory = await loadInventory(api, CASE_OWNERSHIP, { shared });
  const failures: Failure[] = [];
  const executor = new Executor({
    api,
    desired,
    inventory,
    ownership: CASE_OWNERSHIP,
    parallelism: 16,
    objectRetry: { first: 5, most: 50 },
    outageRetry: { first: 5, most: 50 },
    hooks: {
      onFailed: (_, failure) => failures.push(failure),
      onNotTaken: (key, fields) => {
        throw new Error(`${key}: the simulator did not take ${JSON.stringify(fields)}`);
      },
    },
    ...options,
  });
  const done = async () => {
    for (;;) {
      const { failed } = await executor.idle();
      if (failed.every(({ failure }) => failure.final)) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  executor.touch(new Set([...desired.keys(), ...inventory.keys()]), 'bulk');
  executor.enableDeletes();
  await done();
  return {
    desired,
    inventory,
    executor,
    failures,
    writes: () => simulator.journal.writesSince(mark).map((r) => `${r.method} ${r.type} ${r.name}`),
    async want(wanted) {
      executor.touch(desired.replaceUnit('u', wanted));
      await done();
    },
  };
}

async function freshPlan(objects: readonly DesiredObject[]) {
  const desired = new DesiredStore();
  desired.replaceUnit('u', objects);
  const shared = [...desired.values()].filter(({ object }) => isShared(object.type)).map(({ key }) => key);
  return makePlan(desired, await loadInventory(api, CASE_OWNERSHIP, { shared }));
}

const listOf = (value: unknown) => (value ?? []) as AviBody[];
const ownNames = () =>
  ['virtualservice', 'vsvip', 'pool', 'poolgroup', 'httppolicyset', 'vsdatascriptset', 'sslkeyandcertificate']
    .flatMap((type) => simulator.state.list(type, (body) => String(body.name).startsWith('cluster1--')))
    .map(({ name }) => name);

/** The object with some members replaced. */
function changed(object: DesiredObject, members: AviBody): DesiredObject {
  return { ...object, body: { ...object.body, ...members } };
}

describe('the reference cases', () => {
  it.each(CASE_NAMES)('%s: programmed, unchanged after a restart, and taken away', async (name) => {
    const objects = await translatedCase(name);
    const first = await start(objects);
    expect(first.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
    expect(first.writes()).toHaveLength(objects.length);
    expect(first.failures).toEqual([]);
    expect(await freshPlan(objects)).toMatchObject({
      operations: [],
      summary: { unchanged: objects.length },
    });

    const second = await start(objects);
    expect(second.writes()).toEqual([]);

    const third = await start(objects.filter(({ type }) => isShared(type)));
    expect(third.failures).toEqual([]);
    expect(ownNames()).toEqual([]);
    expect(third.writes()).toHaveLength(objects.filter(({ type }) => !isShared(type)).length);
  });
});

describe('a change', () => {
  const CASE = 'l7-sni-mixed-hosts';

  it('of the servers of one pool is one PUT, which keeps what an administrator set', async () => {
    const objects = await translatedCase(CASE);
    const run = await start(objects);
    const pool = objects.find(
      ({ type, body }) => type === 'pool' && listOf(body.servers).length === 2,
    ) as DesiredObject;
    const [first, second] = listOf(simulator.state.get('pool', pool.name)?.servers);
    simulator.state.change('pool', pool.name, {
      description: 'kept',
      servers: [{ ...first, ratio: 5, description: 'kept too' }, second as AviBody],
    });
    const before = run.writes().length;
    await run.want(
      objects.map((o) => (o === pool ? changed(o, { servers: listOf(o.body.servers).slice(0, 1) }) : o)),
    );
    // The first PUT meets the administrator's change: it is read, and written on top of.
    const writes = run.writes().slice(before);
    expect(new Set(writes)).toEqual(new Set([`PUT pool ${pool.name}`]));
    expect(simulator.state.get('pool', pool.name)).toMatchObject({
      description: 'kept',
      servers: [{ ratio: 5, description: 'kept too' }],
    });
    expect(run.failures).toEqual([]);
  });

  it('of host names keeps the address of the VIP', async () => {
    const objects = await translatedCase(CASE);
    const run = await start(objects);
    const vsvip = objects.find(({ type }) => type === 'vsvip') as DesiredObject;
    const key = `vsvip/admin/${vsvip.name}` as const;
    const addresses = run.inventory.get(key)?.addresses;
    expect(addresses).toHaveLength(1);
    const before = run.writes().length;
    await run.want(
      objects.map((o) =>
        o === vsvip ? changed(o, { dns_info: [...listOf(o.body.dns_info), { fqdn: 'zz.avi.internal' }] }) : o,
      ),
    );
    expect(run.writes().slice(before)).toEqual([`PUT vsvip ${vsvip.name}`]);
    expect(run.inventory.get(key)?.addresses).toEqual(addresses);
    expect(listOf(simulator.state.get('vsvip', vsvip.name)?.vip)[0]?.ip_address).toMatchObject({
      addr: addresses?.[0],
    });
  });

  it('that takes a field back resets it', async () => {
    const objects = await translatedCase(CASE);
    const isPool = ({ type }: DesiredObject) => type === 'pool';
    const pool = objects.find(isPool) as DesiredObject;
    const withField = objects.map((o) =>
      o === pool ? changed(o, { lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' }) : o,
    );
    await start(withField);
    expect(simulator.state.get('pool', pool.name)?.lb_algorithm).toBe('LB_ALGORITHM_ROUND_ROBIN');
    const run = await start(objects);
    expect(run.writes()).toEqual([`PUT pool ${pool.name}`]);
    expect(simulator.state.get('pool', pool.name)?.lb_algorithm).toBe('LB_ALGORITHM_LEAST_CONNECTIONS');
    expect((await start(objects)).writes()).toEqual([]);
  });

  it('of a certificate is one PUT', async () => {
    const objects = await translatedCase(CASE);
    const run = await start(objects);
    const certificate = objects.find(({ type }) => type === 'sslkeyandcertificate') as DesiredObject;
    const before = run.writes().length;
    // The same text with other blank lines is the same certificate.
    const text = String((certificate.body.certificate as AviBody).certificate);
    await run.want(
      objects.map((o) =>
        o === certificate ? changed(o, { certificate: { certificate: `${text}\n\n` } }) : o,
      ),
    );
    expect(run.writes().slice(before)).toEqual([]);
    await run.want(
      objects.map((o) =>
        o === certificate ? changed(o, { markers: listOf(o.body.markers).slice(0, 1) }) : o,
      ),
    );
    expect(run.writes().slice(before)).toEqual([`PUT sslkeyandcertificate ${certificate.name}`]);
  });
});

describe('what others have', () => {
  it('is left alone, whatever its name', async () => {
    const objects = await translatedCase('l7-sni-mixed-hosts');
    const theirs: [AviType, AviBody][] = [
      ['pool', { name: 'cluster1--admins-pool', created_by: 'admin' }],
      ['pool', { name: 'cluster1--other-instance', created_by: 'ako-cluster1-two' }],
      ['vsvip', { name: 'my-cluster1--x', markers: [{ key: 'clustername', values: ['my-cluster1'] }] }],
    ];
    for (const [type, body] of theirs) simulator.state.create(type, body as never);
    const before = theirs.map(([type, { name }]) => simulator.state.get(type, String(name)));
    await start(objects);
    await start([]);
    expect(theirs.map(([type, { name }]) => simulator.state.get(type, String(name)))).toEqual(before);
  });

  it('an object of our name without our mark is reported, and neighbours are served', async () => {
    const objects = await translatedCase('l7-sni-mixed-hosts');
    const pool = objects.find(({ type, name }) => type === 'pool' && name.includes('foo.')) as DesiredObject;
    simulator.state.create('pool', { name: pool.name, created_by: 'admin' });
    const run = await start(objects);
    expect(run.failures).toEqual([expect.objectContaining({ final: true })]);
    expect(run.executor.report().waiting).toEqual([]);
    expect(simulator.state.list('virtualservice')).toHaveLength(
      objects.filter((o) => o.type === 'virtualservice').length,
    );
    simulator.state.remove('pool', pool.name);
    run.executor.touch([`pool/admin/${pool.name}`]);
    await run.executor.idle();
    expect((await freshPlan(objects)).operations).toEqual([]);
  });

  it('static routes of other clusters stay, and writes of all end up there', async () => {
    const objects = await translatedCase('nodes-dual-podcidr');
    const route = (id: string, net: string, cluster?: string) => ({
      route_id: id,
      prefix: { ip_addr: { addr: net, type: 'V4' }, mask: 24 },
      next_hop: { addr: '192.0.2.99', type: 'V4' },
      ...(cluster === undefined ? {} : { labels: [{ key: 'clustername', value: cluster }] }),
    });
    const theirs = [route('1', '10.99.0.0'), route('c2-0', '10.98.0.0', 'cluster2')];
    simulator.state.change('vrfcontext', 'global', { static_routes: theirs });
    simulator.faults.add({
      match: { method: 'PUT', type: 'vrfcontext' },
      meanwhile: () => {
        const routes = listOf(simulator.state.get('vrfcontext', 'global')?.static_routes);
        simulator.state.change('vrfcontext', 'global', {
          static_routes: [...routes, route('c3-0', '10.97.0.0', 'cluster3')] as never,
        });
      },
    });
    const run = await start(objects);
    expect(run.failures).toEqual([]);
    const ids = listOf(simulator.state.get('vrfcontext', 'global')?.static_routes).map(({ route_id }) =>
      String(route_id),
    );
    expect(ids.slice(0, 3)).toEqual(['1', 'c2-0', 'c3-0']);
    const wanted = objects.find(({ type }) => type === 'vrfcontext') as DesiredObject;
    expect(ids).toHaveLength(3 + listOf(wanted.body.static_routes).length);
    expect((await start(objects)).writes()).toEqual([]);
  });
});

describe('faults on the way', () => {
  const CASE = 'l7-sni-mixed-hosts';
  const writes = {
    method: ['POST', 'PUT', 'DELETE'],
    type: [...OWN_TYPES, 'vrfcontext', 'serviceenginegroup'],
  };

  it.each<[string, FaultRule]>([
    ['answers lost after the change', { match: writes, reset: 'after-commit', probability: 0.3, times: 0 }],
    [
      'connections cut before the change',
      { match: writes, reset: 'before-commit', probability: 0.3, times: 0 },
    ],
    ['truncated answers', { match: writes, truncate: 20, probability: 0.3, times: 0 }],
    ['empty answers', { match: writes, rewrite: () => '', probability: 0.3, times: 0 }],
    ['internal errors', { match: writes, status: 500, probability: 0.3, times: 0 }],
    [
      'internal errors after the change',
      { match: writes, status: 500, afterCommit: true, probability: 0.3, times: 0 },
    ],
    [
      'an upgrade',
      {
        match: writes,
        status: 403,
        body: { error: 'Configuration is disallowed during upgrade' },
        times: 20,
      },
    ],
    [
      'rate limits',
      { match: writes, status: 429, headers: { 'retry-after': '0' }, probability: 0.3, times: 0 },
    ],
    ['bad gateways', { match: writes, status: 502, body: '<html>', probability: 0.3, times: 0 }],
    ['lost sessions', { match: writes, status: 401, probability: 0.2, times: 0 }],
  ])('%s: everything is there in the end, once', async (_, rule) => {
    simulator.faults.setRandom(sequence());
    simulator.faults.add(rule);
    const objects = await translatedCase(CASE);
    const run = await start(objects);
    simulator.faults.clear();
    expect(run.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
    expect(await freshPlan(objects)).toMatchObject({
      operations: [],
      summary: { unchanged: objects.length },
    });

    simulator.faults.add(rule);
    await run.want(objects.filter(({ type }) => isShared(type)));
    simulator.faults.clear();
    expect(ownNames()).toEqual([]);
  });

  it('a controller that goes away and comes back', async () => {
    const objects = await translatedCase(CASE);
    const run = await start([]);
    await simulator.pause();
    run.executor.touch(run.desired.replaceUnit('u', objects));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(ownNames()).toEqual([]);
    await simulator.resume();
    await run.want(objects);
    expect((await freshPlan(objects)).operations).toEqual([]);
    expect(run.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
  });

  it('addresses that are used up: the host waits, and gets one when there is one', async () => {
    const objects = await translatedCase(CASE);
    const error = { error: 'No available free IPs in network net1' };
    const id = simulator.faults.add({
      match: { method: 'POST', type: 'vsvip' },
      status: 400,
      body: error,
      times: 0,
    });
    let failed = 0;
    await start(objects, {
      hooks: {
        onFailed: (_, failure) => {
          expect(failure.final).toBe(false);
          expect(failure.error.message).toContain('No available free IPs');
          if (++failed === 6) simulator.faults.remove(id);
        },
      },
    });
    expect(failed).toBeGreaterThanOrEqual(6);
    expect((await freshPlan(objects)).operations).toEqual([]);
  });

  it('a pool that someone deleted behind our back is made again when its group needs it', async () => {
    const objects = await translatedCase(CASE);
    const run = await start(objects);
    const group = objects.find(({ type, body }) => type === 'poolgroup' && listOf(body.members).length > 0);
    if (group === undefined) throw new Error(`${CASE} has no pool group with members`);
    const members = listOf(group.body.members);
    const pool = String(members[0]?.pool_ref).replace('/api/pool?name=', '');
    simulator.state.change('poolgroup', group.name, { members: [] });
    simulator.state.remove('pool', pool);
    const wanted = changed(group, { members: members.map((member) => ({ ...member, ratio: 50 })) });
    await run.want(objects.map((o) => (o === group ? wanted : o)));
    expect(run.failures).toEqual([]);
    expect(simulator.state.get('pool', pool)).toBeDefined();
    expect(simulator.state.get('poolgroup', group.name)?.members).toMatchObject([{ ratio: 50 }]);
  });
});

/** Numbers that look random and are the same in every run. */
function sequence(): () => number {
  let x = 0.37;
  return () => {
    x = (x * 997.13 + 0.317) % 1;
    return x;
  };
}
