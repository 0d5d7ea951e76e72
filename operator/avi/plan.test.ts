import { describe, expect, it } from 'vitest';
import type { DesiredObject } from '../model/types.ts';
import { DesiredStore } from './desired.ts';
import { loadInventory } from './load.ts';
import { makePlan, type Plan } from './plan.ts';
import { FakeController } from './testing/fake-controller.ts';
import {
  certificate,
  desiredObject,
  OWNERSHIP,
  pool,
  poolGroup,
  ref,
  virtualService,
  vsVip,
} from './testing/objects.ts';
import { converge, makeRig } from './testing/rig.ts';

async function planFrom(before: readonly DesiredObject[], after: readonly DesiredObject[]): Promise<Plan> {
  const fake = new FakeController();
  await converge(await makeRig(fake, before));
  const desired = new DesiredStore();
  desired.replaceUnit('u', after);
  return makePlan(desired, await loadInventory(fake, OWNERSHIP));
}

const child = virtualService('a-child', {
  vsvip_ref: undefined,
  type: 'VS_TYPE_VH_CHILD',
  vh_parent_vs_ref: ref('virtualservice', 's'),
});
const site = (...pools: string[]): DesiredObject[] => [
  child,
  virtualService('s', { type: 'VS_TYPE_VH_PARENT', pool_group_ref: ref('poolgroup', 's') }),
  poolGroup('s', pools),
  ...pools.map((name) => pool(name, ['10.0.0.1'])),
  vsVip('s'),
];
const said = ({ operations }: Plan) =>
  operations.map(({ action, key }) => `${action} ${key.replace('/admin/c1--', ' ')}`);

describe('makePlan', () => {
  it('makes everything, what is referred to first', async () => {
    const plan = await planFrom([], site('p1', 'p2'));
    expect(said(plan)).toEqual([
      'create vsvip s',
      'create pool p1',
      'create pool p2',
      'create poolgroup s',
      'create virtualservice s',
      'create virtualservice a-child',
    ]);
    expect(plan.summary).toEqual({ create: 6, update: 0, delete: 0, unchanged: 0 });
    expect(plan.operations[3]).toEqual({
      action: 'create',
      key: 'poolgroup/admin/c1--s',
      reason: 'Not on the controller, and wanted by ingress/default/s',
      fields: [],
      dependsOn: ['pool/admin/c1--p1', 'pool/admin/c1--p2'],
      origins: ['ingress/default/s'],
    });
  });

  it('deletes everything, what refers first', async () => {
    const plan = await planFrom(site('p1'), []);
    expect(said(plan)).toEqual([
      'delete virtualservice a-child',
      'delete virtualservice s',
      'delete poolgroup s',
      'delete pool p1',
      'delete vsvip s',
    ]);
    expect(plan.operations[1]).toMatchObject({
      reason: 'Nothing in the cluster wants it any more',
      dependsOn: ['virtualservice/admin/c1--a-child'],
      origins: [],
    });
  });

  it('changes what differs, says what and why, and waits where it has to', async () => {
    const plan = await planFrom(site('p1', 'p2'), [
      ...site('p2', 'p3').filter(({ name }) => name !== 'c1--p2'),
      pool('p2', ['10.0.0.2']),
    ]);
    expect(plan.summary).toEqual({ create: 1, update: 2, delete: 1, unchanged: 3 });
    expect(plan.operations).toEqual([
      expect.objectContaining({
        action: 'update',
        key: 'pool/admin/c1--p2',
        reason: 'servers differ',
        fields: [
          {
            path: 'servers[10.0.0.2:8080]',
            to: { ip: { addr: '10.0.0.2', type: 'V4' }, port: 8080, enabled: true },
          },
          { path: 'servers[10.0.0.1:8080]', from: { ip: { addr: '10.0.0.1', type: 'V4' }, port: 8080 } },
        ],
        dependsOn: [],
      }),
      expect.objectContaining({ action: 'create', key: 'pool/admin/c1--p3' }),
      expect.objectContaining({
        action: 'update',
        key: 'poolgroup/admin/c1--s',
        fields: [
          { path: 'members[pool:c1--p3]', to: { pool_ref: 'pool:c1--p3', ratio: 100 } },
          { path: 'members[pool:c1--p1]', from: { pool_ref: 'pool:c1--p1', ratio: 100 } },
        ],
        dependsOn: ['pool/admin/c1--p3'],
      }),
      expect.objectContaining({
        action: 'delete',
        key: 'pool/admin/c1--p1',
        dependsOn: ['poolgroup/admin/c1--s'],
      }),
    ]);
  });

  it('is nothing when nothing differs, and the same for the same input', async () => {
    expect(await planFrom(site('p1'), site('p1').reverse())).toEqual({
      operations: [],
      summary: { create: 0, update: 0, delete: 0, unchanged: 5 },
    });
    const [a, b] = await Promise.all([
      planFrom(site('p1', 'p2'), site('p3')),
      planFrom(site('p2', 'p1').reverse(), site('p3').reverse()),
    ]);
    expect(a).toEqual(b);
  });

  it('puts CA certificates before those that name them', async () => {
    const plan = await planFrom(
      [],
      [
        certificate('a', 'A', 'K', {
          ca_certs: [{ ca_ref: ref('sslkeyandcertificate', 'z-ca'), name: 'z-ca' }],
        }),
        certificate('z-ca', 'CA', ''),
      ],
    );
    expect(said(plan)).toEqual(['create sslkeyandcertificate z-ca', 'create sslkeyandcertificate a']);
  });

  it('shows no secret', async () => {
    const plan = await planFrom(
      [certificate('c', 'PEM ONE', 'KEY ONE')],
      [certificate('c', 'PEM TWO', 'KEY TWO')],
    );
    expect(plan.operations[0]?.fields.map(({ path }) => path)).toEqual(['certificate.certificate']);
    expect(JSON.stringify(plan)).not.toMatch(/PEM (ONE|TWO)|KEY (ONE|TWO)/);
  });

  it('names a few of many', async () => {
    const origins = ['1', '2', '3', '4', '5'].map((n) => `ingress/default/${n}`);
    const plan = await planFrom([], [{ ...pool('p'), origins }]);
    expect(plan.operations[0]?.reason).toContain('ingress/default/3 and 2 more');
  });

  it('knows that an SE group of another cluster cannot be taken', async () => {
    const fake = new FakeController();
    fake.seed('serviceenginegroup', 'admin', { name: 'G', labels: [{ key: 'clustername', value: 'c2' }] });
    const group = desiredObject('serviceenginegroup', 'x', { labels: [{ key: 'clustername', value: 'c1' }] });
    const desired = new DesiredStore();
    desired.replaceUnit('u', [{ ...group, name: 'G' }]);
    const inventory = await loadInventory(fake, OWNERSHIP, { shared: ['serviceenginegroup/admin/G'] });
    const [operation] = makePlan(desired, inventory).operations;
    expect(operation).toMatchObject({ action: 'update', reason: expect.stringContaining('Not possible') });
    // Shared objects are never deleted.
    desired.replaceUnit('u', []);
    expect(makePlan(desired, inventory).operations).toEqual([]);
  });
});
