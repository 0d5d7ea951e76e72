/** Reads the CustomResourceDefinitions of this folder; for generation and tests. The program itself uses `generated/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A structural schema, as far as we look into it. */
export interface CrdSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, CrdSchema>>;
  readonly items?: CrdSchema;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

export interface CrdVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly subresources?: { readonly status?: object };
  readonly additionalPrinterColumns?: readonly { readonly name: string; readonly jsonPath: string }[];
  readonly schema: { readonly openAPIV3Schema: CrdSchema };
}

export interface Crd {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly group: string;
    readonly scope: 'Namespaced' | 'Cluster';
    readonly names: {
      readonly kind: string;
      readonly plural: string;
      readonly shortNames?: readonly string[];
    };
    readonly conversion: { readonly strategy: string };
    readonly versions: readonly CrdVersion[];
  };
}

const FOLDER = new URL('./', import.meta.url);

/** By file name, in its order. */
export function readDefinitions(): Map<string, Crd> {
  const files = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return new Map(files.map((file) => [file, parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Crd]));
}

/** The version that objects are stored in, which is also the one that the operator reads. */
export function storedVersion(crd: Crd): CrdVersion {
  const stored = crd.spec.versions.find((version) => version.storage);
  if (stored === undefined) throw new Error(`${crd.metadata.name} has no storage version`);
  return stored;
}
