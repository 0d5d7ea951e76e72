import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { V1PolicyRule } from '@kubernetes/client-node';
import { stringify } from 'yaml';

/** What was asked of the API server, and whether it was allowed. */
export interface Access {
  readonly verb: string;
  readonly group: string;
  /** With its sub-resource: `services/status`. */
  readonly resource: string;
  readonly namespace: string;
  readonly name: string;
  readonly allowed: boolean;
}

/** An API server's log of what one user does. */
export class AuditLog {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ako-audit-'));
  readonly #file = join(this.#folder, 'audit.log');

  /** @param user name as the API server knows it: `system:serviceaccount:<namespace>:<name>` */
  constructor(user: string) {
    writeFileSync(
      join(this.#folder, 'policy.yaml'),
      stringify({
        apiVersion: 'audit.k8s.io/v1',
        kind: 'Policy',
        // A watch is seen when it begins; it may never end.
        omitStages: ['RequestReceived'],
        rules: [{ level: 'Metadata', users: [user] }, { level: 'None' }],
      }),
    );
  }

  /** Flags with which kube-apiserver writes it. */
  get flags(): string[] {
    return [
      `--audit-policy-file=${join(this.#folder, 'policy.yaml')}`,
      `--audit-log-path=${this.#file}`,
      '--audit-log-mode=blocking-strict',
    ];
  }

  /** All accesses to resources so far. */
  accesses(): Access[] {
    if (!existsSync(this.#file)) return [];
    return readFileSync(this.#file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AuditEvent)
      .flatMap(({ verb, objectRef, annotations }) => {
        if (objectRef === undefined) return [];
        const { resource = '', subresource, apiGroup = '', namespace = '', name = '' } = objectRef;
        return {
          verb,
          group: apiGroup,
          resource: subresource === undefined ? resource : `${resource}/${subresource}`,
          namespace,
          name,
          allowed: annotations?.['authorization.k8s.io/decision'] === 'allow',
        };
      });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface AuditEvent {
  readonly verb: string;
  readonly objectRef?: {
    readonly resource?: string;
    readonly subresource?: string;
    readonly apiGroup?: string;
    readonly namespace?: string;
    readonly name?: string;
  };
  readonly annotations?: Readonly<Record<string, string>>;
}

/** A single permission, as text: `watch networking.k8s.io/ingresses`, `get coordination.k8s.io/leases ako-lease-lock`. */
export function permissions(rules: readonly V1PolicyRule[]): string[] {
  return rules.flatMap(({ apiGroups = [], resources = [], verbs, resourceNames = [''] }) =>
    verbs.flatMap((verb) =>
      apiGroups.flatMap((group) =>
        resources.flatMap((resource) => resourceNames.map((name) => text(verb, group, resource, name))),
      ),
    ),
  );
}

/** The permissions of a list that an access makes use of. */
export function used(granted: readonly string[], { verb, group, resource, name }: Access): string[] {
  const wanted = [text(verb, group, resource, ''), text(verb, group, resource, name)];
  return granted.filter((permission) => wanted.includes(permission));
}

const text = (verb: string, group: string, resource: string, name: string): string =>
  `${verb} ${group === '' ? 'core' : group}/${resource}${name === '' ? '' : ` ${name}`}`;
