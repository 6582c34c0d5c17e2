"""`cosell bulk`: many opportunities from a file, whatever is in it and whatever happens on the way."""

import csv
import io
import json
import sqlite3

import pytest

from automation import Automation
from desk import Desk
from partners import PARTNER_1, SUBMITTING, selling
from payloads import complete, day, edited

YES = ("--yes",)


@pytest.fixture(scope="module")
def server(servers):
    return servers.start({"switches": {"scoring_delay": 0, **SUBMITTING}})


@pytest.fixture
def bulk(server, tmp_path):
    house = Automation(server, tmp_path)
    house.desk = Desk(selling(server, PARTNER_1), "Sandbox")
    house.mend()
    yield house
    house.mend()


def flat(value, path=""):
    """A payload by the API's paths, as a row of a file has it."""
    if isinstance(value, dict):
        return {key: one for name, inner in value.items() for key, one in flat(inner, f"{path}.{name}" if path else name).items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return flat(value[0], f"{path}[]")
    return {path: ";".join(value) if isinstance(value, list) else value}


def deal(number, **changes):
    payload = edited(complete(), {"PartnerOpportunityIdentifier": f"BULK-{number}", "Project.Title": f"Deal {number}"})
    for name in ("ClientToken", "OpportunityTeam"):
        payload.pop(name)
    return {**flat(payload), **changes}


def sheet(rows, **form):
    """CSV with the columns of the first row."""
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), **form)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def results(house, name="deals.csv.results.jsonl"):
    return [json.loads(line) for line in (house.home / name).read_text().splitlines()]


def made(house, prefix="Deal "):
    """Titles of all that there is, as often as it is there."""
    pages = house.desk.client.get_paginator("list_opportunities").paginate(Catalog="Sandbox")
    ids = [row["Id"] for page in pages for row in page["OpportunitySummaries"]]
    titles = [house.desk.record(one)["Project"]["Title"] for one in ids]
    return sorted(title for title in titles if title.startswith(prefix))


CONSOLE = {
    "Partner CRM Unique Identifier": "CON-{}",
    "Opportunity Ownership": "Partner Referral",
    "Opportunity Type": "Net New Business",
    "Does this opportunity contain classified National Security information?": "No",
    "Partner primary need from AWS": "Deal Support",
    "Customer Company Name": "Northwind Traders",
    "Industry Vertical": "Retail",
    "Customer Website": "https://northwind.example.com",
    "Country": "United States",
    "State": "Washington",
    "Postal Code": "98101",
    "City": "Seattle",
    "Customer First Name": "Ana",
    "Customer Last Name": "Diaz",
    "Customer Email": "ana@northwind.example.com",
    "Customer Title": "CTO",
    "Customer Phone": "'+12065550100",
    "Partner Project Title": "Console {}",
    "Customer Business Problem": "Sales data of 400 stores arrives\na day late and cannot be joined.",
    "Use Case": "AI Machine Learning and Analytics",
    "Delivery Model": "SaaS or PaaS",
    "Sales Activities": "Conducted POC / Demo; Agreed on solution to Business Problem",
    "Competitive Tracking": "No Competition",
    "Estimated AWS Monthly Recurring Revenue": "USD 12,500",
    "Stage": "Prospect",
    "Target Close Date": day(180),
    "Next Steps": "Call",
    "Was Marketing Development Funds Used?": "",
    "Is Opportunity from Marketing Activity?": "No",
    "Opportunity Owner Name": "Sam Ana Lee",
    "Opportunity Owner Email": "sam.lee@partner.example.com",
    "Created By": "somebody",
    "Contract Vehicle": "none",
}


