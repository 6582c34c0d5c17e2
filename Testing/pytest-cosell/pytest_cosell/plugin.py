"""The fixtures."""

import shlex

import pytest

from .server import Server
from .world import Account, Refused, World


def pytest_addoption(parser):
    group = parser.getgroup("cosell")
    group.addoption("--cosell-binary", metavar="FILE", help="the cosell to run; COSELL_BINARY, then the PATH")
    group.addoption("--cosell-arguments", metavar="WORDS", default="", help="what else `cosell serve` is told")


def _start(config):
    return Server(config.getoption("--cosell-binary"), shlex.split(config.getoption("--cosell-arguments")))


@pytest.fixture(scope="session")
def cosell_server(request):
    """A Partner Central server in memory, for all tests of the session."""
    server = _start(request.config)
    yield server
    server.stop()


def _new_world(server):
    """What a server says of a world that it made; nothing where it makes none, as in memory."""
    try:
        return World(server, []).control("POST", "worlds", {"from": "start"})
    except Refused as refused:
        if refused.status in (404, 405, 409):
            return None
        raise


@pytest.fixture
def cosell_world(request, cosell_server):
    """A Partner Central that no other test has seen."""
    made = _new_world(cosell_server)
    if made:
        accounts = [
            Account(one["id"], one["accessKeyId"], one["secretAccessKey"])
            for one in made["accounts"]
        ]
        yield World(cosell_server, accounts, made["name"])
        World(cosell_server, []).control("DELETE", f"worlds/{made['name']}")
        return
    server = _start(request.config)
    yield World(server, _accounts(server))
    server.stop()


# The demo's, which a server without a configuration has.
_DEMO = [
    Account("111122223333", "AKIACOSELLPARTNER001", "cosell-demo-secret-partner-1"),
    Account("444455556666", "AKIACOSELLPARTNER002", "cosell-demo-secret-partner-2"),
]


def _accounts(server):
    """Those whose keys are known: the demo's, or the first of a configuration."""
    key, secret = server.env["AWS_ACCESS_KEY_ID"], server.env["AWS_SECRET_ACCESS_KEY"]
    if key == _DEMO[0].access_key_id:
        return list(_DEMO)
    identity = server.client("sts").get_caller_identity()
    return [Account(identity["Account"], key, secret, server.env.get("AWS_SESSION_TOKEN"))]
