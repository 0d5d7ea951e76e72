import { badRequest } from '../errors.ts';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Field, Shape } from './shape.ts';
import type { ApiVersion } from './version.ts';

export const SENSITIVE = '<sensitive>';

/** How an object is shown to a client. */
export interface View {
  readonly version: ApiVersion;
  readonly skipDefaults: boolean;
  /** Secrets are shown in clear (`export_key`). */
  readonly secrets: boolean;
  /** Turns the stored form of a reference into the one for the client. */
  readonly reference: (stored: string) => string;
}

/**
 * The client's view of a stored body: absolute references, no secrets, no members that the client's API version does not have.
 * Parts that need no change are shared with the store; the result is for serialisation only.
 */
export function renderBody(body: JsonObject, shape: Shape, view: View): JsonObject {
  if (unchanged(shape, view)) return body;
  // A copy that is changed is cheaper than one made member by member.
  const out = { ...body };
  for (const key in body) {
    const value = body[key];
    const field = shape.fields.get(key);
    if (value === undefined || field === undefined) continue;
    const gone = hidden(field, view.version) || (view.skipDefaults && value === field.facts.default);
    // JSON leaves it out.
    out[key] = gone ? undefined : renderValue(value, field, view);
  }
  return out;
}

function unchanged(shape: Shape, view: View): boolean {
  return (
    !shape.hasReferences &&
    !shape.hasRetired &&
    shape.newest <= view.version &&
    !view.skipDefaults &&
    (!shape.hasSecrets || view.secrets)
  );
}

function hidden(field: Field, version: ApiVersion): boolean {
  return field.since > version || (field.until !== 0 && field.until < version);
}

function renderValue(value: JsonValue, field: Field, view: View): JsonValue {
  if (Array.isArray(value)) {
    if (field.reference) return value.map((item) => (typeof item === 'string' ? view.reference(item) : item));
    const { shape } = field;
    if (shape === undefined || unchanged(shape, view)) return value;
    return value.map((item) => (isObject(item) ? renderBody(item, shape, view) : item));
  }
  if (field.reference) return typeof value === 'string' ? view.reference(value) : value;
  if (field.facts.sensitive && !view.secrets) return SENSITIVE;
  return field.shape !== undefined && isObject(value) ? renderBody(value, field.shape, view) : value;
}

/** Puts stored secrets back where the client sent `<sensitive>`, which means "unchanged" (avi-api.md 2.5). In place. */
export function restoreSecrets(body: JsonObject, previous: JsonObject, shape: Shape): void {
  if (!shape.hasSecrets) return;
  for (const key in body) {
    const field = shape.fields.get(key);
    if (field === undefined) continue;
    const value = body[key];
    const before = previous[key];
    if (field.facts.sensitive) {
      if (value === SENSITIVE) body[key] = before;
    } else if (field.shape?.hasSecrets) {
      const olds = Array.isArray(before) ? before : [before];
      for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
        const old = olds[index];
        if (isObject(item) && isObject(old)) restoreSecrets(item, old, field.shape);
      }
    }
  }
}

/** A copy in which secrets stand as `<sensitive>`, for journals and logs. */
export function withoutSecrets(body: JsonObject, shape: Shape): JsonObject {
  if (!shape.hasSecrets) return body;
  const out: JsonObject = {};
  for (const key in body) {
    const value = body[key];
    const field = shape.fields.get(key);
    if (field?.facts.sensitive) out[key] = SENSITIVE;
    else if (field?.shape === undefined || !field.shape.hasSecrets) out[key] = value;
    else {
      const { shape: below } = field;
      if (Array.isArray(value))
        out[key] = value.map((item) => (isObject(item) ? withoutSecrets(item, below) : item));
      else out[key] = isObject(value) ? withoutSecrets(value, below) : value;
    }
  }
  return out;
}

/**
 * Takes out the members that are newer than the client's API version, in place: it cannot set them (avi-api.md 1.10).
 *
 * @param client version that the client speaks
 * @param controller release of the controller
 * @throws ApiError 400 for a member that the controller itself does not have yet
 */
export function dropNewer(body: JsonObject, shape: Shape, client: ApiVersion, controller: ApiVersion): void {
  if (shape.newest <= client) return;
  for (const key in body) {
    const field = shape.fields.get(key);
    if (field === undefined || field.facts.readOnly) continue;
    if (field.since > controller) {
      throw badRequest(`${shape.name}.${key}: this field does not exist in the version of this controller.`);
    }
    if (field.since > client) {
      delete body[key];
    } else if (field.shape !== undefined) {
      const value = body[key];
      for (const item of Array.isArray(value) ? value : [value]) {
        if (isObject(item)) dropNewer(item, field.shape, client, controller);
      }
    }
  }
}

/** Members that a client of this version cannot see keep their stored values when it replaces the object. In place. */
export function keepHidden(body: JsonObject, previous: JsonObject, shape: Shape, client: ApiVersion): void {
  if (shape.newest <= client) return;
  for (const [name, field] of shape.fields) {
    if (field.since > client && previous[name] !== undefined) body[name] = previous[name];
  }
}
