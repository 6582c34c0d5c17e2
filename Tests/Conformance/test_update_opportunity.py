"""UpdateOpportunity: full replacement, the order of checks, vectors 1 to 10, stages (selling 3.1, 4.4, 4.8)."""

import datetime

import pytest

from desk import ACTION_REQUIRED, APPROVED, PENDING, SUBMITTED, Desk
from partners import FULL_ACCESS, PARTNER_1, account, configuration, selling, user
from payloads import DROP, day, edited, found, lavish
from refusals import BV, NO_ENUM, NOT_PERMITTED, REQUIRED, RV, VALUE, fails, refused

OPEN_STAGES = ["Prospect", "Qualified", "Technical Validation", "Business Validation", "Committed"]
CLOSED_STAGES = ["Launched", "Closed Lost"]
NOT_BEFORE_SUBMISSION = "You can not update the stage when Opportunity status is Pending Submission"


class TestVectors:
    """Selling 4.8, by number."""

    def test_1_echo_of_a_draft(self, either):
        identifier = either.create(base=lavish)
        before = either.record(identifier)
        answer = either.update(identifier)
        after = either.record(identifier)
        assert answer["Id"] == identifier
        assert answer["LastModifiedDate"] == after["LastModifiedDate"] > before["LastModifiedDate"]
        assert {**after, "LastModifiedDate": None} == {**before, "LastModifiedDate": None}

    def test_2_the_same_date_again(self, either):
        update = either.echo(either.create())
        either.client.update_opportunity(**update)
        with fails("ConflictException"):
            either.client.update_opportunity(**update)

    def test_3_stage_of_an_approved_one(self, desk):
        identifier = desk.at(APPROVED)
        desk.update(identifier, {"LifeCycle.Stage": "Qualified"})
        assert desk.record(identifier)["LifeCycle"]["Stage"] == "Qualified"

    def test_4_nothing_but_the_stage(self, desk):
        identifier = desk.at(APPROVED)
        modified = desk.record(identifier)["LastModifiedDate"]
        with fails("ValidationException") as caught:
            desk.client.update_opportunity(
                Catalog="Sandbox", Identifier=identifier, LastModifiedDate=modified, LifeCycle={"Stage": "Qualified"}
            )
        refusal = caught.value.response
        missing = {one["FieldName"] for one in refusal["ErrorList"] if one["Code"] == REQUIRED}
        assert refusal["Reason"] == BV
        assert missing >= {"marketing.source", "customer.account.companyName"}

    def test_5_title_of_an_approved_one(self, desk):
        with refused(BV, ("project.title", NOT_PERMITTED)):
            desk.update(desk.at(APPROVED), {"Project.Title": "Another"})

    @pytest.mark.parametrize("changes", [{"Project.Title": "Another"}, {"LifeCycle.NextSteps": "Wait"}, {}])
    def test_6_anything_once_submitted(self, either, changes):
        with refused(BV, ("lifeCycle.reviewStatus", NOT_PERMITTED)):
            either.update(either.at(SUBMITTED), changes)

    def test_7_problem_when_action_is_required(self, desk):
        identifier = desk.at(ACTION_REQUIRED)
        desk.update(identifier, {"Project.CustomerBusinessProblem": "What AWS wanted to know about the stores."})
        assert desk.status(identifier) == SUBMITTED

    def test_8_title_when_action_is_required(self, desk):
        identifier = desk.at(ACTION_REQUIRED)
        with refused(BV, ("project.title", NOT_PERMITTED)):
            desk.update(identifier, {"Project.Title": "Another"})
        assert desk.status(identifier) == ACTION_REQUIRED

    def test_9_lost_without_reason(self, desk):
        with refused(BV, ("lifeCycle.closedLostReason", REQUIRED)):
            desk.update(desk.at(APPROVED), {"LifeCycle.Stage": "Closed Lost"})

    def test_10_what_is_left_to_change_after_launch(self, desk):
        identifier = desk.at(APPROVED, "Launched")
        desk.update(identifier, {"Project.DeliveryModels": ["Managed Services"]})
        with refused(BV, ("lifeCycle.nextSteps", NOT_PERMITTED)):
            desk.update(identifier, {"LifeCycle.NextSteps": "Celebrate"})


