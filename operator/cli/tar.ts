import { gzipSync } from 'node:zlib';

const BLOCK = 512;

/** A file of an archive; `time` in milliseconds since 1970. */
export interface TarFile {
  readonly name: string;
  readonly content: string;
}

/**
 * A `.tar.gz` of text files (POSIX ustar), all with one time.
 *
 * @throws Error for a name of more than 100 bytes
 */
export function tarGz(files: readonly TarFile[], time: number): Buffer {
  const parts: Buffer[] = [];
  for (const { name, content } of files) {
    const body = Buffer.from(content, 'utf8');
    parts.push(header(name, body.length, Math.floor(time / 1000)), body);
    const rest = body.length % BLOCK;
    if (rest > 0) parts.push(Buffer.alloc(BLOCK - rest));
  }
  parts.push(Buffer.alloc(2 * BLOCK));
  return gzipSync(Buffer.concat(parts));
}

function header(name: string, size: number, seconds: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(name) > 100)
    throw new Error(`the name of a file in the archive is too long: ${name}`);
  block.write(name, 0);
  block.write('0000644\0', 100); // mode
  block.write('0000000\0', 108); // owner
  block.write('0000000\0', 116); // group
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write(`${seconds.toString(8).padStart(11, '0')}\0`, 136);
  block.write('        ', 148); // counts as blanks in the checksum
  block.write('0', 156); // an ordinary file
  block.write('ustar\0' + '00', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}
