/** Name of the Secret that holds the controller's credentials (lifecycle-and-config.md 1.3). */
export const CREDENTIALS_SECRET = 'avi-secret';

/** Credentials for the controller. Never log this object. */
export interface ControllerCredentials {
  readonly username: string;
  /** One of the two is set; a token wins over a password. */
  readonly password: string | undefined;
  readonly token: string | undefined;
  /** PEM of the authority that signed the controller's certificate; absent: the system's roots. */
  readonly ca: string | undefined;
}

/** Reads Secret `avi-secret`. Returns a sentence that says what is missing, instead of credentials, when it is not usable. */
export function parseCredentials(raw: unknown): ControllerCredentials | string {
  const data = (raw as { data?: Record<string, unknown> } | undefined)?.data ?? {};
  const value = (key: string): string | undefined => {
    const encoded = data[key];
    if (typeof encoded !== 'string') return undefined;
    const text = Buffer.from(encoded, 'base64').toString('utf8');
    // Secrets made with `echo | base64` end in a newline that nobody meant.
    return text.replace(/\r?\n$/, '') || undefined;
  };
  const username = value('username');
  const password = value('password');
  const token = value('authtoken');
  if (username === undefined) return `secret ${CREDENTIALS_SECRET} has no username`;
  if (password === undefined && token === undefined) {
    return `secret ${CREDENTIALS_SECRET} has neither a password nor an authtoken`;
  }
  return {
    username,
    password: token === undefined ? password : undefined,
    token,
    ca: value('certificateAuthorityData'),
  };
}
