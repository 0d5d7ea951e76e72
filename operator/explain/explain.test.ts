import { describe, expect, it } from 'vitest';
import { DesiredStore } from '../avi/desired.ts';
import { Inventory } from '../avi/inventory.ts';
import { CLASS, clusterOf, contextOf, ingress, type Raw } from '../model/test-cluster.ts';
import { allUnits, Translation } from '../model/translation.ts';
import { explain } from './explain.ts';
import type { ExplainSource, Explanation, FailureFact } from './types.ts';

const service = (name = 'web', spec: object = {}): Raw => ({
  kind: 'Service',
  metadata: { name, namespace: 'default' },
  spec: { ports: [{ name: 'http', port: 80, targetPort: 8080 }], ...spec },
});
const slice = (ready: boolean[], name = 'web'): Raw => ({
  kind: 'EndpointSlice',
  metadata: { name: `${name}-1`, namespace: 'default', labels: { 'kubernetes.io/service-name': name } },
  addressType: 'IPv4',
  ports: [{ name: 'http', port: 8080 }],
  endpoints: ready.map((one, i) => ({ addresses: [`10.0.0.${i + 1}`], conditions: { ready: one } })),
});

interface Options {
  readonly config?: Record<string, string>;
  readonly domains?: readonly string[];
  readonly failures?: Readonly<Record<string, FailureFact>>;
  readonly controller?: ExplainSource['controller'];
}

/** Explains on a controller that has everything that is wanted, but for what failed. */
function explained(objects: readonly Raw[], subject: string, options: Options = {}): Explanation {
  const view = clusterOf(objects);
  const context = contextOf(options.config ?? {}, options.domains ?? ['avi.internal']);
  const desired = new DesiredStore();
  for (const [unit, result] of new Translation(view, context).translate(allUnits(view, context)))
    desired.replaceUnit(unit, result.objects);
  const failures = options.failures ?? {};
  const inventory = new Inventory();
  for (const { key, object, canonical } of desired.values()) {
    if (key in failures) continue;
    const { type, tenant, name } = object;
    inventory.put({
      key,
      type,
      tenant,
      name,
      uuid: `${type}-${name}`,
      lastModified: '1767225600000000',
      checksum: undefined,
      actual: canonical,
      residue: undefined,
      addresses: type === 'vsvip' ? ['10.10.0.5'] : undefined,
    });
  }
  return explain(
    {
      view,
      context,
      now: new Date('2026-01-02T00:00:00Z'),
      desired,
      controller: options.controller ?? inventory,
      failure: (key) => failures[key],
      hasStatuses: false,
    },
    subject,
  );
}

function firstFailure({ chains }: Explanation) {
  const [chain] = chains;
  return chain?.failing === undefined ? undefined : chain.hops[chain.failing];
}

const one = ingress('i', { 'a.avi.internal': [{}] });

describe('subjects', () => {
  const objects = [
    CLASS,
    one,
    service(),
    slice([true]),
    service('lb', { type: 'LoadBalancer' }),
    slice([true], 'lb'),
  ];

  it.each([
    ['a host', 'a.avi.internal', ['ingress/default/i']],
    ['an Ingress', 'ingress/default/i', ['ingress/default/i']],
    ['its short name', 'ing/default/i', ['ingress/default/i']],
    ['a Service behind it', 'svc/default/web', ['ingress/default/i']],
    ['a Service of type LoadBalancer', 'service/default/lb', ['service/default/lb']],
    ['its host', 'lb.default.avi.internal', ['service/default/lb']],
    ['a virtual service', 'cluster1--default-lb', ['service/default/lb']],
    ['a shared one', 'cluster1--Shared-L7-0', ['ingress/default/i']],
    ['an address', '10.10.0.5', ['ingress/default/i', 'service/default/lb']],
  ])('%s: %s', (_, subject, found) => {
    const { chains, verdict } = explained(objects, subject);
    expect(chains.map(({ object }) => object).sort()).toEqual(found);
    expect(verdict).toBe('served');
  });

  it('that nobody knows are not found, and near ones are named', () => {
    expect(explained(objects, 'b.avi.internal')).toMatchObject({
      verdict: 'not found',
      notes: ['Did you mean a.avi.internal?'],
    });
    expect(explained(objects, 'ingress/default/x').verdict).toBe('not found');
  });
});

