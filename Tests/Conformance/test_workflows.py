"""What partners do from end to end (selling 2.4, 4.1, 5.2, 6, 7.1)."""

import pytest

from engagements import (
    AWS,
    FULL_VIEW,
    OURS,
    RECEIVER,
    SENDER,
    THEIRS,
    VIEW,
    EventLog,
    Room,
    completed,
    interaction,
    lead,
    lead_customer,
    project,
    to_a_deal,
    to_a_lead,
)
from partners import PARTNER_1, PARTNER_2, selling
from payloads import DROP
from refusals import BV, NOT_PERMITTED, STATE, fails, refused

STAGES = ("Qualified", "Technical Validation", "Business Validation", "Committed", "Launched")


@pytest.fixture(scope="module")
def house(servers):
    """The server as it comes, but for the pause before a referral, and AWS's scores, which would be told in between."""
    return servers.start({"switches": {"referral_delay": 0, "scoring_delay": 86_400}})


@pytest.fixture(scope="module")
def ours(house):
    return Room(selling(house, PARTNER_1))


@pytest.fixture(scope="module")
def theirs(house):
    return Room(selling(house, PARTNER_2))


class TestFromIdeaToLaunch:
    """Workflow 1: create, update, associate, submit by the task, review, stages."""

    @pytest.mark.parametrize("involvement", ["Co-Sell", "For Visibility Only"])
    def test_approved(self, ours, involvement):
        opportunity = ours.create()
        ours.update(opportunity, {"Project.Title": "Store analytics, second draft"})
        ours.associate(opportunity)
        with fails("ResourceNotFoundException"):
            ours.summary(opportunity)
        task = ours.submit(opportunity, involvement)
        with refused(BV, ("lifeCycle.reviewStatus", NOT_PERMITTED)):
            ours.update(opportunity, {"LifeCycle.NextSteps": "Hurry"})
        ours.review(opportunity, "In review")
        ours.review(opportunity, "Approved")
        assert {one["AccountId"] for one in ours.members(task["EngagementId"])} == {OURS, AWS}
        for stage in STAGES:
            ours.move(opportunity, stage)
        record = ours.record(opportunity)
        assert (record["LifeCycle"]["Stage"], record["LifeCycle"]["ReviewStatus"]) == ("Launched", "Approved")
        shown = ours.snapshot(task["EngagementId"], opportunity)["Payload"]["OpportunitySummary"]
        assert shown["Lifecycle"]["Stage"] == "Launched"
        assert ours.snapshot(task["EngagementId"], opportunity, FULL_VIEW)["CreatedBy"] == AWS

    def test_action_required_first(self, ours):
        opportunity = ours.submitted()["OpportunityId"]
        said = {"LifeCycle.ReviewComments": "Who decides?", "LifeCycle.ReviewStatusReason": "Missing details"}
        ours.review(opportunity, "Action Required", said)
        ours.update(opportunity, {"Project.CustomerBusinessProblem": "Sales data arrive late; the CFO decides on it."})
        assert ours.status(opportunity) == "Submitted"
        ours.review(opportunity, "Approved")
        for stage in STAGES:
            ours.move(opportunity, stage)
        assert ours.record(opportunity)["LifeCycle"]["Stage"] == "Launched"

    def test_rejected(self, ours):
        task = ours.submitted()
        ours.review(task["OpportunityId"], "Rejected", {"LifeCycle.ReviewStatusReason": "Duplicate"})
        assert ours.invitation(task["EngagementInvitationId"])["Status"] == "REJECTED"
        assert [one["AccountId"] for one in ours.members(task["EngagementId"])] == [OURS]
        assert ours.start_submission(task["OpportunityId"])["ReasonCode"] == "OpportunitySubmissionFailed"


