#!/usr/bin/env bash
# Builds the operator's image (make image).
#
#   IMAGE  name and tag (default avi-kubernetes-operator:VERSION)
#   FROM   `registry`: by the Dockerfile, whose base image the engine pulls (the default). `host`: from this machine's own
#          Node.js and libraries, where no registry can be reached; the result is laid out the same.
#   NODE_IMAGE  base image of the build, Node.js 24 or newer on any Linux with glibc
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

version="$(sed -n 's/^  "version": "\(.*\)",$/\1/p' package.json)"
image="${IMAGE:-avi-kubernetes-operator:$version}"
epoch="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}"
args=(--tag "$image" --build-arg "VERSION=$version" --build-arg "SOURCE_DATE_EPOCH=$epoch")

command -v docker >/dev/null || { echo "image: there is no docker command" >&2; exit 1; }
docker info >/dev/null 2>&1 || { echo "image: there is no Docker engine, or no access to it" >&2; exit 1; }

case "${FROM:-registry}" in
registry)
  docker build "${args[@]}" ${NODE_IMAGE:+--build-arg "NODE_IMAGE=$NODE_IMAGE"} .
  ;;
host)
  node=node_modules/.bin/node
  [[ -x "$node" ]] || { echo "image: run npm ci first" >&2; exit 1; }
  context="$(mktemp -d "${TMPDIR:-/tmp}/ako-image.XXXXXX")"
  trap 'rm -rf "$context"' EXIT
  dist="$(mktemp -d "${TMPDIR:-/tmp}/ako-dist.XXXXXX")"
  trap 'rm -rf "$context" "$dist"' EXIT
  SOURCE_DATE_EPOCH="$epoch" "$node" scripts/package/main.ts "$dist"
  "$node" scripts/image/root.ts "$context/rootfs" "$dist"
  # The last stage of the Dockerfile, with its files from here.
  sed -n -e '/^FROM scratch/,$p' Dockerfile | sed -e 's|^COPY --from=build .*|COPY rootfs/ /|' >"$context/Dockerfile"
  docker build "${args[@]}" "$context"
  ;;
*)
  echo "image: FROM is registry or host" >&2
  exit 1
  ;;
esac
echo "$image"
