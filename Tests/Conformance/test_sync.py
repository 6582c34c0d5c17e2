"""`cosell sync` and `cosell export`: everything an account has, in a local database, whatever happens on the way."""

import csv
import errno
import io
import json
import os
import random
import signal
import sqlite3
import subprocess
import time

import pytest

from control import Control
from cuttingproxy import CuttingProxy
from desk import Desk
from engagements import Room
from faultydisk import FaultyDisk, library
from partners import PARTNER_1, PARTNER_2, REGION, client, selling
from server import BINARY, eventually

CATALOG = "Sandbox"
COUNT = 30
# How often a run is killed.
KILLS = int(os.environ.get("COSELL_SYNC_KILLS", "100"))

# Columns that tell when a run looked, and not what it saw.
LOOKS = {"first_seen_at", "seen_at", "read_at", "walk_began_at", "walked_at", "failed_at"}
TABLES = (
    "opportunity", "opportunity_history", "opportunity_document", "opportunity_related", "referral",
    "referral_history", "engagement", "engagement_history", "solution", "solution_history", "connection",
    "connection_history", "sync_checkpoint", "sync_failure",
)


class Partner:
    """Someone who syncs, in a home of their own."""

    def __init__(self, home, server, partner=PARTNER_1, name="deals-cosell.sqlite"):
        self.home, self.server, self.partner = home, server, partner
        home.mkdir(exist_ok=True, parents=True)
        self.file = home / name
        self.variables = {
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "AWS_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ENDPOINT_URL": server.endpoint,
            "AWS_ACCESS_KEY_ID": partner.key,
            "AWS_SECRET_ACCESS_KEY": partner.secret,
            "COSELL_CATALOG": CATALOG,
            "COSELL_DATABASE": str(self.file),
            "SWIFT_BACKTRACE": "enable=no",
        }

    def environment(self, **changes):
        changed = {**self.variables, **changes}
        return {name: value for name, value in changed.items() if value is not None}

    def run(self, *words, **changes):
        return subprocess.run(
            [BINARY, *words], env=self.environment(**changes), cwd=self.home, capture_output=True, text=True, timeout=300
        )

    def start(self, *words, **changes):
        return subprocess.Popen(
            [BINARY, *words],
            env=self.environment(**changes),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def sync(self, *words, code=0, **changes):
        """Runs once; its summary."""
        done = self.run("sync", "--output", "json", *words, **changes)
        assert done.returncode == code, f"{done.returncode}\n{done.stderr}\n{done.stdout}"
        return json.loads(done.stdout) if done.stdout else json.loads(done.stderr)

    def rows(self, query, *values):
        with sqlite3.connect(f"file:{self.file}?mode=ro", uri=True) as database:
            return database.execute(query, values).fetchall()

    def column(self, query, *values):
        return [row[0] for row in self.rows(query, *values)]

    def content(self):
        """All that was seen, in any order, without when anybody looked."""
        content = {}
        for table in TABLES:
            names = [name for name in self.column(f"SELECT name FROM pragma_table_info('{table}')") if name not in LOOKS]
            # What has no date of the service's own happened when it was seen.
            columns = [
                "CASE WHEN happened_at = seen_at THEN 'seen' ELSE happened_at END" if name == "happened_at" else name
                for name in names
            ]
            content[table] = sorted(self.rows(f"SELECT {', '.join(columns)} FROM {table}"), key=repr)
        return content


def filled_server(servers):
    """A pipeline of some opportunities in all states, with referrals both ways, engagements and a connection."""
    server = servers.start({"switches": {"referral_delay": 0, "scoring_delay": 0}})
    control = Control(server)
    desk = Desk(selling(server, PARTNER_1), CATALOG)
    for number in range(COUNT):
        identifier = desk.create({"Project.Title": f"Deal {number}", "PartnerOpportunityIdentifier": f"CRM-{number}"})
        if number % 3:
            desk.associate(identifier)
        if number % 3 == 2:
            room = Room(selling(server, PARTNER_1), CATALOG)
            room.submit(identifier)
            if number % 2:
                control.act("opportunity.approve", id=identifier)
    for _ in range(4):
        control.act("referral.send", account=PARTNER_1.account)
    # What is still to come by itself would make two runs differ.
    control.clock(freeze=True)
    return server


@pytest.fixture(scope="module")
def house(servers):
    return filled_server(servers)


@pytest.fixture(scope="module")
def calm(servers):
    """One whose records stay as they are, so that runs can be compared."""
    return filled_server(servers)


@pytest.fixture
def deals(house, tmp_path):
    return Partner(tmp_path / "home", house)


@pytest.fixture
def same(calm, tmp_path):
    return Partner(tmp_path / "home", calm)


@pytest.fixture
def plane(calm):
    plane = Control(calm)
    yield plane
    plane.send("DELETE", "faults")
    plane.send("PUT", "quotas", {"mode": "off"})


@pytest.fixture(scope="module")
def unbroken(calm, tmp_path_factory):
    """What a run that nothing disturbs brings, and how long it takes."""
    deals = Partner(tmp_path_factory.mktemp("unbroken"), calm)
    start = time.monotonic()
    deals.sync()
    return deals.content(), time.monotonic() - start


@pytest.fixture(scope="module")
def ours(house):
    return Desk(selling(house, PARTNER_1), CATALOG)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    return library(tmp_path_factory.mktemp("library"))


def all_of(ours, operation, member, **members):
    return [row for page in ours.client.get_paginator(operation).paginate(Catalog=CATALOG, **members) for row in page[member]]


class TestContent:
    def test_everything_is_kept_as_the_api_prints_it(self, deals, ours):
        summary = deals.sync()
        assert summary["Failed"] == 0 and summary["New"] == sum(kind["New"] for kind in summary["Kinds"])
        listed = all_of(ours, "list_opportunities", "OpportunitySummaries")
        assert len(listed) >= COUNT
        kept = dict(
            deals.rows("SELECT d.id, d.body FROM opportunity_document d JOIN opportunity USING (catalog, id, version)")
        )
        assert set(kept) == {one["Id"] for one in listed}
        for identifier, body in kept.items():
            record = json.loads(json.dumps(ours.record(identifier), default=lambda moment: moment.timestamp()))
            mine = json.loads(body)
            for name in ("LastModifiedDate", "CreatedDate"):
                assert name in mine
                record.pop(name), mine.pop(name)
            assert mine == record
        told = deals.column("SELECT id FROM opportunity WHERE review_status <> 'Pending Submission' AND involvement IS NULL")
        assert told == [], "AWS's side of what was submitted is kept"

    def test_all_kinds_are_there(self, deals, ours):
        deals.sync()
        received = all_of(
            ours, "list_engagement_invitations", "EngagementInvitationSummaries", ParticipantType="RECEIVER"
        )
        sent = all_of(ours, "list_engagement_invitations", "EngagementInvitationSummaries", ParticipantType="SENDER")
        assert received and sent
        kept = dict(deals.rows("SELECT id, direction || ' ' || status FROM referral"))
        assert kept == {
            **{one["Id"]: f"received {one['Status']}" for one in received},
            **{one["Id"]: f"sent {one['Status']}" for one in sent},
        }
        assert all(deals.column("SELECT customer FROM referral WHERE direction = 'received'"))
        engagements = {one["Id"] for one in all_of(ours, "list_engagements", "EngagementSummaryList")}
        assert engagements and set(deals.column("SELECT id FROM engagement")) == engagements
        members = json.loads(deals.column("SELECT members FROM engagement ORDER BY id LIMIT 1")[0])
        assert PARTNER_1.account in {one["AccountId"] for one in members}
        solutions = {one["Id"] for one in all_of(ours, "list_solutions", "SolutionSummaries")}
        assert set(deals.column("SELECT id FROM solution")) == solutions
        account = client("partnercentral-account", deals.server, PARTNER_1)
        connections = account.list_connections(Catalog=CATALOG)["ConnectionSummaries"]
        assert set(deals.column("SELECT id FROM connection")) == {one["Id"] for one in connections}

    def test_a_second_run_finds_nothing_new(self, deals):
        deals.sync()
        before = deals.content()
        summary = deals.sync()
        assert (summary["New"], summary["Changed"], summary["Gone"], summary["Failed"]) == (0, 0, 0, 0)
        assert deals.content() == before

    def test_what_changed_is_kept_with_what_it_was(self, deals, ours):
        identifier = ours.create({"Project.Title": "As it was"})
        deals.sync()
        ours.update(identifier, {"Project.Title": "As it is"})
        ours.associate(identifier)
        summary = deals.sync()
        assert summary["Changed"] == 1
        history = deals.rows(
            "SELECT version, title, change, solutions, fields FROM opportunity_history WHERE id = ? ORDER BY version",
            identifier,
        )
        assert [row[:4] for row in history] == [(1, "As it was", "new", 0), (2, "As it is", "changed", 1)]
        assert "Project.Title" in json.loads(history[1][4])
        first, second = deals.rows(
            "SELECT happened_at, until FROM opportunity_history WHERE id = ? ORDER BY version", identifier
        )
        assert first[1] == second[0] and second[1] is None
        ours.disassociate(identifier)
        assert deals.sync()["Changed"] == 1, "an association moves no date, and is found all the same"
        assert deals.column("SELECT solutions FROM opportunity WHERE id = ?", identifier) == [0]

    def test_an_accepted_referral_names_its_opportunity(self, house, deals):
        control = Control(house)
        identifier = control.act("referral.send", account=PARTNER_1.account)["record"]["Id"]
        deals.sync()
        assert deals.column("SELECT status FROM referral WHERE id = ?", identifier) == ["PENDING"]
        room = Room(selling(house, PARTNER_1), CATALOG)
        task = room.client.start_engagement_by_accepting_invitation_task(
            Catalog=CATALOG, ClientToken=identifier, Identifier=identifier
        )
        deals.sync()
        rows = deals.rows("SELECT status, opportunity FROM referral WHERE id = ?", identifier)
        assert rows == [("ACCEPTED", task["OpportunityId"])]
        history = deals.column("SELECT status FROM referral_history WHERE id = ? ORDER BY version", identifier)
        assert history[0] == "PENDING" and history[-1] == "ACCEPTED"

    def test_the_account_has_its_own_file_when_nobody_says(self, deals):
        shown = deals.sync(COSELL_DATABASE=None)
        assert shown["Database"] == f"{deals.home}/.local/share/cosell/{PARTNER_1.account}.sqlite"
        assert os.stat(shown["Database"]).st_mode & 0o777 == 0o600
        elsewhere = deals.sync(COSELL_DATABASE=None, XDG_DATA_HOME=str(deals.home / "data"))
        assert elsewhere["Database"] == f"{deals.home}/data/cosell/{PARTNER_1.account}.sqlite"

    def test_people_read_a_table(self, deals):
        done = deals.run("sync")
        assert done.returncode == 0 and done.stderr == ""
        lines = done.stdout.splitlines()
        assert lines[0].split() == ["seen", "new", "changed", "gone", "failed"]
        assert [line.split()[0] for line in lines[1:6]] == [
            "solutions", "opportunities", "referrals", "engagements", "connections",
        ]
        assert f"catalog {CATALOG}" in lines[6] and max(map(len, lines[:6])) <= 80


class TestKills:
    def test_runs_that_are_killed_at_any_moment_end_as_an_unbroken_one(self, calm, tmp_path, unbroken):
        content, seconds = unbroken
        same = Partner(tmp_path / "home", calm)
        chance = random.Random(7)
        killed = 0
        while killed < KILLS:
            process = same.start("sync", "--full" if killed % 4 == 3 else "--reread=5")
            try:
                process.wait(chance.uniform(0.02, seconds))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
            process.communicate()
            killed += 1
            if same.file.exists() and killed % 4 == 0:
                assert same.column("PRAGMA integrity_check") == ["ok"]
        summary = same.sync("--full")
        assert summary["Failed"] == 0
        ours = same.content()
        for table in content:
            if table != "sync_checkpoint":
                assert ours[table] == content[table], table


class TestFaults:
    def test_throttling_is_waited_out(self, plane, same, unbroken):
        plane.send("PUT", "faults", [{"answer": {"error": "ThrottlingException"}, "every": 7, "times": 12}])
        assert same.sync()["Failed"] == 0
        assert same.content() == unbroken[0]

    @pytest.mark.parametrize("answer", [{"status": 500}, {"status": 503}, {"drop": "before"}, {"drop": "after"}], ids=repr)
    def test_a_service_that_stumbles_is_asked_again(self, plane, same, unbroken, answer):
        plane.send("PUT", "faults", [{"answer": answer, "every": 9, "times": 6}])
        assert same.sync()["Failed"] == 0
        assert same.content() == unbroken[0]

    def test_half_answers_are_asked_for_again(self, calm, same, unbroken):
        proxy = CuttingProxy(calm, answer_bytes=40_000)
        try:
            assert same.sync("--parallel", "1", AWS_ENDPOINT_URL=proxy.endpoint)["Failed"] == 0
        finally:
            proxy.close()
        assert proxy.cuts >= 3
        assert same.content() == unbroken[0]

    def test_a_record_that_cannot_be_read_is_told_and_read_by_the_next_run(self, plane, same, unbroken):
        fault = {"match": {"operation": "GetOpportunity"}, "answer": {"error": "AccessDeniedException"}, "times": 2}
        plane.send("PUT", "faults", [fault])
        summary = same.sync(code=1)
        assert summary["Failed"] == 2 and len(summary["Failures"]) == 2
        assert all(one["Reason"].startswith("GetOpportunity answered AccessDenied") for one in summary["Failures"])
        assert same.sync()["New"] == 2
        assert same.content() == unbroken[0]

    def test_a_kind_that_may_not_be_listed_does_not_keep_the_others(self, plane, same):
        fault = {"match": {"operation": "ListEngagements"}, "answer": {"error": "AccessDeniedException"}}
        plane.send("PUT", "faults", [fault])
        summary = same.sync(code=1)
        assert [(one["Kind"], one["Id"]) for one in summary["Failures"]] == [("engagements", "*")]
        assert same.column("SELECT COUNT(*) FROM connection") != [0] or same.column("SELECT COUNT(*) FROM solution") != [0]
        plane.send("DELETE", "faults")
        assert same.sync()["Failed"] == 0

    def test_a_session_that_ends_in_mid_run_is_gone_on_with(self, plane, same, unbroken):
        """Four good calls, then every one is refused: as when the keys of a session end."""
        faults = [
            {"match": {"operation": "GetOpportunity"}, "answer": {"delay": "1ms"}, "times": 12},
            {"match": {"operation": "GetOpportunity"}, "answer": {"error": "ExpiredTokenException"}},
        ]
        plane.send("PUT", "faults", faults)
        done = same.run("sync")
        assert done.returncode == 254, done.stderr
        assert "the session has ended" in done.stderr and "goes on where it was" in done.stderr
        plane.send("DELETE", "faults")
        assert same.column("SELECT outcome FROM sync_run")[0].startswith("stopped: ")
        same.sync()
        assert same.content() == unbroken[0]

    def test_keys_that_are_renewed_in_mid_run_do_not_end_it(self, plane, same, unbroken):
        renewed = same.home / "renewed"
        script = same.home / "keys.sh"
        keys = {
            "Version": 1, "AccessKeyId": PARTNER_1.key, "SecretAccessKey": PARTNER_1.secret,
            "Expiration": "2099-01-01T00:00:00Z",
        }
        script.write_text(f"#!/bin/sh\necho once >> {renewed}\necho '{json.dumps(keys)}'\n")
        script.chmod(0o755)
        config = same.home / "config"
        config.write_text(f"[default]\ncredential_process = {script}\n")
        fault = {"match": {"operation": "GetOpportunity"}, "answer": {"error": "ExpiredTokenException"}, "every": 11, "times": 2}
        plane.send("PUT", "faults", [fault])
        # One at a time: beside others the call that is tried again could be the next that meets the fault.
        own = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None, "AWS_CONFIG_FILE": str(config)}
        same.sync("--parallel", "1", **own)
        assert len(renewed.read_text().splitlines()) >= 2
        assert same.content() == unbroken[0]

    def test_a_disk_that_fills_loses_nothing_that_was_committed(self, plane, same, unbroken, compiled, tmp_path):
        disk = FaultyDisk(tmp_path, compiled)
        plane.send("PUT", "faults", [{"match": {"operation": "ListEngagements"}, "answer": {"delay": "1s"}}])
        process = same.start("sync", **disk.environment | same.variables)
        eventually(lambda: same.file.exists() and kept(same) >= 10, within=20)
        disk.fail("write", errno.ENOSPC)
        _, said = process.communicate(timeout=60)
        assert process.returncode == 255, said
        assert "disk is full" in said and "Free some space" in said
        disk.heal()
        plane.send("DELETE", "faults")
        assert same.column("PRAGMA integrity_check") == ["ok"]
        assert kept(same) >= 10
        same.sync()
        assert same.content() == unbroken[0]

    def test_two_runs_at_once(self, plane, same, unbroken):
        plane.send("PUT", "faults", [{"match": {"operation": "Get*"}, "answer": {"delay": "100ms"}}])
        first = same.start("sync")
        eventually(lambda: same.file.exists() and runs(same) == 1, within=20)
        second = same.run("sync")
        assert second.returncode == 255
        assert "another sync is at work on this database, since 20" in second.stderr
        plane.send("DELETE", "faults")
        assert first.communicate(timeout=120) and first.returncode == 0
        assert same.content() == unbroken[0]

    def test_readers_are_not_kept_waiting(self, plane, same):
        same.sync()
        plane.send("PUT", "faults", [{"match": {"operation": "ListSolutions"}, "answer": {"delay": "3s"}}])
        process = same.start("sync")
        eventually(lambda: runs(same) == 2)
        assert same.run("export", "solutions", "--format", "csv").returncode == 0
        assert process.poll() is None
        process.kill()
        process.communicate()