class TestReplacement:
    @pytest.mark.parametrize(
        "path",
        [
            "Customer.Account.Duns",
            "Customer.Account.Address.StreetAddress",
            "Customer.Account.WebsiteUrl",
            "Project.CustomerUseCase",
            "Project.AdditionalComments",
            "Project.SalesActivities",
            "LifeCycle.NextSteps",
            "SoftwareRevenue",
            "PrimaryNeedsFromAws",
            "PartnerOpportunityIdentifier",
        ],
    )
    def test_omitted_becomes_absent(self, either, path):
        identifier = either.create(base=lavish)
        either.update(identifier, {path: DROP})
        assert found(either.record(identifier), path) is None

    @pytest.mark.parametrize("path", ["Customer.Contacts", "Project.ExpectedCustomerSpend"])
    def test_omitted_list_becomes_empty(self, desk, path):
        """R1.12"""
        identifier = desk.create()
        desk.update(identifier, {path: DROP})
        assert found(desk.record(identifier), path) == []

    @pytest.mark.parametrize("name", ["OpportunityTeam", "RelatedEntityIdentifiers", "CreatedDate", "Arn"])
    def test_untouched_by_omission(self, desk, name):
        identifier = desk.create()
        desk.associate(identifier)
        before = desk.record(identifier)[name]
        desk.update(identifier)
        assert desk.record(identifier)[name] == before

    def test_tags_are_untouched(self, desk):
        identifier = desk.create({"Tags": [{"Key": "team", "Value": "blue"}]})
        desk.update(identifier)
        assert desk.client.list_tags_for_resource(ResourceArn=desk.arn(identifier))["Tags"]

    def test_refused_update_changes_nothing(self, desk):
        identifier = desk.create()
        before = desk.record(identifier)
        with refused(BV, ("project.customerUseCase", NO_ENUM)):
            desk.update(identifier, {"Project.Title": "Another", "Project.CustomerUseCase": "Other"})
        assert desk.record(identifier) == before


class TestRequired:
    @pytest.mark.parametrize("status", [PENDING, APPROVED])
    @pytest.mark.parametrize(
        "path, entry",
        [
            ("LifeCycle.Stage", ("lifeCycle.stage", REQUIRED, "lifeCycle.stage is required")),
            ("Marketing", ("marketing.source", REQUIRED)),
            ("Marketing.Source", ("marketing.source", REQUIRED)),
        ],
    )
    def test_refused(self, desk, status, path, entry):
        with refused(BV, entry):
            desk.update(desk.at(status), {path: DROP})

    def test_customer(self, desk):
        with fails("ValidationException") as caught:
            desk.update(desk.create(), {"Customer": DROP})
        entries = [(one["FieldName"], one["Code"]) for one in caught.value.response["ErrorList"]]
        assert ("customer.account.companyName", REQUIRED) in entries

    @pytest.mark.parametrize("name", ["Identifier", "LastModifiedDate", "Catalog"])
    def test_model_required(self, desk, name):
        update = desk.echo(desk.create(), {name: DROP})
        with refused(RV, (name[0].lower() + name[1:], REQUIRED)):
            desk.client.update_opportunity(**update)


