"""Partners who work together: engagements, invitations, snapshots and tasks, payloads and moves, one call each."""

import datetime
import json
import urllib.parse
import uuid

from desk import Desk
from partners import FULL_ACCESS, PARTNER_1, PARTNER_2, account, configuration, policy, user
from payloads import PROBLEM, day, edited, spend

VIEW, FULL_VIEW = "OpportunitySummaryView", "AwsOpportunitySummaryFullView"
SENDER, RECEIVER = "SENDER", "RECEIVER"
OURS, THEIRS, AWS = PARTNER_1.account, PARTNER_2.account, "aws"
COMPLETE, FAILED, IN_PROGRESS = "COMPLETE", "FAILED", "IN_PROGRESS"
TASK = {"TaskId", "TaskArn", "StartTime", "TaskStatus"}  # what every record of a task tells
NOWHERE = "eng-00000000000000"
PASS_ROLE = policy({"Action": "iam:PassRole"})


def token():
    return str(uuid.uuid4())


def person(**changes):
    """A contact of a lead."""
    known = {
        "FirstName": "Noor",
        "LastName": "Haan",
        "Email": "noor@alder.example.com",
        "BusinessTitle": "Plant manager",
    }
    return {**known, **changes}


def interaction(number=1, **changes):
    """How a lead came about."""
    return {
        "SourceType": "Event",
        "SourceId": f"EXPO-{number}",
        "SourceName": "Autumn expo",
        "CustomerAction": "Visited the booth",
        "Usecase": "IOT",
        "BusinessProblem": "Saw blades fail without any warning.",
        "Contact": person(),
        **changes,
    }


def lead_customer(**changes):
    return {
        "CompanyName": "Alder Mills",
        "Industry": "Manufacturing",
        "WebsiteUrl": "https://alder-mills.example.com",
        "Address": {"CountryCode": "CA", "City": "Halifax"},
        "AwsMaturity": "Evaluating",
        "MarketSegment": "Medium",
        **changes,
    }


def lead(changes=None):
    """A context about a lead (selling appendix E.8), with `changes` by dotted path."""
    payload = {
        "QualificationStatus": "Unqualified",
        "Customer": lead_customer(),
        "Interactions": [interaction()],
    }
    return {"Type": "Lead", "Payload": {"Lead": edited(payload, changes or {})}}


def engagement_customer(**changes):
    return {
        "Industry": "Retail",
        "CompanyName": "Northwind Traders",
        "WebsiteUrl": "https://northwind.example.com",
        "CountryCode": "US",
        **changes,
    }


def project(changes=None):
    """A context about a customer's project, with `changes` by dotted path."""
    payload = {
        "Customer": engagement_customer(),
        "Project": {
            "Title": "Store analytics platform",
            "BusinessProblem": PROBLEM,
            "TargetCompletionDate": day(180),
        },
    }
    return {"Type": "CustomerProject", "Payload": {"CustomerProject": edited(payload, changes or {})}}


def invitation_to(receiver, payload, message="Would you join us?"):
    return {"Message": message, "Receiver": {"Account": {"AwsAccountId": receiver}}, "Payload": payload}


def to_a_deal(receiver=THEIRS, changes=None):
    """An invitation to work on an opportunity, with `changes` of the payload by dotted path."""
    payload = {
        "SenderContacts": [{"Email": "Sam.Lee@partner.example.com", "FirstName": "Sam", "LastName": "Lee"}],
        "ReceiverResponsibilities": ["Distributor", "Reseller"],
        "Customer": engagement_customer(),
        "Project": {
            "Title": "Store analytics platform",
            "BusinessProblem": PROBLEM,
            "TargetCompletionDate": day(180),
            "ExpectedCustomerSpend": [spend()],
        },
    }
    return invitation_to(receiver, {"OpportunityInvitation": edited(payload, changes or {})})


def to_a_lead(receiver=THEIRS, changes=None):
    """An invitation to take up a lead, with `changes` of the payload by dotted path."""
    payload = {
        "Customer": {"CompanyName": "Alder Mills", "CountryCode": "CA", "Industry": "Manufacturing"},
        "Interaction": {
            "SourceType": "Event",
            "SourceId": "EXPO-1",
            "SourceName": "Autumn expo",
            "Usecase": "IOT",
            "ContactBusinessTitle": "Plant manager",
        },
    }
    return invitation_to(receiver, {"LeadInvitation": edited(payload, changes or {})})


def couple(ours=(), theirs=(), **sections):
    """A configuration of two connected partners, with further users for each."""
    return configuration(
        account(OURS, "Example Partner", user(PARTNER_1, "dana", FULL_ACCESS, PASS_ROLE), *ours),
        account(THEIRS, "Other Partner", user(PARTNER_2, "kim", FULL_ACCESS, PASS_ROLE), *theirs),
        **{"connections": [[OURS, THEIRS]], **sections},
    )


