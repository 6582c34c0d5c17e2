"""Engagement invitations: sent, seen, answered (selling 2.8, 3.4, 7.4)."""

import datetime

import pytest

from engagements import (
    AWS,
    NOWHERE,
    OURS,
    RECEIVER,
    THEIRS,
    Room,
    bare,
    couple,
    invitation_to,
    lead,
    project,
    to_a_deal,
    to_a_lead,
    token,
)
from partners import PARTNER_1, selling
from payloads import DROP, edited
from refusals import BV, FORMAT, NO_ENUM, NOT_PERMITTED, REQUIRED, RV, STATE, TOO_FEW, TOO_MANY, VALUE, fails, refused

UNKNOWN = "engi-0000000000000"
ARN = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement-invitation/{}"
CONFLICT = "Conflicting client token submitted for a new request body."
REASONS = [
    "Customer problem unclear",
    "Next steps unclear",
    "Unable to support",
    "Duplicate of partner referral",
    "Other",
]


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def theirs(neighbour):
    return Room(neighbour)


@pytest.fixture
def deal(ours):
    """A fresh engagement and the invitation of a second partner to it."""
    engagement = ours.engage(project())
    return engagement, ours.invite(engagement, to_a_deal())


@pytest.fixture
def offer(deal):
    return deal[1]


