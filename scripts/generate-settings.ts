/**
 * Writes what users read about the settings, from the one table that the operator reads (operator/settings/schema.ts):
 * the ConfigMap of kustomize/base with a comment for each key, docs/settings.md, and the policy that warns of unknown keys. Part of `npm run generate`.
 */

import { writeFileSync } from 'node:fs';
import { SCHEMA, type SettingKey, WITHOUT_EFFECT } from '../operator/settings/schema.ts';
import { settingsHints } from './settings-hints.ts';

/** The order in which people look for settings. Each key is in one group; a test sees to that. */
export const GROUPS: readonly { readonly title: string; readonly keys: readonly SettingKey[] }[] = [
  {
    title: 'Who this cluster is, and which controller serves it',
    keys: [
      'clusterName',
      'controllerIP',
      'controllerVersion',
      'controllerTLSVerify',
      'tenantName',
      'dedicatedTenantMode',
      'cloudName',
      'serviceEngineGroupName',
      'primaryInstance',
    ],
  },
  {
    title: 'Layer 7: Ingress and Route',
    keys: [
      'shardVSSize',
      'passthroughShardSize',
      'enableEVH',
      'vipPerNamespace',
      'fqdnReusePolicy',
      'hostRuleScope',
      'noPGForSNI',
      'defaultIngController',
      'enableMCI',
    ],
  },
  {
    title: 'Layer 4: Services of type LoadBalancer',
    keys: ['layer7Only', 'defaultLBController', 'autoFQDN', 'defaultDomain', 'kubernetesServiceSemantics'],
  },
  {
    title: 'How virtual services reach pods',
    keys: [
      'serviceType',
      'nodeKey',
      'nodeValue',
      'cniPlugin',
      'disableStaticRouteSync',
      'ipFamily',
      'istioEnabled',
    ],
  },
  {
    title: 'Networks on the controller',
    keys: [
      'vipNetworkList',
      'nodeNetworkList',
      'vrfName',
      'nsxtT1LR',
      'vpcMode',
      'enableRHI',
      'bgpPeerLabels',
    ],
  },
  {
    title: 'Which namespaces and Secrets are read',
    keys: ['nsSyncLabelKey', 'nsSyncLabelValue', 'blockedNamespaceList', 'useDefaultSecretsOnly'],
  },
  {
    title: 'The operator itself',
    keys: [
      'logLevel',
      'enableEvents',
      'fullSyncFrequency',
      'controllerParallelism',
      'apiServerPort',
      'enablePrometheus',
      'deleteConfig',
    ],
  },
];

/** How a default is written in the ConfigMap. */
export function defaultText(key: SettingKey): string {
  // The parser lowers the case of this one; users know it as it is in their files.
  if (key === 'fqdnReusePolicy') return 'InterNamespaceAllowed';
  const value = SCHEMA[key].default;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Where a new installation has something else than the default, which is what holds when the key is missing. */
export const INSTALLED: { readonly [K in SettingKey]?: string } = { kubernetesServiceSemantics: 'true' };

/** kustomize/base/avi-k8s-config.yaml: every key with its default. */
export function configMap(): string {
  const lines = [
    '# Settings of the operator. Written by `npm run generate` from operator/settings/schema.ts: change values in an overlay,',
    '# not here. The operator takes changes into use at once; nothing has to be restarted.',
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata:',
    '  name: avi-k8s-config',
    '  namespace: avi-system',
    'data:',
  ];
  for (const { title, keys } of GROUPS) {
    lines.push(`  ## ${title}`, '');
    for (const key of keys) {
      const { description, allowed } = SCHEMA[key];
      lines.push(...wrapped(`${description} Allowed: ${allowed}.`, 106).map((line) => `  # ${line}`));
      lines.push(
        `  ${key}: ${JSON.stringify(INSTALLED[key] ?? defaultText(key)).replace(/^"(\[.*\])"$/, "'$1'")}`,
        '',
      );
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** docs/settings.md: the same as tables. */
export function documentation(): string {
  const lines = [
    '# Settings',
    '',
    '<!-- Written by `npm run generate` from operator/settings/schema.ts. -->',
    '',
    'Keys of ConfigMap `avi-k8s-config` in the operator’s namespace. All values are text: `"true"`, not `true`. A key that is',
    'missing or empty has its default. The operator takes changes into use at once. A wrong value is refused when the',
    'admission policy is installed; where it is not, the operator reports it and keeps what was in force, or uses the default.',
    '',
    'Keys marked **!** hold identities and addresses: with a wrong value there the operator does not program anything.',
    '',
  ];
  for (const { title, keys } of GROUPS) {
    lines.push(`## ${title}`, '', '| Key | Meaning | Allowed | Default |', '|---|---|---|---|');
    for (const key of keys) {
      const { description, allowed, blocking } = SCHEMA[key];
      const shown = defaultText(key) === '' ? 'empty' : `\`${defaultText(key)}\``;
      lines.push(
        `| \`${key}\`${blocking ? ' **!**' : ''} | ${cell(description)} | ${cell(allowed)} | ${shown} |`,
      );
    }
    lines.push('');
  }
  lines.push(
    '## Keys without effect',
    '',
    'Read by AKO, accepted and ignored here.',
    '',
    '| Key | Why |',
    '|---|---|',
  );
  for (const [key, why] of Object.entries(WITHOUT_EFFECT)) lines.push(`| \`${key}\` | ${cell(why)} |`);
  return `${lines.join('\n')}\n`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The files, by their place in the checkout. */
export const FILES: Readonly<Record<string, () => string>> = {
  'kustomize/base/avi-k8s-config.yaml': configMap,
  'docs/settings.md': documentation,
  'kustomize/components/admission/settings-hints.yaml': () =>
    settingsHints([...Object.keys(SCHEMA), ...Object.keys(WITHOUT_EFFECT)]),
};

if (import.meta.main) {
  for (const [file, content] of Object.entries(FILES)) {
    writeFileSync(new URL(`../${file}`, import.meta.url), content());
  }
}
