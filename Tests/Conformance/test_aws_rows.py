"""What AWS does over time (selling 7.1) and what that tells whom (selling 8.3): each row driven by an act, with what the partner
sees and every event word for word (selling 8.2)."""

import dataclasses
from typing import Callable

import pytest

from control import Control
from engagements import AWS, FULL_VIEW, OURS, THEIRS, VIEW, EventLog, Room, lead, project, to_a_deal, to_a_lead
from partners import PARTNER_1, PARTNER_2, selling

ENGAGEMENT = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/{}"
INVITATION = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement-invitation/{}"
# Of the two accounts, and of AWS.
COMPANIES = {OURS: "Northwind Cloud Partners", THEIRS: "Tailspin Data Services", AWS: "AWS"}


@pytest.fixture(scope="module")
def house(servers):
    """Here nothing happens by itself."""
    quiet = {"auto_review": "off", "scoring_delay": 86_400, "task_mode": "async=86400"}
    return servers.start({"switches": quiet})


@pytest.fixture(scope="module")
def plane(house):
    return Control(house)


@pytest.fixture(scope="module")
def ours(house, plane):
    return Actor(selling(house, PARTNER_1), plane)


@pytest.fixture(scope="module")
def theirs(house, plane):
    return Actor(selling(house, PARTNER_2), plane)


class Actor(Room):
    """A partner whose tasks end when AWS says so."""

    def __init__(self, client, plane):
        super().__init__(client)
        self.plane = plane

    def submit(self, identifier, involvement="Co-Sell", **more):
        return self.ended(self.start_submission(identifier, involvement, more.get("Visibility")))

    def ended(self, task):
        """The record of a task that AWS lets be done."""
        done = self.plane.act("task.complete", id=task["TaskId"])["record"]
        assert done["TaskStatus"] == "COMPLETE", done
        return done

    def deal(self, status="Submitted", **changes):
        """A deal that AWS has taken so far: its id, its engagement, and the invitation to AWS."""
        task = self.submitted(changes)
        deal, engagement = task["OpportunityId"], task["EngagementId"]
        [invitation] = [row["Id"] for row in self.invitations("SENDER") if row["EngagementId"] == engagement]
        if status == "Approved":
            self.plane.act("opportunity.approve", id=deal)
        return {"id": deal, "engagement": engagement, "invitation": invitation}


# Events, word for word


def event(account, kind, resources, detail):
    return {"account": account, "detail-type": kind, "resources": resources, "detail": detail}


def changed(deal, kind="Opportunity Updated", account=OURS):
    return event(
        account, kind, [], {"schemaVersion": "1", "catalog": "Sandbox", "opportunity": {"identifier": deal["id"]}}
    )


def invitation(kind, one, sender, receiver, told, payload="OpportunityInvitation"):
    """`told` are the sides that hear of it; AWS has no bus."""
    detail = {
        "arn": INVITATION.format(one["invitation"]),
        "id": one["invitation"],
        "engagementId": one["engagement"],
        "senderAccountId": sender,
        "receiverAccountId": receiver,
        "payloadType": payload,
    }
    if kind == "Created":
        detail |= {"senderCompanyName": COMPANIES[sender], "expirationDate": ...}
    return [
        event(
            {"SENDER": sender, "RECEIVER": receiver}[side],
            f"Engagement Invitation {kind}",
            [INVITATION.format(one["invitation"])],
            {
                "catalog": "Sandbox",
                "schemaVersion": "1.0",
                "engagementInvitation": {**detail, "participantType": side},
            },
        )
        for side in told
    ]


def joined(one, member, *told):
    return [
        event(
            account,
            "Engagement Member Added",
            [ENGAGEMENT.format(one["engagement"])],
            {
                "schemaVersion": "1.0",
                "catalog": "Sandbox",
                "engagement": {"id": one["engagement"]},
                "engagementMember": {"accountId": member, "companyName": COMPANIES[member]},
            },
        )
        for account in told
    ]


