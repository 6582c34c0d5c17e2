"""The fixtures."""

import shlex

import pytest

from .server import Server
from .world import Account, World


def pytest_addoption(parser):
    group = parser.getgroup("cosell")
    group.addoption("--cosell-binary", metavar="FILE", help="the cosell to run; COSELL_BINARY, then the PATH")
    group.addoption("--cosell-arguments", metavar="WORDS", default="", help="what else `cosell serve` is told")


@pytest.fixture(scope="session")
def cosell_server(request):
    """A Partner Central server in memory, for all tests of the session."""
    words = shlex.split(request.config.getoption("--cosell-arguments"))
    server = Server(request.config.getoption("--cosell-binary"), words)
    yield server
    server.stop()


@pytest.fixture
def cosell_world(cosell_server):
    """A Partner Central that no other test has seen."""
    plane = World(cosell_server, [])
    made = plane.control("POST", "worlds", {"from": "start"})
    accounts = [Account(one["id"], one["accessKeyId"], one["secretAccessKey"]) for one in made["accounts"]]
    yield World(cosell_server, accounts, made["name"])
    plane.control("DELETE", f"worlds/{made['name']}")
