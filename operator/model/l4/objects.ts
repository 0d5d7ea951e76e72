import { commonMembers } from '../common.ts';
import type { Context } from '../context.ts';
import { istioPoolFields } from '../istio/pool-fields.ts';
import type { MarkerFields } from '../markers.ts';
import { networkOf, vrfOf } from '../network.ts';
import { placementNetworks } from '../placement.ts';
import {
  applicationProfileRef,
  healthMonitorRef,
  l4PolicySetRef,
  networkProfileRef,
  networkSecurityPolicyRef,
  poolMemberRef,
  poolRef,
  ruleRef,
  seGroupRef,
  vrfRef,
  vsVipRef,
} from '../refs.ts';
import type { L4Effects } from '../rules/l4-rule.ts';
import type { AviBody, Json } from '../types.ts';
import { healthMonitor, networkProfile, overrideProfile } from './protocols.ts';

/** One port of an L4 virtual service. */
export interface Listener {
  /** Orders the ports of the virtual service: name of the Service port, or `<PROTOCOL>-<port>` with a shared VIP. */
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  /** Name of the pool that serves it. */
  readonly pool: string;
}

export interface VirtualServiceOptions {
  /** Name of the virtual service, of its VsVip and of its policy set. */
  readonly name: string;
  readonly tenant: string;
  readonly markers: MarkerFields;
  readonly metadata: string;
  readonly applicationProfile: string;
  /** `undefined` leaves it to the controller. */
  readonly trafficEnabled: boolean | undefined;
  readonly listeners: readonly Listener[];
  /** Name of the policy that keeps clients out, if there is one. */
  readonly securityPolicy: string | undefined;
  /** What an L4Rule makes of it. */
  readonly rule: Pick<L4Effects, 'virtualService' | 'tls'>;
}

/** l4-and-nodes.md 1.4. */
export function virtualServiceBody(context: Context, options: VirtualServiceOptions): AviBody {
  const { securityPolicy } = options;
  const network = networkOf(context);
  const vrf = vrfOf(context, network);
  const protocols = new Set(options.listeners.map((l) => l.protocol));
  return {
    ...commonMembers(context, options.name, options.tenant, options.markers),
    application_profile_ref: applicationProfileRef(options.applicationProfile),
    network_profile_ref: networkProfileRef(networkProfile(context, protocols)),
    se_group_ref: seGroupRef(network.seGroup),
    error_page_profile_ref: '',
    service_metadata: options.metadata,
    traffic_enabled: options.trafficEnabled,
    vrf_context_ref: vrf === undefined ? undefined : vrfRef(vrf),
    enable_rhi: network.rhi ? true : undefined,
    vsvip_ref: vsVipRef(options.name),
    services: byName(options.listeners).map((listener) => service(listener, protocols)),
    remove_listening_port_on_vs_down: true,
    ...(options.rule.tls
      ? { pool_ref: poolRef(options.listeners[0]?.pool ?? '') }
      : { l4_policies: [{ l4_policy_set_ref: l4PolicySetRef(options.name), index: 0 }] }),
    ...options.rule.virtualService,
    // A policy of the user's may let in whom the Service keeps out.
    ...(securityPolicy === undefined
      ? {}
      : { network_security_policy_ref: networkSecurityPolicyRef(securityPolicy) }),
  };
}

function service(listener: Listener, protocols: ReadonlySet<string>): Json {
  const override = overrideProfile(listener.protocol, protocols);
  return {
    port: listener.port,
    port_range_end: listener.port,
    enable_ssl: false,
    enable_http2: false,
    override_network_profile_ref: override === undefined ? undefined : networkProfileRef(override),
  };
}

function byName(listeners: readonly Listener[]): Listener[] {
  return listeners.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

export interface PoolOptions {
  readonly name: string;
  readonly tenant: string;
  readonly markers: MarkerFields;
  readonly metadata: string;
  readonly protocol: string;
  readonly servers: Json[];
  /** Clients stay with the server that they got first. */
  readonly sticky: boolean;
  /** Members that an L4Rule sets. */
  readonly rule: AviBody;
}

/** Of the controller; clients are told apart by their address. */
const STICKY_PROFILE = 'System-Persistence-Client-IP';

/** l4-and-nodes.md 1.8. */
export function poolBody(context: Context, options: PoolOptions): AviBody {
  const network = networkOf(context);
  const vrf = vrfOf(context, network);
  return {
    ...commonMembers(context, options.name, options.tenant, options.markers),
    service_metadata: options.metadata,
    sni_enabled: false,
    graceful_disable_timeout: 1,
    placement_networks: placementNetworks(context, network),
    vrf_ref: vrf === undefined ? undefined : vrfRef(vrf),
    tier1_lr: network.tier1 === '' ? undefined : network.tier1,
    health_monitor_refs: [healthMonitorRef(healthMonitor(options.protocol))],
    servers: options.servers.length > 0 ? options.servers : undefined,
    application_persistence_profile_ref: options.sticky
      ? ruleRef('applicationpersistenceprofile', STICKY_PROFILE)
      : undefined,
    ...options.rule,
    ...istioPoolFields(context),
  };
}

/** One rule per port, in the order given (l4-and-nodes.md 1.8). */
export function policySetBody(
  context: Context,
  options: {
    readonly name: string;
    readonly tenant: string;
    readonly markers: MarkerFields;
    readonly listeners: readonly Listener[];
  },
): AviBody {
  return {
    ...commonMembers(context, options.name, options.tenant, options.markers),
    l4_connection_policy: {
      rules: options.listeners.map((listener, index) => ({
        name: poolMemberRef(listener.pool),
        index,
        action: {
          select_pool: {
            action_type: 'L4_RULE_ACTION_SELECT_POOL',
            pool_ref: poolMemberRef(listener.pool),
          },
        },
        match: {
          port: { match_criteria: 'IS_IN', ports: [listener.port] },
          protocol: { match_criteria: 'IS_IN', protocol: `PROTOCOL_${listener.protocol}` },
        },
      })),
    },
  };
}
