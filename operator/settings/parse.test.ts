import { describe, expect, it } from 'vitest';
import { parseSettings } from './parse.ts';
import { compareVersions, SCHEMA, type SettingKey } from './schema.ts';

const parse = (data: Record<string, string>) => parseSettings(data, { podNamespace: 'avi-system' });

/** Per key: what is read from a missing key, texts that are right, texts that are wrong and what holds then. */
interface Row {
  missing: unknown;
  good: [text: string, value: unknown][];
  bad?: [text: string, value: unknown][];
}

function bool(missing: boolean): Row {
  return {
    missing,
    good: [
      ...['1', 't', 'T', 'TRUE', 'true', 'True', ' true '].map((text) => [text, true] as [string, boolean]),
      ...['0', 'f', 'F', 'FALSE', 'false', 'False'].map((text) => [text, false] as [string, boolean]),
      ['', missing],
    ],
    bad: [
      ['yes', missing],
      ['tRUE', missing],
    ],
  };
}

function anyText(missing: string): Row {
  return {
    missing,
    good: [
      ['x y', 'x y'],
      ['', missing],
    ],
  };
}

const ROWS: Record<SettingKey, Row> = {
  primaryInstance: bool(true),
  controllerIP: {
    missing: '',
    good: [
      ['10.0.0.1', '10.0.0.1'],
      ['10.0.0.1:9443', '10.0.0.1:9443'],
      ['avi.example.com', 'avi.example.com'],
      ['avi.example.com:443', 'avi.example.com:443'],
      ['2001:db8::1', '2001:db8::1'],
      ['[2001:db8::1]:9443', '[2001:db8::1]:9443'],
    ],
    bad: [
      ['https://avi', ''],
      ['avi/api', ''],
      ['a b', ''],
    ],
  },
  controllerVersion: {
    missing: '',
    good: [
      ['22.1.3', '22.1.3'],
      ['30.2.1', '30.2.1'],
      ['31.1.1', '30.2.1'],
      ['30.2.10', '30.2.1'],
      ['', ''],
    ],
    bad: [
      ['22.1.2', ''],
      ['9.99.99', ''],
      ['30.2', ''],
      ['new', ''],
    ],
  },
  controllerTLSVerify: bool(true),
  cniPlugin: {
    missing: '',
    good: [
      ['Calico', 'calico'],
      ['ovn-kubernetes', 'ovn-kubernetes'],
      ['', ''],
    ],
    bad: [['weave', '']],
  },
  shardVSSize: {
    missing: 'LARGE',
    good: [
      ['LARGE', 'LARGE'],
      ['MEDIUM', 'MEDIUM'],
      ['SMALL', 'SMALL'],
      ['DEDICATED', 'DEDICATED'],
    ],
    bad: [
      ['large', 'SMALL'],
      ['HUGE', 'SMALL'],
    ],
  },
  passthroughShardSize: {
    missing: 'SMALL',
    good: [['LARGE', 'LARGE']],
    bad: [['DEDICATED', 'SMALL']],
  },
  fullSyncFrequency: {
    missing: 1800,
    good: [
      ['0', 0],
      ['300', 300],
    ],
    bad: [
      ['-1', 1800],
      ['1.5', 1800],
      ['30m', 1800],
    ],
  },
  cloudName: anyText('Default-Cloud'),
  clusterName: {
    missing: 'my-cluster',
    good: [
      ['c-1_B', 'c-1_B'],
      ['', 'my-cluster'],
    ],
    bad: [
      ['a.b', 'my-cluster'],
      ['a b', 'my-cluster'],
    ],
  },
  enableEVH: bool(false),
  layer7Only: bool(false),
  vipPerNamespace: bool(false),
  tenantName: anyText('admin'),
  vrfName: anyText(''),
  dedicatedTenantMode: bool(false),
  defaultDomain: anyText(''),
  disableStaticRouteSync: bool(false),
  defaultIngController: {
    missing: true,
    good: [
      ['true', true],
      ['false', false],
      ['', true],
    ],
    bad: [
      ['False', true],
      ['0', true],
    ],
  },
  defaultLBController: bool(true),
  noPGForSNI: bool(false),
  enableRHI: bool(false),
  nsxtT1LR: {
    missing: '',
    good: [['/infra/tier-1s/t1', '/infra/tier-1s/t1']],
    bad: [['t1', '']],
  },
  enableEvents: bool(true),
  logLevel: {
    missing: 'WARN',
    good: [
      ['DEBUG', 'DEBUG'],
      ['ERROR', 'ERROR'],
    ],
    bad: [['debug', 'INFO']],
  },
  deleteConfig: {
    missing: false,
    good: [
      ['true', true],
      ['false', false],
    ],
    bad: [
      ['True', false],
      ['1', false],
    ],
  },
  autoFQDN: {
    missing: 'default',
    good: [
      ['default', 'default'],
      ['flat', 'flat'],
      ['disabled', 'disabled'],
      ['disable', 'disabled'],
      ['', 'disabled'],
    ],
    bad: [['Default', 'disabled']],
  },
  nsSyncLabelKey: { missing: '', good: [['', '']] },
  nsSyncLabelValue: { missing: '', good: [['', '']] },
  serviceType: {
    missing: 'ClusterIP',
    good: [['NodePort', 'NodePort']],
    bad: [['nodeport', 'ClusterIP']],
  },
  nodeKey: anyText(''),
  nodeValue: anyText(''),
  serviceEngineGroupName: anyText('Default-Group'),
  bgpPeerLabels: {
    missing: [],
    good: [
      ['[]', []],
      ['null', []],
    ],
    bad: [
      ['peer1', []],
      ['[1]', []],
      ['{}', []],
    ],
  },
  nodeNetworkList: {
    missing: [],
    good: [
      ['[]', []],
      [
        '[{"networkName":"n","cidrs":["10.0.0.0/8","fd00::/8"]},{"networkUUID":"u"}]',
        [
          { networkName: 'n', networkUUID: '', cidrs: ['10.0.0.0/8', 'fd00::/8'] },
          { networkName: '', networkUUID: 'u', cidrs: [] },
        ],
      ],
    ],
    bad: [
      ['[{}]', []],
      ['[{"networkName":"n","cidrs":["10.0.0.0"]}]', []],
      ['[{"networkName":"n","cidrs":"10.0.0.0/8"}]', []],
      [`[${Array(6).fill('{"networkName":"n"}').join(',')}]`, []],
    ],
  },
  vipNetworkList: {
    missing: [],
    good: [
      [
        '[{"networkName":"n","cidr":"10.0.0.0/8","v6cidr":"fd00::/8"}]',
        [{ networkName: 'n', networkUUID: '', cidr: '10.0.0.0/8', v6cidr: 'fd00::/8' }],
      ],
      ['[{"networkUUID":"u"}]', [{ networkName: '', networkUUID: 'u', cidr: '', v6cidr: '' }]],
    ],
    bad: [
      ['[{"networkName":"n"', []],
      ['["n"]', []],
      ['[{"networkName":7}]', []],
      ['[{"networkName":"n","cidr":"fd00::/8"}]', []],
      ['[{"networkName":"n","v6cidr":"10.0.0.0/8"}]', []],
      ['[{"networkName":"n","cidr":"10.0.0.0/33"}]', []],
      ['[{"networkName":"n","cidrs":["10.0.0.0/8"]}]', []],
    ],
  },
  apiServerPort: {
    missing: 8080,
    good: [
      ['1', 1],
      ['65535', 65535],
      ['', 8080],
    ],
    bad: [
      ['0', 8080],
      ['65536', 8080],
      ['http', 8080],
    ],
  },
  enableMCI: bool(false),
  blockedNamespaceList: {
    missing: [],
    good: [['["kube-system","x"]', ['kube-system', 'x']]],
    bad: [['kube-system', []]],
  },
  ipFamily: {
    missing: '',
    good: [
      ['V4', 'V4'],
      ['V6', 'V6'],
      ['V4_V6', 'V4_V6'],
      ['', ''],
    ],
    bad: [['IPv4', '']],
  },
  istioEnabled: bool(false),
  useDefaultSecretsOnly: bool(false),
  vpcMode: { missing: false, good: [['false', false]], bad: [['on', false]] },
  enablePrometheus: bool(false),
  fqdnReusePolicy: {
    missing: 'internamespaceallowed',
    good: [
      ['Strict', 'strict'],
      ['InterNamespaceAllowed', 'internamespaceallowed'],
      ['', 'internamespaceallowed'],
    ],
    bad: [['none', 'internamespaceallowed']],
  },
  hostRuleScope: {
    missing: 'Tenant',
    good: [
      ['Namespace', 'Namespace'],
      ['Tenant', 'Tenant'],
    ],
    bad: [['Cluster', 'Tenant']],
  },
  kubernetesServiceSemantics: bool(false),
  controllerParallelism: {
    missing: 16,
    good: [
      ['1', 1],
      ['64', 64],
    ],
    bad: [
      ['0', 16],
      ['65', 16],
      ['many', 16],
    ],
  },
};

