"""Partner Central Channel through boto3: every operation answers by its model, and refuses as it declares."""

import concurrent.futures
import re

import pytest

from channel import (
    CUSTOMER,
    MANAGER,
    OTHER_MANAGER,
    SECOND_CUSTOMER,
    SERVICE,
    STRANGERS,
    ChannelDesk,
    people,
    refusal,
)
from control import Control
from partners import CATALOGS, PARTNER_1, PARTNER_2, Partner, client, policy, service_model, user
from server import eventually

READER = Partner(PARTNER_1.account, "AKIACOSELLCHANNEL001", "secret-of-the-reader")
STARTER = Partner(PARTNER_1.account, "AKIACOSELLCHANNEL002", "secret-of-the-starter")
ONLY_STARTS = policy(
    {
        "Action": "partnercentral:*",
        "Condition": {"StringEquals": {"partnercentral:ChannelHandshakeType": "START_SERVICE_PERIOD"}},
    }
)
PMA, RS, CH, CC = "pma-0000000000000", "rs-0000000000000", "ch-0000000000000", "cc-0000000000000"
ARN = f"arn:aws:partnercentral:us-east-1:{PARTNER_1.account}:catalog/Sandbox/channel-contract/{CC}"
START = {"startServicePeriodPayload": {"programManagementAccountIdentifier": PMA, "servicePeriodType": "MINIMUM_NOTICE_PERIOD"}}
BOTH = {"identifier": RS, "programManagementAccountIdentifier": PMA}
ATTESTATION = {
    "managedServicesAttestationPayload": {
        "legalEntityName": "x",
        "relationshipIdentifier": RS,
        "programManagementAccountIdentifier": PMA,
        "endDate": 1,
        "supportedServices": ["PATCHING"],
        "legalEntityAddress": {
            "addressLine": "x",
            "city": "x",
            "stateOrRegion": "x",
            "postalCode": "x",
            "countryCode": "CH",
        },
        "signatoryName": "x",
        "signatoryEmail": "x@x.x",
    }
}
# Every operation on what is not there, within its model.
MISSING = {
    "create_program_management_account": {"program": "DISTRIBUTION", "displayName": "x", "accountId": "1" * 12},
    "list_program_management_accounts": {},
    "update_program_management_account": {"identifier": PMA},
    "delete_program_management_account": {"identifier": PMA},
    "create_relationship": {
        "associationType": "END_CUSTOMER",
        "programManagementAccountIdentifier": PMA,
        "displayName": "x",
        "sector": "COMMERCIAL",
        "associatedAccountId": "1" * 12,
    },
    "get_relationship": BOTH,
    "list_relationships": {},
    "update_relationship": BOTH,
    "delete_relationship": BOTH,
    "create_channel_handshake": {
        "handshakeType": "START_SERVICE_PERIOD",
        "associatedResourceIdentifier": RS,
        "payload": START,
    },
    "list_channel_handshakes": {"handshakeType": "START_SERVICE_PERIOD", "participantType": "SENDER"},
    "accept_channel_handshake": {"identifier": CH},
    "reject_channel_handshake": {"identifier": CH},
    "cancel_channel_handshake": {"identifier": CH},
    "create_channel_contract": {"contractType": "MANAGED_SERVICES_ATTESTATION", "payload": ATTESTATION},
    "get_channel_contract": {"identifier": CC},
    "list_channel_contracts": {"contractType": "MANAGED_SERVICES_ATTESTATION"},
    "cancel_channel_contract": {"identifier": CC},
}
TAGGING = {
    "tag_resource": {"resourceArn": ARN, "tags": [{"key": "k", "value": "v"}]},
    "untag_resource": {"resourceArn": ARN, "tagKeys": ["k"]},
    "list_tags_for_resource": {"resourceArn": ARN},
}
ALL = {**{name: {"catalog": "Sandbox", **members} for name, members in MISSING.items()}, **TAGGING}
WRITES = [name for name in ALL if not name.startswith(("get", "list"))]


