import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AviBody, DesiredObject } from '../model/types.ts';
import { AviError } from './api.ts';
import { type Call, FakeController } from './testing/fake-controller.ts';
import {
  certificate,
  desiredObject,
  pool,
  poolGroup,
  ref,
  virtualService,
  vsVip,
} from './testing/objects.ts';
import { converge, freshPlan, makeRig, settled, touchAll } from './testing/rig.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A shared virtual service with a pool for each host. */
function shard(...hosts: readonly string[]): DesiredObject[] {
  return [
    vsVip('s', hosts),
    ...hosts.map((host) => pool(host, ['10.0.0.1'])),
    poolGroup('s', hosts),
    desiredObject('vsdatascriptset', 's', {
      datascript: [{ evt: 'VS_DATASCRIPT_EVT_HTTP_REQ', script: 'select()' }],
      pool_group_refs: [ref('poolgroup', 's')],
    }),
    virtualService('s', {
      type: 'VS_TYPE_VH_PARENT',
      services: [{ port: 80 }],
      vs_datascripts: [{ index: 0, vs_datascript_set_ref: ref('vsdatascriptset', 's') }],
    }),
  ];
}

function child(name: string): DesiredObject[] {
  return [
    certificate(name, `CERT ${name}`, 'KEY'),
    desiredObject('virtualservice', name, {
      type: 'VS_TYPE_VH_CHILD',
      vh_parent_vs_ref: ref('virtualservice', 's'),
      vh_domain_name: [name],
      ssl_key_and_certificate_refs: [ref('sslkeyandcertificate', name)],
    }),
  ];
}

const listIn = (value: unknown) => (value ?? []) as AviBody[];
const routeIds = (fake: FakeController) =>
  listIn(fake.read('vrfcontext', 'global')?.static_routes).map(({ route_id }) => route_id);

const said = ({ verb, type, name }: Call) => `${verb} ${type} ${name.replace('c1--', '')}`;
const refuse = (text = 'not valid') => new AviError('final', 400, text);

/** Fails calls that `match`, each up to `times` times. */
function failing(match: string, error: AviError, { times = Number.POSITIVE_INFINITY, after = false } = {}) {
  let left = times;
  return (call: Call) => (said(call) === match && left-- > 0 ? { error, after } : undefined);
}

