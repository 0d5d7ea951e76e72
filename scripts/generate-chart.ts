/**
 * Copies into the Helm chart what it shares with kustomize, since a chart cannot reach outside of its folder: the rules of
 * the roles, the admission policies and the custom resource definitions. Part of `npm run generate`.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The rules of the first object in a manifest. */
function rulesOf(file: string): unknown {
  const [role] = parseAllDocuments(read(`kustomize/${file}`));
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
  return () => read(`kustomize/components/admission/${name}.yaml`);
};

/** The definitions that kustomize installs, too. Helm makes them with a first installation and never touches them again. */
function definitions(): Record<string, () => string> {
  const { resources } = parse(read('crds/Kustomization')) as { resources: string[] };
  return Object.fromEntries(
    resources.map((file) => [`helm/ako/crds/${file}`, () => read(`crds/${file}`)] as const),
  );
}

/** The files, by their place in the checkout. */
export const FILES: Readonly<Record<string, () => string>> = {
  'helm/ako/files/rules.yaml': rules,
  'helm/ako/files/admission/settings.yaml': policy('settings'),
  'helm/ako/files/admission/settings-hints.yaml': policy('settings-hints'),
  'helm/ako/files/admission/writes.yaml': policy('writes'),
  ...definitions(),
};

if (import.meta.main) {
  for (const [file, content] of Object.entries(FILES)) {
    mkdirSync(new URL(`../${dirname(file)}`, import.meta.url), { recursive: true });
    writeFileSync(new URL(`../${file}`, import.meta.url), content());
  }
}
