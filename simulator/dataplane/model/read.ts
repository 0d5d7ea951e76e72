import { isObject, type JsonObject, type JsonValue, objectsOf, stringOf } from '../../json.ts';
import type { Ref } from '../engine/objects.ts';

/** Members of stored bodies, in forms that code can use. */

export function numberOf(value: JsonValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

export function objectOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

export function stringsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function numbersOf(value: JsonValue | undefined): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}

export function refOf(value: JsonValue | undefined): Ref | undefined {
  const text = stringOf(value);
  return text === '' ? undefined : text;
}

export function refsOf(value: JsonValue | undefined): Ref[] {
  return stringsOf(value).filter((ref) => ref !== '');
}

/** `addr` of an `IpAddr`; empty when there is none. */
export function addressOf(value: JsonValue | undefined): string {
  return stringOf(objectOf(value).addr);
}

/** Elements in the order of their `index`; equal ones stay as they are. */
export function byIndex(value: JsonValue | undefined): JsonObject[] {
  return objectsOf(value).sort((left, right) => numberOf(left.index, 0) - numberOf(right.index, 0));
}
