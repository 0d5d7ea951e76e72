import { expect, test } from 'vitest';
import { useCluster } from './vitest.ts';
import { waitFor } from './wait.ts';

const cluster = useCluster();

test('apply creates, changes, and takes away what is no longer given', async () => {
  const { kube } = cluster;
  const namespace = await cluster.namespace('kube');
  const service = (ports: number[], annotations = ''): string => `
apiVersion: v1
kind: Service
metadata: {namespace: ${namespace}, name: web${annotations}}
spec:
  selector: {app: web}
  ports: [${ports.map((port) => `{name: p${port}, port: ${port}}`).join(', ')}]`;

  const [created] = await kube.apply(service([80, 443], ', annotations: {colour: blue}'));
  expect(created?.metadata.uid).toBeDefined();
  await kube.apply(service([443]));
  const changed = await kube.get('Service', namespace, 'web');
  expect(changed?.spec?.ports?.map(({ port }) => port)).toEqual([443]);
  expect(changed?.metadata?.annotations).toBeUndefined();
  expect(changed?.metadata?.uid).toBe(created?.metadata.uid);
});

test('apply takes definition and object, namespace and content at once', async () => {
  const { kube } = cluster;
  const suffix = await cluster.namespace('other');
  const group = `${suffix}.example.org`;
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `lamps.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { plural: 'lamps', singular: 'lamp', kind: 'Lamp', listKind: 'LampList' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: { openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
        },
      ],
    },
  };
  const lamp = {
    apiVersion: `${group}/v1`,
    kind: 'Lamp',
    metadata: { namespace: `${suffix}-b`, name: 'desk' },
    spec: { on: true },
  };
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: `${suffix}-b` } };
  try {
    const written = await kube.apply([lamp, definition, namespace]);
    expect(written.map(({ kind }) => kind)).toEqual(['Lamp', 'CustomResourceDefinition', 'Namespace']);
    const kind = `${group}/v1/Lamp` as const;
    await kube.patch(kind, `${suffix}-b`, 'desk', { spec: { colour: 'red' } });
    expect((await kube.get(kind, `${suffix}-b`, 'desk'))?.spec).toEqual({ on: true, colour: 'red' });
  } finally {
    await kube.remove([definition, namespace]);
  }
});

test('remove and delete are content with what is not there', async () => {
  const { kube } = cluster;
  const namespace = await cluster.namespace('gone');
  const config = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace, name: 'x' } };
  await kube.apply(config);
  await kube.remove(config);
  expect(await kube.get('ConfigMap', namespace, 'x')).toBeUndefined();
  await kube.remove(config);
  await kube.delete('ConfigMap', namespace, 'x');
  await expect(kube.patch('ConfigMap', namespace, 'x', { data: { a: 'b' } })).rejects.toThrow(
    /404: configmaps "x" not found/,
  );
});

test('endpoints of both families, named ports, and pods that are not ready', async () => {
  const { kube } = cluster;
  const namespace = await cluster.namespace('endpoints');
  const ports = [{ name: 'http', port: 8080 }, { name: 'dns', port: 53, protocol: 'UDP' } as const];
  await kube.endpoints(namespace, 'web', ['192.0.2.1'], { ports, notReady: ['192.0.2.9'] });
  await kube.endpoints(namespace, 'web', ['2001:db8::1']);
  const slices = await kube.list('EndpointSlice', namespace);
  const shape = slices.map(({ metadata, addressType, endpoints, ports: all }) => ({
    name: metadata?.name,
    addressType,
    ready: endpoints?.map(({ addresses, conditions }) => [addresses[0], conditions?.ready]),
    ports: all?.map(({ name, port, protocol }) => `${name}:${port}/${protocol}`),
  }));
  expect(shape).toEqual([
    {
      name: 'web',
      addressType: 'IPv4',
      ready: [
        ['192.0.2.1', true],
        ['192.0.2.9', false],
      ],
      ports: ['http:8080/TCP', 'dns:53/UDP'],
    },
    { name: 'web-v6', addressType: 'IPv6', ready: [['2001:db8::1', true]], ports: [':8080/TCP'] },
  ]);
});

test('many objects are written at once', async () => {
  const { kube } = cluster;
  const namespace = await cluster.namespace('many');
  const objects = Array.from({ length: 300 }, (_, number) => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { namespace, name: `config-${number}` },
  }));
  await kube.apply(objects);
  expect(await kube.list('ConfigMap', namespace)).toHaveLength(300);
});

test('a wait in vain shows the object as it is', async () => {
  const { kube } = cluster;
  const namespace = await cluster.namespace('wait');
  const wait = waitFor(
    async (seen) => {
      const found = await kube.get('Namespace', '', namespace);
      seen(found?.metadata?.labels);
      return found?.metadata?.labels?.colour === 'blue';
    },
    { what: 'the namespace is blue', timeoutMs: 100 },
  );
  await expect(wait).rejects.toThrow(`'kubernetes.io/metadata.name': '${namespace}'`);
});
