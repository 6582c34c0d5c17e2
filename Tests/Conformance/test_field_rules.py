"""The field rules O1 to O43 that one request shows, at creation and in an update (selling 4.4)."""

import pytest

from payloads import DROP, PROBLEM, contact, day, edited, found, spend
from refusals import (
    BV,
    DUPLICATE,
    FORMAT,
    NO_ENUM,
    NOT_PERMITTED,
    REQUIRED,
    RV,
    TOO_FEW,
    VALUE,
    refused,
)

ACCOUNT = "Customer.Account"
ADDRESS = "Customer.Account.Address"
STATE = "customer.account.address.stateOrRegion"
USE_CASES = """\
AI Machine Learning and Analytics; Archiving; Big Data: Data Warehouse / Data Integration / ETL / Data Lake / BI; \
Blockchain; Business Applications: Mainframe Modernization; Business Applications & Contact Center; \
Business Applications & SAP Production; Centralized Operations Management; Cloud Management Tools; \
Cloud Management Tools & DevOps with Continuous Integration & Continuous Delivery (CICD); \
Configuration, Compliance & Auditing; Connected Services; Containers & Serverless; \
Content Delivery & Edge Services; Database; Edge Computing / End User Computing; Energy; \
Enterprise Governance & Controls; Enterprise Resource Planning; Financial Services; Healthcare and Life Sciences; \
High Performance Computing; Hybrid Application Platform; Industrial Software; IOT; \
Manufacturing, Supply Chain and Operations; Media & High performance computing (HPC); \
Migration / Database Migration; Monitoring, logging and performance; Monitoring & Observability; Networking; \
Outpost; SAP; Security & Compliance; Storage & Backup; Training; VMC; VMWare; Web development & DevOps""".split("; ")
PROGRAMS = """\
APN Immersion Days; APN Solution Space; ATO (Authority to Operate); AWS Marketplace Campaign; \
IS Immersion Day SFID Program; ISV Workload Migration; Migration Acceleration Program; P3; \
Partner Launch Initiative; Partner Opportunity Acceleration Funded; The Next Smart; VMware Cloud on AWS; \
Well-Architected; Windows; Workspaces/AppStream Accelerator Program; WWPS NDPP""".split("; ")
MARKETING_USE_CASES = """\
AI/ML; Analytics; Application Integration; Blockchain; Business Applications; Cloud Financial Management; Compute; \
Containers; Customer Engagement; Databases; Developer Tools; End User Computing; Front End Web & Mobile; Game Tech; \
IoT; Management & Governance; Media Services; Migration & Transfer; Networking & Content Delivery; \
Quantum Technologies; Robotics; Satellite; Security; Serverless; Storage; VR & AR""".split("; ")
ACTIVITY = {"Source": "Marketing Activity", "AwsFundingUsed": "Yes"}


def row(name, changes, reason, field, code, when="CU"):
    """`name` opens with the rule's number; `when` says which calls the rule is for, C(reate) and U(pdate)."""
    return [pytest.param(call, changes, reason, field, code, id=f"{name}-{call}") for call in when]


def one(name, path, value, reason, field, code, when="CU"):
    return row(name, {path: value}, reason, field, code, when)


