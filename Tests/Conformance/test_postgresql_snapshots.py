"""Snapshots of nodes on one PostgreSQL database (CP50, CP53): known to all of them, and restored at all of them."""

import concurrent.futures
import os
import threading
import time
import urllib.request

import pytest
from botocore.exceptions import ClientError, ConnectionClosedError, EndpointConnectionError

import postgresql
from control import Control, Refused
from desk import Desk
from partners import PARTNER_1, SUBMITTING, selling
from server import eventually

CATALOG = {"Catalog": "Sandbox"}
# What a call may take while a world is restored.
LONGEST_SECONDS = 10


@pytest.fixture(scope="module")
def cluster():
    cluster = postgresql.running()
    try:
        yield cluster
    finally:
        cluster.end()


def node(servers, address, *arguments, **config):
    server = servers.prepare({"switches": SUBMITTING, **config})
    server.data = ["--database", address]
    server.arguments += arguments
    return server


@pytest.fixture
def nodes(cluster, servers):
    """The control planes of two nodes on one database."""
    address = cluster.database()
    nodes = [Control(node(servers, address).start()) for _ in range(2)]
    yield nodes
    for plane in nodes:
        if plane.server.is_alive:
            assert plane.server.stop() == 0


def titles(plane):
    pages = selling(plane.server, PARTNER_1).get_paginator("list_opportunities").paginate(**CATALOG)
    rows = [row for page in pages for row in page["OpportunitySummaries"]]
    return sorted(row["Customer"]["Account"]["CompanyName"] for row in rows)


def create(plane, company):
    return Desk(selling(plane.server, PARTNER_1)).create({"Customer.Account.CompanyName": company})


def file(plane, name):
    with urllib.request.urlopen(f"{plane.server.endpoint}/_cosell/snapshots/{name}", timeout=60) as answer:
        return answer.read()


def has_gone_over(plane):
    return "world restored" in plane.server.log


def test_saved_at_one_node_and_restored_at_the_other(nodes):
    one, other = nodes
    create(one, "Before")
    one.clock(freeze=True)
    one.send("PUT", "quotas", {"rules": [{"match": {"operation": "ListSolutions"}, "perSecond": 1}]})
    frozen = one.clock()["now"]
    saved = one.send("PUT", "snapshots/deal")
    assert other.get("snapshots") == [saved] and saved["bytes"] > 0

    create(other, "After")
    other.clock(advance="P20D")
    other.send("PUT", "quotas", {"mode": "off"})
    assert other.send("POST", "snapshots/deal/restore")["now"] == frozen
    # Whoever did not restore hears of it in a moment, and what it holds in memory is of the snapshot, too.
    assert eventually(lambda: one.clock()["now"] == frozen)
    for plane in nodes:
        assert titles(plane) == ["Before"]
        assert plane.get("quotas")["rules"]
        assert plane.clock()["mode"] == "frozen"
    # It goes on from there, at both.
    create(one, "Here")
    create(other, "There")
    assert titles(one) == titles(other) == ["Before", "Here", "There"]


def test_page_tokens_and_events_are_of_the_snapshot(nodes):
    one, other = nodes
    for number in range(3):
        create(one, f"Deal {number}")
    token = selling(one.server, PARTNER_1).list_opportunities(**CATALOG, MaxResults=2)["NextToken"]
    events = one.server.get("/_cosell/events?limit=100").read()
    one.send("PUT", "snapshots/s")
    create(other, "Gone")
    one.send("POST", "snapshots/s/restore")
    assert eventually(lambda: has_gone_over(other))
    for plane in nodes:
        assert plane.server.get("/_cosell/events?limit=100").read() == events
        rest = selling(plane.server, PARTNER_1).list_opportunities(**CATALOG, MaxResults=2, NextToken=token)
        assert len(rest["OpportunitySummaries"]) == 1
    last = int(one.server.get("/_cosell/events").headers["X-Cosell-Last-Sequence"])
    create(other, "Later")

    def told():
        return one.server.get(f"/_cosell/events?after={last}").read().count(b"\n")

    assert eventually(told) == 1


@pytest.mark.parametrize("demo", [False, True])
def test_reset(cluster, servers, demo):
    address = cluster.database()
    arguments = ["--demo"] if demo else []
    one, other = [Control(node(servers, address, *arguments).start()) for _ in range(2)]
    start = titles(one)
    assert bool(start) == demo
    create(other, "Gone")
    other.clock(advance="P3D")
    assert one.get("snapshots") == []
    one.send("POST", "reset")
    assert titles(one) == start == titles(other)
    assert one.clock()["mode"] == "follow"
    assert eventually(lambda: other.clock()["mode"] == "follow")
    # A node that was not there when it began knows the beginning, too.
    create(one, "Gone again")
    one.server.stop()
    third = Control(node(servers, address, *arguments).start())
    third.send("POST", "reset")
    assert titles(third) == start == titles(other)
    assert [plane.server.stop() for plane in (other, third)] == [0, 0]


