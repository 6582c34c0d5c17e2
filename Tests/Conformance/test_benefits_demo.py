"""The demo's benefits, as a script that probes them, the AWS CLI and a person at a terminal meet them."""

import json
import subprocess

import pytest

from benefits import SERVICE, BenefitsDesk
from checkers import checker
from partners import CATALOGS, PARTNER_1, PARTNER_2, Partner, account, client, configuration, policy, user
from server import eventually
from test_cli import environment

# Of the default account, in both catalogs (benefits 7).
APPLICATIONS = {
    "benappl-pocdraft000001": ("pocredits", "PENDING_SUBMISSION", None),
    "benappl-mdfdraft000001": ("mdfcampgn", "PENDING_SUBMISSION", None),
    "benappl-pocinreview001": ("pocredits", "IN_REVIEW", "BUSINESS_REVIEW"),
    "benappl-pifinreview001": ("pifinitia", "IN_REVIEW", "FINANCE_REVIEW"),
    "benappl-mapaction00001": ("mapassess", "ACTION_REQUIRED", "BUSINESS_REVIEW"),
    "benappl-pocapproved001": ("pocredits", "APPROVED", None),
    "benappl-mapwallet00001": ("mapwallet", "APPROVED", None),
    "benappl-pifapproved001": ("pifinitia", "APPROVED", None),
    "benappl-toolsaccess001": ("techtools", "APPROVED", None),
    "benappl-isvrejected001": ("isvwrklod", "REJECTED", None),
    "benappl-innocanceled01": ("innovsand", "CANCELED", None),
}
ALLOCATIONS = {
    "benalloc-poccredits0001": ("benappl-pocapproved001", "CREDITS", "ACTIVE"),
    "benalloc-mapwallet00001": ("benappl-mapwallet00001", "CASH", "ACTIVE"),
    "benalloc-pifcash000001x": ("benappl-pifapproved001", "CASH", "FULFILLED"),
    "benalloc-toolsaccess001": ("benappl-toolsaccess001", "ACCESS", "ACTIVE"),
    "benalloc-mdfexpired0001": (None, "CASH", "INACTIVE"),
}


@pytest.fixture(scope="module")
def demo(servers):
    return servers.start(arguments=["--demo"])


@pytest.mark.parametrize("catalog", CATALOGS)
def test_what_is_there(demo, catalog):
    desk = BenefitsDesk(demo, PARTNER_1, catalog)
    listed = desk.call("list_benefit_applications")["BenefitApplicationSummaries"]
    found = {one["Id"]: (one["BenefitId"], one["Status"], one.get("Stage")) for one in listed}
    assert found == {key: (desk.benefit(code), *rest) for key, (code, *rest) in APPLICATIONS.items()}
    for identifier in APPLICATIONS:
        assert desk.get(identifier)["Revision"]
    listed = desk.call("list_benefit_allocations")["BenefitAllocationSummaries"]
    found = {one["Id"]: (one.get("BenefitApplicationId"), one["FulfillmentTypes"][0], one["Status"]) for one in listed}
    assert found == ALLOCATIONS
    for identifier in ALLOCATIONS:
        assert desk.call("get_benefit_allocation", Identifier=identifier)["FulfillmentDetail"]
    assert BenefitsDesk(demo, PARTNER_2, catalog).call("list_benefit_applications")["BenefitApplicationSummaries"] == []


def test_what_can_be_done_with_it(demo):
    desk = BenefitsDesk(demo, PARTNER_1)
    record = desk.get("benappl-mapaction00001")
    assert record["StatusReasonCodes"] == ["Project Plan Missing", "Checklist Incomplete"]
    desk.submit("benappl-pocdraft000001")
    with pytest.raises(desk.client.exceptions.ValidationException) as refused:
        desk.submit("benappl-mdfdraft000001")
    names = {fault["Name"] for fault in refused.value.response["FieldList"]}
    assert names == {"benefitApplicationDetails.RequestedAmount", "fileDetails"}
    with pytest.raises(desk.client.exceptions.ValidationException):
        desk.recall("benappl-pifinreview001")
    desk.recall("benappl-pocinreview001")
    wallet = desk.arn("benefit-allocation", "benalloc-mapwallet00001")
    identifier = desk.draft("mapassess", "approve")
    desk.associate(identifier, wallet)
    desk.submit(identifier)
    desk.reach(identifier, "APPROVED")
    left = desk.call("get_benefit_allocation", Identifier=wallet)["FulfillmentDetail"]["ConsumableDetails"]
    assert left["RemainingAmount"]["Amount"] == "375000"


