import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/package/licences.ts';
import type { Bom } from '../../scripts/package/sbom.ts';
import { ROOT } from './tools.ts';

const run = promisify(execFile);
const NODE = `${ROOT}node_modules/.bin/node`;
const MEBIBYTE = 1024 * 1024;

describe('make dist', () => {
  let dist: string;
  let files: string[];

  beforeAll(async () => {
    dist = await mkdtemp(join(tmpdir(), 'ako-dist-'));
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1700000000' };
    await run(NODE, [`${ROOT}scripts/package/main.ts`, dist], { env });
    files = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
  });

  afterAll(() => rm(dist, { recursive: true, force: true }));

  it('runs by itself, and renders what the checkout renders', async () => {
    const app = join(dist, 'app', 'operator', 'cli', 'main.js');
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
    // From elsewhere, so that nothing of the checkout can be found by accident.
    const options = { cwd: dist };
    expect((await run(NODE, [app, '--version'], options)).stdout.trim()).toBe(version);
    const render = ['render', '-f', `${ROOT}docs/examples`];
    expect((await run(NODE, [app, ...render], options)).stdout).toBe(
      (await run(`${ROOT}bin/ako`, render, options)).stdout,
    );
    const { stdout } = await run(join(dist, 'app', 'bin', 'ako'), ['--help'], {
      env: { PATH: `${ROOT}node_modules/.bin:${process.env.PATH}` },
    });
    expect(stdout).toContain('ako run');
  });

  it('is plain JavaScript: no sources, types, maps or tests', () => {
    expect(files).toContain('app/operator/operator.js');
    const unwanted = files.filter((file) => /\.(ts|mts|cts|map|md)$|\.test\./.test(file));
    expect(unwanted.filter((file) => !/licen[cs]e\.md$/i.test(file))).toEqual([]);
    expect(files.filter((file) => file.startsWith('app/test/'))).toEqual([]);
  });

  it('has no Node.js, no types and nothing for development in its packages', () => {
    const packages = packagesOf(files);
    expect(packages).toContain('fastify');
    for (const name of ['node', 'vitest', 'typescript', '@types/node', '@biomejs/biome', 'testcontainers']) {
      expect(packages).not.toContain(name);
    }
    const size = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
    expect(size / MEBIBYTE).toBeLessThan(40);
  });

  it('its bill of materials names each package, the runtime, and nothing else', () => {
    const bom = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8')) as Bom;
    expect(bom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: expect.stringMatching(/^1\.\d$/),
      metadata: { timestamp: '2023-11-14T22:13:20.000Z', component: { name: 'avi-kubernetes-operator' } },
    });
    const delivered = files
      .filter((file) => /(^|\/)node_modules\/(@[^/]+\/)?[^/]+\/package\.json$/.test(file))
      .map((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as { name: string; version: string })
      .map(({ name, version }) => `${name}@${version}`);
    const named = bom.components.map((component) => component['bom-ref']);
    expect(new Set(named)).toEqual(new Set([...delivered, `node@${process.versions.node}`]));
    for (const component of bom.components) {
      expect(component.purl, component.name).toMatch(/^pkg:(npm|generic)\//);
      expect(component, component.name).toHaveProperty('licenses');
    }
    const own =
      bom.dependencies.find(({ ref }) => ref === bom.metadata.component['bom-ref'])?.dependsOn ?? [];
    expect(own.map((ref) => ref.replace(/@[^@]*$/, ''))).toEqual(
      expect.arrayContaining(['fastify', 'undici', 'yaml', '@kubernetes/client-node', 'node']),
    );
    const known = new Set([...named, bom.metadata.component['bom-ref']]);
    for (const { ref, dependsOn = [] } of bom.dependencies) {
      expect(
        [ref, ...dependsOn].filter((one) => !known.has(one)),
        ref,
      ).toEqual([]);
    }
  });

  it('has the licences of all packages', () => {
    const text = readFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
    for (const name of packagesOf(files)) expect(text).toContain(`${name} `);
    expect(text).toContain('Permission is hereby granted, free of charge');
  });
});

describe('licences', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC', 'BSD-3-Clause OR Apache-2.0'])(
    '%s is allowed',
    (licence) => {
      expect(isAllowed(licence)).toBe(true);
    },
  );

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'UNKNOWN',
    '',
    'SEE LICENSE IN x',
    '(MIT OR (A AND B)) AND GPL',
  ])('%s is not', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });
});

function packagesOf(files: readonly string[]): string[] {
  const names = files.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].filter((name) => !name.startsWith('.'));
}
