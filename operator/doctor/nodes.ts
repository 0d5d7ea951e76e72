import type { ClusterView } from '../cluster/view.ts';
import type { Context } from '../model/context.ts';
import { translateStaticRoutes } from '../model/routes/static-routes.ts';
import { type Finding, fail, pass, skip, warn } from './types.ts';

/** What nodes show of a CNI, by annotations that are kept. */
const SIGNS: readonly [prefix: string, cni: string][] = [
  ['projectcalico.org/', 'calico'],
  ['node.antrea.io/', 'antrea'],
  ['k8s.ovn.org/', 'ovn-kubernetes'],
];

/** CNI and routes to the pods of each node, by the code that makes the routes. */
export function* checkNodes(view: ClusterView, context: Context): Generator<Finding> {
  const { settings } = context;
  if (view.nodes.size === 0) {
    yield fail('nodes', 'there are no nodes', 'See that nodes may be listed, and that the cluster has some.');
    return;
  }
  yield cniFinding(view, settings.cniPlugin);
  if (settings.serviceType !== 'ClusterIP') {
    yield skip('nodes.routes', `with serviceType ${settings.serviceType} no routes to pods are needed`);
    return;
  }
  if (settings.disableStaticRouteSync) {
    yield skip(
      'nodes.routes',
      'disableStaticRouteSync is "true": routes to pods are not the operator’s business',
    );
    return;
  }
  const { objects, problems } = translateStaticRoutes(view, context);
  for (const { object, field, message } of problems)
    yield fail(
      'nodes.routes',
      `${object} ${field}: ${message}`,
      'Correct the field; until then pods there are not reached.',
    );
  const vrf = objects.find(({ type }) => type === 'vrfcontext');
  const routes = Array.isArray(vrf?.body.static_routes) ? vrf.body.static_routes.length : 0;
  if (routes > 0)
    yield pass('nodes.routes', `${routes} static routes for ${view.nodes.size} nodes in VRF ${vrf?.name}`);
  else if (vrf !== undefined && problems.length === 0) {
    yield fail(
      'nodes.routes',
      'no node has a pod CIDR',
      'Let the controller manager allocate them (--allocate-node-cidrs), name the CNI in cniPlugin, or use serviceType NodePort.',
    );
  }
}

function cniFinding(view: ClusterView, configured: string): Finding {
  const seen = new Set<string>();
  for (const node of view.nodes.values()) {
    for (const key of Object.keys(node.annotations))
      for (const [prefix, cni] of SIGNS) if (key.startsWith(prefix)) seen.add(cni);
  }
  const name = configured === '' ? 'not set' : configured;
  const [only] = seen;
  if (seen.size === 1 && only !== undefined && only !== configured) {
    return warn(
      'nodes.cni',
      `nodes have annotations of ${only}, and cniPlugin is ${name}`,
      `Set cniPlugin to "${only}", so that addresses and pod CIDRs are taken from where ${only} keeps them.`,
    );
  }
  return pass('nodes.cni', `cniPlugin is ${name}`);
}