def engagement(kind, one, by, contexts, *told):
    stamp = {"Created": ("CreatedAt", "CreatedBy"), "Updated": ("LastModifiedAt", "LastModifiedBy")}[kind]
    return [
        event(
            account,
            f"Engagement {kind}",
            [ENGAGEMENT.format(one["engagement"])],
            {
                "schemaVersion": "1.0",
                "catalog": "Sandbox",
                "engagement": {
                    "engagementArn": ENGAGEMENT.format(one["engagement"]),
                    "engagementId": one["engagement"],
                    stamp[0]: ...,
                    stamp[1]: by,
                    "ContextTypes": contexts,
                },
            },
        )
        for account in told
    ]


def snapped(one, members, template=FULL_VIEW, by=AWS, revision=..., told=(OURS,)):
    arn = ENGAGEMENT.format(one["engagement"]) + f"/resource/Opportunity/{one['id']}/template/{template}/snapshot/"
    return [
        event(
            account,
            "Engagement Resource Snapshot Created",
            [ENGAGEMENT.format(one["engagement"])],
            {
                "schemaVersion": "1",
                "catalog": "Sandbox",
                "resourceSnapshot": {
                    "arn": (arn, revision),
                    "engagementId": one["engagement"],
                    "resourceType": "Opportunity",
                    "resourceId": one["id"],
                    "resourceSnapshotTemplateName": template,
                    "createdBy": by,
                    "targetMemberAccounts": members,
                },
            },
        )
        for account in told
    ]


def matches(expected, found):
    """`...` is any text, and a pair a text that begins so and ends with that, or with a number."""
    if expected is ...:
        return isinstance(found, str) and found != ""
    if isinstance(expected, tuple):
        head, tail = expected
        rest = found.removeprefix(head)
        return found.startswith(head) and (rest.isdigit() if tail is ... else rest == str(tail))
    if isinstance(expected, dict):
        return expected.keys() == found.keys() and all(matches(expected[name], found[name]) for name in expected)
    if isinstance(expected, list):
        return len(expected) == len(found) and all(map(matches, expected, found))
    return expected == found


def told(logs):
    """What each account was told, in order, without what is the same for all."""
    return {
        account: [{name: one[name] for name in ("account", "detail-type", "resources", "detail")} for one in log.read()]
        for account, log in logs.items()
    }


@dataclasses.dataclass
class Row:
    """A cause, what the partner sees of it, and what each account is told, in order."""

    words: str
    prepare: Callable
    act: str
    parameters: Callable
    sees: Callable
    events: Callable

    def __str__(self):
        return self.words


def on_deal(status="Submitted", **changes):
    return lambda ours, theirs: ours.deal(status, **changes)


def this(**more):
    """The act is about the deal."""
    return lambda one: {"id": one["id"], **more}


def life(one, ours, *names):
    found = ours.record(one["id"])["LifeCycle"]
    return tuple(found.get(name) for name in names)


def view(one, ours, *path):
    found = ours.summary(one["id"])
    for name in path:
        found = found.get(name) if found is not None else None
    return found


def viewed(one):
    """What follows each change of AWS's own record."""
    return [changed(one), *snapped(one, [OURS, AWS])]


def sent(one, ours):
    """An invitation of AWS as the partner has it."""
    found = ours.invitation(one["invitation"])
    assert (found["Status"], found["SenderAwsAccountId"], found["Receiver"]["Account"]["AwsAccountId"]) == (
        "PENDING", AWS, OURS,
    )  # fmt: skip
    return found["PayloadType"]


def offer(ours, theirs, receiver=THEIRS):
    one = {"engagement": ours.engage(project())}
    return one | {"invitation": ours.invite(one["engagement"], to_a_deal(receiver))}


def referral(act):
    """An invitation that AWS has sent before."""

    def prepare(ours, theirs):
        record = ours.plane.act(act, account=OURS)["record"]
        return {"invitation": record["Id"], "engagement": record["EngagementId"]}

    return prepare


TEAM = [{"FirstName": "Kai", "LastName": "Moss", "Email": "kai@aws.example.com", "BusinessTitle": "AWSAccountOwner"}]
TERMINAL = {"stage": "Closed Lost", "closedLostReason": "Customer Deficiency", "targetCloseDate": "2031-02-03"}

