import { CONTROLLER_UUID, TENANT, VS_MAP } from '../status/annotations.ts';

const OWN = new Set([VS_MAP, CONTROLLER_UUID, TENANT]);

/** The annotations that others wrote. Those of the operator itself must not cause work (l7-model.md 13.2). */
export function foreignAnnotations(annotations: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(annotations).filter(([key]) => !OWN.has(key));
}