def kept(deals):
    try:
        return deals.column("SELECT COUNT(*) FROM opportunity")[0]
    except sqlite3.OperationalError:
        return 0


def runs(deals):
    try:
        return deals.column("SELECT COUNT(*) FROM sync_run")[0]
    except sqlite3.OperationalError:
        return 0


class TestWrongInput:
    def test_nobody_listens(self, deals):
        done = deals.run("sync", AWS_ENDPOINT_URL="http://127.0.0.1:9")
        assert done.returncode == 255 and "Could not connect to 127.0.0.1:9" in done.stderr

    def test_no_keys(self, deals):
        done = deals.run("sync", AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None)
        assert done.returncode == 253, done.stderr

    def test_a_catalog_that_there_is_not(self, deals):
        done = deals.run("sync", "--catalog", "Snadbox")
        assert done.returncode == 254 and "Snadbox" in done.stderr + done.stdout

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (["--watch", "0"], "--watch is 0"), (["--parallel", "65"], "--parallel is 65"),
            (["--reread", "-1"], "--reread"), (["--walk-every", "nan"], "--walk-every"),
            (["--output", "tabel"], "Did you mean"),
        ],
    )
    def test_options(self, deals, words, said):
        done = deals.run("sync", *words)
        assert done.returncode == 252 and said in done.stderr
        assert not deals.file.exists()

    def test_a_file_that_is_no_database_stays_as_it_is(self, deals):
        deals.file.write_text("Dear Sir or Madam, this is a letter and no database." * 40)
        done = deals.run("sync")
        assert done.returncode == 255 and "it is no database" in done.stderr and "--database" in done.stderr
        assert deals.file.read_text().startswith("Dear")

    def test_a_newer_database_is_refused(self, deals):
        deals.sync()
        with sqlite3.connect(deals.file) as database:
            database.execute("INSERT INTO local_schema_migration VALUES (99, 'of tomorrow', 'x', 'later')")
        done = deals.run("sync")
        assert done.returncode == 255 and "schema 99" in done.stderr and "newer cosell" in done.stderr

    def test_nothing_to_export_yet(self, deals):
        done = deals.run("export", "opportunities")
        assert done.returncode == 252 and "there is no local database yet" in done.stderr and "cosell sync" in done.stderr


