import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from './generate.ts';

const folder = new URL('generated/', import.meta.url);

test('the generated files are what the definitions give: run `npm run generate` when this fails', async () => {
  const files = await generate();
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  for (const [file, content] of files) {
    expect(readFileSync(new URL(file, folder), 'utf8') === content, `${file} is up to date`).toBe(true);
  }
});
