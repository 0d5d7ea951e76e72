import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AviClientApi } from '../avi/client/index.ts';
import { makePlan, type Plan } from '../avi/plan.ts';
import { errorText } from '../kubernetes/logger.ts';
import type { Context } from '../model/context.ts';
import { contextOf } from '../pipeline/context.ts';
import { withReferences } from '../pipeline/references.ts';
import { type DescribedPlan, describeOperations } from '../plan/describe.ts';
import { type PlanSource, savePlan } from '../plan/saved.ts';
import { type ControllerSnapshot, readController } from '../snapshot/controller.ts';
import { type Translated, translated } from '../snapshot/translated.ts';
import { canonical } from './canonical.ts';
import { STDIN } from './documents.ts';
import { InputError } from './input-error.ts';
import { controllerError, type LiveCluster, openCluster, openController } from './live.ts';
import type { LiveOptions } from './live-options.ts';
import { planText } from './plan-text.ts';
import { sortedProblems } from './render-model.ts';
import type { Terminal } from './terminal.ts';

export interface PlanOptions extends LiveOptions {
  readonly output: 'text' | 'json';
  readonly save?: string;
  readonly brief?: boolean;
}

/** Everything that a plan is made from, read just now. */
export interface PlanWorld extends ControllerSnapshot, Translated {
  readonly cluster: LiveCluster;
  readonly api: AviClientApi;
  readonly context: Context;
  close(): Promise<void>;
}

/** Exit codes of `ako plan` (contracts.md). */
export const NO_CHANGE = 0;
export const CHANGES = 2;

/**
 * `ako plan`: what would change on the live controller. Reads only.
 *
 * @returns the exit code: 0 no change, 2 changes
 * @throws {InputError} when anything cannot be read; nothing has been written to `out` then
 */
export async function plan(options: PlanOptions, terminal: Terminal): Promise<number> {
  if (options.save !== undefined && options.filename?.includes(STDIN))
    throw new InputError(
      'a plan from standard input cannot be saved: it could not be read again; give a file',
    );
  const world = await openWorld(options, terminal);
  try {
    const described = describePlan(world);
    if (options.save !== undefined) await save(options.save, options, world, described, terminal);
    terminal.progress.clear();
    if (options.output === 'json') terminal.out(`${JSON.stringify(canonical(described), null, 2)}\n`);
    else {
      terminal.out(
        planText(described, { style: terminal.style, width: terminal.width, brief: options.brief ?? false }),
      );
      if (options.save !== undefined)
        terminal.out(`Saved: ako apply ${options.save} does exactly this, or refuses.\n`);
    }
    return described.operations.length === 0 ? NO_CHANGE : CHANGES;
  } finally {
    terminal.progress.clear();
    await world.close();
  }
}

/** Reads cluster and controller, and translates. @throws {InputError} */
export async function openWorld(options: LiveOptions, terminal: Terminal): Promise<PlanWorld> {
  const { progress, stdin, env } = terminal;
  const cluster = await openCluster(options, { progress, stdin, env });
  let api: AviClientApi | undefined;
  try {
    api = openController(cluster);
    const controller = await readControllerOf(api, cluster, terminal);
    const context = await withReferences(
      api,
      cluster.stores,
      contextOf(cluster.settings, controller.facts, controller.inventory),
    );
    const wanted = await translated(cluster.stores, context, progress);
    const opened = api;
    return {
      ...controller,
      ...wanted,
      cluster,
      api: opened,
      context,
      close: async () => {
        await opened.close();
        await cluster.close();
      },
    };
  } catch (error) {
    terminal.progress.clear();
    await api?.close();
    await cluster.close();
    throw error;
  }
}

async function readControllerOf(
  api: AviClientApi,
  cluster: LiveCluster,
  { progress }: Terminal,
): Promise<ControllerSnapshot> {
  try {
    return await readController(api, cluster.settings, progress);
  } catch (error) {
    throw controllerError(error, api);
  }
}

/** While it is not known what a unit wants, nothing counts as unwanted; the operator sees it in the same way. */
function planOf({ desired, inventory, held }: PlanWorld): Plan {
  const made = makePlan(desired, inventory);
  if (held.length === 0) return made;
  return {
    operations: made.operations.filter(({ action }) => action !== 'delete'),
    summary: { ...made.summary, unchanged: made.summary.unchanged + made.summary.delete, delete: 0 },
  };
}

export function describePlan(world: PlanWorld): DescribedPlan {
  const { cluster, context, facts, desired, inventory } = world;
  const made = planOf(world);
  return {
    controller: {
      url: world.api.origin,
      version: facts.version,
      cloud: facts.cloudName,
      tenant: cluster.settings.tenantName,
    },
    cluster: { name: cluster.settings.clusterName, readAt: cluster.readAt },
    summary: made.summary,
    operations: describeOperations({ view: cluster.stores, context, desired, inventory }, made),
    problems: sortedProblems([...cluster.problems, ...world.problems]),
  };
}

export function sourceOf(options: LiveOptions, cluster: LiveCluster): PlanSource {
  return {
    namespace: options.namespace,
    cluster: options.cluster,
    server: cluster.server,
    filename: (options.filename ?? []).map((name) => path.resolve(name)),
    config: options.config === undefined ? null : path.resolve(options.config),
  };
}

async function save(
  file: string,
  options: LiveOptions,
  world: PlanWorld,
  described: DescribedPlan,
  terminal: Terminal,
): Promise<void> {
  const saved = savePlan(described, sourceOf(options, world.cluster), world, terminal.now().toISOString());
  try {
    await writeFile(file, `${JSON.stringify(canonical(saved), null, 2)}\n`);
  } catch (error) {
    throw new InputError(`${file}: ${errorText(error)}`);
  }
}