class TestWatching:
    def test_goes_on_until_it_is_told_to_end(self, deals, ours):
        process = deals.start("sync", "--watch", "1")
        try:
            eventually(lambda: deals.file.exists() and runs(deals) >= 2, within=30)
            identifier = ours.create({"Project.Title": "Seen by the watch"})
            eventually(
                lambda: deals.column("SELECT title FROM opportunity WHERE id = ?", identifier) == ["Seen by the watch"],
                within=20,
            )
        finally:
            process.kill()
            process.communicate()

    def test_a_service_that_is_away_for_a_while_does_not_end_it(self, servers, tmp_path):
        server = servers.start()
        deals = Partner(tmp_path / "home", server)
        process = deals.start("sync", "--watch", "1", AWS_MAX_ATTEMPTS="1")
        try:
            eventually(lambda: deals.file.exists() and "done" in outcomes(deals), within=30)
            server.stop()
            eventually(lambda: any(one.startswith("stopped") for one in outcomes(deals)), within=60)
            server.start()
            eventually(lambda: outcomes(deals)[-2:] == ["done", "done"] or outcomes(deals)[-1] == "done", within=60)
        finally:
            process.kill()
            process.communicate()


def outcomes(deals):
    try:
        return deals.column("SELECT outcome FROM sync_run ORDER BY id")
    except sqlite3.OperationalError:
        return []


