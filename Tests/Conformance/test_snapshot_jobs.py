"""Snapshot jobs: what they watch, their role, lists and tags (selling 2.10, 2.11, 3.5, 8.3)."""

import pytest

from engagements import OURS, PASS_ROLE, VIEW, Room, project, token
from partners import FULL_ACCESS, PARTNER_1, account, configuration, selling, user
from payloads import day
from refusals import DUPLICATE, FORMAT, NO_ENUM, RANGE, RV, TOO_MANY, VALUE, fails, refused

UNKNOWN_JOB = "job-0000000000000"
TEMPLATE = "resourceSnapshotTemplateIdentifier"
CONFLICT = "Conflicting client token submitted for a new request body."
JOB_ARN = "arn:aws:partnercentral:us-east-1:{}:catalog/Sandbox/resource-snapshot-job/{}"


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def theirs(neighbour):
    return Room(neighbour)


@pytest.fixture
def pair(ours):
    """A fresh engagement and a fresh opportunity that nothing joins yet."""
    return ours.engage(project()), ours.ready()


@pytest.fixture
def job(ours, pair):
    """A job that does not run, over a resource without snapshots."""
    return ours.hire(*pair)


class TestJobs:
    def test_record(self, ours, pair):
        engagement, opportunity = pair
        job = ours.hire(engagement, opportunity)
        record = ours.job(job)
        created = record.pop("CreatedAt")
        assert record == {
            "Catalog": "Sandbox",
            "Id": job,
            "Arn": JOB_ARN.format(OURS, job),
            "EngagementId": engagement,
            "ResourceType": "Opportunity",
            "ResourceId": opportunity,
            "ResourceArn": ours.arn(opportunity),
            "ResourceSnapshotTemplateName": VIEW,
            "Status": "Stopped",
        }
        assert created and ours.revisions(engagement, opportunity) == []

    def test_starting_runs_it_once(self, ours, pair, job):
        ours.start(job)
        record = ours.job(job)
        assert record["Status"] == "Running"
        assert record["LastSuccessfulExecutionDate"] >= record["CreatedAt"]
        assert "LastFailure" not in record
        assert ours.revisions(*pair) == [1]

    def test_d18_start_and_stop_twice(self, ours, pair, job):
        ours.stop(job)
        assert ours.job(job)["Status"] == "Stopped"
        for _ in range(2):
            ours.start(job)
        before = ours.job(job)
        assert before["Status"] == "Running" and ours.revisions(*pair) == [1]
        for _ in range(2):
            ours.stop(job)
        assert ours.job(job) == {**before, "Status": "Stopped"}

    def test_deletion(self, ours, pair, job):
        ours.start(job)
        with fails("ConflictException"):
            ours.fire(job)
        ours.stop(job)
        ours.fire(job)
        for move in (ours.job, ours.start, ours.stop, ours.fire):
            with fails("ResourceNotFoundException"):
                move(job)
        assert ours.revisions(*pair) == [1]
        assert ours.hire(*pair) != job

    def test_one_for_each_resource(self, ours, pair, job):
        with fails("ConflictException"):
            ours.hire(*pair)
        assert ours.hire(ours.engage(project()), pair[1])
        assert ours.hire(pair[0], ours.ready())

    def test_token(self, ours, pair):
        again = {"ClientToken": token()}
        assert ours.hire(*pair, **again) == ours.hire(*pair, **again)
        with fails("ConflictException", CONFLICT):
            ours.hire(ours.engage(), pair[1], **again)

    @pytest.mark.parametrize("move", ["job", "start", "stop", "fire"])
    def test_not_found(self, ours, theirs, partner, job, move):
        for room, identifier in ((ours, UNKNOWN_JOB), (theirs, job), (Room(partner, "AWS"), job)):
            with fails("ResourceNotFoundException"):
                getattr(room, move)(identifier)

    @pytest.mark.parametrize("move", ["job", "start", "stop", "fire"])
    def test_identifier_only(self, ours, job, move):
        with refused(RV, ("resourceSnapshotJobIdentifier", FORMAT)):
            getattr(ours, move)(JOB_ARN.format(OURS, job))