REFUSED = sum(
    [
        one("O1 no company", f"{ACCOUNT}.CompanyName", DROP, RV, "customer.account.companyName", REQUIRED),
        one("O1 121 characters", f"{ACCOUNT}.CompanyName", "x" * 121, RV, "customer.account.companyName", FORMAT),
        one("O2 Technology", f"{ACCOUNT}.Industry", "Technology", RV, "customer.account.industry", NO_ENUM),
        one("O2 empty", f"{ACCOUNT}.Industry", "", RV, "customer.account.industry", NO_ENUM),
        one("O3 Other alone", f"{ACCOUNT}.Industry", "Other", BV, "customer.account.otherIndustry", REQUIRED),
        one("O3 256 characters", f"{ACCOUNT}.OtherIndustry", "x" * 256, RV, "customer.account.otherIndustry", FORMAT),
        one("O4 3 characters", f"{ACCOUNT}.WebsiteUrl", "x.y", RV, "customer.account.websiteUrl", FORMAT),
        one("O4 256 characters", f"{ACCOUNT}.WebsiteUrl", "w" * 256, RV, "customer.account.websiteUrl", FORMAT),
        one("O5 empty", f"{ACCOUNT}.AwsAccountId", "", RV, "customer.account.awsAccountId", FORMAT),
        one("O5 13 digits", f"{ACCOUNT}.AwsAccountId", "1234567890123", RV, "customer.account.awsAccountId", FORMAT),
        one("O5 a hyphen", f"{ACCOUNT}.AwsAccountId", "1234-5678", RV, "customer.account.awsAccountId", FORMAT),
        one("O7 empty", f"{ACCOUNT}.Duns", "", RV, "customer.account.duns", FORMAT),
        one("O7 8 digits", f"{ACCOUNT}.Duns", "12345678", RV, "customer.account.duns", FORMAT),
        one("O7 10 digits", f"{ACCOUNT}.Duns", "1234567890", RV, "customer.account.duns", FORMAT),
        one("O8 XX", f"{ADDRESS}.CountryCode", "XX", RV, "customer.account.address.countryCode", NO_ENUM),
        one("O8 lower case", f"{ADDRESS}.CountryCode", "us", RV, "customer.account.address.countryCode", NO_ENUM),
        one("O9 two letters", f"{ADDRESS}.StateOrRegion", "WA", BV, STATE, NO_ENUM),
        one("O9 lower case", f"{ADDRESS}.StateOrRegion", "washington", BV, STATE, NO_ENUM),
        one("O11 21 characters", f"{ADDRESS}.PostalCode", "9" * 21, RV, "customer.account.address.postalCode", FORMAT),
        one("O12 city", f"{ADDRESS}.City", "x" * 256, RV, "customer.account.address.city", FORMAT),
        one("O12 street", f"{ADDRESS}.StreetAddress", "x" * 256, RV, "customer.account.address.streetAddress", FORMAT),
        one("O13 capitals", "Customer.Contacts.0.Email", "Ana@example.com", RV, "customer.contacts.email", FORMAT),
        one("O13 no at sign", "Customer.Contacts.0.Email", "ana", RV, "customer.contacts.email", FORMAT),
        one(
            "O13 81 characters",
            "Customer.Contacts.0.Email",
            "a" * 69 + "@example.com",
            RV,
            "customer.contacts.email",
            FORMAT,
        ),
        one("O13 team", "OpportunityTeam.0.Email", "Sam@x.example", RV, "opportunityTeam.email", FORMAT, when="C"),
        one("O14 no plus", "Customer.Contacts.0.Phone", "2065550100", RV, "customer.contacts.phone", FORMAT),
        one("O14 leading zero", "Customer.Contacts.0.Phone", "+0206555", RV, "customer.contacts.phone", FORMAT),
        one("O14 one digit", "Customer.Contacts.0.Phone", "+1", RV, "customer.contacts.phone", FORMAT),
        one("O14 16 digits", "Customer.Contacts.0.Phone", "+1234567890123456", RV, "customer.contacts.phone", FORMAT),
        one("O15 first name", "Customer.Contacts.0.FirstName", "x" * 81, RV, "customer.contacts.firstName", FORMAT),
        one("O15 last name", "Customer.Contacts.0.LastName", "x" * 81, RV, "customer.contacts.lastName", FORMAT),
        one("O15 title", "Customer.Contacts.0.BusinessTitle", "x" * 81, RV, "customer.contacts.businessTitle", FORMAT),
        one("O16 in retail", "NationalSecurity", "Yes", BV, "nationalSecurity", VALUE),
        one("O18 Renewal", "OpportunityType", "Renewal", RV, "opportunityType", NO_ENUM),
        one("O19 alone", "OpportunityType", "Flat Renewal", BV, "project.relatedOpportunityIdentifier", REQUIRED),
        row(
            "O19 unknown",
            {"OpportunityType": "Flat Renewal", "Project.RelatedOpportunityIdentifier": "O1"},
            BV,
            "project.relatedOpportunityIdentifier",
            VALUE,
        ),
        one("O20 256 characters", "Project.Title", "x" * 256, RV, "project.title", FORMAT),
        one("O21 19", "Project.CustomerBusinessProblem", "x" * 19, RV, "project.customerBusinessProblem", FORMAT),
        one("O21 2001", "Project.CustomerBusinessProblem", "x" * 2001, RV, "project.customerBusinessProblem", FORMAT),
        one("O22 Other", "Project.CustomerUseCase", "Other", BV, "project.customerUseCase", NO_ENUM),
        one("O22 other case", "Project.CustomerUseCase", "archiving", BV, "project.customerUseCase", NO_ENUM),
        one("O23 programs", "Project.ApnPrograms", ["Windows", "Linux"], BV, "project.apnPrograms", NO_ENUM),
        one("O23 use cases", "Marketing", {**ACTIVITY, "UseCases": ["Farming"]}, BV, "marketing.useCases", NO_ENUM),
        one("O24 activities", "Project.SalesActivities", ["Lunch"], RV, "project.salesActivities", NO_ENUM),
        one("O24 models", "Project.DeliveryModels", ["SaaS"], RV, "project.deliveryModels", NO_ENUM),
        one("O24 channels", "Marketing", {**ACTIVITY, "Channels": ["Radio"]}, RV, "marketing.channels", NO_ENUM),
        one("O24 needs", "PrimaryNeedsFromAws", ["Deal Support"], RV, "primaryNeedsFromAws", NO_ENUM),
        one("O25 empty list", "Project.SalesActivities", [], BV, "project.salesActivities", TOO_FEW, when="U"),
        one("O26 empty", "Project.CompetitorName", "", RV, "project.competitorName", NO_ENUM),
        one("O26 Other", "Project.CompetitorName", "Other", RV, "project.competitorName", NO_ENUM),
        one("O27 named", "Project.OtherCompetitorNames", "Contoso", BV, "project.otherCompetitorNames", NOT_PERMITTED),
        one("O27 unnamed", "Project.CompetitorName", "*Other", BV, "project.otherCompetitorNames", REQUIRED),
        row(
            "O27 no competitor",
            {"Project.CompetitorName": DROP, "Project.OtherCompetitorNames": "Contoso"},
            BV,
            "project.otherCompetitorNames",
            NOT_PERMITTED,
        ),
        row(
            "O27 256 characters",
            {"Project.CompetitorName": "*Other", "Project.OtherCompetitorNames": "x" * 256},
            RV,
            "project.otherCompetitorNames",
            FORMAT,
        ),
        one("O28 256", "Project.OtherSolutionDescription", "x" * 256, RV, "project.otherSolutionDescription", FORMAT),
        one("O29 empty", "Project.AdditionalComments", "", RV, "project.additionalComments", FORMAT),
        one("O29 256 characters", "Project.AdditionalComments", "x" * 256, RV, "project.additionalComments", FORMAT),
        one("O30 empty", "Project.AwsPartition", "", RV, "project.awsPartition", NO_ENUM),
        one("O30 aws", "Project.AwsPartition", "aws", RV, "project.awsPartition", NO_ENUM),
        one("O31 65", "PartnerOpportunityIdentifier", "x" * 65, RV, "partnerOpportunityIdentifier", FORMAT),
        one("O33 256 characters", "LifeCycle.NextSteps", "x" * 256, RV, "lifeCycle.nextSteps", FORMAT),
        one("O34 no such day", "LifeCycle.TargetCloseDate", "2030-02-30", RV, "lifeCycle.targetCloseDate", FORMAT),
        one("O34 no leap year", "LifeCycle.TargetCloseDate", "2031-02-29", RV, "lifeCycle.targetCloseDate", FORMAT),
        one("O34 with a time", "LifeCycle.TargetCloseDate", f"{day(9)}T00", RV, "lifeCycle.targetCloseDate", FORMAT),
        one("O34 year 999", "LifeCycle.TargetCloseDate", "0999-01-01", RV, "lifeCycle.targetCloseDate", FORMAT),
        one("O34 yesterday", "LifeCycle.TargetCloseDate", day(-1), BV, "lifeCycle.targetCloseDate", VALUE),
        one("O38 at Prospect", "LifeCycle.ClosedLostReason", "Price", BV, "lifeCycle.closedLostReason", NOT_PERMITTED),
        one("O39 AWS's", "LifeCycle.ClosedLostReason", "Administrative", RV, "lifeCycle.closedLostReason", NO_ENUM),
        one("O41 model", "SoftwareRevenue", {"DeliveryModel": "Gift"}, RV, "softwareRevenue.deliveryModel", NO_ENUM),
        one(
            "O41 no amount",
            "SoftwareRevenue",
            {"Value": {"CurrencyCode": "USD"}},
            RV,
            "softwareRevenue.value.amount",
            REQUIRED,
        ),
        one(
            "O41 no currency",
            "SoftwareRevenue",
            {"Value": {"Amount": "1"}},
            RV,
            "softwareRevenue.value.currencyCode",
            REQUIRED,
        ),
        one(
            "O41 amount of three decimals",
            "SoftwareRevenue",
            {"Value": {"Amount": "1.234", "CurrencyCode": "USD"}},
            RV,
            "softwareRevenue.value.amount",
            FORMAT,
        ),
        one(
            "O41 pounds",
            "SoftwareRevenue",
            {"Value": {"Amount": "1", "CurrencyCode": "GBP"}},
            BV,
            "softwareRevenue.value.currencyCode",
            VALUE,
        ),
        one(
            "O41 ends before it starts",
            "SoftwareRevenue",
            {"EffectiveDate": day(2), "ExpirationDate": day(1)},
            BV,
            "softwareRevenue.expirationDate",
            VALUE,
        ),
    ],
    [],
)

