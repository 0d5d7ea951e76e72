import { CONFIG_MAP, DEFAULT_NAMESPACE, type ParsedSettings, parseSettings } from '../settings/parse.ts';
import { type ReadOptions, readDocuments } from './documents.ts';
import { InputError } from './input-error.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * Settings from `--config FILE`: a manifest of ConfigMap `avi-k8s-config`, or a flat object of its keys in JSON or YAML.
 * Without a file, the defaults. Throws an {@link InputError} for a file that is neither, and for values with which
 * nothing must be programmed; other wrong values are among the problems.
 */
export async function loadSettings(
  file: string | undefined,
  options: ReadOptions = {},
): Promise<ParsedSettings> {
  if (file === undefined) return parseSettings({}, { podNamespace: DEFAULT_NAMESPACE });
  const documents = await readDocuments([file], options);
  const [document] = documents;
  if (document === undefined) throw new InputError(`${file}: the file is empty`);
  if (documents.length > 1) {
    throw new InputError(
      `${file}: ${documents.length} documents; one ConfigMap, or one object of its keys, is expected`,
    );
  }
  const { where, value } = document;
  if (!isRaw(value)) throw new InputError(`${where}: a ConfigMap, or an object of its keys, is expected`);
  const { data, namespace, prefix } =
    'apiVersion' in value || 'kind' in value ? ofConfigMap(value, where) : ofObject(value, where);
  const parsed = parseSettings(data, { podNamespace: namespace });
  if (parsed.blocking.length > 0) {
    throw new InputError(
      parsed.blocking.map((p) => `${where}: ${prefix}${p.field.slice('data.'.length)}: ${p.message}`),
    );
  }
  return parsed;
}

interface Found {
  readonly data: Record<string, string>;
  readonly namespace: string;
  /** What field names begin with in messages. */
  readonly prefix: string;
}

function ofConfigMap(value: Raw, where: string): Found {
  if (value.kind !== 'ConfigMap') {
    throw new InputError(`${where}: kind: a ConfigMap is expected, not ${String(value.kind)}`);
  }
  const metadata = isRaw(value.metadata) ? value.metadata : {};
  if (metadata.name !== CONFIG_MAP) {
    throw new InputError(`${where}: metadata.name: must be ${CONFIG_MAP}, not ${String(metadata.name)}`);
  }
  const data = value.data ?? {};
  if (!isRaw(data)) throw new InputError(`${where}: data: must be an object`);
  const faults = Object.entries(data)
    .filter(([, item]) => typeof item !== 'string')
    .map(([key]) => `${where}: data.${key}: values of a ConfigMap are texts; put quotes around it`);
  if (faults.length > 0) throw new InputError(faults);
  const namespace = typeof metadata.namespace === 'string' ? metadata.namespace : DEFAULT_NAMESPACE;
  return { data: data as Record<string, string>, namespace, prefix: 'data.' };
}

/** Flat objects may spell values as they are meant: booleans, numbers, lists. */
function ofObject(value: Raw, where: string): Found {
  const data: Record<string, string> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === null || item === undefined) continue;
    if (isRaw(item)) throw new InputError(`${where}: ${key}: must be a text, number, boolean or list`);
    data[key] = typeof item === 'string' ? item : JSON.stringify(item);
  }
  return { data, namespace: DEFAULT_NAMESPACE, prefix: '' };
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