ROWS = [
    Row(
        "review: AWS picks it up",
        on_deal(),
        "opportunity.review",
        this(),
        lambda one, ours: life(one, ours, "ReviewStatus") == ("In review",),
        lambda one: {OURS: [changed(one)]},
    ),
    Row(
        "approve: AWS accepts the invitation and joins",
        on_deal(),
        "opportunity.approve",
        this(comments="Well described"),
        lambda one, ours: life(one, ours, "ReviewStatus", "ReviewComments") == ("Approved", "Well described")
        and AWS in [row["AccountId"] for row in ours.members(one["engagement"])]
        and ours.invitation(one["invitation"])["Status"] == "ACCEPTED",
        lambda one: {
            OURS: [
                *invitation("Accepted", one, OURS, AWS, ["SENDER"]), *joined(one, AWS, OURS), changed(one),
                *snapped(one, [OURS, AWS], revision=1),
            ]  # fmt: skip
        },
    ),
    Row(
        "reject: AWS turns the invitation down",
        on_deal(),
        "opportunity.reject",
        this(reason="Duplicate Opportunity", comments="We know it"),
        lambda one, ours: life(one, ours, "ReviewStatus", "ReviewStatusReason", "ReviewComments")
        == ("Rejected", "Duplicate Opportunity", "We know it")
        and ours.invitation(one["invitation"])["Status"] == "REJECTED",
        lambda one: {
            OURS: [
                *invitation("Rejected", one, OURS, AWS, ["SENDER"]), changed(one), *snapped(one, [OURS, AWS], revision=1)
            ]
        },
    ),
    Row(
        "return: AWS asks for details",
        on_deal(),
        "opportunity.requestAction",
        this(comments="Name the buyer", reason="Incomplete Information"),
        lambda one, ours: life(one, ours, "ReviewStatus", "ReviewComments", "ReviewStatusReason")
        == ("Action Required", "Name the buyer", "Incomplete Information"),
        lambda one: {OURS: [changed(one)]},
    ),
    Row(
        "enrich: AWS forecasts the spend",
        on_deal("Approved"),
        "opportunity.setAwsView",
        this(expectedSpend=41_000),
        lambda one, ours: view(one, ours, "Project", "ExpectedCustomerSpend")[0]["Amount"].startswith("41000"),
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "enrich: AWS scores the engagement",
        on_deal("Approved"),
        "opportunity.score",
        this(score="Low"),
        lambda one, ours: view(one, ours, "Insights", "EngagementScore") == "Low",
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "assign: AWS names its team",
        on_deal("Approved"),
        "opportunity.setAwsView",
        this(team=TEAM),
        lambda one, ours: view(one, ours, "OpportunityTeam") == TEAM,
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "progress: AWS moves its stage, which an open deal does not show (A1), and its next steps, which it does",
        on_deal("Approved"),
        "opportunity.setAwsView",
        this(stage="Business Validation", nextSteps="Meet the buyer"),
        lambda one, ours: view(one, ours, "LifeCycle", "NextSteps") == "Meet the buyer"
        and view(one, ours, "LifeCycle", "Stage") is None
        and life(one, ours, "Stage", "NextSteps") == ("Prospect", "Joint call with the buyer"),
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "involve: AWS steps in",
        lambda ours, theirs: _for_visibility(ours),
        "opportunity.setAwsView",
        this(involvementType="Co-Sell", involvementReason="Technical Complexity"),
        lambda one, ours: (view(one, ours, "InvolvementType"), view(one, ours, "InvolvementTypeChangeReason"))
        == ("Co-Sell", "Technical Complexity"),
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "involve: AWS steps back",
        on_deal("Approved"),
        "opportunity.disengage",
        this(reason="Customer Requested"),
        lambda one, ours: view(one, ours, "InvolvementType") == "For Visibility Only",
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "close: AWS has lost it",
        on_deal("Approved"),
        "opportunity.setAwsView",
        this(**TERMINAL),
        lambda one, ours: [view(one, ours, "LifeCycle", name) for name in ("Stage", "ClosedLostReason", "TargetCloseDate")]
        == ["Closed Lost", "Customer Deficiency", "2031-02-03"]
        and view(one, ours, "Insights", "OpportunityQuality") is None
        and life(one, ours, "Stage") == ("Prospect",),
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "close: AWS has launched it",
        on_deal("Approved"),
        "opportunity.setAwsView",
        this(stage="Launched"),
        lambda one, ours: view(one, ours, "LifeCycle", "Stage") == "Launched" and life(one, ours, "Stage") == ("Prospect",),
        lambda one: {OURS: viewed(one)},
    ),
    Row(
        "refer: AWS attaches the partner to its deal",
        lambda ours, theirs: {},
        "referral.send",
        lambda one: {"account": OURS},
        lambda one, ours: sent(one, ours) == "OpportunityInvitation",
        lambda one: {OURS: invitation("Created", one, AWS, OURS, ["RECEIVER"])},
    ),
    Row(
        "refer: AWS sends a lead",
        lambda ours, theirs: {},
        "lead.send",
        lambda one: {"account": OURS},
        lambda one, ours: sent(one, ours) == "LeadInvitation",
        lambda one: {OURS: invitation("Created", one, AWS, OURS, ["RECEIVER"], "LeadInvitation")},
    ),
    Row(
        "expiry of what AWS has sent: its sender has no bus",
        referral("referral.send"),
        "invitation.expire",
        lambda one: {"id": one["invitation"]},
        lambda one, ours: ours.invitation(one["invitation"])["Status"] == "EXPIRED",
        lambda one: {OURS: invitation("Expired", one, AWS, OURS, ["RECEIVER"])},
    ),
    Row(
        "expiry between partners: both hear",
        offer,
        "invitation.expire",
        lambda one: {"id": one["invitation"]},
        lambda one, ours: ours.invitation(one["invitation"])["Status"] == "EXPIRED",
        lambda one: {
            OURS: invitation("Expired", one, OURS, THEIRS, ["SENDER"]),
            THEIRS: invitation("Expired", one, OURS, THEIRS, ["RECEIVER"]),
        },
    ),
    Row(
        "AWS accepts an invitation that was sent to it",
        lambda ours, theirs: offer(ours, theirs, AWS),
        "invitation.accept",
        lambda one: {"id": one["invitation"]},
        lambda one, ours: ours.invitation(one["invitation"])["Status"] == "ACCEPTED"
        and AWS in [row["AccountId"] for row in ours.members(one["engagement"])],
        lambda one: {OURS: [*invitation("Accepted", one, OURS, AWS, ["SENDER"]), *joined(one, AWS, OURS)]},
    ),
    Row(
        "AWS turns down an invitation that was sent to it",
        lambda ours, theirs: offer(ours, theirs, AWS),
        "invitation.reject",
        lambda one: {"id": one["invitation"]},
        lambda one, ours: ours.invitation(one["invitation"])["Status"] == "REJECTED",
        lambda one: {OURS: invitation("Rejected", one, OURS, AWS, ["SENDER"])},
    ),
    Row(
        "AWS adds a member",
        lambda ours, theirs: {"engagement": ours.engage(project())},
        "engagement.addMember",
        lambda one: {"engagement": one["engagement"], "account": THEIRS},
        lambda one, ours: THEIRS in [row["AccountId"] for row in ours.members(one["engagement"])],
        lambda one: {OURS: joined(one, THEIRS, OURS), THEIRS: joined(one, THEIRS, THEIRS)},
    ),
    Row(
        "a submission is done: StartEngagementFromOpportunityTask",
        lambda ours, theirs: _running(ours.start_submission(ours.ready())),
        "task.complete",
        lambda one: {"id": one["task"]},
        lambda one, ours: life(one, ours, "ReviewStatus") == ("Submitted",),
        lambda one: {
            OURS: [
                *engagement("Created", one, OURS, ["CustomerProject"], OURS), *joined(one, OURS, OURS),
                *snapped(one, [OURS], VIEW, OURS, 1), *invitation("Created", one, OURS, AWS, ["SENDER"]), changed(one),
            ]  # fmt: skip
        },
    ),
    Row(
        "a lead becomes a deal: StartOpportunityFromEngagementTask",
        lambda ours, theirs: _conversion(ours, theirs),
        "task.complete",
        lambda one: {"id": one["task"]},
        lambda one, ours: life(one, ours, "ReviewStatus") == ("Pending Submission",),
        lambda one: {
            OURS: [
                changed(one, "Opportunity Created"),
                *engagement("Updated", one, OURS, ["Lead", "CustomerProject"], OURS),
                *snapped(one, [OURS, THEIRS], VIEW, OURS, 1),
            ],
            THEIRS: [
                *engagement("Updated", one, OURS, ["Lead", "CustomerProject"], THEIRS),
                *snapped(one, [OURS, THEIRS], VIEW, OURS, 1, [THEIRS]),
            ],
        },
    ),
    Row(
        "a referral is taken: StartEngagementByAcceptingInvitationTask",
        lambda ours, theirs: _acceptance(ours),
        "task.complete",
        lambda one: {"id": one["task"]},
        lambda one, ours: ours.invitation(one["invitation"])["Status"] == "ACCEPTED"
        and ours.record(one["id"])["Id"] == one["id"],
        lambda one: {
            OURS: [
                *invitation("Accepted", one, AWS, OURS, ["RECEIVER"]), *joined(one, OURS, OURS),
                changed(one, "Opportunity Created"), changed(one), *snapped(one, [AWS, OURS], VIEW, OURS, 1),
            ]  # fmt: skip
        },
    ),
    Row(
        "a task fails before its first step: nothing",
        lambda ours, theirs: _running(ours.start_submission(ours.ready())),
        "task.fail",
        lambda one: {"id": one["task"], "reason": "RequestThrottled"},
        lambda one, ours: [(row["TaskStatus"], row["ReasonCode"]) for row in ours.submission_tasks(TaskIdentifier=[one["task"]])]
        == [("FAILED", "RequestThrottled")],
        lambda one: {},
    ),
]


