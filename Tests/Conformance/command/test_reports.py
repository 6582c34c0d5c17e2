"""`cosell report` and `cosell solutions map`: against a server with `--live`, over a filled database, and in a browser."""

import collections
import csv
import io
import json
import os
import re
import shutil
import sqlite3
import struct
import subprocess
import zlib

import pytest

from pipelines import STAGES, Pipeline, Version
from screen import at_screen
from shell import Shell

REPORTS = ["pipeline", "weekly", "stale", "hygiene", "forecast"]
OPEN = STAGES[:5]


@pytest.fixture(scope="module")
def demo(servers):
    return servers.start(arguments=["--demo"])


@pytest.fixture(scope="module")
def person(demo, tmp_path_factory):
    """A partner of the demo at a shell."""
    shell = Shell(tmp_path_factory.mktemp("person"), demo.endpoint, keys=None)
    shell.variables |= {
        "AWS_ACCESS_KEY_ID": "AKIACOSELLPARTNER001",
        "AWS_SECRET_ACCESS_KEY": "cosell-demo-secret-partner-1",
        "COSELL_CATALOG": "AWS",
    }
    return shell


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A person with a filled database and no network."""
    shell = Shell(tmp_path_factory.mktemp("desk"), "http://127.0.0.1:9", keys=None)
    shell.pipeline = Pipeline(shell.home / "deals.sqlite").made(shell)
    shell.variables["COSELL_DATABASE"] = str(shell.pipeline.path)
    add = shell.pipeline.add
    add("O101", Version("2026-01-10", "Qualified", amount=1000.0), Version("2026-02-10", "Committed", amount=2500.0))
    add("O102", Version("2026-01-10", "Qualified", owner="Bo Li", mail="bo@example.com", currency="EUR", closes="2026-02-01"))
    add("O103", Version("2026-01-10", "Committed", country="US"), Version("2026-03-01", "Launched", country="US"))
    add("O104", Version("2026-01-20", "Prospect", amount=None, currency=None, customer="=HYPERLINK(1)", title="<script>alert(1)</script>"))
    return shell


def report(shell, *words):
    return shell.succeed("report", *words, "--output", "json").value


# Live


class TestLive:
    def test_counts_what_the_list_has(self, person):
        """The same numbers as everybody gets who adds up the list by hand."""
        rows = person.succeed("selling", "list-opportunities", "--output", "json").value["OpportunitySummaries"]
        made = report(person, "pipeline", "--live", "--top", "0")
        stages = collections.Counter(row["LifeCycle"]["Stage"] for row in rows)
        assert {row["Stage"]: row["Deals"] for row in made["Sections"]["ByStage"]} == stages
        running = [row for row in rows if row["LifeCycle"]["Stage"] in OPEN and row["LifeCycle"]["ReviewStatus"] != "Rejected"]
        assert made["Figures"]["OpenDeals"] == len(running) > 10
        sums = collections.Counter()
        for row in running:
            spend = row["Project"].get("ExpectedCustomerSpend") or []
            entry = next((one for one in spend if one["TargetCompany"] == "AWS"), spend[0] if spend else None)
            if entry and entry.get("Amount"):
                sums[entry["CurrencyCode"]] += float(entry["Amount"])
        assert made["Figures"]["Monthly"] == pytest.approx(dict(sums))
        countries = collections.Counter(row["Customer"]["Account"]["Address"]["CountryCode"] for row in running)
        assert {row["Country"]: row["Deals"] for row in made["Sections"]["ByCountry"]} == countries
        months = collections.Counter(row["LifeCycle"]["TargetCloseDate"][:7] for row in running)
        assert {row["Month"]: row["Deals"] for row in made["Sections"]["ByMonth"]} == months

    def test_a_sync_says_the_same(self, person, tmp_path):
        """A database that a sync has filled, and live calls: the same figures, the same groups."""
        file = str(tmp_path / "own.sqlite")
        person.succeed("sync", "--database", file)
        for kind in ("pipeline", "stale", "hygiene"):
            stored, live = report(person, kind, "--database", file), report(person, kind, "--live")
            assert stored["Figures"] == live["Figures"] and stored["Sections"] == live["Sections"], kind

    def test_hygiene_says_what_lint_says(self, person):
        made = report(person, "hygiene", "--live", "--rows", "--top", "0")
        blocked = {row["Id"] for row in made["Records"]}
        assert blocked and made["Figures"]["Blocked"] == len(blocked)
        one = sorted(blocked)[0]
        linted = person.run("lint", one, "--output", "json").require(1).value["Opportunities"][0]
        notes = [row["Note"] for row in made["Records"] if row["Id"] == one]
        assert notes == [f"{finding['Path']}: {finding['Message']}. {finding['Fix']}" for finding in linted["Findings"]]

    @pytest.mark.parametrize("kind", REPORTS)
    @pytest.mark.parametrize("output", ["table", "markdown", "html", "json", "csv"])
    def test_each_in_each_form(self, person, kind, output):
        ended = person.succeed("report", kind, "--live", "--output", output)
        assert len(ended.output) > 100 and ended.error == ""
        if output == "json":
            assert ended.value["Report"] == kind
        if output == "csv":
            rows = list(csv.reader(io.StringIO(ended.output)))
            assert len({len(row) for row in rows}) == 1

    def test_keeps_nothing(self, person):
        person.succeed("report", "pipeline", "--live")
        assert not list(person.home.rglob("*.sqlite*"))

    def test_refused(self, person):
        ended = person.run("report", "pipeline", "--live", AWS_SECRET_ACCESS_KEY="wrong")
        ended.require_block(254, "InvalidSignatureException")

    def test_nobody_there(self, desk):
        keys = {"AWS_ACCESS_KEY_ID": "AKIAX", "AWS_SECRET_ACCESS_KEY": "x"}
        desk.run("report", "pipeline", "--live", **keys).require_block(255, "127.0.0.1")


# From the database


class TestStored:
    def test_needs_neither_network_nor_keys(self, desk):
        made = report(desk, "pipeline")
        assert made["Figures"]["OpenDeals"] == 3
        assert made["Figures"]["Monthly"] == {"EUR": 1000, "USD": 2500}
        assert made["Figures"]["Weighted"] == {"EUR": 200, "USD": 2250}

    @pytest.mark.parametrize(
        "day, stages",
        [
            ("2026-01-09", {}),
            ("2026-01-10", {"Qualified": 2, "Committed": 1}),
            ("2026-02-09", {"Prospect": 1, "Qualified": 2, "Committed": 1}),
            ("2026-02-10", {"Prospect": 1, "Qualified": 1, "Committed": 2}),
            ("2026-03-01", {"Prospect": 1, "Qualified": 1, "Committed": 1, "Launched": 1}),
        ],
    )
    def test_as_of(self, desk, day, stages):
        made = report(desk, "pipeline", "--as-of", day)
        assert {row["Stage"]: row["Deals"] for row in made["Sections"].get("ByStage", [])} == stages

    def test_every_number_can_be_opened(self, desk):
        made = report(desk, "pipeline", "--only", "stage=qualified", "--rows")
        [row] = made["Records"]
        assert (row["Id"], row["Owner"], row["Monthly"]) == ("O102", "Bo Li", {"EUR": 1000})
        assert row["Note"].startswith("open, ") and "past its close date" in row["Note"]

    def test_the_same_seed(self, desk):
        words = ("forecast", "--as-of", "2026-02-15", "--months", "24")
        assert report(desk, *words, "--seed", "7") == report(desk, *words, "--seed", "7")
        made = report(desk, *words)
        for row in made["Sections"]["ByMonth"]:
            assert row["DealsLow"] <= row["DealsMedian"] <= row["DealsHigh"]

    def test_a_spreadsheet_runs_nothing(self, desk):
        text = desk.succeed("report", "pipeline", "--rows", "--output", "csv").output
        rows = {row["Id"]: row for row in csv.DictReader(io.StringIO(text))}
        assert rows["O104"]["Customer"] == "'=HYPERLINK(1)"
        assert rows["O101"]["Monthly"] == "2500" and rows["O101"]["Currency"] == "USD"

    def test_a_file(self, desk):
        path = desk.home / "week.md"
        path.write_text("old")
        ended = desk.succeed("report", "weekly", "--output-file", str(path))
        assert ended.output == "" and "week.md" in ended.error
        assert path.read_text().startswith("# The week\n")
        desk.run("report", "weekly", "--output-file", "nowhere/week.md").require_block(255, "nowhere/week.md", "to do:")

    @pytest.mark.parametrize(
        "words, code, said",
        [
            (["pipeline", "--as-of", "yesterday"], 252, "YYYY-MM-DD"),
            (["pipeline", "--only", "stag=x"], 252, "stage"),
            (["pipeline", "--output", "htlm"], 252, "html"),
            (["pipeline", "--database", "none.sqlite"], 252, "cosell sync"),
            (["stale", "--stale-days", "0"], 252, "--stale-days"),
            (["forecast", "--months", "61"], 252, "--months"),
            (["weekley"], 252, "weekley"),
        ],
    )
    def test_mistakes(self, desk, words, code, said):
        ended = desk.run("report", *words).require(code)
        assert said in ended.error and ended.output == ""

    def test_what_is_no_database(self, desk):
        (desk.home / "notes.sqlite").write_text("These are notes, and far from being a database." * 100)
        desk.run("report", "pipeline", "--database", "notes.sqlite").require_block(255, "notes.sqlite", "no database")
        assert (desk.home / "notes.sqlite").read_text().startswith("These are notes")

    def test_of_a_newer_version(self, desk, tmp_path):
        path = tmp_path / "newer.sqlite"
        shutil.copy(desk.pipeline.path, path)
        with sqlite3.connect(path) as database:
            database.execute("INSERT INTO local_schema_migration VALUES (99, 'later', 'x', '2030-01-01')")
        database.close()
        desk.run("report", "pipeline", "--database", str(path)).require_block(255, "99")

    def test_a_narrow_screen(self, desk):
        session = at_screen(desk, "report", "pipeline", columns=80, AWS_PAGER="").end()
        assert session.code == 0
        plain = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", session.text)
        assert "█" in plain and max(map(len, plain.replace("\r", "").splitlines())) <= 80
        assert "\x1b[" not in at_screen(desk, "report", "pipeline", "--color", "off", columns=80).end().text


# Solutions


class TestSolutions:
    @pytest.fixture
    def drafts(self, person):
        """Opportunities without a solution; the keyword names one of them."""
        person.variables["COSELL_CATALOG"] = "Sandbox"
        made = []
        for title in ("Quixotic lakehouse", "Something else entirely"):
            words = ["--client-token", title, "--life-cycle", "TargetCloseDate=2031-01-01", "--customer", "Account={CompanyName=Ambrosia,Industry=Retail,WebsiteUrl=https://ambrosia.example.com,Address={CountryCode=DE,PostalCode=10115}}"]
            project = json.dumps({"Title": title, "CustomerBusinessProblem": "A problem of more than twenty letters."})
            made.append(person.succeed("selling", "create-opportunity", *words, "--project", project).value["Id"])
        yield made
        person.variables["COSELL_CATALOG"] = "AWS"

    def test_keywords_are_applied_once(self, person, drafts):
        solutions = person.succeed("selling", "list-solutions", "--status", "Active").value["SolutionSummaries"]
        chosen = solutions[0]["Id"]
        person.file("words.yaml", f"quixotic lakehouse: {chosen}\n")
        narrow = ("--only", f"id={drafts[0]}", "--only", f"id={drafts[1]}")
        words = ("solutions", "map", "--live", "--keywords", "words.yaml", "--apply", *narrow)
        trial = person.succeed(*words, "--dry-run")
        assert f"would associate {drafts[0]} with {chosen} (score 100)" in trial.error
        related = ("selling", "get-opportunity", "--identifier", drafts[0], "--query", "RelatedEntityIdentifiers.Solutions")
        assert person.succeed(*related).value in (None, [])
        person.run(*words).require_block(252, "--yes")
        done = person.succeed(*words, "--yes")
        assert f"{drafts[0]} has {chosen} now" in done.error and "1 of 1 associated" in done.error
        assert person.succeed(*related).value == [chosen]
        entries = person.succeed("audit", "list", "--subject", drafts[0], "--output", "json").value["Entries"]
        assert [(entry["Operation"], entry["Phase"], entry["Command"]) for entry in entries] == [
            ("AssociateOpportunity", phase, "solutions map") for phase in ("begun", "done")
        ]
        again = person.succeed(*words, "--yes")
        assert "nothing was sent" in again.error
        assert "Without a solution  1" in again.output
        person.succeed("undo", str(entries[0]["Number"]), "--yes")
        assert person.succeed(*related).value in (None, [])

    def test_json_has_scores_and_reasons(self, person, drafts):
        made = person.succeed("solutions", "map", "--live", "--min-score", "1", "--output", "json").value
        assert made["Report"] == "solutions" and made["Figures"]["WithoutSolution"] >= 1
        for row in made["Sections"].get("Suggestions", []):
            assert 1 <= row["Score"] <= 100 and row["Reasons"]

    @pytest.mark.parametrize(
        "text, said",
        [("- a\n- b\n", "no list of keywords"), ("lake: S-999\n", "S-999"), ("lake: [", "line"), ("S-1: {}\n", "S-1")],
    )
    def test_a_wrong_file(self, desk, text, said):
        desk.file("words.yaml", text)
        desk.run("solutions", "map", "--keywords", "words.yaml").require_block(252, "words.yaml", said)


# In a browser


def chromium(page, *words):
    """Headless Chromium with a page; skips where it is missing, but never in CI."""
    path = shutil.which("chromium")
    if path is None:
        assert not os.environ.get("CI"), "chromium must be there in CI"
        pytest.skip("chromium is not installed")
    command = [path, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={page.parent}/browser"]
    return subprocess.run(
        [*command, *words, page.as_uri()], capture_output=True, timeout=120, check=True, env={**os.environ, "HOME": str(page.parent)}
    )


class TestBrowser:
    @pytest.fixture
    def page(self, desk):
        path = desk.home / "report.html"
        desk.succeed("report", "pipeline", "--rows", "--output-file", str(path))
        return path

    def test_shows_the_numbers(self, page):
        """What the browser made of it: the figures, a bar for each row, and the other people's markup as text."""
        shown = chromium(page, "--dump-dom").stdout.decode()
        tiles = dict(re.findall(r'<dd id="(\w+)">(.*?)</dd>', shown))
        assert tiles["OpenDeals"] == "3" and tiles["Monthly"] == "EUR 1,000<br>USD 2,500"
        stages = shown[shown.index('id="ByStage"') : shown.index('id="ByOwner"')]
        assert stages.count("<rect") == stages.count('scope="row"') == 4
        assert "<script" not in shown and "&lt;script&gt;alert(1)&lt;/script&gt;" in shown

    def test_is_drawn_light_and_dark(self, page):
        pictures = {}
        for light, scheme in (("light", "1"), ("dark", "0")):
            file = page.parent / f"{light}.png"
            chromium(page, f"--blink-settings=preferredColorScheme={scheme}", "--window-size=1100,1400", f"--screenshot={file}")
            pictures[light] = brightness(file.read_bytes())
        assert pictures["light"] > 200 and pictures["dark"] < 80


