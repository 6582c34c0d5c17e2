"""Partner Central Benefits through boto3: every operation answers by its model, and refuses as it declares."""

import concurrent.futures
import uuid

import pytest

from benefits import SERVICE, BenefitsDesk, details, refusal
from partners import CATALOGS, PARTNER_1, PARTNER_2, Partner, account, client, configuration, policy, user
from server import eventually

READER = Partner(PARTNER_1.account, "AKIACOSELLBENEFITS01", "secret-of-the-reader")
CREDITS_ONLY = Partner(PARTNER_1.account, "AKIACOSELLBENEFITS02", "secret-of-credits")
NO_OPPORTUNITIES = Partner(PARTNER_1.account, "AKIACOSELLBENEFITS03", "secret-of-no-deals")
STRANGER = Partner("600000000001", "AKIACOSELLBENEFITS04", "secret-of-a-stranger")
EVERYTHING = policy({"Action": "partnercentral:*"})
ON_CREDITS = policy(
    {
        "Action": "partnercentral:*",
        "Condition": {"ForAllValues:StringEquals": {"partnercentral:FulfillmentTypes": ["CREDITS"]}},
    }
)
BUT_OPPORTUNITIES = policy(
    {"Action": "partnercentral:*"}, {"Effect": "Deny", "Action": "partnercentral:GetOpportunity"}
)
SWITCHES = {"benefit_review_delay": 0, "benefit_file_delay": 0}
UNKNOWN = "benappl-00000000000000"


@pytest.fixture(scope="module")
def house(servers):
    first = account(
        PARTNER_1.account,
        "First Partner",
        user(PARTNER_1, "dana", EVERYTHING),
        user(READER, "riley", policy({"Action": ["partnercentral:Get*", "partnercentral:List*"]})),
        user(CREDITS_ONLY, "casey", ON_CREDITS),
        user(NO_OPPORTUNITIES, "noel", BUT_OPPORTUNITIES),
    )
    second = account(PARTNER_2.account, "Second Partner", user(PARTNER_2, "sam", EVERYTHING))
    stranger = account(STRANGER.account, "Nobody", user(STRANGER, "nobody", EVERYTHING), partner=False, solutions=[])
    return servers.start(configuration(first, second, stranger, switches=SWITCHES))


@pytest.fixture(scope="module")
def desk(house):
    return BenefitsDesk(house, PARTNER_1)


@pytest.fixture(scope="module")
def neighbour(house):
    return BenefitsDesk(house, PARTNER_2)


class TestCatalogue:
    @pytest.mark.parametrize("catalog", CATALOGS)
    def test_twelve_benefits_with_their_forms(self, desk, catalog):
        desk = desk.of(catalog=catalog)
        pages = desk.client.get_paginator("list_benefits").paginate(Catalog=catalog, MaxResults=5)
        listed = [one for page in pages for one in page["BenefitSummaries"]]
        assert len(listed) == 12 and [one["Name"] for one in listed] == sorted(one["Name"] for one in listed)
        for one in listed:
            shown = desk.call("get_benefit", Identifier=one["Id"])
            form = shown.pop("BenefitRequestSchema")
            assert form["type"] == "object" and set(form["required"]) <= set(form["properties"])
            assert {name: shown[name] for name in one} == one

    def test_filters(self, desk):
        def found(**filters):
            return len(desk.call("list_benefits", **filters)["BenefitSummaries"])

        assert found(Programs=["MAP"]) == 3
        assert found(FulfillmentTypes=["CASH", "ACCESS"]) == 8
        assert found(Status=["INACTIVE"]) == 1
        assert found(Programs=[], FulfillmentTypes=[], Status=[]) == 12

    def test_refusals(self, desk):
        bad = refusal(lambda: desk.call("list_benefits", Catalog="Moon", Programs=["A", "B"], MaxResults=0))
        assert bad == (
            "fieldValidationFailed: INVALID_ENUM_VALUE catalog, TOO_MANY_VALUES programs, VALUE_OUT_OF_RANGE maxResults"
        )
        token = refusal(lambda: desk.call("list_benefits", NextToken="x"))
        assert token == "fieldValidationFailed: INVALID_VALUE nextToken"
        for identifier in ("ben-pocredits01aws", "arn:aws:partnercentral:us-east-1::catalog/AWS/benefit/ben-x"):
            assert refusal(lambda: desk.call("get_benefit", Identifier=identifier)) == "ResourceNotFoundException"
        missing = refusal(lambda: desk.call("get_benefit"))
        assert missing == "fieldValidationFailed: REQUIRED_FIELD_MISSING identifier"
        malformed = refusal(lambda: desk.call("get_benefit", Identifier="poc"))
        assert malformed == "fieldValidationFailed: INVALID_STRING_FORMAT identifier"


