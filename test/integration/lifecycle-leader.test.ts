import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createConnection } from '../../operator/kubernetes/connection.ts';
import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';
import { startLeadership } from '../../operator/kubernetes/lease.ts';
import { silentLogger } from '../../operator/kubernetes/logger.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { World } from '../harness/world.ts';

/** Several replicas: one is at work, the others stand by. */

const test = useCluster();
let world: World;
const CLUSTER = readFileSync(new URL('../../docs/examples/cluster.yaml', import.meta.url), 'utf8');
const TIMES = { durationMs: 2_000, renewMs: 1_200, retryMs: 200 };

function service(name: string) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'default' },
    spec: { type: 'LoadBalancer', ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  };
}

beforeAll(async () => {
  await test.kube.apply(CLUSTER);
  world = await World.start(test.kube, test.cluster.kubeconfig);
}, 300_000);
afterAll(async () => world?.stop());

it('has one at work; the other is ready, writes nothing, and takes over at once when the first goes', async () => {
  const first = await world.startOperator('one');
  await first.quiet();
  const second = await world.startOperator('two');
  await waitFor(() => second.health.ready, { what: 'the second stands by' });
  expect(second.running).toBeUndefined();
  expect(second.health.conditions()['first sync'].message).toBe('standing by: one is at work');

  await test.kube.apply([service('early')]);
  await waitFor(async () => (await world.names('virtualservice')).includes('cluster1--default-early'), {
    what: 'the first serves',
  });
  await first.quiet();

  await world.stopOperator(first);
  const mark = world.simulator.journal.seq;
  await second.quiet();
  expect(second.running).toBeDefined();
  // Nothing changed, so nothing is written.
  expect(world.writesSince(mark)).toEqual([]);
  await test.kube.apply([service('late')]);
  await waitFor(async () => (await world.names('virtualservice')).includes('cluster1--default-late'), {
    what: 'the second serves',
  });
  await world.stopOperator(second);
}, 60_000);

it('takes over from one that does not come back, and never has two that may write', async () => {
  const connect = () => createConnection(loadKubeConfig({ file: test.cluster.kubeconfig }));
  await test.kube.apply([{ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'elections' } }]);
  const lost = connect();
  const there = connect();
  const options = { namespace: 'elections', logger: silentLogger, times: TIMES, onChange: () => {} };
  const one = startLeadership({ ...options, identity: 'one', connection: lost });
  await waitFor(() => one.mayWrite(), { what: 'the first leads' });
  const two = startLeadership({ ...options, identity: 'two', connection: there });
  // As if its network were gone: it goes on believing, but only for so long.
  await lost.close();
  let both = false;
  await waitFor(
    () => {
      both ||= one.mayWrite() && two.mayWrite();
      return two.mayWrite();
    },
    { what: 'the second leads', timeoutMs: 15_000, intervalMs: 5 },
  );
  expect(both).toBe(false);
  expect(one.mayWrite()).toBe(false);
  await one.stop();
  await two.stop();
  await there.close();
}, 30_000);
