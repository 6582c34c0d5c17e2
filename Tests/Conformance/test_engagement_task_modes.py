"""The switch `task_mode`: tasks that fail as told, and tasks that take their time (selling 6.0 T2)."""

import pytest

from engagements import COMPLETE, FAILED, IN_PROGRESS, TASK, Room, completed, failure, lead, to_a_deal, token
from partners import PARTNER_1, PARTNER_2, selling
from refusals import fails
from server import eventually

SNAPSHOT_CODES = ("ResourceSnapshotAccessDenied", "ResourceSnapshotValidationFailed", "ResourceSnapshotConflict")
JOB_CODES = (
    "ResourceSnapshotJobAccessDenied",
    "ResourceSnapshotJobValidationFailed",
    "ResourceSnapshotJobConflict",
)
OPPORTUNITY_CODES = ("OpportunityAccessDenied", "OpportunityValidationFailed", "OpportunityConflict")
ANYWHERE = ("InternalError", "RequestThrottled", "ServiceQuotaExceeded")
# Each code of a task, with what the answer names because the steps before were done.
SUBMISSION_CODES = {
    **dict.fromkeys(OPPORTUNITY_CODES + ANYWHERE, ()),
    **dict.fromkeys(("EngagementAccessDenied", "EngagementValidationFailed", "EngagementConflict"), ()),
    **dict.fromkeys(SNAPSHOT_CODES + JOB_CODES, ("EngagementId",)),
    **dict.fromkeys(
        ("InvitationAccessDenied", "InvitationValidationFailed", "EngagementInvitationConflict"),
        ("EngagementId", "ResourceSnapshotJobId"),
    ),
    "OpportunitySubmissionFailed": ("EngagementId", "ResourceSnapshotJobId", "EngagementInvitationId"),
}
ACCEPTANCE_CODES = {
    **dict.fromkeys(("InvitationAccessDenied", "InvitationValidationFailed") + ANYWHERE, ()),
    **dict.fromkeys(("EngagementInvitationConflict", "EngagementAccessDenied", "EngagementConflict"), ()),
    **dict.fromkeys(OPPORTUNITY_CODES, ()),
    **dict.fromkeys(("OpportunitySubmissionFailed",) + SNAPSHOT_CODES + JOB_CODES, ("OpportunityId",)),
}
CONVERSION_CODES = {
    **dict.fromkeys(("EngagementAccessDenied", "ContextNotFound", "CustomerProjectContextNotPermitted") + ANYWHERE, ()),
    **dict.fromkeys(("DisqualifiedLeadNotPermitted",) + OPPORTUNITY_CODES, ()),
    **dict.fromkeys(("EngagementValidationFailed", "EngagementConflict"), ("OpportunityId",)),
    **dict.fromkeys(SNAPSHOT_CODES + JOB_CODES, ("OpportunityId", "ContextId")),
}


class TestModeFail:
    """T2: `task_mode: fail=<ReasonCode>`, the steps before the first that can fail so are done and stay."""

    @pytest.fixture(scope="class")
    @classmethod
    def failing(cls, servers):
        """The two partners on the server for one code."""
        started = {}

        def on(code):
            if code not in started:
                server = servers.start({"switches": {"task_mode": f"fail={code}"}})
                started[code] = Room(selling(server, PARTNER_1)), Room(selling(server, PARTNER_2))
            return started[code]

        return on

    @pytest.mark.parametrize("code", SUBMISSION_CODES)
    def test_submission(self, failing, code):
        room, _ = failing(code)
        opportunity = room.ready()
        task = failure(room.start_submission(opportunity), code)
        made = SUBMISSION_CODES[code]
        assert task.keys() == TASK | {"ReasonCode", "Message", "OpportunityId", *made}
        assert room.status(opportunity) == "Pending Submission"
        if made:
            assert room.engagement(task["EngagementId"])["MemberCount"] == 1
        if "ResourceSnapshotJobId" in made:
            assert room.job(task["ResourceSnapshotJobId"])["Status"] == "Running"
        if "EngagementInvitationId" in made:
            assert room.invitation(task["EngagementInvitationId"])["Status"] == "PENDING"

    @pytest.mark.parametrize("code", ACCEPTANCE_CODES)
    def test_acceptance(self, failing, code):
        room, guest = failing(code)
        engagement, _ = room.carried()
        invitation = room.invite(engagement, to_a_deal())
        task = failure(guest.start_acceptance(invitation), code)
        made = ACCEPTANCE_CODES[code]
        assert task.keys() == TASK | {"ReasonCode", "Message", "EngagementInvitationId", *made}
        is_accepted = bool(made) or code in OPPORTUNITY_CODES
        assert room.invitation(invitation)["Status"] == ("ACCEPTED" if is_accepted else "PENDING")
        if made:
            assert guest.record(task["OpportunityId"])["Id"] == task["OpportunityId"]

    @pytest.mark.parametrize("code", CONVERSION_CODES)
    def test_conversion(self, failing, code):
        room, _ = failing(code)
        engagement = room.engage(lead())
        task = failure(room.start_conversion(engagement), code)
        made = CONVERSION_CODES[code]
        assert task.keys() == TASK | {"ReasonCode", "Message", "EngagementId", *made}
        assert len(room.contexts(engagement)) == (2 if "ContextId" in made else 1)
        if made:
            assert room.status(task["OpportunityId"]) == "Pending Submission"

    def test_listed_as_it_was_answered(self, failing):
        room, _ = failing("ResourceSnapshotConflict")
        task = room.start_submission(room.ready())
        assert room.submission_tasks(TaskIdentifier=[task["TaskId"]]) == [task]
        assert room.submission_tasks(TaskStatus=["FAILED"])[0] == task