describe('writes', () => {
  it('follow references, several at a time', async () => {
    const fake = new FakeController();
    fake.delay = nextTurn as () => Promise<void>;
    const objects = [...child('b'), ...shard('a1', 'a2', 'a3', 'a4', 'a5', 'a6')].reverse();
    const rig = await makeRig(fake, objects);
    await converge(rig);
    expect(fake.writes).toHaveLength(objects.length); // the fake refuses a reference to what is not there
    expect(new Set(fake.writes.map(({ verb }) => verb))).toEqual(new Set(['create']));
    expect(fake.mostInFlight).toBe(4);
    expect(rig.applied.filter(({ action }) => action === 'create')).toHaveLength(objects.length);
    expect(await freshPlan(fake, objects)).toMatchObject({
      operations: [],
      summary: { unchanged: objects.length },
    });
  });

  it('are none after a restart', async () => {
    const fake = new FakeController();
    const objects = [...shard('a', 'b'), ...child('c')];
    await converge(await makeRig(fake, objects));
    const second = await makeRig(fake, objects);
    await converge(second);
    expect(fake.writes).toEqual([]);
    expect(second.applied.map(({ action }) => action)).toEqual(objects.map(() => 'none'));
  });

  it('are one for one change', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, shard('a', 'b'));
    await converge(rig);
    fake.journal.length = 0;
    rig.want(...shard('a', 'b').map((o) => (o.name === 'c1--a' ? pool('a', ['10.0.0.1', '10.0.0.2']) : o)));
    await settled(rig);
    expect(fake.journal.map(said)).toEqual(['replace pool a']);
    expect(fake.read('pool', 'c1--a')?.servers).toHaveLength(2);
  });

  it('carry our checksum, and keep what an administrator set', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a')]);
    await converge(rig);
    expect(fake.read('pool', 'c1--a')?.cloud_config_cksum).toBe(
      rig.desired.get('pool/admin/c1--a')?.checksum,
    );
    fake.edit('pool', 'c1--a', (body) => ({ ...body, description: 'mine', request_queue_enabled: true }));
    const restarted = await makeRig(fake, [pool('a', ['10.0.0.9'])]);
    await converge(restarted);
    expect(fake.read('pool', 'c1--a')).toMatchObject({ description: 'mine', request_queue_enabled: true });
  });

  it('reset an optional field once when it is no longer desired', async () => {
    const fake = new FakeController();
    const robin = pool('a', [], { lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' });
    await converge(await makeRig(fake, [robin]));
    for (const calls of [['replace pool a'], []]) {
      const restarted = await makeRig(fake, [pool('a')]);
      await converge(restarted);
      expect(fake.writes.map(said)).toEqual(calls);
    }
    expect(fake.read('pool', 'c1--a')?.lb_algorithm).toBe('LB_ALGORITHM_LEAST_CONNECTIONS');
  });

  it('do not fight a controller that fills in or changes values', async () => {
    const fake = new FakeController();
    const create = fake.create.bind(fake);
    const replace = fake.replace.bind(fake);
    const spoil = (body: AviBody) => ({
      ...body,
      min_servers_up: 2,
      lb_algorithm: 'LB_ALGORITHM_LEAST_LOAD',
    });
    fake.create = (type, tenant, body) => create(type, tenant, spoil(body));
    fake.replace = (type, tenant, uuid, body) => replace(type, tenant, uuid, spoil(body));
    const notTaken: string[] = [];
    const objects = [pool('a', [], { lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN' }), pool('b')];
    const rig = await makeRig(fake, objects, {
      hooks: { onNotTaken: (key, fields) => notTaken.push(`${key} ${fields.map((f) => f.path)}`) },
    });
    await converge(rig);
    touchAll(rig);
    await settled(rig);
    expect(fake.writes.map(said)).toEqual(['create pool a', 'create pool b']);
    // What was desired and not taken is told; what was filled in is not.
    expect(notTaken).toEqual(['pool/admin/c1--a lb_algorithm,min_servers_up']);
    expect((await freshPlan(fake, objects)).operations.map(({ key }) => key)).toEqual(['pool/admin/c1--a']);
  });

  it('of certificates: a new key is sent, the old one never comes back', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [certificate('c', 'PEM TEXT', 'KEY 1')]);
    await converge(rig);
    rig.want(certificate('c', 'PEM TEXT', 'KEY 2'));
    await settled(rig);
    const bodies = fake.writes.map(({ body }) => body?.key);
    expect(bodies).toEqual(['KEY 1', 'KEY 2']);
    expect(JSON.stringify([...rig.inventory.values()])).not.toMatch(/KEY \d|PEM TEXT/);
    const restarted = await makeRig(fake, [certificate('c', 'PEM TEXT', 'KEY 2')]);
    await converge(restarted);
    expect(fake.writes).toEqual([]);
  });

  it('go to changes before the bulk', async () => {
    const fake = new FakeController();
    const objects = Array.from({ length: 20 }, (_, i) => pool(`bulk${i}`));
    const rig = await makeRig(fake, objects, { parallelism: 1 });
    touchAll(rig);
    rig.desired.replaceUnit('v', [pool('urgent')]);
    rig.executor.touch(['pool/admin/c1--urgent']);
    await settled(rig);
    expect(fake.writes.findIndex(({ name }) => name === 'c1--urgent')).toBe(0);
    expect(fake.writes).toHaveLength(21);
  });

  it('never run twice at once for one object', async () => {
    const fake = new FakeController();
    const underWay = new Set<string>();
    const create = fake.create.bind(fake);
    const replace = fake.replace.bind(fake);
    const alone = async (name: string, call: () => Promise<AviBody>) => {
      expect(underWay.has(name)).toBe(false);
      underWay.add(name);
      await nextTurn();
      return call().finally(() => underWay.delete(name));
    };
    fake.create = (type, tenant, body) => alone(String(body.name), () => create(type, tenant, body));
    fake.replace = (type, tenant, uuid, body) =>
      alone(String(body.name), () => replace(type, tenant, uuid, body));
    const rig = await makeRig(fake);
    for (let i = 1; i <= 20; i++) {
      rig.want(pool('a', [`10.0.0.${i}`]));
      await nextTurn();
    }
    await settled(rig);
    expect(JSON.stringify(fake.read('pool', 'c1--a')?.servers)).toContain('"10.0.0.20"');
  });
});

describe('deletions', () => {
  it('happen only when enabled, in reverse order', async () => {
    const fake = new FakeController();
    const objects = [...shard('a', 'b'), ...child('c')];
    await converge(await makeRig(fake, objects));
    const rig = await makeRig(fake, []);
    touchAll(rig);
    const held = await rig.executor.idle();
    expect(held.held).toHaveLength(objects.length);
    expect(fake.writes).toEqual([]);
    rig.executor.enableDeletes();
    await settled(rig);
    expect(fake.size).toBe(0);
    expect(fake.writes.map(({ verb }) => verb)).toEqual(objects.map(() => 'remove')); // none was refused as referenced
  });

  it('wait for the update that lets go of the object', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, shard('a', 'b'));
    await converge(rig);
    fake.journal.length = 0;
    rig.want(...shard('b'));
    await settled(rig);
    expect(fake.writes.map(said)).toContain('remove pool a');
    const order = fake.writes.map(said);
    expect(order.indexOf('replace poolgroup s')).toBeLessThan(order.indexOf('remove pool a'));
    expect(order).toHaveLength(3); // and the VsVip's names
  });

  it('of many objects wait for an approval', async () => {
    const fake = new FakeController();
    const pools = Array.from({ length: 20 }, (_, i) => pool(`p${i}`));
    await converge(await makeRig(fake, pools));
    const asked: [number, number][] = [];
    const heldBack: [number, number][] = [];
    const rig = await makeRig(fake, pools.slice(0, 10), {
      allowDelete: (count, total) => {
        asked.push([count, total]);
        return count / total <= 0.3;
      },
      hooks: { onDeletesHeld: (count, total) => heldBack.push([count, total]) },
    });
    await converge(rig);
    expect(asked).toEqual([[10, 20]]);
    expect(heldBack).toEqual([[10, 20]]);
    expect(fake.size).toBe(20);
    // Small ones count together with those that are held.
    rig.want(...pools.slice(0, 9));
    await settled(rig);
    expect(asked.at(-1)).toEqual([11, 20]);
    // One that is wanted again is no longer held.
    rig.want(...pools.slice(0, 11));
    await settled(rig);
    expect(rig.executor.report().held).toHaveLength(9);
    rig.executor.enableDeletes({ approved: true });
    await settled(rig);
    expect(fake.size).toBe(11);
    expect(rig.executor.report().held).toEqual([]);
  });

  it('that are held do not come about by a retry of what the key was before', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, [pool('a', ['10.0.0.1'])], { allowDelete: () => false });
    fake.fault = failing('replace pool a', new AviError('retry', 500, 'busy'), { times: 1 });
    touchAll(rig);
    rig.executor.enableDeletes();
    await rig.executor.idle();
    rig.want();
    await settled(rig);
    await new Promise((resolve) => setTimeout(resolve, 10)); // the time of the retry has passed
    await settled(rig);
    expect(fake.read('pool', 'c1--a')).toBeDefined();
  });

  it('of what is gone already are done', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, []);
    fake.edit('pool', 'c1--a', () => undefined);
    await converge(rig);
    expect(rig.applied).toEqual([{ key: 'pool/admin/c1--a', action: 'delete' }]);
  });

  it('are repeated while the controller still sees a reference', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, []);
    const error = new AviError('final', 403, "Cannot delete, object is referred by: ['VirtualService x']");
    fake.fault = failing('remove pool a', error, { times: 5 });
    await converge(rig);
    expect(fake.size).toBe(0);
    expect(rig.failures).toHaveLength(5);
  });

  it('of an object whose making is under way come after it', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake);
    rig.executor.enableDeletes();
    rig.want(pool('a'));
    fake.delay = nextTurn as () => Promise<void>;
    while (fake.inFlight === 0) await nextTurn();
    rig.want();
    await settled(rig);
    expect(fake.writes.map(said)).toEqual(['create pool a', 'remove pool a']);
  });
});

