import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadAndRender } from '../../cli/render.ts';
import type { AviBody, AviType, DesiredObject } from '../../model/types.ts';
import type { Ownership } from '../ownership.ts';
import { OWNERSHIP } from './objects.ts';

/** The reference cases (test/cases/README.md) as desired objects. */

const CASES = path.join(import.meta.dirname, '../../../test/cases');

export const CASE_NAMES: readonly string[] = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The mark of the cluster that the cases were recorded in. */
export const CASE_OWNERSHIP: Ownership = {
  ...OWNERSHIP,
  clusterName: 'cluster1',
  user: 'ako-cluster1',
  namePrefix: 'cluster1--',
};

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

/** What the reference left behind, by type. */
export function recordedObjects(name: string): Record<string, AviBody[]> {
  return json(path.join(CASES, name, 'expected.json')).objects as Record<string, AviBody[]>;
}

export async function translatedCase(name: string): Promise<DesiredObject[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'ako-case-'));
  try {
    const own = path.join(CASES, name, 'config.json');
    const config = path.join(scratch, 'config.json');
    const settings = { ...json(path.join(CASES, 'base-config.json')), ...(existsSync(own) ? json(own) : {}) };
    writeFileSync(config, JSON.stringify(settings));
    const { objects } = await loadAndRender(
      {
        filename: [path.join(CASES, 'base.yaml'), path.join(CASES, name, 'input.yaml')],
        config,
        output: 'json',
      },
      { stdin: () => Promise.reject(new Error('not read here')), out: () => {}, err: () => {} },
    );
    return Object.entries(objects).flatMap(([type, bodies]) =>
      bodies.map((body) => ({
        type: type as AviType,
        tenant: 'admin',
        name: String(body.name),
        body,
        origins: [],
      })),
    );
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
