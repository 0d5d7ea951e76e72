import { generate } from 'selfsigned';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha1Hex } from '../hash.ts';
import { CLASS, ingress, type Raw, service, slice, tlsSecret } from '../test-cluster.ts';
import type { AviBody } from '../types.ts';
import { hostRule, RuleWorld } from './test-world.ts';

let pair: { certificate: string; key: string };
let other: { certificate: string; key: string };
beforeAll(async () => {
  const make = async (value: string) => {
    const made = await generate([{ name: 'commonName', value }], { keySize: 2048 });
    return { certificate: made.cert, key: made.private };
  };
  pair = await make('a');
  other = await make('b');
});

const HOST = 'shop.avi.internal';
const EVH = { enableEVH: 'true' };
const DEDICATED = { shardVSSize: 'DEDICATED' };

const MODES: Record<string, Record<string, string>> = {
  'sni-child': {},
  'sni-dedicated': DEDICATED,
  'evh-child': EVH,
  'evh-dedicated': { ...EVH, ...DEDICATED },
};

const encoded = (plain: string): string => `cluster1--${sha1Hex(plain)}`;
const NAMES: Record<string, string> = {
  'sni-child': `cluster1--${HOST}`,
  'sni-dedicated': `cluster1--${HOST}-L7-dedicated`,
  'evh-child': encoded(`cluster1--${HOST}`),
  'evh-dedicated': `${encoded(`cluster1--${HOST}-L7-dedicated`)}-EVH`,
  'sni-parent': 'cluster1--Shared-L7-0',
  'evh-parent': 'cluster1--Shared-L7-EVH-0',
};

/** A secure host, with two paths. */
function surroundings(tls = true): Raw[] {
  return [
    CLASS,
    { kind: 'Namespace', metadata: { name: 'default' } },
    service('web'),
    slice('web', ['10.244.0.5']),
    tlsSecret('tls1', pair),
    ingress('shop', { [HOST]: [{ path: '/' }, { path: '/cart' }] }, tls ? { tls: { tls1: [HOST] } } : {}),
  ];
}

/** A world with a rule for the host, or for the shared virtual service. */
function world(kind: string, virtualhost: object): { world: RuleWorld; rule: Raw; vs: AviBody } {
  const isParent = kind.endsWith('parent');
  const made = new RuleWorld(
    surroundings(),
    kind.startsWith('evh') ? { ...EVH, ...MODES[kind] } : MODES[kind],
  );
  const name = NAMES[kind] ?? '';
  const rule = hostRule({ fqdn: isParent ? `${name}.admin.avi.internal` : HOST, ...virtualhost });
  made.apply(rule);
  return { world: made, rule, vs: made.body('virtualservice', name) };
}

const ref = (type: string, name: string): string => `/api/${type}?name=${name}`;
const ALL = ['sni-parent', 'sni-child', 'sni-dedicated', 'evh-parent', 'evh-child', 'evh-dedicated'];
const WITH_VIP = ['sni-parent', 'sni-dedicated', 'evh-parent', 'evh-dedicated'];
const without = (...kinds: string[]): string[] => ALL.filter((kind) => !kinds.includes(kind));
const listeners = [{ port: 8080 }, { port: 8443, enableSSL: true }];

