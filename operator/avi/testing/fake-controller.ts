import { applyDefaults, mapReferences, typeFacts } from '../../../avi-openapi/facts.ts';
import type { AviBody, AviType, Json } from '../../model/types.ts';
import { type AviApi, AviError } from '../api.ts';
import { OWN_TYPES } from '../fields.ts';
import { canonicalRef, uuidOfRef } from '../reference.ts';

export interface Call {
  readonly verb: 'list' | 'get' | 'create' | 'replace' | 'remove';
  readonly type: string;
  readonly tenant: string;
  /** Of the object; '' for a list. */
  readonly name: string;
  readonly body?: AviBody;
}

/**
 * What happens to a call instead of its normal course: an error before anything is done, or (`after`) when it is done and
 * the answer is lost.
 */
export type Fault = { readonly error: AviError; readonly after?: boolean } | undefined;

interface Stored {
  readonly uuid: string;
  readonly type: AviType;
  readonly tenant: string;
  body: AviBody;
  modified: number;
}

const HOST = 'https://fake.example';

/**
 * A controller in memory, for tests of what stands on `AviApi`: stores objects with the schema's defaults, resolves and
 * guards references, allocates VIPs, hides keys, and refuses stale writes, dangling references and deletions of what is
 * referred to. Types that the operator does not make exist under any name.
 */
export class FakeController implements AviApi {
  /** Calls in the order of their effects; refused ones too. */
  readonly journal: Call[] = [];
  /** Asked before each call. */
  fault: (call: Call) => Fault = () => undefined;
  /** Lets calls overlap: awaited before each. */
  delay: () => Promise<void> = () => Promise.resolve();
  pageSize = 3;
  inFlight = 0;
  mostInFlight = 0;
  readonly #objects = new Map<string, Stored>();
  /** By type, tenant and name. */
  readonly #names = new Map<string, string>();
  #clock = 1_700_000_000_000_000;
  #address = 10;

  get size(): number {
    return this.#objects.size;
  }

  /** Calls that changed something or tried to. */
  get writes(): Call[] {
    return this.journal.filter(({ verb }) => verb !== 'list' && verb !== 'get');
  }

