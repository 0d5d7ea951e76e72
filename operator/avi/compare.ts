import type { AviBody, Json } from '../model/types.ts';
import { type Canonical, sameJson, telling } from './canonical.ts';
import type { Field, ListNode, Node, ObjectNode } from './fields.ts';
import { sameRef, showRef } from './reference.ts';

/**
 * How an actual object relates to the desired one, both in canonical form:
 * - `equal`: every managed field is as desired
 * - `surplus`: the desired fields are right, and the actual object has values in managed fields that nobody desires: left
 *   over from an earlier desire, or filled in by the controller. Which of both only the checksum can tell
 * - `different`: a desired field is missing or has another value
 */
export type Relation = 'equal' | 'surplus' | 'different';

const EQUAL = 0;
const SURPLUS = 1;
const DIFFERENT = 2;

const NOTHING: AviBody = Object.freeze({});

export function relate(node: ObjectNode, desired: Canonical, actual: Canonical): Relation {
  const result = relateObjects(node, desired, actual);
  return result === EQUAL ? 'equal' : result === SURPLUS ? 'surplus' : 'different';
}

function relateObjects(node: ObjectNode, desired: AviBody, actual: AviBody): number {
  if (desired === actual) return EQUAL;
  let result = EQUAL;
  for (const field of node.fields) {
    result |= relateFields(field, desired[field.name], actual[field.name]);
    if (result >= DIFFERENT) return DIFFERENT;
  }
  return result;
}

function relateFields(field: Field, desired: Json | undefined, actual: Json | undefined): number {
  if (desired === actual || field.rule === 'create' || field.rule === 'identity') return EQUAL;
  const { node, fallback } = field;
  if (desired === undefined) {
    if (field.rule === 'kept') return EQUAL;
    // A list is ours as a whole: what is in it and not desired was added by someone else.
    if (field.list) return DIFFERENT;
    if (node.kind === 'object') return relateObjects(node, NOTHING, actual as AviBody);
    return actual === fallback || node.kind === 'secret' ? EQUAL : SURPLUS;
  }
  if (actual === undefined) {
    if (node.kind === 'secret') return EQUAL; // not readable
    if (node.kind === 'object') return relateObjects(node, desired as AviBody, NOTHING);
    return desired === fallback ? EQUAL : DIFFERENT;
  }
  return relateValues(node, desired, actual);
}

function relateValues(node: Node, desired: Json, actual: Json): number {
  switch (node.kind) {
    case 'value':
    case 'set':
    case 'address':
    case 'pem':
    case 'secret':
      return deepEqual(desired, actual) ? EQUAL : DIFFERENT;
    case 'json':
      return sameJson(desired as string, actual as string) ? EQUAL : DIFFERENT;
    case 'ref':
      return sameRef(desired as string, actual as string) ? EQUAL : DIFFERENT;
    case 'refs':
    case 'refset':
      return sameRefs(desired as string[], actual as string[], node.kind === 'refs') ? EQUAL : DIFFERENT;
    case 'object':
      return relateObjects(node, desired as AviBody, actual as AviBody);
    case 'list':
      return relateLists(node, desired as AviBody[], actual as AviBody[]);
  }
}

/** Lists without order are sorted by their keys, so equal ones agree place by place. */
function relateLists(node: ListNode, desired: readonly AviBody[], actual: readonly AviBody[]): number {
  if (desired.length !== actual.length) return DIFFERENT;
  let result = EQUAL;
  for (let i = 0; i < desired.length; i++) {
    result |= relateObjects(node.item, desired[i] as AviBody, actual[i] as AviBody);
    if (result >= DIFFERENT) return DIFFERENT;
  }
  return result;
}