/** Field of the rule, member of the virtual service, and where it acts (crds.md 4.5). */
const FIELDS: [field: string, spec: object, member: string, value: unknown, kinds: string[]][] = [
  [
    'applicationProfile',
    { applicationProfile: 'p' },
    'application_profile_ref',
    ref('applicationprofile', 'p'),
    ALL,
  ],
  ['wafPolicy', { wafPolicy: 'w' }, 'waf_policy_ref', ref('wafpolicy', 'w'), without('evh-parent')],
  [
    'analyticsProfile',
    { analyticsProfile: 'a' },
    'analytics_profile_ref',
    ref('analyticsprofile', 'a'),
    without('evh-parent'),
  ],
  ['enableVirtualHost', { enableVirtualHost: false }, 'enabled', false, without('evh-parent')],
  [
    'errorPageProfile',
    { errorPageProfile: 'e' },
    'error_page_profile_ref',
    ref('errorpageprofile', 'e'),
    ALL,
  ],
  [
    'icapProfile',
    { icapProfile: ['i'] },
    'icap_request_profile_refs',
    [ref('icapprofile', 'i')],
    without('sni-parent'),
  ],
  [
    'datascripts',
    { datascripts: ['d1', 'd2', 'd1'] },
    'vs_datascripts',
    [
      { index: 0, vs_datascript_set_ref: ref('vsdatascriptset', 'd1') },
      { index: 1, vs_datascript_set_ref: ref('vsdatascriptset', 'd2') },
    ],
    ALL,
  ],
  [
    'networkSecurityPolicy',
    { networkSecurityPolicy: 'n' },
    'network_security_policy_ref',
    ref('networksecuritypolicy', 'n'),
    WITH_VIP,
  ],
  [
    'tls.sslProfile',
    { tls: { sslProfile: 's', sslKeyCertificate: { name: 'c', type: 'ref' } } },
    'ssl_profile_ref',
    ref('sslprofile', 's'),
    without('evh-child'),
  ],
  [
    'analyticsPolicy',
    {
      analyticsPolicy: {
        fullClientLogs: { enabled: true, throttle: 'LOW', duration: 7 },
        logAllHeaders: true,
      },
    },
    'analytics_policy',
    { full_client_logs: { enabled: true, throttle: 50, duration: 7 }, all_headers: true },
    ALL,
  ],
  [
    'analyticsPolicy.logAllHeaders alone',
    { analyticsPolicy: { logAllHeaders: true } },
    'analytics_policy',
    { full_client_logs: { duration: 0 }, all_headers: true },
    ALL,
  ],
];