describe('objects of others', () => {
  it('are taken over when they carry our mark, without a write when they are right', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a'), pool('b', ['10.0.0.1'])]);
    fake.seed('pool', 'admin', pool('a').body);
    fake.seed('pool', 'admin', pool('b').body);
    await converge(rig);
    expect(rig.applied).toEqual([
      { key: 'pool/admin/c1--a', action: 'adopt' },
      { key: 'pool/admin/c1--b', action: 'update' },
    ]);
    expect(fake.writes.map(said)).toEqual(['create pool a', 'create pool b', 'replace pool b']);
  });

  it('are left alone when they do not, and reported', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a'), pool('b')]);
    const foreign = { ...pool('a').body, created_by: 'admin' };
    fake.seed('pool', 'admin', foreign);
    await converge(rig);
    expect(rig.failures).toHaveLength(1);
    expect(rig.failures[0]).toMatchObject({
      key: 'pool/admin/c1--a',
      failure: {
        final: true,
        origins: ['ingress/default/a'],
        error: { message: expect.stringContaining('did not make it') },
      },
    });
    expect(fake.read('pool', 'c1--a')?.created_by).toBe('admin');
    expect(fake.read('pool', 'c1--b')).toBeDefined();
  });

  it('are no longer ours when the mark is taken away', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, [pool('a', ['10.0.0.1'])]);
    fake.edit('pool', 'c1--a', (body) => ({ ...body, created_by: 'someone' }));
    await converge(rig);
    expect(rig.failures[0]?.failure.final).toBe(true);
    expect(fake.read('pool', 'c1--a')?.servers).toEqual([]);
  });
});

