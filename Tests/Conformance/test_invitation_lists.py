"""ListEngagementInvitations: both sides, filters, order, pages, rows (selling 3.4)."""

import pytest

from engagements import AWS, NOWHERE, OURS, RECEIVER, SENDER, THEIRS, Room, lead, project, to_a_deal, to_a_lead
from partners import PARTNER_1, PARTNER_2, selling
from payloads import DROP, edited
from refusals import FORMAT, NO_ENUM, RANGE, REQUIRED, RV, TOO_FEW, TOO_MANY, VALUE, refused


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def post(servers):
    """A server of its own: four invitations from us by name, one of them accepted, one rejected, and one from them."""
    server = servers.start()
    ours, theirs = Room(selling(server, PARTNER_1)), Room(selling(server, PARTNER_2))
    engagements = {name: ours.engage(lead(), project()) for name in ("waiting", "taken", "refused", "aws")}
    named = {
        "waiting": ours.invite(engagements["waiting"], to_a_lead()),
        "taken": ours.invite(engagements["taken"], to_a_deal()),
        "refused": ours.invite(engagements["refused"], to_a_deal()),
        "aws": ours.invite(engagements["aws"], to_a_deal(AWS)),
        "back": theirs.invite(theirs.engage(project()), to_a_deal(OURS)),
    }
    theirs.accept(named["taken"])
    theirs.reject(named["refused"], RejectionReason="Other")
    return ours, theirs, named, engagements


class TestListing:
    def names(self, post, room, side, **filters):
        known = {identifier: name for name, identifier in post[2].items()}
        return [known[row["Id"]] for row in room.invitations(side, **filters)]

    @pytest.mark.parametrize(
        "filters, sent, received",
        [
            pytest.param({}, ["aws", "refused", "taken", "waiting"], ["refused", "taken", "waiting"], id="D27"),
            pytest.param(
                {"Sort": {"SortBy": "InvitationDate", "SortOrder": "ASCENDING"}},
                ["waiting", "taken", "refused", "aws"],
                ["waiting", "taken", "refused"],
                id="oldest first",
            ),
            pytest.param({"Status": ["PENDING"]}, ["aws", "waiting"], ["waiting"], id="pending"),
            pytest.param(
                {"Status": ["ACCEPTED", "REJECTED"]}, ["refused", "taken"], ["refused", "taken"], id="answered"
            ),
            pytest.param({"Status": ["EXPIRED"]}, [], [], id="expired"),
            pytest.param({"PayloadType": ["LeadInvitation"]}, ["waiting"], ["waiting"], id="leads"),
            pytest.param(
                {"PayloadType": ["LeadInvitation", "OpportunityInvitation"], "Status": ["PENDING"]},
                ["aws", "waiting"],
                ["waiting"],
                id="both kinds",
            ),
            pytest.param(
                {"SenderAwsAccountId": [OURS]},
                ["aws", "refused", "taken", "waiting"],
                ["refused", "taken", "waiting"],
                id="our own",
            ),
            pytest.param({"SenderAwsAccountId": [THEIRS, AWS]}, [], [], id="of others"),
        ],
    )
    def test_filters(self, post, filters, sent, received):
        ours, theirs, *_ = post
        assert self.names(post, ours, SENDER, **filters) == sent
        assert self.names(post, theirs, RECEIVER, **filters) == received

    def test_the_other_side(self, post):
        ours, theirs, *_ = post
        assert self.names(post, ours, RECEIVER) == self.names(post, theirs, SENDER) == ["back"]

    def test_by_engagement(self, post):
        ours, _, _, engagements = post
        arn = ours.engagement(engagements["aws"])["Arn"]
        wanted = [engagements["taken"], arn, NOWHERE]
        assert self.names(post, ours, SENDER, EngagementIdentifier=wanted) == ["aws", "taken"]

    @pytest.mark.parametrize("name", ["waiting", "taken", "refused"])
    def test_row(self, post, name):
        ours, theirs, named, engagements = post
        for room, side in ((ours, SENDER), (theirs, RECEIVER)):
            [row] = room.invitations(side, EngagementIdentifier=[engagements[name]])
            hidden = ("Payload", "InvitationMessage", "EngagementDescription", "ExistingMembers", "RejectionReason")
            record = {key: value for key, value in room.invitation(named[name]).items() if key not in hidden}
            if name == "taken":
                assert "ExpirationDate" not in row  # R2.15
                record.pop("ExpirationDate", None)
            assert row == {**record, "ParticipantType": side}

    @pytest.mark.parametrize("size", [1, 3, 100])
    def test_pages(self, post, size):
        ours, *_ = post
        paginator = ours.client.get_paginator("list_engagement_invitations")
        pages = list(paginator.paginate(Catalog="Sandbox", ParticipantType=SENDER, PaginationConfig={"PageSize": size}))
        rows = [row for page in pages for row in page["EngagementInvitationSummaries"]]
        assert rows == ours.invitations(SENDER)
        assert "NextToken" not in pages[-1]

    def test_r1_34_token_of_the_other_side(self, post):
        ours, *_ = post
        first = ours.client.list_engagement_invitations(Catalog="Sandbox", ParticipantType=SENDER, MaxResults=1)
        with refused(RV, ("nextToken", VALUE)):
            ours.invitations(RECEIVER, NextToken=first["NextToken"])

    @pytest.mark.parametrize(
        "request_, entry",
        [
            pytest.param({"ParticipantType": DROP}, ("participantType", REQUIRED), id="no side"),
            pytest.param({"ParticipantType": "Sender"}, ("participantType", NO_ENUM), id="side"),
            pytest.param({"Status": ["OPEN"]}, ("status", NO_ENUM), id="status"),
            pytest.param({"Status": []}, ("status", TOO_FEW), id="no status"),
            pytest.param({"PayloadType": ["Lead"]}, ("payloadType", NO_ENUM), id="payload type"),
            pytest.param({"EngagementIdentifier": ["O1"]}, ("engagementIdentifier", FORMAT), id="engagement"),
            pytest.param({"SenderAwsAccountId": [OURS] * 11}, ("senderAwsAccountId", TOO_MANY), id="11 senders"),
            pytest.param({"MaxResults": 101}, ("maxResults", RANGE), id="101 results"),
            pytest.param({"NextToken": "x"}, ("nextToken", VALUE), id="token"),
            pytest.param({"Sort": {"SortBy": "Status", "SortOrder": "ASCENDING"}}, ("sort.sortBy", NO_ENUM), id="sort"),
        ],
    )
    def test_refused(self, ours, request_, entry):
        request = edited({"Catalog": "Sandbox", "ParticipantType": SENDER}, request_)
        with refused(RV, entry):
            ours.client.list_engagement_invitations(**request)
