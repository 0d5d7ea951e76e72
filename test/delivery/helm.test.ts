import { readFileSync } from 'node:fs';
import type { V1ClusterRole, V1ConfigMap, V1Secret, V1Service, V1StatefulSet } from '@kubernetes/client-node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_MAP, parseSettings } from '../../operator/settings/parse.ts';
import { SCHEMA } from '../../operator/settings/schema.ts';
import { FILES } from '../../scripts/generate-chart.ts';
import type { NamedObject } from '../harness/manifests.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { refused } from './dry-run.ts';
import { REFERENCE, type ReferenceChart, referenceChart } from './reference-chart.ts';
import { OWN_CLUSTER, ROOT, type Tool, useTool } from './tools.ts';

vi.setConfig({ testTimeout: 120_000 });

const CHART = `${ROOT}helm/ako`;
const USER_VALUES = `${ROOT}test/delivery/user-values.yaml`;
const NAMESPACE = { podNamespace: 'avi-system' };

function find<T extends object>(objects: readonly NamedObject[], kind: string, name: string): T {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  expect(found, `${kind} ${name}`).toHaveLength(1);
  // Both charts' objects are checked against their schemas by the API server, below.
  return found[0] as NamedObject & T;
}

const settingsOf = (objects: readonly NamedObject[]): Record<string, string> =>
  find<V1ConfigMap>(objects, 'ConfigMap', CONFIG_MAP).data ?? {};

describe('the chart', () => {
  it.each(Object.entries(FILES))('%s is what `npm run generate` writes', (file, content) => {
    expect(readFileSync(`${ROOT}${file}`, 'utf8')).toBe(content());
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
    const chart = parse(readFileSync(`${CHART}/Chart.yaml`, 'utf8')) as Record<string, unknown>;
    expect(chart).toMatchObject({ version, appVersion: version });
  });
});