describe.each(Object.entries(ROWS))('%s', (key, { missing, good, bad = [] }) => {
  const settingFrom = (data: Record<string, string>) =>
    Object.entries(parse(data).settings).find(([k]) => k === key)?.[1];

  it('has a default', () => {
    expect(settingFrom({})).toEqual(missing);
  });

  it.each(good)('reads "%s"', (text, value) => {
    expect(settingFrom({ [key]: text })).toEqual(value);
    expect(parse({ [key]: text }).problems).toEqual([]);
  });

  it.each(bad)('reports "%s" and goes on', (text, value) => {
    const { problems, blocking } = parse({ [key]: text });
    expect(settingFrom({ [key]: text })).toEqual(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      object: 'configmap/avi-system/avi-k8s-config',
      field: `data.${key}`,
      reason: 'InvalidSetting',
    });
    const { allowed, blocking: blocks } = SCHEMA[key as SettingKey];
    expect(problems[0]?.message).toContain(key);
    expect(problems[0]?.message).toContain(text.slice(0, 100));
    expect(problems[0]?.message).toContain(allowed);
    expect(blocking).toHaveLength(blocks === true ? 1 : 0);
  });
});

describe('all keys together', () => {
  it('an empty ConfigMap is right', () => {
    expect(parse({})).toMatchObject({ problems: [], blocking: [], settings: { podNamespace: 'avi-system' } });
  });

  it('messages say what is wrong inside a JSON text', () => {
    const message = (data: Record<string, string>) => parse(data).problems[0]?.message;
    expect(
      message({ vipNetworkList: '[{"networkName":"n"},{"networkName":"n","cidr":"10.0.0.0"}]' }),
    ).toContain('entry 2: cidr "10.0.0.0" is no IPv4 CIDR, the mask is missing');
    expect(message({ nodeNetworkList: '{}' })).toContain('it is no list');
    expect(message({ blockedNamespaceList: 'a' })).toContain('it is no JSON');
  });

  it('long values are cut in messages', () => {
    const message = parse({ shardVSSize: 'x'.repeat(5000) }).problems[0]?.message ?? '';
    expect(message.length).toBeLessThan(400);
  });

  it.each([
    ['shardVssize', 'shardVSSize'],
    ['vipNetworksList', 'vipNetworkList'],
    ['colour', undefined],
  ])('reports the unknown key %s', (key, near) => {
    const { problems } = parse({ [key]: 'x' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ field: `data.${key}`, reason: 'UnknownSetting' });
    expect(problems[0]?.message.includes('did you mean')).toBe(near !== undefined);
    if (near !== undefined) expect(problems[0]?.message).toContain(near);
  });

  it('knows keys of other versions', () => {
    expect(parse({ servicesAPI: 'false', akoCRDOperatorEnabled: 'false' }).problems).toEqual([]);
    expect(parse({ servicesAPI: 'true' }).problems[0]).toMatchObject({ reason: 'SettingWithoutEffect' });
  });

  it('a namespace filter needs key and value', () => {
    const full = parse({ nsSyncLabelKey: 'app', nsSyncLabelValue: 'x' });
    expect(full.settings).toMatchObject({ nsSyncLabelKey: 'app', nsSyncLabelValue: 'x' });
    expect(full.problems).toEqual([]);
    const half = parse({ nsSyncLabelKey: 'app' });
    expect(half.settings).toMatchObject({ nsSyncLabelKey: '', nsSyncLabelValue: '' });
    expect(half.problems).toMatchObject([{ field: 'data.nsSyncLabelValue', reason: 'IncompleteSetting' }]);
  });

  it('BGP labels need RHI', () => {
    expect(parse({ bgpPeerLabels: '["p"]' }).problems).toHaveLength(1);
    const both = parse({ bgpPeerLabels: '["p"]', enableRHI: 'true' });
    expect(both).toMatchObject({ problems: [], settings: { bgpPeerLabels: ['p'] } });
  });

  it('NodePortLocal needs Antrea', () => {
    expect(parse({ serviceType: 'NodePortLocal', cniPlugin: 'antrea' }).problems).toEqual([]);
    expect(parse({ serviceType: 'NodePortLocal' }).blocking).toMatchObject([{ field: 'data.serviceType' }]);
  });

  it('VPC mode needs a VPC', () => {
    expect(parse({ vpcMode: 'true', nsxtT1LR: '/orgs/o/projects/p/vpcs/v' }).problems).toEqual([]);
    expect(parse({ vpcMode: 'true', nsxtT1LR: '/infra/tier-1s/t' }).blocking).toMatchObject([
      { field: 'data.nsxtT1LR' },
    ]);
  });
});

describe('compareVersions', () => {
  it.each([
    ['22.1.3', '22.1.3', 0],
    ['22.1.10', '22.1.9', 1],
    ['9.1.1', '22.1.1', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });
});
