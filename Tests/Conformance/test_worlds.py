"""Worlds and snapshots (CP50 to CP53) with boto3: saved, restored, reset, made by the hundred, killed in between."""

import concurrent.futures
import http.client
import os
import sqlite3
import time
import urllib.request

import botocore.exceptions
import botocore.session
import pytest

from control import Control, Refused
from desk import Desk
from engagements import OURS
from partners import PARTNER_1, REGION, Partner, selling
from server import eventually

CATALOG = {"Catalog": "Sandbox"}
# Nodes on a PostgreSQL database have one world; what else they have with several of them stands in
# test_postgresql_snapshots.py.
ON_POSTGRESQL = os.environ.get("COSELL_TEST_ENGINE") == "postgresql"
on_a_folder = pytest.mark.skipif(ON_POSTGRESQL, reason="needs a data folder")


@pytest.fixture(scope="module")
def plane(servers):
    return Control(servers.start())


@pytest.fixture(autouse=True)
def clean(plane):
    yield
    for world in plane.get("worlds"):
        plane.send("DELETE", f"worlds/{world['name']}")
    for snapshot in plane.get("snapshots"):
        plane.send("DELETE", f"snapshots/{snapshot['name']}")
    plane.send("POST", "reset")


def make(plane, **order):
    """A world, its control plane, and its partner."""
    made = plane.send("POST", "worlds", order)
    keys = {one["id"]: one for one in made["accounts"]}[OURS]
    partner = Partner(OURS, keys["accessKeyId"], keys["secretAccessKey"])
    return Control(plane.server, {"X-Cosell-World": made["name"]}), partner


def titles(plane, partner=PARTNER_1, **options):
    rows = selling(plane.server, partner, **options).list_opportunities(**CATALOG, MaxResults=100)
    return sorted(row["Customer"]["Account"]["CompanyName"] for row in rows["OpportunitySummaries"])


def file(plane, name):
    with urllib.request.urlopen(f"{plane.server.endpoint}/_cosell/snapshots/{name}", timeout=60) as answer:
        return answer.read()


def create(plane, company, partner=PARTNER_1, **options):
    desk = Desk(selling(plane.server, partner, **options))
    return desk.create({"Customer.Account.CompanyName": company})


