"""`cosell crm` with a served Partner Central and files of CSV: a CRM that has no connection at all."""

import csv
import hashlib
import hmac
import json
import os
import signal
import sqlite3
import subprocess

import pytest

from desk import Desk
from partners import PARTNER_1, REGION, selling
from receiver import Receiver
from server import BINARY

CATALOG = "Sandbox"
MAPPING = """
create: {in_aws: "is(Share, true)", in_crm: true}
fields:
  - {aws: Project.Title, crm: Name, winner: aws}
  - {aws: Customer.Account.CompanyName, crm: Company, winner: aws}
  - {aws: Customer.Account.Industry, crm: Industry, winner: aws}
  - {aws: Customer.Account.WebsiteUrl, crm: Website, winner: aws}
  - {aws: Customer.Account.Address.CountryCode, crm: Country, winner: aws}
  - {aws: Customer.Account.Address.PostalCode, crm: Postal, winner: aws}
  - {aws: Customer.Account.Address.StateOrRegion, crm: State, winner: aws}
  - {aws: LifeCycle.NextSteps, crm: NextStep, winner: crm}
  - {aws: LifeCycle.TargetCloseDate, crm: CloseDate, winner: aws}
  - {aws: Project.AdditionalComments, crm: Comments, winner: ask}
  - {aws: Project.CustomerBusinessProblem, crm: Problem, winner: aws}
  - {aws: PrimaryNeedsFromAws, crm: Needs, winner: aws}
  - {aws: LifeCycle.ReviewStatus, crm: Review}
repairs:
  - {aws: LifeCycle.TargetCloseDate, value: "addDays(today(), 60)", why: AWS wants a day to come}
  - {aws: Marketing.Source, value: "'None'", why: AWS wants an answer}
"""


class CSVDesk:
    """A partner whose CRM is a file, against a server of their own."""

    def __init__(self, server, home, block):
        self.home, self.server = home, server
        self.aws = Desk(selling(server, PARTNER_1), CATALOG)
        (home / "mapping.yaml").write_text(MAPPING)
        (home / "crm.yaml").write_text(f"crm: csv\nmapping: mapping.yaml\ncsv: {block}\n")
        self.variables = {
            "HOME": str(home), "PATH": os.environ["PATH"], "AWS_REGION": REGION, "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ENDPOINT_URL": server.endpoint, "AWS_ACCESS_KEY_ID": PARTNER_1.key,
            "AWS_SECRET_ACCESS_KEY": PARTNER_1.secret, "COSELL_CATALOG": CATALOG,
            "COSELL_DATABASE": str(home / "a.sqlite"), "COSELL_CRM_SETTINGS": str(home / "crm.yaml"),
            "SWIFT_BACKTRACE": "enable=no",
        }

    def run(self, *words, codes=(0,), **changes):
        ended = subprocess.run(
            [str(BINARY), "crm", *words], env={**self.variables, **changes}, cwd=self.home, capture_output=True,
            text=True, timeout=120,
        )
        assert ended.returncode in codes, (ended.returncode, ended.stdout, ended.stderr)
        return ended.stdout

    def value(self, *words, codes=(0,), **changes):
        return json.loads(self.run(*words, "--output", "json", codes=codes, **changes))

    def sync(self, *words, codes=(0,)):
        return self.value("sync", "--yes", *words, codes=codes)

    def write(self, rows, name="deals.csv"):
        columns = ["Id", "Opportunity ID", "Last Modified"]
        columns += sorted({key for row in rows for key in row} - set(columns))
        with open(self.home / name, "w", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)

    def rows(self, name="deals.csv"):
        with open(self.home / name, newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))

    def deal(self, **changes):
        return {
            "Id": "D1", "Name": "Shop", "Company": "Acme, \"Inc\"", "Industry": "Retail", "Country": "US",
            "Postal": "98101", "State": "Washington", "Website": "https://acme.example", "Share": "true",
            "Problem": "The data centre closes, and nobody is left to run it.", "Last Modified": "2026-01-01T00:00:00Z",
            **changes,
        }

    def by_opportunity(self):
        return {row["Opportunity ID"]: row for row in self.rows() if row["Opportunity ID"]}

    def titles(self):
        rows = self.aws.client.list_opportunities(Catalog=CATALOG, MaxResults=100)["OpportunitySummaries"]
        return [self.aws.record(row["Id"])["Project"].get("Title") for row in rows]


