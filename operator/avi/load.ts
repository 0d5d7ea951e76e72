import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AviBody, AviType, ObjectKey } from '../model/types.ts';
import { type AviApi, AviError } from './api.ts';
import { OWN_TYPES } from './fields.ts';
import { entryFrom, Inventory, type InventoryEntry } from './inventory.ts';
import { inOurCloud, isOurs, namedQuery, type Ownership, ownedQuery } from './ownership.ts';
import { nameOfRef } from './reference.ts';

/** Largest page that the controller gives (avi-api.md 2.2). */
const PAGE_SIZE = '200';

/** Objects taken in one go. */
const SLICE = 25;

/** Types listed at the same time. */
const PARALLEL_LISTS = 4;

export interface LoadOptions {
  /** Shared objects to read, under the keys that translation uses for them. One that does not exist is left out. */
  readonly shared?: Iterable<ObjectKey>;
  /** Only these types; for a later look at some of them. */
  readonly types?: readonly AviType[];
}

/**
 * Reads everything that we own, in bulk. Also used to verify later on: it returns a new inventory and changes nothing.
 *
 * @throws {AviError} when any part cannot be read: what we own is then unknown, which is not the same as nothing
 */
export async function loadInventory(
  api: AviApi,
  ownership: Ownership,
  options: LoadOptions = {},
): Promise<Inventory> {
  const types = options.types ?? OWN_TYPES;
  const inventory = new Inventory();
  const virtualServices = new Set<string>();
  const vips: AviBody[] = [];

  const loadType = async (type: AviType): Promise<void> => {
    for await (const page of api.list(type, ownership.listTenant, {
      ...ownedQuery(type, ownership),
      page_size: PAGE_SIZE,
    })) {
      for (const [i, body] of page.entries()) {
        if (i % SLICE === 0) await nextTurn(); // let other work in between
        // A VsVip is judged by the virtual services that use it, once those are known.
        if (type === 'vsvip') vips.push(body);
        else if (isOurs(type, body, ownership, () => false)) {
          if (type === 'virtualservice') virtualServices.add(String(body.uuid));
          putBody(inventory, type, body, ownership);
        }
      }
    }
  };

  const shared = [...(options.shared ?? [])].map((key) => async () => {
    const entry = await findShared(api, ownership, key);
    if (entry !== undefined) inventory.put(entry);
  });
  const needed: readonly AviType[] =
    types.includes('vsvip') && !types.includes('virtualservice') ? [...types, 'virtualservice'] : types;
  await inParallel([...needed.map((type) => () => loadType(type)), ...shared], PARALLEL_LISTS);

  for (const body of vips) {
    if (isOurs('vsvip', body, ownership, (uuid) => virtualServices.has(uuid)))
      putBody(inventory, 'vsvip', body, ownership);
  }
  return inventory;
}

function putBody(inventory: Inventory, type: AviType, body: AviBody, ownership: Ownership): void {
  const entry = entryFrom(type, body, ownership.clusterName);
  // Without identity it could neither be changed nor deleted: the answer is not what a controller gives.
  if (entry === undefined)
    throw new AviError('retry', 0, `A ${type} in the controller's answer has no name, uuid or tenant`);
  inventory.put(entry);
}

/** The object of ours or someone else's with this key; `undefined` when there is none. */
export async function findByKey(
  api: AviApi,
  ownership: Ownership,
  key: ObjectKey,
): Promise<AviBody | undefined> {
  const { type, tenant, name } = splitKey(key);
  for await (const page of api.list(type, tenant, namedQuery(type, name, ownership))) {
    for (const body of page) {
      const found = entryFrom(type, body, ownership.clusterName, tenant);
      if (found?.key === key && inOurCloud(type, body, ownership)) return body;
    }
  }
  return undefined;
}

/** A shared object by name: that of the desired tenant, else the one in admin. */
export async function findShared(
  api: AviApi,
  ownership: Ownership,
  key: ObjectKey,
): Promise<InventoryEntry | undefined> {
  const { type, tenant, name } = splitKey(key);
  // A list in a tenant need not show what admin shares with it (avi-api.md 2.9).
  for (const place of tenant === 'admin' ? [tenant] : [tenant, 'admin']) {
    for await (const page of api.list(type, place, namedQuery(type, name, ownership))) {
      const candidates = page.filter((body) => body.name === name && inOurCloud(type, body, ownership));
      const own = candidates.find((body) => nameOfRef(body.tenant_ref) === tenant);
      const best = own ?? candidates.find((body) => nameOfRef(body.tenant_ref) === 'admin') ?? candidates[0];
      if (best !== undefined) return entryFrom(type, best, ownership.clusterName, tenant);
    }
  }
  return undefined;
}

export function splitKey(key: ObjectKey): { type: AviType; tenant: string; name: string } {
  const first = key.indexOf('/');
  const second = key.indexOf('/', first + 1);
  return {
    type: key.slice(0, first) as AviType,
    tenant: key.slice(first + 1, second),
    name: key.slice(second + 1),
  };
}

async function inParallel(tasks: readonly (() => Promise<void>)[], limit: number): Promise<void> {
  const queue = tasks.values();
  const worker = async () => {
    for (const task of queue) await task();
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
