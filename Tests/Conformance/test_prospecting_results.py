"""What a prospecting task makes of an engagement, and invitations that show it (additions 3.5, 4, 5)."""

import pytest

from engagements import OURS, THEIRS, Room, interaction, lead, lead_customer, person, project, to_a_deal, to_a_lead
from payloads import DROP
from prospecting import AT_ONCE, prospected, result, rooms
from refusals import fails


@pytest.fixture(scope="module")
def pair(servers):
    """Two partners on a server that prospects without delay."""
    return rooms(servers.start({"switches": AT_ONCE}))


@pytest.fixture(scope="module")
def ours(pair):
    return pair[0]


@pytest.fixture(scope="module")
def theirs(pair):
    return pair[1]


class TestOutcomes:
    """Additions 3.5"""

    @pytest.mark.parametrize(
        "contexts, code",
        [
            pytest.param([], "ContextNotFound", id="2 no context"),
            pytest.param([project()], "ContextNotFound", id="2 no lead"),
            pytest.param([lead({"QualificationStatus": "disqualified"})], "DisqualifiedLeadNotPermitted", id="3"),
            pytest.param([lead(), *[project()] * 4], "ServiceQuotaExceeded", id="4 five contexts"),
            pytest.param(
                [lead({"Customer.WebsiteUrl": DROP, "Customer.Address": DROP})], "EngagementValidationFailed", id="5"
            ),
            pytest.param(
                [lead({"Customer.WebsiteUrl": DROP, "Customer.Address": {"CountryCode": "Norway"}})],
                "EngagementValidationFailed",
                id="5 unknown country",
            ),
        ],
    )
    def test_failed(self, ours, contexts, code):
        engagement = ours.engage(*contexts)
        before = ours.engagement(engagement)
        [row] = prospected(ours, engagement)["Engagements"]
        assert (row["Status"], row["ReasonCode"]) == ("FAILED", code)
        assert engagement in row["Message"]
        assert ours.engagement(engagement) == before

    @pytest.mark.parametrize(
        "changes",
        [{"Customer.WebsiteUrl": DROP}, {"Customer.Address": DROP}, {"Customer.Address.CountryCode": "ca"}],
        ids=["country alone", "website alone", "small letters"],
    )
    def test_enough_to_match(self, ours, changes):
        [row] = prospected(ours, ours.engage(lead(changes)))["Engagements"]
        assert row["Status"] == "COMPLETED"

    def test_context(self, ours):
        engagement = ours.engage(project(), lead())
        before = ours.engagement(engagement)
        record = prospected(ours, engagement, name="Fall batch")
        after = ours.engagement(engagement)
        assert [(one["Id"], one["Type"]) for one in after["Contexts"]] == [
            ("1", "CustomerProject"),
            ("2", "Lead"),
            ("3", "ProspectingResult"),
        ]
        assert after["ModifiedBy"] == "aws" and after["ModifiedAt"] > before["ModifiedAt"]
        written = result(ours, engagement)
        assert {name: written[name] for name in ("TaskId", "TaskArn", "TaskName")} == {
            "TaskId": record["TaskId"],
            "TaskArn": record["TaskArn"],
            "TaskName": "Fall batch",
        }
        assert record["StartTime"] <= written["StartTime"] <= written["EndTime"] == after["ModifiedAt"]

    def test_second_run_replaces(self, ours):
        engagement = ours.engage(lead())
        first = prospected(ours, engagement)
        second = prospected(ours, engagement, name="Second")
        assert first["Engagements"][0]["EngagementContextId"] == second["Engagements"][0]["EngagementContextId"]
        assert ours.contexts(engagement) == [("1", "Lead"), ("2", "ProspectingResult")]
        assert result(ours, engagement)["TaskName"] == "Second"

    def test_second_run_with_five_contexts(self, ours):
        engagement = ours.engage(lead(), project())
        prospected(ours, engagement)
        for _ in range(2):
            ours.add(engagement, project())
        assert len(ours.contexts(engagement)) == 5
        assert prospected(ours, engagement)["Engagements"][0]["Status"] == "COMPLETED"

    def test_counts_as_a_context(self, ours):
        engagement = ours.engage(*[lead()] * 4)
        prospected(ours, engagement)
        with fails("ServiceQuotaExceededException"):
            ours.add(engagement, project())

    def test_lists_know_the_type(self, ours):
        engagement = ours.engage(lead())
        prospected(ours, engagement)
        named = {"EngagementIdentifier": [engagement]}
        [row] = ours.engagements(ContextTypes=["ProspectingResult"], **named)
        assert sorted(row["ContextTypes"]) == ["Lead", "ProspectingResult"]
        assert ours.engagements(ExcludeContextTypes=["ProspectingResult"], **named) == []

    def test_conversion_of_a_result(self, ours):
        """Additions 4.1"""
        engagement = ours.engage(lead())
        prospected(ours, engagement)
        task = ours.start_conversion(engagement, "2")
        assert (task["TaskStatus"], task["ReasonCode"]) == ("FAILED", "ContextNotFound")