class TestSending:
    def test_answer(self, ours):
        answer = bare(
            ours.client.create_engagement_invitation(
                Catalog="Sandbox",
                ClientToken=token(),
                EngagementIdentifier=ours.engage(lead()),
                Invitation=to_a_lead(),
            )
        )
        assert answer == {"Id": answer["Id"], "Arn": ARN.format(answer["Id"])}

    @pytest.mark.parametrize(
        "context, invitation",
        [
            pytest.param(project(), to_a_deal(), id="opportunity"),
            pytest.param(lead(), to_a_lead(), id="lead"),
            pytest.param(lead(), to_a_lead(changes={"Interaction": {"ContactBusinessTitle": ""}}), id="looser lead"),
            pytest.param(lead(), to_a_lead(changes={"Customer": {"CompanyName": "A"}}), id="only a name"),
            pytest.param(
                lead(),
                to_a_lead(changes={"Customer.CountryCode": "Norway", "Customer.Industry": "Saws"}),
                id="free words",
            ),
        ],
    )
    def test_record(self, ours, theirs, context, invitation):
        engagement = ours.engage(context)
        identifier = ours.invite(engagement, invitation)
        [kind] = invitation["Payload"]
        record = ours.invitation(identifier)
        date = record["InvitationDate"]
        record.pop("ExpirationDate", None)
        assert record == {
            "Id": identifier,
            "Arn": ARN.format(identifier),
            "Catalog": "Sandbox",
            "PayloadType": kind,
            "EngagementId": engagement,
            "EngagementTitle": "Joint work",
            "EngagementDescription": "What we do together",
            "Status": "PENDING",
            "InvitationDate": date,
            "SenderAwsAccountId": OURS,
            "SenderCompanyName": "Northwind Cloud Partners",
            "Receiver": {"Account": {"Alias": "Tailspin Data Services", "AwsAccountId": THEIRS}},
            "InvitationMessage": "Would you join us?",
            "ExistingMembers": [
                {"CompanyName": "Northwind Cloud Partners", "WebsiteUrl": "https://northwind-cloud.example.com"}
            ],
            "Payload": invitation["Payload"],
        }
        seen = theirs.invitation(identifier)
        seen.pop("ExpirationDate", None)
        assert seen == record

    def test_r2_15_a_deal_waits_fifteen_days(self, ours, offer):
        record = ours.invitation(offer)
        assert record["ExpirationDate"] - record["InvitationDate"] == datetime.timedelta(days=15)

    def test_r2_15_a_lead_shows_no_end(self, ours, theirs):
        identifier = ours.invite(ours.engage(lead()), to_a_lead())
        assert "ExpirationDate" not in theirs.invitation(identifier)

    def test_absent_title(self, ours, theirs):
        """AD38"""
        engagement = ours.client.create_engagement(Catalog="Sandbox", ClientToken=token(), Contexts=[lead()])["Id"]
        record = theirs.invitation(ours.invite(engagement, to_a_lead()))
        assert not record.keys() & {"EngagementTitle", "EngagementDescription"}

    def test_by_a_guest(self, ours, theirs):
        """Every member may invite; AWS may be invited (selling 7.4)."""
        identifier = theirs.invite(ours.share(theirs), to_a_deal(AWS))
        record = theirs.invitation(identifier)
        assert record["SenderAwsAccountId"] == THEIRS
        assert record["Receiver"]["Account"]["AwsAccountId"] == AWS
        assert [one["CompanyName"] for one in record["ExistingMembers"]] == [
            "Northwind Cloud Partners",
            "Tailspin Data Services",
        ]
        with fails("ResourceNotFoundException"):
            ours.invitation(identifier)

    def test_engagement_is_not_changed(self, ours, deal):
        record = ours.engagement(deal[0])
        assert (record["MemberCount"], record["ModifiedAt"]) == (1, record["CreatedAt"])

    def test_estimation_url_is_not_checked(self, ours):
        spend = {"Amount": "1", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
        link = {"Project.ExpectedCustomerSpend": [{**spend, "EstimationUrl": "www.amazon.com"}]}
        assert ours.invite(ours.engage(project()), to_a_deal(changes=link))

    def test_token(self, ours):
        engagement, again = ours.engage(project()), {"ClientToken": token()}
        assert ours.invite(engagement, to_a_deal(), **again) == ours.invite(engagement, to_a_deal(), **again)
        with fails("ConflictException", CONFLICT):
            ours.invite(engagement, {**to_a_deal(), "Message": "Another"}, **again)


class TestWhoCanBeInvited:
    @pytest.mark.parametrize("receiver", ["999999999999", "nobody"])
    def test_no_partner(self, ours, receiver):
        with fails("ResourceNotFoundException"):
            ours.invite(ours.engage(project()), to_a_deal(receiver))

    def test_not_oneself(self, ours):
        with fails("ConflictException"):
            ours.invite(ours.engage(project()), to_a_deal(OURS))

    def test_not_a_member(self, ours, theirs):
        engagement = ours.share(theirs)
        for room, receiver in ((ours, THEIRS), (theirs, OURS)):
            with fails("ConflictException"):
                room.invite(engagement, to_a_deal(receiver))

    @pytest.mark.parametrize("receiver", [THEIRS, AWS])
    def test_not_twice(self, ours, receiver):
        engagement = ours.engage(project())
        ours.invite(engagement, to_a_deal(receiver))
        with fails("ConflictException"):
            ours.invite(engagement, to_a_deal(receiver))

    def test_again_after_a_no(self, ours, theirs, deal):
        engagement, first = deal
        theirs.reject(first)
        second = ours.invite(engagement, to_a_deal())
        assert second != first and theirs.invitation(second)["Status"] == "PENDING"

    def test_by_a_stranger(self, ours, theirs):
        with fails("ResourceNotFoundException"):
            theirs.invite(ours.engage(project()), to_a_deal(OURS))

    def test_to_nothing(self, ours):
        with fails("ResourceNotFoundException"):
            ours.invite(NOWHERE, to_a_deal())


class TestConnection:
    """D16"""

    def test_without(self, servers):
        server = servers.start(couple(connections=[]))
        room = Room(selling(server, PARTNER_1))
        engagement = room.engage(project())
        with refused(BV, ("invitation.receiver.account.awsAccountId", NOT_PERMITTED)):
            room.invite(engagement, to_a_deal())
        assert room.invite(engagement, to_a_deal(AWS))

    def test_switch_require_connection_off(self, servers):
        server = servers.start(couple(connections=[], switches={"require_connection": False}))
        room = Room(selling(server, PARTNER_1))
        assert room.invite(room.engage(project()), to_a_deal())

    def test_both_ways(self, theirs):
        assert theirs.invite(theirs.engage(project()), to_a_deal(OURS))


WITHOUT_CONTEXT = (
    "engagementIdentifier",
    "invitation.payload",
    "invitation.payload.opportunityInvitation",
    "invitation.payload.leadInvitation",
)


@pytest.mark.parametrize(
    "contexts, invitation",
    [([], to_a_deal()), ([lead()], to_a_deal()), ([], to_a_lead()), ([project()], to_a_lead())],
    ids=["deal without context", "deal with a lead", "lead without context", "lead with a project"],
)
def test_context_must_fit(ours, contexts, invitation):
    with refused(BV, (WITHOUT_CONTEXT, STATE)):
        ours.invite(ours.engage(*contexts), invitation)


PAYLOAD = "invitation.payload.opportunityInvitation"
MAIL = {"Email": "sam@partner.example.com"}


@pytest.mark.parametrize(
    "changes, entry",
    [
        pytest.param({"Message": ""}, ("invitation.message", FORMAT), id="no message"),
        pytest.param({"Message": "x" * 256}, ("invitation.message", FORMAT), id="message of 256"),
        pytest.param({"Message": DROP}, ("invitation.message", REQUIRED), id="message"),
        pytest.param({"Receiver": {}}, ("invitation.receiver", VALUE), id="receiver of no kind"),
        pytest.param({"Receiver": DROP}, ("invitation.receiver", REQUIRED), id="receiver"),
        pytest.param(
            {"Receiver.Account.AwsAccountId": "no-such"}, ("invitation.receiver.account.awsAccountId", FORMAT), id="id"
        ),
        pytest.param({"Payload": {}}, ("invitation.payload", VALUE), id="no payload"),
        pytest.param(
            {"Payload.LeadInvitation": to_a_lead()["Payload"]["LeadInvitation"]},
            ("invitation.payload", VALUE),
            id="two",
        ),
        pytest.param(
            {"Payload.OpportunityInvitation.SenderContacts": []}, (f"{PAYLOAD}.senderContacts", TOO_FEW), id="no sender"
        ),
        pytest.param(
            {"Payload.OpportunityInvitation.SenderContacts": [MAIL] * 4},
            (f"{PAYLOAD}.senderContacts", TOO_MANY),
            id="four",
        ),
        pytest.param(
            {"Payload.OpportunityInvitation.SenderContacts": [{"Email": "x"}]},
            (f"{PAYLOAD}.senderContacts.email", FORMAT),
            id="mail",
        ),
        pytest.param(
            {"Payload.OpportunityInvitation.ReceiverResponsibilities": ["Friend"]},
            (f"{PAYLOAD}.receiverResponsibilities", NO_ENUM),
            id="responsibility",
        ),
        pytest.param(
            {"Payload.OpportunityInvitation.ReceiverResponsibilities": DROP},
            (f"{PAYLOAD}.receiverResponsibilities", REQUIRED),
            id="no responsibilities",
        ),
        pytest.param(
            {"Payload.OpportunityInvitation.Project.BusinessProblem": "short"},
            (f"{PAYLOAD}.project.businessProblem", FORMAT),
            id="problem",
        ),
    ],
)
def test_refused(ours, changes, entry):
    with refused(RV, entry):
        ours.invite(ours.engage(project()), edited(to_a_deal(), changes))


def test_lead_contact_title_is_limited(ours):
    """Additions 8: unchanged, at most 80."""
    changes = {"Interaction.ContactBusinessTitle": "x" * 81}
    with refused(RV, ("invitation.payload.leadInvitation.interaction.contactBusinessTitle", FORMAT)):
        ours.invite(ours.engage(lead()), to_a_lead(changes=changes))


class TestAccepting:
    def test_effects(self, ours, theirs, deal):
        engagement, offer = deal
        before = ours.engagement(engagement)
        theirs.accept(offer)
        after = theirs.engagement(engagement)
        assert (after["MemberCount"], after["ModifiedBy"]) == (2, THEIRS)
        assert after["ModifiedAt"] > before["ModifiedAt"]
        assert theirs.invitation(offer)["Status"] == ours.invitation(offer)["Status"] == "ACCEPTED"
        assert engagement in {row["Id"] for row in theirs.engagements()}

    def test_no_opportunity_comes_of_it(self, ours, theirs, deal):
        before = theirs.client.list_opportunities(Catalog="Sandbox", MaxResults=100)["OpportunitySummaries"]
        theirs.accept(deal[1])
        assert theirs.client.list_opportunities(Catalog="Sandbox", MaxResults=100)["OpportunitySummaries"] == before

    def test_by_arn(self, ours, theirs, offer):
        theirs.accept(ARN.format(offer))
        assert ours.invitation(ARN.format(offer))["Status"] == "ACCEPTED"

    def test_r2_18_contacts_of_a_lead_are_seen_afterwards(self, ours, theirs):
        engagement = ours.engage(lead())
        offer = ours.invite(engagement, to_a_lead())
        assert "noor@alder" not in str(theirs.invitation(offer))
        theirs.accept(offer)
        assert theirs.context(engagement)["Interactions"][0]["Contact"]["Email"] == "noor@alder.example.com"

    def test_payload_stays(self, ours, theirs, offer):
        theirs.accept(offer)
        assert theirs.invitation(offer)["Payload"] == to_a_deal()["Payload"]


class TestRejecting:
    @pytest.mark.parametrize(
        "reason", [{}, *({"RejectionReason": text} for text in [*REASONS, "Any text: é", "x" * 80])]
    )
    def test_reason(self, ours, theirs, offer, reason):
        theirs.reject(offer, **reason)
        record = theirs.invitation(offer)
        assert record["Status"] == "REJECTED"
        assert {name: record[name] for name in ("RejectionReason",) if name in record} == reason

    def test_r2_20_afterwards(self, ours, theirs, deal):
        engagement, offer = deal
        theirs.reject(offer)
        assert "Payload" not in theirs.invitation(offer)
        assert offer in {row["Id"] for row in theirs.invitations(RECEIVER, Status=["REJECTED"], MaxResults=100)}
        with fails("ResourceNotFoundException"):
            theirs.engagement(engagement)
        assert ours.engagement(engagement)["MemberCount"] == 1

    @pytest.mark.parametrize("reason", ["", "x" * 81, "two\nlines"])
    def test_form_of_the_reason(self, theirs, offer, reason):
        with refused(RV, ("rejectionReason", FORMAT)):
            theirs.reject(offer, RejectionReason=reason)


class TestAnswers:
    """D15"""

    @pytest.mark.parametrize("first", ["accept", "reject"])
    @pytest.mark.parametrize("second", ["accept", "reject"])
    def test_only_once(self, theirs, offer, first, second):
        getattr(theirs, first)(offer)
        with fails("ConflictException"):
            getattr(theirs, second)(offer)

    @pytest.mark.parametrize("answer", ["accept", "reject"])
    def test_only_by_the_receiver(self, ours, offer, answer):
        with fails("ResourceNotFoundException"):
            getattr(ours, answer)(offer)

    @pytest.mark.parametrize("answer", ["accept", "reject", "invitation"])
    def test_unknown(self, ours, answer):
        with fails("ResourceNotFoundException"):
            getattr(ours, answer)(UNKNOWN)

    @pytest.mark.parametrize("answer", ["accept", "reject", "invitation"])
    def test_of_the_other_catalog(self, neighbour, offer, answer):
        with fails("ResourceNotFoundException"):
            getattr(Room(neighbour, "AWS"), answer)(offer)

    @pytest.mark.parametrize("answer", ["accept", "reject", "invitation"])
    def test_form(self, ours, answer):
        with refused(RV, ("identifier", FORMAT)):
            getattr(ours, answer)("engi-1")


class TestWaiting:
    """R1.30, selling 2.3: who was asked and has not answered may read the invitation and nothing behind it."""

    @pytest.mark.parametrize("read", ["engagement", "members"])
    def test_denied(self, theirs, deal, read):
        with fails("AccessDeniedException"):
            getattr(theirs, read)(deal[0])

    def test_not_listed(self, theirs, deal):
        assert theirs.engagements(EngagementIdentifier=[deal[0]]) == []


class TestAwsAsReceiver:
    """Selling 7.4: what the submission task sends."""

    def test_pending(self, ours):
        task = ours.submitted()
        record = ours.invitation(task["EngagementInvitationId"])
        assert (record["Status"], record["PayloadType"]) == ("PENDING", "OpportunityInvitation")
        assert (record["SenderAwsAccountId"], record["Receiver"]["Account"]["AwsAccountId"]) == (OURS, AWS)

    @pytest.mark.parametrize("verdict, status", [("Approved", "ACCEPTED"), ("Rejected", "REJECTED")])
    def test_answered_with_the_verdict(self, ours, verdict, status):
        task = ours.submitted()
        ours.review(task["OpportunityId"], verdict)
        assert ours.invitation(task["EngagementInvitationId"])["Status"] == status

    @pytest.mark.parametrize("verdict", ["In review", "Action Required"])
    def test_waits_while_review_is_open(self, ours, verdict):
        task = ours.submitted()
        ours.review(task["OpportunityId"], verdict)
        assert ours.invitation(task["EngagementInvitationId"])["Status"] == "PENDING"


class TestReferral:
    """Selling 5.2, X7: what the AWS seller's referral looks like in the Sandbox."""

    @pytest.fixture(scope="class")
    @classmethod
    def room(cls, servers):
        return Room(selling(servers.start({"switches": {"referral_delay": 0}}), PARTNER_1))

    def test_invitation(self, room):
        title = "A title of more than forty characters, cut there"
        opportunity = room.create({"Origin": "AWS Referral", "Project.Title": title})
        [row] = [one for one in room.invitations(RECEIVER) if one["EngagementTitle"] == title[:40]]
        record = room.invitation(row["Id"])
        draft = room.draft()
        assert record["SenderCompanyName"] == "AWS"
        assert record["SenderAwsAccountId"] == AWS
        assert record["Receiver"]["Account"] == {"Alias": "Northwind Cloud Partners", "AwsAccountId": OURS}
        assert record["EngagementDescription"] == draft["Project"]["CustomerBusinessProblem"]
        assert record["InvitationMessage"] == (
            "This invite is for an AWS originated referral. "
            "Accepting this invitation will create an AWS originated opportunity in your pipeline."
        )
        assert record["ExistingMembers"] == [{"CompanyName": "AWS", "WebsiteUrl": "www.aws.com"}]
        assert record["ExpirationDate"] - record["InvitationDate"] == datetime.timedelta(days=15)
        payload = record["Payload"]["OpportunityInvitation"]
        assert payload["ReceiverResponsibilities"] == ["Services Partner", "Software Partner"]
        assert [one["BusinessTitle"] for one in payload["SenderContacts"]] == ["PDM"]
        assert payload["Project"]["Title"] == title
        assert payload["Customer"] == {
            "Industry": "Retail",
            "CompanyName": "Northwind Traders",
            "WebsiteUrl": "https://northwind.example.com",
            "CountryCode": "US",
        }
        with fails("ResourceNotFoundException"):
            room.record(opportunity)

    def test_rejected(self, room):
        opportunity, invitation = room.referred()
        room.reject(invitation, RejectionReason="Unable to support")
        record = room.invitation(invitation)
        assert (record["Status"], record["RejectionReason"]) == ("REJECTED", "Unable to support")
        assert "Payload" not in record
        with fails("ResourceNotFoundException"):
            room.record(opportunity)

    def test_engagement_is_aws_own(self, room):
        _, invitation = room.referred()
        with fails("AccessDeniedException"):
            room.engagement(room.invitation(invitation)["EngagementId"])
        room.accept(invitation)
        record = room.engagement(room.invitation(invitation)["EngagementId"])
        assert (record["CreatedBy"], record["MemberCount"]) == (AWS, 2)


def test_reader_may_look(ours, reader, offer):
    assert Room(reader).invitation(offer)["Id"] == offer
    with fails("AccessDeniedException"):
        Room(reader).invite(ours.engage(project()), invitation_to(THEIRS, to_a_deal()["Payload"]))
