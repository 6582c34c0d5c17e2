"""The three tasks of Selling: submit, accept, convert (selling 6)."""

import pytest

from engagements import (
    AWS,
    COMPLETE,
    NOWHERE,
    OURS,
    SENDER,
    TASK,
    THEIRS,
    VIEW,
    Room,
    completed,
    failure,
    interaction,
    lead,
    lead_customer,
    project,
    to_a_deal,
    to_a_lead,
    token,
)
from partners import PARTNER_1, selling
from payloads import DROP, LITERAL, PROBLEM, day, edited
from refusals import FORMAT, NO_ENUM, REQUIRED, RV, fails, refused

CONFLICT = "Conflicting client token submitted for a new request body."
ARN = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/{}/{}"
TAGS = [{"Key": "team", "Value": "blue"}]


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def theirs(neighbour):
    return Room(neighbour)


@pytest.fixture(scope="module")
def prompt(servers):
    """A server whose AWS sends its referrals at once."""
    return servers.start({"switches": {"referral_delay": 0}})


@pytest.fixture(scope="module")
def referred(prompt):
    return Room(selling(prompt, PARTNER_1))


class TestSubmission:
    """Selling 6.1"""

    def test_answer(self, ours):
        opportunity = ours.ready()
        task = ours.start_submission(opportunity)
        made = {"OpportunityId", "EngagementId", "ResourceSnapshotJobId", "EngagementInvitationId"}
        assert task.keys() == TASK | made
        assert (task["TaskStatus"], task["OpportunityId"]) == (COMPLETE, opportunity)
        assert task["TaskArn"] == ARN.format("engagement-from-opportunity-task", task["TaskId"])

    def test_both_catalogs(self, partner):
        room = Room(partner, "AWS")
        task = room.submitted()
        assert room.status(task["OpportunityId"]) == "Submitted"
        assert "catalog/AWS/" in task["TaskArn"]

    def test_engagement(self, ours):
        title, problem = "A title that is quite a bit longer than forty characters", PROBLEM * 5
        task = ours.submitted({"Project.Title": title, "Project.CustomerBusinessProblem": problem})
        record = ours.engagement(task["EngagementId"])
        assert (record["Title"], record["Description"]) == (title[:40], problem[:255])
        assert (record["CreatedBy"], record["MemberCount"]) == (OURS, 1)
        [context] = record["Contexts"]
        assert context == {
            "Id": "1",
            "Type": "CustomerProject",
            "Payload": {
                "CustomerProject": {
                    "Customer": {
                        "Industry": "Retail",
                        "CompanyName": "Northwind Traders",
                        "WebsiteUrl": "https://northwind.example.com",
                        "CountryCode": "US",
                    },
                    "Project": {"Title": title, "BusinessProblem": problem, "TargetCompletionDate": day(180)},
                }
            },
        }

    def test_snapshot_and_job(self, ours):
        task = ours.submitted()
        where = task["EngagementId"], task["OpportunityId"]
        assert 1 in ours.revisions(*where)
        assert ours.snapshot(*where)["CreatedBy"] == OURS
        job = ours.job(task["ResourceSnapshotJobId"])
        assert (job["Status"], job["EngagementId"], job["ResourceId"]) == ("Running", *where)
        assert job["ResourceSnapshotTemplateName"] == VIEW

    def test_invitation(self, ours):
        task = ours.submitted()
        [row] = ours.invitations(SENDER, EngagementIdentifier=[task["EngagementId"]])
        assert row["Id"] == task["EngagementInvitationId"]
        assert (row["Status"], row["Receiver"]["Account"]["AwsAccountId"]) == ("PENDING", AWS)

    @pytest.mark.parametrize(
        "involvement, visibility, shown", [("Co-Sell", None, "Full"), ("For Visibility Only", "Limited", "Limited")]
    )
    def test_submission(self, ours, involvement, visibility, shown):
        opportunity = ours.ready()
        before = ours.record(opportunity)
        completed(ours.start_submission(opportunity, involvement, visibility))
        after = ours.record(opportunity)
        assert after["LifeCycle"]["ReviewStatus"] == "Submitted"
        assert after["LastModifiedDate"] > before["LastModifiedDate"]
        assert (after["PrimaryNeedsFromAws"] == [LITERAL]) == (involvement == "For Visibility Only")
        summary = ours.summary(opportunity)
        assert (summary["InvolvementType"], summary["Visibility"]) == (involvement, shown)

    def test_t8_tags_go_to_the_job(self, ours):
        task = completed(ours.start_submission(ours.ready(), Tags=TAGS))
        assert ours.tags(ours.job(task["ResourceSnapshotJobId"])["Arn"]) == {"team": "blue"}

    def test_reuses_the_engagement_that_carries_it(self, ours):
        engagement, opportunity = ours.carried()
        task = ours.submit(opportunity)
        assert task["EngagementId"] == engagement
        assert len(ours.contexts(engagement)) == 1
        assert "EngagementInvitationId" in task

    def test_reuses_job_and_invitation(self, ours):
        engagement, opportunity = ours.carried()
        job = ours.hire(engagement, opportunity)
        invitation = ours.invite(engagement, to_a_deal(AWS))
        task = ours.submit(opportunity)
        assert task["ResourceSnapshotJobId"] == job
        assert task.get("EngagementInvitationId", invitation) == invitation
        assert ours.job(job)["Status"] == "Running"
        assert len(ours.invitations(SENDER, EngagementIdentifier=[engagement])) == 1

    def test_again_after_action_required(self, ours):
        """The engagement, its job and its invitation stay."""
        first = ours.submitted()
        ours.review(first["OpportunityId"], "Action Required")
        second = ours.submit(first["OpportunityId"])
        assert second["TaskId"] != first["TaskId"]
        for name in ("EngagementId", "ResourceSnapshotJobId"):
            assert second[name] == first[name]
        assert ours.status(first["OpportunityId"]) == "Submitted"

    @pytest.mark.parametrize(
        "changes, words",
        [
            pytest.param({"Project.SalesActivities": []}, ["project.salesActivities is required"], id="S5"),
            pytest.param({"PrimaryNeedsFromAws": DROP}, ["primaryNeedsFromAws"], id="S7"),
            pytest.param({"Customer.Account.Address.PostalCode": "1"}, ["postal code"], id="S10"),
            pytest.param(
                {"Marketing": DROP, "Project.CustomerUseCase": DROP},
                ["marketing.source", "project.customerUseCase"],
                id="several",
            ),
        ],
    )
    def test_d21_missing_content(self, ours, changes, words):
        opportunity = ours.ready(changes)
        task = failure(ours.start_submission(opportunity), "OpportunityValidationFailed")
        assert all(word in task["Message"] for word in words)
        assert task.keys() == TASK | {"ReasonCode", "Message", "OpportunityId"}
        assert ours.status(opportunity) == "Pending Submission"
        assert ours.associations(ResourceIdentifier=opportunity) == []

    def test_s1_without_solution(self, ours):
        failure(ours.start_submission(ours.create()), "OpportunityValidationFailed")

    def test_s11_secret_for_visibility(self, ours):
        secret = {"NationalSecurity": "Yes", "Customer.Account.Industry": "Government"}
        failure(ours.start_submission(ours.ready(secret), "For Visibility Only"), "OpportunityValidationFailed")

    @pytest.mark.parametrize("status", ["Submitted", "In review", "Approved", "Rejected"])
    def test_6_4_wrong_status(self, ours, status):
        failure(ours.start_submission(ours.at(status)), "OpportunitySubmissionFailed")

    def test_t6_success_after_the_cause_is_gone(self, ours):
        opportunity = ours.ready({"Project.SalesActivities": []})
        failure(ours.start_submission(opportunity), "OpportunityValidationFailed")
        ours.update(opportunity, {"Project.SalesActivities": ["SOW Signed"]})
        ours.submit(opportunity)
        assert ours.status(opportunity) == "Submitted"

    @pytest.mark.parametrize(
        "changes, entry",
        [
            pytest.param({"Identifier": "opp-1"}, ("identifier", FORMAT), id="identifier"),
            pytest.param({"Identifier": DROP}, ("identifier", REQUIRED), id="no identifier"),
            pytest.param({"AwsSubmission": DROP}, ("awsSubmission", REQUIRED), id="no submission"),
            pytest.param({"AwsSubmission": {}}, ("awsSubmission.involvementType", REQUIRED), id="no involvement"),
            pytest.param(
                {"AwsSubmission.InvolvementType": "Cosell"},
                ("awsSubmission.involvementType", NO_ENUM),
                id="involvement",
            ),
            pytest.param({"AwsSubmission.Visibility": "Half"}, ("awsSubmission.visibility", NO_ENUM), id="visibility"),
            pytest.param({"ClientToken": "x" * 256}, ("clientToken", FORMAT), id="R1.38 token"),
        ],
    )
    def test_refused(self, ours, changes, entry):
        request = {"Identifier": "O1", "AwsSubmission": {"InvolvementType": "Co-Sell"}, "ClientToken": token()}
        with refused(RV, entry):
            ours.client.start_engagement_from_opportunity_task(**edited({"Catalog": "Sandbox", **request}, changes))

    def test_not_found(self, ours, theirs):
        """T7"""
        for room, opportunity in ((ours, "O1"), (theirs, ours.ready())):
            with fails("ResourceNotFoundException"):
                room.start_submission(opportunity)


