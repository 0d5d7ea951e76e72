import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where a copy of AKO's repository may be: AKO_REFERENCE_REPOSITORY, or what a workplace keeps beside the checkout. Nothing
 * of it is part of this project; tests that need it are skipped where it is not there.
 */
const PLACES = [process.env.AKO_REFERENCE_REPOSITORY, ...mirrors()];

function mirrors(): string[] {
  const folder = new URL('../../../.mirror/', import.meta.url).pathname;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('+load-balancer-and-ingress-services-for-kubernetes'))
    .map((name) => join(folder, name, 'repo'));
}

/** Path of the repository, for `git`; undefined when there is none. */
export const REFERENCE = PLACES.find((place) => place !== undefined && existsSync(place));

/** Text of a file of the repository's newest commit. */
function show(repository: string, file: string): string {
  return execFileSync('git', ['-C', repository, 'show', `HEAD:${file}`], { encoding: 'utf8' });
}

/** AKO's default values, as a file. */
export interface ReferenceChart {
  readonly values: string;
  /** The chart itself, without the chart that it depends on. */
  readonly folder: string;
  remove(): void;
}

/** Lays out AKO's chart in a temporary folder. */
export function referenceChart(repository: string): ReferenceChart {
  const folder = mkdtempSync(join(tmpdir(), 'ako-reference-'));
  const archive = execFileSync('git', ['-C', repository, 'archive', 'HEAD', 'helm/ako'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const chart = join(folder, 'helm', 'ako');
  const description = readFileSync(join(chart, 'Chart.yaml'), 'utf8');
  writeFileSync(join(chart, 'Chart.yaml'), description.replace(/^dependencies:[\s\S]*$/m, ''));
  const values = join(folder, 'values.yaml');
  writeFileSync(values, show(repository, 'helm/ako/values.yaml'));
  return { values, folder: chart, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
