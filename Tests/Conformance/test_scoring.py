"""How AWS scores an approved opportunity, and what of it the AWS summary and its snapshots show (additions 7)."""

import pytest

from engagements import FULL_VIEW, OURS, EventLog, Room
from partners import PARTNER_1, SUBMITTING, selling
from payloads import day
from server import eventually

QUALITY, SPECIALIST = "OpportunityQuality", "SpecialistRecommendation"
UPDATED, SNAPPED = "Opportunity Updated", "Engagement Resource Snapshot Created"
NEUTRAL = "Plan the next step with your AWS partner development manager."

# What the complete payload with a solution lacks: 3 for the account, D-U-N-S 1, 200 characters 3, estimate 2, product 1,
# the stage 20, five sales activities 10.
COMPLETE = 60


@pytest.fixture(scope="module")
def house(servers):
    return servers.start({"switches": {**SUBMITTING, "scoring_delay": 0}})


@pytest.fixture(scope="module")
def room(house):
    return Room(selling(house, PARTNER_1))


@pytest.fixture(scope="module")
def patient(servers):
    """The partner on a server that scores nothing while a test runs."""
    return Room(selling(servers.start({"switches": {**SUBMITTING, "scoring_delay": 3600}}), PARTNER_1))


def approved(room, changes=None):
    opportunity = room.ready(changes)
    room.client.submit_opportunity(Catalog="Sandbox", Identifier=opportunity, InvolvementType="Co-Sell")
    room.review(opportunity, "Approved")
    return opportunity


def scored(room, opportunity, score):
    """The AWS summary once it shows that score."""

    def found():
        summary = room.summary(opportunity)
        quality = summary.get("Insights", {}).get("OpportunityQuality", {})
        return summary if quality.get("Score") == score else None

    return eventually(found)


def fields(summary):
    return [
        (advice["Attributes"]["Field"], advice["Attributes"]["Points"])
        for advice in summary["Insights"]["Recommendations"]
        if advice["Type"] == QUALITY
    ]


def test_first_run(room):
    """AD32, additions 7.3, 7.4"""
    summary = scored(room, approved(room), COMPLETE)
    assert summary["Insights"]["OpportunityQuality"] == {"Score": COMPLETE, "Trend": "No Change"}
    assert fields(summary) == [
        ("Project.SalesActivities", "10"),
        ("Customer.Account.AwsAccountId", "3"),
        ("Project.CustomerBusinessProblem", "3"),
    ]
    assert summary["CosellMotion"] == "Agent-engaged"
    assert "SoftwareRevenue" not in summary
    assert [one["BusinessTitle"] for one in summary["OpportunityTeam"]] == ["PDM"]
    assert summary["Insights"]["NextBestActions"] == summary["Insights"]["Recommendations"][0]["Details"]
    assert summary["Insights"]["EngagementScore"] == "High"


def test_a_spare_solution_is_recommended(room):
    """Additions 7.4"""
    opportunity = approved(room)
    summary = scored(room, opportunity, COMPLETE)
    [spare] = [one for one in summary["Insights"]["Recommendations"] if one["Type"] == "SolutionRecommendation"]
    on_it = room.record(opportunity)["RelatedEntityIdentifiers"]["Solutions"]
    others = sorted(set(room.solutions()) - set(on_it), key=lambda name: int(name.removeprefix("S-")))
    assert spare["Attributes"]["SolutionId"] == others[0]


def test_trend(room):
    """AD35"""
    opportunity = approved(room)
    scored(room, opportunity, COMPLETE)
    room.update(opportunity, {"Customer.Account.AwsAccountId": "123456789012", "Customer.Account.Duns": "123456789"})
    assert scored(room, opportunity, COMPLETE + 4)["Insights"]["OpportunityQuality"]["Trend"] == "Improving"
    room.associate(opportunity, "AWSLambda", "AwsProducts")
    assert scored(room, opportunity, COMPLETE + 5)["Insights"]["OpportunityQuality"]["Trend"] == "Improving"
    room.disassociate(opportunity, "AWSLambda", "AwsProducts")
    assert scored(room, opportunity, COMPLETE + 4)["Insights"]["OpportunityQuality"]["Trend"] == "Declining"


def test_committed(room):
    """Additions 7.5: the terms of the seller, who signs, and the field that comes with a high score."""
    terms = {
        "Value": {"Amount": "5000", "CurrencyCode": "USD"},
        "EffectiveDate": day(30),
        "ExpirationDate": day(395),
    }
    opportunity = approved(room, {"SoftwareRevenue": {"DeliveryModel": "Contract", **terms}})
    scored(room, opportunity, COMPLETE)
    room.move(opportunity, "Technical Validation")
    summary = scored(room, opportunity, COMPLETE + 11)
    assert SPECIALIST in [one["Type"] for one in summary["Insights"]["Recommendations"]]
    assert summary["CosellMotion"] == "AWS Field-engaged"
    assert summary["SoftwareRevenue"] == terms
    room.move(opportunity, "Committed")
    summary = scored(room, opportunity, COMPLETE + 20)
    assert [one["BusinessTitle"] for one in summary["OpportunityTeam"]] == ["PDM", "Signatory"]


@pytest.mark.parametrize("stage", ["Launched", "Closed Lost"])
def test_over(room, stage):
    """AD36"""
    opportunity = approved(room)
    scored(room, opportunity, COMPLETE)
    room.move(opportunity, stage)
    summary = room.summary(opportunity)
    assert "OpportunityQuality" not in summary["Insights"]
    assert QUALITY not in [one["Type"] for one in summary["Insights"]["Recommendations"]]
    assert summary["CosellMotion"] == "Agent-engaged"


def test_events_and_snapshot(house, room):
    """AD34: a change of AWS's record, frozen where a job runs."""
    opportunity = approved(room)
    [engagement] = [
        row["EngagementId"] for row in room.associations(ResourceIdentifier=opportunity, ResourceType="Opportunity")
    ]
    summary = scored(room, opportunity, COMPLETE)
    revisions = room.revisions(engagement, opportunity, FULL_VIEW)
    view = room.snapshot(engagement, opportunity, FULL_VIEW, Revision=max(revisions))["Payload"][
        "AwsOpportunitySummaryFullView"
    ]
    assert view["Insights"] == summary["Insights"]
    assert view["CosellMotion"] == summary["CosellMotion"]

    log = EventLog(house, OURS)
    room.associate(opportunity, "AWSLambda", "AwsProducts")
    scored(room, opportunity, COMPLETE + 1)
    assert log.types() == [UPDATED, UPDATED, SNAPPED]


def test_waiting(patient):
    """AD33: before the first run the members are absent."""
    opportunity = approved(patient)
    summary = patient.summary(opportunity)
    assert "OpportunityQuality" not in summary["Insights"]
    assert "Recommendations" not in summary["Insights"]
    assert "CosellMotion" not in summary
    assert summary["Insights"]["NextBestActions"] == NEUTRAL
