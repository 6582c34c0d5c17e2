"""`cosell referrals` against a server: referrals come by acts, faults by the control plane, time by the clock."""

import json
import random
import re
import sqlite3
import subprocess

import pytest

from automation import Automation
from samples import model
from server import BINARY, REPOSITORY, eventually

RULES = """
rules:
  - name: retail
    when: {industry: Retail, amount: {at_least: 1000}}
    then: accept
  - name: too small
    when: {amount: {at_most: 999}}
    then: reject
    reason: Unable to support
"""


@pytest.fixture
def desk(servers, tmp_path):
    return Automation(servers.start(), tmp_path)


@pytest.fixture
def three(desk):
    """One that rules accept, one that they reject, one that they leave."""
    ids = [
        desk.refer(industry="Retail", amount="25000", seed=1),
        desk.refer(industry="Retail", amount="500", seed=2),
        desk.refer(industry="Education", amount="25000", seed=3),
    ]
    desk.rules = desk.file("rules.yaml", RULES)
    return ids


class TestList:
    def test_what_matters_to_the_decision(self, desk, three):
        near = desk.refer(expiresIn="2d", amount="25000", industry="Retail")
        rows = desk.value("referrals", "list", "--rules", desk.rules)["Referrals"]
        assert rows[0]["Id"] == near and 0 < rows[0]["SecondsLeft"] <= 2 * 86400
        assert {row["Id"]: row["Verdict"] for row in rows} == {
            near: "accept", three[0]: "accept", three[1]: "reject", three[2]: "leave",
        }
        screen = desk.run("referrals", "--rules", desk.rules).require(0).output
        assert "Runs out" in screen and re.search(r"1d 23h|2d", screen)
        assert "accept (retail)" in screen and "25000 USD" in screen

    def test_nothing_waits(self, desk):
        assert "No referral waits" in desk.run("referrals").require(0).output
        assert not (desk.home / ".local").exists()

    def test_states(self, desk, three):
        desk.run("referrals", "reject", three[0], "--reason", "other", "--yes").require(0)
        assert desk.referrals("rejected") == {three[0]: "REJECTED"}
        assert len(desk.referrals()) == 3
        desk.run("referrals", "list", "--status", "gone").require_block(252, "--status")

    def test_show(self, desk, three):
        shown = desk.run("referrals", "show", three[2], "--rules", desk.rules).require(0).output
        assert "industry Education is not Retail" in shown and "Education" in shown
        desk.run("referrals", "show", "engi-0000000000000").require_block(254)


class TestAnswers:
    def test_accept_becomes_an_opportunity(self, desk, three):
        rows = desk.value("referrals", "accept", three[0], three[2], "--yes")["Referrals"]
        assert [row["Status"] for row in rows] == ["ACCEPTED"] * 2
        assert all(re.fullmatch(r"O\d+", row["OpportunityId"]) for row in rows)
        assert desk.referrals()[three[0]] == "ACCEPTED"
        for row in rows:
            desk.run("selling", "get-opportunity", "--identifier", row["OpportunityId"]).require(0)

    @pytest.mark.parametrize("reason", ["Unable to support", "next-steps-unclear", "OTHER"])
    def test_reject_with_a_reason_of_aws(self, desk, three, reason):
        desk.run("referrals", "reject", three[0], "--reason", reason, "--yes").require(0)
        kept = desk.value("selling", "get-engagement-invitation", "--identifier", three[0])
        assert kept["RejectionReason"].lower() == reason.replace("-", " ").lower()

    def test_a_reason_that_aws_has_not(self, desk, three):
        desk.run("referrals", "reject", three[0], "--reason", "Unable to suport", "--yes").require_block(
            252, "--reason", "Did you mean Unable to support?"
        )
        assert desk.referrals()[three[0]] == "PENDING"

    def test_nobody_is_asked_without_a_terminal(self, desk, three):
        desk.run("referrals", "accept", three[0]).require_block(252, "--yes")
        assert desk.referrals()[three[0]] == "PENDING"

    def test_one_that_is_refused_stops_no_other(self, desk, three):
        desk.run("referrals", "reject", three[0], "--reason", "other", "--yes").require(0)
        ended = desk.run("referrals", "reject", three[0], three[1], "--reason", "other", "--yes").require(254)
        assert "ConflictException" in ended.error
        assert desk.referrals()[three[1]] == "REJECTED"


