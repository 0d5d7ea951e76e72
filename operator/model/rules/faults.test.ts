import { describe, expect, it } from 'vitest';
import type { CustomKind } from '../../cli/custom-resources.ts';
import type { Context } from '../context.ts';
import type { Raw } from '../test-cluster.ts';
import { custom, RuleWorld } from './test-world.ts';

/** The texts of rejections, to the letter: users' scripts compare them (crds.md 4.2, 5.2, 6.3, 7.3, 8.3, 9.2). */

const virtualhost = (more: object) => ({ virtualhost: { fqdn: 'a.avi.internal', ...more } });
const path = (more: object) => ({ fqdn: 'a.avi.internal', paths: [{ target: '/', ...more }] });
const backEnd = (more: object) => ({ backendProperties: [{ port: 80, protocol: 'TCP', ...more }] });
const certificate = (name: string, type: string) => ({ sslKeyCertificate: { name, type } });
const oauth = (setting: object) => ({
  fqdn: 'a.avi.internal',
  ssoPolicyRef: 'policy',
  oauthVsConfig: { oauthSettings: [{ authProfileRef: 'idp', ...setting }] },
});
const app = (clientSecret: string) => ({ appSettings: { clientID: 'id', clientSecret } });
const tls = { listenerProperties: [{ port: 80, protocol: 'TCP', enableSsl: true }] };

interface Case {
  readonly kind: CustomKind;
  readonly spec: object;
  readonly error: string;
  readonly missing?: string;
  readonly found?: [string, { type?: string; createdBy?: string }];
  readonly cloudType?: Context['controller']['cloudType'];
  readonly config?: Record<string, string>;
  readonly others?: Raw[];
}

const notFound = (kind: CustomKind, type: string, spec: object): Case => ({
  kind,
  spec,
  missing: `${type}/admin/x`,
  error: `${type} "x" not found on controller`,
});
const rejected = (kind: CustomKind, spec: object, error: string, more: Partial<Case> = {}): Case => ({
  kind,
  spec,
  error,
  ...more,
});

