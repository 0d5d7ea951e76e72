import type { AviBody, AviType, ObjectKey } from '../model/types.ts';
import { type AviApi, AviError } from './api.ts';
import { createBody, updateBody } from './bodies.ts';
import { differences, type FieldDiff, relate } from './compare.ts';
import type { DesiredEntry } from './desired.ts';
import { eachOwnRef, isShared, treeOf } from './fields.ts';
import { entryFrom, type InventoryEntry, inSync } from './inventory.ts';
import { findByKey, findShared, splitKey } from './load.ts';
import { isOurs, type Ownership, type OwnVirtualService } from './ownership.ts';

/** The inventory as a write sees it; the executor learns from it what became possible. */
export interface InventoryAccess {
  get(key: ObjectKey): InventoryEntry | undefined;
  put(entry: InventoryEntry): void;
  delete(key: ObjectKey): void;
}

export interface ApplyContext {
  readonly api: AviApi;
  readonly ownership: Ownership;
  readonly inventory: InventoryAccess;
  readonly isOwnVirtualService: OwnVirtualService;
  /** Uuids that we deleted lately: the controller may still show them (avi-api.md 2.6). */
  readonly deleted: RecentlyDeleted;
  /** The controller answered a write with other values than were written. */
  readonly onNotTaken: (key: ObjectKey, fields: FieldDiff[]) => void;
}

export type Action = 'create' | 'update' | 'delete' | 'adopt' | 'none';

/** Objects to which a write refers, and which someone deleted behind our back: to be made again first. */
export class MissingReferences extends Error {
  override readonly name = 'MissingReferences';
  readonly keys: readonly ObjectKey[];
  constructor(keys: readonly ObjectKey[]) {
    super(`The controller no longer has ${keys.join(', ')}`);
    this.keys = keys;
  }
}

/** Times that one object is read again and written in one go, when others write it at the same time. */
const MOST_CONFLICTS = 4;

/** Makes the object. One that is there already is adopted when it carries our mark. */
export async function create(context: ApplyContext, desired: DesiredEntry): Promise<Action> {
  const { type, tenant } = desired.object;
  try {
    const body = await context.api.create(type, tenant, createBody(desired));
    accept(context, desired, body);
    return 'create';
  } catch (error) {
    if (!isReread(error)) throw error;
    if (isMissingReference(error)) throw await whichIsMissing(context, desired, error);
    return adopt(context, desired, error);
  }
}

async function adopt(context: ApplyContext, desired: DesiredEntry, conflict: AviError): Promise<Action> {
  const { ownership, inventory } = context;
  const { type, tenant } = desired.object;
  const body = await findByKey(context.api, ownership, desired.key);
  const entry = body && entryFrom(type, body, ownership.clusterName, tenant);
  if (body === undefined || entry === undefined || context.deleted.has(entry.uuid)) {
    // The name stays blocked for a while after a delete (avi-api.md 2.6).
    throw new AviError('retry', conflict.status, conflict.message, undefined, conflict);
  }
  if (!isOurs(type, body, ownership, context.isOwnVirtualService)) {
    throw notOurs(desired.key, conflict);
  }
  inventory.put(entry);
  if (inSync(desired, entry)) return 'adopt';
  return update(context, desired, entry);
}

/** Replaces the object; when someone else wrote it meanwhile, reads it again and decides anew. */
export async function update(
  context: ApplyContext,
  desired: DesiredEntry,
  known: InventoryEntry,
): Promise<Action> {
  const { type, tenant } = desired.object;
  let entry = known;
  for (let conflicts = 1; ; conflicts++) {
    try {
      accept(
        context,
        desired,
        await context.api.replace(type, tenant, entry.uuid, updateBody(desired, entry)),
      );
      return 'update';
    } catch (error) {
      if (!isReread(error)) throw error;
      const current = await reread(context, entry);
      if (current === undefined) {
        context.inventory.delete(desired.key);
        return create(context, desired);
      }
      if (current === 'foreign') throw notOurs(desired.key, error);
      if (isMissingReference(error)) throw await whichIsMissing(context, desired, error);
      if (inSync(desired, current)) return 'none';
      if (conflicts >= MOST_CONFLICTS)
        throw new AviError('retry', error.status, error.message, undefined, error);
      entry = current;
    }
  }
}

export async function remove(context: ApplyContext, entry: InventoryEntry): Promise<Action> {
  try {
    await context.api.remove(entry.type, entry.tenant, entry.uuid);
  } catch (error) {
    if (!(error instanceof AviError)) throw error;
    // The removal of what referred to it may still be under way on the controller, or another user may refer to it.
    if (error.kind === 'final' && /referred by/i.test(error.message)) {
      throw new AviError('retry', error.status, error.message, error.retryAfter, error);
    }
    if (error.kind !== 'reread') throw error;
    const current = await reread(context, entry);
    if (current === 'foreign') throw notOurs(entry.key, error);
    if (current !== undefined) throw new AviError('retry', error.status, error.message, undefined, error);
  }
  context.deleted.add(entry.uuid);
  context.inventory.delete(entry.key);
  return 'delete';
}