class TestCreate:
    def test_paths_of_the_api(self, bulk):
        solution = bulk.desk.solution
        bulk.file("deals.csv", sheet([deal(n, **{"RelatedEntityIdentifiers.Solutions": solution}) for n in range(3)]))
        plan = bulk.value("bulk", "create", "deals.csv", "--dry-run")
        assert plan["Vocabulary"] == "api" and plan["ToSend"] == 3 and not plan["IsSent"]
        assert plan["Calls"] == {"CreateOpportunity": 3, "AssociateOpportunity": 3} and plan["Seconds"] == 3
        assert not (bulk.home / "deals.csv.results.jsonl").exists() and bulk.calls("CreateOpportunity") == []
        said = bulk.run("bulk", "create", "deals.csv", *YES).require(0)
        assert "3 rows by paths of the API" in said.output and "3 done" in said.output
        rows = results(bulk)
        assert [row["Status"] for row in rows] == ["done"] * 3 and {row["Row"] for row in rows} == {1, 2, 3}
        for row in rows:
            record = bulk.desk.record(row["Id"])
            assert record["PartnerOpportunityIdentifier"] == row["Key"]
            assert record["Project"]["ExpectedCustomerSpend"][0]["Amount"] == "12500"
            assert record["RelatedEntityIdentifiers"]["Solutions"] == [solution]
        entries = bulk.value("audit", "list", "--limit", "100")["Entries"]
        written = [entry for entry in entries if entry["Phase"] == "begun"]
        assert {entry["Command"] for entry in written} == {"bulk create"} and len(written) == 6

    def test_labels_of_the_console(self, bulk):
        columns = dict(CONSOLE)
        columns["createdBy"] = columns.pop("Created By")
        rows = [{name: text.format(n) for name, text in columns.items() if name != "createdBy"} for n in range(2)]
        text = "\ufeff" + sheet(rows, delimiter=";", lineterminator="\r\n")
        bulk.file("deals.csv", text)
        said = bulk.run("bulk", "create", "deals.csv", *YES).require(0)
        assert "labels of the console" in said.output and "Contract Vehicle" in said.output
        record = bulk.desk.record(results(bulk)[0]["Id"])
        assert record["Customer"]["Account"]["Address"]["CountryCode"] == "US"
        assert record["Customer"]["Contacts"][0]["Phone"] == "+12065550100"
        assert record["Project"]["SalesActivities"] == [
            "Conducted POC / Demo", "Agreed on solution to Business Problem",
        ]
        assert "\n" in record["Project"]["CustomerBusinessProblem"]
        assert record["Marketing"]["Source"] == "None"
        [owner] = record["OpportunityTeam"]
        assert (owner["FirstName"], owner["LastName"]) == ("Sam Ana", "Lee")
        assert owner["BusinessTitle"] == "OpportunityOwner"

    def test_json_lines(self, bulk):
        payloads = [edited(complete(), {"Project.Title": f"Line {n}"}) for n in range(2)]
        for payload in payloads:
            payload.pop("ClientToken")
        bulk.file("deals.jsonl", "".join(json.dumps(one) + "\n" for one in payloads))
        bulk.run("bulk", "create", "deals.jsonl", *YES).require(0)
        assert made(bulk, "Line ") == ["Line 0", "Line 1"]

    def test_a_wrong_row_keeps_all_from_being_sent(self, bulk):
        rows = [deal(n) for n in range(10, 13)]
        rows[1]["LifeCycle.TargetCloseDate"] = "31.12.2030"
        rows[2]["Project.ExpectedCustomerSpend[].Amount"] = "12,50"
        rows[2]["Customer.Account.Industry"] = "Retial"
        bulk.file("deals.csv", sheet(rows))
        said = bulk.run("bulk", "create", "deals.csv", *YES).require(1)
        names = list(rows[0])
        place = names.index("LifeCycle.TargetCloseDate") + 1
        assert f"line 3, column {place} (LifeCycle.TargetCloseDate): '31.12.2030' is no day" in said.output
        assert "'12,50' is no amount" in said.output and "Retail" in said.output
        assert bulk.calls("CreateOpportunity") == [] or "Deal 10" not in made(bulk)
        bulk.run("bulk", "create", "deals.csv", "--skip-invalid", *YES).require(1)
        assert "Deal 10" in made(bulk)
        statuses = {row["Row"]: row["Status"] for row in results(bulk)}
        assert statuses == {1: "done", 2: "invalid", 3: "invalid"}
        # Mended, only the two go.
        rows[1]["LifeCycle.TargetCloseDate"] = day(90)
        rows[2]["Project.ExpectedCustomerSpend[].Amount"] = "12500"
        rows[2]["Customer.Account.Industry"] = "Retail"
        bulk.file("deals.csv", sheet(rows))
        bulk.run("bulk", "create", "deals.csv", *YES).require_block(252, "an earlier run has left its results there", "--resume")
        said = bulk.run("bulk", "create", "deals.csv", "--resume", *YES).require(0)
        assert "2 done, 1 done before" in said.output
        assert [title for title in made(bulk) if title in ("Deal 10", "Deal 11", "Deal 12")] == ["Deal 10", "Deal 11", "Deal 12"]

    def test_an_answer_that_is_lost_makes_no_second_record(self, bulk):
        bulk.file("deals.csv", sheet([deal(n) for n in range(20, 26)]))
        bulk.fault({"match": {"operation": "CreateOpportunity"}, "answer": {"drop": "after"}, "every": 2, "times": 3})
        bulk.run("bulk", "create", "deals.csv", *YES, AWS_MAX_ATTEMPTS=None).require(0)
        titles = made(bulk, "Deal 2")
        assert [title for title in titles if title in {f"Deal {n}" for n in range(20, 26)}] == [f"Deal {n}" for n in range(20, 26)]

    def test_throttling_is_waited_out(self, bulk):
        bulk.file("deals.csv", sheet([deal(n) for n in range(30, 36)]))
        bulk.fault({"match": {"operation": "CreateOpportunity"}, "answer": {"error": "ThrottlingException"}, "every": 2, "times": 6})
        bulk.run("bulk", "create", "deals.csv", *YES, AWS_MAX_ATTEMPTS=None).require(0)
        assert len(made(bulk, "Deal 3")) >= 6

    def test_a_fault_of_some_rows_is_sent_again(self, bulk):
        bulk.file("deals.csv", sheet([deal(n) for n in range(40, 44)]))
        fault = {"match": {"operation": "CreateOpportunity"}, "answer": {"error": "AccessDeniedException"}, "times": 2}
        bulk.fault(fault)
        said = bulk.run("bulk", "create", "deals.csv", "--parallel", "1", *YES).require(1)
        assert "2 done, 2 failed" in said.output and "AccessDenied" in (bulk.home / "deals.csv.results.jsonl").read_text()
        # The file of results is one that can be run.
        said = bulk.run("bulk", "create", "deals.csv.results.jsonl", *YES).require(0)
        assert "2 done, 2 done before" in said.output
        assert made(bulk, "Deal 4")[-4:] == [f"Deal {n}" for n in range(40, 44)]
        assert "nothing is left to send" in bulk.run("bulk", "create", "deals.csv", "--resume", *YES).require(0).output

    def test_results_as_csv(self, bulk):
        bulk.file("deals.csv", sheet([deal(50)]))
        bulk.run("bulk", "create", "deals.csv", "--results", "out.csv", *YES).require(0)
        [row] = csv.DictReader(io.StringIO((bulk.home / "out.csv").read_text()))
        assert row["Status"] == "done" and row["Id"].startswith("O") and row["Line"] == "2"
        said = bulk.run("bulk", "create", "out.csv", *YES).require(0)
        assert "nothing is left to send" in said.output

    def test_a_solution_that_there_is_none_of(self, bulk):
        """What was made stays made, and only the rest is done again."""
        bulk.file("deals.csv", sheet([deal(60, **{"RelatedEntityIdentifiers.Solutions": "S-999999999"})]))
        bulk.run("bulk", "create", "deals.csv", *YES).require(1)
        [row] = results(bulk)
        assert row["Status"] == "failed" and row["Id"] and row["Code"] == "ResourceNotFoundException"
        before = len(bulk.calls("CreateOpportunity"))
        bulk.run("bulk", "create", "deals.csv", "--resume", *YES).require(1)
        assert len(bulk.calls("CreateOpportunity")) == before


