import definitions from '../../crds/generated/definitions.json' with { type: 'json' };
import type { Resource } from '../kubernetes/resource.ts';
import type { Rule } from './rule-records.ts';
import type { RuleStores } from './rules.ts';
import type { ReadStore, StoreKey } from './store.ts';

/** Which custom resources the operator reads, as their definitions in crds/ name them. */

export interface CustomKind {
  /** As in manifests. */
  readonly kind: keyof typeof definitions;
  readonly resource: Resource;
  readonly namespaced: boolean;
  readonly store: keyof RuleStores;
}

function custom(kind: keyof typeof definitions, store: keyof RuleStores): [string, CustomKind] {
  const { group, version, plural, namespaced } = definitions[kind];
  return [kind.toLowerCase(), { kind, resource: { group, version, plural }, namespaced, store }];
}

/** By kind in lower case, as in references. */
export const CUSTOM_KINDS: ReadonlyMap<string, CustomKind> = new Map([
  custom('HostRule', 'hostRules'),
  custom('HTTPRule', 'httpRules'),
  custom('AviInfraSetting', 'aviInfraSettings'),
  custom('L4Rule', 'l4Rules'),
  custom('L7Rule', 'l7Rules'),
  custom('SSORule', 'ssoRules'),
]);

/** The objects of a kind, whatever they say. */
export function customObjects(
  stores: RuleStores,
  { store }: CustomKind,
): Pick<ReadStore<Rule<object>, never>, 'get' | 'values'> {
  return stores[store].inCluster;
}

export function customObject(stores: RuleStores, kind: CustomKind, key: StoreKey): Rule<object> | undefined {
  return customObjects(stores, kind).get(key);
}
