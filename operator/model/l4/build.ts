import type { Service, ServicePort } from '../../cluster/records.ts';
import type { ClusterView } from '../../cluster/view.ts';
import { serviceServers } from '../backends.ts';
import type { Context } from '../context.ts';
import { encodeName, MAX_NAME_LENGTH } from '../hash.ts';
import { familyOf } from '../ip.ts';
import type { MarkerFields } from '../markers.ts';
import { poolMemberRef } from '../refs.ts';
import { l4Effects } from '../rules/l4-rule.ts';
import { type DesiredObject, objectKey, type Placement, type Problem } from '../types.ts';
import { NOTHING, type UnitResult } from '../unit.ts';
import { takesPreferredAddress, vsVipBody } from '../vsvip.ts';
import { EXTERNAL_DNS_ANNOTATION, externalName } from './fqdn.ts';
import { type Listener, policySetBody, poolBody, virtualServiceBody } from './objects.ts';
import { sourceRangePolicy } from './source-ranges.ts';

export const APPLICATION_PROFILE = 'System-L4-Application';
const ADDRESS_ANNOTATION = 'ako.vmware.com/load-balancer-ip';

export const refOf = (service: Service): string => `service/${service.namespace}/${service.name}`;

/** A port of a Service on its way to become a listener with a pool. */
export interface ServedPort {
  readonly service: Service;
  readonly port: ServicePort;
  /** Position in `spec.ports`. */
  readonly position: number;
  readonly listenerName: string;
  /** Not yet encoded. */
  readonly poolName: string;
  readonly poolMarkers: MarkerFields;
  readonly poolMetadata: string;
}

/** What distinguishes one L4 virtual service from another; the rest is the same for all. */
export interface Plan {
  /** Not yet encoded. */
  readonly name: string;
  readonly tenant: string;
  readonly members: readonly Service[];
  readonly ports: readonly ServedPort[];
  readonly fqdns: readonly string[];
  readonly address: string;
  readonly markers: MarkerFields;
  readonly policyMarkers: MarkerFields;
  readonly metadata: string;
  readonly applicationProfile: string;
  readonly trafficEnabled: boolean | undefined;
  readonly sharesVip?: boolean;
  /** Host name for the status of each member. */
  readonly hostnames: ReadonlyMap<Service, string | undefined>;
}