class TestKill:
    def test_in_mid_run_and_gone_on_with(self, bulk):
        count = 24
        bulk.file("deals.csv", sheet([deal(n, **{"Project.Title": f"Killed {n:02}"}) for n in range(100, 100 + count)]))
        bulk.fault({"match": {"operation": "CreateOpportunity"}, "answer": {"delay": "60ms"}})
        words = ("bulk", "create", "deals.csv", "--parallel", "3", *YES)
        file = bulk.home / "deals.csv.results.jsonl"
        kills = 0
        for wanted in (4, 10, 17):
            reached = lambda: file.exists() and file.read_bytes().count(b"\n") >= wanted
            kills += bulk.killed(*words, *(["--resume"] if file.exists() else []), when=reached)
        assert kills == 3
        # A line that was cut short is no result.
        with file.open("ab") as torn:
            torn.write(b'{"Row":1,"Line":2,"Sta')
        bulk.mend()
        bulk.run(*words, "--resume").require(0)
        rows = results(bulk)
        assert {row["Row"] for row in rows if row["Status"] == "done"} == set(range(1, count + 1))
        assert made(bulk, "Killed ") == [f"Killed {n}" for n in range(100, 100 + count)]

    def test_keys_that_end_in_mid_run(self, bulk):
        bulk.file("deals.csv", sheet([deal(n, **{"Project.Title": f"Ended {n}"}) for n in range(140, 150)]))
        bulk.fault({"match": {"operation": "CreateOpportunity"}, "answer": {"error": "ExpiredTokenException"}, "every": 5})
        ended = bulk.run("bulk", "create", "deals.csv", "--parallel", "2", *YES)
        assert ended.code in (253, 254, 255) and "--resume" in ended.error, ended
        assert len(results(bulk)) < 10
        bulk.mend()
        bulk.run("bulk", "create", "deals.csv", "--resume", *YES).require(0)
        assert made(bulk, "Ended ") == [f"Ended {n}" for n in range(140, 150)]

    def test_two_at_once(self, bulk):
        bulk.file("deals.csv", sheet([deal(n) for n in range(160, 166)]))
        bulk.fault({"match": {"operation": "CreateOpportunity"}, "answer": {"delay": "300ms"}})
        file = bulk.home / "deals.csv.results.jsonl"
        seen = []

        def second():
            if file.exists() and file.stat().st_size and not seen:
                seen.append(bulk.run("bulk", "create", "deals.csv", "--resume", *YES))
            return False

        bulk.killed("bulk", "create", "deals.csv", "--parallel", "1", *YES, when=second)
        assert seen[0].code == 252 and "another run writes its results there" in seen[0].error, seen[0]


