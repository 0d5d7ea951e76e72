import { type Command, Option } from 'commander';
import { addLiveOptions, addManifestOption } from './live-options.ts';
import type { Terminal } from './terminal.ts';

/** Commands that look at a live cluster and a live controller. Each one's own code is loaded when it is called. */
export function addLiveCommands(program: Command): void {
  addPlan(program);
  addApply(program);
  addExplain(program);
  addDoctor(program);
  addStatus(program);
  addTree(program);
  addDrift(program);
  addLogsBundle(program);
}

const output = (...formats: string[]): Option =>
  new Option('-o, --output <format>', 'how to print').choices(formats).default(formats[0]);

/** Runs a command on the process's terminal; its result is the exit code. */
async function onTerminal(run: (terminal: Terminal) => Promise<number>): Promise<void> {
  const { processTerminal } = await import('./terminal.ts');
  process.exitCode = await run(processTerminal());
}

function addPlan(program: Command): void {
  const command = program
    .command('plan')
    .description(
      'show what would change on the live controller, and why; writes nothing, needs read rights only',
    );
  addManifestOption(command);
  addLiveOptions(command)
    .option('--save <file>', 'keep the plan, for ako apply')
    .option('--brief', 'one line for each change')
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      `
Exit code: 0 no change, 2 changes, 1 error.

Examples:
  ako plan                              what an operator that starts now would do, AKO in charge or not
  ako plan -f new-ingress.yaml          the same, with manifests that are not applied yet
  ako plan --save plan.json && ako apply plan.json`,
    )
    .action(async (options) => {
      const { plan } = await import('./plan.ts');
      await onTerminal((terminal) => plan(options, terminal));
    });
}

function addApply(program: Command): void {
  const command = program
    .command('apply <file>')
    .description('do exactly what a saved plan showed, or refuse because the world moved')
    .addOption(
      new Option('--kubeconfig <file>', 'kubeconfig of the cluster; in a pod its service account serves').env(
        'KUBECONFIG',
      ),
    )
    .option('--context <name>', 'context of the kubeconfig')
    .option('--controller-url <url>', 'as it was given to ako plan')
    .option('--controller-user <name>', 'user on the controller, as for ako plan')
    .option('--controller-ca <file>', "authority of the controller's certificate, PEM")
    .addOption(output('text', 'json'));
  command
    .addHelpText(
      'after',
      `
What is in the file is compared with cluster and controller as they are now. Only objects of the plan count; the first
write happens when all of them are still as they were shown, and each one is looked at once more before it is written.

Exit code: 0 all is done, 1 refused or failed.

Examples:
  ako plan --save plan.json
  ako apply plan.json`,
    )
    .action(async (file, options) => {
      const { apply } = await import('./apply.ts');
      await onTerminal((terminal) => apply(file, options, terminal));
    });
}

function addExplain(program: Command): void {
  const command = program
    .command('explain <subject>')
    .description('show how something is served, hop by hop, or where that breaks, why, and what to do');
  addManifestOption(command);
  addLiveOptions(command)
    .option('--all', 'every host, not only the first ones')
    .option('--exit-code', 'exit with 2 when something is not served')
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      `
The subject is a host, KIND/NAMESPACE/NAME (ingress, route, service, secret), the name of a virtual service, or an address.

Examples:
  ako explain shop.example.com
  ako explain ingress/shop/web
  ako explain svc/shop/mail
  ako explain 10.10.0.5`,
    )
    .action(async (subject, options) => {
      const { explain } = await import('./explain.ts');
      await onTerminal((terminal) => explain(subject, options, terminal));
    });
}

function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description(
      'check cluster, permissions, settings, controller, networks and nodes: one line each, with the fix',
    );
  addManifestOption(command);
  addLiveOptions(command)
    .option(
      '--service-account <name>',
      'service account of the operator, whose permissions are checked',
      'ako-sa',
    )
    .option(
      '--probe-writes',
      'find out what the controller lets its user write, by deleting what does not exist',
    )
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      `
Exit code: 0, or 1 when something fails. Warnings do not count.

Examples:
  ako doctor
  ako doctor -o json
  ako doctor --kubeconfig admin.conf --namespace avi-system`,
    )
    .action(async (options) => {
      const { doctor } = await import('./doctor.ts');
      await onTerminal((terminal) => doctor(options, terminal));
    });
}

function addStatus(program: Command): void {
  const command = program
    .command('status')
    .description(
      'show the installation at a glance: what is served, what is not, what the controller refuses',
    );
  addManifestOption(command);
  addLiveOptions(command)
    .addOption(output('text', 'json'))
    .addHelpText('after', '\nExamples:\n  ako status\n  ako status -o json')
    .action(async (options) => {
      const { status } = await import('./status.ts');
      await onTerminal((terminal) => status(options, terminal));
    });
}

function addTree(program: Command): void {
  const command = program
    .command('tree [filter]')
    .description('show what is on the controller, from VIP to server, with its health');
  addLiveOptions(command)
    .option('--health', 'ask for the health of everything, however much there is')
    .addHelpText(
      'after',
      `
Examples:
  ako tree
  ako tree shop.example.com             the VIPs that have this in an address, host or name below them`,
    )
    .action(async (filter, options) => {
      const { tree } = await import('./tree.ts');
      await onTerminal((terminal) => tree(filter, options, terminal));
    });
}

function addDrift(program: Command): void {
  const command = program
    .command('drift')
    .description(
      'show what on the controller is not as the cluster wants it, and what was changed there by others',
    );
  addLiveOptions(command)
    .addOption(output('text', 'json'))
    .addHelpText(
      'after',
      '\nExit code: 0 none, 2 some, 1 error.\n\nExamples:\n  ako drift\n  ako drift -o json',
    )
    .action(async (options) => {
      const { drift } = await import('./drift.ts');
      await onTerminal((terminal) => drift(options, terminal));
    });
}

function addLogsBundle(program: Command): void {
  const command = program
    .command('logs-bundle')
    .description(
      'collect what somebody needs who is to help, without secrets: status, checks, objects, logs',
    );
  addLiveOptions(command)
    .option('-o, --output-file <file>', 'name of the archive, .tar.gz')
    .option('--service-account <name>', 'service account of the operator', 'ako-sa')
    .addHelpText('after', '\nExamples:\n  ako logs-bundle\n  ako logs-bundle -o case-4711.tar.gz')
    .action(async (options) => {
      const { logsBundle } = await import('./logs-bundle.ts');
      await onTerminal((terminal) => logsBundle(options, terminal));
    });
}
