import type { ClaimSite, PathRecord } from './claim.ts';
import type { HostModel } from './host-model.ts';
import { shardCount } from './names.ts';
import { inOrder } from './order.ts';

const FIRST = 'the older one gets all requests';
const DIVIDED = 'requests are divided between both';

/** Tells whoever asks for a path of the host that an older object has too (l7-model.md 12.1). */
export function reportDuplicatePaths(site: ClaimSite, model: HostModel): void {
  const { settings } = site.context;
  if (!settings.enableEVH && shardCount(model.shardSize) > 0) {
    // Insecure paths are labels of one pool group, secure ones rules of a child.
    reportAmong(site, model.insecure, DIVIDED);
    reportAmong(site, model.secure, FIRST);
  } else {
    reportAmong(site, inOrder(model, [...model.secure, ...model.insecure]), FIRST);
  }
  reportAmong(site, model.passthrough, DIVIDED);
}

function reportAmong(site: ClaimSite, records: readonly PathRecord[], consequence: string): void {
  const first = new Map<string, PathRecord>();
  for (const record of records) {
    const { owner, path, exact } = record;
    const key = `${exact} ${path}`;
    const older = first.get(key);
    if (older === undefined) {
      first.set(key, record);
    } else if (older.owner.ref !== owner.ref) {
      const message = `path ${path || '(empty)'} of host ${site.host} is also in ${older.owner.ref}, which is older: ${consequence}`;
      site.problem(owner, `${record.field}.path`, 'DuplicateHostPath', message);
    }
  }
}
