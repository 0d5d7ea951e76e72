import { existsSync } from 'node:fs';
import type { KubeConfig } from '@kubernetes/client-node';
import { controllerOrigin } from '../avi/client/index.ts';
import { diagnose, type Patient, type PatientData } from '../doctor/doctor.ts';
import { type Finding, type FindingState, fail } from '../doctor/types.ts';
import { createConnection } from '../kubernetes/connection.ts';
import { loadKubeConfig } from '../kubernetes/kubeconfig.ts';
import { errorText } from '../kubernetes/logger.ts';
import { parseSettings } from '../settings/parse.ts';
import { readCluster } from '../snapshot/cluster.ts';
import { loadSettings } from './config-file.ts';
import { credentialsFrom, withController } from './live.ts';
import type { LiveOptions } from './live-options.ts';
import { loadManifests } from './manifests.ts';
import type { Style, Terminal } from './terminal.ts';

export interface DoctorOptions extends LiveOptions {
  readonly output: 'text' | 'json';
  /** Name of the operator's service account, whose rights are asked for. */
  readonly serviceAccount: string;
  readonly probeWrites?: boolean;
}

const TOKEN = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * `ako doctor`: looks at everything that the operator needs, one line each.
 *
 * @returns the exit code: 0, or 1 when something fails
 */
export async function doctor(options: DoctorOptions, terminal: Terminal): Promise<number> {
  const findings: Finding[] = [];
  const { style } = terminal;
  const note = (finding: Finding): void => {
    findings.push(finding);
    terminal.progress.clear();
    if (options.output === 'text') terminal.out(line(finding, style));
    terminal.progress.step('looking');
  };
  let kubeConfig: KubeConfig | undefined;
  if (options.cluster) {
    try {
      kubeConfig = loadKubeConfig({ file: options.kubeconfig, context: options.context });
    } catch (error) {
      note(
        fail('kubernetes.connection', errorText(error), 'Give a kubeconfig with --kubeconfig or KUBECONFIG.'),
      );
    }
  }
  if (kubeConfig !== undefined || !options.cluster) {
    const connection = kubeConfig && createConnection(kubeConfig);
    try {
      const patient: Patient = {
        now: terminal.now(),
        cluster:
          kubeConfig === undefined || connection === undefined
            ? undefined
            : {
                kubeConfig,
                connection,
                namespace: options.namespace,
                serviceAccount: options.serviceAccount,
                asOther: options.kubeconfig !== undefined || !existsSync(TOKEN),
              },
        read: () => read(options, terminal, connection),
        probeWrites: options.probeWrites ?? false,
      };
      for await (const finding of diagnose(patient)) note(finding);
    } finally {
      await connection?.close();
    }
  }
  terminal.progress.clear();
  const count = (state: FindingState): number => findings.filter((f) => f.state === state).length;
  const failed = count('fail');
  if (options.output === 'json') {
    const summary = { pass: count('pass'), warn: count('warn'), fail: failed, skip: count('skip') };
    terminal.out(`${JSON.stringify({ summary, findings }, null, 2)}\n`);
  } else {
    const colour = failed > 0 ? style.red : style.green;
    terminal.out(
      `\n${colour(style.bold(`${count('pass')} passed, ${count('warn')} warnings, ${failed} failed`))}\n`,
    );
  }
  return failed > 0 ? 1 : 0;
}

async function read(
  options: DoctorOptions,
  terminal: Terminal,
  connection: ReturnType<typeof createConnection> | undefined,
): Promise<PatientData> {
  const streams = { stdin: terminal.stdin };
  const file = options.config === undefined ? undefined : await loadSettings(options.config, streams);
  if (connection === undefined) {
    const { stores } = await loadManifests(options.filename ?? [], streams);
    const parsed = file ?? (await loadSettings(undefined, streams));
    const settings = withController(parsed.settings, options);
    return {
      stores,
      unreadable: new Map(),
      settings,
      problems: parsed.problems,
      controller: originOf(settings.controllerIP),
      credentials: await credentialsFrom(options, undefined, terminal.env),
    };
  }
  const { namespace } = options;
  const snapshot = await readCluster(connection, { namespace, tolerant: true, settings: file?.settings });
  const { configMap, stores, unreadable } = snapshot;
  const parsed = file ?? (configMap && parseSettings(configMap, { podNamespace: namespace }));
  const credentials = await credentialsFrom(options, snapshot, terminal.env);
  if (parsed === undefined) {
    const settings = unreadable.get('configmap') ?? `configmap ${namespace}/avi-k8s-config does not exist`;
    return { stores, unreadable, settings, problems: [], controller: undefined, credentials };
  }
  const [first] = parsed.blocking;
  const settings = withController(parsed.settings, options);
  return {
    stores,
    unreadable,
    settings: first === undefined ? settings : `${first.field}: ${first.message}`,
    problems: parsed.problems.filter((problem) => !parsed.blocking.includes(problem)),
    controller: originOf(settings.controllerIP),
    credentials,
  };
}

function originOf(controllerIP: string): string | undefined {
  try {
    return controllerIP === '' ? undefined : controllerOrigin(controllerIP);
  } catch {
    return undefined;
  }
}

const SIGNS: Readonly<Record<FindingState, string>> = { pass: '✓', warn: '!', fail: '✗', skip: '-' };
const COLUMN = 26;

function line({ check, state, text, fix }: Finding, style: Style): string {
  const colour = { pass: style.green, warn: style.yellow, fail: style.red, skip: style.dim }[state];
  const first = `${colour(SIGNS[state])} ${style.dim(check.padEnd(COLUMN))} ${text}\n`;
  return fix === undefined ? first : `${first}${' '.repeat(COLUMN + 3)}${style.cyan('fix:')} ${fix}\n`;
}
