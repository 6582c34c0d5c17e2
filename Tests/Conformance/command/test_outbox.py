"""`cosell outbox`: changes of opportunities that AWS reviews, kept until the review ends, and sent once."""

import sqlite3

import pytest

from automation import Automation
from desk import Desk
from partners import PARTNER_1, SUBMITTING, selling

YES = ("--yes",)


@pytest.fixture(scope="module")
def server(servers):
    return servers.start({"switches": {"scoring_delay": 0, **SUBMITTING}})


@pytest.fixture
def held(server, tmp_path):
    house = Automation(server, tmp_path)
    house.desk = Desk(selling(server, PARTNER_1), "Sandbox")
    house.mend()
    yield house
    house.mend()


def submitted(held):
    return held.desk.at("Submitted")


def keep(held, one, *words):
    return held.value("opportunity", "set", one, *words, "--hold", *YES)["HeldAs"]


def waiting(held, *words):
    return held.value("outbox", "list", *words)["Changes"]


def sync(held, code=0, **changes):
    return held.run("sync", "--output", "json", **changes).require(code).value["Outbox"]


def approve(held, one, changes=None):
    """AWS ends the review, and says something itself."""
    held.desk.review(one, "Approved", changes)


class TestKept:
    def test_only_when_asked(self, held):
        one = submitted(held)
        refused = held.run("opportunity", "set", one, "--next-steps", "Mine", *YES).require(254)
        assert "--hold keeps the change" in refused.error
        assert waiting(held) == []
        said = held.run("opportunity", "set", one, "--next-steps", "Mine", "--hold", *YES).require(0).output
        assert "the change is kept as 1" in said
        [change] = waiting(held)
        assert (change["Opportunity"], change["State"], change["Command"]) == (one, "waiting", "opportunity set")
        assert change["Changes"] == [{"Path": "lifeCycle.nextSteps", "Old": "Joint call with the buyer", "New": "Mine"}]
        assert held.desk.record(one)["LifeCycle"]["NextSteps"] == "Joint call with the buyer"
        screen = held.run("outbox").require(0).output
        assert one in screen and "Joint call with the buyer -> Mine" in screen

    def test_of_many(self, held):
        ids = [submitted(held), held.desk.at("Approved")]
        held.file("c.csv", "Id,LifeCycle.NextSteps\n" + "".join(f"{one},Bulk\n" for one in ids))
        said = held.run("bulk", "update", "c.csv", "--hold", *YES).require(0).output
        assert "1 done, 1 held" in said
        [change] = waiting(held)
        assert change["Opportunity"] == ids[0] and change["Command"] == "bulk update"
        assert "nothing is left to send" in held.run("bulk", "update", "c.csv", "--resume", *YES).require(0).output

    def test_a_second_change_is_added_to_the_first(self, held):
        one = submitted(held)
        assert keep(held, one, "--next-steps", "First", "--amount", "700") == keep(held, one, "--next-steps", "Second")
        [change] = waiting(held)
        assert {row["Path"]: row["New"] for row in change["Changes"]} == {
            "lifeCycle.nextSteps": "Second", "project.expectedCustomerSpend[0].amount": "700",
        }

    def test_dropped(self, held):
        number = keep(held, submitted(held), "--next-steps", "Mine")
        held.run("outbox", "drop", str(number)).require(252)
        held.run("outbox", "drop", str(number), *YES).require(0)
        assert waiting(held) == [] and waiting(held, "--all")[0]["State"] == "dropped"
        held.run("outbox", "drop", str(number), *YES).require_block(252, "is dropped already")
        held.run("outbox", "show", "99").require_block(252, "there is no change 99")


class TestSent:
    def test_by_the_sync_behind_the_review(self, held):
        one = submitted(held)
        keep(held, one, "--next-steps", "Mine")
        assert sync(held) == [], "AWS still reviews it, as the sync has just read"
        [call] = [entry for entry in held.value("outbox", "send")["Changes"]]
        assert call["IsUnderReview"] and call["State"] == "waiting"
        approve(held, one, {"Project.CustomerUseCase": "Database"})
        [outcome] = sync(held)
        assert outcome["State"] == "sent"
        record = held.desk.record(one)
        assert record["LifeCycle"]["NextSteps"] == "Mine" and record["Project"]["CustomerUseCase"] == "Database"
        assert record["LifeCycle"]["ReviewStatus"] == "Approved"
        assert waiting(held) == [] and sync(held) == []
        [entry] = [row for row in held.value("audit", "list", "--subject", one)["Entries"] if row["Phase"] == "begun"]
        assert entry["Command"] == "sync" and entry["Operation"] == "UpdateOpportunity"

    def test_by_an_act_of_aws(self, held):
        one = submitted(held)
        keep(held, one, "--next-steps", "Mine")
        held.plane.act("opportunity.approve", id=one)
        assert sync(held)[0]["State"] == "sent"
        assert held.desk.record(one)["LifeCycle"]["NextSteps"] == "Mine"

    def test_what_the_record_says_already(self, held):
        one = submitted(held)
        keep(held, one, "--next-steps", "Same")
        approve(held, one, {"LifeCycle.NextSteps": "Same"})
        before = len(held.calls("UpdateOpportunity"))
        assert sync(held)[0]["State"] == "sent"
        assert len(held.calls("UpdateOpportunity")) == before

    def test_the_rules_once_more(self, held):
        """A day that has gone by, and a field that stays locked."""
        one = submitted(held)
        keep(held, one, "--title", "Locked once it is approved")
        approve(held, one)
        before = len(held.calls("UpdateOpportunity"))
        [outcome] = sync(held, code=1)
        assert outcome["State"] == "refused" and "project.title" in outcome["Why"]
        assert len(held.calls("UpdateOpportunity")) == before
        assert "refused" in held.run("outbox").output