class TestUpdate:
    def changed(self, bulk, ids, **columns):
        bulk.file("changes.csv", sheet([{"Id": one, **{name: texts[n] for name, texts in columns.items()}} for n, one in enumerate(ids)]))

    def test_fields_that_have_columns(self, bulk):
        ids = [bulk.desk.create({"Project.AdditionalComments": "Kept"}) for _ in range(3)]
        before = [bulk.desk.record(one) for one in ids]
        rows = [
            {"Id": ids[0], "LifeCycle.NextSteps": "Size it", "Project.AdditionalComments": "", "Project.Title": "Renamed"},
            {"Id": ids[1], "LifeCycle.NextSteps": "", "Project.AdditionalComments": "", "Project.Title": ""},
            {"Id": ids[2], "LifeCycle.NextSteps": before[2]["LifeCycle"]["NextSteps"], "Project.AdditionalComments": "", "Project.Title": ""},
        ]
        bulk.file("changes.csv", sheet(rows))
        said = bulk.run("bulk", "update", "changes.csv", *YES).require(1)
        assert "line 3: the row changes nothing" in said.output
        rows[1]["LifeCycle.NextSteps"] = "Meet"
        bulk.file("changes.csv", sheet(rows))
        said = bulk.run("bulk", "update", "changes.csv", *YES).require(0)
        assert "2 done, 1 unchanged" in said.output
        first = bulk.desk.record(ids[0])
        assert first["LifeCycle"]["NextSteps"] == "Size it" and first["Project"]["Title"] == "Renamed"
        assert first["Project"]["AdditionalComments"] == "Kept"
        assert first["Customer"] == before[0]["Customer"]
        assert bulk.desk.record(ids[2]) == before[2]

    def test_a_cell_and_a_null_that_empty_a_field(self, bulk):
        ids = [bulk.desk.create({"Project.AdditionalComments": "Gone"}) for _ in range(2)]
        bulk.file("a.csv", sheet([{"Id": ids[0], "Project.AdditionalComments": ""}]))
        bulk.run("bulk", "update", "a.csv", "--erase-empty", *YES).require(0)
        bulk.file("b.jsonl", json.dumps({"Id": ids[1], "Project": {"AdditionalComments": None, "Title": "New"}}) + "\n")
        bulk.run("bulk", "update", "b.jsonl", *YES).require(0)
        for one in ids:
            assert "AdditionalComments" not in bulk.desk.record(one)["Project"]
        assert bulk.desk.record(ids[1])["Project"]["Title"] == "New"

    def test_a_record_that_somebody_changed_since(self, bulk):
        one = bulk.desk.create()
        date = bulk.desk.record(one)["LastModifiedDate"].isoformat()
        bulk.desk.update(one, {"LifeCycle.NextSteps": "Theirs"})
        bulk.file("c.csv", sheet([{"Id": one, "LastModifiedDate": date, "Project.Title": "Mine"}]))
        bulk.run("bulk", "update", "c.csv", *YES).require(1)
        [row] = results(bulk, "c.csv.results.jsonl")
        assert row["Code"] == "ConflictException" and "was changed at" in row["Message"]
        bulk.file("d.csv", sheet([{"Id": one, "Project.Title": "Mine"}]))
        bulk.run("bulk", "update", "d.csv", *YES).require(0)
        record = bulk.desk.record(one)
        assert record["Project"]["Title"] == "Mine" and record["LifeCycle"]["NextSteps"] == "Theirs"

    def test_a_conflict_on_the_way_is_tried_again(self, bulk):
        one = bulk.desk.create()
        bulk.fault({"match": {"operation": "UpdateOpportunity"}, "answer": {"error": "ConflictException"}, "times": 2})
        bulk.file("e.csv", sheet([{"Id": one, "Project.Title": "Stubborn"}]))
        bulk.run("bulk", "update", "e.csv", *YES).require(0)
        assert bulk.desk.record(one)["Project"]["Title"] == "Stubborn"

    def test_what_the_rules_refuse_is_not_sent(self, bulk):
        one = bulk.desk.at("Approved")
        before = len(bulk.calls("UpdateOpportunity"))
        bulk.file("f.csv", sheet([{"Id": one, "Project.Title": "Locked by now"}]))
        bulk.run("bulk", "update", "f.csv", *YES).require(1)
        [row] = results(bulk, "f.csv.results.jsonl")
        assert row["Code"] == "ACTION_NOT_PERMITTED" and "(selling 4.2)" in row["Message"]
        assert len(bulk.calls("UpdateOpportunity")) == before

    def test_a_record_in_review_and_one_that_is_none(self, bulk):
        ids = [bulk.desk.at("Submitted"), "O999999999"]
        bulk.file("g.csv", sheet([{"Id": one, "LifeCycle.NextSteps": "Wait"} for one in ids]))
        bulk.run("bulk", "update", "g.csv", *YES).require(1)
        rows = {row["Id"]: row for row in results(bulk, "g.csv.results.jsonl")}
        assert "AWS reviews it" in rows[ids[0]]["Message"]
        assert rows[ids[1]]["Code"] == "ResourceNotFoundException"


