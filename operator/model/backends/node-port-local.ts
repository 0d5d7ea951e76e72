import type { Pod, PodNodePort, Service } from '../../cluster/records.ts';
import { type ClusterView, labelIndexKey, selectorIndexKey } from '../../cluster/view.ts';
import type { Context } from '../context.ts';
import { type Family, familyOf } from '../ip.ts';
import { isServing, matchingPort, slicesOf } from './endpoints.ts';
import {
  type BackendPort,
  type BackendProblem,
  describePort,
  none,
  type PoolServers,
  type Server,
  serverId,
  sorted,
} from './servers.ts';

/**
 * The pods of a Service as servers, each under the address and port of its node that Antrea has opened for it
 * (l4-and-nodes.md 1.9.3).
 */
export function nodePortLocalServers(
  view: ClusterView,
  context: Context,
  service: Service,
  port: BackendPort,
  families: ReadonlySet<Family>,
): PoolServers {
  const name = `Service ${service.namespace}/${service.name}`;
  if (service.type === 'NodePort') {
    return none(
      'ServiceIsNodePort',
      `${name} is of type NodePort; with serviceType NodePortLocal a back end must be of type ClusterIP or LoadBalancer`,
    );
  }
  if (Object.keys(service.selector).length === 0) {
    return none(
      'ServiceHasNoSelector',
      `${name} has no selector; with serviceType NodePortLocal the pods of a back end are found by its selector`,
    );
  }
  const { pods, named } = readyPods(view, context, service, port);
  const problems: BackendProblem[] = [];
  const servers = new Map<string, Server>();
  const enabled = servingPods(view, context, service, port);
  for (const { pod, target } of pods) {
    if (pod.nodePorts === undefined) {
      problems.push({
        reason: 'InvalidNodePortLocal',
        message: `annotation nodeportlocal.antrea.io of pod ${pod.namespace}/${pod.name} is no JSON list; Antrea writes it`,
      });
      continue;
    }
    for (const opened of pod.nodePorts) {
      if (opened.podPort !== target || !isOfProtocol(opened, port)) continue;
      const family = familyOf(opened.nodeIP);
      if (family === undefined || !families.has(family)) continue;
      servers.set(serverId(opened.nodeIP, opened.nodePort), {
        address: opened.nodeIP,
        family,
        port: opened.nodePort,
        enabled: enabled.get(pod.name) ?? true,
        node: '',
      });
    }
  }
  if (typeof port.targetPort === 'string' && pods.length > 0 && !named) {
    problems.push({
      reason: 'PortNotInPods',
      message: `No container port of the pods of ${name} has the name of ${describePort(port)}`,
    });
  }
  return { servers: sorted(servers.values()), port: undefined, problems };
}

/** Antrea opens a port by protocol; its older versions do not say which. */
function isOfProtocol({ protocol }: PodNodePort, port: BackendPort): boolean {
  return protocol === '' || protocol === (port.protocol ?? 'TCP').toLowerCase();
}

/** The selected pods in name order, each with its number of the target port; `named`: some pod knows the port's name. */
function readyPods(view: ClusterView, context: Context, service: Service, port: BackendPort) {
  const all = context.settings.kubernetesServiceSemantics && service.publishNotReady;
  const selected = [...selectedPods(view, service)].filter((pod) => all || !pod.notReady);
  let named = false;
  const pods = selected
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((pod) => {
      const { targetPort } = port;
      const target =
        typeof targetPort === 'string' ? pod.ports.find((p) => p.name === targetPort)?.port : targetPort;
      named ||= target !== undefined;
      return { pod, target };
    });
  return { pods, named };
}

/** Whether the endpoints say that a pod gets traffic. A pod in no slice is not in the map. */
function servingPods(
  view: ClusterView,
  context: Context,
  service: Service,
  port: BackendPort,
): Map<string, boolean> {
  const serving = new Map<string, boolean>();
  for (const slice of slicesOf(view, service)) {
    if (matchingPort(slice, port, false) === undefined) continue;
    for (const endpoint of slice.endpoints) {
      if (endpoint.pod === '') continue;
      // A pod with addresses of both families is in two slices.
      serving.set(endpoint.pod, serving.get(endpoint.pod) || isServing(context, service, endpoint));
    }
  }
  return serving;
}

/** The pods in the Service's namespace that have all labels of its selector. */
function* selectedPods(view: ClusterView, service: Service): Iterable<Pod> {
  const key = selectorIndexKey(service);
  if (key === undefined) return;
  for (const pod of view.pods.by('label', key)) {
    if (selects(service, pod)) yield pod;
  }
}

/** The Services that a pod belongs to. */
export function* servicesOfPod(
  view: Pick<ClusterView, 'services'>,
  pod: Pick<Pod, 'namespace' | 'labels'>,
): Iterable<Service> {
  for (const [key, value] of Object.entries(pod.labels)) {
    for (const service of view.services.by('selector', labelIndexKey(pod.namespace, key, value))) {
      if (selects(service, pod)) yield service;
    }
  }
}

function selects(service: Service, pod: Pick<Pod, 'labels'>): boolean {
  return Object.entries(service.selector).every(([key, value]) => pod.labels[key] === value);
}
