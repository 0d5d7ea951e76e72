import { siteText } from '../plan/describe.ts';
import { type Drift, type DriftKind, driftOf } from '../plan/drift.ts';
import { canonical } from './canonical.ts';
import { ageText } from './explain-text.ts';
import type { LiveOptions } from './live-options.ts';
import { openWorld } from './plan.ts';
import { fieldLine } from './plan-text.ts';
import type { Terminal } from './terminal.ts';

export interface DriftOptions extends LiveOptions {
  readonly output: 'text' | 'json';
}

/**
 * `ako drift`: what on the controller is not as the cluster wants it, and whether somebody changed it there.
 *
 * @returns the exit code: 0 nothing, 2 something
 * @throws {InputError} when anything cannot be read
 */
export async function drift(options: DriftOptions, terminal: Terminal): Promise<number> {
  const world = await openWorld(options, terminal);
  try {
    const { cluster, context, desired, inventory } = world;
    const found = driftOf({ view: cluster.stores, context, desired, inventory });
    terminal.progress.clear();
    terminal.out(
      options.output === 'json'
        ? `${JSON.stringify(canonical({ drift: found, objects: inventory.size }), null, 2)}\n`
        : driftText(found, inventory.size, terminal),
    );
    return found.length === 0 ? 0 : 2;
  } finally {
    terminal.progress.clear();
    await world.close();
  }
}

const HEADINGS: Readonly<Record<DriftKind, string>> = {
  changed: 'changed on the controller after the operator wrote it',
  missing: 'not on the controller: deleted there, or not made yet',
  surplus: 'on the controller, and wanted by nothing in the cluster',
  pending: 'not written yet: the cluster wants something else than was written last',
  differs: 'not as the cluster wants it',
};

/** Shown of each object. */
const MOST_FIELDS = 10;

export function driftText(drifts: readonly Drift[], objects: number, terminal: Terminal): string {
  const { style, width } = terminal;
  if (drifts.length === 0)
    return `${style.green(style.bold(`No drift: all ${objects} objects on the controller are as the cluster wants them.`))}\n`;
  const lines: string[] = [];
  for (const kind of Object.keys(HEADINGS) as DriftKind[]) {
    const group = drifts.filter((one) => one.kind === kind);
    if (group.length === 0) continue;
    lines.push(style.bold(`${HEADINGS[kind]} (${group.length})`));
    for (const one of group) lines.push(...objectLines(one, terminal, width));
    lines.push('');
  }
  lines.push(
    `${style.bold('Drift:')} ${drifts.length} ${drifts.length === 1 ? 'object' : 'objects'}. ako plan shows why; a running operator sets it right.`,
  );
  return `${lines.join('\n')}\n`;
}

function objectLines(one: Drift, { style, now }: Terminal, width: number): string[] {
  const { kind, type, tenant, name, fields, since, because } = one;
  const age = since === undefined ? '' : style.dim(`  written ${ageText(since, now())} ago`);
  const where = tenant === 'admin' ? '' : style.dim(`  (tenant ${tenant})`);
  const lines = [`  ${type} ${name}${where}${age}`];
  const [first] = because;
  if (first !== undefined && kind !== 'changed') lines.push(`      ${style.dim(siteText(first))}`);
  for (const field of fields.slice(0, MOST_FIELDS))
    lines.push(`      ${fieldLine(field, 'update', { style, width })}`);
  if (fields.length > MOST_FIELDS) lines.push(`      and ${fields.length - MOST_FIELDS} more fields`);
  return lines;
}