def _for_visibility(ours):
    task = ours.ended(ours.start_submission(ours.ready(), "For Visibility Only"))
    ours.plane.act("opportunity.approve", id=task["OpportunityId"])
    return {"id": task["OpportunityId"], "engagement": task["EngagementId"]}


def _running(task):
    return {"task": task["TaskId"]}


def _conversion(ours, theirs):
    engagement = ours.share(theirs, lead(), invitation=to_a_lead())
    return {"engagement": engagement, **_running(ours.start_conversion(engagement))}


def _acceptance(ours):
    one = referral("referral.send")(ours, None)
    return one | _running(ours.start_acceptance(one["invitation"]))


def subject(one, record):
    """What the act's record tells besides of what it was about."""
    names = {"OpportunityId": "id", "EngagementId": "engagement", "EngagementInvitationId": "invitation"}
    found = {names[name]: record[name] for name in names if record.get(name)}
    if "Receiver" in record or "SenderAwsAccountId" in record:
        found["invitation"] = record["Id"]
    return {**found, **one}


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_row(house, plane, ours, theirs, row):
    one = row.prepare(ours, theirs)
    logs = {account: EventLog(house, account) for account in (OURS, THEIRS)}
    done = plane.act(row.act, **row.parameters(one))
    one = subject(one, done["record"])
    found = told(logs)
    for account in (OURS, THEIRS):
        expected = row.events(one).get(account, [])
        assert matches(expected, found[account]), f"{account}: {found[account]} instead of {expected}"
    assert row.sees(one, ours)


def test_a_submission_makes_aws_record(ours):
    """The first row of selling 7.1: what the summary has before AWS has looked at it."""
    one = ours.deal()
    summary = ours.summary(one["id"])
    assert (summary["Origin"], summary["InvolvementType"], summary["Visibility"]) == (
        "Partner Referral", "Co-Sell", "Full",
    )  # fmt: skip
    assert "PDM" in [member["BusinessTitle"] for member in summary["OpportunityTeam"]]
    assert [person["Email"] for person in summary["Customer"]["Contacts"]] == ["ana@northwind.example.com"]
    assert summary["RelatedEntityIds"]["Solutions"] == [ours.solution]
    assert "LifeCycle" not in summary and "Insights" not in summary
