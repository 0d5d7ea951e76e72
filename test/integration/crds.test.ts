import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCluster } from '../harness/vitest.ts';

/** The custom resource definitions on a real API server: what it takes, what it refuses and with which words. */

const test = useCluster();
const CRDS = new URL('../../crds/', import.meta.url);
let ns: string;

beforeAll(async () => {
  const files = readdirSync(CRDS).filter((file) => file.endsWith('.yaml'));
  await test.kube.apply(files.map((file) => readFileSync(new URL(file, CRDS), 'utf8')).join('\n---\n'));
  ns = await test.namespace('crds');
}, 300_000);

const API: Record<string, string> = {
  HostRule: 'ako.vmware.com/v1beta1',
  HTTPRule: 'ako.vmware.com/v1beta1',
  AviInfraSetting: 'ako.vmware.com/v1beta1',
  L4Rule: 'ako.vmware.com/v1alpha2',
  L7Rule: 'ako.vmware.com/v1alpha2',
  SSORule: 'ako.vmware.com/v1alpha2',
};

const apiOf = (kind: string): string => API[kind] ?? 'ako.vmware.com/v1alpha1';
type CustomKind = `${string}/${string}/${string}`;
const kindName = (kind: string): CustomKind => `${apiOf(kind)}/${kind}` as CustomKind;
const namespaceOf = (kind: string): string => (kind === 'AviInfraSetting' ? '' : ns);

function object(kind: string, name: string, spec: object, apiVersion = apiOf(kind)) {
  const namespace = namespaceOf(kind);
  return { apiVersion, kind, metadata: { name, ...(namespace === '' ? {} : { namespace }) }, spec };
}

