import { get, reference } from './api.js';
import { element, stateOf } from './dom.js';
import { addressesOf, fqdnsOf, hostsOf } from './views.js';

/** Most objects that one detail shows of a kind. */
const MOST = 50;
const NAMED = { include_name: 'true' };

/** What is to be known of one object, down to the servers, as elements. */
export async function detailOf(type, uuid) {
  const object = await get(`/api/${type}/${uuid}`, NAMED);
  const parts = [element('h2', {}, object.name)];
  if (type === 'virtualservice') parts.push(...(await ofVirtualService(object)));
  else if (type === 'vsvip') parts.push(...(await ofVsVip(object)));
  else parts.push(await poolItem(object.uuid, object.name));
  return parts;
}

function facts(pairs) {
  const shown = Object.entries(pairs).filter(([, value]) => value !== undefined && value !== '');
  return element(
    'dl',
    {},
    ...shown.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
  );
}

async function ofVirtualService(object) {
  const vsvip = reference(object.vsvip_ref);
  const vip = vsvip.uuid === '' ? undefined : await get(`/api/vsvip/${vsvip.uuid}`, NAMED);
  const parts = [
    facts({
      Type: (object.type ?? '').replace('VS_TYPE_', '').replaceAll('_', ' ').toLowerCase(),
      VIP: vip === undefined ? undefined : `${vip.name}: ${addressesOf(vip).join(', ')}`,
      Parent: reference(object.vh_parent_vs_ref).name,
      Hosts: hostsOf(object).join(', ') || fqdnsOf(vip).slice(0, MOST).join(', '),
      Certificates: namesOf(object.ssl_key_and_certificate_refs),
      Application: reference(object.application_profile_ref).name,
      'SE group': reference(object.se_group_ref).name,
    }),
  ];
  const pools = await poolsOf(object);
  if (pools.length > 0) parts.push(element('h2', {}, 'Pools and servers'), await poolList(pools));
  const children = object.vh_child_vs_uuid ?? [];
  if (children.length > 0) {
    const query = { 'uuid.in': children.slice(0, MOST).join(','), fields: 'name', page_size: '200' };
    const { results } = await get('/api/virtualservice', query);
    const items = results.map(({ name }) => element('li', {}, name));
    parts.push(element('h2', {}, `Children (${children.length})`), element('ul', {}, ...items));
  }
  return parts;
}

async function ofVsVip(object) {
  const users = (object.vs_refs ?? []).map((ref) => reference(ref).name);
  const names = fqdnsOf(object);
  return [
    facts({
      Addresses: addressesOf(object).join(', '),
      VRF: reference(object.vrf_context_ref).name,
      'Virtual services': users.join(', '),
      'Names in DNS': `${names.slice(0, MOST).join(', ')}${names.length > MOST ? ' …' : ''}`,
    }),
  ];
}

function namesOf(references = []) {
  return references.map((text) => reference(text).name).join(', ');
}

/** The pools that traffic of a virtual service may reach: its own, and those of its pool groups and policies. */
async function poolsOf(object) {
  const found = new Map();
  const groups = new Set();
  collect(object, found, groups);
  const policies = [
    ...(object.http_policies ?? []).map((one) => one.http_policy_set_ref),
    ...(object.l4_policies ?? []).map((one) => one.l4_policy_set_ref),
    ...(object.vs_datascripts ?? []).map((one) => one.vs_datascript_set_ref),
  ].map(reference);
  for (const policy of await Promise.all(
    policies.map(({ type, uuid }) => get(`/api/${type}/${uuid}`, NAMED)),
  ))
    collect(policy, found, groups);
  const bodies = await Promise.all(
    [...groups].slice(0, MOST).map((uuid) => get(`/api/poolgroup/${uuid}`, NAMED)),
  );
  for (const group of bodies) collect(group, found, groups);
  return [...found];
}

/** Finds the references to pools and pool groups anywhere in an object. */
function collect(value, pools, groups) {
  if (typeof value === 'string') {
    const { type, uuid, name } = value.includes('/api/pool') ? reference(value) : { type: '' };
    if (type === 'pool') pools.set(uuid, name);
    else if (type === 'poolgroup') groups.add(uuid);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) if (key !== 'url') collect(item, pools, groups);
  }
}

async function poolList(pools) {
  const items = await Promise.all(pools.slice(0, MOST).map(([uuid, name]) => poolItem(uuid, name)));
  if (pools.length > MOST) items.push(element('li', { class: 'quiet' }, `and ${pools.length - MOST} more`));
  return element('ul', {}, ...items);
}

async function poolItem(uuid, name) {
  const [runtime, servers] = await Promise.all([
    get(`/api/pool/${uuid}/runtime`),
    get(`/api/pool/${uuid}/runtime/server`),
  ]);
  const items = servers.results.slice(0, MOST).map(({ ip_addr, port, oper_status }) => {
    const address = ip_addr?.addr ?? '';
    const text = address.includes(':') ? `[${address}]` : address;
    return element('li', {}, `${text}${port ? `:${port}` : ''} `, stateOf(oper_status.state));
  });
  if (servers.count > MOST) items.push(element('li', { class: 'quiet' }, `and ${servers.count - MOST} more`));
  return element('li', {}, `${name} `, stateOf(runtime.oper_status.state), element('ul', {}, ...items));
}
