import { beforeEach, describe, expect, it } from 'vitest';
import { type ClusterStores, createClusterStores } from '../cluster/view.ts';
import type { Reconciler } from '../kubernetes/operator.ts';
import { contextOf } from '../model/test-cluster.ts';
import { ConditionalReconcilers, registerNeeded } from './conditional.ts';
import type { Dependencies } from './dependencies.ts';

let stores: ClusterStores;
let dependencies: Dependencies;
let touched: string[];
/** Those that are registered now, by kind. */
let active: Map<string, Reconciler<unknown>>;
let conditional: ConditionalReconcilers;

const registrar = {
  register<T>(reconciler: Reconciler<T>) {
    expect(active.has(reconciler.kind)).toBe(false);
    active.set(reconciler.kind, reconciler as Reconciler<unknown>);
    return {
      stop: async () => {
        active.delete(reconciler.kind);
      },
    };
  },
};

beforeEach(() => {
  stores = createClusterStores();
  touched = [];
  active = new Map();
  dependencies = {
    stores,
    engine: { context: contextOf(), touch: (units) => touched.push(...units) },
    status: { check: () => undefined, forget: () => undefined },
  };
  conditional = new ConditionalReconcilers(registrar, dependencies);
});

const apply = (config: Record<string, string>) => conditional.apply(contextOf(config).settings);
const kinds = () => [...active.keys()].sort();

/** What the watch would bring. */
function arrives(kind: string, raw: object): void {
  const reconciler = active.get(kind);
  const object = reconciler?.slim(raw);
  if (object !== undefined) reconciler?.onChange(object, undefined, { bulk: false });
}

function leaves(kind: string, raw: object): void {
  const reconciler = active.get(kind);
  const object = reconciler?.slim(raw);
  if (object !== undefined) reconciler?.onDelete(object, { bulk: false });
}

const NPL = { serviceType: 'NodePortLocal', cniPlugin: 'antrea' };

describe('kinds that some settings need', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [NPL, ['pod']],
    [{ serviceType: 'NodePort', cniPlugin: 'calico' }, []],
    [{ cniPlugin: 'Calico' }, ['blockaffinity']],
    [{ cniPlugin: 'openshift' }, ['hostsubnet']],
    [{ cniPlugin: 'cilium' }, ['ciliumnode']],
    [{ cniPlugin: 'cilium', disableStaticRouteSync: 'true' }, []],
    [{ cniPlugin: 'cilium', primaryInstance: 'false' }, []],
    [{ cniPlugin: 'ovn-kubernetes' }, []],
  ])('%j: %j', async (config, expected) => {
    await apply(config);
    expect(kinds()).toEqual(expected);
    active.clear();
    registerNeeded(registrar, dependencies, contextOf(config).settings);
    expect(kinds()).toEqual(expected);
  });

  it('come and go with the settings, and their objects with them', async () => {
    await apply({ cniPlugin: 'calico' });
    const block = { metadata: { name: 'b' }, spec: { node: 'n1', cidr: '10.0.0.0/26' } };
    arrives('blockaffinity', block);
    expect(stores.podNetworks.size).toBe(1);
    await apply({ cniPlugin: 'calico', logLevel: 'DEBUG' });
    expect(stores.podNetworks.size).toBe(1);
    await apply({ cniPlugin: 'cilium' });
    expect([kinds(), stores.podNetworks.size]).toEqual([['ciliumnode'], 0]);
    await apply(NPL);
    arrives('pod', pod('a'));
    expect(stores.pods.size).toBe(1);
    await apply({});
    expect([kinds(), stores.pods.size]).toEqual([[], 0]);
  });
});

describe('a change of settings under way', () => {
  it('keeps what is served from, until the new settings are in force', async () => {
    await apply(NPL);
    arrives('pod', pod('a'));
    const next = contextOf({ cniPlugin: 'calico' }).settings;
    conditional.begin(next);
    expect([kinds(), stores.pods.size]).toEqual([['blockaffinity', 'pod'], 1]);
    await conditional.end(next);
    expect([kinds(), stores.pods.size]).toEqual([['blockaffinity'], 0]);
  });

  it('can be given up', async () => {
    await apply(NPL);
    arrives('pod', pod('a'));
    conditional.begin(contextOf({ cniPlugin: 'calico' }).settings);
    await conditional.end(contextOf(NPL).settings);
    expect([kinds(), stores.pods.size]).toEqual([['pod'], 1]);
  });
});

const pod = (name: string, extra: object = {}, nodePort = 61000) => ({
  metadata: {
    name,
    namespace: 'ns',
    labels: { app: 'web' },
    annotations: {
      'nodeportlocal.antrea.io': JSON.stringify([{ podPort: 80, nodeIP: '192.0.2.1', nodePort }]),
    },
    ...extra,
  },
});

describe('pod networks', () => {
  it('touch the routes when they change', async () => {
    await apply({ cniPlugin: 'cilium' });
    const node = (podCIDRs: string[], resourceVersion: string) => ({
      metadata: { name: 'n1', resourceVersion },
      spec: { ipam: { podCIDRs } },
    });
    arrives('ciliumnode', node(['10.0.0.0/24'], '1'));
    arrives('ciliumnode', node(['10.0.0.0/24'], '2'));
    expect(touched).toEqual(['routes']);
    arrives('ciliumnode', node(['10.0.1.0/24'], '3'));
    leaves('ciliumnode', node([], '4'));
    expect(touched).toEqual(['routes', 'routes', 'routes']);
    expect(stores.podNetworks.size).toBe(0);
  });
});

describe('pods', () => {
  const service = (name: string, selector: Record<string, string>) => ({
    ...EMPTY_SERVICE,
    name,
    type: 'LoadBalancer',
    selector,
  });

  it('touch the Services that select them, before and after', async () => {
    await apply(NPL);
    stores.services.set(service('web', { app: 'web' }));
    stores.services.set(service('api', { app: 'api' }));
    stores.services.set(service('both', { app: 'web', tier: 'x' }));
    arrives('pod', pod('a'));
    expect(touched.splice(0)).toEqual(['service/ns/web']);
    arrives('pod', pod('a', { resourceVersion: '2' }));
    expect(touched.splice(0)).toEqual([]);
    arrives('pod', pod('a', {}, 61001));
    expect(touched.splice(0)).toEqual(['service/ns/web', 'service/ns/web']);
    arrives('pod', pod('a', { labels: { app: 'api' } }, 61001));
    expect(touched.splice(0)).toEqual(['service/ns/web', 'service/ns/api']);
    leaves('pod', pod('a'));
    expect(touched.splice(0)).toEqual(['service/ns/api']);
    expect(stores.pods.size).toBe(0);
  });
});

const EMPTY_SERVICE = {
  namespace: 'ns',
  uid: '',
  created: '',
  resourceVersion: '',
  annotations: {},
  deleting: false,
  ports: [],
  ipFamilies: [],
  clusterIP: '',
  loadBalancerIP: '',
  loadBalancerClass: undefined,
  externalTrafficPolicy: '',
  sessionAffinity: '',
  sourceRanges: [],
  allocatesNodePorts: true,
  publishNotReady: false,
  status: [],
};
