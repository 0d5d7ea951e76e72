import { readFileSync } from 'node:fs';
import type { V1ClusterRole, V1PolicyRule } from '@kubernetes/client-node';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createClusterStores } from '../../operator/cluster/view.ts';
import { createConnection } from '../../operator/kubernetes/connection.ts';
import { createEventRecorder } from '../../operator/kubernetes/events.ts';
import { silentLogger } from '../../operator/kubernetes/logger.ts';
import type { Reconciler } from '../../operator/kubernetes/operator.ts';
import type { Context } from '../../operator/model/context.ts';
import type { RunningOperator } from '../../operator/operator.ts';
import { registerNeeded } from '../../operator/reconcilers/conditional.ts';
import type { Dependencies } from '../../operator/reconcilers/dependencies.ts';
import { registerReconcilers } from '../../operator/reconcilers/index.ts';
import { parseSettings } from '../../operator/settings/parse.ts';
import { type NamedObject, parseManifests } from '../harness/manifests.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';
import { AuditLog, permissions, used } from './audit.ts';
import { type Identity, serviceAccount } from './service-account.ts';
import { OWN_CLUSTER, ROOT } from './tools.ts';

const NAMESPACE = 'avi-system';
const USER = `system:serviceaccount:${NAMESPACE}:ako-sa`;

const manifests = (file: string): NamedObject[] =>
  parseManifests(readFileSync(`${ROOT}kustomize/${file}`, 'utf8'));
const ROLES = [...manifests('base/cluster-role.yaml'), ...manifests('base/role.yaml')];
const rulesOf = (object: NamedObject): V1PolicyRule[] =>
  (object as NamedObject & Partial<V1ClusterRole>).rules ?? [];
const GRANTED = permissions(ROLES.flatMap(rulesOf));

/**
 * Granted for what no test here makes the operator do: election of a leader, and CNIs. Whatever the operator comes to use
 * should leave this list.
 */
const NOT_SHOWN = /coordination\.k8s\.io\/|crd\.projectcalico\.org\/|cilium\.io\/|network\.openshift\.io\//;

describe('the roles', () => {
  it('name every group, resource and verb', () => {
    expect(GRANTED.length).toBeGreaterThan(20);
    expect(GRANTED.filter((permission) => permission.includes('*'))).toEqual([]);
  });

  it('let the operator write nothing but statuses, annotations, events and its lease', () => {
    const writes = GRANTED.filter((permission) => !/^(get|list|watch) /.test(permission));
    const statuses = writes.filter((permission) => /^patch \S+\/status$/.test(permission));
    expect(writes.filter((permission) => !statuses.includes(permission)).toSorted()).toEqual([
      'create coordination.k8s.io/leases',
      'create core/events',
      'patch core/events',
      'patch core/services',
      'patch networking.k8s.io/ingresses',
      'patch route.openshift.io/routes',
      'update coordination.k8s.io/leases ako-lease-lock',
    ]);
  });

  describe('let it list and watch every kind that it has a reconciler for', () => {
    const kinds: Reconciler<unknown>[] = [];
    const registrar = { register: (reconciler: unknown) => kinds.push(reconciler as Reconciler<unknown>) };
    const { settings } = parseSettings({}, { podNamespace: NAMESPACE });
    const dependencies: Dependencies = {
      stores: createClusterStores(),
      engine: { context: {} as Context, touch: () => {} },
      status: { check: () => {}, forget: () => {} },
    };

    const covered = (granted: readonly string[]): void => {
      for (const { group, plural } of kinds) {
        const resource = `${group === '' ? 'core' : group}/${plural}`;
        expect(granted).toEqual(expect.arrayContaining([`list ${resource}`, `watch ${resource}`]));
      }
    };

    beforeEach(() => {
      kinds.length = 0;
    });

    it('always', () => {
      registerReconcilers(registrar, dependencies);
      expect(kinds.length).toBeGreaterThan(5);
      covered(GRANTED);
    });

    it.each(['calico', 'cilium', 'openshift'])('with CNI %s', (cniPlugin) => {
      registerNeeded(registrar, dependencies, { ...settings, cniPlugin });
      expect(kinds).toHaveLength(1);
      covered(GRANTED);
    });

    it('with serviceType NodePortLocal, and component node-port-local', () => {
      registerNeeded(registrar, dependencies, { ...settings, serviceType: 'NodePortLocal' });
      expect(kinds).toHaveLength(1);
      covered(permissions(manifests('components/node-port-local/cluster-role.yaml').flatMap(rulesOf)));
    });
  });

  it('are what docs/rbac.md explains', () => {
    const text = readFileSync(`${ROOT}docs/rbac.md`, 'utf8');
    const rules = ROLES.flatMap(rulesOf);
    for (const resource of new Set(rules.flatMap(({ resources = [] }) => resources))) {
      expect(text, resource).toContain(`\`${resource}\``);
    }
  });
});