class TestSubmitAndAssociate:
    @pytest.fixture
    def bulk(self, servers, tmp_path):
        """Where a submission wants an engagement, as at AWS."""
        house = Automation(servers.start(), tmp_path)
        house.desk = Desk(selling(house.server, PARTNER_1), "Sandbox")
        return house

    def test_a_walk(self, bulk):
        ids = [bulk.desk.create() for _ in range(2)]
        bulk.file("rel.csv", sheet([{"Opportunity ID": one, "Solution offered": bulk.desk.solution, "AWS products": "AWS Lambda; AmazonS3"} for one in ids]))
        bulk.run("bulk", "associate", "rel.csv", *YES).require(0)
        related = bulk.desk.record(ids[0])["RelatedEntityIdentifiers"]
        assert related["Solutions"] == [bulk.desk.solution] and "AWSLambda" in related["AwsProducts"]
        bare = bulk.desk.create()
        bulk.file("ids.csv", "Id\n" + "\n".join([*ids, bare]) + "\n")
        bulk.run("bulk", "submit", "ids.csv", *YES).require(1)
        rows = {row["Id"]: row for row in results(bulk, "ids.csv.results.jsonl")}
        assert [rows[one]["Status"] for one in ids] == ["done", "done"]
        assert rows[bare]["Status"] == "failed" and "solutions" in rows[bare]["Message"].lower()
        assert [bulk.desk.status(one) for one in ids] == ["Submitted", "Submitted"]
        bulk.desk.associate(bare)
        said = bulk.run("bulk", "submit", "ids.csv.results.jsonl", *YES).require(0)
        assert "1 done, 2 done before" in said.output
        said = bulk.run("bulk", "submit", "ids.csv", "--results", "again.jsonl", *YES).require(0)
        assert "3 unchanged" in said.output


