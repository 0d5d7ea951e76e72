import type { AviBody } from '../model/types.ts';
import type { DesiredEntry } from './desired.ts';
import { treeOf } from './fields.ts';
import type { InventoryEntry } from './inventory.ts';
import { mergeResidue } from './residue.ts';

/** The body of a POST: as translation made it, with our checksum where the type has a field for it. */
export function createBody(desired: DesiredEntry): AviBody {
  const { type, body } = desired.object;
  const { checksum } = treeOf(type);
  return checksum === undefined ? body : { ...body, [checksum]: desired.checksum };
}

/**
 * The body of a PUT: desired fields, everything that is not ours as it was, and `_last_modified`, so that the controller
 * refuses it when someone else wrote meanwhile (avi-api.md 2.5). Managed fields that are no longer desired are left out
 * and so return to their defaults.
 */
export function updateBody(desired: DesiredEntry, entry: InventoryEntry): AviBody {
  const merged = mergeResidue(treeOf(entry.type), createBody(desired), entry.actual, entry.residue);
  return entry.lastModified === undefined ? merged : { ...merged, _last_modified: entry.lastModified };
}
