"""Tenants and roles."""

import pytest
from avi.sdk.avi_api import APIError
from conftest import connect


@pytest.fixture
def tenant(create):
    return create("tenant")


def test_objects_belong_to_the_tenant_in_scope(api, create, tenant):
    pool = create("pool", tenant=tenant["name"])
    assert pool["tenant_ref"].endswith(f"/api/tenant/{tenant['uuid']}#{tenant['name']}")
    name = pool["name"]
    assert api.get_object_by_name("pool", name) is None
    assert api.get_object_by_name("pool", name, tenant=tenant["name"])["uuid"] == pool["uuid"]
    assert api.get_object_by_name("pool", name, tenant_uuid=tenant["uuid"])["uuid"] == pool["uuid"]
    assert api.get_object_by_name("pool", name, tenant="*")["uuid"] == pool["uuid"]
    assert api.get(f"pool/{pool['uuid']}").status_code == 404


def test_the_same_name_in_two_tenants(create, tenant):
    assert create("pool", "same")["uuid"] != create("pool", "same", tenant=tenant["name"])["uuid"]


def test_system_objects_are_seen_everywhere(api, tenant):
    found = api.get_object_by_name("applicationprofile", "System-HTTP", tenant=tenant["name"])
    assert found["tenant_ref"].endswith("/api/tenant/admin")
    answer = api.put(f"applicationprofile/{found['uuid']}", data=found, tenant=tenant["name"])
    assert answer.status_code == 403


def test_an_unknown_tenant(api):
    answer = api.get("pool", tenant="nobody")
    assert answer.status_code == 403
    assert "Tenant 'nobody' does not exist!" in answer.text


def test_a_tenant_with_objects_cannot_be_deleted(api, create, tenant):
    pool = create("pool", tenant=tenant["name"])
    answer = api.delete(f"tenant/{tenant['uuid']}")
    assert answer.status_code == 403
    assert f"Pool {pool['name']}" in answer.text


@pytest.fixture
def user(create, tenant):
    """Logs in as a user with one role in one tenant."""

    def user(role):
        made = create(
            "user",
            username=tenant["name"] + role,
            password="secret",
            default_tenant_ref=tenant["url"],
            access=[{"tenant_ref": tenant["url"], "role_ref": f"/api/role?name={role}", "all_tenants": False}],
        )
        return connect(made["name"], "secret", tenant=tenant["name"])

    return user


def test_a_tenant_administrator_writes_in_this_tenant_only(api, create, tenant, user):
    shared = create("pool", "of-admin")
    session = user("Tenant-Admin")
    mine = session.post("pool", data={"name": "mine"})
    assert mine.status_code == 201
    for elsewhere in ("admin", "nobody"):
        answer = session.post("pool", data={"name": "not-mine"}, tenant=elsewhere)
        assert answer.status_code == 403
        assert f"Tenant '{elsewhere}' does not exist!" in answer.text
    assert session.put(f"pool/{shared['uuid']}", data={"name": "stolen"}).status_code == 404
    assert session.delete(f"pool/{mine.json()['uuid']}").status_code == 204
    assert [one["name"] for one in session.get("tenant", tenant="*").json()["results"]] == [tenant["name"]]


def test_an_operator_reads_only(user, tenant):
    session = user("Application-Operator")
    assert session.get("pool").status_code == 200
    answer = session.post("pool", data={"name": "not-allowed"})
    assert answer.status_code == 403
    assert "is not authorized to write on resource PERMISSION_POOL" in answer.text


def test_passwords_are_never_shown(api, user):
    session = user("Application-Operator")
    found = api.get_object_by_name("user", session.username)
    assert found["password"] == "<sensitive>"
