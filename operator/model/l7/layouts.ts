import type { Context } from '../context.ts';
import { serviceMetadata } from '../metadata.ts';
import { type NetworkChoice, networkOf } from '../network.ts';
import { virtualServiceRef, vsVipRef } from '../refs.ts';
import { HTTP_AND_HTTPS, listenersOf } from '../rules/listeners.ts';
import { parentListeners } from '../rules/shared-host-rule.ts';
import { ssoFields } from '../rules/sso.ts';
import { crdStatus, userPolicySets, virtualServiceFields } from '../rules/virtual-service.ts';
import { vsVipBody } from '../vsvip.ts';
import type { Owner } from './claimants.ts';
import type { ParentId } from './contribution.ts';
import type { Draft } from './draft.ts';
import { type HostModel, namesOf } from './host-model.ts';
import { HostNames, type Layout } from './names.ts';
import {
  certificateRefs,
  childVirtualService,
  common,
  listeners,
  placedVirtualService,
  policyRefs,
} from './objects.ts';
import { inOrder, ownersOf } from './order.ts';
import { addPathPolicies, attachedToChild, insecureMembers } from './paths.ts';
import { addCertificates, addHttpPolicy } from './secure.ts';

/** How a host is laid out on the controller in each mode (l7-model.md 7). */

/** Insecure paths become members of the parent's pool group, secure ones a child (l7-model.md 7.1, 7.2). */
export function layOutShared(draft: Draft, model: HostModel, parent: ParentId): void {
  const { context } = draft;
  const names = new HostNames(context, 'sni', model.host, model.infix);
  // A status tells of the secure child, not of the paths that answer over HTTP too (l7-model.md 13.3).
  draft.place(model, ownersOf(model.insecure), parent.name, parent.name);
  const allowed = model.http === 'allow' ? model.secure.filter((record) => record.alsoInsecure) : [];
  const members = insecureMembers(draft, model, names, [...model.insecure, ...allowed]);
  const secure = model.secure.length > 0;
  const { gslb } = model.rules;
  draft.contribute(parent, model, model.claimants, {
    // Without a child of its own the host is found by its one name.
    fqdns: secure ? fqdnsOf(model) : fqdnsOf(model).slice(0, 1),
    redirects: secure && model.http === 'redirect' ? namesOf(model) : [],
    members,
    rewrites: secure || gslb === undefined ? [] : [{ from: gslb, to: model.host }],
  });
  if (!secure) return;
  reportUnusable(draft, model);
  const owners = ownersOf(model.secure);
  const namespace = lastNamespace(owners);
  const certificates = addCertificates(draft, model, names);
  const sets = addPathPolicies(draft, model, names, 'sni', model.secure, {
    hosts: namesOf(model),
    ports: parentListeners(draft.view, context, parent, model.setting),
  });
  const name = names.child();
  const added = draft.add(
    'virtualservice',
    model.tenant,
    {
      ...common(context, name, model.tenant, { namespace, hosts: namesOf(model) }),
      ...childVirtualService(context, 'System-Secure-HTTP'),
      vh_parent_vs_ref: virtualServiceRef(parent.name),
      vh_domain_name: namesOf(model),
      ssl_key_and_certificate_refs: certificateRefs(certificates, model.rules.certificates),
      http_policies: policyRefs(attachedToChild(sets, []), userPolicySets(model.rules)),
      service_metadata: hostMetadata(model, owners, namespace, false),
      ...virtualServiceFields('sni-child', model.rules),
    },
    owners,
  );
  if (added) draft.place(model, owners, name, parent.name);
}

/** Secure or not, a host is one child; certificates are the parent's, the redirect is the child's (l7-model.md 7.4). */
export function layOutEvhChild(draft: Draft, model: HostModel, parent: ParentId): void {
  const { context } = draft;
  const names = new HostNames(context, 'evh', model.host, model.infix);
  const paths = inOrder(model, [...model.secure, ...model.insecure]);
  if (paths.length === 0) {
    draft.contribute(parent, model, model.claimants, {});
    return;
  }
  const owners = ownersOf(paths);
  const namespace = lastNamespace(owners);
  const certificates = model.secure.length > 0 ? addCertificates(draft, model, names) : [];
  const name = names.child();
  reportUnusable(draft, model);
  const sets = addPathPolicies(draft, model, names, 'evh', paths, {
    hosts: namesOf(model),
    ports: parentListeners(draft.view, context, parent, model.setting),
  });
  const policies = attachedToChild(sets, addHttpPolicy(draft, model, name, namespace, owners));
  const added = draft.add(
    'virtualservice',
    model.tenant,
    {
      ...common(context, name, model.tenant, { namespace, hosts: namesOf(model) }),
      ...childVirtualService(context, 'System-HTTP'),
      vh_type: 'VS_TYPE_VH_ENHANCED',
      vh_parent_vs_ref: virtualServiceRef(parent.name),
      vh_matches: namesOf(model).map(vhMatch),
      min_pools_up: 1,
      http_policies: policyRefs(policies, userPolicySets(model.rules)),
      service_metadata: hostMetadata(model, owners, namespace, true),
      ...virtualServiceFields('evh-child', model.rules),
      ...ssoFields(draft.view, model.rules.sso),
    },
    owners,
  );
  if (added) draft.place(model, owners, name, parent.name);
  draft.contribute(parent, model, model.claimants, {
    fqdns: fqdnsOf(model),
    certificates,
    foreignCertificates: model.rules.certificates,
    sslProfile: model.rules.host?.spec.virtualhost.tls?.sslProfile || undefined,
  });
}

