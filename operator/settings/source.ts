import type { Reconciler } from '../kubernetes/operator.ts';
import type { Problem } from '../model/types.ts';
import { type ControllerCredentials, CREDENTIALS_SECRET, parseCredentials } from './credentials.ts';
import { CONFIG_MAP, parseSettings } from './parse.ts';
import type { Settings } from './settings.ts';

/** Settings and credentials that fit together. */
export interface Configuration {
  readonly settings: Settings;
  readonly credentials: ControllerCredentials;
}

/** The present configuration, or why there is none. */
export type ConfigurationState =
  | { readonly ok: true; readonly configuration: Configuration; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly reason: string; readonly problems: readonly Problem[] };

interface ConfigMapData {
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Follows ConfigMap `avi-k8s-config` and Secret `avi-secret` in the operator's namespace. A value that turns invalid
 * leaves the last good configuration in force (spec/README.md, decided).
 */
export class ConfigurationSource {
  readonly #namespace: string;
  readonly #changed: (state: ConfigurationState) => void;
  #configMap: ConfigMapData | undefined;
  #secret: ControllerCredentials | string | undefined;

  constructor(namespace: string, changed: (state: ConfigurationState) => void) {
    this.#namespace = namespace;
    this.#changed = changed;
  }

  get state(): ConfigurationState {
    if (this.#configMap === undefined) return this.#missing(`configmap ${this.#namespace}/${CONFIG_MAP}`);
    const { settings, problems, blocking } = parseSettings(this.#configMap.data, {
      podNamespace: this.#namespace,
    });
    const first = blocking[0];
    if (first !== undefined) return { ok: false, reason: first.message, problems };
    if (settings.controllerIP === '') {
      return {
        ok: false,
        reason: `configmap ${this.#namespace}/${CONFIG_MAP} has no controllerIP`,
        problems,
      };
    }
    if (this.#secret === undefined) return this.#missing(`secret ${this.#namespace}/${CREDENTIALS_SECRET}`);
    if (typeof this.#secret === 'string') return { ok: false, reason: this.#secret, problems };
    return { ok: true, configuration: { settings, credentials: this.#secret }, problems };
  }

  #missing(what: string): ConfigurationState {
    return { ok: false, reason: `${what} does not exist`, problems: [] };
  }

  configMapReconciler(): Reconciler<ConfigMapData> {
    return {
      kind: 'configmap',
      group: '',
      version: 'v1',
      plural: 'configmaps',
      namespaced: true,
      namespace: this.#namespace,
      selector: { fields: `metadata.name=${CONFIG_MAP}` },
      slim: (raw) => ({ data: (raw as { data?: Record<string, string> }).data ?? {} }),
      onChange: (configMap) => {
        this.#configMap = configMap;
        this.#changed(this.state);
      },
      onDelete: () => {
        this.#configMap = undefined;
        this.#changed(this.state);
      },
    };
  }

  credentialsReconciler(): Reconciler<{ readonly credentials: ControllerCredentials | string }> {
    return {
      kind: 'credentials',
      group: '',
      version: 'v1',
      plural: 'secrets',
      namespaced: true,
      namespace: this.#namespace,
      selector: { fields: `metadata.name=${CREDENTIALS_SECRET}` },
      slim: (raw) => ({ credentials: parseCredentials(raw) }),
      onChange: ({ credentials }) => {
        this.#secret = credentials;
        this.#changed(this.state);
      },
      onDelete: () => {
        this.#secret = undefined;
        this.#changed(this.state);
      },
    };
  }
}
