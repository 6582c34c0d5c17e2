"""Nodes on PostgreSQL: any number side by side, and none of them keeps anything of its own."""

import concurrent.futures
import functools
import json
import os
import subprocess
import threading
import time
import uuid

import pytest
from botocore.exceptions import ClientError, ConnectionClosedError, EndpointConnectionError

import postgresql
from control import Control
from desk import Desk
from engagements import Room, project, to_a_deal
from partners import PARTNER_1, PARTNER_2, SUBMITTING, selling
from payloads import edited
from server import BINARY, HOST, REPOSITORY, eventually


# How often something is stopped under load; COSELL_FAULT_ROUNDS=20 is what a release goes through.
ROUNDS = int(os.environ.get("COSELL_FAULT_ROUNDS", "3"))


@pytest.fixture(scope="module")
def cluster():
    cluster = postgresql.running()
    try:
        yield cluster
    finally:
        cluster.end()


@pytest.fixture(scope="module")
def nodes(cluster, servers):
    """Two nodes on one database."""
    address = cluster.database()
    return [node(servers, address) for _ in range(2)]


def node(servers, address, *arguments):
    server = servers.prepare({"switches": SUBMITTING})
    server.data = ["--database", address]
    server.arguments += arguments
    return server.start()


def desks(nodes):
    return [Desk(selling(node, PARTNER_1)) for node in nodes]


def events(node, after=0):
    with node.get(f"/_cosell/events?after={after}") as answer:
        return [json.loads(line) for line in answer.read().splitlines()], int(answer.headers["X-Cosell-Last-Sequence"])


def test_nodes_share_everything(nodes):
    one, other = desks(nodes)
    made = one.create()
    assert other.record(made)["Id"] == made
    other.client.tag_resource(ResourceArn=other.record(made)["Arn"], Tags=[{"Key": "team", "Value": "blue"}])
    tags = one.client.list_tags_for_resource(ResourceArn=one.record(made)["Arn"])["Tags"]
    assert tags == [{"Key": "team", "Value": "blue"}]


def test_a_page_token_of_one_node_counts_at_the_other(nodes):
    one, other = desks(nodes)
    for _ in range(3):
        one.create()
    first = one.client.list_opportunities(Catalog="Sandbox", MaxResults=1)
    second = other.client.list_opportunities(Catalog="Sandbox", MaxResults=1, NextToken=first["NextToken"])
    assert first["OpportunitySummaries"][0]["Id"] != second["OpportunitySummaries"][0]["Id"]


def test_a_client_token_counts_once_at_two_nodes_at_the_same_time(nodes):
    one, other = desks(nodes)
    for _ in range(5):
        draft = one.draft({"ClientToken": str(uuid.uuid4())})
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            calls = [pool.submit(desk.client.create_opportunity, **draft) for desk in (one, other) * 2]
            assert len({call.result()["Id"] for call in calls}) == 1


def test_no_identifier_is_given_twice(nodes):
    one, other = desks(nodes)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda number: (one, other)[number % 2].create(), range(40)))
    assert len(set(made)) == 40


def both(*calls):
    """How calls end that are made at the same moment: OK, or the code of the refusal; in order of the alphabet."""
    barrier = threading.Barrier(len(calls))

    def ending(call):
        barrier.wait()
        try:
            call()
        except ClientError as refused:
            return refused.response["Error"]["Code"]
        return "OK"

    with concurrent.futures.ThreadPoolExecutor(len(calls)) as pool:
        return sorted(pool.map(ending, calls))


def test_of_two_updates_at_two_nodes_one_wins(nodes):
    one, other = desks(nodes)
    for _ in range(5):
        update = one.echo(one.create())
        updates = [
            functools.partial(desk.client.update_opportunity, **edited(update, {"Project.Title": title}))
            for desk, title in [(one, "first"), (other, "second")]
        ]
        assert both(*updates) == ["ConflictException", "OK"]


def test_of_accept_and_reject_at_two_nodes_one_wins(nodes):
    sender = Room(selling(nodes[0], PARTNER_1))
    guests = [Room(selling(node, PARTNER_2)) for node in nodes]
    for _ in range(5):
        engagement = sender.engage(project())
        invitation = sender.invite(engagement, to_a_deal())
        endings = both(
            functools.partial(guests[0].accept, invitation), functools.partial(guests[1].reject, invitation)
        )
        assert endings.count("OK") == 1
        members = len(sender.members(engagement))
        assert (guests[0].invitation(invitation)["Status"], members) in [("ACCEPTED", 2), ("REJECTED", 1)]


