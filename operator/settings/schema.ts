/**
 * The keys of ConfigMap `avi-k8s-config`: what each means, what it may hold, and what holds when it is missing or wrong
 * (lifecycle-and-config.md 1.1). Parsing, help and documentation all read this one table.
 */

import { bgpLabels, blockedNamespaces, nodeNetworks, type ValueReader, vipNetworks } from './json-values.ts';
import type { HostRuleScope, IpFamily, Settings } from './settings.ts';

/** Keys of the ConfigMap: every setting but the namespace, which the pod knows itself. */
export type SettingKey = Exclude<keyof Settings, 'podNamespace'>;

export interface SettingSpec<T> {
  readonly description: string;
  /** What the key may hold, as a phrase for messages: `true or false`, `an integer from 1 to 64` … */
  readonly allowed: string;
  /** Holds when the key is missing or, where `read` says nothing else, empty or wrong. */
  readonly default: T;
  /** The value of a text that is not empty, `undefined` when the text is wrong. */
  readonly read: ValueReader<T>;
  /** Holds when the text is wrong, where this is not the default. */
  readonly fallback?: T;
  /** Holds when the key is there but empty, where this is not the default. */
  readonly empty?: T;
  /** With a wrong value the operator does not start: guessing could do harm. */
  readonly blocking?: true;
}

const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

function boolean(byDefault: boolean, description: string): SettingSpec<boolean> {
  return {
    description,
    allowed: 'true or false',
    default: byDefault,
    read: (text) => (TRUE.has(text) ? true : FALSE.has(text) ? false : undefined),
  };
}

/** Only the exact text `word` changes the default; a safeguard for keys where a misread would hurt. */
function exactly(word: 'true' | 'false', description: string): SettingSpec<boolean> {
  const changed = word === 'true';
  return {
    description,
    allowed: 'exactly true or false, in lower case',
    default: !changed,
    read: (text) => (text === word ? changed : text === String(!changed) ? !changed : undefined),
  };
}

function oneOf<T extends string>(values: readonly T[], byDefault: T, description: string): SettingSpec<T> {
  return {
    description,
    allowed: values.length === 1 ? `${values[0]}` : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
    default: byDefault,
    read: (text) => values.find((value) => value === text),
  };
}

function integer(from: number, to: number, byDefault: number, description: string): SettingSpec<number> {
  return {
    description,
    allowed:
      to === Number.MAX_SAFE_INTEGER ? `an integer not below ${from}` : `an integer from ${from} to ${to}`,
    default: byDefault,
    read: (text) => {
      const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= from && value <= to ? value : undefined;
    },
  };
}

function text(byDefault: string, description: string, allowed = 'any text'): SettingSpec<string> {
  return { description, allowed, default: byDefault, read: (value) => value };
}

/** Oldest controller API that we speak, and the newest that we ask for (lifecycle-and-config.md 2.4). */
export const MINIMUM_VERSION = '22.1.3';
export const MAXIMUM_VERSION = '30.2.1';