class TestApplications:
    @pytest.mark.parametrize("catalog", CATALOGS)
    def test_from_a_draft_to_credits(self, desk, catalog):
        desk = desk.of(catalog=catalog)
        identifier = desk.draft("pocredits", "approve", Name="Stock levels")
        draft = desk.get(identifier)
        assert draft["Status"] == "PENDING_SUBMISSION" and "Stage" not in draft
        assert draft["BenefitApplicationDetails"] == details("pocredits")
        desk.submit(identifier)
        desk.reach(identifier, "APPROVED")
        [allocation] = desk.granted(identifier)
        credits = allocation["FulfillmentDetail"]["CreditDetails"]
        assert credits["IssuedAmount"] == {"Amount": "5000", "CurrencyCode": "USD"}
        assert credits["Codes"][0]["AwsAccountId"] == "222233334444"
        assert desk.events(identifier) == [
            "Application Created",
            "Application In Review",
            "Application Stage Changed",
            "Application Approved",
            "Allocation Activated",
        ]

    def test_what_aws_sends_back_is_amended(self, desk):
        identifier = desk.decided("pifinitia", "action-required")
        record = desk.get(identifier)
        assert record["Stage"] == "AWS_REVIEW" and record["StatusReason"]
        before = record["Revision"]
        desk.client.untag_resource(resourceArn=record["Arn"], tagKeys=["review-outcome"])
        desk.amend(identifier, {"$.RequestedAmount.Amount": "4000"})
        record = desk.get(identifier)
        assert record["Status"] == "IN_REVIEW" and record["Stage"] == "AWS_REVIEW" and record["Revision"] != before
        assert record["BenefitApplicationDetails"]["RequestedAmount"]["Amount"] == "4000"
        late = "BUSINESS_VALIDATION_FAILED: INVALID_RESOURCE_STATE status"
        assert refusal(lambda: desk.recall(identifier)) == late
        desk.client.tag_resource(resourceArn=record["Arn"], tags=[{"Key": "review-outcome", "Value": "approve"}])
        desk.reach(identifier, "APPROVED")
        [allocation] = desk.granted(identifier)
        assert allocation["FulfillmentDetail"]["DisbursementDetails"]["DisbursedAmount"]["Amount"] == "4000"

    def test_taken_back_changed_and_cancelled(self, desk):
        identifier = desk.submitted()
        desk.recall(identifier)
        record = desk.get(identifier)
        assert record["Status"] == "PENDING_SUBMISSION" and record["StatusReason"] == "Early"
        answer = desk.update(identifier, Name="Second try", BenefitApplicationDetails=details("innovsand"))
        assert answer["Revision"] == desk.get(identifier)["Revision"] != record["Revision"]
        desk.submit(identifier)
        desk.cancel(identifier, Reason="No longer needed")
        record = desk.get(identifier)
        assert record["Status"] == "CANCELED" and record["StatusReason"] == "No longer needed"
        again = "BUSINESS_VALIDATION_FAILED: INVALID_RESOURCE_STATE status"
        for deed in (desk.submit, desk.recall, desk.cancel, desk.update):
            assert refusal(lambda deed=deed: deed(identifier)) == again
        assert refusal(lambda: desk.amend(identifier, {"UseCase": "x"})) == again
        assert desk.events(identifier) == ["Application Created", "Application In Review", "Application In Review"]

    def test_a_rejected_wish_needs_a_new_application(self, desk):
        identifier = desk.decided(outcome="reject")
        assert "Stage" not in desk.get(identifier) and desk.granted(identifier) == []
        assert desk.events(identifier)[-1] == "Application Rejected"

    def test_a_wallet_is_drawn_upon(self, desk):
        [wallet] = desk.granted(desk.decided("mapwallet"))
        assert wallet["ApplicableBenefitIds"] == [desk.benefit("mapassess"), desk.benefit("mapmobile")]
        project = desk.draft("mapassess", "approve")
        desk.associate(project, wallet["Arn"])
        desk.submit(project)
        desk.reach(project, "APPROVED")
        left = desk.call("get_benefit_allocation", Identifier=wallet["Id"])["FulfillmentDetail"]["ConsumableDetails"]
        assert left["RemainingAmount"]["Amount"] == "1000" and left["UtilizedAmount"]["Amount"] == "5000"
        # Not enough is left: AWS's approval fails, and the application waits.
        second = desk.draft("mapassess", "approve")
        desk.associate(second, wallet["Arn"])
        desk.submit(second)
        third = desk.draft("mapassess", "approve", BenefitApplicationDetails=details("mapassess", RequestedAmount={"Amount": "1000", "CurrencyCode": "USD"}))
        desk.associate(third, wallet["Arn"])
        desk.submit(third)
        desk.reach(third, "APPROVED")
        assert desk.get(second)["Status"] == "IN_REVIEW"
        assert desk.call("get_benefit_allocation", Identifier=wallet["Id"])["Status"] == "FULFILLED"

    def test_everything_that_hinders_a_submission_in_one_answer(self, desk):
        identifier = desk.create(
            "mapassess",
            FulfillmentTypes=["CASH"],
            BenefitApplicationDetails=details(
                "mapassess",
                CustomerDetails={"CompanyName": "Contoso"},
                AssessmentPlan={"StartDate": "2026-04-17", "EndDate": "2026-03-02", "EstimatedServers": 0},
                RequestedAmount={"Amount": "75000.01", "CurrencyCode": "USD"},
                CashDisbursementDetails=None,
            ),
        )["Id"]
        here = "benefitApplicationDetails"
        faults = [
            f"INVALID_VALUE {here}.AssessmentPlan.EndDate",
            "NOT_ENOUGH_VALUES fileDetails",
            "REQUIRED_FIELD_MISSING associatedResources",
            f"REQUIRED_FIELD_MISSING {here}.CashDisbursementDetails",
            f"REQUIRED_FIELD_MISSING {here}.CustomerDetails.CountryCode",
            f"VALUE_OUT_OF_RANGE {here}.AssessmentPlan.EstimatedServers",
            f"VALUE_OUT_OF_RANGE {here}.RequestedAmount.Amount",
        ]
        assert refusal(lambda: desk.submit(identifier)) == "BUSINESS_VALIDATION_FAILED: " + ", ".join(faults)
        assert desk.get(identifier)["Status"] == "PENDING_SUBMISSION"

    def test_files_are_looked_at(self, desk):
        names = ["plan.pdf", "pending-plan.pdf", "fail-plan.pdf", "plan.exe"]
        identifier = desk.create("pifinitia", FileDetails=[desk.file(name) for name in names])["Id"]
        files = desk.get(identifier)["FileDetails"]
        assert [file["FileStatus"] for file in files] == ["SUCCEEDED", "PENDING", "FAILED", "FAILED"]
        assert [file.get("FileType") for file in files] == ["application/pdf"] * 3 + [None]
        assert files[0]["FileName"] == "plan.pdf" and files[0]["CreatedBy"].endswith(":user/dana")

    def test_lists(self, neighbour):
        desk = neighbour
        created = [desk.draft("techtools") for _ in range(4)]
        desk.submit(created[0])
        pages = desk.client.get_paginator("list_benefit_applications").paginate(Catalog="Sandbox", MaxResults=3)
        listed = [one for page in pages for one in page["BenefitApplicationSummaries"]]
        assert [one["Id"] for one in listed] == created[::-1]
        assert listed[0]["BenefitApplicationDetails"] == {"ToolName": "MIGRATION_ASSESSOR", "SeatCount": "5"}

        def found(**filters):
            return [one["Id"] for one in desk.call("list_benefit_applications", **filters)["BenefitApplicationSummaries"]]

        assert found(Stages=["BUSINESS_REVIEW"]) == found(Status=["IN_REVIEW"]) == [created[0]]
        assert found(Programs=["MAP"]) == found(FulfillmentTypes=["CASH"]) == []
        assert len(found(BenefitIdentifiers=[desk.benefit("techtools")])) == 4
        bad = refusal(lambda: found(Status=["IN_REVIEW", "DONE"], NextToken="x" * 3000))
        assert bad == (
            "fieldValidationFailed: INVALID_ENUM_VALUE status, INVALID_STRING_FORMAT nextToken, TOO_MANY_VALUES status"
        )

    def test_resources(self, desk):
        identifier, opportunity = desk.create()["Id"], desk.opportunity()
        first = desk.associate(identifier, opportunity)
        assert desk.associate(identifier, opportunity)["Revision"] == first["Revision"]
        listed = desk.call("list_benefit_applications", AssociatedResourceArns=[opportunity])
        assert [one["Id"] for one in listed["BenefitApplicationSummaries"]] == [identifier]
        assert desk.disassociate(identifier, opportunity)["Revision"] != first["Revision"]
        assert refusal(lambda: desk.disassociate(identifier, opportunity)) == "ResourceNotFoundException"
        other = refusal(lambda: desk.associate(identifier, "arn:aws:s3:::bucket"))
        assert other == "fieldValidationFailed: INVALID_VALUE resourceArn"
        foreign = desk.of(PARTNER_2).opportunity()
        assert refusal(lambda: desk.associate(identifier, foreign)) == "ResourceNotFoundException"

    def test_every_breach_of_the_model_in_one_answer(self, desk):
        bad = refusal(
            lambda: desk.create(
                ClientToken="with space",
                Name="",
                FulfillmentTypes=["GOLD"],
                PartnerContacts=[{"Email": "Dana@Example.com"}, {}],
                FileDetails=[{"FileURI": "ftp://x"}],
                Tags=[{"Key": "", "Value": "!"}],
                AssociatedResources=["x"],
            )
        )
        assert bad == "fieldValidationFailed: " + ", ".join(
            [
                "INVALID_ENUM_VALUE fulfillmentTypes",
                "INVALID_STRING_FORMAT associatedResources",
                "INVALID_STRING_FORMAT clientToken",
                "INVALID_STRING_FORMAT fileDetails.fileURI",
                "INVALID_STRING_FORMAT name",
                "INVALID_STRING_FORMAT partnerContacts.email",
                "INVALID_STRING_FORMAT tags.key",
                "INVALID_STRING_FORMAT tags.value",
                "TOO_MANY_VALUES partnerContacts",
            ]
        )

    def test_a_closed_benefit(self, desk):
        closed = "BUSINESS_VALIDATION_FAILED: INVALID_RESOURCE_STATE benefitIdentifier"
        assert refusal(lambda: desk.create("poclegacy")) == closed

    def test_a_number_that_cannot_be_read(self, desk):
        identifier = desk.submitted("techtools")
        bad = refusal(lambda: desk.amend(identifier, {"SeatCount": "five"}))
        assert bad == "cannotParse: INVALID_VALUE amendments.newValue"