class TestSubmissionByHand:
    """Selling 3.1: engagement, context, snapshot, invitation of AWS; then SubmitOpportunity."""

    def submit(self, room, opportunity):
        room.client.submit_opportunity(Catalog="Sandbox", Identifier=opportunity, InvolvementType="Co-Sell")

    def test_all_steps(self, ours):
        engagement, opportunity = ours.carried()
        ours.invite(engagement, to_a_deal(AWS))
        self.submit(ours, opportunity)
        assert ours.status(opportunity) == "Submitted"
        ours.review(opportunity, "Approved")
        assert {one["AccountId"] for one in ours.members(engagement)} == {OURS, AWS}

    def test_without_an_engagement(self, ours):
        with refused(BV, ("identifier", STATE)):
            self.submit(ours, ours.ready())

    def test_without_aws(self, ours):
        _, opportunity = ours.carried()
        with refused(BV, ("identifier", STATE)):
            self.submit(ours, opportunity)

    def test_without_a_project(self, ours):
        engagement, opportunity = ours.carried(project())
        bare = ours.engage(lead())
        other = ours.ready()
        ours.snap(bare, other)
        with refused(BV, ("identifier", STATE)):
            self.submit(ours, other)
        assert ours.status(opportunity) == "Pending Submission" and engagement

    def test_switch_submit_engagement_open(self, servers):
        """It makes the engagement, the snapshot, the job and the invitation by itself."""
        room = Room(selling(servers.start({"switches": {"submit_engagement": "open"}}), PARTNER_1))
        opportunity = room.ready()
        self.submit(room, opportunity)
        assert room.status(opportunity) == "Submitted"
        [row] = room.associations(ResourceIdentifier=opportunity)
        [invitation] = room.invitations(SENDER, EngagementIdentifier=[row["EngagementId"]])
        assert invitation["Receiver"]["Account"]["AwsAccountId"] == AWS
        [job] = room.jobs(EngagementIdentifier=row["EngagementId"])
        assert job["Status"] == "Running"


class TestReferral:
    """Selling 5.2: an AWS seller shares a deal."""

    def test_accepted(self, ours, house):
        log = EventLog(house, OURS)
        hidden, invitation = ours.referred()
        [told] = log.read()
        assert told["detail"]["engagementInvitation"]["id"] == invitation
        with fails("ResourceNotFoundException"):
            ours.record(hidden)
        opportunity = completed(ours.start_acceptance(invitation))["OpportunityId"]
        assert (opportunity, ours.status(opportunity)) == (hidden, "Approved")
        ours.associate(opportunity)
        for stage in STAGES:
            ours.move(opportunity, stage)
        assert ours.record(opportunity)["LifeCycle"]["Stage"] == "Launched"
        assert ours.summary(opportunity)["Origin"] == "AWS Referral"

    def test_4_1_the_partners_own_number_comes_afterwards(self, ours):
        _, invitation = ours.referred({"PartnerOpportunityIdentifier": DROP})
        opportunity = completed(ours.start_acceptance(invitation))["OpportunityId"]
        name = ours.fresh_name()
        ours.update(opportunity, {"PartnerOpportunityIdentifier": name})
        with refused(BV, ("partnerOpportunityIdentifier", NOT_PERMITTED)):
            ours.update(opportunity, {"PartnerOpportunityIdentifier": ours.fresh_name()})
        assert ours.record(opportunity)["PartnerOpportunityIdentifier"] == name

    def test_rejected(self, ours, house):
        hidden, invitation = ours.referred()
        log = EventLog(house, OURS)
        ours.reject(invitation, RejectionReason="Customer problem unclear")
        assert log.types() == ["Engagement Invitation Rejected"]
        with fails("ResourceNotFoundException"):
            ours.record(hidden)
        listed = ours.client.list_opportunities(Catalog="Sandbox", Identifier=[hidden])
        assert listed["OpportunitySummaries"] == []
        with fails("ConflictException"):
            ours.accept(invitation)

    def test_default_delay(self, servers):
        """Selling 5.2: some seconds pass before the invitation comes."""
        room = Room(selling(servers.start(), PARTNER_1))
        room.create({"Origin": "AWS Referral"})
        assert room.invitations(RECEIVER) == []


def test_working_with_another_partner(ours, theirs):
    """Workflow 6: engagement, context, invitation, acceptance, snapshot, members, context again."""
    engagement, opportunity = ours.engage(), ours.ready()
    assert ours.add(engagement, project())["ContextId"] == "1"
    offer = ours.invite(engagement, to_a_deal())
    [row] = theirs.invitations(RECEIVER, Status=["PENDING"], EngagementIdentifier=[engagement])
    assert row["Id"] == offer
    with fails("AccessDeniedException"):
        theirs.engagement(engagement)
    theirs.accept(offer)
    ours.snap(engagement, opportunity)
    assert theirs.snapshot(engagement, opportunity)["TargetMemberAccounts"] == [OURS, THEIRS]
    assert [one["AccountId"] for one in theirs.members(engagement)] == [OURS, THEIRS]
    theirs.change(engagement, project({"Project.Title": "Ours and theirs"})["Payload"])
    assert ours.context(engagement)["Project"]["Title"] == "Ours and theirs"
    job = ours.hire(engagement, opportunity)
    ours.start(job)
    ours.update(opportunity, {"LifeCycle.NextSteps": "Sign together"})
    shown = theirs.snapshot(engagement, opportunity)["Payload"]["OpportunitySummary"]
    assert shown["Lifecycle"]["NextSteps"] == "Sign together"
    with fails("ResourceNotFoundException"):
        theirs.record(opportunity)


