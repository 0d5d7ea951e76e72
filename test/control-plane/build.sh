#!/usr/bin/env bash
# Builds the Kubernetes control plane that demo, tests and benchmarks run: kube-apiserver,
# kube-controller-manager and etcd, from the versions pinned in kubernetes/go.mod and etcd/go.mod.
#
# The last line on standard output is the folder with the three programs; progress goes to standard error.
# Nothing is done when they are already there.
#
#   AKO_CACHE_DIR       where to keep them (default ~/.cache/avi-kubernetes-operator); a folder per version
#   KUBEBUILDER_ASSETS  a folder that already has the three programs: they are used as they are
#   GOOS, GOARCH        as for Go (default: this machine)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
programs=(kube-apiserver kube-controller-manager etcd)

say() { printf 'control-plane: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Whether all programs are in folder $1; `missing` is then the first that is not.
complete() {
  for missing in "${programs[@]}"; do
    [[ -f "$1/$missing" && -x "$1/$missing" ]] || return 1
  done
}

# The version of module $1 that go.mod $2 requires.
pinned() { awk -v module="$1" '$1 == "require" { $1 = ""; $0 = $0 } $1 == module { print $2; exit }' "$2"; }

if [[ -n "${KUBEBUILDER_ASSETS:-}" ]]; then
  if complete "$KUBEBUILDER_ASSETS"; then
    cd "$KUBEBUILDER_ASSETS" && pwd
    exit 0
  fi
  say "KUBEBUILDER_ASSETS ($KUBEBUILDER_ASSETS) has no $missing, so it is not used"
fi

# The folder's name tells what is in it; the check sum covers the dependencies. A change of the build flags below needs
# a new number here.
recipe=1
kubernetes="$(pinned k8s.io/kubernetes "$here/kubernetes/go.mod")"
etcd="$(pinned go.etcd.io/etcd/server/v3 "$here/etcd/go.mod")"
[[ -n "$kubernetes" && -n "$etcd" ]] || fail "no version of k8s.io/kubernetes or etcd is pinned in $here"
os="${GOOS:-$(uname -s | tr '[:upper:]' '[:lower:]')}"
arch="${GOARCH:-$(uname -m | sed -e 's/^x86_64$/amd64/' -e 's/^aarch64$/arm64/')}"
sum="$(grep -hv '^//' "$here"/{kubernetes,etcd}/go.{mod,sum} "$here"/etcd/*.go | cksum | cut -d ' ' -f 1)"
cache="${AKO_CACHE_DIR:-${HOME:?neither AKO_CACHE_DIR nor HOME is set}/.cache/avi-kubernetes-operator}/control-plane"
folder="$cache/kubernetes-$kubernetes-etcd-$etcd-$os-$arch-$recipe-$sum"

if complete "$folder"; then
  echo "$folder"
  exit 0
fi

command -v go >/dev/null || fail "Go is needed to build kube-apiserver, kube-controller-manager and etcd, and there is no 'go' \
in PATH. Install Go 1.26 or newer (https://go.dev/dl), or set KUBEBUILDER_ASSETS to a folder with the three programs."

mkdir -p "$cache"
cache="$(cd "$cache" && pwd)"
folder="$cache/${folder##*/}"

# One build at a time: a second one waits for the first and then finds its result.
lock="$folder.lock"
until mkdir "$lock" 2>/dev/null; do
  owner="$(cat "$lock/pid" 2>/dev/null || true)"
  if [[ -n "$owner" ]] && ! kill -0 "$owner" 2>/dev/null; then
    rm -rf "$lock"
    continue
  fi
  [[ -n "${waiting:-}" ]] || say "waiting for the build by process ${owner:-?} (if there is none, remove $lock)"
  waiting=yes
  sleep 1
done
echo $$ >"$lock/pid"
temporary="$(mktemp -d "$cache/build.XXXXXX")"
trap 'rm -rf "$temporary" "$lock"' EXIT
if complete "$folder"; then
  echo "$folder"
  exit 0
fi

export GOOS="$os" GOARCH="$arch" CGO_ENABLED=0

# Builds packages $3… of the module in folder $1, described by $2, with a line of progress every 200 packages.
build() {
  local module="$1" what="$2" total
  shift 2
  say "$what: downloading modules"
  total="$(cd "$module" && go list -mod=readonly -deps -tags grpcnotrace "$@" | wc -l | tr -d ' ')" ||
    fail "the modules of $what cannot be loaded (see above)"
  say "$what: compiling at most $total packages"
  (
    cd "$module"
    go build -mod=readonly -v -trimpath -buildvcs=false -tags grpcnotrace -ldflags "$ldflags" -o "$temporary/" "$@" 2>&1
  ) | awk -v what="$what" -v total="$total" -v start="$(date +%s)" '
    # With -v go names each package on a line of its own; what is no package name is a message.
    /^[A-Za-z0-9_.\/~-]+$/ { if (++n % 200 == 0) { "date +%s" | getline now; close("date +%s")
      printf "control-plane: %s: %d of %d packages, %d s\n", what, n, total, now - start; fflush() }; next }
    { print; fflush() }' >&2
}

version="${kubernetes#v}"
ldflags="-s -w"
for package in k8s.io/component-base/version k8s.io/client-go/pkg/version; do
  ldflags+=" -X $package.gitVersion=$kubernetes -X $package.gitMajor=${version%%.*}"
  ldflags+=" -X $package.gitMinor=$(cut -d . -f 2 <<<"$version") -X $package.gitTreeState=archive"
done

started="$(date +%s)"
say "building Kubernetes $kubernetes and etcd $etcd for $os/$arch: once, about 5 minutes on 2 cores"
build "$here/kubernetes" "Kubernetes" k8s.io/kubernetes/cmd/kube-apiserver k8s.io/kubernetes/cmd/kube-controller-manager
build "$here/etcd" "etcd" .
complete "$temporary" || fail "the build made no $missing"
chmod 755 "$temporary"
mv "$temporary" "$folder"
say "built in $(($(date +%s) - started)) s: $folder"
echo "$folder"