class TestModeAsync:
    """T2: `task_mode: async=<seconds>`, answers first and works then."""

    @pytest.fixture(scope="class")
    @classmethod
    def slow(cls, servers):
        server = servers.start({"switches": {"task_mode": "async=1"}})
        return Room(selling(server, PARTNER_1)), Room(selling(server, PARTNER_2))

    @pytest.fixture(scope="class")
    @classmethod
    def never(cls, servers):
        """The same with a pause that no test outlives."""
        return Room(selling(servers.start({"switches": {"task_mode": "async=3600"}}), PARTNER_1))

    @staticmethod
    def ended(list_tasks, task):
        """The record of a task once it has ended."""

        def found():
            [row] = list_tasks(TaskIdentifier=[task["TaskId"]])
            return row if row["TaskStatus"] != IN_PROGRESS else None

        return eventually(found)

    def test_submission(self, slow):
        room, _ = slow
        opportunity, again = room.ready(), {"ClientToken": token()}
        task = room.start_submission(opportunity, **again)
        assert task == {**{name: task[name] for name in TASK}, "TaskStatus": IN_PROGRESS, "OpportunityId": opportunity}
        done = completed(self.ended(room.submission_tasks, task))
        assert done["EngagementId"] and done["StartTime"] == task["StartTime"]
        assert room.start_submission(opportunity, **again) == done
        assert room.status(opportunity) == "Submitted"

    def test_acceptance(self, slow):
        room, guest = slow
        engagement, _ = room.carried()
        invitation = room.invite(engagement, to_a_deal())
        task = guest.start_acceptance(invitation)
        assert task.keys() == TASK | {"EngagementInvitationId"} and task["TaskStatus"] == IN_PROGRESS
        done = completed(self.ended(guest.acceptance_tasks, task))
        assert guest.record(done["OpportunityId"])

    def test_conversion(self, slow):
        room, _ = slow
        engagement = room.engage(lead())
        task = room.start_conversion(engagement)
        assert task.keys() - {"ContextId"} == TASK | {"EngagementId"} and task["TaskStatus"] == IN_PROGRESS
        assert completed(self.ended(room.conversion_tasks, task))["ContextId"] == "2"

    def test_failure(self, slow):
        room, _ = slow
        task = room.start_submission(room.ready({"Project.SalesActivities": []}))
        assert task["TaskStatus"] == IN_PROGRESS
        failure(self.ended(room.submission_tasks, task), "OpportunityValidationFailed")

    def test_nothing_happens_before(self, never):
        opportunity = never.ready()
        never.start_submission(opportunity)
        assert never.status(opportunity) == "Pending Submission"
        assert never.associations(ResourceIdentifier=opportunity) == []

    def test_t7_one_at_a_time(self, never):
        opportunity, leading = never.ready(), never.engage(lead())
        for start in (lambda: never.start_submission(opportunity), lambda: never.start_conversion(leading)):
            start()
            with fails("ConflictException"):
                start()

    def test_t3_repeated_start_reads_the_status(self, never):
        opportunity, again = never.ready(), {"ClientToken": token()}
        assert never.start_submission(opportunity, **again) == never.start_submission(opportunity, **again)

    def test_listed_while_it_runs(self, never):
        task = never.start_submission(never.ready())
        assert never.submission_tasks(TaskStatus=[IN_PROGRESS])[0] == task
        assert task not in never.submission_tasks(TaskStatus=[COMPLETE, FAILED])

    def test_a_killed_server_takes_its_tasks_up_again(self, servers):
        """No task stays IN_PROGRESS for ever, and no step is done twice: some are killed while they wait, some at work."""
        server = servers.start({"switches": {"task_mode": "async=1"}})
        room = Room(selling(server, PARTNER_1))
        opportunities = [room.ready() for _ in range(12)]
        tasks = [room.start_submission(opportunity) for opportunity in opportunities]
        eventually(lambda: room.submission_tasks(TaskStatus=[COMPLETE]))
        server.kill()
        server.start()
        for task, opportunity in zip(tasks, opportunities):
            done = completed(self.ended(room.submission_tasks, task))
            assert room.status(opportunity) == "Submitted"
            assert [row["EngagementId"] for row in room.associations(ResourceIdentifier=opportunity)] == [
                done["EngagementId"]
            ]
            assert len(room.snapshots(done["EngagementId"])) == 1
