import type { Controller } from './controller.ts';
import { loadLines, savedLines } from './persistence/saved.ts';

/** The whole state of the objects, as text. It holds secrets. Sessions, faults and the journal are not part of it. */
export function snapshotState({ world }: Controller): string {
  return [...savedLines(world), ''].join('\n');
}

/**
 * Puts an earlier state back, as restoring a backup does. Sessions stay open where their users still exist.
 * @throws Error for a text that is no snapshot; the store is then empty or half filled
 */
export async function restoreState(controller: Controller, snapshot: string): Promise<void> {
  const { world, persistence } = controller;
  const lines = snapshot.split('\n').filter((line) => line !== '');
  world.store.clear();
  world.addresses.clear();
  world.dns.clear();
  world.deleted.clear();
  world.systemObjects.clear();
  await loadLines(world, lines);
  controller.dataplane?.reload();
  // The logs know nothing of what was taken away: a new snapshot stands in for them.
  await persistence?.compact();
}
