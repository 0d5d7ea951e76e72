import { type JsonObject, objectsOf, stringOf } from '../../json.ts';
import { isInList } from '../model/addresses.ts';
import {
  type L4Rule,
  l4RulesOf,
  type NetworkRule,
  networkRulesOf,
  type PolicySet,
  policySetOf,
} from '../model/policy.ts';
import { type PoolGroup, poolGroupOf } from '../model/pool-group.ts';
import {
  type ApplicationProfile,
  applicationProfileOf,
  type Certificate,
  certificateOf,
  type NetworkProfile,
  networkProfileOf,
  type PkiProfile,
  pkiProfileOf,
  type SslProfile,
  sslProfileOf,
} from '../model/profiles.ts';
import type { Groups } from '../model/request.ts';
import { type Script, scriptsOf } from '../model/script.ts';
import { type VirtualService, virtualServiceOf } from '../model/virtual-service.ts';
import type { Objects, Ref } from './objects.ts';

type Lookup<T> = (ref: Ref | undefined) => T | undefined;

/** The objects of a Service Engine in the forms that its parts use. Always what is configured at the moment. */
export interface Catalog extends Groups {
  readonly virtualService: Lookup<VirtualService>;
  readonly applicationProfile: Lookup<ApplicationProfile>;
  readonly networkProfile: Lookup<NetworkProfile>;
  readonly policySet: Lookup<PolicySet>;
  readonly l4Rules: Lookup<readonly L4Rule[]>;
  readonly networkRules: Lookup<readonly NetworkRule[]>;
  readonly scripts: Lookup<readonly Script[]>;
  readonly poolGroup: Lookup<PoolGroup>;
  readonly certificate: Lookup<Certificate>;
  readonly sslProfile: Lookup<SslProfile>;
  readonly pkiProfile: Lookup<PkiProfile>;
  readonly healthMonitor: Lookup<JsonObject>;
  readonly persistenceProfile: Lookup<JsonObject>;
}

export function catalogOf(objects: Objects): Catalog {
  const strings = objects.derive('stringgroup', (body) => objectsOf(body.kv).map(({ key }) => stringOf(key)));
  const addresses = objects.derive('ipaddrgroup', (body) => body);
  return {
    virtualService: objects.derive('virtualservice', virtualServiceOf),
    applicationProfile: objects.derive('applicationprofile', applicationProfileOf),
    networkProfile: objects.derive('networkprofile', networkProfileOf),
    policySet: objects.derive('httppolicyset', policySetOf),
    l4Rules: objects.derive('l4policyset', l4RulesOf),
    networkRules: objects.derive('networksecuritypolicy', networkRulesOf),
    scripts: objects.derive('vsdatascriptset', scriptsOf),
    poolGroup: objects.derive('poolgroup', poolGroupOf),
    certificate: objects.derive('sslkeyandcertificate', certificateOf),
    sslProfile: objects.derive('sslprofile', sslProfileOf),
    pkiProfile: objects.derive('pkiprofile', pkiProfileOf),
    healthMonitor: objects.derive('healthmonitor', (body) => body),
    persistenceProfile: objects.derive('applicationpersistenceprofile', (body) => body),
    strings: (ref) => strings(ref) ?? [],
    contains: (ref, address) => {
      const group = addresses(ref);
      return group !== undefined && isInList(group, address);
    },
  };
}

/** Types that a Service Engine is told of. */
export const ENGINE_TYPES: ReadonlySet<string> = new Set([
  'applicationpersistenceprofile',
  'applicationprofile',
  'healthmonitor',
  'httppolicyset',
  'ipaddrgroup',
  'l4policyset',
  'networkprofile',
  'networksecuritypolicy',
  'pkiprofile',
  'pool',
  'poolgroup',
  'sslkeyandcertificate',
  'sslprofile',
  'stringgroup',
  'virtualservice',
  'vsdatascriptset',
  'vsvip',
]);
