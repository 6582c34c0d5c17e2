"""The ten scenarios of Channel through boto3: each begins with the demo's records and a clock that stands still."""

import datetime

import pytest

from channel import (
    ATTESTATION,
    CUSTOMER,
    MANAGER,
    OTHER_MANAGER,
    SECOND_CUSTOMER,
    SEEDED_CUSTOMER,
    SEEDED_MANAGER,
    THIRD_CUSTOMER,
    ChannelDesk,
    people,
    refusal,
)
from control import Control
from partners import PARTNER_1, PARTNER_2

DAY = datetime.timedelta(days=1)
PARENT = "pma-northwindms01"


@pytest.fixture
def house(servers):
    """Time moves here only when a scenario says so."""
    server = servers.start(people(), arguments=["--demo"])
    Control(server).clock(freeze=True)
    return server


@pytest.fixture
def sandbox(house):
    return ChannelDesk(house)


@pytest.fixture
def live(house):
    return ChannelDesk(house, catalog="AWS")


def advance(desk, duration):
    Control(desk.server).clock(advance=duration)


def test_s1_resale_from_account_to_deletion(sandbox):
    parent = sandbox.enrol(MANAGER, displayName="Fernhill resale")
    [pending] = sandbox.accounts(accountIds=[MANAGER])
    assert (pending["status"], pending["type"], pending["revision"]) == ("PENDING", "RESALE_BILLING_TRANSFER", "1")
    assert "startDate" not in pending
    early = refusal(lambda: sandbox.relate(parent, CUSTOMER))
    assert early == f"Conflict ProgramManagementAccount {parent}"
    activation = sandbox.invite(parent)
    assert refusal(lambda: sandbox.accept(activation)) == "AccessDenied"
    manager = sandbox.of(MANAGER)
    assert [manager.accept(activation)["status"] for _ in range(2)] == ["ACCEPTED", "ACCEPTED"]
    [active] = sandbox.accounts(accountIds=[MANAGER])
    assert (active["status"], active["revision"]) == ("ACTIVE", "2")
    assert abs(active["startDate"] - sandbox.now()) < datetime.timedelta(milliseconds=1)
    relationship = sandbox.relate(parent, CUSTOMER)
    days = "payload.startServicePeriodPayload.minimumNoticeDays"
    assert refusal(lambda: sandbox.start(relationship, parent, "45")) == f"BV, {days} VALUE_OUT_OF_RANGE"
    start = sandbox.start(relationship, parent, "30")
    customer = sandbox.of(CUSTOMER)
    [waiting] = customer.handshakes("START_SERVICE_PERIOD", "RECEIVER")
    assert (waiting["id"], waiting["status"]) == (start, "PENDING")
    assert (waiting["senderAccountId"], waiting["ownerAccountId"]) == (MANAGER, PARTNER_1.account)
    midnight = (sandbox.now() + DAY).replace(hour=0, minute=0, second=0, microsecond=0)
    assert waiting["detail"]["startServicePeriodHandshakeDetail"]["startDate"] == midnight
    assert customer.accept(start)["status"] == "ACCEPTED"
    assert refusal(lambda: sandbox.separate(relationship, parent)) == f"Conflict ServicePeriod {relationship}"
    assert customer.accept(sandbox.revoke(relationship, parent))["status"] == "ACCEPTED"
    sandbox.separate(relationship, parent)
    gone = refusal(lambda: sandbox.relationship(relationship, parent))
    assert gone == f"ResourceNotFound Relationship {relationship}"
    sandbox.call("delete_program_management_account", identifier=parent)
    [over] = sandbox.accounts(accountIds=[MANAGER])
    assert (over["status"], over["revision"]) == ("INACTIVE", "3")
    told = [event["detail-type"] for event in sandbox.events(relationship)]
    assert told == ["Channel Handshake Accepted"] * 2
    assert [event["detail-type"] for event in customer.events(relationship)] == ["Channel Handshake Created"] * 2


