/**
 * The typed settings of ConfigMap `avi-k8s-config` (lifecycle-and-config.md 1.1). Keys are those of the ConfigMap.
 */

export type ShardSize = 'LARGE' | 'MEDIUM' | 'SMALL' | 'DEDICATED';
export type ServiceType = 'ClusterIP' | 'NodePort' | 'NodePortLocal';
export type IpFamily = '' | 'V4' | 'V6' | 'V4_V6';
export type AutoFqdn = 'default' | 'flat' | 'disabled';
export type HostRuleScope = 'Tenant' | 'Namespace';
export type LogLevel = 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';

export interface VipNetwork {
  readonly networkName: string;
  readonly networkUUID: string;
  /** '' when not configured. */
  readonly cidr: string;
  readonly v6cidr: string;
}

export interface NodeNetwork {
  readonly networkName: string;
  readonly networkUUID: string;
  readonly cidrs: readonly string[];
}

export interface Settings {
  readonly primaryInstance: boolean;
  /** Namespace the operator runs in (not a ConfigMap key): identity of a non-primary instance, place of default secrets. */
  readonly podNamespace: string;
  readonly controllerIP: string;
  readonly controllerVersion: string;
  readonly controllerTLSVerify: boolean;
  readonly cniPlugin: string;
  readonly shardVSSize: ShardSize;
  readonly passthroughShardSize: ShardSize;
  /** Seconds between two periodic verifications; 0 turns them off. */
  readonly fullSyncFrequency: number;
  readonly cloudName: string;
  readonly clusterName: string;
  readonly enableEVH: boolean;
  readonly layer7Only: boolean;
  readonly vipPerNamespace: boolean;
  readonly tenantName: string;
  readonly vrfName: string;
  readonly dedicatedTenantMode: boolean;
  readonly defaultDomain: string;
  readonly disableStaticRouteSync: boolean;
  readonly defaultIngController: boolean;
  readonly defaultLBController: boolean;
  readonly noPGForSNI: boolean;
  readonly enableRHI: boolean;
  readonly nsxtT1LR: string;
  readonly enableEvents: boolean;
  readonly logLevel: LogLevel;
  readonly deleteConfig: boolean;
  readonly autoFQDN: AutoFqdn;
  readonly nsSyncLabelKey: string;
  readonly nsSyncLabelValue: string;
  readonly serviceType: ServiceType;
  readonly nodeKey: string;
  readonly nodeValue: string;
  readonly serviceEngineGroupName: string;
  readonly bgpPeerLabels: readonly string[];
  readonly nodeNetworkList: readonly NodeNetwork[];
  readonly vipNetworkList: readonly VipNetwork[];
  readonly apiServerPort: number;
  readonly enableMCI: boolean;
  readonly blockedNamespaceList: readonly string[];
  readonly ipFamily: IpFamily;
  readonly istioEnabled: boolean;
  readonly useDefaultSecretsOnly: boolean;
  readonly vpcMode: boolean;
  readonly enablePrometheus: boolean;
  readonly fqdnReusePolicy: 'strict' | 'internamespaceallowed';
  /** Which hosts a HostRule may be about: those of its Avi tenant, or of its namespace only (a key of ours). */
  readonly hostRuleScope: HostRuleScope;
  /** Honours members of a Service that the reference does not read (a key of ours). */
  readonly kubernetesServiceSemantics: boolean;
  /** Most writes to the controller under way at once (a key of ours). */
  readonly controllerParallelism: number;
}
