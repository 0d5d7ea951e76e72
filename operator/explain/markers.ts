import type { AviBody } from '../model/types.ts';

/** What the markers of an Avi object tell of the Kubernetes objects behind it (l7-model.md 1.7). */
export interface MarkedAs {
  readonly namespace: string | undefined;
  readonly hosts: readonly string[];
  readonly service: string | undefined;
  readonly paths: readonly string[];
  readonly port: string | undefined;
  /** Names of Ingresses or Routes. */
  readonly owners: readonly string[];
}

/** Of a body as desired, or as the controller returned it, ours or the reference's. */
export function markedAs(body: AviBody): MarkedAs {
  const values = new Map<string, readonly string[]>();
  for (const marker of Array.isArray(body.markers) ? (body.markers as AviBody[]) : []) {
    if (Array.isArray(marker.values)) values.set(String(marker.key), marker.values.map(String));
  }
  return {
    namespace: values.get('Namespace')?.[0],
    hosts: values.get('Host') ?? [],
    service: values.get('ServiceName')?.[0],
    paths: values.get('Path') ?? [],
    port: values.get('Port')?.[0],
    owners: values.get('IngressName') ?? [],
  };
}
