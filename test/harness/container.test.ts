import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startContainer } from './container.ts';
import { kubeClient } from './kube.ts';
import { ClusterUnavailable } from './unavailable.ts';

test('one container is a control plane like any other', { timeout: 20 * 60_000 }, async ({ skip }) => {
  const plane = await startContainer().catch((error: unknown) => {
    if (error instanceof ClusterUnavailable && process.env.REQUIRE_DOCKER !== '1') return skip(error.message);
    throw error;
  });
  onTestFinished(() => plane.stop());
  const kube = kubeClient(plane.kubeconfig);
  const namespace = await kube.namespace('container');
  await kube.endpoints(namespace, 'web', ['192.0.2.1']);

  await plane.stopApiServer();
  await expect(kube.get('EndpointSlice', namespace, 'web')).rejects.toThrow();
  await plane.startApiServer();
  const slice = await kube.get('EndpointSlice', namespace, 'web');
  expect(slice?.endpoints?.map(({ addresses }) => addresses)).toEqual([['192.0.2.1']]);
  await kube.removeNamespace(namespace);

  const log = await readFile(join(plane.logs, 'control-plane.log'), 'utf8');
  expect(log).toMatch(/launcher: kube-apiserver ended.*launcher: kube-apiserver started/s);
  expect(log).not.toContain(plane.token);

  await plane.stop();
  expect(existsSync(plane.logs)).toBe(false);
  await expect(fetch(plane.url)).rejects.toThrow();
});
