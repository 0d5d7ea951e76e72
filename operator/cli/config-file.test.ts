import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadSettings } from './config-file.ts';
import { factsOf, loadController } from './controller-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ako-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function file(content: unknown): string {
  count += 1;
  const name = path.join(folder, `${count}.yaml`);
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const configMap = (data: unknown, metadata: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'avi-k8s-config', ...metadata },
  data,
});

async function settings(content?: unknown) {
  return (await loadSettings(content === undefined ? undefined : file(content))).settings;
}

it('settings come from a ConfigMap, a flat object, or are the defaults', async () => {
  expect(await settings()).toMatchObject({ clusterName: 'my-cluster', podNamespace: 'avi-system' });
  expect(await settings(configMap({ clusterName: 'c' }, { namespace: 'ns' }))).toMatchObject({
    clusterName: 'c',
    podNamespace: 'ns',
  });
  expect(await settings({ clusterName: 'c', enableEVH: 'true' })).toMatchObject({
    clusterName: 'c',
    enableEVH: true,
  });
});

it('flat objects may spell values as they are meant', async () => {
  expect(
    await settings('enableEVH: true\napiServerPort: 9000\nbgpPeerLabels: [a]\nenableRHI: true\nvrfName:\n'),
  ).toMatchObject({
    enableEVH: true,
    apiServerPort: 9000,
    bgpPeerLabels: ['a'],
    vrfName: '',
  });
});

it('a value with a safe replacement is a problem, one without is bad input', async () => {
  const { problems } = await loadSettings(file({ shardVSSize: 'HUGE' }));
  expect(problems).toMatchObject([{ field: 'data.shardVSSize' }]);
  await expect(loadSettings(file({ clusterName: 'a.b' }))).rejects.toThrow(
    /\.yaml, document 1: clusterName: clusterName is "a\.b"/,
  );
  await expect(loadSettings(file(configMap({ vipNetworkList: '[' })))).rejects.toThrow(
    /document 1: data\.vipNetworkList: .*no JSON/,
  );
});

it.each<[string, unknown, RegExp]>([
  ['another kind', { ...configMap({}), kind: 'Secret' }, /kind: a ConfigMap is expected, not Secret/],
  ['another name', configMap({}, { name: 'x' }), /metadata\.name: must be avi-k8s-config, not x/],
  [
    'a value that is no text',
    configMap({ enableEVH: true }),
    /data\.enableEVH: values of a ConfigMap are texts/,
  ],
  ['nested objects', { enableEVH: {} }, /enableEVH: must be a text, number, boolean or list/],
  ['a list', [], /a ConfigMap, or an object of its keys, is expected/],
  ['nothing', '', /the file is empty/],
  ['two documents', 'a: 1\n---\nb: 2\n', /2 documents/],
])('settings are not %s', async (_, content, message) => {
  await expect(loadSettings(file(content))).rejects.toThrow(message);
});

async function facts(content: unknown, config: object = {}) {
  const parsed = await settings({ vipNetworkList: [{ networkName: 'net1' }], ...config });
  return factsOf(await loadController(content === undefined ? undefined : file(content)), parsed);
}

it('without a file the controller is that of a fresh simulator, and names are taken on trust', async () => {
  const result = await facts(undefined, {
    cloudName: 'mine',
    tenantName: 't',
    serviceEngineGroupName: 'g',
    vipNetworkList: [{ networkName: 'n' }],
  });
  expect(result).toEqual({
    facts: {
      version: '30.2.1',
      cloudName: 'mine',
      cloudType: 'CLOUD_VCENTER',
      nsxtTransportZone: '',
      dnsSubDomains: ['avi.internal'],
      vrf: 'global',
      enterprise: true,
    },
    problems: [],
  });
});

it('a description says which cloud there is', async () => {
  const description = {
    version: '22.1.3',
    licenseTier: 'ESSENTIALS',
    tenants: ['t'],
    clouds: [
      {
        name: 'nsx',
        vtype: 'CLOUD_NSXT',
        dnsSubDomains: ['b.c', 'a.b'],
        networks: [{ name: 'net1', vrf: 'blue' }],
        vrfs: ['t1'],
        seGroups: ['g'],
      },
    ],
    objects: ['wafpolicy/w'],
  };
  const config = { cloudName: 'nsx', tenantName: 't', serviceEngineGroupName: 'g' };
  const { facts: found, problems } = await facts(description, config);
  expect(found).toEqual({
    version: '22.1.3',
    cloudName: 'nsx',
    cloudType: 'CLOUD_NSXT',
    nsxtTransportZone: 'OVERLAY',
    dnsSubDomains: ['a.b', 'b.c'],
    vrf: 'blue',
    enterprise: false,
  });
  expect(problems).toEqual([]);
  const overlay = await facts(description, { ...config, nsxtT1LR: '/infra/tier-1s/t1' });
  expect(overlay.facts.vrf).toBe('t1');
  expect((await loadController(file(description))).objects).toEqual(['wafpolicy/w']);
});

it('what a described cloud leaves out it does not have', async () => {
  expect((await facts({ clouds: [{ name: 'Default-Cloud' }] })).facts).toMatchObject({
    cloudType: 'CLOUD_VCENTER',
    dnsSubDomains: [],
  });
  expect((await facts({ clouds: [{ name: 'x' }] })).facts).toMatchObject({ cloudType: 'CLOUD_NONE' });
  expect((await facts({ version: '22.1.3' })).facts).toMatchObject({
    cloudType: 'CLOUD_VCENTER',
    dnsSubDomains: ['avi.internal'],
  });
});

it('names that the controller does not have are problems, an unknown cloud is bad input', async () => {
  const description = { clouds: [{ name: 'Default-Cloud', networks: [{ name: 'other' }] }] };
  const { problems } = await facts(description, { tenantName: 't', serviceEngineGroupName: 'g' });
  expect(problems.map((p) => p.field)).toEqual([
    'data.tenantName',
    'data.serviceEngineGroupName',
    'data.vipNetworkList',
  ]);
  await expect(facts(description, { cloudName: 'x' })).rejects.toThrow(
    /cloudName is "x".*it has Default-Cloud/,
  );
});

it.each<[string, unknown, RegExp]>([
  ['a version', { version: 'new' }, /document 1: version must be a version x\.y\.z/],
  [
    'a cloud type',
    { clouds: [{ name: 'c', vtype: 'VCENTER' }] },
    /clouds\[0\]\.vtype must be one of CLOUD_VCENTER/,
  ],
  ['a cloud without name', { clouds: [{}] }, /clouds\[0\]\.name is missing/],
  [
    'a mistyped key',
    { clouds: [{ name: 'c', dnsSubdomains: [] }] },
    /clouds\[0\]\.dnsSubdomains is not known here; known are .*dnsSubDomains/,
  ],
  ['an object name', { objects: ['x'] }, /objects\[0\] must be <type>\/<name>/],
])('the description of a controller: %s', async (_, content, message) => {
  await expect(loadController(file(content))).rejects.toThrow(message);
});
