import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isObject, objectsOf, stringOf } from '../../json.ts';
import { type RunningSimulator, startSimulator } from '../../server.ts';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import type { RunningDataplane } from '../options.ts';
import { NoNamespace } from './parent.ts';

/** Real addresses, and clients and servers that are other programs. */

const run = promisify(execFile);
let simulator: RunningSimulator | undefined;
let missing = '';
const NETWORKS = [{ name: 'net1', vrf: 'global', subnets: ['10.10.0.0/16', 'fd00:20::/64'] }];
const pods: ChildProcess[] = [];

beforeAll(async () => {
  try {
    simulator = await startSimulator({
      port: 0,
      tls: false,
      seed: { clouds: [{ name: 'Default-Cloud', networks: NETWORKS }] },
      dataplane: { mode: 'namespace' },
    });
  } catch (error) {
    if (!(error instanceof NoNamespace)) throw error;
    missing = error.message;
    return;
  }
  await pod('v4', '10.244.0.5');
  await pod('v6', 'fd00:10:244::5');
  const { state } = simulator;
  state.create('pool', { name: 'p4', servers: [server('10.244.0.5')] });
  state.create('pool', { name: 'p6', servers: [server('fd00:10:244::5')] });
  state.create('vsvip', vsvip('web'));
  const ip6_address = { addr: 'fd00:20::7', type: 'V6' };
  state.create('vsvip', vsvip('web6', { vip: [{ vip_id: '0', ip6_address }] }));
  state.create('virtualservice', virtualService('web', { pool_ref: '/api/pool?name=p4' }));
  state.create('virtualservice', virtualService('web6', { pool_ref: '/api/pool?name=p6' }));
  await plane().settled();
});

afterAll(async () => {
  for (const one of pods) one.kill();
  await simulator?.stop();
});

function plane(): RunningDataplane {
  if (simulator?.dataplane === undefined) throw new Error('there is no data plane');
  return simulator.dataplane;
}

function inside(args: readonly string[]): [string, string[]] {
  const [command = '', ...rest] = [...plane().enter, ...args];
  return [command, rest];
}

async function pod(name: string, address: string): Promise<void> {
  const program = new URL('../testing/pod.ts', import.meta.url).pathname;
  const [command, args] = inside([process.execPath, program, name, address, '8080']);
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  pods.push(child);
  await once(child.stdout, 'data');
}

async function curl(...args: string[]): Promise<string> {
  const [command, rest] = inside([
    'curl',
    '--noproxy',
    '*',
    '--silent',
    '--show-error',
    '--max-time',
    '10',
    ...args,
  ]);
  return (await run(command, rest)).stdout;
}

function address(name: string): string {
  const [first] = objectsOf(simulator?.state.get('vsvip', name)?.vip);
  return isObject(first?.ip_address) ? stringOf(first.ip_address.addr) : '';
}

test('traffic flows from real VIPs to real pod addresses', async (context) => {
  if (missing !== '') context.skip(missing);
  const at = address('web');
  expect(at).toMatch(/^10\.10\./);
  expect(plane().address(at, 80)).toEqual({ host: at, port: 80 });
  expect(await curl('--interface', '198.51.100.7', `http://${at}/x`)).toBe('v4 /x from 198.51.100.7\n');
});

test('also with IPv6', async (context) => {
  if (missing !== '') context.skip(missing);
  expect(await curl('--interface', 'fd00:99::1', 'http://[fd00:20::7]/x')).toBe('v6 /x from fd00:99::1\n');
});

test('until the virtual service is gone', async (context) => {
  if (missing !== '') context.skip(missing);
  const at = address('web');
  simulator?.state.remove('virtualservice', 'web');
  await plane().settled();
  await expect(curl(`http://${at}/`)).rejects.toThrow(/[Cc]onnect/);
});