@pytest.fixture(scope="module")
def house(servers):
    look = policy({"Action": ["partnercentral:Get*", "partnercentral:List*"]})
    more = (user(READER, "riley", look), user(STARTER, "sky", ONLY_STARTS))
    return servers.start(people(*more))


@pytest.fixture(scope="module")
def desk(house):
    return ChannelDesk(house)


def snake(operation):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower()


def test_every_operation_is_here():
    assert set(ALL) == {snake(name) for name in service_model(SERVICE).operation_names}


@pytest.mark.parametrize("catalog", CATALOGS)
def test_from_a_program_to_a_contract(desk, catalog):
    """Each of the 21 once, in both catalogs."""
    desk = desk.of(catalog=catalog)
    parent = desk.manager(MANAGER, "MANAGED_SERVICES_PROVIDER", type="MANAGED_SERVICES", tags=[{"key": "a", "value": "b"}])
    renamed = desk.call("update_program_management_account", identifier=parent, displayName="Fernhill")
    assert renamed["programManagementAccountDetail"]["revision"] == "3"
    relationship = desk.managed(parent)
    assert desk.relationship(relationship, parent)["sector"] == "COMMERCIAL"
    both = {"identifier": relationship, "programManagementAccountIdentifier": parent}
    assert desk.call("update_relationship", **both, displayName="Litware")["relationshipDetail"]["revision"] == "2"
    pages = desk.client.get_paginator("list_relationships").paginate(catalog=catalog, maxResults=1)
    assert relationship in {one["id"] for page in pages for one in page["items"]}
    contract = desk.attest(relationship, parent, signatoryEmail="ada+hold@litware.example")
    assert desk.contract(contract)["status"] == "PENDING"
    assert contract in {one["id"] for one in desk.contracts()["items"]}
    assert desk.annul(contract)["status"] == "CANCELED"
    resale = desk.manager(MANAGER)
    sold = desk.relate(resale, CUSTOMER)
    customer = desk.of(CUSTOMER)
    assert customer.reject(desk.start(sold, resale))["status"] == "REJECTED"
    assert desk.withdraw(desk.start(sold, resale))["status"] == "CANCELED"
    assert customer.accept(desk.start(sold, resale, None, "FIXED_COMMITMENT_PERIOD", endDate=desk.now().timestamp() + 90 * 86400))["status"] == "ACCEPTED"
    assert customer.accept(desk.revoke(sold, resale, note="Agreed"))["status"] == "ACCEPTED"
    [revoked] = [one for one in desk.handshakes("REVOKE_SERVICE_PERIOD") if one["associatedResourceId"] == sold]
    terms = revoked["detail"]["revokeServicePeriodHandshakeDetail"]
    assert terms["servicePeriodType"] == "FIXED_COMMITMENT_PERIOD" and terms["note"] == "Agreed"
    arn = desk.arn(f"program-management-account/{parent}")
    desk.client.tag_resource(resourceArn=arn, tags=[{"key": "c", "value": ""}])
    desk.client.untag_resource(resourceArn=arn, tagKeys=["a"])
    assert desk.client.list_tags_for_resource(resourceArn=arn)["tags"] == [{"key": "c", "value": ""}]
    for one, under in ((relationship, parent), (sold, resale)):
        desk.separate(one, under)
        desk.call("delete_program_management_account", identifier=under)
    assert {one["status"] for one in desk.accounts(accountIds=[MANAGER])} == {"INACTIVE"}


@pytest.mark.parametrize("operation", ALL)
def test_who_may_not(house, operation):
    """A policy without the action; reads are allowed to a reader, who hears the rest."""
    ended = refusal(lambda: getattr(client(SERVICE, house, READER), operation)(**ALL[operation]))
    assert (ended == "AccessDenied") == (operation in WRITES), ended


