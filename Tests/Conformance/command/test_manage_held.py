"""`cosell manage` and changes of deals that AWS reviews: kept, seen, sent and dropped, each as a plain command, too."""

import re
import shlex

import pytest

from automation import Automation
from desk import Desk
from partners import PARTNER_1, SUBMITTING, selling
from test_manage import Sitting

STEPS = "Joint call with the buyer"  # What every deal's next steps are at first.


@pytest.fixture(scope="module")
def server(servers):
    return servers.start({"switches": {"scoring_delay": 0, **SUBMITTING}})


@pytest.fixture
def office(server, tmp_path):
    house = Automation(server, tmp_path)
    house.desk = Desk(selling(server, PARTNER_1), "Sandbox")
    yield house
    house.mend()


@pytest.fixture
def sit(office):
    sittings = []

    def sit(*words, **changes):
        sittings.append(Sitting(office.shell, *words, **changes))
        return sittings[-1].see("Cosell  Sandbox")

    yield sit
    for sitting in sittings:
        sitting.session.code is None and sitting.abandon()


def deal(office, status="Submitted", title="Ovens"):
    """A deal as far as that, which the local database knows."""
    one = office.desk.at(status, changes={"Project.Title": title})
    office.run("sync").require(0)
    return one


def steps(office, one):
    return office.desk.record(one)["LifeCycle"]["NextSteps"]


def kept(office, *words):
    return office.value("outbox", "list", *words)["Changes"]


def opened(at, one):
    at.type("/" + one, f"/{one}_", "> " + one)
    return at.type("\r\r", "Next steps", f"get-opportunity --identifier {one}")


def rewritten(at, one, text):
    """Its next steps as somebody writes them, up to the question."""
    at.type("e", f"Change {one}", "2 Next steps")
    return at.type("2", "Next steps: ").type("\x15" + text, f"Next steps: {text}_").type("\r", "y or n")


def hold(office, one, text="Mine", title=None):
    words = ["--next-steps", text, *(["--title", title] if title else [])]
    return office.value("opportunity", "set", one, *words, "--hold", "--yes")["HeldAs"]


class TestKept:
    @pytest.mark.parametrize("changes", [{}, {"NO_COLOR": "1"}], ids=["colours", "none"])
    def test_what_awss_review_keeps_back_is_kept_seen_and_sent_behind_it(self, office, sit, changes):
        """At 80 by 24, from the edit to AWS's record."""
        one = deal(office)
        at = sit(**changes)
        rewritten(opened(at, one), one, "Mine")
        at.see(f"{STEPS} -> Mine", "AWS reviews it (Submitted)", f"Keep it until AWS has reviewed {one}? y or n")
        assert at.command == f"cosell opportunity set {one} --next-steps Mine --hold"
        assert "AWS refuses this" not in at.display.text
        at.type("n", "Nothing was kept.")
        assert kept(office) == []
        at.type("\r", "y or n").type("y", "Kept as change 1")
        [change] = kept(office)
        assert (change["Opportunity"], change["Command"], change["State"]) == (one, "manage", "waiting")
        assert change["Changes"] == [{"Path": "lifeCycle.nextSteps", "Old": STEPS, "New": "Mine"}]
        assert steps(office, one) == STEPS, "nothing of it is at AWS yet"

        at.see("Held", f"> {one}  waits")
        at.type("\r", "change 1, waits; h opens it", f"{STEPS} -> Mine")
        at.type("h", "Held change 1", "$ cosell outbox show 1")
        at.type("s", "Send change 1", "$ cosell outbox send 1")
        at.type("y", "AWS still reviews it.")
        office.desk.review(one, "Approved")
        at.type("r", "1 held change to be sent by h", f"{one}  ready")
        at.type("h", f"change 1 of {one}", ": ready", "$ cosell outbox")
        at.type("\r", "Held change 1").type("s", "y or n").type("y", f"{one} Ovens: sent.")
        at.see("Synced:")
        assert steps(office, one) == "Mine" and kept(office) == []
        at.type("2", "[2 Opportunities]").lose("Held")
        at.type("q").end()
        [entry] = [row for row in office.value("audit", "list", "--subject", one)["Entries"] if row["Phase"] == "begun"]
        assert (entry["Command"], entry["Operation"]) == ("manage", "UpdateOpportunity")

    def test_a_second_change_goes_on_with_the_first(self, office, sit):
        one = deal(office)
        hold(office, one, "First")
        at = sit()
        opened(at, one).type("e", "(held: First)").type("2", "Next steps: First_").type(" and second\r", "It is added to change 1")
        at.type("y", "Kept as change 1")
        [change] = kept(office)
        assert [row["New"] for row in change["Changes"]] == ["First and second"]
        at.type("\x03").end(130)

    def test_aws_takes_it_into_review_while_one_looks(self, office, sit):
        one = deal(office, "Pending Submission")
        at = sit()
        rewritten(opened(at, one), one, "Late").see(f"Send this to {one}")
        office.desk.submit(one)
        at.type("y", f"Keep it until AWS has reviewed {one}? y or n")
        at.type("y", "Kept as change 1")
        at.see("Synced:", f"> {one}  waits")
        assert steps(office, one) == STEPS
        at.type("\x03").end(130)

    def test_what_the_linter_refuses_is_not_kept(self, office, sit):
        one = deal(office)
        at = sit()
        opened(at, one).type("e", "3 Target").type("3", "Target close date: ").type("\x15someday\r", "targetCloseDate")
        assert "y or n" not in at.display.text and kept(office) == []
        at.type("\x03").end(130)

    def test_a_dumb_terminal(self, office):
        one = deal(office)
        at = Sitting(office.shell, TERM="dumb").session
        at.wait_for("[1 Overview]").wait_for("> ").type("2\n").wait_for("[2 Opportunities]").wait_for("Ovens")
        at.type(f"/{one}\n").wait_for("1 of 1").type("\n").wait_for("Your number")
        at.type("e\n").wait_for("2 Next steps").type("2\n").wait_for("Next steps: ").type("Mine\n").wait_for("Keep it until")
        at.type("y\n").wait_for("Kept as change 1").wait_for(f"{one}  waits")
        at.type("q\n").end()
        assert at.code == 0 and len(kept(office)) == 1