class TestAuto:
    def test_trial_does_nothing(self, desk, three):
        said = desk.value("referrals", "auto", "--rules", desk.rules, "--dry-run")
        assert {row["State"] for row in said["Referrals"]} == {"would", "left"}
        assert set(desk.referrals().values()) == {"PENDING"}
        assert not (desk.home / ".local").exists()

    def test_answers_and_says_why(self, desk, three):
        rows = {row["Id"]: row for row in desk.value("referrals", "auto", "--rules", desk.rules)["Referrals"]}
        assert rows[three[0]]["State"] == "accepted" and rows[three[0]]["OpportunityId"].startswith("O")
        assert rows[three[1]]["State"] == "rejected" and "amount 500 USD" in rows[three[1]]["Why"]
        assert rows[three[2]]["State"] == "left"
        assert desk.referrals() == dict(zip(three, ["ACCEPTED", "REJECTED", "PENDING"]))
        again = desk.value("referrals", "auto", "--rules", desk.rules)["Referrals"]
        assert [row["State"] for row in again] == ["left"]
        assert desk.run("audit", "verify").require(0)

    def test_assigns_what_it_accepts(self, desk, three):
        rules = desk.file(
            "assign.yaml",
            """
            rules:
              - name: all
                when: {industry: Retail, amount: {at_least: 1000}}
                then: accept
                assign: {email: dana@northwind.example, first_name: Dana, last_name: Day}
            """,
        )
        [row] = [r for r in desk.value("referrals", "auto", "--rules", rules)["Referrals"] if r["State"] == "accepted"]
        deal = desk.value("selling", "get-opportunity", "--identifier", row["OpportunityId"])
        assert deal["OpportunityTeam"][0]["Email"] == "dana@northwind.example"

    def test_cap(self, desk):
        for seed in range(5):
            desk.refer(industry="Retail", amount="25000", seed=seed)
        rules = desk.file("capped.yaml", "daily_cap: 2\n" + RULES)
        first = desk.value("referrals", "auto", "--rules", rules)["Referrals"]
        assert sorted(row["State"] for row in first) == ["accepted", "accepted", "held", "held", "held"]
        second = desk.value("referrals", "auto", "--rules", rules)["Referrals"]
        assert [row["State"] for row in second] == ["held"] * 3

    def test_what_has_run_out_is_not_answered(self, desk):
        referral = desk.refer(industry="Retail", amount="25000", expiresIn="1d")
        desk.plane.clock(advance="P2D")
        rules = desk.file("rules.yaml", RULES)
        assert desk.value("referrals", "auto", "--rules", rules)["Referrals"] == []
        assert desk.referrals() == {referral: "EXPIRED"}

    @pytest.mark.parametrize(
        "answer",
        [{"error": "ThrottlingException"}, {"status": 503}, {"drop": "before"}, {"drop": "after"}],
        ids=["throttled", "down", "lost before", "lost after"],
    )
    @pytest.mark.parametrize(
        "operation",
        ["RejectEngagementInvitation", "StartEngagementByAcceptingInvitationTask", "GetEngagementInvitation"],
    )
    def test_faults_on_the_way(self, desk, three, operation, answer):
        """Whatever fails once, everything is answered once in the end, at the latest by a second run."""
        desk.fault({"match": {"operation": operation}, "answer": answer, "times": 1})
        desk.run("referrals", "auto", "--rules", desk.rules)
        desk.run("referrals", "auto", "--rules", desk.rules).require(0)
        assert desk.referrals() == dict(zip(three, ["ACCEPTED", "REJECTED", "PENDING"]))
        assert len(desk.value("selling", "list-opportunities")["OpportunitySummaries"]) == len(
            {row["Id"] for row in desk.value("selling", "list-opportunities")["OpportunitySummaries"]}
        )
        desk.run("audit", "verify").require(0)

    def test_a_token_that_ends_in_the_middle(self, desk, three):
        desk.fault({"match": {"operation": "RejectEngagementInvitation"}, "answer": {"error": "ExpiredTokenException"}})
        ended = desk.run("referrals", "auto", "--rules", desk.rules).require(254)
        assert "ExpiredTokenException" in ended.error and "Log in again" in ended.error
        desk.mend()
        desk.run("referrals", "auto", "--rules", desk.rules).require(0)
        assert desk.referrals() == dict(zip(three, ["ACCEPTED", "REJECTED", "PENDING"]))

    def test_killed_at_random_moments(self, desk):
        """Twelve kills; in the end everything is answered once, and the log is whole."""
        ids = [desk.refer(industry="Retail", amount=amount, seed=n) for n, amount in enumerate(["25000", "500"] * 6)]
        rules = desk.file("rules.yaml", RULES)
        dice = random.Random(13)
        kills = 0
        for _ in range(12):
            done = len(desk.plane.get("calls?limit=1000"))
            wanted = done + dice.randrange(3, 12)
            kills += desk.killed(
                "referrals", "auto", "--rules", rules, when=lambda: len(desk.plane.get("calls?limit=1000")) >= wanted
            )
        assert kills > 0
        desk.run("referrals", "auto", "--rules", rules).require(0)
        assert desk.referrals() == {id: ["ACCEPTED", "REJECTED"][n % 2] for n, id in enumerate(ids)}
        [database] = (desk.home / ".local/share/cosell").glob("*.sqlite")
        with sqlite3.connect(database) as rows:
            decided = rows.execute("SELECT referral, outcome FROM decision").fetchall()
        rows.close()
        assert sorted(decided) == sorted((id, "done") for id in ids)
        desk.run("audit", "verify").require(0)

    def test_two_runs_at_once(self, desk, three):
        """The second one leaves with a message."""
        desk.fault({"match": {"operation": "GetEngagementInvitation"}, "answer": {"delay": "5s"}})
        words = [str(BINARY), "referrals", "auto", "--rules", desk.rules]
        first = subprocess.Popen(words, env=desk.shell.environment({}), cwd=desk.home, stdout=subprocess.DEVNULL)

        def is_under_way():
            return desk.plane.get("calls?operation=ListEngagementInvitations&limit=10")

        eventually(is_under_way, within=20)
        second = desk.run("referrals", "auto", "--rules", desk.rules)
        assert first.wait(60) == 0
        second.require_block(255, "another run of the rules is under way")
        assert desk.referrals() == dict(zip(three, ["ACCEPTED", "REJECTED", "PENDING"]))