describe('each field', () => {
  const rows = FIELDS.flatMap(([field, spec, member, value, kinds]) =>
    ALL.map((kind) => ({ field, spec, member, value, kind, acts: kinds.includes(kind) })),
  );

  it.each(rows)('$field on $kind: $acts', ({ spec, member, value, kind, acts }) => {
    const plain = new RuleWorld(
      surroundings(),
      kind.startsWith('evh') ? { ...EVH, ...MODES[kind] } : MODES[kind],
    );
    const before = plain.body('virtualservice', NAMES[kind] ?? '')[member];
    const { vs } = world(kind, spec);
    expect(vs[member]).toEqual(acts ? value : before);
  });

  it.each(rows)('$field on $kind: deleting the rule restores what was there', ({ spec, kind }) => {
    const { world: made, rule } = world(kind, spec);
    const plain = new RuleWorld(
      surroundings(),
      kind.startsWith('evh') ? { ...EVH, ...MODES[kind] } : MODES[kind],
    );
    made.remove(rule);
    expect(made.text).toEqual(plain.text);
  });

  it.each(WITH_VIP)('tcpSettings on %s', (kind) => {
    const {
      world: made,
      vs,
      rule,
    } = world(kind, { tcpSettings: { listeners, loadBalancerIP: '10.60.0.9' } });
    const range = kind.startsWith('sni');
    expect(vs.services).toEqual([
      { port: 8080, ...(range ? { port_range_end: 8080 } : {}), enable_ssl: false, enable_http2: false },
      { port: 8443, ...(range ? { port_range_end: 8443 } : {}), enable_ssl: true, enable_http2: false },
    ]);
    expect(made.body('vsvip', NAMES[kind] ?? '').vip).toMatchObject([
      { auto_allocate_ip: true, ip_address: { addr: '10.60.0.9', type: 'V4' } },
    ]);
    made.apply(
      hostRule({ ...(rule.spec as { virtualhost: object }).virtualhost, tcpSettings: { listeners: [] } }),
    );
    expect(made.body('virtualservice', NAMES[kind] ?? '').services).toMatchObject([
      { port: 80 },
      { port: 443 },
    ]);
  });

  it.each(['sni-child', 'evh-child'])('what needs a VIP is said not to act on %s', (kind) => {
    const { world: made } = world(kind, { networkSecurityPolicy: 'n' });
    expect(made.problems).toMatchObject([{ object: 'hostrule/default/hr', reason: 'InvalidConfiguration' }]);
  });

  it.each(ALL)('httpPolicy.policySets on %s come after our own, with a gap', (kind) => {
    const own = (world(kind, {}).vs.http_policies ?? []) as AviBody[];
    const { vs } = world(kind, { httpPolicy: { policySets: ['u1', 'u2', 'u1'] } });
    expect(vs.http_policies).toEqual([
      ...own,
      { http_policy_set_ref: ref('httppolicyset', 'u1'), index: own.length + 16 },
      { http_policy_set_ref: ref('httppolicyset', 'u2'), index: own.length + 17 },
    ]);
  });

  it.each(ALL)('httpPolicy.overwrite on %s leaves out our own', (kind) => {
    const { vs, world: made } = world(kind, { httpPolicy: { policySets: ['u'], overwrite: true } });
    expect(vs.http_policies).toEqual([{ http_policy_set_ref: ref('httppolicyset', 'u'), index: 16 }]);
    const attached = JSON.stringify(vs.http_policies);
    if (!kind.endsWith('parent')) {
      expect(made.names('httppolicyset').filter((name) => attached.includes(name))).toEqual([]);
    }
    expect(made.names('pool')).toHaveLength(2);
  });

  it.each([
    ['sni-child', 'ACTIVE'],
    ['sni-dedicated', 'ACTIVE'],
    ['sni-parent', 'ACTIVE'],
    ['evh-parent', 'ACTIVE'],
    // As the reference shows it where no SSORule applies (Q22).
    ['evh-child', 'INACTIVE'],
    ['evh-dedicated', 'INACTIVE'],
  ])('metadata of %s names the rule, %s', (kind, status) => {
    const { vs } = world(kind, {});
    expect(JSON.parse(String(vs.service_metadata)).crd_status).toEqual({
      type: 'HostRule',
      value: 'default/hr',
      status,
    });
  });
});

describe('certificates', () => {
  const certificate = (more: object = {}) => ({
    tls: { sslKeyCertificate: { name: 'c', type: 'ref', ...more } },
  });
  const alternate = { alternateCertificate: { name: 'c2', type: 'ref' } };
  const refs = [ref('sslkeyandcertificate', 'c'), ref('sslkeyandcertificate', 'c2')];

  it.each(['sni-child', 'sni-dedicated', 'evh-dedicated'])(
    'on the controller go before ours on %s',
    (kind) => {
      const { vs, world: made } = world(kind, certificate(alternate));
      expect(vs.ssl_key_and_certificate_refs).toEqual(refs);
      expect(made.names('sslkeyandcertificate')).toEqual([]);
    },
  );

  it('of an EVH child are its parent’s', () => {
    const { vs, world: made } = world('evh-child', certificate(alternate));
    expect(vs.ssl_key_and_certificate_refs).toBeUndefined();
    expect(made.body('virtualservice', NAMES['evh-parent'] ?? '').ssl_key_and_certificate_refs).toEqual(refs);
  });

  it('the SSL profile of an EVH child is its parent’s', () => {
    const { world: made, rule } = world('evh-child', {
      tls: { sslProfile: 's', sslKeyCertificate: { name: 'c', type: 'ref' } },
    });
    const parent = () => made.body('virtualservice', NAMES['evh-parent'] ?? '').ssl_profile_ref;
    expect(parent()).toBe(ref('sslprofile', 's'));
    made.remove(rule);
    expect(parent()).toBeUndefined();
  });

  it('make an insecure host secure, with a redirect; without the rule it is insecure again', () => {
    const made = new RuleWorld(surroundings(false));
    const before = made.text;
    expect(made.names('virtualservice')).toEqual(['cluster1--Shared-L7-0']);
    const rule = hostRule({ fqdn: HOST, ...certificate() });
    made.apply(rule);
    expect(made.names('virtualservice')).toEqual(['cluster1--Shared-L7-0', `cluster1--${HOST}`]);
    expect(made.names('httppolicyset')).toContain('cluster1--Shared-L7-0');
    made.remove(rule);
    expect(made.text).toEqual(before);
  });

  it('from Secrets are made under the name of the host, and follow the Secret', () => {
    const made = new RuleWorld([...surroundings(), tlsSecret('s1', other)]);
    made.apply(hostRule({ fqdn: HOST, ...certificate({ name: 's1', type: 'secret' }) }));
    const content = () => made.body('sslkeyandcertificate', `cluster1--${HOST}`).certificate;
    expect(content()).toEqual({ certificate: other.certificate });
    made.apply(tlsSecret('s1', pair));
    expect(content()).toEqual({ certificate: pair.certificate });
  });

  it('an alternate Secret has a name of its own (Q6)', () => {
    const made = new RuleWorld([...surroundings(), tlsSecret('s1', pair), tlsSecret('s2', other)]);
    const second = { alternateCertificate: { name: 's2', type: 'secret' } };
    made.apply(hostRule({ fqdn: HOST, ...certificate({ name: 's1', type: 'secret', ...second }) }));
    expect(made.names('sslkeyandcertificate')).toEqual([`cluster1--${HOST}`, `cluster1--${HOST}-alt`]);
    expect(made.body('virtualservice', `cluster1--${HOST}`).ssl_key_and_certificate_refs).toHaveLength(2);
  });
});

