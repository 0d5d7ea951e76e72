import type { NamedObject } from './manifests.ts';

export interface InstallationOptions {
  /** `host:port` of the controller. */
  readonly controller: string;
  /** Authority of its certificate. */
  readonly caPem: string;
  /** Keys of ConfigMap `avi-k8s-config`, over those of a small installation on the default simulator. */
  readonly config?: Readonly<Record<string, string>>;
  readonly namespace?: string;
  readonly username?: string;
  readonly password?: string;
}

/** What an administrator installs for the operator: namespace, settings and credentials. */
export function installation(options: InstallationOptions): NamedObject[] {
  const namespace = options.namespace ?? 'avi-system';
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'avi-k8s-config', namespace },
      data: {
        controllerIP: options.controller,
        clusterName: 'cluster1',
        cloudName: 'Default-Cloud',
        shardVSSize: 'SMALL',
        vipNetworkList: '[{"networkName":"net1"}]',
        nodeNetworkList: '[{"networkName":"net1","cidrs":["10.10.0.0/16"]}]',
        logLevel: 'INFO',
        ...options.config,
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'avi-secret', namespace },
      data: {
        username: base64(options.username ?? 'admin'),
        password: base64(options.password ?? 'admin'),
        certificateAuthorityData: base64(options.caPem),
      },
    },
  ] as NamedObject[];
}
