"""`cosell audit` and `cosell undo`: every write of the automation, the proof that nobody touched it, and the way back."""

import sqlite3

import pytest

from automation import Automation

LINE = ("--yes",)


@pytest.fixture
def desk(servers, tmp_path):
    return Automation(servers.start(), tmp_path)


@pytest.fixture
def written(desk):
    """A log of two writes: a rejection, and an acceptance."""
    desk.ids = [desk.refer(seed=1), desk.refer(seed=2)]
    desk.run("referrals", "reject", desk.ids[0], "--reason", "other", *LINE).require(0)
    desk.run("referrals", "accept", desk.ids[1], *LINE).require(0)
    return desk


def database(desk):
    [file] = (desk.home / ".local/share/cosell").glob("*.sqlite")
    return file


def change(desk, *statements):
    """Somebody at the file, who knows SQL and takes the triggers away first."""
    connection = sqlite3.connect(database(desk))
    for statement in ("DROP TRIGGER audit_stays", "DROP TRIGGER audit_is_kept", *statements):
        connection.execute(statement)
    connection.commit()
    connection.close()


class TestLog:
    def test_who_what_before_and_after(self, written):
        entries = written.value("audit", "list")["Entries"]
        assert [entry["Phase"] for entry in entries] == ["begun", "done"] * 2
        first, end = entries[:2]
        assert first["Operation"] == "RejectEngagementInvitation" and first["Subject"] == written.ids[0]
        assert first["Command"] == "referrals reject" and first["Account"] == "111122223333"
        assert first["Actor"].startswith("arn:aws:iam::111122223333:user/")
        assert first["Before"]["Status"] == "PENDING" and first["After"]["RejectionReason"] == "Other"
        assert end["Opened"] == first["Number"] and end["RequestId"]
        [call] = written.calls("RejectEngagementInvitation")
        assert call["requestId"] == end["RequestId"]
        screen = written.run("audit").require(0).output
        assert "RejectEngagementInvitation" in screen and "done" in screen
        assert end["RequestId"] in written.run("audit", "show", "1").require(0).output

    def test_of_one_record(self, written):
        entries = written.value("audit", "list", "--subject", written.ids[1])["Entries"]
        assert {entry["Subject"] for entry in entries} == {written.ids[1]}
        assert len(written.value("audit", "list", "--limit", "1")["Entries"]) == 2

    def test_a_refusal_is_kept(self, written):
        written.run("referrals", "reject", written.ids[0], "--reason", "other", *LINE).require(254)
        last = written.value("audit", "list")["Entries"][-1]
        assert last["Phase"] == "refused" and last["After"]["Code"] == "ConflictException"

    def test_an_answer_that_is_lost(self, desk):
        referral = desk.refer()
        desk.fault({"match": {"operation": "RejectEngagementInvitation"}, "answer": {"drop": "after"}, "times": 1})
        desk.run("referrals", "reject", referral, "--reason", "other", *LINE)
        assert desk.value("audit", "list")["Entries"][-1]["Phase"] == "unanswered"
        desk.run("undo", "1", *LINE).require_block(254, "it is not known whether entry 1 took effect")

    def test_no_entry_of_that_number(self, written):
        written.run("audit", "show", "99").require_block(252, "there is no entry 99")
        written.run("undo", "99", *LINE).require_block(252, "there is no entry 99")

    def test_it_only_grows(self, written):
        connection = sqlite3.connect(database(written))
        for statement in ("UPDATE audit SET actor = 'me'", "DELETE FROM audit"):
            with pytest.raises(sqlite3.DatabaseError, match="only grows"):
                connection.execute(statement)
        connection.close()


class TestVerify:
    def test_whole(self, written):
        said = written.value("audit", "verify")
        assert said["IsWhole"] and said["Entries"] == 4 and len(said["Head"]) == 64
        written.run("audit", "verify", "--head", said["Head"]).require(0)

    @pytest.mark.parametrize(
        "statement, words",
        [
            ("UPDATE audit SET actor = 'arn:aws:iam::111122223333:user/eve' WHERE number = 2", "entry 2, or one before"),
            ("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE number = 3", "entry 3, or one before"),
            ("DELETE FROM audit WHERE number = 2", "entry 2 is missing"),
            ("DELETE FROM audit WHERE number = 1", "entry 1 is missing"),
            ("UPDATE audit SET after = NULL WHERE number = 4", "entry 4, or one before"),
        ],
        ids=["actor", "time", "middle", "first", "last"],
    )
    def test_tampered_with(self, written, statement, words):
        change(written, statement)
        ended = written.run("audit", "verify").require(1)
        assert words in ended.output

    def test_cut_off_at_the_end(self, written):
        head = written.value("audit", "verify")["Head"]
        change(written, "DELETE FROM audit WHERE number > 2")
        written.run("audit", "verify").require(0)
        assert "is gone" in written.run("audit", "verify", "--head", head).require(1).output


class TestUndo:
    @pytest.mark.parametrize("entry, words", [(1, "stays rejected"), (3, "stays accepted"), (2, "Undo 1")])
    def test_what_cannot_go_back(self, written, entry, words):
        written.run("undo", str(entry), *LINE).require_block(254, words)

    @pytest.fixture
    def assigned(self, desk):
        """A deal that rules have accepted and given to Dana."""
        desk.refer(industry="Retail", amount="25000")
        rules = desk.file(
            "rules.yaml",
            """
            rules:
              - name: all
                then: accept
                assign: {email: dana@northwind.example, first_name: Dana, last_name: Day}
            """,
        )
        [row] = desk.value("referrals", "auto", "--rules", rules)["Referrals"]
        desk.deal = row["OpportunityId"]
        [desk.entry] = [
            entry["Number"]
            for entry in desk.value("audit", "list")["Entries"]
            if entry["Operation"] == "AssignOpportunity" and entry["Phase"] == "begun"
        ]
        return desk

    def owner(self, desk):
        return desk.value("selling", "get-opportunity", "--identifier", desk.deal)["OpportunityTeam"][0]["Email"]

    def test_an_assignment(self, assigned):
        [entry] = [e for e in assigned.value("audit", "show", str(assigned.entry)) if e["Phase"] == "begun"]
        before = (entry["Before"] or {}).get("Email")
        if before is None:
            assigned.run("undo", str(assigned.entry), *LINE).require_block(254, "does not know who had")
            return
        assert before in assigned.run("undo", str(assigned.entry), "--dry-run").require(0).output
        assert self.owner(assigned) == "dana@northwind.example"
        assert assigned.value("undo", str(assigned.entry), *LINE)["IsSent"]
        assert self.owner(assigned) == before
        assigned.run("undo", str(assigned.entry), *LINE).require_block(254, "was taken back by entry")
        last = [e for e in assigned.value("audit", "list")["Entries"] if e["Phase"] == "begun"][-1]
        assert last["Undoes"] == assigned.entry and last["Command"] == "undo"
        assert assigned.value("undo", str(last["Number"]), *LINE)["IsSent"]
        assert self.owner(assigned) == "dana@northwind.example"
        assigned.run("audit", "verify").require(0)

    def test_nobody_is_asked_without_a_terminal(self, assigned):
        ended = assigned.run("undo", str(assigned.entry))
        assert ended.code in (252, 254) and self.owner(assigned) == "dana@northwind.example"
