import { isObject, type JsonObject, stringOf } from '../../json.ts';
import type { Catalog } from '../engine/catalog.ts';
import type { PolicySet, SecurityRule } from '../model/policy.ts';
import { numberOf, objectOf } from '../model/read.ts';
import type { RequestView } from '../model/request.ts';
import type { PoolChoice, VirtualService } from '../model/virtual-service.ts';
import { applyHeaderActions } from './header-actions.ts';
import type { RateLimits } from './rate-limits.ts';
import { redirectTarget, rewriteUrl, statusOf } from './uri.ts';

/** What is to be done with a request. */
export type Decision =
  | { readonly kind: 'close'; readonly reset?: boolean }
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  | { readonly kind: 'answer'; readonly status: number; readonly file: JsonObject | undefined }
  | { readonly kind: 'forward'; readonly choice: PoolChoice; readonly label?: string };

/**
 * Applies the policies of a virtual service to a request, which they may change: security policies, then request
 * policies, then what the application profile asks for, then scripts.
 *
 * Of each request policy set the first matching rule that switches decides, and a later set overrules an earlier one; a
 * redirect or an answer ends everything.
 */
export function decide(
  catalog: Catalog,
  limits: RateLimits,
  service: VirtualService,
  request: RequestView,
): Decision {
  const sets = service.httpPolicies.flatMap((ref) => catalog.policySet(ref) ?? []);
  const refusal = applySecurity(catalog, limits, sets, request);
  if (refusal !== undefined) return refusal;
  const chosen = applyRequestRules(catalog, sets, request);
  if (chosen !== undefined && 'kind' in chosen) return chosen;
  const profile = catalog.applicationProfile(service.application)?.http;
  if (profile?.http_to_https === true && !request.secure) {
    const location = redirectTarget({ protocol: 'HTTPS', port: httpsPort(service) }, request);
    return { kind: 'redirect', status: 302, location };
  }
  // A policy is more specific than a script that stands for all of a virtual service.
  if (chosen !== undefined) return { kind: 'forward', choice: chosen };
  return (
    applyScripts(catalog, service, request) ?? { kind: 'forward', choice: defaultChoice(service, request) }
  );
}

function applySecurity(
  catalog: Catalog,
  limits: RateLimits,
  sets: readonly PolicySet[],
  request: RequestView,
): Decision | undefined {
  for (const { security } of sets) {
    for (const rule of security) {
      if (!rule.matches(request, catalog)) continue;
      if (rule.limit !== undefined && !limits.exceeded(rule.limit, request)) continue;
      const decision = securityDecision(rule, request);
      if (decision === 'allow') return undefined;
      if (decision !== undefined) return decision;
    }
  }
  return undefined;
}

function securityDecision(rule: SecurityRule, request: RequestView): Decision | 'allow' | undefined {
  const { action, limit } = rule;
  switch (stringOf(action.action).replace('HTTP_SECURITY_ACTION_', '')) {
    case 'ALLOW':
      return 'allow';
    case 'CLOSE_CONN':
      return { kind: 'close' };
    case 'SEND_RESPONSE':
      return { kind: 'answer', status: statusOf(action.status_code, 403), file: fileOf(action) };
    case 'REDIRECT_TO_HTTPS': {
      if (request.secure) return undefined;
      const target = { protocol: 'HTTPS', port: numberOf(action.https_port, 443) };
      return { kind: 'redirect', status: 302, location: redirectTarget(target, request) };
    }
    case 'RATE_LIMIT':
      return limit === undefined ? undefined : limitDecision(limit.action, request);
    default:
      return undefined;
  }
}

function limitDecision(action: JsonObject, request: RequestView): Decision | undefined {
  switch (stringOf(action.type).replace('RL_ACTION_', '')) {
    case 'DROP_CONN':
    case 'CLOSE_CONN':
      return { kind: 'close' };
    case 'RESET_CONN':
      return { kind: 'close', reset: true };
    case 'LOCAL_RSP':
      return { kind: 'answer', status: statusOf(action.status_code, 429), file: fileOf(action) };
    case 'REDIRECT': {
      const redirect = objectOf(action.redirect);
      return redirectDecision(redirect, request);
    }
    default:
      return undefined;
  }
}

function applyRequestRules(
  catalog: Catalog,
  sets: readonly PolicySet[],
  request: RequestView,
): Decision | PoolChoice | undefined {
  let chosen: PoolChoice | undefined;
  for (const { requests } of sets) {
    for (const rule of requests) {
      if (!rule.matches(request, catalog)) continue;
      if (rule.redirect !== undefined) return redirectDecision(rule.redirect, request);
      if (rule.local !== undefined) return localDecision(rule.local);
      applyHeaderActions(rule.headers, request.headers, request, 'Cookie');
      if (rule.rewrite !== undefined) rewriteUrl(rule.rewrite, request);
      if (rule.choice === undefined) continue;
      chosen = rule.choice;
      break;
    }
  }
  return chosen;
}

export function redirectDecision(action: JsonObject, request: RequestView): Decision {
  const status = statusOf(action.status_code, 302);
  return { kind: 'redirect', status, location: redirectTarget(action, request) };
}

function localDecision(action: JsonObject): Decision {
  const status = numberOf(action.other_status_code, 0) || statusOf(action.status_code, 200);
  return { kind: 'answer', status, file: fileOf(action) };
}

function fileOf(action: JsonObject): JsonObject | undefined {
  return isObject(action.file) ? action.file : undefined;
}

function applyScripts(catalog: Catalog, service: VirtualService, request: RequestView): Decision | undefined {
  for (const ref of service.scripts) {
    for (const script of catalog.scripts(ref) ?? []) {
      if (script.kind !== 'host-path' || request.host === '') continue;
      const label = `${request.host}${request.path}`.toLowerCase();
      return { kind: 'forward', choice: { group: script.group }, label };
    }
  }
  return undefined;
}

/** The pool or group of the port, or else of the virtual service. */
export function defaultChoice(service: VirtualService, { port }: { readonly port: number }): PoolChoice {
  const own = service.portPools.find(({ first, last }) => first <= port && port <= last);
  return own ?? service.choice;
}

function httpsPort(service: VirtualService): number {
  return service.services.find(({ tls }) => tls)?.first ?? 443;
}
