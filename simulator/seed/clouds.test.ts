import { describe, expect, it } from 'vitest';
import { type JsonObject, objectsOf } from '../json.ts';
import { startSimulator } from '../server.ts';
import { vip, vsvip } from '../testing/bodies.ts';
import { useSimulator } from '../testing/fixture.ts';
import type { SeedCloud } from './seed-file.ts';

/** avi-api.md 5.5, 7.5 and statement L11: what differs between clouds. */

const networks = [{ name: 'net1', subnets: ['10.20.0.0/24'] }];
const CLOUDS: readonly SeedCloud[] = [
  { name: 'vcenter', vtype: 'CLOUD_VCENTER', networks },
  { name: 'nsxt', vtype: 'CLOUD_NSXT', networks, vrfs: ['t1'] },
  { name: 'none', vtype: 'CLOUD_NONE', networks },
  { name: 'linux', vtype: 'CLOUD_LINUXSERVER', networks },
  { name: 'openstack', vtype: 'CLOUD_OPENSTACK' },
  { name: 'aws', vtype: 'CLOUD_AWS' },
  { name: 'azure', vtype: 'CLOUD_AZURE' },
  { name: 'gcp', vtype: 'CLOUD_GCP' },
];

describe('clouds', () => {
  const fixture = useSimulator({ seed: { tenants: ['blue'], clouds: CLOUDS } });
  const inCloud = (cloud: string, more: JsonObject): JsonObject => ({
    ...more,
    cloud_ref: `/api/cloud?name=${cloud}`,
  });
  const addressOf = (body: JsonObject): unknown => objectsOf(body.vip)[0]?.ip_address;

  it.each(CLOUDS)('$name has its VRFs, its service engine group and its configuration', ({ name, vtype }) => {
    const { state } = fixture.simulator;
    const cloud = state.get('cloud', name);
    expect(cloud?.vtype).toBe(vtype);
    const configuration = Object.keys(cloud ?? {}).filter((member) => member.endsWith('_configuration'));
    const expected = {
      CLOUD_VCENTER: ['vcenter_configuration'],
      CLOUD_NSXT: ['nsxt_configuration'],
      CLOUD_AWS: ['aws_configuration'],
      CLOUD_AZURE: ['azure_configuration'],
      CLOUD_GCP: ['gcp_configuration'],
      CLOUD_OPENSTACK: ['openstack_configuration'],
    }[vtype ?? ''];
    expect(configuration).toEqual(expected ?? []);
    const own = (type: string) =>
      state.list(type, ({ cloud_ref }) => String(cloud_ref).endsWith(`#${name}`)).map((body) => body.name);
    expect(own('vrfcontext')).toEqual(expect.arrayContaining(['global', 'management']));
    expect(own('serviceenginegroup')).toEqual(['Default-Group']);
  });

  it.each(['vcenter', 'nsxt', 'none', 'linux'])('%s gives addresses of its networks', async (cloud) => {
    const made = await fixture.client.create('vsvip', inCloud(cloud, vsvip('of-network')));
    expect(addressOf(made)).toMatchObject({ addr: expect.stringMatching(/^10\.20\.0\./) });
  });

  it.each(['aws', 'azure', 'gcp', 'openstack'])(
    '%s gives addresses by subnet, without a network',
    async (cloud) => {
      const of = (id: string, subnet_uuid: string): JsonObject => {
        const { ipam_network_subnet: _, ...rest } = vip({ vip_id: id, subnet_uuid });
        return rest;
      };
      const body = inCloud(cloud, { name: 'v', vip: [of('1', 'subnet-a'), of('2', 'subnet-b')] });
      const made = await fixture.client.create('vsvip', body);
      const addresses = objectsOf(made.vip).map(({ ip_address }) => (ip_address as JsonObject).addr);
      expect(new Set(addresses).size).toBe(2);
      const floating = [{ ...of('1', 'subnet-a'), auto_allocate_floating_ip: true }];
      const other = await fixture.client.create('vsvip', inCloud(cloud, { name: 'f', vip: floating }));
      expect(objectsOf(other.vip)[0]).toMatchObject({ floating_ip: { type: 'V4' }, avi_allocated_fip: true });
    },
  );

  it('OpenStack has a VRF for each tenant, which its objects get', async () => {
    const pool = await fixture.client.create('pool', inCloud('openstack', { name: 'p' }), { tenant: 'blue' });
    expect(pool.vrf_ref).toMatch(/#blue-default$/);
  });

  it('NSX-T takes the tier-1 routers of the cloud only, and shows their segments', async () => {
    const { client, simulator } = fixture;
    const at = (tier1_lr: string) => client.post('/api/pool', inCloud('nsxt', { name: tier1_lr, tier1_lr }));
    expect((await at('/infra/tier-1s/t1')).status).toBe(201);
    const refused = await at('/infra/tier-1s/other');
    expect([refused.status, refused.body.error]).toEqual([
      400,
      "Pool.tier1_lr: '/infra/tier-1s/other' is not a tier-1 router of the cloud",
    ]);
    expect(simulator.state.list('nsxtsegmentruntime')).toMatchObject([
      { name: 't1', tier1_id: '/infra/tier-1s/t1', segment_id: '/infra/segments/t1' },
    ]);
  });
});

describe('an NSX-T cloud', () => {
  const configurationAt = async (version: string): Promise<string[]> => {
    const simulator = await startSimulator({
      port: 0,
      tls: false,
      version,
      seed: { clouds: [{ name: 'nsxt', vtype: 'CLOUD_NSXT' }] },
    });
    const { nsxt_configuration } = simulator.state.get('cloud', 'nsxt') ?? {};
    await simulator.stop();
    return Object.keys((nsxt_configuration as JsonObject) ?? {}).filter((name) =>
      /tier1|transport|network_/.test(name),
    );
  };
  const FLAT = ['tier1_segment_config', 'transport_zone'];
  const PRESENT = ['data_network_config', 'management_network_config'];

  it('has the shape of its time', async () => {
    expect((await configurationAt('20.1.2')).sort()).toEqual(FLAT);
    expect((await configurationAt('21.1')).sort()).toEqual([...PRESENT, ...FLAT]);
    expect((await configurationAt('22.1')).sort()).toEqual(PRESENT);
    await expect(configurationAt('18.2.10')).rejects.toThrow(
      "cloud 'nsxt': NSX-T clouds came with release 20.1.1",
    );
  });
});