/** Objects, placements and problems of one virtual service, whatever it came from. */
export function build(view: ClusterView, context: Context, plan: Plan, problems: Problem[]): UnitResult {
  const { settings } = context;
  const { tenant } = plan;
  const [first] = plan.members;
  const name = encodeName(settings, plan.name);
  if (first === undefined) return NOTHING;
  if (name.length > MAX_NAME_LENGTH) {
    problems.push(tooLong(first, 'metadata.name', 'the virtual service', name));
    return { ...NOTHING, problems };
  }

  const shares = plan.sharesVip === true;
  const rule = l4Effects(
    view,
    context,
    first,
    plan.ports.map(({ port }) => port),
    shares,
    (problem) => problems.push({ object: refOf(first), ...problem }),
  );
  const pools: DesiredObject[] = [];
  const listeners: Listener[] = [];
  const names = new Set<string>();
  const ports = new Map<Service, number[]>();
  for (const served of plan.ports) {
    const { service, port, position } = served;
    const pool = encodeName(settings, served.poolName);
    const field = `spec.ports[${position}]`;
    if (names.has(pool)) {
      const message = `port ${port.port} ${port.protocol} is there twice; the first one is used`;
      problems.push({ object: refOf(service), field, reason: 'DuplicatePort', message });
      continue;
    }
    if (poolMemberRef(pool).length > MAX_NAME_LENGTH) {
      problems.push(tooLong(service, field, 'the L4 rule', poolMemberRef(pool)));
      continue;
    }
    names.add(pool);
    const backend = serviceServers(view, context, service, {
      portName: port.name,
      portNumber: port.port,
      targetPort: port.targetPort,
      protocol: port.protocol,
    });
    for (const problem of backend.problems) problems.push({ object: refOf(service), field, ...problem });
    pools.push({
      type: 'pool',
      tenant,
      name: pool,
      body: poolBody(context, {
        name: pool,
        tenant,
        markers: served.poolMarkers,
        metadata: served.poolMetadata,
        protocol: port.protocol,
        servers: backend.servers,
        sticky: settings.kubernetesServiceSemantics && service.sessionAffinity === 'ClientIP',
        rule: rule.pool(port.port, port.protocol),
      }),
      origins: [refOf(service)],
    });
    listeners.push({ name: served.listenerName, port: port.port, protocol: port.protocol, pool });
    ports.set(service, [...(ports.get(service) ?? []), port.port]);
  }
  if (listeners.length === 0) {
    if (plan.ports.length === 0) {
      const message = 'the Service has no port, so it gets no virtual service';
      problems.push({ object: refOf(first), field: 'spec.ports', reason: 'NoPorts', message });
    }
    return { ...NOTHING, problems };
  }

  const origins = plan.members.map(refOf).sort();
  // A shared VIP has the address of its rule, if that asks for one, any other that of its Service (crds.md 7.4).
  const wanted = shares ? rule.address || plan.address : plan.address || rule.address;
  const address = validAddress(context, first, wanted, problems);
  reportOddNames(plan.members, problems);
  const shared = { name, tenant, listeners };
  const guard = sourceRangePolicy(
    context,
    {
      name,
      tenant,
      markers: plan.markers,
      services: plan.members.map((service) => ({ service, ports: ports.get(service) ?? [] })),
    },
    (service, problem) => problems.push({ object: refOf(service), ...problem }),
  );
  if (guard !== undefined && rule.virtualService.network_security_policy_ref !== undefined) {
    const message =
      'networkSecurityPolicyRef of the L4Rule is left out: the Service limits its clients with loadBalancerSourceRanges';
    const field = 'spec.loadBalancerSourceRanges';
    problems.push({ object: refOf(first), field, reason: 'SecurityPolicyConflict', message });
  }
  const objects: DesiredObject[] = [
    {
      type: 'vsvip',
      tenant,
      name,
      body: vsVipBody(context, { name, tenant, fqdns: plan.fqdns, preferredAddress: address }),
      origins,
    },
    ...pools,
    ...(rule.tls
      ? []
      : [
          {
            type: 'l4policyset' as const,
            tenant,
            name,
            body: policySetBody(context, { ...shared, markers: plan.policyMarkers }),
            origins,
          },
        ]),
    ...(guard === undefined
      ? []
      : [{ type: 'networksecuritypolicy' as const, tenant, name, body: guard, origins }]),
    {
      type: 'virtualservice',
      tenant,
      name,
      body: virtualServiceBody(context, {
        ...shared,
        markers: plan.markers,
        metadata: plan.metadata,
        applicationProfile: plan.applicationProfile,
        trafficEnabled: plan.trafficEnabled,
        securityPolicy: guard === undefined ? undefined : name,
        rule,
      }),
      origins,
    },
  ];
  const placements = plan.members.map((service): Placement => {
    const hostname = plan.hostnames.get(service);
    return {
      object: refOf(service),
      ...(hostname === undefined ? {} : { hostname }),
      virtualService: objectKey('virtualservice', tenant, name),
      vsvip: objectKey('vsvip', tenant, name),
      tenant,
    };
  });
  return { objects, placements, problems };
}

/** '' when the Service has no preference. */
export function preferredAddress(service: Service): string {
  return service.loadBalancerIP || (service.annotations[ADDRESS_ANNOTATION] ?? '');
}

export function addressField(service: Service): string {
  return service.loadBalancerIP === '' ? annotationField(ADDRESS_ANNOTATION) : 'spec.loadBalancerIP';
}

export function annotationField(annotation: string): string {
  return `metadata.annotations[${annotation}]`;
}

/** A preference that cannot be met is reported and not sent: the Service is better served under another address. */
function validAddress(
  context: Context,
  service: Service,
  address: string,
  problems: Problem[],
): string | undefined {
  if (address === '') return undefined;
  const report = (reason: string, why: string) => {
    const message = `${why}; an address is allocated instead`;
    problems.push({ object: refOf(service), field: addressField(service), reason, message });
  };
  if (familyOf(address) === undefined) {
    report('InvalidAddress', `"${address}" is not an IP address`);
    return undefined;
  }
  if (!takesPreferredAddress(context)) {
    report('AddressNotSupported', `on this cloud the address ${address} cannot be asked for`);
    return undefined;
  }
  return address;
}

function reportOddNames(members: readonly Service[], problems: Problem[]): void {
  for (const service of members) {
    const name = externalName(service);
    if (!/[\s,]/.test(name)) continue;
    problems.push({
      object: refOf(service),
      field: annotationField(EXTERNAL_DNS_ANNOTATION),
      reason: 'InvalidHostname',
      message: `"${name}" is not one host name; the annotation is taken as a whole, so give a single name`,
    });
  }
}

function tooLong(service: Service, field: string, what: string, name: string): Problem {
  return {
    object: refOf(service),
    field,
    reason: 'NameTooLong',
    message: `the name of ${what} would have ${name.length} characters, ${MAX_NAME_LENGTH} are the most: ${name}; use shorter names, or enableEVH, which hashes them`,
  };
}
