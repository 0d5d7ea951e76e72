import type { ClusterView } from '../cluster/view.ts';
import { type BackendPort, type PoolServers, poolServers, serviceServers } from '../model/backends.ts';
import type { Context } from '../model/context.ts';
import type { AviBody, Problem } from '../model/types.ts';
import { adviceFor, hopOf } from './advice.ts';
import type { Hops } from './hops.ts';
import type { HopState } from './types.ts';

/** One port of a Service as the back end of a pool. */
export interface BackEnd {
  readonly namespace: string;
  readonly service: string;
  readonly port: BackendPort;
  /** Who sends to it, and where that is written. */
  readonly owner: string;
  readonly field: string;
  /** The Service is served at layer 4 by itself. */
  readonly layer4: boolean;
  readonly branch: string;
}

/** The hops from a pool on: the Service and its servers. `problems`: those of the owner with this back end. */
export function addServers(
  hops: Hops,
  view: ClusterView,
  context: Context,
  backEnd: BackEnd,
  problems: readonly Problem[],
): void {
  const { namespace, service: name, branch } = backEnd;
  const object = `service/${namespace}/${name}`;
  const service = view.services.get(`${namespace}/${name}`);
  const found = serversOf(view, context, backEnd);
  const told: Problem[] = [
    ...problems,
    ...found.problems.map(({ reason, message }) => ({
      object: backEnd.owner,
      field: backEnd.field,
      reason,
      message,
    })),
  ];
  const enabled = found.servers.filter((server) => (server as AviBody).enabled !== false);
  const [fault] = told.filter(
    (problem) => hopOf(problem) === 'backend' || problem.field.startsWith(backEnd.field),
  );
  const label = `service ${namespace}/${name}`;
  if (fault !== undefined) {
    const broken = enabled.length === 0;
    hops.add({
      kind: 'backend',
      name: label,
      state: broken ? 'fail' : 'warn',
      text: fault.message,
      object: service === undefined ? fault.object : object,
      field: fault.field,
      todo: adviceFor(fault, context),
      branch,
    });
    if (broken) return;
  } else {
    hops.add({
      kind: 'backend',
      name: label,
      state: 'ok',
      text: service === undefined ? '' : `type ${service.type}`,
      object,
      ...(service?.created ? { since: service.created } : {}),
      branch,
    });
  }
  const { state, text, todo } = serversText(view, context, backEnd, found, enabled.length);
  hops.add({
    kind: 'servers',
    name: 'servers',
    state,
    text,
    object,
    branch,
    ...(todo === undefined ? {} : { todo }),
  });
}

function serversOf(view: ClusterView, context: Context, backEnd: BackEnd): PoolServers {
  const { namespace, service: name, port } = backEnd;
  if (!backEnd.layer4) return poolServers(view, context, namespace, name, port);
  const service = view.services.get(`${namespace}/${name}`);
  return service === undefined
    ? { servers: [], port: undefined, problems: [] }
    : serviceServers(view, context, service, port);
}

const SHOWN = 3;

function serversText(
  view: ClusterView,
  context: Context,
  { namespace, service: name }: BackEnd,
  { servers }: PoolServers,
  enabled: number,
): { state: HopState; text: string; todo?: string[] } {
  const all = servers.length;
  const addresses = servers.map((server) => {
    const { ip, port } = server as { ip?: AviBody; port?: number };
    const address = String(ip?.addr ?? '');
    return `${address.includes(':') ? `[${address}]` : address}:${port}`;
  });
  const shown = `${addresses.slice(0, SHOWN).join(', ')}${all > SHOWN ? ` and ${all - SHOWN} more` : ''}`;
  const nodes = context.settings.serviceType === 'NodePort';
  if (all === 0) {
    const slices = [...view.endpointSlices.by('service', `${namespace}/${name}`)];
    const why = nodes
      ? 'no node has an address that can be used'
      : slices.length === 0
        ? 'there is no EndpointSlice for the Service'
        : 'its EndpointSlices have no endpoints';
    const selector = Object.entries(view.services.get(`${namespace}/${name}`)?.selector ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .join(',');
    const pods = selector === '' ? '' : ` -l ${selector}`;
    return {
      state: 'fail',
      text: `none: ${why}`,
      todo: nodes
        ? ['kubectl get nodes -o wide']
        : [
            selector === ''
              ? 'The Service selects no pods: its EndpointSlices have to be made by hand.'
              : `No pod matches the selector: kubectl get pods -n ${namespace}${pods}`,
          ],
    };
  }
  if (enabled === 0) {
    return {
      state: 'fail',
      text: `none of ${all} is ready: ${shown}`,
      todo: [`See why the pods are not ready: kubectl get pods -n ${namespace} -o wide`],
    };
  }
  if (enabled < all) return { state: 'warn', text: `${enabled} of ${all} ready: ${shown}` };
  return { state: 'ok', text: `${all} ready: ${shown}` };
}
