"""Partner Central Account with the AWS CLI: from nothing to a verified partner with a profile, and from two partners to a
connection and a shared deal; codes are read where they are mailed (account 4)."""

import json
import subprocess
import urllib.parse

import pytest

from engagements import lead, to_a_lead
from partners import FULL_ACCESS, Partner, account, configuration, user
from server import eventually
from test_cli import environment

OURS = Partner("610000000001", "AKIACOSELLCLI0000001", "secret-of-the-cli-1")
THEIRS = Partner("610000000002", "AKIACOSELLCLI0000002", "secret-of-the-cli-2")
NEW = Partner("610000000003", "AKIACOSELLCLI0000003", "secret-of-the-cli-3")
LEAD = "lead@northwind.example"


@pytest.fixture(scope="module")
def house(servers):
    return servers.start(
        configuration(
            account(OURS.account, "Northwind", user(OURS, "dana", FULL_ACCESS)),
            account(THEIRS.account, "Tailspin", user(THEIRS, "sam", FULL_ACCESS)),
            account(NEW.account, "Newcomer", user(NEW, "kim", FULL_ACCESS), partner=False),
            switches={"verification_delay": 0, "profile_task_delay": 0},
        )
    )


class Shell:
    """`aws partnercentral-account` with the keys of one account."""

    def __init__(self, server, partner):
        self.server, self.partner = server, partner

    def run(self, command, *words, service="account"):
        return subprocess.run(
            ["aws", f"partnercentral-{service}", command, *words],
            env=environment(self.server, self.partner),
            capture_output=True,
            text=True,
            timeout=60,
        )

    def __call__(self, command, *words, service="account"):
        done = self.run(command, *words, service=service)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else None

    def refused(self, command, *words, service="account"):
        done = self.run(command, *words, service=service)
        assert done.returncode != 0, done.stdout
        return done.stderr


def code_to(server, address):
    """The last code that was mailed there."""
    with server.get(f"/_cosell/mail?{urllib.parse.urlencode({'to': address})}") as answer:
        return json.load(answer)[-1]["fields"]["code"]


def test_account_set_up(house):
    """In the documented order; whoever leaves a step out is told which."""
    aws, catalog = Shell(house, NEW), ("--catalog", "AWS")
    kim = f"FirstName=Kim,LastName=Lee,Email={LEAD},BusinessTitle=CEO"
    register = (
        "--legal-name", "Newcomer Ltd", "--primary-solution-type", "SOFTWARE_PRODUCTS", "--alliance-lead-contact",
    )
    assert aws("list-partners", *catalog)["PartnerSummaryList"] == []
    early = aws.refused("create-partner", *catalog, *register, kim, "--email-verification-code", "123456")
    assert "2 validation errors detected" in early
    business = "BusinessVerificationDetails={LegalName=Newcomer Ltd,RegistrationId=HRB 1,CountryCode=DE}"
    aws("start-verification", "--verification-details", business)
    started = aws("start-verification", "--verification-details", '{"RegistrantVerificationDetails": {}}')
    assert started["VerificationStatus"] == "PENDING_CUSTOMER_ACTION"
    link = started["VerificationResponseDetails"]["RegistrantVerificationResponse"]["CompletionUrl"]
    house.get(link.removeprefix(house.endpoint)).close()

    for kind in ("BUSINESS_VERIFICATION", "REGISTRANT_VERIFICATION"):

        def is_verified(kind=kind):
            return aws("get-verification", "--verification-type", kind)["VerificationStatus"] == "SUCCEEDED"

        eventually(is_verified, within=20)
    assert aws("send-email-verification-code", *catalog, "--email", LEAD) is None
    code = code_to(house, LEAD)
    wrong = "000000" if code != "000000" else "111111"
    refused = aws.refused("create-partner", *catalog, *register, kim, "--email-verification-code", wrong)
    assert "ValidationException" in refused and code not in refused
    made = aws(
        "create-partner", *catalog, *register, kim, "--email-verification-code", code, "--tags", "Key=team,Value=blue"
    )
    own = (*catalog, "--identifier", made["Id"])
    assert aws("list-tags-for-resource", "--resource-arn", made["Arn"])["Tags"] == [{"Key": "team", "Value": "blue"}]
    assert "ProfileId" not in aws("get-partner", *own)["Profile"]
    details = {
        "DisplayName": "Newcomer",
        "Description": "We are new.",
        "WebsiteUrl": "https://newcomer.example",
        "LogoUrl": "https://newcomer.example/logo.png",
        "PrimarySolutionType": "SOFTWARE_PRODUCTS",
        "IndustrySegments": ["RETAIL"],
        "TranslationSourceLocale": "en-US",
    }
    aws("start-profile-update-task", *own, "--task-details", json.dumps(details))

    def is_shown():
        return aws("get-profile-update-task", *own)["Status"] == "SUCCEEDED"

    eventually(is_shown, within=20)
    profile = aws("get-partner", *own)["Profile"]["ProfileId"]
    assert aws("put-profile-visibility", *own, "--visibility", "PUBLIC")["ProfileId"] == profile
    aws("send-email-verification-code", *catalog, "--email", "kim@training.example")
    domain = ("--email", "kim@training.example", "--email-verification-code", code_to(house, "kim@training.example"))
    assert aws("associate-aws-training-certification-email-domain", *own, *domain) is None
    assert aws("get-partner", *own)["AwsTrainingCertificationEmailDomains"][0]["DomainName"] == "training.example"


