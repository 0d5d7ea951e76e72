import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import pack from '../../package.json' with { type: 'json' };

const AKO = path.join(import.meta.dirname, '../../bin/ako');

const COMMANDS = [
  ...['run', 'simulator', 'render', 'plan', 'apply', 'explain'],
  ...['doctor', 'status', 'tree', 'drift', 'logs-bundle'],
];

/** The command as users start it. */
function ako(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(AKO, args, { input, encoding: 'utf8', timeout: 30_000 });
  return { status, stdout, stderr };
}

describe('help and version', () => {
  it('go to standard output', () => {
    const help = ako(['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const command of COMMANDS) expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(ako(['--version'])).toEqual({ status: 0, stdout: `${pack.version}\n`, stderr: '' });
  });

  it('of each command has examples', () => {
    for (const command of COMMANDS) {
      const { status, stdout } = ako([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`ako ${command}`);
      expect(stdout).toContain('Examples:');
    }
  });
});

describe('bad calls', () => {
  it.each<[string[], string]>([
    [['rendr'], "unknown command 'rendr'"],
    [['render'], "required option '-f, --filename <path...>' not specified"],
    [['render', '-f', '-', '-o', 'xml'], 'Allowed choices are json, yaml, tree'],
    [['simulator', '--port', '70000'], 'a port is a number from 0 to 65535'],
    [['simulator', '--latency', 'slow'], 'a number of milliseconds is expected'],
    [['simulator', '--port', '0', '--seed', '/nonexistent'], '/nonexistent'],
    [
      ['simulator', '--port', '0', '--release', 'new'],
      "version 'new' is not a release such as 30.2.1 or 22.1",
    ],
    [['run', '--status-port', 'x'], 'a port is a number from 0 to 65535'],
    [['plan', '--kubeconfig', '/nonexistent'], '/nonexistent, does not exist'],
    [['plan', '--no-cluster', '-f', '-', '--save', 'x'], 'a plan from standard input cannot be saved'],
    [['apply', '/nonexistent'], '/nonexistent'],
    [['explain'], "missing required argument 'subject'"],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = ako(args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});

describe('render', () => {
  const SERVICE =
    'apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {type: LoadBalancer, ports: [{port: 80}]}\n';

  it('writes the result to standard output', () => {
    const { status, stdout, stderr } = ako(['render', '-f', '-'], SERVICE);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('objects.virtualservice');
  });

  it('ends with 1, a message and no output for bad input', () => {
    const { status, stdout, stderr } = ako(['render', '-f', '-'], SERVICE.replace('80', 'http'));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'ako: standard input, document 1 (Service default/s): spec.ports[0].port must be integer, not string\n',
    );
  });
});

describe('simulator', () => {
  it.each([
    [['--release', '22.1', '--admin'], '22.1.7', 200],
    [[], '30.2.1', 404],
  ])('with %j is of release %s, and answers %i at /_sim', async (options, release, status) => {
    const child = spawn(AKO, ['simulator', '--port', '0', ...options]);
    try {
      const [first] = (await once(child.stdout, 'data')) as [Buffer];
      const ask = async (url: string): Promise<{ status: number; text: string }> => {
        const request = get(first.toString().trim() + url, { rejectUnauthorized: false });
        const [response] = (await once(request, 'response')) as [IncomingMessage];
        return { status: response.statusCode ?? 0, text: await text(response) };
      };
      expect(JSON.parse((await ask('/api/initial-data')).text)).toMatchObject({
        version: { Version: release },
      });
      expect((await ask('/_sim/faults')).status).toBe(status);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('tells its address, is trusted by its certificate, and ends at a signal', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ako-simulator-'));
    const certificate = path.join(folder, 'avi.pem');
    const child = spawn(AKO, ['simulator', '--port', '0', '--cert-out', certificate]);
    try {
      const [first] = (await once(child.stdout, 'data')) as [Buffer];
      const url = first.toString().trim();
      const request = get(`${url}/api/initial-data`, { ca: readFileSync(certificate) });
      const [response] = (await once(request, 'response')) as [{ statusCode: number; resume: () => void }];
      response.resume();
      expect(response.statusCode).toBeLessThan(500);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await once(child, 'exit')).toEqual([0, null]);
    rmSync(folder, { recursive: true });
  });
});