def test_the_feed_of_one_node_tells_what_the_other_did(nodes):
    one, other = desks(nodes)
    _, before = events(nodes[0])
    made = other.create()

    def told():
        found, _ = events(nodes[0], before)
        return [event["detail"]["opportunity"]["identifier"] for event in found]

    assert eventually(told) == [made]


@pytest.mark.parametrize(
    "path, asked, usual",
    [
        ("quotas", {"rules": [{"match": {"operation": "ListSolutions"}, "perSecond": 1}]}, {"mode": "off"}),
        ("faults", [{"match": {"operation": "ListSolutions"}, "answer": {"error": "ThrottlingException"}}], []),
        ("aws-side", {"mode": "auto", "reviewDelay": "PT5S"}, {"mode": "manual"}),
    ],
)
def test_what_one_node_is_told_counts_at_the_other(nodes, path, asked, usual):
    one, other = [Control(node) for node in nodes]
    told = one.send("PUT", path, asked)
    try:
        assert told == one.get(path) != usual
        assert eventually(lambda: other.get(path) == told)
    finally:
        usual = other.send("PUT", path, usual)
    assert eventually(lambda: one.get(path) == usual)


def test_a_node_that_starts_later_does_what_the_others_were_told(cluster, servers):
    address = cluster.database()
    first = Control(node(servers, address))
    told = first.send("PUT", "aws-side", {"mode": "auto", "reviewDelay": "PT5S"})
    later = Control(node(servers, address))
    assert later.get("aws-side") == told
    first.send("PUT", "aws-side", {"mode": "manual"})
    assert eventually(lambda: later.get("aws-side") == {"mode": "manual"})


def test_a_node_that_is_killed_takes_nothing_with_it(cluster, servers):
    address = cluster.database()
    first, second = [node(servers, address) for _ in range(2)]
    one, other = desks([first, second])
    made = [one.create() for _ in range(5)]
    first.kill()
    assert [other.record(identifier)["Id"] for identifier in made] == made
    made.append(other.create())
    third = node(servers, address)
    assert {summary["Id"] for summary in Desk(selling(third, PARTNER_1)).client.list_opportunities(
        Catalog="Sandbox", MaxResults=100)["OpportunitySummaries"]} == set(made)
    assert [second.stop(), third.stop()] == [0, 0]


def test_a_database_that_goes_away_and_comes_back(servers):
    cluster = postgresql.running()
    try:
        server = node(servers, cluster.database())
        desk = Desk(selling(server, PARTNER_1))
        made = [desk.create()]
        for _ in range(2):
            cluster.stop()
            for call in [desk.create, lambda: desk.record(made[0])]:
                with pytest.raises(ClientError) as refused:
                    call()
                assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 500
            cluster.start()

            def again():
                try:
                    return desk.create()
                except ClientError:
                    return None

            made.append(eventually(again, within=20))
        assert [desk.record(identifier)["Id"] for identifier in made] == made
        assert server.stop() == 0
    finally:
        cluster.end()


class Load:
    """Creates from several threads until it is ended; remembers what was answered, and everything else that came."""

    LONGEST_SECONDS = 10

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
        desk = Desk(selling(self.nodes[number % len(self.nodes)], PARTNER_1))
        while not self.ends.is_set():
            start = time.monotonic()
            try:
                self.made.append(desk.create())
            except ClientError as refused:
                if refused.response["ResponseMetadata"]["HTTPStatusCode"] not in (500, 503):
                    self.strange.append(refused)
                self.ends.wait(0.05)
            except (EndpointConnectionError, ConnectionClosedError):
                self.ends.wait(0.05)  # the node was killed
            except Exception as surprise:  # noqa: BLE001
                self.strange.append(surprise)
            self.longest = max(self.longest, time.monotonic() - start)

    def goes_on(self):
        """Waits until some more was made."""
        count = len(self.made)

        def more():
            return len(self.made) >= count + 3

        eventually(more, within=30)

    def check(self, node):
        """Every answered creation is there, once; nobody waited long, or heard what no client retries."""
        pages = selling(node, PARTNER_1).get_paginator("list_opportunities").paginate(Catalog="Sandbox")
        found = [summary["Id"] for page in pages for summary in page["OpportunitySummaries"]]
        assert len(set(found)) == len(found)
        assert set(self.made) <= set(found)
        assert len(set(self.made)) == len(self.made)
        assert not self.strange
        assert self.longest < self.LONGEST_SECONDS


