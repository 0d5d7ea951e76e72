# The operator's image: Node.js, the libraries that it is linked with, certificate authorities, and the program. There is
# no shell in it, and nothing runs as root. `make image` builds it.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /src
COPY package.json package-lock.json ./
# Node.js is the image's own; the one that a checkout brings is fetched by a script of its package.
RUN npm ci --ignore-scripts
COPY . .
ARG SOURCE_DATE_EPOCH=0
RUN node scripts/package/main.ts && node scripts/image/root.ts /rootfs

FROM scratch
COPY --from=build /rootfs/ /
ARG VERSION=unknown
LABEL org.opencontainers.image.title="avi-kubernetes-operator" \
      org.opencontainers.image.description="Makes VMware's Avi load balancer serve Kubernetes" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}"
# Heap: what the pod's memory limit leaves beside buffers and code. Authorities: those of the file system, which a volume
# can replace, beside Node's own.
ENV NODE_ENV=production \
    NODE_OPTIONS=--max-old-space-size-percentage=70 \
    NODE_USE_SYSTEM_CA=1 \
    HOME=/home/ako
USER 65532:65532
WORKDIR /home/ako
ENTRYPOINT ["/usr/bin/node", "/app/operator/cli/main.js"]
CMD ["run"]
