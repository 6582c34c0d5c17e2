"""CreateOpportunity: what is stored, what the system adds, what must be there (selling 2.4, 3.1)."""

import datetime
import re

import pytest

from payloads import DROP, day, found, unique
from refusals import BV, NOT_PERMITTED, REQUIRED, RV, TOO_MANY, VALUE, fails, refused

COMPANY = "customer.account.companyName"
COUNTRY = "customer.account.address.countryCode"
TITLE = "project.title"
CLOSE = "lifeCycle.targetCloseDate"
OWNER = {"FirstName": "Ida", "LastName": "Orr", "Email": "ida@partner.example.com", "BusinessTitle": "OpportunityOwner"}
MANAGER = {**OWNER, "Email": "max@partner.example.com", "BusinessTitle": "PartnerAccountManager"}

BARE = {
    "Customer": {"Account": {"CompanyName": "Bare Ltd", "Address": {"CountryCode": "US"}}},
    "Project": {"Title": "Bare"},
    "LifeCycle": {"TargetCloseDate": day(90)},
}


@pytest.fixture(scope="module")
def bare(desk):
    """The record of an opportunity that was created with the least that is allowed."""
    created = desk.client.create_opportunity(Catalog="Sandbox", ClientToken=unique("token"), **BARE)
    return desk.record(created["Id"])


def test_answer_names_the_record(either):
    draft = either.draft()
    answer = either.client.create_opportunity(**draft)
    assert re.fullmatch(r"O[0-9]{8,19}", answer["Id"])
    assert answer["PartnerOpportunityIdentifier"] == draft["PartnerOpportunityIdentifier"]
    assert answer["LastModifiedDate"] == either.record(answer["Id"])["LastModifiedDate"]


def test_answer_leaves_out_a_partner_identifier_that_was_not_given(desk):
    draft = desk.draft({"PartnerOpportunityIdentifier": DROP})
    assert "PartnerOpportunityIdentifier" not in desk.client.create_opportunity(**draft)


def test_ids_count_upwards(desk):
    first, second = (int(desk.create()[1:]) for _ in range(2))
    assert first < second


def test_one_counter_serves_both_catalogs(desk, live):
    assert len({desk.create(), live.create(), desk.create()}) == 3


@pytest.mark.parametrize(
    "path, stored",
    [
        ("LifeCycle.ReviewStatus", "Pending Submission"),
        ("LifeCycle.Stage", "Prospect"),
        ("NationalSecurity", "No"),
        ("OpportunityType", "Net New Business"),
        ("Marketing", None),
        ("Customer.Contacts", []),
        ("Project.ExpectedCustomerSpend", []),
        ("RelatedEntityIdentifiers.Solutions", []),
        ("RelatedEntityIdentifiers.AwsProducts", []),
        ("RelatedEntityIdentifiers.AwsMarketplaceOffers", []),
        ("RelatedEntityIdentifiers.AwsMarketplaceOfferSets", []),
        ("RelatedEntityIdentifiers.AwsMarketplaceSolutions", []),
        ("RelatedEntityIdentifiers.AwsMarketplaceProducts", []),
        ("PartnerOpportunityIdentifier", None),
        ("PrimaryNeedsFromAws", None),
        ("Project.DeliveryModels", None),
        ("LifeCycle.NextStepsHistory", None),
        ("LifeCycle.ReviewComments", None),
    ],
)
def test_defaults(bare, path, stored):
    assert found(bare, path) == stored


def test_default_owner_is_the_callers_user(bare):
    [owner] = bare["OpportunityTeam"]
    assert owner["BusinessTitle"] == "OpportunityOwner"
    assert owner["Email"]


def test_created_and_modified_are_one_moment(bare):
    created, modified = bare["CreatedDate"], bare["LastModifiedDate"]
    assert created == modified.replace(microsecond=0)
    assert abs(datetime.datetime.now(datetime.UTC) - modified) < datetime.timedelta(minutes=5)