def test_s2_types_of_program_management_accounts(sandbox):
    program = "MANAGED_SERVICES_PROVIDER"
    assert refusal(lambda: sandbox.enrol(OTHER_MANAGER, program)) == "RV, type REQUIRED_FIELD_MISSING"
    wrong = refusal(lambda: sandbox.enrol(OTHER_MANAGER, type="MANAGED_SERVICES"))
    assert wrong == "RV, type INVALID_VALUE"
    managed = sandbox.enrol(OTHER_MANAGER, program, type="MANAGED_SERVICES")
    resale = sandbox.enrol(OTHER_MANAGER)
    assert managed != resale
    again = refusal(lambda: sandbox.enrol(OTHER_MANAGER, program, type="MANAGED_SERVICES"))
    assert again == f"Conflict ProgramManagementAccount {managed}"
    listed = sandbox.accounts(type="MANAGED_SERVICES", accountIds=[OTHER_MANAGER])
    assert [one["id"] for one in listed] == [managed]
    assert refusal(lambda: sandbox.accounts(type="OTHER")) == "RV, type INVALID_ENUM_VALUE"


def test_s3_managed_services_relationships(sandbox):
    kind = "MANAGED_SERVICES_END_CUSTOMER"
    bad = refusal(lambda: sandbox.relate(PARENT, SECOND_CUSTOMER, kind, resaleAccountModel="DISTRIBUTOR"))
    assert bad == "RV, accountScope REQUIRED_FIELD_MISSING, resaleAccountModel ACTION_NOT_PERMITTED"
    bare = refusal(lambda: sandbox.relate(PARENT, None, kind, accountScope="ENTIRE_ORGANIZATION"))
    assert bare == "RV, associatedAccountId REQUIRED_FIELD_MISSING"
    past = datetime.datetime(2025, 11, 1, tzinfo=datetime.timezone.utc)
    made = sandbox.managed(startDate=past)
    shown = sandbox.relationship(made, PARENT)
    assert (shown["accountScope"], shown["startDate"], shown["revision"]) == ("ENTIRE_ORGANIZATION", past, "1")
    assert not {"channelContractId", "endDate", "resaleAccountModel"} & set(shown)
    [summary] = sandbox.call(
        "list_relationships", associationTypes=[kind], associatedAccountIds=[SECOND_CUSTOMER]
    )["items"]
    assert summary["startDate"] == past and "accountScope" not in summary
    plan = {"partnerLedSupport": {"coverage": "ENTIRE_ORGANIZATION", "tamLocation": "Zuerich"}}
    refused = refusal(
        lambda: sandbox.call(
            "update_relationship",
            identifier=made,
            programManagementAccountIdentifier=PARENT,
            requestedSupportPlan=plan,
        )
    )
    assert refused == "BV, requestedSupportPlan ACTION_NOT_PERMITTED"
    assert refusal(lambda: sandbox.start(made, PARENT)) == "BV, associatedResourceIdentifier INVALID_VALUE"
    assert refusal(lambda: sandbox.relate(PARENT, SECOND_CUSTOMER)) == "BV, associationType INVALID_VALUE"
    assert sandbox.relate("pma-northwindsp01", SECOND_CUSTOMER) != made
    scoped = refusal(
        lambda: sandbox.relate("pma-northwindsp01", THIRD_CUSTOMER, accountScope="ENTIRE_ORGANIZATION")
    )
    assert scoped == "RV, accountScope ACTION_NOT_PERMITTED"


def test_s4_a_contract_in_the_sandbox(sandbox):
    relationship = sandbox.managed()
    first = sandbox.attest(relationship)
    shown = sandbox.contract(first)
    assert shown["arn"] == sandbox.arn(f"channel-contract/{first}")
    assert shown["status"] == "ACCEPTED"
    assert shown["respondedAt"] == shown["createdAt"] == shown["updatedAt"]
    details = shown["details"]["managedServicesAttestationDetails"]
    assert details["signatoryName"] == "Ada Keller" and details["legalEntityAddress"]["city"] == "Zuerich"
    record = sandbox.relationship(relationship, PARENT)
    assert (record["channelContractId"], record["endDate"]) == (first, details["endDate"])
    assert record["revision"] == "1"
    assert refusal(lambda: sandbox.annul(first)) == "BV, identifier INVALID_RESOURCE_STATE"
    advance(sandbox, "PT1H")
    longer = details["endDate"] + 365 * DAY
    second = sandbox.attest(relationship, endDate=longer)
    filters = {"managedServicesAttestationTypeFilters": {"relationshipIdentifiers": [relationship]}}
    listed = sandbox.contracts(contractTypeFilters=filters)["items"]
    assert {one["id"]: one["status"] for one in listed} == {second: "ACCEPTED", first: "INACTIVE"}
    assert listed[0]["updatedAt"] == listed[1]["updatedAt"]
    assert [one["id"] for one in listed] == sorted([first, second])
    for one in listed:
        assert not {"signatoryName", "legalEntityAddress"} & set(one["details"]["managedServicesAttestationDetails"])
    record = sandbox.relationship(relationship, PARENT)
    assert (record["channelContractId"], record["endDate"]) == (second, longer)


