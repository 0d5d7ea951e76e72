import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from './alive.ts';
import { ProcessGroup } from './processes.ts';
import { waitFor } from './wait.ts';

let folder: string;
let group: ProcessGroup;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ako-processes-'));
  group = new ProcessGroup(folder, folder);
});

afterEach(() => group.stop());

test('keeps the output of a program and tells how it ended', async () => {
  const program = await group.start('talker', '/bin/sh', ['-c', 'echo one; echo two >&2; exit 3']);
  expect(await program.ended).toBe('exit code 3');
  expect(program.end).toBe('exit code 3');
  expect(await program.tail()).toBe('one\ntwo');
  expect(await program.tail(1)).toBe('two');
});

test('a program that cannot be started is an error', async () => {
  await expect(group.start('none', '/nowhere/none', [])).rejects.toThrow('ENOENT');
});

test('stop asks first and then insists', async () => {
  const polite = await group.start('polite', '/bin/sleep', ['600']);
  await polite.stop();
  expect(polite.end).toBe('SIGTERM');
  const deaf = await group.start('deaf', '/bin/sh', [
    '-c',
    'trap "" TERM; echo ready; while :; do sleep 0.05; done',
  ]);
  await waitFor(async () => (await deaf.tail()) === 'ready', { what: 'the trap is set' });
  await deaf.stop('SIGTERM', 50);
  expect(deaf.end).toBe('SIGKILL');
});

test('stop of the group leaves no process', async () => {
  const programs = await Promise.all(['a', 'b'].map((name) => group.start(name, '/bin/sleep', ['600'])));
  await group.stop();
  expect(programs.map(({ pid }) => isAlive(pid))).toEqual([false, false]);
});

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'programs end with their starter, even by %s',
  async (signal) => {
    const doomed = await mkdtemp(join(tmpdir(), 'ako-processes-'));
    const module = new URL('processes.ts', import.meta.url).href;
    const script = `
    import { ProcessGroup } from '${module}';
    const group = new ProcessGroup('${doomed}', '${doomed}');
    const ended = await group.start('ended', '/bin/sleep', ['0']);
    await ended.ended;
    const { pid } = await group.start('sleeper', '/bin/sleep', ['600']);
    console.log(pid);
    setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => {
      starter.stdout.once('data', (text: Buffer) => resolve(Number(text.toString())));
    });
    expect(isAlive(pid)).toBe(true);
    starter.kill(signal);
    await waitFor(() => !isAlive(pid), { what: `process ${pid} has ended` });
    await waitFor(() => !existsSync(doomed), { what: `${doomed} is removed` });
  },
);
