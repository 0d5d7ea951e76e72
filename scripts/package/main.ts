/**
 * `make dist`: what is delivered, in dist/ or the folder that is the first argument, which is made anew.
 *
 *   app/                        JavaScript and packages, ready to run with Node.js 24 or newer: app/bin/ako
 *   sbom.cdx.json               bill of materials (CycloneDX)
 *   THIRD-PARTY-LICENSES.txt    licences of the packages
 */

import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { licenceDocument, unwelcome } from './licences.ts';
import { copyPackage, productionPackages } from './packages.ts';
import { billOfMaterials } from './sbom.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DIST = resolve(process.argv[2] ?? join(ROOT, 'dist'));
const APP = join(DIST, 'app');

const LAUNCHER = `#!/bin/sh
# Starts the command line with the Node.js in PATH (24 or newer).
self=$(readlink -f "$0" 2>/dev/null || echo "$0")
exec node "$(dirname "$(dirname "$self")")/operator/cli/main.js" "$@"
`;

async function main(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  await compile();
  const packages = productionPackages(ROOT);
  const refused = unwelcome(packages);
  if (refused.length > 0) {
    throw new Error(`licences that scripts/package/licences.ts does not allow:\n${refused.join('\n')}`);
  }
  copyConsole();
  for (const one of packages) copyPackage(ROOT, one, APP);
  writeManifest();
  mkdirSync(join(APP, 'bin'));
  writeFileSync(join(APP, 'bin', 'ako'), LAUNCHER, { mode: 0o755 });
  copyFileSync(join(ROOT, 'LICENSE'), join(APP, 'LICENSE'));

  const { name, version, description, license, dependencies } = manifest();
  const bom = billOfMaterials(
    {
      name,
      version,
      description,
      licence: license,
      dependencies: Object.keys(dependencies),
      node: process.versions.node,
      date: await sourceDate(),
    },
    packages,
  );
  writeFileSync(join(DIST, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  writeFileSync(join(DIST, 'THIRD-PARTY-LICENSES.txt'), licenceDocument(ROOT, packages));
  process.stdout.write(
    `${DIST}: the program, ${packages.length} packages, their licences and bill of materials\n`,
  );
}

/** Everything that the command line reaches, and nothing else, as JavaScript. */
async function compile(): Promise<void> {
  const compiler = join(ROOT, 'node_modules', 'typescript-native', 'bin', 'tsc');
  await run(process.execPath, [compiler, '-p', 'tsconfig.dist.json', '--outDir', APP], { cwd: ROOT }).catch(
    (error: { stdout?: string; message: string }) => {
      throw new Error(`the sources do not compile:\n${error.stdout || error.message}`);
    },
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

function manifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
}

/** The simulator's web console: files that are served as they are. */
function copyConsole(): void {
  const folder = join('simulator', 'console');
  mkdirSync(join(APP, folder), { recursive: true });
  for (const file of readdirSync(join(ROOT, folder))) {
    if (!file.endsWith('.ts')) copyFileSync(join(ROOT, folder, file), join(APP, folder, file));
  }
}

/** A package.json without what is only for development, and without the Node.js that a checkout brings. */
function writeManifest(): void {
  const { name, version, description, license, dependencies } = manifest();
  const { node, ...others } = dependencies;
  const delivered = {
    name,
    version,
    description,
    license,
    private: true,
    type: 'module',
    bin: { ako: 'bin/ako' },
    engines: { node: `>=${node?.split('.')[0]}` },
    dependencies: others,
  };
  writeFileSync(join(APP, 'package.json'), `${JSON.stringify(delivered, null, 2)}\n`);
}

/** SOURCE_DATE_EPOCH, else the time of the last commit, else 1970. */
async function sourceDate(): Promise<Date> {
  const { SOURCE_DATE_EPOCH } = process.env;
  if (SOURCE_DATE_EPOCH) return new Date(Number(SOURCE_DATE_EPOCH) * 1000);
  if (!existsSync(join(ROOT, '.git'))) return new Date(0);
  const { stdout } = await run('git', ['log', '-1', '--format=%ct'], { cwd: ROOT });
  return new Date(Number(stdout.trim()) * 1000);
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`dist: ${error instanceof Error ? error.message : String(error)}\n`);
}
