/**
 * What the reference implementation left behind in its recorded cases, taken over: where translation comes to the same
 * objects, nothing is written; and what translation makes is read back as it is desired.
 */
import { describe, expect, it } from 'vitest';
import { differences, type Objects } from '../../test/compare.ts';
import type { AviBody, AviType, DesiredObject } from '../model/types.ts';
import { DesiredEntry, DesiredStore } from './desired.ts';
import { eachOwnRef, isShared, treeOf } from './fields.ts';
import { loadInventory } from './load.ts';
import { makePlan, type Plan } from './plan.ts';
import { CASE_NAMES, CASE_OWNERSHIP, recordedObjects, translatedCase } from './testing/cases.ts';
import { FakeController } from './testing/fake-controller.ts';
import { converge, makeRig } from './testing/rig.ts';

/** The recorded objects as a controller would hold them; texts that the recording leaves out come from translation. */
function recorded(name: string, desired: readonly DesiredObject[]): FakeController {
  const fake = new FakeController();
  for (const [type, bodies] of Object.entries(recordedObjects(name)) as [AviType, AviBody[]][]) {
    for (const body of bodies) {
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

async function planOn(fake: FakeController, objects: readonly DesiredObject[]): Promise<Plan> {
  const desired = new DesiredStore();
  desired.replaceUnit('u', objects);
  const shared = [...desired.values()].filter(({ object }) => isShared(object.type)).map(({ key }) => key);
  return makePlan(desired, await loadInventory(fake, CASE_OWNERSHIP, { shared }));
}

/** What custom resources refer to, as an administrator made it: certificates, for example. */
function seedForeign(fake: FakeController, objects: readonly DesiredObject[]): void {
  const own = new Set(objects.map(({ type, name }) => `${type}:${name}`));
  for (const object of objects) {
    eachOwnRef(treeOf(object.type), new DesiredEntry(object).canonical, (ref) => {
      if (own.has(ref)) return;
      own.add(ref);
      const colon = ref.indexOf(':');
      fake.seed(ref.slice(0, colon) as AviType, 'admin', { name: ref.slice(colon + 1) });
    });
  }
}

describe.each(CASE_NAMES)('%s', (name) => {
  it('is taken over without a write where translation is equal', async () => {
    const objects = await translatedCase(name);
    const bodies = Object.groupBy(objects, ({ type }) => type);
    const rendered = Object.entries(bodies).map(([type, list]) => [
      type,
      (list ?? []).map(({ body }) => body),
    ]);
    const unequal = differences(recordedObjects(name) as Objects, Object.fromEntries(rendered) as Objects);
    const { operations } = await planOn(recorded(name, objects), objects);
    if (unequal.length === 0) expect(operations).toEqual([]);
    else expect(operations.length).toBeGreaterThan(0);
  });

  it('is programmed, and unchanged after a restart', async () => {
    const fake = new FakeController();
    const objects = await translatedCase(name);
    for (const { type, name: existing } of objects) {
      if (isShared(type)) fake.seed(type, 'admin', { name: existing });
    }
    seedForeign(fake, objects);
    const rig = await makeRig(fake, objects, { ownership: CASE_OWNERSHIP });
    await converge(rig);
    expect(rig.executor.report()).toEqual({ failed: [], waiting: [], held: [] });
    expect(await planOn(fake, objects)).toMatchObject({
      operations: [],
      summary: { unchanged: objects.length },
    });
  });
});