def test_from_lead_to_deal(ours, theirs):
    """A lead is shared, accepted, qualified, converted, completed and submitted by the second partner."""
    engagement = ours.engage(lead())
    offer = ours.invite(engagement, to_a_lead())
    theirs.accept(offer)
    customer = lead_customer(CompanyName="Alder Mills Ltd", Address={"CountryCode": "US"})
    theirs.change(
        engagement,
        {"Lead": {"Customer": customer, "QualificationStatus": "Qualified", "Interaction": interaction(2)}},
    )
    assert ours.context(engagement)["QualificationStatus"] == "Qualified"
    task = completed(theirs.start_conversion(engagement))
    opportunity = task["OpportunityId"]
    assert theirs.record(opportunity)["Customer"]["Account"]["CompanyName"] == "Alder Mills Ltd"
    draft = theirs.draft()
    theirs.associate(opportunity)
    theirs.update(
        opportunity,
        {
            "PrimaryNeedsFromAws": draft["PrimaryNeedsFromAws"],
            "Customer.Account.Address": draft["Customer"]["Account"]["Address"],
            "Customer.Contacts": draft["Customer"]["Contacts"],
            **{
                f"Project.{name}": draft["Project"][name]
                for name in ("CustomerUseCase", "DeliveryModels", "SalesActivities", "ExpectedCustomerSpend")
            },
        },
    )
    submission = theirs.submit(opportunity)
    assert submission["EngagementId"] == engagement
    assert submission["ResourceSnapshotJobId"] == task["ResourceSnapshotJobId"]
    theirs.review(opportunity, "Approved")
    assert [one["AccountId"] for one in ours.members(engagement)] == [OURS, THEIRS, AWS]
    theirs.move(opportunity, "Qualified")
    shown = ours.snapshot(engagement, opportunity, VIEW)["Payload"]["OpportunitySummary"]
    assert shown["Lifecycle"]["Stage"] == "Qualified"


CAUSES = [
    pytest.param("OpportunityValidationFailed", {"Project.SalesActivities": []}, id="sales activities"),
    pytest.param("OpportunityValidationFailed", {"Marketing": DROP}, id="marketing"),
    pytest.param("OpportunityValidationFailed", {"Customer.Account.Address.PostalCode": "1"}, id="postal code"),
]


@pytest.mark.parametrize("code, changes", CAUSES)
def test_submission_that_fails_is_mended(ours, house, code, changes):
    """Workflow 2: the cause is read from the task, mended, and a new start succeeds."""
    opportunity = ours.ready(changes)
    log = EventLog(house, OURS)
    failed = ours.start_submission(opportunity)
    assert (failed["TaskStatus"], failed["ReasonCode"]) == ("FAILED", code)
    assert log.read() == []
    draft = ours.draft()
    repair = {
        "Project.SalesActivities": draft["Project"]["SalesActivities"],
        "Marketing": draft["Marketing"],
        "Customer.Account.Address": draft["Customer"]["Account"]["Address"],
    }
    ours.update(opportunity, repair)
    done = ours.submit(opportunity)
    assert ours.submission_tasks(OpportunityIdentifier=[opportunity]) == [done, failed]


STEP_CODES = {
    "EngagementConflict": 0,
    "ResourceSnapshotConflict": 0,
    "ResourceSnapshotJobConflict": 1,
    "EngagementInvitationConflict": 1,
    "OpportunitySubmissionFailed": 1,
}


@pytest.mark.parametrize("code", STEP_CODES)
def test_submission_that_broke_off_is_resumed(servers, code):
    """Workflow 2, T6: what was made stays across a restart, and the next start goes on from there."""
    server = servers.start({"switches": {"task_mode": f"fail={code}"}})
    room = Room(selling(server, PARTNER_1))
    opportunity = room.ready()
    failed = room.start_submission(opportunity)
    assert (failed["TaskStatus"], failed["ReasonCode"]) == ("FAILED", code)
    assert len(room.associations(ResourceIdentifier=opportunity)) == STEP_CODES[code]
    server.stop()
    config = server.folder / "cosell.yaml"
    config.write_text('{"switches": {"task_mode": "sync"}}')
    server.start()
    done = room.submit(opportunity)
    if STEP_CODES[code]:
        for name in failed.keys() & {"EngagementId", "ResourceSnapshotJobId", "EngagementInvitationId"}:
            assert done[name] == failed[name]
    assert len(room.associations(ResourceIdentifier=opportunity)) == 1
    assert room.status(opportunity) == "Submitted"