describe('names', () => {
  const names = { aliases: ['z.avi.internal', 'b.avi.internal'], gslb: { fqdn: 'global.example.com' } };
  const ALL_NAMES = ['b.avi.internal', 'global.example.com', HOST, 'z.avi.internal'];

  it('of an SNI child', () => {
    const { vs, world: made } = world('sni-child', names);
    expect(vs.vh_domain_name).toEqual(ALL_NAMES);
    const redirect = JSON.stringify(made.body('httppolicyset', 'cluster1--Shared-L7-0'));
    for (const name of ALL_NAMES) expect(redirect).toContain(`"${name}"`);
  });

  it('of an EVH child', () => {
    const { vs } = world('evh-child', names);
    expect((vs.vh_matches as AviBody[]).map(({ host }) => host)).toEqual(ALL_NAMES);
  });

  it.each(Object.keys(MODES))('in DNS on %s: the aliases, not the global name', (kind) => {
    const { world: made } = world(kind, names);
    const vsvip = kind.endsWith('dedicated') ? NAMES[kind] : NAMES[kind.replace('child', 'parent')];
    const fqdns = (made.body('vsvip', vsvip ?? '').dns_info as AviBody[]).map(({ fqdn }) => fqdn);
    expect(fqdns).toEqual(expect.arrayContaining(['b.avi.internal', HOST, 'z.avi.internal']));
    expect(fqdns).not.toContain('global.example.com');
  });

  it('a global name of an insecure host in SNI mode is rewritten on the parent', () => {
    const made = new RuleWorld(surroundings(false));
    const before = made.text;
    const rule = hostRule({ fqdn: HOST, gslb: names.gslb });
    made.apply(rule);
    const set = `cluster1--Shared-L7-0--host-hdr-re-write--${HOST}`;
    expect(made.body('httppolicyset', set)).toMatchObject({
      http_request_policy: {
        rules: [
          {
            match: { host_hdr: { match_criteria: 'HDR_EQUALS', value: ['global.example.com'] } },
            hdr_action: [{ action: 'HTTP_REPLACE_HDR', hdr: { name: 'Host', value: { val: HOST } } }],
          },
        ],
      },
    });
    expect(made.body('virtualservice', 'cluster1--Shared-L7-0').http_policies).toEqual([
      { http_policy_set_ref: `/api/httppolicyset/?name=${set}`, index: 11 },
    ]);
    made.remove(rule);
    expect(made.text).toEqual(before);
  });

  it('an alias that becomes a host of its own is given up, and taken again', () => {
    const { world: made } = world('sni-child', { aliases: ['b.avi.internal'] });
    const rival = ingress('rival', { 'b.avi.internal': [{}] });
    const domains = () => made.body('virtualservice', `cluster1--${HOST}`).vh_domain_name;
    made.apply(rival);
    expect(domains()).toEqual([HOST]);
    expect(made.outcome('hostrule/default/hr')).toMatchObject({
      status: 'Rejected',
      error: 'b.avi.internal is already in use by hostrule b.avi.internal',
    });
    made.remove(rival);
    expect(domains()).toEqual(['b.avi.internal', HOST]);
    expect(made.outcome('hostrule/default/hr')).toMatchObject({ status: 'Accepted' });
  });
});

