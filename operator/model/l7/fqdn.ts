import type { Context } from '../context.ts';

/** The sub-domain for generated names: `defaultDomain` if the cloud has it, else the first (l7-model.md 8.2). */
export function subDomain(context: Context): string | undefined {
  const { dnsSubDomains } = context.controller;
  const { defaultDomain } = context.settings;
  const chosen = dnsSubDomains.includes(defaultDomain) ? defaultDomain : dnsSubDomains[0];
  return chosen?.replace(/^\./, '');
}

/** A tenant as part of a host name: runs of other characters become one hyphen (l7-model.md 8.2). */
function tenantLabel(tenant: string): string {
  return tenant
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The name of a shared virtual service in DNS, if it gets one (l7-model.md 8.2). */
export function sharedFqdn(context: Context, virtualService: string, tenant: string): string | undefined {
  const { autoFQDN, vipPerNamespace } = context.settings;
  const domain = subDomain(context);
  if (autoFQDN === 'disabled' || vipPerNamespace || domain === undefined) return undefined;
  const separator = autoFQDN === 'flat' ? '-' : '.';
  return `${virtualService}${separator}${tenantLabel(tenant)}.${domain}`;
}
