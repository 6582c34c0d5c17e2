"""GetOpportunity: the record as it was sent, in the form AWS gives it (selling 1.2, 2.2, 3.1)."""

import pytest

from payloads import found, lavish
from partners import CATALOGS
from refusals import FORMAT, RV, fails, refused

NOT_IN_THE_RECORD = {"ClientToken", "Origin", "OpportunityTeam"}


def test_whole_record_comes_back(either):
    draft = either.draft(base=lavish)
    record = either.record(either.client.create_opportunity(**draft)["Id"])
    for name in draft.keys() - NOT_IN_THE_RECORD - {"LifeCycle"}:
        assert record[name] == draft[name], name
    assert record["LifeCycle"] == {**draft["LifeCycle"], "ReviewStatus": "Pending Submission"}
    assert record["OpportunityTeam"][1:] == draft["OpportunityTeam"]


def test_origin_and_tags_are_not_part_of_the_record(desk):
    record = desk.record(desk.create({"Tags": [{"Key": "team", "Value": "blue"}]}))
    assert not record.keys() & {"Origin", "Tags", "InvolvementType", "ClientToken"}


def test_arn_names_account_and_catalog(either):
    identifier = either.create()
    expected = f"arn:aws:partnercentral:us-east-1:111122223333:catalog/{either.catalog}/opportunity/{identifier}"
    assert either.arn(identifier) == expected


@pytest.mark.parametrize(
    "sent, stored",
    [
        ("10000.00", "10000"),
        ("12500.50", "12500.5"),
        ("0.10", "0.1"),
        ("7.", "7"),
        ("9999999999999999999999999999999.99", "9999999999999999999999999999999.99"),
    ],
)
def test_amounts_are_canonical(desk, sent, stored):
    """R1.16"""
    record = desk.record(desk.create({"Project.ExpectedCustomerSpend.0.Amount": sent}))
    assert found(record, "Project.ExpectedCustomerSpend.0.Amount") == stored


def test_dates_of_the_two_precisions(wire, desk):
    """R1.13: CreatedDate in whole seconds, LastModifiedDate in milliseconds."""
    record = wire.call("GetOpportunity", {"Catalog": "Sandbox", "Identifier": desk.create()}).value
    assert len(record["CreatedDate"]) == len("2026-01-12T20:00:00Z")
    assert len(record["LastModifiedDate"]) == len("2026-01-12T20:00:00.123Z")


def test_members_without_a_value_are_left_out(wire, desk):
    """R1.11; the judge behind `wire` refuses nulls anywhere."""
    record = wire.call("GetOpportunity", {"Catalog": "Sandbox", "Identifier": desk.create()}).value
    assert not record.keys() & {"SoftwareRevenue"}
    assert "ClosedLostReason" not in record["LifeCycle"]


@pytest.mark.parametrize("identifier", ["O1", "O9999999999999999999"])
def test_unknown_identifier(either, identifier):
    with fails("ResourceNotFoundException"):
        either.record(identifier)


def test_other_catalog(partner, either):
    """R1.29"""
    identifier = either.create()
    [other] = set(CATALOGS) - {either.catalog}
    with fails("ResourceNotFoundException"):
        partner.get_opportunity(Catalog=other, Identifier=identifier)


def test_other_account(neighbour, either):
    """R1.30"""
    identifier = either.create()
    with fails("ResourceNotFoundException"):
        neighbour.get_opportunity(Catalog=either.catalog, Identifier=identifier)


def test_arns_are_no_identifiers(desk):
    """Selling 2.2: a plain Identifier takes the id only."""
    arn = desk.arn(desk.create())
    with refused(RV, ("identifier", FORMAT)):
        desk.record(arn)
