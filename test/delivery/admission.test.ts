import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONFIG_MAP, parseSettings } from '../../operator/settings/parse.ts';
import { SCHEMA, type SettingKey } from '../../operator/settings/schema.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { rawApi } from './raw-api.ts';
import { type Identity, serviceAccount } from './service-account.ts';
import { OWN_CLUSTER, useTool } from './tools.ts';

describe.skipIf(!OWN_CLUSTER)('what component admission refuses, on a real API server', () => {
  const kustomize = useTool('kustomize');
  const test = useCluster();

  /** In another namespace than the operator of the manifests: the policies must not depend on it. */
  const NAMESPACE = 'settings';

  const settings = (data: Readonly<Record<string, string>>) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { namespace: NAMESPACE, name: CONFIG_MAP },
    data,
  });

  let admin: ReturnType<typeof rawApi>;

  /** What the API server says of these settings. Nothing is kept. */
  const answerTo = (data: Readonly<Record<string, string>>) =>
    admin.call('POST', `/api/v1/namespaces/${NAMESPACE}/configmaps`, {
      query: { dryRun: 'All' },
      body: settings(data),
    });

  /** '' when it takes them, else why it does not. */
  const verdict = async (data: Readonly<Record<string, string>>): Promise<string> =>
    (await answerTo(data)).refusal;

  beforeAll(async () => {
    admin = rawApi(test.cluster.kubeconfig);
    await test.kube.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE } });
    await test.kube.apply(await kustomize.run('build', 'kustomize/overlays/prod'));
    // The API server takes a moment to put a policy into force.
    await waitFor(async () => (await verdict({ enableEVH: 'perhaps' })) !== '', {
      what: 'the policies are in force',
    });
  });

  afterAll(() => admin?.close());

  describe('settings', () => {
    /** A bit of everything, so that each key sees values that are right for another one only. */
    const VALUES = [
      ...[
        '',
        ' ',
        'true',
        ' true ',
        'True',
        'TRUE',
        't',
        'yes',
        'false',
        'f',
        '0',
        '1',
        '-1',
        '-0',
        '+5',
        '007',
      ],
      ...['64', '65', '1800', '65535', '65536', '1e3', '4.5', 'V4', 'V4_V6', 'v4', 'LARGE', 'large', 'SMALL'],
      ...['DEDICATED', 'ClusterIP', 'NodePort', 'nodeport', 'antrea', 'Calico', 'weave', 'default', 'flat'],
      ...['disable', 'disabled', 'off', 'Strict', 'STRICT', 'InterNamespaceAllowed', 'lax', 'DEBUG', 'debug'],
      ...[
        '22.1.3',
        '22.1.2',
        '21.9.9',
        '30.2.1',
        '31.1.1',
        '22.1',
        '22.1.3-p1',
        '22.2.0',
        '/infra/tier-1s/a',
      ],
      ...[
        'infra',
        '[]',
        '["a"]',
        '{}',
        'null',
        '10.0.0.1',
        '10.0.0.1:8443',
        'avi.example.com',
        'https://avi',
      ],
      ...[
        'avi.example.com:123456',
        '[2001:db8::1]:443',
        '2001:db8::1',
        '-avi',
        'my_cluster',
        'my cluster',
        '東京',
      ],
    ];
    const LISTS = new Set<string>([
      'bgpPeerLabels',
      'nodeNetworkList',
      'vipNetworkList',
      'blockedNamespaceList',
    ]);
    const WRONG = new Set(['InvalidSetting', 'IncompleteSetting']);
    const wrong = (key: SettingKey, value: string): boolean =>
      parseSettings({ [key]: value }, { podNamespace: NAMESPACE }).problems.some(({ reason }) =>
        WRONG.has(reason),
      );

    it.each(Object.keys(SCHEMA) as SettingKey[])('%s: the policy and the operator agree', async (key) => {
      const wrongOnes = VALUES.filter((value) => wrong(key, value));
      // For most keys any text will do; a few values are enough to see that the policy leaves them alone.
      const values = wrongOnes.length === 0 ? VALUES.filter((_, i) => i % 9 === 0) : VALUES;
      const disagreements: string[] = [];
      await Promise.all(
        values.map(async (value) => {
          const isWrong = wrongOnes.includes(value);
          const refused = await verdict({ [key]: value });
          // What is inside a list is beyond the policy: it may take what the operator then refuses, not the reverse.
          const agree = LISTS.has(key) ? refused === '' || isWrong : (refused !== '') === isWrong;
          const lists = LISTS.has(key) && (value === '{}' || value === 'yes') && refused === '';
          if (!agree || lists) disagreements.push(`${JSON.stringify(value)}: ${refused || 'accepted'}`);
          // The message must help: it names the key.
          if (refused !== '' && !refused.includes(key))
            disagreements.push(`${JSON.stringify(value)}: ${refused}`);
        }),
      );
      expect(disagreements).toEqual([]);
    });

    it('settings that depend on each other', async () => {
      expect(await verdict({ serviceType: 'NodePortLocal' })).toContain('needs cniPlugin antrea');
      expect(await verdict({ serviceType: 'NodePortLocal', cniPlugin: 'Antrea' })).toBe('');
      expect(await verdict({ vpcMode: 'true', nsxtT1LR: '/infra/tier-1s/a' })).toContain(
        'vpcMode needs nsxtT1LR',
      );
      expect(await verdict({ vpcMode: 'true', nsxtT1LR: '/orgs/o/projects/p/vpcs/v' })).toBe('');
      expect(await verdict({ nsSyncLabelKey: 'ako', nsSyncLabelValue: 'yes' })).toBe('');
    });

    it('clusterName stays, unless the ConfigMap is made anew', async () => {
      await test.kube.apply(settings({ clusterName: 'one', logLevel: 'INFO' }));
      const rename = settings({ clusterName: 'two', logLevel: 'INFO' });
      await expect(test.kube.apply(rename)).rejects.toThrow(/clusterName cannot change.*deleteConfig/);
      await expect(test.kube.apply(settings({ logLevel: 'INFO' }))).rejects.toThrow(
        'clusterName cannot change',
      );
      await test.kube.apply(settings({ clusterName: 'one', logLevel: 'DEBUG' }));
      await test.kube.remove(rename);
      await test.kube.apply(rename);
      expect((await test.kube.get('ConfigMap', NAMESPACE, CONFIG_MAP))?.data?.clusterName).toBe('two');
      await test.kube.remove(rename);
    });

    it('other ConfigMaps are nobody’s business', async () => {
      const other = {
        ...settings({ enableEVH: 'perhaps' }),
        metadata: { namespace: NAMESPACE, name: 'other' },
      };
      await test.kube.apply(other);
    });

    it('keys that mean nothing are warned of', async () => {
      const known = Object.fromEntries(Object.keys(SCHEMA).map((key) => [key, '']));
      expect((await answerTo(known)).warnings).toEqual([]);
      const { warnings } = await answerTo({ ...known, shardVsSize: 'LARGE', servicesAPI: 'false' });
      expect(warnings).toEqual([expect.stringMatching(/no setting of the operator: shardVsSize$/)]);
    });
  });

  describe('writes of the operator', () => {
    let identity: Identity;
    let operator: ReturnType<typeof rawApi>;
    let namespace: string;

    beforeAll(async () => {
      identity = await serviceAccount(test.cluster.kubeconfig, 'avi-system', 'ako-sa');
      operator = rawApi(identity.kubeconfig);
      namespace = await test.namespace('writes');
      const metadata = {
        namespace,
        name: 'shop',
        annotations: { owner: 'shop', 'ako.vmware.com/old': '1' },
        labels: { app: 'shop' },
      };
      const spec = { ports: [{ name: 'http', port: 80 }], type: 'LoadBalancer' };
      const backend = { service: { name: 'shop', port: { number: 80 } } };
      await test.kube.apply([
        { apiVersion: 'v1', kind: 'Service', metadata, spec },
        { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata, spec: { defaultBackend: backend } },
      ] as never);
    });

    afterAll(async () => {
      await operator?.close();
      await identity?.remove();
    });

    describe.each(['Service', 'Ingress'] as const)('%s', (kind) => {
      const path = (): string =>
        kind === 'Service'
          ? `/api/v1/namespaces/${namespace}/services/shop`
          : `/apis/networking.k8s.io/v1/namespaces/${namespace}/ingresses/shop`;
      const patch = async (body: object, subresource = ''): Promise<string> =>
        (await operator.call('PATCH', `${path()}${subresource}`, { body })).refusal;

      it('its own annotations are its to set and to remove', async () => {
        const annotations = { 'ako.vmware.com/host-fqdn-vs-uuid-map': '{}', 'ako.vmware.com/old': null };
        expect(await patch({ metadata: { annotations } })).toBe('');
        const { metadata } = (await test.kube.get(kind, namespace, 'shop')) ?? {};
        expect(metadata?.annotations).toEqual({
          owner: 'shop',
          'ako.vmware.com/host-fqdn-vs-uuid-map': '{}',
        });
      });

      it.each([
        ['another annotation', { metadata: { annotations: { other: 'x' } } }, 'only change annotations'],
        [
          'another annotation changed',
          { metadata: { annotations: { owner: 'x' } } },
          'only change annotations',
        ],
        [
          'another annotation removed',
          { metadata: { annotations: { owner: null } } },
          'only change annotations',
        ],
        ['a label', { metadata: { labels: { app: 'x' } } }, 'may not change labels'],
        ['a finalizer', { metadata: { finalizers: ['example.com/x'] } }, 'may not change finalizers'],
        [
          'an owner',
          { metadata: { ownerReferences: [{ apiVersion: 'v1', kind: 'Secret', name: 'x', uid: 'x' }] } },
          'may not change owners',
        ],
        [
          'the spec',
          kind === 'Service'
            ? { spec: { ports: [{ name: 'http', port: 81 }] } }
            : { spec: { ingressClassName: 'other' } },
          'may not change a spec',
        ],
      ])('%s is not', async (_, change, reason) => {
        expect(await patch(change)).toContain(reason);
      });

      it('others may, and the status is the operator’s', async () => {
        await test.kube.patch(kind, namespace, 'shop', { metadata: { labels: { team: 'shop' } } });
        const status = { loadBalancer: { ingress: [{ ip: '192.0.2.7' }] } };
        expect(await patch({ status }, '/status')).toBe('');
        const { status: written } = (await test.kube.get(kind, namespace, 'shop')) ?? {};
        expect(written?.loadBalancer?.ingress?.[0]?.ip).toBe('192.0.2.7');
      });
    });
  });
});
