import type { AviType, ObjectKey } from '../model/types.ts';
import { keysOfRef } from './apply.ts';
import { differences, type FieldDiff } from './compare.ts';
import type { DesiredEntry, DesiredStore } from './desired.ts';
import { eachOwnRef, isShared, treeOf } from './fields.ts';
import { type Inventory, type InventoryEntry, inSync } from './inventory.ts';
import { splitKey } from './load.ts';
import { mergeShared } from './shared-objects.ts';

export interface Operation {
  readonly action: 'create' | 'update' | 'delete';
  readonly key: ObjectKey;
  /** A sentence. */
  readonly reason: string;
  /** What an update changes. */
  readonly fields: readonly FieldDiff[];
  /** Operations of the same plan that have to be done before. */
  readonly dependsOn: readonly ObjectKey[];
  /** Kubernetes objects that want it: `ingress/ns/name`. Empty for a deletion. */
  readonly origins: readonly string[];
}

export interface Plan {
  /** In an order in which they can be done one by one; the same for the same input. */
  readonly operations: readonly Operation[];
  readonly summary: {
    readonly create: number;
    readonly update: number;
    readonly delete: number;
    readonly unchanged: number;
  };
}

/** What refers comes after what it refers to; children follow their parents (l7-model.md 15.1). */
const ORDER: readonly AviType[] = [
  'vrfcontext',
  'serviceenginegroup',
  'vsvip',
  'sslkeyandcertificate',
  'pkiprofile',
  'stringgroup',
  'pool',
  'poolgroup',
  'httppolicyset',
  'vsdatascriptset',
  'l4policyset',
  'networksecuritypolicy',
  'virtualservice',
];

/**
 * What has to be done on the controller so that it agrees with what is desired. Pure; nothing is written.
 *
 * Shared objects (VRF context, SE group) should be in the inventory (`LoadOptions.shared`); one that is not shows as an
 * update of all its fields.
 */
export function makePlan(desired: DesiredStore, inventory: Inventory): Plan {
  const writes = new Map<ObjectKey, { entry: DesiredEntry; actual: InventoryEntry | undefined }>();
  const deletes = new Map<ObjectKey, InventoryEntry>();
  let unchanged = 0;
  for (const entry of desired.values()) {
    const actual = inventory.get(entry.key);
    if (entry.object.keep || (actual !== undefined && inSync(entry, actual))) unchanged++;
    else writes.set(entry.key, { entry, actual });
  }
  for (const entry of inventory.values()) {
    if (!desired.has(entry.key) && !isShared(entry.type)) deletes.set(entry.key, entry);
  }

  const operations: Operation[] = [];
  for (const { entry, actual } of writes.values()) {
    const creates = (key: ObjectKey) => writes.has(key) && !inventory.has(key);
    const dependsOn = new Set<ObjectKey>();
    for (const keys of references(entry)) {
      const target = keys.some((key) => inventory.has(key)) ? undefined : keys.find(creates);
      if (target !== undefined) dependsOn.add(target);
    }
    operations.push(writeOperation(entry, actual, [...dependsOn].sort()));
  }
  for (const entry of deletes.values()) {
    const dependsOn = [...inventory.referrers(entry.key)].filter(
      (key) => deletes.has(key) || writes.has(key),
    );
    operations.push({
      action: 'delete',
      key: entry.key,
      reason: 'Nothing in the cluster wants it any more',
      fields: [],
      dependsOn: dependsOn.sort(),
      origins: [],
    });
  }
  const count = (action: Operation['action']) => operations.filter((op) => op.action === action).length;
  return {
    operations: inOrder(operations, desired, inventory),
    summary: { create: count('create'), update: count('update'), delete: count('delete'), unchanged },
  };
}

function writeOperation(
  entry: DesiredEntry,
  actual: InventoryEntry | undefined,
  dependsOn: readonly ObjectKey[],
): Operation {
  const { object, key } = entry;
  const { type, origins } = object;
  if (actual === undefined && !isShared(type)) {
    const by = origins.length === 0 ? '' : `, and wanted by ${some(origins)}`;
    return { action: 'create', key, reason: `Not on the controller${by}`, fields: [], dependsOn, origins };
  }
  const fields = differences(treeOf(type), entry.canonical, actual?.actual ?? {});
  return { action: 'update', key, reason: updateReason(entry, actual, fields), fields, dependsOn, origins };
}

function updateReason(
  entry: DesiredEntry,
  actual: InventoryEntry | undefined,
  fields: readonly FieldDiff[],
): string {
  const { type, body } = entry.object;
  if (type === 'serviceenginegroup' && actual !== undefined) {
    const change = mergeShared(type, { name: actual.name, ...actual.actual }, body, ownLabel(body));
    if (change.kind === 'conflict') return `Not possible: ${change.message}`;
  }
  return `${some([...new Set(fields.map(({ path }) => path.replace(/[.[].*$/, '')))])} differ`;
}

function ownLabel(body: DesiredEntry['object']['body']): string {
  const [label] = (body.labels ?? []) as { value?: string }[];
  return label?.value ?? '';
}

function references(entry: DesiredEntry): ObjectKey[][] {
  const { type, tenant } = entry.object;
  const out: ObjectKey[][] = [];
  eachOwnRef(treeOf(type), entry.canonical, (ref) => out.push(keysOfRef(ref, tenant)));
  return out;
}

/** The first few names, and how many more there are. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

/** Writes before deletions, each by type; a deletion that a write waits for does not exist. */
function inOrder(operations: readonly Operation[], desired: DesiredStore, inventory: Inventory): Operation[] {
  const rank = ({ action, key }: Operation): number => {
    const { type } = splitKey(key);
    const body = action === 'delete' ? inventory.get(key)?.actual : desired.get(key)?.canonical;
    const nested = body?.vh_parent_vs_ref !== undefined || body?.ca_certs !== undefined ? 0.5 : 0;
    const place = ORDER.indexOf(type) + nested;
    return action === 'delete' ? 2 * ORDER.length - place : place;
  };
  return operations
    .map((operation) => ({ operation, rank: rank(operation) }))
    .sort((a, b) => a.rank - b.rank || (a.operation.key < b.operation.key ? -1 : 1))
    .map(({ operation }) => operation);
}
