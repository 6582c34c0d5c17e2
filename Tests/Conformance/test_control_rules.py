"""Rules of the control plane that no other file walks, a class for each chapter of them."""

import datetime
import json
import os
import re
import urllib.error
import urllib.request
import uuid

import botocore.exceptions
import pytest

from account import AccountDesk
from checkers import checker
from control import Control, Refused
from engagements import OURS, THEIRS, Room
from partners import PARTNER_1, Partner, selling
from server import REPOSITORY, eventually


@pytest.fixture(scope="module")
def plane(servers):
    return Control(servers.start())


@pytest.fixture(scope="module")
def room(plane):
    return Room(selling(plane.server, PARTNER_1))


class TestDoorsAndKeys:
    """CP1: who gave a token is asked for it on loopback, too; and it can be closed. Bound wider: test_http_protocol."""

    def status(self, server, path, token=None):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            return urllib.request.urlopen(urllib.request.Request(server.endpoint + path, headers=headers), timeout=10).status
        except urllib.error.HTTPError as error:
            return error.code

    def test_a_token_of_the_environment(self, servers):
        server = servers.prepare()
        server.environment = {**os.environ, "COSELL_CONTROL_TOKEN": "a-token-of-the-environment"}
        server.start()
        assert [self.status(server, "/_cosell/clock", token) for token in (None, "a-token-of-the-environment")] == [401, 200]

    def test_closed(self, servers):
        server = servers.start({"control_plane": False})
        for path in ("/_cosell/", "/_cosell/clock", "/_cosell/acts/referral.send", "/_cosell/nothing"):
            assert self.status(server, path) == 404, path
        assert self.status(server, "/health") == 200


class TestActs:
    def test_the_table_is_the_documents(self, plane):
        """CP10: name, service, parameters, words and an example of each; docs/acts.md and the help are the same table."""
        rows = {row["name"]: row for row in plane.get("acts")}
        documented = re.findall(r"^### `(\S+)`$", (REPOSITORY / "docs/acts.md").read_text(), re.M)
        assert list(rows) == documented
        described = plane.get("openapi.json")["paths"]
        for name, row in rows.items():
            assert row["service"] and row["words"] and row["example"], name
            assert f"/_cosell/acts/{name}" in described
            names = [parameter["name"] for parameter in row["parameters"]]
            assert {"catalog", "account", "at"} <= set(names), name
            for parameter in row["parameters"]:
                assert parameter["words"] and isinstance(parameter["required"], bool), name

    def test_they_are_no_calls(self, plane, room):
        """CP13: no signature, no policy, no rate, no fault and no replay; the record of calls has them."""
        plane.send("PUT", "quotas", {"rules": [{"perSecond": 0.001}]})
        plane.send("PUT", "faults", [{"answer": {"status": 500}}])
        try:
            sent = [plane.act("referral.send", account=OURS, seed=1)["record"]["Id"] for _ in range(5)]
        finally:
            plane.send("PUT", "quotas", {"mode": "off"})
            plane.send("DELETE", "faults")
        assert len(set(sent)) == 5
        rows = plane.get("calls?operation=referral.send&outcome=ok")
        assert [row["service"] for row in rows[-5:]] == ["act"] * 5

    def test_directory_and_market(self, plane, room):
        """The rows that give an account what it has: users, offers, products, solutions; links that exist stay."""
        uma = {"email": "uma@partner.example.com", "firstName": "Uma", "lastName": "Lund"}
        plane.act("user.put", account=OURS, **uma)
        plane.act("solution.put", account=OURS, id="S-7777", name="Lent", status="Active", category="Software Product")
        deal = room.create()
        room.associate(deal, "S-7777")
        plane.act("solution.remove", account=OURS, id="S-7777")
        assert "S-7777" in room.record(deal)["RelatedEntityIdentifiers"]["Solutions"]
        assert "S-7777" not in room.solutions()
        with pytest.raises(Refused):
            plane.act("solution.remove", account=OURS, id="S-7777")


