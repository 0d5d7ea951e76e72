/**
 * What the reference implementation left behind in its recorded cases (test/cases), taken over: where translation comes to
 * the same objects, nothing is written; and what translation makes is read back as it is desired.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { differences, type Objects } from '../../test/compare.ts';
import { loadAndRender } from '../cli/render.ts';
import type { AviBody, AviType, DesiredObject } from '../model/types.ts';
import { DesiredStore } from './desired.ts';
import { loadInventory } from './load.ts';
import { makePlan } from './plan.ts';
import { FakeController } from './testing/fake-controller.ts';
import { OWNERSHIP } from './testing/objects.ts';
import { converge, makeRig } from './testing/rig.ts';

const CASES = path.join(import.meta.dirname, '../../test/cases');
const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const scratch = mkdtempSync(path.join(tmpdir(), 'ako-takeover-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

async function translated(name: string): Promise<DesiredObject[]> {
  const own = path.join(CASES, name, 'config.json');
  const config = path.join(scratch, `${name}.json`);
  writeFileSync(
    config,
    JSON.stringify({ ...json(path.join(CASES, 'base-config.json')), ...(existsSync(own) ? json(own) : {}) }),
  );
  const { objects } = await loadAndRender(
    {
      filename: [path.join(CASES, 'base.yaml'), path.join(CASES, name, 'input.yaml')],
      config,
      output: 'json',
    },
    { stdin: () => Promise.reject(new Error('not read here')), out: () => {}, err: () => {} },
  );
  return Object.entries(objects).flatMap(([type, bodies]) =>
    bodies.map((body) => ({
      type: type as AviType,
      tenant: 'admin',
      name: String(body.name),
      body,
      origins: [],
    })),
  );
}

const ownership = { ...OWNERSHIP, clusterName: 'cluster1', user: 'ako-cluster1', namePrefix: 'cluster1--' };

/** In an order in which every reference finds its object. */
const TYPES: readonly AviType[] = [
  'vrfcontext',
  'serviceenginegroup',
  'vsvip',
  'sslkeyandcertificate',
  'pkiprofile',
  'stringgroup',
  'pool',
  'poolgroup',
  'httppolicyset',
  'vsdatascriptset',
  'l4policyset',
  'virtualservice',
];

/** The recorded objects as a controller would hold them; texts that the recording leaves out come from translation. */
function recorded(name: string, desired: readonly DesiredObject[]): FakeController {
  const fake = new FakeController();
  const { objects } = json(path.join(CASES, name, 'expected.json')) as { objects: Record<string, AviBody[]> };
  for (const type of TYPES) {
    const bodies = objects[type] ?? [];
    const isChild = (body: AviBody) =>
      Number(body.vh_parent_vs_ref !== undefined || body.ca_certs !== undefined);
    for (const body of bodies.toSorted((a, b) => isChild(a) - isChild(b))) {
      const ours = desired.find((object) => object.type === type && object.name === body.name)?.body;
      fake.seed(type, 'admin', {
        ...body,
        ...texts(type, ours),
        cloud_config_cksum: '12345',
        vsvip_cloud_config_cksum: '12345',
        service_metadata:
          body.service_metadata === undefined ? undefined : JSON.stringify(body.service_metadata),
      });
    }
  }
  return fake;
}

function texts(type: AviType, ours: AviBody | undefined): AviBody {
  if (ours === undefined) return {};
  switch (type) {
    case 'sslkeyandcertificate':
      return { certificate: ours.certificate, key: ours.key };
    case 'pkiprofile':
      return { ca_certs: ours.ca_certs };
    case 'vsdatascriptset':
      return { datascript: ours.datascript };
    default:
      return {};
  }
}

const shared = (objects: readonly DesiredObject[]) =>
  objects
    .filter(({ type }) => type === 'vrfcontext' || type === 'serviceenginegroup')
    .map(({ type, name }) => `${type}/admin/${name}` as const);

describe.each(names)('%s', (name) => {
  it('is taken over without a write where translation is equal', async () => {
    const objects = await translated(name);
    const expected = json(path.join(CASES, name, 'expected.json')) as { objects: Objects };
    const rendering = Object.groupBy(objects, ({ type }) => type);
    const bodies = Object.fromEntries(
      Object.entries(rendering).map(([type, list]) => [type, (list ?? []).map(({ body }) => body)]),
    );
    const equal = differences(expected.objects, bodies as Objects).length === 0;

    const desired = new DesiredStore();
    desired.replaceUnit('u', objects);
    const inventory = await loadInventory(recorded(name, objects), ownership, { shared: shared(objects) });
    const { operations } = makePlan(desired, inventory);
    expect(operations.length === 0).toBe(equal);
  });

  it('is programmed, and unchanged after a restart', async () => {
    const fake = new FakeController();
    const objects = await translated(name);
    for (const { type, name: existing } of objects) {
      if (type === 'vrfcontext' || type === 'serviceenginegroup')
        fake.seed(type, 'admin', { name: existing });
    }
    const rig = await makeRig(fake, objects, { ownership });
    await converge(rig);
    expect(rig.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
    const desired = new DesiredStore();
    desired.replaceUnit('u', objects);
    const inventory = await loadInventory(fake, ownership, { shared: shared(objects) });
    expect(makePlan(desired, inventory)).toMatchObject({
      operations: [],
      summary: { unchanged: objects.length },
    });
  });
});