@pytest.fixture
def shared_deal(ours, theirs):
    """Our submitted deal, and the invitation of a second partner to it."""
    task = ours.submitted(
        {"Marketing": {"Source": "Marketing Activity", "AwsFundingUsed": "No", "CampaignName": "Fall"}}
    )
    return task, ours.invite(task["EngagementId"], to_a_deal())


class TestAcceptanceOfAReferral:
    """Selling 6.2, column "AWS-originated"."""

    def test_answer(self, referred):
        opportunity, invitation = referred.referred()
        task = referred.start_acceptance(invitation)
        assert task.keys() == TASK | {"EngagementInvitationId", "OpportunityId", "ResourceSnapshotJobId"}
        assert (task["TaskStatus"], task["EngagementInvitationId"]) == (COMPLETE, invitation)
        assert task["OpportunityId"] == opportunity
        assert task["TaskArn"] == ARN.format("engagement-by-accepting-invitation-task", task["TaskId"])

    def test_opportunity(self, referred):
        opportunity, invitation = referred.referred({"LifeCycle.TargetCloseDate": day(200)})
        completed(referred.start_acceptance(invitation))
        record, draft = referred.record(opportunity), referred.draft()
        assert (record["LifeCycle"]["ReviewStatus"], record["LifeCycle"]["Stage"]) == ("Approved", "Prospect")
        assert record["Customer"] == draft["Customer"]
        assert record["LifeCycle"]["TargetCloseDate"] == day(200)
        assert record["PrimaryNeedsFromAws"] == draft["PrimaryNeedsFromAws"]
        assert referred.summary(opportunity)["Origin"] == "AWS Referral"
        listed = referred.client.list_opportunities(Catalog="Sandbox", Identifier=[opportunity])
        assert len(listed["OpportunitySummaries"]) == 1

    def test_engagement(self, referred):
        opportunity, invitation = referred.referred()
        task = completed(referred.start_acceptance(invitation))
        record = referred.invitation(invitation)
        assert record["Status"] == "ACCEPTED"
        engagement = record["EngagementId"]
        assert {one["AccountId"] for one in referred.members(engagement)} == {AWS, OURS}
        assert referred.job(task["ResourceSnapshotJobId"])["Status"] == "Running"
        assert 1 in referred.revisions(engagement, opportunity)

    def test_by_arn(self, referred):
        opportunity, invitation = referred.referred()
        assert referred.start_acceptance(referred.invitation(invitation)["Arn"])["OpportunityId"] == opportunity

    def test_t8_tags(self, referred):
        opportunity, invitation = referred.referred()
        task = completed(referred.start_acceptance(invitation, Tags=TAGS))
        for arn in (referred.arn(opportunity), referred.job(task["ResourceSnapshotJobId"])["Arn"]):
            assert referred.tags(arn) == {"team": "blue"}

    def test_needs_no_submission(self, referred):
        """Selling 4.1"""
        opportunity, invitation = referred.referred()
        completed(referred.start_acceptance(invitation))
        failure(referred.start_submission(opportunity), "OpportunitySubmissionFailed")

    def test_accepted_by_hand_first(self, referred):
        """Selling 3.4: a later task goes on at the step that makes the opportunity."""
        opportunity, invitation = referred.referred()
        referred.accept(invitation)
        assert completed(referred.start_acceptance(invitation))["OpportunityId"] == opportunity

    def test_rejected(self, referred):
        _, invitation = referred.referred()
        referred.reject(invitation)
        failure(referred.start_acceptance(invitation), "InvitationValidationFailed")

    def test_accepted_by_a_task(self, referred):
        _, invitation = referred.referred()
        completed(referred.start_acceptance(invitation))
        failure(referred.start_acceptance(invitation), "InvitationValidationFailed")


