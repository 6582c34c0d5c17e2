"""`cosell benefits apply` at a terminal, against the server that answers it."""

import pytest

from benefits import BenefitsDesk
from partners import PARTNER_1
from screen import at_screen
from shell import Shell

WORDS = ("benefits", "apply", "technical tooling", "--name", "Five engineers")


@pytest.fixture
def person(server, tmp_path):
    return Shell(tmp_path, server.endpoint)


def applications(server, name):
    desk = BenefitsDesk(server, PARTNER_1)
    listed = desk.call("list_benefit_applications")["BenefitApplicationSummaries"]
    return [desk.get(one["Id"]) for one in listed if one.get("Name") == name]


def test_questions_lead_to_a_review(server, person):
    session = at_screen(person, *WORDS, "--submit")
    session.wait_for("ToolName (MIGRATION_ASSESSOR, WELL_ARCHITECTED_REVIEW, COST_MODELER): ").type("hammer\n")
    session.wait_for("it is not in the list").type("cost_modeler\n")
    session.wait_for("SeatCount (1 to 200): ").type("500\n")
    session.wait_for("it is 500; give 1 to 200").type("5\n")
    session.wait_for("AdminEmail (a mail address; Enter leaves it out): ").type("\n")
    session.wait_for("Submit this application for Partner Technical Tooling Access").type("y\n").end()
    assert session.code == 0 and "is submitted: IN_REVIEW, BUSINESS_REVIEW" in session.text
    [sent] = applications(server, "Five engineers")
    assert sent["BenefitApplicationDetails"] == {"ToolName": "COST_MODELER", "SeatCount": 5}


def test_who_leaves_sends_nothing(server, person):
    session = at_screen(person, *WORDS[:-1], "Nobody").wait_for("ToolName").type("\x04").end()
    assert session.code == 1 and "Nothing was sent." in session.text
    assert applications(server, "Nobody") == []


def test_help_and_completion(person):
    assert "--details" in person.run("benefits", "apply", "--help").require(0).output
    assert "apply" in person.run("__complete", "benefits", "ap").require(0).output
    assert "--dry-run" in person.run("__complete", "benefits", "apply", "--dr").require(0).output
    assert "  apply " in person.run("benefits", "help").require(0).output
