/** `make deploy` and `make undeploy`: an overlay into a cluster and out of it again, without kubectl. */

import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { loadKubeConfig } from '../../operator/kubernetes/kubeconfig.ts';
import { ClusterApi } from './cluster.ts';
import { type DeployedObject, inOrder, nameOf, setImage } from './objects.ts';
import { overlayFolder, render } from './render.ts';
import { hasPods, type Rollout, rolloutOf } from './rollout.ts';

interface Options {
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly timeout: number;
}

interface ApplyOptions extends Options {
  readonly image?: string;
  readonly dryRun?: boolean;
}

interface DeleteOptions extends Options {
  readonly withNamespace?: boolean;
  readonly withDefinitions?: boolean;
}

const POLL_MS = 1000;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What helps most often. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /secret \S+\/avi-secret does not exist/,
    'Make it: kubectl -n avi-system create secret generic avi-secret --from-literal=username=NAME --from-file=password=FILE ' +
      '--from-file=certificateAuthorityData=CA.pem. The operator goes on by itself.',
  ],
  [
    /has no controllerIP/,
    "Set controllerIP in the overlay's ConfigMap avi-k8s-config and deploy again; kustomize/overlays/example-cluster shows how.",
  ],
  [
    /ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull/,
    'Make the image (make image), push it where the cluster pulls from, and deploy with IMAGE=name:tag.',
  ],
];

async function apply(overlay: string, options: ApplyOptions): Promise<void> {
  const objects = inOrder(await render(await overlayFolder(overlay)));
  if (options.image !== undefined) setImage(objects, options.image);
  await withCluster(options, async (api) => {
    for (const object of objects) {
      const result = await api.apply(object, options.dryRun ? { dryRun: true } : {}).catch((error: Error) => {
        // Nothing is kept, so what depends on the namespace cannot be checked before it is there.
        throw new Error(`${nameOf(object)}: ${error.message}`);
      });
      say(`${nameOf(object)} ${result}${options.dryRun ? ' (dry run)' : ''}`);
    }
    if (options.dryRun) return;
    const deadline = Date.now() + options.timeout * 1000;
    for (const object of objects.filter(hasPods)) await untilReady(api, object, deadline, options.timeout);
  });
}

/** @throws Error with all that is known when it is not ready in time */
async function untilReady(
  api: ClusterApi,
  object: DeployedObject,
  deadline: number,
  seconds: number,
): Promise<void> {
  let shown = '';
  for (;;) {
    const late = Date.now() >= deadline;
    const { done, lines }: Rollout = await rolloutOf(api, object, late);
    const text = lines.join('; ');
    if (done) {
      say(`${nameOf(object)}: ${text}`);
      return;
    }
    if (late) {
      const advice = ADVICE.filter(([pattern]) => pattern.test(text)).map(([, help]) => help);
      throw new Error(
        [
          `${nameOf(object)} is not ready after ${seconds} s:`,
          ...lines.map((line) => `  ${line}`),
          ...advice,
        ].join('\n'),
      );
    }
    if (text !== shown) say(`${nameOf(object)}: ${text}`);
    shown = text;
    await sleep(POLL_MS);
  }
}

async function remove(overlay: string, options: DeleteOptions): Promise<void> {
  const objects = inOrder(await render(await overlayFolder(overlay))).reverse();
  await withCluster(options, async (api) => {
    const deadline = Date.now() + options.timeout * 1000;
    for (const object of objects) {
      if (object.kind === 'Namespace' && !options.withNamespace) {
        say(`${nameOf(object)} kept, with what others have put into it`);
        continue;
      }
      if (object.kind === 'CustomResourceDefinition' && !options.withDefinitions) {
        say(`${nameOf(object)} kept, with the objects of its kind`);
        continue;
      }
      say(`${nameOf(object)} ${(await api.delete(object)) ? 'deleted' : 'not there'}`);
      while ((await api.get(object)) !== undefined) {
        if (Date.now() >= deadline)
          throw new Error(`${nameOf(object)} is still there after ${options.timeout} s`);
        await sleep(POLL_MS);
      }
    }
    say(
      'What the operator made on the controller stays there. docs/install.md tells how to remove that, too.',
    );
  });
}

async function withCluster(options: Options, work: (api: ClusterApi) => Promise<void>): Promise<void> {
  const { kubeconfig, context } = options;
  const config = loadKubeConfig({ file: kubeconfig, ...(context === undefined ? {} : { context }) });
  const api = new ClusterApi(config);
  say(`cluster ${config.getCurrentContext()} at ${api.server}`);
  try {
    await work(api);
  } finally {
    await api.close();
  }
}

function seconds(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new InvalidArgumentError('a number of seconds is expected.');
  return value;
}

function command(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<overlay>', 'name of a folder in kustomize/overlays, or a path')
    .option('--kubeconfig <file>', 'kubeconfig of the cluster; by default as kubectl finds it')
    .option('--context <name>', 'context of the kubeconfig')
    .option('--timeout <seconds>', 'how long to wait', seconds, 180);
}

const program = new Command('deploy')
  .addCommand(
    command('apply', 'apply an overlay, and wait until the operator is ready or tell why it is not')
      .option('--image <name>', "the operator's image, instead of the overlay's")
      .option('--dry-run', 'let the API server check everything, and change nothing')
      .action(apply),
  )
  .addCommand(
    command('delete', 'delete what an overlay has applied')
      .option('--with-namespace', 'delete the namespace, too, with all that is in it')
      .option(
        '--with-definitions',
        'delete the custom resource definitions, too, with all objects of their kinds',
      )
      .action(remove),
  );

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
