/**
 * Compares what we render with what a reference case expects, by the rules of cases/README.md: references by type and
 * name, absent equal to empty, some lists without order, and nothing that only a controller could have chosen.
 * The same semantics as cases/compare.mjs, which serves from the command line.
 */

export type Objects = Readonly<Record<string, readonly Body[] | undefined>>;
export type Body = Readonly<Record<string, unknown>>;

const UNORDERED = new Set([
  'markers',
  'static_routes',
  'servers',
  'dns_info',
  'values',
  'labels',
  'members',
  'pool_group_refs',
  'pool_refs',
]);

const SKIPPED = new Set([
  'uuid',
  'url',
  '_last_modified',
  'cloud_config_cksum',
  'vsvip_cloud_config_cksum',
  'certificate',
  'script',
  'ip_address',
  'ip6_address',
]);

const TYPES = [
  'virtualservice',
  'vsvip',
  'pool',
  'poolgroup',
  'httppolicyset',
  'l4policyset',
  'networksecuritypolicy',
  'vsdatascriptset',
  'sslkeyandcertificate',
  'pkiprofile',
  'stringgroup',
  'applicationpersistenceprofile',
  'healthmonitor',
  'vrfcontext',
  'serviceenginegroup',
];

/** Of these the operator owns a part only. */
const PARTS: Readonly<Record<string, readonly string[] | undefined>> = {
  vrfcontext: ['name', 'static_routes'],
  serviceenginegroup: ['name', 'labels', 'markers'],
};

/** One line per difference; empty when equal. */
export function differences(expected: Objects, actual: Objects): string[] {
  const found: string[] = [];
  for (const type of TYPES) {
    const wanted = byName(type, expected[type]);
    const given = byName(type, actual[type]);
    for (const [name, body] of wanted) {
      if (given.has(name)) compare(body, given.get(name), `${type} ${name}`, found);
      else found.push(`${type} ${name}: missing`);
    }
    for (const name of given.keys()) {
      if (!wanted.has(name) && PARTS[type] === undefined) found.push(`${type} ${name}: not expected`);
    }
  }
  return found;
}

function byName(type: string, bodies: readonly Body[] | undefined): Map<string, unknown> {
  const part = PARTS[type];
  return new Map(
    (bodies ?? []).map((body) => {
      const kept =
        part === undefined
          ? body
          : Object.fromEntries(part.filter((k) => k in body).map((k) => [k, body[k]]));
      return [String(body.name), normal(kept, '')];
    }),
  );
}

function compare(expected: unknown, actual: unknown, where: string, found: string[]): void {
  if (text(expected) === text(actual)) return;
  if (isObject(expected) && isObject(actual)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      compare(expected[key], actual[key], `${where}.${key}`, found);
    }
  } else if (Array.isArray(expected) && Array.isArray(actual)) {
    for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
      compare(expected[i], actual[i], `${where}[${i}]`, found);
    }
  } else {
    found.push(`${where}: expected ${text(expected) ?? 'nothing'}, got ${text(actual) ?? 'nothing'}`);
  }
}

/** A form in which equal things have equal JSON texts. */
function normal(value: unknown, key: string): unknown {
  if (typeof value === 'string') return normalText(value, key);
  if (Array.isArray(value)) {
    const items = value.map((item) => normal(item, key));
    return UNORDERED.has(key) ? items.sort((a, b) => ((text(a) ?? '') < (text(b) ?? '') ? -1 : 1)) : items;
  }
  return isObject(value) ? normalObject(value) : value;
}

function normalText(value: string, key: string): string {
  if (/_refs?$/.test(key)) {
    const ref = /^(?:https?:\/\/[^/]+)?\/api\/([a-z0-9]+)\/?(?:\?(.*))?([^#?]*)(?:#(.*))?$/.exec(value);
    if (ref !== null) {
      const [, type, query, rest, name] = ref;
      return `${type}:${name ?? (query ? new URLSearchParams(query).get('name') : rest)}`;
    }
  }
  // Random in the reference.
  return key === 'route_id' ? value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'UUID') : value;
}

function normalObject(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    // The `key` of a certificate is secret; that of a marker or label is not.
    if (SKIPPED.has(key) || (key === 'key' && !('values' in value) && !('value' in value))) continue;
    const given = key === 'service_metadata' ? metadata(value[key]) : value[key];
    const member = normal(given, key);
    if (!isEmpty(member)) copy[key] = member;
  }
  return copy;
}

/** `service_metadata` as an object, without its empty members. */
function metadata(value: unknown): unknown {
  const parsed = typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  if (!isObject(parsed)) return parsed;
  return Object.fromEntries(
    Object.entries(parsed).filter(
      ([, v]) => !isEmpty(v) && v !== 0 && text(v) !== '{"type":"","value":"","status":""}',
    ),
  );
}

/** Absent and empty mean the same on the controller. */
function isEmpty(value: unknown): boolean {
  if (value === '' || value === null || value === undefined || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return JSON.stringify(value);
}
