import { randomBytes } from 'node:crypto';
import { posix } from 'node:path';
import { stringify } from 'yaml';
import { serviceAccountKey, servingCertificates } from './certificates.ts';

/** What a control plane is started from, wherever its programs run. */
export interface Credentials {
  /** Of the certificate authority of the API server. */
  readonly caPem: string;
  /** Bearer token of a cluster administrator. */
  readonly token: string;
  /** Texts of the files that the command lines name, by file name. */
  readonly files: Readonly<Record<string, string>>;
}

export interface CommandLineOptions {
  /** Folder with the programs. */
  readonly binaries: string;
  /** Folder with `Credentials.files`. */
  readonly files: string;
  /** Folder for etcd's data. */
  readonly data: string;
  /** Where the API server listens. */
  readonly address: string;
  readonly apiServerPort: number;
  readonly etcdPort: number;
  readonly controllers: readonly string[];
  readonly apiServerFlags: readonly string[];
}

export interface CommandLine {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

export interface CommandLines {
  readonly etcd: CommandLine;
  readonly apiServer: CommandLine;
  readonly controllerManager: CommandLine;
}

/** Enough that a deleted namespace goes away, and that what owners have left behind does. */
export const DEFAULT_CONTROLLERS = ['namespace-controller', 'garbage-collector-controller'] as const;

/** Both families, so that tests can make Services of either. */
const SERVICE_RANGES = '10.96.0.0/16,fd00:10:96::/112';

/** @param host where the API server is reached, if not on the loopback interface */
export async function makeCredentials(host?: string): Promise<Credentials> {
  const { ca, certificate, key } = await servingCertificates(host);
  const token = randomBytes(24).toString('base64url');
  return {
    caPem: ca,
    token,
    files: {
      'ca.crt': ca,
      'apiserver.crt': certificate,
      'apiserver.key': key,
      'service-accounts.key': serviceAccountKey(),
      'tokens.csv': `${token},admin,admin,system:masters\n`,
    },
  };
}

/** A kubeconfig for the administrator of `credentials`. */
export function kubeconfig(url: string, { caPem, token }: Credentials): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'test',
        cluster: { server: url, 'certificate-authority-data': Buffer.from(caPem).toString('base64') },
      },
    ],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'admin' } }],
    'current-context': 'test',
  });
}

/** How the three programs are started. `files` must also hold `controller-manager.kubeconfig`. */
export function commandLines(options: CommandLineOptions): CommandLines {
  const file = (name: string): string => posix.join(options.files, name);
  const program = (name: string): string => posix.join(options.binaries, name);
  const etcdUrl = `http://127.0.0.1:${options.etcdPort}`;
  // The only member has no peers; port 0 takes any.
  const peerUrl = 'http://127.0.0.1:0';
  return {
    etcd: {
      name: 'etcd',
      program: program('etcd'),
      args: [
        '--name=test',
        `--data-dir=${options.data}`,
        `--listen-client-urls=${etcdUrl}`,
        `--advertise-client-urls=${etcdUrl}`,
        `--listen-peer-urls=${peerUrl}`,
        `--initial-advertise-peer-urls=${peerUrl}`,
        `--initial-cluster=test=${peerUrl}`,
        // The data live no longer than the test.
        '--unsafe-no-fsync=true',
        '--log-level=warn',
      ],
    },
    apiServer: {
      name: 'kube-apiserver',
      program: program('kube-apiserver'),
      args: [
        `--etcd-servers=${etcdUrl}`,
        `--bind-address=${options.address}`,
        `--secure-port=${options.apiServerPort}`,
        '--advertise-address=127.0.0.1',
        // Nobody reaches the API server by its Service here, and a loopback address would be refused as its end point.
        '--endpoint-reconciler-type=none',
        `--tls-cert-file=${file('apiserver.crt')}`,
        `--tls-private-key-file=${file('apiserver.key')}`,
        `--token-auth-file=${file('tokens.csv')}`,
        '--authorization-mode=RBAC',
        '--service-account-issuer=https://kubernetes.default.svc',
        `--service-account-key-file=${file('service-accounts.key')}`,
        `--service-account-signing-key-file=${file('service-accounts.key')}`,
        `--service-cluster-ip-range=${SERVICE_RANGES}`,
        // Pods, where a test makes some, need no service account: none is made without its controller.
        '--disable-admission-plugins=ServiceAccount',
        '--allow-privileged=true',
        '--profiling=false',
        // At the end watches are told; else they would hold it up for a minute.
        '--shutdown-watch-termination-grace-period=500ms',
        ...options.apiServerFlags,
      ],
    },
    controllerManager: {
      name: 'kube-controller-manager',
      program: program('kube-controller-manager'),
      args: [
        `--kubeconfig=${file('controller-manager.kubeconfig')}`,
        `--controllers=${options.controllers.join(',')}`,
        `--service-account-private-key-file=${file('service-accounts.key')}`,
        `--root-ca-file=${file('ca.crt')}`,
        `--service-cluster-ip-range=${SERVICE_RANGES}`,
        '--leader-elect=false',
        // It serves nothing that is wanted here.
        '--secure-port=0',
        '--profiling=false',
        '--kube-api-qps=200',
        '--kube-api-burst=400',
      ],
    },
  };
}
