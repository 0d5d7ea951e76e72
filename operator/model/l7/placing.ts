import type { Context } from '../context.ts';
import { Held } from '../held.ts';
import { tenantOf } from '../namespaces.ts';
import { attachmentOf, type InfraChoice, placedContext } from '../rules/infra-setting.ts';
import type { Problem } from '../types.ts';
import type { Claim, ClaimSite } from './claim.ts';

/** Claims that are served together: by the same virtual service in the same tenant. */
export interface PlacedClaims {
  readonly tenant: string;
  readonly setting: InfraChoice | undefined;
  /** The setting's part of names, with its trailing `-`; empty without one. */
  readonly infix: string;
  /** With what the setting says about networks. */
  readonly context: Context;
  /** Oldest first. */
  readonly claims: readonly Claim[];
}

/**
 * Where the claims of a host belong: in the tenant of their namespace, and where the AviInfraSetting of their class, Route or
 * namespace says. One that is attached to the namespace gives no names of its own, so that all without names are together;
 * the oldest claim decides for them (crds.md 6.2, 6.6).
 *
 * @throws {Held} when a setting is not usable and never was
 */
export function placedClaims(site: ClaimSite, claims: readonly Claim[]): PlacedClaims[] {
  const groups = new Map<
    string,
    { tenant: string; setting: InfraChoice | undefined; infix: string; claims: Claim[] }
  >();
  const unusable: Problem[] = [];
  for (const claim of claims) {
    const { owner } = claim;
    const attachment = attachmentOf(site.view, site.context, owner);
    if (attachment.kind === 'missing') {
      site.refuse(owner, attachment.problem);
      continue;
    }
    if (attachment.kind === 'unusable') {
      unusable.push({ object: owner.ref, ...attachment.problem });
      continue;
    }
    const tenant = tenantOf(site.view, site.context, owner.namespace);
    const setting = attachment.kind === 'setting' ? attachment.choice : undefined;
    const infix = attachment.kind === 'setting' && !attachment.scoped ? `${attachment.choice.name}-` : '';
    const key = `${tenant}\n${infix}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { tenant, setting, infix, claims: [claim] });
      continue;
    }
    group.claims.push(claim);
    if (group.setting !== setting) reportOther(site, claim, setting, group.claims[0], group.setting);
  }
  if (unusable.length > 0) throw new Held(unusable);
  return [...groups.values()].map((group) => ({
    ...group,
    context:
      group.setting === undefined
        ? site.context
        : placedContext(site.context, group.setting, group.infix !== ''),
  }));
}

function reportOther(
  site: ClaimSite,
  { owner }: Claim,
  own: InfraChoice | undefined,
  oldest: Claim | undefined,
  chosen: InfraChoice | undefined,
): void {
  const says = (setting: InfraChoice | undefined): string =>
    setting === undefined ? "the operator's settings say" : `AviInfraSetting ${setting.name} says`;
  const message =
    `host ${site.host} is placed as ${says(chosen)}, not as ${says(own)}: ` +
    `it is shared with ${oldest?.owner.ref}, which is older`;
  site.problem(owner, 'metadata.namespace', 'InfraSettingConflict', message);
}