@pytest.fixture(scope="module")
def filled(house, tmp_path_factory):
    """A partner whose database is filled."""
    deals = Partner(tmp_path_factory.mktemp("filled"), house)
    deals.sync()
    return deals


class TestExport:
    def test_json_is_what_the_api_lists(self, filled):
        done = filled.run("export", "opportunities")
        assert done.returncode == 0, done.stderr
        rows = json.loads(done.stdout)["OpportunitySummaries"]
        assert [row["Id"] for row in rows] == filled.column("SELECT id FROM opportunity ORDER BY id")
        submitted = [row for row in rows if row["LifeCycle"]["ReviewStatus"] != "Pending Submission"]
        assert submitted and all(row["AwsOpportunitySummary"]["RelatedOpportunityId"] == row["Id"] for row in submitted)

    def test_json_lines_and_history(self, filled):
        done = filled.run("export", "history", "--format", "jsonl")
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(rows) == filled.column("SELECT COUNT(*) FROM opportunity_history")[0]
        assert {row["Change"] for row in rows} <= {"new", "changed", "gone", "back"}

    def test_csv_opens_in_a_sheet(self, filled, ours):
        identifier = ours.create({"Project.Title": '=HYPERLINK("http://evil.example")', "LifeCycle.NextSteps": 'Say "hi",\nthen go'})
        filled.sync()
        target = filled.home / "pipeline.csv"
        assert filled.run("export", "opportunities", "--format", "csv", "--to", str(target)).returncode == 0
        rows = list(csv.DictReader(io.StringIO(target.read_bytes().decode(), newline="")))
        assert len(rows) == filled.column("SELECT COUNT(*) FROM opportunity")[0]
        (mine,) = [row for row in rows if row["id"] == identifier]
        assert mine["title"].startswith("'=HYPERLINK") and mine["next_steps"] == 'Say "hi",\nthen go'
        assert float(mine["amount"]) > 0 and mine["gone_at"] == ""

    def test_the_dated_folder_of_the_guide(self, filled):
        done = filled.run("export", "--folder", "partner-central")
        assert done.returncode == 0, done.stderr
        (dated,) = (filled.home / "partner-central").iterdir()
        assert time.strptime(dated.name, "%Y-%m-%d")
        assert sorted(file.name for file in dated.iterdir()) == ["opportunities.json", "referrals.json", "summary.json"]
        summary = json.loads((dated / "summary.json").read_text())
        opportunities = json.loads((dated / "opportunities.json").read_text())["OpportunitySummaries"]
        referrals = json.loads((dated / "referrals.json").read_text())["EngagementInvitationSummaries"]
        assert summary["Opportunities"] == len(opportunities) == sum(summary["ByStage"].values())
        assert summary["Referrals"] == len(referrals) == sum(summary["ReferralsByStatus"].values())

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            ([], "--folder"), (["opportunitys"], "opportunities"), (["solutions", "--format", "xlsx"], "csv"),
            (["solutions", "--folder", "x"], "--folder"),
        ],
    )
    def test_wrong_words(self, filled, words, said):
        done = filled.run("export", *words)
        assert done.returncode == 252 and said in done.stderr

    def test_a_file_that_cannot_be_written_is_named(self, filled):
        done = filled.run("export", "solutions", "--to", "/nowhere/at/all.json")
        assert done.returncode == 255 and "/nowhere/at/all.json" in done.stderr


