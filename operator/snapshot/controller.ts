import type { AviApi } from '../avi/api.ts';
import type { AviClientApi } from '../avi/client/index.ts';
import { type ReadFacts, readFacts } from '../avi/facts.ts';
import { OWN_TYPES } from '../avi/fields.ts';
import type { Inventory } from '../avi/inventory.ts';
import { loadInventory } from '../avi/load.ts';
import { type Ownership, ownershipOf } from '../avi/ownership.ts';
import { objectKey } from '../model/types.ts';
import type { Settings } from '../settings/settings.ts';
import { noProgress, type Progress } from './progress.ts';

/** What a controller has, read once for a command. Needs read rights only. */
export interface ControllerSnapshot extends ReadFacts {
  readonly ownership: Ownership;
  readonly inventory: Inventory;
}

/**
 * @throws {AviError} when anything cannot be read: what is there is then unknown, which is not the same as nothing
 * @throws {FactsError} when the settings name something that is not there
 */
export async function readController(
  api: AviClientApi,
  settings: Settings,
  progress: Progress = noProgress,
): Promise<ControllerSnapshot> {
  progress.step('reading the controller');
  const facts = await readFacts(api, settings);
  return { ...facts, ...(await readInventory(api, settings, facts.facts.vrf, progress)) };
}

/** Everything of ours, and our parts of what is shared. */
export async function readInventory(
  api: AviApi,
  settings: Settings,
  vrf: string,
  progress: Progress = noProgress,
): Promise<{ ownership: Ownership; inventory: Inventory }> {
  const ownership = ownershipOf(settings);
  const shared = [
    objectKey('vrfcontext', settings.tenantName, vrf),
    objectKey('serviceenginegroup', settings.tenantName, settings.serviceEngineGroupName),
  ];
  const inventory = await loadInventory(counted(api, progress), ownership, { shared });
  return { ownership, inventory };
}

/** Tells of each type that has been listed. */
function counted(api: AviApi, progress: Progress): AviApi {
  const total = OWN_TYPES.length + 2;
  let done = 0;
  return {
    ...api,
    async *list(type, tenant, query) {
      yield* api.list(type, tenant, query);
      done = Math.min(done + 1, total);
      progress.step('reading the controller', done, total);
    },
  };
}
