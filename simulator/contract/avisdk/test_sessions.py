"""Logging in and out, and what the SDK does when a session ends."""

import base64

import pytest
from avi.sdk.avi_api import ApiSession, APIError
from conftest import connect


def test_wrong_password():
    with pytest.raises(APIError, match="Invalid credentials"):
        connect(password="wrong")


def test_unknown_user():
    with pytest.raises(APIError, match="Invalid credentials"):
        connect("nobody")


def test_the_session_is_used_again():
    api = connect()
    before = api.get_context()
    api.get("pool")
    assert api.get_context() == before
    assert api.connected


def test_a_lost_session_is_opened_again():
    api = connect()
    first = api.session_id
    assert api.post("logout").status_code == 200
    # The SDK meets a 401, logs in, and repeats the call.
    assert api.get("pool").status_code == 200
    assert api.session_id != first


def test_a_token_logs_in(api):
    token = api.post("user-token", data={"hours": "1"}).json()
    other = connect(password=None, token=token["token"])
    assert other.get("tenant").json()["count"] >= 1
    assert api.delete(f"user-token/{token['uuid']}").status_code == 204
    with pytest.raises(APIError, match="Invalid credentials"):
        connect(password=None, token=token["token"])


def test_a_session_that_is_shared():
    ApiSession.clear_cached_sessions()
    api = connect()
    other = connect(session_id=api.session_id, csrftoken=api.get_context()["csrftoken"])
    assert other.get("pool").status_code == 200
    name = {"name": "shared-session"}
    assert other.delete(f"pool/{other.post('pool', data=name).json()['uuid']}").status_code == 204


def test_basic_authentication(api):
    path = "systemconfiguration"
    header = "Basic " + base64.b64encode(b"admin:admin").decode()
    basic = connect(user_hdrs={"Authorization": header}, lazy_authentication=True)
    with pytest.raises(APIError):
        basic.get("pool").json()
    allow = {"replace": {"portal_configuration": {"allow_basic_authentication": True}}}
    assert api.patch(path, data=allow).status_code == 200
    try:
        made = basic.post("pool", data={"name": "made-with-basic-authentication"})
        assert made.status_code == 201
        assert basic.delete(f"pool/{made.json()['uuid']}").status_code == 204
    finally:
        api.patch(path, data={"replace": {"portal_configuration": {"allow_basic_authentication": False}}})