class TestTime:
    @pytest.fixture(scope="class")
    @classmethod
    def plane(cls, servers):
        plane = Control(servers.start())
        plane.clock(freeze=True)
        return plane

    @pytest.mark.parametrize(
        "duration, seconds",
        [
            ("P16D", 16 * 86_400), ("16d", 16 * 86_400), ("90m", 5400), ("PT90M", 5400), ("PT1H30M", 5400), ("1h30m", 5400),
            ("P1W", 7 * 86_400), ("2w", 14 * 86_400), ("1.5h", 5400), ("P1DT1S", 86_401), ("500ms", 0.5), ("PT0S", 0),
        ],
    )
    def test_durations(self, plane, duration, seconds):
        """CP30: ISO 8601 and the short forms."""
        before = datetime.datetime.fromisoformat(plane.clock()["now"])
        after = datetime.datetime.fromisoformat(plane.clock(advance=duration)["now"])
        assert (after - before).total_seconds() == pytest.approx(seconds, abs=0.002)

    @pytest.mark.parametrize("duration", ["P1M", "P1Y", "-P1D", "16", "d16", "1h1h", "30m1h", "P", "PT", "", "1e3d", "P2000000D"])
    def test_no_durations(self, plane, duration):
        before = plane.clock()["now"]
        with pytest.raises(Refused) as refused:
            plane.clock(advance=duration)
        assert refused.value.status == 400 and plane.clock()["now"] == before

    def test_set_and_follow(self, servers):
        plane = Control(servers.start())
        plane.clock(set="2040-06-30T09:00:00Z")
        assert plane.clock()["now"].startswith("2040-06-30T09:00:0") and plane.clock()["mode"] == "shifted"
        with pytest.raises(Refused) as refused:
            plane.clock(follow=True)
        assert refused.value.status == 409
        other = Control(servers.start())
        other.clock(freeze=True)
        assert other.clock(follow=True)["mode"] == "follow"

    def test_what_follows_which_clock(self, plane):
        """CP32: client tokens, page tokens and records are the house clock's; signatures and temporary keys the wall's."""
        room = Room(selling(plane.server, PARTNER_1))
        once = {"ClientToken": str(uuid.uuid4())}
        first = room.engage(**once)
        assert room.engage(**once) == first
        for _ in range(3):
            room.engage()
        page = room.client.list_engagements(Catalog="Sandbox", MaxResults=1)["NextToken"]
        keys = checker(plane.server, "sts", PARTNER_1).get_session_token(DurationSeconds=900)["Credentials"]
        temporary = Partner(OURS, keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
        plane.clock(advance="2d")
        assert selling(plane.server, temporary).list_engagements(Catalog="Sandbox")["EngagementSummaryList"]
        assert room.engage(**once) != first
        with pytest.raises(botocore.exceptions.ClientError) as refused:
            room.client.list_engagements(Catalog="Sandbox", MaxResults=1, NextToken=page)
        assert refused.value.response["Error"]["Code"] == "ValidationException"
        created = room.engagement(room.engage())["CreatedAt"]
        assert created.isoformat()[:16] == plane.clock()["now"][:16]


class TestWatching:
    def test_calls(self, plane, room):
        """CP60: by account, operation, outcome and place, so many at most; emptied by DELETE."""
        room.engagements()
        Room(selling(plane.server, PARTNER_1), "AWS").engagements()
        rows = plane.get(f"calls?account={OURS}&operation=selling/ListEngagements&outcome=ok&limit=2")
        assert len(rows) == 2 and rows[0]["sequence"] < rows[1]["sequence"]
        assert {"sequence", "at", "requestId", "account", "service", "operation", "outcome", "milliseconds"} <= set(rows[0])
        assert plane.get(f"calls?after={rows[1]['sequence']}&operation=ListEngagements") == []
        assert plane.get(f"calls?account={THEIRS}&operation=ListEngagements") == []
        plane.send("DELETE", "calls")
        assert plane.get("calls?limit=10000") == []

    def test_mail(self, plane):
        """CP61: what AWS would have sent, ascending, to one address and behind one place."""
        desk = AccountDesk(plane.server, PARTNER_1, "AWS")
        for name in ("ann", "bob", "ann"):
            desk.call("send_email_verification_code", Email=f"{name}@partner.example.com")
        mails = plane.get("mail?to=ann@partner.example.com")
        assert [set(mail) for mail in mails] == [{"sequence", "at", "to", "subject", "text", "fields"}] * 2
        assert mails[0]["sequence"] < mails[1]["sequence"]
        assert all(mail["fields"]["code"] in mail["text"] for mail in mails)
        assert plane.get(f"mail?to=ann@partner.example.com&after={mails[0]['sequence']}") == mails[1:]
        assert len(plane.get("mail")) >= 3

    def test_explain(self, plane):
        """CP62: an unknown request is 404."""
        with pytest.raises(Refused) as refused:
            plane.get(f"explain?requestId={uuid.uuid4()}")
        assert refused.value.status == 404
        with pytest.raises(Refused) as refused:
            plane.get("explain")
        assert (refused.value.status, refused.value.error["field"]) == (400, "requestId")


class TestEventBridge:
    """CP74: the operations that no set-up script of AWS's pages uses."""

    def test_patterns_and_states(self, plane):
        bus = checker(plane.server, "events", PARTNER_1)
        event = {
            "id": "1", "account": OURS, "source": "my.app", "time": "2030-01-01T00:00:00Z", "region": "us-east-1",
            "resources": [], "detail-type": "Counted", "detail": {"number": 7},
        }  # fmt: skip
        for pattern, result in [
            ({"source": ["my.app"]}, True), ({"detail": {"number": [{"numeric": ["<", 7]}]}}, False),
            ({"$or": [{"source": ["other"]}, {"detail": {"number": [7]}}]}, True),
        ]:
            answer = bus.test_event_pattern(EventPattern=json.dumps(pattern), Event=json.dumps(event))
            assert answer["Result"] is result, pattern
        with pytest.raises(botocore.exceptions.ClientError) as refused:
            bus.test_event_pattern(EventPattern='{"source": "my.app"}', Event=json.dumps(event))
        assert refused.value.response["Error"]["Code"] == "InvalidEventPatternException"
        bus.put_rule(Name="r", EventPattern='{"source": ["my.app"]}', State="DISABLED")
        assert bus.describe_rule(Name="r")["State"] == "DISABLED"
        bus.enable_rule(Name="r")
        assert bus.describe_rule(Name="r")["State"] == "ENABLED"
        bus.delete_rule(Name="r")
        with pytest.raises(botocore.exceptions.ClientError) as refused:
            bus.describe_rule(Name="r")
        assert refused.value.response["Error"]["Code"] == "ResourceNotFoundException"


class TestSubscriptions:
    """CP70: per account and catalog, or all."""

    def test_filters(self, plane, room, tmp_path):
        filters = {
            "all": {}, "ours": {"account": OURS}, "theirs": {"account": THEIRS}, "aws": {"account": OURS, "catalog": "AWS"},
        }  # fmt: skip
        for name, only in filters.items():
            plane.send("PUT", f"subscriptions/{name}", {"target": {"file": str(tmp_path / name)}, **only})
        room.create()
        Room(room.client, "AWS").create()

        def lines(name):
            return len((tmp_path / name).read_text().splitlines()) if (tmp_path / name).exists() else 0

        eventually(lambda: [lines(name) for name in filters] == [2, 2, 0, 1])
        for name in filters:
            plane.send("DELETE", f"subscriptions/{name}")