/** Negative, zero or positive as `a` is below, equal to or above `b`; both `x.y.z`. */
export function compareVersions(a: string, b: string): number {
  const parts = b.split('.');
  for (const [i, part] of a.split('.').entries()) {
    const difference = Number(part) - Number(parts[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function controllerVersion(version: string): string | undefined {
  if (!/^\d+\.\d+\.\d+$/.test(version) || compareVersions(version, MINIMUM_VERSION) < 0) return undefined;
  return compareVersions(version, MAXIMUM_VERSION) > 0 ? MAXIMUM_VERSION : version;
}

/** `host`, `host:port`, an IPv6 address with or without brackets; no scheme, no path. */
function controllerHost(host: string): string | undefined {
  const brackets = /^\[[0-9A-Fa-f:.]+\](:\d{1,5})?$/;
  const v6 = /^[0-9A-Fa-f]*(:[0-9A-Fa-f.]*){2,}$/;
  const name = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?$/;
  return brackets.test(host) || v6.test(host) || name.test(host) ? host : undefined;
}

const CNIS = ['calico', 'canal', 'flannel', 'openshift', 'antrea', 'ncp', 'ovn-kubernetes', 'cilium'];

export const SCHEMA: { readonly [K in SettingKey]: SettingSpec<Settings[K]> } = {
  primaryInstance: boolean(
    true,
    'Whether this is the instance that owns what a cluster has once: static routes and labels of SE groups.',
  ),
  controllerIP: {
    description: 'Address of the Avi Controller.',
    allowed: 'a host name or IP address, with or without :port, without https://',
    default: '',
    read: controllerHost,
    blocking: true,
  },
  controllerVersion: {
    description: `API version to speak. Above ${MAXIMUM_VERSION} it is lowered to that; the version that the controller reports goes before it.`,
    allowed: `a version x.y.z not below ${MINIMUM_VERSION}`,
    default: '',
    read: controllerVersion,
    blocking: true,
  },
  controllerTLSVerify: boolean(
    true,
    "Whether the controller's certificate is verified, against certificateAuthorityData of the Secret, else the system's roots. Turn it off for tests only.",
  ),
  cniPlugin: {
    ...text('', 'CNI of the cluster; tells where pod CIDRs and node addresses are found.'),
    allowed: `${CNIS.join(', ')} or empty`,
    read: (value) => CNIS.find((cni) => cni === value.toLowerCase()),
  },
  shardVSSize: {
    ...oneOf(
      ['LARGE', 'MEDIUM', 'SMALL', 'DEDICATED'],
      'LARGE',
      'Number of shared virtual services: LARGE is 8, MEDIUM 4, SMALL 1; DEDICATED gives each host one of its own.',
    ),
    fallback: 'SMALL',
  },
  passthroughShardSize: oneOf(
    ['LARGE', 'MEDIUM', 'SMALL'],
    'SMALL',
    'Number of shared virtual services for passthrough: LARGE is 8, MEDIUM 4, SMALL 1.',
  ),
  fullSyncFrequency: integer(
    0,
    Number.MAX_SAFE_INTEGER,
    1800,
    'Seconds between two verifications of everything; 0 turns them off.',
  ),
  cloudName: text('Default-Cloud', 'Cloud on the controller.', 'the name of a cloud'),
  clusterName: {
    ...text('my-cluster', 'Name of this cluster: begins the name of every object and marks it as ours.'),
    allowed: 'letters, digits, - and _',
    read: (value) => (/^[A-Za-z0-9_-]+$/.test(value) ? value : undefined),
    blocking: true,
  },
  enableEVH: boolean(false, 'Enhanced virtual hosting instead of SNI; hashes names.'),
  layer7Only: boolean(
    false,
    'Serve Ingresses and Routes only; Services of type LoadBalancer are plain back ends.',
  ),
  vipPerNamespace: boolean(false, 'With EVH: a shared virtual service for each namespace.'),
  tenantName: text('admin', 'Tenant of objects whose namespace names none.', 'the name of a tenant'),
  vrfName: text('', 'VRF to use on vCenter and no-access clouds; empty: found from the VIP network.'),
  dedicatedTenantMode: boolean(false, 'Read objects of our own tenant only.'),
  defaultDomain: text('', 'Sub-domain for generated host names; not one of the cloud: the first of these.'),
  disableStaticRouteSync: boolean(false, 'Do not program routes to pod networks.'),
  defaultIngController: exactly('false', 'Serve Ingresses without a class.'),
  defaultLBController: boolean(true, 'Serve Services without a loadBalancerClass.'),
  noPGForSNI: boolean(false, 'SNI: policies send to pools directly, without pool groups.'),
  enableRHI: boolean(false, 'Advertise routes to all VIPs (BGP).'),
  nsxtT1LR: {
    ...text('', 'NSX-T tier-1 router, or the VPC in VPC mode.'),
    allowed: 'a path /infra/tier-1s/<router> or /orgs/<org>/projects/<project>/vpcs/<vpc>',
    read: (value) => (value.startsWith('/') ? value : undefined),
    blocking: true,
  },
  enableEvents: boolean(true, 'Write Normal events. Warnings are always written.'),
  logLevel: {
    ...oneOf(['DEBUG', 'INFO', 'WARN', 'ERROR'], 'WARN', 'Least severity that is logged.'),
    fallback: 'INFO',
  },
  deleteConfig: exactly(
    'true',
    'Remove everything that this instance made on the controller, and stop serving.',
  ),
  autoFQDN: {
    ...oneOf(
      ['default', 'flat', 'disabled'],
      'default',
      'Host names of Services and shared virtual services: default <service>.<namespace>.<sub-domain>, flat <service>-<namespace>.<sub-domain>.',
    ),
    read: (value) =>
      value === 'default' || value === 'flat'
        ? value
        : value === 'disabled' || value === 'disable'
          ? 'disabled'
          : undefined,
    fallback: 'disabled',
    empty: 'disabled',
  },
  nsSyncLabelKey: text(
    '',
    'Label key of the namespaces to serve; together with nsSyncLabelValue. Empty: all.',
  ),
  nsSyncLabelValue: text('', 'Label value of the namespaces to serve.'),
  serviceType: oneOf(
    ['ClusterIP', 'NodePort', 'NodePortLocal'],
    'ClusterIP',
    'How pods are reached: directly, through node ports, or through node ports of single pods (Antrea).',
  ),
  nodeKey: text('', 'With NodePort: label key of the nodes to send to. Empty: all nodes.'),
  nodeValue: text('', 'With NodePort: label value of the nodes to send to.'),
  serviceEngineGroupName: text('Default-Group', 'Service engine group.', 'the name of an SE group'),
  bgpPeerLabels: {
    description: 'Labels of the BGP peers that VIPs are advertised to; needs enableRHI.',
    allowed: 'a JSON list of texts',
    default: [],
    read: bgpLabels,
  },
  nodeNetworkList: {
    description: 'Networks of the nodes, for the placement of pools on vCenter and NSX-T VLAN.',
    allowed:
      'a JSON list of at most 5 objects {"networkName": or "networkUUID":, "cidrs": [<address>/<mask>, …]}',
    default: [],
    read: nodeNetworks,
    blocking: true,
  },
  vipNetworkList: {
    description: 'Networks that VIPs are allocated from.',
    allowed:
      'a JSON list of objects {"networkName": or "networkUUID":, "cidr": <IPv4>/<mask>, "v6cidr": <IPv6>/<mask>}, the CIDRs optional',
    default: [],
    read: vipNetworks,
    blocking: true,
  },
  apiServerPort: integer(1, 65535, 8080, 'Port of the liveness check GET /api/status.'),
  enableMCI: boolean(false, 'Multi-cluster Ingress, with EVH.'),
  blockedNamespaceList: {
    description: 'Namespaces that are not looked at.',
    allowed: 'a JSON list of namespace names',
    default: [],
    read: blockedNamespaces,
  },
  ipFamily: {
    ...oneOf<IpFamily>(['V4', 'V6', 'V4_V6'], '', 'IP families of back ends.'),
    allowed: 'V4, V6, V4_V6 or empty',
    blocking: true,
  },
  istioEnabled: boolean(false, 'Speak mutual TLS to back ends, with certificates of Istio.'),
  useDefaultSecretsOnly: boolean(false, "Read Secrets of the operator's own namespace only (OpenShift)."),
  vpcMode: boolean(false, 'NSX VPC mode; nsxtT1LR names the VPC.'),
  enablePrometheus: boolean(false, 'Serve GET /metrics on apiServerPort.'),
  fqdnReusePolicy: {
    ...oneOf(
      ['strict', 'internamespaceallowed'],
      'internamespaceallowed',
      'With EVH: whether namespaces may share a host name (InterNamespaceAllowed) or not (Strict).',
    ),
    allowed: 'Strict or InterNamespaceAllowed',
    read: (value) => {
      const policy = value.toLowerCase();
      return policy === 'strict' || policy === 'internamespaceallowed' ? policy : undefined;
    },
  },
  hostRuleScope: oneOf<HostRuleScope>(
    ['Tenant', 'Namespace'],
    'Tenant',
    'Which hosts a HostRule may be about: any host of its Avi tenant (Tenant), or those of its own namespace only (Namespace).',
  ),
  kubernetesServiceSemantics: boolean(
    false,
    'Honour what AKO does not read of a Service: sessionAffinity, loadBalancerSourceRanges, allocateLoadBalancerNodePorts and publishNotReadyAddresses. Off where the key is missing, so that nothing changes at a takeover; new installations turn it on.',
  ),
  controllerParallelism: integer(1, 64, 16, 'Most writes to the controller under way at once.'),
};

/** Keys that other versions read and that change nothing here. */
export const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  servicesAPI: 'the Services API (networking.x-k8s.io) is not supported; use the Gateway API',
  akoCRDOperatorEnabled: 'there is no separate CRD operator',
  clusterID: 'Supervisor clusters are not supported',
  credentialsSecretName: 'Supervisor clusters are not supported',
  credentialsSecretNamespace: 'Supervisor clusters are not supported',
};