class TestTokensAndRevisions:
    def test_a_token_counts_once(self, desk):
        token = str(uuid.uuid4())
        first = desk.create(ClientToken=token)
        assert desk.create(ClientToken=token)["Id"] == first["Id"]
        assert refusal(lambda: desk.create("techtools", ClientToken=token)) == "ConflictException"
        identifier = desk.submitted()
        desk.recall(identifier, ClientToken=token)
        desk.recall(identifier, ClientToken=token)
        assert refusal(lambda: desk.recall(identifier, ClientToken=token, Reason="Other")) == "ConflictException"
        desk.cancel(identifier, ClientToken=token)
        desk.cancel(identifier, ClientToken=token)
        assert refusal(lambda: desk.cancel(identifier, ClientToken=token, Reason="Other")) == "ConflictException"

    def test_amend_and_cancel_take_fewer_signs(self, desk):
        identifier = desk.submitted()
        bad = "fieldValidationFailed: INVALID_STRING_FORMAT clientToken"
        assert refusal(lambda: desk.cancel(identifier, ClientToken="a_b")) == bad
        assert refusal(lambda: desk.amend(identifier, {"UseCase": "x"}, ClientToken="a_b")) == bad

    def test_of_two_at_once_one_wins(self, desk):
        identifier = desk.create()["Id"]
        revision = desk.get(identifier)["Revision"]

        def update(number):
            return refusal(lambda: desk.update(identifier, Revision=revision, Name=f"Number {number}"))

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            ends = sorted(pool.map(update, range(8)))
        assert ends == ["ConflictException"] * 7 + ["ok"]

    def test_cancel_and_submit_at_once_end_in_one_state(self, desk):
        for _ in range(5):
            identifier = desk.draft()
            with concurrent.futures.ThreadPoolExecutor(2) as pool:
                submitted = pool.submit(refusal, lambda: desk.submit(identifier))  # noqa: B023
                canceled = pool.submit(refusal, lambda: desk.cancel(identifier))  # noqa: B023
                ends = (submitted.result(), canceled.result())
            assert ends[1] == "ok" and desk.get(identifier)["Status"] == "CANCELED", ends


