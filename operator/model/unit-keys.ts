import type { Service } from '../cluster/records.ts';
import { SHARED_VIP_ANNOTATION } from '../cluster/view.ts';
import { concernsLayer4 } from './l4/accept.ts';
import type { KubernetesRef } from './types.ts';

/**
 * A unit of work: the smallest part of the cluster that is translated by itself.
 * - `host/<fqdn>`: everything of one host but what it shares
 * - `<kind>/<tenant>/<name>` with kind `sni`, `evh` or `passthrough`: a virtual service that hosts share
 * - `hostless/<kind>/<namespace>/<name>`: an Ingress or Route that asks for no host: only to say so
 * - `service/<namespace>/<name>`, `sharedvip/<namespace>/<key>`: a virtual service at layer 4
 * - `routes`: static routes and SE group label
 * - `istio`: certificate and authority for mutual TLS with a mesh
 * - `rule/<kind>/<namespace>/<name>`: a custom resource that rules over other objects: its verdict, and objects of its own
 * - `settings`: no objects, only what is wrong with the settings on this controller
 */
export type UnitKey = string;

export const hostUnit = (host: string): UnitKey => `host/${host}`;
export const hostlessUnit = (ref: KubernetesRef): UnitKey => `hostless/${ref}`;
export const serviceUnit = (namespace: string, name: string): UnitKey => `service/${namespace}/${name}`;
export const sharedVipUnit = (namespace: string, key: string): UnitKey => `sharedvip/${namespace}/${key}`;
export const ROUTES_UNIT: UnitKey = 'routes';
export const ISTIO_UNIT: UnitKey = 'istio';
export const SETTINGS_UNIT: UnitKey = 'settings';

const RULE = 'rule/';
export const ruleUnit = (ref: KubernetesRef): UnitKey => RULE + ref;
export const isRuleUnit = (unit: UnitKey): boolean => unit.startsWith(RULE);
/** Stands for the rules that refer to an object on the controller, `<type>/<tenant>/<name>`: what is known of it changed. */
const REFERENCE = 'reference/';
export const referenceUnit = (reference: string): UnitKey => REFERENCE + reference;
export const referenceOfUnit = (unit: UnitKey): string | undefined =>
  unit.startsWith(REFERENCE) ? unit.slice(REFERENCE.length) : undefined;
/** The rule of a unit of rules. */
export const refOfRuleUnit = (unit: UnitKey): KubernetesRef => unit.slice(RULE.length);

/** The unit that a Service is translated in as a virtual service of its own; none when it is but a back end. */
export function layer4Unit(service: Service): UnitKey | undefined {
  if (!concernsLayer4(service)) return undefined;
  const { type, namespace, name } = service;
  const shared = service.annotations[SHARED_VIP_ANNOTATION];
  return type === 'LoadBalancer' && shared ? sharedVipUnit(namespace, shared) : serviceUnit(namespace, name);
}
