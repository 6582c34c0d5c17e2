"""AssignOpportunity (selling 3.1, O13 to O15)."""

import pytest

from desk import ACTION_REQUIRED, APPROVED, IN_REVIEW, PENDING, REJECTED, SUBMITTED
from payloads import DROP
from refusals import BV, FORMAT, NOT_PERMITTED, REQUIRED, RV, VALUE, fails, refused

IDA = {
    "FirstName": "Ida",
    "LastName": "Orr",
    "Email": "ida.orr@partner.example.com",
    "Phone": "+12065550199",
    "BusinessTitle": "OpportunityOwner",
}


def assign(desk, identifier, client=None, **changes):
    assignee = {name: value for name, value in {**IDA, **changes}.items() if value is not DROP}
    return (client or desk.client).assign_opportunity(Catalog=desk.catalog, Identifier=identifier, Assignee=assignee)


def team(desk, identifier):
    return {one["BusinessTitle"]: one for one in desk.record(identifier)["OpportunityTeam"]}


def test_owner_is_replaced(either):
    identifier = either.create()
    before = team(either, identifier)
    assign(either, identifier)
    after = team(either, identifier)
    assert {name: after["OpportunityOwner"][name] for name in IDA} == IDA
    assert after["PartnerAccountManager"] == before["PartnerAccountManager"]
    assert len(either.record(identifier)["OpportunityTeam"]) == 2


@pytest.mark.parametrize("members", [[], DROP], ids=["with none before", "with the default team"])
def test_manager_is_added(desk, members):
    identifier = desk.create({"OpportunityTeam": members})
    assign(desk, identifier, BusinessTitle="PartnerAccountManager")
    assert set(team(desk, identifier)) == {"OpportunityOwner", "PartnerAccountManager"}


def test_manager_is_replaced(desk):
    identifier = desk.create()
    assign(desk, identifier, BusinessTitle="PartnerAccountManager")
    assert team(desk, identifier)["PartnerAccountManager"]["Email"] == IDA["Email"]
    assert len(desk.record(identifier)["OpportunityTeam"]) == 2


def test_modified_date_moves(desk):
    """R1.47"""
    identifier = desk.create()
    before = desk.record(identifier)["LastModifiedDate"]
    assign(desk, identifier)
    assert desk.record(identifier)["LastModifiedDate"] > before


@pytest.mark.parametrize("status", [PENDING, SUBMITTED, IN_REVIEW, ACTION_REQUIRED, APPROVED])
def test_open_statuses(desk, status):
    identifier = desk.at(status)
    assign(desk, identifier)
    assert team(desk, identifier)["OpportunityOwner"]["Email"] == IDA["Email"]
    assert desk.status(identifier) == status


def test_rejected(desk):
    identifier = desk.at(REJECTED)
    with refused(BV, (("lifeCycle.reviewStatus", "identifier"), NOT_PERMITTED)):
        assign(desk, identifier)


@pytest.mark.parametrize(
    "changes, reason, entry",
    [
        pytest.param({"BusinessTitle": "PDM"}, BV, ("assignee.businessTitle", VALUE), id="AWS's title"),
        pytest.param({"Email": "Ida@x.example"}, RV, ("assignee.email", FORMAT), id="O13 capitals"),
        pytest.param({"Phone": "12345"}, RV, ("assignee.phone", FORMAT), id="O14"),
        pytest.param({"FirstName": "x" * 81}, RV, ("assignee.firstName", FORMAT), id="O15 first name"),
        pytest.param({"LastName": "x" * 81}, RV, ("assignee.lastName", FORMAT), id="O15 last name"),
        pytest.param({"Email": DROP}, RV, ("assignee.email", REQUIRED), id="no email"),
        pytest.param({"FirstName": DROP}, RV, ("assignee.firstName", REQUIRED), id="no first name"),
        pytest.param({"LastName": DROP}, RV, ("assignee.lastName", REQUIRED), id="no last name"),
        pytest.param({"BusinessTitle": DROP}, RV, ("assignee.businessTitle", REQUIRED), id="no title"),
    ],
)
def test_refused(desk, changes, reason, entry):
    identifier = desk.create()
    with refused(reason, entry):
        assign(desk, identifier, **changes)


def test_no_assignee(desk):
    with refused(RV, ("assignee", REQUIRED)):
        desk.client.assign_opportunity(Catalog="Sandbox", Identifier=desk.create())


def test_unknown(either):
    with fails("ResourceNotFoundException"):
        assign(either, "O1")


def test_of_another_account(desk, neighbour):
    with fails("ResourceNotFoundException"):
        assign(desk, desk.create(), neighbour)


def test_by_a_reader(desk, reader):
    with fails("AccessDeniedException"):
        assign(desk, desk.create(), reader)