describe('someone else at the same time', () => {
  it('who changed the object: it is read again, and the change kept', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, [pool('a', ['10.0.0.1'])]);
    fake.edit('pool', 'c1--a', (body) => ({ ...body, description: 'mine' }));
    await converge(rig);
    expect(fake.journal.map(said)).toEqual(['replace pool a', 'get pool a', 'replace pool a']);
    expect(fake.read('pool', 'c1--a')).toMatchObject({ description: 'mine', servers: [{ port: 8080 }] });
    expect(rig.failures).toEqual([]);
  });

  it('who made the very change: nothing is written', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, [pool('a', ['10.0.0.1'])]);
    fake.edit('pool', 'c1--a', (body) => ({ ...body, servers: pool('a', ['10.0.0.1']).body.servers }));
    await converge(rig);
    expect(rig.applied).toEqual([{ key: 'pool/admin/c1--a', action: 'none' }]);
  });

  it('who deleted the object: it is made again', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, [pool('a', ['10.0.0.1'])]);
    fake.edit('pool', 'c1--a', () => undefined);
    await converge(rig);
    expect(rig.applied).toEqual([{ key: 'pool/admin/c1--a', action: 'create' }]);
  });

  it('who deleted what the object refers to: that is made again first', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a'), pool('b'), poolGroup('g', ['a'])]));
    const rig = await makeRig(fake, [pool('a'), pool('b'), poolGroup('g', ['a', 'b'])]);
    fake.edit('pool', 'c1--b', () => undefined);
    await converge(rig);
    expect(fake.writes.map(said)).toEqual(['replace poolgroup g', 'create pool b', 'replace poolgroup g']);
    expect(rig.failures).toEqual([]);
  });

  it('who deleted what a new object refers to', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, [pool('a'), poolGroup('g', ['a'])]);
    fake.edit('pool', 'c1--a', () => undefined);
    await converge(rig);
    expect(fake.names()).toEqual(['pool/c1--a', 'poolgroup/c1--g']);
  });
});

