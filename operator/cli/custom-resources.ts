import { Ajv, type SchemaObject } from 'ajv';
import definitions from '../../crds/generated/definitions.json' with { type: 'json' };
import { rule } from '../cluster/rule-records.ts';
import type { ClusterStores } from '../cluster/view.ts';
import { type Shape, shapeWith } from './shape.ts';

/** Custom resources in manifests: what the API server would check and fill in, from the definitions in crds/. */

type Raw = Readonly<Record<string, unknown>>;

/** Kinds that translation knows, and where they are kept. */
const PUT = {
  HostRule: (stores, raw) => put(stores.rules.hostRules, raw),
  HTTPRule: (stores, raw) => put(stores.rules.httpRules, raw),
  AviInfraSetting: (stores, raw) => put(stores.rules.aviInfraSettings, raw),
  L4Rule: (stores, raw) => put(stores.rules.l4Rules, raw),
  L7Rule: (stores, raw) => put(stores.rules.l7Rules, raw),
  SSORule: (stores, raw) => put(stores.rules.ssoRules, raw),
  HealthMonitor: (stores, raw) => put(stores.rules.healthMonitors, raw),
  ApplicationProfile: (stores, raw) => put(stores.rules.applicationProfiles, raw),
  PKIProfile: (stores, raw) => put(stores.rules.pkiProfiles, raw),
  RouteBackendExtension: (stores, raw) => put(stores.rules.routeBackendExtensions, raw),
} as const satisfies Record<string, (stores: ClusterStores, raw: Raw) => void>;

export type CustomKind = keyof typeof PUT;

function put<Spec extends object>(
  store: { set(record: NonNullable<ReturnType<typeof rule<Spec>>>): unknown },
  raw: Raw,
): void {
  const record = rule<Spec>(raw);
  if (record !== undefined) store.set(record);
}

export function isCustomKind(kind: unknown): kind is CustomKind {
  return typeof kind === 'string' && Object.hasOwn(PUT, kind);
}

export interface CustomDefinition {
  readonly group: string;
  readonly version: string;
  readonly served: readonly string[];
  readonly namespaced: boolean;
}

export function customDefinition(kind: CustomKind): CustomDefinition {
  return definitions[kind];
}

/** Formats are numbers of bits, which say nothing that minimum and maximum do not say. */
const ajv = new Ajv({
  allErrors: true,
  strict: false,
  validateFormats: false,
  useDefaults: true,
  verbose: true,
});
const shapes = new Map<CustomKind, Shape>();

/** Checks an object, and fills in defaults; the faults of what the API server would refuse, its CEL rules aside. */
export function completeCustom(kind: CustomKind, raw: Raw): { raw: Raw; faults: ReturnType<Shape> } {
  let shape = shapes.get(kind);
  if (shape === undefined) {
    shape = shapeWith(ajv, closed(definitions[kind].schema));
    shapes.set(kind, shape);
  }
  const copy = structuredClone(raw);
  return { raw: copy, faults: shape(copy) };
}

/** A member of the spec that the definition does not know is a mistake; the API server would drop it with a warning. */
function closed(schema: SchemaObject, inSpec = false): SchemaObject {
  const { properties, items } = schema as { properties?: Record<string, SchemaObject>; items?: SchemaObject };
  return {
    ...schema,
    ...(inSpec && properties !== undefined ? { additionalProperties: false } : {}),
    ...(items === undefined ? {} : { items: closed(items, inSpec) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, member]) => [
              name,
              closed(member, inSpec || name === 'spec'),
            ]),
          ),
        }),
  };
}

export function putCustom(kind: CustomKind, stores: ClusterStores, raw: Raw): void {
  PUT[kind](stores, raw);
}
