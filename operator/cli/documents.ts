import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { LineCounter, parseAllDocuments } from 'yaml';
import { InputError, messageOf } from './input-error.ts';

/** Standard input as a path. */
export const STDIN = '-';

/** One document of a file, or one item of a `List` in it. */
export interface SourceDocument {
  /** For messages: `web.yaml, document 2`, `web.yaml, document 2, items[3]`. */
  readonly where: string;
  readonly value: unknown;
}

export interface ReadOptions {
  /** Gives the text of standard input; it can be read once only. */
  readonly stdin?: () => Promise<string>;
}

const EXTENSIONS = new Set(['.yaml', '.yml', '.json']);

/**
 * The documents of files, of all manifests in folders (recursively) and of standard input (`-`), in the order of their
 * paths. Empty documents are left out. Throws an {@link InputError} that names the file.
 */
export async function readDocuments(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<SourceDocument[]> {
  const files = new Map<string, string>();
  for (const given of paths) {
    if (given === STDIN) {
      if (!files.has(STDIN)) files.set(STDIN, STDIN);
      continue;
    }
    // A file that is named twice, or whose folder is named too, is read once.
    for (const file of await filesOf(given)) files.set(await identityOf(file), file);
  }
  const documents: SourceDocument[] = [];
  for (const file of [...files.values()].sort()) {
    const name = file === STDIN ? 'standard input' : file;
    documents.push(...parseDocuments(await textOf(file, options), name));
  }
  return documents;
}

/** Pipes (`<(command)`) have no path of their own. */
async function identityOf(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

async function filesOf(given: string): Promise<string[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(given)).isDirectory();
  } catch (error) {
    throw new InputError(`${given}: ${reasonOf(error)}`);
  }
  if (!isFolder) return [given];
  const files = await manifestsIn(given, new Set());
  if (files.length === 0) {
    throw new InputError(`${given}: the folder has no manifest (*.yaml, *.yml or *.json)`);
  }
  return files;
}

/** Hidden files and folders are left out; `seen` guards against links that lead back. */
async function manifestsIn(folder: string, seen: Set<string>): Promise<string[]> {
  const real = await identityOf(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const files: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (name.startsWith('.')) continue;
    const full = path.join(folder, name);
    if ((await stat(full)).isDirectory()) files.push(...(await manifestsIn(full, seen)));
    else if (EXTENSIONS.has(path.extname(name).toLowerCase())) files.push(full);
  }
  return files;
}

async function textOf(file: string, options: ReadOptions): Promise<string> {
  if (file === STDIN) {
    if (options.stdin === undefined) throw new InputError('standard input cannot be read here');
    return options.stdin();
  }
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
}

/** The system's reason for an error of the file system, without path and call. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES') return 'not permitted to read it';
  return messageOf(error);
}

/** The documents of a text in YAML (several, divided by `---`) or JSON. */
export function parseDocuments(text: string, name: string): SourceDocument[] {
  const json = text.trimStart().startsWith('{') ? tryJson(text) : undefined;
  if (json !== undefined) return [{ where: `${name}, document 1`, value: json.value }];
  const lineCounter = new LineCounter();
  const documents: SourceDocument[] = [];
  const faults: string[] = [];
  for (const [i, document] of parseAllDocuments(text, {
    merge: true,
    lineCounter,
    prettyErrors: false,
  }).entries()) {
    const where = `${name}, document ${i + 1}`;
    const [error] = document.errors;
    if (error !== undefined) {
      const { line, col } = lineCounter.linePos(error.pos[0]);
      faults.push(`${where}, line ${line}, column ${col}: ${error.message}`);
      continue;
    }
    try {
      const value: unknown = document.toJS();
      if (value !== null && value !== undefined) documents.push({ where, value });
    } catch (thrown) {
      faults.push(`${where}: ${messageOf(thrown)}`);
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  return documents;
}

function tryJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Flow-style YAML begins like JSON; whatever is wrong, the YAML parser says where.
    return undefined;
  }
}
