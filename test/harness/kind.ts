import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ClusterUnavailable } from './unavailable.ts';

const run = promisify(execFile);

/** A kind cluster of this name is used when there is one, and stays. Else one is made and deleted at the end. */
const SHARED_NAME = 'ako-test';

export interface KindCluster {
  readonly kubeconfig: string;
  stop(): Promise<void>;
}

/** @throws ClusterUnavailable without the kind CLI or a Docker engine */
export async function startKind(): Promise<KindCluster> {
  const names = await run('kind', ['get', 'clusters']).then(
    ({ stdout }) => stdout.split('\n'),
    (error: NodeJS.ErrnoException & { stderr?: string }) => {
      throw new ClusterUnavailable(
        error.code === 'ENOENT'
          ? 'There is no command "kind" (https://kind.sigs.k8s.io)'
          : `kind finds no Docker engine: ${error.stderr?.trim() || error.message}`,
      );
    },
  );
  const folder = await mkdtemp(join(tmpdir(), 'ako-kind-'));
  const kubeconfig = join(folder, 'kubeconfig');
  const removeFolder = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (names.includes(SHARED_NAME)) {
    const { stdout } = await run('kind', ['get', 'kubeconfig', '--name', SHARED_NAME]);
    await writeFile(kubeconfig, stdout, { mode: 0o600 });
    return { kubeconfig, stop: removeFolder };
  }
  const name = `${SHARED_NAME}-${process.pid}`;
  const remove = async (): Promise<void> => {
    await run('kind', ['delete', 'cluster', '--name', name, '--kubeconfig', kubeconfig]);
    await removeFolder();
  };
  try {
    await run('kind', ['create', 'cluster', '--name', name, '--kubeconfig', kubeconfig, '--wait', '180s']);
  } catch (error) {
    await remove();
    throw error;
  }
  return { kubeconfig, stop: remove };
}
