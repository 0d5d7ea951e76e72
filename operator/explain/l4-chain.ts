import type { Service } from '../cluster/records.ts';
import { SHARED_VIP_ANNOTATION } from '../cluster/view.ts';
import { LOAD_BALANCER_CLASS } from '../model/l4/accept.ts';
import { translateService, translateSharedVip } from '../model/l4/service.ts';
import { isNamespaceAccepted } from '../model/namespaces.ts';
import { type ObjectKey, objectKey, type Problem } from '../model/types.ts';
import type { UnitResult } from '../model/unit.ts';
import { hopOf } from './advice.ts';
import { addControllerHops, addPool, some } from './controller-hops.ts';
import { Hops } from './hops.ts';
import { markedAs } from './markers.ts';
import { addProblem, addProblemsOf } from './problem-hops.ts';
import { serviceRefusal } from './refusals.ts';
import { addServers } from './servers.ts';
import { addStatus } from './status-hop.ts';
import type { Chain, ExplainSource } from './types.ts';

/** The way of a Service of type LoadBalancer. */
export function l4Chain(source: ExplainSource, service: Service): Chain {
  const ref = `service/${service.namespace}/${service.name}`;
  const hops = new Hops();
  if (!addAcceptance(hops, source, service, ref)) return hops.chain(ref, '');
  const result = translationOf(source, service);
  const problems = result.problems.filter(({ object }) => object === ref);
  const placement = result.placements.find(({ object }) => object === ref);
  const state = placement === undefined ? 'fail' : 'warn';
  addProblemsOf(hops, source, problems, 'object', state);
  const ports = problems.filter(({ field }) => /^spec\.ports/.test(field));
  if (placement === undefined) {
    for (const problem of problems)
      if (hopOf(problem) !== 'object') addProblem(hops, source, problem, 'fail');
    return hops.chain(ref, '');
  }
  const host = placement.hostname ?? '';
  addName(hops, source, problems, host, ref);
  addProblemsOf(hops, source, problems, 'vip');
  const { tenant, virtualService, vsvip } = placement;
  const support = result.objects
    .filter(({ type }) => type === 'l4policyset')
    .map(({ type, name }) => objectKey(type, tenant, name));
  const looked = addControllerHops(hops, source, {
    tenant,
    namespace: service.namespace,
    virtualServices: [virtualService],
    vsvip,
    support,
  });
  addPorts(hops, source, service, result, ports, looked);
  if (looked) addStatus(hops, source, ref, service.status, placement.hostname, vsvip);
  return hops.chain(ref, host);
}

/** The names and members of one shared VIP, or the Service's own. */
function translationOf({ view, context }: ExplainSource, service: Service): UnitResult {
  const { namespace, name, annotations } = service;
  const shared = annotations[SHARED_VIP_ANNOTATION];
  return shared
    ? translateSharedVip(view, context, `${namespace}/${shared}`)
    : translateService(view, context, `${namespace}/${name}`);
}

function addAcceptance(hops: Hops, source: ExplainSource, service: Service, ref: string): boolean {
  const { view, context } = source;
  const refused = serviceRefusal(view, context, service);
  const name = service.loadBalancerClass ?? '(none)';
  const label = `Service ${service.namespace}/${service.name}`;
  const since = service.created ? { since: service.created } : {};
  const fail = (kind: 'class' | 'namespace' | 'object', what: string): false => {
    if (refused === undefined) return false;
    const { text, object, field, todo } = refused;
    hops.add({
      kind,
      name: what,
      state: 'fail',
      text,
      object,
      field,
      todo,
      ...(kind === 'object' ? since : {}),
    });
    return false;
  };
  if (refused?.hop === 'class') return fail('class', `load balancer class ${name}`);
  if (service.loadBalancerClass === LOAD_BALANCER_CLASS) hops.ok('class', `load balancer class ${name}`, ref);
  if (refused?.hop === 'namespace') return fail('namespace', `namespace ${service.namespace}`);
  const { blockedNamespaceList, nsSyncLabelKey } = context.settings;
  const selects = blockedNamespaceList.length > 0 || nsSyncLabelKey !== '';
  if (selects && isNamespaceAccepted(view, context, service.namespace))
    hops.ok('namespace', `namespace ${service.namespace}`, `namespace/${service.namespace}`, 'is served');
  if (refused !== undefined) return fail('object', label);
  const ports = service.ports.map(({ port, protocol }) => `${port}/${protocol}`);
  hops.ok('object', label, ref, `type LoadBalancer, ports ${some(ports, 5)}`, service.created || undefined);
  return true;
}

function addName(
  hops: Hops,
  source: ExplainSource,
  problems: readonly Problem[],
  host: string,
  ref: string,
): void {
  if (addProblemsOf(hops, source, problems, 'host', 'warn', host) > 0) return;
  if (host === '') hops.ok('host', 'no name in DNS', ref);
  else hops.ok('host', `host ${host}`, ref);
}

function addPorts(
  hops: Hops,
  source: ExplainSource,
  service: Service,
  result: UnitResult,
  problems: readonly Problem[],
  looked: boolean,
): void {
  const { view, context } = source;
  const { namespace, name } = service;
  const owner = `service/${namespace}/${name}`;
  for (const [i, port] of service.ports.entries()) {
    const field = `spec.ports[${i}]`;
    const branch = `port ${port.port} ${port.protocol}`;
    const pool = looked ? poolOf(result, owner, port.port, port.protocol) : undefined;
    if (pool !== undefined) addPool(hops, source, pool, branch);
    addServers(
      hops,
      view,
      context,
      {
        namespace,
        service: name,
        port: { portName: port.name, portNumber: port.port, targetPort: port.targetPort },
        owner,
        field,
        layer4: true,
        branch,
      },
      problems.filter((problem) => problem.field.startsWith(field)),
    );
  }
}

/** Pools are named `…-<protocol>-<port>`. */
function poolOf(result: UnitResult, owner: string, port: number, protocol: string): ObjectKey | undefined {
  const found = result.objects.find(
    ({ type, origins, body, name }) =>
      type === 'pool' &&
      origins.includes(owner) &&
      (markedAs(body).port === String(port) || name.endsWith(`-${protocol}-${port}`)),
  );
  return found && objectKey('pool', found.tenant, found.name);
}
