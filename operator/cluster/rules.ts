import type {
  ApplicationProfileSpec,
  AviInfraSettingSpec,
  HealthMonitorSpec,
  HostRuleSpec,
  HttpRuleSpec,
  L4RuleSpec,
  L7RuleSpec,
  PkiProfileSpec,
  RouteBackendExtensionSpec,
  SsoRuleSpec,
} from './rule-records.ts';
import { RuleStore, type Spoken } from './rule-store.ts';

/** Marks the name of a shared virtual service in `fqdn` of a HostRule (crds.md 3.7). */
export const SHARED_MARK = 'Shared-';

const namespace = ({ namespace }: Spoken<object>): string[] => [namespace];

/** The custom resources that rule over other objects, by kind, each with the indexes that it is looked up by. */
export function createRuleStores() {
  return {
    /**
     * `fqdn`; `kind`: {@link hostRuleKind}, and `root` for one with a root path; `suffix`: what follows the `*` of a wildcard; `name`: every name that the host
     * has by an exact rule; `alias`; `secret`, `l7Rule`: `<namespace>/<name>`; `namespace`.
     */
    hostRules: new RuleStore<
      HostRuleSpec,
      'fqdn' | 'kind' | 'suffix' | 'name' | 'alias' | 'secret' | 'l7Rule' | 'namespace'
    >({
      fqdn: ({ spec }) => [spec.virtualhost.fqdn],
      kind: ({ spec }) => [hostRuleKind(spec), ...(spec.virtualhost.applicationRootPath ? ['root'] : [])],
      suffix: ({ spec }) => (hostRuleKind(spec) === 'wildcard' ? [wildcardSuffix(spec)] : []),
      name: ({ spec: { virtualhost: host } }) =>
        new Set([host.fqdn, ...(host.aliases ?? []), ...(host.gslb?.fqdn ? [host.gslb.fqdn] : [])]),
      alias: ({ spec }) => new Set(spec.virtualhost.aliases ?? []),
      secret: ({ namespace, spec }) => secretsOfHostRule(spec).map((name) => `${namespace}/${name}`),
      l7Rule: ({ namespace, spec: { virtualhost: host } }) =>
        host.l7Rule ? [`${namespace}/${host.l7Rule}`] : [],
      namespace,
    }),
    /** `host`: `<namespace>/<fqdn>`; `fqdn`; `namespace`. */
    httpRules: new RuleStore<HttpRuleSpec, 'host' | 'fqdn' | 'namespace'>({
      host: ({ namespace, spec }) => [`${namespace}/${spec.fqdn}`],
      fqdn: ({ spec }) => [spec.fqdn],
      namespace,
    }),
    aviInfraSettings: new RuleStore<AviInfraSettingSpec, never>({}),
    /** `namespace`; `monitor`: `<namespace>/<name>` of HealthMonitor objects. */
    l4Rules: new RuleStore<L4RuleSpec, 'namespace' | 'monitor'>({
      namespace,
      monitor: ({ namespace, spec }) =>
        new Set(
          (spec.backendProperties ?? []).flatMap((b) =>
            (b.healthMonitorCrdRefs ?? []).map((name) => `${namespace}/${name}`),
          ),
        ),
    }),
    l7Rules: new RuleStore<L7RuleSpec, 'namespace'>({ namespace }),
    /** `fqdn`; `secret`: `<namespace>/<name>`; `namespace`. */
    ssoRules: new RuleStore<SsoRuleSpec, 'fqdn' | 'secret' | 'namespace'>({
      fqdn: ({ spec }) => [spec.fqdn],
      secret: ({ namespace, spec }) => secretsOfSsoRule(spec).map((name) => `${namespace}/${name}`),
      namespace,
    }),
    /** `secret`: `<namespace>/<name>`; `namespace`. */
    healthMonitors: new RuleStore<HealthMonitorSpec, 'secret' | 'namespace'>({
      secret: ({ namespace, spec }) =>
        spec.authentication === undefined ? [] : [`${namespace}/${spec.authentication.secret_ref}`],
      namespace,
    }),
    applicationProfiles: new RuleStore<ApplicationProfileSpec, 'namespace'>({ namespace }),
    pkiProfiles: new RuleStore<PkiProfileSpec, 'namespace'>({ namespace }),
    /** `pkiProfile`: `<namespace>/<name>`; `namespace`. */
    routeBackendExtensions: new RuleStore<RouteBackendExtensionSpec, 'pkiProfile' | 'namespace'>({
      pkiProfile: ({ namespace, spec }) => {
        const profile = spec.backendTLS?.pkiProfile;
        return profile === undefined ? [] : [`${namespace}/${profile.name}`];
      },
      namespace,
    }),
  };
}

export type RuleStores = ReturnType<typeof createRuleStores>;

/** How a HostRule finds its hosts; `shared`: it is about virtual services that hosts share. */
export type HostRuleKind = 'exact' | 'wildcard' | 'contains' | 'shared';

export function hostRuleKind({ virtualhost }: HostRuleSpec): HostRuleKind {
  if (virtualhost.fqdn.includes(SHARED_MARK)) return 'shared';
  switch (virtualhost.fqdnType) {
    case 'Wildcard':
      return 'wildcard';
    case 'Contains':
      return 'contains';
    default:
      return 'exact';
  }
}

/** What hosts have to end in: the text after the first `*`, up to a second one (crds.md 4.3). */
export function wildcardSuffix({ virtualhost }: HostRuleSpec): string {
  return virtualhost.fqdn.split('*')[1] ?? '';
}

/** Names of the Secrets whose certificates a HostRule brings. */
export function secretsOfHostRule({ virtualhost }: HostRuleSpec): string[] {
  const certificate = virtualhost.tls?.sslKeyCertificate;
  return [certificate, certificate?.alternateCertificate].flatMap((c) =>
    c?.type === 'secret' && c.name !== '' ? [c.name] : [],
  );
}

/** Names of the Secrets that hold the passwords of an SSORule. */
export function secretsOfSsoRule({ oauthVsConfig }: SsoRuleSpec): string[] {
  return (oauthVsConfig?.oauthSettings ?? []).flatMap(({ appSettings, resourceServer }) => [
    ...(appSettings === undefined ? [] : [appSettings.clientSecret]),
    ...(resourceServer?.opaqueTokenParams === undefined
      ? []
      : [resourceServer.opaqueTokenParams.serverSecret]),
  ]);
}
