"""What each action tells each account, and how the log is read (selling 8)."""

import http.client
import json
import re
import uuid

import pytest

from engagements import (
    AWS,
    FULL_VIEW,
    OURS,
    THEIRS,
    VIEW,
    EventLog,
    Room,
    completed,
    event_page,
    lead,
    lead_customer,
    project,
    to_a_deal,
    to_a_lead,
)
from partners import PARTNER_1, PARTNER_2, selling
from payloads import DROP
from refusals import fails
from server import HOST, eventually

CREATED, UPDATED = "Opportunity Created", "Opportunity Updated"
ENGAGED, ENGAGEMENT_UPDATED = "Engagement Created", "Engagement Updated"
INVITED, ACCEPTED = "Engagement Invitation Created", "Engagement Invitation Accepted"
REJECTED, JOINED = "Engagement Invitation Rejected", "Engagement Member Added"
SNAPPED = "Engagement Resource Snapshot Created"
ENGAGEMENT_ARN = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/{}"
INVITATION_ARN = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement-invitation/{}"
ASSIGNEE = {
    "FirstName": "Ida",
    "LastName": "Orr",
    "Email": "ida@partner.example.com",
    "BusinessTitle": "OpportunityOwner",
}


@pytest.fixture(scope="module")
def house(servers):
    """Here nothing happens by itself: no review but a tester's, no score behind an approval, which would tell of an
    earlier test's deal in the middle of a later one."""
    quiet = {"auto_review": "off", "scoring_delay": 86_400}
    prompt = {"referral_delay": 0, "prospecting_pickup": 0, "prospecting_step": 0}
    return servers.start({"switches": {**quiet, **prompt}})


@pytest.fixture(scope="module")
def ours(house):
    return Room(selling(house, PARTNER_1))


@pytest.fixture(scope="module")
def theirs(house):
    return Room(selling(house, PARTNER_2))


@pytest.fixture
def logs(house):
    """What the two accounts are told from here on; a test opens it after its preparations."""
    return lambda: (EventLog(house, OURS), EventLog(house, THEIRS))


def pick(envelopes, kind):
    """The details of the one event of a kind."""
    [found] = [one for one in envelopes if one["detail-type"] == kind]
    return found


class TestEnvelope:
    """Selling 8.1"""

    def test_frame(self, ours, logs):
        log, _ = logs()
        opportunity = ours.create()
        [event] = log.read()
        assert uuid.UUID(event.pop("id"))
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", event.pop("time"))
        assert event == {
            "version": "0",
            "detail-type": CREATED,
            "source": "aws.partnercentral-selling",
            "account": OURS,
            "region": "us-east-1",
            "resources": [],
            "detail": {"schemaVersion": "1", "catalog": "Sandbox", "opportunity": {"identifier": opportunity}},
        }

    def test_ids_differ(self, ours, logs):
        log, _ = logs()
        for _ in range(3):
            ours.update(ours.create())
        events = log.read()
        assert len({event["id"] for event in events}) == len(events) == 6

    def test_catalog(self, ours, house):
        log = EventLog(house, OURS, "AWS")
        opportunity = Room(ours.client, "AWS").create()
        [event] = log.read()
        assert event["detail"] == {"schemaVersion": "1", "catalog": "AWS", "opportunity": {"identifier": opportunity}}


