import type { AviBody, Json } from '../model/types.ts';
import { canonicalItem } from './canonical.ts';
import { DesiredEntry } from './desired.ts';
import { eachOwnRef, type Field, treeOf } from './fields.ts';
import { canonicalRef } from './reference.ts';

/**
 * A desired object without the list items that refer to any of `refs` (`<type>:<name>`), where the type allows to leave
 * them out: so a pool that the controller refuses does not keep a shared pool group from serving its other hosts.
 *
 * @returns `undefined` when nothing can be left out
 */
export function withoutRefs(desired: DesiredEntry, refs: ReadonlySet<string>): DesiredEntry | undefined {
  const { type, body } = desired.object;
  let reduced: AviBody | undefined;
  for (const field of treeOf(type).fields) {
    const value = body[field.name];
    if (!isDroppable(field) || !Array.isArray(value)) continue;
    const rest = value.filter((item) => !refersTo(field, item, refs));
    if (rest.length === value.length) continue;
    reduced ??= { ...body };
    reduced[field.name] = rest;
  }
  return reduced && new DesiredEntry({ ...desired.object, body: reduced });
}

function isDroppable({ node }: Field): boolean {
  return 'droppable' in node && node.droppable;
}

function refersTo({ node }: Field, item: Json, refs: ReadonlySet<string>): boolean {
  if (typeof item === 'string') return refs.has(canonicalRef(item));
  if (node.kind !== 'list') return false;
  let found = false;
  eachOwnRef(node.item, canonicalItem(node, item as AviBody), (ref) => {
    found ||= refs.has(ref);
  });
  return found;
}