class TestOrderOfChecks:
    """exists, lock, review status, rules"""

    STALE = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)

    @pytest.mark.parametrize("identifier", ["O1"])
    def test_unknown_before_rules(self, either, identifier):
        update = either.echo(either.create(), {"Identifier": identifier, "LifeCycle.TargetCloseDate": day(-1)})
        with fails("ResourceNotFoundException"):
            either.client.update_opportunity(**update)

    def test_another_accounts_before_lock(self, desk, neighbour):
        update = desk.echo(desk.create(), {"LastModifiedDate": self.STALE})
        with fails("ResourceNotFoundException"):
            neighbour.update_opportunity(**update)

    def test_lock_before_status(self, desk):
        with fails("ConflictException"):
            desk.update(desk.at(SUBMITTED), {"LastModifiedDate": self.STALE})

    def test_lock_before_rules(self, desk):
        with fails("ConflictException"):
            desk.update(desk.create(), {"LastModifiedDate": self.STALE, "LifeCycle.TargetCloseDate": day(-1)})

    def test_status_before_rules(self, desk):
        with refused(BV, ("lifeCycle.reviewStatus", NOT_PERMITTED)):
            desk.update(desk.at(SUBMITTED), {"LifeCycle.TargetCloseDate": day(-1)})

    def test_request_faults_before_all(self, desk):
        with refused(RV, ("lifeCycle.stage", NO_ENUM)):
            desk.update(desk.create(), {"LastModifiedDate": self.STALE, "LifeCycle.Stage": "Closed Won"})

    def test_readers_may_not(self, desk, reader):
        with fails("AccessDeniedException"):
            reader.update_opportunity(**desk.echo(desk.create()))


class TestStages:
    """Selling 2.4 and O34 to O40: once approved any open stage may follow any other; the closed ones are final."""

    @pytest.mark.parametrize("target", [*OPEN_STAGES[1:], *CLOSED_STAGES])
    def test_o35_not_before_submission(self, either, target):
        reason = {"LifeCycle.ClosedLostReason": "Price"} if target == "Closed Lost" else {}
        identifier = either.create()
        either.associate(identifier)
        with fails("ValidationException") as caught:
            either.update(identifier, {"LifeCycle.Stage": target, **reason})
        entries = [(one["FieldName"], one["Code"], one["Message"]) for one in caught.value.response["ErrorList"]]
        assert ("lifeCycle.stage", NOT_PERMITTED, NOT_BEFORE_SUBMISSION) in entries

    @pytest.mark.parametrize("path", [OPEN_STAGES, OPEN_STAGES[::-1], ["Committed", "Qualified", "Committed"]])
    def test_open_stages_are_free(self, desk, path):
        identifier = desk.at(APPROVED)
        for stage in path:
            desk.move(identifier, stage)
            assert desk.record(identifier)["LifeCycle"]["Stage"] == stage

    @pytest.mark.parametrize("source", OPEN_STAGES)
    @pytest.mark.parametrize("target", CLOSED_STAGES)
    def test_closing_from_any_open_stage(self, desk, source, target):
        identifier = desk.at(APPROVED, source)
        desk.move(identifier, target)
        assert desk.record(identifier)["LifeCycle"]["Stage"] == target

    @pytest.mark.parametrize("target", [*OPEN_STAGES, "Closed Lost"])
    def test_o40_launched_is_final(self, desk, target):
        with fails("ValidationException") as caught:
            desk.move(desk.at(APPROVED, "Launched"), target)
        entries = [(one["FieldName"], one["Code"]) for one in caught.value.response["ErrorList"]]
        assert ("lifeCycle.stage", NOT_PERMITTED) in entries

    @pytest.mark.parametrize("stage", ["Committed", "Launched"])
    def test_o36_without_solution(self, desk, stage):
        identifier = desk.create({"Project.OtherSolutionDescription": "An appliance of our own"})
        desk.submit(identifier)
        desk.review(identifier, APPROVED)
        with refused(BV, ("relatedEntityIdentifiers.solutions", REQUIRED)):
            desk.move(identifier, stage)

    def test_o37_empty_stage(self, desk):
        with refused(RV, ("lifeCycle.stage", NO_ENUM)):
            desk.update(desk.at(APPROVED), {"LifeCycle.Stage": "Closed Won"})

    @pytest.mark.parametrize("stage", OPEN_STAGES[1:])
    def test_o38_reason_at_an_open_stage(self, desk, stage):
        with refused(BV, ("lifeCycle.closedLostReason", NOT_PERMITTED)):
            desk.update(desk.at(APPROVED), {"LifeCycle.Stage": stage, "LifeCycle.ClosedLostReason": "Price"})

    @pytest.mark.parametrize("offset", [-30, 0, 30])
    @pytest.mark.parametrize("stage", CLOSED_STAGES)
    def test_o34_closing_may_set_any_date(self, desk, stage, offset):
        reason = {"LifeCycle.ClosedLostReason": "Price"} if stage == "Closed Lost" else {}
        identifier = desk.at(APPROVED)
        desk.update(identifier, {"LifeCycle.Stage": stage, "LifeCycle.TargetCloseDate": day(offset), **reason})
        assert desk.record(identifier)["LifeCycle"]["TargetCloseDate"] == day(offset)

    def test_o34_past_date_at_an_open_stage(self, desk):
        with refused(BV, ("lifeCycle.targetCloseDate", VALUE)):
            desk.update(desk.at(APPROVED), {"LifeCycle.TargetCloseDate": day(-1)})


