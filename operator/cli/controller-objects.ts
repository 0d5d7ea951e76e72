import { DEFAULT_OBJECTS } from '../../simulator/seed/default-objects.ts';
import type { ControllerObjects, ForeignObject } from '../model/context.ts';
import type { Settings } from '../settings/settings.ts';
import { type ControllerDescription, DEFAULT_CONTROLLER } from './controller-file.ts';

/** Every controller has these too (avi-api.md 4). */
const CERTIFICATES = [
  'System-Default-Cert',
  'System-Default-Cert-EC',
  'System-Default-Portal-Cert',
  'System-Default-Portal-Cert-EC256',
  'System-Default-Root-CA',
];

/**
 * Without `--controller` this one is left out: the controller that the reference cases were recorded on did not have it
 * (case l4-rule), and what is rendered then has to be what they hold. A described controller has it, as every real one.
 */
const NOT_BY_DEFAULT = 'analyticsprofile/System-Analytics-Profile';

/** What custom resources may refer to on a described controller: the same in each of its tenants. */
export function objectsOf(description: ControllerDescription, settings: Settings): ControllerObjects {
  const trusted = description === DEFAULT_CONTROLLER;
  const byName = new Map<string, ForeignObject>();
  const byUuid = new Map<string, ForeignObject>();
  for (const { type, body } of DEFAULT_OBJECTS) byName.set(`${type}/${body.name}`, { type: typeOf(body) });
  for (const name of CERTIFICATES) byName.set(`sslkeyandcertificate/${name}`, {});
  if (trusted) byName.delete(NOT_BY_DEFAULT);
  const [first] = description.clouds;
  const cloud =
    description.clouds.find(({ name }) => name === settings.cloudName) ?? (trusted ? first : undefined);
  for (const name of cloud?.seGroups ?? []) byName.set(`serviceenginegroup/${name}`, {});
  for (const { name, uuid } of cloud?.networks ?? []) {
    byName.set(`network/${name}`, {});
    if (uuid !== '') byUuid.set(`network/${uuid}`, {});
  }
  for (const object of description.objects) if (!byName.has(object)) byName.set(object, {});
  return {
    find: (type, _, name) => byName.get(`${type}/${name}`) ?? 'missing',
    findByUuid: (type, _, uuid) => byUuid.get(`${type}/${uuid}`) ?? 'missing',
  };
}

/** `type` of an application profile; a network profile has it one level deeper. */
function typeOf(body: (typeof DEFAULT_OBJECTS)[number]['body']): string | undefined {
  const { type, profile } = body;
  if (typeof type === 'string') return type;
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile)) return undefined;
  return typeof profile.type === 'string' ? profile.type : undefined;
}
