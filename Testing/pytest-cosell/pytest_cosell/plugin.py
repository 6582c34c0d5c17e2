"""The fixtures."""

import shlex

import pytest

from .server import Server
from .world import Account, World


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


def _has_worlds(server):
    paths = World(server, []).control("GET", "")["paths"]
    return any(row["path"] == "/_cosell/worlds" and "POST" in row["methods"] for row in paths)


@pytest.fixture
def cosell_world(request, cosell_server):
    """A Partner Central that no other test has seen."""
    if _has_worlds(cosell_server):
        main = World(cosell_server, [])
        made = main.control("POST", "worlds", {"from": "start"})
        accounts = [
            Account(one["id"], one["accessKeyId"], one["secretAccessKey"])
            for one in made["accounts"]
        ]
        yield World(cosell_server, accounts, made["name"])
        main.control("DELETE", f"worlds/{made['name']}")
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
