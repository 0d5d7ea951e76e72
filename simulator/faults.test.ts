import { afterEach, describe, expect, it } from 'vitest';
import { type FaultRule, Faults } from './faults.ts';
import { vip, vsvip } from './testing/bodies.ts';
import { TestClient } from './testing/client.ts';
import { useSimulator } from './testing/fixture.ts';

/** avi-api.md 7.4: one test per fault, F1 to F15. */

describe('rules', () => {
  const target = {
    method: 'POST',
    url: '/api/pool',
    type: 'pool',
    tenant: 'admin',
    userAgent: 'AKO',
    name: 'p',
    body: undefined,
  };
  const hits = (rule: FaultRule, count: number): boolean[] => {
    const faults = new Faults();
    faults.setRandom(() => 0.5);
    faults.add(rule);
    return Array.from({ length: count }, () => faults.hit(target, true) !== undefined);
  };

  it('count: the n-th match, and so many times', () => {
    expect(hits({ status: 500 }, 3)).toEqual([true, false, false]);
    expect(hits({ status: 500, nth: 2 }, 3)).toEqual([false, true, false]);
    expect(hits({ status: 500, nth: 2, times: 2 }, 4)).toEqual([false, true, true, false]);
    expect(hits({ status: 500, times: 0 }, 3)).toEqual([true, true, true]);
    expect(hits({ status: 500, times: 0, probability: 0.4 }, 2)).toEqual([false, false]);
    expect(hits({ status: 500, times: 0, probability: 0.6 }, 2)).toEqual([true, true]);
  });

  it.each([
    [{ method: 'POST' }, true],
    [{ method: ['PUT', 'POST'] }, true],
    [{ method: 'PUT' }, false],
    [{ type: 'pool' }, true],
    [{ type: 'poolgroup' }, false],
    [{ path: '/api/po' }, true],
    [{ path: /vsvip/ }, false],
    [{ name: 'p' }, true],
    [{ name: /^q/ }, false],
    [{ name: 'P' }, false],
    [{ tenant: 'admin' }, true],
    [{ tenant: 'blue' }, false],
    [{ userAgent: /^AKO/ }, true],
    [{ body: () => true }, false],
    [{ method: 'POST', type: 'pool', name: 'q' }, false],
  ])('match %o: %s', (match, expected) => {
    expect(hits({ status: 500, match }, 1)).toEqual([expected]);
  });
});