class TestBadFiles:
    @pytest.mark.parametrize(
        "content, words",
        [
            (b"", "the file is empty"),
            (b"\xef\xbb\xbf\r\n", "the file is empty"),
            ("Id,Stage\n".encode("utf-16"), "is UTF-16"),
            (b"Id,Project.Title\nO1,caf\xe9\n", "line 2: the file is not UTF-8 text"),
            (b'Id,Project.Title\nO1,"open\n', "a quote that opens there is never closed"),
            (b"Id,Project.Titel\nO1,x\n", "Did you mean Project.Title?"),
            (b"Opportunity ID,Stage,Next Stepz\nO1,x,y\n", "line 1, column 3: there is no field 'Next Stepz'"),
            (b"Id,Project.Title,partnerProjectTitle\nO1,x,y\n", "write 'Project.Title'"),
            (b"Project.Title\nx\n", "no column says which opportunity"),
            (b"Id,Project.Title,project.title\nO1,x,y\n", "is the same field as column 2"),
            (b'[{"Id": "O1"}]', "JSON list"),
            (b"PK\x03\x04\x00\x00", "the file is no text"),
        ],
        ids=["empty", "mark", "utf-16", "latin-1", "quote", "path", "label", "mixed", "no-id", "twice", "list", "zip"],
    )
    def test_cannot_be_read(self, bulk, content, words):
        (bulk.home / "bad.csv").write_bytes(content)
        bulk.run("bulk", "update", "bad.csv", *YES).require_block(252, words)

    @pytest.mark.parametrize(
        "text, words",
        [
            ("Id,Project.Title\nO1,a,b\n", "line 2: the row has 3 cells, and the header has 2"),
            ("Id,Project.Title\nO1\n", "line 2: the row has 1 cells"),
            ("Id,Project.Title\nO1,a\nO1,b\n", "line 3: the opportunity O1 stands on line 2 already"),
            ("Id,Project.Title\nX1,a\n", "'X1' is no opportunity"),
            ("Id,Project.Title\n,a\n", "does not say which opportunity"),
            ('Id,Project.Title\nO1,"a\nb"\nO2,a,b\n', "line 4: the row has 3 cells"),
            ('{"Id": "O1", "Project.Title": "x"}\n{"Id": "O2", \n', "line 2: the JSON cannot be read"),
            ('{"Id": "O1", "Project.Title": "x"}\n["O2"]\n', "line 2: the line is no JSON object"),
            ('{"Id": "O1", "Project.Titel": "x"}\n', "Did you mean Project.Title?"),
            ("Id,LifeCycle.Stage\nO1,Won\n", "line 2, column 2 (LifeCycle.Stage): there is no 'Won'"),
        ],
    )
    def test_a_row_that_is_wrong(self, bulk, text, words):
        bulk.file("bad.csv", text)
        said = bulk.run("bulk", "update", "bad.csv", *YES).require(1)
        assert words in said.output, said.output

    def test_nowhere(self, bulk):
        bulk.run("bulk", "create", "nowhere.csv", *YES).require_block(252, "the file cannot be read")
        bulk.file("deals.csv", sheet([deal(900)]))
        bulk.run("bulk", "create", "deals.csv").require(252)

    def test_a_hundred_thousand_rows(self, bulk):
        """Checked row by row: memory does not grow with the file."""
        with open(bulk.home / "many.csv", "w") as file:
            file.write("Id,LifeCycle.NextSteps\n")
            file.writelines(f"O{n},Call number {n}\n" for n in range(1, 100_001))
        plan = bulk.value("bulk", "update", "many.csv", "--dry-run")
        assert plan["Rows"] == plan["ToSend"] == 100_000
        assert plan["Calls"] == {"GetOpportunity": 100_000, "UpdateOpportunity": 100_000}
        assert plan["Seconds"] == 9 * 86_400, "AWS allows 10,000 a day"
