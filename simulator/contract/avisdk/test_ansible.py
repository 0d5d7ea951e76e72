"""The SDK's own "make it so" logic, with which its Ansible modules decide whether anything must be changed."""

import pytest
from avi.sdk.utils.ansible_utils import avi_ansible_api
from conftest import URL, VERSION, server, vip


class Module:
    """As much of an AnsibleModule as the SDK looks at."""

    check_mode = False
    argument_spec = {}

    def __init__(self, state="present", **body):
        self.params = {
            "controller": URL.hostname,
            "avi_credentials": {"controller": URL.hostname, "port": URL.port, "verify": True},
            "username": "admin",
            "password": "admin",
            "tenant": "admin",
            "tenant_uuid": None,
            "api_version": VERSION,
            "api_context": None,
            "avi_api_update_method": "put",
            "avi_api_patch_op": None,
            "avi_deactivate_session_cache_as_fact": True,
            "state": state,
            **body,
        }

    def exit_json(self, **result):
        self.result = result
        return self

    def fail_json(self, **result):
        raise AssertionError(result)

    def warn(self, text):
        raise AssertionError(text)


def run(module, kind):
    avi_ansible_api(module, kind, set())
    return module.result["changed"]


CLOUD = "/api/cloud?name=Default-Cloud"

KINDS = {
    "healthmonitor": {
        "type": "HEALTH_MONITOR_HTTP",
        "http_monitor": {"http_request": "GET /ready HTTP/1.1", "http_response_code": ["HTTP_2XX"]},
    },
    "pool": {
        "servers": [server("10.1.0.1"), server("10.1.0.2")],
        "health_monitor_refs": ["/api/healthmonitor?name=System-TCP"],
        "cloud_ref": CLOUD,
    },
    "vsvip": {"vip": [vip()], "dns_info": [{"fqdn": "ansible.avi.internal"}], "cloud_ref": CLOUD},
    "httppolicyset": {
        "http_request_policy": {
            "rules": [
                {
                    "index": 1,
                    "name": "redirect",
                    "enable": True,
                    "match": {"path": {"match_criteria": "BEGINS_WITH", "match_str": ["/old"]}},
                    "redirect_action": {"protocol": "HTTPS", "port": 443},
                }
            ]
        }
    },
    "stringgroup": {"type": "SG_TYPE_STRING", "kv": [{"key": "a"}, {"key": "b"}]},
}


@pytest.mark.parametrize("kind", KINDS)
def test_make_it_so(api, unique, kind):
    body = {"name": unique("ansible"), **KINDS[kind]}
    assert run(Module(**body), kind) is True
    assert run(Module(**body), kind) is False
    assert run(Module(**body, markers=[{"key": "team", "values": ["blue"]}]), kind) is True
    found = api.get_object_by_name(kind, body["name"])
    assert found["markers"] == [{"key": "team", "values": ["blue"]}]
    assert run(Module("absent", **body), kind) is True
    assert run(Module("absent", **body), kind) is False
