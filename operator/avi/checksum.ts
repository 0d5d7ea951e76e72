import { fnv1a32 } from '../model/hash.ts';
import type { AviBody, Json } from '../model/types.ts';
import type { Canonical } from './canonical.ts';
import type { Node, ObjectNode } from './fields.ts';

/**
 * The checksum that we store with an object, where its type has a field for it: FNV-1a over the canonical desired body, as
 * decimal digits like the reference's. Equal to the stored one, it shows that the last write was ours and for the same
 * desire, so that what else is in managed fields was filled in by the controller.
 *
 * Values equal to their default do not count, nor does the order in which translation wrote members.
 */
export function checksumOf(node: ObjectNode, body: Canonical): string {
  return String(fnv1a32(objectText(node, body)));
}

function objectText(node: ObjectNode, body: AviBody): string {
  let text = '{';
  for (const field of node.fields) {
    const value = body[field.name];
    if (value === undefined || value === field.fallback) continue;
    text += `${field.name}:${valueText(field.node, value)},`;
  }
  return `${text}}`;
}

function valueText(node: Node, value: Json): string {
  if (node.kind === 'object') return objectText(node, value as AviBody);
  if (node.kind !== 'list') return JSON.stringify(value);
  let text = '[';
  for (const item of value as AviBody[]) text += `${objectText(node.item, item)},`;
  return `${text}]`;
}