HARBOUR = {
    "QualificationStatus": DROP,
    "Customer": {
        "CompanyName": "Harbour Lane Foods",
        "WebsiteUrl": "https://www.harbourlane.example/about",
        "Address": {"CountryCode": "GB"},
        "Industry": "Retail",
        "MarketSegment": "Medium",
        "AwsMaturity": "Evaluating",
    },
    "Interactions": [
        {"Usecase": "Data lake", "BusinessProblem": "Weekly reporting takes three days", "Contact": person()}
    ],
}
KESTREL = {
    "Customer": {
        "CompanyName": "Kestrel  Aero",
        "Address": {"CountryCode": "us"},
        "Industry": "aerospace",
        "MarketSegment": "Enterprise",
        "AwsMaturity": "Multi-Account",
    },
    "Interactions": [
        {"Usecase": "Migration", "Contact": person()},
        {"BusinessProblem": "Legacy VMware estate", "Contact": person()},
    ],
}
SOLVEIG = {
    "Customer": {
        "CompanyName": "Solveig Energi",
        "WebsiteUrl": "solveig-energi.example",
        "Address": {"CountryCode": "NO"},
    },
    "Interactions": [{"CustomerAction": "Asked for a call", "Contact": person()}],
}
ALL_PROGRAMS = ["Partner Greenfield Program", "Pioneer Credits", "Partner-Led Sales Motion"]


class TestResult:
    """Additions 4.3, 4.4: the test vectors."""

    @pytest.mark.parametrize(
        "changes, customer, insights",
        [
            pytest.param(
                HARBOUR,
                {
                    "AccountName": "Harbour Lane Foods",
                    "Country": "GB",
                    "Geo": "EMEA",
                    "Region": "Western Europe",
                    "SubRegion": "UK and Ireland",
                    "Industry": "Retail",
                    "SubIndustry": "Specialty Retail",
                    "Segment": "Medium",
                    "CompanySize": "100-999",
                    "EligiblePrograms": ALL_PROGRAMS,
                },
                ("Medium", "Medium", "Data and Analytics", "Business Intelligence"),
                id="Harbour Lane Foods",
            ),
            pytest.param(
                KESTREL,
                {
                    "AccountName": "Kestrel  Aero",
                    "Country": "US",
                    "Geo": "AMER",
                    "Region": "North America",
                    "SubRegion": "United States",
                    "Industry": "Aerospace",
                    "SubIndustry": "Maintenance and Repair",
                    "Segment": "Enterprise",
                    "CompanySize": "10000+",
                    "EligiblePrograms": [],
                },
                ("High", "Medium", "Migration and Modernization", "Application Migration"),
                id="Kestrel Aero",
            ),
            pytest.param(
                SOLVEIG,
                {
                    "AccountName": "Solveig Energi",
                    "Country": "NO",
                    "Geo": "EMEA",
                    "Region": "Northern Europe",
                    "SubRegion": "Nordics",
                    "Industry": "Manufacturing",
                    "SubIndustry": "Chemicals",
                    "Segment": "Micro",
                    "CompanySize": "1-9",
                    "EligiblePrograms": ["Partner-Led Sales Motion"],
                },
                ("Medium", "Medium", "Migration and Modernization", "Database Migration"),
                id="Solveig Energi",
            ),
        ],
    )
    def test_vector(self, ours, changes, customer, insights):
        engagement = ours.engage(lead(changes))
        prospected(ours, engagement)
        written = result(ours, engagement)
        found = dict(written["Customer"])
        assert found.pop("PublicProfileSummary")
        assert found == customer
        names = ("MarketplaceEngagementScore", "SolutionScore", "SolutionCategory", "SolutionSubCategory")
        assert written["Insights"] == dict(zip(names, insights, strict=True))

    def test_same_company_everywhere(self, pair):
        """Additions 4.2"""
        ours, theirs = pair
        found = []
        for room in (ours, Room(ours.client, "AWS"), theirs):
            engagement = room.engage(lead(HARBOUR))
            prospected(room, engagement)
            found.append(result(room, engagement)["Customer"])
        assert found[0] == found[1] == found[2]

    @pytest.mark.parametrize(
        "changes, score",
        [
            pytest.param(
                {
                    "QualificationStatus": "Qualified",
                    "Interactions": [interaction(Contact=person(BusinessTitle="Chief of mills"))],
                },
                "High",
                id="five points",
            ),
            pytest.param({}, "Medium", id="three points"),
            pytest.param(
                {"Interactions": [{"InteractionDate": "2020-01-01T00:00:00Z", "Contact": person()}]}, "Low", id="none"
            ),
        ],
    )
    def test_4_5_lead_readiness(self, ours, changes, score):
        engagement = ours.engage(lead(changes))
        prospected(ours, engagement)
        insights = ours.context(engagement)["Insights"]
        assert insights["LeadReadinessScore"] == score
        assert set(insights) <= {"LeadReadinessScore", "ChannelRecommendation"}

    def test_4_5_partners_cannot_wipe_the_score(self, ours):
        engagement = ours.engage(lead())
        prospected(ours, engagement)
        before = ours.context(engagement)["Insights"]
        for insights in ({}, {"Insights": {"LeadReadinessScore": "Poor"}}):
            ours.change(engagement, {"Lead": {"Customer": lead_customer(), **insights}})
            assert ours.context(engagement)["Insights"] == before


