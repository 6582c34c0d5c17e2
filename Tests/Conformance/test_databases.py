"""`cosell database copy|check|backup`: whole databases, from one engine to the other and back."""

import subprocess

import pytest

import postgresql
from control import Control
from desk import Desk
from partners import PARTNER_1, SUBMITTING, selling
from server import BINARY, REPOSITORY


EVENTS = "/_cosell/events?after=0&limit=10000"


@pytest.fixture(scope="module")
def cluster():
    cluster = postgresql.running()
    try:
        yield cluster
    finally:
        cluster.end()


def database(*arguments):
    command = [*map(str, [BINARY, "database", *arguments])]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=120, cwd=REPOSITORY)


def told(*arguments):
    """What a command says that ends well."""
    ended = database(*arguments)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout


@pytest.fixture(scope="module")
def world(servers):
    """The folder of a server that has the demo and some more, and is stopped. Its time stands still, there and in every
    copy, so that AWS's side of the demo tells nothing new between two looks."""
    server = servers.prepare({"switches": SUBMITTING}, ["--demo"])
    server.data = ["--data", server.folder / "data"]
    server.start()
    Control(server).clock(freeze=True)
    desk = Desk(selling(server, PARTNER_1))
    made = desk.create({"Project.Title": "Zürich\u0000€"})
    desk.client.tag_resource(ResourceArn=desk.record(made)["Arn"], Tags=[{"Key": "team", "Value": "blue"}])
    events = server.get(EVENTS).read().splitlines()
    assert server.stop() == 0
    return server, made, events


def served(servers, arguments, like=None):
    server = servers.prepare({"switches": SUBMITTING}, ["--demo"])
    server.data = arguments
    return server.start()


def test_everything_moves_to_postgresql_and_back(servers, cluster, world, tmp_path):
    server, made, events = world
    address = cluster.database()
    sent = told("copy", "--from", server.folder / "data", "--to", address)
    assert sent == told("check", "--data", server.folder / "data") == told("check", "--database", address)
    assert " opportunity " in f" {sent}"

    node = served(servers, ["--database", address])
    desk = Desk(selling(node, PARTNER_1))
    assert desk.record(made)["Project"]["Title"] == "Zürich\u0000€"
    tags = desk.client.list_tags_for_resource(ResourceArn=desk.record(made)["Arn"])["Tags"]
    assert tags == [{"Key": "team", "Value": "blue"}]
    # The oldest may have been forgotten meanwhile, as everywhere.
    kept = node.get(EVENTS).read().splitlines()
    assert kept and events[-len(kept):] == kept
    more = desk.create()
    assert int(more[1:]) > int(made[1:])
    last = len(node.get(EVENTS).read().splitlines())
    assert last > len(kept)

    # A database that nodes work on is copied from, backed up and checked, but not copied onto.
    refused = database("copy", "--from", server.folder / "data", "--to", address, "--replace")
    assert (refused.returncode, "Another server" in refused.stderr) == (4, True)
    backup = told("backup", tmp_path / "monday.sqlite", "--database", address)
    assert told("copy", "--from", address, "--to", tmp_path / "back") == backup
    assert node.stop() == 0

    back = served(servers, ["--data", tmp_path / "back"])
    desk = Desk(selling(back, PARTNER_1))
    assert [desk.record(identifier)["Id"] for identifier in [made, more]] == [made, more]
    assert len(back.get(EVENTS).read().splitlines()) == last
    newest = desk.create()
    assert int(newest[1:]) > int(more[1:])
    assert back.stop() == 0

    full = database("copy", "--from", tmp_path / "back", "--to", address)
    assert (full.returncode, "--replace" in full.stderr) == (6, True)
    told("copy", "--from", tmp_path / "monday.sqlite", "--to", address, "--replace")
    assert told("check", "--database", address) == backup


def test_a_folder_that_is_served_is_not_copied(servers, tmp_path):
    server = servers.prepare()
    server.data = ["--data", server.folder / "data"]
    server.start()
    for places in [(server.folder / "data", tmp_path / "new"), (tmp_path / "new", server.folder / "data")]:
        (tmp_path / "new").mkdir(exist_ok=True)
        refused = database("copy", "--from", places[0], "--to", places[1], "--replace")
        assert refused.returncode in (4, 6)
        assert refused.stderr
    counts = told("check", "--data", server.folder / "data")
    assert told("backup", tmp_path / "now.sqlite", "--data", server.folder / "data") == counts
    assert server.stop() == 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["check", "--data", "nowhere"], 6, "holds no database"),
        (["copy", "--from", "nowhere", "--to", "elsewhere"], 6, "holds no database"),
        (["check", "--database", "mysql://x"], 252, "postgres://user@host"),
        (["check", "--data", "x", "--database", "postgres:///x"], 252, "exclude each other"),
        (["backup", "README.md", "--data", "var"], 6, "is there already"),
    ],
)
def test_what_cannot_be_done_is_said(arguments, code, words, tmp_path):
    ended = subprocess.run(
        [str(BINARY), "database", *arguments], check=False, capture_output=True, text=True, timeout=60,
        cwd=REPOSITORY if "README.md" in arguments else tmp_path,
    )
    assert (ended.returncode, words in ended.stderr) == (code, True), ended.stderr
    assert not (tmp_path / "elsewhere" / "cosell.sqlite").exists()
