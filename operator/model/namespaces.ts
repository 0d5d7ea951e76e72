import type { ClusterView } from '../cluster/view.ts';
import type { Context } from './context.ts';

export const TENANT_ANNOTATION = 'ako.vmware.com/tenant-name';

/** The Avi tenant for objects of a namespace: its annotation, else the configured tenant (l7-model.md 1.5). */
export function tenantOf(view: ClusterView, context: Context, namespace: string): string {
  return view.namespaces.get(namespace)?.annotations[TENANT_ANNOTATION] || context.settings.tenantName;
}

/**
 * Are objects of this namespace served? Not when it is on the blocked list, nor when a namespace selector is configured
 * and its label does not match (l7-model.md 12.3).
 */
export function isNamespaceAccepted(view: ClusterView, context: Context, namespace: string): boolean {
  const { blockedNamespaceList, nsSyncLabelKey, nsSyncLabelValue } = context.settings;
  if (blockedNamespaceList.includes(namespace)) return false;
  if (nsSyncLabelKey === '' || nsSyncLabelValue === '') return true;
  return view.namespaces.get(namespace)?.labels[nsSyncLabelKey] === nsSyncLabelValue;
}
