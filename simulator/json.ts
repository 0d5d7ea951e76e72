/** A JSON value as the Avi API speaks it. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** A JSON object; absent and `undefined` members are the same. */
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member when it is a string, else an empty string. */
export function stringOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The member when it is an array of objects, with everything else left out. */
export function objectsOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Follows a dotted path (`vcenter_configuration.privilege`) through objects; arrays end it. */
export function memberAt(object: JsonObject, path: string): JsonValue | undefined {
  if (!path.includes('.')) return object[path];
  let value: JsonValue | undefined = object;
  for (const part of path.split('.')) {
    if (!isObject(value)) return undefined;
    value = value[part];
  }
  return value;
}
