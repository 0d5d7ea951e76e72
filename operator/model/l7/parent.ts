import type { ClusterView } from '../../cluster/view.ts';
import { type Context, namePrefix } from '../context.ts';
import { serviceMetadata } from '../metadata.ts';
import { dataScriptSetRef, poolGroupRef, protocolParserRef, ruleRef, vsVipRef } from '../refs.ts';
import { type HostRules, sharedRules } from '../rules/host-rules.ts';
import { type InfraChoice, infraChoice, placedContext } from '../rules/infra-setting.ts';
import type { Listener } from '../rules/listeners.ts';
import { hostRuleOfParent, parentListeners } from '../rules/shared-host-rule.ts';
import {
  crdStatus,
  overwritesPolicies,
  userPolicySets,
  virtualServiceFields,
} from '../rules/virtual-service.ts';
import type { AviBody, AviType, DesiredObject } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { vsVipBody } from '../vsvip.ts';
import type { Contribution, ParentId } from './contribution.ts';
import { sharedFqdn } from './fqdn.ts';
import { withoutLabels } from './layouts.ts';
import {
  certificateRefs,
  common,
  hostRewriteRule,
  listeners,
  placedVirtualService,
  policyRefs,
  policySetBody,
  poolGroupBody,
  redirectRule,
} from './objects.ts';
import { insecureHostScript, passthroughScript } from './scripts.ts';

/** What a shared virtual service is made of. */
interface Site {
  /** With what the AviInfraSetting says about networks. */
  readonly context: Context;
  readonly parent: ParentId;
  readonly contributions: readonly Contribution[];
  /** What a HostRule says about it. */
  readonly rules: HostRules;
  readonly ports: readonly Listener[];
}

/**
 * Translates a virtual service that hosts share, from what each of them adds. No host, no virtual service: the whole
 * shard goes with its last host (the reference leaves it until its next restart; see differences-from-ako.md).
 */
export function translateParent(
  view: ClusterView,
  context: Context,
  parent: ParentId,
  contributions: readonly Contribution[],
): UnitResult {
  if (contributions.length === 0) return NOTHING;
  const origins = [...new Set(contributions.flatMap((c) => c.origins))].sort();
  const setting = settingOf(view, context, contributions);
  const bodies = BODIES[parent.kind]({
    context: setting === undefined ? context : placedContext(context, setting, false),
    parent,
    contributions,
    rules: sharedRules(view, context, hostRuleOfParent(view, context, parent)),
    ports: parentListeners(view, context, parent, setting),
  });
  const objects = bodies.map(
    ([type, body]): DesiredObject => ({
      type,
      tenant: parent.tenant,
      name: String(body.name),
      body,
      origins,
    }),
  );
  return { objects, placements: [], problems: [] };
}

/** Hosts of one virtual service have the same setting, unless their namespaces have different ones: then the oldest decides. */
function settingOf(
  view: ClusterView,
  context: Context,
  contributions: readonly Contribution[],
): InfraChoice | undefined {
  let first: Contribution['setting'];
  for (const { setting } of contributions) {
    if (setting !== undefined && (first === undefined || setting.by < first.by)) first = setting;
  }
  return first === undefined ? undefined : infraChoice(view, context, first.name);
}

type Bodies = (site: Site) => [AviType, AviBody][];

const BODIES: Readonly<Record<ParentId['kind'], Bodies>> = {
  sni: sniBodies,
  evh: evhBodies,
  passthrough: passthroughBodies,
};

function distinct(
  contributions: readonly Contribution[],
  of: (c: Contribution) => readonly string[],
): string[] {
  return [...new Set(contributions.flatMap(of))].sort();
}

function fqdns({ context, parent, contributions }: Site): string[] {
  const own = sharedFqdn(context, parent.name, parent.tenant);
  const hosts = distinct(contributions, (c) => c.fqdns);
  return own === undefined ? hosts : [own, ...hosts];
}

/** l7-model.md 7.1, 8.1. */
function sniBodies(site: Site): [AviType, AviBody][] {
  const { context, parent, contributions, rules, ports } = site;
  const { name, tenant } = parent;
  const policies = overwritesPolicies(rules) ? [] : sniPolicySets(site);
  return [
    ['vsvip', vsVipBody(context, { name, tenant, fqdns: fqdns(site), preferredAddress: addressOf(rules) })],
    [
      'poolgroup',
      poolGroupBody(context, {
        name,
        tenant,
        labelled: true,
        members: contributions.flatMap((c) => c.members),
        markers: {},
      }),
    ],
    [
      'vsdatascriptset',
      {
        ...common(context, name, tenant, {}),
        datascript: [{ evt: 'VS_DATASCRIPT_EVT_HTTP_REQ', script: insecureHostScript(name) }],
        pool_group_refs: [poolGroupRef(name)],
      },
    ],
    [
      'virtualservice',
      {
        ...common(context, name, tenant, {}),
        ...placedVirtualService(context, 'System-HTTP'),
        type: 'VS_TYPE_VH_PARENT',
        vsvip_ref: vsVipRef(name),
        services: listeners(ports, true),
        error_page_profile_ref: '',
        vs_datascripts: [{ index: 0, vs_datascript_set_ref: dataScriptSetRef(name) }],
        ssl_key_and_certificate_refs: certificateRefs([], rules.certificates),
        http_policies: policyRefs(
          policies.map(([, body]) => String(body.name)),
          userPolicySets(rules),
        ),
        service_metadata: serviceMetadata({ crdStatus: crdStatus(rules, false) }),
        ...virtualServiceFields('sni-parent', rules),
      },
    ],
    ...policies,
  ];
}

