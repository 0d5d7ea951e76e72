import type { JsonObject } from '../../json.ts';
import type { Catalog } from '../engine/catalog.ts';
import { numberOf } from '../model/read.ts';
import type { RequestView } from '../model/request.ts';
import type { VirtualService } from '../model/virtual-service.ts';
import { applyHeaderActions } from './header-actions.ts';
import type { HeaderList } from './header-list.ts';
import { removeHopByHop } from './hop-by-hop.ts';
import { rewriteLocation } from './uri.ts';

const DAY_SECONDS = 86_400;

/** Brings the headers of a server's response into the form in which clients get them. */
export function prepareResponseHeaders(
  catalog: Catalog,
  service: VirtualService,
  request: RequestView,
  status: number,
  headers: HeaderList,
): void {
  removeHopByHop(headers);
  const profile = catalog.applicationProfile(service.application)?.http ?? {};
  secureCookies(headers, profile, request.secure);
  if (request.secure && profile.server_side_redirect_to_https === true) {
    headers.map('location', (url) => url.replace(/^http:/i, 'https:'));
  }
  for (const ref of service.httpPolicies) {
    for (const rule of catalog.policySet(ref)?.responses ?? []) {
      if (!rule.matches(request, { status, headers }, catalog)) continue;
      applyHeaderActions(rule.headers, headers, request, 'Set-Cookie');
      const { location } = rule;
      if (location !== undefined) headers.map('location', (url) => rewriteLocation(location, url, request));
    }
  }
  if (request.secure && profile.hsts_enabled === true) {
    const seconds = numberOf(profile.hsts_max_age, 365) * DAY_SECONDS;
    const rest = profile.hsts_subdomains_enabled === false ? '' : '; includeSubDomains';
    headers.set('Strict-Transport-Security', `max-age=${seconds}${rest}`);
  }
}

function secureCookies(headers: HeaderList, profile: JsonObject, secure: boolean): void {
  const wanted = [
    ...(secure && profile.secure_cookie_enabled === true ? ['Secure'] : []),
    ...(profile.httponly_enabled === true ? ['HttpOnly'] : []),
  ];
  if (wanted.length === 0) return;
  headers.map('set-cookie', (cookie) => {
    const present = cookie.split(';').map((part) => part.trim().toLowerCase());
    const missing = wanted.filter((attribute) => !present.includes(attribute.toLowerCase()));
    return [cookie, ...missing].join('; ');
  });
}