class TestTags:
    def test_of_applications_and_allocations(self, desk):
        application = desk.decided()
        [allocation] = desk.granted(application)
        for arn in (desk.arn("benefit-application", application), allocation["Arn"]):
            desk.client.tag_resource(resourceArn=arn, tags=[{"Key": "b", "Value": "1"}, {"Key": "a", "Value": ""}])
            tags = desk.client.list_tags_for_resource(resourceArn=arn)["tags"]
            assert {"Key": "a", "Value": ""} in tags
            desk.client.untag_resource(resourceArn=arn, tagKeys=["a"])
            assert {"Key": "a", "Value": ""} not in desk.client.list_tags_for_resource(resourceArn=arn)["tags"]

    def test_refusals(self, desk):
        arn = desk.arn("benefit-application", desk.create()["Id"])

        def tag(count, prefix="k", where=arn):
            tags = [{"Key": f"{prefix}{number}", "Value": ""} for number in range(count)]
            return refusal(lambda: desk.client.tag_resource(resourceArn=where, tags=tags))

        assert tag(1, "aws:") == "fieldValidationFailed: ACTION_NOT_PERMITTED tags.key"
        assert tag(200) == "ok"
        with pytest.raises(desk.client.exceptions.ServiceQuotaExceededException) as full:
            desk.client.tag_resource(resourceArn=arn, tags=[{"Key": "new", "Value": ""}])
        assert full.value.response["ResourceType"] == "benefit-application" and full.value.response["QuotaCode"]
        benefit = f"arn:aws:partnercentral:us-east-1::catalog/Sandbox/benefit/{desk.benefit('innovsand')}"
        assert tag(1, where=benefit) == "fieldValidationFailed: INVALID_STRING_FORMAT resourceArn"
        missing = desk.arn("benefit-application", UNKNOWN)
        for call in (
            lambda: desk.client.tag_resource(resourceArn=missing, tags=[{"Key": "x", "Value": ""}]),
            lambda: desk.client.untag_resource(resourceArn=missing, tagKeys=["x"]),
            lambda: desk.client.list_tags_for_resource(resourceArn=missing),
        ):
            assert refusal(call) == "ResourceNotFoundException"


