import { type FieldFacts, type FieldKind, type ObjectFacts, typeFacts } from './facts-table.ts';

/** One thing wrong with a body. */
export interface FieldError {
  /** Path of the field from the top of the body, e.g. `servers[3].ip.addr`. */
  readonly path: string;
  readonly code: 'type' | 'enum' | 'range' | 'length' | 'items' | 'required';
  /** Names model and field, e.g. `Pool.servers[3].ratio: 30 is not in the range 1 to 20.` Never holds a secret. */
  readonly message: string;
}

/** More errors than this help nobody. */
const MAX_ERRORS = 50;

const INTEGER_RANGE: { readonly [K in FieldKind]?: readonly [number, number] } = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
  int64: [-(2 ** 63), 2 ** 63],
  uint64: [0, 2 ** 64],
};

/**
 * Checks the body of a create or replace call as the controller does (avi-api.md 2.5, avi-schema.md "Reading the
 * tables"): JSON types, enumerations, ranges, item counts, lengths and required fields, at every level.
 *
 * Unknown fields are tolerated. `null` and, for a reference, `''` mean "not set". A required field that has a default
 * need not be given. Read-only fields are not looked at.
 *
 * @returns the errors in body order, none for a valid body; at most 50.
 * @throws for a type that the schema does not know.
 */
export function validateBody(type: string, body: unknown): FieldError[] {
  const facts = typeFacts(type);
  if (facts === undefined) throw new Error(`Unknown Avi type ${type}`);
  const errors: FieldError[] = [];
  if (isObject(body)) checkObject(facts, body, '', facts.model, errors);
  else errors.push({ path: '', code: 'type', message: `${facts.model}: the body must be an object.` });
  return errors;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkObject(
  facts: ObjectFacts,
  body: Record<string, unknown>,
  prefix: string,
  model: string,
  errors: FieldError[],
): void {
  for (const name in body) {
    const value = body[name];
    if (value === undefined || value === null) continue;
    const field = facts.fields.get(name);
    if (field === undefined || field.readOnly) continue;
    if (field.list) checkList(field, value, prefix + name, model, errors);
    else checkValue(field, value, prefix, name, model, errors);
    if (errors.length >= MAX_ERRORS) return;
  }
  for (const field of facts.required) {
    const value = body[field.name];
    if (value === undefined || value === null || (value === '' && field.ref !== undefined)) {
      report(errors, model, prefix + field.name, 'required', 'is required');
    }
  }
}

function checkList(
  field: FieldFacts,
  value: unknown,
  path: string,
  model: string,
  errors: FieldError[],
): void {
  if (!Array.isArray(value)) {
    report(errors, model, path, 'type', 'must be an array');
    return;
  }
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = field;
  if (value.length < minItems || value.length > maxItems) {
    const bounds =
      maxItems === Number.POSITIVE_INFINITY ? `at least ${minItems}` : `${minItems} to ${maxItems}`;
    report(errors, model, path, 'items', `has ${value.length} items, must have ${bounds}`);
  }
  for (let i = 0; i < value.length && errors.length < MAX_ERRORS; i++) {
    checkValue(field, value[i], path, i, model, errors);
  }
}

/** `key` is a field name below the prefix, or an index into the list at the path `prefix`. */
function checkValue(
  field: FieldFacts,
  value: unknown,
  prefix: string,
  key: string | number,
  model: string,
  errors: FieldError[],
): void {
  const { kind } = field;
  if (kind === 'object') {
    if (!isObject(value)) report(errors, model, join(prefix, key), 'type', 'must be an object');
    else if (field.object) checkObject(field.object, value, `${join(prefix, key)}.`, model, errors);
    return;
  }
  const fault = kind === 'string' ? stringFault(field, value) : scalarFault(field, value);
  if (fault !== undefined) report(errors, model, join(prefix, key), fault[0], fault[1]);
}

type Fault = readonly [FieldError['code'], string] | undefined;

function stringFault(field: FieldFacts, value: unknown): Fault {
  if (typeof value !== 'string') return ['type', 'must be a string'];
  if (field.enum !== undefined && !field.enum.includes(value)) {
    return ['enum', `${shown(field, value)} is not one of ${field.enum.join(', ')}`];
  }
  if (field.maxLength !== undefined && value.length > field.maxLength) {
    return ['length', `has ${value.length} characters, may have ${field.maxLength}`];
  }
  return undefined;
}

function scalarFault(field: FieldFacts, value: unknown): Fault {
  const { kind, special } = field;
  if (kind === 'boolean') return typeof value === 'boolean' ? undefined : ['type', 'must be true or false'];
  if (typeof value !== 'number') return ['type', 'must be a number'];
  const whole = INTEGER_RANGE[kind];
  if (whole !== undefined && !Number.isInteger(value)) return ['type', 'must be a whole number'];
  const min = field.min ?? whole?.[0] ?? Number.NEGATIVE_INFINITY;
  const max = field.max ?? whole?.[1] ?? Number.POSITIVE_INFINITY;
  if ((value >= min && value <= max) || special?.includes(value)) return undefined;
  const also = special === undefined ? '' : `, and is not ${special.join(' or ')}`;
  return ['range', `${value} is not in the range ${min} to ${max}${also}`];
}

function shown(field: FieldFacts, value: string): string {
  return field.sensitive ? 'the value' : JSON.stringify(value.slice(0, 100));
}

function join(prefix: string, key: string | number): string {
  return typeof key === 'number' ? `${prefix}[${key}]` : prefix + key;
}

function report(
  errors: FieldError[],
  model: string,
  path: string,
  code: FieldError['code'],
  text: string,
): void {
  if (errors.length < MAX_ERRORS) errors.push({ path, code, message: `${model}.${path}: ${text}.` });
}