describe('verdicts', () => {
  it('a host of which one path works is served in part', () => {
    const both = ingress('i', {
      'a.avi.internal': [
        { path: '/', service: 'web' },
        { path: '/x', service: 'none' },
      ],
    });
    const result = explained([CLASS, both, service(), slice([true])], 'a.avi.internal');
    expect(result.verdict).toBe('served in part');
    expect(firstFailure(result)).toMatchObject({
      kind: 'backend',
      branch: '/x',
      name: 'service default/none',
    });
  });

  it('some servers that are not ready are a warning, all of them a failure', () => {
    expect(explained([CLASS, one, service(), slice([true, false])], 'a.avi.internal').verdict).toBe('served');
    const result = explained([CLASS, one, service(), slice([false, false])], 'a.avi.internal');
    expect(result.verdict).toBe('not served');
    expect(firstFailure(result)).toMatchObject({
      kind: 'servers',
      text: expect.stringContaining('none of 2'),
    });
  });

  it('an object that waits is not the one at fault', () => {
    const result = explained([CLASS, one, service(), slice([true])], 'a.avi.internal', {
      failures: {
        'vsvip/admin/cluster1--Shared-L7-0': { message: 'No available free IPs', final: false },
        'virtualservice/admin/cluster1--Shared-L7-0': { message: '', final: false },
      },
    });
    expect(firstFailure(result)?.kind).not.toBe('class');
    const only = explained([CLASS, one, service(), slice([true])], 'a.avi.internal', {
      failures: { 'vsvip/admin/cluster1--Shared-L7-0': { message: 'No available free IPs', final: false } },
    });
    expect(firstFailure(only)).toMatchObject({
      kind: 'vip',
      object: 'vsvip/admin/cluster1--Shared-L7-0',
      text: 'No available free IPs (it is tried again)',
    });
  });

  it('without a controller, the cluster side is told all the same', () => {
    const result = explained([CLASS, one, service(), slice([false])], 'a.avi.internal', {
      controller: 'No answer from https://c',
    });
    expect(firstFailure(result)).toMatchObject({ kind: 'controller', text: 'No answer from https://c' });
    expect(result.chains[0]?.hops.at(-1)).toMatchObject({ kind: 'servers', state: 'fail' });
  });
});

it('of two that want one path the winner is named, and why', () => {
  const younger = ingress('j', { 'a.avi.internal': [{}] }, { created: '2026-01-01T12:00:00Z' });
  const { chains } = explained([CLASS, one, younger, service(), slice([true])], 'ingress/default/j');
  expect(chains[0]?.hops.find(({ kind }) => kind === 'host')).toMatchObject({
    state: 'warn',
    conflict: {
      winner: 'ingress/default/i',
      why: 'it is older: made 2026-01-01T00:00:00Z, this one 2026-01-01T12:00:00Z',
    },
  });
});

it('no key of a Secret is in an explanation', () => {
  const secret: Raw = {
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: { name: 's', namespace: 'default' },
    data: { 'tls.crt': btoa('CERT'), 'tls.key': btoa('TOP-SECRET') },
  };
  const tls = ingress('i', { 'a.avi.internal': [{}] }, { tls: { s: ['a.avi.internal'] } });
  const result = explained([CLASS, tls, secret, service(), slice([true])], 'a.avi.internal');
  expect(firstFailure(result)?.kind).toBe('secret');
  expect(JSON.stringify(result)).not.toContain('TOP-SECRET');
});