class TestAcceptanceOfAPartnersDeal:
    """Selling 6.2, column "Partner-to-partner"."""

    def test_opportunity(self, ours, theirs, shared_deal):
        task, invitation = shared_deal
        accepted = completed(theirs.start_acceptance(invitation))
        assert accepted["OpportunityId"] != task["OpportunityId"]
        record = theirs.record(accepted["OpportunityId"])
        assert (record["LifeCycle"]["ReviewStatus"], record["LifeCycle"]["Stage"]) == ("Submitted", "Prospect")
        assert record["LifeCycle"]["TargetCloseDate"] == day(180)
        account = record["Customer"]["Account"]
        assert (account["CompanyName"], account["Industry"]) == ("Northwind Traders", "Retail")
        assert account["WebsiteUrl"] == "https://northwind.example.com"
        assert account["Address"] == {"CountryCode": "US"}
        assert record["Customer"]["Contacts"] == []
        assert record["Project"]["Title"] == "Store analytics platform"
        assert record["Project"]["CustomerBusinessProblem"] == PROBLEM
        assert record["Project"]["ExpectedCustomerSpend"][0]["Amount"] == "12500"
        assert (record["OpportunityType"], record["NationalSecurity"]) == ("Net New Business", "No")
        assert record["PrimaryNeedsFromAws"] == [LITERAL]
        assert record["Marketing"] == {"Source": "None", "CampaignName": "Fall"}
        assert [one["BusinessTitle"] for one in record["OpportunityTeam"]] == ["OpportunityOwner"]

    def test_summary(self, theirs, shared_deal):
        opportunity = completed(theirs.start_acceptance(shared_deal[1]))["OpportunityId"]
        summary = theirs.summary(opportunity)
        assert (summary["Origin"], summary["RelatedOpportunityId"]) == ("Partner Referral", opportunity)
        assert (summary["InvolvementType"], summary["Visibility"]) == ("Co-Sell", "Full")
        assert [one["FirstName"] for one in summary["Customer"]["Contacts"]] == ["Ana"]

    def test_engagement(self, ours, theirs, shared_deal):
        task, invitation = shared_deal
        accepted = completed(theirs.start_acceptance(invitation))
        assert THEIRS in {one["AccountId"] for one in ours.members(task["EngagementId"])}
        rows = theirs.associations(EngagementIdentifier=task["EngagementId"], CreatedBy=THEIRS)
        assert [row["ResourceId"] for row in rows] == [accepted["OpportunityId"]]
        assert theirs.job(accepted["ResourceSnapshotJobId"])["Status"] == "Running"

    def test_follows_the_senders_review(self, ours, theirs, shared_deal):
        task, invitation = shared_deal
        opportunity = completed(theirs.start_acceptance(invitation))["OpportunityId"]
        ours.review(task["OpportunityId"], "Approved")
        assert theirs.status(opportunity) == "Approved"

    def test_approved_when_the_senders_is(self, ours, theirs, shared_deal):
        task, invitation = shared_deal
        ours.review(task["OpportunityId"], "Approved")
        assert theirs.status(completed(theirs.start_acceptance(invitation))["OpportunityId"]) == "Approved"

    def test_a_date_that_has_passed(self, ours, theirs):
        task = ours.submitted()
        changes = {"Project.TargetCompletionDate": day(-10)}
        invitation = ours.invite(task["EngagementId"], to_a_deal(changes=changes))
        opportunity = completed(theirs.start_acceptance(invitation))["OpportunityId"]
        assert theirs.record(opportunity)["LifeCycle"]["TargetCloseDate"] == day(-10)

    def test_lead_invitation(self, ours, theirs):
        invitation = ours.invite(ours.engage(lead()), to_a_lead())
        task = failure(theirs.start_acceptance(invitation), "InvitationValidationFailed")
        assert "AcceptEngagementInvitation" in task["Message"]
        assert task.keys() == TASK | {"ReasonCode", "Message", "EngagementInvitationId"}
        assert theirs.invitation(invitation)["Status"] == "PENDING"

    def test_by_the_sender(self, ours, shared_deal):
        failure(ours.start_acceptance(shared_deal[1]), "InvitationAccessDenied")

    def test_not_found(self, ours, theirs):
        for room, invitation in (
            (ours, "engi-0000000000000"),
            (theirs, ours.invite(ours.engage(project()), to_a_deal(AWS))),
        ):
            with fails("ResourceNotFoundException"):
                room.start_acceptance(invitation)

    def test_form(self, theirs):
        with refused(RV, ("identifier", FORMAT)):
            theirs.start_acceptance("engi-1")


