"""Events that reach webhooks, files and other buses (CP70 to CP75), through whatever the targets and the server go."""

import hashlib
import hmac
import json
import os
import subprocess
import sys
import time

import pytest

from checkers import checker
from control import Control, Refused
from engagements import EventLog, Room
from partners import PARTNER_1, PARTNER_2, READ_ONLY, selling
from receiver import Receiver, garbage, hang, hang_up, moody
from server import BINARY, HOST, eventually

QUICK = {"attempts": 1000, "backoff": "20ms"}


@pytest.fixture(scope="module")
def house(servers):
    return servers.start()


@pytest.fixture(scope="module")
def plane(house):
    return Control(house)


@pytest.fixture(scope="module")
def bus(house):
    return checker(house, "events", PARTNER_1)


@pytest.fixture
def receivers():
    made = []

    def make(*arguments):
        made.append(Receiver(*arguments))
        return made[-1]

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def subscribe(plane):
    """Makes subscriptions, and ends them with the test."""
    made = []

    def make(name, target, **members):
        made.append(name)
        target = {"url": target.url} if isinstance(target, Receiver) else target
        return plane.send("PUT", f"subscriptions/{name}", {"target": target, **members})

    yield make
    for name in made:
        try:
            plane.send("DELETE", f"subscriptions/{name}")
        except Refused:
            pass


def put(bus, records, numbers):
    """Events of some records, numbered for each; answers their identifiers in order."""
    entries = [
        {"Source": "my.app", "DetailType": "Counted", "Detail": json.dumps({"number": number}), "Resources": [record]}
        for number in numbers
        for record in records
    ]
    ids = []
    for start in range(0, len(entries), 10):
        answer = bus.put_events(Entries=entries[start : start + 10])
        assert answer["FailedEntryCount"] == 0
        ids += [entry["EventId"] for entry in answer["Entries"]]
    return ids


def numbers(receiver, record):
    """In the order of their first arrival."""
    came = [event["detail"]["number"] for event in receiver.taken if event["resources"] == [record]]
    return list(dict.fromkeys(came))


class TestSubscriptions:
    def test_made_shown_changed_and_ended(self, plane, subscribe, receivers):
        receiver = receivers()
        shown = subscribe("hook", receiver, secret="s3cret", pattern={"source": ["my.app"]})
        assert shown["secret"] == "***" and (shown["waiting"], shown["dead"]) == (0, 0)
        # What is shown can be sent back: the secret stays.
        changed = {name: shown[name] for name in ("target", "secret")}
        assert "pattern" not in plane.send("PUT", "subscriptions/hook", changed)
        assert "hook" in [one["name"] for one in plane.get("subscriptions")]
        plane.send("DELETE", "subscriptions/hook")
        with pytest.raises(Refused) as refused:
            plane.get("subscriptions/hook")
        assert refused.value.status == 404

    def test_bad_pattern(self, plane):
        with pytest.raises(Refused) as refused:
            body = {"target": {"url": "http://127.0.0.1:9"}, "pattern": {"detail": {"n": [{"numeric": ["!", 1]}]}}}
            plane.send("PUT", "subscriptions/bad", body)
        assert (refused.value.status, refused.value.error["field"]) == (400, "pattern.detail.n[0].numeric[0]")
        assert "bad" not in [one["name"] for one in plane.get("subscriptions")]


