import { describe, expect, it } from 'vitest';
import type { Raw } from '../test-cluster.ts';
import { custom, RuleWorld } from './test-world.ts';

const ref = (type: string, name: string): string => `/api/${type}?name=${name}`;
const VS = 'cluster1--default-redis';
const POOL = 'cluster1--default-redis-TCP-6379';

interface Port {
  port: number;
  protocol?: string;
}

const lb = (ports: Port[] = [{ port: 6379 }], annotations: object = {}, spec: object = {}): Raw => ({
  kind: 'Service',
  metadata: {
    name: 'redis',
    namespace: 'default',
    annotations: { 'ako.vmware.com/l4rule': 'rule', ...annotations },
  },
  spec: {
    type: 'LoadBalancer',
    ports: ports.map((p) => ({ name: `p${p.port}`, targetPort: p.port, ...p })),
    ...spec,
  },
});
const rule = (spec: object, options: { namespace?: string } = {}): Raw =>
  custom('L4Rule', 'rule', spec, options);
const TLS = { listenerProperties: [{ port: 6379, protocol: 'TCP', enableSsl: true }] };

const VS_FIELDS: [name: string, spec: object, members: object][] = [
  [
    'the defaults of the definition',
    {},
    {
      analytics_profile_ref: ref('analyticsprofile', 'System-Analytics-Profile'),
      application_profile_ref: ref('applicationprofile', 'System-L4-Application'),
      network_profile_ref: ref('networkprofile', 'System-TCP-Proxy'),
      revoke_vip_route: false,
    },
  ],
  [
    'analyticsPolicy',
    { analyticsPolicy: { fullClientLogs: { enabled: true } } },
    { analytics_policy: { full_client_logs: { enabled: true, duration: 30, throttle: 10 } } },
  ],
  [
    'analyticsProfileRef',
    { analyticsProfileRef: 'a' },
    { analytics_profile_ref: ref('analyticsprofile', 'a') },
  ],
  [
    'applicationProfileRef',
    { applicationProfileRef: 'p' },
    { application_profile_ref: ref('applicationprofile', 'p') },
  ],
  ['networkProfileRef', { networkProfileRef: 'n' }, { network_profile_ref: ref('networkprofile', 'n') }],
  [
    'networkSecurityPolicyRef',
    { networkSecurityPolicyRef: 'n' },
    { network_security_policy_ref: ref('networksecuritypolicy', 'n') },
  ],
  ['securityPolicyRef', { securityPolicyRef: 's' }, { security_policy_ref: ref('securitypolicy', 's') }],
  [
    'performanceLimits',
    { performanceLimits: { maxConcurrentConnections: 7, maxThroughput: 9 } },
    { performance_limits: { max_concurrent_connections: 7, max_throughput: 9 } },
  ],
  [
    'vsDatascriptRefs',
    { vsDatascriptRefs: ['d', 'd', 'e'] },
    {
      vs_datascripts: [
        { index: 0, vs_datascript_set_ref: ref('vsdatascriptset', 'd') },
        { index: 1, vs_datascript_set_ref: ref('vsdatascriptset', 'e') },
      ],
    },
  ],
  [
    'listenerProperties',
    { listenerProperties: [{ port: 6379, protocol: 'TCP' }] },
    { services: [{ port: 6379, enable_ssl: false }] },
  ],
  [
    'TLS',
    TLS,
    {
      application_profile_ref: ref('applicationprofile', 'System-SSL-Application'),
      services: [{ port: 6379, enable_ssl: true }],
      pool_ref: `/api/pool/?name=${POOL}`,
    },
  ],
  [
    'TLS with certificates',
    { ...TLS, applicationProfileRef: 'ssl', sslProfileRef: 's', sslKeyAndCertificateRefs: ['c', 'c2'] },
    {
      application_profile_ref: ref('applicationprofile', 'ssl'),
      ssl_profile_ref: ref('sslprofile', 's'),
      ssl_key_and_certificate_refs: [ref('sslkeyandcertificate', 'c'), ref('sslkeyandcertificate', 'c2')],
    },
  ],
];

