import { fieldFacts } from '../../avi-openapi/facts.ts';
import type { JsonObject } from '../json.ts';

type Level = 'NO_ACCESS' | 'READ_ACCESS' | 'WRITE_ACCESS';

const SYSTEM =
  /_(CONTROLLER|INTERNAL|TENANT|USER|ROLE|SYSTEMCONFIGURATION|UPGRADE.*|REBOOT|TECHSUPPORT|LICENSING|ALBSERVICES.*|CONTROLLERSITE|IMAGE)$/;
const INFRASTRUCTURE =
  /_(CLOUD|SERVICEENGINE|SERVICEENGINEGROUP|NETWORK|VRFCONTEXT|IPAMDNSPROVIDERPROFILE|CUSTOMIPAMDNSPROFILE|SE_TOKEN)$/;
const SECURITY =
  /_(SSLPROFILE|SSLKEYANDCERTIFICATE|PKIPROFILE|AUTHPROFILE|NETWORKSECURITYPOLICY|CERTIFICATEMANAGEMENTPROFILE|HARDWARESECURITYMODULEGROUP|SECURITYPOLICY|SSOPOLICY)$/;
const WAF = /_WAF/;

/** Roles of a fresh controller (avi-api.md 4). What they allow is our reading of their names. */
const ROLES: Readonly<Record<string, (permission: string) => Level>> = {
  'System-Admin': () => 'WRITE_ACCESS',
  'Tenant-Admin': (permission) =>
    SYSTEM.test(permission) ? 'NO_ACCESS' : INFRASTRUCTURE.test(permission) ? 'READ_ACCESS' : 'WRITE_ACCESS',
  'Application-Admin': (permission) =>
    SYSTEM.test(permission)
      ? 'NO_ACCESS'
      : INFRASTRUCTURE.test(permission) || SECURITY.test(permission)
        ? 'READ_ACCESS'
        : 'WRITE_ACCESS',
  'Application-Operator': (permission) => (SYSTEM.test(permission) ? 'NO_ACCESS' : 'READ_ACCESS'),
  'Security-Admin': (permission) =>
    SYSTEM.test(permission)
      ? 'NO_ACCESS'
      : SECURITY.test(permission) || WAF.test(permission)
        ? 'WRITE_ACCESS'
        : 'READ_ACCESS',
  'WAF-Admin': (permission) =>
    SYSTEM.test(permission) ? 'NO_ACCESS' : WAF.test(permission) ? 'WRITE_ACCESS' : 'READ_ACCESS',
};

export function defaultRoles(): (JsonObject & { name: string })[] {
  const permissions = fieldFacts('role', 'privileges.resource')?.enum ?? [];
  return Object.entries(ROLES).map(([name, level]) => ({
    name,
    privileges: permissions.map((resource) => ({ resource, type: level(resource) })),
  }));
}