@pytest.mark.parametrize("operation", [name for name in ALL if name.startswith(("get", "list"))])
def test_who_may_not_read(house, operation):
    """A policy that allows one type of handshakes allows nothing that has none."""
    ended = refusal(lambda: getattr(client(SERVICE, house, STARTER), operation)(**ALL[operation]))
    assert ended == ("ok" if operation == "list_channel_handshakes" else "AccessDenied")


@pytest.mark.parametrize("operation", [name for name in ALL if "identifier" in ALL[name] or "Identifier" in str(ALL[name])])
def test_what_is_not_there(desk, operation):
    assert refusal(lambda: getattr(desk.client, operation)(**ALL[operation])).startswith("ResourceNotFound ")


@pytest.mark.parametrize("operation", TAGGING)
def test_tags_of_what_is_not_there(desk, operation):
    gone = refusal(lambda: getattr(desk.client, operation)(**ALL[operation]))
    assert gone == f"ResourceNotFound ChannelContract {CC}"


@pytest.mark.parametrize("operation", ALL)
def test_what_breaks_the_model(desk, operation):
    """Everything that is wrong in one answer."""
    members = dict(ALL[operation])
    if operation in TAGGING:
        members["resourceArn"] = "arn:aws:x"
        wrong = "RV, resourceArn INVALID_STRING_FORMAT"
    else:
        members["catalog"] = "Moon"
        wrong = "RV, catalog INVALID_ENUM_VALUE"
    assert refusal(lambda: getattr(desk.client, operation)(**members)) == wrong


def test_conflicts(desk):
    """Where the states of records, or a token, stand in the way; what they are about is named."""
    parent = desk.manager(OTHER_MANAGER)
    kind = "Conflict ProgramManagementAccount"
    assert refusal(lambda: desk.enrol(OTHER_MANAGER)) == f"{kind} {parent}"
    old = refusal(lambda: desk.call("update_program_management_account", identifier=parent, revision="1"))
    assert old == f"{kind} {parent}"
    assert refusal(lambda: desk.invite(parent)) == f"{kind} {parent}"
    relationship = desk.relate(parent, SECOND_CUSTOMER)
    again = refusal(lambda: desk.relate(parent, SECOND_CUSTOMER))
    assert again == f"Conflict Relationship {relationship}"
    used = refusal(lambda: desk.call("delete_program_management_account", identifier=parent))
    assert used == f"Conflict Relationship {relationship}"
    both = {"identifier": relationship, "programManagementAccountIdentifier": parent}
    assert refusal(lambda: desk.call("update_relationship", **both, revision="7")) == f"Conflict Relationship {relationship}"
    start = desk.start(relationship, parent)
    assert refusal(lambda: desk.start(relationship, parent)) == f"Conflict ChannelHandshake {start}"
    assert refusal(lambda: desk.withdraw(CH)) == f"ResourceNotFound ChannelHandshake {CH}"
    desk.of(SECOND_CUSTOMER).accept(start)
    assert refusal(lambda: desk.withdraw(start)) == "BV, identifier INVALID_RESOURCE_STATE"
    assert refusal(lambda: desk.of(SECOND_CUSTOMER).reject(start)) == "BV, identifier INVALID_RESOURCE_STATE"
    assert refusal(lambda: desk.separate(**{"identifier": relationship, "parent": parent})) == f"Conflict ServicePeriod {relationship}"
    assert refusal(lambda: desk.of(PARTNER_2).accept(start)) == f"ResourceNotFound ChannelHandshake {start}"
    assert refusal(lambda: desk.accept(start)) == "AccessDenied"


def test_quotas(desk):
    """50 accounts; five proposals a day to one account."""
    busy = desk.of(PARTNER_2)
    for number in range(50):
        last = busy.enrol(f"{700000000000 + number}")
    full = refusal(lambda: busy.enrol("799999999999"))
    assert full == f"ServiceQuotaExceeded ProgramManagementAccount {PARTNER_2.account} L-PCCHAN01"
    for _ in range(5):
        busy.withdraw(busy.invite(last))
    assert refusal(lambda: busy.invite(last)) == f"ServiceQuotaExceeded ChannelHandshake {last} L-PCCHAN06"


