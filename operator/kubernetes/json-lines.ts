import { setImmediate as nextTurn } from 'node:timers/promises';
import { KubeError } from './errors.ts';

const NEWLINE = 0x0a;

/** Longest time that work on a stream or list may keep the event loop before others get their turn, in milliseconds. */
const SLICE_MS = 8;

/** etcd refuses objects far below this; a longer line is no Kubernetes object. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;

/**
 * Gives the event loop to others once `SLICE_MS` have passed since the last time: `if (slice.due()) await slice.next()`.
 * (Split in two so that the common case costs no promise.)
 */
export function createSlice(sliceMs = SLICE_MS): { due(): boolean; next(): Promise<void> } {
  let started = performance.now();
  return {
    due: () => performance.now() - started >= sliceMs,
    next: async () => {
      await nextTurn();
      started = performance.now();
    },
  };
}

/**
 * Parses a stream of JSON texts, one a line, as they arrive. Long streams do not keep the event loop.
 *
 * @throws KubeError `InvalidAnswer` for a line that is no JSON, `ConnectionFailed` for a stream cut in the middle of a line.
 */
export async function* parseJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  sliceMs = SLICE_MS,
): AsyncGenerator<unknown, void, undefined> {
  const slice = createSlice(sliceMs);
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start);
      if (end === -1) break;
      let line = chunk.subarray(start, end);
      start = end + 1;
      if (pending.length > 0) {
        pending.push(line);
        line = Buffer.concat(pending);
        pending = [];
        pendingBytes = 0;
      }
      if (line.length > 0) yield parseLine(line);
      if (slice.due()) await slice.next();
    }
    if (start < chunk.length) {
      const rest = chunk.subarray(start);
      pending.push(rest);
      pendingBytes += rest.length;
      if (pendingBytes > MAX_LINE_BYTES) throw invalid('a line of the stream is too long');
    }
  }
  if (pendingBytes > 0) {
    throw new KubeError('the stream ended in the middle of a line', {
      status: 0,
      reason: 'ConnectionFailed',
    });
  }
}

function parseLine(line: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8'));
  } catch {
    // The parser's own message quotes the text, which may be a Secret.
    throw invalid('a line of the stream is no JSON');
  }
}

function invalid(message: string): KubeError {
  return new KubeError(message, { status: 0, reason: 'InvalidAnswer' });
}
