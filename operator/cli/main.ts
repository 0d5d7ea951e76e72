import { Command, InvalidArgumentError, Option } from 'commander';
import pack from '../../package.json' with { type: 'json' };
import { InputError, messageOf } from './input-error.ts';
import { addLiveCommands } from './live-commands.ts';
import type { RenderOptions } from './render.ts';

/**
 * The command line of `ako`. A command's own code is loaded when it is called, so that help and errors come at once.
 */
export function createProgram(): Command {
  const program = new Command('ako')
    .description(
      'Makes the Avi load balancer serve Kubernetes: Ingress, Route and Service become virtual services.',
    )
    .version(pack.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showHelpAfterError('(ako <command> --help tells more)')
    .addHelpText(
      'after',
      `
Examples:
  ako render -f manifests/ -o tree      what these manifests become, without cluster or controller
  ako simulator --port 9443             a controller to try things on
  ako run --kubeconfig ~/.kube/config   serve the cluster of this kubeconfig`,
    );
  addRun(program);
  addSimulator(program);
  addRender(program);
  addLiveCommands(program);
  return program;
}

function addRun(program: Command): void {
  program
    .command('run')
    .description('run the operator: program the controller that ConfigMap avi-k8s-config names')
    .addOption(
      new Option('--kubeconfig <file>', 'kubeconfig of the cluster; in a pod its service account serves').env(
        'KUBECONFIG',
      ),
    )
    .option('--namespace <name>', 'namespace of ConfigMap avi-k8s-config and Secret avi-secret', 'avi-system')
    .option('--once', 'program everything, write statuses, and exit 0 when quiet')
    .addOption(
      new Option(
        '--log-format <format>',
        'json, or pretty for people; by default what standard output is',
      ).choices(['json', 'pretty']),
    )
    .option(
      '--status-port <number>',
      'port of GET /api/status; by default apiServerPort of the ConfigMap',
      portNumber,
    )
    .addHelpText(
      'after',
      `
Examples:
  ako run
  ako run --kubeconfig admin.conf --namespace avi-system
  ako run --once`,
    )
    .action(async (options) => {
      const { run } = await import('./run.ts');
      await run(options);
    });
}

function addSimulator(program: Command): void {
  program
    .command('simulator')
    .description('run a simulator of the Avi Controller')
    .option('--port <number>', 'port to listen on; 0 takes a free one', portNumber, 9443)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--cert <file>', 'TLS certificate, PEM; without one a self-signed one is made')
    .option('--key <file>', 'private key of the certificate, PEM')
    .option('--cert-out <file>', 'write the certificate here, for clients to trust')
    .option('--data-dir <dir>', 'keep objects in this folder; without it they are gone at the end')
    .option('--seed <file>', 'what the controller has at first: clouds, networks, tenants … (JSON or YAML)')
    .option('--latency <ms>', 'wait this long before each answer', milliseconds, 0)
    .option(
      '--release <version>',
      'release to be of, such as 22.1 or 30.2.1; that of the seed, or else 30.2.1',
    )
    .option('--admin', 'serve /_sim: faults, journal, snapshots. It asks for no password')
    .addOption(
      new Option('--dataplane [mode]', 'carry traffic: in a network namespace, or else on loopback ports')
        .choices(['auto', 'namespace', 'map', 'host'])
        .preset('auto'),
    )
    .addHelpText(
      'after',
      `
User and password are admin / admin. A browser shows a live view at the address that is printed.

Examples:
  ako simulator --cert-out /tmp/avi.pem
  ako simulator --port 10443 --seed nsxt.yaml --data-dir ./avi-data
  ako simulator --release 22.1 --admin
  ako simulator --dataplane`,
    )
    .action(async (options) => {
      const { simulator } = await import('./simulator.ts');
      await simulator(options);
    });
}

function addRender(program: Command): void {
  program
    .command('render')
    .description('show the Avi objects that manifests become: no cluster, no controller, no network')
    .requiredOption(
      '-f, --filename <path...>',
      'file or folder of manifests in YAML or JSON, - for standard input; may be repeated',
    )
    .option('--config <file>', 'settings: ConfigMap avi-k8s-config, or an object of its keys')
    .option('--controller <file>', 'the controller: version, clouds, networks … (JSON or YAML)')
    .addOption(
      new Option('-o, --output <format>', 'how to print').choices(['json', 'yaml', 'tree']).default('json'),
    )
    .option('-v, --verbose', 'say on standard error what was left out')
    .addHelpText(
      'after',
      `
Examples:
  ako render -f ingress.yaml -f services/ -o tree
  kubectl get ingress,service,endpointslice,secret,node -A -o yaml | ako render -f - --config config.yaml`,
    )
    .action(async (options: RenderOptions) => {
      const { render } = await import('./render.ts');
      await render(options);
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new InvalidArgumentError('a port is a number from 0 to 65535.');
  return port;
}

function milliseconds(text: string): number {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('a number of milliseconds is expected.');
  return Number(text);
}

/** Runs the command line; exit code 1 and a message for bad input, with a stack only for defects of ours. */
export async function main(argv: readonly string[]): Promise<void> {
  // `ako render … | head` is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${explained(error).replace(/^/gm, 'ako: ')}\n`);
  }
}

function explained(error: unknown): string {
  if (error instanceof InputError || !(error instanceof Error)) return messageOf(error);
  if (process.env.AKO_DEBUG) return error.stack ?? error.message;
  return `${error.message}\nset AKO_DEBUG=1 to see where this comes from`;
}

if (import.meta.main) await main(process.argv);