const POOL_FIELDS: [name: string, entry: object, members: object][] = [
  ['defaults', {}, { enabled: true, lb_algorithm: 'LB_ALGORITHM_LEAST_CONNECTIONS' }],
  ['enabled', { enabled: false }, { enabled: false }],
  ['minServersUp', { minServersUp: 2 }, { min_servers_up: 2 }],
  [
    'realtime metrics',
    { analyticsPolicy: { enableRealtimeMetrics: true } },
    { analytics_policy: { enable_realtime_metrics: true } },
  ],
  [
    'hash and header',
    {
      lbAlgorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
      lbAlgorithmHash: 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER',
      lbAlgorithmConsistentHashHdr: 'X',
    },
    {
      lb_algorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
      lb_algorithm_hash: 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER',
      lb_algorithm_consistent_hash_hdr: 'X',
    },
  ],
  [
    'persistence',
    { applicationPersistenceProfileRef: 'p' },
    { application_persistence_profile_ref: ref('applicationpersistenceprofile', 'p') },
  ],
  [
    'monitors',
    { healthMonitorRefs: ['m', 'm', 'n'] },
    { health_monitor_refs: [ref('healthmonitor', 'm'), ref('healthmonitor', 'n')] },
  ],
  [
    'TLS to servers',
    { pkiProfileRef: 'k', sslProfileRef: 's', sslKeyAndCertificateRef: 'c' },
    {
      pki_profile_ref: ref('pkiprofile', 'k'),
      ssl_profile_ref: ref('sslprofile', 's'),
      ssl_key_and_certificate_ref: ref('sslkeyandcertificate', 'c'),
    },
  ],
];

describe('each field', () => {
  it.each(VS_FIELDS)('of the virtual service: %s', (_, spec, members) => {
    const made = new RuleWorld([lb()]);
    made.controller.special.set('applicationprofile/admin/ssl', { type: 'APPLICATION_PROFILE_TYPE_SSL' });
    const before = made.text;
    const one = rule(spec);
    made.apply(one);
    expect(made.outcome('l4rule/default/rule')).toMatchObject({ status: 'Accepted' });
    expect(made.body('virtualservice', VS)).toMatchObject(members);
    made.remove(one);
    expect(made.text).toEqual(before);
  });

  it('revokeVipRoute, on NSX-T', () => {
    const made = new RuleWorld([lb(), rule({ revokeVipRoute: true })], {}, { cloudType: 'CLOUD_NSXT' });
    expect(made.body('virtualservice', VS).revoke_vip_route).toBe(true);
  });

  it.each(POOL_FIELDS)('of a pool: %s', (_, entry, members) => {
    const made = new RuleWorld([lb()]);
    const before = made.text;
    const one = rule({ backendProperties: [{ port: 6379, protocol: 'TCP', ...entry }] });
    made.apply(one);
    expect(made.outcome('l4rule/default/rule')).toMatchObject({ status: 'Accepted' });
    expect(made.body('pool', POOL)).toMatchObject(members);
    made.remove(one);
    expect(made.text).toEqual(before);
  });

  it('of a pool: the first entry for port and protocol', () => {
    const entry = (port: number, protocol: string, minServersUp: number) => ({
      port,
      protocol,
      minServersUp,
    });
    const backendProperties = [
      entry(6379, 'UDP', 1),
      entry(80, 'TCP', 2),
      entry(6379, 'TCP', 3),
      entry(6379, 'TCP', 4),
    ];
    const made = new RuleWorld([lb(), rule({ backendProperties })]);
    expect(made.body('pool', POOL).min_servers_up).toBe(3);
  });

  it('TLS leaves out the policy set', () => {
    const made = new RuleWorld([lb(), rule(TLS)]);
    expect(made.names('l4policyset')).toEqual([]);
    expect(made.body('virtualservice', VS).l4_policies).toBeUndefined();
  });

  it.each<[string, object, object, string]>([
    ['the rule', {}, {}, '10.60.0.1'],
    ['the annotation', { 'ako.vmware.com/load-balancer-ip': '10.60.0.2' }, {}, '10.60.0.2'],
    [
      'the Service',
      { 'ako.vmware.com/load-balancer-ip': '10.60.0.2' },
      { loadBalancerIP: '10.60.0.3' },
      '10.60.0.3',
    ],
  ])('the address of %s', (_, annotations, spec, addr) => {
    const made = new RuleWorld([lb(undefined, annotations, spec), rule({ loadBalancerIP: '10.60.0.1' })]);
    expect(made.body('vsvip', VS).vip).toMatchObject([{ ip_address: { addr } }]);
  });
});

