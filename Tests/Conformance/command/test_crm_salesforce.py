"""`cosell crm` and an org of Salesforce on this machine (salesforce.py names what its answers rest on)."""

import json
import os
import urllib.parse
import urllib.request

import pytest

from crmdesk import CRMDesk, killed_anywhere
from engagements import Room, interaction
from partners import PARTNER_1, SUBMITTING
from salesforce import VERSION, Salesforce

# How often a run is killed; more are for a long evening.
KILLS = int(os.environ.get("COSELL_CRM_KILLS", "6"))
DEALS = int(os.environ.get("COSELL_CRM_DEALS", "6"))


@pytest.fixture
def org():
    with Salesforce() as org:
        yield org


@pytest.fixture
def desk(servers, tmp_path, org):
    return desk_of(servers, tmp_path, org)


def desk_of(servers, home, org, **settings):
    home.mkdir(exist_ok=True, parents=True)
    # Jobs of this org are done at once, and are not waited for.
    return CRMDesk(servers.start(), home, "salesforce", org.settings(bulk_pace=0, **settings), SALESFORCE_CLIENT_SECRET=org.secret)


def week(desk, org):
    """Deals of both sides; the same for every org."""
    for number in range(DEALS):
        desk.desk.create({
            "Project.Title": f"Deal {number}",
            "Customer.Account.CompanyName": f"Customer {number % 2}",
            "PartnerOpportunityIdentifier": f"P{number}",
        })
    org.add("Account", Name="Borg", Industry="Retail", Website="https://borg.example.com", BillingCountryCode="US", BillingPostalCode="98101", BillingState="Washington")
    account = org.rows("Account")[0]["Id"]
    org.add(
        "Opportunity", Name="Assimilation", StageName="Prospecting", CloseDate="2027-06-01", AccountId=account, Type="New Customer",
        Share_With_AWS__c=True, Description="Sales data of 400 stores arrives a day late and cannot be joined.",
        AWS_Use_Case__c="AI Machine Learning and Analytics", AWS_Delivery_Model__c="SaaS or PaaS", AWS_Monthly_Revenue__c=12500,
        AWS_Primary_Needs__c="Co-Sell - Deal Support", AWS_Sales_Activities__c="Conducted POC / Demo",
    )


def edits(desk, org):
    """What people of both sides change afterwards."""
    ids = {row["Name"]: row["Id"] for row in org.rows() if row.get("AWS_Opportunity_Id__c")}
    org.edit("Opportunity", ids["Deal 0"], NextStep="Call the buyer back")
    known = {record["Project"]["Title"]: record["Id"] for record in desk.records()}
    desk.desk.update(known["Deal 1"], {"Project.AdditionalComments": "Decided in spring"})
    desk.desk.update(known["Deal 0"], {"LifeCycle.TargetCloseDate": "2027-09-30"})


class TestBothWays:
    def test_deals_go_both_ways_and_rest(self, desk, org):
        week(desk, org)
        desk.settled()
        deals = {row["Name"]: row for row in org.rows()}
        assert set(deals) == {"Assimilation", *(f"Deal {number}" for number in range(DEALS))}
        assert all(row.get("AWS_Opportunity_Id__c") for row in deals.values())
        assert sorted(row["Name"] for row in org.rows("Account")) == ["Borg", "Customer 0", "Customer 1"]
        assert {record["Project"]["Title"] for record in desk.records()} == set(deals)

        edits(desk, org)
        desk.settled()
        known = {record["Project"]["Title"]: record for record in desk.records()}
        assert known["Deal 0"]["LifeCycle"]["NextSteps"] == "Call the buyer back"
        deals = {row["Name"]: row for row in org.rows()}
        assert deals["Deal 1"]["AWS_Comments__c"] == "Decided in spring"
        assert deals["Deal 0"]["CloseDate"] == "2027-09-30"

        writes = org.count(method="PATCH") + org.count("sobjects", method="POST")
        before = org.state(), desk.opportunities()
        desk.sync()
        assert (org.state(), desk.opportunities()) == before
        assert org.count(method="PATCH") + org.count("sobjects", method="POST") == writes

    def test_a_deal_in_the_bin_is_not_made_again(self, desk, org):
        week(desk, org)
        desk.settled()
        gone = next(row for row in org.rows() if row["Name"] == "Deal 0")
        org.delete("Opportunity", gone["Id"])
        for _ in range(2):
            desk.run("crm", "sync", "--yes")
        assert "Deal 0" not in {row["Name"] for row in org.rows()}
        assert "Deal 0" in {record["Project"]["Title"] for record in desk.records()}

    def test_a_customer_that_is_renamed_in_the_org_is_renamed_at_aws(self, desk, org):
        week(desk, org)
        desk.settled()
        borg = next(row for row in org.rows("Account") if row["Name"] == "Customer 1")
        org.edit("Account", borg["Id"], Website="https://changed.example.com")
        desk.settled()
        known = {record["Project"]["Title"]: record for record in desk.records()}
        assert known["Deal 1"]["Customer"]["Account"]["WebsiteUrl"] == "https://changed.example.com"