def test_s5_waiting_for_the_signatory(live):
    relationship = live.managed()
    end = live.now() + 300 * DAY
    first = live.attest(relationship, token="t1", endDate=end)
    shown = live.contract(first)
    assert shown["status"] == "PENDING" and "respondedAt" not in shown
    assert "channelContractId" not in live.relationship(relationship, PARENT)
    assert refusal(lambda: live.attest(relationship, token="t2")) == f"Conflict ChannelContract {first}"
    canceled = live.annul(first, "t3", reason="wrong entity")
    assert (canceled["status"], canceled["cancellationReason"]) == ("CANCELED", "wrong entity")
    assert live.annul(first, "t3", reason="wrong entity") == canceled
    late = refusal(lambda: live.annul(first, "t4", reason="wrong entity"))
    assert late == "BV, identifier INVALID_RESOURCE_STATE"
    clash = refusal(lambda: live.annul(first, "t3", reason="other"))
    assert clash == f"Conflict ChannelContract {first}"
    signing = live.attest(relationship, signatoryEmail="ada+sign@litware.example")
    advance(live, "PT2S")
    signed = live.contract(signing)
    assert signed["status"] == "ACCEPTED"
    assert signed["respondedAt"] - signed["createdAt"] == datetime.timedelta(seconds=1)


def test_s6_expiry_and_end(live):
    relationship = live.managed()
    start = live.now()
    first = live.attest(relationship)
    assert live.contract(first)["status"] == "PENDING"
    advance(live, "P30D")
    over = live.contract(first)
    assert (over["status"], over["updatedAt"] - over["createdAt"]) == ("EXPIRED", 30 * DAY)
    assert refusal(lambda: live.annul(first)) == "BV, identifier INVALID_RESOURCE_STATE"
    end = (start + 61 * DAY).replace(hour=0, minute=0, second=0, microsecond=0)
    second = live.attest(relationship, endDate=end)
    Control(live.server).act("contract.sign", id=second, catalog="AWS")
    signed = live.contract(second)
    assert signed["status"] == "ACCEPTED"
    Control(live.server).clock(set=end.isoformat().replace("+00:00", "Z"))
    ended = live.contract(second)
    assert (ended["status"], ended["updatedAt"], ended["respondedAt"]) == ("INACTIVE", end, signed["respondedAt"])
    assert not {"channelContractId", "endDate"} & set(live.relationship(relationship, PARENT))


def test_s7_refused_contracts(sandbox):
    members, services = f"{ATTESTATION}.memberAccountIds", f"{ATTESTATION}.supportedServices"
    other, seeded = "rs-proseware0001", "rs-litwaremsp001"

    def refused(relationship=seeded, **changes):
        return refusal(lambda: sandbox.attest(relationship, **changes))

    assert refused(other) == f"BV, {members} REQUIRED_FIELD_MISSING"
    assert refused(memberAccountIds=["555566665555"] * 2) == f"RV, {members} DUPLICATE_VALUE"
    made = sandbox.attest(other, memberAccountIds=["555566665555"])
    assert sandbox.contract(made)["status"] == "ACCEPTED"
    assert refused(memberAccountIds=["555566665555"]) == f"BV, {members} ACTION_NOT_PERMITTED"
    assert refused(supportedServices=[]) == f"RV, {services} REQUIRED_FIELD_MISSING"
    assert refused(supportedServices=["CLEANING"]) == f"RV, {services} INVALID_ENUM_VALUE"
    assert refused(city="   ") == f"RV, {ATTESTATION}.legalEntityAddress.city INVALID_STRING_FORMAT"
    assert refused(endDate=sandbox.now() - DAY) == f"BV, {ATTESTATION}.endDate VALUE_OUT_OF_RANGE"
    resale = refused("rs-contosoretail", parent="pma-northwindsp01")
    assert resale == f"BV, {ATTESTATION}.relationshipIdentifier INVALID_VALUE"
    assert refused("rs-contosoretail") == "ResourceNotFound Relationship rs-contosoretail"
    empty = refusal(
        lambda: sandbox.call("create_channel_contract", contractType="MANAGED_SERVICES_ATTESTATION", payload={})
    )
    assert empty == "RV, payload INVALID_VALUE"