describe('a lost answer', () => {
  const lost = new AviError('retry', 0, 'connection reset');

  it('to a create: the object is found, and not made twice', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a')]);
    fake.fault = failing('create pool a', lost, { times: 1, after: true });
    await converge(rig);
    expect(fake.journal.map(said)).toEqual(['create pool a', 'create pool a', 'list pool a']);
    expect(rig.applied).toEqual([{ key: 'pool/admin/c1--a', action: 'adopt' }]);
  });

  it('to a create of what is then no longer wanted: it is deleted', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a'), pool('b')]);
    rig.executor.enableDeletes();
    fake.fault = failing('create pool a', lost, { times: 1, after: true });
    touchAll(rig);
    await rig.executor.idle();
    expect(fake.names('pool')).toEqual(['c1--a', 'c1--b']);
    rig.want(pool('b'));
    await settled(rig);
    expect(fake.names('pool')).toEqual(['c1--b']);
  });

  it('to an update: no second write', async () => {
    const fake = new FakeController();
    await converge(await makeRig(fake, [pool('a')]));
    const rig = await makeRig(fake, [pool('a', ['10.0.0.1'])]);
    fake.fault = failing('replace pool a', lost, { times: 1, after: true });
    await converge(rig);
    // The second one is refused as stale.
    expect(fake.journal.map(said)).toEqual(['replace pool a', 'replace pool a', 'get pool a']);
  });

  it('without content', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a')]);
    fake.fault = failing('create pool a', new AviError('reread', 201, 'The answer is empty'), {
      times: 1,
      after: true,
    });
    await converge(rig);
    expect(fake.journal.map(said)).toEqual(['create pool a', 'list pool a']);
    expect(rig.failures).toEqual([]);
  });
});

describe('a name that is blocked after a delete', () => {
  it('is tried until it is free, and the dying object not adopted', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a')]);
    await converge(rig);
    let dying = 3;
    const create = fake.create.bind(fake);
    const list = fake.list.bind(fake);
    const old = fake.read('pool', 'c1--a') as AviBody;
    fake.create = (type, tenant, body) => {
      if (dying-- > 0)
        return Promise.reject(new AviError('reread', 409, 'Pool with this Name already exists.'));
      return create(type, tenant, body);
    };
    fake.list = async function* (type, tenant, query) {
      yield [old];
      yield* list(type, tenant, query);
    };
    rig.want();
    await settled(rig);
    rig.want(pool('a', ['10.0.0.1']));
    await settled(rig);
    expect(rig.applied.map(({ action }) => action)).toEqual(['create', 'delete', 'create']);
    expect(fake.read('pool', 'c1--a')?.uuid).not.toBe(old.uuid);
  });
});

