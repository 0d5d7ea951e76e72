import type { Problem } from '../model/types.ts';
import { ValueError } from './json-values.ts';
import { SCHEMA, type SettingKey, type SettingSpec, WITHOUT_EFFECT } from './schema.ts';
import type { Settings } from './settings.ts';

export const CONFIG_MAP = 'avi-k8s-config';
export const DEFAULT_NAMESPACE = 'avi-system';

const LONGEST_SHOWN_VALUE = 120;

export interface ParsedSettings {
  readonly settings: Settings;
  /** All that is wrong; each wrong value has been replaced as the schema says. */
  readonly problems: readonly Problem[];
  /** Those of `problems` with which nothing must be programmed: what would be guessed is an identity or an address. */
  readonly blocking: readonly Problem[];
}

/**
 * Reads the data of ConfigMap `avi-k8s-config`. Never throws: a wrong value is replaced and reported. `controllerIP`
 * may be absent, for those who need no controller; who needs one checks for ''.
 */
export function parseSettings(
  data: Readonly<Record<string, string>>,
  extra: { readonly podNamespace: string },
): ParsedSettings {
  const problems: Problem[] = [];
  const blocking: Problem[] = [];
  const object = `configmap/${extra.podNamespace}/${CONFIG_MAP}`;
  const report = (key: string, reason: string, message: string, blocks = false): void => {
    const problem = { object, field: `data.${key}`, reason, message };
    problems.push(problem);
    if (blocks) blocking.push(problem);
  };

  const values: { [K in SettingKey]?: Settings[K] } = {};
  const readInto = <K extends SettingKey>(key: K): void => {
    values[key] = readKey(key, SCHEMA[key], data[key], report);
  };
  for (const key of Object.keys(SCHEMA) as SettingKey[]) readInto(key);
  // The schema has every key, which its type demands.
  const read = values as { [K in SettingKey]: Settings[K] };
  const settings = related({ ...read, podNamespace: extra.podNamespace }, report);

  for (const key of Object.keys(data)) {
    if (Object.hasOwn(SCHEMA, key)) continue;
    const why = Object.hasOwn(WITHOUT_EFFECT, key) ? WITHOUT_EFFECT[key] : undefined;
    if (why === undefined) {
      const near = nearest(key);
      report(
        key,
        'UnknownSetting',
        `${key} is not a setting${near === undefined ? '' : `; did you mean ${near}?`}`,
      );
    } else if (data[key] === 'true') {
      report(key, 'SettingWithoutEffect', `${key} is "true" but has no effect: ${why}`);
    }
  }
  return { settings, problems, blocking };
}

type Report = (key: string, reason: string, message: string, blocks?: boolean) => void;

function readKey<T>(key: string, spec: SettingSpec<T>, raw: string | undefined, report: Report): T {
  if (raw === undefined) return spec.default;
  const text = raw.trim();
  if (text === '') return spec.empty ?? spec.default;
  let detail = '';
  try {
    const value = spec.read(text);
    if (value !== undefined) return value;
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    detail = `: ${error.message}`;
  }
  const used = spec.fallback ?? spec.default;
  report(
    key,
    'InvalidSetting',
    `${key} is "${shortened(text)}"${detail}; allowed is ${spec.allowed}. Using ${shown(used)}`,
    spec.blocking,
  );
  return used;
}

/** Rules that join several keys (lifecycle-and-config.md 1.1 and 2.5). */
function related(settings: Settings, report: Report): Settings {
  const { nsSyncLabelKey, nsSyncLabelValue } = settings;
  let filter = { nsSyncLabelKey, nsSyncLabelValue };
  if ((nsSyncLabelKey === '') !== (nsSyncLabelValue === '')) {
    const [given, missing] =
      nsSyncLabelKey === '' ? ['nsSyncLabelValue', 'nsSyncLabelKey'] : ['nsSyncLabelKey', 'nsSyncLabelValue'];
    report(
      missing,
      'IncompleteSetting',
      `${given} is set but ${missing} is empty, so all namespaces are served; set both or none`,
    );
    filter = { nsSyncLabelKey: '', nsSyncLabelValue: '' };
  }
  if (settings.bgpPeerLabels.length > 0 && !settings.enableRHI) {
    report(
      'bgpPeerLabels',
      'SettingWithoutEffect',
      'bgpPeerLabels has no effect while enableRHI is "false"; set enableRHI to "true"',
    );
  }
  if (settings.serviceType === 'NodePortLocal' && settings.cniPlugin !== 'antrea') {
    report(
      'serviceType',
      'InvalidSetting',
      `serviceType NodePortLocal needs cniPlugin "antrea"; cniPlugin is "${settings.cniPlugin}"`,
      true,
    );
  }
  if (settings.vpcMode && !/^\/orgs\/[^/]+\/projects\/[^/]+\/vpcs\/[^/]+$/.test(settings.nsxtT1LR)) {
    report(
      'nsxtT1LR',
      'InvalidSetting',
      `nsxtT1LR is "${settings.nsxtT1LR}"; with vpcMode it must be /orgs/<org>/projects/<project>/vpcs/<vpc>`,
      true,
    );
  }
  return { ...settings, ...filter };
}

function shortened(text: string): string {
  return text.length > LONGEST_SHOWN_VALUE ? `${text.slice(0, LONGEST_SHOWN_VALUE)}…` : text;
}

function shown(value: unknown): string {
  return value === '' ? 'the empty value' : typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

/** The setting that a mistyped key most likely means: the same but for case, else at most two edits away. */
function nearest(key: string): string | undefined {
  const lower = key.toLowerCase();
  let best: string | undefined;
  let least = 3;
  for (const known of Object.keys(SCHEMA)) {
    const distance = edits(lower, known.toLowerCase());
    if (distance < least) {
      best = known;
      least = distance;
    }
  }
  return best;
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
