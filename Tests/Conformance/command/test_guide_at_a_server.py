"""Every account line of the users' guide, as it is written, is answered by the server (account 7)."""

import shlex

import pytest

from account import AccountDesk
from partners import FULL_ACCESS, PARTNER_1, PARTNER_2, Partner, account, configuration, user
from shell import Shell

# The account of the guide's own example.
GUIDE = Partner("123456789012", "AKIACOSELLGUIDE00001", "cosell-guide-secret-1")
STRANGER = Partner("210987654321", "AKIACOSELLGUIDE00002", "cosell-guide-secret-2")


@pytest.fixture(scope="module")
def house(servers):
    """The demo's first partner and one that it does not know yet, in catalog AWS as the guide presumes."""
    managed = ["AWSPartnerCentralFullAccess", "IAMReadOnlyAccess"]
    return servers.start(
        configuration(
            account(PARTNER_1.account, "Northwind", user(PARTNER_1, "your-user", FULL_ACCESS, managed=managed)),
            account(PARTNER_2.account, "Tailspin", user(PARTNER_2, "sam", FULL_ACCESS)),
            account(GUIDE.account, "Guide Partners", user(GUIDE, "kim", FULL_ACCESS)),
            account(STRANGER.account, "Nobody", user(STRANGER, "lou", FULL_ACCESS), partner=False),
            connections=[[PARTNER_1.account, PARTNER_2.account]],
        )
    )


@pytest.fixture
def guide(house, tmp_path):
    """Runs a line as it is written."""
    shell = Shell(tmp_path, house.endpoint, keys=None)
    shell.variables |= {"AWS_ACCESS_KEY_ID": PARTNER_1.key, "AWS_SECRET_ACCESS_KEY": PARTNER_1.secret}
    shell.variables.pop("COSELL_CATALOG")
    return lambda line, **changes: shell.succeed(*shlex.split(line), **changes).value


@pytest.fixture(scope="module")
def own(house):
    return AccountDesk(house, PARTNER_1, "AWS")


def test_who_am_i(guide):
    assert guide("sts get-caller-identity")["Account"] == PARTNER_1.account
    attached = guide("iam list-attached-user-policies --user-name your-user")["AttachedPolicies"]
    assert [one["PolicyName"] for one in attached] == ["AWSPartnerCentralFullAccess", "IAMReadOnlyAccess"]


def test_own_partner(guide, own):
    assert guide("partnercentral-account get-partner --region us-east-1 --output json")["Id"] == own.own
    lead = guide("partnercentral-account get-alliance-lead-contact")["AllianceLeadContact"]
    assert lead["BusinessTitle"] == "Alliance Lead"


def test_connections(guide):
    [one] = guide("partnercentral-account list-connections --max-results 50")["ConnectionSummaries"]
    assert one["OtherParticipantAccountId"] == PARTNER_2.account


def test_invitation(guide, house):
    """By the account's number alone; mail and name are the alliance lead's; the token is the writer's."""
    sent = guide(
        f"partnercentral-account create-connection-invitation --receiver-account-id {GUIDE.account} "
        "--message 'Shall we?' --client-token 0b3c"
    )
    assert (sent["ConnectionType"], sent["Status"]) == ("OPPORTUNITY_COLLABORATION", "PENDING")
    assert sent["OtherParticipantIdentifier"] == AccountDesk(house, GUIDE, "AWS").profile
    listed = guide("partnercentral-account list-connection-invitations --status Pending")
    assert [one["Id"] for one in listed["ConnectionInvitationSummaries"]] == [sent["Id"]]
    canceled = guide(f"partnercentral-account cancel-connection-invitation --invitation-id {sent['Id']}")
    assert canceled["Status"] == "CANCELED"
    assert guide(f"partnercentral-account get-connection-invitation --invitation-id {sent['Id']}")["Status"] == "CANCELED"


@pytest.mark.parametrize("written, official", [("Full", "PUBLIC"), ("Limited", "PRIVATE")])
def test_visibility(guide, own, written, official):
    line = f"partnercentral-account put-profile-visibility --identifier {own.own} --visibility {written}"
    assert guide(line)["Visibility"] == official
    assert guide("partnercentral-account get-profile-visibility")["Visibility"] == official


@pytest.mark.parametrize("written", ["COSELL", "PARTNER", "cosell:active", "opportunity-collaboration"])
def test_connection_type(guide, house, written):
    line = f"partnercentral-account list-connections --connection-type {written}"
    assert len(guide(line)["ConnectionSummaries"]) == 1


def test_subsidiary(guide):
    sent = guide(
        "partnercentral-account create-connection-invitation --connection-type subsidiary "
        f"--receiver-account-id {GUIDE.account} --message 'Ours'"
    )
    assert (sent["ConnectionType"], sent["OtherParticipantIdentifier"]) == ("SUBSIDIARY", GUIDE.account)


@pytest.mark.parametrize("written", ["REGISTRANT", "BUSINESS"])
def test_verification(guide, written):
    line = f"partnercentral-account get-verification --verification-type {written}"
    assert guide(line)["VerificationType"] == f"{written}_VERIFICATION"


def test_pages(guide, own):
    """`--max-results` beside `--starting-token`, which the AWS CLI ends in an error, reads page after page."""
    first = guide("partnercentral-account list-connection-invitations --max-results 1")
    assert len(first["ConnectionInvitationSummaries"]) == 1
    rest = guide(
        "partnercentral-account list-connection-invitations --max-results 1 --starting-token " + first["NextToken"]
    )
    everything = guide("partnercentral-account list-connection-invitations")["ConnectionInvitationSummaries"]
    assert rest["ConnectionInvitationSummaries"][0] == everything[1]


def test_short_invitation(servers, tmp_path):
    """`inv-abc123` is one that the demo has."""
    demo = servers.start()
    shell = Shell(tmp_path, demo.endpoint, keys=None)
    shell.variables |= {"AWS_ACCESS_KEY_ID": PARTNER_1.key, "AWS_SECRET_ACCESS_KEY": PARTNER_1.secret}
    shell.variables.pop("COSELL_CATALOG")
    ended = shell.succeed("partnercentral-account", "accept-connection-invitation", "--invitation-id", "inv-abc123")
    assert ended.value["Connection"]["OtherParticipantAccountId"] == "555566667777"
    assert any("'inv-abc123' is 'pacinv-abc1230000000'" in note for note in ended.notes)


def test_not_enrolled(house, tmp_path):
    """An empty list of partners is what AWS answers; the command says what it means."""
    shell = Shell(tmp_path, house.endpoint, keys=None)
    shell.variables |= {"AWS_ACCESS_KEY_ID": STRANGER.key, "AWS_SECRET_ACCESS_KEY": STRANGER.secret}
    ended = shell.run("partnercentral-account", "get-partner", "--catalog", "AWS").require(254)
    assert "This account has no partner in the catalog" in ended.error