function sameRefs(desired: readonly string[], actual: readonly string[], ordered: boolean): boolean {
  if (desired.length !== actual.length) return false;
  if (desired.every((ref, i) => sameRef(ref, actual[i] as string))) return true;
  if (ordered) return false;
  // Sorted differently, because one side names objects by uuid: such lists are short.
  const rest = [...actual];
  return desired.every((ref) => {
    const at = rest.findIndex((other) => sameRef(ref, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/** Equality of JSON values; absent and `undefined` members are the same. */
export function deepEqual(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!deepEqual(a[i], b[i])) return false;
    return true;
  }
  for (const name in a) if (!deepEqual(a[name], b[name])) return false;
  for (const name in b) if (b[name] !== undefined && a[name] === undefined) return false;
  return true;
}

/** One field that a write changes. References are `<type>:<name>`; secrets are masked, certificates are digests. */
export interface FieldDiff {
  /** E.g. `servers[10.0.0.1:8080].enabled`. */
  readonly path: string;
  /** Absent: the field is added. */
  readonly from?: Json;
  /** Absent: the field is removed, or goes back to its default. */
  readonly to?: Json;
}

/** What a write of `desired` over `actual` changes, in the order of the fields; surplus values are removals. */
export function differences(node: ObjectNode, desired: Canonical, actual: Canonical): FieldDiff[] {
  const out: FieldDiff[] = [];
  diffObjects(node, desired, actual, '', out);
  return out;
}

function diffObjects(
  node: ObjectNode,
  desired: AviBody,
  actual: AviBody,
  path: string,
  out: FieldDiff[],
): void {
  for (const field of node.fields) {
    const to = desired[field.name];
    const from = actual[field.name];
    if (relateFields(field, to, from) === EQUAL) continue;
    diffValues(field.node, to, from, path === '' ? field.name : `${path}.${field.name}`, out);
  }
}

function diffValues(
  node: Node,
  to: Json | undefined,
  from: Json | undefined,
  path: string,
  out: FieldDiff[],
): void {
  if (node.kind === 'list') {
    diffLists(node, (to ?? []) as AviBody[], (from ?? []) as AviBody[], path, out);
  } else if (node.kind === 'json' && typeof to === 'string' && typeof from === 'string') {
    diffJson(to, from, path, out);
  } else if (node.kind === 'object' && to !== undefined && from !== undefined) {
    diffObjects(node, to as AviBody, from as AviBody, path, out);
  } else {
    add(out, path, show(node, to), show(node, from));
  }
}

function diffLists(
  node: ListNode,
  to: readonly AviBody[],
  from: readonly AviBody[],
  path: string,
  out: FieldDiff[],
): void {
  const before = new Map(from.map((item) => [node.key(item), item]));
  const after = new Map(to.map((item) => [node.key(item), item]));
  const found = out.length;
  for (const [key, item] of after) {
    const old = before.get(key);
    if (old === undefined) add(out, `${path}[${key}]`, show(node.item, item), undefined);
    else diffObjects(node.item, item, old, `${path}[${key}]`, out);
  }
  for (const [key, item] of before) {
    if (!after.has(key)) add(out, `${path}[${key}]`, undefined, show(node.item, item));
  }
  // The same items in another order, or one key more than once: show the whole list.
  if (found === out.length) add(out, path, show(node, to as AviBody[]), show(node, from as AviBody[]));
}

function diffJson(to: string, from: string, path: string, out: FieldDiff[]): void {
  const parse = (text: string): AviBody | undefined => {
    try {
      const value = telling(JSON.parse(text));
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    } catch {
      return undefined;
    }
  };
  const after = parse(to);
  const before = parse(from);
  if (after === undefined || before === undefined) {
    add(out, path, to, from);
    return;
  }
  for (const name of new Set([...Object.keys(after), ...Object.keys(before)])) {
    if (!deepEqual(after[name], before[name])) add(out, `${path}.${name}`, after[name], before[name]);
  }
}

function show(node: Node, value: Json | undefined): Json | undefined {
  if (value === undefined) return undefined;
  switch (node.kind) {
    case 'secret':
      return '<sensitive>';
    case 'ref':
      return showRef(value as string);
    case 'refs':
    case 'refset':
      return (value as string[]).map(showRef);
    case 'list':
      return (value as AviBody[]).map((item) => show(node.item, item) as Json);
    case 'object': {
      const shown: AviBody = {};
      for (const { name, node: below } of node.fields) {
        const member = (value as AviBody)[name];
        if (member !== undefined) shown[name] = show(below, member);
      }
      return shown;
    }
    default:
      return value;
  }
}

function add(out: FieldDiff[], path: string, to: Json | undefined, from: Json | undefined): void {
  out.push({ path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
}
