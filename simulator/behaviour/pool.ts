import { stringOf } from '../json.ts';
import type { Behaviour, Write } from '../objects/behaviour.ts';
import { storedRef } from '../store/entry.ts';
import { referringVirtualServices } from './back-references.ts';
import { defaultVrf } from './infrastructure.ts';

/** Pools have the cloud's VRF when none is given, and tell which virtual services use them. */
export const poolBehaviour: Behaviour = {
  prepare(write: Write) {
    if (stringOf(write.body.vrf_ref) !== '') return;
    const vrf = defaultVrf(write.world, write.tenant, write.cloud);
    if (vrf !== undefined) write.body.vrf_ref = storedRef(vrf);
  },
  decorate: (_world, entry, body) => referringVirtualServices(entry, body),
};