const CASES: Case[] = [
  rejected(
    'HostRule',
    virtualhost({ tcpSettings: { loadBalancerIP: '10.1.1' } }),
    'loadBalancerIP 10.1.1 is not a valid IP',
  ),
  rejected(
    'HostRule',
    virtualhost({ gslb: { fqdn: 'a.avi.internal' } }),
    'GSLB FQDN and local FQDN are same',
  ),
  rejected(
    'HostRule',
    virtualhost({ tcpSettings: { listeners: [{ port: 80 }] } }),
    'Hosting parent virtualservice must have SSL enabled',
  ),
  rejected(
    'HostRule',
    virtualhost({ fqdnType: 'Contains', aliases: [] }),
    'Aliases is supported only when FQDN type is set as Exact',
  ),
  rejected(
    'HostRule',
    virtualhost({ aliases: ['a.avi.internal'] }),
    'Duplicate entry found. Aliases field has same entry as the FQDN field',
  ),
  rejected('HostRule', virtualhost({ aliases: ['b', 'b'] }), 'Aliases must be unique'),
  rejected(
    'HostRule',
    virtualhost({ aliases: ['b'], gslb: { fqdn: 'b' } }),
    'Aliases must not contain GSLB FQDN',
  ),
  rejected('HostRule', virtualhost({ aliases: ['b'] }), 'b is already in use by hostrule o.avi.internal', {
    others: [
      custom(
        'HostRule',
        'older',
        { virtualhost: { fqdn: 'o.avi.internal', aliases: ['b'] } },
        { created: '2020-01-01T00:00:00Z' },
      ),
    ],
  }),
  rejected('HostRule', virtualhost({ tls: certificate('s', 'secret') }), 'secret "s" not found'),
  rejected(
    'HostRule',
    virtualhost({ tls: certificate('s', 'secret') }),
    'secret handling is restricted to avi-system namespace only',
    { config: { useDefaultSecretsOnly: 'true' } },
  ),
  rejected(
    'HostRule',
    virtualhost({ icapProfile: ['i', 'j'] }),
    'Can only have 1 ICAP profile associated with VS',
  ),
  rejected('HostRule', virtualhost({ l7Rule: 'l' }), 'l7rule.ako.vmware.com "l" not found'),
  rejected(
    'HostRule',
    virtualhost({ fqdn: 'cluster1--Shared-L7-0', useRegex: true }),
    'hostrule useRegex with fqdn cluster1--Shared-L7-0 cannot be applied to shared virtualservices',
  ),
  rejected(
    'HostRule',
    virtualhost({ fqdn: 'cluster1--Shared-L7-0', applicationRootPath: '/x' }),
    'hostrule applicationRootPath with fqdn cluster1--Shared-L7-0 cannot be applied to shared virtualservices',
  ),
  rejected(
    'HostRule',
    virtualhost({ applicationProfile: 'x' }),
    'applicationprofile "x" found on controller is invalid, must be of type: APPLICATION_PROFILE_TYPE_HTTP',
    { found: ['applicationprofile/admin/x', { type: 'APPLICATION_PROFILE_TYPE_L4' }] },
  ),
  rejected(
    'HostRule',
    virtualhost({ wafPolicy: 'x' }),
    'wafpolicy "x" Invalid operation, object referred is created by current AKO instance',
    { found: ['wafpolicy/admin/x', { createdBy: 'ako-cluster1' }] },
  ),
  notFound('HostRule', 'wafpolicy', virtualhost({ wafPolicy: 'x' })),
  notFound('HostRule', 'applicationprofile', virtualhost({ applicationProfile: 'x' })),
  notFound('HostRule', 'sslprofile', virtualhost({ tls: { sslProfile: 'x', ...certificate('c', 'ref') } })),
  notFound('HostRule', 'analyticsprofile', virtualhost({ analyticsProfile: 'x' })),
  notFound('HostRule', 'errorpageprofile', virtualhost({ errorPageProfile: 'x' })),
  notFound('HostRule', 'sslkeyandcertificate', virtualhost({ tls: certificate('x', 'ref') })),
  notFound('HostRule', 'icapprofile', virtualhost({ icapProfile: ['x'] })),
  notFound('HostRule', 'httppolicyset', virtualhost({ httpPolicy: { policySets: ['y', 'x'] } })),
  notFound('HostRule', 'vsdatascriptset', virtualhost({ datascripts: ['x'] })),
  notFound('HostRule', 'networksecuritypolicy', virtualhost({ networkSecurityPolicy: 'x' })),
  rejected(
    'HTTPRule',
    path({ tls: { type: 'reencrypt', pkiProfile: 'p', destinationCA: 'c' } }),
    'PKIProfile and DestinationCA fields are set in the HTTPRule. Only one of the field should be set.',
  ),
  rejected(
    'HTTPRule',
    path({ tls: { type: 'reencrypt', destinationCA: 'no PEM' } }),
    'destinationCA of target / is not a PEM certificate',
  ),
  notFound('HTTPRule', 'sslprofile', path({ tls: { type: 'reencrypt', sslProfile: 'x' } })),
  notFound('HTTPRule', 'applicationpersistenceprofile', path({ applicationPersistence: 'x' })),
  notFound('HTTPRule', 'pkiprofile', path({ tls: { type: 'reencrypt', pkiProfile: 'x' } })),
  notFound('HTTPRule', 'healthmonitor', path({ healthMonitors: ['x'] })),
  rejected(
    'AviInfraSetting',
    { network: { bgpPeerLabels: ['a'] } },
    'BGPPeerLabels cannot be set if EnableRhi is false.',
  ),
  rejected(
    'AviInfraSetting',
    { network: { vipNetworks: [{ networkName: 'n', cidr: '10.0.0.0/33' }] } },
    'invalid CIDR configuration 10.0.0.0/33 detected for networkName n in vipNetworkList',
  ),
  rejected(
    'AviInfraSetting',
    { network: { vipNetworks: [{ networkName: 'n', v6cidr: '10.0.0.0/8' }] } },
    'invalid IPv6 CIDR configuration 10.0.0.0/8 detected for networkName n in vipNetworkList',
  ),
  rejected(
    'AviInfraSetting',
    { network: { listeners: [{ port: 8080 }] } },
    'One of the port in aviInfraSetting must have SSL enabled',
  ),
  notFound('AviInfraSetting', 'network', { network: { vipNetworks: [{ networkName: 'x' }] } }),
  notFound('AviInfraSetting', 'network', { network: { nodeNetworks: [{ networkUUID: 'x' }] } }),
  notFound('AviInfraSetting', 'serviceenginegroup', { seGroup: { name: 'x' } }),
  rejected('L4Rule', { loadBalancerIP: 'nowhere' }, 'loadBalancerIP nowhere is not valid'),
  rejected(
    'L4Rule',
    { applicationProfileRef: 'x' },
    'applicationprofile "x" found on controller is invalid, must be of type: APPLICATION_PROFILE_TYPE_L4 or APPLICATION_PROFILE_TYPE_SSL',
    { found: ['applicationprofile/admin/x', { type: 'APPLICATION_PROFILE_TYPE_HTTP' }] },
  ),
  rejected(
    'L4Rule',
    { applicationProfileRef: 'x' },
    'SSL is not enabled in l4rule listener Spec but App Profile x is of type SSL',
    { found: ['applicationprofile/admin/x', { type: 'APPLICATION_PROFILE_TYPE_SSL' }] },
  ),
  rejected(
    'L4Rule',
    { applicationProfileRef: 'x', ...tls },
    'SSL is enabled in l4rule listener Spec but App Profile x is not of type SSL',
    { found: ['applicationprofile/admin/x', { type: 'APPLICATION_PROFILE_TYPE_L4' }] },
  ),
  rejected(
    'L4Rule',
    { applicationProfileRef: 'ssl', networkProfileRef: 'n', ...tls },
    'networkprofile "n" found on controller is invalid, must be of type: PROTOCOL_TYPE_TCP_PROXY for L4 SSL support',
    { found: ['networkprofile/admin/n', { type: 'PROTOCOL_TYPE_TCP_FAST_PATH' }] },
  ),
  rejected(
    'L4Rule',
    { sslProfileRef: 's' },
    'App Profile System-L4-Application is not of type SSL but SslProfileRef is set',
  ),
  rejected(
    'L4Rule',
    { sslKeyAndCertificateRefs: ['c'] },
    'App Profile System-L4-Application is not of type SSL but SslKeyAndCertificateRefs are set',
  ),
  rejected(
    'L4Rule',
    backEnd({ lbAlgorithm: 'LB_ALGORITHM_CONSISTENT_HASH' }),
    'lbAlgorithmHash must be specified when lbAlgorithm is "LB_ALGORITHM_CONSISTENT_HASH"',
  ),
  rejected(
    'L4Rule',
    backEnd({
      lbAlgorithm: 'LB_ALGORITHM_CONSISTENT_HASH',
      lbAlgorithmHash: 'LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER',
    }),
    'lbAlgorithmConsistentHashHdr must be specified when lbAlgorithmHash is "LB_ALGORITHM_CONSISTENT_HASH_CUSTOM_HEADER"',
  ),
  rejected(
    'L4Rule',
    backEnd({ lbAlgorithm: 'LB_ALGORITHM_RANDOM', lbAlgorithmHash: 'LB_ALGORITHM_CONSISTENT_HASH_URI' }),
    'lbAlgorithmHash must not be specified when lbAlgorithm is "LB_ALGORITHM_RANDOM"',
  ),
  rejected(
    'L4Rule',
    backEnd({ lbAlgorithm: 'LB_ALGORITHM_RANDOM', lbAlgorithmConsistentHashHdr: 'X' }),
    'lbAlgorithmConsistentHashHdr must not be specified when lbAlgorithm is "LB_ALGORITHM_RANDOM"',
  ),
  rejected(
    'L4Rule',
    backEnd({ healthMonitorCrdRefs: [''] }),
    'Empty HealthMonitor name in healthMonitorCrdRefs',
  ),
  rejected('L4Rule', backEnd({ healthMonitorCrdRefs: ['m'] }), 'HealthMonitor default/m not found'),
  rejected('L4Rule', { revokeVipRoute: true }, 'RevokeVipRoute is only supported in NSX-T Cloud'),
  notFound('L4Rule', 'applicationprofile', { applicationProfileRef: 'x' }),
  notFound('L4Rule', 'analyticsprofile', { analyticsProfileRef: 'x' }),
  notFound('L4Rule', 'networkprofile', { networkProfileRef: 'x' }),
  notFound('L4Rule', 'networksecuritypolicy', { networkSecurityPolicyRef: 'x' }),
  notFound('L4Rule', 'securitypolicy', { securityPolicyRef: 'x' }),
  notFound('L4Rule', 'vsdatascriptset', { vsDatascriptRefs: ['x'] }),
  notFound('L4Rule', 'sslprofile', { applicationProfileRef: 'ssl', sslProfileRef: 'x', ...tls }),
  notFound('L4Rule', 'sslkeyandcertificate', {
    applicationProfileRef: 'ssl',
    sslKeyAndCertificateRefs: ['x'],
    ...tls,
  }),
  notFound('L4Rule', 'applicationpersistenceprofile', backEnd({ applicationPersistenceProfileRef: 'x' })),
  notFound('L4Rule', 'healthmonitor', backEnd({ healthMonitorRefs: ['x'] })),
  notFound('L4Rule', 'pkiprofile', backEnd({ pkiProfileRef: 'x' })),
  notFound('L4Rule', 'sslkeyandcertificate', backEnd({ sslKeyAndCertificateRef: 'x' })),
  notFound('L4Rule', 'sslprofile', backEnd({ sslProfileRef: 'x' })),
  notFound('L7Rule', 'botdetectionpolicy', { botPolicyRef: 'x' }),
  notFound('L7Rule', 'securitypolicy', { securityPolicyRef: 'x' }),
  notFound('L7Rule', 'trafficcloneprofile', { trafficCloneProfileRef: 'x' }),
  notFound('L7Rule', 'analyticsprofile', { analyticsProfile: { kind: 'AviRef', name: 'x' } }),
  notFound('L7Rule', 'applicationprofile', { applicationProfile: { kind: 'AviRef', name: 'x' } }),
  notFound('L7Rule', 'wafpolicy', { wafPolicy: { kind: 'AviRef', name: 'x' } }),
  notFound('L7Rule', 'icapprofile', { icapProfile: { kind: 'AviRef', name: 'x' } }),
  notFound('L7Rule', 'errorpageprofile', { errorPageProfile: { kind: 'AviRef', name: 'x' } }),
  notFound('L7Rule', 'httppolicyset', { httpPolicy: { policySets: ['x'] } }),
  rejected('SSORule', { ...oauth({}), ssoPolicyRef: '' }, 'SsoPolicyRef is not specified'),
  rejected('SSORule', oauth(app('none')), 'Got error while fetching none secret : secret "none" not found'),
  rejected('SSORule', oauth(app('server')), 'clientSecret field not found in server secret'),
  rejected(
    'SSORule',
    oauth({
      resourceServer: {
        accessType: 'ACCESS_TOKEN_TYPE_JWT',
        opaqueTokenParams: { serverID: 'i', serverSecret: 'server' },
      },
    }),
    'Access Type is ACCESS_TOKEN_TYPE_JWT, but Jwt Params have not been specified',
  ),
  rejected(
    'SSORule',
    oauth({ resourceServer: { accessType: 'ACCESS_TOKEN_TYPE_OPAQUE', jwtParams: { audience: 'a' } } }),
    'Access Type is ACCESS_TOKEN_TYPE_OPAQUE, but Opaque Token Params have not been specified',
  ),
  rejected(
    'SSORule',
    oauth({
      resourceServer: {
        accessType: 'ACCESS_TOKEN_TYPE_OPAQUE',
        opaqueTokenParams: { serverID: 'i', serverSecret: 'client' },
      },
    }),
    'serverSecret field not found in client secret',
  ),
  notFound('SSORule', 'ssopolicy', { ...oauth({}), ssoPolicyRef: 'x' }),
  notFound('SSORule', 'authprofile', oauth({ authProfileRef: 'x' })),
  notFound('SSORule', 'sslkeyandcertificate', {
    fqdn: 'a',
    ssoPolicyRef: 'p',
    samlSpConfig: {
      authnReqAcsType: 'SAML_AUTHN_REQ_ACS_TYPE_NONE',
      entityID: 'e',
      singleSignonURL: 'u',
      signingSslKeyAndCertificateRef: 'x',
    },
  }),
];

