import type { AviApi } from '../avi/api.ts';
import type { Inventory, InventoryEntry } from '../avi/inventory.ts';
import type { RuntimeFact } from '../explain/types.ts';
import type { AviBody, ObjectKey } from '../model/types.ts';

/** Objects asked for in one call: their names stand in the URL. */
const CHUNK = 40;

/**
 * Up or down, of virtual services and pools (avi-api.md 2.11). What cannot be read is left out: it is not essential.
 */
export async function readRuntime(
  api: AviApi,
  inventory: Inventory,
  keys: Iterable<ObjectKey>,
): Promise<Map<ObjectKey, RuntimeFact>> {
  const entries = [...new Set(keys)].flatMap((key): InventoryEntry[] => {
    const entry = inventory.get(key);
    return entry?.type === 'virtualservice' || entry?.type === 'pool' ? [entry] : [];
  });
  const facts = new Map<ObjectKey, RuntimeFact>();
  const groups = Map.groupBy(entries, ({ type, tenant }) => `${type} ${tenant}`);
  await Promise.all(
    [...groups.values()].map(async (group) => {
      for (let i = 0; i < group.length; i += CHUNK)
        await readChunk(api, group.slice(i, i + CHUNK), facts).catch(() => undefined);
    }),
  );
  return facts;
}

async function readChunk(
  api: AviApi,
  entries: readonly InventoryEntry[],
  facts: Map<ObjectKey, RuntimeFact>,
): Promise<void> {
  const [first] = entries;
  if (first === undefined) return;
  const keys = new Map(entries.map(({ uuid, key }) => [uuid, key]));
  const query = { 'name.in': entries.map(({ name }) => name).join(',') };
  for await (const page of api.list(`${first.type}-inventory`, first.tenant, query)) {
    for (const item of page) {
      const key = keys.get(String(item.uuid));
      const fact = factOf(item);
      if (key !== undefined && fact !== undefined) facts.set(key, fact);
    }
  }
}

function factOf({ runtime }: AviBody): RuntimeFact | undefined {
  const status = (runtime as AviBody | undefined)?.oper_status as AviBody | undefined;
  if (typeof status?.state !== 'string') return undefined;
  const reasons = Array.isArray(status.reason) ? status.reason.map(String).join('; ') : '';
  return { state: status.state, ...(reasons === '' ? {} : { reason: reasons }) };
}
