import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from './input-error.ts';
import { loadManifests } from './manifests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ako-manifests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** The message of the input error, with the folder left out. */
async function fault(...paths: string[]): Promise<string> {
  const error: unknown = await loadManifests(paths).catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error(`no input error but ${String(error)}`);
  return error.message.replaceAll(`${folder}/`, '');
}

const service = (name: string, port: number | string = 80) =>
  `apiVersion: v1\nkind: Service\nmetadata: {name: ${name}}\nspec: {ports: [{port: ${port}}]}\n`;
const names = (manifests: Awaited<ReturnType<typeof loadManifests>>) =>
  [...manifests.stores.services.values()].map((s) => `${s.namespace}/${s.name}`);

describe('what is read', () => {
  it('files with several documents, JSON, and folders with all below', async () => {
    write('sub/a.yaml', `${service('a1')}---\n---\n# nothing\n---\n${service('a2')}`);
    write('sub/deep/b.yml', service('b'));
    write(
      'sub/c.JSON',
      JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'c', namespace: 'x' } }),
    );
    write('sub/readme.txt', 'no manifest');
    write('sub/.hidden/d.yaml', service('d'));
    symlinkSync(folder, path.join(folder, 'sub', 'loop'));
    const single = write('e.txt', service('e'));
    expect(names(await loadManifests([path.join(folder, 'sub'), single]))).toEqual([
      'default/a1',
      'default/a2',
      'default/b',
      'default/e',
      'x/c',
    ]);
  });

  it('standard input', async () => {
    const manifests = await loadManifests(['-'], { stdin: async () => service('a') });
    expect(names(manifests)).toEqual(['default/a']);
  });

  it('lists of any kind, nested too', async () => {
    const item = (name: string) => ({ apiVersion: 'v1', kind: 'Service', metadata: { name } });
    const list = {
      apiVersion: 'v1',
      kind: 'List',
      items: [
        item('a'),
        { apiVersion: 'v1', kind: 'ServiceList', items: [{ metadata: { name: 'b' } }, item('c')] },
      ],
    };
    const file = write('list.json', JSON.stringify(list));
    expect(names(await loadManifests([file]))).toEqual(['default/a', 'default/b', 'default/c']);
  });

  it('every kind that translation knows; cluster-scoped ones have no namespace', async () => {
    const file = write(
      'all.yaml',
      [
        'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i}\nspec: {}',
        'apiVersion: networking.k8s.io/v1\nkind: IngressClass\nmetadata: {name: c, namespace: odd}\nspec: {controller: x}',
        'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata: {name: r}\nspec: {to: {name: web}}',
        'apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: e}\naddressType: IPv4\nendpoints: []',
        'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ntype: kubernetes.io/tls\nstringData: {tls.crt: C, tls.key: K}',
        'apiVersion: v1\nkind: Secret\nmetadata: {name: other}\ndata: {password: eA==}',
        'apiVersion: v1\nkind: Node\nmetadata: {name: n}',
        'apiVersion: v1\nkind: Namespace\nmetadata: {name: ns}',
      ].join('\n---\n'),
    );
    const { stores } = await loadManifests([file]);
    const { rules: _, ...plain } = stores;
    const sizes = Object.fromEntries(Object.entries(plain).map(([kind, store]) => [kind, store.size]));
    expect(sizes).toMatchObject({
      ingresses: 1,
      ingressClasses: 1,
      routes: 1,
      services: 0,
      endpointSlices: 1,
      secrets: 1,
      nodes: 1,
      namespaces: 1,
    });
    expect(stores.ingresses.get('default/i')).toBeDefined();
    expect(stores.ingressClasses.get('c')?.namespace).toBe('');
  });

  it('other kinds are left out with a note', async () => {
    const file = write(
      'a.yaml',
      [
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}',
        'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: k}',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: avi-k8s-config}',
      ].join('\n---\n'),
    );
    const { notes, stores } = await loadManifests([file]);
    expect(stores.services.size).toBe(0);
    expect(notes.map((note) => note.replace(`${folder}/`, ''))).toEqual([
      'a.yaml, document 1: apps/v1 Deployment d is not used',
      'a.yaml, document 2: serving.knative.dev/v1 Service k is not used',
      'a.yaml, document 3: v1 ConfigMap avi-k8s-config is not used; settings are given with --config',
    ]);
  });
});

describe('objects that are there twice', () => {
  it('are fine when they are the same, in whatever order and spelling', async () => {
    const a = write('a.yaml', service('x'));
    const b = write(
      'b.json',
      JSON.stringify({
        kind: 'Service',
        spec: { ports: [{ port: 80 }] },
        metadata: { namespace: 'default', name: 'x' },
        apiVersion: 'v1',
      }),
    );
    expect(names(await loadManifests([b, a, a, folder]))).toEqual(['default/x']);
  });

  it('are an error when they differ, which names both places', async () => {
    const a = write('a.yaml', service('x', 80));
    const b = write('b.yaml', `${service('y')}---\n${service('x', 81)}`);
    const message =
      'b.yaml, document 2: Service default/x is also in a.yaml, document 1, with other content; keep one of them';
    expect(await fault(a, b)).toBe(message);
    expect(await fault(b, a)).toBe(message);
  });
});

