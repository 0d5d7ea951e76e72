import type { ObjectKey } from '../model/types.ts';
import { readController } from '../snapshot/controller.ts';
import { readRuntime } from '../snapshot/runtime.ts';
import { controllerError, openCluster, openController } from './live.ts';
import type { LiveOptions } from './live-options.ts';
import { liveTree } from './live-tree.ts';
import type { Terminal } from './terminal.ts';

export interface TreeOptions extends LiveOptions {
  /** Ask for the health of each virtual service and pool, however many there are. */
  readonly health?: boolean;
}

/** More objects than this are asked for their health only when that is wanted: it takes a call for each few of them. */
const MOST_HEALTH = 2000;

/**
 * `ako tree [FILTER]`: what is on the controller, from VIP to server.
 *
 * @throws {InputError} when anything cannot be read
 */
export async function tree(
  filter: string | undefined,
  options: TreeOptions,
  terminal: Terminal,
): Promise<number> {
  const { progress, stdin, env, style } = terminal;
  const cluster = await openCluster(options, { progress, stdin, env, tolerant: true });
  try {
    const api = openController(cluster);
    try {
      const { inventory } = await readController(api, cluster.settings, progress).catch((error: unknown) => {
        throw controllerError(error, api);
      });
      const keys = [...inventory.keys()].filter((key) => /^(virtualservice|pool)\//.test(key)) as ObjectKey[];
      const wanted = options.health === true || keys.length <= MOST_HEALTH ? keys : [];
      progress.step('asking for health');
      const runtime = await readRuntime(api, inventory, wanted);
      progress.clear();
      terminal.out(liveTree(inventory, { style, runtime, filter }));
      return 0;
    } finally {
      await api.close();
    }
  } finally {
    progress.clear();
    await cluster.close();
  }
}
