"""Engagements, invitations, jobs and tasks with the AWS CLI: shorthand, silence, paging (selling 1.2, 11.1)."""

import json

import pytest

from engagements import OURS, Room, couple, lead, project, to_a_deal
from partners import PARTNER_1, PARTNER_2, selling
from test_cli import run, succeed

SANDBOX = ("--catalog", "Sandbox")


@pytest.fixture(scope="module")
def house(servers):
    return servers.start(couple())


@pytest.fixture(scope="module")
def ours(house):
    return Room(selling(house, PARTNER_1))


@pytest.fixture(scope="module")
def theirs(house):
    return Room(selling(house, PARTNER_2))


@pytest.fixture
def aws(house):
    """`aws partnercentral-selling` in the Sandbox; what it printed, None for nothing."""
    return lambda command, *arguments: succeed(house, command, *SANDBOX, *arguments)


class TestSilence:
    """R1.8: what has no output prints nothing."""

    def test_jobs(self, aws, ours):
        job = ours.hire(*ours.carried())
        for command in ("start", "stop", "delete"):
            assert aws(f"{command}-resource-snapshot-job", "--resource-snapshot-job-identifier", job) is None

    def test_rejection(self, aws, theirs):
        offer = theirs.invite(theirs.engage(project()), to_a_deal(OURS))
        assert aws("reject-engagement-invitation", "--identifier", offer, "--rejection-reason", "Other") is None

    def test_acceptance(self, aws, theirs):
        offer = theirs.invite(theirs.engage(project()), to_a_deal(OURS))
        assert aws("accept-engagement-invitation", "--identifier", offer) is None


def test_a_lead_from_file_to_opportunity(aws, tmp_path):
    """The client token is the CLI's to make (R1.37)."""
    contexts = tmp_path / "contexts.json"
    contexts.write_text(json.dumps([lead()]))
    made = aws("create-engagement", "--title", "Mills", "--description", "", "--contexts", f"file://{contexts}")
    engagement = ("--identifier", made["Id"])
    assert aws("get-engagement", *engagement)["Contexts"][0]["Type"] == "Lead"
    assert len(aws("list-engagement-members", *engagement)["EngagementMemberList"]) == 1
    task = aws("start-opportunity-from-engagement-task", *engagement, "--context-identifier", "1")
    assert task["TaskStatus"] == "COMPLETE"
    listed = aws("list-opportunity-from-engagement-tasks", "--task-identifier", task["TaskId"])
    assert listed["TaskSummaries"] == [task]


def test_submission_by_task(aws, ours):
    submission = "InvolvementType=Co-Sell,Visibility=Full"
    task = aws(
        "start-engagement-from-opportunity-task",
        *("--identifier", ours.ready(), "--aws-submission", submission, "--tags", "Key=team,Value=blue"),
    )
    assert task["TaskStatus"] == "COMPLETE"
    assert aws("get-opportunity", "--identifier", task["OpportunityId"])["LifeCycle"]["ReviewStatus"] == "Submitted"
    job = aws("get-resource-snapshot-job", "--resource-snapshot-job-identifier", task["ResourceSnapshotJobId"])
    assert job["Status"] == "Running"


def test_settings(aws):
    put = aws("put-selling-system-settings", "--resource-snapshot-job-role-identifier", "Snapshots")
    assert put == aws("get-selling-system-settings")
    assert put["ResourceSnapshotJobRoleArn"].endswith(":role/Snapshots")


def test_prospecting(aws, ours):
    engagement = ours.engage(lead())
    task = aws("start-prospecting-from-engagement-task", "--identifiers", engagement, "--task-name", "Fall batch")
    assert task["TaskStatus"] == "PENDING"
    found = aws("get-prospecting-from-engagement-task", "--task-identifier", task["TaskId"])
    assert found["Engagements"][0]["EngagementIdentifier"] == engagement


class TestPaging:
    @pytest.fixture(scope="class")
    @classmethod
    def shelf(cls, ours):
        return [ours.engage() for _ in range(23)]

    def test_pages_are_merged(self, aws, shelf):
        output = aws("list-engagements", "--page-size", "5", "--sort", "SortBy=CreatedDate,SortOrder=DESCENDING")
        ids = [row["Id"] for row in output["EngagementSummaryList"]]
        assert ids[: len(shelf)] == shelf[::-1] and "NextToken" not in output

    def test_going_on_where_it_stopped(self, aws, shelf):
        first = aws("list-engagements", "--max-items", "7")
        second = aws("list-engagements", "--max-items", "7", "--starting-token", first["NextToken"])
        ids = [row["Id"] for row in first["EngagementSummaryList"] + second["EngagementSummaryList"]]
        assert len(set(ids)) == 14


@pytest.mark.parametrize(
    "command, operation",
    [
        (("get-engagement", "--identifier", "eng-00000000000000"), "GetEngagement"),
        (("accept-engagement-invitation", "--identifier", "engi-0000000000000"), "AcceptEngagementInvitation"),
    ],
)
def test_errors(house, command, operation):
    code, output, error = run(house, command[0], *SANDBOX, *command[1:])
    assert code in (254, 255) and output is None
    assert f"An error occurred (ResourceNotFoundException) when calling the {operation} operation" in error
