"""Tasks of callers who may not do every step (selling 6.0 T5, T6; 9.1)."""

import pytest

from engagements import OURS, TASK, THEIRS, Room, completed, couple, failure, lead, to_a_deal
from partners import PARTNER_1, PARTNER_2, Partner, policy, selling, user
from refusals import fails


# Who may do everything but one thing: the task fails where it is needed (T5, selling 9.1).
def without(*actions):
    denied = {"Effect": "Deny", "Action": [f"partnercentral:{action}" for action in actions]}
    return policy({"Action": "partnercentral:*"}, denied)


SUBMISSION_RIGHTS = {
    "GetOpportunity": ("OpportunityAccessDenied", set()),
    "CreateEngagement": ("EngagementAccessDenied", set()),
    "CreateResourceSnapshot": ("ResourceSnapshotAccessDenied", {"EngagementId"}),
    "CreateResourceSnapshotJob": ("ResourceSnapshotJobAccessDenied", {"EngagementId"}),
    "StartResourceSnapshotJob": ("ResourceSnapshotJobAccessDenied", {"EngagementId"}),
    "CreateEngagementInvitation": ("InvitationAccessDenied", {"EngagementId", "ResourceSnapshotJobId"}),
    "SubmitOpportunity": (
        "OpportunitySubmissionFailed",
        {"EngagementId", "ResourceSnapshotJobId", "EngagementInvitationId"},
    ),
}
ACCEPTANCE_RIGHTS = {
    "GetEngagementInvitation": "InvitationAccessDenied",
    "AcceptEngagementInvitation": "EngagementAccessDenied",
    "CreateOpportunity": "OpportunityAccessDenied",
    "SubmitOpportunity": "OpportunitySubmissionFailed",
    "CreateResourceSnapshot": "ResourceSnapshotAccessDenied",
    "CreateResourceSnapshotJob": "ResourceSnapshotJobAccessDenied",
    "StartResourceSnapshotJob": "ResourceSnapshotJobAccessDenied",
}
CONVERSION_RIGHTS = {
    "GetEngagement": "EngagementAccessDenied",
    "CreateOpportunity": "OpportunityAccessDenied",
    "CreateResourceSnapshot": "ResourceSnapshotAccessDenied",
    "CreateResourceSnapshotJob": "ResourceSnapshotJobAccessDenied",
    "StartResourceSnapshotJob": "ResourceSnapshotJobAccessDenied",
}
STARTS = (
    "StartEngagementFromOpportunityTask",
    "StartEngagementByAcceptingInvitationTask",
    "StartOpportunityFromEngagementTask",
)
DENIED = sorted({*SUBMISSION_RIGHTS, *ACCEPTANCE_RIGHTS, *CONVERSION_RIGHTS, *STARTS})


def limited(action, account):
    """The user of `account` who may do everything but `action`."""
    number = DENIED.index(action) + (len(DENIED) if account == THEIRS else 0)
    return Partner(account, f"AKIACOSELLDENY{number:06d}", f"secret-without-{number}")


class TestRights:
    @pytest.fixture(scope="class")
    @classmethod
    def guarded(cls, servers):
        people = [
            [user(limited(action, account), f"no-{action}", without(action)) for action in DENIED]
            for account in (OURS, THEIRS)
        ]
        return servers.start(couple(*people))

    @pytest.fixture(scope="class")
    @classmethod
    def boss(cls, guarded):
        return Room(selling(guarded, PARTNER_1))

    @pytest.fixture(scope="class")
    @classmethod
    def guest(cls, guarded):
        return Room(selling(guarded, PARTNER_2))

    def room(self, guarded, action, account=OURS):
        return Room(selling(guarded, limited(action, account)))

    @pytest.mark.parametrize("action", SUBMISSION_RIGHTS)
    def test_submission(self, guarded, boss, action):
        code, made = SUBMISSION_RIGHTS[action]
        opportunity = boss.ready()
        task = failure(self.room(guarded, action).start_submission(opportunity), code)
        # A job that could be made but not started may be named or not.
        assert (
            task.keys() - {"ResourceSnapshotJobId"} | made == TASK | {"ReasonCode", "Message", "OpportunityId"} | made
        )
        assert made <= task.keys()
        assert boss.status(opportunity) == "Pending Submission"

    @pytest.mark.parametrize("action", SUBMISSION_RIGHTS)
    def test_t6_another_start_goes_on(self, guarded, boss, action):
        """What was made stays, and is used by whoever may go on."""
        opportunity = boss.ready()
        first = self.room(guarded, action).start_submission(opportunity)
        second = boss.submit(opportunity)
        for name in first.keys() & {"EngagementId", "ResourceSnapshotJobId", "EngagementInvitationId"}:
            assert second[name] == first[name]
        assert len(boss.associations(ResourceIdentifier=opportunity)) == 1

    @pytest.mark.parametrize("action", ACCEPTANCE_RIGHTS)
    def test_acceptance(self, guarded, boss, guest, action):
        invitation = boss.invite(boss.submitted()["EngagementId"], to_a_deal())
        failure(self.room(guarded, action, THEIRS).start_acceptance(invitation), ACCEPTANCE_RIGHTS[action])
        assert completed(guest.start_acceptance(invitation))["OpportunityId"]

    @pytest.mark.parametrize("action", CONVERSION_RIGHTS)
    def test_conversion(self, guarded, boss, action):
        engagement = boss.engage(lead())
        failure(self.room(guarded, action).start_conversion(engagement), CONVERSION_RIGHTS[action])

    def test_start_itself(self, guarded, boss, guest):
        """T5: denied at once, and nothing is remembered."""
        opportunity, leading = boss.ready(), boss.engage(lead())
        invitation = boss.invite(boss.submitted()["EngagementId"], to_a_deal())
        submit, accept, convert = STARTS
        for attempt in (
            lambda: self.room(guarded, submit).start_submission(opportunity),
            lambda: self.room(guarded, accept, THEIRS).start_acceptance(invitation),
            lambda: self.room(guarded, convert).start_conversion(leading),
        ):
            with fails("AccessDeniedException"):
                attempt()
        assert boss.submission_tasks(OpportunityIdentifier=[opportunity]) == []
        assert guest.acceptance_tasks(EngagementInvitationIdentifier=[invitation]) == []
        assert boss.conversion_tasks(EngagementIdentifier=[leading]) == []