/** What the API server says to an object: '' when it takes it. */
async function verdict(kind: string, name: string, spec: object): Promise<string> {
  try {
    await test.kube.apply([object(kind, name, spec)]);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const virtualhost = (more: object = {}) => ({ virtualhost: { fqdn: 'a.avi.internal', ...more } });
const path = (more: object = {}) => ({ fqdn: 'a.avi.internal', paths: [{ target: '/', ...more }] });
const http = (more: object) => ({ type: 'APPLICATION_PROFILE_TYPE_HTTP', http_profile: more });
const sso = (more: object) => ({ fqdn: 'a.avi.internal', ssoPolicyRef: 'p', ...more });
const saml = { authnReqAcsType: 'SAML_AUTHN_REQ_ACS_TYPE_NONE', entityID: 'e', singleSignonURL: 'u' };

describe('the API server refuses', () => {
  it.each<[kind: string, spec: object, says: string | RegExp]>([
    ['HostRule', { virtualhost: {} }, /fqdn: Required value/],
    ['HostRule', virtualhost({ fqdn: '' }), /fqdn in body should be at least 1 chars long/],
    ['HostRule', virtualhost({ fqdnType: 'Prefix' }), /fqdnType: Unsupported value: "Prefix"/],
    ['HostRule', virtualhost({ fqdnType: 'Wildcard' }), 'a fqdn of type Wildcard begins with *; for a part'],
    ['HostRule', virtualhost({ tls: {} }), /sslKeyCertificate: Required value/],
    [
      'HostRule',
      virtualhost({ tls: { sslKeyCertificate: { name: 'x', type: 'file' } } }),
      /Unsupported value: "file"/,
    ],
    ['HostRule', virtualhost({ tcpSettings: { listeners: [{ port: 0 }] } }), /greater than or equal to 1/],
    [
      'HostRule',
      virtualhost({ tcpSettings: { listeners: [{ enableSSL: true }] } }),
      'a listener needs a port',
    ],
    ['HostRule', virtualhost({ applicationRootPath: 'shop' }), /applicationRootPath in body should match/],
    [
      'HostRule',
      virtualhost({ analyticsPolicy: { fullClientLogs: { throttle: 'FULL' } } }),
      /Unsupported value: "FULL"/,
    ],
    ['HTTPRule', { paths: [] }, /spec.fqdn: Required value/],
    ['HTTPRule', path({ target: 'cart' }), /target in body should match/],
    ['HTTPRule', path({ tls: { type: 'edge' } }), /Unsupported value: "edge"/],
    ['HTTPRule', path({ loadBalancerPolicy: { algorithm: 'LB_ALGORITHM_RANDOM' } }), /Unsupported value/],
    ['AviInfraSetting', { seGroup: {} }, /seGroup.name: Required value/],
    ['AviInfraSetting', { l7Settings: { shardSize: 'HUGE' } }, /Unsupported value: "HUGE"/],
    [
      'AviInfraSetting',
      { network: { vipNetworks: [{ networkName: 'a', networkUUID: 'b' }] } },
      /vipNetworks\[0\].*must validate one and only one schema/,
    ],
    ['AviInfraSetting', { network: { listeners: [{ port: 70000 }] } }, /less than or equal to 65535/],
    [
      'AviInfraSetting',
      { network: { nodeNetworks: [{ networkName: 'a', cidrs: ['10.0.0.0'] }] } },
      /cidrs\[0\] in body should match/,
    ],
    ['L4Rule', { backendProperties: [{ port: 80 }] }, /protocol: Required value/],
    ['L4Rule', { listenerProperties: [{ port: 53, protocol: 'UDP' }] }, /Unsupported value: "UDP"/],
    ['L4Rule', { performanceLimits: { maxThroughput: 65536 } }, /less than or equal to 65535/],
    ['L7Rule', { sslSessCacheAvgSize: 16 }, /greater than or equal to 1024/],
    ['L7Rule', { wafPolicy: { kind: 'CRD', name: 'w' } }, /Unsupported value: "CRD"/],
    ['SSORule', sso({}), /must validate one and only one schema/],
    ['SSORule', sso({ samlSpConfig: saml, oauthVsConfig: {} }), /must validate one and only one schema/],
    ['SSORule', sso({ samlSpConfig: { ...saml, cookieTimeout: 1441 } }), /less than or equal to 1440/],
    [
      'SSORule',
      sso({
        oauthVsConfig: {
          oauthSettings: [{ authProfileRef: 'a', resourceServer: { accessType: 'ACCESS_TOKEN_TYPE_JWT' } }],
        },
      }),
      /must validate one and only one schema/,
    ],
    ['MultiClusterIngress', { hostName: 'a', config: [{ weight: 101 }] }, /less than or equal to 100/],
    [
      'HealthMonitor',
      { type: 'HEALTH_MONITOR_HTTP', http_monitor: { auth_type: 'AUTH_BASIC' } },
      'If auth_type is set, secret_ref must be set in authentication',
    ],
    [
      'HealthMonitor',
      {
        type: 'HEALTH_MONITOR_HTTP',
        authentication: { secret_ref: 's' },
        http_monitor: { auth_type: 'AUTH_BASIC', exact_http_request: true },
      },
      'if auth_type is set, exact_http_request must be set to false',
    ],
    [
      'HealthMonitor',
      { type: 'HEALTH_MONITOR_TCP', tcp_monitor: { tcp_half_open: true, tcp_request: 'x' } },
      'If tcp_half_open is true, tcp_request, tcp_response, and maintenance_response must not be set',
    ],
    [
      'ApplicationProfile',
      http({ use_true_client_ip: false, true_client_ip: { headers: ['X'] } }),
      'true_client_ip can only be configured if use_true_client_ip is true',
    ],
    ['ApplicationProfile', http({ true_client_ip: { headers: ['X'] } }), /no such key: use_true_client_ip/],
    [
      'ApplicationProfile',
      http({ xff_enabled: false, xff_update: 'ADD_NEW_XFF_HEADER' }),
      'xff_alternate_name and xff_update can only be configured if xff_enabled is true',
    ],
    [
      'ApplicationProfile',
      http({ xff_enabled: true, xff_update: 'APPEND_TO_THE_XFF_HEADER', xff_alternate_name: 'X' }),
      'if xff_update is APPEND_TO_THE_XFF_HEADER, xff_alternate_name must be an empty string.',
    ],
    [
      'ApplicationProfile',
      http({ use_true_client_ip: true, true_client_ip: { headers: ['x'.repeat(129)] } }),
      'Each header name must be at most 128 characters long.',
    ],
    ['PKIProfile', { ca_certs: [] }, /should have at least 1 items/],
    [
      'RouteBackendExtension',
      { lbAlgorithm: 'LB_ALGORITHM_CONSISTENT_HASH' },
      'lbAlgorithmHash must be set if and only if lbAlgorithm is LB_ALGORITHM_CONSISTENT_HASH',
    ],
    [
      'RouteBackendExtension',
      {
        lbAlgorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
        lbAlgorithmHash: 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER',
      },
      'lbAlgorithmConsistentHashHdr must be set if and only if lbAlgorithmHash is',
    ],
    [
      'RouteBackendExtension',
      { backendTLS: { domainName: ['a'] } },
      'domainName can only be configured when hostCheckEnabled is set to true',
    ],
  ])('%s %j', async (kind, spec, says) => {
    expect(await verdict(kind, 'bad', spec)).toMatch(says);
  });
});

describe('the API server takes', () => {
  it('everything that may be left out as left out', async () => {
    expect(await verdict('AviInfraSetting', `${ns}-empty`, {})).toBe('');
    expect(await verdict('L7Rule', 'empty', {})).toBe('');
    expect(await verdict('HTTPRule', 'empty', { fqdn: 'a' })).toBe('');
  });

  it('rules of which only the operator can say whether they are good', async () => {
    expect(await verdict('HostRule', 'aliases', virtualhost({ fqdnType: 'Contains', aliases: ['b'] }))).toBe(
      '',
    );
    expect(await verdict('AviInfraSetting', `${ns}-labels`, { network: { bgpPeerLabels: ['a'] } })).toBe('');
    expect(await verdict('L4Rule', 'ip', { loadBalancerIP: 'nowhere' })).toBe('');
  });
});

describe('defaults', () => {
  it.each<[kind: string, spec: object, stored: object]>([
    ['HostRule', virtualhost(), virtualhost({ fqdnType: 'Exact' })],
    [
      'L4Rule',
      { backendProperties: [{ port: 80, protocol: 'TCP' }] },
      {
        analyticsProfileRef: 'System-Analytics-Profile',
        applicationProfileRef: 'System-L4-Application',
        networkProfileRef: 'System-TCP-Proxy',
        revokeVipRoute: false,
        backendProperties: [
          { port: 80, protocol: 'TCP', enabled: true, lbAlgorithm: 'LB_ALGORITHM_LEAST_CONNECTIONS' },
        ],
      },
    ],
    [
      'L7Rule',
      {},
      {
        allowInvalidClientCert: false,
        closeClientConnOnConfigUpdate: false,
        ignPoolNetReach: false,
        removeListeningPortOnVsDown: false,
        sslSessCacheAvgSize: 1024,
      },
    ],
  ])('%s', async (kind, spec, stored) => {
    await test.kube.apply([object(kind, 'defaults', spec)]);
    expect((await test.kube.get(kindName(kind), namespaceOf(kind), 'defaults'))?.spec).toEqual(stored);
  });
});

let objects = 0;

describe('what may not change', () => {
  it.each([
    [{ type: 'HEALTH_MONITOR_TCP' }, { type: 'HEALTH_MONITOR_PING' }, 'type is immutable'],
    [
      { type: 'HEALTH_MONITOR_TCP' },
      { type: 'HEALTH_MONITOR_TCP', monitor_port: 1 },
      'monitor_port is immutable',
    ],
    [
      { type: 'HEALTH_MONITOR_TCP', monitor_port: 1 },
      { type: 'HEALTH_MONITOR_TCP', monitor_port: 2 },
      'monitor port is immutable',
    ],
    [
      { type: 'HEALTH_MONITOR_TCP', is_federated: true },
      { type: 'HEALTH_MONITOR_TCP', is_federated: false },
      'is_federated is immutable',
    ],
  ])('%j → %j', async (before, after, says) => {
    const name = `immutable-${++objects}`;
    expect(await verdict('HealthMonitor', name, before)).toBe('');
    expect(await verdict('HealthMonitor', name, after)).toContain(says);
  });
});

describe('versions', () => {
  it.each([
    ['HostRule', virtualhost({ tls: { sslKeyCertificate: { name: 'c', type: 'ref' } } })],
    ['HTTPRule', path({ healthMonitors: ['m'] })],
    ['AviInfraSetting', { seGroup: { name: 'g' } }],
  ])('%s written as v1alpha1 is read as v1beta1, and the other way', async (kind, spec) => {
    const name = `${ns}-versions`;
    await test.kube.apply([object(kind, name, spec, 'ako.vmware.com/v1alpha1')]);
    const now = await test.kube.get(kindName(kind), namespaceOf(kind), name);
    expect(now?.spec).toMatchObject(spec);
    const old = await test.kube.get(`ako.vmware.com/v1alpha1/${kind}`, namespaceOf(kind), name);
    expect(old?.spec).toMatchObject(spec);
    expect(old?.apiVersion).toBe('ako.vmware.com/v1alpha1');
  });
});
