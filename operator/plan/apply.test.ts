import { describe, expect, it } from 'vitest';
import { DesiredStore } from '../avi/desired.ts';
import { loadInventory } from '../avi/load.ts';
import { makePlan } from '../avi/plan.ts';
import { FakeController } from '../avi/testing/fake-controller.ts';
import { OWNERSHIP, pool, poolGroup, virtualService, vsVip } from '../avi/testing/objects.ts';
import { converge, makeRig } from '../avi/testing/rig.ts';
import { clusterOf, contextOf } from '../model/test-cluster.ts';
import type { DesiredObject } from '../model/types.ts';
import { applySaved } from './apply.ts';
import { type DescribedPlan, describeOperations } from './describe.ts';
import { parseSavedPlan, type SavedPlan, savePlan } from './saved.ts';

const SOURCE = { namespace: 'avi-system', cluster: true, server: 'https://k', filename: [], config: null };

async function worldOf(fake: FakeController, objects: readonly DesiredObject[]) {
  const desired = new DesiredStore();
  desired.replaceUnit('u', objects);
  return { desired, inventory: await loadInventory(fake, OWNERSHIP) };
}

/** Plans, and takes the plan through its file format. */
async function saved(fake: FakeController, objects: readonly DesiredObject[]): Promise<SavedPlan> {
  const world = await worldOf(fake, objects);
  const made = makePlan(world.desired, world.inventory);
  const described: DescribedPlan = {
    controller: { url: 'https://c', version: '30.2.1', cloud: 'Default-Cloud', tenant: 'admin' },
    cluster: { name: 'c1', readAt: '' },
    summary: made.summary,
    operations: describeOperations({ view: clusterOf([]), context: contextOf(), ...world }, made),
    problems: [],
  };
  return parseSavedPlan(JSON.stringify(savePlan(described, SOURCE, world, '2026-01-01T00:00:00Z')));
}

async function applied(fake: FakeController, plan: SavedPlan, objects: readonly DesiredObject[]) {
  const world = await worldOf(fake, objects);
  fake.journal.length = 0;
  return applySaved(plan, { api: fake, ...world, ownership: OWNERSHIP, parallelism: 4 });
}

async function controllerWith(objects: readonly DesiredObject[]): Promise<FakeController> {
  const fake = new FakeController();
  await converge(await makeRig(fake, objects));
  return fake;
}

const writesOf = (fake: FakeController): string[] =>
  fake.journal
    .filter(({ verb }) => verb !== 'list' && verb !== 'get')
    .map(({ verb, type, name }) => `${verb} ${type} ${name}`);

const before = [vsVip('s'), pool('old', ['10.0.0.1']), pool('p', ['10.0.0.1'])];
const after = [vsVip('s'), pool('p', ['10.0.0.2']), pool('q', ['10.0.0.3']), poolGroup('g', ['p', 'q'])];

describe('a saved plan', () => {
  it('is carried out, and afterwards there is nothing to do', async () => {
    const fake = await controllerWith(before);
    const plan = await saved(fake, after);
    const result = await applied(fake, plan, after);
    expect(result).toMatchObject({ kind: 'done', failed: [] });
    expect(result.kind === 'done' && result.done.length).toBe(plan.plan.operations.length);
    const world = await worldOf(fake, after);
    expect(makePlan(world.desired, world.inventory).operations).toEqual([]);
  });

  it('is refused when the cluster wants something else by now: nothing is written', async () => {
    const fake = await controllerWith(before);
    const plan = await saved(fake, after);
    const other = [...after.slice(0, 1), pool('p', ['10.0.0.9']), ...after.slice(2)];
    const result = await applied(fake, plan, other);
    expect(result).toMatchObject({
      kind: 'moved',
      moved: [{ key: 'pool/admin/c1--p', what: 'the cluster wants something else now' }],
    });
    expect(writesOf(fake)).toEqual([]);
  });

  it('is refused when it has been carried out already', async () => {
    const fake = await controllerWith(before);
    const plan = await saved(fake, after);
    await applied(fake, plan, after);
    const again = await applied(fake, plan, after);
    expect(again.kind).toBe('moved');
    expect(writesOf(fake)).toEqual([]);
  });

  it('does nothing but what was shown, though more is wanted by now', async () => {
    const fake = await controllerWith(before);
    const plan = await saved(fake, after);
    const result = await applied(fake, plan, [...after, virtualService('new')]);
    expect(result).toMatchObject({ kind: 'done', failed: [] });
    expect(writesOf(fake).length).toBe(plan.plan.operations.length);
    expect(writesOf(fake).some((write) => write.includes('virtualservice'))).toBe(false);
  });

  it('is refused when somebody changed one of its objects on the controller: nothing is written', async () => {
    const fake = await controllerWith(before);
    const plan = await saved(fake, after);
    const { inventory } = await worldOf(fake, after);
    const entry = inventory.get('pool/admin/c1--p');
    const body = await fake.get('pool', 'admin', entry?.uuid ?? '');
    await fake.replace('pool', 'admin', entry?.uuid ?? '', { ...body, servers: [] });
    const result = await applied(fake, plan, after);
    expect(result).toMatchObject({
      kind: 'moved',
      moved: [{ key: 'pool/admin/c1--p', what: 'the object on the controller is another now' }],
    });
    expect(writesOf(fake)).toEqual([]);
  });

  it('leaves an object alone that somebody changes after the first look, and does the rest', async () => {
    const fake = await controllerWith(before);
    const plan = await saved(fake, after);
    const world = await worldOf(fake, after);
    // Between the reading and the writing.
    for (const key of ['pool/admin/c1--p', 'pool/admin/c1--old'] as const) {
      const uuid = world.inventory.get(key)?.uuid ?? '';
      await fake.replace('pool', 'admin', uuid, { ...(await fake.get('pool', 'admin', uuid)), servers: [] });
    }
    fake.journal.length = 0;
    const result = await applySaved(plan, { api: fake, ...world, ownership: OWNERSHIP, parallelism: 4 });
    expect(result).toMatchObject({ kind: 'done' });
    const failed = result.kind === 'done' ? result.failed : [];
    expect(failed.map(({ key }) => key).sort()).toEqual(['pool/admin/c1--old', 'pool/admin/c1--p']);
    for (const { message } of failed) expect(message).toContain('The world moved');
    expect(writesOf(fake)).not.toContain('remove pool c1--old');
    expect(writesOf(fake)).toContain('create pool c1--q');
  });
});

it.each([
  ['no JSON', 'x', /no JSON/],
  ['something else', '{"a": 1}', /no plan that was saved/],
  ['another version', '{"format": "ako-plan/0"}', /reads ako-plan\/1/],
  ['a damaged one', '{"format": "ako-plan/1"}', /damaged/],
])('a file that is %s is told apart', (_, text, message) => {
  expect(() => parseSavedPlan(text)).toThrow(message);
});
