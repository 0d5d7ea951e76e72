module avi-kubernetes-operator/test/control-plane/launcher

go 1.26.0
