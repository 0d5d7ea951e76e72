import { createHash } from 'node:crypto';
import type { DesiredEntry } from '../avi/desired.ts';
import type { InventoryEntry } from '../avi/inventory.ts';
import type { Json } from '../model/types.ts';

/** What an operation of a saved plan stands on; `null`: the object was not there, or not wanted. */
export interface Fingerprint {
  readonly desired: string | null;
  readonly actual: string | null;
}

export function fingerprintOf(
  desired: DesiredEntry | undefined,
  actual: InventoryEntry | undefined,
): Fingerprint {
  return {
    desired: desired === undefined ? null : hash(desired.canonical),
    actual: actual === undefined ? null : actualFingerprint(actual),
  };
}

/** Of the part of an object that is ours; what others set elsewhere in it makes no difference. */
export function actualFingerprint({ uuid, actual }: Pick<InventoryEntry, 'uuid' | 'actual'>): string {
  return hash({ uuid, actual });
}

/** Certificates and keys are digests in these bodies already: a fingerprint gives nothing away. */
function hash(body: Json): string {
  return createHash('sha256').update(text(body)).digest('hex').slice(0, 32);
}

function text(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${text(value[name])}`);
  return `{${members.join()}}`;
}
