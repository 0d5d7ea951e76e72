import { expect, it } from 'vitest';
import { clusterOf, ingress } from '../model/test-cluster.ts';
import { overlay } from './overlay.ts';

const NOW = '2026-06-01T00:00:00Z';

it('what is new is the youngest, what is there keeps its age and status', () => {
  const status = { loadBalancer: { ingress: [{ ip: '10.0.0.1', hostname: 'a' }] } };
  const live = clusterOf([{ ...ingress('old', { a: [{}] }, { created: '2026-01-01T00:00:00Z' }), status }]);
  const given = clusterOf([
    ingress('old', { b: [{}] }, { created: '' }),
    ingress('new', { a: [{}] }, { created: '' }),
  ]);
  expect(overlay(live, given, NOW)).toEqual({
    added: ['ingress/default/new'],
    replaced: ['ingress/default/old'],
  });
  expect(live.ingresses.get('default/old')).toMatchObject({
    created: '2026-01-01T00:00:00Z',
    rules: [{ host: 'b' }],
    status: [{ ip: '10.0.0.1' }],
  });
  expect(live.ingresses.get('default/new')?.created).toBe(NOW);
  expect([...live.ingresses.by('host', 'a')].map(({ name }) => name)).toEqual(['new']);
});

it('a Service keeps what the API server gave it', () => {
  const service = (spec: object) => ({ kind: 'Service', metadata: { name: 's', namespace: 'n' }, spec });
  const ports = [{ port: 80, protocol: 'TCP', nodePort: 31000 }];
  const live = clusterOf([
    service({ type: 'NodePort', clusterIP: '10.96.0.1', ipFamilies: ['IPv6'], ports }),
  ]);
  overlay(live, clusterOf([service({ type: 'NodePort', ports: [{ port: 80 }, { port: 81 }] })]), NOW);
  expect(live.services.get('n/s')).toMatchObject({
    clusterIP: '10.96.0.1',
    ipFamilies: ['IPv6'],
    ports: [{ nodePort: 31000 }, { nodePort: 0 }],
  });
});