class TestOverview:
    """What is asked of the local database alone."""

    def test_counts_what_there_is(self, filled):
        done = filled.run("overview", "--output", "json")
        assert done.returncode == 0, done.stderr
        shown = json.loads(done.stdout)
        assert shown["Opportunities"] == filled.column("SELECT COUNT(*) FROM opportunity")[0]
        assert sum(shown["Stages"].values()) == shown["Opportunities"] and shown["LastSyncOutcome"] == "done"
        waiting = filled.column("SELECT COUNT(*) FROM referral WHERE direction = 'received' AND status = 'PENDING'")
        assert [shown["Referrals"]["Count"]] == waiting and shown["Referrals"]["First"][0]["Due"]

    def test_fits_a_screen_of_80_columns(self, filled):
        done = filled.run("overview")
        assert done.returncode == 0 and "Referrals" in done.stdout and " ago, done" in done.stdout
        assert len(done.stdout.splitlines()) <= 24

    def test_lists_what_passes_the_filters(self, filled):
        def found(*words):
            done = filled.run("opportunities", *words, "--output", "json")
            assert done.returncode == 0, done.stderr
            shown = json.loads(done.stdout)
            assert shown["Count"] >= len(shown["Opportunities"])
            return shown["Opportunities"]

        assert len(found("--limit", "5")) == 5
        assert "Deal 7" in [row["Title"] for row in found("CRM-7")]
        assert found("100%") == [] and found("no_such") == []
        assert {row["Stage"] for row in found("--stage", "prospect")} == {"Prospect"}
        amounts = [row["Amount"] for row in found("--sort", "amount")]
        assert amounts == sorted(amounts, reverse=True)
        done = filled.run("opportunities", "CRM-7")
        assert "Deal 7" in done.stdout and done.returncode == 0

    def test_needs_neither_keys_nor_a_service(self, filled):
        done = filled.run("overview", AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None, AWS_ENDPOINT_URL="http://127.0.0.1:9")
        assert done.returncode == 0, done.stderr
