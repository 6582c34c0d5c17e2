"""What is another partner's does not exist: all operations with another's identifiers (selling 1.4, 2.3, D14)."""

import json

import pytest

from belongings import NOTHING, requests
from engagements import NOWHERE, Room, completed, lead, project, to_a_lead
from operations import NAMELESS, OPERATIONS
from partners import PARTNER_1, PARTNER_2, selling
from prospecting import prospected
from wire import Wire

SANDBOX = {"Catalog": "Sandbox"}
NAMED = sorted(requests(NOTHING))
CASES = [(operation, number) for operation in NAMED for number in range(len(requests(NOTHING)[operation]))]


def test_every_operation_is_here():
    assert {*NAMED, *NAMELESS} == set(OPERATIONS)


@pytest.fixture(scope="module")
def house(servers):
    return servers.start({"switches": {"referral_delay": 0}})


@pytest.fixture(scope="module")
def ours(house):
    return Room(selling(house, PARTNER_1))


@pytest.fixture(scope="module")
def theirs(house):
    return Room(selling(house, PARTNER_2))


@pytest.fixture(scope="module")
def belongings(ours):
    """One of everything, all of it of the first partner."""
    engagement = ours.engage(lead())
    conversion = completed(ours.start_conversion(engagement))
    submission = ours.submitted()
    _, invitation = ours.referred()
    acceptance = completed(ours.start_acceptance(invitation))
    return {
        "engagement": engagement,
        "opportunity": submission["OpportunityId"],
        "invitation": submission["EngagementInvitationId"],
        "job": submission["ResourceSnapshotJobId"],
        "submission": submission["TaskId"],
        "acceptance": acceptance["TaskId"],
        "conversion": conversion["TaskId"],
        "prospecting": prospected(ours, engagement)["TaskId"],
        "solution": min(Room(ours.client, "AWS").solutions()),
    }


@pytest.fixture(scope="module")
def stranger(house):
    wire = Wire(house, PARTNER_2)
    yield wire
    wire.close()


def answered(wire, operation, names, number):
    """Status and body of an answer, with each name of `names` put in general words."""
    answer = wire.call(operation, {**SANDBOX, **requests(names)[operation][number]})
    text = json.dumps(answer.value, sort_keys=True)
    for name, identifier in names.items():
        text = text.replace(identifier, f"<{name}>")
    return answer.status, text


@pytest.mark.parametrize("operation, number", CASES)
def test_like_nothing(stranger, belongings, operation, number):
    assert answered(stranger, operation, belongings, number) == answered(stranger, operation, NOTHING, number)


@pytest.mark.parametrize("operation, number", CASES)
def test_nothing_fails_or_is_empty(stranger, operation, number):
    """What the comparison rests on: no request is refused for its form, and none succeeds."""
    answer = stranger.call(operation, {**SANDBOX, **requests(NOTHING)[operation][number]})
    if operation.startswith("List") and answer.status == 200:
        assert [value for value in answer.value.values() if value] == []
    elif operation == "CreateOpportunity":
        assert answer.value["Reason"] == "BUSINESS_VALIDATION_FAILED"
    else:
        assert answer.error == "ResourceNotFoundException"


@pytest.mark.parametrize("operation", [name for name in NAMED if name.startswith("List") and "Tags" not in name])
def test_unfiltered_lists_hold_nothing_of_others(stranger, theirs, belongings, operation):
    theirs.submitted()
    required = {
        "ListEngagementInvitations": [{"ParticipantType": "SENDER"}, {"ParticipantType": "RECEIVER"}],
        "ListEngagementMembers": [{"Identifier": theirs.engage()}],
        "ListResourceSnapshots": [{"EngagementIdentifier": theirs.carried()[0]}],
    }
    for request in required.get(operation, [{}]):
        text = stranger.call(operation, {**SANDBOX, **request}).body.decode()
        assert not [name for name, identifier in belongings.items() if f'"{identifier}"' in text and name != "solution"]


def test_nothing_was_touched(ours, stranger, belongings):
    """After all these calls the owner finds everything as it was."""
    before = ours.record(belongings["opportunity"]), ours.engagement(belongings["engagement"])
    for operation, number in CASES:
        stranger.call(operation, {**SANDBOX, **requests(belongings)[operation][number]})
    assert (ours.record(belongings["opportunity"]), ours.engagement(belongings["engagement"])) == before
    assert ours.job(belongings["job"])["Status"] == "Running"
    assert ours.invitation(belongings["invitation"])["Status"] == "PENDING"


class TestInvited:
    """R1.30: who was asked to join learns that there is something, and no more."""

    @pytest.fixture(scope="class")
    @classmethod
    def waiting(cls, ours):
        engagement, opportunity = ours.carried(project(), lead())
        ours.invite(engagement, to_a_lead())
        return {**NOTHING, "engagement": engagement, "opportunity": opportunity}

    @pytest.mark.parametrize("operation", ["GetEngagement", "ListEngagementMembers"])
    @pytest.mark.parametrize("number", [0, 1], ids=["id", "ARN"])
    def test_reads_are_denied(self, stranger, waiting, operation, number):
        answer = stranger.call(operation, {**SANDBOX, **requests(waiting)[operation][number]})
        assert answer.error == "AccessDeniedException"
        assert "Reason" not in answer.value

    @pytest.mark.parametrize(
        "operation, number",
        [(operation, number) for operation, number in CASES if NOWHERE in str(requests(NOTHING)[operation][number])],
    )
    def test_nothing_else_opens_up(self, stranger, waiting, operation, number):
        answer = stranger.call(operation, {**SANDBOX, **requests(waiting)[operation][number]})
        if operation == "ListEngagementInvitations":
            rows = answer.value["EngagementInvitationSummaries"]
            assert len(rows) == (1 if "RECEIVER" in str(requests(waiting)[operation][number]) else 0)
        elif answer.status == 200:
            assert [value for value in answer.value.values() if value] == []
        else:
            assert answer.error in ("AccessDeniedException", "ResourceNotFoundException")