/** The redirects of all hosts in one set, and one set for each host that has a global name (l7-model.md 3.1, 8.5). */
function sniPolicySets({ context, parent, contributions }: Site): [AviType, AviBody][] {
  const { name, tenant } = parent;
  const redirects = distinct(contributions, (c) => c.redirects);
  const sets: [AviType, AviBody][] =
    redirects.length > 0 ? [redirectSet(context, name, tenant, redirects)] : [];
  const rewrites = contributions.flatMap((c) => c.rewrites).sort((a, b) => (a.to < b.to ? -1 : 1));
  for (const rewrite of rewrites) {
    const requests = [hostRewriteRule(rewrite)];
    const set = `${name}--host-hdr-re-write--${rewrite.to}`;
    sets.push(['httppolicyset', policySetBody(context, { name: set, tenant, requests, markers: {} })]);
  }
  return sets;
}

const addressOf = ({ host }: HostRules): string | undefined =>
  host?.spec.virtualhost.tcpSettings?.loadBalancerIP;

/** l7-model.md 7.4, 8.1: neither group nor script, but the certificates of its children. */
function evhBodies(site: Site): [AviType, AviBody][] {
  const { context, parent, contributions, rules, ports } = site;
  const { name, tenant } = parent;
  const network = withoutLabels(context);
  const preferredAddress = addressOf(rules);
  const sslProfile = sslProfileOf(contributions);
  return [
    ['vsvip', vsVipBody(context, { name, tenant, fqdns: fqdns(site), network, preferredAddress })],
    [
      'virtualservice',
      {
        ...common(context, name, tenant, {}),
        ...placedVirtualService(context, 'System-HTTP'),
        type: 'VS_TYPE_VH_PARENT',
        vh_type: 'VS_TYPE_VH_ENHANCED',
        vsvip_ref: vsVipRef(name),
        services: listeners(ports, false),
        // A rule about the virtual service itself brings none (crds.md 4.5).
        ssl_key_and_certificate_refs: certificateRefs(
          distinct(contributions, (c) => c.certificates),
          distinct(contributions, (c) => c.foreignCertificates),
        ),
        http_policies: policyRefs([], userPolicySets(rules)),
        service_metadata: serviceMetadata({ crdStatus: crdStatus(rules, false) }),
        ...virtualServiceFields('evh-parent', rules),
        ...(sslProfile === undefined ? {} : { ssl_profile_ref: ruleRef('sslprofile', sslProfile) }),
      },
    ],
  ];
}

/** While any host asks for an SSL profile the virtual service has one: that of the oldest who does (18-37). */
function sslProfileOf(contributions: readonly Contribution[]): string | undefined {
  let first: Contribution | undefined;
  for (const contribution of contributions) {
    if (contribution.sslProfile === undefined) continue;
    if (first === undefined || contribution.since < first.since) first = contribution;
  }
  return first?.sslProfile;
}

/** The pair of l7-model.md 9: TLS by server name on 443, and a companion that redirects on 80. */
function passthroughBodies({ context, parent, contributions }: Site): [AviType, AviBody][] {
  const { name, tenant } = parent;
  const companion = `${name}-insecure`;
  const redirects = distinct(contributions, (c) => c.redirects);
  const bodies: [AviType, AviBody][] = [
    ['vsvip', vsVipBody(context, { name, tenant, fqdns: distinct(contributions, (c) => c.fqdns) })],
    [
      'vsdatascriptset',
      {
        ...common(context, name, tenant, {}),
        datascript: [
          {
            evt: 'VS_DATASCRIPT_EVT_L4_REQUEST',
            script: passthroughScript(namePrefix(context.settings)),
          },
        ],
        pool_group_refs: distinct(contributions, (c) => c.poolGroups).map(poolGroupRef),
        protocol_parser_refs: [protocolParserRef('Default-TLS')],
      },
    ],
    [
      'virtualservice',
      {
        ...common(context, name, tenant, {}),
        ...placedVirtualService(context, 'System-L4-Application'),
        vsvip_ref: vsVipRef(name),
        services: listeners([{ port: 443, ssl: false }], true),
        error_page_profile_ref: '',
        remove_listening_port_on_vs_down: true,
        vs_datascripts: [{ index: 0, vs_datascript_set_ref: dataScriptSetRef(name) }],
        service_metadata: serviceMetadata(redirects.length > 0 ? { passthroughChildRef: companion } : {}),
      },
    ],
  ];
  if (redirects.length === 0) return bodies;
  bodies.push(
    [
      'virtualservice',
      {
        ...common(context, companion, tenant, {}),
        ...placedVirtualService(context, 'System-HTTP'),
        vsvip_ref: vsVipRef(name),
        services: listeners([{ port: 80, ssl: false }], true),
        error_page_profile_ref: '',
        http_policies: policyRefs([companion]),
        service_metadata: serviceMetadata({ passthroughParentRef: name }),
      },
    ],
    redirectSet(context, companion, tenant, redirects),
  );
  return bodies;
}

function redirectSet(
  context: Context,
  name: string,
  tenant: string,
  hosts: readonly string[],
): [AviType, AviBody] {
  return [
    'httppolicyset',
    policySetBody(context, { name, tenant, requests: [redirectRule(hosts)], markers: {} }),
  ];
}
