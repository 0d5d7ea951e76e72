import type {
  ApplicationProfile,
  AviInfraSetting,
  HealthMonitor,
  HostRule,
  HttpRule,
  L4Rule,
  L7Rule,
  PkiProfile,
  RouteBackendExtension,
  SsoRule,
} from '../../crds/generated/types.ts';
import type { Meta } from './records.ts';
import { meta } from './slim.ts';

/** What is kept of the custom resources that rule over other objects: their spec as it is, and what their status says. */

/** Specs are shared between records and never changed. */
export type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

type SpecOf<T extends { spec?: unknown }> = Frozen<NonNullable<T['spec']>>;

export type HostRuleSpec = SpecOf<HostRule>;
export type HttpRuleSpec = SpecOf<HttpRule>;
export type AviInfraSettingSpec = SpecOf<AviInfraSetting>;
export type L4RuleSpec = SpecOf<L4Rule>;
export type L7RuleSpec = SpecOf<L7Rule>;
export type SsoRuleSpec = SpecOf<SsoRule>;
export type HealthMonitorSpec = SpecOf<HealthMonitor>;
export type ApplicationProfileSpec = SpecOf<ApplicationProfile>;
export type PkiProfileSpec = SpecOf<PkiProfile>;
export type RouteBackendExtensionSpec = SpecOf<RouteBackendExtension>;

export interface RuleStatus<Spec> {
  /** `Accepted`, `Rejected`, or '' before anybody looked at the object. */
  readonly status: string;
  readonly error: string;
  /** The spec in force while this one is rejected. */
  readonly inForce: Spec | undefined;
}

/** A custom resource as it is in the cluster. */
export interface Rule<Spec> extends Meta {
  readonly spec: Spec;
  readonly status: RuleStatus<Spec>;
}

/** What a rule says now, which is what it said when it was accepted last. */
export interface InForce<Spec> extends Meta {
  readonly spec: Spec;
  /** The Avi tenant in which it was judged: that of its namespace. */
  readonly tenant: string;
}

/**
 * `undefined` for an object without spec. The spec is taken as it is: the API server has checked it against the schema from
 * which `Spec` was generated, and for manifests the command line does so.
 */
export function rule<Spec extends object>(raw: unknown): Rule<Spec> | undefined {
  const o = object(raw);
  const { spec } = o;
  if (!isObject(spec)) return undefined;
  const status = object(o.status);
  return {
    ...meta(o),
    spec: spec as Spec,
    status: {
      status: text(status.status),
      error: text(status.error),
      inForce: isObject(status.inForce) ? (status.inForce as Spec) : undefined,
    },
  };
}

type Raw = { readonly [key: string]: unknown };

function object(raw: unknown): Raw {
  return isObject(raw) ? raw : {};
}

function isObject(raw: unknown): raw is Raw {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function text(raw: unknown): string {
  return typeof raw === 'string' ? raw : '';
}
