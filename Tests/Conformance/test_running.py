"""Running it: health, metrics, one log line a call, secrets kept, stops and crashes survived."""

import concurrent.futures
import http.client
import json
import re
import signal
import threading
import uuid

import pytest

from desk import Desk
from partners import (
    FULL_ACCESS,
    PARTNER_1,
    PARTNER_2,
    SUBMITTING,
    Partner,
    account,
    configuration,
    selling,
    user,
)
from payloads import LITERAL, contact, edited
from server import eventually
from wire import Wire

LIST = {"Catalog": "Sandbox"}
WRITERS = 8


class TestObserving:
    def test_health(self, server):
        assert server.get("/health").status == 200

    def test_metrics_are_prometheus_text(self, server, partner):
        partner.list_solutions(Catalog="Sandbox")
        answer = server.get("/metrics")
        assert answer.headers.get_content_type() == "text/plain"
        for line in answer.read().decode().splitlines():
            assert re.fullmatch(r"#.*|[a-zA-Z_:][\w:]*(\{[^{}]*\})? [-+.\deInf]+|", line), line

    def test_metrics_count_calls_by_operation_and_outcome(self, server, wire):
        def counted(outcome):
            text = server.get("/metrics").read().decode()
            labels = re.findall(r"^cosell_calls_total\{(.*)\} (\d+)$", text, re.MULTILINE)
            return sum(
                int(count) for given, count in labels if {'operation="ListSolutions"', outcome} <= set(given.split(","))
            )

        before = counted('outcome="ok"'), counted('outcome="ValidationException"')
        wire.call("ListSolutions", LIST)
        wire.call("ListSolutions", {"Catalog": "Moon"})
        after = counted('outcome="ok"'), counted('outcome="ValidationException"')
        assert after == (before[0] + 1, before[1] + 1)

    @pytest.mark.parametrize(
        "operation, body, facts",
        [
            ("ListSolutions", LIST, ["ListSolutions", PARTNER_1.account]),
            ("GetOpportunity", {"Catalog": "Sandbox", "Identifier": "O1"}, ["ResourceNotFoundException"]),
            ("GetOpportunity", {}, ["GetOpportunity", "ValidationException"]),
        ],
    )
    def test_one_line_a_call(self, server, wire, operation, body, facts):
        request_id = wire.call(operation, body).headers["x-amzn-requestid"]

        def lines():
            return [line for line in server.log.splitlines() if request_id in line]

        [line] = eventually(lines)
        assert all(fact in line for fact in facts)

    def test_json_log(self, servers):
        server = servers.start(arguments=["--log-format", "json"])
        wire = Wire(server, PARTNER_1)
        request_id = wire.call("ListSolutions", LIST).headers["x-amzn-requestid"]
        wire.close()

        def lines():
            return [json.loads(line) for line in server.log.splitlines() if request_id in line]

        assert eventually(lines)


class TestSecrets:
    """Neither keys nor what the model marks as sensitive ever reach the log, at its most talkative."""

    GUEST = Partner("777788889999", "ASIACOSELLGUEST00001", "canary-secret-guest", "canary-session-token")

    def test_nothing_sensitive_is_logged(self, servers):
        person = user(PARTNER_1, "dana", FULL_ACCESS)
        guests = account(self.GUEST.account, "Guests", user(self.GUEST, "guest", FULL_ACCESS))
        config = configuration(account(PARTNER_1.account, "Example Partner", person), guests)
        server = servers.start(config, ["--log-level", "trace"])
        canaries = self.tell_everything(server)
        wire = Wire(server, PARTNER_1)
        last = wire.call("ListSolutions", LIST).headers["x-amzn-requestid"]
        wire.close()

        def written():
            return last in server.log

        eventually(written)
        log = server.log
        assert [one for one in canaries if one in log] == []

    def tell_everything(self, server):
        """Sends canaries through successes and failures; returns them."""
        names = ("company", "city", "street", "title", "steps")
        canaries = {name: f"canary-{name}-{uuid.uuid4().hex[:6]}" for name in names}
        mail = f"canary-{uuid.uuid4().hex[:6]}@example.com"
        changes = {
            "Customer.Account.CompanyName": canaries["company"],
            "Customer.Account.Address.City": canaries["city"],
            "Customer.Account.Address.StreetAddress": canaries["street"],
            "Customer.Contacts": [contact(Email=mail, Phone="+15550001234567")],
            "Project.Title": canaries["title"],
            "LifeCycle.NextSteps": canaries["steps"],
        }
        for partner in (PARTNER_1, self.GUEST):
            desk = Desk(selling(server, partner))
            identifier = desk.create(changes)
            desk.update(identifier)
            for spoiled in (
                {"Customer.Account.CompanyName": canaries["company"] + "x" * 200},
                {"Customer.Contacts.0.Email": mail.upper()},
                {"PrimaryNeedsFromAws": [LITERAL]},
            ):
                with pytest.raises(desk.client.exceptions.ValidationException):
                    desk.create({**changes, **spoiled})
        wire = Wire(server, self.GUEST)
        wire.send(wire.signed("CreateOpportunity", json.dumps(edited(desk.draft(), changes)).encode()[:-5]))
        wire.close()
        stranger = Wire(server, Partner(PARTNER_1.account, PARTNER_1.key, "canary-wrong-secret"))
        stranger.send(stranger.signed("ListSolutions", LIST))
        stranger.close()
        secrets = [PARTNER_1.secret, self.GUEST.secret, self.GUEST.token, "canary-wrong-secret"]
        return [*canaries.values(), mail, mail.upper(), "+15550001234567", *secrets]