class TestSnapshots:
    def test_all_of_a_world_comes_back(self, plane):
        """Records, clock, agenda, events, page tokens, faults, quotas and AWS's side (CP50)."""
        for number in range(3):
            create(plane, f"Before {number}")
        client = selling(plane.server, PARTNER_1)
        token = client.list_opportunities(**CATALOG, MaxResults=2)["NextToken"]
        plane.clock(freeze=True)
        plane.act("referral.send", account=OURS, industry="Retail")
        plane.send("PUT", "aws-side", {"mode": "auto", "reviewDelay": "7d"})
        plane.send("PUT", "quotas", {"rules": [{"match": {"operation": "CreateOpportunity"}, "perSecond": 40}]})
        plane.send("PUT", "faults", [{"match": {"operation": "TagResource"}, "answer": {"status": 503}}])
        before = {path: plane.get(path) for path in ("clock", "agenda", "aws-side", "quotas", "faults")}
        events = self.events(plane)
        saved = plane.send("PUT", "snapshots/all")
        assert saved["name"] == "all" and saved["bytes"] > 0

        create(plane, "After")
        plane.clock(advance="P20D")
        plane.send("PUT", "aws-side", {"mode": "manual"})
        plane.send("PUT", "quotas", {"mode": "off"})
        plane.send("DELETE", "faults")
        assert len(titles(plane)) == 4

        plane.send("POST", "snapshots/all/restore")
        after = {path: plane.get(path) for path in before}
        for path in before:
            if path == "clock":
                assert (after[path]["now"], after[path]["mode"]) == (before[path]["now"], "frozen")
            else:
                assert after[path] == before[path], path
        assert self.events(plane) == events
        assert titles(plane) == ["Before 0", "Before 1", "Before 2"]
        rest = client.list_opportunities(**CATALOG, MaxResults=2, NextToken=token)
        assert len(rest["OpportunitySummaries"]) == 1
        # It goes on from there.
        create(plane, "Later")
        assert len(titles(plane)) == 4

    @staticmethod
    def events(plane):
        with urllib.request.urlopen(f"{plane.server.endpoint}/_cosell/events?limit=10000", timeout=60) as answer:
            return answer.read()

    def test_names(self, plane):
        assert plane.get("snapshots") == []
        plane.send("PUT", "snapshots/b")
        plane.send("PUT", "snapshots/a.1")
        assert [row["name"] for row in plane.get("snapshots")] == ["a.1", "b"]
        assert all(row["schema"][0] >= 11 for row in plane.get("snapshots"))
        plane.send("DELETE", "snapshots/b")
        assert [row["name"] for row in plane.get("snapshots")] == ["a.1"]
        plane.send("DELETE", "snapshots/a.1")
        for method, path, status in [
            ("DELETE", "snapshots/b", 404),
            ("POST", "snapshots/b/restore", 404),
            ("GET", "snapshots/b", 404),
            ("PUT", "snapshots/start", 409),
            ("PUT", "snapshots/..%2Fa", 400),
            ("PUT", "snapshots/.a", 400),
            ("PUT", "snapshots/" + "a" * 65, 400),
        ]:
            with pytest.raises(Refused) as refused:
                plane.send(method, path)
            assert refused.value.status == status, path

    def test_sent_and_taken_in(self, plane):
        create(plane, "Sent")
        plane.send("PUT", "snapshots/sent")
        content = file(plane, "sent")
        plane.send("DELETE", "snapshots/sent")
        plane.send("POST", "reset")
        assert titles(plane) == []
        plane.send("PUT", "snapshots/taken", content)
        plane.send("POST", "snapshots/taken/restore")
        assert titles(plane) == ["Sent"]
        plane.send("DELETE", "snapshots/taken")

    def test_bad_ones_change_nothing(self, plane, tmp_path):
        """What is no snapshot is refused with its place; one of a newer schema with its number (CP53)."""
        create(plane, "Kept")
        plane.send("PUT", "snapshots/kept")
        good = file(plane, "kept")

        def changed(*statements):
            path = tmp_path / "changed"
            path.write_bytes(good)
            with sqlite3.connect(path, isolation_level=None) as database:
                for statement in statements:
                    database.execute(statement)
            return path.read_bytes()

        torn = bytearray(good)
        torn[len(torn) // 2 : len(torn) // 2 + 8192] = b"\xff" * 8192
        rows = {
            "words": (b"hello", 400),
            "cut": (good[: len(good) // 2], 400),
            "torn": (bytes(torn), 400),
            "another's": (changed("PRAGMA application_id = 7"), 400),
            "a table more": (changed("CREATE TABLE guest (id INTEGER)"), 400),
            "a trigger": (changed("CREATE TRIGGER t AFTER INSERT ON opportunity BEGIN SELECT 1; END"), 400),
            "a reference to nothing": (
                changed("INSERT INTO opportunity_offer (catalog, offer, opportunity) VALUES ('AWS', 'o', 99)"),
                400,
            ),
            "newer": (
                changed("INSERT INTO schema_migration (number, name, digest, applied_at) VALUES (99, 'x', 'x', '')"),
                409,
            ),
        }
        for name, (content, status) in rows.items():
            with pytest.raises(Refused) as refused:
                plane.send("PUT", "snapshots/kept", content)
            assert refused.value.status == status, name
            assert refused.value.error["field"] == "body" and refused.value.error["fix"], name
            assert file(plane, "kept") == good, name
        assert refused.value.error["schema"] == 99
        assert titles(plane) == ["Kept"]
        plane.send("DELETE", "snapshots/kept")

    def test_older_ones_are_migrated(self, plane, tmp_path):
        create(plane, "Old")
        plane.send("PUT", "snapshots/old")
        path = tmp_path / "old"
        path.write_bytes(file(plane, "old"))
        with sqlite3.connect(path, isolation_level=None) as database:
            for table in ("control_setting", "delivery", "subscription", "event_target", "event_rule"):
                database.execute(f"DROP TABLE {table}")
            database.execute("DELETE FROM schema_migration WHERE number > 10")
        plane.send("PUT", "snapshots/old", path.read_bytes())
        assert plane.get("snapshots")[0]["schema"][0] == 10
        plane.send("POST", "snapshots/old/restore")
        assert titles(plane) == ["Old"]
        plane.send("PUT", "quotas", {"mode": "off"})
        plane.send("DELETE", "snapshots/old")

    def test_restored_while_calls_go_on(self, plane):
        """Calls on their way are carried out before or after, whole, and none fails for it."""
        create(plane, "Base")
        plane.send("PUT", "snapshots/base")

        def write(number):
            create(plane, f"Busy {number}")
            return len(titles(plane))

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            busy = [pool.submit(write, number) for number in range(64)]
            for _ in range(6):
                plane.send("POST", "snapshots/base/restore")
            assert all(one.result() for one in busy)
        plane.send("POST", "snapshots/base/restore")
        assert titles(plane) == ["Base"]
        plane.send("DELETE", "snapshots/base")

    def test_a_kill_in_between_loses_nothing(self, servers):
        """Before or after, but never half: kill -9 while restores go on."""
        server = servers.start()
        plane = Control(server)
        for number in range(20):
            create(plane, f"Deal {number:02}")
        plane.send("PUT", "snapshots/full")
        plane.send("POST", "reset")
        create(plane, "Alone")
        plane.send("PUT", "snapshots/alone")
        full = [f"Deal {number:02}" for number in range(20)]

        def switch():
            while True:
                for name in ("full", "alone"):
                    plane.send("POST", f"snapshots/{name}/restore")

        for pause in (0.0, 0.05, 0.11):
            with concurrent.futures.ThreadPoolExecutor(1) as pool:
                switching = pool.submit(switch)
                eventually(lambda: server.log.count("world restored") > 4 or switching.done())
                concurrent.futures.wait([switching], timeout=pause)
                server.kill()
                assert switching.exception() is not None
            server.start()
            assert titles(plane) in (full, ["Alone"])
            assert len(plane.get("snapshots")) == 2
        plane.send("POST", "snapshots/full/restore")
        assert titles(plane) == full


class Follower:
    """Who follows the events of a world, beyond a restored place too."""

    def __init__(self, plane, after=None):
        self.connection = http.client.HTTPConnection(plane.server.host, plane.server.port, timeout=10)
        headers = {"Accept": "text/event-stream", **({"Last-Event-ID": str(after)} if after else {})}
        self.connection.request("GET", "/_cosell/events?after=latest", headers=headers)
        self.answer = self.connection.getresponse()
        assert self.answer.readline() == b": open\n"

    def next(self):
        """The number and the type of what comes next."""
        found = {}
        while "data" not in found:
            name, _, value = self.answer.readline().decode().rstrip().partition(": ")
            found[name] = value
        return int(found["id"]), found["event"]


class TestFollowers:
    def test_hear_on_behind_a_restored_place(self, plane):
        """The numbers go on behind those of the snapshot, and so does a stream."""
        create(plane, "One")
        plane.send("PUT", "snapshots/place")
        for number in range(5):
            create(plane, f"Gone {number}")
        last = int(plane.server.get("/_cosell/events").headers["X-Cosell-Last-Sequence"])
        follower = Follower(plane)
        plane.send("POST", "snapshots/place/restore")
        create(plane, "Two")
        number, kind = follower.next()
        # Places of PostgreSQL are never given twice (decision 0052).
        assert kind == "Opportunity Created" and (number > last) == ON_POSTGRESQL
        # Who hung up meanwhile, and who reads by lines, hears the same.
        assert Follower(plane, after=last).next() == (number, kind)
        later = plane.server.get(f"/_cosell/events?after={last}")
        assert len(later.read().splitlines()) == 1
        assert int(later.headers["X-Cosell-Last-Sequence"]) == number
        plane.send("DELETE", "snapshots/place")

    @on_a_folder
    def test_end_with_their_world(self, plane):
        make(plane, name="followed")
        connection = http.client.HTTPConnection(plane.server.host, plane.server.port, timeout=10)
        connection.request("GET", "/_cosell/@followed/events", headers={"Accept": "text/event-stream"})
        answer = connection.getresponse()
        assert answer.readline() == b": open\n"
        plane.send("DELETE", "worlds/followed")
        plane.act("referral.send", account=OURS)
        connection.close()


class TestReset:
    def test_to_the_start(self, plane):
        create(plane, "Gone")
        plane.clock(advance="P3D")
        plane.send("PUT", "faults", [{"answer": {"status": 503}}])
        plane.send("POST", "reset")
        assert titles(plane) == [] and plane.get("faults") == []
        assert plane.get("clock")["mode"] == "follow"

    def test_waits_for_no_round_of_the_agenda(self, plane):
        """However much is due at that moment: what is left of it is done in the state that is left, or never."""
        for number in range(60):
            plane.act("referral.send", account=OURS, seed=number, expiresIn="1d")
        plane.send("PUT", "snapshots/busy")
        for _ in range(3):
            plane.send("POST", "snapshots/busy/restore")
            plane.clock(advance="1h")
            begun = time.monotonic()
            plane.send("POST", "reset")
            assert time.monotonic() - begun < 5
        plane.send("DELETE", "snapshots/busy")

    def test_with_the_demo(self, servers):
        plane = Control(servers.start(arguments=["--demo"]))
        start = titles(plane)
        assert start
        create(plane, "Gone")
        plane.server.stop()
        plane.server.start()
        plane.send("POST", "reset")
        assert titles(plane) == start


class TestSettings:
    def test_kept_over_a_restart(self, servers):
        """What was set over HTTP counts after a restart, until the command line says something else."""
        server = servers.start(arguments=["--quotas", "off"])
        plane = Control(server)
        plane.send("PUT", "aws-side", {"mode": "auto", "reviewDelay": "1h"})
        plane.send("PUT", "quotas", {"mode": "aws"})
        plane.send("PUT", "faults", [{"match": {"operation": "TagResource"}, "answer": {"status": 503}, "times": 2}])
        kept = {path: plane.get(path) for path in ("aws-side", "quotas", "faults")}
        server.kill()
        server.start()
        assert {path: plane.get(path) for path in kept} == kept
        server.stop()
        server.arguments = ["--quotas", "off", "--aws-side", "auto"]
        server.start()
        assert plane.get("quotas") == {"mode": "aws"}
        assert plane.get("aws-side")["reviewDelay"] == "PT3S"


@on_a_folder
class TestWorlds:
    def test_isolated(self, plane):
        """The same accounts and data, keys of its own; nothing of one is seen in the other (CP51)."""
        create(plane, "Shared")
        plane.send("PUT", "snapshots/shared")
        world, partner = make(plane, name="w1", **{"from": "shared"})
        assert titles(plane, partner) == ["Shared"]
        create(plane, "Theirs", partner)
        create(plane, "Ours")
        assert titles(plane) == ["Ours", "Shared"] and titles(plane, partner) == ["Shared", "Theirs"]
        world.clock(advance="P5D")
        world.send("PUT", "faults", [{"match": {"operation": "ListSolutions"}, "answer": {"status": 503}}])
        assert plane.get("clock")["mode"] == "follow" and plane.get("faults") == []
        selling(plane.server, PARTNER_1).list_solutions(**CATALOG)
        with pytest.raises(botocore.exceptions.ClientError):
            selling(plane.server, partner).list_solutions(**CATALOG)
        assert world.get("calls?operation=ListSolutions")[0]["outcome"] != "ok"
        world.act("referral.send", account=OURS)
        assert world.get("agenda") != plane.get("agenda")

    def test_snapshots_of_a_world(self, plane):
        world, partner = make(plane)
        create(plane, "One", partner)
        world.send("PUT", "snapshots/one")
        create(plane, "Two", partner)
        world.send("POST", "snapshots/one/restore")
        assert titles(plane, partner) == ["One"] and titles(plane) == []
        world.send("POST", "reset")
        assert titles(plane, partner) == []

    def test_temporary_keys_find_their_world(self, plane):
        """Keys that STS hands out in a world lead there."""
        _, partner = make(plane)
        create(plane, "Here", partner)
        sts = botocore.session.Session().create_client(
            "sts",
            region_name=REGION,
            endpoint_url=plane.server.endpoint,
            aws_access_key_id=partner.key,
            aws_secret_access_key=partner.secret,
        )
        made = sts.get_session_token()["Credentials"]
        session = Partner(OURS, made["AccessKeyId"], made["SecretAccessKey"], made["SessionToken"])
        assert sts.get_caller_identity()["Account"] == OURS
        assert titles(plane, session) == ["Here"]

    def test_in_the_path(self, plane):
        """Links have no header: `/_cosell/@NAME/…` is `/_cosell/…` there."""
        world, _ = make(plane, name="linked")
        world.clock(freeze=True)
        assert plane.get("@linked/clock")["mode"] == "frozen" and plane.get("clock")["mode"] == "follow"
        with pytest.raises(Refused) as refused:
            plane.get("@other/clock")
        assert refused.value.status == 404

    def test_by_command(self, plane, monkeypatch):
        make(plane, name="played")
        monkeypatch.setenv("COSELL_WORLD", "played")
        assert plane.command("clock", "freeze")[0] == 0
        assert plane.get("@played/clock")["mode"] == "frozen" and plane.get("clock")["mode"] == "follow"

    def test_refused(self, plane):
        make(plane, name="taken")
        for order, status, field in [
            ({"name": "taken"}, 409, None),
            ({"name": "main"}, 409, None),
            ({"name": "a b"}, 400, "name"),
            ({"name": 7}, 400, "name"),
            ({"from": "nothing"}, 404, None),
            ({"form": "start"}, 400, "form"),
        ]:
            with pytest.raises(Refused) as refused:
                plane.send("POST", "worlds", order)
            assert (refused.value.status, refused.value.error.get("field")) == (status, field), order
        assert [one["name"] for one in plane.get("worlds")] == ["taken"]

    def test_gone(self, plane):
        world, partner = make(plane, name="brief")
        plane.send("DELETE", "worlds/brief")
        with pytest.raises(botocore.exceptions.ClientError) as failed:
            titles(plane, partner)
        assert failed.value.response["Error"]["Code"] == "UnrecognizedClientException"
        for method, path in [("DELETE", "worlds/brief"), ("GET", "clock")]:
            with pytest.raises(Refused) as refused:
                world.send(method, path)
            assert refused.value.status == 404
        assert not list((plane.server.folder / "data" / "worlds").iterdir())

    def test_unused_ones_go(self, servers):
        plane = Control(servers.start(arguments=["--world-idle", "1s"]))
        make(plane)

        def gone():
            return plane.get("worlds") == []

        eventually(gone, within=10)

    def test_two_hundred_do_not_meet(self, plane):
        """A suite of 200 parallel worlds (CP52)."""

        def live(number):
            world, partner = make(plane, name=f"p{number}")
            options = {"retries": {"total_max_attempts": 3, "mode": "standard"}, "read_timeout": 60}
            create(plane, f"Deal {number}", partner, **options)
            world.clock(advance=f"PT{number + 1}M")
            found = titles(plane, partner, **options)
            return found == [f"Deal {number}"] and world.clock()["mode"] == "shifted"

        with concurrent.futures.ThreadPoolExecutor(16) as pool:
            assert all(pool.map(live, range(200)))
        assert len(plane.get("worlds")) == 200 and titles(plane) == []


@on_a_folder
class TestInMemory:
    """A server that keeps nothing has worlds and snapshots all the same, and leaves no file behind."""

    @pytest.fixture
    def ephemeral(self, servers, tmp_path):
        server = servers.prepare()
        server.data = ["--ephemeral"]
        server.environment = {**os.environ, "TMPDIR": str(tmp_path)}
        yield Control(server.start())
        if server.is_alive:
            server.stop()

    def test_worlds_snapshots_and_reset(self, ephemeral, tmp_path):
        plane = ephemeral
        create(plane, "Main")
        world, partner = make(plane, name="w")
        assert titles(plane, partner) == []
        create(plane, "Theirs", partner)
        plane.send("PUT", "snapshots/one")
        create(plane, "Later")
        plane.send("POST", "snapshots/one/restore")
        assert titles(plane) == ["Main"] and titles(plane, partner) == ["Theirs"]
        world.send("POST", "snapshots/one/restore")
        assert titles(plane, partner) == ["Main"]
        plane.send("POST", "reset")
        assert titles(plane) == []
        [folder] = tmp_path.iterdir()
        assert folder.stat().st_mode & 0o777 == 0o700
        plane.server.stop()
        assert list(tmp_path.iterdir()) == []

    def test_what_a_killed_one_left_goes(self, ephemeral, tmp_path):
        plane = ephemeral
        make(plane, name="w")
        [left] = tmp_path.iterdir()
        plane.server.kill()
        assert left.exists()
        plane.server.start()
        [folder] = tmp_path.iterdir()
        assert folder != left
