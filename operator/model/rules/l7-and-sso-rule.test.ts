import { describe, expect, it } from 'vitest';
import { sha1Hex } from '../hash.ts';
import { CLASS, ingress, type Raw, service, slice } from '../test-cluster.ts';
import { custom, hostRule, RuleWorld } from './test-world.ts';

const HOST = 'shop.avi.internal';
const EVH = { enableEVH: 'true' };
const encoded = (plain: string): string => `cluster1--${sha1Hex(plain)}`;
const CHILD = encoded(`cluster1--${HOST}`);
const DEDICATED = `${encoded(`cluster1--${HOST}-L7-dedicated`)}-EVH`;
const ref = (type: string, name: string): string => `/api/${type}?name=${name}`;

const surroundings = (): Raw[] => [
  CLASS,
  service('web'),
  slice('web', ['10.244.0.5']),
  ingress('shop', { [HOST]: [{}] }),
];
const secret = (name: string, values: Record<string, string>): Raw => ({
  kind: 'Secret',
  type: 'Opaque',
  metadata: { name, namespace: 'default' },
  stringData: values,
});

describe('L7Rule', () => {
  const l7 = (spec: object): Raw => custom('L7Rule', 'l7', spec);
  const attached = (more: object = {}): Raw => hostRule({ fqdn: HOST, l7Rule: 'l7', ...more });

  const EVERYWHERE: [string, object, object][] = [
    [
      'the defaults of the definition',
      {},
      {
        allow_invalid_client_cert: false,
        close_client_conn_on_config_update: false,
        ign_pool_net_reach: false,
        remove_listening_port_on_vs_down: false,
        ssl_sess_cache_avg_size: 1024,
        min_pools_up: 1,
      },
    ],
    ['allowInvalidClientCert', { allowInvalidClientCert: true }, { allow_invalid_client_cert: true }],
    ['botPolicyRef', { botPolicyRef: 'b' }, { bot_policy_ref: ref('botpolicy', 'b') }],
    [
      'closeClientConnOnConfigUpdate',
      { closeClientConnOnConfigUpdate: true },
      { close_client_conn_on_config_update: true },
    ],
    ['ignPoolNetReach', { ignPoolNetReach: true }, { ign_pool_net_reach: true }],
    ['minPoolsUp', { minPoolsUp: 0 }, { min_pools_up: 0 }],
    [
      'removeListeningPortOnVsDown',
      { removeListeningPortOnVsDown: true },
      { remove_listening_port_on_vs_down: true },
    ],
    ['sslSessCacheAvgSize', { sslSessCacheAvgSize: 2048 }, { ssl_sess_cache_avg_size: 2048 }],
    [
      'trafficCloneProfileRef',
      { trafficCloneProfileRef: 't' },
      { traffic_clone_profile_ref: ref('trafficcloneprofile', 't') },
    ],
    [
      'analyticsProfile',
      { analyticsProfile: { kind: 'AviRef', name: 'a' } },
      { analytics_profile_ref: ref('analyticsprofile', 'a') },
    ],
    [
      'applicationProfile',
      { applicationProfile: { kind: 'AviRef', name: 'p' } },
      { application_profile_ref: ref('applicationprofile', 'p') },
    ],
    ['wafPolicy', { wafPolicy: { kind: 'AviRef', name: 'w' } }, { waf_policy_ref: ref('wafpolicy', 'w') }],
    [
      'errorPageProfile',
      { errorPageProfile: { kind: 'AviRef', name: 'e' } },
      { error_page_profile_ref: ref('errorpageprofile', 'e') },
    ],
    [
      'analyticsPolicy',
      { analyticsPolicy: { logAllHeaders: true } },
      { analytics_policy: { full_client_logs: { duration: 0 }, all_headers: true } },
    ],
  ];
  const WITH_VIP: [string, object, string, unknown][] = [
    ['hostNameXlate', { hostNameXlate: 'x.example.com' }, 'host_name_xlate', 'x.example.com'],
    ['securityPolicyRef', { securityPolicyRef: 's' }, 'security_policy_ref', ref('securitypolicy', 's')],
    [
      'performanceLimits',
      { performanceLimits: { maxThroughput: 5 } },
      'performance_limits',
      { max_throughput: 5 },
    ],
  ];

  it.each(EVERYWHERE)('%s, on a child and on a dedicated virtual service', (_, spec, members) => {
    for (const [config, name] of [
      [EVH, CHILD],
      [{ ...EVH, shardVSSize: 'DEDICATED' }, DEDICATED],
    ] as const) {
      // Without the L7Rule what the HostRule says itself is left.
      const { text } = new RuleWorld([...surroundings(), hostRule({ fqdn: HOST })], config);
      const made = new RuleWorld([...surroundings(), attached()], config);
      made.apply(l7(spec));
      expect(made.body('virtualservice', name)).toMatchObject(members);
      made.remove(l7(spec));
      expect(made.text).toEqual(text);
    }
  });

  it('its ICAP profile is not for HostRules (Q20)', () => {
    const icap = l7({ icapProfile: { kind: 'AviRef', name: 'i' } });
    const made = new RuleWorld([...surroundings(), attached(), icap], EVH);
    expect(made.body('virtualservice', CHILD).icap_request_profile_refs).toBeUndefined();
  });

  it.each(WITH_VIP)('%s, where there is a VIP only', (_, spec, member, value) => {
    const dedicated = new RuleWorld([...surroundings(), attached(), l7(spec)], {
      ...EVH,
      shardVSSize: 'DEDICATED',
    });
    expect(dedicated.body('virtualservice', DEDICATED)[member]).toEqual(value);
    const child = new RuleWorld([...surroundings(), attached(), l7(spec)], EVH);
    expect(child.body('virtualservice', CHILD)[member]).toBeUndefined();
  });

  it('what the HostRule says goes first', () => {
    const made = new RuleWorld(
      [
        ...surroundings(),
        attached({ wafPolicy: 'own', httpPolicy: { policySets: ['own'] } }),
        l7({ wafPolicy: { kind: 'AviRef', name: 'w' }, httpPolicy: { policySets: ['l7'], overwrite: true } }),
      ],
      EVH,
    );
    const vs = made.body('virtualservice', CHILD);
    expect(vs.waf_policy_ref).toBe(ref('wafpolicy', 'own'));
    expect(JSON.stringify(vs.http_policies)).toContain('name=own');
    expect(JSON.stringify(vs.http_policies)).not.toContain('name=l7');
    expect(vs.http_policies).toHaveLength(2);
  });

  it('its policy sets count where the HostRule names none', () => {
    const made = new RuleWorld(
      [...surroundings(), attached(), l7({ httpPolicy: { policySets: ['l7'], overwrite: true } })],
      EVH,
    );
    expect(made.body('virtualservice', CHILD).http_policies).toEqual([
      { http_policy_set_ref: ref('httppolicyset', 'l7'), index: 16 },
    ]);
  });

  it('has no effect in SNI mode', () => {
    const host = hostRule({
      fqdn: HOST,
      l7Rule: 'l7',
      tls: { sslKeyCertificate: { name: 'c', type: 'ref' } },
    });
    const made = new RuleWorld([...surroundings(), host, l7({ minPoolsUp: 5 })]);
    expect(made.body('virtualservice', `cluster1--${HOST}`).min_pools_up).toBeUndefined();
  });

  it('has to be there for the HostRule', () => {
    const made = new RuleWorld([...surroundings(), attached()], EVH);
    expect(made.outcome('hostrule/default/hr')).toMatchObject({
      status: 'Rejected',
      error: 'l7rule.ako.vmware.com "l7" not found',
    });
    made.apply(l7({}));
    expect(made.outcome('hostrule/default/hr')).toMatchObject({ status: 'Accepted' });
  });
});

