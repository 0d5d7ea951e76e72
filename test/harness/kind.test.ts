import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startKind } from './kind.ts';
import { ClusterUnavailable } from './unavailable.ts';

// A kind of our own, which notes how it is called: what matters here is which clusters are made and deleted.
let folder: string;

async function fakeKind(clusters: string, exitCode = 0): Promise<void> {
  const program = join(folder, 'kind');
  const script = `#!/bin/sh
echo "$*" >> ${folder}/calls
case "$1 $2" in
  "get clusters") printf '${clusters}'; [ ${exitCode} = 0 ] || { echo 'no engine' >&2; exit ${exitCode}; } ;;
  "get kubeconfig") echo 'apiVersion: v1' ;;
esac`;
  await writeFile(program, script);
  await chmod(program, 0o755);
}

const calls = async (): Promise<string[]> =>
  (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ako-kind-test-'));
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('a cluster named ako-test is used and stays', async () => {
  await fakeKind('other\\nako-test\\n');
  const cluster = await startKind();
  expect(await readFile(cluster.kubeconfig, 'utf8')).toBe('apiVersion: v1\n');
  await cluster.stop();
  expect(await calls()).toEqual(['get clusters', 'get kubeconfig --name ako-test']);
});

test('else one is made, and deleted at the end', async () => {
  await fakeKind('ako-test-of-another\\n');
  const cluster = await startKind();
  const which = `--name ako-test-${process.pid} --kubeconfig ${cluster.kubeconfig}`;
  expect(await calls()).toEqual(['get clusters', `create cluster ${which} --wait 180s`]);
  await cluster.stop();
  expect(await calls()).toContain(`delete cluster ${which}`);
});

test('without a Docker engine there is none', async () => {
  await fakeKind('', 1);
  await expect(startKind()).rejects.toThrow(new ClusterUnavailable('kind finds no Docker engine: no engine'));
});
