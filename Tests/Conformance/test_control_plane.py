"""Doors, acts and time of the control plane, with boto3 and the command."""

import json

import pytest

from control import Control, Refused
from engagements import OURS, THEIRS, EventLog, Room
from partners import PARTNER_1, selling


@pytest.fixture(scope="module")
def plane(servers):
    return Control(servers.start())


@pytest.fixture(scope="module")
def room(plane):
    return Room(selling(plane.server, PARTNER_1))


@pytest.fixture
def submitted(room):
    return room.submitted()["OpportunityId"]


class TestDoors:
    def test_listed_and_described(self, plane):
        """Every path is listed with its methods, from the table that answers it (CP4)."""
        listed = {row["path"]: row["methods"] for row in plane.get("")["paths"]}
        assert listed["/_cosell/clock"] == ["GET", "POST"]
        described = plane.get("openapi.json")["paths"]
        assert set(listed) <= set(described)
        assert "post" in described["/_cosell/acts/opportunity.approve"]
        for path, methods in listed.items():
            assert {method.lower() for method in methods} == set(described[path])

    @pytest.mark.parametrize(
        "headers, status",
        [
            ({}, 200),
            ({"Origin": "https://evil.example.com"}, 403),
            ({"Sec_Fetch_Site": "cross-site"}, 403),
            ({"Host": "evil.example.com"}, 403),
            ({"Host": "localhost"}, 200),
            ({"X_Cosell_World": "main"}, 200),
            ({"X_Cosell_World": "other"}, 404),
        ],
    )
    def test_who_comes_in(self, plane, headers, status):
        if status == 200:
            assert plane.get("clock", **headers)["mode"]
            return
        with pytest.raises(Refused) as refused:
            plane.get("clock", **headers)
        assert refused.value.status == status and refused.value.error["fix"]

    def test_names_and_origins_of_options(self, servers):
        server = servers.start(arguments=["--control-host", "cosell.test", "--control-origin", "https://a.example.com"])
        plane = Control(server)
        assert plane.get("clock", Host="cosell.test:1", Origin="https://a.example.com")["mode"] == "follow"

    def test_command(self, plane):
        code, shown, _ = plane.command("control", "get", "clock", "--output", "json")
        assert code == 0 and set(json.loads(shown)) == {"now", "wall", "mode"}
        code, shown, _ = plane.command("control")
        assert code == 0 and "/_cosell/clock" in shown
        code, _, said = plane.command("control", "get", "nothing")
        assert code == 254 and "no such path" in said and "lists those" in said


class TestActs:
    def test_approval(self, plane, room, submitted):
        """An act changes the record, and its events are those that AWS sends (CP10)."""
        log = EventLog(plane.server, OURS)
        done = plane.act("opportunity.approve", id=submitted, comments="Well described")
        assert done["act"] == "opportunity.approve"
        assert done["record"]["LifeCycle"]["ReviewStatus"] == "Approved"
        assert room.status(submitted) == "Approved"
        told = log.read()
        assert [event["id"] for event in told] == done["events"]
        assert [event["detail-type"] for event in told] == [
            "Engagement Invitation Accepted",
            "Engagement Member Added",
            "Opportunity Updated",
            "Engagement Resource Snapshot Created",
        ]

    def test_wrong_state(self, plane, room):
        """409 with the state, the states that do, and the acts allowed now (CP12)."""
        draft = room.create()
        with pytest.raises(Refused) as refused:
            plane.act("opportunity.approve", id=draft)
        assert refused.value.status == 409
        assert refused.value.error["state"] == "Pending Submission"
        assert refused.value.error["states"] == ["Submitted", "In review"]
        assert refused.value.error["actsAllowedNow"] == []

    @pytest.mark.parametrize(
        "act, members, status, field",
        [
            ("opportunity.aprove", {}, 404, None),
            ("opportunity.approve", {}, 400, "id"),
            ("opportunity.approve", {"id": "O1", "coment": "x"}, 400, "coment"),
            ("opportunity.approve", {"id": "O19999999"}, 404, "id"),
            ("referral.send", {"account": "4711"}, 400, "account"),
            ("referral.send", {"account": OURS, "expiresIn": "soon"}, 400, "expiresIn"),
        ],
    )
    def test_refusals(self, plane, act, members, status, field):
        with pytest.raises(Refused) as refused:
            plane.act(act, **members)
        assert refused.value.status == status
        assert refused.value.error.get("field") == field

    def test_commands(self, plane, room, submitted):
        """Words, options and suggestions come from the table (CP14)."""
        code, shown, said = plane.command("aws", "opportunity", "request-action", submitted, "--comments", "Name the buyer")
        assert code == 0, said
        assert room.record(submitted)["LifeCycle"]["ReviewComments"] == "Name the buyer"
        code, _, said = plane.command("aws", "opportunity", "aprove", submitted)
        assert code == 252 and "opportunity approve" in said
        code, _, said = plane.command("aws", "opportunity", "approve", submitted)
        assert code == 254 and "Action Required" in said
        code, shown, _ = plane.command("aws", "opportunity", "approve", "--help")
        assert code == 0 and "--comments" in shown and "Submitted or In review" in shown
        code, shown, _ = plane.command("__complete", "aws", "opportunity", "")
        assert "request-action" in shown.split()
        code, shown, _ = plane.command(
            "aws", "referral", "send", "--account", OURS, "--amount", "25000", "--seed", "7", "--output", "json"
        )
        assert code == 0 and json.loads(shown)["record"]["Status"] == "PENDING"

    def test_trigger(self, plane, room):
        code, shown, said = plane.command("trigger", "opportunity.approved", "--account", OURS, "--output", "json")
        assert code == 0, said
        record = json.loads(shown)["record"]
        assert room.status(record["Id"]) == "Approved"
        code, _, said = plane.command("trigger", "opportunity.aproved")
        assert code == 252 and "opportunity.approved" in said

    def test_survives_a_restart(self, servers):
        """What acts gave an account, and what waits, is there after a restart."""
        plane = Control(servers.start())
        room = Room(selling(plane.server, PARTNER_1))
        deal = room.submitted()["OpportunityId"]
        plane.act("solution.put", id="S-4242", name="From AWS", account=OURS)
        now = plane.clock(freeze=True)["now"]
        assert plane.act("opportunity.approve", id=deal, at=now[:4].replace("20", "21") + now[4:])["id"] > 0
        assert plane.status == 202
        plane.server.stop()
        plane.server.start()
        room.associate(room.create(), "S-4242")
        assert [row["kind"] for row in plane.get(f"agenda?subject={deal}")] == ["act opportunity.approve"]
        assert plane.clock()["mode"] == "frozen"


