import type { AviBody, Json } from '../model/types.ts';
import { canonicalItem } from './canonical.ts';
import type { Field, ListNode, ObjectNode } from './fields.ts';

/**
 * What an object on the controller holds besides our fields: settings of an administrator, values that the controller
 * filled in, fields that a newer release added. A PUT replaces an object as a whole, so the residue has to go back with
 * it. Most objects have none; equal ones are shared (`internResidue`).
 */
export interface Residue {
  /** Members as the controller returned them. */
  readonly fields?: AviBody;
  /** Of nested objects, by field. */
  readonly nested?: Readonly<Record<string, Residue>>;
  /** Of list items, by field and item key. */
  readonly items?: Readonly<Record<string, Readonly<Record<string, Residue>>>>;
  /** List items that are not ours, by field. */
  readonly foreign?: Readonly<Record<string, readonly Json[]>>;
}

type Open = {
  fields?: AviBody;
  nested?: Record<string, Residue>;
  items?: Record<string, Record<string, Residue>>;
  foreign?: Record<string, Json[]>;
};

/** Takes a body as the controller returned it. `undefined` when nothing is left. */
export function residueOf(node: ObjectNode, body: AviBody): Residue | undefined {
  let out: Open | undefined;
  for (const name in body) {
    const value = body[name];
    if (isEmpty(value)) continue;
    const field = node.byName.get(name);
    if (field === undefined) {
      if (node.derived || node.ignored.has(name) || value === node.defaults.get(name)) continue;
      out ??= {};
      out.fields ??= {};
      out.fields[name] = value;
      continue;
    }
    if (field.rule === 'identity') continue;
    if (field.rule !== 'managed') {
      out ??= {};
      out.fields ??= {};
      out.fields[name] = value;
    }
    out = fromField(out, field, value as Json);
  }
  return out;
}

function fromField(out: Open | undefined, { name, node }: Field, value: Json): Open | undefined {
  if (node.kind === 'object') {
    const nested = residueOf(node, value as AviBody);
    if (nested === undefined) return out;
    out ??= {};
    out.nested ??= {};
    out.nested[name] = nested;
  } else if (node.kind === 'list') {
    for (const item of value as AviBody[]) {
      if (node.foreign?.(item) === true) {
        out ??= {};
        out.foreign ??= {};
        out.foreign[name] ??= [];
        out.foreign[name].push(item);
        continue;
      }
      const residue = residueOf(node.item, item);
      if (residue === undefined) continue;
      out ??= {};
      out.items ??= {};
      out.items[name] ??= {};
      out.items[name][node.key(canonicalItem(node, item))] = residue;
    }
  }
  return out;
}

/**
 * The body of a PUT: the desired fields, and what else the object holds.
 *
 * @param desired as it would be posted
 * @param actual the canonical form of the object as it is
 */
export function mergeResidue(
  node: ObjectNode,
  desired: AviBody,
  actual: AviBody,
  residue: Residue | undefined,
): AviBody {
  if (residue === undefined) return desired;
  const out: AviBody = { ...residue.fields };
  for (const name in desired) {
    const value = desired[name];
    if (value === undefined || value === null) continue;
    const field = node.byName.get(name);
    if (field?.rule === 'create' && out[name] !== undefined) continue;
    out[name] = field === undefined ? value : mergeField(field, value, actual[name], residue);
  }
  // Nested objects and lists of which nothing is desired, but something has to stay.
  for (const name in residue.nested) {
    const field = node.byName.get(name) as Field;
    if (desired[name] === undefined && field.rule === 'managed')
      out[name] = mergeField(field, {}, undefined, residue);
  }
  for (const name in residue.foreign) {
    if (desired[name] === undefined) out[name] = [...(residue.foreign[name] ?? [])];
  }
  return out;
}

function mergeField({ name, node }: Field, desired: Json, actual: Json | undefined, residue: Residue): Json {
  if (node.kind === 'object') {
    return mergeResidue(node, desired as AviBody, (actual ?? {}) as AviBody, residue.nested?.[name]);
  }
  if (node.kind !== 'list') return desired;
  const known = residue.items?.[name];
  const foreign = residue.foreign?.[name];
  const items =
    known === undefined
      ? (desired as AviBody[])
      : mergeItems(node, desired as AviBody[], (actual ?? []) as AviBody[], known);
  return foreign === undefined ? items : [...items, ...foreign];
}

function mergeItems(
  node: ListNode,
  desired: readonly AviBody[],
  actual: readonly AviBody[],
  known: Readonly<Record<string, Residue>>,
): AviBody[] {
  const before = new Map(actual.map((item) => [node.key(item), item]));
  return desired.map((item) => {
    const canonical = canonicalItem(node, item);
    const key = node.key(canonical);
    const old = before.get(key);
    if (old === undefined || node.renewed?.(canonical, old) === true) return item;
    return mergeResidue(node.item, item, old, known[key]);
  });
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value !== 'object') return false;
  for (const _ in value) return false;
  return true;
}

/** Most different residues remembered; beyond, sharing starts anew. */
const MOST_SHARED = 1000;

/** Makes equal residues one object: thousands of pools share what the controller fills in. */
export function residueInterner(): (residue: Residue | undefined) => Residue | undefined {
  const known = new Map<string, Residue>();
  return (residue) => {
    if (residue === undefined) return undefined;
    const text = JSON.stringify(residue);
    const shared = known.get(text);
    if (shared !== undefined) return shared;
    if (known.size >= MOST_SHARED) known.clear();
    known.set(text, residue);
    return residue;
  };
}
