"""What the tests of the `cosell` command share: a stub that checks requests, and a shell in a home of its own."""

import pytest

from shell import Shell
from stub import Stub


@pytest.fixture(scope="session")
def one_stub():
    stub = Stub()
    yield stub
    stub.close()


@pytest.fixture
def stub(one_stub):
    one_stub.reset()
    return one_stub


@pytest.fixture
def shell(tmp_path, stub):
    """`cosell` against the stub."""
    return Shell(tmp_path, stub.endpoint)
