"""GetAwsOpportunitySummary, and involvement, visibility and needs: I1 to I6 (selling 2.5, 4.7, 7.2)."""

import pytest

from desk import APPROVED, PENDING, SUBMITTED, Desk
from payloads import DROP, LITERAL
from refusals import BV, FORMAT, NO_ENUM, NOT_PERMITTED, REQUIRED, RV, VALUE, fails, refused

NEEDS = ["Co-Sell - Deal Support"]
FIELD = "primaryNeedsFromAws"


class TestSummary:
    def test_before_submission(self, either):
        """D12"""
        with fails("ResourceNotFoundException"):
            either.summary(either.at(PENDING))

    def test_after_submission(self, either):
        """Selling 7.1: a fresh AWS record shows where it came from, and neither life cycle nor insights."""
        identifier = either.at(SUBMITTED)
        summary = either.summary(identifier)
        assert summary["Catalog"] == either.catalog
        assert summary["RelatedOpportunityId"] == identifier
        assert summary["Origin"] == "Partner Referral"
        assert summary["InvolvementType"] == "Co-Sell"
        assert summary["Customer"]["Contacts"] == either.record(identifier)["Customer"]["Contacts"]
        assert summary["RelatedEntityIds"]["Solutions"] == [either.solution]
        assert not summary.get("LifeCycle") and not summary.get("Insights")

    def test_after_approval(self, desk):
        """Selling 7.2, D13, X9: the stage stays hidden while the deal is open; the team may be empty."""
        summary = desk.summary(desk.at(APPROVED))
        assert "Stage" not in summary.get("LifeCycle", {})
        assert {one["BusinessTitle"] for one in summary.get("OpportunityTeam", [])} <= {"PDM"}

    @pytest.mark.parametrize(
        "visibility, shown", [({}, "Full"), ({"Visibility": "Full"}, "Full"), ({"Visibility": "Limited"}, "Limited")]
    )
    def test_visibility(self, either, visibility, shown):
        """I1, I6"""
        identifier = either.at(PENDING)
        either.submit(identifier, **visibility)
        assert either.summary(identifier)["Visibility"] == shown

    @pytest.mark.parametrize("involvement", ["Co-Sell", "For Visibility Only"])
    def test_involvement(self, either, involvement):
        """I1"""
        summary = either.summary(either.at(SUBMITTED, involvement=involvement))
        assert summary["InvolvementType"] == involvement
        assert "InvolvementTypeChangeReason" not in summary

    def test_follows_associations(self, desk):
        identifier = desk.at(APPROVED)
        desk.associate(identifier, "AWSLambda", "AwsProducts")
        assert desk.summary(identifier)["RelatedEntityIds"]["AwsProducts"] == ["AWSLambda"]

    def test_involvement_is_not_on_the_opportunity(self, desk):
        assert not desk.record(desk.at(SUBMITTED)).keys() & {"InvolvementType", "Visibility"}

    def test_unknown(self, either):
        with fails("ResourceNotFoundException"):
            either.summary("O1")

    def test_of_another_account(self, desk, neighbour):
        with fails("ResourceNotFoundException"):
            Desk(neighbour).summary(desk.at(SUBMITTED))

    def test_by_a_reader(self, desk, reader):
        identifier = desk.at(SUBMITTED)
        assert Desk(reader).summary(identifier)["RelatedOpportunityId"] == identifier

    @pytest.mark.parametrize(
        "changes, code", [({"RelatedOpportunityIdentifier": "opp-1"}, FORMAT), ({}, REQUIRED)], ids=["form", "absent"]
    )
    def test_refused(self, desk, changes, code):
        with refused(RV, ("relatedOpportunityIdentifier", code)):
            desk.client.get_aws_opportunity_summary(Catalog="Sandbox", **changes)


@pytest.fixture
def visible(desk):
    """An approved opportunity that AWS only looks at."""
    return desk.at(APPROVED, involvement="For Visibility Only")


class TestFromVisibilityToCoSell:
    """I3"""

    def test_echo_of_the_literal(self, desk, visible):
        desk.update(visible)
        assert desk.record(visible)["PrimaryNeedsFromAws"] == [LITERAL]

    def test_needs_turn_it(self, desk, visible):
        desk.update(visible, {"PrimaryNeedsFromAws": NEEDS})
        summary = desk.summary(visible)
        assert desk.record(visible)["PrimaryNeedsFromAws"] == NEEDS
        assert summary["InvolvementType"] == "Co-Sell"
        assert summary["InvolvementTypeChangeReason"] == "Change in Deal Information"

    @pytest.mark.parametrize(
        "dropped, field",
        [
            ("Project.SalesActivities", "project.salesActivities"),
            ("LifeCycle.NextSteps", "lifeCycle.nextSteps"),
            ("Customer.Contacts", "customer.contacts"),
        ],
    )
    def test_needs_more(self, desk, visible, dropped, field):
        with refused(BV, (field, REQUIRED)):
            desk.update(visible, {"PrimaryNeedsFromAws": NEEDS, dropped: DROP})


class TestFromCoSellToVisibility:
    """I4"""

    @pytest.mark.parametrize("needs", [DROP, [], [LITERAL]], ids=["omitted", "empty", "literal"])
    def test_no_way_back(self, desk, needs):
        identifier = desk.at(APPROVED)
        with refused(BV, (FIELD, NOT_PERMITTED)):
            desk.update(identifier, {"PrimaryNeedsFromAws": needs})

    def test_no_mixture(self, desk):
        identifier = desk.at(APPROVED)
        with refused(BV, (FIELD, VALUE)):
            desk.update(identifier, {"PrimaryNeedsFromAws": [*NEEDS, LITERAL]})

    def test_no_mixture_from_visibility(self, desk, visible):
        with refused(BV, (FIELD, VALUE)):
            desk.update(visible, {"PrimaryNeedsFromAws": [*NEEDS, LITERAL]})


class TestBeforeSubmission:
    """I5"""

    def test_literal_at_creation(self, either):
        with refused(RV, (FIELD, NO_ENUM)):
            either.create({"PrimaryNeedsFromAws": [LITERAL]})

    def test_literal_in_an_update(self, either):
        with refused(RV, (FIELD, NO_ENUM)):
            either.update(either.create(), {"PrimaryNeedsFromAws": [LITERAL]})

    def test_omission(self, either):
        identifier = either.create()
        either.update(identifier, {"PrimaryNeedsFromAws": DROP})
        assert "PrimaryNeedsFromAws" not in either.record(identifier)