def test_s8_who_sees_contracts(live):
    contract = "cc-litwarerenew1"
    shown = live.contract(contract)
    assert live.contract(live.arn(f"channel-contract/{contract}")) == shown
    missing = f"ResourceNotFound ChannelContract {contract}"
    assert refusal(lambda: live.of(catalog="Sandbox").contract(contract)) == missing
    for other in (PARTNER_2, SEEDED_MANAGER, SEEDED_CUSTOMER):
        stranger = live.of(other)
        assert refusal(lambda: stranger.contract(contract)) == missing
        assert refusal(lambda: stranger.annul(contract)) == missing
    manager = live.of(SEEDED_MANAGER)
    assert manager.contracts()["items"] == []
    assert refusal(lambda: manager.attest("rs-litwaremsp001")) == "AccessDenied"
    pending = {one["id"]: one for one in live.contracts(statuses=["PENDING"])["items"]}
    assert contract in pending and "cancellationReason" not in pending[contract]
    assert pending[contract]["details"]["managedServicesAttestationDetails"]["legalEntityName"] == "Litware AG"


def test_s9_tokens_and_tags(sandbox):
    relationship = sandbox.managed()
    team = [{"key": "team", "value": "msp"}]
    end = sandbox.now() + 300 * DAY
    made = sandbox.attest(relationship, token="k1", tags=team, endDate=end)
    assert sandbox.attest(relationship, token="k1", tags=team, endDate=end) == made
    filters = {"managedServicesAttestationTypeFilters": {"relationshipIdentifiers": [relationship]}}
    assert len(sandbox.contracts(contractTypeFilters=filters)["items"]) == 1
    clash = refusal(lambda: sandbox.attest(relationship, token="k1", tags=team, endDate=end, signatoryName="Bo"))
    assert clash == f"Conflict ChannelContract {made}"
    arn, client = sandbox.arn(f"channel-contract/{made}"), sandbox.client
    assert client.list_tags_for_resource(resourceArn=arn)["tags"] == team
    many = [{"key": f"key-{number}", "value": "x"} for number in range(50)]
    assert refusal(lambda: client.tag_resource(resourceArn=arn, tags=many)) == "BV, tags TOO_MANY_VALUES"
    reserved = refusal(lambda: client.tag_resource(resourceArn=arn, tags=[{"key": "aws:x", "value": ""}]))
    assert reserved == "RV, tags.key ACTION_NOT_PERMITTED"
    client.untag_resource(resourceArn=arn, tagKeys=["team", "none"])
    assert client.list_tags_for_resource(resourceArn=arn)["tags"] == []
    unknown = sandbox.arn("channel-contract/cc-0000000000000")
    gone = refusal(lambda: client.tag_resource(resourceArn=unknown, tags=team))
    assert gone == "ResourceNotFound ChannelContract cc-0000000000000"


def test_s10_lists_and_pages(live):
    relationship = live.managed()
    made = []
    for _ in range(3):
        made.append(live.attest(relationship))
        advance(live, "PT1M")
        live.annul(made[-1])
    filters = {"managedServicesAttestationTypeFilters": {"relationshipIdentifiers": [relationship]}}
    mine = {"contractTypeFilters": filters}
    first = live.contracts(**mine, maxResults=2)
    assert [one["id"] for one in first["items"]] == made[:0:-1]
    last = live.contracts(**mine, maxResults=2, nextToken=first["nextToken"])
    assert [one["id"] for one in last["items"]] == made[:1] and "nextToken" not in last
    other = refusal(lambda: live.contracts(**mine, nextToken=first["nextToken"], statuses=["CANCELED"]))
    assert other == "RV, nextToken INVALID_VALUE"
    order = {"managedServicesAttestationTypeSort": {"sortBy": "UpdatedAt", "sortOrder": "Ascending"}}
    assert [one["id"] for one in live.contracts(**mine, contractTypeSort=order)["items"]] == made
    named = {"managedServicesAttestationTypeFilters": {"legalEntityNames": ["litware ag"]}}
    assert live.contracts(contractTypeFilters=named)["items"] == []
    assert live.contracts(**mine, statuses=["PENDING", "EXPIRED"])["items"] == []
    wrong = refusal(lambda: live.call("list_channel_contracts", contractType="OTHER"))
    assert wrong == "RV, contractType INVALID_ENUM_VALUE"