@pytest.mark.parametrize(
    "dropped, missing",
    [
        pytest.param(["Customer"], [COMPANY, COUNTRY], id="customer"),
        pytest.param(["Customer.Account"], [COMPANY, COUNTRY], id="account"),
        pytest.param(["Customer.Account.Address"], [COUNTRY], id="address"),
        pytest.param(["Customer.Account.Address.CountryCode"], [COUNTRY], id="country"),
        pytest.param(["Project"], [TITLE], id="project"),
        pytest.param(["Project.Title"], [TITLE], id="title"),
        pytest.param(["LifeCycle"], [CLOSE], id="life cycle"),
        pytest.param(["LifeCycle.TargetCloseDate"], [CLOSE], id="close date"),
        pytest.param(["Customer", "Project", "LifeCycle"], [COMPANY, COUNTRY, TITLE, CLOSE], id="R1.26 all at once"),
    ],
)
def test_required_at_creation(either, dropped, missing):
    with refused(BV, *[(field, REQUIRED) for field in missing]):
        either.create(dict.fromkeys(dropped, DROP))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"LifeCycle.Stage": "Committed"}, id="stage"),
        pytest.param({"LifeCycle.ReviewStatus": "Approved"}, id="review status"),
        pytest.param({"LifeCycle.ReviewComments": "mine"}, id="review comments"),
        pytest.param({"LifeCycle.ReviewStatusReason": "mine"}, id="review status reason"),
        pytest.param({"LifeCycle.NextStepsHistory": [{"Value": "mine", "Time": "2026-01-01T00:00:00Z"}]}, id="history"),
    ],
)
def test_system_set_members_are_ignored(either, changes):
    life_cycle = either.record(either.create(changes))["LifeCycle"]
    assert (life_cycle["Stage"], life_cycle["ReviewStatus"]) == ("Prospect", "Pending Submission")
    assert not life_cycle.keys() & {"ReviewComments", "ReviewStatusReason", "NextStepsHistory"}


def test_origin_aws_referral_belongs_to_the_sandbox(live):
    with refused(BV, ("origin", NOT_PERMITTED)):
        live.create({"Origin": "AWS Referral"})


class TestTeam:
    """O43 and the roles of the two titles."""

    def test_owner_sent_replaces_the_default_owner(self, desk):
        team = desk.record(desk.create({"OpportunityTeam": [OWNER]}))["OpportunityTeam"]
        assert [(one["BusinessTitle"], one["Email"]) for one in team] == [("OpportunityOwner", OWNER["Email"])]

    def test_manager_follows_the_default_owner(self, desk):
        team = desk.record(desk.create({"OpportunityTeam": [MANAGER]}))["OpportunityTeam"]
        assert [one["BusinessTitle"] for one in team] == ["OpportunityOwner", "PartnerAccountManager"]

    @pytest.mark.parametrize(
        "team, reason, field, code",
        [
            pytest.param([MANAGER] * 11, RV, "opportunityTeam", TOO_MANY, id="O43 eleven members"),
            pytest.param(
                [OWNER, OWNER], BV, ("opportunityTeam", "opportunityTeam.businessTitle"), VALUE, id="O43 owners"
            ),
            pytest.param(
                [{**OWNER, "BusinessTitle": "PDM"}], BV, "opportunityTeam.businessTitle", VALUE, id="O43 AWS's title"
            ),
            pytest.param(
                [{**OWNER, "BusinessTitle": "opportunityowner"}],
                BV,
                "opportunityTeam.businessTitle",
                VALUE,
                id="O43 title in lower case",
            ),
        ],
    )
    def test_refused(self, desk, team, reason, field, code):
        with refused(reason, (field, code)):
            desk.create({"OpportunityTeam": team})


def test_tags_of_the_request_are_on_the_record(desk):
    arn = desk.arn(desk.create({"Tags": [{"Key": "team", "Value": "blue"}]}))
    assert desk.client.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "team", "Value": "blue"}]


def test_refused_creation_leaves_nothing(desk):
    name = desk.fresh_name()
    with refused(BV, (TITLE, REQUIRED)):
        desk.create({"Customer.Account.CompanyName": name, "Project.Title": DROP})
    listed = desk.client.list_opportunities(Catalog="Sandbox", CustomerCompanyName=[name])
    assert listed["OpportunitySummaries"] == []


def test_readers_may_not_create(reader, desk):
    with fails("AccessDeniedException"):
        reader.create_opportunity(**desk.draft())
