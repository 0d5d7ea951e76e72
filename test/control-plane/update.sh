#!/usr/bin/env bash
# Moves the control plane to other releases: writes kubernetes/go.mod and etcd/go.mod (and their go.sum) anew.
#
#   test/control-plane/update.sh v1.36.3 v3.6.16      # Kubernetes, etcd
set -euo pipefail

[[ $# -eq 2 && "$1" == v1.*.* && "$2" == v*.*.* ]] || {
  echo "usage: $0 KUBERNETES_VERSION ETCD_VERSION, for example: $0 v1.36.3 v3.6.16" >&2
  exit 1
}
kubernetes="$1" etcd="$2"
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
module=avi-kubernetes-operator/test/control-plane
export GOFLAGS=-mod=mod

upstream="$(cd /tmp && go mod download -json "k8s.io/kubernetes@$kubernetes" | sed -n 's/.*"GoMod": "\(.*\)".*/\1/p')"
[[ -f "$upstream" ]] || { echo "there is no module k8s.io/kubernetes $kubernetes" >&2; exit 1; }

cat >"$here/kubernetes/go.mod" <<EOF
// Pins the Kubernetes control plane that demo, tests and benchmarks run. Nothing here is part of the operator.
// Written by update.sh; built by build.sh.
module $module/kubernetes

$(grep -E '^(go|godebug) ' "$upstream" | sed 's/$/\n/')

tool (
	k8s.io/kubernetes/cmd/kube-apiserver
	k8s.io/kubernetes/cmd/kube-controller-manager
)

require k8s.io/kubernetes $kubernetes

// Kubernetes refers to its own parts by their folder in its repository; as modules they are published as v0.x.
replace (
$(sed -n 's|^\t\(k8s\.io/[^ ]*\) => \./staging/src/.*|\t\1 => \1 v0.'"${kubernetes#v1.}"'|p' "$upstream")
)
EOF
(cd "$here/kubernetes" && rm -f go.sum && go mod tidy)

cat >"$here/etcd/go.mod" <<EOF
// Pins etcd, as kubernetes/go.mod does for Kubernetes. Written by update.sh; built by build.sh.
module $module/etcd

go $(sed -n 's/^go //p' "$upstream")

require go.etcd.io/etcd/server/v3 $etcd
EOF
(cd "$here/etcd" && rm -f go.sum && go mod tidy)