class TestDropped:
    def test_after_a_yes(self, office, sit):
        one = deal(office)
        hold(office, one)
        at = sit()
        at.type("2", f"{one}  waits")
        at.type("h", f"change 1 of {one}").type("1", "Held change 1").type("d", "Drop it? It will not be sent. y or n")
        assert at.command == "cosell outbox drop 1"
        at.type("n", "Nothing was dropped.")
        assert len(kept(office)) == 1
        at.type("d", "y or n").type("y", "dropped.")
        assert kept(office) == [] and kept(office, "--all")[0]["State"] == "dropped"
        at.type("h", "Nothing is held")
        at.type("q").end()

    def test_another_command_was_faster(self, office, sit):
        one = deal(office)
        hold(office, one)
        at = sit()
        at.type("h", f"change 1 of {one}").type("1", "Held change 1").type("s", "y or n")
        hold(office, one, "Another")
        at.type("y", "change 1 is another since it was shown")
        office.run("outbox", "drop", "1", "--yes").require(0)
        at.type("d", "y or n").type("y", "change 1 was sent or dropped meanwhile")
        at.type("\x03").end(130)


class TestConflicts:
    @pytest.fixture
    def contested(self, office, sit):
        office.one = deal(office)
        hold(office, office.one, "Mine")
        office.desk.review(office.one, "Approved", {"LifeCycle.NextSteps": "Theirs"})
        at = sit()
        at.type("r", "1 held change to be sent by h")
        at.type("h", f"change 1 of {office.one}").type("1", "Held change 1").type("s", "y or n")
        at.type("y", "in conflict", "mine Mine", "aws  Theirs", "t whose value counts")
        return at

    @pytest.mark.parametrize(("number", "side", "left"), [(1, "mine", "Mine"), (2, "aws", "Theirs")])
    def test_somebody_decides(self, office, contested, number, side, left):
        at = contested
        assert steps(office, office.one) == "Theirs"
        at.type("t", "Whose value counts?", "1 Mine counts in lifeCycle.nextSteps: Mine", "2 AWS's counts")
        at.type(str(number), "y or n", f"$ cosell outbox send 1 --take {side}")
        at.type("y", "Ovens: sent.")
        at.see("Synced:")
        assert steps(office, office.one) == left and kept(office) == []
        at.type("q").end()

    def test_the_list_says_so(self, office, contested):
        contested.type("\x1b2", f"{office.one}  conflict")
        contested.type("\x03").end(130)

    def test_a_refusal_loses_nothing(self, office, sit):
        one = deal(office)
        hold(office, one)
        office.desk.review(one, "Approved")
        office.fault({"match": {"operation": "UpdateOpportunity"}, "answer": {"error": "ValidationException"}, "times": 1})
        at = sit()
        at.type("h", f"change 1 of {one}").type("1", "Held change 1").type("s", "y or n").type("y", "refused")
        assert kept(office)[0]["State"] == "refused" and steps(office, one) == STEPS
        at.type("h", ": refused").type("1", "Held change 1").type("s", "y or n").type("y", "Ovens: sent.")
        assert steps(office, one) == "Mine"
        at.type("\x03").end(130)


class TestPlainCommands:
    def test_each_gives_the_same_answer(self, office, sit):
        """What the last line says in each place is run from a shell, and comes to the same."""
        one = deal(office)
        hold(office, one, "Mine")
        at = sit(columns=140)
        said = []
        for keys, words in (("h", f"change 1 of {one}"), ("1", "Held change 1")):
            before = at.command
            at.type(keys, words)
            said.append(at.command_after(before))
        before = at.command
        at.type("s", "y or n")
        said.append(at.command_after(before))
        at.type("n", "Nothing was sent.")
        before = at.command
        at.type("d", "y or n")
        drop = at.command_after(before)
        at.type("\x03").end(130)
        for command in said:
            assert one in office.run(*shlex.split(command)[1:]).require(0).output, command
        office.run(*shlex.split(drop)[1:], "--yes").require(0)
        assert kept(office) == []

    def test_the_edit_itself(self, office, sit):
        one = deal(office)
        at = sit(columns=140)
        rewritten(opened(at, one), one, "Mine")
        command = at.command
        at.type("\x03").end(130)
        assert re.search(" --hold$", command)
        office.run(*shlex.split(command)[1:], "--yes").require(0)
        assert [row["New"] for row in kept(office)[0]["Changes"]] == ["Mine"]
