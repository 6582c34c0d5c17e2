"""The Sandbox, where the tester plays AWS: X1 to X9 (selling 5)."""

import pytest

from desk import ACTION_REQUIRED, APPROVED, IN_REVIEW, PENDING, REJECTED, SUBMITTED
from payloads import DROP, day
from refusals import BV, FORMAT, NOT_PERMITTED, RV, VALUE, fails, refused


@pytest.mark.parametrize(
    "source, target",
    [
        (source, target)
        for source in (PENDING, SUBMITTED, IN_REVIEW, ACTION_REQUIRED)
        for target in (IN_REVIEW, ACTION_REQUIRED, APPROVED, REJECTED)
        if source != target
    ],
)
def test_x1_review(desk, source, target):
    identifier = desk.at(source)
    desk.review(identifier, target)
    assert desk.status(identifier) == target


@pytest.mark.parametrize("target", [IN_REVIEW, ACTION_REQUIRED, APPROVED])
def test_x1_rejected_is_final(desk, target):
    identifier = desk.at(REJECTED)
    with refused(BV, ("lifeCycle.reviewStatus", NOT_PERMITTED)):
        desk.review(identifier, target)


@pytest.mark.parametrize("source", [PENDING, SUBMITTED, IN_REVIEW, ACTION_REQUIRED])
def test_comments_come_with_the_verdict(desk, source):
    identifier = desk.at(source)
    said = {"LifeCycle.ReviewComments": "Name the budget.", "LifeCycle.ReviewStatusReason": "Missing details"}
    target = REJECTED if source == ACTION_REQUIRED else ACTION_REQUIRED
    desk.review(identifier, target, said)
    life_cycle = desk.record(identifier)["LifeCycle"]
    assert (life_cycle["ReviewComments"], life_cycle["ReviewStatusReason"]) == ("Name the budget.", "Missing details")


class TestUnchangedStatus:
    """X2: the same status again is an ordinary update."""

    @pytest.mark.parametrize("status", [SUBMITTED, IN_REVIEW, REJECTED])
    def test_locked(self, desk, status):
        with refused(BV, ("lifeCycle.reviewStatus", NOT_PERMITTED)):
            desk.review(desk.at(status), status, {"LifeCycle.NextSteps": "Hurry"})

    @pytest.mark.parametrize("status, after", [(PENDING, PENDING), (ACTION_REQUIRED, SUBMITTED), (APPROVED, APPROVED)])
    def test_ordinary(self, desk, status, after):
        identifier = desk.at(status)
        desk.review(identifier, status, {"LifeCycle.TargetCloseDate": day(300)})
        record = desk.record(identifier)["LifeCycle"]
        assert (record["ReviewStatus"], record["TargetCloseDate"]) == (after, day(300))


class TestVerdictWithChanges:
    """X3: with a verdict the locks rest, the field rules do not."""

    @pytest.mark.parametrize("source", [SUBMITTED, IN_REVIEW, ACTION_REQUIRED])
    def test_locked_fields_are_stored(self, desk, source):
        identifier = desk.at(source)
        desk.review(identifier, APPROVED, {"Project.Title": "As AWS has it"})
        assert desk.record(identifier)["Project"]["Title"] == "As AWS has it"

    def test_field_rules_apply(self, desk):
        identifier = desk.at(SUBMITTED)
        with refused(BV, ("project.customerUseCase", "INVALID_ENUM_VALUE")):
            desk.review(identifier, APPROVED, {"Project.CustomerUseCase": "Other"})
        with refused(RV, ("project.customerBusinessProblem", FORMAT)):
            desk.review(identifier, APPROVED, {"Project.CustomerBusinessProblem": "short"})
        assert desk.status(identifier) == SUBMITTED

    def test_lock_applies(self, desk):
        identifier = desk.at(SUBMITTED)
        verdict = desk.echo(identifier, {"LifeCycle.ReviewStatus": IN_REVIEW})
        desk.client.update_opportunity(**verdict)
        with fails("ConflictException"):
            desk.client.update_opportunity(**verdict)


class TestPartnersOwnStatuses:
    """X4: Pending Submission and Submitted cannot be played."""

    def test_submitted_by_update(self, desk):
        identifier = desk.at(PENDING)
        desk.review(identifier, SUBMITTED)
        assert desk.status(identifier) == PENDING

    @pytest.mark.parametrize("target", [PENDING, SUBMITTED])
    def test_back_from_approved(self, desk, target):
        identifier = desk.at(APPROVED)
        desk.review(identifier, target)
        assert desk.status(identifier) == APPROVED

    def test_back_from_submitted(self, desk):
        identifier = desk.at(SUBMITTED)
        with refused(BV, ("lifeCycle.reviewStatus", NOT_PERMITTED)):
            desk.review(identifier, PENDING)


@pytest.mark.parametrize("status, after", [(PENDING, PENDING), (APPROVED, APPROVED), (ACTION_REQUIRED, SUBMITTED)])
def test_x5_omitted_status_is_kept(desk, status, after):
    identifier = desk.at(status)
    desk.update(identifier, {"LifeCycle.ReviewStatus": DROP})
    assert desk.status(identifier) == after


def test_x5_still_submittable(desk):
    identifier = desk.at(PENDING)
    desk.update(identifier, {"LifeCycle.ReviewStatus": DROP})
    desk.submit(identifier)
    assert desk.status(identifier) == SUBMITTED


def test_x6_without_partner_identifier(desk):
    identifier = desk.at(APPROVED, "Launched", {"PartnerOpportunityIdentifier": DROP})
    assert desk.record(identifier)["LifeCycle"]["Stage"] == "Launched"


class TestAwsReferral:
    """Selling 5.2: hidden until its invitation is accepted."""

    def test_hidden_from_get(self, desk):
        identifier = desk.create({"Origin": "AWS Referral"})
        with fails("ResourceNotFoundException"):
            desk.record(identifier)

    def test_hidden_from_lists(self, desk):
        name = desk.fresh_name()
        desk.create({"Origin": "AWS Referral", "Customer.Account.CompanyName": name})
        listed = desk.client.list_opportunities(Catalog="Sandbox", CustomerCompanyName=[name])
        assert listed["OpportunitySummaries"] == []

    def test_cannot_be_submitted(self, desk):
        identifier = desk.create({"Origin": "AWS Referral"})
        with fails("ResourceNotFoundException"):
            desk.submit(identifier)

    def test_rules_of_creation_apply(self, desk):
        with refused(BV, ("lifeCycle.targetCloseDate", VALUE)):
            desk.create({"Origin": "AWS Referral", "LifeCycle.TargetCloseDate": day(-1)})


def test_x8_nothing_moves_by_itself(desk):
    """Ten reads of a submitted record tell the same story; no switch makes the reviewer work here."""
    identifier = desk.at(SUBMITTED)
    assert {desk.status(identifier) for _ in range(10)} == {SUBMITTED}
