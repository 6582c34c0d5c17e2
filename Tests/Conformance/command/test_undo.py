"""`cosell undo` of changes: by `opportunity set` and by files; what cannot go back is said."""

import pytest

from automation import Automation
from desk import Desk
from partners import PARTNER_1, SUBMITTING, selling

YES = ("--yes",)


@pytest.fixture(scope="module")
def server(servers):
    return servers.start({"switches": {"scoring_delay": 0, **SUBMITTING}})


@pytest.fixture
def house(server, tmp_path):
    house = Automation(server, tmp_path)
    house.desk = Desk(selling(server, PARTNER_1), "Sandbox")
    return house


def entries(house, one, operation="UpdateOpportunity"):
    rows = house.value("audit", "list", "--subject", one)["Entries"]
    return [row["Number"] for row in rows if row["Phase"] == "begun" and row["Operation"] == operation]


def record_of(house, one):
    record = house.desk.record(one)
    record.pop("LastModifiedDate")
    record["LifeCycle"].pop("NextStepsHistory", None)
    return record


def test_of_opportunity_set(house):
    one = house.desk.create({"Project.AdditionalComments": "Old"})
    before = record_of(house, one)
    words = ("--title", "New", "--amount", "99", "--erase", "project.additionalComments", "--next-steps", "Other")
    house.run("opportunity", "set", one, *words, *YES).require(0)
    assert record_of(house, one) != before
    [number] = entries(house, one)
    assert "New -> " in house.run("undo", str(number), "--dry-run").require(0).output
    house.run("undo", str(number), *YES).require(0)
    assert record_of(house, one) == before
    house.run("undo", str(number), *YES).require_block(254, "was taken back by entry")
    # And the way back of the way back.
    house.run("undo", str(entries(house, one)[-1]), *YES).require(0)
    assert record_of(house, one)["Project"]["Title"] == "New"


def test_of_bulk_update(house):
    ids = [house.desk.create() for _ in range(3)]
    before = [record_of(house, one) for one in ids]
    lines = "".join(f"{one},Bulk {n},{n + 1}00\n" for n, one in enumerate(ids))
    house.file("u.csv", "Id,LifeCycle.NextSteps,Project.ExpectedCustomerSpend[].Amount\n" + lines)
    house.run("bulk", "update", "u.csv", *YES).require(0)
    assert [record_of(house, one) for one in ids] != before
    for one in ids:
        [number] = entries(house, one)
        house.run("undo", str(number), *YES).require(0)
    assert [record_of(house, one) for one in ids] == before


def test_what_somebody_changed_since_stays(house):
    one = house.desk.create()
    house.run("opportunity", "set", one, "--title", "Mine", "--next-steps", "Mine", *YES).require(0)
    [number] = entries(house, one)
    house.desk.update(one, {"Customer.Account.Address.City": "Tacoma"})
    house.run("undo", str(number), *YES).require(0)
    record = record_of(house, one)
    assert record["Customer"]["Account"]["Address"]["City"] == "Tacoma"
    assert record["LifeCycle"]["NextSteps"] == "Joint call with the buyer"
    house.run("opportunity", "set", one, "--title", "Again", *YES).require(0)
    house.desk.update(one, {"Project.Title": "Theirs"})
    house.run("undo", str(entries(house, one)[-1]), *YES).require_block(254, "changed in the same fields since")


def test_a_submission_and_a_creation_cannot_go_back(house):
    one = house.desk.create()
    house.desk.associate(one)
    house.file("ids.csv", f"Id\n{one}\n")
    house.run("bulk", "submit", "ids.csv", *YES).require(0)
    [number] = entries(house, one, "StartEngagementFromOpportunityTask")
    house.run("undo", str(number), *YES).require_block(254, "what AWS reviews cannot be called back")
    house.run("opportunity", "set", house.desk.create(), "--title", "Before", *YES).require(0)


def test_of_an_association_from_a_file(house):
    one = house.desk.create()
    house.file("a.csv", f"Id,RelatedEntityIdentifiers.Solutions\n{one},{house.desk.solution}\n")
    house.run("bulk", "associate", "a.csv", *YES).require(0)
    [number] = entries(house, one, "AssociateOpportunity")
    house.run("undo", str(number), *YES).require(0)
    assert not house.desk.record(one)["RelatedEntityIdentifiers"].get("Solutions")


def test_once_the_review_has_begun(house):
    one = house.desk.create()
    house.run("opportunity", "set", one, "--title", "Mine", *YES).require(0)
    [number] = entries(house, one)
    house.desk.associate(one)
    house.desk.submit(one)
    refused = house.run("undo", str(number), *YES).require(254).error
    assert "while its review status is Submitted" in refused
