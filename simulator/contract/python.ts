import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, beforeEach } from 'vitest';

const run = promisify(execFile);

/** Installing takes half a minute, once on a machine. */
const INSTALL_TIMEOUT_MS = 5 * 60_000;

/** What pip says when it reaches no package index at all. */
const NO_INDEX = /NewConnectionError|Failed to establish|ConnectionError|ReadTimeout|from versions: none/;

export interface Python {
  /** Runs `python -m <module> <args>` in a folder and returns what it wrote. @throws with that text when it fails */
  module(name: string, args: readonly string[], options: PythonOptions): Promise<string>;
}

export interface PythonOptions {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/**
 * A Python with the packages of a requirements file, for the tests of one file. It is made once and kept in the cache folder
 * (`AKO_CACHE_DIR`); its name has a hash of the file, so that another version gets another environment. Where there is no
 * `python3` with `venv`, or no package index, the tests are skipped with the reason; any other failure fails them.
 */
export function usePython(requirements: URL): Python {
  let program: string | undefined;
  let missing = '';

  beforeAll(async () => {
    try {
      program = await environment(fileURLToPath(requirements));
    } catch (error) {
      if (!(error instanceof PythonMissing)) throw error;
      missing = error.message;
    }
  }, INSTALL_TIMEOUT_MS);

  beforeEach((context) => {
    if (program === undefined) context.skip(missing);
  });

  return {
    async module(name, args, { folder, env = {}, timeoutMs }) {
      if (program === undefined) throw new Error('Python is there only while tests run');
      const options = {
        cwd: folder,
        // Tests must not leave compiled files in the checkout.
        env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', NO_COLOR: '1', ...env },
        timeout: timeoutMs,
        maxBuffer: 64 * 1024 * 1024,
      };
      try {
        return (await run(program, ['-m', name, ...args], options)).stdout;
      } catch (error) {
        const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
        throw new Error(`${message.split('\n', 1)[0]}\n${stdout}\n${stderr}`, { cause: error });
      }
    },
  };
}

class PythonMissing extends Error {}

/** The interpreter of the environment for a requirements file; made when it is not there. */
async function environment(requirements: string): Promise<string> {
  const version = await run('python3', ['-c', 'import sys, venv, ensurepip; print(sys.version)']).catch(
    () => {
      throw new PythonMissing('there is no python3 with the modules venv and ensurepip');
    },
  );
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .update(version.stdout)
    .digest('hex');
  const cache = process.env.AKO_CACHE_DIR || join(homedir(), '.cache', 'avi-kubernetes-operator');
  const folder = join(cache, 'python', hash.slice(0, 16));
  const program = join(folder, 'bin', 'python');
  if (await exists(program)) return program;
  // Under another name until it is complete. It can be moved, as programs in it are called as modules only.
  const unfinished = `${folder}.${process.pid}`;
  try {
    await mkdir(join(cache, 'python'), { recursive: true });
    await run('python3', ['-m', 'venv', unfinished]);
    await install(join(unfinished, 'bin', 'python'), requirements);
    await rename(unfinished, folder).catch((error: unknown) => {
      // Somebody else was faster.
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return program;
}

async function install(python: string, requirements: string): Promise<void> {
  const options = [
    '--quiet',
    '--disable-pip-version-check',
    '--no-input',
    '--retries',
    '1',
    '--timeout',
    '20',
  ];
  try {
    await run(python, ['-m', 'pip', 'install', ...options, '--requirement', requirements]);
  } catch (error) {
    const text = (error as { stderr?: string }).stderr ?? '';
    if (NO_INDEX.test(text)) throw new PythonMissing('no Python package index can be reached');
    throw new Error(`pip install failed:\n${text}`, { cause: error });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
