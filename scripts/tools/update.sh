#!/usr/bin/env bash
# Moves the command lines that deploy and tests use to other releases: writes NAME/go.mod and NAME/go.sum anew.
#
#   scripts/tools/update.sh kustomize v5.8.2
#   scripts/tools/update.sh helm3 v3.22.0
#   scripts/tools/update.sh helm4 v4.3.1
set -euo pipefail

usage() {
  echo "usage: $0 kustomize|helm3|helm4 VERSION, for example: $0 kustomize v5.8.2" >&2
  exit 1
}

[[ $# -eq 2 && "$2" == v*.*.* ]] || usage
name="$1" version="$2"
case "$name" in
kustomize) module=sigs.k8s.io/kustomize/kustomize/v5 package="" ;;
helm3) module=helm.sh/helm/v3 package=/cmd/helm ;;
helm4) module=helm.sh/helm/v4 package=/cmd/helm ;;
*) usage ;;
esac

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
export GOFLAGS=-mod=mod
answer="$(cd /tmp && go mod download -json "$module@$version")" || { echo "$answer" >&2; exit 1; }
upstream="$(sed -n 's/.*"GoMod": "\(.*\)".*/\1/p' <<<"$answer")"

cat >"$here/$name/go.mod" <<END
// Pins $name for \`make deploy\` and the tests of what is delivered. Nothing here is part of the operator.
// Written by update.sh; built by build.sh.
module avi-kubernetes-operator/scripts/tools/$name

go $(sed -n 's/^go //p' "$upstream")

tool $module$package

require $module $version

$(sed -n '/^replace/,/^)/p' "$upstream")
END
(cd "$here/$name" && rm -f go.sum && go mod tidy)
