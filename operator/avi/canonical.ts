import { createHash } from 'node:crypto';
import { networkPrefix, parseCidr } from '../model/ip.ts';
import type { AviBody, AviType, Json } from '../model/types.ts';
import { type Field, type ListNode, type Node, type ObjectNode, treeOf } from './fields.ts';
import { canonicalRef } from './reference.ts';

/**
 * The canonical form of a body: only the fields that we manage, in one spelling, so that a desired body can be compared
 * with what the controller returns. References are `<type>:<name>`, lists whose order has no meaning are sorted, empty
 * values are absent, certificates and keys are digests. Values equal to a default are absent in what the controller
 * returned; in a desired body they stay, because there they say that nothing else will do.
 */
export type Canonical = AviBody;

/** Translation produced a field that `managed.ts` does not list: it would be written but never compared. */
export class UnmanagedFieldError extends Error {
  override readonly name = 'UnmanagedFieldError';
  constructor(path: string) {
    super(`${path} is not listed in operator/avi/managed.ts`);
  }
}

/** @throws {UnmanagedFieldError} */
export function canonicalDesired(type: AviType, body: AviBody): Canonical {
  return object(treeOf(type), body, true, type) ?? {};
}

/** The managed part of a body as the controller returned it. What else is in there: see `residueOf`. */
export function canonicalActual(type: AviType, body: AviBody): Canonical {
  return object(treeOf(type), body, false, type) ?? {};
}

/** One item of a list as the controller returned it, or as desired; the argument of `ListNode.key`. */
export function canonicalItem(node: ListNode, item: AviBody): AviBody {
  return object(node.item, item, false, '') ?? {};
}

/** Shares what is canonical already with the source; `undefined` when nothing is left. */
function object(node: ObjectNode, source: AviBody, desired: boolean, path: string): AviBody | undefined {
  let out: AviBody | undefined;
  let kept = 0;
  for (const field of node.fields) {
    const value = source[field.name];
    if (value === undefined || field.rule === 'identity') continue;
    const canonical = fieldValue(field, value, desired, path);
    if (canonical === undefined) continue;
    if (field.redundant?.(canonical, source) === true) continue;
    if (!desired && canonical === field.fallback) continue;
    out ??= {};
    out[field.name] = canonical;
    if (canonical === value) kept++;
    else kept = Number.NEGATIVE_INFINITY;
  }
  if (!desired) return out;
  let members = 0;
  for (const name in source) {
    members++;
    if (!node.byName.has(name) && source[name] !== undefined)
      throw new UnmanagedFieldError(`${path}.${name}`);
  }
  return kept === members && out !== undefined ? source : out;
}

function fieldValue(field: Field, value: Json, desired: boolean, path: string): Json | undefined {
  if (value === null || value === '') return undefined;
  const { node } = field;
  switch (node.kind) {
    case 'value':
      if (Array.isArray(value)) return value.length === 0 ? undefined : value;
      return typeof value === 'object' && isEmptyObject(value) ? undefined : value;
    case 'set':
      return Array.isArray(value) ? sortedList(value as string[], identityOf) : value;
    case 'ref':
      return canonicalRef(value as string, namedByUuid(node));
    case 'refs':
    case 'refset': {
      const refs = (value as string[]).map((ref) => canonicalRef(ref, namedByUuid(node)));
      return node.kind === 'refs' ? nonEmpty(refs) : sortedList(refs, identityOf);
    }
    case 'address':
      return canonicalAddress(value as string);
    case 'json':
      return value;
    case 'pem':
      return pemDigest(value as string);
    case 'secret':
      // Never readable: what the controller returns in its place says nothing.
      return desired ? digest(value as string) : undefined;
    case 'object':
      return object(node, value as AviBody, desired, desired ? `${path}.${field.name}` : '');
    case 'list':
      return list(node, value as AviBody[], desired, desired ? `${path}.${field.name}[]` : '');
  }
}

function list(
  node: ListNode,
  source: readonly AviBody[],
  desired: boolean,
  path: string,
): AviBody[] | undefined {
  const items: AviBody[] = [];
  let same = true;
  for (const item of source) {
    if (!desired && node.foreign?.(item) === true) continue;
    const canonical = object(node.item, item, desired, path) ?? {};
    if (canonical !== item) same = false;
    items.push(canonical);
  }
  if (items.length === 0) return undefined;
  const sorted = node.ordered ? items : sortedList(items, node.key);
  return same && sorted === items ? (source as AviBody[]) : sorted;
}

/** The list itself when it is sorted already, which is the usual case. */
function sortedList<T>(items: T[], key: (item: T) => string): T[] | undefined {
  if (items.length < 2) return nonEmpty(items);
  const keys = items.map(key);
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) > (keys[i] as string)) {
      const order = keys.map((_, index) => index);
      // Equal keys keep their order.
      order.sort((a, b) =>
        (keys[a] as string) < (keys[b] as string) ? -1 : keys[a] === keys[b] ? a - b : 1,
      );
      return order.map((index) => items[index] as T);
    }
  }
  return items;
}

function nonEmpty<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}

const identityOf = (text: string): string => text;

/** References to objects that are not ours may be desired by uuid. */
function namedByUuid(node: Extract<Node, { own: boolean }>): boolean {
  return !node.own && (node.target === 'network' || node.target === 'healthmonitor');
}

function canonicalAddress(text: string): string {
  if (!text.includes(':')) return text;
  const cidr = parseCidr(`${text}/128`);
  return cidr === undefined ? text : networkPrefix(cidr).ip_addr.addr;
}

function isEmptyObject(value: AviBody): boolean {
  for (const _ in value) return false;
  return true;
}

function digest(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

/** Blank lines and line ends do not count: the controller may write them differently. */
function pemDigest(text: string): string {
  return digest(text.replace(/\s*\n\s*/g, '\n').trim());
}

/**
 * Whether two texts of `service_metadata` say the same: empty members and the order of members and of list items do not
 * count, since the reference writes all members always (l7-model.md 8.1).
 */
export function sameJson(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return JSON.stringify(telling(JSON.parse(a))) === JSON.stringify(telling(JSON.parse(b)));
  } catch {
    return false;
  }
}

/** A parsed `service_metadata` without empty members, sorted. */
export function telling(value: Json): Json | undefined {
  if (value === null || value === '' || value === 0 || value === false) return undefined;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return value.every((item) => typeof item === 'string') ? value.toSorted() : value;
  }
  if (typeof value !== 'object') return value;
  const out: AviBody = {};
  for (const name of Object.keys(value).sort()) {
    const member = telling(value[name] ?? null);
    if (member !== undefined) out[name] = member;
  }
  return isEmptyObject(out) ? undefined : out;
}
