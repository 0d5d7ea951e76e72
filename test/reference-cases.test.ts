/**
 * The reference cases (cases/README.md): manifests and settings, and what the reference implementation made of them.
 * Each must come out equal, by the same code that `ako render` runs.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadAndRender, type RenderOptions, render } from '../operator/cli/render.ts';
import { differences, type Objects } from './compare.ts';

const CASES = path.join(import.meta.dirname, 'cases');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const scratch = mkdtempSync(path.join(tmpdir(), 'ako-cases-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function json(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** The base settings overlaid with those of the case, as a file. */
function settingsOf(name: string): string {
  const own = path.join(CASES, name, 'config.json');
  const merged = { ...json(path.join(CASES, 'base-config.json')), ...(existsSync(own) ? json(own) : {}) };
  const file = path.join(scratch, `${name}.config.json`);
  writeFileSync(file, JSON.stringify(merged));
  return file;
}

function optionsOf(name: string, extra: Partial<RenderOptions> = {}): RenderOptions {
  return {
    filename: [path.join(CASES, 'base.yaml'), path.join(CASES, name, 'input.yaml')],
    config: settingsOf(name),
    output: 'json',
    ...extra,
  };
}

async function printed(options: RenderOptions): Promise<string> {
  const parts: string[] = [];
  await render(options, {
    stdin: () => Promise.reject(new Error('not read here')),
    out: (part) => parts.push(part),
    err: (line) => {
      throw new Error(`unexpected on standard error: ${line}`);
    },
  });
  return parts.join('');
}

async function differencesOf(name: string): Promise<string[]> {
  const expected = json(path.join(CASES, name, 'expected.json')) as { objects: Objects };
  const { objects } = JSON.parse(await printed(optionsOf(name))) as { objects: Objects };
  return differences(expected.objects, objects);
}

describe('reference cases', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThanOrEqual(34);
  });

  it.each(names)('%s is equal', async (name) => {
    expect(await differencesOf(name)).toEqual([]);
  });

  it.each([
    'l4-rule',
    'l7-evh-hostrule-aliases-gslb',
    'l7-evh-infrasetting',
    'l7-sni-hostrule-bad-ref',
    'l7-sni-hostrule-secure',
    'l7-sni-httprule',
  ])('%s: statuses of custom resources are equal', async (name) => {
    const rules = (file: unknown) =>
      Object.entries((file as { status: Record<string, unknown> }).status).filter(
        ([ref]) => !/^(ingress|service|route)\//.test(ref),
      );
    const expected = rules(json(path.join(CASES, name, 'expected.json')));
    expect(expected).toHaveLength(1);
    expect(rules(JSON.parse(await printed(optionsOf(name))))).toEqual(expected);
  });
});

describe('the order of files', () => {
  it.each(['l7-sni-shared-host', 'l4-shared-vip', 'l7-evh-shared-host-secure'])(
    'does not matter: %s',
    async (name) => {
      const options = optionsOf(name);
      const documents = options.filename.flatMap((file) => readFileSync(file, 'utf8').split(/^---$/m));
      const shuffled = path.join(scratch, `${name}.shuffled.yaml`);
      writeFileSync(shuffled, documents.toReversed().join('\n---\n'));
      expect(await printed({ ...options, filename: [shuffled] })).toBe(await printed(options));
    },
  );
});

describe('our comparison', () => {
  /** What compare.mjs says of a rendering: exit code and last line. */
  function script(name: string, rendering: unknown): { status: number | null; lines: string[] } {
    const file = path.join(scratch, `${name}.out.json`);
    writeFileSync(file, JSON.stringify(rendering));
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(CASES, 'compare.mjs'), path.join(CASES, name), file],
      { encoding: 'utf8' },
    );
    return { status, lines: stdout.trim().split('\n').slice(0, -1) };
  }

  it.each(['l4-mixed', 'l7-sni-route-edge', 'l7-evh-infrasetting'])(
    'agrees with compare.mjs: %s',
    async (name) => {
      const { objects } = await loadAndRender(optionsOf(name), {
        stdin: () => Promise.reject(new Error('not read here')),
        out: () => {},
        err: () => {},
      });
      const own = await differencesOf(name);
      const { status, lines } = script(name, { objects });
      expect(lines).toHaveLength(own.length);
      expect(status).toBe(own.length === 0 ? 0 : 1);
    },
  );

  it('finds each kind of difference', () => {
    const pool = (servers: string[], extra: object = {}) => ({
      pool: [{ name: 'p', servers: servers.map((addr) => ({ ip: { addr } })), ...extra }],
    });
    expect(differences(pool(['a', 'b']), pool(['b', 'a'], { enabled: false, uuid: 'x' }))).toEqual([]);
    expect(differences(pool(['a']), pool(['b']))).toHaveLength(1);
    expect(differences(pool(['a']), pool(['a', 'b']))).toHaveLength(1);
    expect(differences(pool([]), {})).toEqual(['pool p: missing']);
    expect(differences({}, pool([]))).toEqual(['pool p: not expected']);
    const ref = (cloud_ref: string) => ({ pool: [{ name: 'p', cloud_ref }] });
    expect(differences(ref('cloud:c'), ref('/api/cloud?name=c'))).toEqual([]);
    expect(differences(ref('cloud:c'), ref('https://avi/api/cloud/uuid#c'))).toEqual([]);
    expect(differences(ref('cloud:c'), ref('/api/cloud?name=d'))).toHaveLength(1);
  });
});
