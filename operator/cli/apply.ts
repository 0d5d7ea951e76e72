import { readFile } from 'node:fs/promises';
import { errorText } from '../kubernetes/logger.ts';
import { type ApplyResult, applySaved } from '../plan/apply.ts';
import { parseSavedPlan, type SavedPlan } from '../plan/saved.ts';
import { InputError } from './input-error.ts';
import type { LiveOptions } from './live-options.ts';
import { openWorld, type PlanWorld } from './plan.ts';
import type { Terminal } from './terminal.ts';

/** Where the plan came from is in the file; the rest is as for `ako plan`. */
export type ApplyCommandOptions = Pick<
  LiveOptions,
  'kubeconfig' | 'context' | 'controllerUrl' | 'controllerUser' | 'controllerCa'
> & { readonly output: 'text' | 'json' };

/**
 * `ako apply FILE`: does exactly what a saved plan showed, or refuses because the world moved.
 *
 * @returns the exit code: 0 all is done, 1 refused, or something failed
 * @throws {InputError} when the file is no plan, or anything cannot be read
 */
export async function apply(file: string, options: ApplyCommandOptions, terminal: Terminal): Promise<number> {
  const saved = await load(file);
  const { namespace, cluster, filename, config } = saved.source;
  const world = await openWorld(
    { ...options, namespace, cluster, filename, ...(config === null ? {} : { config }) },
    terminal,
  );
  try {
    checkPlace(saved, world);
    const total = saved.plan.operations.length;
    let done = 0;
    const result = await applySaved(saved, {
      api: world.api,
      desired: world.desired,
      inventory: world.inventory,
      ownership: world.ownership,
      parallelism: world.cluster.settings.controllerParallelism,
      onDone: () => terminal.progress.step('writing', ++done, total),
    });
    terminal.progress.clear();
    terminal.out(
      options.output === 'json' ? `${JSON.stringify(result, null, 2)}\n` : text(result, world, terminal),
    );
    return result.kind === 'done' && result.failed.length === 0 ? 0 : 1;
  } finally {
    terminal.progress.clear();
    await world.close();
  }
}

async function load(file: string): Promise<SavedPlan> {
  try {
    return parseSavedPlan(await readFile(file, 'utf8'));
  } catch (error) {
    throw new InputError(`${file}: ${errorText(error)}`);
  }
}

/** A plan is for one controller, one cluster and one name of it. */
function checkPlace({ source, plan }: SavedPlan, { cluster, api }: PlanWorld): void {
  const compare = (what: string, then: string, now: string): void => {
    if (then !== now) throw new InputError(`the plan is for ${what} ${then}, and this is ${now}`);
  };
  compare('controller', plan.controller.url, api.origin);
  compare('the cluster at', source.server, cluster.server);
  compare('clusterName', plan.cluster.name, cluster.settings.clusterName);
}

function text(result: ApplyResult, world: PlanWorld, { style }: Terminal): string {
  if (result.kind === 'moved') {
    return [
      `${style.red('Refused:')} nothing was written, because the world has moved since the plan was made.`,
      ...result.moved.map(({ key, what }) => `  ${key}: ${what}`),
      'Plan again: ako plan --save FILE',
      '',
    ].join('\n');
  }
  const lines = result.failed.map(({ key, message }) => `${style.red('failed')} ${key}: ${message}`);
  const all = result.done.length + result.failed.length;
  lines.push(`${style.bold('Applied:')} ${result.done.length} of ${all} operations done.`);
  const { added } = world.cluster.overlaid;
  if (added.length > 0) {
    const some = added.slice(0, 3).join(', ');
    lines.push(
      `${style.yellow('note:')} ${some}${added.length > 3 ? ` and ${added.length - 3} more` : ''} not in the cluster yet: apply the manifests too, or a running operator undoes this`,
    );
  }
  return `${lines.join('\n')}\n`;
}
