import { badRequest } from '../errors.ts';
import { isObject, type JsonObject, type JsonValue, stringOf } from '../json.ts';
import type { Shape } from '../schema/shape.ts';

/** Members by which entries of a list are told apart, best first. */
const KEYS = ['uuid', 'key', 'name', 'route_id', 'vip_id', 'fqdn', 'index', 'pool_ref'] as const;

/**
 * Applies `{"add": …, "replace": …, "delete": …}` or `{"json_patch": [...]}` to a copy of a stored body (avi-api.md 2.5).
 *
 * `add` sets scalars, merges objects one level deep, and appends to lists or merges entries of the same key; `replace` swaps
 * whole values; `delete` removes matching list entries, or the member.
 *
 * @param reference brings a reference in the patch into stored form, for comparison; text that is none is returned as it is
 */
export function patchBody(
  stored: JsonObject,
  patch: JsonObject,
  shape: Shape,
  reference: (text: string, type: string) => string,
): JsonObject {
  const body = structuredClone(stored);
  const known = ['add', 'replace', 'delete', 'json_patch'].filter(
    (operation) => patch[operation] !== undefined,
  );
  if (known.length === 0) throw badRequest('PATCH needs one of add, replace, delete or json_patch');
  for (const operation of ['replace', 'add', 'delete'] as const) {
    const members = patch[operation];
    if (members === undefined) continue;
    if (!isObject(members)) throw badRequest(`PATCH: ${operation} must be an object`);
    for (const [name, value] of Object.entries(members)) {
      if (value === undefined) continue;
      const target = shape.fields.get(name)?.facts.ref;
      const change = target === undefined ? value : mapStrings(value, (text) => reference(text, target));
      if (operation === 'replace') body[name] = change;
      else if (operation === 'add') body[name] = add(body[name], change);
      else remove(body, name, change);
    }
  }
  if (patch.json_patch !== undefined) return jsonPatch(body, patch.json_patch);
  return body;
}

function mapStrings(value: JsonValue, map: (text: string) => string): JsonValue {
  if (typeof value === 'string') return map(value);
  return Array.isArray(value) ? value.map((item) => mapStrings(item, map)) : value;
}

function add(present: JsonValue | undefined, value: JsonValue): JsonValue {
  if (Array.isArray(present)) {
    const out = [...present];
    for (const item of Array.isArray(value) ? value : [value]) {
      const at = out.findIndex((other) => sameEntry(other, item));
      const old = at < 0 ? undefined : out[at];
      if (old === undefined) out.push(item);
      else out[at] = isObject(old) && isObject(item) ? { ...old, ...item } : item;
    }
    return out;
  }
  return isObject(present) && isObject(value) ? { ...present, ...value } : value;
}

function remove(body: JsonObject, name: string, value: JsonValue): void {
  const present = body[name];
  if (Array.isArray(present) && value !== null && value !== '') {
    const gone = Array.isArray(value) ? value : [value];
    const kept = present.filter((item) => !gone.some((other) => sameEntry(item, other)));
    if (kept.length > 0 && gone.length > 0) body[name] = kept;
    else delete body[name];
  } else if (isObject(present) && isObject(value)) {
    for (const member of Object.keys(value)) delete present[member];
  } else {
    delete body[name];
  }
}

/** Two list entries mean the same one: equal, or equal in the first key member that both have; servers by address and port. */
function sameEntry(left: JsonValue, right: JsonValue): boolean {
  if (!isObject(left) || !isObject(right)) return left === right;
  if (isObject(left.ip) && isObject(right.ip)) {
    const samePort = right.port === undefined || left.port === right.port;
    return stringOf(left.ip.addr) === stringOf(right.ip.addr) && samePort;
  }
  const key = KEYS.find((member) => left[member] !== undefined && right[member] !== undefined);
  if (key !== undefined) return left[key] === right[key];
  return Object.entries(right).every(([name, value]) => JSON.stringify(left[name]) === JSON.stringify(value));
}

/** RFC 6902, without `test`, `move` and `copy`. */
function jsonPatch(body: JsonObject, operations: JsonValue): JsonObject {
  if (!Array.isArray(operations)) throw badRequest('PATCH: json_patch must be a list');
  for (const operation of operations) {
    if (!isObject(operation)) throw badRequest('PATCH: json_patch must be a list of objects');
    const path = stringOf(operation.path);
    const steps = path
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop();
    if (last === undefined) throw badRequest(`PATCH: json_patch path '${path}' is not valid`);
    let parent: JsonValue | undefined = body;
    for (const step of steps) {
      if (Array.isArray(parent)) parent = parent[Number(step)];
      else parent = isObject(parent) ? parent[step] : undefined;
    }
    applyStep(parent, last, operation, path);
  }
  return body;
}

function applyStep(parent: JsonValue | undefined, last: string, operation: JsonObject, path: string): void {
  const { op } = operation;
  const removing = op === 'remove';
  const value = removing ? undefined : operation.value;
  if (!removing && ((op !== 'add' && op !== 'replace') || value === undefined)) {
    throw badRequest(`PATCH: json_patch operation '${String(op)}' is not supported`);
  }
  if (Array.isArray(parent)) {
    const at = last === '-' ? parent.length : Number(last);
    if (!(at >= 0 && at <= parent.length))
      throw badRequest(`PATCH: json_patch path '${path}' does not exist`);
    if (value === undefined) parent.splice(at, 1);
    else parent.splice(at, op === 'replace' ? 1 : 0, value);
  } else if (isObject(parent) && (!removing || parent[last] !== undefined)) {
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  } else {
    throw badRequest(`PATCH: json_patch path '${path}' does not exist`);
  }
}
