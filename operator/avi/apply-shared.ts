import type { AviBody } from '../model/types.ts';
import { AviError } from './api.ts';
import { type Action, type ApplyContext, isReread } from './apply.ts';
import type { DesiredEntry } from './desired.ts';
import { entryFrom, type InventoryEntry, inSync } from './inventory.ts';
import { findShared } from './load.ts';
import { mergeShared } from './shared-objects.ts';

const ADMIN = 'admin';

/** Other clusters write the same objects, so conflicts are normal: tries until backing off. */
const MOST_CONFLICTS = 6;

/**
 * Brings our part of a shared object to the desired state: read, merge, write with `_last_modified`, and all of it again
 * when someone else was faster (l4-and-nodes.md 2.5, 2.6).
 *
 * @throws {AviError} final, when the part is taken by another cluster
 */
export async function applyShared(context: ApplyContext, desired: DesiredEntry): Promise<Action> {
  const { type, name } = desired.object;
  const entry =
    context.inventory.get(desired.key) ?? (await findShared(context.api, context.ownership, desired.key));
  if (entry === undefined) throw new AviError('retry', 404, `The controller has no ${type} ${name}`);
  context.inventory.put(entry);
  if (inSync(desired, entry)) return 'none';

  for (let conflicts = 1; ; conflicts++) {
    const current = await inTenants(desired.object.tenant, (tenant) =>
      context.api.get(type, tenant, entry.uuid),
    );
    const before = keep(context, desired, current);
    if (inSync(desired, before)) return 'none';
    const change = mergeShared(type, current, desired.object.body, context.ownership.clusterName);
    if (change.kind === 'conflict') throw new AviError('final', 0, change.message);
    try {
      const written = await inTenants(desired.object.tenant, (tenant) =>
        context.api.replace(type, tenant, entry.uuid, change.body),
      );
      keep(context, desired, written);
      return 'update';
    } catch (error) {
      if (!isReread(error)) throw error;
      if (error.status === 404 || conflicts >= MOST_CONFLICTS) {
        if (error.status === 404) context.inventory.delete(desired.key);
        throw new AviError('retry', error.status, error.message, undefined, error);
      }
    }
  }
}

function keep(context: ApplyContext, desired: DesiredEntry, body: AviBody): InventoryEntry {
  const { type, tenant } = desired.object;
  const entry = entryFrom(type, body, context.ownership.clusterName, tenant);
  if (entry === undefined)
    throw new AviError('retry', 0, `The controller's answer does not hold ${desired.key}`);
  context.inventory.put(entry);
  return entry;
}

/** Shared objects live in admin: what a tenant's user may not see or change is tried there (avi-api.md 2.9). */
async function inTenants(tenant: string, call: (tenant: string) => Promise<AviBody>): Promise<AviBody> {
  try {
    return await call(tenant);
  } catch (error) {
    const denied =
      error instanceof AviError && (error.status === 400 || error.status === 403 || error.status === 404);
    if (!denied || tenant === ADMIN) throw error;
    return call(ADMIN);
  }
}