class TestEnrichedInvitations:
    """Additions 5."""

    def enriched(self, room, *contexts):
        engagement = room.engage(*(contexts or [lead()]))
        prospected(room, engagement)
        return engagement

    def test_ad23_as_the_engagement_stands(self, pair):
        ours, theirs = pair
        engagement = self.enriched(ours)
        found = ours.invitation(ours.invite(engagement, to_a_lead()))["EnrichmentContext"]
        written = result(ours, engagement)
        assert found == {
            "ProspectingResultAws": {"Customer": written["Customer"], "Insights": written["Insights"]},
            "LeadInsights": ours.context(engagement)["Insights"],
        }

    def test_ad24_for_both_in_every_state(self, pair):
        ours, theirs = pair
        engagement = self.enriched(ours)
        offer = ours.invite(engagement, to_a_lead())
        before = ours.invitation(offer)["EnrichmentContext"]
        assert theirs.invitation(offer)["EnrichmentContext"] == before
        theirs.accept(offer)
        assert theirs.invitation(offer)["EnrichmentContext"] == before

    def test_ad21_only_for_leads(self, pair):
        ours, theirs = pair
        offer = ours.invite(self.enriched(ours, lead(), project()), to_a_deal())
        assert "EnrichmentContext" not in theirs.invitation(offer)

    def test_ad21_never_empty(self, pair):
        ours, theirs = pair
        assert "EnrichmentContext" not in theirs.invitation(ours.invite(ours.engage(lead()), to_a_lead()))

    def test_ad23_follows_the_engagement(self, pair):
        ours, theirs = pair
        engagement = ours.engage(lead())
        offer = ours.invite(engagement, to_a_lead())
        prospected(ours, engagement)
        assert theirs.invitation(offer)["EnrichmentContext"]["LeadInsights"]

    def test_ad25_no_contacts(self, pair):
        ours, theirs = pair
        offer = ours.invite(self.enriched(ours), to_a_lead())
        assert "noor" not in str(theirs.invitation(offer)).lower()


def test_both_partners_count(pair):
    """Tasks of two accounts over one engagement."""
    ours, theirs = pair
    engagement = ours.share(theirs, lead(), invitation=to_a_lead())
    for room in (ours, theirs):
        task = prospected(room, engagement)
        assert result(theirs, engagement)["TaskId"] == task["TaskId"]
    assert {one["AccountId"] for one in ours.members(engagement)} == {OURS, THEIRS}
