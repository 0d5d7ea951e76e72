import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { doctor } from '../../operator/cli/doctor.ts';
import { drift } from '../../operator/cli/drift.ts';
import { explain } from '../../operator/cli/explain.ts';
import type { LiveOptions } from '../../operator/cli/live-options.ts';
import { plan } from '../../operator/cli/plan.ts';
import { status } from '../../operator/cli/status.ts';
import { styleOf, type Terminal } from '../../operator/cli/terminal.ts';
import { tree } from '../../operator/cli/tree.ts';
import type { Explanation } from '../../operator/explain/types.ts';
import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';
import { createLog } from '../../operator/observe/log.ts';
import { type RunningOperator, startOperator } from '../../operator/operator.ts';
import { type RunningSimulator, startSimulator } from '../../simulator/server.ts';
import { installation } from '../harness/installation.ts';
import type { NamedObject } from '../harness/manifests.ts';
import { useCluster } from '../harness/vitest.ts';
import { waitFor } from '../harness/wait.ts';
import { SITUATIONS, type Situation } from './situations.ts';

/**
 * What each command says in each broken situation, on a real API server, with a real operator and the simulator. The files
 * `*.txt` beside this are what is expected; `npx vitest run test/transcripts --update` writes them anew, for review.
 */

const test = useCluster();
const CLUSTER = readFileSync(new URL('../../docs/examples/cluster.yaml', import.meta.url), 'utf8');

let simulator: RunningSimulator | undefined;
let operator: RunningOperator | undefined;
let made: NamedObject[] = [];

beforeAll(async () => {
  // The nodes only: each situation has classes of its own.
  const nodes = CLUSTER.split('---').filter((text) => parse(text)?.kind === 'Node');
  await test.kube.apply(nodes.join('---'));
  await test.kube.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'avi-system' } });
  for (const file of ['service-account', 'cluster-role', 'role']) {
    const url = new URL(`../../kustomize/base/${file}.yaml`, import.meta.url);
    await test.kube.apply(readFileSync(url, 'utf8'));
  }
});

afterEach(async () => {
  await operator?.stop();
  await simulator?.stop();
  await test.kube.remove(made.filter(({ kind }) => kind !== 'Namespace'));
  const events = await test.kube.list('Event');
  await test.kube.remove(
    events.map((event) => ({ ...event, apiVersion: 'v1', kind: 'Event' }) as unknown as NamedObject),
  );
  operator = undefined;
  simulator = undefined;
  made = [];
});

/** Runs a command as a user would; what it prints, with its exit code. */
async function run(title: string, command: (terminal: Terminal) => Promise<number>): Promise<string> {
  const lines: string[] = [];
  const terminal: Terminal = {
    stdin: async () => '',
    out: (text) => void lines.push(text),
    err: (line) => void lines.push(`${line}\n`),
    style: styleOf(false),
    width: 140,
    progress: { step: () => undefined, clear: () => undefined },
    now: () => new Date(),
    env: {},
  };
  const code = await command(terminal);
  return `$ ako ${title}\n${stable(lines.join(''))}[exit ${code}]\n`;
}

/** Without what differs from run to run. */
function stable(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/ {2}\d+[smhd](?=\s)/g, '  AGE')
    .replace(/written \d+[smhd] ago/g, 'written AGE ago')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'TIME')
    .replace(/\d+ (Namespaces|Services)/g, 'N $1')
    .replace(/for \d+ more days/g, 'for N more days')
    .replace(/Kubernetes v[\d.]+/g, 'Kubernetes VERSION');
}

async function start({ config, user, prepare, objects, ...situation }: Situation): Promise<void> {
  simulator = await startSimulator({ port: 0, ...situation.simulator });
  prepare?.(simulator);
  made = await objects();
  await test.kube.apply([
    ...installation({
      controller: `127.0.0.1:${simulator.port}`,
      caPem: simulator.caPem,
      ...(config === undefined ? {} : { config }),
      ...(user === undefined ? {} : { username: user }),
    }),
  ]);
  // One after the other, so that the first is the oldest.
  for (const object of made) {
    if (object.kind === 'Ingress') await new Promise((resolve) => setTimeout(resolve, 1100));
    await test.kube.apply(object);
  }
}

async function settle({ event }: Situation): Promise<void> {
  operator = await startOperator({
    kubeConfig: loadKubeConfig({ file: test.cluster.kubeconfig }),
    namespace: 'avi-system',
    log: createLog({ level: 'ERROR', format: 'pretty' }),
    statusPort: 0,
  });
  // What is refused for good leaves the operator quiet; what is tried again does not.
  if (event !== 'ControllerFailure') await operator.quiet();
  else {
    await waitFor(async () => (await test.kube.list('Event')).some(({ reason }) => reason === event), {
      what: `an event ${event}`,
      timeoutMs: 60_000,
    });
  }
}

describe.each(SITUATIONS)('$name', (situation) => {
  it('is told by each command, and the right hop fails first', async () => {
    const options: LiveOptions = {
      kubeconfig: test.cluster.kubeconfig,
      namespace: 'avi-system',
      cluster: true,
    };
    const { subject } = situation;
    await start(situation);
    const parts = [await run('plan', (t) => plan({ ...options, output: 'text' }, t))];
    await settle(situation);
    let json = '';
    await explain(
      subject,
      { ...options, output: 'json' },
      terminalInto((text) => (json += text)),
    );
    const { chains } = JSON.parse(json) as Explanation;
    const [first] = chains;
    const hop = first?.failing === undefined ? undefined : first.hops[first.failing];
    expect(hop?.kind).toBe(situation.failing);

    parts.push(
      await run(`explain ${subject}`, (t) => explain(subject, { ...options, output: 'text' }, t)),
      await run('status', (t) => status({ ...options, output: 'text' }, t)),
      await run('tree', (t) => tree(undefined, options, t)),
      await run('drift', (t) => drift({ ...options, output: 'text' }, t)),
      await run('doctor', (t) => doctor({ ...options, output: 'text', serviceAccount: 'ako-sa' }, t)),
    );
    await expect(parts.join('\n')).toMatchFileSnapshot(`${situation.name}.txt`);
    await checkServer(subject, situation);
  }, 120_000);
});

/** The running operator answers the same question itself. */
async function checkServer(subject: string, { failing }: Situation): Promise<void> {
  const answer = await fetch(`${operator?.statusUrl}/api/explain?subject=${encodeURIComponent(subject)}`);
  expect(answer.status).toBe(200);
  const { chains } = (await answer.json()) as Explanation;
  const [first] = chains;
  expect(first?.failing === undefined ? undefined : first.hops[first.failing]?.kind).toBe(failing);
}

function terminalInto(out: (text: string) => void): Terminal {
  return {
    stdin: async () => '',
    out,
    err: () => undefined,
    style: styleOf(false),
    width: 140,
    progress: { step: () => undefined, clear: () => undefined },
    now: () => new Date(),
    env: {},
  };
}