class TestRulesFile:
    @pytest.mark.parametrize(
        "text, words",
        [
            ("rules:\n  - name: a\n    then: accept\n    wehn: {}\n", ["line 4", "wehn", "Did you mean when?"]),
            ("rules:\n  - name: a\n    then: reject\n", ["line 3", "needs a reason"]),
            ("rules: [\n", ["line", "cannot be read"]),
            ("- " * 5000, ["rules.yaml"]),
            ("a: &a [x]\n" + "\n".join(f"k{n}: [*a, *a]" for n in range(50)), ["rules.yaml"]),
            ("\x00\x01", ["rules.yaml"]),
            ("", ["rules.yaml", "empty"]),
        ],
        ids=["key", "reason", "yaml", "deep", "aliases", "bytes", "empty"],
    )
    def test_a_fault_is_named_and_nothing_is_sent(self, shell, stub, text, words):
        (shell.home / "rules.yaml").write_text(text)
        shell.run("referrals", "auto", "--rules", "rules.yaml").require_block(252, *words)
        assert not stub.received

    @pytest.mark.parametrize(
        "text, way",
        [
            ("zzzzzzzz: 1", ""),
            ("rules: [{zzzzzzzz: 1}]", "rules"),
            ("rules: [{name: a, then: leave, when: {zzzzzzzz: 1}}]", "rules when"),
            ("rules: [{name: a, then: leave, when: {amount: {zzzzzzzz: 1}}}]", "rules when amount"),
            ("rules: [{name: a, then: leave, when: {sender: {zzzzzzzz: 1}}}]", "rules when sender"),
            ("rules: [{name: a, then: leave, when: {keywords: {zzzzzzzz: 1}}}]", "rules when keywords"),
            ("rules: [{name: a, then: accept, assign: {zzzzzzzz: 1}}]", "rules assign"),
        ],
        ids=lambda value: value.replace(" ", ".") or "root",
    )
    def test_the_schema_knows_the_same_keys(self, shell, text, way):
        schema = json.loads((REPOSITORY / "docs/referral-rules.schema.json").read_text(encoding="utf-8"))
        for step in way.split():
            schema = schema["properties"][step]
            schema = schema.get("items", schema)
        places = [schema, *schema.get("oneOf", [])]
        [names] = [list(place["properties"]) for place in places if "properties" in place]
        (shell.home / "rules.yaml").write_text(text)
        said = shell.run("referrals", "auto", "--rules", "rules.yaml").require(252).error
        [listed] = re.findall(r"The keys are (.*)\.", said)
        assert sorted(listed.split(", ")) == sorted(names)

    def test_the_schema_knows_the_same_words(self):
        schema = json.loads((REPOSITORY / "docs/referral-rules.schema.json").read_text(encoding="utf-8"))
        when = schema["properties"]["rules"]["items"]["properties"]["when"]["properties"]
        shapes = {"industry": "Industry", "country": "CountryCode", "payload": "EngagementInvitationPayloadType"}
        for key, shape in shapes.items():
            assert sorted(when[key]["oneOf"][0]["enum"]) == sorted(model("selling").shape_for(shape).enum)
        currencies = when["amount"]["properties"]["currency"]["enum"]
        assert sorted(currencies) == sorted(model("selling").shape_for("CurrencyCode").enum)

    def test_no_rules(self, shell, stub):
        shell.run("referrals", "auto").require_block(252, "there are no rules", "docs/referrals.md")
        assert not stub.received

    def test_the_page_shows_rules_that_are_right(self, desk):
        page = (REPOSITORY / "docs/referrals.md").read_text(encoding="utf-8")
        [text] = re.findall(r"```yaml\n(.*?)```", page, re.S)
        desk.run("referrals", "auto", "--dry-run", "--rules", desk.file("page.yaml", text)).require(0)

    def test_the_usual_place(self, desk, three):
        folder = desk.home / ".config/cosell"
        folder.mkdir(parents=True)
        (folder / "referral-rules.yaml").write_text(RULES)
        assert desk.value("referrals", "auto", "--dry-run")["IsDryRun"] is True


