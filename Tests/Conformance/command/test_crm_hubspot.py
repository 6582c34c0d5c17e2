"""`cosell crm` and an account of HubSpot on this machine (hubspot.py names what its answers rest on)."""

import json
import os
import signal
import sqlite3
import time
import urllib.error
import urllib.request

import pytest

from crmdesk import CRMDesk, killed_anywhere
from hubspot import SCOPES, HubSpot
from server import eventually, free_port

# How often a run is killed; more are for a long evening.
KILLS = int(os.environ.get("COSELL_CRM_KILLS", "6"))
DEALS = int(os.environ.get("COSELL_CRM_DEALS", "6"))


@pytest.fixture
def account():
    with HubSpot() as account:
        yield account


@pytest.fixture
def desk(servers, tmp_path, account):
    return desk_of(servers, tmp_path, account)


def desk_of(servers, home, account):
    home.mkdir(exist_ok=True, parents=True)
    return CRMDesk(servers.start(), home, "hubspot", {"address": account.url}, HUBSPOT_TOKEN=account.token)


def week(desk, account):
    """Deals of both sides; the same for every account."""
    for number in range(DEALS):
        desk.desk.create({
            "Project.Title": f"Deal {number}",
            "Customer.Account.CompanyName": f"Customer {number % 2}",
            "PartnerOpportunityIdentifier": f"P{number}",
        })
    company = account.add("companies", name="Borg", industry="RETAIL", website="https://borg.example.com", hs_country_code="US", zip="98101", state="Washington")
    deal = account.add(
        "deals", dealname="Assimilation", dealstage="appointmentscheduled", closedate="2027-06-01", dealtype="newbusiness",
        share_with_aws="true", description="Sales data of 400 stores arrives a day late and cannot be joined.",
        aws_use_case="AI Machine Learning and Analytics", aws_delivery_model="SaaS or PaaS", aws_monthly_revenue="12500",
        aws_primary_needs="Co-Sell - Deal Support", aws_sales_activities="Conducted POC / Demo",
    )
    account.link(deal, company=company)


def edits(desk, account):
    """What people of both sides change afterwards."""
    ids = {row["dealname"]: row["hs_object_id"] for row in account.rows() if row.get("aws_opportunity_id")}
    account.edit("deals", ids["Deal 0"], hs_next_step="Call the buyer back")
    known = {record["Project"]["Title"]: record["Id"] for record in desk.records()}
    desk.desk.update(known["Deal 1"], {"Project.AdditionalComments": "Decided in spring"})
    desk.desk.update(known["Deal 0"], {"LifeCycle.TargetCloseDate": "2027-09-30"})


class TestBothWays:
    def test_deals_go_both_ways_and_rest(self, desk, account):
        week(desk, account)
        desk.settled()
        deals = {row["dealname"]: row for row in account.rows()}
        assert set(deals) == {"Assimilation", *(f"Deal {number}" for number in range(DEALS))}
        assert all(row.get("aws_opportunity_id") for row in deals.values())
        assert sorted(row["name"] for row in account.rows("companies")) == ["Borg", "Customer 0", "Customer 1"]
        assert account.company_of(deals["Deal 0"]["hs_object_id"])["name"] == "Customer 0"
        assert {record["Project"]["Title"] for record in desk.records()} == set(deals)

        edits(desk, account)
        desk.settled()
        known = {record["Project"]["Title"]: record for record in desk.records()}
        assert known["Deal 0"]["LifeCycle"]["NextSteps"] == "Call the buyer back"
        deals = {row["dealname"]: row for row in account.rows()}
        assert deals["Deal 1"]["aws_comments"] == "Decided in spring"
        assert deals["Deal 0"]["closedate"].startswith("2027-09-30")

        writes = account.count("batch/up") + account.count("batch/create")
        before = account.state(), desk.opportunities()
        desk.sync()
        assert (account.state(), desk.opportunities()) == before
        assert account.count("batch/up") + account.count("batch/create") == writes

    def test_a_deal_in_the_bin_and_one_that_was_merged_are_not_made_again(self, desk, account):
        week(desk, account)
        desk.settled()
        ids = {row["dealname"]: row["hs_object_id"] for row in account.rows()}
        account.archive("deals", ids["Deal 0"])
        account.merge("deals", ids["Deal 1"], ids["Deal 2"])
        for _ in range(3):
            desk.run("crm", "sync", "--yes")
        names = [row["dealname"] for row in account.rows()]
        assert "Deal 0" not in names and "Deal 2" not in names and names.count("Deal 1") == 1

    def test_a_change_of_a_company_reaches_its_deals(self, desk, account):
        week(desk, account)
        desk.settled()
        company = next(row for row in account.rows("companies") if row["name"] == "Customer 1")
        account.edit("companies", company["hs_object_id"], website="https://changed.example.com")
        desk.settled()
        known = {record["Project"]["Title"]: record for record in desk.records()}
        assert known["Deal 1"]["Customer"]["Account"]["WebsiteUrl"] == "https://changed.example.com"

    def test_search_that_is_behind_makes_nothing_twice(self, servers, tmp_path):
        with HubSpot(lag=2.0) as account:
            desk = desk_of(servers, tmp_path, account)
            week(desk, account)
            for _ in range(3):
                desk.run("crm", "sync", "--yes")
            eventually(account.is_caught_up)
            desk.settled()
            names = [row["dealname"] for row in account.rows()]
            assert sorted(names) == sorted(set(names)) and len(names) == DEALS + 1
            companies = [row["name"] for row in account.rows("companies")]
            assert sorted(companies) == ["Borg", "Customer 0", "Customer 1"]