ACCEPTED = [
    ("O3 other industry tolerated", {f"{ACCOUNT}.OtherIndustry": "Falconry"}, {}),
    ("O4 without scheme", {f"{ACCOUNT}.WebsiteUrl": "www.test.com"}, {}),
    ("O4 4 characters", {f"{ACCOUNT}.WebsiteUrl": "t.co"}, {}),
    ("O5 12 digits", {f"{ACCOUNT}.AwsAccountId": "123456789012"}, {}),
    ("O5 a word", {f"{ACCOUNT}.AwsAccountId": "customer_1"}, {}),
    ("O7 9 digits", {f"{ACCOUNT}.Duns": "123456789"}, {}),
    ("O9 Albania, New York", {f"{ADDRESS}.CountryCode": "AL", f"{ADDRESS}.StateOrRegion": "New York"}, {}),
    ("O9 the islands", {f"{ADDRESS}.StateOrRegion": "Northern Mariana Islands"}, {}),
    ("O9 with a comma", {f"{ADDRESS}.StateOrRegion": "FPO, AP"}, {}),
    ("O9 District of Columbia", {f"{ADDRESS}.StateOrRegion": "Dist. of Columbia"}, {}),
    ("O11 format is not checked yet", {f"{ADDRESS}.PostalCode": "what?"}, {}),
    ("O11 dropped", {f"{ADDRESS}.CountryCode": "AE", f"{ADDRESS}.PostalCode": "1"}, {f"{ADDRESS}.PostalCode": None}),
    ("O12 255 characters", {f"{ADDRESS}.City": "x" * 255, f"{ADDRESS}.StreetAddress": "y" * 255}, {}),
    ("O13 80 characters", {"Customer.Contacts": [contact(Email="a" * 68 + "@example.com")]}, {}),
    ("O14 15 digits", {"Customer.Contacts": [contact(Phone="+123456789012345")]}, {}),
    ("O15 80 characters", {"Customer.Contacts": [contact(FirstName="é" * 80, LastName="x" * 80)]}, {}),
    ("O18 Expansion", {"OpportunityType": "Expansion"}, {}),
    ("O20 255 characters", {"Project.Title": "💼" * 255}, {}),
    ("O21 20 characters", {"Project.CustomerBusinessProblem": "x" * 20}, {}),
    ("O21 2000 characters, lines", {"Project.CustomerBusinessProblem": "line\n" * 400}, {}),
    (
        "O22 without blanks",
        {"Project.CustomerUseCase": "Migration/Database Migration"},
        {"Project.CustomerUseCase": "Migration / Database Migration"},
    ),
    (
        "O22 without many blanks",
        {"Project.CustomerUseCase": "Big Data: Data Warehouse/Data Integration/ETL/Data Lake/BI"},
        {"Project.CustomerUseCase": "Big Data: Data Warehouse / Data Integration / ETL / Data Lake / BI"},
    ),
    ("O23 all programs", {"Project.ApnPrograms": PROGRAMS}, {}),
    ("O23 all use cases", {"Marketing": {**ACTIVITY, "UseCases": MARKETING_USE_CASES}}, {}),
    ("O26 literal", {"Project.CompetitorName": "Other- Cost Optimization"}, {}),
    ("O27 named", {"Project.CompetitorName": "*Other", "Project.OtherCompetitorNames": "Contoso"}, {}),
    (
        "O30 sovereign",
        {"Project.AwsPartition": "aws-eusc", "Project.ExpectedCustomerSpend": [spend(currency="EUR")]},
        {},
    ),
    ("O34 today", {"LifeCycle.TargetCloseDate": day(0)}, {}),
    ("O34 leap day", {"LifeCycle.TargetCloseDate": "2096-02-29"}, {}),
    ("O34 the last day", {"LifeCycle.TargetCloseDate": "9999-12-31"}, {}),
    (
        "O41 past dates",
        {"SoftwareRevenue": {"EffectiveDate": "2020-01-01", "ExpirationDate": "2020-01-01"}},
        {},
    ),
    ("O41 euro", {"SoftwareRevenue": {"Value": {"Amount": "10", "CurrencyCode": "EUR"}}}, {}),
]


