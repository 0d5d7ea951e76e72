import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BUILD_SCRIPT = fileURLToPath(new URL('../control-plane/build.sh', import.meta.url));

/**
 * The folder with kube-apiserver, kube-controller-manager and etcd. Builds them when they are not there yet (minutes,
 * with progress on standard error).
 *
 * @param os system they run on, as Go names it; default: this one
 * @throws when the build fails; its messages are on standard error
 */
export async function controlPlaneBinaries(os?: string): Promise<string> {
  const env = { ...process.env };
  if (os !== undefined && os !== process.platform) {
    env.GOOS = os;
    // Its programs are for this machine.
    delete env.KUBEBUILDER_ASSETS;
  }
  const child = spawn(BUILD_SCRIPT, { stdio: ['ignore', 'pipe', 'inherit'], env });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const folder = output.trim().split('\n').at(-1);
  if (code !== 0 || !folder)
    throw new Error(`${BUILD_SCRIPT} failed (exit code ${code}); its messages are above`);
  return folder;
}
