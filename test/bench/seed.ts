import { generate } from 'selfsigned';
import { endpointSlice } from '../harness/endpoint-slice.ts';
import type { Kube } from '../harness/kube.ts';
import type { NamedObject } from '../harness/manifests.ts';

export const BENCH_NAMESPACE = 'bench';

export interface Seed {
  readonly hosts: number;
  readonly secure: boolean;
}

/** Address of the nth pod. */
export function podAddress(n: number): string {
  return `10.244.${Math.floor(n / 250) % 250}.${(n % 250) + 1}`;
}

export const hostName = (n: number): string => `host-${n}.avi.internal`;

export function serviceOf(n: number): NamedObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `svc-${n}`, namespace: BENCH_NAMESPACE },
    spec: { selector: { app: `svc-${n}` }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
  } as NamedObject;
}

export function ingressOf(n: number, secure: boolean): NamedObject {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: `ing-${n}`, namespace: BENCH_NAMESPACE },
    spec: {
      ingressClassName: 'avi-lb',
      ...(secure ? { tls: [{ hosts: [hostName(n)], secretName: `tls-${n}` }] } : {}),
      rules: [
        {
          host: hostName(n),
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: `svc-${n}`, port: { number: 80 } } },
              },
            ],
          },
        },
      ],
    },
  } as NamedObject;
}

/** Fills the cluster: one Service with two pods and one Ingress per host; secure hosts have a Secret each. */
export async function seedCluster(kube: Kube, seed: Seed): Promise<void> {
  // One key pair serves all Secrets: making thousands would measure openssl.
  const pair = seed.secure
    ? await generate([{ name: 'commonName', value: 'bench' }], { keySize: 2048 })
    : undefined;
  await kube.apply([
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: BENCH_NAMESPACE } } as NamedObject,
  ]);
  const step = 250;
  for (let first = 0; first < seed.hosts; first += step) {
    const objects: NamedObject[] = [];
    for (let n = first; n < Math.min(first + step, seed.hosts); n++) {
      const addresses = [podAddress(2 * n), podAddress(2 * n + 1)];
      objects.push(
        serviceOf(n),
        endpointSlice(BENCH_NAMESPACE, `svc-${n}`, addresses, {
          ports: [{ name: 'http', port: 8080 }],
        }) as NamedObject,
        ingressOf(n, seed.secure),
      );
      if (pair === undefined) continue;
      objects.push({
        apiVersion: 'v1',
        kind: 'Secret',
        type: 'kubernetes.io/tls',
        metadata: { name: `tls-${n}`, namespace: BENCH_NAMESPACE },
        data: { 'tls.crt': btoa(pair.cert), 'tls.key': btoa(pair.private) },
      } as NamedObject);
    }
    await kube.apply(objects);
  }
}
