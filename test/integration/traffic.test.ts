/** The whole with traffic: API server, operator, simulator with its data plane, real clients and servers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, httpBackend, tcpBackend } from '../../simulator/dataplane/testing/backends.ts';
import { certificate, type Pair } from '../../simulator/dataplane/testing/certificates.ts';
import { type Asked, ask, Line } from '../../simulator/dataplane/testing/clients.ts';
import type { Endpoint, RunningDataplane } from '../../simulator/index.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';
import { CLASS, ingress, secret, service } from '../traffic/manifests.ts';

const test = useCluster();
let world: World;
let pair: Pair;
const members = new Map<string, Endpoint>();
const backends: Backend[] = [];

async function member(address: string, port: number, starting: Promise<Backend>): Promise<void> {
  const backend = await starting;
  backends.push(backend);
  members.set(`${address}:${port}`, backend.at);
}

const dataplane = (): RunningDataplane => {
  const { dataplane: running } = world.simulator;
  if (running === undefined) throw new Error('there is no data plane');
  return running;
};

beforeAll(async () => {
  await member('10.244.0.1', 8080, httpBackend('one'));
  await member('10.244.0.2', 8080, httpBackend('two'));
  await member('10.244.0.3', 9000, tcpBackend('tcp'));
  pair = await certificate(['secure.avi.internal']);
  const mapMember = (address: string, port: number) =>
    members.get(`${address}:${port}`) ?? { host: '127.0.0.1', port: 1 };
  world = await World.start(test.kube, test.cluster.kubeconfig, {
    simulator: { dataplane: { mode: 'map', mapMember, monitorIntervalMs: 200 } },
  });
  await world.startOperator();
});
afterAll(async () => {
  // The cluster may be used by others afterwards.
  for (const manifests of applied) await test.kube.remove(manifests);
  await world?.stop();
  for (const backend of backends) await backend.stop();
});

const applied: string[] = [];

async function apply(...manifests: object[]): Promise<void> {
  const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: manifests });
  applied.push(text);
  await test.kube.apply(text);
}

/** Where the address in an object's status listens. */
async function served(kind: 'Ingress' | 'Service', name: string, port: number): Promise<Endpoint> {
  return waitFor(
    async (seen) => {
      const object = await test.kube.get(kind, 'default', name);
      const ip = object?.status?.loadBalancer?.ingress?.[0]?.ip;
      seen(ip);
      return ip !== undefined && dataplane().address(ip, port);
    },
    { what: `${kind} ${name} is served on port ${port}` },
  );
}

/** The server that answers, once it is the expected one. */
async function answers(at: Endpoint, asked: Asked, expected: string): Promise<void> {
  await waitFor(
    async (seen) => {
      const got = await ask(at, asked);
      seen(`${got.status} ${got.text}`);
      return got.status === 200 && got.echo.server === expected;
    },
    { what: `${asked.host} is served by ${expected}` },
  );
}

describe('traffic', () => {
  it('follows an Ingress, its TLS, its end points, and its end', async () => {
    await apply(CLASS, ...service('web', ['10.244.0.1']), secret('pair', pair));
    const hosts = { 'plain.avi.internal': { '/': 'web' }, 'secure.avi.internal': { '/': 'web' } };
    await apply(ingress('web', { hosts, tls: { pair: ['secure.avi.internal'] } }));
    const http = await served('Ingress', 'web', 80);
    const https = await served('Ingress', 'web', 443);
    await answers(http, { host: 'plain.avi.internal' }, 'one');
    const secure = { https: true, host: 'secure.avi.internal', ca: pair.cert, rejectUnauthorized: true };
    await waitFor(async () => (await ask(https, secure).catch(() => undefined))?.status === 200, {
      what: 'secure.avi.internal is served with its certificate',
    });
    await waitFor(
      async () =>
        (await ask(http, { host: 'secure.avi.internal', path: '/x' })).headers.location ===
        'https://secure.avi.internal/x',
      { what: 'HTTP is redirected' },
    );

    await apply(...service('web', ['10.244.0.2']));
    await answers(http, { host: 'plain.avi.internal' }, 'two');
    await answers(https, secure, 'two');

    await test.kube.delete('Ingress', 'default', 'web');
    await waitFor(
      () =>
        ask(http, { host: 'plain.avi.internal' }).then(
          ({ status }) => status === 404,
          () => true,
        ),
      { what: 'plain.avi.internal is no longer served' },
    );
  });

  it('follows a Service of type LoadBalancer', async () => {
    const ports = [{ name: 'tcp', port: 7000, targetPort: 9000 }];
    await apply(...service('lb', ['10.244.0.3'], { type: 'LoadBalancer', ports }));
    const line = new Line(await served('Service', 'lb', 7000));
    expect(await line.until((text) => text.endsWith('\n'))).toBe('tcp\n');
    line.socket.destroy();
  });
});
