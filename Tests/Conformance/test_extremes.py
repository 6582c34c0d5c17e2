"""What no honest client sends, and any client may: the ends of time, endless lists, texts that only look the same."""

import json
import time

import pytest

from operations import OPERATIONS
from partners import PARTNER_1, READ_ONLY, service_model
from payloads import complete, edited
from wire import Wire

MOMENTS = ["0001-01-01T00:00:00Z", "1600-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", 253402300799, -62135596800, 1e300]
NUMBERS = [2**63 - 1, -(2**63), 2**64, 1e18, -1]
# Nothing takes as long on any machine that runs these tests, unless it grows with the square of its input.
HANG_SECONDS = 5
ASTRAL = "\U0001f600"


@pytest.fixture(scope="module")
def wire(server):
    wire = Wire(server, PARTNER_1)
    yield wire
    wire.close()


def places(shape, path=()):
    """Members of a time or a number, each with the values it is tried with."""
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            yield from places(member, (*path, name))
    elif shape.type_name == "list":
        yield from places(shape.member, (*path, []))
    elif shape.type_name == "timestamp":
        yield path, MOMENTS
    elif shape.type_name in ("integer", "long", "double", "float"):
        yield path, NUMBERS


def nested(path, value):
    for step in reversed(path):
        value = [value] if step == [] else {step: value}
    return value


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_time_and_number(wire, operation):
    for path, values in places(service_model().operation_model(operation).input_shape):
        for value in values:
            answer = wire.call(operation, json.dumps({"Catalog": "Sandbox", **nested(path, value)}).encode())
            assert answer.status < 500, (path, value)


@pytest.mark.parametrize("member", ["StartAfter", "StartBefore"])
@pytest.mark.parametrize("moment", MOMENTS[:-1])
def test_filter_by_any_moment(wire, member, moment):
    assert wire.call("ListProspectingFromEngagementTasks", {"Catalog": "Sandbox", member: moment}).status == 200


@pytest.mark.parametrize("partner", [PARTNER_1, READ_ONLY], ids=["may", "may not"])
@pytest.mark.parametrize("operation", ["TagResource", "CreateOpportunity", "UntagResource"])
def test_many_tags_take_no_time(server, partner, operation):
    keys = [f"k{number}" for number in range(35_000)]
    tags = [{"Key": key, "Value": ""} for key in keys]
    arn = f"arn:aws:partnercentral:us-east-1:{PARTNER_1.account}:catalog/Sandbox/opportunity/O1"
    request = {
        "TagResource": {"ResourceArn": arn, "Tags": tags},
        "UntagResource": {"ResourceArn": arn, "TagKeys": keys},
        "CreateOpportunity": {"Catalog": "Sandbox", **complete(), "Tags": tags},
    }[operation]
    wire = Wire(server, partner)
    body = json.dumps(request, separators=(",", ":")).encode()
    assert len(body) <= 1 << 20
    start = time.monotonic()
    answer = wire.call(operation, body)
    assert time.monotonic() - start < HANG_SECONDS
    assert answer.error in ("AccessDeniedException", "ValidationException")
    wire.close()


@pytest.mark.parametrize("shape", ["keys", "unknown members", "repeated faults", "deep list"])
def test_no_request_costs_more_than_its_length(wire, shape):
    many = 60_000
    bodies = {
        "keys": {"Catalog": "Sandbox", "X": {f"k{number}": 0 for number in range(many)}},
        "unknown members": {"Catalog": "Sandbox", **{f"k{number}": 0 for number in range(many)}},
        "repeated faults": {
            "Catalog": "Sandbox",
            **complete(),
            "OpportunityTeam": [{"Email": "x", "Phone": "y"}] * (many // 2),
        },
        "deep list": {"Catalog": "Sandbox", "X": [[[]]] * many},
    }
    operation = "CreateOpportunity" if shape == "repeated faults" else "ListOpportunities"
    start = time.monotonic()
    answer = wire.call(operation, json.dumps(bodies[shape], separators=(",", ":")).encode())
    assert time.monotonic() - start < HANG_SECONDS
    assert answer.status < 500
    assert len(answer.body) < 1 << 16 if shape == "repeated faults" else True


def test_keys_that_only_look_the_same(wire):
    body = '{"Catalog":"Sandbox","caf\u00e9":1,"cafe\u0301":2}'.encode()
    assert wire.call("ListOpportunities", body).status == 200


def test_tags_that_only_look_the_same(partner):
    """As many tags as there are keys on the wire."""
    tags = [{"Key": "\u00c5", "Value": "1"}, {"Key": "\u212b", "Value": "2"}]
    request = {"Catalog": "Sandbox", **complete(), "Tags": tags}
    identifier = partner.create_opportunity(**request)["Id"]
    arn = partner.get_opportunity(Catalog="Sandbox", Identifier=identifier)["Arn"]
    assert sorted(tag["Value"] for tag in partner.list_tags_for_resource(ResourceArn=arn)["Tags"]) == ["1", "2"]


def test_value_that_only_looks_listed(wire):
    """A Kelvin sign is no letter K."""
    address = {"CountryCode": "US", "StateOrRegion": "\u212aansas", "PostalCode": "66101"}
    request = edited(complete(), {"Customer.Account.Address": address})
    answer = wire.call("CreateOpportunity", {"Catalog": "Sandbox", **request})
    assert [error["FieldName"] for error in answer.value["ErrorList"]] == ["customer.account.address.stateOrRegion"]


@pytest.mark.parametrize("length, is_taken", [(255, True), (256, False)])
def test_lengths_count_scalars(wire, length, is_taken):
    """A letter beyond 16 bits counts one (decision 0026)."""
    request = edited(complete(), {"Project.Title": ASTRAL * length})
    answer = wire.call("CreateOpportunity", {"Catalog": "Sandbox", **request})
    assert (answer.status == 200) == is_taken


def test_message_cuts_what_it_quotes(wire):
    for body in [
        {"Catalog": "Sandbox", **edited(complete(), {"Project.CustomerUseCase": "x" * 500_000})},
        {"Catalog": "Sandbox", **edited(complete(), {"Origin": "x" * 500_000})},
    ]:
        answer = wire.call("CreateOpportunity", body)
        assert answer.error == "ValidationException"
        assert len(answer.body) < 5000
    answer = wire.call("GetEngagement", {"Catalog": "Sandbox", "Identifier": "arn:" + "x" * 500_000})
    assert answer.status == 400
    assert len(answer.body) < 5000
