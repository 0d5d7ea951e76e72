/** From an overlay to its objects, with whichever kustomize there is. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type DeployedObject, parseObjects } from './objects.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OVERLAYS = join(ROOT, 'kustomize', 'overlays');

/**
 * The folder of an overlay: a name in kustomize/overlays, or a path (with a slash in it).
 *
 * @throws Error that names the overlays there are
 */
export async function overlayFolder(overlay: string): Promise<string> {
  const isPath = overlay.includes('/') || isAbsolute(overlay);
  const folder = isPath ? resolve(overlay) : join(OVERLAYS, overlay);
  if (existsSync(join(folder, 'kustomization.yaml'))) return folder;
  const known = (await readdir(OVERLAYS)).sort().join(', ');
  throw new Error(
    isPath
      ? `${folder} has no kustomization.yaml`
      : `there is no overlay "${overlay}" in kustomize/overlays, which has ${known}; a path works, too`,
  );
}

/**
 * Runs kustomize on a folder: the program that KUSTOMIZE names, else `kustomize`, else the one in kubectl, else one that
 * is built here.
 *
 * @throws Error with its message when the overlay is wrong, or when there is no kustomize and none can be built
 */
export async function render(folder: string): Promise<DeployedObject[]> {
  const [program, ...args] = await kustomize();
  const { stdout } = await run(program, [...args, folder], { maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stderr?: string; message: string }) => {
      throw new Error(`kustomize cannot build ${folder}: ${error.stderr?.trim() || error.message}`);
    },
  );
  return parseObjects(stdout);
}

async function kustomize(): Promise<[string, ...string[]]> {
  const { KUSTOMIZE } = process.env;
  if (KUSTOMIZE) return [KUSTOMIZE, 'build'];
  if (await works('kustomize', ['version'])) return ['kustomize', 'build'];
  if (await works('kubectl', ['kustomize', '--help'])) return ['kubectl', 'kustomize'];
  const { stdout } = await run(join(ROOT, 'scripts', 'tools', 'build.sh'), ['kustomize']).catch(
    (error: { stderr?: string; message: string }) => {
      throw new Error(
        `there is neither kustomize nor kubectl, and building kustomize failed: ${error.stderr?.trim() || error.message}`,
      );
    },
  );
  return [stdout.trim(), 'build'];
}

async function works(program: string, args: string[]): Promise<boolean> {
  return run(program, args).then(
    () => true,
    () => false,
  );
}