def test_two_sides_at_once_end_in_one_state(servers):
    """An acceptance and a withdrawal meet: one of them wins, and both hear so."""
    desk = ChannelDesk(servers.start(people()))
    manager = desk.of(MANAGER)
    for program in ("SOLUTION_PROVIDER", "DISTRIBUTION"):
        account = desk.enrol(MANAGER, program)
        handshake = desk.invite(account)
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            deeds = [lambda: manager.accept(handshake), lambda: desk.withdraw(handshake)] * 4
            ends = [call.result() for call in [pool.submit(refusal, deed) for deed in deeds]]
        [ended] = [one["status"] for one in desk.handshakes() if one["id"] == handshake]
        won, lost = (ends[0::2], ends[1::2]) if ended == "ACCEPTED" else (ends[1::2], ends[0::2])
        assert set(won) == {"ok"} and set(lost) == {"BV, identifier INVALID_RESOURCE_STATE"}
        [shown] = [one for one in desk.accounts() if one["id"] == account]
        assert shown["status"] == ("ACTIVE" if ended == "ACCEPTED" else "PENDING")
        desk.call("delete_program_management_account", identifier=account)


def test_revisions_protect_against_lost_updates(desk):
    account = desk.enrol("355555555555", "DISTRIBUTION")

    def rename(number):
        return refusal(
            lambda: desk.call(
                "update_program_management_account", identifier=account, revision="1", displayName=f"Name {number}"
            )
        )

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        ends = list(pool.map(rename, range(8)))
    assert sorted(ends) == [f"Conflict ProgramManagementAccount {account}"] * 7 + ["ok"]


@pytest.mark.parametrize("error", ["InternalServerException", "ThrottlingException"])
def test_errors_that_are_planned(servers, error):
    faults = [
        {"operation": f"channel/{name}", "error": error, "every": 1} for name in service_model(SERVICE).operation_names
    ]
    caller = client(SERVICE, servers.start(people(faults=faults)), PARTNER_1)
    for operation, members in ALL.items():
        assert refusal(lambda: getattr(caller, operation)(**members)) == error.removesuffix("Exception")  # noqa: B023


def test_rates(servers):
    """Five reads a second, three writes, and tags as often as one likes."""
    caller = client(SERVICE, servers.start(people(switches={"throttling": True})), PARTNER_1)

    def ends(operation):
        return [refusal(lambda: getattr(caller, operation)(**ALL[operation])) for _ in range(40)]

    assert "Throttling" in ends("list_relationships") and "Throttling" in ends("create_relationship")
    assert "Throttling" not in ends("list_tags_for_resource")


def test_what_is_sensitive_is_in_no_log(desk):
    refusal(lambda: desk.attest(RS, PMA, legalEntityName="Hushed AG", signatoryName="Hidden Person"))
    assert "Hushed AG" not in desk.server.log and "Hidden Person" not in desk.server.log


def test_what_time_does_survives_a_kill(servers):
    """A handshake that runs out, and a signature that comes, while nobody is there."""
    server = servers.start(people(switches={"contract_sign_delay": 2}), arguments=["--demo"])
    desk = ChannelDesk(server, catalog="AWS")
    relationship = desk.managed()
    contract = desk.attest(relationship, signatoryEmail="ada+sign@litware.example")
    server.kill()
    server.start()
    eventually(lambda: desk.contract(contract)["status"] == "ACCEPTED", within=15)
    Control(server).clock(advance="P30D")
    [over] = [one for one in desk.handshakes() if one["id"] == "ch-activatedi001"]
    assert over["status"] == "EXPIRED"
    server.kill()
    server.start()
    [still] = [one for one in desk.handshakes() if one["id"] == "ch-activatedi001"]
    assert still == over


def test_strangers_have_lists_of_their_own(desk):
    for number in STRANGERS:
        stranger = desk.of(number)
        assert stranger.accounts() == [] and stranger.contracts()["items"] == []
        assert stranger.call("list_relationships")["items"] == []
