/** Records of pods and of the pod networks of CNIs, which are kept only when the settings ask for them; see `slim.ts`. */

import type { Meta, Pod, PodNetwork, PodNetworkKind, PodNodePort } from './records.ts';
import { entries, integer, list, mapped, meta, object, type Raw, text, texts } from './slim.ts';

export const NODE_PORTS_ANNOTATION = 'nodeportlocal.antrea.io';

/** `undefined` for a pod that Antrea has opened no port of. */
export function pod(raw: unknown): Pod | undefined {
  const o = object(raw);
  const metadata = object(o.metadata);
  const annotation = object(metadata.annotations)[NODE_PORTS_ANNOTATION];
  if (typeof annotation !== 'string') return undefined;
  return {
    ...bare(o),
    labels: entries(metadata.labels),
    notReady: list(object(o.status).conditions)
      .map(object)
      .some((condition) => condition.type === 'Ready' && condition.status === 'False'),
    ports: namedPorts(object(o.spec)),
    nodePorts: nodePorts(annotation),
  };
}

/** Sidecars among the init containers serve ports like any other container. */
function namedPorts(spec: Raw): Pod['ports'] {
  return [...list(spec.containers), ...list(spec.initContainers)].flatMap((container) =>
    list(object(container).ports)
      .map(object)
      .filter((port) => text(port.name) !== '')
      .map((port) => ({ name: text(port.name), port: integer(port.containerPort) })),
  );
}

/** Entries without the three members that count are left out, as in the reference. */
function nodePorts(annotation: string): readonly PodNodePort[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(annotation);
  } catch {
    return undefined;
  }
  if (!Array.isArray(value)) return undefined;
  return mapped(value, (entry) => ({
    podPort: integer(entry.podPort),
    nodeIP: text(entry.nodeIP),
    nodePort: integer(entry.nodePort),
    // Antrea before 1.13 wrote a list of one.
    protocol: (text(entry.protocol) || text(list(entry.protocols)[0])).toLowerCase(),
  })).filter((entry) => entry.podPort > 0 && entry.nodePort > 0 && entry.nodeIP !== '');
}

/** Calico: `crd.projectcalico.org/v1`, one object per block of addresses. Its state is not looked at. */
export function blockAffinity(raw: unknown): PodNetwork {
  const o = object(raw);
  const spec = object(o.spec);
  return podNetwork('BlockAffinity', o, text(spec.node), [text(spec.cidr)]);
}

/** OpenShift SDN: `network.openshift.io/v1`. */
export function hostSubnet(raw: unknown): PodNetwork {
  const o = object(raw);
  return podNetwork('HostSubnet', o, text(o.host), [text(o.subnet)]);
}

/** Cilium: `cilium.io/v2`, named like the node. With several pools the CIDRs are listed by pool. */
export function ciliumNode(raw: unknown): PodNetwork {
  const o = object(raw);
  const ipam = object(object(o.spec).ipam);
  const cidrs = Array.isArray(ipam.podCIDRs)
    ? texts(ipam.podCIDRs)
    : list(object(ipam.pools).allocated).flatMap((pool) => texts(object(pool).cidrs));
  return podNetwork('CiliumNode', o, text(object(o.metadata).name), cidrs);
}

function podNetwork(kind: PodNetworkKind, o: Raw, node: string, cidrs: readonly string[]): PodNetwork {
  const record = bare(o);
  return { ...record, name: `${kind}/${record.name}`, kind, node, cidrs };
}

const NO_ANNOTATIONS: Readonly<Record<string, string>> = Object.freeze({});

/** What is read of their annotations is in the record already. */
function bare(o: Raw): Meta {
  return { ...meta(o), annotations: NO_ANNOTATIONS };
}
