import type { Chain, Explanation, Hop, HopState } from '../explain/types.ts';
import type { Style } from './terminal.ts';

export interface ExplainTextOptions {
  readonly style: Style;
  readonly now: Date;
  /** Chains that are shown; those that fail come first. */
  readonly most: number;
}

const SIGNS: Readonly<Record<HopState, string>> = {
  ok: '✓',
  warn: '!',
  fail: '✗',
  waiting: '…',
  unknown: '?',
};

/** An explanation as a person reads it: the verdict, the chains, and for the first failing hop of each what to do. */
export function explainText(explanation: Explanation, options: ExplainTextOptions): string {
  const { style, most } = options;
  const { verdict, summary, chains, omitted, notes } = explanation;
  const colour = { served: style.green, 'served in part': style.yellow }[verdict as string] ?? style.red;
  const lines = [colour(style.bold(summary))];
  for (const note of notes) lines.push(note);
  for (const chain of chains.slice(0, most)) lines.push('', ...chainLines(chain, options));
  const left = omitted + Math.max(0, chains.length - most);
  if (left > 0) lines.push('', `… and ${left} more; --all shows them`);
  return `${lines.join('\n')}\n`;
}

function chainLines(chain: Chain, options: ExplainTextOptions): string[] {
  const { style } = options;
  const title = chain.host === '' ? chain.object : `${chain.object} for ${chain.host}`;
  const lines = [`${style.bold(title)}: ${chain.verdict}`];
  let branch: string | undefined;
  for (const [i, hop] of chain.hops.entries()) {
    if (hop.branch !== branch && hop.branch !== undefined) lines.push(`  ${style.dim(`└ ${hop.branch}`)}`);
    branch = hop.branch;
    lines.push(...hopLines(hop, i === chain.failing, options));
  }
  return lines;
}

function hopLines(hop: Hop, isFirstFailure: boolean, { style, now }: ExplainTextOptions): string[] {
  const colour = {
    ok: style.green,
    warn: style.yellow,
    fail: style.red,
    waiting: style.dim,
    unknown: style.dim,
  }[hop.state];
  const indent = hop.branch === undefined ? '  ' : '    ';
  const age = hop.since === undefined ? '' : style.dim(`  ${ageText(hop.since, now)}`);
  const mark = isFirstFailure ? style.red(style.bold('  ← here it breaks')) : '';
  const tells = hop.text !== '' && hop.state !== 'fail' ? `: ${hop.text}` : '';
  const lines = [`${indent}${colour(SIGNS[hop.state])} ${hop.name}${tells}${age}${mark}`];
  if (hop.state === 'fail') lines.push(`${indent}    ${style.red(hop.text)}`);
  if (hop.conflict !== undefined)
    lines.push(`${indent}    winner: ${hop.conflict.winner}, because ${hop.conflict.why}`);
  if (hop.state === 'fail' || hop.state === 'warn') {
    const where = hop.field === undefined || hop.field === '' ? hop.object : `${hop.object} ${hop.field}`;
    lines.push(`${indent}    ${style.dim('at fault:')} ${where}`);
    for (const [i, todo] of (hop.todo ?? []).entries())
      lines.push(`${indent}    ${i === 0 ? style.cyan('to do:  ') : '        '} ${todo}`);
  }
  return lines;
}

/** `3d`, `5h`, `12m`, `40s`. */
export function ageText(since: string, now: Date): string {
  const seconds = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 1000));
  if (!Number.isFinite(seconds)) return '';
  if (seconds >= 2 * 86_400) return `${Math.floor(seconds / 86_400)}d`;
  if (seconds >= 2 * 3600) return `${Math.floor(seconds / 3600)}h`;
  if (seconds >= 2 * 60) return `${Math.floor(seconds / 60)}m`;
  return `${seconds}s`;
}