class TestTime:
    @pytest.fixture(scope="class")
    @classmethod
    def plane(cls, servers):
        return Control(servers.start())

    def test_a_referral_expires_when_the_clock_moves_sixteen_days(self, plane):
        room = Room(selling(plane.server, PARTNER_1))
        invitation = plane.act("referral.send", account=OURS)["record"]["Id"]
        log = EventLog(plane.server, OURS)
        moved = plane.clock(advance="P16D")
        assert moved["mode"] == "shifted" and moved["performed"] >= 1
        [event] = [one for one in log.read() if one["detail-type"] == "Engagement Invitation Expired"]
        assert event["detail"]["engagementInvitation"]["id"] == invitation
        [row] = [one for one in room.invitations("RECEIVER") if one["Id"] == invitation]
        assert row["Status"] == "EXPIRED"
        assert EventLog(plane.server, THEIRS).read() == []

    def test_forward_only(self, plane):
        plane.clock(advance="1h")
        for move in ({"set": "2001-01-01T00:00:00Z"}, {"follow": True}):
            with pytest.raises(Refused) as refused:
                plane.clock(**move)
            assert refused.value.status == 409

    @pytest.mark.parametrize("move", [{}, {"advance": "soon"}, {"advance": 5}, {"set": "x"}, {"go": True}])
    def test_bad_moves(self, plane, move):
        with pytest.raises(Refused) as refused:
            plane.send("POST", "clock", move)
        assert refused.value.status == 400

    def test_it_stands_and_goes_on(self, plane):
        first = plane.clock(freeze=True)["now"]
        assert plane.clock()["now"] == first
        second = plane.clock(advance="90m")
        assert (second["mode"], plane.clock()["now"]) == ("frozen", second["now"])
        assert plane.clock(freeze=False)["mode"] == "shifted"

    def test_records_follow_it_and_signatures_do_not(self, plane):
        room = Room(selling(plane.server, PARTNER_1))
        created = room.record(room.create())["CreatedDate"]
        assert created.isoformat()[:10] == plane.clock()["now"][:10]
        assert plane.clock()["now"] > plane.clock()["wall"]

    def test_command(self, plane):
        code, shown, said = plane.command("clock", "advance", "1h", "--output", "json")
        assert code == 0 and json.loads(shown)["mode"] == "shifted", said
        code, shown, _ = plane.command("clock")
        assert code == 0 and "mode: shifted" in shown
        assert plane.command("clock", "advance")[0] == 252
        assert plane.command("clock", "set", "2001-01-01T00:00:00Z")[0] == 254

    def test_agenda(self, plane):
        """What is to come is listed, done before its time, and taken off (CP24)."""
        room = Room(selling(plane.server, PARTNER_1))
        deal = room.submitted()["OpportunityId"]
        for minute in (1, 2):
            later = plane.clock()["now"][:16].replace("20", "30", 1) + f":0{minute}Z"
            plane.act("opportunity.review" if minute == 1 else "opportunity.approve", id=deal, at=later)
        entries = plane.get(f"agenda?subject={deal}")
        assert [row["kind"] for row in entries] == ["act opportunity.review", "act opportunity.approve"]
        assert {row["account"] for row in entries} == {OURS}
        assert plane.send("POST", "agenda/run", {"until": entries[0]["dueAt"]})["performed"] >= 1
        assert room.status(deal) == "In review"
        plane.send("DELETE", f"agenda/{entries[1]['id']}")
        assert not [row for row in plane.get(f"agenda?subject={deal}") if row["kind"].startswith("act ")]
        with pytest.raises(Refused) as refused:
            plane.send("DELETE", f"agenda/{entries[1]['id']}")
        assert refused.value.status == 404