/** Reads an object of ours anew into the inventory, whatever that holds of it. */
export async function lookAgain(context: ApplyContext, key: ObjectKey): Promise<void> {
  const { api, ownership, inventory, deleted } = context;
  const { type } = splitKey(key);
  if (isShared(type)) {
    const entry = await findShared(api, ownership, key);
    if (entry === undefined) inventory.delete(key);
    else inventory.put(entry);
    return;
  }
  const body = await findByKey(api, ownership, key);
  const entry = body && entryFrom(type, body, ownership.clusterName);
  const isThere =
    body !== undefined &&
    entry !== undefined &&
    !deleted.has(entry.uuid) &&
    isOurs(type, body, ownership, context.isOwnVirtualService);
  if (isThere) inventory.put(entry);
  else inventory.delete(key);
}

/** Takes the answer to a write into the inventory. */
function accept(context: ApplyContext, desired: DesiredEntry, body: AviBody): void {
  const { type, tenant } = desired.object;
  const entry = entryFrom(type, body, context.ownership.clusterName, tenant);
  if (entry === undefined || entry.key !== desired.key) {
    throw new AviError(
      'retry',
      0,
      `The controller's answer to a write of ${desired.key} does not hold the object`,
    );
  }
  const tree = treeOf(type);
  // The answer to a new certificate leaves out its text (avi-schema.md, SSLKeyAndCertificate).
  const taken =
    type === 'sslkeyandcertificate' || relate(tree, desired.canonical, entry.actual) !== 'different';
  if (!taken) context.onNotTaken(desired.key, differences(tree, desired.canonical, entry.actual));
  context.inventory.put({
    ...entry,
    checksum: tree.checksum === undefined ? undefined : desired.checksum,
    // What the controller made of it is accepted: writing the same again would not change its mind.
    actual: taken && tree.keepsActual ? entry.actual : desired.canonical,
  });
}

/** Reads an object again into the inventory; `undefined` when it is gone. */
async function reread(
  { api, ownership, inventory }: ApplyContext,
  { type, tenant, uuid, key }: InventoryEntry,
): Promise<InventoryEntry | 'foreign' | undefined> {
  const body = await getOrNothing(api, type, tenant, uuid);
  if (body === undefined) return undefined;
  const entry = entryFrom(type, body, ownership.clusterName, tenant);
  // It was ours already: who uses a VsVip does not count here.
  if (entry?.key !== key || !isOurs(type, body, ownership, () => true)) {
    inventory.delete(key);
    return 'foreign';
  }
  inventory.put(entry);
  return entry;
}

async function getOrNothing(
  api: AviApi,
  type: AviType,
  tenant: string,
  uuid: string,
): Promise<AviBody | undefined> {
  try {
    return await api.get(type, tenant, uuid);
  } catch (error) {
    if (error instanceof AviError && error.status === 404) return undefined;
    throw error;
  }
}

/** References are looked up this many at a time. */
const LOOKUPS = 8;

/**
 * A write answered 404 although its object is there: something it refers to is missing, and the controller does not say
 * by name what (avi-api.md 2.4). Objects of ours that are gone leave the inventory.
 */
async function whichIsMissing(context: ApplyContext, desired: DesiredEntry, error: AviError): Promise<Error> {
  const { api, inventory } = context;
  const { type, tenant } = desired.object;
  const known = new Map<ObjectKey, InventoryEntry>();
  eachOwnRef(treeOf(type), desired.canonical, (ref) => {
    for (const key of keysOfRef(ref, tenant)) {
      const entry = inventory.get(key);
      if (entry !== undefined) {
        known.set(key, entry);
        break;
      }
    }
  });
  const missing: ObjectKey[] = [];
  const queue = known.values();
  const worker = async () => {
    for (const entry of queue) {
      if ((await getOrNothing(api, entry.type, entry.tenant, entry.uuid)) === undefined)
        missing.push(entry.key);
    }
  };
  await Promise.all(Array.from({ length: LOOKUPS }, worker));
  if (missing.length === 0) return new AviError('retry', error.status, error.message, undefined, error);
  for (const key of missing) inventory.delete(key);
  return new MissingReferences(missing.sort());
}

/** What a reference `<type>:<name>` can mean, in the order of the controller's look-up (avi-api.md 2.4). */
export function keysOfRef(ref: string, tenant: string): ObjectKey[] {
  const colon = ref.indexOf(':');
  const type = ref.slice(0, colon) as AviType;
  const name = ref.slice(colon + 1);
  const own: ObjectKey = `${type}/${tenant}/${name}`;
  return tenant === 'admin' ? [own] : [own, `${type}/admin/${name}`];
}

/** The object is there, but not what it refers to: 404 or 400, by type (avi-api.md 2.4). */
function isMissingReference({ status, message }: AviError): boolean {
  return status === 404 || (status === 400 && /not found/i.test(message));
}

export function isReread(error: unknown): error is AviError {
  return error instanceof AviError && error.kind === 'reread';
}

function notOurs(key: ObjectKey, cause: AviError): AviError {
  return new AviError(
    'final',
    cause.status,
    `Avi object ${key} exists, but this operator did not make it: rename or remove it, or give this cluster another clusterName`,
    undefined,
    cause,
  );
}

/** Remembers the last uuids; bounded, since only the time shortly after a delete matters. */
export class RecentlyDeleted {
  readonly #uuids = new Set<string>();

  add(uuid: string): void {
    this.#uuids.add(uuid);
    if (this.#uuids.size > 10_000) {
      for (const oldest of this.#uuids) {
        this.#uuids.delete(oldest);
        break;
      }
    }
  }

  has(uuid: string): boolean {
    return this.#uuids.has(uuid);
  }
}
