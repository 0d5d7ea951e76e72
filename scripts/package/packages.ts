/** The packages that the operator needs at run time, from package-lock.json and what is installed. */

import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** An installed package. */
export interface Package {
  /** Its folder, relative to the checkout: `node_modules/a/node_modules/b`. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or what the package says instead. */
  readonly licence: string;
  /** Hash of the package as the registry has it: `sha512-<base64>`. */
  readonly integrity: string | undefined;
  /** Names of the packages that it asks for; optional ones may not be there. */
  readonly dependencies: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

/** The runtime itself is the image's, not the package's; types are for compilers. */
function isLeftOut(name: string): boolean {
  return name === 'node' || name.startsWith('node-bin-') || name.startsWith('@types/');
}

/**
 * All packages that `npm ci --omit=dev` installs, but for Node.js itself and types, sorted by folder.
 *
 * @param root the checkout
 * @throws Error when one is not installed, or in another version than the lock file says
 */
export function productionPackages(root: string): Package[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockEntry>>;
  };
  const packages: Package[] = [];
  for (const [folder, entry] of Object.entries(lock.packages)) {
    if (folder === '' || entry.dev || entry.link) continue;
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (isLeftOut(name)) continue;
    const file = join(root, folder, 'package.json');
    if (!existsSync(file)) {
      // Made for another system, or asked for by nobody at run time.
      if (entry.optional || entry.devOptional) continue;
      throw new Error(`${folder} is not installed; run npm ci`);
    }
    const { version, license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    if (version === undefined || version !== entry.version) {
      throw new Error(`${folder} is version ${version}, package-lock.json says ${entry.version}; run npm ci`);
    }
    packages.push({
      folder,
      name,
      version,
      licence: licenceOf(license ?? licenses),
      integrity: entry.integrity,
      dependencies: Object.keys({
        ...entry.dependencies,
        ...entry.optionalDependencies,
        ...entry.peerDependencies,
      }),
    });
  }
  return packages.sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

interface Manifest {
  readonly version?: string;
  readonly license?: unknown;
  /** How old packages say it. */
  readonly licenses?: unknown;
}

function licenceOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(licenceOf).join(' OR ');
  const { type } = (value ?? {}) as { type?: unknown };
  return typeof type === 'string' ? type : 'UNKNOWN';
}

const CODE = new Set(['.js', '.cjs', '.mjs', '.json', '.node', '.wasm']);
/** Folders that hold nothing a program loads. */
const NOT_CODE = new Set([
  'test',
  'tests',
  '__tests__',
  'example',
  'examples',
  'benchmark',
  'benchmarks',
  '.github',
]);
const LICENCE = /^(licen[cs]e|copying|notice)\b/i;

/** Copies what a program loads of a package, and its licence: neither types, maps, tests nor documents. */
export function copyPackage(root: string, { folder }: Package, target: string): void {
  const from = join(root, folder);
  cpSync(from, join(target, folder), {
    recursive: true,
    filter: (path) => {
      if (path === from) return true;
      const name = basename(path);
      if (statSync(path).isDirectory()) return name !== 'node_modules' && !NOT_CODE.has(name);
      return CODE.has(extname(name)) || LICENCE.test(name);
    },
  });
}

/** Texts of a package's licence and notice files. */
export function licenceTexts(root: string, { folder }: Package): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE.test(entry.name))
    .map(({ name }) => readFileSync(join(root, folder, name), 'utf8').trim());
}
