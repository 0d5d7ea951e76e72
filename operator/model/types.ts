/**
 * What translation produces: plain data, no behaviour.
 *
 * Translation is pure (no I/O, clock or randomness), so that the running operator, `ako render` and `ako plan`
 * share one code path.
 */

/** The lower-case API name of an Avi object type (avi-api.md 2.1). */
export type AviType =
  | 'virtualservice'
  | 'vsvip'
  | 'pool'
  | 'poolgroup'
  | 'httppolicyset'
  | 'l4policyset'
  | 'networksecuritypolicy'
  | 'vsdatascriptset'
  | 'sslkeyandcertificate'
  | 'pkiprofile'
  | 'stringgroup'
  | 'vrfcontext'
  | 'serviceenginegroup';

/** A JSON value as the Avi API speaks it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** A REST body. Absent and `undefined` members are the same: they are not sent. */
export type AviBody = { [key: string]: Json | undefined };

/**
 * Identifies an object on the controller: `<type>/<tenant>/<name>`.
 *
 * All our types are unique by type, tenant and name within one cloud (avi-api.md 2.8), and an operator serves one cloud.
 */
export type ObjectKey = `${AviType}/${string}/${string}`;

export function objectKey(type: AviType, tenant: string, name: string): ObjectKey {
  return `${type}/${tenant}/${name}`;
}

/** An Avi object that should exist. */
export interface DesiredObject {
  readonly type: AviType;
  readonly tenant: string;
  readonly name: string;
  /**
   * The body as it would be posted, references by name (`/api/pool?name=x`), without checksum fields.
   * For `vrfcontext` and `serviceenginegroup`, which the operator does not own, only our part: static routes, labels.
   */
  readonly body: AviBody;
  /**
   * What is on the controller under this key is right as it is: it is referred to, and neither written nor deleted. `body`
   * holds no more than the name then.
   */
  readonly keep?: true;
  /** The Kubernetes objects that want it, for reasons in plans and for problems: `ingress/ns/name`, sorted. */
  readonly origins: readonly string[];
}

/** `<kind>/<namespace>/<name>` with the kind in lower case; cluster-scoped `<kind>/<name>` (contracts.md). */
export type KubernetesRef = string;

/**
 * Something wrong with one Kubernetes object. It belongs to the object that caused it and never stops its neighbours.
 */
export interface Problem {
  readonly object: KubernetesRef;
  /** JSON path of the field at fault, e.g. `spec.rules[0].host`. */
  readonly field: string;
  /** CamelCase, stable: becomes an event reason. */
  readonly reason: string;
  /** A sentence that names what is wrong and what would be right. Never holds secret content. */
  readonly message: string;
}

/** An object that asks to be served and is not; for kinds whose status has a place for it (Route). */
export interface Refusal {
  readonly object: KubernetesRef;
  /** The host that is not served; absent when the object names none. */
  readonly hostname?: string;
  /** As the reference writes it where it has one (l7-model.md 5.1, 12.2), else the reason of the problem. */
  readonly reason: string;
  readonly message: string;
}

/** Where a Kubernetes object is served: its status is derived from this and from the addresses of the VIP. */
export interface Placement {
  readonly object: KubernetesRef;
  /** Host name to show in the status; absent for a Service without FQDN. */
  readonly hostname?: string;
  /** The virtual service that serves it (child, dedicated or shared). */
  readonly virtualService: ObjectKey;
  /** The VsVip whose addresses are the object's addresses. */
  readonly vsvip: ObjectKey;
  readonly tenant: string;
}