@pytest.fixture(scope="module")
def standing(desk):
    """A draft that every refused update leaves as it was."""
    identifier = desk.create()
    before = desk.record(identifier)
    yield identifier
    assert desk.record(identifier) == before


@pytest.mark.parametrize("call, changes, reason, field, code", REFUSED)
def test_refused(desk, standing, call, changes, reason, field, code):
    with refused(reason, (field, code)):
        if call == "C":
            desk.create(changes)
        else:
            desk.update(standing, changes)


@pytest.mark.parametrize("call", ["C", "U"])
@pytest.mark.parametrize("changes, stored", [pytest.param(*values, id=name) for name, *values in ACCEPTED])
def test_accepted(desk, call, changes, stored):
    if call == "C":
        identifier = desk.create(changes)
    else:
        identifier = desk.create()
        desk.update(identifier, changes)
    record = desk.record(identifier)
    for path, value in {**changes, **stored}.items():
        assert found(record, path) == value, path


@pytest.mark.parametrize("use_case", USE_CASES)
def test_customer_use_case(desk, use_case):
    """O22: each of the 39 values."""
    record = desk.record(desk.create({"Project.CustomerUseCase": use_case}))
    assert record["Project"]["CustomerUseCase"] == use_case


class TestNationalSecurity:
    """O17: what a secret customer shows."""

    GOVERNMENT = {f"{ACCOUNT}.Industry": "Government", "NationalSecurity": "Yes"}

    @pytest.mark.parametrize("path", ["CompanyName", "WebsiteUrl", "Address.StateOrRegion", "Address.PostalCode"])
    def test_redacted(self, desk, path):
        record = desk.record(desk.create({**self.GOVERNMENT, f"{ADDRESS}.CountryCode": "DE"}))
        assert not found(record, f"{ACCOUNT}.{path}")

    def test_country_is_forced(self, desk):
        record = desk.record(desk.create({**self.GOVERNMENT, f"{ADDRESS}.CountryCode": "DE"}))
        assert found(record, f"{ADDRESS}.CountryCode") == "US"

    def test_redacted_in_lists(self, desk):
        identifier = desk.create(self.GOVERNMENT)
        [row] = desk.client.list_opportunities(Catalog="Sandbox", Identifier=[identifier])["OpportunitySummaries"]
        assert not found(row, f"{ACCOUNT}.CompanyName")
        assert not found(row, f"{ACCOUNT}.WebsiteUrl")