class Writers:
    """Threads that create opportunities until the server is gone, and remember what was acknowledged."""

    def __init__(self, server):
        self.server = server
        self.acknowledged = []
        self.is_over = threading.Event()

    def __enter__(self):
        self.pool = concurrent.futures.ThreadPoolExecutor(WRITERS)
        self.work = [self.pool.submit(self._write) for _ in range(WRITERS)]
        return self

    def __exit__(self, *_):
        self.is_over.set()
        self.pool.shutdown()
        for one in self.work:
            one.result()

    def wait_for(self, count):
        def reached():
            return len(self.acknowledged) >= count

        eventually(reached, within=60)

    def _write(self):
        wire = Wire(self.server, PARTNER_1)
        try:
            while not self.is_over.is_set():
                answer = wire.attempt(wire.signed("CreateOpportunity", Desk(None).draft()))
                assert answer.status == 200, answer.body
                self.acknowledged.append(answer.value["Id"])
        except (http.client.HTTPException, OSError):
            pass  # the server is gone, and with it what was not acknowledged
        finally:
            wire.close()


def stored(server):
    pages = (
        selling(server, PARTNER_1)
        .get_paginator("list_opportunities")
        .paginate(Catalog="Sandbox", PaginationConfig={"PageSize": 100})
    )
    return [row["Id"] for page in pages for row in page["OpportunitySummaries"]]


def test_acknowledged_writes_survive_kill_9(servers):
    server = servers.start()
    for _ in range(2):
        before = set(stored(server))
        with Writers(server) as writers:
            writers.wait_for(100)
            server.kill()
        server.start()
        after = stored(server)
        assert len(after) == len(set(after))
        assert set(after) >= before | set(writers.acknowledged)
        assert len(after) - len(before) - len(writers.acknowledged) <= WRITERS  # what was in flight may be in or out


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_graceful_stop_answers_what_it_accepted(servers, number):
    """Stored and acknowledged are the same set: no write without its answer, no answer without its write."""
    server = servers.start()
    with Writers(server) as writers:
        writers.wait_for(50)
        assert server.stop(number) == 0
    server.start()
    assert sorted(stored(server)) == sorted(writers.acknowledged)


def test_stop_while_nothing_happens(servers):
    server = servers.start()
    assert server.stop() == 0


def test_data_is_there_at_the_next_start(servers):
    server = servers.start({"switches": SUBMITTING})
    desk = Desk(selling(server, PARTNER_1))
    identifier = desk.at("Approved", "Committed")
    before = desk.record(identifier), desk.summary(identifier)["RelatedOpportunityId"]
    server.stop()
    server.start()
    assert (desk.record(identifier), desk.summary(identifier)["RelatedOpportunityId"]) == before
    assert int(desk.create()[1:]) > int(identifier[1:])


class TestDemo:
    @pytest.fixture(scope="class")
    @classmethod
    def demo(cls, servers):
        return servers.start(arguments=["--demo"])

    @staticmethod
    def rows(server, catalog):
        pages = selling(server, PARTNER_1).get_paginator("list_opportunities").paginate(Catalog=catalog)
        return [row for page in pages for row in page["OpportunitySummaries"]]

    def test_sixty_lifelike_opportunities(self, demo):
        rows = self.rows(demo, "AWS") + self.rows(demo, "Sandbox")
        assert len(rows) >= 60
        assert len({row["LifeCycle"]["Stage"] for row in rows}) == 7
        assert len({row["LifeCycle"]["ReviewStatus"] for row in rows}) >= 5
        assert len({row["Customer"]["Account"]["CompanyName"] for row in rows}) >= 20

    def test_each_can_be_read(self, demo):
        """Every record of the demo passes the model, and is one that the rules let through."""
        for catalog in ("AWS", "Sandbox"):
            desk = Desk(selling(demo, PARTNER_1), catalog)
            for row in self.rows(demo, catalog):
                assert desk.record(row["Id"])["Id"] == row["Id"]

    def test_is_loaded_once(self, servers):
        server = servers.start(arguments=["--demo"])
        before = len(self.rows(server, "AWS")), len(self.rows(server, "Sandbox"))
        server.stop()
        server.start()
        assert (len(self.rows(server, "AWS")), len(self.rows(server, "Sandbox"))) == before

    def test_the_neighbour_has_accounts_but_no_part_in_it(self, demo):
        assert selling(demo, PARTNER_2).list_solutions(Catalog="AWS")["SolutionSummaries"]


class TestBadStart:
    @pytest.mark.parametrize(
        "config, words",
        [
            ({"acounts": []}, "acounts"),
            ({"switches": {"throtling": True}}, "throtling"),
            ({"faults": [{"operation": "NoSuchOperation", "error": "ConflictException"}]}, "NoSuchOperation"),
        ],
    )
    def test_mistakes_in_the_configuration_are_named(self, servers, config, words):
        server = servers.prepare(config)
        with pytest.raises(AssertionError, match="the server ended with"):
            server.start()
        assert words in server.log

    @pytest.mark.parametrize("sign", ["[", "{", "- ", "[{"])
    def test_a_file_of_nothing_but_beginnings_is_refused_at_once(self, servers, sign):
        server = servers.prepare()
        server.folder.joinpath("deep.yaml").write_text("accounts: " + sign * 100_000)
        server.arguments = ["--config", str(server.folder / "deep.yaml")]
        with pytest.raises(AssertionError, match="the server ended with"):
            server.start()
        assert server.process.returncode > 0, "ended by a signal"
        assert "YAML" in server.log and len(server.log) < 4000
