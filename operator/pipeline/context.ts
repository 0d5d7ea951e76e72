import type { Inventory } from '../avi/inventory.ts';
import { retainedOf } from '../avi/retained.ts';
import type { Context, ControllerFacts, ControllerObjects } from '../model/context.ts';
import type { Settings } from '../settings/settings.ts';

/** What translation knows, the same for the running operator and for the commands that foretell what it will do. */
export function contextOf(
  settings: Settings,
  controller: ControllerFacts,
  inventory?: Pick<Inventory, 'get' | 'has'>,
  objects?: ControllerObjects,
): Context {
  return { settings, controller, retained: inventory && retainedOf(inventory), objects };
}