describe('what does not fit the Service', () => {
  const misfit = (service: Raw, spec: object) => {
    const made = new RuleWorld([service, rule(spec)]);
    const plain = new RuleWorld([{ ...service, metadata: { ...service.metadata, annotations: {} } }]);
    return { made, plain };
  };
  const listener = (port: number, enableSsl = false) => ({ port, protocol: 'TCP', enableSsl });

  it.each<[string, Port[], object[]]>([
    ['too few ports', [{ port: 6379 }, { port: 80 }], [listener(6379)]],
    ['another port', [{ port: 6379 }], [listener(80)]],
    ['TLS with two ports', [{ port: 6379 }, { port: 80 }], [listener(6379, true), listener(80)]],
    ['a UDP port', [{ port: 53, protocol: 'UDP' }], [listener(53)]],
  ])('leaves out the rule as a whole: %s', (_, ports, listenerProperties) => {
    const { made, plain } = misfit(lb(ports), { listenerProperties, analyticsProfileRef: 'a' });
    expect(made.text).toEqual(plain.text);
    expect(made.problems).toMatchObject([{ object: 'service/default/redis', reason: 'L4RuleMisfit' }]);
  });

  it('TLS without an Enterprise licence: the pools only', () => {
    const backendProperties = [{ port: 6379, protocol: 'TCP', minServersUp: 2 }];
    const made = new RuleWorld([lb(), rule({ ...TLS, backendProperties })], {}, { enterprise: false });
    expect(made.body('virtualservice', VS).services).toMatchObject([{ enable_ssl: false }]);
    expect(made.body('pool', POOL).min_servers_up).toBe(2);
  });

  it.each([
    ['UDP', 'System-UDP-Fast-Path'],
    ['SCTP', 'System-SCTP-Proxy'],
  ])('the default network profile on a %s Service', (protocol, profile) => {
    const made = new RuleWorld([lb([{ port: 53, protocol }]), rule({})]);
    expect(String(made.body('virtualservice', VS).network_profile_ref)).toContain(profile);
    made.apply(rule({ networkProfileRef: 'mine' }));
    expect(made.body('virtualservice', VS).network_profile_ref).toBe(ref('networkprofile', 'mine'));
  });
});

describe('which Services', () => {
  it('those that name it, from another namespace too', () => {
    const made = new RuleWorld([
      lb(undefined, { 'ako.vmware.com/l4rule': 'red/rule' }),
      rule({ analyticsProfileRef: 'a' }, { namespace: 'red' }),
    ]);
    expect(made.body('virtualservice', VS).analytics_profile_ref).toBe(ref('analyticsprofile', 'a'));
  });

  it('is served without a rule that is not there, and says so', () => {
    const made = new RuleWorld([lb()]);
    expect(made.names('virtualservice')).toEqual([VS]);
    expect(made.problems).toMatchObject([{ reason: 'L4RuleMissing' }]);
  });

  it('a shared VIP has the address of its rule, and keeps its route', () => {
    const shared = {
      'ako.vmware.com/enable-shared-vip': 'x',
      'ako.vmware.com/load-balancer-ip': '10.60.0.2',
    };
    const made = new RuleWorld(
      [lb(undefined, shared), rule({ loadBalancerIP: '10.60.0.1', revokeVipRoute: true })],
      {},
      { cloudType: 'CLOUD_NSXT' },
    );
    const [name = ''] = made.names('virtualservice');
    expect(made.body('vsvip', name).vip).toMatchObject([{ ip_address: { addr: '10.60.0.1' } }]);
    expect(made.body('virtualservice', name).revoke_vip_route).toBeUndefined();
    // The settings lack a tier-1 router, which is another matter.
    expect(made.problems.filter(({ object }) => object === 'service/default/redis')).toMatchObject([
      { reason: 'InvalidConfiguration' },
    ]);
  });
});
