"""The lists of the three tasks: filters, order, pages, owners (selling 6.0)."""

import datetime

import pytest

from engagements import COMPLETE, FAILED, IN_PROGRESS, NOWHERE, Room, lead, project, to_a_deal, to_a_lead
from partners import PARTNER_1, PARTNER_2, selling
from refusals import FORMAT, NO_ENUM, RANGE, REQUIRED, RV, TOO_FEW, TOO_MANY, VALUE, refused


@pytest.fixture(scope="module")
def history(servers):
    """A server of its own with tasks of all three kinds, oldest first, two of each kind well and one ill."""
    server = servers.start({"switches": {"referral_delay": 0}})
    ours, theirs = Room(selling(server, PARTNER_1)), Room(selling(server, PARTNER_2))
    submissions = [ours.start_submission(one) for one in (ours.ready(), ours.create(), ours.ready())]
    invitations = [ours.invite(submissions[n]["EngagementId"], to_a_deal()) for n in (0, 2)]
    invitations.insert(1, ours.invite(ours.engage(lead()), to_a_lead()))
    acceptances = [theirs.start_acceptance(one) for one in invitations]
    leads = [ours.engage(lead()), ours.engage(lead(), project(), lead())]
    conversions = [
        ours.start_conversion(leads[0]),
        ours.start_conversion(leads[0], "9"),
        ours.start_conversion(leads[1]),
    ]
    return {
        "submission": (ours, ours.submission_tasks, submissions, "list_engagement_from_opportunity_tasks"),
        "acceptance": (theirs, theirs.acceptance_tasks, acceptances, "list_engagement_by_accepting_invitation_tasks"),
        "conversion": (ours, ours.conversion_tasks, conversions, "list_opportunity_from_engagement_tasks"),
    }


KINDS = pytest.mark.parametrize("kind", ["submission", "acceptance", "conversion"])
ASCENDING = {"Sort": {"SortBy": "StartTime", "SortOrder": "ASCENDING"}}


class TestLists:
    @KINDS
    def test_rows_repeat_the_answer(self, history, kind):
        _, list_tasks, tasks, _ = history[kind]
        assert [task["TaskStatus"] for task in tasks] == [COMPLETE, FAILED, COMPLETE]
        assert list_tasks() == tasks[::-1]
        assert list_tasks(**ASCENDING) == tasks

    @KINDS
    @pytest.mark.parametrize(
        "statuses, keeps", [([COMPLETE], [2, 0]), ([FAILED], [1]), ([IN_PROGRESS], []), ([COMPLETE, FAILED], [2, 1, 0])]
    )
    def test_status(self, history, kind, statuses, keeps):
        _, list_tasks, tasks, _ = history[kind]
        assert list_tasks(TaskStatus=statuses) == [tasks[position] for position in keeps]

    @KINDS
    def test_identifiers(self, history, kind):
        """T4: ids and ARNs."""
        _, list_tasks, tasks, _ = history[kind]
        wanted = [tasks[0]["TaskId"], tasks[2]["TaskArn"], "task-0000000000000"]
        assert list_tasks(TaskIdentifier=wanted) == [tasks[2], tasks[0]]
        assert list_tasks(TaskIdentifier=wanted, TaskStatus=[FAILED]) == []

    @KINDS
    def test_opportunities(self, history, kind):
        _, list_tasks, tasks, _ = history[kind]
        assert list_tasks(OpportunityIdentifier=[tasks[0]["OpportunityId"], "O1"]) == [tasks[0]]

    @pytest.mark.parametrize("kind", ["submission", "conversion"])
    def test_engagements(self, history, kind):
        room, list_tasks, tasks, _ = history[kind]
        engagement = tasks[2]["EngagementId"]
        for name in (engagement, room.engagement(engagement)["Arn"]):
            assert list_tasks(EngagementIdentifier=[name, NOWHERE]) == [tasks[2]]

    def test_invitations(self, history):
        room, list_tasks, tasks, _ = history["acceptance"]
        invitation = tasks[1]["EngagementInvitationId"]
        for name in (invitation, room.invitation(invitation)["Arn"]):
            assert list_tasks(EngagementInvitationIdentifier=[name]) == [tasks[1]]

    def test_contexts(self, history):
        _, list_tasks, tasks, _ = history["conversion"]
        assert tasks[2] in list_tasks(ContextIdentifier=["4"])
        assert list_tasks(ContextIdentifier=["77"]) == []

    @KINDS
    @pytest.mark.parametrize("size", [1, 2, 1000])
    def test_pages(self, history, kind, size):
        room, _, tasks, operation = history[kind]
        paginator = room.client.get_paginator(operation)
        pages = list(paginator.paginate(Catalog="Sandbox", PaginationConfig={"PageSize": size}))
        assert [row for page in pages for row in page["TaskSummaries"]] == tasks[::-1]
        assert "NextToken" not in pages[-1]

    @KINDS
    def test_only_ones_own(self, history, kind):
        """Tasks are the starter's, whoever else is in the engagement."""
        other = history["submission" if kind == "acceptance" else "acceptance"][0]
        operation = getattr(other.client, history[kind][3])
        assert operation(Catalog="Sandbox")["TaskSummaries"] == []
        assert getattr(history[kind][0].client, history[kind][3])(Catalog="AWS")["TaskSummaries"] == []

    @KINDS
    @pytest.mark.parametrize(
        "request_, entry",
        [
            pytest.param({"MaxResults": 0}, ("maxResults", RANGE), id="0 results"),
            pytest.param({"MaxResults": 1001}, ("maxResults", RANGE), id="1001 results"),
            pytest.param({"NextToken": "x"}, ("nextToken", VALUE), id="token"),
            pytest.param({"TaskStatus": ["INPROGRESS"]}, ("taskStatus", NO_ENUM), id="T9 status"),
            pytest.param({"TaskStatus": []}, ("taskStatus", TOO_FEW), id="no status"),
            pytest.param({"TaskStatus": [COMPLETE] * 4}, ("taskStatus", TOO_MANY), id="4 statuses"),
            pytest.param({"TaskIdentifier": ["task-1"]}, ("taskIdentifier", FORMAT), id="task"),
            pytest.param({"OpportunityIdentifier": ["S-1"]}, ("opportunityIdentifier", FORMAT), id="opportunity"),
            pytest.param({"OpportunityIdentifier": ["O1"] * 11}, ("opportunityIdentifier", TOO_MANY), id="11 of them"),
            pytest.param({"Sort": {"SortBy": "TaskId", "SortOrder": "ASCENDING"}}, ("sort.sortBy", NO_ENUM), id="sort"),
            pytest.param({"Sort": {"SortBy": "StartTime"}}, ("sort.sortOrder", REQUIRED), id="no order"),
        ],
    )
    def test_refused(self, history, kind, request_, entry):
        _, list_tasks, *_ = history[kind]
        with refused(RV, entry):
            list_tasks(**request_)

    @KINDS
    def test_start_time_is_now(self, history, kind):
        _, _, tasks, _ = history[kind]
        now = datetime.datetime.now(datetime.UTC)
        assert all(abs(now - task["StartTime"]) < datetime.timedelta(hours=1) for task in tasks)
        assert [task["StartTime"] for task in tasks] == sorted(task["StartTime"] for task in tasks)
