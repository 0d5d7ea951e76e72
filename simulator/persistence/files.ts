import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Secrets are in these files: only their owner may read them. */
const MODE = 0o600;

/**
 * Appends lines in batches: while one batch is on its way to the disk, the next one gathers, so that many writers share the
 * price of one fsync.
 */
export class AppendLog {
  readonly #file: FileHandle;
  readonly #fsync: boolean;
  #gathered: string[] = [];
  /** The batch after the one on its way; resolves when it is on disk. */
  #next: Promise<void> | undefined;
  #current: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle, fsync: boolean) {
    this.#file = file;
    this.#fsync = fsync;
  }

  static async open(path: string, fsync: boolean): Promise<AppendLog> {
    await dropTornLine(path);
    return new AppendLog(await open(path, 'a', MODE), fsync);
  }

  append(line: string): void {
    this.#gathered.push(line);
    if (this.#next !== undefined) return;
    const previous = this.#current;
    this.#next = previous.then(() => this.#write());
    // Whoever waits for this batch gets the error; nobody may be waiting.
    this.#next.catch(() => undefined);
  }

  flushed(): Promise<void> {
    return this.#next ?? this.#current;
  }

  async close(): Promise<void> {
    await this.flushed();
    await this.#file.close();
  }

  #write(): Promise<void> {
    const batch = this.#gathered;
    this.#gathered = [];
    this.#next = undefined;
    this.#current = this.#file
      .appendFile(`${batch.join('\n')}\n`)
      .then(() => (this.#fsync ? this.#file.datasync() : undefined));
    return this.#current;
  }
}

/** Cuts off what stands after the last newline: a line that was being written when the process died. */
async function dropTornLine(path: string): Promise<void> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch {
    return;
  }
  try {
    const { size } = await file.stat();
    const chunk = Buffer.alloc(64 * 1024);
    let end = size;
    while (end > 0) {
      const start = Math.max(0, end - chunk.length);
      const { bytesRead } = await file.read(chunk, 0, end - start, start);
      const newline = chunk.subarray(0, bytesRead).lastIndexOf(0x0a);
      if (newline >= 0) {
        end = start + newline + 1;
        break;
      }
      end = start;
    }
    if (end < size) await truncate(path, end);
  } finally {
    await file.close();
  }
}

/** The complete lines of a file; one without a newline at the end is left out. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1024 * 1024 })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** Lines of a snapshot that are written before the event loop gets its turn. */
const SLICE = 500;

/**
 * Writes a file that appears under its name only when it is complete and on disk.
 * @returns its size in characters
 */
export async function writeSnapshot(path: string, lines: Iterable<string>): Promise<number> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'w', MODE);
  let size = 0;
  try {
    let slice: string[] = [];
    for (const line of lines) {
      slice.push(line);
      size += line.length;
      if (slice.length < SLICE) continue;
      await file.appendFile(`${slice.join('\n')}\n`);
      slice = [];
    }
    if (slice.length > 0) await file.appendFile(`${slice.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync();
  await folder.close();
  return size;
}
