"""Create, read, replace, patch and delete through the SDK."""

import pytest
from avi.sdk.avi_api import APIError, ObjectNotFound
from conftest import server, vip


def test_create_read_replace_delete(api, unique):
    name = unique("pool")
    created = api.post("pool", data={"name": name, "servers": [server("10.1.0.1")]})
    assert created.status_code == 201
    pool = created.json()
    assert pool["uuid"].startswith("pool-")
    assert created.headers["Location"] == pool["url"]
    assert pool["url"].endswith(f"/api/pool/{pool['uuid']}#{name}")
    assert pool["lb_algorithm"] == "LB_ALGORITHM_LEAST_CONNECTIONS"
    assert pool["servers"][0]["enabled"] is True

    read = api.get(f"pool/{pool['uuid']}").json()
    assert read["name"] == name
    assert read["_last_modified"] == pool["_last_modified"]

    read["servers"].append(server("10.1.0.2"))
    replaced = api.put(f"pool/{pool['uuid']}", data=read)
    assert replaced.status_code == 200
    assert [s["ip"]["addr"] for s in replaced.json()["servers"]] == ["10.1.0.1", "10.1.0.2"]
    assert int(replaced.json()["_last_modified"]) > int(pool["_last_modified"])

    assert api.delete(f"pool/{pool['uuid']}").status_code == 204
    with pytest.raises(ObjectNotFound, match="Pool object not found!"):
        api.get(f"pool/{pool['uuid']}").json()


def test_replace_returns_what_is_absent_to_its_default(api, create):
    pool = create("pool", default_server_port=8443, description="first", markers=[{"key": "a", "values": ["b"]}])
    replaced = api.put(f"pool/{pool['uuid']}", data={"name": pool["name"]}).json()
    assert replaced["default_server_port"] == 80
    assert "description" not in replaced
    assert "markers" not in replaced


def test_put_and_delete_by_name(api, create):
    pool = create("pool")
    changed = api.put_by_name("pool", pool["name"], data={"name": pool["name"], "description": "by name"})
    assert changed.json()["description"] == "by name"
    assert api.get_object_by_name("pool", pool["name"])["uuid"] == pool["uuid"]
    assert api.delete_by_name("pool", pool["name"]).status_code == 204
    assert api.get_object_by_name("pool", pool["name"]) is None
    with pytest.raises(ObjectNotFound):
        api.delete_by_name("pool", pool["name"])


def test_patch(api, create):
    pool = create("pool", servers=[server("10.1.0.1")])
    path = f"pool/{pool['uuid']}"
    added = api.patch(path, data={"add": {"servers": [server("10.1.0.2")], "description": "added"}}).json()
    assert [s["ip"]["addr"] for s in added["servers"]] == ["10.1.0.1", "10.1.0.2"]
    assert added["description"] == "added"

    deleted = api.patch(path, data={"delete": {"servers": [server("10.1.0.1")]}}).json()
    assert [s["ip"]["addr"] for s in deleted["servers"]] == ["10.1.0.2"]

    replaced = api.patch(path, data={"replace": {"servers": [server("10.1.0.9")]}}).json()
    assert [s["ip"]["addr"] for s in replaced["servers"]] == ["10.1.0.9"]

    by_path = {"json_patch": [{"op": "replace", "path": "/description", "value": "by path"}]}
    assert api.patch(path, data=by_path).json()["description"] == "by path"


def test_forced_uuid(api, unique):
    forced = unique("pool-force")
    answer = api.post("pool", data={"name": unique("forced")}, force_uuid=forced)
    assert answer.json()["uuid"] == forced
    assert api.delete(f"pool/{forced}").status_code == 204


def test_unknown_members_are_dropped(create):
    assert "no_such_member" not in create("pool", no_such_member=1)


def test_virtual_service_with_vip(api, create):
    vsvip = create("vsvip", vip=[vip()], cloud_ref="/api/cloud?name=Default-Cloud")
    address = vsvip["vip"][0]["ip_address"]["addr"]
    assert address.startswith("10.10.")
    pool = create("pool", servers=[server("10.1.0.1")])
    service = create(
        "virtualservice",
        vsvip_ref=vsvip["url"],
        pool_ref=api.get_obj_ref(pool),
        services=[{"port": 80}],
    )
    assert service["application_profile_ref"].endswith("#System-HTTP")
    assert service["pool_ref"] == pool["url"]
    again = api.get(f"vsvip/{vsvip['uuid']}").json()
    assert again["vs_refs"] == [service["url"].split("#")[0]]


def test_secrets_are_not_shown_and_survive_a_replace(api, create, certificate):
    cert, key = certificate
    made = create("sslkeyandcertificate", certificate={"certificate": cert}, key=key)
    read = api.get(f"sslkeyandcertificate/{made['uuid']}").json()
    assert read["key"] == "<sensitive>"
    assert read["certificate"]["subject"]["common_name"] == "contract.example.com"
    read["description"] = "changed"
    assert api.put(f"sslkeyandcertificate/{made['uuid']}", data=read).status_code == 200
    shown = api.get(f"sslkeyandcertificate/{made['uuid']}", params={"export_key": True}).json()
    assert shown["key"] == key


def test_single_objects(api):
    cluster = api.get("cluster").json()
    assert cluster["nodes"][0]["name"]
    assert api.get("cluster/runtime").json()["cluster_state"]["state"].startswith("CLUSTER_UP")
    assert api.get("systemconfiguration").json()["uuid"] == "default"
    assert api.get("initial-data").json()["version"]["Version"] == "30.2.1"
    assert api.get_controller_details()["controller_api_version"]["Version"] == "30.2.1"
    # The SDK wraps single objects as collections of one.
    assert [one["name"] for one in api.get_objects_iter("cluster")] == [cluster["name"]]


def test_macro(api, unique):
    data = {
        "name": unique("group"),
        "members": [{"pool_ref_data": {"name": unique("inner"), "servers": [server("10.1.0.1")]}}],
    }
    made = api.post("macro", data={"model_name": "PoolGroup", "data": data})
    assert made.status_code == 201
    group = api.get_object_by_name("poolgroup", data["name"])
    assert api.get_object_by_name("pool", unique("inner")) is not None
    gone = api.delete("macro", data={"model_name": "PoolGroup", "data": {"uuid": group["uuid"]}})
    assert gone.status_code == 204
    assert api.get_object_by_name("pool", unique("inner")) is None


def test_wrong_method(api):
    with pytest.raises(APIError) as caught:
        api.delete("pool").json()
    assert caught.value.rsp.status_code == 405
    assert caught.value.rsp.text == '{"detail":"Method \'DELETE\' not allowed."}'
