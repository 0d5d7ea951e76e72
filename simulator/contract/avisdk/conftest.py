"""Sessions of the SDK with the simulator that SIMULATOR_URL names.

REQUESTS_CA_BUNDLE is the file to verify its certificate with. CERTIFICATES is a folder with cert.pem and key.pem.
"""

import os
import uuid
from urllib.parse import urlparse

import pytest
from avi.sdk.avi_api import ApiSession

URL = urlparse(os.environ["SIMULATOR_URL"])
VERSION = "30.2.1"


def connect(username="admin", password="admin", **options):
    """A session of its own: the SDK would hand out the one that it has already."""
    ApiSession.clear_cached_sessions()
    options = {"tenant": "admin", "api_version": VERSION, **options}
    return ApiSession(
        URL.hostname,
        username,
        password,
        port=URL.port,
        verify=True,
        timeout=10,
        max_api_retries=1,
        **options,
    )


@pytest.fixture
def api():
    return connect()


@pytest.fixture
def unique():
    """Makes names that no other test has."""
    mark = uuid.uuid4().hex[:8]
    return lambda name: f"{name}-{mark}"


@pytest.fixture
def certificate():
    """A certificate and its key, as PEM texts."""
    folder = os.environ["CERTIFICATES"]
    return tuple(open(os.path.join(folder, name)).read() for name in ("cert.pem", "key.pem"))


@pytest.fixture
def create(api, unique):
    """Creates objects and deletes them after the test, last one first."""
    made = []

    def create(kind, name=None, tenant="", **body):
        answer = api.post(kind, data={"name": unique(name or kind), **body}, tenant=tenant)
        assert answer.status_code == 201, answer.text
        made.append((kind, answer.json()["uuid"], tenant))
        return answer.json()

    yield create
    for kind, uuid_, tenant in reversed(made):
        assert api.delete(f"{kind}/{uuid_}", tenant=tenant).status_code in (204, 404)


def server(address, port=8080):
    return {"ip": {"addr": address, "type": "V4"}, "port": port}


def vip(**more):
    return {
        "vip_id": "0",
        "auto_allocate_ip": True,
        "ipam_network_subnet": {"network_ref": "/api/network?name=net1"},
        **more,
    }
