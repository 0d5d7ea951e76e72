# Shortcuts for the commands of package.json. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help control-plane test lint format generate demo bench dist image deploy undeploy

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Installs packages when the lock file is newer than what is installed.
node_modules/.package-lock.json: package.json package-lock.json
	npm ci
	@touch $@

control-plane: ## Build the pinned Kubernetes control plane into the cache (minutes, once)
	test/control-plane/build.sh

test: node_modules/.package-lock.json ## Run all tests; ARGS="operator/model" for some
	npm test -- $(ARGS)

lint: node_modules/.package-lock.json ## Check style, types and the OpenAPI document
	npm run lint

format: node_modules/.package-lock.json ## Format the code
	npm run format

generate: node_modules/.package-lock.json ## Generate types from avi-openapi and the CRDs
	npm run generate

demo: node_modules/.package-lock.json ## Show an Ingress become a virtual service; KEEP=1 stays up
	npm run demo

bench: node_modules/.package-lock.json ## Measure speed and memory
	npm run bench

dist: node_modules/.package-lock.json ## Make what is delivered: program, bill of materials, licences
	node_modules/.bin/node scripts/package/main.ts

image: ## Build the image; IMAGE=name:tag, FROM=host where no registry is reached
	IMAGE="$(IMAGE)" FROM="$(FROM)" scripts/image/build.sh

deploy: node_modules/.package-lock.json ## Apply OVERLAY=dev|staging|prod|… and wait; IMAGE=name:tag
	node_modules/.bin/node scripts/deploy/main.ts apply $(if $(IMAGE),--image "$(IMAGE)") $(ARGS) "$(OVERLAY)"

undeploy: node_modules/.package-lock.json ## Delete what OVERLAY has applied
	node_modules/.bin/node scripts/deploy/main.ts delete $(ARGS) "$(OVERLAY)"
