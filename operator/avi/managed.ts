import type { AviBody, AviType, Json } from '../model/types.ts';
import type { FieldRule } from './fields.ts';

/**
 * Which fields of each type are ours to write. What is not listed here belongs to others (an administrator, the
 * controller) and is preserved by every write. Kinds, references and defaults come from the schema; a nested object
 * without `fields` is ours as a whole.
 *
 * Source of the fields: the marks W and C in avi-schema.md, with l7-model.md 8 and l4-and-nodes.md 1.
 */

export interface Spec {
  /** Where the schema does not tell enough: `set` for lists whose order has no meaning. */
  readonly kind?: 'value' | 'set' | 'json' | 'pem' | 'secret';
  readonly rule?: FieldRule;
  /** What an absent field means where the schema does not know it, in canonical form. */
  readonly fallback?: Json;
  readonly redundant?: (value: Json, owner: AviBody) => boolean;
  /** Ours in a nested object or in the items of a list. */
  readonly fields?: Readonly<Record<string, Spec>>;
  readonly ignored?: readonly string[];
  readonly derived?: boolean;
  readonly key?: (item: AviBody) => string;
  readonly foreign?: (item: AviBody) => boolean;
  readonly renewed?: (desired: AviBody, actual: AviBody) => boolean;
  readonly droppable?: boolean;
}

export interface ObjectSpec {
  readonly fields: Readonly<Record<string, Spec>>;
  readonly ignored?: readonly string[];
  readonly derived?: boolean;
}

export interface TypeSpec extends ObjectSpec {
  /** Name in the schema. */
  readonly schema: string;
  readonly checksum?: string;
}

const ours: Spec = {};
const kept: Spec = { rule: 'kept' };
const onCreate: Spec = { rule: 'create' };
const identity: Spec = { rule: 'identity' };
const unordered: Spec = { kind: 'set' };

/** Marker keys that we write (l7-model.md 1.7). Markers with other keys are an administrator's. */
const MARKER_KEYS: ReadonlySet<unknown> = new Set([
  'clustername',
  'created_by',
  'Namespace',
  'Host',
  'InfrasettingName',
  'ServiceName',
  'Path',
  'Port',
  'Protocol',
  'IngressName',
  'GatewayName',
  'GatewayNamespace',
  'HTTPRouteName',
  'HTTPRouteNamespace',
  'HTTPRouteRuleName',
  'BackendName',
  'BackendNs',
]);

const markers: Spec = {
  kind: 'set',
  key: (item) => String(item.key),
  foreign: (item) => !MARKER_KEYS.has(item.key),
  fields: { key: ours, values: unordered },
};

/** `cloud_ref` stands here for all types: translation sends it also where the schema has none, as the reference does. */
const COMMON = { name: identity, tenant_ref: identity, cloud_ref: identity, created_by: identity, markers };

const vrf: Spec = { fallback: 'vrfcontext:global' };

const VIRTUAL_SERVICE: TypeSpec = {
  schema: 'VirtualService',
  checksum: 'cloud_config_cksum',
  ignored: [
    // Returned by the controller, not part of its model (avi-schema.md, VirtualService).
    'redis_db',
    'redis_port',
    'tls_ticket_key',
    'marked_for_delete',
    'self_se_election',
    'gslb_dns_update',
    'ipam_dns_records',
    'vs_refs',
    'vsvip_cloud_config_cksum',
  ],
  fields: {
    ...COMMON,
    allow_invalid_client_cert: ours,
    analytics_policy: {
      fields: {
        all_headers: ours,
        full_client_logs: ours,
        client_log_filters: ours,
        metrics_realtime_update: ours,
      },
    },
    analytics_profile_ref: ours,
    application_profile_ref: ours,
    bot_policy_ref: ours,
    close_client_conn_on_config_update: ours,
    east_west_placement: ours,
    enable_rhi: { fallback: false },
    enabled: ours,
    error_page_profile_ref: ours,
    fqdn: ours,
    host_name_xlate: ours,
    http_policies: ours,
    icap_request_profile_refs: ours,
    ign_pool_net_reach: ours,
    l4_policies: ours,
    min_pools_up: ours,
    network_profile_ref: ours,
    network_security_policy_ref: ours,
    // Both also hold keys that the controller makes.
    oauth_vs_config: {
      fields: {
        cookie_name: ours,
        cookie_timeout: ours,
        logout_uri: ours,
        oauth_settings: ours,
        post_logout_redirect_uri: ours,
        redirect_uri: ours,
      },
    },
    performance_limits: ours,
    pool_group_ref: ours,
    pool_ref: ours,
    remove_listening_port_on_vs_down: ours,
    revoke_vip_route: ours,
    saml_sp_config: {
      fields: {
        acs_index: ours,
        authn_req_acs_type: ours,
        cookie_name: ours,
        cookie_timeout: ours,
        entity_id: ours,
        signing_ssl_key_and_certificate_ref: ours,
        single_signon_url: ours,
        use_idp_session_timeout: ours,
      },
    },
    se_group_ref: ours,
    security_policy_ref: ours,
    service_metadata: { kind: 'json' },
    services: {
      key: (item) =>
        `${item.port}${item.override_network_profile_ref ? ` ${item.override_network_profile_ref}` : ''}`,
      fields: {
        port: ours,
        // A single port may be written with or without an end (l7-model.md 8.1).
        port_range_end: { redundant: (value, owner) => value === owner.port },
        enable_ssl: ours,
        enable_http2: ours,
        override_application_profile_ref: ours,
        override_network_profile_ref: ours,
      },
    },
    // A bad certificate must not stop the parent that lists those of all its hosts (EVH).
    ssl_key_and_certificate_refs: { droppable: true },
    ssl_profile_ref: ours,
    ssl_sess_cache_avg_size: ours,
    sso_policy_ref: ours,
    traffic_clone_profile_ref: ours,
    traffic_enabled: ours,
    type: ours,
    vh_domain_name: unordered,
    vh_matches: { key: (item) => String(item.host) },
    vh_parent_vs_ref: ours,
    vh_type: ours,
    vrf_context_ref: vrf,
    vs_datascripts: ours,
    vsvip_ref: ours,
    waf_policy_ref: ours,
  },
};