class TestAccountSettings:
    """O6 and O42 depend on what kind of partner the account is."""

    @pytest.fixture(scope="class")
    @classmethod
    def services(cls, servers):
        settings = {"partner_path": "services", "special_programs": True}
        person = user(PARTNER_1, "dana", FULL_ACCESS)
        server = servers.start(configuration(account(PARTNER_1.account, "Example Partner", person, **settings)))
        return Desk(selling(server, PARTNER_1))

    def test_o6_account_id_at_launch(self, services):
        identifier = services.at(APPROVED, base=lavish, changes={"Customer.Account.AwsAccountId": DROP})
        with refused(BV, ("customer.account.awsAccountId", REQUIRED)):
            services.move(identifier, "Launched")

    @pytest.mark.parametrize("stage", ["Committed", "Closed Lost"])
    def test_o6_not_elsewhere(self, services, stage):
        services.move(services.at(APPROVED, base=lavish, changes={"Customer.Account.AwsAccountId": DROP}), stage)

    def test_o42_revenue_at_launch(self, services):
        identifier = services.at(APPROVED, base=lavish, changes={"SoftwareRevenue": DROP})
        with fails("ValidationException") as caught:
            services.move(identifier, "Launched")
        entries = caught.value.response["ErrorList"]
        assert entries and all(one["FieldName"].startswith("softwareRevenue") for one in entries)
        assert {one["Code"] for one in entries} == {REQUIRED}

    def test_complete_launch(self, services):
        identifier = services.at(APPROVED, "Launched", base=lavish)
        assert services.record(identifier)["LifeCycle"]["Stage"] == "Launched"

    def test_revenue_stays_open_after_launch(self, services):
        """Selling 4.2, column LA, for special programs."""
        identifier = services.at(APPROVED, "Launched", base=lavish)
        services.update(identifier, {"SoftwareRevenue.Value.Amount": "6000"})
        assert found(services.record(identifier), "SoftwareRevenue.Value.Amount") == "6000"


class TestCatalogAws:
    """Review members of the request mean nothing outside the Sandbox."""

    @pytest.mark.parametrize("status", ["Approved", "Rejected", "Submitted", "In review", "Action Required"])
    def test_review_status_is_ignored(self, live, status):
        identifier = live.create()
        live.update(identifier, {"LifeCycle.ReviewStatus": status})
        assert live.status(identifier) == PENDING

    def test_review_comments_are_ignored(self, live):
        identifier = live.create()
        live.update(identifier, {"LifeCycle.ReviewComments": "mine", "LifeCycle.ReviewStatusReason": "mine"})
        assert not live.record(identifier)["LifeCycle"].keys() & {"ReviewComments", "ReviewStatusReason"}


def test_unknown_members_of_the_update_are_ignored(wire, desk):
    """R1.2: what a careless client echoes from Get."""
    identifier = desk.create()
    record = wire.call("GetOpportunity", {"Catalog": "Sandbox", "Identifier": identifier}).value
    wire.call("UpdateOpportunity", edited(record, {"Identifier": identifier, "PartnerId": 7}))