def test_two_partners_connect(house):
    """Only connected partners invite each other into engagements, and who parts no longer does."""
    ours, theirs, catalog = Shell(house, OURS), Shell(house, THEIRS), ("--catalog", "AWS")
    partner = theirs("list-partners", *catalog)["PartnerSummaryList"][0]["Id"]
    profile = theirs("get-partner", *catalog, "--identifier", partner)["Profile"]["ProfileId"]
    shared, other = (
        ours(
            "create-engagement", *catalog, "--title", title, "--description", "", "--contexts", json.dumps([lead()]),
            service="selling",
        )["Id"]
        for title in ("Mills", "Bakers")
    )

    def invite(engagement, make):
        words = (*catalog, "--engagement-identifier", engagement, "--invitation", json.dumps(to_a_lead(THEIRS.account)))
        return make("create-engagement-invitation", *words, service="selling")

    assert "has no active connection with you" in invite(shared, ours.refused)
    sent = ours(
        "create-connection-invitation", *catalog, "--connection-type", "OPPORTUNITY_COLLABORATION", "--email", LEAD,
        "--name", "Dana Kim", "--message", "Shall we?", "--receiver-identifier", profile,
    )
    with house.get("/_cosell/mail") as answer:
        mail = json.load(answer)[-1]
    assert sent["Id"] in mail["text"] and "Shall we?" in mail["text"]
    waiting = theirs("list-connection-invitations", *catalog, "--participant-type", "RECEIVER", "--status", "PENDING")
    [received] = waiting["ConnectionInvitationSummaries"]
    assert received["Id"] == sent["Id"]
    connection = theirs("accept-connection-invitation", *catalog, "--identifier", sent["Id"])["Connection"]
    assert connection["OtherParticipantAccountId"] == OURS.account
    listed = ours("list-connections", *catalog, "--connection-type", "OPPORTUNITY_COLLABORATION:ACTIVE")
    assert [one["Id"] for one in listed["ConnectionSummaries"]] == [connection["Id"]]
    open_invitation = ("--identifier", invite(shared, ours)["Id"])
    part = ("--connection-type", "OPPORTUNITY_COLLABORATION", "--reason", "", "--identifier", connection["Id"])
    theirs("cancel-connection", *catalog, *part)
    assert "has no active connection with you" in invite(other, ours.refused)
    # What was shared before stays shared, and what was offered stays open.
    shown = theirs("get-engagement-invitation", *catalog, *open_invitation, service="selling")
    assert shown["Status"] == "PENDING"
    assert theirs("accept-engagement-invitation", *catalog, *open_invitation, service="selling") is None
    members = theirs("list-engagement-members", *catalog, "--identifier", shared, service="selling")
    assert {one["AccountId"] for one in members["EngagementMemberList"]} == {OURS.account, THEIRS.account}
