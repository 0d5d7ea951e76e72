import type { Settings } from './settings.ts';
import type { Configuration } from './source.ts';

/** Settings that say who we are, and to which controller we speak: another session has to begin. */
const SESSION: ReadonlySet<string> = new Set<keyof Settings>([
  'primaryInstance',
  'podNamespace',
  'controllerIP',
  'controllerVersion',
  'controllerTLSVerify',
  'controllerParallelism',
  'cloudName',
  'clusterName',
  'dedicatedTenantMode',
  'fullSyncFrequency',
]);

/** Settings that are asked for where they are used. */
const LIVE: ReadonlySet<string> = new Set<keyof Settings>(['logLevel', 'enableEvents']);

export interface Changes {
  readonly keys: readonly string[];
  /** Only who logs in, or with what. */
  readonly login: boolean;
  /** Everything has to be translated anew. */
  readonly translation: boolean;
  readonly session: boolean;
}

/** What another configuration means for the one in force. */
export function changesBetween(before: Configuration, after: Configuration): Changes {
  const keys = (Object.keys(after.settings) as (keyof Settings)[]).filter(
    (key) => JSON.stringify(before.settings[key]) !== JSON.stringify(after.settings[key]),
  );
  const { ca: caBefore, ...loginBefore } = before.credentials;
  const { ca: caAfter, ...loginAfter } = after.credentials;
  const login = JSON.stringify(loginBefore) !== JSON.stringify(loginAfter);
  const session =
    caBefore !== caAfter ||
    keys.some((key) => SESSION.has(key)) ||
    // Only the own tenant is listed.
    (after.settings.dedicatedTenantMode && keys.includes('tenantName'));
  return {
    keys: [
      ...keys,
      ...(login ? ['credentials'] : []),
      ...(caBefore === caAfter ? [] : ['certificate authority']),
    ],
    login,
    translation: keys.some((key) => !LIVE.has(key) && !SESSION.has(key)),
    session,
  };
}