def test_a_database_that_began_without_keeping_its_beginning(cluster, servers):
    address = cluster.database()
    server = node(servers, address, "--demo").start()
    plane = Control(server)
    start = titles(plane)
    cluster.sql("DELETE FROM cosell_snapshot", name_of(address))
    plane.send("POST", "reset")
    assert titles(plane) == start
    assert server.stop() == 0


def name_of(address):
    return address.split("?")[0].rpartition("/")[2]


def test_carried_between_the_engines(nodes, servers):
    """A snapshot of nodes is restored on a laptop, and the other way round."""
    shared = nodes[0]
    laptop = Control(on_a_folder(servers).start())
    create(shared, "Shared")
    shared.send("PUT", "snapshots/s")
    laptop.send("PUT", "snapshots/from-nodes", file(shared, "s"))
    laptop.send("POST", "snapshots/from-nodes/restore")
    assert titles(laptop) == ["Shared"]
    create(laptop, "Laptop")
    laptop.send("PUT", "snapshots/l")
    sent = file(laptop, "l")
    taken = nodes[1].send("PUT", "snapshots/from-laptop", sent)
    assert taken["schema"] == laptop.get("snapshots")[0]["schema"]
    assert file(shared, "from-laptop") == sent
    nodes[1].send("POST", "snapshots/from-laptop/restore")
    assert titles(nodes[1]) == titles(shared) == ["Laptop", "Shared"]
    create(shared, "Goes on")
    assert titles(nodes[1]) == ["Goes on", "Laptop", "Shared"]
    assert laptop.server.stop() == 0


def on_a_folder(servers):
    server = servers.prepare({"switches": SUBMITTING})
    server.data = ["--data", server.folder / "data"]
    return server


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("PUT", "snapshots/..%2Fa", 400),
        ("PUT", "snapshots/.a", 400),
        ("PUT", "snapshots/a'%3B--", 400),
        ("PUT", "snapshots/" + "a" * 65, 400),
        ("PUT", "snapshots/start", 409),
        ("DELETE", "snapshots/start", 409),
        ("GET", "snapshots/none", 404),
        ("DELETE", "snapshots/none", 404),
        ("POST", "snapshots/none/restore", 404),
        ("POST", "worlds", 409),
        ("DELETE", "worlds/none", 404),
    ],
)
def test_refused(nodes, method, path, status):
    with pytest.raises(Refused) as refused:
        nodes[0].send(method, path)
    assert refused.value.status == status and refused.value.error["fix"]
    assert nodes[1].get("snapshots") == [] == nodes[1].get("worlds")


