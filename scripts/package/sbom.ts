/** The software bill of materials, in CycloneDX: npm's own, made reproducible and true to what is delivered. */

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Package } from './packages.ts';

const run = promisify(execFile);

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly [member: string]: unknown;
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

export interface Bom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly metadata: { readonly component: Component; readonly [member: string]: unknown };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
  readonly [member: string]: unknown;
}

/**
 * @param packages what is delivered; everything else that npm lists is left out
 * @param node version of the Node.js that is delivered with it
 * @param date time of the sources, so that equal sources give an equal document
 */
export async function billOfMaterials(
  root: string,
  packages: readonly Package[],
  node: string,
  date: Date,
): Promise<Bom> {
  const { stdout } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { serialNumber: _, ...bom } = JSON.parse(stdout) as Bom;
  const delivered = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const runtime: Component = {
    'bom-ref': `node@${node}`,
    type: 'platform',
    name: 'node',
    version: node,
    purl: `pkg:generic/node@${node}`,
    cpe: `cpe:2.3:a:nodejs:node.js:${node}:*:*:*:*:*:*:*`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const main = bom.metadata.component;
  const components = bom.components.filter((component) => delivered.has(component['bom-ref']));
  const refs = new Set([main['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: [
        ...dependsOn.filter((other) => refs.has(other)),
        ...(ref === main['bom-ref'] ? [runtime['bom-ref']] : []),
      ].sort(),
    }));
  return {
    ...bom,
    metadata: {
      ...bom.metadata,
      timestamp: date.toISOString(),
      component: { ...main, type: 'application', name: 'avi-kubernetes-operator' },
    },
    components: [...components, runtime].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: [...dependencies, { ref: runtime['bom-ref'] }].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
}
