/** Which licences may be delivered, and the document that goes with them. */

import { licenceTexts, type Package } from './packages.ts';

/** Licences that ask for no more than their text and the names of the authors. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression lets itself be met with allowed licences only. */
export function isAllowed(expression: string): boolean {
  const text = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (text.includes('(')) return false;
  return text.split(' OR ').some((choice) => choice.split(' AND ').every((id) => ALLOWED.has(id.trim())));
}

/** Packages whose licence is not known to be allowed, as lines. */
export function unwelcome(packages: readonly Package[]): string[] {
  return packages
    .filter(({ licence }) => !isAllowed(licence))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
}

/** One document with all licences; texts that several packages share are there once. */
export function licenceDocument(root: string, packages: readonly Package[]): string {
  const users = new Map<string, string[]>();
  for (const one of packages) {
    const label = `${one.name} ${one.version} (${one.licence})`;
    const texts = licenceTexts(root, one);
    const text =
      texts.length > 0 ? texts.join('\n\n') : `The package holds no text of its licence, ${one.licence}.`;
    const known = users.get(text);
    if (known === undefined) users.set(text, [label]);
    else if (!known.includes(label)) known.push(label);
  }
  const parts = [...users].map(([text, labels]) => `${labels.join('\n')}\n\n${text}\n`);
  return ['Packages that are delivered with avi-kubernetes-operator, and their licences.\n', ...parts].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}