const VIP_NETWORK: Spec = {
  rule: 'kept',
  fields: {
    network_ref: ours,
    // The controller writes the subnet that it chose, also when none was asked for (avi-api.md 5.3); a subnet is
    // requested only at creation (l4-and-nodes.md 1.7).
    subnet: onCreate,
    subnet6: onCreate,
  },
};

const VSVIP: TypeSpec = {
  schema: 'VsVip',
  checksum: 'vsvip_cloud_config_cksum',
  fields: {
    ...COMMON,
    bgp_peer_labels: unordered,
    dns_info: { kind: 'set', key: (item) => String(item.fqdn), fields: { fqdn: ours } },
    east_west_placement: ours,
    tier1_lr: ours,
    vip: {
      key: (item) => String(item.vip_id ?? '0'),
      // An address of another network is of no use: the controller has to allocate a new one.
      renewed: (desired, actual) => {
        const before = networkOf(actual);
        const after = networkOf(desired);
        return before !== undefined && after !== undefined && before !== after;
      },
      fields: {
        vip_id: { fallback: '0' },
        auto_allocate_ip: ours,
        auto_allocate_ip_type: ours,
        auto_allocate_floating_ip: ours,
        ipam_network_subnet: VIP_NETWORK,
        placement_networks: { rule: 'kept', kind: 'set', key: networkKey },
        subnet_uuid: kept,
        ip_address: kept,
        ip6_address: kept,
      },
    },
    vrf_context_ref: vrf,
  },
};

/** The uuid form and the name form of one network cannot be told apart here; those count as the same. */
function networkOf(vip: AviBody): string | undefined {
  const network = (vip.ipam_network_subnet as AviBody | undefined)?.network_ref;
  if (typeof network !== 'string' || network.startsWith('network/')) return undefined;
  const at = network.lastIndexOf('@');
  return at < 0 ? network : network.slice(0, at);
}

/** By subnet: the network itself may be given by name or by uuid. */
function networkKey(item: AviBody): string {
  const { ip_addr, mask } = (item.subnet ?? item.subnet6 ?? {}) as { ip_addr?: AviBody; mask?: number };
  return `${ip_addr?.addr}/${mask}`;
}

const POOL: TypeSpec = {
  schema: 'Pool',
  checksum: 'cloud_config_cksum',
  fields: {
    ...COMMON,
    analytics_policy: ours,
    application_persistence_profile_ref: ours,
    domain_name: unordered,
    enable_http2: ours,
    enabled: ours,
    graceful_disable_timeout: ours,
    health_monitor_refs: unordered,
    host_check_enabled: ours,
    lb_algorithm: ours,
    lb_algorithm_consistent_hash_hdr: ours,
    lb_algorithm_hash: ours,
    min_servers_up: ours,
    pki_profile_ref: ours,
    placement_networks: { kind: 'set', key: networkKey, fields: { network_ref: ours, subnet: ours } },
    servers: {
      kind: 'set',
      key: (item) => `${(item.ip as AviBody | undefined)?.addr}:${item.port ?? ''}`,
      fields: { ip: ours, port: ours, enabled: ours, external_uuid: ours, server_node: ours },
    },
    service_metadata: { kind: 'json' },
    sni_enabled: ours,
    ssl_key_and_certificate_ref: ours,
    ssl_profile_ref: ours,
    tier1_lr: ours,
    vrf_ref: vrf,
  },
};

