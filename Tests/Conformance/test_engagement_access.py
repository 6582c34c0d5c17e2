"""Policies over engagements, invitations and jobs (selling 9; access 3 to 6), and leads in logs (AD43)."""

import pytest

from engagements import NOWHERE, OURS, Room, couple, interaction, lead, lead_customer, person, project, to_a_deal, token
from operations import REQUESTS
from partners import PARTNER_1, PARTNER_2, Partner, policy, selling, user
from refusals import fails
from server import eventually
from wire import Wire

ARN = "arn:aws:partnercentral:us-east-1:{}:catalog/Sandbox/{}"
BLUE = [{"Key": "team", "Value": "blue"}]
RED = [{"Key": "team", "Value": "red"}]


def allow(*actions, **more):
    return {"Action": [f"partnercentral:{action}" for action in actions], **more}


# One user a way of being allowed, with the policies that do it.
USERS = {
    "of-engagements": [policy(allow("*", Resource=ARN.format("", "engagement/*")))],
    "of-invitations": [policy(allow("*", Resource=ARN.format("", "engagement-invitation/*")))],
    "of-our-jobs": [policy(allow("*", Resource=ARN.format(OURS, "resource-snapshot-job/*")))],
    "of-team-blue": [policy(allow("*", Condition={"StringEquals": {"aws:ResourceTag/team": "blue"}}))],
    "tags-blue": [policy(allow("*", Condition={"StringEquals": {"aws:RequestTag/team": "blue"}}))],
}
PEOPLE = {
    name: Partner(OURS, f"AKIACOSELLPEOPLE{number:04d}", f"secret-of-{name}-{number}")
    for number, name in enumerate(USERS)
}


@pytest.fixture(scope="module")
def guarded(servers):
    users = [user(PEOPLE[name], name, *documents) for name, documents in USERS.items()]
    return servers.start(couple(users))


@pytest.fixture(scope="module")
def boss(guarded):
    return Room(selling(guarded, PARTNER_1))


@pytest.fixture(scope="module")
def at(guarded):
    """The room of a user, by name."""
    return lambda name: Room(selling(guarded, PEOPLE[name]))


class TestResources:
    """Selling 9.1: on which ARN each operation is decided."""

    def test_engagements(self, at, boss):
        engagement = boss.engage(lead())
        limited = at("of-engagements")
        record = limited.engagement(engagement)
        change = {"Lead": {"Customer": lead_customer()}}
        assert limited.change(engagement, change, EngagementLastModifiedAt=record["ModifiedAt"])
        with fails("AccessDeniedException"):
            limited.job(boss.hire(*boss.carried()))

    def test_invitations(self, guarded, at, boss):
        theirs = Room(selling(guarded, PARTNER_2))
        offer = theirs.invite(theirs.engage(project()), to_a_deal(OURS))
        limited = at("of-invitations")
        assert limited.invitation(offer)["Status"] == "PENDING"
        limited.accept(offer)
        with fails("AccessDeniedException"):
            limited.engagement(boss.invitation(offer)["EngagementId"])

    def test_jobs(self, at, boss):
        engagement, opportunity = boss.carried()
        job = boss.hire(engagement, opportunity)
        limited = at("of-our-jobs")
        limited.start(job)
        assert limited.job(job)["Status"] == "Running"
        limited.stop(job)
        limited.fire(job)
        with fails("AccessDeniedException"):
            limited.engagement(engagement)

    @pytest.mark.parametrize("move", ["job", "start", "stop", "fire"])
    def test_tags_of_jobs(self, at, boss, move):
        blue, red = (boss.hire(*boss.carried(), Tags=tags) for tags in (BLUE, RED))
        getattr(at("of-team-blue"), move)(blue)
        with fails("AccessDeniedException"):
            getattr(at("of-team-blue"), move)(red)

    def test_tags_of_requests(self, at, boss):
        where = boss.carried()
        for tags in ({}, {"Tags": RED}):
            with fails("AccessDeniedException"):
                at("tags-blue").hire(*where, **tags)
        assert at("tags-blue").hire(*where, Tags=BLUE)

    @pytest.mark.parametrize(
        "operation, account, resource",
        [
            ("GetEngagement", "", f"engagement/{NOWHERE}"),
            ("UpdateEngagementContext", "", f"engagement/{NOWHERE}"),
            ("AcceptEngagementInvitation", "", "engagement-invitation/engi-0000000000000"),
            ("RejectEngagementInvitation", "", "engagement-invitation/engi-0000000000000"),
            ("GetEngagementInvitation", "", "engagement-invitation/engi-0000000000000"),
            ("StartResourceSnapshotJob", OURS, "resource-snapshot-job/job-0000000000000"),
            ("DeleteResourceSnapshotJob", OURS, "resource-snapshot-job/job-0000000000000"),
        ],
    )
    def test_denials_name_it(self, guarded, operation, account, resource):
        """R1.27"""
        wire = Wire(guarded, PEOPLE["tags-blue"])
        message = wire.call(operation, REQUESTS[operation]()).message
        wire.close()
        assert f"partnercentral:{operation} on resource: {ARN.format(account, resource)} because" in message


def test_ad43_logs_keep_leads_to_themselves(servers):
    """The members that the model marks as sensitive, in calls that succeed and in calls that do not."""
    server = servers.start(arguments=["--log-level", "trace"])
    room = Room(selling(server, PARTNER_1))
    canaries = {
        "Customer.WebsiteUrl": "canary-website.example",
        "Customer.Address.CountryCode": "CANARYLAND",
        "Interactions": [
            interaction(
                BusinessProblem="canary-problem",
                Contact=person(Email="canary-mail", BusinessTitle="canary-title", Phone="canary-phone"),
            )
        ],
    }
    context = lead(canaries)
    engagement = room.engage(context)
    room.engagement(engagement)
    context["Payload"]["Lead"]["QualificationStatus"] = ""
    request = {"Catalog": "Sandbox", "ClientToken": token(), "Contexts": [context]}
    with fails("ValidationException") as caught:
        room.client.create_engagement(**request)
    last = caught.value.response["ResponseMetadata"]["RequestId"]

    def logged():
        return last in server.log

    eventually(logged)
    assert "CreateEngagement" in server.log
    assert "canary" not in server.log.lower()