describe.skipIf(!OWN_CLUSTER).each(['helm3', 'helm4'] as const)('with %s', (name) => {
  const helm = useTool(name);
  const kustomize = useTool('kustomize');
  const test = useCluster();
  const render = (...args: string[]): Promise<NamedObject[]> =>
    helm.objects('template', 'ako', CHART, '--namespace', 'avi-system', ...args);
  const accepted = async (objects: readonly NamedObject[]): Promise<void> =>
    expect(await refused(test.kube, test.cluster.kubeconfig, objects)).toEqual([]);

  it('has no faults that helm knows of', async () => {
    expect(await helm.run('lint', '--strict', CHART)).toContain('0 chart(s) failed');
  });

  it('its default values are accepted by the API server, and are the defaults of the settings', async () => {
    const objects = await render();
    await accepted(objects);
    const { settings, problems } = parseSettings(settingsOf(objects), NAMESPACE);
    expect(problems).toEqual([]);
    expect(settings).toEqual(parseSettings({}, NAMESPACE).settings);
    // Keys that the chart has no value for are given as extraSettings.
    const keys = Object.keys(settingsOf(await render('--set', 'L7Settings.serviceType=NodePort')));
    expect(keys.filter((key) => !Object.hasOwn(SCHEMA, key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(45);
  });

  it('everything switched on is accepted by the API server', async () => {
    const switches = [
      ...['networkPolicy.enabled=true', 'featureGates.EnablePrometheus=true', 'replicaCount=2'],
      ...[
        'priorityClassName=system-cluster-critical',
        'avicredentials.username=a',
        'avicredentials.authtoken=t',
      ],
      ...['L7Settings.serviceType=NodePortLocal', 'AKOSettings.cniPlugin=antrea', 'podAnnotations.a=b'],
      ...['nodeSelector.role=infra', 'extraEnv[0].name=HTTPS_PROXY', 'extraEnv[0].value=http://proxy:3128'],
      ...[
        'tolerations[0].operator=Exists',
        'serviceAccountAnnotations.a=b',
        'image.pullSecrets[0].name=regcred',
      ],
    ];
    const objects = await render(...switches.flatMap((text) => ['--set', text]));
    await accepted(objects);
    expect(objects.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['NetworkPolicy', 'Secret']));
    const role = find<V1ClusterRole>(objects, 'ClusterRole', 'ako-cr');
    expect(role.rules?.some(({ resources }) => resources?.includes('pods'))).toBe(true);
  });

  it('installs what kustomize installs', async () => {
    const [chart, base] = [await render(), await kustomize.objects('build', 'kustomize/base')];
    for (const [kind, name] of [
      ['ClusterRole', 'ako-cr'],
      ['Role', 'ako'],
    ] as const) {
      expect(find<V1ClusterRole>(chart, kind, name).rules).toEqual(
        find<V1ClusterRole>(base, kind, name).rules,
      );
    }
    for (const kind of ['ClusterRoleBinding', 'RoleBinding'] as const) {
      const named = (objects: readonly NamedObject[]): object =>
        find(objects, kind, kind === 'RoleBinding' ? 'ako' : 'ako-crb');
      expect(withoutLabels(named(chart))).toEqual(withoutLabels(named(base)));
    }
    const pod = (objects: readonly NamedObject[]) =>
      find<V1StatefulSet>(objects, 'StatefulSet', 'ako').spec?.template;
    expect(pod(chart)).toEqual(pod(base));
    const service = (objects: readonly NamedObject[]) => find<V1Service>(objects, 'Service', 'ako').spec;
    expect(service(chart)).toEqual(service(base));
    expect(find<{ spec: object }>(chart, 'PodDisruptionBudget', 'ako').spec).toEqual(
      find<{ spec: object }>(base, 'PodDisruptionBudget', 'ako').spec,
    );
  });

  it('takes a values file that was written for AKO, as it is', async () => {
    const objects = await render('--values', USER_VALUES);
    await accepted(objects);
    const data = settingsOf(objects);
    expect(parseSettings(data, NAMESPACE).problems).toEqual([]);
    expect(data).toMatchObject({
      clusterName: 'shop-eu',
      controllerIP: 'avi.example.com',
      controllerVersion: '22.1.5',
      tenantName: 'shop',
      cloudName: 'vcenter',
      serviceEngineGroupName: 'shop',
      cniPlugin: 'Calico',
      enableEVH: 'true',
      fullSyncFrequency: '3600',
      apiServerPort: '9090',
      logLevel: 'INFO',
      blockedNamespaceList: '["kube-system","kube-public"]',
      nsSyncLabelKey: 'ako',
      nsSyncLabelValue: 'yes',
      nodeNetworkList: '[{"cidrs":["10.30.0.0/22"],"networkName":"nodes"}]',
      vipNetworkList: '[{"cidr":"10.20.0.0/24","networkName":"vips"}]',
      enableRHI: 'true',
      bgpPeerLabels: '["peer1"]',
      defaultIngController: 'false',
      serviceType: 'NodePort',
      nodeKey: 'role',
      nodeValue: 'worker',
      shardVSSize: 'SMALL',
      passthroughShardSize: 'LARGE',
      autoFQDN: 'flat',
      defaultDomain: 'l4.example.com',
      enablePrometheus: 'true',
    });
    const secret = find<V1Secret>(objects, 'Secret', 'avi-secret').data ?? {};
    expect(atob(secret.username ?? '')).toBe('admin');
    expect(atob(secret.password ?? '')).toBe('not-a-real-one');
    expect(atob(secret.certificateAuthorityData ?? '')).toMatch(/^-----BEGIN CERTIFICATE-----\nexample\n/);
    expect(Object.keys(secret)).not.toContain('authtoken');
    const template = find<V1StatefulSet>(objects, 'StatefulSet', 'ako').spec?.template;
    const [container] = template?.spec?.containers ?? [];
    expect(container?.args).toContain('--status-port=9090');
    expect(container?.ports).toEqual([{ name: 'status', containerPort: 9090 }]);
    expect(container?.resources?.limits).toMatchObject({ memory: '400Mi' });
    expect(template?.spec?.imagePullSecrets).toEqual([{ name: 'regcred' }]);
    expect(template?.metadata?.annotations).toMatchObject({ 'prometheus.io/port': '9090' });
    const { metadata } = find<NamedObject>(objects, 'IngressClass', 'avi-lb');
    expect(metadata).not.toHaveProperty('annotations');
  });

  it('a further instance takes nothing that the primary one has', async () => {
    const primary = await render();
    const other = await helm.objects(
      ...[
        'template',
        'other',
        CHART,
        '--namespace',
        'avi-other',
        '--set',
        'AKOSettings.primaryInstance=false',
      ],
    );
    await accepted(other);
    const names = (objects: readonly NamedObject[]) =>
      new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''} ${metadata.name}`));
    expect([...names(other)].filter((object) => names(primary).has(object))).toEqual([]);
    expect(settingsOf(other).primaryInstance).toBe('false');
  });

  it.each([
    ['AKOSettings.logLevel=LOUD', 'logLevel'],
    ['AKOSettings.clusterName=a b', 'clusterName'],
    ['L7Settings.shardVSSize=HUGE', 'shardVSSize'],
    ['ControllerSettings.controllerHost=https://avi', 'controllerHost'],
    ['AKOSettings.enableEVH=perhaps', 'enableEVH'],
    ['replicaCount=3', 'replicaCount'],
    ['image.digest=latest', 'digest'],
  ])('refuses --set %s, and names the value', async (setting, value) => {
    await expect(render('--set', setting)).rejects.toThrow(value);
  });

  it('refuses a standby for what is not the primary instance', async () => {
    const settings = ['--set', 'replicaCount=2', '--set', 'AKOSettings.primaryInstance=false'];
    await expect(render(...settings)).rejects.toThrow('replicaCount must be 1');
  });

  it('further settings, and values of any type, arrive as text', async () => {
    const data = settingsOf(
      await render(
        ...[
          '--set',
          'extraSettings.controllerParallelism=8',
          '--set',
          'AKOSettings.fullSyncFrequency=1000000',
        ],
        ...['--set-json', 'NetworkSettings.vipNetworkList="[{\\"networkName\\":\\"a\\"}]"'],
      ),
    );
    expect(data).toMatchObject({
      controllerParallelism: '8',
      fullSyncFrequency: '1000000',
      vipNetworkList: '[{"networkName":"a"}]',
    });
  });

  it('installs, upgrades and uninstalls for real, and says what is next', async () => {
    const release = ['ako', CHART, '--kubeconfig', test.cluster.kubeconfig, '--namespace', 'avi-helm'];
    const installed = await helm.run('install', ...release, '--create-namespace');
    expect(installed).toContain('Say which controller it is for');
    expect(installed).toContain('Unless Secret avi-secret is there, make it');
    expect(installed).not.toContain('have no effect');
    // A cluster keeps its name; here it gets it before the first use.
    await test.kube.delete('ConfigMap', 'avi-helm', CONFIG_MAP);
    const upgraded = await helm.run('upgrade', ...release, '--values', USER_VALUES);
    expect(upgraded).not.toContain('Unless Secret');
    expect(upgraded).toContain('The operator of cluster "shop-eu"');
    expect(upgraded).toContain('there is no such image');
    for (const value of [
      'featureGates.GatewayAPI:',
      'AKOSettings.servicesAPI:',
      'persistentVolumeClaim',
      'AKOSettings.enableEndpointSlice: no such value',
    ]) {
      expect(upgraded).toContain(value);
    }
    expect(upgraded).not.toContain('not-a-real-one');
    await waitFor(
      async () => (await refused(test.kube, test.cluster.kubeconfig, [renamed('avi-helm')])).length > 0,
      { what: 'the admission policies are in force' },
    );
    const rename = ['--reuse-values', '--set', 'AKOSettings.clusterName=other'];
    await expect(helm.run('upgrade', ...release, ...rename)).rejects.toThrow('clusterName cannot change');
    await helm.run('uninstall', 'ako', ...release.slice(2));
    expect(await test.kube.get('IngressClass', '', 'avi-lb')).toBeUndefined();
  });

  describe.skipIf(REFERENCE === undefined)('beside AKO’s own chart', () => {
    let reference: ReferenceChart;
    beforeAll(() => {
      reference = referenceChart(REFERENCE ?? '');
    });
    afterAll(() => reference?.remove());

    it('its default values give the same settings in both charts', async () => {
      const ours = await render('--values', reference.values);
      await accepted(ours);
      const theirs = settingsOf(
        await helm.objects('template', 'ako', reference.folder, '--namespace', 'avi-system'),
      );
      expect(parseSettings(settingsOf(ours), NAMESPACE).settings).toEqual(
        parseSettings(theirs, NAMESPACE).settings,
      );
      // Nothing that AKO would miss after a way back.
      const data = settingsOf(ours);
      for (const [key, value] of Object.entries(theirs)) {
        if (!['servicesAPI', 'akoCRDOperatorEnabled'].includes(key)) expect(data[key], key).toBe(value);
      }
    });

    it('an installation of it is upgraded in place, and rolled back', async () => {
      const target = ['--kubeconfig', test.cluster.kubeconfig, '--namespace', 'avi-takeover'];
      await helm.run('install', 'ako', reference.folder, ...target, '--create-namespace', '--skip-crds');
      const image = async (): Promise<string | undefined> => {
        const { items } = (await test.kube
          .get('apps/v1/StatefulSet', 'avi-takeover', 'ako')
          .then((object) => ({
            items: [object],
          }))) as { items: (V1StatefulSet | undefined)[] };
        return items[0]?.spec?.template.spec?.containers[0]?.image;
      };
      expect(await image()).toMatch(/\/ako:latest$/);
      await takeOver(helm, reference, target);
      expect(await image()).toMatch(/^avi-kubernetes-operator:/);
      await helm.run('rollback', 'ako', '1', ...target);
      expect(await image()).toMatch(/\/ako:latest$/);
      await helm.run('uninstall', 'ako', ...target);
    });
  });
});

async function takeOver(helm: Tool, reference: ReferenceChart, target: string[]): Promise<void> {
  const image = ['--set', 'image.repository=avi-kubernetes-operator'];
  await helm.run('upgrade', 'ako', CHART, ...target, '--values', reference.values, ...image);
}

const renamed = (namespace: string): NamedObject =>
  ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { namespace, name: CONFIG_MAP },
    data: { clusterName: 'other' },
  }) as NamedObject;

function withoutLabels(object: object): object {
  const { metadata, ...rest } = object as NamedObject;
  return { ...rest, name: metadata.name };
}