class TestRelatedOpportunity:
    """O19"""

    @staticmethod
    def renewal(identifier):
        return {"OpportunityType": "Flat Renewal", "Project.RelatedOpportunityIdentifier": identifier}

    def test_an_own_one(self, desk):
        earlier = desk.create()
        record = desk.record(desk.create(self.renewal(earlier)))
        assert record["Project"]["RelatedOpportunityIdentifier"] == earlier

    def test_itself(self, desk):
        identifier = desk.create()
        with refused(BV, ("project.relatedOpportunityIdentifier", VALUE)):
            desk.update(identifier, self.renewal(identifier))

    def test_of_the_other_catalog(self, desk, live):
        with refused(BV, ("project.relatedOpportunityIdentifier", VALUE)):
            desk.create(self.renewal(live.create()))

    def test_of_another_account(self, desk, neighbour):
        foreign = neighbour.create_opportunity(**desk.draft())["Id"]
        with refused(BV, ("project.relatedOpportunityIdentifier", VALUE)):
            desk.create(self.renewal(foreign))


class TestPartnerIdentifier:
    """O31, O32"""

    FIELD = "partnerOpportunityIdentifier"

    def test_taken_at_creation(self, either):
        name = either.fresh_name()
        either.create({"PartnerOpportunityIdentifier": name})
        with refused(BV, (self.FIELD, DUPLICATE)):
            either.create({"PartnerOpportunityIdentifier": name})

    def test_taken_in_an_update(self, either):
        name = either.fresh_name()
        either.create({"PartnerOpportunityIdentifier": name})
        second = either.create()
        with refused(BV, (self.FIELD, DUPLICATE)):
            either.update(second, {"PartnerOpportunityIdentifier": name})

    def test_free_in_the_other_catalog(self, desk, live):
        name = desk.fresh_name()
        assert all(one.create({"PartnerOpportunityIdentifier": name}) for one in (desk, live))

    def test_free_in_another_account(self, desk, neighbour):
        draft = desk.draft()
        desk.client.create_opportunity(**draft)
        assert neighbour.create_opportunity(**draft)["Id"]

    def test_free_again_once_changed(self, desk):
        name = desk.fresh_name()
        first = desk.create({"PartnerOpportunityIdentifier": name})
        desk.update(first, {"PartnerOpportunityIdentifier": desk.fresh_name()})
        assert desk.create({"PartnerOpportunityIdentifier": name})

    @pytest.mark.parametrize("name", [DROP, ""])
    def test_many_may_have_none(self, desk, name):
        assert all(desk.create({"PartnerOpportunityIdentifier": name}) for _ in range(2))

    def test_set_once_when_approved(self, desk):
        identifier = desk.at("Approved", changes={"PartnerOpportunityIdentifier": DROP})
        desk.update(identifier, {"PartnerOpportunityIdentifier": desk.fresh_name()})
        with refused(BV, (self.FIELD, NOT_PERMITTED)):
            desk.update(identifier, {"PartnerOpportunityIdentifier": desk.fresh_name()})


