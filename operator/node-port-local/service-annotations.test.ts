import { beforeEach, describe, expect, it } from 'vitest';
import * as slim from '../cluster/slim.ts';
import type { ClusterStores } from '../cluster/view.ts';
import type { StatusPlan, StatusWriter } from '../kubernetes/status-writer.ts';
import { clusterOf, ingress, put, type Raw, route } from '../model/test-cluster.ts';
import type { DesiredObject } from '../model/types.ts';
import { NOTHING, type UnitResult } from '../model/unit.ts';
import { NODE_PORT_LOCAL_ANNOTATION, ServiceAnnotations } from './service-annotations.ts';

let stores: ClusterStores;
let annotations: ServiceAnnotations;
/** Plans that wait, by object; the last one counts, as in a status writer. */
let plans: Map<string, StatusPlan>;

const writer: StatusWriter = {
  write: ({ namespace, name, resource }, plan) => {
    expect(resource).toEqual({ group: '', version: 'v1', plural: 'services' });
    plans.set(`${namespace}/${name}`, plan);
  },
  forget: () => undefined,
  idle: async () => undefined,
  stats: { waiting: 0, delayed: 0, active: 0, oldestMs: 0 },
  stop: async () => undefined,
};

const service = (name: string, type = 'ClusterIP', value?: string): Raw => ({
  kind: 'Service',
  metadata: {
    name,
    namespace: 'default',
    uid: `u-${name}`,
    resourceVersion: '7',
    annotations: value === undefined ? {} : { [NODE_PORT_LOCAL_ANNOTATION]: value },
  },
  spec: { type, ports: [{ port: 80 }] },
});

const pools = (...origins: string[]): UnitResult => ({
  ...NOTHING,
  objects: origins.map(
    (origin, i): DesiredObject => ({
      type: 'pool',
      tenant: 'admin',
      name: `p${i}`,
      body: {},
      origins: [origin],
    }),
  ),
});

/** Carries out what waits; returns the values by Service. */
function written(): Record<string, string | null | undefined> {
  const values: Record<string, string | null | undefined> = {};
  for (const [key, plan] of plans) {
    const patch = plan();
    if (patch === undefined) continue;
    expect(patch).toMatchObject({ observed: '7', uid: `u-${key.split('/')[1]}` });
    expect(patch.status).toBeUndefined();
    values[key] = patch.annotations?.[NODE_PORT_LOCAL_ANNOTATION];
    put(stores, service(key.split('/')[1] ?? '', 'ClusterIP', values[key] ?? undefined));
  }
  plans.clear();
  return values;
}

beforeEach(() => {
  plans = new Map();
  stores = clusterOf([
    service('web'),
    service('api'),
    service('lb', 'LoadBalancer'),
    service('node', 'NodePort'),
    service('mine', 'ClusterIP', 'true'),
  ]);
  annotations = new ServiceAnnotations({ view: stores, writer });
});

describe('the annotation', () => {
  it('is written on what virtual services send to, once everything has been seen', () => {
    put(stores, ingress('a', { 'a.b': [{ service: 'web' }, { path: '/x', service: 'gone' }] }));
    put(stores, route('r', 'c.d', { to: 'api', alternates: { node: 1 } }));
    annotations.unitTranslated('host/a.b', pools('ingress/default/a'));
    annotations.unitTranslated('host/c.d', pools('route/default/r'));
    annotations.unitTranslated('service/default/lb', pools('service/default/lb'));
    expect(written()).toEqual({});
    annotations.enable();
    expect(written()).toEqual({ 'default/web': 'true', 'default/api': 'true', 'default/lb': 'true' });
    // All is well, or somebody took it away.
    annotations.unitTranslated('host/a.b', pools('ingress/default/a'));
    expect(written()).toEqual({});
    put(stores, service('web'));
    annotations.unitTranslated('host/a.b', pools('ingress/default/a'));
    expect(written()).toEqual({ 'default/web': 'true' });
  });

  it('goes when the last user goes, and not before', () => {
    annotations.enable();
    put(stores, ingress('a', { 'a.b': [{ service: 'web' }], 'c.d': [{ service: 'web' }] }));
    annotations.unitTranslated('host/a.b', pools('ingress/default/a'));
    annotations.unitTranslated('host/c.d', pools('ingress/default/a'));
    expect(written()).toEqual({ 'default/web': 'true' });
    annotations.unitTranslated('host/a.b', NOTHING);
    expect(written()).toEqual({});
    put(stores, ingress('a', { 'c.d': [{ service: 'api' }] }));
    annotations.unitTranslated('host/c.d', pools('ingress/default/a'));
    expect(written()).toEqual({ 'default/api': 'true', 'default/web': null });
  });

  it('is left alone where no virtual service was seen to send to', () => {
    annotations.enable();
    annotations.unitTranslated('host/a.b', NOTHING);
    expect(written()).toEqual({});
    expect(stores.services.get('default/mine')?.annotations).toEqual({
      [NODE_PORT_LOCAL_ANNOTATION]: 'true',
    });
  });

  it('goes from a Service that has become a NodePort Service', () => {
    annotations.enable();
    stores.services.set(slim.service(service('lb', 'NodePort', 'true')));
    annotations.unitTranslated('host/x', pools('service/default/lb'));
    expect(written()).toEqual({ 'default/lb': null });
  });

  it('is taken away from all at the end of serving', () => {
    annotations.enable();
    annotations.unitTranslated('service/default/lb', pools('service/default/lb'));
    expect(written()).toEqual({ 'default/lb': 'true' });
    annotations.withdraw();
    expect(written()).toEqual({ 'default/lb': null });
    expect(stores.services.get('default/mine')?.annotations).toEqual({
      [NODE_PORT_LOCAL_ANNOTATION]: 'true',
    });
  });

  it('is not planned for a Service that is gone by then', () => {
    annotations.enable();
    annotations.unitTranslated('service/default/lb', pools('service/default/lb'));
    stores.services.delete('default/lb');
    expect(written()).toEqual({});
  });
});
