/** The controller's API as any client uses it: a session with cookies, a CSRF token, a tenant and a version. */

/** Answer of the controller that is no success. */
export class Refused extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

const session = { version: '', tenant: '*' };

export function inTenant(tenant) {
  session.tenant = tenant;
}

/** Name of the release, once it is known. */
export function release() {
  return session.version;
}

function csrfToken() {
  return /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1] ?? '';
}

async function call(path, options = {}) {
  const headers = {
    'Content-Type': 'application/json',
    'X-Avi-Tenant': session.tenant,
    'X-Avi-UserAgent': 'console',
    'X-CSRFToken': csrfToken(),
    ...(session.version === '' ? {} : { 'X-Avi-Version': session.version }),
  };
  const answer = await fetch(path, { ...options, headers });
  const text = await answer.text();
  if (!answer.ok) throw new Refused(answer.status, text);
  return text === '' ? {} : JSON.parse(text);
}

/** Asks which release the controller is of; that needs no session. */
export async function connect() {
  const { version } = await call('/api/initial-data');
  session.version = version.Version;
}

export async function logIn(username, password) {
  return call('/login', { method: 'POST', body: JSON.stringify({ username, password }) });
}

export async function logOut() {
  return call('/logout', { method: 'POST' });
}

/** One page of a collection, or another answer of the API. */
export async function get(path, query = {}) {
  const parameters = new URLSearchParams(query);
  return call(parameters.size === 0 ? path : `${path}?${parameters}`);
}

/** The uuid in a reference, and the name after `#`. */
export function reference(text = '') {
  const [path = '', name = ''] = text.split('#');
  return { uuid: path.slice(path.lastIndexOf('/') + 1), name, type: path.split('/').at(-2) ?? '' };
}
