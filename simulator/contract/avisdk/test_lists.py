"""Lists: paging, filters, and what of the objects is shown."""

import pytest
from conftest import server


@pytest.fixture
def pools(create, unique):
    """Twelve pools whose names sort as they were made."""
    return [create("pool", f"list-{n:02}", created_by=unique("somebody")) for n in range(12)]


def test_paging(api, pools, unique):
    wanted = {"created_by": unique("somebody"), "page_size": 5}
    seen = [pool["name"] for pool in api.get_objects_iter("pool", params=dict(wanted))]
    assert seen == [pool["name"] for pool in pools]

    first = api.get("pool", params=wanted)
    assert first.count() == 12
    assert len(first.json()["results"]) == 5
    assert "page=2" in first.json()["next"]
    last = api.get("pool", params={**wanted, "page": 3}).json()
    assert len(last["results"]) == 2
    assert "next" not in last
    assert api.get("pool", params={**wanted, "page": 4}).status_code == 404


def test_pages_are_of_25_objects_unless_asked_otherwise(api, create):
    for n in range(26):
        create("stringgroup", f"g-{n}", type="SG_TYPE_STRING")
    assert len(api.get("stringgroup").json()["results"]) == 25
    with pytest.raises(ValueError):
        list(api.get_objects_iter("stringgroup", params={"page_size": 201}))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", "{0}"),
        ("name.contains", "{0}"),
        ("name.icontains", "{0}"),
        ("name.in", "{0},nobody"),
        ("uuid", "{uuid}"),
        ("cloud_ref.name&name", "Default-Cloud&{0}"),
        ("label_key&label_value", "{marker}&yes"),
    ],
)
def test_filters(api, create, unique, key, value):
    pool = create("pool", "Filtered", markers=[{"key": unique("m"), "values": ["no", "yes"]}])
    create("pool", "Other")
    text = value.format(pool["name"], uuid=pool["uuid"], marker=unique("m"))
    params = dict(zip(key.split("&"), text.split("&")))
    found = api.get("pool", params=params).json()
    assert (found["count"], [one["name"] for one in found["results"]]) == (1, [pool["name"]])


def test_nothing_found(api):
    assert api.get("pool", params={"name": "nobody"}).json() == {"count": 0, "results": []}


def test_refers_to(api, create):
    pool = create("pool")
    group = create("poolgroup", members=[{"pool_ref": pool["url"]}])
    found = api.get("poolgroup", params={"refers_to": f"pool:{pool['uuid']}"}).json()
    assert [one["uuid"] for one in found["results"]] == [group["uuid"]]
    back = api.get("pool", params={"referred_by": f"poolgroup:{group['uuid']}"}).json()
    assert [one["uuid"] for one in back["results"]] == [pool["uuid"]]


def test_sort(api, pools, unique):
    params = {"created_by": unique("somebody"), "sort": "-name"}
    found = api.get("pool", params=params).json()["results"]
    assert [one["name"] for one in found] == [pool["name"] for pool in reversed(pools)]


def test_fields(api, create):
    pool = create("pool", servers=[server("10.1.0.1")], description="x")
    found = api.get("pool", params={"name": pool["name"], "fields": "description"}).json()["results"][0]
    assert set(found) == {"url", "uuid", "name", "description"}


@pytest.mark.parametrize("value", ["", "true", "True"])
def test_include_name(api, create, value):
    pool = create("pool")
    plain = api.get(f"pool/{pool['uuid']}").json()
    named = api.get(f"pool/{pool['uuid']}", params={"include_name": value}).json()
    assert "#" not in plain["url"] and "#" not in plain["cloud_ref"]
    assert named["url"] == pool["url"]
    assert named["cloud_ref"].endswith("#Default-Cloud")


def test_skip_default(api, create):
    pool = create("pool", default_server_port=81)
    read = api.get(f"pool/{pool['uuid']}", params={"skip_default": True}).json()
    assert read["default_server_port"] == 81
    assert "lb_algorithm" not in read


def test_inventory(api, create):
    pool = create("pool", servers=[server("10.1.0.1")])
    found = api.get("pool-inventory", params={"name": pool["name"]}).json()["results"][0]
    assert found["config"]["name"] == pool["name"]
    assert found["runtime"]["oper_status"]["state"].startswith("OPER_")
    runtime = api.get(f"pool/{pool['uuid']}/runtime").json()
    assert runtime["oper_status"]["state"].startswith("OPER_")
