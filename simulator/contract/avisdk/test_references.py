"""References: how they are written, and what they keep from being deleted."""

import json

import pytest


@pytest.fixture
def pool(create):
    return create("pool")


@pytest.mark.parametrize(
    "form",
    [
        "https://elsewhere.example.com/api/pool/{uuid}",
        "https://elsewhere.example.com/api/pool/{uuid}#{name}",
        "/api/pool/{uuid}",
        "/api/pool/{uuid}#{name}",
        "/api/pool?name={name}",
        "/api/pool/?name={name}&tenant=admin&cloud=Default-Cloud",
    ],
)
def test_forms(api, create, pool, form):
    group = create("poolgroup", members=[{"pool_ref": form.format(**pool)}])
    assert group["members"][0]["pool_ref"] == pool["url"]


def test_names_with_blanks_slashes_and_percent_signs(create):
    pool = create("pool", "a b/c%20d+e")
    group = create("poolgroup", members=[{"pool_ref": f"/api/pool?name={pool['name']}"}])
    assert group["members"][0]["pool_ref"] == pool["url"]


def test_an_empty_reference_is_not_set(create):
    assert "application_persistence_profile_ref" not in create("pool", application_persistence_profile_ref="")


@pytest.mark.parametrize(
    ("kind", "body", "status", "text"),
    [
        ("poolgroup", {"members": [{"pool_ref": "/api/pool?name=nobody"}]}, 404, "Pool object not found!"),
        ("pool", {"vrf_ref": "/api/vrfcontext?name=nobody"}, 400, "VrfContext object not found!"),
        ("pool", {"health_monitor_refs": ["/api/pool?name=nobody"]}, 400, "not a reference to a HealthMonitor"),
        ("pool", {"health_monitor_refs": ["nonsense"]}, 400, "invalid reference"),
    ],
)
def test_refused(api, unique, kind, body, status, text):
    answer = api.post(kind, data={"name": unique(kind), **body})
    assert answer.status_code == status
    assert text in answer.text


def test_what_is_referred_to_cannot_be_deleted(api, create, pool):
    group = create("poolgroup", members=[{"pool_ref": pool["url"]}])
    answer = api.delete(f"pool/{pool['uuid']}")
    assert answer.status_code == 403
    wrong = f"Cannot delete, object is referred by: ['PoolGroup {group['name']}']"
    assert json.loads(answer.text) == {"error": wrong, "obj_name": pool["name"]}


def test_renaming_shows_in_references(api, create, pool, unique):
    group = create("poolgroup", members=[{"pool_ref": pool["url"]}])
    api.put(f"pool/{pool['uuid']}", data={"name": unique("renamed")})
    read = api.get(f"poolgroup/{group['uuid']}", params={"include_name": ""}).json()
    assert read["members"][0]["pool_ref"].endswith("#" + unique("renamed"))
