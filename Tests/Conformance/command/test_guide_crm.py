"""CRM integration of the users' guide, step by step, and `cosell crm` in its place: the same records on both sides.

Source: docs.aws.amazon.com/partner-central/latest/crm: "Opportunity sharing" (shared deals are mapped and sent, each side
keeps the other's id; what comes without an id of the CRM is a new referral, with both it is an update), "Field mapping",
"Best practices" (AWS approves before it takes updates); developer guide: "Working with your opportunities", "Working with
opportunities from AWS".
"""

import os
import shutil

import pytest

from control import Control
from desk import Desk
from partners import PARTNER_1, selling
from salesforce import Salesforce
from test_from_scripts import CRM, PAIRS, person

SCRIPT, COMMAND = PAIRS[CRM]
WAYS = {"by the guide's steps": SCRIPT, "by cosell": COMMAND}
FIELDS = ("Name", "StageName", "CloseDate", "NextStep", "Description", "AWS_Review_Status__c")
PROBLEM = "Sales data of 400 stores arrives a day late and cannot be joined."


class Week:
    """A partner with deals in Salesforce, and AWS, who acts; the CRM and AWS are brought together in one of the ways."""

    def __init__(self, servers, home, org, words):
        home.mkdir()
        self.server, self.org, self.words = servers.start(), org, words
        self.plane = Control(self.server)
        self.desk = Desk(selling(self.server, PARTNER_1), "AWS")
        (home / "crm.yaml").write_text("crm: salesforce\n")
        self.run = person(
            self.server,
            home,
            # Of cosell 1 says that something waits for AWS.
            codes=(0, 1),
            SALESFORCE_INSTANCE=org.url,
            SALESFORCE_CLIENT_ID=org.client,
            SALESFORCE_CLIENT_SECRET=org.secret,
        )

    def together(self):
        self.run(self.words)

    def deal(self, name):
        return next(row for row in self.org.rows() if row["Name"] == name)

    def records(self):
        listed = self.desk.client.list_opportunities(Catalog="AWS")["OpportunitySummaries"]
        return [self.desk.record(each["Id"]) for each in listed]

    def submit(self, identifier):
        self.desk.associate(identifier)
        self.desk.client.start_engagement_from_opportunity_task(
            Catalog="AWS",
            Identifier=identifier,
            ClientToken=identifier,
            AwsSubmission={"InvolvementType": "Co-Sell", "Visibility": "Full"},
        )

    def refer(self):
        """AWS refers a deal, which is accepted as the guide prints it."""
        self.plane.act("referral.send", account=PARTNER_1.account, catalog="AWS", industry="Retail", seed=7)
        accept = "aws partnercentral-selling start-engagement-by-accepting-invitation-task --catalog AWS --output text"
        self.run(
            "aws partnercentral-selling list-engagement-invitations --catalog AWS --participant-type RECEIVER --status PENDING"
            " --output json | jq -r '.EngagementInvitationSummaries[].Id'"
            f" | while read -r id; do {accept} --identifier \"$id\" > /dev/null; done"
        )

    def tied(self):
        """Each deal is an opportunity's and each opportunity a deal's, by the ids that both keep; what both say, by name."""
        rows = {row["Id"]: row for row in self.org.rows() if row.get("AWS_Opportunity_Id__c")}
        records = {record["Id"]: record for record in self.records()}
        assert {row["AWS_Opportunity_Id__c"]: key for key, row in rows.items()} == {
            key: record["PartnerOpportunityIdentifier"] for key, record in records.items()
        }
        for row in rows.values():
            record = records[row["AWS_Opportunity_Id__c"]]
            life = record["LifeCycle"]
            said = (row["Name"], row["CloseDate"], row.get("NextStep"), row["Description"], row["AWS_Review_Status__c"])
            project = record["Project"]
            assert said == (
                project["Title"], life["TargetCloseDate"], life.get("NextSteps"), project["CustomerBusinessProblem"], life["ReviewStatus"],
            )
        shown = [{key: row.get(key) for key in FIELDS} for row in rows.values()]
        stages = sorted((record["Project"]["Title"], record["LifeCycle"]["Stage"]) for record in records.values())
        return sorted(shown, key=lambda row: row["Name"]), stages


@pytest.fixture(autouse=True)
def tools():
    for tool in ("jq", "curl"):
        if shutil.which(tool) is None:
            assert not os.environ.get("CI"), f"{tool} must be there in CI"
            pytest.skip(f"{tool} is not installed")


class TestCRMIntegrationOfTheGuide:
    def test_its_steps_and_cosell_come_to_the_same_records(self, servers, tmp_path):
        ends = {}
        for way, words in WAYS.items():
            with Salesforce() as org:
                ends[way] = self.week(Week(servers, tmp_path / str(len(ends)), org, words))
        first, second = ends.values()
        assert first == second
        assert len(first[-1][0]) == 3

    def week(self, week):
        """What both sides say after each day."""
        days = []
        account = week.org.add(
            "Account", Name="Borg", Industry="Retail", Website="https://borg.example.com", BillingCountryCode="US",
            BillingPostalCode="98101", BillingState="Washington",
        )
        common = {
            "StageName": "Qualification", "CloseDate": "2027-06-01", "AccountId": account, "Type": "New Customer",
            "Description": PROBLEM, "AWS_Use_Case__c": "AI Machine Learning and Analytics", "AWS_Delivery_Model__c": "SaaS or PaaS",
            "AWS_Monthly_Revenue__c": 12500, "AWS_Primary_Needs__c": "Co-Sell - Deal Support",
            "AWS_Sales_Activities__c": "Conducted POC / Demo",
        }
        for name, shared in (("Assimilation", True), ("Annexation", True), ("Secret", False)):
            week.org.add("Opportunity", Name=name, Share_With_AWS__c=shared, **common)

        # Deals that are to be shared are created at AWS, and no other.
        week.together()
        assert {record["Project"]["Title"] for record in week.records()} == {"Assimilation", "Annexation"}
        assert not week.deal("Secret").get("AWS_Opportunity_Id__c")
        week.together()
        days.append(week.tied())

        # One is submitted and approved, and the CRM hears of it.
        chosen = week.deal("Assimilation")["AWS_Opportunity_Id__c"]
        week.submit(chosen)
        week.together()
        assert week.deal("Assimilation")["AWS_Review_Status__c"] in ("Submitted", "In review")
        week.plane.act("opportunity.approve", id=chosen, catalog="AWS")
        week.together()
        assert week.deal("Assimilation")["AWS_Review_Status__c"] == "Approved"
        days.append(week.tied())

        # AWS refers a deal, which becomes one in the CRM.
        week.refer()
        week.together()
        week.together()
        days.append(week.tied())
        assert len(days[-1][0]) == 3

        # Both sides change something.
        week.org.edit("Opportunity", week.deal("Assimilation")["Id"], NextStep="Call the buyer back")
        week.desk.update(week.deal("Annexation")["AWS_Opportunity_Id__c"], {"LifeCycle.TargetCloseDate": "2027-09-30"})
        week.together()
        week.together()
        assert week.desk.record(chosen)["LifeCycle"]["NextSteps"] == "Call the buyer back"
        assert week.deal("Annexation")["CloseDate"] == "2027-09-30"
        days.append(week.tied())
        return days
