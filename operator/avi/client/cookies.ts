/** The two values that make a session. A proxy or test server may work without them. */
export interface SessionCookies {
  readonly csrf?: string;
  readonly session?: string;
}

/**
 * The session in the `Set-Cookie` headers of a login or 419 answer (avi-api.md 1.3): `csrftoken`, and `avi-sessionid` or
 * its older twin `sessionid`.
 *
 * @returns undefined unless both are there: half a session is of no use.
 */
export function sessionCookies(header: string | readonly string[] | undefined): SessionCookies | undefined {
  const found = new Map<string, string>();
  for (const line of header === undefined ? [] : [header].flat()) {
    const pair = (line.split(';', 1)[0] ?? '').trim();
    const at = pair.indexOf('=');
    if (at > 0) found.set(pair.slice(0, at), pair.slice(at + 1));
  }
  const csrf = found.get('csrftoken');
  const session = found.get('avi-sessionid') ?? found.get('sessionid');
  return csrf === undefined || session === undefined ? undefined : { csrf, session };
}
