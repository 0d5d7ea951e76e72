import type { AviError } from '../avi/api.ts';
import { classify } from '../avi/client/errors.ts';
import { compareVersions, NEWEST_API_VERSION } from '../avi/client/index.ts';
import { createTransport } from '../avi/client/transport.ts';
import { errorText } from '../kubernetes/logger.ts';
import type { ControllerCredentials } from '../settings/credentials.ts';
import { clockFinding } from './clock.ts';
import { type Finding, fail, pass, warn } from './types.ts';

/** Oldest release that is supported (docs/settings.md, controllerVersion). */
const OLDEST = '22.1.3';

/** What the answer to a login tells (avi-api.md 1.2). */
export interface Login {
  readonly superuser: boolean;
  /** Tenants that the user may enter; empty when the answer does not tell. */
  readonly tenants: readonly string[];
}

/** Logs in once, and looks at what the controller says then: user, version, clock. */
export async function* checkLogin(
  origin: string,
  credentials: ControllerCredentials,
  verify: boolean,
): AsyncGenerator<Finding, Login | undefined> {
  const { username, password, token, ca } = credentials;
  const transport = createTransport({ origin, ca, verify, timeoutMs: 15_000, connections: 1 });
  try {
    const sentAt = Date.now();
    const answer = await transport.send({
      method: 'POST',
      path: '/login',
      headers: ['Content-Type', 'application/json', 'Accept', 'application/json', 'Referer', `${origin}/`],
      body: JSON.stringify(token === undefined ? { username, password } : { username, token }),
    });
    const receivedAt = Date.now();
    if (answer.status < 200 || answer.status > 299) {
      const error = classify(answer.status, answer.text, 'POST', { secrets: [token ?? password ?? ''] });
      yield loginFailure(username, error);
      return undefined;
    }
    const how = token === undefined ? 'password' : 'token';
    yield pass('controller.credentials', `user ${username} is let in by its ${how}`);
    const { date } = answer.headers;
    yield clockFinding(
      'controller.clock',
      'the controller',
      typeof date === 'string' ? date : undefined,
      sentAt,
      receivedAt,
    );
    const body = parsed(answer.text);
    yield versionFinding(body.version?.Version ?? '');
    return {
      superuser: body.user?.is_superuser === true,
      tenants: (body.tenants ?? []).flatMap(({ name }) => name ?? []),
    };
  } catch (error) {
    yield fail('controller.credentials', errorText(error), 'See the lines above about connection and TLS.');
    return undefined;
  } finally {
    await transport.close();
  }
}

function loginFailure(username: string, error: AviError): Finding {
  const { status, message } = error;
  if (status === 401 && /locked/i.test(message)) {
    return fail(
      'controller.credentials',
      `the account of ${username} is locked: ${message}`,
      'Wait, or unlock it on the controller; then see who logs in with an old password.',
    );
  }
  if (status === 401) {
    return fail(
      'controller.credentials',
      `the controller does not let ${username} in: ${message}`,
      'Correct username, and password or authtoken, in Secret avi-secret. After a few failures the account is locked.',
    );
  }
  return fail('controller.credentials', message, 'See the state of the controller.');
}

function versionFinding(text: string): Finding {
  const [version] = /^\d+\.\d+\.\d+/.exec(text) ?? [];
  if (version === undefined)
    return warn(
      'controller.version',
      'the controller does not tell its version',
      'See that this is an Avi Controller.',
    );
  if (compareVersions(version, OLDEST) < 0)
    return fail('controller.version', `${version} is older than ${OLDEST}`, 'Upgrade the controller.');
  if (compareVersions(version, NEWEST_API_VERSION) > 0)
    return pass('controller.version', `${version}; version ${NEWEST_API_VERSION} of its API is spoken`);
  return pass('controller.version', version);
}

interface LoginBody {
  readonly version?: { readonly Version?: string };
  readonly user?: { readonly is_superuser?: boolean };
  readonly tenants?: readonly { readonly name?: string }[];
}

function parsed(text: string): LoginBody {
  try {
    return JSON.parse(text) as LoginBody;
  } catch {
    return {};
  }
}