describe('bad input is named by file, document and field', () => {
  const INGRESS = 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: i, namespace: ns}\n';
  const rules = (path: string) => `${INGRESS}spec: {rules: [{host: a.b, http: {paths: [${path}]}}]}\n`;

  it.each<[string, string, string]>([
    ['YAML', 'a: [1\n', 'f.yaml, document 1, line 2, column 1: '],
    ['a repeated key', 'a: 1\na: 2\n', 'f.yaml, document 1, line 2, column 1: Map keys must be unique'],
    ['JSON', '{"a": }x', 'f.yaml, document 1, line 1'],
    [
      'a scalar',
      'hello\n',
      'f.yaml, document 1: a Kubernetes object is expected here, not the string "hello"',
    ],
    ['a list', '- a\n', 'f.yaml, document 1: a Kubernetes object is expected here, not a list'],
    ['no kind', 'apiVersion: v1\n', 'f.yaml, document 1: kind is missing'],
    ['no apiVersion', 'kind: Service\n', 'f.yaml, document 1: apiVersion is missing'],
    [
      'no name',
      'apiVersion: v1\nkind: Service\nmetadata: {}\n',
      'f.yaml, document 1 (Service default/(without name)): metadata.name is missing',
    ],
    [
      'no metadata',
      `${service('ok')}---\napiVersion: v1\nkind: Node\n`,
      'f.yaml, document 2 (Node (without name)): metadata is missing',
    ],
    [
      'an old version',
      'apiVersion: networking.k8s.io/v1beta1\nkind: Ingress\n',
      'f.yaml, document 1: apiVersion: Ingress is supported in networking.k8s.io/v1, not in networking.k8s.io/v1beta1',
    ],
    [
      'a list without items',
      'apiVersion: v1\nkind: List\n',
      'f.yaml, document 1: items: a List needs a list of objects here',
    ],
    [
      'an item',
      'apiVersion: v1\nkind: ServiceList\nitems: [{metadata: {name: x}, spec: {ports: [{port: x}]}}]\n',
      'f.yaml, document 1, items[0] (Service default/x): spec.ports[0].port must be integer, not string',
    ],
    [
      'a port number',
      service('x', 70000),
      'f.yaml, document 1 (Service default/x): spec.ports[0].port must be <= 65535',
    ],
    [
      'a protocol',
      'apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {ports: [{port: 1, protocol: ICMP}]}\n',
      'f.yaml, document 1 (Service default/x): spec.ports[0].protocol must be one of TCP, UDP, SCTP',
    ],
    [
      'an annotation',
      'apiVersion: v1\nkind: Node\nmetadata: {name: n, annotations: {a.b/c: true}}\n',
      'f.yaml, document 1 (Node n): metadata.annotations[a.b/c] must be string, not boolean',
    ],
    [
      'a path',
      rules('{path: a, backend: {service: {name: s, port: {number: 80}}}}'),
      'f.yaml, document 1 (Ingress ns/i): spec.rules[0].http.paths[0].path must begin with /',
    ],
    [
      'a path type',
      rules('{path: /, pathType: prefix, backend: {}}'),
      'f.yaml, document 1 (Ingress ns/i): spec.rules[0].http.paths[0].pathType must be one of Exact, Prefix, ImplementationSpecific',
    ],
    [
      'a back end',
      rules('{path: /}'),
      'f.yaml, document 1 (Ingress ns/i): spec.rules[0].http.paths[0].backend is missing',
    ],
    [
      'a back-end port',
      rules('{path: /, backend: {service: {name: s, port: {number: http}}}}'),
      'f.yaml, document 1 (Ingress ns/i): spec.rules[0].http.paths[0].backend.service.port.number must be integer, not string',
    ],
    [
      'a slice',
      'apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: {name: e}\n',
      'f.yaml, document 1 (EndpointSlice default/e): addressType is missing',
    ],
    [
      'a Secret',
      'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {tls.crt: "-----BEGIN"}\n',
      'f.yaml, document 1 (Secret default/s): data[tls.crt] must be base64',
    ],
  ])('%s', async (_, text, message) => {
    expect(await fault(write('f.yaml', text))).toContain(message);
  });

  it('without showing the content of a Secret', async () => {
    const file = write(
      'f.yaml',
      'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {tls.key: "geheim!"}\n',
    );
    expect(await fault(file)).not.toContain('geheim');
  });

  it('all at once, up to a limit', async () => {
    const many = Array.from({ length: 30 }, (_, i) => service(`s${i}`, 0)).join('---\n');
    const lines = (await fault(write('f.yaml', many))).split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe('… and 10 more');
  });

  it('missing files and empty folders', async () => {
    expect(await fault(path.join(folder, 'no.yaml'))).toBe('no.yaml: there is no such file or folder');
    mkdirSync(path.join(folder, 'empty'));
    expect(await fault(path.join(folder, 'empty'))).toContain('empty: the folder has no manifest');
  });
});
