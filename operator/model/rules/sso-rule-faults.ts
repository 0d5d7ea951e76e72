import type { Rule, SsoRuleSpec } from '../../cluster/rule-records.ts';
import { isOlder } from './age.ts';
import type { CheckSite, Fault } from './check.ts';
import { sameScope } from './host-rule-scope.ts';

type SsoRule = Pick<Rule<SsoRuleSpec>, 'namespace' | 'name' | 'created' | 'spec'>;
type OauthSetting = NonNullable<NonNullable<SsoRuleSpec['oauthVsConfig']>['oauthSettings']>[number];

/** What is wrong with an SSORule (crds.md 9.2). */
export function* ssoRuleFaults(site: CheckSite, rule: SsoRule): Generator<Fault> {
  const { ssoPolicyRef, oauthVsConfig, samlSpConfig } = rule.spec;
  yield* duplicateSso(site, rule);
  if (ssoPolicyRef === '') yield 'SsoPolicyRef is not specified';
  const settings = oauthVsConfig?.oauthSettings ?? [];
  for (const setting of settings) yield* oauthFaults(site, rule.namespace, setting);
  yield* site.exist('ssopolicy', [ssoPolicyRef]);
  yield* site.exist(
    'authprofile',
    settings.map(({ authProfileRef }) => authProfileRef),
  );
  yield* site.exist('sslkeyandcertificate', [samlSpConfig?.signingSslKeyAndCertificateRef]);
}

/** An older rule for the same host, which is in force already, is in the way. */
export function* duplicateSso(site: CheckSite, rule: SsoRule): Generator<Fault> {
  const { fqdn } = rule.spec;
  for (const holder of site.view.rules.ssoRules.inForce.by('fqdn', fqdn)) {
    if (holder.namespace === rule.namespace && holder.name === rule.name) continue;
    if (!isOlder(holder, rule)) continue;
    if (!sameScope(site.view, site.context, rule.namespace, holder.namespace)) continue;
    yield `duplicate fqdn ${fqdn} found in ${holder.namespace}/${holder.name}`;
  }
}

function* oauthFaults(
  site: CheckSite,
  namespace: string,
  { appSettings, resourceServer }: OauthSetting,
): Generator<Fault> {
  if (appSettings !== undefined) {
    yield* password(site, namespace, appSettings.clientSecret, 'clientSecret');
  }
  if (resourceServer === undefined) return;
  const { accessType, jwtParams, opaqueTokenParams } = resourceServer;
  if (accessType === 'ACCESS_TOKEN_TYPE_JWT' && jwtParams === undefined) {
    yield 'Access Type is ACCESS_TOKEN_TYPE_JWT, but Jwt Params have not been specified';
  }
  if (accessType === 'ACCESS_TOKEN_TYPE_OPAQUE') {
    if (opaqueTokenParams === undefined) {
      yield 'Access Type is ACCESS_TOKEN_TYPE_OPAQUE, but Opaque Token Params have not been specified';
    } else {
      yield* password(site, namespace, opaqueTokenParams.serverSecret, 'serverSecret');
    }
  }
}

function* password(
  site: CheckSite,
  namespace: string,
  name: string,
  key: 'clientSecret' | 'serverSecret',
): Generator<Fault> {
  const { settings } = site.context;
  if (settings.useDefaultSecretsOnly && namespace !== settings.podNamespace) {
    yield `Got error while fetching ${name} secret : secret handling is restricted to ${settings.podNamespace} namespace only`;
  }
  const secret = site.view.secrets.get(`${namespace}/${name}`);
  if (secret === undefined) yield `Got error while fetching ${name} secret : secret "${name}" not found`;
  else if (!secret.passwords[key]) yield `${key} field not found in ${name} secret`;
}