def test_a_second_start_adds_nothing(servers):
    server = servers.start(arguments=["--demo"])
    desk = BenefitsDesk(server, PARTNER_1)
    desk.cancel("benappl-pocdraft000001")
    server.stop()
    server.start()
    listed = desk.call("list_benefit_applications")["BenefitApplicationSummaries"]
    assert len(listed) == len(APPLICATIONS) and desk.get("benappl-pocdraft000001")["Status"] == "CANCELED"


def test_a_probe_under_an_assumed_role(servers):
    """The way of public scripts: assume a role, list, and get one of each."""
    admin = Partner(PARTNER_1.account, "AKIACOSELLPROBE00001", "secret-of-the-probe")
    role = {
        "name": "BenefitsProbe",
        "trust_policy": {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"AWS": f"arn:aws:iam::{PARTNER_1.account}:root"},
                    "Action": "sts:AssumeRole",
                }
            ],
        },
        "policies": [policy({"Action": ["partnercentral:Get*", "partnercentral:List*"]})],
    }
    allowed = policy({"Action": "sts:AssumeRole"}, {"Action": "partnercentral:*"})
    house = configuration(
        account(PARTNER_1.account, "First Partner", user(admin, "admin", allowed), roles=[role]),
        switches={"benefit_review_delay": 0, "benefit_file_delay": 0},
    )
    server = servers.start(house)
    BenefitsDesk(server, admin).decided()
    keys = checker(server, "sts", admin).assume_role(
        RoleArn=f"arn:aws:iam::{PARTNER_1.account}:role/BenefitsProbe", RoleSessionName="probe"
    )["Credentials"]
    probe = Partner(PARTNER_1.account, keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
    caller = client(SERVICE, server, probe)
    for kind in ("application", "allocation"):
        listed = getattr(caller, f"list_benefit_{kind}s")(Catalog="Sandbox", MaxResults=10)
        [one] = listed[f"Benefit{kind.title()}Summaries"]
        shown = getattr(caller, f"get_benefit_{kind}")(Catalog="Sandbox", Identifier=one["Id"])
        assert shown["Id"] == one["Id"]
    with pytest.raises(caller.exceptions.AccessDeniedException):
        caller.submit_benefit_application(Catalog="Sandbox", Identifier="benappl-00000000000000")


class TestThroughTheAwsCLI:
    """Two stories through the client that AWS ships."""

    def aws(self, server, *words):
        command = ["aws", SERVICE, words[0], "--catalog", "Sandbox", *words[1:]]
        done = subprocess.run(command, env=environment(server), capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else None

    def test_from_a_draft_to_access(self, demo, tmp_path):
        file = tmp_path / "details.json"
        file.write_text(json.dumps({"ToolName": "MIGRATION_ASSESSOR", "SeatCount": 5}))
        created = self.aws(
            demo,
            "create-benefit-application",
            "--client-token=tools-for-five",
            "--benefit-identifier=ben-techtools01sbx",
            f"--benefit-application-details=file://{file}",
            "--tags=Key=review-outcome,Value=approve",
        )
        self.aws(demo, "submit-benefit-application", "--identifier", created["Id"])

        def approved():
            shown = self.aws(demo, "get-benefit-application", "--identifier", created["Id"])
            return shown["Status"] == "APPROVED"

        eventually(approved, within=20, every=0.5)
        listed = self.aws(demo, "list-benefit-allocations", "--benefit-application-identifiers", created["Id"])
        [one] = listed["BenefitAllocationSummaries"]
        shown = self.aws(demo, "get-benefit-allocation", "--identifier", one["Id"])
        assert "MIGRATION_ASSESSOR" in shown["FulfillmentDetail"]["AccessDetails"]["Description"]

    def test_amended_and_cancelled(self, demo):
        record = self.aws(demo, "get-benefit-application", "--identifier", "benappl-mapaction00001")
        plan = "FieldPath=$.AssessmentPlan.EstimatedServers,NewValue=200"
        self.aws(
            demo,
            "amend-benefit-application",
            "--client-token=two-hundred",
            f"--revision={record['Revision']}",
            "--identifier=benappl-mapaction00001",
            "--amendment-reason=Counted again",
            f"--amendments={plan}",
        )
        record = self.aws(demo, "get-benefit-application", "--identifier", "benappl-mapaction00001")
        assert record["Status"] == "IN_REVIEW"
        assert record["BenefitApplicationDetails"]["AssessmentPlan"]["EstimatedServers"] == 200
        self.aws(demo, "cancel-benefit-application", "--client-token=no-more", "--identifier=benappl-mapaction00001")
        listed = self.aws(demo, "list-benefit-applications", "--status", "CANCELED")["BenefitApplicationSummaries"]
        assert "benappl-mapaction00001" in {one["Id"] for one in listed}
