#!/usr/bin/env bash
# Runs the tests (npm test). Arguments go to vitest: test/run.sh operator/model -t "shared host".
# The last line tells the numbers of tests: "12 passed, 0 failed".
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[[ -d node_modules ]] || npm ci

# Integration tests run a real control plane; building it here shows its progress, which vitest would hold back.
if [[ -z "${AKO_TEST_KUBECONFIG:-}" && "${AKO_TEST_CLUSTER:-}" != kind ]]; then
  test/control-plane/build.sh >/dev/null
fi

options=()
# Tests in one cluster see each other's objects: one file at a time.
[[ -z "${AKO_TEST_KUBECONFIG:-}" ]] || options+=(--no-file-parallelism)

report="$(mktemp "${TMPDIR:-/tmp}/ako-test-report.XXXXXX")"
trap 'rm -f "$report"' EXIT
code=0
npx vitest run --reporter=default --reporter=json --outputFile.json="$report" ${options[@]+"${options[@]}"} "$@" || code=$?
node test/summary.mjs "$report" "$code"
exit "$code"
