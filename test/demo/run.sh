#!/usr/bin/env bash
# `make demo`: installs what is missing, builds the control plane (minutes, the first time only), and runs the demo.
set -euo pipefail
cd "$(dirname "$0")/../.."
[ -d node_modules ] || npm ci
test/control-plane/build.sh >/dev/null
exec node_modules/.bin/node test/demo/main.ts