class TestWatching:
    """Selling 2.10: a running job takes a snapshot of each change that the view shows."""

    @pytest.fixture
    def watched(self, ours, pair, job):
        ours.start(job)
        return pair

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({"LifeCycle.NextSteps": "Sign"}, id="next steps"),
            pytest.param({"LifeCycle.TargetCloseDate": day(300)}, id="close date"),
            pytest.param({"Customer.Account.CompanyName": "Northwind Trading"}, id="customer"),
            pytest.param({"Project.ExpectedCustomerSpend.0.Amount": "99"}, id="spend"),
            pytest.param({"Project.SalesActivities": ["SOW Signed"]}, id="activities"),
            pytest.param(
                {"OpportunityType": "Expansion", "PrimaryNeedsFromAws": ["Co-Sell - Pricing Assistance"]}, id="two"
            ),
        ],
    )
    def test_shown(self, ours, watched, changes):
        ours.update(watched[1], changes)
        assert ours.revisions(*watched) == [2, 1]

    @pytest.mark.parametrize(
        "changes",
        [
            pytest.param({}, id="nothing"),
            pytest.param({"Project.Title": "Another"}, id="title"),
            pytest.param({"Project.CustomerBusinessProblem": "Quite another problem than before."}, id="problem"),
            pytest.param({"Project.CompetitorName": "On-Prem"}, id="competitor"),
            pytest.param({"Project.AdditionalComments": "Said on the phone"}, id="comments"),
            pytest.param({"Marketing": {"Source": "Marketing Activity", "AwsFundingUsed": "No"}}, id="marketing"),
            pytest.param({"PartnerOpportunityIdentifier": "another"}, id="partner identifier"),
        ],
    )
    def test_not_shown(self, ours, watched, changes):
        changes = {name: ours.fresh_name() if value == "another" else value for name, value in changes.items()}
        ours.update(watched[1], changes)
        assert ours.revisions(*watched) == [1]

    def test_solutions(self, ours, watched):
        """Selling 8.3"""
        other = max(ours.solutions())
        ours.associate(watched[1], other)
        ours.disassociate(watched[1], other)
        assert ours.revisions(*watched) == [3, 2, 1]
        ours.associate(watched[1])  # it is there already
        assert ours.revisions(*watched) == [3, 2, 1]

    def test_assignment(self, ours, watched):
        ours.client.assign_opportunity(
            Catalog="Sandbox",
            Identifier=watched[1],
            Assignee={
                "FirstName": "Ida",
                "LastName": "Orr",
                "Email": "ida@partner.example.com",
                "BusinessTitle": "OpportunityOwner",
            },
        )
        assert ours.revisions(*watched) == [2, 1]

    def test_several_changes(self, ours, watched):
        for step in ("one", "two", "two", "three"):
            ours.update(watched[1], {"LifeCycle.NextSteps": step})
        steps = [
            ours.snapshot(*watched, Revision=revision)["Payload"]["OpportunitySummary"]["Lifecycle"]["NextSteps"]
            for revision in (2, 3, 4)
        ]
        assert steps == ["one", "two", "three"]
        assert ours.revisions(*watched) == [4, 3, 2, 1]

    def test_stopped_job_sees_nothing(self, ours, pair, job):
        ours.start(job)
        ours.stop(job)
        ours.update(pair[1], {"LifeCycle.NextSteps": "Sign"})
        assert ours.revisions(*pair) == [1]
        ours.start(job)
        assert ours.revisions(*pair) == [2, 1]

    def test_date_of_the_last_run(self, ours, watched, job):
        before = ours.job(job)["LastSuccessfulExecutionDate"]
        ours.update(watched[1], {"LifeCycle.NextSteps": "Sign"})
        assert ours.job(job)["LastSuccessfulExecutionDate"] > before

    def test_another_opportunity(self, ours, watched):
        ours.update(ours.ready(), {"LifeCycle.NextSteps": "Sign"})
        assert ours.revisions(*watched) == [1]

    def test_job_of_a_submission(self, ours):
        """Selling 6.1: the task makes one and starts it; it goes on after the approval."""
        task = ours.submitted()
        where = task["EngagementId"], task["OpportunityId"]
        ours.review(where[1], "Approved")
        before = ours.revisions(*where)
        ours.move(where[1], "Qualified")
        shown = ours.snapshot(*where)["Payload"]["OpportunitySummary"]["Lifecycle"]
        assert (shown["Stage"], shown["ReviewStatus"]) == ("Qualified", "Approved")
        assert len(ours.revisions(*where)) == len(before) + 1


