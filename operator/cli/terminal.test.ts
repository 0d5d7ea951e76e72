import { expect, it } from 'vitest';
import { barText, styleOf, wantsColour } from './terminal.ts';

it.each<[NodeJS.ProcessEnv, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ TERM: 'dumb' }, true, false],
])('colour with %j on a terminal (%s): %s', (env, terminal, wanted) => {
  expect(wantsColour(env, terminal)).toBe(wanted);
});

it('without colour texts stay as they are', () => {
  expect(styleOf(false).red('x')).toBe('x');
  expect(styleOf(true).red('x')).toBe('\x1b[31mx\x1b[39m');
});

it('a bar shows how far it is', () => {
  expect(barText('reading', 1, 2)).toBe(`reading  [${'█'.repeat(12)}${' '.repeat(12)}]  50 %`);
  expect(barText('reading')).toBe('reading …');
});
