import type { Context } from '../context.ts';
import { sha1Hex } from '../hash.ts';

/**
 * Name of the Avi object that a HealthMonitor, ApplicationProfile or PKIProfile stands for; the same as the reference's
 * separate operator for these gives it (crds.md 11.1).
 */
export function crdObjectName(context: Context, namespace: string, name: string): string {
  return `${crdOwner(context)}--${sha1Hex(`${namespace}-${name}`)}`;
}

/** What marks these objects, where they have a field for it. */
export function crdOwner(context: Context): string {
  return `ako-crd-operator-${context.settings.clusterName}`;
}