class TestJobLists:
    @pytest.fixture(scope="class")
    @classmethod
    def busy(cls, ours):
        """An engagement with three jobs, of which the second runs."""
        engagement = ours.engage(project())
        jobs = [ours.hire(engagement, ours.ready()) for _ in range(3)]
        ours.start(jobs[1])
        return engagement, jobs

    @pytest.mark.parametrize(
        "filters, keeps",
        [
            ({}, [2, 1, 0]),
            ({"Status": "Running"}, [1]),
            ({"Status": "Stopped"}, [2, 0]),
            ({"Sort": {"SortBy": "CreatedDate", "SortOrder": "ASCENDING"}}, [0, 1, 2]),
        ],
    )
    def test_filters(self, ours, busy, filters, keeps):
        engagement, jobs = busy
        rows = ours.jobs(EngagementIdentifier=engagement, **filters)
        assert [row["Id"] for row in rows] == [jobs[position] for position in keeps]

    def test_row(self, ours, busy):
        engagement, jobs = busy
        [row] = ours.jobs(EngagementIdentifier=engagement, Status="Running")
        assert row == {
            "Id": jobs[1],
            "Arn": JOB_ARN.format(OURS, jobs[1]),
            "EngagementId": engagement,
            "Status": "Running",
        }

    @pytest.mark.parametrize("size", [1, 2, 1000])
    def test_pages(self, ours, busy, size):
        engagement, jobs = busy
        paginator = ours.client.get_paginator("list_resource_snapshot_jobs")
        pages = paginator.paginate(
            Catalog="Sandbox", EngagementIdentifier=engagement, PaginationConfig={"PageSize": size}
        )
        assert [row["Id"] for page in pages for row in page["ResourceSnapshotJobSummaries"]] == jobs[::-1]

    def test_without_filters(self, ours, theirs, busy):
        assert set(busy[1]) <= {row["Id"] for row in ours.jobs(MaxResults=1000)}
        assert not set(busy[1]) & {row["Id"] for row in theirs.jobs(MaxResults=1000)}

    @pytest.mark.parametrize(
        "filters, entry",
        [
            ({"Status": "Idle"}, ("status", NO_ENUM)),
            ({"EngagementIdentifier": "eng-1"}, ("engagementIdentifier", FORMAT)),
            ({"MaxResults": 0}, ("maxResults", RANGE)),
            ({"NextToken": "x"}, ("nextToken", VALUE)),
            ({"Sort": {"SortBy": "CreatedDate", "SortOrder": "UP"}}, ("sort.sortOrder", NO_ENUM)),
        ],
    )
    def test_refused(self, ours, filters, entry):
        with refused(RV, entry):
            ours.jobs(**filters)


class TestJobRole:
    """Selling 2.10, switch `require_job_role`."""

    MANAGED = "AWSPartnerCentralSellingResourceSnapshotJobExecutionRolePolicy"

    @pytest.fixture(scope="class")
    @classmethod
    def room(cls, servers):
        """A partner with a role made for jobs, and one that may do nothing."""
        roles = [{"name": "Snapshots", "managed_policies": [cls.MANAGED]}, {"name": "Idle"}]
        house = account(OURS, "Example Partner", user(PARTNER_1, "dana", FULL_ACCESS, PASS_ROLE), roles=roles)
        config = configuration(house, switches={"require_job_role": True})
        return Room(selling(servers.start(config), PARTNER_1))

    @pytest.mark.parametrize("role", [None, "Idle", "NoSuchRole"])
    def test_no_usable_role(self, room, role):
        named = {"ResourceSnapshotJobRoleIdentifier": role} if role else {}
        room.client.put_selling_system_settings(Catalog="Sandbox", **named)
        where = room.engage(project()), room.ready()
        job = room.hire(*where)
        room.start(job)
        record = room.job(job)
        assert record["Status"] == "Running" and record["LastFailure"]
        assert "LastSuccessfulExecutionDate" not in record
        assert room.revisions(*where) == []
        room.client.put_selling_system_settings(Catalog="Sandbox", ResourceSnapshotJobRoleIdentifier="Snapshots")
        room.update(where[1], {"LifeCycle.NextSteps": "Sign"})
        assert room.job(job)["LastSuccessfulExecutionDate"]
        shown = room.snapshot(*where)["Payload"]["OpportunitySummary"]["Lifecycle"]
        assert shown["NextSteps"] == "Sign"

    def test_d17_off_by_default(self, ours, pair, job):
        ours.start(job)
        assert ours.revisions(*pair) == [1]


class TestTags:
    def test_at_creation(self, ours, pair):
        job = ours.hire(*pair, Tags=[{"Key": "team", "Value": "blue"}, {"Key": "a", "Value": ""}])
        assert ours.tags(ours.job(job)["Arn"]) == {"a": "", "team": "blue"}

    def test_later(self, ours, job):
        arn = ours.job(job)["Arn"]
        before = ours.job(job)
        assert ours.tags(arn) == {}
        ours.client.tag_resource(
            ResourceArn=arn, Tags=[{"Key": "team", "Value": "blue"}, {"Key": "tier", "Value": "1"}]
        )
        ours.client.untag_resource(ResourceArn=arn, TagKeys=["tier", "none"])
        assert ours.tags(arn) == {"team": "blue"}
        assert ours.job(job) == before

    def test_gone_with_the_job(self, ours, job):
        arn = ours.job(job)["Arn"]
        ours.fire(job)
        with fails("ResourceNotFoundException"):
            ours.tags(arn)

    def test_of_another_account(self, ours, theirs, job):
        with fails("ResourceNotFoundException"):
            theirs.tags(ours.job(job)["Arn"])

    @pytest.mark.parametrize(
        "tags, entry",
        [
            ([{"Key": "k", "Value": "1"}] * 2, ("tags", DUPLICATE)),
            ([{"Key": "aws:k", "Value": "1"}], (("tags", "tags.key"), VALUE)),
            ([{"Key": f"k{number}", "Value": ""} for number in range(201)], ("tags", TOO_MANY)),
        ],
        ids=["twice", "AWS's own", "201"],
    )
    def test_refused(self, ours, pair, tags, entry):
        with refused(RV, entry):
            ours.hire(*pair, Tags=tags)
        assert ours.jobs(EngagementIdentifier=pair[0]) == []