class TestRefusals:
    def test_a_bad_token_and_a_missing_scope_are_said(self, desk, account):
        desk.run("crm", "plan", HUBSPOT_TOKEN="wrong").require_block(253, "HUBSPOT_TOKEN")
        desk.run("crm", "plan", HUBSPOT_TOKEN=None).require_block(252, "HUBSPOT_TOKEN")
        account.scopes = SCOPES - {"crm.objects.deals.read"}
        desk.run("crm", "plan").require_block(254, "crm.objects.deals.read")

    def test_a_day_whose_requests_are_used_up(self, desk, account):
        account.daily = 0
        desk.run("crm", "plan").require_block(254, "tomorrow")

    def test_a_pace_that_is_too_fast_is_slowed(self, servers, tmp_path):
        with HubSpot(burst=4) as account:
            desk = desk_of(servers, tmp_path, account)
            week(desk, account)
            account.burst = 6
            desk.sync()
            assert len(account.rows()) == DEALS + 1

    def test_requests_for_many_deals(self, desk, account):
        count = int(os.environ.get("COSELL_CRM_COUNT", "120"))
        desk.many(count)
        desk.sync()
        assert len(account.rows()) == count
        assert account.count("deals/batch/upsert") == -(-count // 100)
        assert len(account.rows("companies")) == 1

    def test_a_record_that_is_refused_stops_no_other(self, desk, account):
        bad = desk.desk.create({"Project.Title": "Bad", "PartnerOpportunityIdentifier": "P1"})
        desk.desk.create({"Project.Title": "Good", "PartnerOpportunityIdentifier": "P2"})
        account.add("deals", dealname="Taken", dealstage="closedwon", aws_opportunity_id="none")
        desk.settled()
        assert {row["dealname"] for row in account.rows()} == {"Bad", "Good", "Taken"}
        assert account.row(bad)["dealname"] == "Bad"


class TestFaults:
    STEPS = ("deals/search", "archived=true", "companies/batch", "batch/upsert", "associations", "pipelines")

    @staticmethod
    def state(servers, home, first=(), then=()):
        """Both sides behind the week and the edits, with faults put upon those steps."""
        with HubSpot() as account:
            desk = desk_of(servers, home, account)
            week(desk, account)
            for faults, change in ((first, lambda: edits(desk, account)), (then, lambda: None)):
                for step, kind in faults:
                    account.fault(step, kind)
                for _ in range(4):
                    desk.run("crm", "sync", "--yes")
                assert not [fault for fault in account.faults if fault["times"]], "each fault has come"
                change()
            return account.state(), desk.opportunities()

    @pytest.fixture(scope="class")
    @classmethod
    def unbroken(cls, servers, tmp_path_factory):
        """The state without faults; the same for each kind of them."""
        return cls.state(servers, tmp_path_factory.mktemp("unbroken"))

    @pytest.mark.parametrize("kind", ["503", "429", "before", "after"])
    def test_a_fault_at_every_step_changes_nothing_in_the_end(self, servers, tmp_path, unbroken, kind):
        first = [(step, kind) for step in self.STEPS]
        assert self.state(servers, tmp_path, first, [("batch/update", kind), ("search", kind)]) == unbroken


class TestUndo:
    def test_of_a_write_to_the_account(self, desk, account):
        """Texts, days and emptied fields go back, and to the next sync it is the CRM's change."""
        one = desk.desk.create({"Project.AdditionalComments": "Early", "LifeCycle.TargetCloseDate": "2027-06-01"})
        desk.settled()
        [deal] = [row for row in account.rows() if row["aws_opportunity_id"] == one]
        account.edit("deals", deal["hs_object_id"], aws_use_case="")
        desk.settled()
        desk.desk.update(one, {"Project.AdditionalComments": "Late", "LifeCycle.TargetCloseDate": "2027-09-30", "Project.CustomerUseCase": "Database"})
        desk.sync()
        row = self.row(account, one)
        assert (row["aws_comments"], row["closedate"][:10], row["aws_use_case"]) == ("Late", "2027-09-30", "Database")
        rows = desk.value("audit", "list", "--subject", one)["Entries"]
        number = [each["Number"] for each in rows if each["Phase"] == "begun" and each["Operation"] == "hubspot.write"][-1]
        assert len(desk.value("undo", str(number), "--yes")["Changes"]) == 3
        row = self.row(account, one)
        assert (row["aws_comments"], row["closedate"][:10], row.get("aws_use_case") or "") == ("Early", "2027-06-01", "")
        desk.settled()
        record = desk.desk.record(one)
        assert record["Project"]["AdditionalComments"] == "Early" and record["LifeCycle"]["TargetCloseDate"] == "2027-06-01"
        assert self.row(account, one)["aws_comments"] == "Early"

    def row(self, account, one):
        return next(row for row in account.rows() if row["aws_opportunity_id"] == one)


class TestKills:
    def test_a_run_that_is_killed_anywhere_ends_as_an_unbroken_one(self, servers, tmp_path):
        killed_anywhere(HubSpot, lambda home, account: desk_of(servers, tmp_path / home, account), week, edits, KILLS)


class TestListening:
    @pytest.fixture
    def listening(self, desk, account):
        port = free_port()
        public = f"https://hooks.example.com/hubspot?app=%2F1"
        desk.shell.variables["HUBSPOT_CLIENT_SECRET"] = account.secret
        process = desk.start("crm", "listen", "--port", str(port), "--public-url", public)
        assert "Listening" in process.stderr.readline()
        desk.public, desk.hook = public.replace("%2F", "/"), f"http://127.0.0.1:{port}/hubspot?app=%2F1"
        yield desk
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)

    def noted(self, desk):
        with sqlite3.connect(f"file:{desk.home / 'deals.sqlite'}?mode=ro", uri=True) as database:
            return database.execute("SELECT object, crm_id FROM crm_notice ORDER BY 1, 2").fetchall()

    def post(self, url, body, headers, method="POST"):
        request = urllib.request.Request(url, body, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return answer.status
        except urllib.error.HTTPError as refused:
            return refused.code

    def test_records_are_noted_once_and_read_by_the_next_sync(self, listening, account):
        desk = listening
        week(desk, account)
        desk.settled()
        account.lag = 3600
        ids = {row["dealname"]: row["hs_object_id"] for row in account.rows()}
        # Whatever search shows, of a deal or its company, values are read by id: here it shows nothing.
        for table in account.index.values():
            table.clear()
        account.edit("deals", ids["Deal 0"], hs_next_step="Search does not know")
        desk.sync()
        known = {record["Project"]["Title"]: record for record in desk.records()}
        assert known["Deal 0"]["LifeCycle"]["NextSteps"] != "Search does not know"
        assert account.tell(desk.hook, [account.event(ids["Deal 0"])] * 2, signed_url=desk.public) == 200
        assert self.noted(desk) == [("opportunity", ids["Deal 0"])]
        desk.sync()
        known = {record["Project"]["Title"]: record for record in desk.records()}
        assert known["Deal 0"]["LifeCycle"]["NextSteps"] == "Search does not know"

    def test_what_is_not_hubspots_is_refused(self, listening, account):
        desk, body = listening, json.dumps([account.event(1)]).encode()
        good = account.sign(desk.public, body)
        rows = [
            (200, body, good), (401, body, {}), (401, b"[]", good), (401, body, account.sign(desk.public, body, moment=time.time() - 400)),
            (401, body, account.sign(desk.public, body, secret="other")), (401, body, account.sign(desk.hook, body)),
            (400, b"{}", account.sign(desk.public, b"{}")), (413, b"x" * (1 << 20) + b"x", good),
        ]
        assert [self.post(desk.hook, sent, headers) for _, sent, headers in rows] == [status for status, _, _ in rows]
        assert self.post(desk.hook, None, {}, "GET") == 405
        assert self.noted(desk) == [("opportunity", "1")]

    def test_settings_that_are_wrong(self, desk):
        desk.run("crm", "listen", HUBSPOT_CLIENT_SECRET=None).require_block(252, "HUBSPOT_CLIENT_SECRET")
        desk.run("crm", "listen", "--port", "99999", HUBSPOT_CLIENT_SECRET="x").require_block(252, "--port")
        desk.run("crm", "listen", "--public-url", "nowhere", HUBSPOT_CLIENT_SECRET="x").require_block(252, "--public-url")


class TestTheAccountItself:
    """It refuses what HubSpot refuses: what it lets pass would be tested for nothing."""

    @pytest.fixture
    def ask(self, account):
        def ask(method, path, body=None, token=account.token):
            data = json.dumps(body).encode() if body is not None else None
            request = urllib.request.Request(account.url + path, data, {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}, method=method)
            try:
                with urllib.request.urlopen(request) as answer:
                    return answer.status, json.load(answer)
            except urllib.error.HTTPError as refused:
                return refused.code, json.loads(refused.read())

        return ask

    @staticmethod
    def search(*filters, **more):
        return {"filterGroups": [{"filters": list(filters)}], "limit": 200, **more}

    def test_searches(self, ask, account):
        account.searches = 100
        path = "/crm/v3/objects/deals/search"
        test = {"propertyName": "dealname", "operator": "EQ", "value": "x"}
        assert ask("POST", path, self.search(test))[0] == 200
        for wrong in (
            self.search(test, limit=201), self.search(test, after="9900"), self.search({**test, "propertyName": "nope"}),
            self.search({**test, "operator": "IS"}), self.search(*[test] * 7), {"filterGroups": [{"filters": [test]}] * 6},
            self.search(sorts=[{"propertyName": "dealname"}, {"propertyName": "amount"}]),
        ):
            assert ask("POST", path, wrong)[0] == 400

    def test_the_sixth_search_of_a_second(self, ask):
        statuses = [ask("POST", "/crm/v3/objects/deals/search", self.search()) [0] for _ in range(7)]
        assert 429 in statuses and statuses[:5] == [200] * 5

    def test_batches(self, ask, account):
        def inputs(*properties, **more):
            return {"inputs": [{"properties": each, **more} for each in properties]}

        path = "/crm/v3/objects/deals/batch"
        assert ask("POST", f"{path}/create", inputs(*[{"dealname": "x"}] * 101))[0] == 400
        assert ask("POST", f"{path}/create", inputs({"dealname": "x"}, {"nope": "x"}))[0] == 400
        assert account.rows() == []
        assert ask("POST", f"{path}/create", inputs({"amount": "many"}))[1]["errors"][0]["code"] == "INVALID_DOUBLE"
        assert ask("POST", f"{path}/create", inputs({"dealstage": "closedwon", "pipeline": "9001"}))[0] == 400
        status, answer = ask("POST", f"{path}/upsert", {"inputs": [
            {"id": "O1", "idProperty": "aws_opportunity_id", "properties": {"dealname": "x"}, "objectWriteTraceId": "a"},
            {"id": "O2", "idProperty": "aws_opportunity_id", "properties": {"nope": "x"}, "objectWriteTraceId": "b"},
        ]})
        assert status == 207 and answer["numErrors"] == 1 and answer["errors"][0]["context"]["objectWriteTraceId"] == ["b"]
        assert ask("POST", f"{path}/upsert", inputs({}, id="x", idProperty="dealname"))[0] == 400
        status, answer = ask("POST", f"{path}/read", {"properties": [], "inputs": [{"id": "1"}, {"id": answer["results"][0]["id"]}]})
        assert status == 207 and len(answer["results"]) == 1

    def test_rights(self, ask, account):
        account.scopes = set()
        status, answer = ask("GET", "/crm/v3/properties/deals")
        assert status == 403 and answer["category"] == "MISSING_SCOPES"
        assert ask("GET", "/crm/v3/properties/deals", token="x")[0] == 401

    def test_search_is_behind_and_reading_is_not(self, ask, account):
        account.lag = 0.5
        deal = account.add("deals", dealname="new", dealstage="closedwon")
        assert ask("POST", "/crm/v3/objects/deals/search", self.search())[1]["total"] == 0
        assert len(ask("POST", "/crm/v3/objects/deals/batch/read", {"inputs": [{"id": deal}]})[1]["results"]) == 1
        eventually(lambda: ask("POST", "/crm/v3/objects/deals/search", self.search())[1].get("total") == 1)
