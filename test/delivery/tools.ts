import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, beforeEach } from 'vitest';
import { type NamedObject, parseManifests } from '../harness/manifests.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
/** Building a tool takes two to three minutes, once on a machine. */
const BUILD_TIMEOUT_MS = 15 * 60_000;

const { AKO_TEST_KUBECONFIG, AKO_TEST_CLUSTER = '' } = process.env;
/**
 * Whether the cluster of `useCluster` is one that these tests may install into, namespace avi-system and policies for the
 * whole cluster included, with this machine as its node. A cluster that somebody gave us is not.
 */
export const OWN_CLUSTER = !AKO_TEST_KUBECONFIG && ['', 'processes'].includes(AKO_TEST_CLUSTER);

export type ToolName = 'kustomize' | 'helm3' | 'helm4';

/** A command line that is built where it is missing. */
export interface Tool {
  /** Its standard output. @throws with its messages when it fails */
  run(...args: string[]): Promise<string>;
  /** The same, read as manifests. */
  objects(...args: string[]): Promise<NamedObject[]>;
}

/**
 * Builds a tool before the tests of a file (or `describe`). Without Go, and only then, the tests are skipped; any other
 * failure to build fails them.
 */
export function useTool(name: ToolName): Tool {
  let program: string | undefined;
  let missing = '';

  beforeAll(async () => {
    try {
      const { stdout } = await run(`${ROOT}scripts/tools/build.sh`, [name]);
      program = stdout.trim();
    } catch (error) {
      if ((error as { code?: unknown }).code !== 3) throw error;
      missing = `${name} cannot be built: there is no Go`;
    }
  }, BUILD_TIMEOUT_MS);

  beforeEach((context) => {
    if (program === undefined) context.skip(missing);
  });

  const tool: Tool = {
    async run(...args) {
      if (program === undefined) throw new Error(`${name} is there only while tests run`);
      const { stdout } = await run(program, args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
      return stdout;
    },
    objects: async (...args) => parseManifests(await tool.run(...args)),
  };
  return tool;
}