def test_what_is_no_snapshot_changes_nothing(nodes):
    one, other = nodes
    one.send("PUT", "snapshots/kept")
    good = file(one, "kept")
    for content in (b"hello", good[: len(good) // 2]):
        with pytest.raises(Refused) as refused:
            other.send("PUT", "snapshots/kept", content)
        assert (refused.value.status, refused.value.error["field"]) == (400, "body")
    assert file(other, "kept") == good


class Load:
    """Creates at several nodes until it is ended: each call ends, and each answer is one of a world."""

    def __init__(self, nodes, threads=4):
        self.nodes, self.made, self.strange, self.longest = nodes, [], [], 0
        self.ends = threading.Event()
        self.threads = [threading.Thread(target=self._work, args=(number,)) for number in range(threads)]

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        return self

    def __exit__(self, *_):
        self.ends.set()
        for thread in self.threads:
            thread.join()

    def _work(self, number):
        plane, count = self.nodes[number % len(self.nodes)], 0
        client = selling(plane.server, PARTNER_1)
        while not self.ends.is_set():
            start, count = time.monotonic(), count + 1
            try:
                Desk(client).create({"Customer.Account.CompanyName": f"Busy {number} {count}"})
                found = client.list_opportunities(**CATALOG, MaxResults=100)["OpportunitySummaries"]
                names = {row["Customer"]["Account"]["CompanyName"] for row in found}
                self.made.append(f"Busy {number} {count}")
                if "Base" not in names:
                    self.strange.append(names)
            except ClientError as refused:
                if refused.response["ResponseMetadata"]["HTTPStatusCode"] not in (500, 503):
                    self.strange.append(refused)
            except (EndpointConnectionError, ConnectionClosedError):
                self.ends.wait(0.05)  # the node was killed
            except Exception as surprise:  # noqa: BLE001
                self.strange.append(surprise)
            self.longest = max(self.longest, time.monotonic() - start)

    def goes_on(self):
        count = len(self.made)

        def more():
            return len(self.made) >= count + 3

        eventually(more, within=30)


def test_restored_while_both_nodes_are_busy(nodes):
    create(nodes[0], "Base")
    nodes[0].send("PUT", "snapshots/base")
    with Load(nodes) as load:
        for round in range(6):
            load.goes_on()
            nodes[round % 2].send("POST", "snapshots/base/restore")
        load.goes_on()
    assert not load.strange
    assert load.longest < LONGEST_SECONDS
    # Once all is quiet, nothing of what was written before the last one is there.
    nodes[1].send("POST", "snapshots/base/restore")
    assert titles(nodes[0]) == titles(nodes[1]) == ["Base"]
    created = [create(plane, "Afterwards") for plane in nodes]
    assert len(set(created)) == 2 and titles(nodes[0]) == titles(nodes[1])


def test_two_restore_at_once(nodes):
    create(nodes[0], "A")
    nodes[0].send("PUT", "snapshots/a")
    create(nodes[0], "B")
    nodes[1].send("PUT", "snapshots/b")
    for _ in range(3):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            calls = [
                pool.submit(plane.send, "POST", f"snapshots/{name}/restore")
                for plane, name in zip(nodes, "ab", strict=True)
            ]
            assert all(call.result()["world"] == "main" for call in calls)
        found = titles(nodes[0])
        assert found in (["A"], ["A", "B"]) and titles(nodes[1]) == found
        for plane in nodes:
            create(plane, "C")
        assert titles(nodes[0]) == titles(nodes[1]) == [*found, "C", "C"]


def test_a_node_that_is_killed_while_it_restores(cluster, servers):
    """Before or after, but never half, for the node that stays and for the next start."""
    address = cluster.database()
    stays, killed = [Control(node(servers, address).start()) for _ in range(2)]
    full = [f"Deal {number:02}" for number in range(20)]
    for title in full:
        create(stays, title)
    stays.send("PUT", "snapshots/full")
    stays.send("POST", "reset")
    create(stays, "Alone")
    stays.send("PUT", "snapshots/alone")

    def switch():
        while True:
            for name in ("full", "alone"):
                killed.send("POST", f"snapshots/{name}/restore")

    for pause in (0.0, 0.05, 0.11):
        before = killed.server.log.count("world restored")
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            switching = pool.submit(switch)
            eventually(lambda: killed.server.log.count("world restored") > before + 2 or switching.done(), within=20)
            concurrent.futures.wait([switching], timeout=pause)
            killed.server.kill()
            assert switching.exception() is not None
        found = titles(stays)
        assert found in (full, ["Alone"])
        killed.server.start()
        assert titles(killed) == titles(stays)
        assert [row["name"] for row in killed.get("snapshots")] == ["alone", "full"]
        create(stays, "Works")
    stays.send("POST", "snapshots/full/restore")
    assert titles(stays) == titles(killed) == full
    assert [plane.server.stop() for plane in (stays, killed)] == [0, 0]


def test_a_write_that_hangs_holds_nobody_up(cluster, servers):
    """A restore waits for the writes of all nodes, but not for one that never ends; nothing has changed then."""
    address = cluster.database()
    plane = Control(node(servers, address).start())
    create(plane, "Kept")
    hanging = "BEGIN; LOCK TABLE cosell_era IN ROW SHARE MODE; SELECT pg_sleep(8); COMMIT"
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        hung = pool.submit(cluster.sql, hanging, name_of(address))

        def hangs():
            return cluster.sql("SELECT count(*) FROM pg_locks WHERE relation = 'cosell_era'::regclass",
                               name_of(address)) != "0"

        eventually(hangs)
        begun = time.monotonic()
        restore = pool.submit(plane.send, "POST", "reset")
        assert titles(plane) == ["Kept"]
        with pytest.raises(Refused) as refused:
            restore.result()
        assert refused.value.status == 500 and "too long" in refused.value.error["message"]
        assert time.monotonic() - begun < LONGEST_SECONDS
        create(plane, "Goes on")
        hung.result()
    assert titles(plane) == ["Goes on", "Kept"]
    plane.send("POST", "reset")
    assert titles(plane) == []
    assert plane.server.stop() == 0


def test_a_node_that_is_deaf_goes_over_with_its_next_write(cluster, servers):
    address = cluster.database()
    one, other = [Control(node(servers, address).start()) for _ in range(2)]
    one.send("PUT", "snapshots/s")
    create(one, "Gone")
    # Both lose who listens for them; the moment until they listen again is all that a write needs.
    cluster.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_advisory_lock_shared%' "
                "AND pid <> pg_backend_pid()", name_of(address))
    one.send("POST", "snapshots/s/restore")
    create(other, "Here")
    assert titles(one) == titles(other) == ["Here"]
    assert [plane.server.stop() for plane in (one, other)] == [0, 0]


def test_the_files_of_a_node_end_with_it(cluster, servers, tmp_path):
    server = node(servers, cluster.database())
    server.environment = {**os.environ, "TMPDIR": str(tmp_path)}
    plane = Control(server.start())
    plane.send("PUT", "snapshots/s")
    assert file(plane, "s")
    plane.send("POST", "snapshots/s/restore")
    assert [list(folder.iterdir()) for folder in tmp_path.iterdir()] == [[]]
    assert server.stop() == 0
    assert list(tmp_path.iterdir()) == []
