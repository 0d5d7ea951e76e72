import type { FieldDiff } from '../avi/compare.ts';
import type { Json } from '../model/types.ts';
import { type DescribedOperation, type DescribedPlan, siteText } from '../plan/describe.ts';
import type { Style } from './terminal.ts';

export interface PlanTextOptions {
  readonly style: Style;
  readonly width: number;
  /** One line per operation. */
  readonly brief?: boolean;
}

/** A plan as a person reads it. */
export function planText(plan: DescribedPlan, options: PlanTextOptions): string {
  const { style } = options;
  const { controller, cluster } = plan;
  const lines = [
    `${style.bold('controller')} ${controller.url} (${controller.version}), cloud ${controller.cloud}, tenant ${controller.tenant}`,
    `${style.bold('cluster')}    ${cluster.name}`,
    '',
  ];
  for (const operation of plan.operations) lines.push(...operationLines(operation, options));
  if (options.brief && plan.operations.length > 0) lines.push('');
  lines.push(...problemLines(plan, style));
  lines.push(summaryLine(plan, style));
  return `${lines.join('\n')}\n`;
}

const SIGNS = { create: '+', update: '~', delete: '-' } as const;

function operationLines(operation: DescribedOperation, options: PlanTextOptions): string[] {
  const { style, brief } = options;
  const { action, type, tenant, name, reason, because, fields } = operation;
  const colour = { create: style.green, update: style.yellow, delete: style.red }[action];
  const where = tenant === 'admin' ? '' : style.dim(`  (tenant ${tenant})`);
  const lines = [`${colour(SIGNS[action])} ${style.bold(`${action} ${type} ${name}`)}${where}`];
  if (brief) return lines;
  const reasons =
    because.length > 1 ? [...because.slice(0, SHOWN).map(siteText), ...more(operation)] : [reason];
  for (const [i, text] of reasons.entries())
    lines.push(`    ${i === 0 ? style.cyan('because') : '       '} ${text}`);
  for (const field of fields) lines.push(`    ${fieldLine(field, action, options)}`);
  if (operation.later !== undefined) {
    const { names, owners } = operation.later;
    lines.push(
      `    ${style.cyan('in two steps:')} ${names.join(', ')} when ${owners.join(', ')} has given them up`,
    );
  }
  lines.push('');
  return lines;
}

/** Reasons shown of an operation that has many. */
const SHOWN = 3;

function more({ action, because, origins }: DescribedOperation): string[] {
  const all = Math.max(because.length, action === 'create' ? origins.length : 0);
  return all > SHOWN ? [`and ${all - SHOWN} more`] : [];
}

export function fieldLine(
  { path, from, to }: FieldDiff,
  action: string,
  { style, width }: PlanTextOptions,
): string {
  const room = Math.max(20, width - path.length - 12);
  if (from === undefined) {
    const sign = action === 'create' ? '' : `${style.green('+')} `;
    return `${sign}${path}: ${valueText(to, room)}`;
  }
  if (to === undefined) return `${style.red('-')} ${path}: ${valueText(from, room)}`;
  const half = Math.floor(room / 2);
  return `${style.yellow('~')} ${path}: ${valueText(from, half)} ${style.dim('→')} ${valueText(to, half)}`;
}

/** On one line, cut to what there is room for. */
function valueText(value: Json | undefined, room: number): string {
  const text = flow(value);
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1))}…`;
}

/** Like YAML's flow style: quotes only where a reader could be misled. */
function flow(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([name, member]) => `${name}: ${flow(member)}`).join(', ')}}`;
  }
  if (typeof value !== 'string') return JSON.stringify(value) ?? '';
  return /^[\w<./~-][\w./:@<>~-]*( [\w./:@-]+)*$/.test(value) ? value : JSON.stringify(value);
}

function problemLines({ problems }: DescribedPlan, style: Style): string[] {
  if (problems.length === 0) return [];
  const lines = [style.bold(`${problems.length === 1 ? 'problem' : 'problems'} (not part of the plan)`)];
  for (const { object, field, reason, message } of problems) {
    lines.push(
      `  ${style.yellow('!')} ${object}${field === '' ? '' : ` ${field}`}: ${message} ${style.dim(`(${reason})`)}`,
    );
  }
  return [...lines, ''];
}

export function summaryLine({ summary }: DescribedPlan, style: Style): string {
  const { create, update, delete: remove, unchanged } = summary;
  if (create + update + remove === 0)
    return style.bold(`No changes: all ${unchanged} objects on the controller are as they should be.`);
  return `${style.bold('Plan:')} ${create} to create, ${update} to update, ${remove} to delete; ${unchanged} unchanged.`;
}