class TestConversion:
    """Selling 6.3"""

    def test_answer(self, ours):
        engagement = ours.engage(lead())
        task = ours.start_conversion(engagement)
        assert task.keys() == TASK | {"EngagementId", "ContextId", "OpportunityId", "ResourceSnapshotJobId"}
        assert (task["TaskStatus"], task["EngagementId"], task["ContextId"]) == (COMPLETE, engagement, "2")
        assert task["TaskArn"] == ARN.format("opportunity-from-engagement-task", task["TaskId"])

    @pytest.mark.parametrize("catalog, team", [("AWS", []), ("Sandbox", ["OpportunityOwner"])])
    def test_opportunity(self, partner, catalog, team):
        room = Room(partner, catalog)
        record = room.record(completed(room.start_conversion(room.engage(lead())))["OpportunityId"])
        assert record["Project"]["Title"] == "Converted from Lead"
        assert record["Project"]["CustomerBusinessProblem"] == "Saw blades fail without any warning."
        assert record["Project"]["ExpectedCustomerSpend"] == []
        assert (record["NationalSecurity"], record["OpportunityType"]) == ("No", "Net New Business")
        assert record["Marketing"] == {"Source": "None"}
        assert record["LifeCycle"] == {
            "Stage": "Prospect",
            "ReviewStatus": "Pending Submission",
            "TargetCloseDate": day(90),
        }
        assert record["Customer"] == {
            "Account": {
                "CompanyName": "Alder Mills",
                "Industry": "Manufacturing",
                "WebsiteUrl": "https://alder-mills.example.com",
                "Address": {"CountryCode": "CA"},
            },
            "Contacts": [],
        }
        assert [one["BusinessTitle"] for one in record["OpportunityTeam"]] == team

    def test_engagement(self, ours):
        engagement = ours.engage(lead())
        before = ours.engagement(engagement)
        task = completed(ours.start_conversion(engagement))
        assert ours.contexts(engagement) == [("1", "Lead"), ("2", "CustomerProject")]
        assert ours.engagement(engagement)["ModifiedAt"] > before["ModifiedAt"]
        assert ours.context(engagement, "2")["Customer"]["CompanyName"] == "Alder Mills"
        assert 1 in ours.revisions(engagement, task["OpportunityId"])
        job = ours.job(task["ResourceSnapshotJobId"])
        assert (job["Status"], job["ResourceId"]) == ("Running", task["OpportunityId"])

    def test_latest_state_of_the_lead(self, ours):
        engagement = ours.engage(lead())
        problem = "The kiln is hotter than it should be."
        for last in (interaction(2, BusinessProblem=problem), edited(interaction(3), {"BusinessProblem": DROP})):
            customer = lead_customer(CompanyName="Birch Mills", Address={"CountryCode": "SE"})
            ours.change(engagement, {"Lead": {"Customer": customer, "Interaction": last}})
        record = ours.record(completed(ours.start_conversion(engagement))["OpportunityId"])
        assert record["Customer"]["Account"]["CompanyName"] == "Birch Mills"
        assert record["Customer"]["Account"]["Address"] == {"CountryCode": "SE"}
        assert record["Project"]["CustomerBusinessProblem"] == problem

    @pytest.mark.parametrize(
        "changes, shown",
        [
            pytest.param(
                {"Customer.Industry": "Saw mills"},
                {"Account": {"Industry": "Other", "OtherIndustry": "Saw mills"}},
                id="industry",
            ),
            pytest.param({"Customer.Address.CountryCode": "Norway"}, {"Address": None}, id="country"),
            pytest.param({"Customer.WebsiteUrl": "a.b"}, {"Account": {"WebsiteUrl": None}}, id="website"),
            pytest.param({"Interactions.0.BusinessProblem": "short"}, {"Problem": None}, id="problem"),
        ],
    )
    def test_ad42_what_an_opportunity_would_refuse(self, ours, changes, shown):
        record = ours.record(completed(ours.start_conversion(ours.engage(lead(changes))))["OpportunityId"])
        account = record["Customer"]["Account"]
        for name, value in shown.get("Account", {}).items():
            assert account.get(name) == value
        if "Address" in shown:
            assert not account.get("Address", {}).get("CountryCode")
        if "Problem" in shown:
            assert "CustomerBusinessProblem" not in record["Project"]

    def test_by_arn_and_by_a_guest(self, ours, theirs):
        engagement = ours.share(theirs, lead(), invitation=to_a_lead())
        task = completed(theirs.start_conversion(ours.engagement(engagement)["Arn"]))
        assert theirs.record(task["OpportunityId"])["Project"]["Title"] == "Converted from Lead"
        with fails("ResourceNotFoundException"):
            ours.record(task["OpportunityId"])

    def test_t8_tags(self, ours):
        task = completed(ours.start_conversion(ours.engage(lead()), Tags=TAGS))
        for arn in (ours.arn(task["OpportunityId"]), ours.job(task["ResourceSnapshotJobId"])["Arn"]):
            assert ours.tags(arn) == {"team": "blue"}

    def test_submission_uses_the_same_engagement(self, ours):
        engagement = ours.engage(lead())
        opportunity = completed(ours.start_conversion(engagement))["OpportunityId"]
        ours.associate(opportunity)
        draft = ours.draft()
        ours.update(
            opportunity,
            {
                "PrimaryNeedsFromAws": draft["PrimaryNeedsFromAws"],
                "Customer.Account.Address": draft["Customer"]["Account"]["Address"],
                **{
                    f"Project.{name}": draft["Project"][name]
                    for name in ("CustomerUseCase", "DeliveryModels", "SalesActivities", "ExpectedCustomerSpend")
                },
            },
        )
        assert ours.submit(opportunity)["EngagementId"] == engagement

    @pytest.mark.parametrize(
        "contexts, number, code",
        [
            pytest.param([lead()], "2", "ContextNotFound", id="unknown context"),
            pytest.param([], "1", "ContextNotFound", id="no context"),
            pytest.param([lead(), project()], "2", "CustomerProjectContextNotPermitted", id="project"),
            pytest.param([lead({"QualificationStatus": "Disqualified"})], "1", "DisqualifiedLeadNotPermitted", id="no"),
            pytest.param([lead({"QualificationStatus": "DISQUALIFIED"})], "1", "DisqualifiedLeadNotPermitted", id="NO"),
        ],
    )
    def test_failure(self, ours, contexts, number, code):
        engagement = ours.engage(*contexts)
        task = failure(ours.start_conversion(engagement, number), code)
        assert task["EngagementId"] == engagement and "OpportunityId" not in task
        assert len(ours.contexts(engagement)) == len(contexts)

    def test_d28_twice(self, ours):
        engagement = ours.engage(lead())
        completed(ours.start_conversion(engagement))
        failure(ours.start_conversion(engagement), "OpportunityConflict")
        assert len(ours.contexts(engagement)) == 2

    def test_no_room_for_another_context(self, ours):
        """Step 3; what step 2 made stays (T6)."""
        engagement = ours.engage(*[lead()] * 5)
        task = failure(ours.start_conversion(engagement), "ServiceQuotaExceeded")
        assert task["EngagementId"] == engagement and "ContextId" not in task
        assert len(ours.contexts(engagement)) == 5

    def test_two_leads(self, ours):
        engagement = ours.engage(lead(), lead())
        tasks = [completed(ours.start_conversion(engagement, number)) for number in ("1", "2")]
        assert [task["ContextId"] for task in tasks] == ["3", "4"]

    def test_not_found(self, ours, theirs):
        for room, engagement in ((ours, NOWHERE), (theirs, ours.engage(lead()))):
            with fails("ResourceNotFoundException"):
                room.start_conversion(engagement)

    @pytest.mark.parametrize(
        "engagement, number, field", [("eng-1", "1", "identifier"), (NOWHERE, "0", "contextIdentifier")]
    )
    def test_form(self, ours, engagement, number, field):
        with refused(RV, (field, FORMAT)):
            ours.start_conversion(engagement, number)


