import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringOf } from '../json.ts';
import { startSimulator } from '../server.ts';
import { virtualService, vsvip } from '../testing/bodies.ts';
import { TestClient } from '../testing/client.ts';

const CHILD = join(import.meta.dirname, '../testing/child.ts');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulator-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () => startSimulator({ port: 0, dataDir: folder });

describe('a data folder', () => {
  it('brings everything back: objects, addresses, names, tokens, passwords, rules', async () => {
    const first = await start();
    const client = await TestClient.login(first);
    await client.create('tenant', { name: 'blue' });
    const vip = await client.create('vsvip', vsvip('a', { dns_info: [{ fqdn: 'a.avi.internal' }] }));
    const vs = await client.create('virtualservice', virtualService('a'));
    await client.create('pool', { name: 'gone' });
    first.state.remove('pool', 'gone');
    const token = stringOf((await client.post('/api/user-token', { hours: 10 })).body.token);
    first.state.setPassword('admin', 'new-password');
    const count = first.state.count();
    await client.close();
    await first.stop();

    const second = await start();
    expect(second.state.count()).toBe(count);
    await expect(TestClient.login(second)).rejects.toThrow('401');
    const other = await TestClient.login(second, 'admin', 'new-password');
    const byToken = await other.call('POST', '/login', { body: { username: 'admin', token } });
    expect(byToken.status).toBe(200);
    const read = (await other.get(`/api/vsvip/${vip.uuid}?include_name`)).body;
    expect(read.vs_refs).toEqual([expect.stringContaining(String(vs.uuid))]);
    expect(read._last_modified).toBe(vip._last_modified);
    expect((await other.delete(`/api/vsvip/${vip.uuid}`)).status).toBe(403);
    const next = await other.create('vsvip', vsvip('b'));
    expect(next.vip).toMatchObject([{ ip_address: { addr: '10.10.0.11' } }]);
    expect(Number(next._last_modified)).toBeGreaterThan(Number(vip._last_modified));
    const taken = await other.post('/api/vsvip', vsvip('c', { dns_info: [{ fqdn: 'a.avi.internal' }] }));
    expect(taken.status).toBe(400);
    const profile = (await other.get('/api/applicationprofile?name=System-DNS')).results[0];
    expect((await other.delete(`/api/applicationprofile/${profile?.uuid}`)).status).toBe(400);
    await other.close();
    await second.stop();
  });

  it('is for its owner only', async () => {
    const simulator = await start();
    await simulator.stop();
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
    const text = readdirSync(folder)
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join();
    expect(text).not.toContain('"password":"admin"');
  });

  it('drops a change that was half written, and goes on behind it', async () => {
    const first = await start();
    first.state.create('pool', { name: 'whole' });
    await first.stop();
    appendFileSync(join(folder, 'log-0.ndjson'), '{"type":"pool","uuid":"pool-torn","tena');
    const second = await start();
    expect(second.state.list('pool').map(({ name }) => name)).toEqual(['whole']);
    second.state.create('pool', { name: 'later' });
    await second.stop();
    const third = await start();
    expect(third.state.list('pool').map(({ name }) => name)).toEqual(['later', 'whole']);
    await third.stop();
  });

  it('is refused when it is damaged in the middle', async () => {
    const first = await start();
    await first.stop();
    appendFileSync(join(folder, 'log-0.ndjson'), 'damage\n{"type":"pool","uuid":"x"}\n');
    await expect(start()).rejects.toThrow(/data folder is damaged: line \d+/);
  });

  it('is compacted while writes go on', async () => {
    const first = await start();
    const client = await TestClient.login(first);
    for (let i = 0; i < 50; i++) first.state.create('pool', { name: `p${i}` });
    const snapshot = first.state.snapshot();
    // Restoring compacts; meanwhile clients write.
    const restoring = first.state.restore(snapshot);
    await restoring;
    const writes = Promise.all(
      Array.from({ length: 20 }, (_, i) => client.create('pool', { name: `q${i}` })),
    );
    const again = first.state.compact();
    await Promise.all([writes, again]);
    first.state.remove('pool', 'p0');
    expect(readdirSync(folder).sort()).toEqual(['log-2.ndjson', 'state-2.ndjson']);
    const names = first.state.list('pool').map(({ name }) => name);
    await client.close();
    await first.stop();
    const second = await start();
    expect(second.state.list('pool').map(({ name }) => name)).toEqual(names);
    expect(names).toHaveLength(69);
    await second.stop();
  });
});

describe('kill -9', () => {
  it('loses nothing that was answered', async () => {
    const answered: string[] = [];
    for (let round = 0; round < 2; round++) {
      const { process: child, target } = await spawnSimulator(folder);
      const client = await TestClient.login(target);
      let killed = false;
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let i = 0; !killed; i++) {
          const name = `r${round}-w${writer}-${i}`;
          try {
            if ((await client.post('/api/pool', { name })).status === 201) answered.push(name);
          } catch {
            return;
          }
        }
      });
      const wanted = answered.length + 200;
      await expect.poll(() => answered.length, { timeout: 30_000 }).toBeGreaterThan(wanted);
      child.kill('SIGKILL');
      await once(child, 'exit');
      killed = true;
      await Promise.all(writers);
      await client.close();
    }
    const simulator = await start();
    const stored = new Set(simulator.state.list('pool').map(({ name }) => name));
    expect(answered.filter((name) => !stored.has(name))).toEqual([]);
    // At most the requests that were under way at the two kills are there unanswered.
    expect(stored.size - answered.length).toBeLessThanOrEqual(8);
    await simulator.stop();
  });
});

async function spawnSimulator(
  dataDir: string,
): Promise<{ process: ChildProcess; target: { url: string; caPem: string } }> {
  const child = spawn(process.execPath, [CHILD, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { process: child, target: JSON.parse(line.toString()) };
}