describe('SSORule', () => {
  const sso = (spec: object): Raw =>
    custom('SSORule', 'sso', { fqdn: HOST, ssoPolicyRef: 'policy', ...spec });
  const oauth = (more: object = {}): Raw =>
    sso({
      oauthVsConfig: {
        cookieName: 'C',
        redirectURI: 'https://shop/cb',
        logoutURI: '/logout',
        postLogoutRedirectURI: '/bye',
        oauthSettings: [
          {
            authProfileRef: 'idp',
            appSettings: {
              clientID: 'id',
              clientSecret: 'client',
              oidcConfig: { oidcEnable: true, userinfo: false },
              scopes: ['email'],
            },
            ...more,
          },
        ],
      },
    });
  const saml = (more: object = {}): Raw =>
    sso({
      samlSpConfig: {
        authnReqAcsType: 'SAML_AUTHN_REQ_ACS_TYPE_INDEX',
        acsIndex: 3,
        entityID: 'e',
        singleSignonURL: 'u',
        cookieName: 'C',
        useIdpSessionTimeout: true,
        signingSslKeyAndCertificateRef: 'cert',
        ...more,
      },
    });
  const CLIENT = secret('client', { clientSecret: 's3cr3t' });

  it('OAuth, with the value of its Secret, and goes without a trace', () => {
    const made = new RuleWorld([...surroundings(), CLIENT], EVH);
    const before = made.text;
    const one = oauth({
      resourceServer: {
        accessType: 'ACCESS_TOKEN_TYPE_JWT',
        introspectionDataTimeout: 5,
        jwtParams: { audience: 'api' },
      },
    });
    made.apply(one);
    const vs = made.body('virtualservice', CHILD);
    expect(vs.sso_policy_ref).toBe(ref('ssopolicy', 'policy'));
    expect(vs.oauth_vs_config).toEqual({
      cookie_name: 'C',
      cookie_timeout: 60,
      logout_uri: '/logout',
      post_logout_redirect_uri: '/bye',
      redirect_uri: 'https://shop/cb',
      oauth_settings: [
        {
          auth_profile_ref: ref('authprofile', 'idp'),
          app_settings: {
            client_id: 'id',
            client_secret: 's3cr3t',
            oidc_config: { oidc_enable: true, profile: true, userinfo: false },
            scopes: ['email'],
          },
          resource_server: { access_type: 'ACCESS_TOKEN_TYPE_JWT', jwt_params: { audience: 'api' } },
        },
      ],
    });
    expect(JSON.parse(String(vs.service_metadata)).crd_status).toEqual({
      type: 'SSORule',
      value: 'default/sso',
      status: 'ACTIVE',
    });
    made.remove(one);
    expect(made.text).toEqual(before);
  });

  it('opaque tokens', () => {
    const resourceServer = {
      accessType: 'ACCESS_TOKEN_TYPE_OPAQUE',
      introspectionDataTimeout: 5,
      opaqueTokenParams: { serverID: 'sid', serverSecret: 'server' },
    };
    const server = secret('server', { serverSecret: 'hidden' });
    const made = new RuleWorld([...surroundings(), CLIENT, server, oauth({ resourceServer })], EVH);
    expect(made.body('virtualservice', CHILD).oauth_vs_config).toMatchObject({
      oauth_settings: [
        {
          resource_server: {
            access_type: 'ACCESS_TOKEN_TYPE_OPAQUE',
            introspection_data_timeout: 5,
            opaque_token_params: { server_id: 'sid', server_secret: 'hidden' },
          },
        },
      ],
    });
  });

  it('SAML', () => {
    const made = new RuleWorld([...surroundings(), saml()], EVH);
    const config = {
      acs_index: 3,
      authn_req_acs_type: 'SAML_AUTHN_REQ_ACS_TYPE_INDEX',
      cookie_name: 'C',
      cookie_timeout: 60,
      entity_id: 'e',
      signing_ssl_key_and_certificate_ref: ref('sslkeyandcertificate', 'cert'),
      single_signon_url: 'u',
      use_idp_session_timeout: true,
    };
    expect(made.body('virtualservice', CHILD).saml_sp_config).toEqual(config);
    made.apply(saml({ authnReqAcsType: 'SAML_AUTHN_REQ_ACS_TYPE_URL' }));
    const { acs_index: _, ...rest } = config;
    expect(made.body('virtualservice', CHILD).saml_sp_config).toEqual({
      ...rest,
      authn_req_acs_type: 'SAML_AUTHN_REQ_ACS_TYPE_URL',
    });
  });

  it('on a dedicated virtual service too, and not in SNI mode', () => {
    const dedicated = new RuleWorld([...surroundings(), saml()], { ...EVH, shardVSSize: 'DEDICATED' });
    expect(dedicated.body('virtualservice', DEDICATED).sso_policy_ref).toBeDefined();
    const sni = new RuleWorld([...surroundings(), saml()]);
    expect(sni.text.join()).not.toContain('ssopolicy');
  });

  it('beside a HostRule, whose references stay as they are (Q23)', () => {
    const host = hostRule({ fqdn: HOST, networkSecurityPolicy: 'n' });
    const made = new RuleWorld([...surroundings(), host, saml()], { ...EVH, shardVSSize: 'DEDICATED' });
    expect(made.body('virtualservice', DEDICATED)).toMatchObject({
      network_security_policy_ref: ref('networksecuritypolicy', 'n'),
      sso_policy_ref: ref('ssopolicy', 'policy'),
    });
  });

  it('follows its Secret; while that is gone there is no half of it (Q21)', () => {
    const made = new RuleWorld([...surroundings(), CLIENT, oauth()], EVH);
    made.apply(secret('client', { clientSecret: 'rotated' }));
    expect(JSON.stringify(made.body('virtualservice', CHILD))).toContain('rotated');
    made.remove(CLIENT);
    expect(made.outcome('ssorule/default/sso')).toMatchObject({
      status: 'Rejected',
      error: 'Got error while fetching client secret : secret "client" not found',
    });
    const vs = made.body('virtualservice', CHILD);
    expect(vs.oauth_vs_config).toBeUndefined();
    expect(vs.sso_policy_ref).toBeUndefined();
  });
});
