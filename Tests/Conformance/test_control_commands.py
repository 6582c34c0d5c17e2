"""`cosell world`, `cosell snapshot` and `cosell control` with files: what they carry from one server to another is whole."""

import json
import os
import subprocess

import pytest

from control import Control
from desk import Desk
from partners import PARTNER_1, Partner, selling
from server import BINARY

pytestmark = pytest.mark.skipif(os.environ.get("COSELL_TEST_ENGINE") == "postgresql", reason="needs a data folder")


@pytest.fixture(scope="module")
def plane(servers):
    return Control(servers.start())


def run(plane, *words, world=None, stdin=b""):
    """The exit code, the bytes that are shown, and what is said."""
    environment = {**os.environ, "AWS_ENDPOINT_URL": plane.server.endpoint, **({"COSELL_WORLD": world} if world else {})}
    done = subprocess.run([str(BINARY), *words], env=environment, input=stdin, capture_output=True, timeout=60)
    return done.returncode, done.stdout, done.stderr.decode()


def companies(plane, partner=PARTNER_1):
    rows = selling(plane.server, partner).list_opportunities(Catalog="Sandbox")["OpportunitySummaries"]
    return sorted(row["Customer"]["Account"]["CompanyName"] for row in rows)


def create(plane, company, partner=PARTNER_1):
    Desk(selling(plane.server, partner)).create({"Customer.Account.CompanyName": company})


def shown(plane, *words, **more):
    code, output, said = run(plane, *words, "--output", "json", **more)
    assert code == 0, said
    return json.loads(output)


class TestWorld:
    def test_made_listed_reset_and_taken_away(self, plane):
        assert shown(plane, "world") == []
        made = shown(plane, "world", "make", "played")
        keys = made["accounts"][0]
        partner = Partner(keys["id"], keys["accessKeyId"], keys["secretAccessKey"])
        create(plane, "There", partner)
        assert companies(plane, partner) == ["There"] and companies(plane) == []
        shown(plane, "snapshot", "save", "there", world="played")
        drawn = shown(plane, "world", "make", "--from", "there")["name"]
        assert {one["name"] for one in shown(plane, "world", "list")} == {"played", drawn}
        shown(plane, "world", "reset", world="played")
        assert companies(plane, partner) == []
        for name in ("played", drawn):
            assert shown(plane, "world", "remove", name) == {"name": name}
        assert shown(plane, "world", "list") == []
        shown(plane, "snapshot", "remove", "there")

    @pytest.mark.parametrize(
        "words, code, said",
        [
            (["mak"], 252, "make"), (["remove"], 252, "name of a world"), (["list", "x"], 252, "no 'list x'"),
            (["list", "--from", "x"], 252, "make"), (["remove", "none"], 254, "no world none"),
            (["make", "a b"], 254, "letters, digits"), (["make", "--from", "none"], 254, "no snapshot none"),
            (["remove", "../x"], 254, "no world"), (["reset", "x"], 252, "no 'reset x'"),
        ],
    )
    def test_refused(self, plane, words, code, said):
        ended, output, error = run(plane, "world", *words)
        assert (ended, output) == (code, b"") and said in error


class TestSnapshot:
    def test_saved_carried_and_restored(self, plane, servers, tmp_path):
        create(plane, "Carried")
        shown(plane, "snapshot", "save", "deal")
        assert [one["name"] for one in shown(plane, "snapshot")] == ["deal"]
        path = tmp_path / "deal.cosell"
        assert run(plane, "snapshot", "get", "deal", str(path)) == (0, b"", "")
        code, content, _ = run(plane, "snapshot", "get", "deal", "-")
        assert code == 0 and content == path.read_bytes() and content.startswith(b"SQLite format 3\0")
        shown(plane, "world", "reset")
        assert companies(plane) == []
        shown(plane, "snapshot", "restore", "deal")
        assert companies(plane) == ["Carried"]

        other = Control(servers.start())
        shown(other, "snapshot", "put", "a", str(path))
        shown(other, "snapshot", "put", "b", "-", stdin=content)
        assert [one["name"] for one in shown(other, "snapshot", "list")] == ["a", "b"]
        shown(other, "snapshot", "restore", "b")
        assert companies(other) == ["Carried"]
        assert shown(plane, "snapshot", "remove", "deal") == {"name": "deal"}
        shown(plane, "world", "reset")

    @pytest.mark.parametrize(
        "words, code, said",
        [
            (["sav", "x"], 252, "save"), (["save"], 252, "name of a snapshot"), (["get", "x"], 252, "snapshot and a file"),
            (["put", "x", "nowhere"], 252, "cannot be read"), (["put", "x", "/dev/null"], 252, "empty"),
            (["get", "none", "-"], 254, "no snapshot none"), (["restore", "none"], 254, "no snapshot none"),
            (["save", "start"], 254, "began with"), (["put", "x", "@"], 252, "cannot be read"),
        ],
    )
    def test_refused(self, plane, words, code, said):
        ended, output, error = run(plane, "snapshot", *words)
        assert (ended, output) == (code, b"") and said in error, error
        assert shown(plane, "snapshot") == []

    def test_no_file_is_left_half(self, plane, tmp_path):
        code, _, said = run(plane, "snapshot", "get", "none", str(tmp_path / "x"))
        assert code == 254 and list(tmp_path.iterdir()) == [], said
        shown(plane, "snapshot", "save", "x")
        code, _, said = run(plane, "snapshot", "get", "x", str(tmp_path / "no/such/folder"))
        assert code == 252 and "cannot be written" in said
        shown(plane, "snapshot", "remove", "x")


class TestControl:
    def test_files_are_whole(self, plane, tmp_path):
        """What is no text goes out as it came in."""
        shown(plane, "control", "put", "snapshots/raw")
        code, content, _ = run(plane, "control", "get", "snapshots/raw")
        assert code == 0 and content.startswith(b"SQLite format 3\0")
        path = tmp_path / "raw"
        assert run(plane, "control", "get", "snapshots/raw", "--to", str(path)) == (0, b"", "")
        assert path.read_bytes() == content
        assert shown(plane, "control", "put", "snapshots/again", f"@{path}")["bytes"] == len(content)
        assert shown(plane, "control", "put", "snapshots/again", "@-", stdin=content)["bytes"] == len(content)
        assert run(plane, "control", "get", "clock", "--to", str(path))[0] == 0
        assert set(json.loads(path.read_text())) == {"now", "wall", "mode"}
        for name in ("raw", "again"):
            shown(plane, "control", "delete", f"snapshots/{name}")