describe('a refused object', () => {
  it('is reported once, with the words of the controller, and tried again when it changes', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a')]);
    fake.fault = failing('create pool a', refuse('bad server'));
    await converge(rig);
    await settled(rig);
    expect(rig.failures).toHaveLength(1);
    expect(rig.failures[0]?.failure).toMatchObject({
      final: true,
      attempts: 1,
      origins: ['ingress/default/a'],
    });
    expect(rig.executor.failure('pool/admin/c1--a')?.error.message).toBe('bad server');
    fake.fault = () => undefined;
    rig.want(pool('a', ['10.0.0.1']));
    await settled(rig);
    expect(rig.executor.report().failed).toEqual([]);
    expect(fake.read('pool', 'c1--a')).toBeDefined();
  });

  it('does not stop its neighbours on a shared pool group, and joins them later', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, shard('good', 'bad'));
    fake.fault = failing('create pool bad', refuse());
    await converge(rig);
    const members = () => listIn(fake.read('poolgroup', 'c1--s')?.members).length;
    expect(fake.read('virtualservice', 'c1--s')).toBeDefined();
    expect(members()).toBe(1);
    expect(rig.executor.report()).toMatchObject({ failed: [{ key: 'pool/admin/c1--bad' }], waiting: [] });
    // Another host comes while the bad one is still there.
    rig.want(...shard('good', 'bad', 'new'));
    await settled(rig);
    expect(members()).toBe(2);
    fake.fault = () => undefined;
    rig.executor.touch(['pool/admin/c1--bad']);
    await settled(rig);
    expect(members()).toBe(3);
    expect((await freshPlan(fake, shard('good', 'bad', 'new'))).operations).toEqual([]);
  });

  it('nor those who share what depends on it', async () => {
    const fake = new FakeController();
    const pki = desiredObject('pkiprofile', 'pki', { crl_check: false, ca_certs: [{ certificate: 'CA' }] });
    const objects = [
      pki,
      pool('secure', [], { pki_profile_ref: ref('pkiprofile', 'pki') }),
      pool('plain'),
      poolGroup('g', ['secure', 'plain']),
      poolGroup('own', ['plain']),
    ];
    const rig = await makeRig(fake, objects);
    fake.fault = failing('create pkiprofile pki', refuse());
    await converge(rig);
    expect(fake.names()).toEqual(['pool/c1--plain', 'poolgroup/c1--g', 'poolgroup/c1--own']);
    expect(rig.executor.report().waiting).toEqual(['pool/admin/c1--secure']);
    fake.fault = () => undefined;
    rig.executor.touch(['pkiprofile/admin/c1--pki']);
    await settled(rig);
    expect(fake.names()).toHaveLength(5);
    expect(fake.read('poolgroup', 'c1--g')?.members).toHaveLength(2);
  });

  it('keeps what cannot do without it waiting, until it is no longer wanted', async () => {
    const fake = new FakeController();
    const vip = vsVip('v');
    const rig = await makeRig(fake, [vip, virtualService('v'), pool('p')]);
    fake.fault = failing('create vsvip v', refuse());
    await converge(rig);
    expect(fake.names()).toEqual(['pool/c1--p']);
    expect(rig.executor.report().waiting).toEqual(['virtualservice/admin/c1--v']);
    rig.want(pool('p'));
    await settled(rig);
    expect(rig.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
  });

  it('that fails again and again counts as refused for its neighbours', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, shard('good', 'bad'));
    fake.fault = failing('create pool bad', new AviError('retry', 500, 'internal'));
    touchAll(rig);
    rig.executor.enableDeletes();
    while (fake.read('virtualservice', 'c1--s') === undefined) await nextTurn();
    expect(fake.read('poolgroup', 'c1--s')?.members).toHaveLength(1);
    expect(rig.failures.every(({ failure }) => !failure.final)).toBe(true);
    fake.fault = () => undefined;
    await settled(rig);
    expect(fake.read('poolgroup', 'c1--s')?.members).toHaveLength(2);
  });
});

describe('an outage', () => {
  it('pauses everything: few calls, and all is caught up afterwards', async () => {
    const fake = new FakeController();
    const outages: boolean[] = [];
    const pools = Array.from({ length: 50 }, (_, i) => pool(`p${i}`));
    const rig = await makeRig(fake, pools, { hooks: { onOutage: (paused) => outages.push(paused) } });
    let down = true;
    fake.fault = () => (down ? { error: new AviError('retry', 0, 'connection refused') } : undefined);
    touchAll(rig);
    while (fake.writes.length < 10) await nextTurn(); // the first calls, then one at a time
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(fake.writes.length).toBeLessThan(30);
    const before = fake.writes.length;
    down = false;
    await settled(rig);
    expect(fake.size).toBe(50);
    expect(fake.writes.length - before).toBe(50);
    expect(outages).toEqual([true, false]);
    expect(rig.failures.length).toBeLessThan(3); // an outage is no object's fault
  });

  it('waits as long as the controller asks', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a'), pool('b')], { parallelism: 1 });
    fake.fault = failing('create pool a', new AviError('retry', 429, 'slow down', 30), { times: 1 });
    touchAll(rig);
    const turns = async () => {
      for (let i = 0; i < 20; i++) await nextTurn();
    };
    await turns();
    await vi.advanceTimersByTimeAsync(29_000);
    await turns();
    expect(fake.writes.map(said)).toEqual(['create pool a']);
    await vi.advanceTimersByTimeAsync(1_500);
    await turns();
    expect(fake.writes.map(said)).toEqual(['create pool a', 'create pool b', 'create pool a']);
  });

  it('is not seen in one object that alone gets no answer', async () => {
    const fake = new FakeController();
    const outages: boolean[] = [];
    const pools = Array.from({ length: 20 }, (_, i) => pool(`p${i}`));
    const rig = await makeRig(fake, [pool('bad'), ...pools], {
      parallelism: 2,
      hooks: { onOutage: (paused) => outages.push(paused) },
    });
    fake.fault = failing('create pool bad', new AviError('retry', 503, 'no'), { times: 2 });
    await converge(rig);
    expect(outages).toEqual([]);
    expect(fake.size).toBe(21);
  });
});