describe('paths', () => {
  it('as regular expressions, in SNI mode', () => {
    const { world: made } = world('sni-child', { useRegex: true });
    const pool = encoded(`cluster1--default-${HOST}_cart-shop`);
    expect(made.names('pool')).toContain(pool);
    expect(made.names('poolgroup')).toContain(pool);
    const group = `ako-cluster1-${sha1Hex(`${HOST}/cart`)}`;
    expect(made.body('stringgroup', group)).toEqual({
      name: group,
      tenant_ref: '/api/tenant/?name=admin',
      type: 'SG_TYPE_STRING',
      longest_match: true,
      kv: [{ key: '/cart' }],
      markers: [
        { key: 'clustername', values: ['cluster1'] },
        { key: 'created_by', values: ['ako-cluster1'] },
      ],
    });
    expect(made.body('httppolicyset', `cluster1--default-${HOST}`)).toMatchObject({
      http_request_policy: {
        rules: [
          {
            match: {
              path: {
                match_criteria: 'REGEX_MATCH',
                match_case: 'INSENSITIVE',
                string_group_refs: [`/api/stringgroup?name=${group}`],
              },
            },
            switching_action: { pool_group_ref: `/api/poolgroup/?name=${pool}` },
          },
          {},
        ],
      },
    });
  });

  it('as regular expressions in EVH mode keep the names of pools', () => {
    const plain = world('evh-child', {}).world.names('pool');
    const { world: made } = world('evh-child', { useRegex: true });
    expect(made.names('pool')).toEqual(plain);
    expect(made.names('stringgroup')).toHaveLength(2);
  });

  it('the root is redirected on each port, and served under the root path', () => {
    const { world: made } = world('sni-child', { applicationRootPath: '/home/start' });
    const rules = (made.body('httppolicyset', `cluster1--default-${HOST}`).http_request_policy as AviBody)
      .rules as AviBody[];
    expect(rules.map((rule) => [rule.match, rule.redirect_action])).toEqual([
      [{ path: expect.objectContaining({ match_str: ['/home/start'] }) }, undefined],
      [{ path: expect.objectContaining({ match_str: ['/cart'] }) }, undefined],
      ...[
        ['HTTP', 80],
        ['HTTPS', 443],
      ].map(([protocol, port]) => [
        {
          path: { match_criteria: 'EQUALS', match_case: 'SENSITIVE', match_str: ['/'] },
          vs_port: { match_criteria: 'IS_IN', ports: [port] },
        },
        {
          status_code: 'HTTP_REDIRECT_STATUS_CODE_302',
          protocol,
          port,
          path: {
            type: 'URI_PARAM_TYPE_TOKENIZED',
            tokens: [{ type: 'URI_TOKEN_TYPE_STRING', str_value: 'home/start' }],
          },
        },
      ]),
    ]);
  });

  it('the ports of the redirects are those of the parent, also when a rule changes them', () => {
    const { world: made } = world('sni-child', { applicationRootPath: '/home' });
    made.apply(
      hostRule(
        { fqdn: 'cluster1--Shared-L7-0.admin.avi.internal', tcpSettings: { listeners } },
        { name: 'shared' },
      ),
    );
    const text = JSON.stringify(made.body('httppolicyset', `cluster1--default-${HOST}`));
    expect(text).toContain('"ports":[8080]');
    expect(text).toContain('"ports":[8443]');
    expect(text).not.toContain('"ports":[80]');
  });

  it.each([{ useRegex: true }, { applicationRootPath: '/home' }])('%j goes with the rule', (spec) => {
    const plain = new RuleWorld(surroundings());
    const { world: made, rule } = world('sni-child', spec);
    made.remove(rule);
    expect(made.text).toEqual(plain.text);
  });

  it('on an insecure dedicated SNI virtual service stay as they are', () => {
    const made = new RuleWorld(surroundings(false), DEDICATED);
    made.apply(hostRule({ fqdn: HOST, useRegex: true, applicationRootPath: '/home' }));
    expect(made.names('stringgroup')).toEqual([]);
  });
});

