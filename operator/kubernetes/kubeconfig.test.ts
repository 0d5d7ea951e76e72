import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadKubeConfig } from './kubeconfig.ts';

const config = (server: string) => `
apiVersion: v1
kind: Config
current-context: one
contexts:
  - { name: one, context: { cluster: c, user: u } }
  - { name: two, context: { cluster: d, user: u } }
clusters:
  - { name: c, cluster: { server: "${server}" } }
  - { name: d, cluster: { server: "https://two" } }
users:
  - { name: u, user: { token: t } }
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ako-kubeconfig-'));
  vi.stubEnv('HOME', folder);
  vi.stubEnv('KUBECONFIG', undefined);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe('loadKubeConfig', () => {
  it('prefers the given file to KUBECONFIG, and that to the home folder', async () => {
    const [given, inEnvironment] = [join(folder, 'given'), join(folder, 'environment')];
    await writeFile(given, config('https://given'));
    await writeFile(inEnvironment, config('https://environment'));
    await mkdir(join(folder, '.kube'));
    await writeFile(join(folder, '.kube', 'config'), config('https://home'));
    const server = (source = {}) => loadKubeConfig(source).getCurrentCluster()?.server;
    expect(server()).toBe('https://home');
    vi.stubEnv('KUBECONFIG', inEnvironment);
    expect(server()).toBe('https://environment');
    expect(server({ file: given })).toBe('https://given');
    expect(server({ file: given, context: 'two' })).toBe('https://two');
    expect(() => server({ context: 'three' })).toThrow('no context "three". It has: one, two.');
  });

  it('says what to do when there is nothing', () => {
    expect(() => loadKubeConfig()).toThrow(/Set KUBECONFIG to a kubeconfig file/);
    expect(() => loadKubeConfig({ file: '/nowhere' })).toThrow('/nowhere, does not exist');
    vi.stubEnv('KUBECONFIG', '/nowhere');
    expect(() => loadKubeConfig()).toThrow('KUBECONFIG names /nowhere, which does not exist');
  });

  it('does not repeat what is in a broken file', async () => {
    const file = join(folder, 'broken');
    await writeFile(file, 'users:\n  - token: hunter2\n   bad: [');
    expect(() => loadKubeConfig({ file })).toThrow(/cannot be read/);
    expect(() => loadKubeConfig({ file })).not.toThrow(/hunter2/);
  });
});