describe('shared objects', () => {
  const route = (net: string, id: string, value = 'c1'): AviBody => ({
    route_id: id,
    prefix: { ip_addr: { addr: net, type: 'V4' }, mask: 24 },
    next_hop: { addr: '192.0.2.1', type: 'V4' },
    labels: [{ key: 'clustername', value }],
  });
  const routes = (...static_routes: AviBody[]): DesiredObject => ({
    type: 'vrfcontext',
    tenant: 'blue',
    name: 'global',
    body: { name: 'global', static_routes },
    origins: [],
  });
  const group: DesiredObject = {
    type: 'serviceenginegroup',
    tenant: 'admin',
    name: 'Default-Group',
    body: { name: 'Default-Group', labels: [{ key: 'clustername', value: 'c1' }] },
    origins: ['configmap/avi-system/avi-k8s-config'],
  };
  const theirs = route('10.9.0.0', 'c2-1', 'c2');

  it('get our part, and are left alone when it is there, in another order and with other ids', async () => {
    const fake = new FakeController();
    fake.seed('vrfcontext', 'admin', { name: 'global', description: 'kept', static_routes: [theirs] });
    const rig = await makeRig(fake, [routes(route('10.1.0.0', 'c1-a-0'), route('10.2.0.0', 'c1-b-0'))]);
    await converge(rig);
    expect(fake.read('vrfcontext', 'global')).toMatchObject({ description: 'kept' });
    expect(routeIds(fake)).toEqual(['c2-1', 'c1-a-0', 'c1-b-0']);
    const again = await makeRig(fake, [routes(route('10.2.0.0', 'c1-x-7'), route('10.1.0.0', 'c1-y-8'))]);
    await converge(again);
    expect(fake.writes).toEqual([]);
    again.want(routes());
    await settled(again);
    expect(fake.read('vrfcontext', 'global')?.static_routes).toHaveLength(1);
  });

  it('stay as they are when nothing is desired of them any more', async () => {
    const fake = new FakeController();
    fake.seed('vrfcontext', 'admin', { name: 'global', static_routes: [theirs] });
    const rig = await makeRig(fake, [routes(route('10.1.0.0', 'c1-a-0'))]);
    await converge(rig);
    fake.journal.length = 0;
    rig.want();
    await settled(rig);
    expect(fake.journal).toEqual([]);
  });

  it('are written again on top of what others write at the same time', async () => {
    const fake = new FakeController();
    fake.seed('vrfcontext', 'admin', { name: 'global', static_routes: [] });
    const rig = await makeRig(fake, [routes(route('10.1.0.0', 'c1-a-0'))]);
    let others = 0;
    const get = fake.get.bind(fake);
    fake.get = async (...args) => {
      const body = await get(...args);
      if (others++ < 3) {
        fake.edit('vrfcontext', 'global', (b) => ({
          ...b,
          static_routes: [...(b.static_routes as AviBody[]), route(`10.9.${others}.0`, `c2-${others}`, 'c2')],
        }));
      }
      return body;
    };
    await converge(rig);
    expect(fake.read('vrfcontext', 'global')?.static_routes).toHaveLength(4);
    expect(rig.failures).toEqual([]);
  });

  it('are written as admin when the tenant may not', async () => {
    const fake = new FakeController();
    fake.seed('vrfcontext', 'admin', { name: 'global' });
    const rig = await makeRig(fake, [routes(route('10.1.0.0', 'c1-a-0'))]);
    fake.fault = ({ verb, tenant }) =>
      verb === 'replace' && tenant === 'blue' ? { error: refuse('Cannot modify VrfContext') } : undefined;
    await converge(rig);
    expect(fake.writes.map(({ tenant }) => tenant)).toEqual(['blue', 'admin']);
    expect(rig.applied.at(-1)).toEqual({ key: 'vrfcontext/blue/global', action: 'update' });
  });

  it('of another cluster are reported, not taken', async () => {
    const fake = new FakeController();
    fake.seed('serviceenginegroup', 'admin', {
      name: 'Default-Group',
      labels: [{ key: 'clustername', value: 'c2' }],
    });
    const rig = await makeRig(fake, [group]);
    await converge(rig);
    expect(fake.writes).toEqual([]);
    expect(rig.failures[0]?.failure).toMatchObject({ final: true, origins: group.origins });
  });

  it('get their label once', async () => {
    const fake = new FakeController();
    fake.seed('serviceenginegroup', 'admin', { name: 'Default-Group' });
    await converge(await makeRig(fake, [group]));
    expect(fake.writes.map(said)).toEqual(['replace serviceenginegroup Default-Group']);
    await converge(await makeRig(fake, [group]));
    expect(fake.writes).toEqual([]);
  });

  it('that do not exist are waited for', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [group]);
    touchAll(rig);
    await rig.executor.idle();
    expect(rig.failures[0]?.failure).toMatchObject({ final: false });
    fake.seed('serviceenginegroup', 'admin', { name: 'Default-Group' });
    await settled(rig);
    expect(fake.read('serviceenginegroup', 'Default-Group')?.labels).toHaveLength(1);
  });
});

