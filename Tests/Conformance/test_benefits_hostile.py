"""Nothing that a client sends to Benefits may pass a constraint of the model, or bring a 5xx about (see hostile.py)."""

import copy
import dataclasses
import json
import random

import pytest

from benefits import SERVICE, details
from hostile import SERIALIZATION, attacks, unset
from partners import PARTNER_1, configuration, service_model
from test_hostile import SEED, _spoil
from wire import Wire

MODEL = service_model(SERVICE)
HERE = {"Catalog": "Sandbox"}
APPLICATION = {"Identifier": "benappl-00000000000000"}
TOKEN = {"ClientToken": "a-token"}
ARN = f"arn:aws:partnercentral:us-east-1:{PARTNER_1.account}:catalog/Sandbox/benefit-application/benappl-00000000000000"
CONTACT = {"Email": "dana@x.example", "FirstName": "D", "LastName": "K", "BusinessTitle": "Lead", "Phone": "1"}
WHOLE = {
    "Name": "x",
    "Description": "x",
    "BenefitApplicationDetails": details("innovsand"),
    "PartnerContacts": [CONTACT],
    "FileDetails": [{"FileURI": "s3://bucket/plan.pdf", "BusinessUseCase": "x"}],
}
PAGE = {"MaxResults": 1, "NextToken": "x"}
LINK = {"BenefitApplicationIdentifier": APPLICATION["Identifier"], "ResourceArn": ARN}
BENEFIT = "ben-innovsand01sbx"
# Every operation with every member set.
REQUESTS = {
    "ListBenefits": {**HERE, **PAGE, "Programs": ["MAP"], "FulfillmentTypes": ["CASH"], "Status": ["ACTIVE"]},
    "GetBenefit": {**HERE, "Identifier": BENEFIT},
    "CreateBenefitApplication": {
        **HERE,
        **TOKEN,
        **WHOLE,
        "BenefitIdentifier": BENEFIT,
        "FulfillmentTypes": ["CREDITS"],
        "Tags": [{"Key": "k", "Value": "v"}],
        "AssociatedResources": [ARN],
    },
    "GetBenefitApplication": {**HERE, **APPLICATION},
    "ListBenefitApplications": {
        **HERE,
        **PAGE,
        "Programs": ["MAP"],
        "FulfillmentTypes": ["CASH"],
        "BenefitIdentifiers": [BENEFIT],
        "Status": ["APPROVED"],
        "Stages": ["BUSINESS_REVIEW"],
        "AssociatedResources": [{"ResourceType": "OPPORTUNITY", "ResourceIdentifier": "O1", "ResourceArn": ARN}],
        "AssociatedResourceArns": [ARN],
    },
    "UpdateBenefitApplication": {**HERE, **TOKEN, **APPLICATION, **WHOLE, "Revision": "x"},
    "SubmitBenefitApplication": {**HERE, **APPLICATION},
    "AmendBenefitApplication": {
        **HERE,
        **TOKEN,
        **APPLICATION,
        "Revision": "x",
        "AmendmentReason": "x",
        "Amendments": [{"FieldPath": "a", "NewValue": "b"}],
    },
    "RecallBenefitApplication": {**HERE, **TOKEN, **APPLICATION, "Reason": "x"},
    "CancelBenefitApplication": {**HERE, **TOKEN, **APPLICATION, "Reason": "x"},
    "AssociateBenefitApplicationResource": {**HERE, **LINK},
    "DisassociateBenefitApplicationResource": {**HERE, **LINK},
    "ListBenefitAllocations": {
        **HERE,
        **PAGE,
        "FulfillmentTypes": ["CASH"],
        "BenefitIdentifiers": [BENEFIT],
        "BenefitApplicationIdentifiers": [APPLICATION["Identifier"]],
        "Status": ["ACTIVE"],
    },
    "GetBenefitAllocation": {**HERE, "Identifier": "benalloc-00000000000000"},
    "TagResource": {"resourceArn": ARN, "tags": [{"Key": "k", "Value": "v"}]},
    "UntagResource": {"resourceArn": ARN, "tagKeys": ["k"]},
    "ListTagsForResource": {"resourceArn": ARN},
}


@dataclasses.dataclass(frozen=True)
class Whole:
    """The one whole request of an operation."""

    operation: str

    @property
    def request(self):
        return copy.deepcopy(REQUESTS[self.operation])


def bases(operation):
    return [Whole(operation)]


@pytest.fixture(scope="module")
def wire(servers):
    wire = Wire(servers.start(configuration()), PARTNER_1, service=SERVICE, model=MODEL)
    yield wire
    wire.close()


def test_every_operation_is_attacked():
    assert set(REQUESTS) == set(MODEL.operation_names)
    assert [path for name in REQUESTS for path in unset(bases(name)[0], MODEL)] == []


@pytest.mark.parametrize("attack", [one for name in REQUESTS for one in attacks(name, MODEL, bases)], ids=str)
def test_constraint(wire, attack):
    answer = wire.call(attack.operation, attack.request)
    if attack.code is None:
        assert (answer.status, answer.error) == (400, SERIALIZATION)
        return
    assert answer.error == "ValidationException", answer.value
    faults = {(fault["Name"], fault["Code"]) for fault in answer.value["FieldList"]}
    assert answer.value["Reason"] == "fieldValidationFailed" and faults == {(attack.field, attack.code)}


@pytest.mark.parametrize("operation", REQUESTS)
def test_whole_request_is_within_the_model(wire, operation):
    answer = wire.call(operation, REQUESTS[operation])
    faults = answer.value.get("FieldList", []) if isinstance(answer.value, dict) else []
    assert answer.error != SERIALIZATION
    assert {fault["Name"] for fault in faults} <= {"nextToken", "associatedResources", "resourceArn"}


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
    assert wire.call("ListBenefits", HERE).status == 200
