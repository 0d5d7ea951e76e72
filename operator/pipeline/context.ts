import type { Context, ControllerFacts } from '../model/context.ts';
import type { Settings } from '../settings/settings.ts';

/** What translation knows, the same for the running operator and for the commands that foretell what it will do. */
export function contextOf(settings: Settings, controller: ControllerFacts): Context {
  return { settings, controller };
}