  /** Puts an object there as somebody else would, without checks, also of references; returns its uuid. */
  seed(type: AviType, tenant: string, body: AviBody): string {
    const name = String(body.name);
    const uuid = `${type}-${name}-${this.#objects.size}`;
    this.#store({
      uuid,
      type,
      tenant,
      body: this.#filled(type, tenant, body, undefined, true),
      modified: ++this.#clock,
    });
    return uuid;
  }

  /** Changes an object as somebody else would. */
  edit(type: AviType, name: string, change: (body: AviBody) => AviBody | undefined, tenant = 'admin'): void {
    const stored = this.#find(type, tenant, name);
    if (stored === undefined) throw new Error(`The fake has no ${type} ${name}`);
    const changed = change(structuredClone(stored.body));
    if (changed === undefined) {
      this.#forget(stored);
    } else {
      stored.body = changed;
      stored.modified = ++this.#clock;
    }
  }

  /** The object as a client reads it. */
  read(type: AviType, name: string, tenant = 'admin'): AviBody | undefined {
    const stored = this.#find(type, tenant, name);
    return stored && this.#rendered(stored);
  }

  names(type?: AviType): string[] {
    return [...this.#objects.values()]
      .filter((stored) => type === undefined || stored.type === type)
      .map((stored) => (type === undefined ? `${stored.type}/${stored.body.name}` : String(stored.body.name)))
      .sort();
  }

  async *list(
    type: string,
    tenant: string,
    query: Readonly<Record<string, string>>,
  ): AsyncIterable<readonly AviBody[]> {
    await this.#enter({ verb: 'list', type, tenant, name: query.name ?? '' });
    const all = [...this.#objects.values()]
      .filter((stored) => stored.type === type && (tenant === '*' || sees(tenant, stored)))
      .map((stored) => this.#rendered(stored))
      .filter((body) => matches(body, query));
    for (let i = 0; i < all.length; i += this.pageSize) {
      yield all.slice(i, i + this.pageSize);
      await this.delay();
    }
  }

  get(type: AviType, tenant: string, uuid: string): Promise<AviBody> {
    return this.#call({ verb: 'get', type, tenant, name: this.#nameOf(uuid) }, () =>
      this.#rendered(this.#existing(type, uuid)),
    );
  }

  create(type: AviType, tenant: string, body: AviBody): Promise<AviBody> {
    const name = String(body.name);
    return this.#call({ verb: 'create', type, tenant, name, body }, () => {
      if (this.#find(type, tenant, name) !== undefined) {
        throw new AviError('reread', 409, `${type} with this Name, Tenant ref and Cloud ref already exists.`);
      }
      const uuid = `${type}-${++this.#clock}`;
      this.#checkUnique(type, uuid, body);
      const stored: Stored = {
        uuid,
        type,
        tenant,
        body: this.#filled(type, tenant, body),
        modified: this.#clock,
      };
      this.#store(stored);
      const answer = this.#rendered(stored);
      if (type === 'sslkeyandcertificate') answer.certificate = {};
      return answer;
    });
  }

  replace(type: AviType, tenant: string, uuid: string, body: AviBody): Promise<AviBody> {
    return this.#call({ verb: 'replace', type, tenant, name: this.#nameOf(uuid), body }, () => {
      const stored = this.#existing(type, uuid);
      if (body._last_modified !== undefined && body._last_modified !== String(stored.modified)) {
        throw new AviError('reread', 412, `Need to reload object data ${type}`);
      }
      this.#checkUnique(type, uuid, body);
      const filled = this.#filled(type, stored.tenant, body, stored.body);
      stored.body = filled;
      stored.modified = ++this.#clock;
      return this.#rendered(stored);
    });
  }

  async remove(type: AviType, tenant: string, uuid: string): Promise<void> {
    await this.#call({ verb: 'remove', type, tenant, name: this.#nameOf(uuid) }, () => {
      const stored = this.#objects.get(uuid);
      if (stored === undefined) return {};
      const user = [...this.#objects.values()].find((other) => other.uuid !== uuid && refers(other, uuid));
      if (user !== undefined) {
        throw new AviError(
          'retry',
          403,
          `Cannot delete, object is referred by: ['${user.type} ${user.body.name}']`,
        );
      }
      this.#forget(stored);
      return {};
    });
  }

  async #call(call: Call, effect: () => AviBody): Promise<AviBody> {
    const fault = await this.#enter(call);
    try {
      const answer = effect();
      if (fault?.after) throw fault.error;
      return structuredClone(answer);
    } finally {
      this.inFlight--;
    }
  }

  /** Everything that happens before the effect; counts the call as under way (lists aside). */
  async #enter(call: Call): Promise<Fault> {
    const counted = call.verb !== 'list';
    if (counted) this.inFlight++;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    await this.delay();
    const fault = this.fault(call);
    this.journal.push(call);
    if (fault !== undefined && !fault.after) {
      if (counted) this.inFlight--;
      throw fault.error;
    }
    return fault;
  }

  /** A name in DNS and an address belong to one VsVip. */
  #checkUnique(type: AviType, uuid: string, body: AviBody): void {
    if (type !== 'vsvip') return;
    for (const other of this.#objects.values()) {
      if (other.type !== 'vsvip' || other.uuid === uuid) continue;
      const clash = uniqueParts(body).find((part) => uniqueParts(other.body).includes(part));
      if (clash !== undefined)
        throw new AviError('final', 400, `'${clash}' is used by VsVip '${other.body.name}'`);
    }
  }

  #nameOf(uuid: string): string {
    return String(this.#objects.get(uuid)?.body.name ?? uuid);
  }

  #existing(type: AviType, uuid: string): Stored {
    const stored = this.#objects.get(uuid);
    if (stored === undefined)
      throw new AviError('reread', 404, `${typeFacts(type)?.model} object not found!`);
    return stored;
  }

  #find(type: string, tenant: string, name: string): Stored | undefined {
    return this.#objects.get(this.#names.get(`${type}/${tenant}/${name}`) ?? '');
  }

  #store(stored: Stored): void {
    this.#objects.set(stored.uuid, stored);
    this.#names.set(`${stored.type}/${stored.tenant}/${stored.body.name}`, stored.uuid);
  }

  #forget(stored: Stored): void {
    this.#objects.delete(stored.uuid);
    this.#names.delete(`${stored.type}/${stored.tenant}/${stored.body.name}`);
  }

  /** As the controller stores it: references by uuid, defaults, addresses. */
  #filled(type: AviType, tenant: string, body: AviBody, before?: AviBody, lenient = false): AviBody {
    const out = mapReferences(type, applyDefaults(type, body), (ref, target) =>
      this.#resolve(tenant, target, ref, lenient),
    );
    for (const { name, ref, defaultRef } of typeFacts(type)?.fields.values() ?? []) {
      if (defaultRef !== undefined && out[name] === undefined) out[name] = `${ref}:${defaultRef}`;
    }
    out.tenant_ref = `tenant:${tenant}`;
    if (type === 'vsvip')
      out.vip = (out.vip as AviBody[] | undefined)?.map((vip, i) => this.#allocated(vip, before, i));
    if (type === 'sslkeyandcertificate') {
      out.key = body.key === '<sensitive>' ? before?.key : body.key;
      out.certificate = {
        ...(body.certificate as AviBody),
        subject: { common_name: 'parsed' },
        text: 'parsed',
      };
      out.key_params = { algorithm: 'SSL_KEY_ALGORITHM_RSA' };
    }
    return out;
  }

  #allocated(vip: AviBody, before: AviBody | undefined, index: number): AviBody {
    const old = (before?.vip as AviBody[] | undefined)?.[index];
    const network = (vip.ipam_network_subnet as AviBody | undefined) ?? { network_ref: 'network:chosen' };
    return {
      ...vip,
      ip_address: vip.ip_address ?? old?.ip_address ?? { addr: `10.0.0.${this.#address++}`, type: 'V4' },
      avi_allocated_vip: true,
      ipam_network_subnet: {
        ...network,
        subnet: network.subnet ?? { ip_addr: { addr: '10.0.0.0', type: 'V4' }, mask: 24 },
      },
      discovered_networks: [{ network_ref: network.network_ref }],
    };
  }

  /** To `<uuid>` for an object of the fake, to `<type>:<name>` for one that exists under any name. */
  #resolve(tenant: string, target: string, ref: string, lenient: boolean): string {
    const canonical = canonicalRef(ref);
    if (!OWN_TYPES.includes(target as AviType)) return canonical;
    const uuid = uuidOfRef(ref);
    const stored =
      uuid !== undefined && this.#objects.has(uuid)
        ? this.#objects.get(uuid)
        : [tenant, 'admin']
            .map((place) => this.#find(target, place, canonical.slice(target.length + 1)))
            .find((found) => found !== undefined);
    if (stored === undefined && lenient) return canonical;
    if (stored === undefined)
      throw new AviError('reread', 404, `${typeFacts(target)?.model} object not found!`);
    return stored.uuid;
  }

  #rendered(stored: Stored): AviBody {
    const { uuid, type, modified } = stored;
    const body = mapReferences(type, structuredClone(stored.body), (ref) => {
      const target = this.#objects.get(ref);
      if (target !== undefined) return `${HOST}/api/${target.type}/${ref}#${target.body.name}`;
      const colon = ref.indexOf(':');
      const name = ref.slice(colon + 1);
      return `${HOST}/api/${ref.slice(0, colon)}/${ref.slice(0, colon)}-uuid-${name}#${name}`;
    });
    if (type === 'sslkeyandcertificate') body.key = '<sensitive>';
    const users = [...this.#objects.values()].filter(
      (other) => other.type === 'virtualservice' && refers(other, uuid),
    );
    if (type === 'vsvip' && users.length > 0) {
      body.vs_refs = users.map((user) => `${HOST}/api/virtualservice/${user.uuid}#${user.body.name}`);
    }
    return {
      ...body,
      uuid,
      url: `${HOST}/api/${type}/${uuid}#${body.name}`,
      _last_modified: String(modified),
    };
  }
}

