import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { V1Ingress } from '@kubernetes/client-node';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAlive } from './alive.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { type Kube, kubeClient } from './kube.ts';

// One control plane for the file: the tests build on each other, in this order.
let plane: ControlPlane;
let kube: Kube;
let namespace: string;

beforeAll(async () => {
  plane = await startControlPlane();
  kube = kubeClient(plane.kubeconfig);
}, 20 * 60_000);

afterAll(() => plane?.stop());

const ingress = (): V1Ingress => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { namespace, name: 'shop' },
  spec: {
    rules: [
      {
        host: 'shop.avi.internal',
        http: {
          paths: [
            { path: '/', pathType: 'Prefix', backend: { service: { name: 'shop', port: { number: 80 } } } },
          ],
        },
      },
    ],
  },
});

test('holds what is written, as the pinned version of Kubernetes', async () => {
  const version = await fetchJson('/version');
  expect(version).toMatchObject({ major: '1', minor: '36', gitVersion: 'v1.36.3' });
  namespace = await kube.namespace('control-plane');
  await kube.apply(ingress());
  await kube.endpoints(namespace, 'shop', ['192.0.2.1', '192.0.2.2'], { ports: [8080] });
  expect((await kube.get('Ingress', namespace, 'shop'))?.metadata?.uid).toBeDefined();
});

test('asks who one is, and what one may do', async () => {
  await kube.apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { namespace, name: 'nobody' } });
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/nobody/token`;
  const body = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
  const { status } = (await fetchJson(path, plane.token, body)) as { status: { token: string } };
  expect(await fetchJson('/api/v1/namespaces', 'wrong')).toMatchObject({ code: 401 });
  expect(await fetchJson('/api/v1/namespaces', status.token)).toMatchObject({
    code: 403,
    message: expect.stringContaining(`User "system:serviceaccount:${namespace}:nobody" cannot list`),
  });
});

test.each([{ abrupt: false }, { abrupt: true }])(
  'the API server goes (abrupt: $abrupt) and comes back with everything',
  async (how) => {
    const before = await kube.get('Ingress', namespace, 'shop');
    await plane.stopApiServer(how);
    await expect(kube.get('Ingress', namespace, 'shop')).rejects.toThrow();
    await plane.startApiServer();
    expect(await kube.get('Ingress', namespace, 'shop')).toEqual(before);
    const slice = await kube.get('EndpointSlice', namespace, 'shop');
    expect(slice?.endpoints?.map(({ addresses }) => addresses)).toEqual([['192.0.2.1'], ['192.0.2.2']]);
  },
);

test('after that, the controllers still empty and remove a deleted namespace', async () => {
  await kube.removeNamespace(namespace);
  expect(await kube.list('Ingress', namespace)).toEqual([]);
});

test('a program that does not get up is an error with the end of its log', async () => {
  const start = startControlPlane({ apiServerFlags: ['--no-such-flag'] });
  await expect(start).rejects.toThrow(/kube-apiserver ended \(exit code 1\).*unknown flag: --no-such-flag/s);
});

test('no secret is in a log', async () => {
  for (const file of await readdir(plane.logs)) {
    expect(await readFile(join(plane.logs, file), 'utf8')).not.toContain(plane.token);
  }
});

test('stop leaves neither processes nor files', async () => {
  const { pids } = plane;
  expect(pids.map(isAlive)).toEqual([true, true, true]);
  await plane.stop();
  expect(pids.map(isAlive)).toEqual([false, false, false]);
  expect(existsSync(plane.kubeconfig)).toBe(false);
  expect(existsSync(plane.logs)).toBe(false);
  await plane.stop();
});

async function fetchJson(path: string, token = plane.token, body?: object): Promise<unknown> {
  const dispatcher = new Agent({ connect: { ca: plane.caPem } });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  try {
    const response = await request(
      `${plane.url}${path}`,
      body === undefined
        ? { dispatcher, headers }
        : { dispatcher, headers, method: 'POST', body: JSON.stringify(body) },
    );
    return await response.body.json();
  } finally {
    await dispatcher.close();
  }
}
