/**
 * One cluster on each kind of cloud (test/clouds): networks of VIPs and pools, VRF, tier-1 router, routes and addresses as
 * the tables of l4-and-nodes.md 1.7, 1.8 and 3 say, against which each `expected.json` was read. What is expected must
 * also be taken by a controller with that cloud.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createAviApi } from '../operator/avi/client/index.ts';
import { DesiredStore } from '../operator/avi/desired.ts';
import { Executor } from '../operator/avi/executor.ts';
import { isShared } from '../operator/avi/fields.ts';
import { loadInventory } from '../operator/avi/load.ts';
import { ownershipOf } from '../operator/avi/ownership.ts';
import { makePlan } from '../operator/avi/plan.ts';
import { loadSettings } from '../operator/cli/config-file.ts';
import { factsOf, loadController } from '../operator/cli/controller-file.ts';
import { loadManifests } from '../operator/cli/manifests.ts';
import { loadAndRender } from '../operator/cli/render.ts';
import { translateAll } from '../operator/model/translation.ts';
import { startSimulator } from '../simulator/server.ts';

const CLOUDS = path.join(import.meta.dirname, 'clouds');
const names = readdirSync(CLOUDS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** What depends on the cloud; the rest is the same everywhere, and tested elsewhere. */
const TYPES = ['vsvip', 'pool', 'networksecuritypolicy', 'vrfcontext', 'serviceenginegroup'];
const VIRTUAL_SERVICE = [
  'name',
  'tenant_ref',
  'vrf_context_ref',
  'enable_rhi',
  'network_security_policy_ref',
];

const fileOf = (name: string, file: string) => path.join(CLOUDS, name, file);
const manifestsOf = (name: string) =>
  [path.join(CLOUDS, 'base.yaml'), fileOf(name, 'input.yaml')].filter(existsSync);
const noStreams = {
  stdin: () => Promise.reject(new Error('not read here')),
  out: () => {},
  err: (line: string) => {
    throw new Error(line);
  },
};

async function rendered(name: string) {
  const { objects, status, problems } = await loadAndRender(
    {
      filename: manifestsOf(name),
      config: fileOf(name, 'config.json'),
      controller: fileOf(name, 'controller.json'),
      output: 'json',
    },
    noStreams,
  );
  const picked = (body: object) =>
    Object.fromEntries(Object.entries(body).filter(([key]) => VIRTUAL_SERVICE.includes(key)));
  return JSON.parse(
    JSON.stringify({
      objects: {
        ...Object.fromEntries(TYPES.map((type) => [type, objects[type]])),
        virtualservice: objects.virtualservice?.map(picked),
      },
      status,
      problems,
    }),
  );
}

describe('each cloud', () => {
  it('is there', () => {
    expect(names).toEqual([
      'aws',
      'azure',
      'gcp',
      'none',
      'nsxt-overlay',
      'nsxt-vlan',
      'nsxt-vpc',
      'openstack',
      'vcenter',
    ]);
  });

  it.each(names)('%s', async (name) => {
    expect(await rendered(name)).toEqual(JSON.parse(readFileSync(fileOf(name, 'expected.json'), 'utf8')));
  });
});

describe('a controller with each cloud', () => {
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
  });

  it.each(names)('takes it: %s', async (name) => {
    const simulator = await startSimulator({ port: 0, seed: fileOf(name, 'controller.json') });
    ends.push(() => simulator.stop());
    const api = createAviApi({
      controller: `127.0.0.1:${simulator.port}`,
      credentials: { username: 'admin', password: 'admin' },
      ca: simulator.caPem,
    });
    ends.unshift(() => api.close());

    const { settings } = await loadSettings(fileOf(name, 'config.json'));
    const { facts } = factsOf(await loadController(fileOf(name, 'controller.json')), settings);
    const { stores } = await loadManifests(manifestsOf(name));
    const { objects } = translateAll(stores, { settings, controller: facts });
    const desired = new DesiredStore();
    desired.replaceUnit('all', objects);
    const ownership = ownershipOf(settings);
    const shared = [...desired.keys()].filter((key) => isShared(desired.get(key)?.object.type ?? 'pool'));
    const load = () => loadInventory(api, ownership, { shared });
    const executor = new Executor({ api, desired, inventory: await load(), ownership, parallelism: 8 });
    executor.touch(desired.keys(), 'bulk');
    const { failed, waiting } = await executor.idle();
    expect(failed.map(({ key, failure }) => `${key}: ${failure.error.message}`)).toEqual([]);
    expect(waiting).toEqual([]);
    await executor.stop();
    // Read anew, everything is as it should be.
    expect(makePlan(desired, await load()).operations).toEqual([]);
  });
});
