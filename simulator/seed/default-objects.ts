import type { JsonObject } from '../json.ts';

/** An object that every fresh controller has, in the admin tenant. */
export interface DefaultObject {
  readonly type: string;
  readonly body: JsonObject & { readonly name: string };
  readonly uuid?: string;
  /** First release that has it. */
  readonly since?: string;
}

const http = (name: string, profile: JsonObject = {}): DefaultObject => ({
  type: 'applicationprofile',
  body: { name, type: 'APPLICATION_PROFILE_TYPE_HTTP', http_profile: profile },
});

const monitor = (name: string, type: string, more: JsonObject = {}): DefaultObject => ({
  type: 'healthmonitor',
  body: { name, type: `HEALTH_MONITOR_${type}`, ...more },
});

const network = (name: string, type: string, more: JsonObject = {}): DefaultObject => ({
  type: 'networkprofile',
  body: { name, profile: { type: `PROTOCOL_TYPE_${type}`, ...more } },
});

const persistence = (name: string, type: string, more: JsonObject = {}): DefaultObject => ({
  type: 'applicationpersistenceprofile',
  body: { name, persistence_type: `PERSISTENCE_TYPE_${type}`, ...more },
});

const sslProfile = (name: string): DefaultObject => ({
  type: 'sslprofile',
  body: {
    name,
    accepted_versions: [{ type: 'SSL_VERSION_TLS1_1' }, { type: 'SSL_VERSION_TLS1_2' }],
    accepted_ciphers:
      'ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384',
    tags: [],
  },
});

/** avi-api.md section 4, but for tenants, users, clouds and certificates, which have code of their own. */
export const DEFAULT_OBJECTS: readonly DefaultObject[] = [
  // Others refer to these.
  sslProfile('System-Standard'),
  sslProfile('System-Standard-PFS'),
  sslProfile('System-Standard-Portal'),

  http('System-HTTP'),
  http('System-Secure-HTTP', {
    hsts_enabled: true,
    http_to_https: true,
    httponly_enabled: true,
    secure_cookie_enabled: true,
    server_side_redirect_to_https: true,
    x_forwarded_proto_enabled: true,
  }),
  http('System-Secure-HTTP-VDI', { http_to_https: true }),
  {
    type: 'applicationprofile',
    body: {
      name: 'System-L4-Application',
      type: 'APPLICATION_PROFILE_TYPE_L4',
      tcp_app_profile: { proxy_protocol_enabled: false },
    },
  },
  {
    type: 'applicationprofile',
    body: {
      name: 'System-SSL-Application',
      type: 'APPLICATION_PROFILE_TYPE_SSL',
      tcp_app_profile: { proxy_protocol_enabled: false },
    },
  },
  { type: 'applicationprofile', body: { name: 'System-DNS', type: 'APPLICATION_PROFILE_TYPE_DNS' } },
  { type: 'applicationprofile', body: { name: 'System-Syslog', type: 'APPLICATION_PROFILE_TYPE_SYSLOG' } },

  network('System-TCP-Proxy', 'TCP_PROXY', { tcp_proxy_profile: { automatic: true } }),
  network('System-TCP-Fast-Path', 'TCP_FAST_PATH', { tcp_fast_path_profile: {} }),
  network('System-UDP-Fast-Path', 'UDP_FAST_PATH', { udp_fast_path_profile: {} }),
  network('System-UDP-Per-Pkt', 'UDP_FAST_PATH', { udp_fast_path_profile: { per_pkt_loadbalance: true } }),
  network('System-UDP-No-Snat', 'UDP_FAST_PATH', { udp_fast_path_profile: { snat: false } }),
  { ...network('System-SCTP-Proxy', 'SCTP_PROXY', { sctp_proxy_profile: {} }), since: '22.1.3' },

  monitor('System-HTTP', 'HTTP', {
    monitor_port: 80,
    http_monitor: { http_request: 'HEAD / HTTP/1.0', http_response_code: ['HTTP_2XX', 'HTTP_3XX'] },
  }),
  monitor('System-HTTPS', 'HTTPS', {
    monitor_port: 443,
    https_monitor: {
      http_request: 'HEAD / HTTP/1.0',
      http_response_code: ['HTTP_2XX', 'HTTP_3XX'],
      ssl_attributes: { ssl_profile_ref: '/api/sslprofile?name=System-Standard' },
    },
  }),
  monitor('System-TCP', 'TCP', { tcp_monitor: {} }),
  monitor('System-UDP', 'UDP', { udp_monitor: { udp_request: 'EnsureMonitorRequest' } }),
  monitor('System-Ping', 'PING'),
  monitor('System-DNS', 'DNS', { monitor_port: 53, dns_monitor: { query_name: 'www.avi.internal' } }),
  { ...monitor('System-SCTP', 'SCTP', { sctp_monitor: {} }), since: '22.1.3' },

  persistence('System-Persistence-Client-IP', 'CLIENT_IP_ADDRESS', {
    ip_persistence_profile: { ip_persistent_timeout: 5 },
  }),
  persistence('System-Persistence-Http-Cookie', 'HTTP_COOKIE', { http_cookie_persistence_profile: {} }),
  persistence('System-Persistence-TLS', 'TLS'),
  persistence('System-Persistence-App-Cookie', 'APP_COOKIE', {
    app_cookie_persistence_profile: { prst_hdr_name: 'JSESSIONID', timeout: 20 },
  }),
  persistence('System-Persistence-Custom-Http-Header', 'CUSTOM_HTTP_HEADER', {
    hdr_persistence_profile: { prst_hdr_name: 'X-Session-Id' },
  }),

  { type: 'analyticsprofile', body: { name: 'System-Analytics-Profile' } },
  { type: 'protocolparser', body: { name: 'Default-TLS', parser_code: '-- built in' } },
  { type: 'wafprofile', body: { name: 'System-WAF-Profile' } },
  {
    type: 'wafpolicy',
    body: {
      name: 'System-WAF-Policy',
      mode: 'WAF_MODE_DETECTION_ONLY',
      waf_profile_ref: '/api/wafprofile?name=System-WAF-Profile',
    },
  },
  {
    type: 'botdetectionpolicy',
    since: '21.1.1',
    body: {
      name: 'System-BotDetectionPolicy',
      ip_location_detector: { enabled: true },
      ip_reputation_detector: { enabled: true },
      user_agent_detector: { enabled: true },
    },
  },
  {
    type: 'useraccountprofile',
    body: { name: 'Default-User-Account-Profile', max_login_failure_count: 3, account_lock_timeout: 30 },
  },
  {
    type: 'useraccountprofile',
    body: { name: 'No-Lockout-User-Account-Profile', max_login_failure_count: 0, account_lock_timeout: 0 },
  },
  {
    type: 'systemconfiguration',
    uuid: 'default',
    body: {
      name: 'default',
      portal_configuration: {},
      global_tenant_config: {},
      welcome_workflow_complete: true,
    },
  },
];
