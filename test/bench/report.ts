import type { SceneResult } from './scenes.ts';

interface ReferenceFigures {
  readonly seconds: number;
  readonly calls: number;
  readonly cpuSeconds: number;
  readonly rssMiB: number;
}

/** The results as a page of Markdown. */
export function report(
  results: readonly SceneResult[],
  reference: Readonly<Record<string, ReferenceFigures>>,
  machine: string,
): string {
  const lines = [
    '# Benchmark',
    '',
    `Machine: ${machine}. Real kube-apiserver and etcd, simulator in the bench process, operator as a process of its own.`,
    '',
  ];
  lines.push(
    ...table(
      [
        'scene',
        'first sync',
        'AKO',
        'factor',
        'calls',
        'AKO',
        'CPU',
        'AKO',
        'peak RSS',
        'longest stall',
        'statuses',
        'restart',
        'writes at restart',
      ],
      results.map((r) => {
        const ako = reference[r.scene];
        return [
          r.scene,
          `${r.firstSyncSeconds.toFixed(1)} s`,
          ako === undefined ? '' : `${ako.seconds} s`,
          ako === undefined ? '' : `${(ako.seconds / r.firstSyncSeconds).toFixed(1)}×`,
          String(r.totalCalls),
          ako === undefined ? '' : String(ako.calls),
          `${r.cpuSeconds.toFixed(1)} s`,
          ako === undefined ? '' : `${ako.cpuSeconds} s`,
          `${r.peakRssMiB} MiB`,
          `${r.longestStallMs} ms`,
          `${r.statusSeconds.toFixed(1)} s`,
          `${r.restartSeconds.toFixed(1)} s`,
          `${r.restartWrites} + ${r.restartStatusWrites} statuses`,
        ];
      }),
    ),
    '',
    'First sync: from the start of the process to the last write on the controller. Calls: all to the controller, reading and login included.',
    '',
  );
  for (const r of results) {
    lines.push(`## ${r.scene}`, '');
    if (Object.keys(r.changes).length > 0) {
      lines.push(
        ...table(
          ['one change', 'median', 'p95', 'calls'],
          Object.entries(r.changes).map(([kind, l]) => [
            kind,
            `${l.medianMs} ms`,
            `${l.p95Ms} ms`,
            String(l.calls),
          ]),
        ),
        '',
      );
    }
    lines.push(
      `Calls: ${Object.entries(r.calls)
        .map(([kind, n]) => `${n} ${kind}`)
        .join(', ')}.`,
      '',
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