# What every operation is asked of a record that another account has; None stands for the identifier.
ON_A_RECORD = {
    "get_benefit_application": {"Identifier": None},
    "submit_benefit_application": {"Identifier": None},
    "update_benefit_application": {"Identifier": None, "Revision": "x", "ClientToken": "t"},
    "amend_benefit_application": {
        "Identifier": None,
        "Revision": "x",
        "ClientToken": "t",
        "AmendmentReason": "x",
        "Amendments": [{"FieldPath": "a", "NewValue": "b"}],
    },
    "recall_benefit_application": {"Identifier": None, "Reason": "x"},
    "cancel_benefit_application": {"Identifier": None, "ClientToken": "t"},
    "associate_benefit_application_resource": {"BenefitApplicationIdentifier": None, "ResourceArn": "arn:aws:s3:::x"},
    "disassociate_benefit_application_resource": {"BenefitApplicationIdentifier": None, "ResourceArn": "arn:aws:s3:::x"},
}


class TestOwners:
    @pytest.mark.parametrize("operation", ON_A_RECORD)
    def test_what_is_anothers_is_not_there(self, desk, neighbour, operation):
        """In the very words of what there is not."""
        identifier = desk.create()["Id"]
        said = set()
        for one in (identifier, UNKNOWN):
            members = {name: one if value is None else value for name, value in ON_A_RECORD[operation].items()}
            with pytest.raises(neighbour.client.exceptions.ResourceNotFoundException) as missing:
                neighbour.call(operation, **members)
            said.add(missing.value.response["Error"]["Message"].replace(one, "ID"))
        assert len(said) == 1

    def test_allocations_too(self, desk, neighbour):
        [allocation] = desk.granted(desk.decided())
        for identifier in (allocation["Id"], allocation["Arn"]):
            missing = refusal(lambda one=identifier: neighbour.call("get_benefit_allocation", Identifier=one))
            assert missing == "ResourceNotFoundException"
        mine = {one["Id"] for one in desk.call("list_benefit_allocations")["BenefitAllocationSummaries"]}
        theirs = {one["Id"] for one in neighbour.call("list_benefit_allocations")["BenefitAllocationSummaries"]}
        assert allocation["Id"] in mine and not mine & theirs


