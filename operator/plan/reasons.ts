import type { FieldDiff } from '../avi/compare.ts';
import type { DesiredEntry, DesiredStore } from '../avi/desired.ts';
import type { Inventory } from '../avi/inventory.ts';
import type { Operation } from '../avi/plan.ts';
import type { ClusterView } from '../cluster/view.ts';
import { markedAs } from '../explain/markers.ts';
import type { Context } from '../model/context.ts';
import { claimantsOf } from '../model/l7/claimants.ts';
import type { Json, ObjectKey } from '../model/types.ts';
import { CONFIG_MAP } from '../settings/parse.ts';
import { whyGone } from './gone.ts';
import { type Site, siteOf } from './sites.ts';

/** What reasons are found in. */
export interface ReasonSource {
  readonly view: ClusterView;
  readonly context: Context;
  readonly desired: DesiredStore;
  readonly inventory: Inventory;
}

/**
 * The places in Kubernetes objects that an operation of a plan comes from: which object, which field, in words. The most
 * telling first; a shared object may have hundreds.
 */
export function sitesOf(source: ReasonSource, operation: Operation): Site[] {
  const { desired, inventory, view, context } = source;
  const entry = desired.get(operation.key);
  if (operation.action === 'delete' || entry === undefined) {
    const gone = inventory.get(operation.key);
    return gone === undefined ? [] : whyGone(view, context, gone.type, gone.actual);
  }
  if (operation.action === 'create') return wanted(source, entry);
  const sites = operation.fields.flatMap((diff) => changed(source, entry, diff));
  return sites.length === 0 ? wanted(source, entry) : unique(sites);
}

/** Of an object that many share, these tell enough; the operation has all origins. */
const MOST_SITES = 10;

/** Each origin's place in the object; of an object without origins, the setting behind it. */
function wanted({ view, context }: ReasonSource, entry: DesiredEntry): Site[] {
  const { type, origins, body } = entry.object;
  const marked = markedAs(body);
  if (origins.length > 0)
    return origins.slice(0, MOST_SITES).map((origin) => siteOf(view, context, type, marked, origin));
  return type === 'serviceenginegroup'
    ? [setting(context, 'clusterName', 'marks the SE group as that of this cluster')]
    : [];
}

/** Fields that follow from a setting alone. */
const SETTINGS: Readonly<Record<string, string>> = {
  se_group_ref: 'serviceEngineGroupName',
  enable_rhi: 'enableRHI',
  bgp_peer_labels: 'bgpPeerLabels',
  vrf_context_ref: 'vrfName',
  vrf_ref: 'vrfName',
  tier1_lr: 'nsxtT1LR',
  placement_networks: 'nodeNetworkList',
  labels: 'clusterName',
};

function changed(source: ReasonSource, entry: DesiredEntry, diff: FieldDiff): Site[] {
  const { context } = source;
  const { type } = entry.object;
  const [, top = '', item] = /^([^.[]+)(?:\[(.*?)\](?=\.|$))?/.exec(diff.path) ?? [];
  const key = SETTINGS[top];
  if (key !== undefined) return [setting(context, key, `decides about ${top}`)];
  switch (`${type}.${top}`) {
    case 'pool.servers':
      return servers(source, entry);
    case 'vsvip.dns_info':
      return item === undefined ? wanted(source, entry) : names(source, entry, item, diff.to);
    case 'vsvip.vip':
      return addresses(source, entry);
    case 'poolgroup.members':
      return item === undefined ? wanted(source, entry) : member(source, entry, item);
    case 'sslkeyandcertificate.certificate':
    case 'sslkeyandcertificate.key':
      return certificate(source, entry);
    default:
      return wanted(source, entry);
  }
}

function setting(context: Context, key: string, text: string): Site {
  return { object: `configmap/${context.settings.podNamespace}/${CONFIG_MAP}`, field: `data.${key}`, text };
}

/** The endpoints of the services that the pool is for. */
function servers(source: ReasonSource, entry: DesiredEntry): Site[] {
  const { view } = source;
  const sites = wanted(source, entry);
  const services = new Set(sites.flatMap(({ target }) => target ?? []));
  const found = [...services].flatMap((service): Site[] => {
    const key = service.slice('service/'.length);
    const slices = [...view.endpointSlices.by('service', key)].sort((a, b) => (a.name < b.name ? -1 : 1));
    if (slices.length === 0) {
      const isThere = view.services.get(key) !== undefined;
      return [{ object: service, field: '', text: isThere ? 'has no endpoints' : 'does not exist' }];
    }
    return slices.map(({ namespace, name }) => ({
      object: `endpointslice/${namespace}/${name}`,
      field: 'endpoints',
      text: `has the servers of service ${key}`,
    }));
  });
  return found.length > 0 ? found : sites;
}

/** Who asks for a name, or that nobody does any more. */
function names(source: ReasonSource, entry: DesiredEntry, host: string, to: Json | undefined): Site[] {
  const { view, context } = source;
  if (to === undefined)
    return whyGone(view, context, 'vsvip', { markers: [{ key: 'Host', values: [host] }] });
  const asking = claimantsOf(view, context, host).map(({ owner }) => owner.ref);
  const marked = { ...markedAs(entry.object.body), hosts: [host] };
  const origins = asking.length > 0 ? asking : entry.object.origins.slice(0, 1);
  return origins.map((origin) => siteOf(view, context, 'vsvip', marked, origin));
}

function addresses({ view, context }: ReasonSource, entry: DesiredEntry): Site[] {
  for (const origin of entry.object.origins) {
    const service = view.services.get(origin.slice('service/'.length));
    if (origin.startsWith('service/') && service?.loadBalancerIP)
      return [{ object: origin, field: 'spec.loadBalancerIP', text: `asks for ${service.loadBalancerIP}` }];
  }
  return [setting(context, 'vipNetworkList', 'decides from which network addresses are taken')];
}

/** The pool that comes into the group or leaves it. */
function member(source: ReasonSource, entry: DesiredEntry, item: string): Site[] {
  const pool: ObjectKey = `pool/${entry.object.tenant}/${item.slice(item.indexOf(':') + 1)}`;
  const wantedPool = source.desired.get(pool);
  if (wantedPool !== undefined) return wanted(source, wantedPool);
  const gone = source.inventory.get(pool);
  return gone === undefined
    ? wanted(source, entry)
    : whyGone(source.view, source.context, gone.type, gone.actual);
}

function certificate(source: ReasonSource, entry: DesiredEntry): Site[] {
  return wanted(source, entry).map((site) =>
    site.target === undefined
      ? site
      : { object: site.target, field: 'data[tls.crt]', text: 'has the certificate of the host' },
  );
}

function unique(sites: readonly Site[]): Site[] {
  return [...new Map(sites.map((site) => [`${site.object} ${site.field} ${site.text}`, site])).values()];
}