def bare(answer):
    """An answer without what boto3 adds to it."""
    return {name: value for name, value in answer.items() if name != "ResponseMetadata"}


class Room(Desk):
    """A partner at work with others, in one catalog. Here a submission is the task, as AWS wants it."""

    def _call(self, operation, **request):
        return bare(getattr(self.client, operation)(Catalog=self.catalog, **request))

    # Engagements

    def engage(self, *contexts, **members):
        """The id of a new engagement."""
        members = {"Title": "Joint work", "Description": "What we do together", "ClientToken": token(), **members}
        return self._call("create_engagement", Contexts=list(contexts), **members)["Id"]

    def engagement(self, identifier):
        return self._call("get_engagement", Identifier=identifier)

    def context(self, engagement, number="1"):
        """The payload of one context."""
        [found] = [one for one in self.engagement(engagement)["Contexts"] if one["Id"] == number]
        return found["Payload"][found["Type"]]

    def contexts(self, engagement):
        return [(one["Id"], one["Type"]) for one in self.engagement(engagement)["Contexts"]]

    def add(self, engagement, context, **members):
        return self._call(
            "create_engagement_context",
            EngagementIdentifier=engagement,
            **{"ClientToken": token(), **context, **members},
        )

    def change(self, engagement, payload, number="1", **members):
        """Updates a context as it stands now."""
        [kind] = payload
        request = {
            "EngagementIdentifier": engagement,
            "ContextIdentifier": number,
            "EngagementLastModifiedAt": members.get("EngagementLastModifiedAt")
            or self.engagement(engagement)["ModifiedAt"],
            "Type": kind,
            "Payload": payload,
        }
        return self._call("update_engagement_context", **{**request, **members})

    def engagements(self, **filters):
        return self._call("list_engagements", **filters)["EngagementSummaryList"]

    def members(self, engagement):
        return self._call("list_engagement_members", Identifier=engagement, MaxResults=10)["EngagementMemberList"]

    def associations(self, **filters):
        return self._call("list_engagement_resource_associations", **filters)["EngagementResourceAssociationSummaries"]

    # Invitations

    def invite(self, engagement, invitation, **members):
        """The id of a new invitation."""
        members = {"ClientToken": token(), **members}
        return self._call(
            "create_engagement_invitation", EngagementIdentifier=engagement, Invitation=invitation, **members
        )["Id"]

    def invitation(self, identifier):
        return self._call("get_engagement_invitation", Identifier=identifier)

    def invitations(self, side, **filters):
        return self._call("list_engagement_invitations", ParticipantType=side, **filters)[
            "EngagementInvitationSummaries"
        ]

    def accept(self, invitation):
        self._call("accept_engagement_invitation", Identifier=invitation)

    def reject(self, invitation, **reason):
        self._call("reject_engagement_invitation", Identifier=invitation, **reason)

    def share(self, guest, *contexts, invitation=None):
        """The id of an engagement that `guest` was invited to and has joined."""
        engagement = self.engage(*(contexts or [project()]))
        guest.accept(self.invite(engagement, invitation or to_a_deal()))
        return engagement

    # Snapshots and their jobs

    def _resource(self, engagement, opportunity, template):
        return {
            "EngagementIdentifier": engagement,
            "ResourceType": "Opportunity",
            "ResourceIdentifier": opportunity,
            "ResourceSnapshotTemplateIdentifier": template,
        }

    def snap(self, engagement, opportunity, template=VIEW, **members):
        """The revision of a new snapshot."""
        request = {"ClientToken": token(), **self._resource(engagement, opportunity, template), **members}
        return self._call("create_resource_snapshot", **request)["Revision"]

    def snapshot(self, engagement, opportunity, template=VIEW, **revision):
        return self._call("get_resource_snapshot", **self._resource(engagement, opportunity, template), **revision)

    def snapshots(self, engagement, **filters):
        return self._call("list_resource_snapshots", EngagementIdentifier=engagement, **filters)[
            "ResourceSnapshotSummaries"
        ]

    def revisions(self, engagement, opportunity, template=VIEW):
        rows = self.snapshots(engagement, ResourceIdentifier=opportunity)
        return [row["Revision"] for row in rows if row["ResourceSnapshotTemplateName"] == template]

    def hire(self, engagement, opportunity, template=VIEW, **members):
        """The id of a new snapshot job, which does not run yet."""
        request = {"ClientToken": token(), **self._resource(engagement, opportunity, template), **members}
        return self._call("create_resource_snapshot_job", **request)["Id"]

    def job(self, identifier):
        return self._call("get_resource_snapshot_job", ResourceSnapshotJobIdentifier=identifier)

    def jobs(self, **filters):
        return self._call("list_resource_snapshot_jobs", **filters)["ResourceSnapshotJobSummaries"]

    def start(self, job):
        self._call("start_resource_snapshot_job", ResourceSnapshotJobIdentifier=job)

    def stop(self, job):
        self._call("stop_resource_snapshot_job", ResourceSnapshotJobIdentifier=job)

    def fire(self, job):
        self._call("delete_resource_snapshot_job", ResourceSnapshotJobIdentifier=job)

    # Tasks

    def start_submission(self, opportunity, involvement="Co-Sell", visibility=None, **members):
        submission = {"InvolvementType": involvement, **({"Visibility": visibility} if visibility else {})}
        request = {"ClientToken": token(), "Identifier": opportunity, "AwsSubmission": submission, **members}
        return self._call("start_engagement_from_opportunity_task", **request)

    def start_acceptance(self, invitation, **members):
        request = {"ClientToken": token(), "Identifier": invitation, **members}
        return self._call("start_engagement_by_accepting_invitation_task", **request)

    def start_conversion(self, engagement, context="1", **members):
        request = {"ClientToken": token(), "Identifier": engagement, "ContextIdentifier": context, **members}
        return self._call("start_opportunity_from_engagement_task", **request)

    def submission_tasks(self, **filters):
        return self._call("list_engagement_from_opportunity_tasks", **filters)["TaskSummaries"]

    def acceptance_tasks(self, **filters):
        return self._call("list_engagement_by_accepting_invitation_tasks", **filters)["TaskSummaries"]

    def conversion_tasks(self, **filters):
        return self._call("list_opportunity_from_engagement_tasks", **filters)["TaskSummaries"]

    def submit(self, identifier, involvement="Co-Sell", **more):
        """Submits by the task, which must succeed; returns its record."""
        return completed(self.start_submission(identifier, involvement, more.get("Visibility")))

    def ready(self, changes=None):
        """The id of a new opportunity that only needs to be submitted."""
        identifier = self.create(changes)
        self.associate(identifier)
        return identifier

    def submitted(self, changes=None):
        """The record of the task that submitted a new opportunity."""
        return self.submit(self.ready(changes))

    def carried(self, *contexts):
        """A new opportunity and a new engagement that carries it, made by hand."""
        engagement, opportunity = self.engage(*(contexts or [project()])), self.ready()
        self.snap(engagement, opportunity)
        return engagement, opportunity

    # AWS referrals (selling 5.2)

    def referred(self, changes=None):
        """A hidden opportunity of AWS and the invitation that came with it; the server must not delay it."""
        title = self.fresh_name()
        opportunity = self.create({"Origin": "AWS Referral", "Project.Title": title, **(changes or {})})
        rows = self.invitations(RECEIVER, Status=["PENDING"], SenderAwsAccountId=[AWS], MaxResults=100)
        [invitation] = [row["Id"] for row in rows if row["EngagementTitle"] == title]
        return opportunity, invitation

    # Prospecting

    def prospect(self, *engagements, name="Batch", **members):
        request = {"Identifiers": list(engagements), "TaskName": name, "ClientToken": token(), **members}
        return self._call("start_prospecting_from_engagement_task", **request)

    def prospecting(self, task):
        return self._call("get_prospecting_from_engagement_task", TaskIdentifier=task)

    def prospecting_tasks(self, **filters):
        return self._call("list_prospecting_from_engagement_tasks", **filters)["TaskSummaries"]

    def tags(self, arn):
        return {one["Key"]: one["Value"] for one in self.client.list_tags_for_resource(ResourceArn=arn)["Tags"]}


