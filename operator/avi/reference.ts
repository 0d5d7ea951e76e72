/**
 * References between objects of the controller (avi-api.md 2.4), in one spelling that can be compared.
 *
 * A canonical reference is `<type>:<name>`, or `<type>/<uuid>` when only the uuid is known. Where the controller tells both
 * and a desired body may use either, the actual one is `<type>:<name>@<uuid>`.
 */
export type CanonicalRef = string;

const API = '/api/';

/**
 * The canonical form of any spelling that the controller accepts or returns:
 * `/api/pool?name=n`, `/api/pool/?name=n&tenant=t`, `/api/pool/<uuid>`, `https://host/api/pool/<uuid>#n`.
 *
 * Names are taken as they stand: our references to objects are not escaped, and the controller does not escape `#name`.
 * Text that is no reference is returned unchanged.
 *
 * @param withUuid adds the uuid to a reference that has both, for fields that can be desired by uuid
 */
export function canonicalRef(text: string, withUuid = false): CanonicalRef {
  const api = text.indexOf(API);
  if (api < 0) return text;
  const start = api + API.length;
  let end = start;
  while (end < text.length && !isDelimiter(text.charCodeAt(end))) end++;
  const type = text.slice(start, end).toLowerCase();

  const hash = text.indexOf('#', end);
  const query = text.indexOf('?', end);
  if (query >= 0 && query <= end + 1 && (hash < 0 || query < hash)) {
    return `${type}:${queryName(text, query + 1)}`;
  }
  const uuid = text.slice(end + 1, hash < 0 ? text.length : hash).replace(/\/$/, '');
  if (hash < 0) return `${type}/${uuid}`;
  const name = text.slice(hash + 1);
  return withUuid ? `${type}:${name}@${uuid}` : `${type}:${name}`;
}

function isDelimiter(code: number): boolean {
  return code === 0x2f || code === 0x3f || code === 0x23; // / ? #
}

/** The value of `name=`: everything up to the parameters that may follow, since names may hold `&` themselves. */
function queryName(text: string, from: number): string {
  const at = text.indexOf('name=', from);
  if (at < 0) return text.slice(from);
  let end = text.length;
  for (const parameter of ['&tenant=', '&cloud=']) {
    const found = text.indexOf(parameter, at);
    if (found >= 0 && found < end) end = found;
  }
  return text.slice(at + 'name='.length, end);
}

/** The name at the end of a reference that the controller returned, `undefined` when it has none. */
export function nameOfRef(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const ref = canonicalRef(text);
  const colon = ref.indexOf(':');
  return text.includes(API) && colon > 0 ? ref.slice(colon + 1) : undefined;
}

/** The uuid in a reference or URL that the controller returned. */
export function uuidOfRef(text: string): string | undefined {
  return /\/api\/[^/?#]+\/([^/?#]+)/.exec(text)?.[1];
}

/** Whether an actual reference is the desired one; `actual` may carry the uuid too. */
export function sameRef(desired: CanonicalRef, actual: CanonicalRef): boolean {
  if (desired === actual) return true;
  const at = actual.lastIndexOf('@');
  if (at < 0) return false;
  if (actual.slice(0, at) === desired) return true;
  const slash = desired.indexOf('/');
  // `<type>/<uuid>`; a name may hold a slash, but then a colon stands before it.
  return (
    slash > 0 && !desired.slice(0, slash).includes(':') && actual.slice(at + 1) === desired.slice(slash + 1)
  );
}

/** For people: without the uuid. */
export function showRef(ref: CanonicalRef): string {
  const at = ref.lastIndexOf('@');
  return at < 0 ? ref : ref.slice(0, at);
}