class TestDetail:
    """Selling 8.2"""

    def test_engagement_created(self, ours, logs):
        log, _ = logs()
        engagement = ours.engage(lead())
        [event] = log.read()
        assert (event["detail-type"], event["resources"]) == (ENGAGED, [ENGAGEMENT_ARN.format(engagement)])
        detail = event["detail"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z", detail["engagement"].pop("CreatedAt"))
        assert detail == {
            "schemaVersion": "1.0",
            "catalog": "Sandbox",
            "engagement": {
                "engagementArn": ENGAGEMENT_ARN.format(engagement),
                "engagementId": engagement,
                "CreatedBy": OURS,
                "ContextTypes": ["Lead"],
            },
        }

    def test_engagement_updated(self, ours, theirs, logs):
        engagement = ours.share(theirs, lead(), invitation=to_a_lead())
        both = logs()
        theirs.add(engagement, project())
        for log in both:
            [event] = log.read()
            assert (event["detail-type"], event["resources"]) == (
                ENGAGEMENT_UPDATED,
                [ENGAGEMENT_ARN.format(engagement)],
            )
            detail = event["detail"]
            assert detail["engagement"].pop("LastModifiedAt")
            assert detail == {
                "schemaVersion": "1.0",
                "catalog": "Sandbox",
                "engagement": {
                    "engagementArn": ENGAGEMENT_ARN.format(engagement),
                    "engagementId": engagement,
                    "LastModifiedBy": THEIRS,
                    "ContextTypes": ["Lead", "CustomerProject"],
                },
            }

    def test_invitation_created(self, ours, logs):
        engagement = ours.engage(project())
        both = logs()
        offer = ours.invite(engagement, to_a_deal())
        for log, side in zip(both, ("SENDER", "RECEIVER"), strict=True):
            [event] = log.read()
            assert (event["detail-type"], event["resources"]) == (INVITED, [INVITATION_ARN.format(offer)])
            detail = event["detail"]
            assert detail["engagementInvitation"].pop("expirationDate").endswith("Z")
            assert detail == {
                "catalog": "Sandbox",
                "schemaVersion": "1.0",
                "engagementInvitation": {
                    "arn": INVITATION_ARN.format(offer),
                    "id": offer,
                    "engagementId": engagement,
                    "senderAccountId": OURS,
                    "receiverAccountId": THEIRS,
                    "senderCompanyName": "Northwind Cloud Partners",
                    "participantType": side,
                    "payloadType": "OpportunityInvitation",
                },
            }

    @pytest.mark.parametrize("answer, kind", [("accept", ACCEPTED), ("reject", REJECTED)])
    def test_invitation_answered(self, ours, theirs, logs, answer, kind):
        engagement = ours.engage(lead())
        offer = ours.invite(engagement, to_a_lead())
        both = logs()
        getattr(theirs, answer)(offer)
        for log, side in zip(both, ("SENDER", "RECEIVER"), strict=True):
            event = pick(log.read(), kind)
            assert event["resources"] == [INVITATION_ARN.format(offer)]
            assert event["detail"] == {
                "catalog": "Sandbox",
                "schemaVersion": "1.0",
                "engagementInvitation": {
                    "arn": INVITATION_ARN.format(offer),
                    "id": offer,
                    "engagementId": engagement,
                    "senderAccountId": OURS,
                    "receiverAccountId": THEIRS,
                    "participantType": side,
                    "payloadType": "LeadInvitation",
                },
            }

    def test_member_added(self, ours, theirs, logs):
        engagement = ours.engage(project())
        offer = ours.invite(engagement, to_a_deal())
        both = logs()
        theirs.accept(offer)
        for log in both:
            event = pick(log.read(), JOINED)
            assert event["resources"] == [ENGAGEMENT_ARN.format(engagement)]
            assert event["detail"] == {
                "schemaVersion": "1.0",
                "catalog": "Sandbox",
                "engagement": {"id": engagement},
                "engagementMember": {"accountId": THEIRS, "companyName": "Tailspin Data Services"},
            }

    def test_snapshot_created(self, ours, theirs, logs):
        engagement, opportunity = ours.share(theirs), ours.ready()
        both = logs()
        ours.snap(engagement, opportunity)
        arn = f"{ENGAGEMENT_ARN.format(engagement)}/resource/Opportunity/{opportunity}/template/{VIEW}/snapshot/1"
        for log in both:
            [event] = log.read()
            assert (event["detail-type"], event["resources"]) == (SNAPPED, [ENGAGEMENT_ARN.format(engagement)])
            assert event["detail"] == {
                "schemaVersion": "1",
                "catalog": "Sandbox",
                "resourceSnapshot": {
                    "arn": arn,
                    "engagementId": engagement,
                    "resourceType": "Opportunity",
                    "resourceId": opportunity,
                    "resourceSnapshotTemplateName": VIEW,
                    "createdBy": OURS,
                    "targetMemberAccounts": [OURS, THEIRS],
                },
            }

    def test_full_view_is_told_to_the_owner(self, ours, theirs, logs):
        task = ours.submitted()
        theirs.accept(ours.invite(task["EngagementId"], to_a_deal()))
        log, other = logs()
        ours.review(task["OpportunityId"], "Approved")

        def views(events):
            found = [one["detail"]["resourceSnapshot"] for one in events if one["detail-type"] == SNAPPED]
            return {one["resourceSnapshotTemplateName"]: one for one in found}

        mine, seen = views(log.read()), views(other.read())
        assert FULL_VIEW in mine and FULL_VIEW not in seen
        assert (mine[FULL_VIEW]["createdBy"], mine[FULL_VIEW]["targetMemberAccounts"]) == (AWS, [OURS, AWS])


class TestActions:
    """Selling 8.3: which action emits what, in this order."""

    def told(self, logs, action):
        """The types of what an action tells us and them."""
        both = logs()
        action()
        return tuple(log.types() for log in both)

    def test_create(self, ours, logs):
        assert self.told(logs, ours.create) == ([CREATED], [])

    def test_update(self, ours, logs):
        opportunity = ours.create()
        assert self.told(logs, lambda: ours.update(opportunity)) == ([UPDATED], [])

    @pytest.mark.parametrize(
        "changes, told", [({"LifeCycle.NextSteps": "Sign"}, [UPDATED, SNAPPED]), ({"Project.Title": "x"}, [UPDATED])]
    )
    def test_update_while_a_job_runs(self, ours, theirs, logs, changes, told):
        engagement, opportunity = ours.share(theirs), ours.ready()
        ours.start(ours.hire(engagement, opportunity))
        assert self.told(logs, lambda: ours.update(opportunity, changes)) == (told, told[1:])

    def test_solutions(self, ours, logs):
        opportunity = ours.create()
        ours.start(ours.hire(ours.engage(), opportunity))
        for move in (ours.associate, ours.disassociate):
            assert self.told(logs, lambda move=move: move(opportunity)) == ([UPDATED, SNAPPED], [])

    def test_products(self, ours, logs):
        opportunity = ours.create()
        for move in (ours.associate, ours.disassociate):
            action = lambda move=move: move(opportunity, "AWSLambda", "AwsProducts")  # noqa: E731
            assert self.told(logs, action) == ([UPDATED], [])

    def test_assign(self, ours, logs):
        opportunity = ours.create()
        ours.start(ours.hire(ours.engage(), opportunity))

        def assign():
            ours.client.assign_opportunity(Catalog="Sandbox", Identifier=opportunity, Assignee=ASSIGNEE)

        assert self.told(logs, assign) == ([UPDATED, SNAPPED], [])

    def test_submission_by_hand(self, ours, logs):
        engagement, opportunity = ours.carried()
        ours.invite(engagement, to_a_deal(AWS))

        def submit():
            ours.client.submit_opportunity(Catalog="Sandbox", Identifier=opportunity, InvolvementType="Co-Sell")

        assert self.told(logs, submit) == ([UPDATED], [])

    def test_submission_task(self, ours, logs):
        opportunity = ours.ready()
        told, _ = self.told(logs, lambda: ours.submit(opportunity))
        assert told == [ENGAGED, JOINED, SNAPPED, INVITED, UPDATED]

    def test_approval(self, ours, logs):
        opportunity = ours.submitted()["OpportunityId"]
        told, _ = self.told(logs, lambda: ours.review(opportunity, "Approved"))
        assert told[:4] == [ACCEPTED, JOINED, UPDATED, SNAPPED]
        assert set(told[4:]) <= {SNAPPED}

    def test_rejection(self, ours, logs):
        opportunity = ours.submitted()["OpportunityId"]
        told, _ = self.told(logs, lambda: ours.review(opportunity, "Rejected"))
        assert told[:3] == [REJECTED, UPDATED, SNAPPED]
        assert set(told[3:]) <= {SNAPPED}

    @pytest.mark.parametrize("status", ["In review", "Action Required"])
    def test_other_verdicts(self, ours, logs, status):
        opportunity = ours.submitted()["OpportunityId"]
        told, _ = self.told(logs, lambda: ours.review(opportunity, status))
        assert told[0] == UPDATED and set(told[1:]) <= {SNAPPED}

    def test_referral(self, ours, logs):
        assert self.told(logs, lambda: ours.create({"Origin": "AWS Referral"})) == ([INVITED], [])

    def test_engagement(self, ours, logs):
        assert self.told(logs, ours.engage) == ([ENGAGED], [])

    def test_contexts(self, ours, theirs, logs):
        engagement = ours.share(theirs, lead(), invitation=to_a_lead())
        for action in (
            lambda: ours.add(engagement, lead()),
            lambda: theirs.change(engagement, {"Lead": {"Customer": lead_customer()}}),
        ):
            assert self.told(logs, action) == ([ENGAGEMENT_UPDATED], [ENGAGEMENT_UPDATED])

    def test_invitation(self, ours, logs):
        engagement = ours.engage(project())
        assert self.told(logs, lambda: ours.invite(engagement, to_a_deal())) == ([INVITED], [INVITED])

    def test_invitation_to_aws(self, ours, logs):
        engagement = ours.engage(project())
        assert self.told(logs, lambda: ours.invite(engagement, to_a_deal(AWS))) == ([INVITED], [])

    def test_acceptance(self, ours, theirs, logs):
        offer = ours.invite(ours.engage(project()), to_a_deal())
        assert self.told(logs, lambda: theirs.accept(offer)) == ([ACCEPTED, JOINED], [ACCEPTED, JOINED])

    def test_acceptance_task(self, ours, theirs, logs):
        offer = ours.invite(ours.submitted()["EngagementId"], to_a_deal())
        told, received = self.told(logs, lambda: completed(theirs.start_acceptance(offer)))
        assert received == [ACCEPTED, JOINED, CREATED, UPDATED, SNAPPED]
        assert told[:2] == [ACCEPTED, JOINED] and set(told[2:]) <= {SNAPPED}

    def test_acceptance_task_for_a_referral(self, ours, logs):
        _, invitation = ours.referred()
        told, _ = self.told(logs, lambda: completed(ours.start_acceptance(invitation)))
        assert told == [ACCEPTED, JOINED, CREATED, UPDATED, SNAPPED]

    def test_no(self, ours, theirs, logs):
        offer = ours.invite(ours.engage(project()), to_a_deal())
        assert self.told(logs, lambda: theirs.reject(offer)) == ([REJECTED], [REJECTED])

    def test_conversion(self, ours, theirs, logs):
        engagement = ours.share(theirs, lead(), invitation=to_a_lead())
        told = self.told(logs, lambda: completed(ours.start_conversion(engagement)))
        assert told == ([CREATED, ENGAGEMENT_UPDATED, SNAPPED], [ENGAGEMENT_UPDATED, SNAPPED])

    def test_snapshot(self, ours, logs):
        engagement, opportunity = ours.carried()
        assert self.told(logs, lambda: ours.snap(engagement, opportunity)) == ([SNAPPED], [])

    def test_prospecting(self, ours, theirs, logs):
        """Additions 3.5: one event for each member; nothing announces the end of the task."""
        engagement = ours.share(theirs, lead(), invitation=to_a_lead())
        both = logs()
        task = ours.prospect(engagement)["TaskId"]

        def over():
            return "EndTime" in ours.prospecting(task)

        eventually(over)
        for log in both:
            [event] = log.read()
            assert event["detail-type"] == ENGAGEMENT_UPDATED
            assert event["detail"]["engagement"]["LastModifiedBy"] == AWS
            assert event["detail"]["engagement"]["ContextTypes"] == ["Lead", "ProspectingResult"]

    def test_silence(self, ours, theirs, logs):
        engagement, opportunity = ours.carried()

        def everything():
            job = ours.hire(engagement, opportunity, Tags=[{"Key": "k", "Value": "v"}])
            arn = ours.job(job)["Arn"]
            ours.client.tag_resource(ResourceArn=arn, Tags=[{"Key": "k", "Value": "w"}])
            ours.client.untag_resource(ResourceArn=arn, TagKeys=["k"])
            ours.start(job)  # nothing has changed since revision 1
            ours.stop(job)
            ours.fire(job)
            ours.client.put_selling_system_settings(Catalog="Sandbox")
            ours.engagement(engagement)
            ours.engagements()

        assert self.told(logs, everything) == ([], [])

    def test_failed_calls(self, ours, theirs, logs):
        engagement = ours.engage(project())

        def fail():
            with fails("ConflictException"):
                ours.invite(engagement, to_a_deal(OURS))
            with fails("ResourceNotFoundException"):
                theirs.add(engagement, lead())

        assert self.told(logs, fail) == ([], [])

    def test_failed_task(self, ours, logs):
        opportunity = ours.ready({"Project.SalesActivities": DROP})
        assert self.told(logs, lambda: ours.start_submission(opportunity)) == ([], [])

    def test_replays(self, ours, logs):
        """R1.39: no second event."""
        once = {"ClientToken": str(uuid.uuid4())}
        engagement = ours.engage(project())
        ours.invite(engagement, to_a_deal(), **once)
        assert self.told(logs, lambda: ours.invite(engagement, to_a_deal(), **once)) == ([], [])

    def test_partly_failed_task(self, servers):
        """Selling 8.3: the events of the steps that were done."""
        server = servers.start({"switches": {"task_mode": "fail=EngagementInvitationConflict"}})
        room = Room(selling(server, PARTNER_1))
        opportunity = room.ready()
        log = EventLog(server, OURS)
        room.start_submission(opportunity)
        assert log.types() == [ENGAGED, JOINED, SNAPPED]


class TestLog:
    """Our own: `GET /_cosell/events`."""

    @pytest.fixture(scope="class")
    @classmethod
    def short(cls, servers):
        """A server with five events of ours in the Sandbox, two in catalog AWS, and one of theirs."""
        server = servers.start()
        room = Room(selling(server, PARTNER_1))
        for _ in range(5):
            room.create()
        for _ in range(2):
            Room(room.client, "AWS").create()
        Room(selling(server, PARTNER_2)).create()
        return server

    @pytest.mark.parametrize(
        "query, count",
        [
            ({"account": OURS}, 7),
            ({"account": OURS, "catalog": "Sandbox"}, 5),
            ({"account": OURS, "catalog": "AWS"}, 2),
            ({"account": THEIRS}, 1),
            ({"account": "999999999999"}, 0),
            ({"account": OURS, "limit": 3}, 3),
            ({"account": OURS, "limit": 3, "catalog": "AWS"}, 2),
        ],
    )
    def test_count(self, short, query, count):
        headers, events = event_page(short, **query)
        assert headers.get_content_type() == "application/x-ndjson"
        assert len(events) == count

    def test_going_on(self, short):
        seen, after = [], 0
        while True:
            headers, events = event_page(short, account=OURS, limit=2, after=after)
            if not events:
                break
            seen += events
            after = int(headers["X-Cosell-Last-Sequence"])
        assert seen == event_page(short, account=OURS)[1]
        assert len({event["id"] for event in seen}) == 7

    def test_survives_a_restart(self, servers):
        server = servers.start()
        room = Room(selling(server, PARTNER_1))
        room.create()
        before = event_page(server, account=OURS)[1]
        server.stop()
        server.start()
        assert event_page(server, account=OURS)[1] == before

    def test_stream(self, short):
        """Server-sent events: what is there, then what comes."""
        connection = http.client.HTTPConnection(HOST, short.port, timeout=10)
        path = f"/_cosell/events?account={THEIRS}"
        connection.request("GET", path, headers={"Accept": "text/event-stream"})
        answer = connection.getresponse()
        try:
            assert answer.status == 200
            assert answer.headers.get_content_type() == "text/event-stream"
            first = self.message(answer)
            Room(selling(short, PARTNER_2)).engage()
            second = self.message(answer)
        finally:
            connection.close()
        assert (first["event"], second["event"]) == (CREATED, ENGAGED)
        assert int(first["id"]) < int(second["id"])
        assert json.loads(second["data"])["detail-type"] == ENGAGED
        assert [json.loads(one["data"]) for one in (first, second)] == event_page(short, account=THEIRS)[1][:2]

    @staticmethod
    def message(answer):
        """The next message of a stream; comments that only keep it open are passed over."""
        found = {}
        while True:
            line = answer.readline().decode()
            if not line.strip():
                if found:
                    return found
                continue
            if not line.startswith(":"):
                name, _, value = line.rstrip("\r\n").partition(":")
                found[name] = value.removeprefix(" ")