def contacts(org):
    """The primary contact of each deal that has one, by the deal's name."""
    deals = {row["Id"]: row["Name"] for row in org.rows()}
    people = {row["Id"]: row for row in org.rows("Contact")}
    roles = [row for row in org.rows("OpportunityContactRole") if row["IsPrimary"]]
    assert len({role["OpportunityId"] for role in roles}) == len(roles)
    return {deals[role["OpportunityId"]]: people[role["ContactId"]] for role in roles}


class TestLeads:
    """Leads that AWS shares, one way: an invitation that waits, then its engagement, is one Lead of the org."""

    CUSTOMER = {"CompanyName": "Alder Mills", "Industry": "Manufacturing", "Address": {"CountryCode": "CA", "City": "Halifax"}, "WebsiteUrl": "https://alder-mills.example.com"}

    def share(self, desk, **customer):
        """AWS shares a lead; the ids of its engagement and of the invitation to it."""
        met = [interaction(1), interaction(2, BusinessProblem="Nobody knows why.")]
        sent = desk.plane.act("lead.send", account=PARTNER_1.account, customer={**self.CUSTOMER, **customer}, interactions=met)["record"]
        return sent["EngagementId"], sent["Id"]

    @staticmethod
    def writes(org):
        return org.count(method="PATCH") + org.count("sobjects", method="POST")

    def test_new_changed_converted_and_at_rest(self, desk, org):
        room = Room(desk.client)
        (first, invitation), (second, other) = self.share(desk), self.share(desk, CompanyName="Birch Yards")
        # A plan lists them and writes nothing.
        plan = desk.crm("plan", code=0)
        assert [(lead["EngagementId"], lead["Deed"]) for lead in plan["Leads"]] == sorted((each, "create-in-crm") for each in (first, second))
        assert org.rows("Lead") == []
        report = desk.sync()
        leads = {row["AWS_Engagement_Id__c"]: row for row in org.rows("Lead")}
        assert set(leads) == {first, second} and sorted(report["CreatedLeads"]) == sorted(row["Id"] for row in leads.values())
        made = leads[first]
        # An invitation says who it is about, and hides whom to call.
        assert (made["Company"], made["CountryCode"], made["LastName"], made["LeadSource"], made["Status"]) == (
            "Alder Mills", "CA", "Unknown", "AWS", "Open - Not Contacted"
        )

        # Who joins learns more; people's own changes stay.
        room.accept(invitation)
        room.accept(other)
        org.edit("Lead", made["Id"], Title="Owner", Status="Working - Contacted")
        desk.sync()
        lead = next(row for row in org.rows("Lead") if row["Id"] == made["Id"])
        assert (lead["FirstName"], lead["LastName"], lead["Email"], lead["City"]) == ("Noor", "Haan", "noor@alder.example.com", "Halifax")
        assert lead["Description"] == "Saw blades fail without any warning.\nNobody knows why."
        assert (lead["Title"], lead["Status"]) == ("Owner", "Working - Contacted") and len(org.rows("Lead")) == 2

        # A second run writes nothing, and asks the org nothing about leads.
        before, count, asked = org.rows("Lead"), self.writes(org), org.count("Lead")
        report = desk.sync()
        assert (org.rows("Lead"), self.writes(org), org.count("Lead")) == (before, count, asked)
        assert report["CreatedLeads"] == report["ChangedLeads"] == []

        # A converted lead is left alone, and said once; the other takes the change of AWS's side.
        org.convert(leads[second]["Id"])
        for engagement, name in ((first, "Alder Mills Ltd"), (second, "Birch Yards Ltd")):
            room.change(engagement, {"Lead": {"Customer": {**self.CUSTOMER, "CompanyName": name}}})
        report = desk.sync(code=1)
        assert report["ChangedLeads"] == [first]
        assert [problem["EngagementId"] for problem in report["Problems"]] == [second] and "converted" in report["Problems"][0]["Message"]
        companies = {row["AWS_Engagement_Id__c"]: row["Company"] for row in org.rows("Lead")}
        assert companies == {first: "Alder Mills Ltd", second: "Birch Yards"}
        desk.sync()

    def test_a_killed_run_makes_no_second_lead(self, desk, org):
        engagements = {self.share(desk, CompanyName=f"Customer {number}")[0] for number in range(3)}
        asked = len(org.requests)
        assert desk.killed_when(org, lambda count, moment: moment == "after" and any("sobjects/Lead" in target for _, target in org.requests[asked:]))
        desk.sync()
        rows = org.rows("Lead")
        assert {row["AWS_Engagement_Id__c"] for row in rows} == engagements and len(rows) == 3

    def test_an_org_without_the_field_is_told_what_to_make(self, servers, tmp_path, org):
        desk = desk_of(servers, tmp_path, org, lead_external_id_field="Other__c")
        self.share(desk)
        desk.desk.create({"Project.Title": "Deal", "PartnerOpportunityIdentifier": "P1"})
        report = desk.sync(code=1)
        # Deals are none the worse for it.
        assert len(report["CreatedInCrm"]) == 1 and [row["Name"] for row in org.rows()] == ["Deal"]
        assert "the Lead has no field Other__c" in report["Problems"][0]["Message"] and org.rows("Lead") == []

    def test_what_was_written_to_a_lead_is_taken_back(self, desk, org):
        engagement, invitation = self.share(desk)
        Room(desk.client).accept(invitation)
        desk.sync()
        Room(desk.client).change(engagement, {"Lead": {"Customer": {**self.CUSTOMER, "CompanyName": "Alder Mills Ltd"}}})
        desk.sync()
        entries = desk.value("audit", "list")["Entries"]
        number = next(entry["Number"] for entry in entries if entry["Operation"] == "salesforce.writeLead" and "Ltd" in json.dumps(entry))
        desk.run("undo", str(number), "--yes").require(0)
        assert [row["Company"] for row in org.rows("Lead")] == ["Alder Mills"]
        desk.sync()
        assert [row["Company"] for row in org.rows("Lead")] == ["Alder Mills"]


