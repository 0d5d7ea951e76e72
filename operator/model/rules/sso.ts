import type { InForce, SsoRuleSpec } from '../../cluster/rule-records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { ruleRef } from '../refs.ts';
import type { AviBody, Json } from '../types.ts';

type Oauth = NonNullable<SsoRuleSpec['oauthVsConfig']>;
type OauthSetting = NonNullable<Oauth['oauthSettings']>[number];
type Saml = NonNullable<SsoRuleSpec['samlSpConfig']>;

/**
 * Members of a virtual service that an SSORule sets (crds.md 9.3). Nothing at all while a Secret cannot be read: half a
 * configuration would be no protection, and the name of a Secret is no password (Q21).
 */
export function ssoFields(view: ClusterView, rule: InForce<SsoRuleSpec> | undefined): AviBody {
  if (rule === undefined) return {};
  const { ssoPolicyRef, oauthVsConfig, samlSpConfig } = rule.spec;
  const oauth = oauthVsConfig === undefined ? undefined : oauthConfig(view, rule.namespace, oauthVsConfig);
  if (oauth === null) return {};
  return {
    sso_policy_ref: ruleRef('ssopolicy', ssoPolicyRef),
    ...(oauth === undefined ? {} : { oauth_vs_config: oauth }),
    ...(samlSpConfig === undefined ? {} : { saml_sp_config: samlConfig(samlSpConfig) }),
  };
}

/** `null` when a Secret is missing. */
function oauthConfig(view: ClusterView, namespace: string, config: Oauth): Json | null {
  const settings: Json[] = [];
  for (const setting of config.oauthSettings ?? []) {
    const made = oauthSetting(view, namespace, setting);
    if (made === null) return null;
    settings.push(made);
  }
  return compact({
    cookie_name: config.cookieName,
    cookie_timeout: config.cookieTimeout,
    logout_uri: config.logoutURI,
    oauth_settings: settings.length > 0 ? settings : undefined,
    post_logout_redirect_uri: config.postLogoutRedirectURI,
    redirect_uri: config.redirectURI,
  });
}

function oauthSetting(view: ClusterView, namespace: string, setting: OauthSetting): Json | null {
  const { appSettings, authProfileRef, resourceServer } = setting;
  const secret = (name: string, key: 'clientSecret' | 'serverSecret'): string =>
    view.secrets.get(`${namespace}/${name}`)?.passwords[key] ?? '';
  let app: Json | undefined;
  if (appSettings !== undefined) {
    const clientSecret = secret(appSettings.clientSecret, 'clientSecret');
    if (clientSecret === '') return null;
    const { oidcConfig } = appSettings;
    app = compact({
      client_id: appSettings.clientID,
      client_secret: clientSecret,
      oidc_config:
        oidcConfig === undefined
          ? undefined
          : compact({
              oidc_enable: oidcConfig.oidcEnable,
              profile: oidcConfig.profile,
              userinfo: oidcConfig.userinfo,
            }),
      scopes: appSettings.scopes === undefined ? undefined : [...appSettings.scopes],
    });
  }
  let server: Json | undefined;
  if (resourceServer !== undefined) {
    const { accessType, jwtParams, opaqueTokenParams: opaque, introspectionDataTimeout } = resourceServer;
    const serverSecret = opaque === undefined ? undefined : secret(opaque.serverSecret, 'serverSecret');
    if (serverSecret === '') return null;
    server = compact({
      access_type: accessType,
      // Of opaque tokens only.
      introspection_data_timeout: opaque === undefined ? undefined : introspectionDataTimeout,
      jwt_params: jwtParams === undefined ? undefined : { audience: jwtParams.audience },
      opaque_token_params:
        opaque === undefined
          ? undefined
          : compact({ server_id: opaque.serverID, server_secret: serverSecret }),
    });
  }
  return compact({
    app_settings: app,
    auth_profile_ref: ruleRef('authprofile', authProfileRef),
    resource_server: server,
  });
}

function samlConfig(config: Saml): Json {
  const byIndex = config.authnReqAcsType === 'SAML_AUTHN_REQ_ACS_TYPE_INDEX';
  const certificate = config.signingSslKeyAndCertificateRef;
  return compact({
    acs_index: byIndex ? config.acsIndex : undefined,
    authn_req_acs_type: config.authnReqAcsType,
    cookie_name: config.cookieName,
    cookie_timeout: config.cookieTimeout,
    entity_id: config.entityID,
    signing_ssl_key_and_certificate_ref: certificate
      ? ruleRef('sslkeyandcertificate', certificate)
      : undefined,
    single_signon_url: config.singleSignonURL,
    use_idp_session_timeout: config.useIdpSessionTimeout,
  });
}

function compact(members: AviBody): { [key: string]: Json } {
  const kept: { [key: string]: Json } = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) kept[name] = value;
  return kept;
}
