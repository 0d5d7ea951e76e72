import { memberAt, stringOf } from '../json.ts';
import type { World } from '../objects/world.ts';
import type { Entry } from '../store/entry.ts';

/** The single object with system-wide settings; its uuid is fixed (avi-api.md 2.8). */
export function systemConfiguration(world: World): Entry | undefined {
  return world.store.get('systemconfiguration', 'default');
}

export function licenceTier(world: World): string {
  return stringOf(systemConfiguration(world)?.body.default_license_tier);
}

/** Whether a flag of the system configuration is set, by its dotted path. */
export function isSystemFlag(world: World, path: string): boolean {
  const body = systemConfiguration(world)?.body;
  return body !== undefined && memberAt(body, path) === true;
}