function uniqueParts(vsvip: AviBody): string[] {
  const list = (value: Json | undefined): AviBody[] => (value ?? []) as AviBody[];
  return [
    ...list(vsvip.dns_info).map(({ fqdn }) => String(fqdn)),
    ...list(vsvip.vip).flatMap(({ ip_address: address }) =>
      address === undefined ? [] : [String((address as AviBody).addr)],
    ),
  ];
}

function sees(tenant: string, stored: Stored): boolean {
  return stored.tenant === tenant || (stored.tenant === 'admin' && !OWN_TYPES.includes(stored.type));
}

function refers(stored: Stored, uuid: string): boolean {
  let found = false;
  mapReferences(stored.type, stored.body, (ref) => {
    found ||= ref === uuid;
    return ref;
  });
  return found;
}

function matches(body: AviBody, query: Readonly<Record<string, string>>): boolean {
  for (const [key, value] of Object.entries(query)) {
    const found = matchesOne(body, key, value, query);
    if (!found) return false;
  }
  return true;
}

function matchesOne(
  body: AviBody,
  key: string,
  value: string,
  query: Readonly<Record<string, string>>,
): boolean {
  switch (key) {
    case 'page_size':
    case 'label_value':
      return true;
    case 'name.contains':
      return String(body.name).includes(value);
    case 'cloud_ref.name':
      return body.cloud_ref === undefined || canonicalRef(String(body.cloud_ref)) === `cloud:${value}`;
    case 'label_key':
      return ((body.markers ?? []) as { key: string; values: Json[] }[]).some(
        (marker) => marker.key === value && marker.values.includes(query.label_value ?? ''),
      );
    default:
      return body[key] === value;
  }
}
