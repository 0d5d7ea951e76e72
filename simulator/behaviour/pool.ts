import { stringOf } from '../json.ts';
import type { Behaviour, Write } from '../objects/behaviour.ts';
import { parseVersion } from '../schema/version.ts';
import { storedRef } from '../store/entry.ts';
import { referringVirtualServices } from './back-references.ts';
import { defaultVrf } from './infrastructure.ts';
import { checkTier1 } from './nsxt.ts';

/** From this API version on, pools do not tell the number of their servers (avi-api.md 7.5). */
const NO_SERVER_COUNT_SINCE = parseVersion('22.1.1');

/** Pools have the cloud's VRF when none is given, and tell which virtual services use them. */
export const poolBehaviour: Behaviour = {
  prepare(write: Write) {
    if (stringOf(write.body.vrf_ref) !== '') return;
    const vrf = defaultVrf(write.world, write.tenant, write.cloud);
    if (vrf !== undefined) write.body.vrf_ref = storedRef(vrf);
  },
  check(write) {
    checkTier1(write);
  },
  decorate(_world, entry, body, _occasion, version) {
    const shown = referringVirtualServices(entry, body);
    if (version >= NO_SERVER_COUNT_SINCE) return shown;
    return { ...shown, server_count: Array.isArray(body.servers) ? body.servers.length : 0 };
  },
};