class TestAccess:
    OPERATIONS = {
        **ON_A_RECORD,
        "list_benefits": {},
        "get_benefit": {"Identifier": "ben-innovsand01sbx"},
        "create_benefit_application": {"ClientToken": "t", "BenefitIdentifier": "ben-innovsand01sbx"},
        "list_benefit_applications": {},
        "list_benefit_allocations": {},
        "get_benefit_allocation": {"Identifier": "benalloc-00000000000000"},
    }

    @pytest.mark.parametrize("operation", OPERATIONS)
    def test_an_account_that_is_no_partner(self, desk, operation):
        members = {name: UNKNOWN if value is None else value for name, value in self.OPERATIONS[operation].items()}
        assert refusal(lambda: desk.of(STRANGER).call(operation, **members)) == "AccessDeniedException"

    @pytest.mark.parametrize("operation", OPERATIONS)
    def test_who_may_only_read(self, desk, operation):
        members = {name: UNKNOWN if value is None else value for name, value in self.OPERATIONS[operation].items()}
        ended = refusal(lambda: desk.of(READER).call(operation, **members))
        assert (ended == "AccessDeniedException") == (not operation.startswith(("get", "list"))), ended

    def test_policies_look_at_types(self, desk):
        clerk = desk.of(CREDITS_ONLY)
        credits, cash = desk.create("innovsand")["Id"], desk.create("pifinitia")["Id"]
        assert clerk.get(credits)["Id"] == credits
        assert refusal(lambda: clerk.get(cash)) == "AccessDeniedException"
        assert refusal(lambda: clerk.create("pifinitia")) == "AccessDeniedException"
        assert refusal(lambda: clerk.create("innovsand")) == "ok"
        listed = refusal(lambda: clerk.call("list_benefit_applications", FulfillmentTypes=["CASH"]))
        assert listed == "AccessDeniedException"

    def test_who_may_not_read_opportunities_may_not_link_them(self, desk):
        clerk, opportunity = desk.of(NO_OPPORTUNITIES), desk.opportunity()
        identifier = clerk.create("pocredits", BenefitApplicationDetails=details("pocredits"))["Id"]
        assert refusal(lambda: clerk.associate(identifier, opportunity)) == "AccessDeniedException"
        assert refusal(lambda: clerk.create(AssociatedResources=[opportunity])) == "AccessDeniedException"
        desk.associate(identifier, opportunity)
        gone = refusal(lambda: clerk.submit(identifier))
        assert gone == "BUSINESS_VALIDATION_FAILED: INVALID_VALUE associatedResources"


def test_rates_and_planned_faults(servers):
    """The two declared errors that nothing else brings about."""
    faults = [{"operation": "benefits/GetBenefit", "error": "InternalServerException", "every": 1}]
    server = servers.start(configuration(faults=faults, switches={"throttling": True}))
    caller = client(SERVICE, server, PARTNER_1)
    wrong = refusal(lambda: caller.get_benefit(Catalog="Sandbox", Identifier="ben-innovsand01sbx"))
    assert wrong == "InternalServerException"
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        ends = set(pool.map(lambda _: refusal(lambda: caller.list_benefits(Catalog="Sandbox")), range(200)))
    assert ends == {"ok", "ThrottlingException"}


def test_a_server_for_everybody(servers):
    server = servers.start(
        configuration(
            account(STRANGER.account, "Nobody", user(STRANGER, "nobody", EVERYTHING), partner=False, solutions=[]),
            switches={"benefits_require_partner": False},
        )
    )
    assert BenefitsDesk(server, STRANGER).create()["Id"]


def test_what_waits_happens_once_though_the_server_is_killed(servers):
    server = servers.start(configuration(switches={"benefit_review_delay": 3, "benefit_file_delay": 0}))
    desk = BenefitsDesk(server, PARTNER_1)
    token = str(uuid.uuid4())
    first = desk.create(ClientToken=token)["Id"]
    applications = [desk.submitted(outcome="approve") for _ in range(5)]
    server.kill()
    server.start()
    assert desk.create(ClientToken=token)["Id"] == first
    for one in applications:
        eventually(lambda one=one: desk.get(one)["Status"] == "APPROVED", within=10)
    server.kill()
    server.start()
    for one in applications:
        assert desk.events(one) == [
            "Application Created",
            "Application In Review",
            "Application Approved",
            "Allocation Activated",
        ]
        assert len(desk.granted(one)) == 1
