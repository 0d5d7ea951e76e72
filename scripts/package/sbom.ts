/** The software bill of materials of what is delivered, in CycloneDX 1.6. */

import type { Package } from './packages.ts';

export interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly [member: string]: unknown;
}

export interface Bom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly metadata: { readonly component: Component; readonly [member: string]: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly [member: string]: unknown;
}

/** What is described, and with what it runs. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly description: string;
  /** Names of the packages that it asks for itself. */
  readonly dependencies: readonly string[];
  /** Version of the Node.js that it is delivered with, or made for. */
  readonly node: string;
  /** Time of the sources, so that equal sources give an equal document. */
  readonly date: Date;
}

/** @param packages all that is delivered; a package that is there in several folders is one component */
export function billOfMaterials(product: Product, packages: readonly Package[]): Bom {
  const folders = new Map(packages.map((one) => [one.folder, one]));
  const { name, version, licence, description, node, date } = product;
  const main = { ...component(name, version, licence), type: 'application', description };
  const runtime = {
    ...component('node', node, 'MIT'),
    type: 'platform',
    purl: `pkg:generic/node@${node}`,
    cpe: `cpe:2.3:a:nodejs:node.js:${node}:*:*:*:*:*:*:*`,
  };
  const components = new Map<string, Component>([[runtime['bom-ref'], runtime]]);
  const dependsOn = new Map<string, Set<string>>([
    [main['bom-ref'], new Set([runtime['bom-ref'], ...resolved('', product.dependencies, folders)])],
    [runtime['bom-ref'], new Set()],
  ]);
  for (const one of packages) {
    const ref = refOf(one);
    components.set(ref, {
      ...component(one.name, one.version, one.licence),
      ...(one.integrity === undefined ? {} : { hashes: hashes(one.integrity) }),
    });
    const known = dependsOn.get(ref) ?? new Set();
    dependsOn.set(ref, known);
    for (const other of resolved(one.folder, one.dependencies, folders)) known.add(other);
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: date.toISOString(),
      lifecycles: [{ phase: 'build' }],
      component: main,
    },
    components: [...components.values()].sort((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: [...dependsOn]
      .map(([ref, others]) => ({ ref, dependsOn: [...others].sort(compare) }))
      .sort((a, b) => compare(a.ref, b.ref)),
  };
}

const refOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `${name}@${version}`;

function component(name: string, version: string, licence: string): Component {
  const isId = /^[A-Za-z0-9.+-]+$/.test(licence);
  return {
    type: 'library',
    'bom-ref': refOf({ name, version }),
    name,
    version,
    scope: 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [isId ? { license: { id: licence } } : { expression: licence }],
  };
}

/** `sha512-<base64>`, as a lock file has it. */
function hashes(integrity: string): { alg: string; content: string }[] {
  return integrity.split(' ').flatMap((one) => {
    const [, bits, content = ''] = /^sha(\d+)-(.+)$/.exec(one) ?? [];
    return bits === undefined
      ? []
      : [{ alg: `SHA-${bits}`, content: Buffer.from(content, 'base64').toString('hex') }];
  });
}

/** The packages that a folder gets when it asks for these names: the nearest ones, as Node.js looks for them. */
function resolved(folder: string, names: readonly string[], folders: ReadonlyMap<string, Package>): string[] {
  return names.flatMap((name) => {
    for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      const found = folders.get(`${at === '' ? '' : `${at}/`}node_modules/${name}`);
      if (found !== undefined) return [refOf(found)];
      if (at === '') return [];
    }
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
