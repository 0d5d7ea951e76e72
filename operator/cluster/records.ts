/**
 * What the operator keeps of each Kubernetes object: only what translation and status read.
 *
 * Everything else (managedFields above all) is dropped on arrival, so that memory follows the number of objects and not
 * their YAML. `fromX` functions that make these from raw objects are in `slim.ts`.
 */

/** Common identity. `created` is the RFC 3339 creation time ('' when unknown, as in offline manifests). */
export interface Meta {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  readonly created: string;
  readonly resourceVersion: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** True when the object is being deleted. */
  readonly deleting: boolean;
}

export interface IngressPath {
  readonly path: string;
  readonly pathType: 'Exact' | 'Prefix' | 'ImplementationSpecific';
  /** Absent when the back end is a resource, which Avi cannot serve. */
  readonly service?: { readonly name: string; readonly portNumber: number; readonly portName: string };
}

export interface IngressRule {
  /** '' when the rule names no host. */
  readonly host: string;
  /** Absent when the rule has no `http` block. */
  readonly paths?: readonly IngressPath[];
}

export interface LoadBalancerEntry {
  readonly ip?: string;
  readonly hostname?: string;
}

export interface Ingress extends Meta {
  readonly className: string | undefined;
  readonly rules: readonly IngressRule[];
  readonly tls: readonly { readonly secretName: string; readonly hosts: readonly string[] }[];
  readonly status: readonly LoadBalancerEntry[];
}

export interface IngressClass extends Meta {
  readonly controller: string;
  readonly isDefault: boolean;
  /** Name of the AviInfraSetting in `spec.parameters`, when it is one. */
  readonly infraSetting: string | undefined;
}

export interface RouteBackEnd {
  /** `Service` is the only kind that can be served. */
  readonly kind: string;
  readonly name: string;
  /** Share of the requests; `undefined` when the Route does not say. */
  readonly weight: number | undefined;
}

export interface RouteTls {
  /** `edge`, `reencrypt` or `passthrough`; '' when the Route does not say. */
  readonly termination: string;
  /** `Redirect`, `Allow` or `None`; '' when the Route does not say. */
  readonly insecurePolicy: string;
  /** PEM text, '' when absent. Like the values of a Secret, these never leave translation and the client. */
  readonly certificate: string;
  readonly key: string;
  readonly caCertificate: string;
  readonly destinationCaCertificate: string;
}

/** One router's entry in the status of a Route, as it is in the cluster: those of other routers have to survive ours. */
export type RouteStatusEntry = Readonly<Record<string, unknown>>;

/** OpenShift's `route.openshift.io/v1`. */
export interface Route extends Meta {
  /** '' when not given. */
  readonly host: string;
  /** With a default domain it makes the host, when none is given. */
  readonly subdomain: string;
  readonly path: string;
  /** Name or number of the target port; `undefined` when the Route does not say. */
  readonly targetPort: number | string | undefined;
  /** `to` first, then `alternateBackends`. */
  readonly backEnds: readonly RouteBackEnd[];
  readonly tls: RouteTls | undefined;
  readonly status: readonly RouteStatusEntry[];
}

export interface ServicePort {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  /** Number, or name of a container port. Equal to `port` when the manifest leaves it out. */
  readonly targetPort: number | string;
  /** 0 when there is none. */
  readonly nodePort: number;
}

export interface Service extends Meta {
  readonly type: string;
  readonly ports: readonly ServicePort[];
  readonly selector: Readonly<Record<string, string>>;
  readonly ipFamilies: readonly string[];
  readonly clusterIP: string;
  readonly loadBalancerIP: string;
  readonly loadBalancerClass: string | undefined;
  readonly externalTrafficPolicy: string;
  /** `ClientIP`, `None` or ''. This and the next three count with setting `kubernetesServiceSemantics` only. */
  readonly sessionAffinity: string;
  /** `loadBalancerSourceRanges`. */
  readonly sourceRanges: readonly string[];
  /** `allocateLoadBalancerNodePorts`. */
  readonly allocatesNodePorts: boolean;
  /** `publishNotReadyAddresses`. */
  readonly publishNotReady: boolean;
  readonly status: readonly LoadBalancerEntry[];
}

export interface Endpoint {
  /** The first address only: the others are the same pod in the same family. */
  readonly address: string;
  /** `undefined` when the condition is missing. */
  readonly ready: boolean | undefined;
  readonly terminating: boolean;
  readonly nodeName: string;
  /** Name of the pod behind it, '' when unknown. */
  readonly pod: string;
}

export interface EndpointSlice extends Meta {
  /** Value of label `kubernetes.io/service-name`. */
  readonly service: string;
  readonly addressType: string;
  readonly ports: readonly { readonly name: string; readonly port: number; readonly protocol: string }[];
  readonly endpoints: readonly Endpoint[];
}

/** Only Secrets with keys that we know are kept. Values are decoded text; they never leave translation and the client. */
export interface Secret extends Meta {
  readonly type: string;
  readonly certificate: string;
  readonly key: string;
  readonly alternateCertificate: string;
  readonly alternateKey: string;
  /** Certificate of the authority; of Secret `istio-secret` only, '' otherwise. */
  readonly authority: string;
  readonly passwords: Passwords;
}

/** What custom resources take from Secrets by key; absent keys are ''. */
export interface Passwords {
  /** For SSORule. */
  readonly clientSecret: string;
  readonly serverSecret: string;
  /** For HealthMonitor: of Secrets of type `ako.vmware.com/basic-auth` only. */
  readonly username: string;
  readonly password: string;
}

export interface Node extends Meta {
  readonly labels: Readonly<Record<string, string>>;
  readonly addresses: readonly { readonly type: string; readonly address: string }[];
  readonly podCIDR: string;
  readonly podCIDRs: readonly string[];
}

export interface Namespace extends Meta {
  readonly labels: Readonly<Record<string, string>>;
}

/** A port of a pod that Antrea's NodePortLocal has opened on the pod's node. */
export interface PodNodePort {
  readonly podPort: number;
  readonly nodeIP: string;
  readonly nodePort: number;
  /** In lower case; '' when Antrea does not say. */
  readonly protocol: string;
}

/** Kept with `serviceType` NodePortLocal only, and then only pods that Antrea has annotated (l4-and-nodes.md 1.9.3). */
export interface Pod extends Meta {
  readonly labels: Readonly<Record<string, string>>;
  /** Condition `Ready` is `False`; an unknown one counts as ready. */
  readonly notReady: boolean;
  /** Container ports that have a name. */
  readonly ports: readonly { readonly name: string; readonly port: number }[];
  /** `undefined` when the annotation cannot be read. */
  readonly nodePorts: readonly PodNodePort[] | undefined;
}

/** Kinds in which a CNI keeps the pod CIDRs of nodes (l4-and-nodes.md 2.3). */
export type PodNetworkKind = 'BlockAffinity' | 'HostSubnet' | 'CiliumNode';

/**
 * Pod CIDRs of a node, of a CNI that keeps them in custom resources; a node may have several of these. Kept for the
 * configured CNI only. `name` is `<kind>/<name of the object>`, so that kinds do not meet.
 */
export interface PodNetwork extends Meta {
  readonly kind: PodNetworkKind;
  readonly node: string;
  /** As written; an empty list or text means that the object does not tell. */
  readonly cidrs: readonly string[];
}
