"""Channel with the AWS CLI: a program account, a customer and a service period agreed by three accounts, and handshakes that
come to nothing. This CLI does not know contracts yet; boto3 and `cosell channel attest` do."""

import json

import pytest

from channel import CUSTOMER, MANAGER, OTHER_MANAGER, STRANGERS, people
from partners import PARTNER_1
from test_cli_account import Shell


class InSandbox:
    def __init__(self, shell):
        self.shell = shell

    def __call__(self, command, *words):
        return self.shell(command, "--catalog", "Sandbox", *words, service="channel")

    def refused(self, command, *words):
        return self.shell.refused(command, "--catalog", "Sandbox", *words, service="channel")


@pytest.fixture(scope="module")
def house(servers):
    return servers.start(people(), arguments=["--demo"])


@pytest.fixture
def channel(house):
    """`aws partnercentral-channel COMMAND --catalog Sandbox …` in the name of an account."""

    return lambda partner: InSandbox(Shell(house, partner))


def test_resale_agreed_by_three_accounts(channel):
    """Scenario 1: enrolled, accepted, a customer taken on, a period with notice begun and looked at from both sides."""
    ours, manager, customer = channel(PARTNER_1), channel(STRANGERS[MANAGER]), channel(STRANGERS[CUSTOMER])
    words = ("--program", "SOLUTION_PROVIDER", "--display-name", "Fernhill", "--account-id", MANAGER)
    parent = ours("create-program-management-account", *words)["programManagementAccountDetail"]["id"]
    words = ("--handshake-type", "PROGRAM_MANAGEMENT_ACCOUNT", "--associated-resource-identifier", parent)
    handshake = ours("create-channel-handshake", *words)["channelHandshakeDetail"]["id"]
    listed = manager(
        "list-channel-handshakes", "--handshake-type", "PROGRAM_MANAGEMENT_ACCOUNT", "--participant-type", "RECEIVER"
    )["items"]
    assert [one["id"] for one in listed] == [handshake]
    answer = manager("accept-channel-handshake", "--identifier", handshake)
    assert answer["channelHandshakeDetail"]["status"] == "ACCEPTED"
    [shown] = ours("list-program-management-accounts", "--account-ids", MANAGER)["items"]
    assert (shown["id"], shown["status"]) == (parent, "ACTIVE")
    words = ("--association-type", "END_CUSTOMER", "--program-management-account-identifier", parent)
    words += ("--associated-account-id", CUSTOMER, "--display-name", "Contoso", "--sector", "COMMERCIAL")
    relationship = ours("create-relationship", *words)["relationshipDetail"]["id"]
    terms = {
        "startServicePeriodPayload": {
            "programManagementAccountIdentifier": parent,
            "servicePeriodType": "MINIMUM_NOTICE_PERIOD",
            "minimumNoticeDays": "30",
        }
    }
    words = ("--handshake-type", "START_SERVICE_PERIOD", "--associated-resource-identifier", relationship)
    start = ours("create-channel-handshake", *words, "--payload", json.dumps(terms))["channelHandshakeDetail"]["id"]
    answer = customer("accept-channel-handshake", "--identifier", start)
    assert answer["channelHandshakeDetail"]["status"] == "ACCEPTED"
    words = ("--handshake-type", "START_SERVICE_PERIOD", "--participant-type", "SENDER", "--statuses", "ACCEPTED")
    [shown] = [one for one in ours("list-channel-handshakes", *words)["items"] if one["id"] == start]
    assert shown["detail"]["startServicePeriodHandshakeDetail"]["minimumNoticeDays"] == "30"
    words = ("--identifier", relationship, "--program-management-account-identifier", parent)
    assert ours("get-relationship", *words)["relationshipDetail"]["associatedAccountId"] == CUSTOMER


def test_handshakes_taken_back_and_turned_down(channel):
    """A proposal can be taken back by who made it, turned down by who got it, and made again; then the account goes."""
    ours, manager = channel(PARTNER_1), channel(STRANGERS[OTHER_MANAGER])
    words = ("--program", "DISTRIBUTION", "--display-name", "Fernhill", "--account-id", OTHER_MANAGER)
    parent = ours("create-program-management-account", *words)["programManagementAccountDetail"]["id"]

    def invite():
        words = ("--handshake-type", "PROGRAM_MANAGEMENT_ACCOUNT", "--associated-resource-identifier", parent)
        return ours("create-channel-handshake", *words)["channelHandshakeDetail"]["id"]

    taken_back = invite()
    answer = ours("cancel-channel-handshake", "--identifier", taken_back)
    assert answer["channelHandshakeDetail"]["status"] == "CANCELED"
    assert "is CANCELED" in manager.refused("accept-channel-handshake", "--identifier", taken_back)
    turned_down = invite()
    answer = manager("reject-channel-handshake", "--identifier", turned_down)
    assert answer["channelHandshakeDetail"]["status"] == "REJECTED"
    words = ("--handshake-type", "PROGRAM_MANAGEMENT_ACCOUNT", "--participant-type", "SENDER")
    found = {one["id"]: one["status"] for one in ours("list-channel-handshakes", *words)["items"]}
    assert (found[taken_back], found[turned_down]) == ("CANCELED", "REJECTED")
    [shown] = ours("list-program-management-accounts", "--account-ids", OTHER_MANAGER)["items"]
    arn = shown["arn"]
    ours.shell("tag-resource", "--resource-arn", arn, "--tags", "key=team,value=blue", service="channel")
    tags = ours.shell("list-tags-for-resource", "--resource-arn", arn, service="channel")["tags"]
    assert tags == [{"key": "team", "value": "blue"}]
    ours("delete-program-management-account", "--identifier", parent)
    [shown] = ours("list-program-management-accounts", "--account-ids", OTHER_MANAGER)["items"]
    assert shown["status"] == "INACTIVE"