describe('faults', () => {
  const fixture = useSimulator({ admin: true });
  afterEach(() => fixture.simulator.faults.clear());
  const add = (rule: FaultRule): number => fixture.simulator.faults.add(rule);
  const exists = (name: string): boolean => fixture.simulator.state.get('pool', name) !== undefined;

  it('F1: a delay before the change, or after it', async () => {
    const { client, simulator } = fixture;
    // Long enough that the answers do not come while we look; nobody waits for them.
    const delay = 10_000;
    add({ match: { name: 'slow' }, delay });
    client.post('/api/pool', { name: 'slow' }).catch(() => undefined);
    await expect.poll(() => simulator.faults.isEmpty).toBe(true);
    expect(exists('slow')).toBe(false);

    const mark = simulator.journal.seq;
    add({ match: { name: 'late' }, delayAfter: delay });
    client.post('/api/pool', { name: 'late' }).catch(() => undefined);
    await expect.poll(() => exists('late')).toBe(true);
    expect(simulator.journal.since(mark)).toEqual([]);

    add({ match: { name: 'soon' }, delay: 5, delayAfter: 5 });
    expect((await client.post('/api/pool', { name: 'soon' })).status).toBe(201);
  });

  it.each([400, 401, 403, 404, 408, 409, 412, 419, 422, 429, 500, 501, 502, 503, 504])(
    'F2: status %i with any body, and the request is not carried out',
    async (status) => {
      const { client } = fixture;
      add({ match: { type: 'pool' }, status, body: 'no JSON', headers: { 'retry-after': '7' } });
      const reply = await client.post('/api/pool', { name: `status-${status}` });
      expect([reply.status, reply.text, reply.headers['retry-after']]).toEqual([status, 'no JSON', '7']);
      expect(exists(`status-${status}`)).toBe(false);
      expect((await client.post('/api/pool', { name: `status-${status}` })).status).toBe(201);
    },
  );

  it('F2: a status after the change', async () => {
    add({ match: { type: 'pool' }, status: 504, afterCommit: true });
    const reply = await fixture.client.post('/api/pool', { name: 'done-anyway' });
    expect([reply.status, reply.body]).toEqual([504, { error: 'injected fault' }]);
    expect(exists('done-anyway')).toBe(true);
  });

  it.each([
    ['before-read', false],
    ['before-commit', false],
    ['after-commit', true],
  ] as const)('F3: the connection is cut %s', async (reset, committed) => {
    const { client, simulator } = fixture;
    const name = `reset-${reset}`;
    add({ match: { method: 'POST', type: 'pool' }, reset });
    const mark = simulator.journal.seq;
    await expect(client.post('/api/pool', { name })).rejects.toThrow();
    expect(exists(name)).toBe(committed);
    expect(simulator.journal.since(mark)).toMatchObject([{ method: 'POST', status: 0, committed }]);
    expect((await client.post('/api/pool', { name })).status).toBe(committed ? 409 : 201);
  });

  it('F4: truncated, slow, empty and wrong bodies', async () => {
    const { client } = fixture;
    add({ match: { method: 'GET', type: 'tenant' }, truncate: 20 });
    await expect(client.get('/api/tenant')).rejects.toThrow();
    add({ match: { method: 'GET', type: 'tenant' }, slowBody: 30 });
    expect((await client.get('/api/tenant')).body.count).toBe(1);
    add({ match: { type: 'tenant' }, rewrite: () => '' });
    expect(await client.get('/api/tenant')).toMatchObject({ status: 200, text: '' });
    add({ match: { type: 'tenant' }, rewrite: (text) => text.replace('"count":1', '"count":7') });
    expect((await client.get('/api/tenant')).body.count).toBe(7);
    add({ match: { type: 'tenant' }, rewrite: (text) => text.slice(0, -1) });
    expect((await client.get('/api/tenant')).text).not.toMatch(/\}$/);
  });

  it('F5: sessions are lost, the password changes', async () => {
    const { simulator } = fixture;
    const client = await TestClient.login(simulator);
    simulator.state.sessions.drop();
    expect((await client.get('/api/pool')).status).toBe(401);
    simulator.state.setPassword('admin', 'other');
    const reply = await client.call('POST', '/login', { body: { username: 'admin', password: 'admin' } });
    expect(reply.body).toEqual({ error: 'Invalid credentials' });
    simulator.state.setPassword('admin', 'admin');
    await client.close();
    fixture.client = await TestClient.login(simulator);
  });

  it('F5: a fault of the login itself', async () => {
    add({ match: { type: 'login' }, status: 503 });
    await expect(TestClient.login(fixture.simulator)).rejects.toThrow('503');
  });

  it('F7: somebody else is faster', async () => {
    const { client, simulator } = fixture;
    add({
      match: { method: 'POST', name: 'raced' },
      meanwhile: () => simulator.state.create('pool', { name: 'raced' }),
    });
    expect((await client.post('/api/pool', { name: 'raced' })).status).toBe(409);
    const read = (await client.get('/api/pool?name=raced')).results[0] ?? {};
    add({
      match: { method: 'PUT', name: 'raced' },
      meanwhile: () => simulator.state.change('pool', 'raced', { description: 'theirs' }),
    });
    expect((await client.put(`/api/pool/${read.uuid}`, read)).status).toBe(412);
  });

  it('F8: objects are changed and deleted behind the back of the client', async () => {
    const { client, simulator } = fixture;
    await client.create('pool', { name: 'drift', created_by: 'ako-c1', cloud_config_cksum: '1' });
    simulator.state.change('pool', 'drift', { created_by: 'someone', cloud_config_cksum: undefined });
    const read = (await client.get('/api/pool?name=drift')).results[0] ?? {};
    expect([read.created_by, read.cloud_config_cksum]).toEqual(['someone', undefined]);
    simulator.state.remove('pool', 'drift');
    expect((await client.get(`/api/pool/${read.uuid}`)).status).toBe(404);
  });

  it('F9: during an upgrade, writes are refused and reads work', async () => {
    const { client, simulator } = fixture;
    simulator.state.cluster.readOnly = true;
    const reply = await client.post('/api/pool', { name: 'upgrading' });
    expect([reply.status, reply.body]).toEqual([
      403,
      { error: 'Configuration is disallowed during upgrade' },
    ]);
    expect((await client.get('/api/pool?name=upgrading')).body.count).toBe(0);
    simulator.state.cluster.readOnly = false;
  });

  it('F10: a reboot: nothing, then 503, then up with another leader and without sessions', async () => {
    const { simulator } = fixture;
    const client = await TestClient.login(simulator);
    const before = (await client.get('/api/cluster/runtime')).body;
    simulator.state.cluster.availability = 'down';
    await expect(client.get('/api/pool')).rejects.toThrow();
    simulator.state.cluster.availability = 'starting';
    expect((await client.get('/api/cluster/status')).status).toBe(503);
    simulator.state.cluster.availability = 'up';
    simulator.state.cluster.leader = 'node2';
    simulator.state.reboot();
    simulator.state.cluster.upSince += 60_000;
    expect((await client.get('/api/pool')).status).toBe(401);
    fixture.client = await TestClient.login(simulator);
    const after = (await fixture.client.get('/api/cluster/runtime')).body;
    expect(after.node_states).toMatchObject([{ name: 'node2' }]);
    expect(after.node_states).not.toEqual(before.node_states);
    await client.close();
  });

  it('F10: off the network and back on the same port, with sessions and objects', async () => {
    const { client, simulator } = fixture;
    await client.create('pool', { name: 'outlasts' });
    await simulator.pause();
    await expect(client.get('/api/pool')).rejects.toThrow();
    await expect(TestClient.login(simulator)).rejects.toThrow('ECONNREFUSED');
    await simulator.resume();
    expect((await client.get('/api/pool?name=outlasts')).body.count).toBe(1);
  });

  it('F11: the cluster is not up', async () => {
    const { client, simulator } = fixture;
    simulator.state.cluster.state = 'CLUSTER_STARTING_UP';
    expect((await client.get('/api/cluster/runtime')).body).toMatchObject({
      cluster_state: { state: 'CLUSTER_STARTING_UP' },
    });
    simulator.state.cluster.state = 'CLUSTER_UP_NO_HA';
  });

  it('F15: the journal tells who did what, and what changed', async () => {
    const { client, simulator } = fixture;
    const mark = simulator.journal.seq;
    const headers = { 'x-avi-useragent': 'AKO' };
    const made = await client.create('pool', { name: 'told' }, { headers });
    await client.get(`/api/pool/${made.uuid}?include_name`, { headers });
    await client.post('/api/pool', { name: 'told' });
    await client.delete(`/api/pool/${made.uuid}`);
    expect(simulator.journal.since(mark).map(({ method, status }) => [method, status])).toEqual([
      ['POST', 201],
      ['GET', 200],
      ['POST', 409],
      ['DELETE', 204],
    ]);
    const writes = simulator.journal.writesSince(mark);
    expect(writes).toMatchObject([
      {
        method: 'POST',
        type: 'pool',
        uuid: made.uuid,
        name: 'told',
        tenant: 'admin',
        user: 'admin',
        userAgent: 'AKO',
        committed: true,
        body: { name: 'told' },
      },
      { method: 'POST', name: 'told', committed: false },
      { method: 'DELETE', uuid: made.uuid, name: 'told', committed: true },
    ]);
    const next = simulator.journal.waitFor(({ name }) => name === 'awaited', simulator.journal.seq);
    await client.create('pool', { name: 'awaited' });
    expect((await next).status).toBe(201);
  });

  it('F15: snapshot and restore put back objects, addresses and names', async () => {
    const { client, simulator } = fixture;
    await client.create('vsvip', vsvip('snap', { dns_info: [{ fqdn: 'snap.avi.internal' }] }));
    const snapshot = simulator.state.snapshot();
    const inUse = simulator.state.addressesInUse();
    await client.create('vsvip', vsvip('after', { vip: [vip()] }));
    simulator.state.remove('vsvip', 'snap');
    await simulator.state.restore(snapshot);
    expect((await client.get('/api/vsvip')).results.map(({ name }) => name)).toEqual(['snap']);
    expect(simulator.state.addressesInUse()).toBe(inUse);
    const taken = await client.post('/api/vsvip', vsvip('x', { dns_info: [{ fqdn: 'snap.avi.internal' }] }));
    expect(taken.status).toBe(400);
    // The graph of references is back as well.
    const profile = simulator.state.get('sslprofile', 'System-Standard');
    expect((await client.get(`/api/healthmonitor?refers_to=sslprofile:${profile?.uuid}`)).body.count).toBe(1);
  });

  describe('over HTTP', () => {
    it('are set, listed and removed', async () => {
      const { client } = fixture;
      const rule = { match: { method: 'POST', type: 'pool' }, status: 503, times: 2 };
      const { id } = (await client.post('/_sim/faults', rule)).body;
      expect((await client.get('/_sim/faults')).body.faults).toEqual([{ id, matched: 0, used: 0, ...rule }]);
      expect((await client.post('/api/pool', { name: 'h1' })).status).toBe(503);
      expect((await client.delete(`/_sim/faults/${id}`)).status).toBe(204);
      expect((await client.delete(`/_sim/faults/${id}`)).status).toBe(404);
      expect((await client.post('/api/pool', { name: 'h1' })).status).toBe(201);
    });

    it.each([{ statuss: 503 }, { status: '503' }, { match: { kind: 'x' } }, { reset: 'now' }])(
      'refuse %o',
      async (rule) => {
        const reply = await fixture.client.post('/_sim/faults', rule);
        expect(reply.status).toBe(400);
      },
    );

    it('show journal, cluster, DNS and snapshots', async () => {
      const { client, simulator } = fixture;
      const mark = simulator.journal.seq;
      await client.create('pool', { name: 'over-http' });
      const journal = (await client.get(`/_sim/journal?since=${mark}&writes`)).body;
      expect(journal.records).toMatchObject([{ method: 'POST', name: 'over-http' }]);
      expect(
        (await client.put('/_sim/cluster', { readOnly: true, state: 'CLUSTER_REBOOTING' })).body,
      ).toMatchObject({
        readOnly: true,
        state: 'CLUSTER_REBOOTING',
      });
      await client.put('/_sim/cluster', { readOnly: false, state: 'CLUSTER_UP_NO_HA' });
      await client.create('vsvip', vsvip('dns', { dns_info: [{ fqdn: 'dns.avi.internal' }] }));
      expect((await client.get('/_sim/dns/dns.avi.internal')).body.addresses).toEqual([
        expect.stringMatching(/^10\.10\./),
      ]);
      const snapshot = (await client.get('/_sim/snapshot')).text;
      simulator.state.remove('pool', 'over-http');
      const restored = await client.call('POST', '/_sim/restore', {
        body: snapshot,
        headers: { 'content-type': 'application/x-ndjson' },
      });
      expect(restored.status).toBe(204);
      expect(exists('over-http')).toBe(true);
      expect((await client.call('POST', '/_sim/sessions/drop')).status).toBe(204);
      expect((await client.get('/api/pool')).status).toBe(401);
    });
  });
});

describe('the admin endpoint', () => {
  const fixture = useSimulator();

  it('is not there unless asked for', async () => {
    for (const path of ['/_sim/faults', '/_sim/journal', '/_sim/snapshot']) {
      expect((await fixture.client.get(path)).status).toBe(404);
    }
  });
});
