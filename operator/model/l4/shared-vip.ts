import type { Service } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { type Context, namePrefix } from '../context.ts';
import { serviceMetadata } from '../metadata.ts';
import { placedService } from '../rules/infra-setting.ts';
import type { Problem } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { hasOurClass, isLoadBalancer, obstacle } from './accept.ts';
import {
  APPLICATION_PROFILE,
  addressField,
  annotationField,
  build,
  preferredAddress,
  refOf,
  type ServedPort,
} from './build.ts';
import { externalName, generatedName } from './fqdn.ts';

const INFRA_SETTING_ANNOTATION = 'aviinfrasetting.ako.vmware.com/name';
const L4_RULE_ANNOTATION = 'ako.vmware.com/l4rule';

/**
 * The one virtual service of all Services that name the same shared VIP (l4-and-nodes.md 1.11). Nothing as soon as the
 * members contradict each other. `key` is `<namespace>/<value of the annotation>`.
 */
export function translateSharedVip(view: ClusterView, context: Context, key: string): UnitResult {
  const members = [...view.services.by('sharedVip', key)]
    .filter((service) => service.type === 'LoadBalancer' && isLoadBalancer(view, context, service))
    .sort(byAge);
  const [first] = members;
  if (first === undefined) return NOTHING;
  const problems: Problem[] = [];
  for (const member of members) contradiction(context, member, first, key, problems);
  if (problems.length > 0) return { ...NOTHING, problems };

  const { namespace } = first;
  const sharedKey = key.slice(namespace.length + 1);
  const gatewayMarkers = { namespace, gatewayName: sharedKey };
  const prefix = namePrefix(context.settings);
  const generated = new Map(members.map((service) => [service, generatedName(context, service)]));
  const fqdns = sharedFqdns(context, generated);
  return build(
    view,
    placedService(view, context, first, (problem) => problems.push({ object: refOf(first), ...problem })),
    {
      name: `${prefix}${namespace}-${sharedKey}`,
      // The tenant of the namespace is not looked at here (l4-and-nodes.md 1.3).
      tenant: context.settings.tenantName,
      members,
      ports: sharedPorts(members, generated, sharedKey, prefix, problems),
      fqdns,
      address: preferredAddress(first),
      markers: gatewayMarkers,
      policyMarkers: gatewayMarkers,
      metadata: serviceMetadata({ hostnames: fqdns }),
      applicationProfile: APPLICATION_PROFILE,
      trafficEnabled: undefined,
      sharesVip: true,
      hostnames: generated,
    },
    problems,
  );
}

/** Oldest first; objects of equal or unknown age by name. */
function byAge(a: Service, b: Service): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

/** What makes one member unfit for the shared VIP; with any such, there is no shared VIP. */
function contradiction(
  context: Context,
  member: Service,
  first: Service,
  key: string,
  problems: Problem[],
): void {
  const report = (field: string, message: string) =>
    problems.push({
      object: refOf(member),
      field,
      reason: 'SharedVipConflict',
      message: `${message}; the shared VIP ${key} is not served until this is resolved`,
    });
  const fault = obstacle(context, member);
  if (fault !== undefined) problems.push({ object: refOf(member), ...fault });
  if (!hasOurClass(context, member)) {
    report(
      'spec.loadBalancerClass',
      member.loadBalancerClass === undefined
        ? 'loadBalancerClass is missing and defaultLBController is off'
        : `loadBalancerClass "${member.loadBalancerClass}" is not ours`,
    );
  }
  const address = preferredAddress(member);
  const wanted = preferredAddress(first);
  if (address !== '' && address !== wanted) {
    report(
      addressField(member),
      `the preferred address ${address} differs from ${wanted || 'none'} of Service ${first.name}, the oldest member`,
    );
  }
  for (const annotation of [INFRA_SETTING_ANNOTATION, L4_RULE_ANNOTATION]) {
    if ((member.annotations[annotation] ?? '') !== (first.annotations[annotation] ?? '')) {
      report(
        annotationField(annotation),
        `annotation ${annotation} differs from that of Service ${first.name}, the oldest member`,
      );
    }
  }
}

/** The ports of all members in the order of their listener names; of two with the same port the older one's stays. */
function sharedPorts(
  members: readonly Service[],
  generated: ReadonlyMap<Service, string | undefined>,
  sharedKey: string,
  prefix: string,
  problems: Problem[],
): ServedPort[] {
  const ports = new Map<string, ServedPort>();
  for (const service of members) {
    const { namespace, name } = service;
    const hostname = generated.get(service);
    for (const [position, port] of service.ports.entries()) {
      const listenerName = `${port.protocol}-${port.port}`;
      const taken = ports.get(listenerName);
      if (taken !== undefined) {
        problems.push({
          object: refOf(service),
          field: `spec.ports[${position}].port`,
          reason: 'PortConflict',
          message: `port ${port.port} ${port.protocol} of the shared VIP is taken by Service ${taken.service.name}, which is older; use another port`,
        });
        continue;
      }
      ports.set(listenerName, {
        service,
        port,
        position,
        listenerName,
        poolName: `${prefix}${namespace}-${name}-${sharedKey}-${port.protocol}-${port.port}`,
        poolMarkers: {
          namespace,
          serviceName: name,
          port: port.port,
          protocol: port.protocol,
          gatewayName: sharedKey,
        },
        poolMetadata: serviceMetadata({
          namespaceServiceName: [`${namespace}/${name}`],
          hostnames: hostname === undefined ? [] : [hostname],
        }),
      });
    }
  }
  return [...ports.values()].sort((a, b) => (a.listenerName < b.listenerName ? -1 : 1));
}

/** Unlike for a Service of its own, the annotation counts even with names disabled, but only with a DNS profile. */
function sharedFqdns(context: Context, generated: ReadonlyMap<Service, string | undefined>): string[] {
  if (context.controller.dnsSubDomains.length === 0) return [];
  const fqdns = new Set<string>();
  for (const [service, name] of generated) {
    const fqdn = externalName(service) || name;
    if (fqdn) fqdns.add(fqdn);
  }
  return [...fqdns].sort();
}