class TestBacktest:
    def test_live(self, desk, three):
        desk.run("referrals", "accept", three[0], "--yes").require(0)
        said = desk.value("referrals", "backtest", "--live", "--rules", desk.rules, "--rows")
        assert said["Referrals"] == 3 and said["Agreements"] == 1
        assert said["Counts"]["reject"]["PENDING"] == 1

    def test_of_the_local_database(self, desk, three):
        """What a rejected referral said before is kept there, and AWS shows it no more."""
        desk.run("audit", "list").require_block(252, "there is no local database yet")
        bodies = {id: desk.value("selling", "get-engagement-invitation", "--identifier", id) for id in three}
        desk.run("referrals", "reject", three[1], "--reason", "other", "--yes").require(0)
        after = desk.value("selling", "get-engagement-invitation", "--identifier", three[1])
        assert "Payload" not in after
        [database] = (desk.home / ".local/share/cosell").glob("*.sqlite")
        with sqlite3.connect(database) as rows:
            for id, body in bodies.items():
                versions = [body] if id != three[1] else [body, after]
                for number, version in enumerate(versions, 1):
                    rows.execute(
                        "INSERT INTO referral_history (catalog, id, version, status, change, happened_at, seen_at, until,"
                        " fields, body) VALUES ('Sandbox', ?, ?, ?, 'new', ?, 'now', NULL, '[]', ?)",
                        (id, number, version["Status"], version["InvitationDate"], json.dumps(version)),
                    )
                rows.execute(
                    "INSERT INTO referral (catalog, id, version, direction, status, first_seen_at, seen_at, body)"
                    " VALUES ('Sandbox', ?, 1, 'received', ?, 'now', 'now', ?)",
                    (id, versions[-1]["Status"], json.dumps(versions[-1])),
                )
        rows.close()
        said = desk.value("referrals", "backtest", "--rules", desk.rules)
        assert said["Referrals"] == 3 and said["Unreadable"] == 0
        assert said["Counts"]["reject"]["REJECTED"] == 1 and said["Agreements"] == 1
        stored = desk.value("referrals", "list", "--stored", "--status", "all")["Referrals"]
        assert {row["Id"] for row in stored} == set(three)
        assert "alike" in desk.run("referrals", "backtest", "--rules", desk.rules).require(0).output
