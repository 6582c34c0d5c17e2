"""The conformance suite: real AWS clients, and bytes that no client would send, against a running server.

`make test` runs all of it. One file alone, from the repository's root, once the server was built:

    .venv-test/bin/pytest Tests/Conformance/test_field_rules.py -k O22

`COSELL_BINARY` names another binary than `.build/debug/cosell`; with `COSELL_TEST_ENGINE=postgresql` every server has a
database of its own instead of a folder. One server with the demo accounts serves the whole
session; a test that needs another one asks `servers` for it.
"""

import itertools
import os
import pathlib

import pytest

import postgresql
import proven
from desk import Desk
from partners import PARTNER_1, PARTNER_2, READ_ONLY, SUBMITTING, selling
from server import Server
from wire import Wire


def pytest_addoption(parser):
    parser.addoption("--keep-proven", action="store_true", help="add the errors that this run proves to the kept ones")


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    """One of several workers is done; what its tests have met counts."""
    proven.also(getattr(node, "workeroutput", {}).get("proven", []))


def pytest_sessionfinish(session, exitstatus):
    """Keeps what was proven, if that is wanted; else a run of everything tells what it has not met of it."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["proven"] = proven.met()
    elif session.config.getoption("--keep-proven"):
        proven.keep()
    elif exitstatus == 0 and _is_whole(session.config) and (missing := proven.missing()):
        print("\n\nErrors that docs/operations.md has as proven, and that no test has met:\n  " + "\n  ".join(missing))


def _is_whole(config):
    """Whether nothing was picked out of the suite."""
    folders = {pathlib.Path(word).resolve() for word in config.args}
    picks = [config.getoption(name, None) for name in ("keyword", "markexpr", "lf", "deselect", "maxfail")]
    return folders == {pathlib.Path(__file__).parent} and not any(picks)


class Servers:
    """Starts servers for a test session and ends them with it."""

    def __init__(self, folders):
        self._folders = folders
        self._numbers = itertools.count(1)
        self._running = []
        self._cluster = None

    def prepare(self, config=None, arguments=()):
        """A server with a data folder of its own, not started yet."""
        folder = self._folders.mktemp(f"server-{next(self._numbers)}")
        server = Server(folder, config, arguments)
        if os.environ.get("COSELL_TEST_ENGINE") == "postgresql":
            self._cluster = self._cluster or postgresql.running()
            server.data = ["--database", self._cluster.database()]
        self._running.append(server)
        return server

    def start(self, config=None, arguments=()):
        return self.prepare(config, arguments).start()

    def end(self):
        for server in self._running:
            if server.is_alive:
                server.kill()
        if self._cluster is not None:
            self._cluster.end()


@pytest.fixture(scope="session")
def servers(tmp_path_factory):
    servers = Servers(tmp_path_factory)
    yield servers
    servers.end()


@pytest.fixture(scope="session")
def server(servers):
    """The server as it starts without a configuration, but for direct submissions."""
    return servers.start({"switches": SUBMITTING})


@pytest.fixture(scope="session")
def partner(server):
    """boto3 of account 111122223333 with full access."""
    return selling(server, PARTNER_1)


@pytest.fixture(scope="session")
def reader(server):
    """boto3 of account 111122223333, which may only Get and List."""
    return selling(server, READ_ONLY)


@pytest.fixture(scope="session")
def neighbour(server):
    """boto3 of account 444455556666."""
    return selling(server, PARTNER_2)


@pytest.fixture(scope="session")
def desk(partner):
    """The partner at work in the Sandbox, where reviews can be simulated."""
    return Desk(partner)


@pytest.fixture(scope="session")
def live(partner):
    """The partner at work in catalog AWS."""
    return Desk(partner, "AWS")


@pytest.fixture(scope="session", params=["AWS", "Sandbox"])
def either(request, desk, live):
    """The partner at work, once in each catalog."""
    return {"AWS": live, "Sandbox": desk}[request.param]


@pytest.fixture(scope="session")
def wire(server):
    """Raw requests of account 111122223333."""
    wire = Wire(server, PARTNER_1)
    yield wire
    wire.close()