/** One virtual service with a VIP of its own (l7-model.md 7.3, 7.5). */
export function layOutDedicated(draft: Draft, model: HostModel, layout: Layout, name: string): void {
  const { context } = draft;
  const names = new HostNames(context, layout, model.host, model.infix);
  const evh = layout === 'evh-dedicated';
  const secure = model.secure.length > 0;
  const paths = inOrder(model, [...model.secure, ...model.insecure]);
  const owners = paths.length > 0 ? ownersOf(paths) : model.claimants;
  const namespace = lastNamespace(owners);
  // An insecure dedicated SNI virtual service has no domain names but aliases, hence no Host marker else (l7-model.md 18-6).
  const hosts = evh || secure ? namesOf(model) : model.rules.aliases;
  const certificates = secure ? addCertificates(draft, model, names) : [];
  const { host: rule } = model.rules;
  const ports = listenersOf(secure ? HTTP_AND_HTTPS : HTTP_AND_HTTPS.slice(0, 1), rule, model.setting);
  const sets = addPathPolicies(draft, model, names, layout, paths, { hosts, ports });
  const policies = [...sets.map((set) => set.name), ...addHttpPolicy(draft, model, name, namespace, owners)];
  draft.add(
    'vsvip',
    model.tenant,
    vsVipBody(context, {
      name,
      tenant: model.tenant,
      fqdns: fqdnsOf(model),
      preferredAddress: rule?.spec.virtualhost.tcpSettings?.loadBalancerIP,
      network: evh ? withoutLabels(context) : networkOf(context),
    }),
    owners,
  );
  const added = draft.add(
    'virtualservice',
    model.tenant,
    {
      ...common(context, name, model.tenant, { namespace, hosts }),
      ...placedVirtualService(context, secure ? 'System-Secure-HTTP' : 'System-HTTP'),
      type: 'VS_TYPE_NORMAL',
      vsvip_ref: vsVipRef(name),
      services: listeners(ports, !evh),
      east_west_placement: false,
      min_pools_up: evh ? 1 : undefined,
      error_page_profile_ref: '',
      ssl_key_and_certificate_refs: certificateRefs(certificates, model.rules.certificates),
      http_policies: policyRefs(policies, userPolicySets(model.rules)),
      service_metadata: hostMetadata(model, owners, namespace, evh),
      ...virtualServiceFields(evh ? 'evh-dedicated' : 'sni-dedicated', model.rules),
      ...(evh ? ssoFields(draft.view, model.rules.sso) : {}),
    },
    owners,
  );
  if (added && paths.length > 0) draft.place(model, owners, name, name);
}

/** Names in DNS; the global one is not this cluster's to register. */
function fqdnsOf(model: HostModel): string[] {
  return model.dns === 'ordinary' ? [model.host, ...model.rules.aliases] : [];
}

/** Says what a HostRule asks for that a virtual service without a VIP cannot have (crds.md 3.2). */
function reportUnusable(draft: Draft, { host, rules }: HostModel): void {
  if (rules.host === undefined || !rules.host.spec.virtualhost.networkSecurityPolicy) return;
  draft.report({
    object: `hostrule/${rules.host.namespace}/${rules.host.name}`,
    field: 'spec.virtualhost.networkSecurityPolicy',
    reason: 'InvalidConfiguration',
    message: `it does not act on host ${host}, whose virtual service has no VIP of its own`,
  });
}

/** EVH virtual services do not get the cluster-wide BGP labels, only those of an infra-setting (l7-model.md 18-8). */
export function withoutLabels(context: Context): NetworkChoice {
  return context.network ?? { ...networkOf(context), bgpPeerLabels: [] };
}

export function vhMatch(host: string) {
  const path = { match_criteria: 'BEGINS_WITH', match_case: 'SENSITIVE', match_str: ['/'] };
  return { host, rules: [{ name: 'VHMATCHRULENAME', matches: { path } }] };
}

/** Which Ingresses a virtual service serves, in the form that the reference reads back (l7-model.md 8.1). */
export function hostMetadata(
  model: HostModel,
  owners: readonly Owner[],
  namespace: string,
  evh: boolean,
): string {
  const ingresses = owners.map((owner) => `${owner.namespace}/${owner.name}`).sort();
  return serviceMetadata({
    namespaceIngressName: ingresses,
    namespace,
    hostnames: [model.host],
    crdStatus: crdStatus(model.rules, evh),
    hostNamespaceIngressName: evh ? { [model.host]: ingresses } : undefined,
  });
}

/** The namespace that the reference would have met last. */
export function lastNamespace(owners: readonly Owner[]): string {
  return owners.at(-1)?.namespace ?? '';
}