def completed(task):
    """The record of a task, which must have ended well."""
    assert task["TaskStatus"] == COMPLETE, task
    return task


def failure(task, code):
    """The record of a task, which must have failed for one reason, and said which."""
    assert (task["TaskStatus"], task.get("ReasonCode")) == (FAILED, code), task
    assert task["Message"]
    return task


def as_text(value):
    """A payload as it was sent: times as boto3 read them become text again."""
    if isinstance(value, dict):
        return {name: as_text(one) for name, one in value.items()}
    if isinstance(value, list):
        return [as_text(one) for one in value]
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value


def event_page(server, **query):
    """One answer of the event log: its headers and its envelopes, oldest first."""
    answer = server.get("/_cosell/events?" + urllib.parse.urlencode(query))
    return answer.headers, [json.loads(line) for line in answer.read().decode().splitlines()]


class EventLog:
    """What one account is told: everything since this log was opened, or since it was last read."""

    def __init__(self, server, account, catalog="Sandbox"):
        self.server = server
        self.query = {"account": account, "catalog": catalog}
        self.after = 0
        self.read()

    def read(self):
        """The envelopes that are new, oldest first."""
        found = []
        while True:
            headers, envelopes = event_page(self.server, **self.query, after=self.after)
            if not envelopes:
                return found
            found += envelopes
            self.after = int(headers["X-Cosell-Last-Sequence"])

    def types(self):
        return [envelope["detail-type"] for envelope in self.read()]
