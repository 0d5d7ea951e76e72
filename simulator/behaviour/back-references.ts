import type { JsonObject } from '../json.ts';
import { type Entry, storedRef } from '../store/entry.ts';

/** Adds `vs_refs`: the virtual services that refer to the object directly (avi-schema.md, VsVip and Pool). */
export function referringVirtualServices(entry: Entry, body: JsonObject): JsonObject {
  const references: string[] = [];
  for (const referrer of entry.referrers ?? []) {
    if (referrer.type === 'virtualservice') references.push(storedRef(referrer));
  }
  return references.length === 0 ? body : { ...body, vs_refs: references.sort() };
}
