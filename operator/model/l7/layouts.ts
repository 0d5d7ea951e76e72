import type { Context } from '../context.ts';
import { serviceMetadata } from '../metadata.ts';
import { type NetworkChoice, networkOf } from '../network.ts';
import { virtualServiceRef, vsVipRef } from '../refs.ts';
import { vsVipBody } from '../vsvip.ts';
import type { Owner } from './claimants.ts';
import type { ParentId } from './contribution.ts';
import type { Draft } from './draft.ts';
import type { HostModel } from './host-model.ts';
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
  draft.contribute(parent, model, model.claimants, {
    fqdns: fqdnsOf(model),
    redirects: model.secure.length > 0 && model.http === 'redirect' ? [model.host] : [],
    members,
  });
  if (model.secure.length === 0) return;
  const owners = ownersOf(model.secure);
  const namespace = lastNamespace(owners);
  const certificates = addCertificates(draft, model, names);
  const sets = addPathPolicies(draft, model, names, 'sni', model.secure, [model.host]);
  const name = names.child();
  const added = draft.add(
    'virtualservice',
    model.tenant,
    {
      ...common(context, name, model.tenant, { namespace, hosts: [model.host] }),
      ...childVirtualService(context, 'System-Secure-HTTP'),
      vh_parent_vs_ref: virtualServiceRef(parent.name),
      vh_domain_name: [model.host],
      ssl_key_and_certificate_refs: certificateRefs(certificates),
      http_policies: policyRefs(attachedToChild(sets, [])),
      service_metadata: hostMetadata(model, owners, namespace, false),
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
  const sets = addPathPolicies(draft, model, names, 'evh', paths, [model.host]);
  const policies = attachedToChild(sets, addHttpPolicy(draft, model, name, namespace, owners));
  const added = draft.add(
    'virtualservice',
    model.tenant,
    {
      ...common(context, name, model.tenant, { namespace, hosts: [model.host] }),
      ...childVirtualService(context, 'System-HTTP'),
      vh_type: 'VS_TYPE_VH_ENHANCED',
      vh_parent_vs_ref: virtualServiceRef(parent.name),
      vh_matches: [vhMatch(model.host)],
      min_pools_up: 1,
      http_policies: policyRefs(policies),
      service_metadata: hostMetadata(model, owners, namespace, true),
    },
    owners,
  );
  if (added) draft.place(model, owners, name, parent.name);
  draft.contribute(parent, model, model.claimants, { fqdns: fqdnsOf(model), certificates });
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
  // An insecure dedicated SNI virtual service has no domain names, hence no Host marker (l7-model.md 18-6).
  const hosts = evh || secure ? [model.host] : [];
  const certificates = secure ? addCertificates(draft, model, names) : [];
  const sets = addPathPolicies(draft, model, names, layout, paths, hosts);
  const policies = [...sets.map((set) => set.name), ...addHttpPolicy(draft, model, name, namespace, owners)];
  draft.add(
    'vsvip',
    model.tenant,
    vsVipBody(context, {
      name,
      tenant: model.tenant,
      fqdns: fqdnsOf(model),
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
      services: listeners(secure ? HTTP_AND_HTTPS : HTTP_AND_HTTPS.slice(0, 1), !evh),
      east_west_placement: false,
      min_pools_up: evh ? 1 : undefined,
      error_page_profile_ref: '',
      ssl_key_and_certificate_refs: certificateRefs(certificates),
      http_policies: policyRefs(policies),
      service_metadata: hostMetadata(model, owners, namespace, evh),
    },
    owners,
  );
  if (added && paths.length > 0) draft.place(model, owners, name, name);
}

export const HTTP_AND_HTTPS = [
  { port: 80, ssl: false },
  { port: 443, ssl: true },
] as const;

function fqdnsOf(model: HostModel): string[] {
  return model.dns === 'ordinary' ? [model.host] : [];
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
    hostNamespaceIngressName: evh ? { [model.host]: ingresses } : undefined,
  });
}

/** The namespace that the reference would have met last. */
export function lastNamespace(owners: readonly Owner[]): string {
  return owners.at(-1)?.namespace ?? '';
}