const POOL_GROUP: TypeSpec = {
  schema: 'PoolGroup',
  checksum: 'cloud_config_cksum',
  fields: {
    ...COMMON,
    implicit_priority_labels: ours,
    members: {
      kind: 'set',
      key: (item) => String(item.pool_ref),
      fields: { pool_ref: ours, priority_label: ours, ratio: ours },
      // The group of a shared virtual service lists the pools of many hosts.
      droppable: true,
    },
  },
};

const HTTP_POLICY_SET: TypeSpec = {
  schema: 'HTTPPolicySet',
  checksum: 'cloud_config_cksum',
  fields: {
    ...COMMON,
    http_request_policy: ours,
    http_response_policy: ours,
    http_security_policy: ours,
  },
};

const L4_POLICY_SET: TypeSpec = {
  schema: 'L4PolicySet',
  fields: { ...COMMON, l4_connection_policy: ours },
};

const NETWORK_SECURITY_POLICY: TypeSpec = {
  schema: 'NetworkSecurityPolicy',
  checksum: 'cloud_config_cksum',
  fields: { ...COMMON, rules: ours },
};

const DATA_SCRIPT_SET: TypeSpec = {
  schema: 'VSDataScriptSet',
  fields: {
    ...COMMON,
    datascript: { key: (item) => String(item.evt) },
    // The group list of a shared passthrough script names the groups of all its hosts.
    pool_group_refs: { kind: 'set', droppable: true },
    protocol_parser_refs: ours,
    string_group_refs: ours,
  },
};

/** The controller parses a certificate into further members; they follow from the PEM text. */
const certificate: Spec = { derived: true, fields: { certificate: { kind: 'pem' } } };

const CERTIFICATE: TypeSpec = {
  schema: 'SSLKeyAndCertificate',
  ignored: ['key_params', 'status', 'key_passphrase'],
  fields: {
    ...COMMON,
    ca_certs: { key: (item) => String(item.ca_ref ?? item.name), fields: { ca_ref: ours, name: ours } },
    certificate,
    key: { kind: 'secret' },
    type: ours,
  },
};

const PKI_PROFILE: TypeSpec = {
  schema: 'PKIProfile',
  fields: {
    ...COMMON,
    ca_certs: { ...certificate, kind: 'set', key: (item) => String(item.certificate) },
    crl_check: ours,
  },
};

const STRING_GROUP: TypeSpec = {
  schema: 'StringGroup',
  fields: {
    ...COMMON,
    description: ours,
    kv: { key: (item) => String(item.key) },
    longest_match: ours,
    type: ours,
  },
};

/** Of the two shared types only our part is read and compared (`shared-objects.ts`). */
const VRF_CONTEXT: TypeSpec = {
  schema: 'VrfContext',
  fields: {
    ...COMMON,
    static_routes: {
      kind: 'set',
      key: (item) => routeKey(item),
      fields: { prefix: ours, next_hop: ours, labels: ours, route_id: onCreate },
    },
  },
};

/** What makes a static route: destination and next hop. Its id is arbitrary. Takes a canonical route. */
export function routeKey(route: AviBody): string {
  const prefix = route.prefix as { ip_addr?: AviBody; mask?: number } | undefined;
  return `${prefix?.ip_addr?.addr}/${prefix?.mask} via ${(route.next_hop as AviBody | undefined)?.addr}`;
}

const SE_GROUP: TypeSpec = {
  schema: 'ServiceEngineGroup',
  fields: { ...COMMON, labels: { kind: 'set', key: (item) => String(item.key) } },
};

export const MANAGED: Readonly<Record<AviType, TypeSpec>> = {
  virtualservice: VIRTUAL_SERVICE,
  vsvip: VSVIP,
  pool: POOL,
  poolgroup: POOL_GROUP,
  httppolicyset: HTTP_POLICY_SET,
  l4policyset: L4_POLICY_SET,
  networksecuritypolicy: NETWORK_SECURITY_POLICY,
  vsdatascriptset: DATA_SCRIPT_SET,
  sslkeyandcertificate: CERTIFICATE,
  pkiprofile: PKI_PROFILE,
  stringgroup: STRING_GROUP,
  vrfcontext: VRF_CONTEXT,
  serviceenginegroup: SE_GROUP,
};
