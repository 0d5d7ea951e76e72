"""What is refused, and how."""

import pytest
from avi.sdk.avi_api import APIError, ObjectNotFound
from conftest import connect, vip


def error(answer):
    with pytest.raises(APIError) as caught:
        answer.json()
    return caught.value


def test_a_name_is_taken(api, create):
    pool = create("pool")
    answer = api.post("pool", data={"name": pool["name"]})
    assert answer.status_code == 409
    assert "Pool with this Name, Tenant ref and Cloud ref already exists." in str(error(answer))
    monitor = create("healthmonitor", type="HEALTH_MONITOR_TCP", tcp_monitor={})
    again = api.post("healthmonitor", data={"name": monitor["name"], "type": "HEALTH_MONITOR_TCP"})
    assert "HealthMonitor with this Name and Tenant ref already exists." in str(error(again))


def test_somebody_else_was_faster(api, create):
    pool = create("pool")
    mine = api.get(f"pool/{pool['uuid']}").json()
    assert api.put(f"pool/{pool['uuid']}", data={**mine, "description": "theirs"}).status_code == 200
    answer = api.put(f"pool/{pool['uuid']}", data={**mine, "description": "mine"})
    assert answer.status_code == 412
    assert "Need to reload object data Pool" in answer.text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({}, "Pool.name: is required."),
        ({"name": 1}, "Pool.name: must be a string."),
        ({"name": "p", "default_server_port": "80"}, "Pool.default_server_port: must be a number."),
        ({"name": "p", "default_server_port": 70000}, "is not in the range 1 to 65535."),
        ({"name": "p", "lb_algorithm": "MAGIC"}, "Pool.lb_algorithm:"),
        ({"name": "p", "servers": [{"ip": {"type": "V4"}}]}, "Pool.servers[0].ip.addr: is required."),
    ],
)
def test_bad_bodies(api, body, text):
    answer = api.post("pool", data=body)
    assert answer.status_code == 400
    assert text in answer.text


def test_bodies_that_are_no_json(api):
    assert api.post("pool", data="{").status_code == 400
    assert api.post("pool", data="[]").status_code == 400


def test_unknown_things(api):
    with pytest.raises(ObjectNotFound):
        api.get("nosuchtype").json()
    with pytest.raises(ObjectNotFound, match="VsVip object not found!"):
        api.get("vsvip/vsvip-0").json()
    assert api.delete("vsvip/vsvip-0").status_code == 404


def test_no_more_addresses(api, create):
    network = create(
        "network",
        cloud_ref="/api/cloud?name=Default-Cloud",
        configured_subnets=[
            {
                "prefix": {"ip_addr": {"addr": "192.0.2.0", "type": "V4"}, "mask": 29},
                "static_ip_ranges": [
                    {
                        "range": {
                            "begin": {"addr": "192.0.2.1", "type": "V4"},
                            "end": {"addr": "192.0.2.2", "type": "V4"},
                        },
                        "type": "STATIC_IPS_FOR_VIP_AND_SE",
                    }
                ],
            }
        ],
    )
    place = {"ipam_network_subnet": {"network_ref": network["url"]}}
    cloud = "/api/cloud?name=Default-Cloud"
    given = [create("vsvip", f"v{n}", vip=[vip(**place)], cloud_ref=cloud) for n in (1, 2)]
    assert [v["vip"][0]["ip_address"]["addr"] for v in given] == ["192.0.2.1", "192.0.2.2"]
    answer = api.post("vsvip", data={"name": "v3", "vip": [vip(**place)], "cloud_ref": cloud})
    assert answer.status_code == 400
    assert "No available free IPs" in answer.text


def test_a_name_in_dns_is_taken(create, api, unique):
    fqdn = unique("host") + ".avi.internal"
    create("vsvip", "first", vip=[vip()], dns_info=[{"fqdn": fqdn}])
    answer = api.post("vsvip", data={"name": unique("second"), "vip": [vip()], "dns_info": [{"fqdn": fqdn}]})
    assert answer.status_code == 400
    assert fqdn in answer.text


def test_a_version_that_the_controller_does_not_have():
    with pytest.raises(APIError, match="Invalid version"):
        connect(api_version="99.1.1").get_object_by_name("pool", "x")


def test_older_versions_do_not_see_newer_members(create, api):
    pool = create("pool", append_port="NEVER")
    old = api.get(f"pool/{pool['uuid']}", api_version="20.1.5")
    assert old.headers["AVI_API_VERSION"] == "20.1.5"
    assert "append_port" not in old.json()
    assert api.get(f"pool/{pool['uuid']}").json()["append_port"] == "NEVER"
