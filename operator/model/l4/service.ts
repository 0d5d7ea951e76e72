import type { Service } from '../../cluster/records.ts';
import { type ClusterView, SHARED_VIP_ANNOTATION } from '../../cluster/view.ts';
import { type Context, namePrefix } from '../context.ts';
import { serviceMetadata } from '../metadata.ts';
import { tenantOf } from '../namespaces.ts';
import { placedService } from '../rules/infra-setting.ts';
import type { Problem } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { hasOurClass, isLoadBalancer, obstacle } from './accept.ts';
import { APPLICATION_PROFILE, build, preferredAddress, refOf } from './build.ts';
import { externalName, generatedName } from './fqdn.ts';

export { translateSharedVip } from './shared-vip.ts';

const APPLICATION_PROFILE_ANNOTATION = 'ako.vmware.com/application-profile';
const DISABLE_TRAFFIC_ANNOTATION = 'ako.vmware.com/disable-traffic';

/**
 * The virtual service of a Service of type LoadBalancer (l4-and-nodes.md 1.4–1.8). Nothing for one that is absent, not
 * ours, or a member of a shared VIP. `key` is `<namespace>/<name>`.
 */
export function translateService(view: ClusterView, context: Context, key: string): UnitResult {
  const service = view.services.get(key);
  if (service === undefined || !isLoadBalancer(view, context, service)) return NOTHING;
  if (service.type === 'LoadBalancer') {
    if (!hasOurClass(context, service) || service.annotations[SHARED_VIP_ANNOTATION]) return NOTHING;
  }
  const fault = obstacle(context, service);
  if (fault !== undefined) return { ...NOTHING, problems: [{ object: refOf(service), ...fault }] };

  const { namespace, name } = service;
  const plain = `${namePrefix(context.settings)}${namespace}-${name}`;
  const fqdns = dedicatedFqdns(context, service);
  const protocols = [...new Set(service.ports.map((p) => p.protocol))].sort().join(',');
  const problems: Problem[] = [];
  return build(
    view,
    placedService(view, context, service, (problem) => problems.push({ object: refOf(service), ...problem })),
    {
      name: plain,
      tenant: tenantOf(view, context, namespace),
      members: [service],
      ports: service.ports.map((port, position) => ({
        service,
        port,
        position,
        listenerName: port.name,
        poolName: `${plain}-${port.protocol}-${port.port}`,
        poolMarkers: { namespace, serviceName: name, port: port.port },
        poolMetadata: serviceMetadata(),
      })),
      fqdns,
      address: preferredAddress(service),
      markers: { namespace, serviceName: name },
      policyMarkers: { namespace, serviceName: name, protocol: protocols },
      metadata: serviceMetadata({ namespaceServiceName: [key], hostnames: fqdns }),
      applicationProfile: service.annotations[APPLICATION_PROFILE_ANNOTATION] || APPLICATION_PROFILE,
      trafficEnabled: service.annotations[DISABLE_TRAFFIC_ANNOTATION]?.toLowerCase() !== 'true',
      hostnames: new Map([[service, fqdns[0]]]),
    },
    problems,
  );
}

/** l4-and-nodes.md 1.5. With names disabled the annotation counts for nothing. */
function dedicatedFqdns(context: Context, service: Service): string[] {
  if (context.settings.autoFQDN === 'disabled') return [];
  const fqdn = externalName(service) || generatedName(context, service);
  return fqdn ? [fqdn] : [];
}