class TestWebhooks:
    def test_carry_what_aws_would_send(self, house, plane, subscribe, receivers):
        """The envelope as the feed has it, the id, the try, and a signature (CP72)."""
        receiver, log = receivers(), EventLog(house, PARTNER_1.account)
        subscribe("hook", receiver, secret="s3cret", account=PARTNER_1.account, catalog="Sandbox")
        Room(selling(house, PARTNER_1)).submitted()
        expected = log.read()
        eventually(lambda: len(receiver.ids) >= len(expected))
        assert {event["id"] for event in expected} == set(receiver.ids)
        for headers, body in receiver.headers:
            parts = dict(part.split("=") for part in headers["X-Cosell-Signature"].split(","))
            code = hmac.new(b"s3cret", f"{parts['t']}.".encode() + body, hashlib.sha256).hexdigest()
            assert hmac.compare_digest(parts["v1"], code)
            assert headers["X-Cosell-Event-Id"] == json.loads(body)["id"]
            assert headers["X-Cosell-Delivery"] == "1"

    def test_no_target_delays_another(self, bus, subscribe, receivers):
        """Whatever nine of them do, the tenth has every event at once."""
        tempers = [hang, hang_up, garbage, 500, 429, 302, 404]
        for number, temper in enumerate(tempers):
            subscribe(f"bad-{number}", receivers(lambda temper=temper: temper), retry=QUICK)
        subscribe("nobody", {"url": f"http://{HOST}:1/"}, retry=QUICK)
        subscribe("nowhere", {"file": "/no/such/folder/events.jsonl"}, retry=QUICK)
        good = receivers()
        subscribe("good", good)
        ids = put(bus, ["a", "b", "c", "d"], range(25))
        eventually(lambda: len(good.ids) == len(ids), within=8)
        assert sorted(good.ids) == sorted(ids)

    def test_a_moody_target_across_kills(self, servers, receivers):
        """Every event at least once, in order for each record, though the target fails by chance and the server dies."""
        house = servers.start()
        plane, records = Control(house), ["a", "b", "c"]
        receiver = receivers(moody(0.5))
        body = {"target": {"url": receiver.url}, "retry": QUICK}
        plane.send("PUT", "subscriptions/hook", body)
        bus = checker(house, "events", PARTNER_1)
        for round_number in range(3):
            put(bus, records, range(round_number * 10, round_number * 10 + 10))
            house.kill()
            house.start()
        put(bus, records, range(30, 40))
        receiver.temper = lambda: 200
        eventually(lambda: all(len(numbers(receiver, record)) == 40 for record in records), within=20)
        for record in records:
            assert numbers(receiver, record) == list(range(40))
        eventually(lambda: plane.get("subscriptions/hook")["waiting"] == 0)

    def test_given_up_listed_and_redriven(self, plane, bus, subscribe, receivers):
        receiver = receivers(lambda: 500)
        subscribe("hook", receiver, retry={"attempts": 2, "backoff": "10ms"})
        ids = put(bus, ["a"], range(3))
        eventually(lambda: plane.get("subscriptions/hook")["dead"] == 3)
        dead = plane.get("subscriptions/hook/dead")
        assert [one["event"]["id"] for one in dead] == ids
        assert {(one["attempts"], one["cause"]) for one in dead} == {(2, "status 500")}
        receiver.temper = lambda: 200
        assert plane.send("POST", "subscriptions/hook/redrive") == {"redriven": 3}
        eventually(lambda: receiver.ids == ids)
        eventually(lambda: plane.get("subscriptions/hook")["dead"] == 0)


