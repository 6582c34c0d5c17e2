"""Nothing that a client sends to Channel may pass a constraint of the model, or bring a 5xx about (see hostile.py)."""

import copy
import dataclasses
import json
import random

import pytest

from channel import SERVICE
from hostile import SERIALIZATION, attacks, unset
from partners import PARTNER_1, configuration, service_model
from test_channel import ALL, RS, snake
from test_hostile import SEED, _spoil
from wire import Wire

MODEL = service_model(SERVICE)
TAGS = [{"key": "k", "value": "v"}]
PAGE = {"maxResults": 1, "nextToken": "x"}
ORDER = {"sortBy": "UpdatedAt", "sortOrder": "Ascending"}
PLAN = {"partnerLedSupport": {"coverage": "ENTIRE_ORGANIZATION", "provider": "DISTRIBUTOR", "tamLocation": "x"}}
# What the requests on missing records leave out.
MORE = {
    "create_program_management_account": {"type": "RESALE_BILLING_TRANSFER", "clientToken": "t", "tags": TAGS},
    "list_program_management_accounts": {
        **PAGE,
        "displayNames": ["x"],
        "programs": ["DISTRIBUTION"],
        "accountIds": ["1" * 12],
        "statuses": ["ACTIVE"],
        "type": "MANAGED_SERVICES",
        "sort": ORDER,
    },
    "update_program_management_account": {"revision": "1", "displayName": "x"},
    "delete_program_management_account": {"clientToken": "t"},
    "create_relationship": {
        "resaleAccountModel": "END_CUSTOMER",
        "requestedSupportPlan": PLAN,
        "accountScope": "ENTIRE_ORGANIZATION",
        "startDate": 1,
        "clientToken": "t",
        "tags": TAGS,
    },
    "list_relationships": {
        **PAGE,
        "associatedAccountIds": ["1" * 12],
        "associationTypes": ["INTERNAL"],
        "displayNames": ["x"],
        "programManagementAccountIdentifiers": ["pma-0000000000000"],
        "sort": ORDER,
    },
    "update_relationship": {"revision": "1", "displayName": "x", "requestedSupportPlan": PLAN},
    "delete_relationship": {"clientToken": "t"},
    "create_channel_handshake": {
        "payload": {
            "startServicePeriodPayload": {
                "programManagementAccountIdentifier": "pma-0000000000000",
                "servicePeriodType": "MINIMUM_NOTICE_PERIOD",
                "minimumNoticeDays": "30",
                "endDate": 1,
                "note": "x",
            }
        },
        "clientToken": "t",
        "tags": TAGS,
    },
    "list_channel_handshakes": {
        **PAGE,
        "statuses": ["PENDING"],
        "associatedResourceIdentifiers": [RS],
        "handshakeTypeFilters": {"startServicePeriodTypeFilters": {"servicePeriodTypes": ["MINIMUM_NOTICE_PERIOD"]}},
        "handshakeTypeSort": {"startServicePeriodTypeSort": ORDER},
    },
    "create_channel_contract": {"clientToken": "t", "tags": TAGS},
    "list_channel_contracts": {
        **PAGE,
        "statuses": ["PENDING"],
        "contractTypeFilters": {
            "managedServicesAttestationTypeFilters": {"relationshipIdentifiers": [RS], "legalEntityNames": ["x"]}
        },
        "contractTypeSort": {"managedServicesAttestationTypeSort": ORDER},
    },
    "cancel_channel_contract": {"reason": "x", "clientToken": "t"},
}
# Every operation with every member set.
REQUESTS = {
    name: {**copy.deepcopy(ALL[snake(name)]), **copy.deepcopy(MORE.get(snake(name), {}))}
    for name in MODEL.operation_names
}
_payload = REQUESTS["CreateChannelContract"]["payload"]["managedServicesAttestationPayload"]
_payload["memberAccountIds"] = ["1" * 12]
_payload["legalEntityAddress"]["addressLine2"] = "x"


_REVOKE = {"revokeServicePeriodPayload": {"programManagementAccountIdentifier": "pma-0000000000000", "note": "x"}}
_RESOLD = {"coverage": "ENTIRE_ORGANIZATION", "tamLocation": "x", "chargeAccountId": "1" * 12}
_PLANS = [{"requestedSupportPlan": {name: _RESOLD}} for name in ("resoldEnterprise", "resoldUnifiedOperations")]
# A union holds one member; the others stand in further requests.
FURTHER = {
    "CreateChannelHandshake": [{"payload": _REVOKE}],
    "CreateRelationship": _PLANS,
    "UpdateRelationship": _PLANS,
    "ListChannelHandshakes": [
        {
            "handshakeTypeFilters": {"revokeServicePeriodTypeFilters": {"servicePeriodTypes": ["MINIMUM_NOTICE_PERIOD"]}},
            "handshakeTypeSort": {"revokeServicePeriodTypeSort": ORDER},
        },
        {
            "handshakeTypeFilters": {"programManagementAccountTypeFilters": {"programs": ["DISTRIBUTION"]}},
            "handshakeTypeSort": {"programManagementAccountTypeSort": ORDER},
        },
    ],
}


@dataclasses.dataclass(frozen=True)
class Whole:
    """One whole request of an operation; those of one operation differ in their unions."""

    operation: str
    number: int

    @property
    def request(self):
        changes = [{}, *FURTHER.get(self.operation, [])][self.number]
        return copy.deepcopy({**REQUESTS[self.operation], **changes})

    @property
    def siblings(self):
        return bases(self.operation)


def bases(operation):
    return [Whole(operation, number) for number in range(1 + len(FURTHER.get(operation, [])))]


@pytest.fixture(scope="module")
def wire(servers):
    wire = Wire(servers.start(configuration()), PARTNER_1, service=SERVICE, model=MODEL)
    yield wire
    wire.close()


def test_every_operation_is_attacked():
    assert set(REQUESTS) == set(MODEL.operation_names)
    assert [path for name in REQUESTS for base in bases(name) for path in unset(base, MODEL)] == []


@pytest.mark.parametrize("attack", [one for name in REQUESTS for one in attacks(name, MODEL, bases)], ids=str)
def test_constraint(wire, attack):
    answer = wire.call(attack.operation, attack.request)
    if attack.code is None:
        assert (answer.status, answer.error) == (400, SERIALIZATION)
        return
    assert answer.error == "ValidationException", answer.value
    faults = {(fault["name"], fault["code"]) for fault in answer.value["fieldList"]}
    assert answer.value["reason"] == "REQUEST_VALIDATION_FAILED" and faults == {(attack.field, attack.code)}


@pytest.mark.parametrize("operation", REQUESTS)
def test_whole_request_is_within_the_model(wire, operation):
    answer = wire.call(operation, REQUESTS[operation])
    faults = answer.value.get("fieldList", []) if isinstance(answer.value, dict) else []
    assert answer.error != SERIALIZATION
    assert {fault["name"] for fault in faults} <= {"nextToken", "accountScope", "startDate", "resourceArn"}


@pytest.mark.parametrize("operation", REQUESTS)
def test_junk_at_random_places(wire, operation):
    """A hundred requests an operation, from a fixed seed, each with junk in one to three places."""
    chance = random.Random(f"{SEED}-{operation}")
    for _ in range(100):
        request = copy.deepcopy(REQUESTS[operation])
        for _ in range(chance.randint(1, 3)):
            _spoil(request, chance)
        assert wire.call(operation, json.dumps(request).encode()).status < 500


def test_server_is_alive(wire):
    """Runs last in this file: after all of the above the server still answers."""
    assert wire.call("ListRelationships", {"catalog": "AWS"}).status == 200
