import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import pack from '../../package.json' with { type: 'json' };

const AKO = path.join(import.meta.dirname, '../../bin/ako');

/** The command as users start it. */
function ako(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(AKO, args, { input, encoding: 'utf8', timeout: 30_000 });
  return { status, stdout, stderr };
}

describe('help and version', () => {
  it('go to standard output', () => {
    const help = ako(['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    for (const command of ['run', 'render']) expect(help.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    expect(ako(['--version'])).toEqual({ status: 0, stdout: `${pack.version}\n`, stderr: '' });
  });

  it('of each command has examples', () => {
    for (const command of ['run', 'render']) {
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
    [['run', '--status-port', 'x'], 'a port is a number from 0 to 65535'],
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