@pytest.fixture
def server(servers):
    return servers.start({"switches": {"submit_engagement": "open"}})


@pytest.fixture
def one(server, tmp_path):
    """One file is the CRM."""
    return CSVDesk(server, tmp_path, "{file: deals.csv}")


@pytest.fixture
def pair(server, tmp_path):
    """An export that is read, and a file of changes that is written."""
    return CSVDesk(server, tmp_path, "{read: deals.csv, write: changes.csv}")


class TestOneFile:
    def test_both_ways(self, one):
        one.write([one.deal(), one.deal(Id="D2", Name="Private", Share="")])
        before = one.titles()
        plan = one.value("plan", codes=(0, 1))
        assert [deal["Deed"] for deal in plan["Deals"] if deal["DealId"] == "D1"] == ["create-at-aws"]
        assert one.titles() == before
        report = one.sync(codes=(0, 1))
        [made] = report["CreatedAtAws"]
        record = one.aws.record(made)
        assert record["Project"]["Title"] == "Shop" and record["PartnerOpportunityIdentifier"] == "D1"
        assert record["Customer"]["Account"]["CompanyName"] == "Acme, \"Inc\""
        assert one.by_opportunity()[made]["Id"] == "D1"
        assert not [row for row in one.rows() if row["Id"] == "D2" and row["Opportunity ID"]]
        assert "Private" not in one.titles()
        one.sync(codes=(0, 1))
        # Edits of both sides cross.
        one.aws.update(made, {"Project.Title": "From AWS"})
        rows = one.rows()
        next(row for row in rows if row["Id"] == "D1")["NextStep"] = "Call, then \"sign\""
        one.write(rows)
        one.sync(codes=(0, 1))
        assert one.by_opportunity()[made]["Name"] == "From AWS"
        assert one.aws.record(made)["LifeCycle"]["NextSteps"] == "Call, then \"sign\""
        assert one.value("plan", codes=(0, 1))["Deals"] == []
        count = len(one.titles())
        one.sync(codes=(0, 1))
        assert len(one.titles()) == count and len(one.rows()) == len({row["Id"] for row in one.rows()})

    def test_conflict_is_asked_and_taken(self, one):
        one.write([one.deal(Comments="a")])
        [made] = one.sync(codes=(0, 1))["CreatedAtAws"]
        one.sync(codes=(0, 1))
        one.aws.update(made, {"Project.AdditionalComments": "from AWS"})
        rows = one.rows()
        next(row for row in rows if row["Id"] == "D1")["Comments"] = "from the file"
        one.write(rows)
        assert one.sync(codes=(1,))["OpenConflicts"] == 1
        [conflict] = one.value("conflicts", codes=(1,))["Conflicts"]
        assert (conflict["Aws"], conflict["Crm"], conflict["State"]) == ("from AWS", "from the file", "open")
        # By any of the field's names: the path, the console's, the S3 file's and the CRM's.
        for name in ("Project.AdditionalComments", "Additional Comments", "additionalComments", "Comments"):
            assert one.value("conflicts", "--take", "crm", made, name)["Decided"] == 1, name
        one.run("conflicts", "--take", "crm", made, "Next Steps", codes=(252,))
        one.run("conflicts", "--take", "crm", made, "No Such Field", codes=(252,))
        assert one.sync()["OpenConflicts"] == 0
        assert one.aws.record(made)["Project"]["AdditionalComments"] == "from the file"
        one.run("conflicts", "--take", "crm", codes=(252,))

    def test_review_is_waited_for(self, one):
        one.write([one.deal()])
        one.sync(codes=(0, 1))
        identifier = one.aws.at("In review")
        one.sync(codes=(0, 1))
        rows = one.rows()
        mine = next(row for row in rows if row["Opportunity ID"] == identifier)
        mine["NextStep"] = "Wait"
        one.write(rows)
        assert one.sync(codes=(0, 1))["Waiting"] == 1
        assert one.aws.record(identifier)["LifeCycle"].get("NextSteps") != "Wait"
        one.aws.review(identifier, "Approved")
        assert one.sync(codes=(0, 1))["Waiting"] == 0
        assert one.aws.record(identifier)["LifeCycle"]["NextSteps"] == "Wait"

    def test_deleted_deal(self, one):
        one.write([one.deal()])
        [made] = one.sync(codes=(0, 1))["CreatedAtAws"]
        one.sync(codes=(0, 1))
        one.write([row for row in one.rows() if row["Id"] != "D1"])
        report = one.sync(codes=(1,))
        assert "deleted" in json.dumps(report["Problems"])
        one.aws.update(made, {"Project.Title": "Later"})
        one.sync(codes=(0, 1))
        assert made not in one.by_opportunity() and one.aws.record(made)["LifeCycle"]["Stage"] == "Prospect"

    def test_killed_anywhere(self, one):
        """However often a run is cut off, nothing is made twice and both sides end alike."""
        one.write([one.deal(Id=f"D{n}", Name=f"Shop {n}") for n in range(6)])
        database = str(one.home / "a.sqlite")
        one.run("plan", codes=(0, 1))
        for entries in range(1, 14, 2):
            process = subprocess.Popen(
                [str(BINARY), "crm", "sync", "--yes"], env=one.variables, cwd=one.home,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
            while process.poll() is None:
                with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as rows:
                    if rows.execute("SELECT COUNT(*) FROM audit").fetchone()[0] >= entries:
                        os.kill(process.pid, signal.SIGKILL)
                        process.wait()
        one.sync(codes=(0, 1))
        one.sync(codes=(0, 1))
        titles = one.titles()
        assert [titles.count(f"Shop {n}") for n in range(6)] == [1] * 6
        names = [row["Name"] for row in one.rows()]
        assert [names.count(f"Shop {n}") for n in range(6)] == [1] * 6
        assert len(one.rows()) == len(titles)
        assert one.value("plan", codes=(0, 1))["Deals"] == []


class TestFilePair:
    def test_changes_wait_for_their_import(self, pair):
        pair.write([pair.deal()])
        pair.aws.create()
        [made] = pair.sync(codes=(0, 1))["CreatedAtAws"]
        pair.sync(codes=(0, 1))
        pair.aws.update(made, {"Project.Title": "From AWS"})
        pair.sync(codes=(0, 1))
        changes = {row["Id"]: row for row in pair.rows("changes.csv")}
        assert changes["D1"]["Name"] == "From AWS" and changes["D1"]["Opportunity ID"] == made
        new = [row for row in pair.rows("changes.csv") if not row["Id"]]
        assert new and all(row["Opportunity ID"] for row in new)
        # An export that is older than the import says what it said; nothing goes back to AWS.
        pair.sync(codes=(0, 1))
        assert pair.aws.record(made)["Project"]["Title"] == "From AWS"
        # The import is done, and the CRM has named the new deals.
        rows = {row["Opportunity ID"]: row for row in pair.rows("changes.csv")}
        deals = [{**pair.deal(), **{k: v for k, v in rows.pop(made).items() if v}}]
        deals += [{**row, "Id": f"N{number}"} for number, row in enumerate(rows.values())]
        pair.write(deals)
        pair.sync(codes=(0, 1))
        assert pair.rows("changes.csv") == []
        assert pair.value("plan", codes=(0, 1))["Deals"] == []
        pair.write([{**row, "NextStep": "Sign"} if row["Id"] == "D1" else row for row in pair.rows()])
        pair.sync(codes=(0, 1))
        assert pair.aws.record(made)["LifeCycle"]["NextSteps"] == "Sign"


class TestWebhook:
    def test_each_change_once_and_signed(self, server, tmp_path):
        tempers = [500, 200]
        hook = Receiver(lambda: tempers.pop(0) if tempers else 200)
        try:
            block = f"{{read: deals.csv, webhook: {{url: '{hook.url}', secret_env: CRM_SECRET}}}}"
            desk = CSVDesk(server, tmp_path, block)
            desk.variables["CRM_SECRET"] = "shared"
            desk.write([desk.deal()])
            [made] = desk.sync(codes=(0, 1))["CreatedAtAws"]
            assert hook.tries == len(hook.taken) + 1
            for headers, body in hook.headers:
                signed = hmac.new(b"shared", headers["X-Cosell-Timestamp"].encode() + b"." + body, hashlib.sha256)
                assert headers["X-Cosell-Signature"] == f"sha256={signed.hexdigest()}"
                assert headers["Idempotency-Key"] == json.loads(body)["id"]
            ids = [change["id"] for change in hook.taken]
            assert len(ids) == len(set(ids))
            [mine] = [change for change in hook.taken if change["dealId"] == "D1"]
            assert mine["opportunityId"] == made and mine["kind"] == "change"
            count = len(hook.taken)
            desk.sync(codes=(0, 1))
            later = [change for change in hook.taken[count:] if change["opportunityId"] != made]
            assert later == []
        finally:
            hook.stop()


class TestSummary:
    """A run tells the channels of `cosell notify` one summary, and only where something was done."""

    @staticmethod
    def channels(desk, **hooks):
        lines = [f"  {name}: {{kind: webhook, url: '{hook.url}', facts: [{fact}]}}" for name, (hook, fact) in hooks.items()]
        (desk.home / "notify.yaml").write_text("\n".join(["channels:", *lines, ""]))
        return "--channels", str(desk.home / "notify.yaml")

    @staticmethod
    def ended(desk, *words):
        return subprocess.run(
            [str(BINARY), "crm", "sync", "--yes", "--output", "json", *words], env=desk.variables, cwd=desk.home,
            capture_output=True, text=True, timeout=120,
        )

    def test_once_and_only_of_what_was_done(self, one):
        wanting, other = Receiver(), Receiver()
        try:
            words = self.channels(one, sales=(wanting, "crm-sync"), managers=(other, "approved"))
            one.aws.create()
            one.write([one.deal(), one.deal(Id="D2", Name="Shop 2")])
            one.run("sync", "--dry-run", *words, codes=(0, 1))
            assert wanting.tries == 0
            report = one.sync(*words)
            assert len(report["CreatedAtAws"]) == 2 and len(report["CreatedInCrm"]) == 1
            [told] = wanting.taken
            assert (told["kind"], told["title"]) == ("crm-sync", "csv and AWS Partner Central were brought together")
            assert told["lines"][:2] == ["2 opportunities made at AWS", "1 deal made in the CRM"]
            # What is alike on both sides is news to nobody.
            one.sync()
            wanting.taken.clear()
            one.sync(*words)
            assert wanting.taken == []
            # Each run that changes something is a summary of its own.
            one.aws.update(report["CreatedAtAws"][0], {"Project.Title": "From AWS"})
            one.sync(*words)
            [later] = wanting.taken
            assert later["lines"] == ["1 deal changed in the CRM"] and later["id"] != told["id"]
            assert other.tries == 0
        finally:
            wanting.stop()
            other.stop()

    def test_channel_that_does_not_take_it(self, one):
        refusing, taking = Receiver(lambda: 404), Receiver()
        try:
            words = self.channels(one, broken=(refusing, "crm-sync"), sales=(taking, "crm-sync"))
            one.write([one.deal()])
            ended = self.ended(one, *words)
            assert ended.returncode == 0, ended.stderr
            assert "The channel broken did not take the summary" in ended.stderr and "sales" not in ended.stderr
            [made] = json.loads(ended.stdout)["CreatedAtAws"]
            assert one.aws.record(made)["Project"]["Title"] == "Shop" and one.by_opportunity()[made]["Id"] == "D1"
            assert refusing.tries == 1 and len(taking.taken) == 1
        finally:
            refusing.stop()
            taking.stop()


class TestWords:
    def test_explains_in_one_line(self, one):
        one.write([one.deal()])
        [line] = one.value("map", "explain", "nextstep")["Lines"]
        assert line.startswith("NextStep: LifeCycle.NextSteps of AWS; the CRM wins where both change")
        made = one.sync(codes=(0, 1))["CreatedAtAws"][0]
        one.sync(codes=(0, 1))
        [line] = one.value("map", "explain", "Name", "--of", made)["Lines"]
        assert "'Shop' at AWS" in line and "both sides say the same" in line and "\n" not in line
        one.run("map", "explain", "NextStepp", codes=(252,))

    def test_tries_the_mapping(self, one):
        one.write([one.deal()])
        one.aws.create()
        one.sync(codes=(0, 1))
        one.sync(codes=(0, 1))
        said = one.value("map", "test", codes=(0, 1))
        assert said["Records"] and all(record["OpportunityId"] for record in said["Records"])
        assert not any(record["UnmappedWords"] for record in said["Records"])

    @pytest.mark.parametrize("system", ["salesforce", "hubspot", "csv"])
    def test_init_writes_what_can_be_read(self, one, system):
        path = one.home / system / "crm.yaml"
        one.run("init", system, "--settings", str(path))
        assert (path.stat().st_mode & 0o777, path.read_text().count(f"crm: {system}")) == (0o600, 1)
        one.run("init", system, "--settings", str(path), codes=(252,))
        field = {"salesforce": "StageName", "hubspot": "dealstage", "csv": "Stage"}[system]
        assert field in one.run("map", "explain", field, "--settings", str(path))

    @pytest.mark.parametrize(
        ("text", "place", "word"),
        [
            ("crm: csw\n", "line 1", "csv"), ("csv: {file: deals.csv}\n", "line 1", "crm:"),
            ("crm: csv\n", "crm.yaml", "read:"), ("crm: csv\ncsv: {raed: x}\n", "line 2", "read?"),
            ("crm: csv\ncsv: {read: x}\n", "line 2", "write:"), ("crm: csv\nmaping: x\n", "line 2", "mapping?"),
            ("crm: csv\ncsv: {read: x, webhook: {url: 'http://example.com', secret_env: S}}\n", "line 2", "https"),
        ],
    )
    def test_wrong_settings(self, one, text, place, word):
        (one.home / "crm.yaml").write_text(text)
        ended = subprocess.run(
            [str(BINARY), "crm", "plan"], env=one.variables, cwd=one.home, capture_output=True, text=True, timeout=60
        )
        assert ended.returncode == 252 and place in ended.stderr and word in ended.stderr, ended.stderr

    @pytest.mark.parametrize(
        ("text", "word"),
        [("Id,Name\n1\n", "line 2"), ("Nr,Name\n1,x\n", "no column 'Id'"), ("Id\n\"\n", "never closed"),
         ("Id\n1\n1\n", "line 2 too"), ("Id,Name\n,x\n", "has no 'Id'"), ("", "empty")],
    )
    def test_wrong_files(self, one, text, word):
        (one.home / "deals.csv").write_text(text)
        ended = subprocess.run(
            [str(BINARY), "crm", "sync", "--yes"], env=one.variables, cwd=one.home, capture_output=True, text=True,
            timeout=60,
        )
        assert ended.returncode == 253 and word in ended.stderr, ended.stderr
        assert (one.home / "deals.csv").read_text() == text
