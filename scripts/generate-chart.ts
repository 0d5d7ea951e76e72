/**
 * Copies into the Helm chart what it shares with kustomize, since a chart cannot reach outside of its folder: the rules of
 * the roles, and the admission policies. Part of `npm run generate`.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAllDocuments, stringify } from 'yaml';

const read = (file: string): string => readFileSync(new URL(`../kustomize/${file}`, import.meta.url), 'utf8');

/** The rules of the first object in a manifest. */
function rulesOf(file: string): unknown {
  const [role] = parseAllDocuments(read(file));
  return role?.get('rules');
}

function rules(): string {
  const all = {
    clusterRole: rulesOf('base/cluster-role.yaml'),
    role: rulesOf('base/role.yaml'),
    nodePortLocal: rulesOf('components/node-port-local/cluster-role.yaml'),
  };
  return `# Written by \`npm run generate\` from kustomize/; docs/rbac.md explains each rule.\n${stringify(all)}`;
}

const policy = (name: string): (() => string) => {
  return () => read(`components/admission/${name}.yaml`);
};

/** The files, by their place in the checkout. */
export const FILES: Readonly<Record<string, () => string>> = {
  'helm/ako/files/rules.yaml': rules,
  'helm/ako/files/admission/settings.yaml': policy('settings'),
  'helm/ako/files/admission/settings-hints.yaml': policy('settings-hints'),
  'helm/ako/files/admission/writes.yaml': policy('writes'),
};

if (import.meta.main) {
  mkdirSync(new URL('../helm/ako/files/admission', import.meta.url), { recursive: true });
  for (const [file, content] of Object.entries(FILES)) {
    writeFileSync(new URL(`../${file}`, import.meta.url), content());
  }
}
