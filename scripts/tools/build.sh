#!/usr/bin/env bash
# Builds a command line that `make deploy` or a test needs, from the version pinned in NAME/go.mod:
#
#   scripts/tools/build.sh kustomize|helm3|helm4
#
# The last line on standard output is the path of the program; progress goes to standard error. Nothing is done when
# it is already there. Exit code 3: it would have to be built, and there is no Go.
#
#   AKO_CACHE_DIR  where to keep programs (default ~/.cache/avi-kubernetes-operator)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
name="${1:-}"
[[ $# -eq 1 && -f "$here/$name/go.mod" ]] || {
  echo "usage: $0 kustomize|helm3|helm4" >&2
  exit 1
}
say() { printf '%s: %s\n' "$name" "$*" >&2; }

package="$(sed -n 's/^tool //p' "$here/$name/go.mod")"
program="${name%[34]}"
# A folder for each version, set of dependencies and system. A change of the build flags below needs a new number.
recipe=2
system="$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)"
cache="${AKO_CACHE_DIR:-${HOME:?neither AKO_CACHE_DIR nor HOME is set}/.cache/avi-kubernetes-operator}/tools"
folder="$cache/$name-$system-$recipe-$(cat "$here/$name"/go.{mod,sum} | cksum | cut -d ' ' -f 1)"

present() {
  [[ -x "$folder/$program" ]] && echo "$folder/$program"
}
present && exit 0

command -v go >/dev/null || {
  say "there is no program \"go\" in PATH to build it with. Install Go 1.26 or newer (https://go.dev/dl)."
  exit 3
}

# One build at a time: a second one waits for the first, and finds its result.
mkdir -p "$cache"
lock="$folder.lock"
until mkdir "$lock" 2>/dev/null; do
  owner="$(cat "$lock/pid" 2>/dev/null || true)"
  if [[ -n "$owner" ]] && ! kill -0 "$owner" 2>/dev/null; then
    rm -rf "$lock"
    continue
  fi
  sleep 1
done
echo $$ >"$lock/pid"
temporary="$(mktemp -d "$cache/build.XXXXXX")"
trap 'rm -rf "$temporary" "$lock"' EXIT
present && exit 0

# Helm 3 takes the Kubernetes release that "helm template" stands for from the linker; it is that of its client library.
ldflags="-s -w"
if [[ "$name" == helm3 ]]; then
  minor="$(sed -n 's|^\tk8s.io/client-go v0\.\([0-9]*\)\..*|\1|p' "$here/$name/go.mod" | head -n 1)"
  for package_of_version in pkg/lint/rules pkg/chartutil; do
    prefix="helm.sh/helm/v3/$package_of_version.k8sVersion"
    ldflags+=" -X ${prefix}Major=1 -X ${prefix}Minor=$minor"
  done
fi

started="$(date +%s)"
say "building $package: once, a minute or two on 2 cores"
(
  cd "$here/$name"
  CGO_ENABLED=0 go build -mod=readonly -p 2 -trimpath -buildvcs=false -ldflags "$ldflags" -o "$temporary/" "$package"
) >&2
chmod 755 "$temporary"
mv "$temporary" "$folder"
say "built in $(($(date +%s) - started)) s"
present