class TestFaults:
    """What goes wrong with events on their way, by a seed (CP43)."""

    @pytest.fixture(autouse=True)
    def clean(self, plane):
        yield
        plane.send("DELETE", "faults")

    def arrived(self, bus, receiver, count):
        """The numbers of what was brought, each as often as it came; a last event tells that no more come."""
        ids = put(bus, ["a"], range(count))
        names = {id: number for number, id in enumerate(ids)}
        return ids, lambda: [names[event["id"]] for event in receiver.taken if event["id"] in names]

    def test_twice(self, plane, bus, subscribe, receivers):
        subscribe("hook", receiver := receivers())
        assert plane.send("PUT", "faults", {"events": {"duplicate": 1}}) == [{"events": {"duplicate": 1.0, "seed": 0}}]
        _, came = self.arrived(bus, receiver, 5)
        eventually(lambda: sorted(came()) == sorted([*range(5), *range(5)]))
        assert plane.get("subscriptions/hook")["dead"] == 0

    def test_never(self, plane, bus, subscribe, receivers):
        subscribe("hook", receiver := receivers())
        plane.send("PUT", "faults", [{"events": {"drop": 0.5, "seed": 3}}])
        ids, came = self.arrived(bus, receiver, 40)
        plane.send("DELETE", "faults")
        [last] = put(bus, ["b"], [0])
        eventually(lambda: last in receiver.ids)
        first = came()
        assert 0 < len(first) < 40 and first == sorted(first)
        # The feed has each once, and what is asked for again comes.
        plane.send("POST", "events/replay", {"id": next(id for number, id in enumerate(ids) if number not in first)})
        eventually(lambda: len(came()) == len(first) + 1)

    def test_late(self, plane, bus, subscribe, receivers):
        subscribe("hook", receiver := receivers())
        plane.send("PUT", "faults", [{"events": {"delay": "600ms"}}])
        begun = time.monotonic()
        _, came = self.arrived(bus, receiver, 3)
        eventually(lambda: came() == [0, 1, 2])
        assert time.monotonic() - begun >= 0.6

    def test_out_of_order(self, plane, bus, subscribe, receivers):
        subscribe("hook", receiver := receivers())
        plane.send("PUT", "faults", [{"events": {"shuffle": 5, "seed": 7}}])
        _, came = self.arrived(bus, receiver, 40)
        eventually(lambda: sorted(came()) == list(range(40)))
        order = came()
        assert order != sorted(order)
        # None comes before more than those it was to change places with.
        assert all(abs(place - number) < 5 for place, number in enumerate(order))

    def test_the_same_seed_decides_the_same(self, servers, receivers):
        """By the event and the subscription: two servers with one seed, and what a kill cuts short is decided once."""
        found = []
        for _ in range(2):
            house = servers.start(arguments=["--seed", "5"])
            plane = Control(house)
            plane.clock(freeze=True)
            receiver = receivers()
            plane.send("PUT", "faults", [{"events": {"drop": 0.4, "duplicate": 0.4, "seed": 1}}])
            plane.send("PUT", "subscriptions/hook", {"target": {"url": receiver.url}})
            room = Room(selling(house, PARTNER_1))
            for number in range(12):
                room.create({"PartnerOpportunityIdentifier": f"CRM-{number}"})
            eventually(lambda: plane.get("subscriptions/hook")["waiting"] == 0 and receiver.taken)
            plane.send("DELETE", "faults")
            [last] = [room.create({"PartnerOpportunityIdentifier": "CRM-last"})]
            eventually(lambda: any(last in json.dumps(event) for event in receiver.taken))
            found.append(sorted(event["id"] for event in receiver.taken))
        assert found[0] == found[1]

    @pytest.mark.parametrize(
        "body, field",
        [
            ({"events": {}}, "events.duplicate"), ({"events": {"drop": 2}}, "events.drop"),
            ({"events": {"shuffle": 0}}, "events.shuffle"), ({"events": {"delay": "soon"}}, "events.delay"),
            ({"events": {"delay": "2h"}}, "events.delay"), ({"events": {"lose": 1}}, "events.lose"),
            ([{"events": {"drop": -1}}], "[0].events.drop"), ({}, "rules"), ({"rules": [{"events": {}}]}, "rules[0].events"),
            ([{"events": {"drop": 1}}, {"events": {"drop": 1}}], "[1].events"),
            ([{"events": {"drop": 1}, "answer": {"status": 500}}], "[0].answer"),
        ],
    )
    def test_refusals_change_nothing(self, plane, body, field):
        plane.send("PUT", "faults", {"events": {"drop": 0.1}, "rules": [{"answer": {"status": 500}, "times": 1}]})
        before = plane.get("faults")
        assert [set(one) for one in before] == [{"match", "answer", "times", "answered"}, {"events"}]
        with pytest.raises(Refused) as refused:
            plane.send("PUT", "faults", body)
        assert (refused.value.status, refused.value.error["field"]) == (400, field)
        assert plane.get("faults") == before
        assert plane.send("PUT", "faults", before) == before


class TestOtherTargets:
    def test_a_file_has_a_line_for_each(self, bus, subscribe, tmp_path):
        path = tmp_path / "events.jsonl"
        path.write_bytes(b'{"cut short')
        subscribe("file", {"file": str(path)})
        ids = put(bus, ["a"], range(5))
        lines = eventually(lambda: (found := path.read_text().splitlines())[5:] and found)
        assert [json.loads(line)["id"] for line in lines[1:]] == ids

    def test_a_bus_of_another_server(self, servers, bus, subscribe):
        other = servers.start()
        keys = {"accessKeyId": PARTNER_2.key, "secretAccessKey": PARTNER_2.secret}
        subscribe("bus", {"eventbridge": other.endpoint, "keys": keys}, pattern={"source": ["my.app"]})
        put(bus, ["a"], range(3))
        log = Control(other)

        def arrived():
            text = other.get(f"/_cosell/events?account={PARTNER_2.account}").read().decode()
            found = [json.loads(line) for line in text.splitlines()]
            came = [event["detail"]["number"] for event in found if event["source"] == "my.app"]
            return list(dict.fromkeys(came)) == [0, 1, 2]

        eventually(arrived)
        assert log.get("subscriptions") == []


