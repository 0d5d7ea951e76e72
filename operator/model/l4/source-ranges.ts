import type { Service } from '../../cluster/records.ts';
import type { Context } from '../context.ts';
import { akoUser } from '../context.ts';
import { networkPrefix, parseCidr } from '../ip.ts';
import { type MarkerFields, markers } from '../markers.ts';
import { tenantRef } from '../refs.ts';
import type { AviBody, Json, Problem } from '../types.ts';

/** A Service of a virtual service, with the ports under which it is served there. */
export interface GuardedService {
  readonly service: Service;
  readonly ports: readonly number[];
}

/**
 * The network security policy that keeps out clients which are in none of a Service's `loadBalancerSourceRanges`;
 * `undefined` when no Service has any, or setting `kubernetesServiceSemantics` is off.
 *
 * One rule per Service denies everybody else. With several Services it is limited to their ports; the controller knows no
 * protocol there, so for a port that two of them have under different protocols both rules hold.
 */
export function sourceRangePolicy(
  context: Context,
  options: {
    readonly name: string;
    readonly tenant: string;
    readonly markers: MarkerFields;
    readonly services: readonly GuardedService[];
  },
  report: (service: Service, problem: Omit<Problem, 'object'>) => void,
): AviBody | undefined {
  const { name, tenant, services } = options;
  if (!context.settings.kubernetesServiceSemantics) return undefined;
  const guarded = services.filter(
    ({ service, ports }) => service.sourceRanges.length > 0 && ports.length > 0,
  );
  if (guarded.length === 0) return undefined;
  return {
    name,
    tenant_ref: tenantRef(tenant),
    created_by: akoUser(context.settings),
    markers: markers(context.settings, options.markers),
    rules: guarded.map(({ service, ports }, index) => ({
      name: `${service.namespace}/${service.name}`,
      index,
      enable: true,
      action: 'NETWORK_SECURITY_POLICY_ACTION_TYPE_DENY',
      match: {
        client_ip: clientsOutside(service, report),
        vs_port:
          services.length === 1
            ? undefined
            : { match_criteria: 'IS_IN', ports: [...new Set(ports)].sort((a, b) => a - b) },
      },
    })),
  };
}

/** A range that cannot be read lets nobody in; where none can be read, nobody gets in at all. */
function clientsOutside(
  service: Service,
  report: (service: Service, problem: Omit<Problem, 'object'>) => void,
): Json {
  const prefixes: Json[] = [];
  for (const [i, text] of service.sourceRanges.entries()) {
    const cidr = parseCidr(text.trim());
    if (cidr !== undefined) prefixes.push(networkPrefix(cidr));
    else {
      report(service, {
        field: `spec.loadBalancerSourceRanges[${i}]`,
        reason: 'InvalidSourceRange',
        message: `"${text}" is not a CIDR (<address>/<mask>): clients in it are kept out`,
      });
    }
  }
  if (prefixes.length > 0) return { match_criteria: 'IS_NOT_IN', prefixes };
  return {
    match_criteria: 'IS_IN',
    prefixes: ['0.0.0.0/0', '::/0'].flatMap((text) => {
      const everyone = parseCidr(text);
      return everyone === undefined ? [] : [networkPrefix(everyone)];
    }),
  };
}