def brightness(png):
    """The mean of all colours of a picture, 0 to 255."""
    chunks, position = b"", 8
    while position < len(png):
        (length,), kind = struct.unpack(">I", png[position : position + 4]), png[position + 4 : position + 8]
        data = png[position + 8 : position + 8 + length]
        if kind == b"IHDR":
            width, height, depth, color = struct.unpack(">IIBB", data[:10])
        elif kind == b"IDAT":
            chunks += data
        position += length + 12
    assert depth == 8 and color in (2, 6)
    size = 3 if color == 2 else 4
    raw, stride = zlib.decompress(chunks), width * size
    before, total, count = bytes(stride), 0, 0
    for row in range(height):
        start = row * (stride + 1)
        line = unfiltered(raw[start], raw[start + 1 : start + 1 + stride], before, size)
        if row % 20 == 0:
            picked = [line[i + c] for i in range(0, stride, size * 7) for c in range(3)]
            total, count = total + sum(picked), count + len(picked)
        before = line
    return total / count


def unfiltered(kind, line, before, size):
    """One line of a picture, as PNG's five filters left it."""
    line = bytearray(line)
    for i in range(len(line)):
        left = line[i - size] if i >= size else 0
        above, corner = before[i], before[i - size] if i >= size else 0
        if kind == 1:
            line[i] = (line[i] + left) & 255
        elif kind == 2:
            line[i] = (line[i] + above) & 255
        elif kind == 3:
            line[i] = (line[i] + (left + above) // 2) & 255
        elif kind == 4:
            guess = left + above - corner
            near = min((left, above, corner), key=lambda one: abs(guess - one))
            line[i] = (line[i] + near) & 255
    return line
