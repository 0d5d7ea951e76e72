/**
 * Lays out the root file system of the image in a folder: Node.js (the one that runs this), the libraries that it is
 * linked with, certificate authorities, and dist/app. No shell, no package manager, nothing else.
 *
 *   node scripts/image/root.ts FOLDER [DIST]      DIST is what scripts/package/main.ts made (default dist/)
 */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where systems keep the authorities that they trust; the first is where Node.js looks in the image. */
const AUTHORITIES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/cert.pem',
] as const;

/** Who runs in the image; the manifests name the same number. */
const FILES: Readonly<Record<string, string>> = {
  '/etc/passwd': 'root:x:0:0:root:/:/sbin/nologin\nako:x:65532:65532:ako:/home/ako:/sbin/nologin\n',
  '/etc/group': 'root:x:0:\nako:x:65532:\n',
  // How names are looked up: the C library asks nobody otherwise.
  '/etc/nsswitch.conf': 'hosts: files dns\n',
};

/** Makes the folder anew. @throws Error when there is no program in `dist`, or a library is missing */
function layOut(target: string, dist: string): void {
  if (!existsSync(join(dist, 'app')))
    throw new Error(`there is no ${dist}/app; run scripts/package/main.ts first`);
  rmSync(target, { recursive: true, force: true });
  const put = (from: string, to: string): void => {
    mkdirSync(dirname(join(target, to)), { recursive: true });
    copyFileSync(realpathSync(from), join(target, to));
  };
  put(process.execPath, '/usr/bin/node');
  chmodSync(join(target, '/usr/bin/node'), 0o755);
  for (const library of libraries(process.execPath)) put(library, library);
  const authorities = AUTHORITIES.find((file) => existsSync(file));
  if (authorities !== undefined) put(authorities, AUTHORITIES[0]);
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), content);
  }
  mkdirSync(join(target, 'home', 'ako'), { recursive: true });
  mkdirSync(join(target, 'tmp'));
  chmodSync(join(target, 'tmp'), 0o1777);
  cpSync(join(dist, 'app'), join(target, 'app'), { recursive: true });
  for (const file of ['sbom.cdx.json', 'THIRD-PARTY-LICENSES.txt']) {
    put(join(dist, file), `/usr/share/doc/avi-kubernetes-operator/${file}`);
  }
}

/**
 * Shared libraries of a program, with the dynamic linker, under the paths by which they are found.
 *
 * @throws Error when one is not there
 */
function libraries(program: string): string[] {
  const output = execFileSync('ldd', [program], { encoding: 'utf8' });
  const missing = output.split('\n').find((line) => line.includes('not found'));
  if (missing !== undefined) throw new Error(`a library of ${program} is missing: ${missing.trim()}`);
  // `libm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x…)`, or `/lib64/ld-linux-x86-64.so.2 (0x…)`.
  return [...output.matchAll(/^\s*(?:\S+ => )?(\/\S+) \(0x/gm)].map(([, path = '']) => path);
}

try {
  const [, , target, dist = join(ROOT, 'dist')] = process.argv;
  if (target === undefined) throw new Error('usage: node scripts/image/root.ts FOLDER [DIST]');
  layOut(target, resolve(dist));
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`image: ${error instanceof Error ? error.message : String(error)}\n`);
}