class TestTokens:
    """T3, R1.41: the same request again tells how the same task stands."""

    def starts(self, ours, theirs):
        """One way to start each of the tasks."""
        engagement, opportunity = ours.carried()
        invitation, leading = ours.invite(engagement, to_a_deal()), ours.engage(lead())
        return {
            "submission": lambda **more: ours.start_submission(opportunity, **more),
            "acceptance": lambda **more: theirs.start_acceptance(invitation, **more),
            "conversion": lambda **more: ours.start_conversion(leading, **more),
        }

    @pytest.mark.parametrize("kind", ["submission", "acceptance", "conversion"])
    def test_same_task(self, ours, theirs, kind):
        start, again = self.starts(ours, theirs)[kind], {"ClientToken": token()}
        first = completed(start(**again))
        assert start(**again) == first == start(**again)

    @pytest.mark.parametrize("kind", ["submission", "acceptance", "conversion"])
    def test_other_request(self, ours, theirs, kind):
        start, again = self.starts(ours, theirs)[kind], {"ClientToken": token()}
        start(**again)
        with fails("ConflictException", CONFLICT):
            start(**again, Tags=TAGS)

    def test_a_failure_stays(self, ours):
        opportunity, again = ours.ready({"Project.SalesActivities": []}), {"ClientToken": token()}
        first = failure(ours.start_submission(opportunity, **again), "OpportunityValidationFailed")
        ours.update(opportunity, {"Project.SalesActivities": ["SOW Signed"]})
        assert ours.start_submission(opportunity, **again) == first
        assert ours.status(opportunity) == "Pending Submission"

    def test_longest(self, ours):
        assert completed(ours.start_submission(ours.ready(), ClientToken=token().ljust(255, "x")))


def test_readers_may_list_and_not_start(ours, reader):
    opportunity = ours.ready()
    assert Room(reader).submission_tasks(OpportunityIdentifier=[opportunity]) == []
    with fails("AccessDeniedException"):
        Room(reader).start_submission(opportunity)
