import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { tarGz } from './tar.ts';

it('is read by tar', () => {
  const content = 'x'.repeat(1000);
  const archive = tarGz(
    [
      { name: 'a/one.txt', content: 'grüße\n' },
      { name: 'a/two.txt', content },
      { name: 'a/empty', content: '' },
    ],
    Date.UTC(2026, 0, 1),
  );
  const list = spawnSync('tar', ['tzf', '-'], { input: archive, encoding: 'utf8' });
  expect(list).toMatchObject({ status: 0, stdout: 'a/one.txt\na/two.txt\na/empty\n', stderr: '' });
  const read = (name: string) =>
    spawnSync('tar', ['xzOf', '-', name], { input: archive, encoding: 'utf8' }).stdout;
  expect(read('a/one.txt')).toBe('grüße\n');
  expect(read('a/two.txt')).toBe(content);
});

it('a name that does not fit is an error', () => {
  expect(() => tarGz([{ name: 'n'.repeat(101), content: '' }], 0)).toThrow('too long');
});
