"""AWS by itself: manual, auto and scenarios, said at the start and while the server runs."""

import pathlib

import pytest

from channel import ChannelDesk
from control import Control, Refused
from engagements import Room
from partners import PARTNER_1, selling
from server import REPOSITORY, eventually

SCENARIOS = pathlib.Path(REPOSITORY) / "docs/scenarios"


@pytest.fixture(scope="module")
def plane(servers):
    return Control(servers.start(arguments=["--aws-side", "auto"]))


@pytest.fixture(scope="module")
def room(plane):
    return Room(selling(plane.server, PARTNER_1))


def test_auto_approves_after_a_while(plane, room):
    assert plane.get("aws-side")["mode"] == "auto"
    deal = room.submitted()["OpportunityId"]
    assert [row["kind"] for row in plane.get(f"agenda?subject={deal}")] == ["act opportunity.approve"]
    eventually(lambda: room.status(deal) == "Approved", within=15)


def test_replaced_while_it_runs(plane, room):
    code, _, said = plane.command("control", "put", "aws-side", "@" + str(SCENARIOS / "calm-quarter.yaml"))
    assert code == 0, said
    assert plane.get("aws-side")["scenario"]["name"] == "a calm quarter"
    deal = room.submitted()["OpportunityId"]
    assert room.status(deal) == "Submitted"
    plane.clock(advance="10d")
    assert room.status(deal) in ("Approved", "Action Required")
    told = plane.server.get("/_cosell/events?catalog=Sandbox&limit=10000").read().decode().splitlines()
    sent = [line for line in told if "Engagement Invitation Created" in line and '"senderAccountId":"aws"' in line]
    assert len(sent) >= 5
    assert plane.send("PUT", "aws-side", {"mode": "manual"}) == {"mode": "manual"}


def test_a_bad_scenario_changes_nothing(plane):
    before = plane.get("aws-side")
    with pytest.raises(Refused) as refused:
        plane.send("PUT", "aws-side", b"rules:\n  - when: { event: submitted }\n    then:\n      - act: approve\n")
    assert refused.value.status == 400
    assert (refused.value.error["line"], refused.value.error["field"]) == (4, "rules[0].then[0].act")
    assert plane.get("aws-side") == before


def test_the_same_seed_draws_the_same(servers):
    """Two servers, the same scenario: the same referrals, though identifiers differ."""
    drawn = []
    for _ in range(2):
        plane = Control(servers.start(arguments=["--aws-side", str(SCENARIOS / "flood-of-referrals.yaml")]))
        plane.clock(freeze=True)
        plane.clock(advance="6h")
        client = selling(plane.server, PARTNER_1)
        rows = Room(client).invitations("RECEIVER")
        deals = [
            client.get_engagement_invitation(Catalog="Sandbox", Identifier=row["Id"])["Payload"]
            for row in sorted(rows, key=lambda row: row["InvitationDate"])
            if row["SenderAwsAccountId"] == "aws"
        ]
        for deal in deals:
            for project in [part["Project"] for part in deal.values() if "Project" in part]:
                project.pop("TargetCompletionDate")
        drawn.append(deals)
    assert drawn[0] == drawn[1] and len(drawn[0]) > 10


def test_the_other_services_are_heard_as_well(servers):
    """A scenario signs contracts and answers handshakes of Channel, as it reviews deals."""
    plane = Control(servers.start(arguments=["--demo"]))
    desk = ChannelDesk(plane.server)
    rules = [
        {"when": {"event": "contractSent", "title": "Litware"}, "then": [{"act": "contract.sign", "after": "1h"}]},
        {"when": {"event": "started"}, "then": [{"act": "handshake.reject", "after": "2h"}]},
    ]
    plane.send("PUT", "aws-side", {"rules": rules})
    contract = desk.attest(desk.managed(), signatoryEmail="ada+hold@litware.example", legalEntityName="Litware AG")
    handshake = desk.invite(desk.enrol("777788889999"))
    assert desk.contract(contract)["status"] == "PENDING"
    plane.clock(advance="3h")
    assert desk.contract(contract)["status"] == "ACCEPTED"
    [shown] = [one for one in desk.handshakes() if one["id"] == handshake]
    assert shown["status"] == "REJECTED"
