import type { Behaviour } from '../objects/behaviour.ts';
import { certificateBehaviour, pkiProfileBehaviour } from './certificates.ts';
import { cloudBehaviour, networkBehaviour, tenantBehaviour, vrfBehaviour } from './infrastructure.ts';
import { poolBehaviour } from './pool.ts';
import { userBehaviour } from './users.ts';
import { virtualServiceBehaviour } from './virtual-service.ts';
import { vsVipBehaviour } from './vsvip.ts';

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  cloud: cloudBehaviour,
  network: networkBehaviour,
  pkiprofile: pkiProfileBehaviour,
  pool: poolBehaviour,
  sslkeyandcertificate: certificateBehaviour,
  tenant: tenantBehaviour,
  user: userBehaviour,
  virtualservice: virtualServiceBehaviour,
  vrfcontext: vrfBehaviour,
  vsvip: vsVipBehaviour,
};

/** What a type does beyond being stored; undefined for most types. */
export function behaviourOf(type: string): Behaviour | undefined {
  return BEHAVIOURS[type];
}