describe('which rule counts', () => {
  const profileOf = (made: RuleWorld) =>
    made.body('virtualservice', `cluster1--${HOST}`).analytics_profile_ref;
  const rule = (name: string, fqdn: string, fqdnType: string, created = '2026-01-01T00:00:00Z') =>
    hostRule({ fqdn, fqdnType, analyticsProfile: name }, { name, created });

  it('exact, else the longest wildcard, else the longest text, whatever their age', () => {
    const rules = [
      rule('contains', 'op', 'Contains'),
      rule('longer', 'shop.', 'Contains', '2026-01-02T00:00:00Z'),
      rule('wild', '*internal', 'Wildcard', '2026-01-03T00:00:00Z'),
      rule('wilder', '*.avi.internal', 'Wildcard', '2026-01-04T00:00:00Z'),
      rule('exact', HOST, 'Exact', '2026-01-05T00:00:00Z'),
    ];
    for (const order of [rules, rules.toReversed()]) {
      const made = new RuleWorld(surroundings());
      for (const one of order) made.apply(one);
      for (const one of rules.toReversed()) {
        expect(profileOf(made)).toBe(ref('analyticsprofile', one.metadata.name));
        made.remove(one);
      }
      expect(profileOf(made)).toBeUndefined();
    }
  });

  it('a wildcard does not fit the domain itself', () => {
    const made = new RuleWorld(surroundings());
    made.apply(rule('wild', `*.${HOST}`, 'Wildcard'));
    expect(profileOf(made)).toBeUndefined();
    expect(made.outcome('hostrule/default/wild')).toMatchObject({ status: 'Accepted' });
  });

  it('of two for one host the older one, whichever came first; the loser is told who won', () => {
    const older = rule('older', HOST, 'Exact', '2026-01-01T00:00:00Z');
    const younger = rule('younger', HOST, 'Exact', '2026-01-02T00:00:00Z');
    for (const order of [
      [older, younger],
      [younger, older],
    ]) {
      const made = new RuleWorld(surroundings());
      for (const one of order) made.apply(one);
      expect(profileOf(made)).toBe(ref('analyticsprofile', 'older'));
      expect(made.outcome('hostrule/default/older')).toMatchObject({ status: 'Accepted', error: '' });
      expect(made.outcome('hostrule/default/younger')).toMatchObject({
        status: 'Rejected',
        error: `duplicate fqdn ${HOST} found in default/older`,
        inForce: undefined,
      });
      made.remove(older);
      expect(profileOf(made)).toBe(ref('analyticsprofile', 'younger'));
      expect(made.outcome('hostrule/default/younger')).toMatchObject({ status: 'Accepted' });
    }
  });

  it('an older one that cannot be accepted is not in the way', () => {
    const made = new RuleWorld(surroundings());
    made.setMissing('analyticsprofile/admin/older');
    made.apply(rule('younger', HOST, 'Exact', '2026-01-02T00:00:00Z'));
    made.apply(rule('older', HOST, 'Exact', '2026-01-01T00:00:00Z'));
    expect(profileOf(made)).toBe(ref('analyticsprofile', 'younger'));
    made.setMissing('analyticsprofile/admin/older', false);
    expect(profileOf(made)).toBe(ref('analyticsprofile', 'older'));
    expect(made.outcome('hostrule/default/younger')).toMatchObject({ status: 'Rejected' });
  });

  it('acts on hosts of its tenant only', () => {
    const tenant = { 'ako.vmware.com/tenant-name': 'blue' };
    const made = new RuleWorld([
      ...surroundings(),
      { kind: 'Namespace', metadata: { name: 'blue', annotations: tenant } },
    ]);
    made.apply(hostRule({ fqdn: HOST, analyticsProfile: 'p' }, { namespace: 'blue' }));
    expect(profileOf(made)).toBeUndefined();
    made.apply({ kind: 'Namespace', metadata: { name: 'blue' } });
    expect(profileOf(made)).toBe(ref('analyticsprofile', 'p'));
  });

  it('acts on hosts of its namespace only, with hostRuleScope Namespace', () => {
    const foreign = hostRule({ fqdn: HOST, analyticsProfile: 'f' }, { namespace: 'red', name: 'f' });
    const own = hostRule(
      { fqdn: HOST, analyticsProfile: 'o' },
      { name: 'o', created: '2026-02-01T00:00:00Z' },
    );
    const wide = new RuleWorld(surroundings());
    wide.apply(foreign, own);
    expect(profileOf(wide)).toBe(ref('analyticsprofile', 'f'));
    const narrow = new RuleWorld(surroundings(), { hostRuleScope: 'Namespace' });
    narrow.apply(foreign, own);
    expect(profileOf(narrow)).toBe(ref('analyticsprofile', 'o'));
    expect(narrow.outcome('hostrule/default/o')).toMatchObject({ status: 'Accepted' });
  });
});

