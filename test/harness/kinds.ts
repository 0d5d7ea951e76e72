import type {
  CoreV1Event,
  KubernetesObject,
  V1ConfigMap,
  V1CustomResourceDefinition,
  V1Deployment,
  V1EndpointSlice,
  V1Ingress,
  V1IngressClass,
  V1Lease,
  V1Namespace,
  V1Node,
  V1Pod,
  V1Secret,
  V1Service,
  V1ServiceAccount,
} from '@kubernetes/client-node';

/** Kinds that tests name without their API version, and the client library's types for them. */
export interface Kinds {
  ConfigMap: V1ConfigMap;
  CustomResourceDefinition: V1CustomResourceDefinition;
  Deployment: V1Deployment;
  EndpointSlice: V1EndpointSlice;
  Event: CoreV1Event;
  Ingress: V1Ingress;
  IngressClass: V1IngressClass;
  Lease: V1Lease;
  Namespace: V1Namespace;
  Node: V1Node;
  Pod: V1Pod;
  Secret: V1Secret;
  Service: V1Service;
  ServiceAccount: V1ServiceAccount;
}

const API_VERSIONS: Readonly<Record<keyof Kinds, string>> = {
  ConfigMap: 'v1',
  CustomResourceDefinition: 'apiextensions.k8s.io/v1',
  Deployment: 'apps/v1',
  EndpointSlice: 'discovery.k8s.io/v1',
  Event: 'v1',
  Ingress: 'networking.k8s.io/v1',
  IngressClass: 'networking.k8s.io/v1',
  Lease: 'coordination.k8s.io/v1',
  Namespace: 'v1',
  Node: 'v1',
  Pod: 'v1',
  Secret: 'v1',
  Service: 'v1',
  ServiceAccount: 'v1',
};

/** A kind by its name, or any other as `<group>/<version>/<kind>`: `ako.vmware.com/v1beta1/HostRule`. */
export type KindName = keyof Kinds | `${string}/${string}/${string}`;

/** An object of a kind that has no type here. */
export interface AnyObject extends Json<KubernetesObject> {
  spec?: Record<string, unknown>;
  status?: Record<string, unknown>;
}

export type ObjectOf<K extends KindName> = K extends keyof Kinds ? Json<Kinds[K]> : AnyObject;

/** A type of the client library as JSON has it: times are text. */
export type Json<T> = T extends Date
  ? string
  : T extends (infer E)[]
    ? Json<E>[]
    : T extends object
      ? { [P in keyof T]: Json<T[P]> }
      : T;

export interface TypeMeta {
  readonly apiVersion: string;
  readonly kind: string;
}

/** @throws when `name` is neither a kind known here nor of the form `<group>/<version>/<kind>` */
export function typeMeta(name: KindName): TypeMeta {
  if (Object.hasOwn(API_VERSIONS, name)) {
    return { apiVersion: API_VERSIONS[name as keyof Kinds], kind: name };
  }
  const [group, version, kind, more] = name.split('/');
  if (!group || !version || !kind || more !== undefined) {
    throw new Error(`"${name}" is no kind known to the harness; write it as <group>/<version>/<kind>`);
  }
  return { apiVersion: `${group}/${version}`, kind };
}
