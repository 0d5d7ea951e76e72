/**
 * References to other objects, by name. The exact text is kept as the reference writes it, slash before `?` or not, so
 * that a takeover finds equal bodies (l7-model.md 1.6, l4-and-nodes.md 0.3).
 */

/** Query-escaped as in a form: blank becomes `+`, everything but letters, digits and `-_.~` is percent-encoded. */
export function queryEscape(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

export const cloudRef = (cloud: string): string => `/api/cloud?name=${cloud}`;
export const tenantRef = (tenant: string): string => `/api/tenant/?name=${queryEscape(tenant)}`;
export const seGroupRef = (group: string): string => `/api/serviceenginegroup?name=${group}`;
export const vrfRef = (vrf: string): string => `/api/vrfcontext?name=${vrf}`;

export const applicationProfileRef = (name: string): string => `/api/applicationprofile/?name=${name}`;
export const networkProfileRef = (name: string): string => `/api/networkprofile/?name=${name}`;
export const healthMonitorRef = (name: string): string => `/api/healthmonitor/?name=${name}`;
export const protocolParserRef = (name: string): string => `/api/protocolparser/?name=${name}`;

export const virtualServiceRef = (name: string): string => `/api/virtualservice/?name=${name}`;
export const vsVipRef = (name: string): string => `/api/vsvip/?name=${name}`;
export const l4PolicySetRef = (name: string): string => `/api/l4policyset/?name=${name}`;
export const networkSecurityPolicyRef = (name: string): string => `/api/networksecuritypolicy/?name=${name}`;
export const httpPolicySetRef = (name: string): string => `/api/httppolicyset/?name=${name}`;
export const dataScriptSetRef = (name: string): string => `/api/vsdatascriptset/?name=${name}`;
export const certificateRef = (name: string): string => `/api/sslkeyandcertificate/?name=${name}`;

/** `pool_ref` of a virtual service and of an HTTP switching action. */
export const poolRef = (name: string): string => `/api/pool/?name=${name}`;
/** `pool_ref` of a pool group member and of an L4 rule (whose own name has the same text). */
export const poolMemberRef = (name: string): string => `/api/pool?name=${name}`;
/** `pool_group_ref` of a switching action and `pool_group_refs` of a data script. */
export const poolGroupRef = (name: string): string => `/api/poolgroup/?name=${name}`;

export const pkiProfileRef = (name: string): string => `/api/pkiprofile?name=${name}`;
export const sslProfileRef = (name: string): string => `/api/sslprofile?name=${name}`;
export const stringGroupRef = (name: string): string => `/api/stringgroup?name=${name}`;

/** `network_ref`: by UUID when it is known, else by name. */
export function networkRef(network: { readonly networkName: string; readonly networkUUID: string }): string {
  return network.networkUUID === ''
    ? `/api/network/?name=${network.networkName}`
    : `/api/network/${network.networkUUID}`;
}

/** Anything that a custom resource names: no slash before `?`. `type` is the lower-case API name. */
export const ruleRef = (type: string, name: string): string => `/api/${type}?name=${name}`;