const secret = (name: string, key: string): Raw => ({
  kind: 'Secret',
  type: 'Opaque',
  metadata: { name, namespace: 'default' },
  stringData: { [key]: 'value' },
});

describe('a rejection', () => {
  it.each(CASES)(
    'of a $kind: $error',
    ({ kind, spec, error, missing, found, cloudType, config, others = [] }) => {
      const made = new RuleWorld(
        [secret('client', 'clientSecret'), secret('server', 'serverSecret'), ...others],
        config,
        cloudType === undefined ? {} : { cloudType },
      );
      made.controller.special.set('applicationprofile/admin/ssl', { type: 'APPLICATION_PROFILE_TYPE_SSL' });
      if (missing !== undefined) made.controller.missing.add(missing);
      if (found !== undefined) made.controller.special.set(...found);
      const ref = `${kind.toLowerCase()}/${kind === 'AviInfraSetting' ? '' : 'default/'}one`;
      made.apply(custom(kind, 'one', spec));
      expect(made.outcome(ref)).toEqual({ object: ref, status: 'Rejected', error, inForce: undefined });
      expect(made.problems).toContainEqual({
        object: ref,
        field: 'spec',
        reason: 'RuleRejected',
        message: error,
      });
      if (missing === undefined) return;
      made.setMissing(missing, false);
      expect(made.outcome(ref)).toMatchObject({ status: 'Accepted', error: '' });
    },
  );

  it('the first check in the order of the reference counts', () => {
    const made = new RuleWorld([]);
    made.controller.missing.add('wafpolicy/admin/w').add('errorpageprofile/admin/e');
    made.apply(custom('HostRule', 'one', virtualhost({ errorPageProfile: 'e', wafPolicy: 'w' })));
    expect(made.outcome('hostrule/default/one')?.error).toBe('wafpolicy "w" not found on controller');
  });

  it('references are looked up in the tenant of the namespace', () => {
    const blue = { 'ako.vmware.com/tenant-name': 'blue' };
    const namespace: Raw = { kind: 'Namespace', metadata: { name: 'default', annotations: blue } };
    const made = new RuleWorld([namespace]);
    made.controller.missing.add('wafpolicy/blue/w');
    made.apply(custom('HostRule', 'one', virtualhost({ wafPolicy: 'w' })));
    expect(made.outcome('hostrule/default/one')?.status).toBe('Rejected');
    made.apply({ kind: 'Namespace', metadata: { name: 'default' } });
    expect(made.outcome('hostrule/default/one')?.status).toBe('Accepted');
  });
});
