/** Networks of one name: the facts of a controller tell which is meant, and the objects name it by UUID. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AviClientApi, createAviApi } from '../operator/avi/client/index.ts';
import { readFacts } from '../operator/avi/facts.ts';
import { placementNetworks } from '../operator/model/placement.ts';
import { vsVipBody } from '../operator/model/vsvip.ts';
import { parseSettings } from '../operator/settings/parse.ts';
import { type RunningSimulator, startSimulator } from '../simulator/server.ts';

let simulator: RunningSimulator;
let api: AviClientApi;
let uuids: { admin: string; team: string };

const settings = (config: Record<string, string> = {}) =>
  parseSettings(
    {
      clusterName: 'cluster1',
      tenantName: 'team',
      vipNetworkList: '[{"networkName":"vips","cidr":"10.20.0.0/16"}]',
      nodeNetworkList:
        '[{"networkName":"nodes","cidrs":["192.0.2.0/24"]},{"networkName":"vips","cidrs":["10.20.0.0/16"]}]',
      ...config,
    },
    { podNamespace: 'avi-system' },
  ).settings;

beforeAll(async () => {
  const network = (name: string, vrf: string, subnet: string) => ({ name, vrf, subnets: [subnet] });
  simulator = await startSimulator({
    port: 0,
    seed: {
      tenants: ['team'],
      clouds: [
        {
          name: 'Default-Cloud',
          networks: [network('vips', 'blue', '10.10.0.0/16'), network('nodes', 'blue', '192.0.2.0/24')],
          vrfs: ['blue', 'green'],
        },
      ],
    },
  });
  api = createAviApi({
    controller: `127.0.0.1:${simulator.port}`,
    credentials: { username: 'admin', password: 'admin' },
    ca: simulator.caPem,
  });
  // A tenant sees the networks of admin beside its own.
  const { data } = await api.client.POST('/api/{type}', {
    params: { path: { type: 'network' }, header: { 'X-Avi-Tenant': 'team' } },
    body: {
      name: 'vips',
      cloud_ref: '/api/cloud?name=Default-Cloud',
      vrf_context_ref: '/api/vrfcontext?name=green',
      configured_subnets: [{ prefix: { ip_addr: { addr: '10.20.0.0', type: 'V4' }, mask: 16 } }],
    },
  });
  const admin = simulator.state.list('network', (body) => body.name === 'vips')[0];
  uuids = { admin: String(admin?.uuid), team: String((data as { uuid?: string } | undefined)?.uuid) };
});
afterAll(async () => {
  await api.close();
  await simulator.stop();
});

describe('networks of one name', () => {
  it('are told apart by their subnets, and give the VRF', async () => {
    const given = settings();
    const { facts } = await readFacts(api, given);
    expect(facts.networkUuids).toEqual({ vips: uuids.team });
    expect(facts.vrf).toBe('green');
    const context = { settings: given, controller: facts };
    expect(vsVipBody(context, { name: 'v', tenant: 'team', fqdns: [] }).vip).toMatchObject([
      { ipam_network_subnet: { network_ref: `/api/network/${uuids.team}` } },
    ]);
    // The one with a name of its own stays named by it.
    expect(placementNetworks(context)).toMatchObject([
      { network_ref: '/api/network/?name=nodes' },
      { network_ref: `/api/network/${uuids.team}` },
    ]);
  });

  it('or by their VRF', async () => {
    const other = settings({
      vrfName: 'blue',
      vipNetworkList: '[{"networkName":"vips"}]',
    });
    const { facts } = await readFacts(api, other);
    expect([facts.networkUuids, facts.vrf]).toEqual([{ vips: uuids.admin }, 'blue']);
  });

  it('do not matter to who sees one only, or names a UUID', async () => {
    const one = await readFacts(
      api,
      settings({ tenantName: 'admin', vipNetworkList: '[{"networkName":"nodes"}]', nodeNetworkList: '[]' }),
    );
    expect([one.facts.networkUuids, one.facts.vrf]).toEqual([{}, 'blue']);
    const byUuid = JSON.stringify([{ networkUUID: uuids.admin }]);
    const named = await readFacts(api, settings({ vipNetworkList: byUuid, nodeNetworkList: '[]' }));
    expect([named.facts.networkUuids, named.facts.vrf]).toEqual([{}, 'blue']);
    await expect(readFacts(api, settings({ vipNetworkList: '[{"networkName":"none"}]' }))).rejects.toThrow(
      'network none of vipNetworkList does not exist',
    );
  });
});