describe('the end', () => {
  it('waits for calls under way and starts none', async () => {
    const fake = new FakeController();
    fake.delay = nextTurn as () => Promise<void>;
    const rig = await makeRig(
      fake,
      Array.from({ length: 50 }, (_, i) => pool(`p${i}`)),
    );
    touchAll(rig);
    while (fake.inFlight === 0) await nextTurn();
    await rig.executor.stop();
    expect(fake.inFlight).toBe(0);
    const { size } = fake;
    expect(size).toBeLessThan(50);
    rig.executor.touch(rig.desired.keys());
    await rig.executor.idle();
    expect(fake.size).toBe(size);
  });

  it('counts calls by verb and type', async () => {
    const fake = new FakeController();
    const rig = await makeRig(fake, [pool('a'), pool('b')]);
    fake.fault = failing('create pool a', refuse());
    await converge(rig);
    expect(rig.executor.counts()).toEqual([{ verb: 'create', type: 'pool', calls: 2, failures: 1 }]);
  });
});

describe('what is to be kept', () => {
  it('is neither written nor deleted, whatever it holds, and can be referred to', async () => {
    const fake = new FakeController();
    const first = await makeRig(fake, [...shard('a'), ...child('a')]);
    await converge(first);
    const before = fake.read('sslkeyandcertificate', 'c1--a');
    const objects = child('a').map((o) =>
      o.type === 'sslkeyandcertificate' ? { ...o, body: { name: o.name }, keep: true as const } : o,
    );
    const wanted = [...shard('a'), ...objects];
    expect((await freshPlan(fake, wanted)).operations).toEqual([]);
    const rig = await makeRig(fake, wanted);
    await converge(rig);
    expect(fake.writes).toEqual([]);
    // The child is written; the certificate stays.
    rig.want(...shard('a', 'b'), ...objects);
    await settled(rig);
    expect(fake.read('sslkeyandcertificate', 'c1--a')).toEqual(before);
    rig.want();
    await settled(rig);
    expect(fake.names('sslkeyandcertificate')).toEqual([]);
  });
});
