import { type Context, namePrefix } from '../context.ts';
import { serviceMetadata } from '../metadata.ts';
import { dataScriptSetRef, poolGroupRef, protocolParserRef, vsVipRef } from '../refs.ts';
import type { AviBody, AviType, DesiredObject } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { vsVipBody } from '../vsvip.ts';
import type { Contribution, ParentId } from './contribution.ts';
import { sharedFqdn } from './fqdn.ts';
import { HTTP_AND_HTTPS, withoutLabels } from './layouts.ts';
import {
  certificateRefs,
  common,
  listeners,
  placedVirtualService,
  policyRefs,
  policySetBody,
  poolGroupBody,
  redirectRule,
} from './objects.ts';
import { insecureHostScript, passthroughScript } from './scripts.ts';

/**
 * Translates a virtual service that hosts share, from what each of them adds. No host, no virtual service: the whole
 * shard goes with its last host (the reference leaves it until its next restart; see differences-from-ako.md).
 */
export function translateParent(
  context: Context,
  parent: ParentId,
  contributions: readonly Contribution[],
): UnitResult {
  if (contributions.length === 0) return NOTHING;
  const origins = [...new Set(contributions.flatMap((c) => c.origins))].sort();
  const bodies = BODIES[parent.kind](context, parent, contributions);
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

type Bodies = (
  context: Context,
  parent: ParentId,
  contributions: readonly Contribution[],
) => [AviType, AviBody][];

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

function fqdns(context: Context, parent: ParentId, contributions: readonly Contribution[]): string[] {
  const own = sharedFqdn(context, parent.name, parent.tenant);
  const hosts = distinct(contributions, (c) => c.fqdns);
  return own === undefined ? hosts : [own, ...hosts];
}

/** l7-model.md 7.1, 8.1. */
function sniBodies(
  context: Context,
  parent: ParentId,
  contributions: readonly Contribution[],
): [AviType, AviBody][] {
  const { name, tenant } = parent;
  const redirects = distinct(contributions, (c) => c.redirects);
  const bodies: [AviType, AviBody][] = [
    ['vsvip', vsVipBody(context, { name, tenant, fqdns: fqdns(context, parent, contributions) })],
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
        services: listeners(HTTP_AND_HTTPS, true),
        error_page_profile_ref: '',
        vs_datascripts: [{ index: 0, vs_datascript_set_ref: dataScriptSetRef(name) }],
        http_policies: policyRefs(redirects.length > 0 ? [name] : []),
        service_metadata: serviceMetadata(),
      },
    ],
  ];
  if (redirects.length > 0) bodies.push(redirectSet(context, name, tenant, redirects));
  return bodies;
}

/** l7-model.md 7.4, 8.1: neither group nor script, but the certificates of its children. */
function evhBodies(
  context: Context,
  parent: ParentId,
  contributions: readonly Contribution[],
): [AviType, AviBody][] {
  const { name, tenant } = parent;
  const network = withoutLabels(context);
  return [
    ['vsvip', vsVipBody(context, { name, tenant, fqdns: fqdns(context, parent, contributions), network })],
    [
      'virtualservice',
      {
        ...common(context, name, tenant, {}),
        ...placedVirtualService(context, 'System-HTTP'),
        type: 'VS_TYPE_VH_PARENT',
        vh_type: 'VS_TYPE_VH_ENHANCED',
        vsvip_ref: vsVipRef(name),
        services: listeners(HTTP_AND_HTTPS, false),
        ssl_key_and_certificate_refs: certificateRefs(distinct(contributions, (c) => c.certificates)),
        service_metadata: serviceMetadata(),
      },
    ],
  ];
}

/** The pair of l7-model.md 9: TLS by server name on 443, and a companion that redirects on 80. */
function passthroughBodies(
  context: Context,
  parent: ParentId,
  contributions: readonly Contribution[],
): [AviType, AviBody][] {
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
