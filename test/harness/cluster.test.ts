import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ClusterUnavailable, getCluster } from './cluster.ts';

let empty: string;

beforeEach(async () => {
  empty = await mkdtemp(join(tmpdir(), 'ako-cluster-'));
  vi.stubEnv('AKO_TEST_KUBECONFIG', undefined);
  vi.stubEnv('AKO_TEST_CLUSTER', undefined);
  vi.stubEnv('REQUIRE_DOCKER', undefined);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(empty, { recursive: true });
});

test('a given kubeconfig comes first, and its cluster is left alone', async () => {
  const kubeconfig = join(empty, 'config');
  await writeFile(kubeconfig, '');
  vi.stubEnv('AKO_TEST_KUBECONFIG', kubeconfig);
  vi.stubEnv('AKO_TEST_CLUSTER', 'kind');
  const cluster = await getCluster();
  expect(cluster).toMatchObject({ origin: 'existing', kubeconfig, controlPlane: undefined });
  await cluster.stop();
  vi.stubEnv('AKO_TEST_KUBECONFIG', join(empty, 'none'));
  await expect(getCluster()).rejects.toThrow('ENOENT');
});

test('what cannot be had is unavailable, and a plain error where it is required', async () => {
  vi.stubEnv('AKO_TEST_CLUSTER', 'kind');
  vi.stubEnv('PATH', empty);
  await expect(getCluster()).rejects.toThrow(
    new ClusterUnavailable('There is no command "kind" (https://kind.sigs.k8s.io)'),
  );
  vi.stubEnv('REQUIRE_DOCKER', '1');
  const error = await getCluster().catch((reason: unknown) => reason);
  expect(error).not.toBeInstanceOf(ClusterUnavailable);
  expect(error).toMatchObject({
    message: expect.stringMatching(/^REQUIRE_DOCKER=1, but: There is no command "kind"/),
  });
});

test('a word that means nothing is an error', async () => {
  vi.stubEnv('AKO_TEST_CLUSTER', 'minikube');
  await expect(getCluster()).rejects.toThrow(
    'AKO_TEST_CLUSTER is "minikube"; it may be kind, container or processes',
  );
});