class TestReplays:
    def test_of_a_time_and_of_one(self, plane, bus, subscribe, receivers):
        before = plane.clock()["now"]
        ids = put(bus, ["a", "b"], range(3))
        receiver = receivers()
        subscribe("late", receiver, pattern={"resources": ["a"]})
        wanted = ids[::2]
        assert plane.send("POST", "events/replay", {"from": before, "subscription": "late"}) == {"replayed": 3}
        eventually(lambda: receiver.ids == wanted)
        code, shown, _ = plane.command("events", "resend", wanted[1], "--output", "json")
        assert (code, json.loads(shown)) == (0, {"replayed": 1})
        eventually(lambda: [event["id"] for event in receiver.taken] == [*wanted, wanted[1]])
        code, shown, _ = plane.command("events", "replay", "--from", before, "--subscription", "late")
        assert code == 0 and "3" in shown

    @pytest.mark.parametrize(
        "order, status, field",
        [
            ({}, 400, "from"), ({"from": "yesterday"}, 400, "from"), ({"id": "none"}, 404, None),
            ({"from": "2030-01-01T00:00:00Z", "to": "2029-01-01T00:00:00Z"}, 400, "to"),
            ({"id": "x", "from": "2030-01-01T00:00:00Z"}, 400, "id"),
            ({"id": "x", "subscription": "none"}, 404, None),
        ],
    )
    def test_refusals(self, plane, order, status, field):
        with pytest.raises(Refused) as refused:
            plane.send("POST", "events/replay", order)
        assert (refused.value.status, refused.value.error.get("field")) == (status, field)


def test_listen_shows_and_forwards(house, bus, plane, receivers):
    receiver = receivers()
    words = ["events", "listen", "--forward-to", receiver.url, "--pattern", '{"resources": ["heard"]}', "--output", "json"]
    process = subprocess.Popen(
        [str(BINARY), *words],
        env={**os.environ, "AWS_ENDPOINT_URL": house.endpoint},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        # It listens once it has asked; until then nothing is heard.
        eventually(lambda: put(bus, ["heard", "not"], [1]) and receiver.taken, within=10, every=0.2)
        line = json.loads(process.stdout.readline())
        assert line == receiver.taken[0] and line["resources"] == ["heard"]
    finally:
        process.terminate()
        process.wait()


class TestEventBridge:
    """AWS's own set-up, word for word but for the target (CP74)."""

    def aws(self, house, *words):
        environment = {
            **os.environ,
            "AWS_ENDPOINT_URL": house.endpoint,
            "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": PARTNER_1.key,
            "AWS_SECRET_ACCESS_KEY": PARTNER_1.secret,
        }
        program = os.path.join(os.path.dirname(sys.executable), "aws")
        done = subprocess.run(
            [program, "events", *words, "--output", "json"], env=environment, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else None

    def test_set_up_by_the_aws_cli(self, house, receivers):
        receiver = receivers()
        pattern = {"source": ["aws.partnercentral-selling"], "detail-type": ["Opportunity Created"]}
        name = "NewOpportunities"
        arn = self.aws(house, "put-rule", "--name", name, "--event-pattern", json.dumps(pattern))["RuleArn"]
        assert arn.endswith(f":{PARTNER_1.account}:rule/{name}")
        targets = f"Id=1,Arn={receiver.url}"
        assert self.aws(house, "put-targets", "--rule", name, "--targets", targets)["FailedEntryCount"] == 0
        assert self.aws(house, "describe-rule", "--name", name)["State"] == "ENABLED"
        assert [rule["Name"] for rule in self.aws(house, "list-rules")["Rules"]] == [name]
        made = Room(selling(house, PARTNER_1)).create()
        eventually(lambda: receiver.taken)
        assert receiver.taken[0]["detail"]["opportunity"]["identifier"] == made
        self.aws(house, "disable-rule", "--name", name)
        self.aws(house, "remove-targets", "--rule", name, "--ids", "1")
        assert self.aws(house, "list-targets-by-rule", "--rule", name)["Targets"] == []
        self.aws(house, "delete-rule", "--name", name)
        assert self.aws(house, "list-rules")["Rules"] == []

    def test_needs_a_right(self, house):
        reader = checker(house, "events", READ_ONLY)
        with pytest.raises(reader.exceptions.ClientError) as refused:
            reader.put_rule(Name="r", EventPattern='{"source": ["x"]}')
        assert refused.value.response["Error"]["Code"] == "AccessDeniedException"

    def test_a_target_of_a_rule_is_the_rules_own(self, house, plane, bus, receivers):
        receiver = receivers()
        bus.put_rule(Name="r", EventPattern='{"source": ["my.app"], "resources": ["own"]}')
        target = {"Id": "t", "Arn": receiver.url, "InputPath": "$.detail"}
        bus.put_targets(Rule="r", Targets=[target])
        name = f"{PARTNER_1.account}:r:t"
        assert plane.get(f"subscriptions/{name}")["rule"].endswith("rule/r")
        with pytest.raises(Refused) as refused:
            plane.send("DELETE", f"subscriptions/{name}")
        assert refused.value.status == 409
        put(bus, ["own"], [5])
        eventually(lambda: receiver.taken == [{"number": 5}])
        bus.remove_targets(Rule="r", Ids=["t"])
        bus.delete_rule(Name="r")
