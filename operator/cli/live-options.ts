import { type Command, Option } from 'commander';

/** Where a command that looks at a live installation finds it. */
export interface LiveOptions {
  readonly kubeconfig?: string;
  readonly context?: string;
  /** Namespace of ConfigMap `avi-k8s-config` and Secret `avi-secret`. */
  readonly namespace: string;
  /** False: no cluster is read, the manifests are all there is. */
  readonly cluster: boolean;
  /** Manifests that are not applied yet. */
  readonly filename?: readonly string[];
  /** Settings in place of the ConfigMap. */
  readonly config?: string;
  /** In place of `controllerIP`. */
  readonly controllerUrl?: string;
  /** In place of those of the Secret; password or token come from the environment. */
  readonly controllerUser?: string;
  /** Authority of the controller's certificate, PEM. */
  readonly controllerCa?: string;
}

/** Environment variables with what must not stand on a command line. */
export const PASSWORD_VARIABLE = 'AKO_CONTROLLER_PASSWORD';
export const TOKEN_VARIABLE = 'AKO_CONTROLLER_TOKEN';

/** Adds the options that all live commands have. */
export function addLiveOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--kubeconfig <file>', 'kubeconfig of the cluster; in a pod its service account serves').env(
        'KUBECONFIG',
      ),
    )
    .option('--context <name>', 'context of the kubeconfig')
    .option('--namespace <name>', 'namespace of ConfigMap avi-k8s-config and Secret avi-secret', 'avi-system')
    .option('--no-cluster', 'read no cluster: the manifests of -f are all there is')
    .option('--config <file>', 'settings in place of the ConfigMap: its manifest, or an object of its keys')
    .option('--controller-url <url>', 'address of the controller, in place of controllerIP')
    .option(
      '--controller-user <name>',
      `user on the controller, in place of the Secret's; password in ${PASSWORD_VARIABLE}, or token in ${TOKEN_VARIABLE}`,
    )
    .option('--controller-ca <file>', "authority of the controller's certificate, PEM");
}

export function addManifestOption(command: Command): Command {
  return command.option(
    '-f, --filename <path...>',
    'manifests that are not applied yet, laid over the cluster: file or folder, - for standard input',
  );
}