const SSO = {
  fqdn: 'none.avi.internal',
  ssoPolicyRef: 'none',
  samlSpConfig: {
    authnReqAcsType: 'SAML_AUTHN_REQ_ACS_TYPE_NONE',
    entityID: 'none',
    singleSignonURL: 'https://none.avi.internal/sso',
  },
};
const RULES = [
  ['HostRule', 'v1beta1', { virtualhost: { fqdn: 'none.avi.internal' } }],
  ['HTTPRule', 'v1beta1', { fqdn: 'none.avi.internal', paths: [{ target: '/' }] }],
  ['AviInfraSetting', 'v1beta1', { seGroup: { name: 'Default-Group' } }],
  ['L4Rule', 'v1alpha2', {}],
  ['L7Rule', 'v1alpha2', {}],
  ['SSORule', 'v1alpha2', SSO],
] as const;

/** Permissions that were used in any of the runs below. */
const usedPermissions = new Set<string>();

// API servers without streamed lists (before 1.32, unless configured) are read page by page.
describe.skipIf(!OWN_CLUSTER).each([
  { lists: 'streamed', flags: [] },
  { lists: 'in pages', flags: ['--feature-gates=WatchList=false'] },
])('the operator with exactly these rights, lists $lists', ({ flags }) => {
  const audit = new AuditLog(USER);
  const test = useCluster({ apiServerFlags: [...flags, ...audit.flags] });
  let identity: Identity;
  let world: World;
  let operator: RunningOperator;
  let ns: string;

  beforeAll(async () => {
    await test.kube.apply(readFileSync(new URL('./route-definition.yaml', import.meta.url), 'utf8'));
    await test.kube.apply(readFileSync(`${ROOT}docs/examples/cluster.yaml`, 'utf8'));
    const { resources } = parse(readFileSync(`${ROOT}crds/Kustomization`, 'utf8')) as { resources: string[] };
    await test.kube.apply([
      ...resources.flatMap((file) => parseManifests(readFileSync(`${ROOT}crds/${file}`, 'utf8'))),
      ...manifests('base/namespace.yaml'),
      ...manifests('base/service-account.yaml'),
      ...manifests('base/ingress-class.yaml'),
      ...ROLES,
      ...manifests('components/admission/writes.yaml'),
    ]);
    identity = await serviceAccount(test.cluster.kubeconfig, NAMESPACE, 'ako-sa');
    world = await World.start(test.kube, identity.kubeconfig);
    operator = await world.startOperator();
    ns = await test.namespace('rbac');
  });

  afterAll(async () => {
    await world?.stop();
    await identity?.remove();
    audit.remove();
  });

  it('serves Ingresses, Routes and Services, and tells what is wrong', async () => {
    await test.kube.apply(objects(ns));
    await test.kube.endpoints(ns, 'web', ['10.244.0.5'], { ports: [{ name: 'http', port: 8080 }] });
    for (const kind of ['Ingress', 'Service'] as const) {
      await waitFor(
        async (seen) => {
          const object = await test.kube.get(kind, ns, kind === 'Ingress' ? 'web' : 'lb');
          seen({ status: object?.status, annotations: object?.metadata?.annotations });
          const annotations = Object.keys(object?.metadata?.annotations ?? {});
          return (
            object?.status?.loadBalancer?.ingress?.[0]?.ip !== undefined &&
            annotations.includes('ako.vmware.com/controller-cluster-uuid')
          );
        },
        { what: `${kind} is served` },
      );
    }
    await waitFor(
      async (seen) => {
        const route = await test.kube.get('route.openshift.io/v1/Route', ns, 'web');
        seen(route);
        const { annotations = {} } = route?.metadata ?? {};
        return annotations['ako.vmware.com/controller-cluster-uuid'] && route?.status?.ingress !== undefined;
      },
      { what: 'the Route is served' },
    );
    await waitFor(
      async () => audit.accesses().some(({ verb, resource }) => verb === 'create' && resource === 'events'),
      { what: 'an event about the Ingress without its Secret' },
    );
  });

  it('judges each kind of rule', async () => {
    const rules = RULES.map(([kind, version, spec]) => ({
      apiVersion: `ako.vmware.com/${version}`,
      kind,
      metadata: { name: 'rule', ...(kind === 'AviInfraSetting' ? {} : { namespace: ns }) },
      spec,
    }));
    await test.kube.apply(rules);
    for (const [kind, version] of RULES) {
      await waitFor(
        async (seen) => {
          const namespace = kind === 'AviInfraSetting' ? '' : ns;
          const rule = await test.kube.get(`ako.vmware.com/${version}/${kind}`, namespace, 'rule');
          seen(rule);
          return rule?.status?.status !== undefined;
        },
        { what: `${kind} has a status` },
      );
    }
  });

  it('raises the count of an event', async () => {
    const connection = createConnection(identity.config);
    const events = createEventRecorder({ connection, logger: silentLogger, spacingMs: 0 });
    const subject = { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', namespace: ns, name: 'web' };
    for (let i = 0; i < 2; i++) {
      events.record(subject, 'Warning', 'Test', 'said twice');
      await events.idle();
    }
    await events.stop();
    await connection.close();
    expect(audit.accesses().some(({ verb, resource }) => verb === 'patch' && resource === 'events')).toBe(
      true,
    );
  });

  it('takes statuses and annotations back', async () => {
    await test.kube.delete('Service', ns, 'web');
    await test.kube.patch('Service', ns, 'lb', { spec: { type: 'ClusterIP' } });
    await waitFor(
      async (seen) => {
        const service = await test.kube.get('Service', ns, 'lb');
        seen(service);
        return (
          service?.status?.loadBalancer?.ingress === undefined &&
          !JSON.stringify(service).includes('ako.vmware')
        );
      },
      { what: 'the Service shows no address any more' },
    );
    await operator.quiet();
    await world.stopOperator(operator);
  });

  it('asks for nothing that it may not', () => {
    const accesses = audit.accesses();
    expect(accesses.length).toBeGreaterThan(15);
    expect(accesses.filter(({ allowed }) => !allowed)).toEqual([]);
    for (const access of accesses)
      for (const permission of used(GRANTED, access)) usedPermissions.add(permission);
  });
});

describe.skipIf(!OWN_CLUSTER)('afterwards', () => {
  it('every permission was used', () => {
    const unused = GRANTED.filter((permission) => !usedPermissions.has(permission));
    expect(unused.filter((permission) => !NOT_SHOWN.test(permission))).toEqual([]);
  });
});

function objects(namespace: string): NamedObject[] {
  const meta = (name: string) => ({ namespace, name });
  const backend = { service: { name: 'web', port: { number: 80 } } };
  const rule = (host: string) => ({ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } });
  const ports = [{ name: 'http', port: 80, targetPort: 8080 }];
  return [
    { apiVersion: 'v1', kind: 'Service', metadata: meta('web'), spec: { ports } },
    { apiVersion: 'v1', kind: 'Service', metadata: meta('lb'), spec: { ports, type: 'LoadBalancer' } },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: meta('web'),
      spec: { ingressClassName: 'avi-lb', rules: [rule(`${namespace}-web.avi.internal`)] },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: meta('broken'),
      spec: {
        ingressClassName: 'avi-lb',
        tls: [{ hosts: [`${namespace}-broken.avi.internal`], secretName: 'none' }],
        rules: [rule(`${namespace}-broken.avi.internal`)],
      },
    },
    {
      apiVersion: 'route.openshift.io/v1',
      kind: 'Route',
      metadata: meta('web'),
      spec: { host: `${namespace}-route.avi.internal`, to: { kind: 'Service', name: 'web', weight: 100 } },
    },
  ] as (NamedObject & { spec: object })[];
}
