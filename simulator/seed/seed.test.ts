import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objectsOf } from '../json.ts';
import { startSimulator } from '../server.ts';
import { useSimulator } from '../testing/fixture.ts';
import { checkSeed, readSeedFile } from './seed-file.ts';

describe('a fresh simulator', () => {
  const fixture = useSimulator();
  const names = (type: string) => fixture.simulator.state.list(type).map(({ name }) => name);

  it('is what contracts.md says', () => {
    const { state } = fixture.simulator;
    expect(names('tenant')).toEqual(['admin']);
    expect(state.get('cloud', 'Default-Cloud')).toMatchObject({
      vtype: 'CLOUD_VCENTER',
      ipam_provider_ref: expect.stringMatching(/#Default-Cloud-ipam$/),
      dns_provider_ref: expect.stringMatching(/#Default-Cloud-dns$/),
    });
    expect(names('serviceenginegroup')).toEqual(['Default-Group']);
    expect(names('vrfcontext')).toEqual(['global', 'management']);
    expect(state.get('network', 'net1')).toMatchObject({
      uuid: expect.stringMatching(/^dvportgroup-\d+-cloud-/),
      vrf_context_ref: expect.stringMatching(/#global$/),
      configured_subnets: [
        {
          prefix: { ip_addr: { addr: '10.10.0.0' }, mask: 16 },
          static_ip_ranges: [{ range: { begin: { addr: '10.10.0.10' }, end: { addr: '10.10.255.254' } } }],
        },
      ],
    });
  });

  it.each([
    [
      'applicationprofile',
      ['System-HTTP', 'System-Secure-HTTP', 'System-L4-Application', 'System-SSL-Application'],
    ],
    [
      'networkprofile',
      ['System-TCP-Proxy', 'System-TCP-Fast-Path', 'System-UDP-Fast-Path', 'System-SCTP-Proxy'],
    ],
    [
      'healthmonitor',
      ['System-HTTP', 'System-HTTPS', 'System-TCP', 'System-UDP', 'System-Ping', 'System-DNS', 'System-SCTP'],
    ],
    [
      'applicationpersistenceprofile',
      ['System-Persistence-Client-IP', 'System-Persistence-Http-Cookie', 'System-Persistence-TLS'],
    ],
    ['sslprofile', ['System-Standard', 'System-Standard-PFS', 'System-Standard-Portal']],
    ['sslkeyandcertificate', ['System-Default-Cert', 'System-Default-Cert-EC', 'System-Default-Root-CA']],
    ['analyticsprofile', ['System-Analytics-Profile']],
    ['protocolparser', ['Default-TLS']],
    ['wafpolicy', ['System-WAF-Policy']],
    ['role', ['System-Admin', 'Tenant-Admin', 'Application-Admin']],
  ])('has the system objects of type %s', (type, expected) => {
    expect(names(type)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a seed', () => {
  const fixture = useSimulator({
    seed: {
      version: '22.1.3',
      licenseTier: 'ENTERPRISE',
      tenants: ['admin', 'blue'],
      clouds: [
        {
          name: 'nsx',
          vtype: 'CLOUD_NSXT',
          transportZone: 'VLAN',
          dnsSubDomains: ['a.b'],
          networks: [{ name: 'n1', uuid: 'network-1', vrf: 't1', subnets: ['10.0.0.0/24'] }, { name: 'n2' }],
          seGroups: ['g1'],
          vrfs: ['t2'],
        },
      ],
      objects: ['wafpolicy/w', 'sslkeyandcertificate/c', 'icapprofile/i', 'applicationprofile/System-HTTP'],
    },
  });

  it('describes another controller, which has a Default-Cloud too', async () => {
    const { state } = fixture.simulator;
    const initial = await fixture.client.get('/api/initial-data', { version: '22.1.3' });
    expect(initial.body).toMatchObject({ version: { Version: '22.1.3' } });
    expect(state.list('tenant').map(({ name }) => name)).toEqual(['admin', 'blue']);
    expect(state.list('cloud').map(({ name, vtype }) => [name, vtype])).toEqual([
      ['Default-Cloud', 'CLOUD_NONE'],
      ['nsx', 'CLOUD_NSXT'],
    ]);
    expect(state.get('cloud', 'nsx')).toMatchObject({
      nsxt_configuration: { data_network_config: { tz_type: 'VLAN' } },
    });
    expect(
      state
        .list('vrfcontext', ({ cloud_ref }) => String(cloud_ref).endsWith('#nsx'))
        .map(({ name, attrs }) => [name, objectsOf(attrs)[0]?.value]),
    ).toEqual([
      ['global', undefined],
      ['management', undefined],
      ['t1', '/infra/tier-1s/t1'],
      ['t2', '/infra/tier-1s/t2'],
    ]);
    expect(state.get('network', 'n1')).toMatchObject({
      uuid: 'network-1',
      vrf_context_ref: expect.stringMatching(/#t1$/),
    });
    expect(state.get('serviceenginegroup', 'g1')).toBeDefined();
    expect(state.get('wafpolicy', 'w')).toBeDefined();
    expect(state.get('sslkeyandcertificate', 'c')).toMatchObject({ certificate: { subject: {} } });
    expect(state.get('systemconfiguration', 'default')).toMatchObject({ default_license_tier: 'ENTERPRISE' });
  });

  it.each([
    [{ cloud: [] }, 'seed.cloud: is not known'],
    [{ clouds: [{}] }, 'seed.clouds[0].name: must be a text'],
    [
      { clouds: [{ name: 'c', networks: [{ name: 'n', subnets: ['10.0.0.0'] }] }] },
      "seed.clouds[0].networks[0].subnets: '10.0.0.0' is not a subnet",
    ],
    [{ clouds: [{ name: 'c', vtype: 'VCENTER' }] }, 'seed.clouds[0].vtype'],
    [{ objects: ['wafpolicy'] }, 'seed.objects[0]: must be <type>/<name>'],
    [{ version: 'new' }, 'seed.version'],
    [[], 'seed: must be an object'],
  ])('is refused with the field at fault: %o', (content, message) => {
    expect(() => checkSeed(content)).toThrow(message);
  });

  it('with an unknown type is refused by name', async () => {
    await expect(startSimulator({ port: 0, seed: { objects: ['nonsense/x'] } })).rejects.toThrow(
      "no object type 'nonsense'",
    );
  });

  it('is read from YAML and JSON files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seed-'));
    const file = join(folder, 'seed.yaml');
    writeFileSync(file, 'tenants: [blue]\nclouds:\n  - { name: c1, subnets: [] }\n');
    expect(() => readSeedFile(file)).toThrow(`seed ${file}.clouds[0].subnets: is not known`);
    writeFileSync(file, '{"tenants":["blue"]}');
    expect(readSeedFile(file)).toEqual({ tenants: ['blue'] });
    expect(() => readSeedFile(join(folder, 'none'))).toThrow(/seed .*none: ENOENT/);
    rmSync(folder, { recursive: true });
  });
});

describe('a run', () => {
  it('can be repeated exactly: the same ids and addresses', async () => {
    const run = async () => {
      const simulator = await startSimulator({
        port: 0,
        tls: false,
        idSeed: 42,
        now: () => 1_700_000_000_000,
      });
      simulator.state.create('pool', { name: 'p' });
      const bodies = [...simulator.state.list('pool'), ...simulator.state.list('network')];
      await simulator.stop();
      return bodies;
    };
    expect(await run()).toEqual(await run());
  });
});