class TestConflicts:
    @pytest.fixture
    def contested(self, held):
        held.one = submitted(held)
        held.number = str(keep(held, held.one, "--next-steps", "Mine", "--amount", "700"))
        approve(held, held.one, {"LifeCycle.NextSteps": "Theirs"})
        [outcome] = sync(held, code=1)
        assert outcome["State"] == "conflict"
        return held

    def test_both_values_are_shown(self, contested):
        [conflict] = contested.value("outbox", "show", contested.number)["Conflicts"]
        assert conflict == {
            "Path": "lifeCycle.nextSteps", "Base": "Joint call with the buyer", "Mine": "Mine", "Aws": "Theirs",
        }
        screen = contested.run("outbox").require(0).output
        assert "mine Mine" in screen and "aws  Theirs" in screen and "--take mine|aws" in screen
        assert contested.desk.record(contested.one)["LifeCycle"]["NextSteps"] == "Theirs"

    @pytest.mark.parametrize("side, steps", [("mine", "Mine"), ("aws", "Theirs")])
    def test_somebody_decides(self, contested, side, steps):
        contested.run("outbox", "send", contested.number, "--take", side).require(0)
        record = contested.desk.record(contested.one)
        assert record["LifeCycle"]["NextSteps"] == steps
        assert record["Project"]["ExpectedCustomerSpend"][0]["Amount"] == "700", "what nobody else changed is sent"
        assert waiting(contested) == []

    def test_of_a_field_that_is_in_none(self, contested):
        words = ("outbox", "send", contested.number, "--take", "mine", "--field", "project.title")
        contested.run(*words).require_block(252, "no conflict there", "lifeCycle.nextSteps")
        contested.run("outbox", "send", contested.number, "--take", "their").require(252)
        contested.run("outbox", "send", "--take", "mine").require(252)


class TestKilled:
    def ready(self, held):
        one = submitted(held)
        keep(held, one, "--next-steps", "Once")
        approve(held, one)
        return one

    def state(self, held):
        [file] = (held.home / ".local/share/cosell").glob("*.sqlite")
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return database.execute("SELECT state FROM held_change").fetchone()[0]

    def test_in_the_call(self, held):
        one = self.ready(held)
        held.fault({"match": {"operation": "UpdateOpportunity"}, "answer": {"delay": "3s"}})
        before = len(held.calls("UpdateOpportunity"))
        assert held.killed("outbox", "send", when=lambda: self.state(held) == "sending")
        held.mend()
        assert sync(held)[0]["State"] == "sent"
        assert held.desk.record(one)["LifeCycle"]["NextSteps"] == "Once"
        assert len(held.calls("UpdateOpportunity")) <= before + 1

    def test_an_answer_that_was_lost(self, held):
        one = self.ready(held)
        held.fault({"match": {"operation": "UpdateOpportunity"}, "answer": {"drop": "after"}, "times": 1})
        before = len(held.calls("UpdateOpportunity"))
        held.run("outbox", "send")
        held.mend()
        date = held.desk.record(one)["LastModifiedDate"]
        assert held.desk.record(one)["LifeCycle"]["NextSteps"] == "Once"
        assert sync(held)[0]["State"] == "sent"
        assert held.desk.record(one)["LastModifiedDate"] == date, "it is not sent again"

    def test_sent_and_then_changed_by_somebody(self, held):
        """Nobody can tell whether it took effect, so a person is asked."""
        one = self.ready(held)
        held.fault({"match": {"operation": "UpdateOpportunity"}, "answer": {"drop": "after"}, "times": 1})
        held.run("outbox", "send")
        held.mend()
        held.desk.update(one, {"LifeCycle.NextSteps": "Joint call with the buyer"})
        [outcome] = sync(held, code=1)
        assert outcome["State"] == "conflict" and "may have been sent" in outcome["Why"]
        number = str(outcome["Number"])
        held.run("outbox", "send", number, "--take", "aws").require(0)
        assert held.desk.record(one)["LifeCycle"]["NextSteps"] == "Joint call with the buyer"
        assert waiting(held) == []

    def test_throttled_and_without_keys(self, held):
        one = self.ready(held)
        held.fault({"match": {"operation": "UpdateOpportunity"}, "answer": {"error": "ExpiredTokenException"}, "times": 1})
        assert held.run("outbox", "send").code in (253, 254, 255)
        held.mend()
        assert held.value("outbox", "send")["Changes"][0]["State"] == "sent"
        assert held.desk.record(one)["LifeCycle"]["NextSteps"] == "Once"