class TestNextStepsHistory:
    """O33"""

    def test_changes_are_kept_oldest_first(self, desk):
        identifier = desk.create({"LifeCycle.NextSteps": "one"})
        for steps in ("two", "two", "three"):
            desk.update(identifier, {"LifeCycle.NextSteps": steps})
        history = desk.record(identifier)["LifeCycle"]["NextStepsHistory"]
        assert [entry["Value"] for entry in history] == ["two", "three"]
        assert history[0]["Time"] <= history[1]["Time"]

    @pytest.mark.parametrize("steps", ["", DROP])
    def test_emptying_adds_nothing(self, desk, steps):
        identifier = desk.create({"LifeCycle.NextSteps": "one"})
        desk.update(identifier, {"LifeCycle.NextSteps": steps})
        assert "NextStepsHistory" not in desk.record(identifier)["LifeCycle"]

    def test_the_last_fifty(self, desk):
        identifier = desk.create()
        update = desk.echo(identifier)
        for number in range(52):
            update = edited(update, {"LifeCycle.NextSteps": f"step {number}"})
            update["LastModifiedDate"] = desk.client.update_opportunity(**update)["LastModifiedDate"]
        history = desk.record(identifier)["LifeCycle"]["NextStepsHistory"]
        assert [entry["Value"] for entry in history] == [f"step {number}" for number in range(2, 52)]


def test_every_breach_of_a_phase_is_reported(desk):
    """R1.26: all request faults at once; the business fault of the same request waits for the next attempt."""
    with refused(
        RV,
        ("customer.account.industry", NO_ENUM),
        ("project.customerBusinessProblem", FORMAT),
        ("lifeCycle.stage", NO_ENUM),
    ):
        desk.create(
            {
                f"{ACCOUNT}.Industry": "Technology",
                "Project.CustomerBusinessProblem": PROBLEM[:10],
                "LifeCycle.Stage": "Closed Won",
                "LifeCycle.TargetCloseDate": day(-1),
            }
        )


def test_every_broken_business_rule_is_reported(desk):
    with refused(
        BV,
        ("customer.account.otherIndustry", REQUIRED),
        ("project.customerUseCase", NO_ENUM),
        ("lifeCycle.targetCloseDate", VALUE),
    ):
        desk.create(
            {
                f"{ACCOUNT}.Industry": "Other",
                "Project.CustomerUseCase": "Other",
                "LifeCycle.TargetCloseDate": day(-1),
            }
        )
