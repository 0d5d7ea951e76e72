"""What schemathesis cannot know: sessions, and values that mean something to the controller.

Generated values alone reach little: an unknown uuid is a 404, an arbitrary text is no reference. These hooks put uuids and
references of objects that exist in the place of most of them; the rest stays as it was generated.
"""

import os
import random
import threading

import requests
import schemathesis

URL = os.environ["SIMULATOR_URL"]
# The release that the document describes.
VERSION = "30.2.1"

# Repeatable, and independent of what schemathesis draws.
chance = random.Random(int(os.environ["SIMULATOR_SEED"]))

# Uuids by type, of what the controller has; and of everything that was created.
known: dict[str, list[str]] = {}
created: set[str] = set()
lock = threading.Lock()

# `x-avi-ref` of every member that is a reference, by the name of the member.
targets: dict[str, str] = {}


def log_in():
    answer = requests.post(f"{URL}/login", json={"username": "admin", "password": "admin"}, timeout=10)
    answer.raise_for_status()
    return answer.cookies.get_dict()


@schemathesis.auth()
class Session:
    """The controller's own way to authenticate: cookies, and with them the CSRF token."""

    def get(self, case, context):
        return log_in()

    def set(self, case, cookies, context):
        case.cookies = {**(case.cookies or {}), "avi-sessionid": cookies["avi-sessionid"]}
        case.headers = {**(case.headers or {}), "X-CSRFToken": cookies["csrftoken"]}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    collect_targets(raw_schema["components"]["schemas"], "")
    create("vsvip", vip=[{"auto_allocate_ip": True}])
    create("poolgroup")
    create("pool")


def collect_targets(node, name):
    if isinstance(node, list):
        for item in node:
            collect_targets(item, name)
    elif isinstance(node, dict):
        if isinstance(node.get("x-avi-ref"), str):
            targets[name] = node["x-avi-ref"]
        for key, value in node.items():
            collect_targets(value, name if key == "items" else key)


def create(kind, **body):
    """An object that nearly everything else can refer to."""
    cookies = log_in()
    headers = {"X-CSRFToken": cookies["csrftoken"], "X-Avi-Version": VERSION}
    body = {"name": f"first-{kind}", **body}
    answer = requests.post(f"{URL}/api/{kind}", json=body, cookies=cookies, headers=headers, timeout=10)
    answer.raise_for_status()


def type_of(path):
    return path.split("/")[2] if path.startswith("/api/") else ""


def one_of(kind):
    """The uuid of an object of the type; None where there is none."""
    with lock:
        if kind not in known:
            query = {"fields": "uuid", "page_size": 200}
            headers = {"X-Avi-Version": VERSION}
            answer = requests.get(f"{URL}/api/{kind}", query, cookies=log_in(), headers=headers, timeout=10)
            known[kind] = [one["uuid"] for one in answer.json().get("results", [])] if answer.ok else []
        # User 1 is the one that we log in as, and the tenant admin has everything.
        usable = [uuid for uuid in known[kind][-40:] if uuid not in ("user-1", "admin")]
        return chance.choice(usable) if usable else None


def with_references(value, name=""):
    """The value, with references to objects that exist in the place of most that it has."""
    if isinstance(value, dict):
        return {key: with_references(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [with_references(item, name) for item in value]
    kind = targets.get(name)
    if kind is None or not isinstance(value, str) or chance.random() < 0.1:
        return value
    uuid = one_of(kind)
    return "" if uuid is None else f"/api/{kind}/{uuid}"


def likely_virtual_service(body):
    """Generated ones break the rules between members; most of these keep them."""
    loose = {key: value for key, value in body.items() if not key.startswith("vh_") and not key.endswith("_ref")}
    uuid = one_of("vsvip")
    port = chance.randrange(1, 65535)
    return {**loose, "type": "VS_TYPE_NORMAL", "vsvip_ref": f"/api/vsvip/{uuid}", "services": [{"port": port}]}


@schemathesis.hook
def before_call(context, case, kwargs):
    path = case.operation.path
    kind = type_of(path)
    if "{uuid}" in path and chance.random() < 0.85:
        given = case.path_parameters.get("uuid")
        # Stateful tests bring the uuids of what they made.
        uuid = given if given in created else one_of(kind)
        if uuid is not None:
            case.path_parameters = {**case.path_parameters, "uuid": uuid}
    if isinstance(case.body, dict):
        case.body = with_references(case.body)
        if kind == "virtualservice" and case.method in ("POST", "PUT") and chance.random() < 0.8:
            case.body = likely_virtual_service(case.body)
        if chance.random() < 0.9:
            case.body.pop("_last_modified", None)
    case.headers = {**(case.headers or {}), "X-Avi-Version": VERSION}
    if chance.random() < 0.9:
        case.headers["X-Avi-Tenant"] = "admin"
        for other in ("X-Avi-Tenant-UUID", "Slug"):
            case.headers.pop(other, None)


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Who asks for some members only gets objects without the members that objects otherwise have."""
    narrowed = {"fields", "exclude", "skip_default"} & set(case.query or {})
    return not (narrowed and "is a required property" in failure.message)


@schemathesis.hook
def after_call(context, case, response):
    kind = type_of(case.operation.path)
    if response.status_code == 201 and case.method == "POST":
        uuid = response.json()["uuid"]
        with lock:
            created.add(uuid)
            known.setdefault(kind, []).append(uuid)
    elif response.status_code == 204 and case.method == "DELETE":
        uuid = case.path_parameters["uuid"]
        with lock:
            if uuid in known.get(kind, []):
                known[kind].remove(uuid)
