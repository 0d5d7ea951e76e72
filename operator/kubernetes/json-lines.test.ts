import { describe, expect, it } from 'vitest';
import { KubeError } from './errors.ts';
import { parseJsonLines } from './json-lines.ts';

async function* inPieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function parseAll(chunks: AsyncIterable<Uint8Array>): Promise<unknown[]> {
  const lines: unknown[] = [];
  for await (const line of parseJsonLines(chunks)) lines.push(line);
  return lines;
}

describe('parseJsonLines', () => {
  const lines = [{ a: 1 }, 'zwölf €', { long: 'x'.repeat(200) }, []];
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`;

  it.each([1, 2, 3, 7, 64, 10_000])('parses lines that arrive in pieces of %i bytes', async (size) => {
    expect(await parseAll(inPieces(text, size))).toEqual(lines);
  });

  it('delivers a line before the next one has arrived', async () => {
    let asked = 0;
    const source = (async function* () {
      asked++;
      yield Buffer.from('{"a":1}\n{"b"');
      asked++;
      yield Buffer.from(':2}\n');
    })();
    const parsed = parseJsonLines(source);
    expect(await parsed.next()).toEqual({ value: { a: 1 }, done: false });
    expect(asked).toBe(1);
  });

  it('tells a stream that was cut from one that ended', async () => {
    const cut = parseAll(inPieces('{"a":1}\n{"b":', 100));
    await expect(cut).rejects.toMatchObject({ reason: 'ConnectionFailed', retryable: true });
  });

  it('refuses what is no JSON, without repeating it', async () => {
    const refused = parseAll(inPieces('{"a":1}\nsecret\n', 100));
    await expect(refused).rejects.toBeInstanceOf(KubeError);
    await expect(refused).rejects.toMatchObject({
      reason: 'InvalidAnswer',
      message: 'a line of the stream is no JSON',
    });
    await expect(refused).rejects.not.toHaveProperty('cause');
  });
});