class TestContacts:
    """Customer.Contacts[] at AWS is the primary contact of the deal, by the shipped mapping."""

    def test_contacts_go_both_ways(self, desk, org):
        week(desk, org)
        deal = org.rows()[0]["Id"]
        hugh = org.add("Contact", FirstName="Hugh", LastName="Borg", Email="Hugh@Borg.example.com", Phone="+1 (206) 555-0199", Title="Third of Five")
        org.add("OpportunityContactRole", OpportunityId=deal, ContactId=hugh, IsPrimary=True)
        desk.settled()
        known = contacts(org)
        assert set(known) == {"Assimilation", *(f"Deal {number}" for number in range(DEALS))}
        ana = known["Deal 0"]
        assert {key: ana[key] for key in ("FirstName", "LastName", "Email", "Phone", "Title")} == {
            "FirstName": "Ana", "LastName": "Diaz", "Email": "ana@northwind.example.com", "Phone": "+12065550100", "Title": "CTO",
        }
        # All of them name the same person, who has the account of a deal.
        assert {known[f"Deal {number}"]["Id"] for number in range(DEALS)} == {ana["Id"]} and ana["AccountId"]
        records = {record["Project"]["Title"]: record for record in desk.records()}
        assert records["Assimilation"]["Customer"]["Contacts"] == [
            {"FirstName": "Hugh", "LastName": "Borg", "Email": "hugh@borg.example.com", "Phone": "+12065550199", "BusinessTitle": "Third of Five"}
        ]

        org.edit("Contact", hugh, Title="Individual")
        desk.desk.update(records["Deal 0"]["Id"], {"Customer.Contacts.0.BusinessTitle": "CIO"})
        desk.settled()
        records = {record["Project"]["Title"]: record for record in desk.records()}
        assert records["Assimilation"]["Customer"]["Contacts"][0]["BusinessTitle"] == "Individual"
        assert contacts(org)["Deal 0"]["Title"] == "CIO"

    def test_a_contact_that_is_there_is_linked_and_filled_in(self, desk, org):
        there = org.add("Contact", LastName="Diaz-Lopez", Email="ANA@northwind.example.com", Title="Owner")
        desk.desk.create({"Project.Title": "Deal", "PartnerOpportunityIdentifier": "P1"})
        desk.settled()
        assert [row["Id"] for row in org.rows("Contact")] == [there]
        linked = contacts(org)["Deal"]
        assert (linked["Id"], linked["LastName"], linked["Title"], linked["Phone"]) == (there, "Diaz-Lopez", "Owner", "+12065550100")

    def test_nobody_on_one_side_blanks_nothing_on_the_other(self, desk, org):
        for number in range(2):
            desk.desk.create({"Project.Title": f"Deal {number}", "PartnerOpportunityIdentifier": f"P{number}"})
        desk.settled()
        records = {record["Project"]["Title"]: record["Id"] for record in desk.records()}
        deals = {row["Name"]: row["Id"] for row in org.rows()}
        [role] = [row["Id"] for row in org.rows("OpportunityContactRole") if row["OpportunityId"] == deals["Deal 0"]]
        org.delete("OpportunityContactRole", role)
        org.edit("Opportunity", deals["Deal 0"], NextStep="Call")
        desk.desk.update(records["Deal 1"], {"Customer.Contacts": [], "Project.AdditionalComments": "Alone"})
        desk.settled()
        after = {record["Project"]["Title"]: record for record in desk.records()}
        assert after["Deal 0"]["LifeCycle"]["NextSteps"] == "Call"
        assert after["Deal 0"]["Customer"]["Contacts"][0]["Email"] == "ana@northwind.example.com"
        assert contacts(org)["Deal 1"]["Email"] == "ana@northwind.example.com"
        assert next(row for row in org.rows() if row["Name"] == "Deal 1")["AWS_Comments__c"] == "Alone"
        assert len(org.rows("Contact")) == 1

    def test_somebody_without_an_address_is_left_to_aws(self, desk, org):
        desk.desk.create({"Project.Title": "Deal", "PartnerOpportunityIdentifier": "P1", "Customer.Contacts": [{"LastName": "Diaz"}]})
        desk.settled()
        assert [row["Name"] for row in org.rows()] == ["Deal"] and org.rows("Contact") == []

    def test_another_person_is_there_whole(self, desk, org):
        made = desk.desk.create({"Project.Title": "Deal", "PartnerOpportunityIdentifier": "P1"})
        desk.settled()
        desk.desk.update(made, {"Customer.Contacts.0.Email": "ben@northwind.example.com", "Customer.Contacts.0.FirstName": "Ben"})
        desk.settled()
        ben = contacts(org)["Deal"]
        assert (ben["FirstName"], ben["LastName"], ben["Title"], ben["Phone"]) == ("Ben", "Diaz", "CTO", "+12065550100")
        assert len(org.rows("Contact")) == 2

    def test_deals_whose_contact_stays_cost_no_request_for_it(self, desk, org):
        count = int(os.environ.get("COSELL_CRM_COUNT", "205"))
        ids = [desk.desk.create({"Project.Title": f"Deal {number}", "PartnerOpportunityIdentifier": f"P{number}"}) for number in range(count)]
        desk.settled()
        for one in ids:
            desk.desk.update(one, {"Project.AdditionalComments": "Decided in spring"})
        before = len(org.requests)
        desk.sync(code=0)
        assert {row["AWS_Comments__c"] for row in org.rows()} == {"Decided in spring"}
        asked = org.requests[before:]
        writes = [target for method, target in asked if method != "GET" and not target.endswith("/composite") and "oauth2" not in target]
        # The data itself, and of a bulk job its beginning and its end; what is left are questions of its state.
        assert len(writes) == (-(-count // 200) if count <= 2_000 else 3)
        assert len([target for _, target in asked if "jobs/ingest" in target]) <= 6


class TestSigningIn:
    def test_every_grant(self, servers, tmp_path, org):
        server = servers.start()
        key = tmp_path / "app.pem"
        org.generate_key(key)
        ways = [
            ({"grant": "client_credentials"}, {"SALESFORCE_CLIENT_SECRET": org.secret}),
            ({"grant": "refresh_token"}, {"SALESFORCE_REFRESH_TOKEN": org.refresh}),
            ({"grant": "jwt", "user": org.user, "key_file": key}, {}),
        ]
        for number, (more, secrets) in enumerate(ways):
            home = tmp_path / str(number)
            home.mkdir()
            desk = CRMDesk(server, home, "salesforce", org.settings(**more), **secrets)
            desk.plan()
        assert org.given == 3

    def test_what_is_wrong_is_said(self, desk, org, tmp_path):
        desk.run("crm", "plan", SALESFORCE_CLIENT_SECRET="wrong").require_block(253, "client_secret")
        desk.run("crm", "plan", SALESFORCE_CLIENT_SECRET=None).require_block(252, "SALESFORCE_CLIENT_SECRET")
        key = tmp_path / "open.pem"
        org.generate_key(key)
        key.chmod(0o644)
        jwt = {"SALESFORCE_GRANT": "jwt", "SALESFORCE_USER": org.user, "SALESFORCE_KEY_FILE": str(key)}
        desk.run("crm", "plan", **jwt).require_block(252, "chmod 600")

    def test_a_secret_in_a_file_that_others_read_is_refused(self, desk, org):
        settings = desk.home / "open.yaml"
        settings.write_text(f"crm: salesforce\nsalesforce: {{instance: '{org.url}', client_id: {org.client}, client_secret: {org.secret}}}\n")
        settings.chmod(0o644)
        desk.run("crm", "plan", "--settings", str(settings), SALESFORCE_CLIENT_SECRET=None).require_block(252, "chmod 600")
        settings.chmod(0o600)
        desk.run("crm", "plan", "--settings", str(settings), SALESFORCE_CLIENT_SECRET=None).require(0)

    def test_a_session_that_ends_is_renewed(self, desk, org):
        week(desk, org)
        org.fault("sobjects", "expire")
        desk.settled()
        assert len(org.rows()) == DEALS + 1


class TestLimits:
    def test_the_last_of_the_day_is_left_to_people(self, servers, tmp_path):
        with Salesforce(limit=40) as org:
            desk = desk_of(servers, tmp_path, org)
            week(desk, org)
            org.used = 36
            ended = desk.run("crm", "sync", "--yes")
            assert ended.code == 254 and "of the 40 requests" in ended.error
            assert org.used <= 40

    def test_requests_for_many_deals(self, desk, org):
        count = int(os.environ.get("COSELL_CRM_COUNT", "205"))
        desk.many(count)
        desk.sync(code=0)
        assert len(org.rows()) == count
        if count <= 2_000:
            assert org.count("composite/sobjects/Opportunity") == -(-count // 200)
        else:
            assert self.beside(org, "Opportunity") <= 5 and org.count("composite/sobjects/Opportunity") == 0
        assert len(org.rows("Account")) == 1

    @staticmethod
    def beside(org, name):
        """The requests of an object's jobs but for their data."""
        jobs = [job["id"] for job in org.jobs.values() if job["object"] == name]
        asked = sum(org.count(f"jobs/ingest/{each}") - org.count(f"jobs/ingest/{each}", method="PUT") for each in jobs)
        # A job is made by a request that does not name it.
        return asked + len(jobs)

    def test_requests_for_many_deals_with_contacts_of_their_own(self, servers, tmp_path, org):
        """Contacts, their roles and accounts go by jobs as the deals do: five requests beyond the data of each."""
        count = int(os.environ.get("COSELL_CRM_COUNT", "30"))
        desk = desk_of(servers, tmp_path, org, bulk_above=min(count - 1, 2_000))
        desk.many(
            count,
            **{
                "Customer.Account.CompanyName": lambda number: f"Customer {number}",
                "Customer.Contacts.0.Email": lambda number: f"ana{number}@northwind.example.com",
            },
        )
        desk.sync(code=0)
        assert len(org.rows()) == len(org.rows("Account")) == len(org.rows("Contact")) == count
        assert {name: each["Email"] for name, each in contacts(org).items()} == {
            f"Deal {number}": f"ana{number}@northwind.example.com" for number in range(count)
        }
        names = ("Opportunity", "Account", "Contact", "OpportunityContactRole")
        assert all(self.beside(org, name) <= 5 for name in names)
        # All of them, with the one that asks for jobs of earlier runs, within five for each ten thousand rows.
        rows = len(names) * max(count, 10_000)
        assert org.count("jobs/ingest") - org.count("jobs/ingest", method="PUT") <= 5 * rows // 10_000
        assert org.count("composite/sobjects") == 0
        assert len(org.jobs) == len(names)
        desk.settled()
        assert len(org.jobs) == len(names)

    def test_runs_that_are_killed_while_their_jobs_are_at_work_make_nothing_twice(self, servers, tmp_path):
        """Behind the end of each upload: what the job makes is there only after a while, and nobody waits for it."""
        with Salesforce(job_seconds=1.5) as org:
            desk = desk_of(servers, tmp_path, org, bulk_above=4)
            desk.many(
                5,
                **{
                    "Customer.Account.CompanyName": lambda number: f"Customer {number}",
                    "Customer.Contacts.0.Email": lambda number: f"ana{number}@northwind.example.com",
                },
            )
            names = ("Account", "Opportunity", "Contact", "OpportunityContactRole")
            for name in names:

                def closing(count, moment, name=name):
                    method, target = org.requests[count - 1]
                    job = org.jobs.get(target.rpartition("/")[2], {})
                    return moment == "after" and method == "PATCH" and job.get("object") == name

                assert desk.killed_when(org, closing), name
            desk.settled()
            assert [len(org.rows(name)) for name in names] == [5] * 4
            assert len(contacts(org)) == 5

    @pytest.mark.parametrize("trouble", ["refused", "locked"])
    def test_requests_of_a_bulk_job(self, servers, tmp_path, trouble):
        """Five beyond the data, also when rows are refused; rows that were locked go again as data alone."""
        with Salesforce() as org:
            desk = desk_of(servers, tmp_path, org, bulk_above=20)
            for number in range(30):
                title = "x" * 200 if trouble == "refused" and number < 3 else f"Deal {number}"
                one = desk.desk.create({"Project.Title": title, "PartnerOpportunityIdentifier": f"P{number}"})
                if trouble == "locked" and number < 3:
                    org.locks[one] = 1
            report = desk.sync(code=254 if trouble == "refused" else 0)
            assert len(report["Refusals"]) == (3 if trouble == "refused" else 0)
            assert all("too large" in line["Message"] for line in report["Refusals"])
            assert len(org.rows()) == len(report["CreatedInCrm"]) == (27 if trouble == "refused" else 30)
            assert self.beside(org, "Opportunity") == 5
            assert org.count("composite/sobjects/Opportunity") == (0 if trouble == "refused" else 1)


class TestFaults:
    @pytest.mark.parametrize("kind", ["503", "before", "after", "expire"])
    def test_a_fault_at_every_step_changes_nothing_in_the_end(self, servers, tmp_path, kind):
        states = []
        for faulty in (False, True):
            with Salesforce() as org:
                desk = desk_of(servers, tmp_path / str(faulty), org)
                week(desk, org)
                if faulty:
                    for step in ("token", "queryAll", "query?", "sobjects/Opportunity", "composite/sobjects"):
                        if kind != "expire" or step != "token":
                            org.fault(step, kind)
                for _ in range(4):
                    desk.run("crm", "sync", "--yes")
                edits(desk, org)
                if faulty:
                    org.fault("queryAll", kind)
                    org.fault("composite/sobjects", kind)
                for _ in range(4):
                    desk.run("crm", "sync", "--yes")
                states.append((org.state(), desk.opportunities()))
        assert states[0] == states[1]

    def test_locked_rows_are_written_again(self, desk, org):
        week(desk, org)
        desk.settled()
        edits(desk, org)
        row = next(row for row in org.rows() if row["Name"] == "Deal 1")
        org.locks[row["Id"]] = 2
        desk.settled()
        assert org.locks[row["Id"]] == 0
        assert next(each for each in org.rows() if each["Name"] == "Deal 1")["AWS_Comments__c"] == "Decided in spring"

    def test_a_record_that_is_refused_stops_no_other(self, desk, org):
        desk.desk.create({"Project.Title": "x" * 200, "PartnerOpportunityIdentifier": "P1"})
        desk.desk.create({"Project.Title": "Good", "PartnerOpportunityIdentifier": "P2"})
        ended = desk.run("crm", "sync", "--yes")
        assert ended.code == 254 and "too large" in ended.output
        assert [row["Name"] for row in org.rows()] == ["Good"]


class TestOutbox:
    """What AWS holds in review waits in the outbox, once, and behind it both sides are alike."""

    @pytest.fixture
    def reviewed(self, servers, tmp_path, org):
        server = servers.start({"switches": {"scoring_delay": 0, **SUBMITTING}})
        desk = CRMDesk(server, tmp_path, "salesforce", org.settings(), SALESFORCE_CLIENT_SECRET=org.secret)
        desk.one = desk.desk.at("Submitted")
        desk.settled()
        self.say(desk, org, "From the CRM")
        return desk

    def say(self, desk, org, steps):
        org.edit("Opportunity", org.row(desk.one)["Id"], NextStep=steps)

    def waiting(self, desk):
        return desk.value("outbox", "list")["Changes"]

    def steps(self, desk):
        return desk.desk.record(desk.one)["LifeCycle"]["NextSteps"]

    def test_once_and_sent_by_the_sync_behind_the_review(self, reviewed, org):
        [deal] = reviewed.plan()["Deals"]
        assert [change["Outbox"] for change in deal["Changes"]] == ["due"] and self.waiting(reviewed) == []
        assert [line["OpportunityId"] for line in reviewed.sync()["Held"]] == [reviewed.one]
        assert reviewed.sync()["Held"] == []
        [change] = self.waiting(reviewed)
        assert change["Opportunity"] == reviewed.one and change["Command"] == "crm sync"
        self.say(reviewed, org, "Newer")
        ended = reviewed.run("crm", "push", "--yes").require(0)
        assert "cosell outbox keeps it as 1" in ended.output
        [change] = self.waiting(reviewed)
        assert change["Changes"] == [{"Path": "lifeCycle.nextSteps", "Old": "Joint call with the buyer", "New": "Newer"}]
        assert "cosell outbox has it as 1" in reviewed.run("crm", "plan").require(0).output
        reviewed.desk.review(reviewed.one, "Approved")
        [outcome] = reviewed.value("sync")["Outbox"]
        assert outcome["State"] == "sent" and self.steps(reviewed) == "Newer"
        reviewed.settled()
        assert org.row(reviewed.one)["NextStep"] == "Newer" and reviewed.plan()["Deals"] == []
        assert reviewed.crm("conflicts", "--all")["Conflicts"] == []
        self.say(reviewed, org, "Behind it")
        reviewed.settled()
        assert self.steps(reviewed) == "Behind it"

    def test_by_the_next_crm_sync_where_that_comes_first(self, reviewed, org):
        reviewed.sync()
        reviewed.desk.review(reviewed.one, "Approved")
        reviewed.settled()
        assert self.steps(reviewed) == "From the CRM" and self.waiting(reviewed) == []
        assert reviewed.plan()["Deals"] == []

    def test_what_aws_changed_meanwhile_is_listed(self, reviewed, org):
        reviewed.sync()
        reviewed.desk.review(reviewed.one, "Approved", {"LifeCycle.NextSteps": "From AWS"})
        [outcome] = reviewed.run("sync", "--output", "json").require(1).value["Outbox"]
        assert outcome["State"] == "conflict"
        for _ in range(2):
            assert reviewed.sync(code=1)["OpenConflicts"] == 1
            [conflict] = reviewed.crm("conflicts", code=1)["Conflicts"]
            assert (conflict["State"], conflict["Aws"], conflict["Crm"]) == ("open", "From AWS", "From the CRM")
            assert self.steps(reviewed) == "From AWS" and org.row(reviewed.one)["NextStep"] == "From the CRM"
            assert self.waiting(reviewed) == [], "it is listed in one place"
        reviewed.run("crm", "conflicts", "--take", "crm").require(0)
        reviewed.settled()
        assert self.steps(reviewed) == "From the CRM" and reviewed.plan()["Deals"] == []


class TestUndo:
    def entries(self, desk, one, operation):
        rows = desk.value("audit", "list", "--subject", one)["Entries"]
        return [row["Number"] for row in rows if row["Phase"] == "begun" and row["Operation"] == operation]

    def test_of_a_write_to_the_org(self, desk, org):
        one = desk.desk.create({"Project.AdditionalComments": "Early"})
        desk.settled()
        [made, *_] = self.entries(desk, one, "salesforce.write")
        refused = desk.run("undo", str(made), "--yes").require(254).error
        assert "made the deal " + org.row(one)["Id"] in refused and "by hand" in refused
        desk.desk.update(one, {"Project.AdditionalComments": "Late", "LifeCycle.TargetCloseDate": "2027-09-30"})
        desk.sync()
        number = str(self.entries(desk, one, "salesforce.write")[-1])
        assert "AWS_Comments__c: Late -> Early" in desk.run("undo", number, "--dry-run").require(0).output
        assert org.row(one)["AWS_Comments__c"] == "Late"
        org.edit("Opportunity", org.row(one)["Id"], CloseDate="2027-10-31")
        said = desk.value("undo", number, "--yes")
        assert said["IsSent"] and len(said["Changes"]) == 1 and "CloseDate stays" in said["Stays"][0]
        row = org.row(one)
        assert (row["AWS_Comments__c"], row["CloseDate"]) == ("Early", "2027-10-31")
        desk.run("undo", number, "--yes").require_block(254, "was taken back by entry")
        # To the sync it is the CRM's change.
        [deal] = desk.plan()["Deals"]
        assert ("aws", "Project.AdditionalComments", "Early") in [(each["Side"], each["Field"], each["New"]) for each in deal["Changes"]]
        desk.settled()
        assert desk.desk.record(one)["Project"]["AdditionalComments"] == "Early"
        desk.run("audit", "verify").require(0)

    def test_of_a_write_to_aws(self, desk, org):
        one = desk.desk.create()
        desk.settled()
        before = desk.desk.record(one)["LifeCycle"]["NextSteps"]
        org.edit("Opportunity", org.row(one)["Id"], NextStep="From the CRM")
        desk.settled()
        assert desk.desk.record(one)["LifeCycle"]["NextSteps"] == "From the CRM"
        number = str(self.entries(desk, one, "UpdateOpportunity")[-1])
        desk.run("undo", number, "--yes").require(0)
        assert desk.desk.record(one)["LifeCycle"]["NextSteps"] == before
        desk.settled()
        assert org.row(one)["NextStep"] == before == desk.desk.record(one)["LifeCycle"]["NextSteps"]

    def test_of_another_crm(self, servers, tmp_path, org):
        desk = CRMDesk(servers.start(), tmp_path, "csv", {"file": "deals.csv"})
        desk.file("deals.csv", "Id,Opportunity ID\n")
        one = desk.desk.create()
        desk.sync()
        number = str(self.entries(desk, one, "csv.write")[0])
        desk.run("undo", number, "--yes").require_block(254, "nobody knows what your CRM has taken in")


class TestKills:
    def test_a_run_that_is_killed_anywhere_ends_as_an_unbroken_one(self, servers, tmp_path):
        killed_anywhere(Salesforce, lambda home, org: desk_of(servers, tmp_path / home, org), week, edits, KILLS)


class TestTheOrgItself:
    """It refuses what Salesforce refuses: what it lets pass would be tested for nothing."""

    @pytest.fixture
    def ask(self, org):
        form = {"grant_type": "client_credentials", "client_id": org.client, "client_secret": org.secret}
        answer = urllib.request.urlopen(f"{org.url}/services/oauth2/token", urllib.parse.urlencode(form).encode())
        token = json.load(answer)["access_token"]

        def ask(method, path, body=None, kind="application/json", token=token):
            data = json.dumps(body).encode() if isinstance(body, (dict, list)) else body
            request = urllib.request.Request(org.url + VERSION + path, data, {"Authorization": f"Bearer {token}", "Content-Type": kind}, method=method)
            try:
                with urllib.request.urlopen(request) as answer:
                    text = answer.read()
                    return answer.status, json.loads(text) if text.startswith((b"{", b"[")) else text.decode()
            except urllib.error.HTTPError as refused:
                return refused.code, json.loads(refused.read())

        return ask

    @pytest.mark.parametrize(
        "query, code",
        [
            ("SELECT Id FROM Opportunity", None),
            ("SELECT Id, Account.Name, (SELECT Contact.Email FROM OpportunityContactRoles WHERE IsPrimary = true) FROM Opportunity", None),
            (r"SELECT Id FROM Account WHERE Name = 'Bob\'s BBQ' OR (Name IN ('a','b') AND Website != null)", None),
            ("SELECT Id FROM Opportunity WHERE SystemModstamp >= 2026-01-01T00:00:00.000Z ORDER BY SystemModstamp, Id", None),
            ("SELECT Id, Nothing__c FROM Opportunity", "INVALID_FIELD"),
            ("SELECT Id, Owner.Name FROM Opportunity", "INVALID_FIELD"),
            ("SELECT Id FROM Nothing", "INVALID_TYPE"),
            ("SELECT FROM Opportunity", "MALFORMED_QUERY"),
            ("SELECT Id FROM Account WHERE Name = 'Bob's'", "MALFORMED_QUERY"),
            (r"SELECT Id FROM Account WHERE Name = 'a\q'", "MALFORMED_QUERY"),
            ("SELECT Id FROM Account WHERE", "MALFORMED_QUERY"),
            ("SELECT Id FROM Account LIMIT 1 1", "MALFORMED_QUERY"),
            ("DELETE FROM Account", "MALFORMED_QUERY"),
        ],
    )
    def test_queries(self, ask, query, code):
        status, answer = ask("GET", "/query?q=" + urllib.parse.quote(query))
        assert (status, answer[0]["errorCode"] if code else answer["done"]) == ((400, code) if code else (200, True))

    def test_collections(self, ask):
        record = {"attributes": {"type": "Account"}, "Name": "A"}
        assert ask("POST", "/composite/sobjects", {"allOrNone": False, "records": [record] * 201})[0] == 400
        assert ask("POST", "/composite/sobjects", {"allOrNone": False, "records": [{**record, "Nope": 1}]})[1][0]["errorCode"] == "INVALID_FIELD"
        answer = ask("POST", "/composite/sobjects", {"allOrNone": False, "records": [record, {"attributes": {"type": "Account"}}]})[1]
        assert [each["success"] for each in answer] == [True, False]
        assert answer[1]["errors"][0]["statusCode"] == "REQUIRED_FIELD_MISSING"
        assert ask("PATCH", "/composite/sobjects/Account/Name", {"allOrNone": False, "records": [record]})[0] == 400

    def test_composites(self, ask):
        part = {"method": "GET", "url": f"{VERSION}/query?q=SELECT+Id+FROM+Account", "referenceId": "a"}
        assert ask("POST", "/composite", {"compositeRequest": [part] * 5})[0] == 200
        assert ask("POST", "/composite", {"compositeRequest": [part] * 6})[0] == 400

    def test_sessions(self, ask, org):
        org.expire()
        assert ask("GET", "/query?q=SELECT+Id+FROM+Account") == (401, [{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}])

    def test_jobs(self, ask, org):
        org.job_seconds = 0
        job = {"object": "Account", "operation": "insert", "contentType": "CSV", "lineEnding": "LF"}
        path = f"/jobs/ingest/{ask('POST', '/jobs/ingest', job)[1]['id']}"
        assert ask("GET", f"{path}/successfulResults")[1][0]["errorCode"] == "INVALIDJOBSTATE"
        assert ask("PUT", f"{path}/batches", b"Name\nA\n")[0] == 415
        assert ask("PUT", f"{path}/batches", b'Name,Website\n"A",\n"",x\n', "text/csv")[0] == 201
        assert ask("PUT", f"{path}/batches", b"Name\nB\n", "text/csv")[0] == 400
        assert ask("PATCH", path, {"state": "UploadComplete"})[1]["state"] == "UploadComplete"
        assert ask("PATCH", path, {"state": "UploadComplete"})[0] == 400
        assert ask("GET", path)[1] | {"id": ""} == {"id": "", "object": "Account", "operation": "insert", "state": "JobComplete", "numberRecordsProcessed": 2, "numberRecordsFailed": 1}
        assert "REQUIRED_FIELD_MISSING" in ask("GET", f"{path}/failedResults")[1]
        assert ask("POST", "/jobs/ingest", {**job, "operation": "upsert"})[0] == 400
