import { akoUser, type Context } from '../context.ts';
import { hashName, sha1Hex } from '../hash.ts';
import { markers } from '../markers.ts';
import { stringGroupRef, tenantRef } from '../refs.ts';
import type { AviBody, Json } from '../types.ts';
import type { HostRules } from './host-rules.ts';
import type { Listener } from './listeners.ts';
import { overwritesPolicies } from './virtual-service.ts';

/** How a HostRule changes the matching of paths (crds.md 4.7). */
export interface PathStyle {
  /** Paths are regular expressions. */
  readonly regex: boolean;
  /** Where requests for `/` are sent, and what serves them then; `undefined` leaves them alone. */
  readonly root: string | undefined;
}

const PLAIN: PathStyle = { regex: false, root: undefined };

/** Not on an insecure dedicated SNI virtual service, nor where our policy sets are left out. */
export function pathStyleOf(rules: HostRules, layout: string, secure: boolean): PathStyle {
  const rule = rules.host?.spec.virtualhost;
  if (rule === undefined || overwritesPolicies(rules) || (layout === 'sni-dedicated' && !secure))
    return PLAIN;
  return { regex: rule.useRegex === true, root: rule.applicationRootPath || undefined };
}

/** The path that a rule of ours matches for a path as it is written. */
export function matchedPath({ root }: PathStyle, path: string): string {
  return root !== undefined && path === '/' ? root : path;
}

/** Names of pools and groups for paths that may hold characters that names may not (l7-model.md 18-22). */
export function poolName(context: Context, { regex }: PathStyle, plain: string): string {
  return regex && !context.settings.enableEVH ? hashName(context.settings, plain) : plain;
}

/** `match.path` for a regular expression. */
export function regexMatch(group: string): Json {
  return {
    match_criteria: 'REGEX_MATCH',
    match_case: 'INSENSITIVE',
    string_group_refs: [stringGroupRef(group)],
  };
}

export function stringGroupName(context: Context, host: string, path: string): string {
  return `${akoUser(context.settings)}-${sha1Hex(host + path)}`;
}

/** The group that holds one regular expression. Its owner is among its markers, since it has no field for that. */
export function stringGroupBody(context: Context, name: string, tenant: string, path: string): AviBody {
  const { settings } = context;
  return {
    name,
    tenant_ref: tenantRef(tenant),
    type: 'SG_TYPE_STRING',
    longest_match: true,
    kv: [{ key: path }],
    markers: [...markers(settings), { key: 'created_by', values: [akoUser(settings)] }],
  };
}

/** Sends requests for `/` to the root path, on each port by its own protocol. */
export function rootRedirects(root: string, ports: readonly Listener[]) {
  return ports.map(({ port, ssl }) => ({
    match: {
      path: { match_criteria: 'EQUALS', match_case: 'SENSITIVE', match_str: ['/'] },
      vs_port: { match_criteria: 'IS_IN', ports: [port] },
    },
    redirect_action: {
      status_code: 'HTTP_REDIRECT_STATUS_CODE_302',
      protocol: ssl ? 'HTTPS' : 'HTTP',
      port,
      // The leading slash is the controller's own; the first character goes whatever it is (crds.md, Q34).
      ...(root.length > 1
        ? {
            path: {
              type: 'URI_PARAM_TYPE_TOKENIZED',
              tokens: [{ type: 'URI_TOKEN_TYPE_STRING', str_value: root.slice(1) }],
            },
          }
        : {}),
    },
  }));
}