def test_no_answered_write_is_lost_when_the_database_is_stopped_under_load(servers):
    cluster = postgresql.running()
    try:
        server = node(servers, cluster.database())
        with Load([server]) as load:
            for _ in range(ROUNDS):
                load.goes_on()
                cluster.stop()
                cluster.start()
            load.goes_on()
        load.check(server)
    finally:
        cluster.end()


def test_no_answered_write_is_lost_when_a_synchronous_replica_takes_over(servers):
    postgresql.require()
    pair = postgresql.Pair()
    try:
        pair.primary.sql("CREATE DATABASE world")
        with Load([], threads=0) as load:
            for _ in range(ROUNDS):
                hosts = f"{pair.primary.folder},{pair.replica.folder}"
                address = pair.primary.address("world", host=hosts, target_session_attrs="read-write")
                server = node(servers, address)
                with Load([server]) as part:
                    part.goes_on()
                    pair.fail_over()
                    part.goes_on()
                load.made += part.made
                load.strange += part.strange
                load.longest = max(load.longest, part.longest)
                assert server.stop() == 0
                pair.join()
            last = node(servers, pair.primary.address("world"))
        load.check(last)
    finally:
        pair.end()


def test_no_answered_write_is_lost_when_a_node_is_killed_under_load(cluster, servers):
    address = cluster.database()
    stays, killed = node(servers, address), node(servers, address)
    with Load([stays, killed]) as load:
        for _ in range(ROUNDS):
            load.goes_on()
            killed.kill()
            load.goes_on()
            killed.start()
    load.check(stays)


def test_a_password_comes_from_a_file(cluster, servers, tmp_path):
    cluster.sql("DROP DATABASE IF EXISTS kept")
    cluster.sql("DROP ROLE IF EXISTS guarded")
    cluster.sql("CREATE ROLE guarded LOGIN PASSWORD 'right'")
    cluster.sql("CREATE DATABASE kept OWNER guarded")
    passwords = tmp_path / "pgpass"
    passwords.write_text("*:*:kept:guarded:right\n")
    passwords.chmod(0o600)
    server = node(servers, cluster.address("kept", user="guarded", passfile=str(passwords)))
    assert Desk(selling(server, PARTNER_1)).create()
    assert server.stop() == 0


@pytest.mark.parametrize(
    ("parameters", "name", "code", "words"),
    [
        ({"user": "nobody"}, "postgres", 8, "refused the user or the password"),
        ({"user": "guarded", "password": "wrong"}, "postgres", 8, "refused the user or the password"),
        ({}, "nothing", 8, "no database of that name"),
        ({"host": "/nowhere"}, "postgres", 8, "cannot be reached"),
    ],
    ids=["user", "password", "database", "nobody there"],
)
def test_what_is_wrong_with_an_address_is_told_without_the_password(cluster, parameters, name, code, words):
    address = cluster.address(name, **{"password": "tell-nobody", **parameters})
    ended = serve("--database", address, "--database-wait", "0")
    assert ended.returncode == code
    assert words in ended.stderr
    assert "tell-nobody" not in ended.stdout + ended.stderr


def test_an_address_that_is_none_ends_the_server(cluster):
    ended = serve("--database", "mysql://localhost/x")
    assert (ended.returncode, "postgres://user@host" in ended.stderr) == (252, True)


def test_a_folder_and_a_database_exclude_each_other(cluster, tmp_path):
    ended = serve("--database", cluster.address("postgres"), "--data", str(tmp_path))
    assert (ended.returncode, "exclude each other" in ended.stderr) == (252, True)


def serve(*arguments):
    command = [BINARY, "serve", "--host", HOST, "--port", "0", *arguments]
    return subprocess.run([*map(str, command)], check=False, capture_output=True, text=True, timeout=60, cwd=REPOSITORY)