describe('a rule for a shared virtual service', () => {
  it.each([
    ['its host name', {}, 'cluster1--Shared-L7-0.admin.avi.internal', 'Exact'],
    ['its flat host name', { autoFQDN: 'flat' }, 'cluster1--Shared-L7-0-admin.avi.internal', 'Exact'],
    ['its name, where it has no host name', { autoFQDN: 'disabled' }, 'cluster1--Shared-L7-0', 'Exact'],
    ['a part of it', {}, 'Shared-L7', 'Contains'],
  ])('finds it by %s', (_, config, fqdn, fqdnType) => {
    const made = new RuleWorld(surroundings(), config);
    made.apply(hostRule({ fqdn, fqdnType, analyticsProfile: 'p' }));
    expect(made.body('virtualservice', 'cluster1--Shared-L7-0').analytics_profile_ref).toBe(
      ref('analyticsprofile', 'p'),
    );
    expect(made.body('virtualservice', `cluster1--${HOST}`).analytics_profile_ref).toBeUndefined();
  });

  it('touches no host', () => {
    const { world: made } = world('sni-parent', { analyticsProfile: 'p' });
    expect(made.last).toEqual(['rule/hostrule/default/hr', 'sni/admin/cluster1--Shared-L7-0']);
  });

  it('is for the operator’s own namespace, with hostRuleScope Namespace', () => {
    const fqdn = 'cluster1--Shared-L7-0.admin.avi.internal';
    for (const [namespace, acts] of [
      ['default', false],
      ['avi-system', true],
    ] as const) {
      const made = new RuleWorld(surroundings(), { hostRuleScope: 'Namespace' });
      made.apply(hostRule({ fqdn, analyticsProfile: 'p' }, { namespace }));
      const vs = made.body('virtualservice', 'cluster1--Shared-L7-0');
      expect(vs.analytics_profile_ref !== undefined).toBe(acts);
    }
  });
});
