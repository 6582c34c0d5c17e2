"""Requests with every member set, so that each can be broken; their business sense does not matter."""

import dataclasses

from belongings import NOTHING
from engagements import (
    OURS,
    THEIRS,
    VIEW,
    interaction,
    invitation_to,
    lead,
    lead_customer,
    person,
    project,
    to_a_deal,
    to_a_lead,
)
from operations import REQUESTS
from payloads import ESTIMATE, contact, edited, lavish, spend

TIME = "2026-01-01T00:00:00Z"
PHONE = "+12065550100"
TAGS = {"Tags": [{"Key": "k", "Value": "v"}]}

RECORD = {
    **{name: value for name, value in lavish().items() if name not in ("ClientToken", "Origin", "OpportunityTeam")},
    "Project.ExpectedContractDuration": {"Term": "Months", "Value": "12"},
    "Project.AwsPartition": "aws-eusc",
    "Project.RelatedOpportunityIdentifier": "O1",
    "OpportunityType": "Net New Business",
    "Project.ExpectedCustomerSpend": [spend(EstimationUrl=ESTIMATE)],
    "LifeCycle.ClosedLostReason": "Price",
    "LifeCycle.ReviewStatus": "Approved",
    "LifeCycle.ReviewComments": "x",
    "LifeCycle.ReviewStatusReason": "x",
    "LifeCycle.NextStepsHistory": [{"Value": "x", "Time": TIME}],
}

# Contexts by type, as they are created and as they are updated.
WHOLE_CUSTOMER = lead_customer(
    Address={"City": "Halifax", "PostalCode": "B3H", "StateOrRegion": "Nova Scotia", "CountryCode": "CA"}
)
WHOLE_INTERACTION = interaction(InteractionDate=TIME, Contact=person(Phone=PHONE))
OUTREACH = {"Day": "MONDAY", "StartTimeUtc": "09:00", "EndTimeUtc": "11:30"}
INSIGHTS = {
    "LeadReadinessScore": "High",
    "ChannelRecommendation": {"RecommendedChannel": "EMAIL", "BestOutreachWindows": [OUTREACH]},
}
RESULT = {
    "Customer": {
        "AccountName": "Alder Mills",
        "Geo": "AMER",
        "Region": "NAMER",
        "SubRegion": "Canada",
        "Country": "CA",
        "Industry": "Manufacturing",
        "SubIndustry": "Wood",
        "Segment": "SMB",
        "CompanySize": "51-200",
        "EligiblePrograms": ["x"],
        "PublicProfileSummary": "Saws wood.",
    },
    "Insights": {
        "MarketplaceEngagementScore": "High",
        "SolutionScore": "High",
        "SolutionCategory": "x",
        "SolutionSubCategory": "x",
    },
    "StartTime": TIME,
    "EndTime": TIME,
    "TaskId": NOTHING["prospecting"],
    "TaskArn": "arn:x",
    "TaskName": "Batch",
}
CUSTOMER_ACCOUNT = {
    "AccountIdentifier": "cust-acc-0000000000000",
    "Customer": {
        "CompanyName": "Alder Mills",
        "CountryCode": "CA",
        "Industry": "Manufacturing",
        "WebsiteUrl": "https://alder-mills.example.com",
    },
}
FOUND = {"Type": "ProspectingResult", "Payload": {"ProspectingResult": {"Aws": RESULT}}}
CREATED = {
    "Lead": lead({"Customer": WHOLE_CUSTOMER, "Interactions": [WHOLE_INTERACTION], "Insights": INSIGHTS}),
    "CustomerProject": project(),
    "ProspectingResult": FOUND,
    "CustomerAccount": {"Type": "CustomerAccount", "Payload": {"CustomerAccount": CUSTOMER_ACCOUNT}},
}
STATUS = CREATED["Lead"]["Payload"]["Lead"]["QualificationStatus"]
CHANGED_LEAD = {
    "QualificationStatus": STATUS,
    "Customer": WHOLE_CUSTOMER,
    "Interaction": WHOLE_INTERACTION,
    "Insights": INSIGHTS,
}
UPDATED = {
    "Lead": {"Type": "Lead", "Payload": {"Lead": CHANGED_LEAD}},
    "CustomerProject": CREATED["CustomerProject"],
    "ProspectingResult": FOUND,
}

INVITATIONS = {
    "OpportunityInvitation": to_a_deal(
        changes={
            "SenderContacts": [contact()],
            "Project.ExpectedCustomerSpend": [spend(EstimationUrl=ESTIMATE)],
            "OpportunityType": "Expansion",
        }
    ),
    "LeadInvitation": to_a_lead(
        changes={
            "Customer.WebsiteUrl": "x",
            "Customer.AwsMaturity": "x",
            "Customer.MarketSegment": "x",
        }
    ),
    "AccountPlanningInvitation": invitation_to(
        THEIRS,
        {
            "AccountPlanningInvitation": {
                **CUSTOMER_ACCOUNT,
                "SenderContacts": [contact()],
                "PreferredContact": {"Window": "MORNING", "Timezone": "America/Halifax"},
            }
        },
    ),
}
ALIAS = {"Invitation.Receiver.Account.Alias": "x"}


def sorted_by(name):
    return {"MaxResults": 5, "Sort": {"SortBy": name, "SortOrder": "ASCENDING"}}


TASKS = {
    **sorted_by("StartTime"),
    "TaskStatus": ["COMPLETE"],
    "TaskIdentifier": [NOTHING["submission"]],
    "OpportunityIdentifier": [NOTHING["opportunity"]],
}
RESOURCE = {"ResourceType": "Opportunity", "ResourceIdentifier": NOTHING["opportunity"], "CreatedBy": OURS}
ENGAGEMENT = {"EngagementIdentifier": [NOTHING["engagement"]]}

# What the well-formed request of an operation needs on top, once for each member of its unions.
CHANGES = {
    "CreateEngagement": [
        {"Description": "x", "Contexts": [{"Id": "1", **context}]} for context in CREATED.values()
    ],
    "CreateEngagementContext": list(CREATED.values()),
    "CreateEngagementInvitation": [{"Invitation": invitation, **ALIAS} for invitation in INVITATIONS.values()],
    "CreateOpportunity": [{**RECORD, "OpportunityTeam.0.Phone": PHONE, **TAGS}],
    "CreateResourceSnapshotJob": [TAGS],
    "GetResourceSnapshot": [{"Revision": 1}],
    "ListEngagementByAcceptingInvitationTasks": [
        {**TASKS, "EngagementInvitationIdentifier": [NOTHING["invitation"]]},
    ],
    "ListEngagementFromOpportunityTasks": [{**TASKS, **ENGAGEMENT}],
    "ListEngagementInvitations": [
        {
            **sorted_by("InvitationDate"),
            **ENGAGEMENT,
            "PayloadType": ["LeadInvitation"],
            "Status": ["PENDING"],
            "SenderAwsAccountId": [THEIRS],
        },
    ],
    "ListEngagementMembers": [{"MaxResults": 5}],
    "ListEngagementResourceAssociations": [{"MaxResults": 5, **RESOURCE}],
    "ListEngagements": [
        {
            **sorted_by("CreatedDate"),
            "CreatedBy": [OURS],
            "ExcludeCreatedBy": [THEIRS],
            "ContextTypes": ["Lead"],
            "ExcludeContextTypes": ["CustomerProject"],
        },
    ],
    "ListOpportunities": [
        {
            **sorted_by("Identifier"),
            "LastModifiedDate": {"AfterLastModifiedDate": TIME, "BeforeLastModifiedDate": "2026-01-02T00:00:00Z"},
            "CreatedDate": {"AfterCreatedDate": TIME, "BeforeCreatedDate": "2026-01-02T00:00:00Z"},
            "TargetCloseDate": {"AfterTargetCloseDate": "2026-01-01", "BeforeTargetCloseDate": "2026-01-02"},
            "Identifier": ["O1"],
            "LifeCycleStage": ["Prospect"],
            "LifeCycleReviewStatus": ["Approved"],
            "CustomerCompanyName": ["x"],
        },
    ],
    "ListOpportunityFromEngagementTasks": [{**TASKS, **ENGAGEMENT, "ContextIdentifier": ["1"]}],
    "ListProspectingFromEngagementTasks": [
        {
            **sorted_by("StartTime"),
            "TaskName": ["Batch"],
            "StartAfter": TIME,
            "StartBefore": "2026-01-02T00:00:00Z",
        },
    ],
    "ListResourceSnapshotJobs": [{**sorted_by("CreatedDate"), "Status": "Running"}],
    "ListResourceSnapshots": [{"MaxResults": 5, **RESOURCE, "ResourceSnapshotTemplateIdentifier": VIEW}],
    "ListSolutions": [
        {
            **sorted_by("Identifier"),
            "Status": ["Active"],
            "Identifier": ["S-1"],
            "Category": ["x"],
            "AwsMarketplaceSolutionArn": ["arn:aws:x"],
        },
    ],
    "PutSellingSystemSettings": [{"ResourceSnapshotJobRoleIdentifier": f"arn:aws:iam::{OURS}:role/snapshots"}],
    "RejectEngagementInvitation": [{"RejectionReason": "x"}],
    "StartEngagementByAcceptingInvitationTask": [TAGS],
    "StartEngagementFromOpportunityTask": [{"AwsSubmission.Visibility": "Full", **TAGS}],
    "StartOpportunityFromEngagementTask": [TAGS],
    "SubmitOpportunity": [{"Visibility": "Full"}],
    "UpdateEngagementContext": list(UPDATED.values()),
    "UpdateOpportunity": [RECORD],
}


@dataclasses.dataclass(frozen=True)
class Base:
    """One whole request of an operation; those of one operation differ in their unions."""

    operation: str
    number: int

    @property
    def request(self):
        """The request, with a client token of its own."""
        return edited(REQUESTS[self.operation](), CHANGES.get(self.operation, [{}])[self.number])

    @property
    def siblings(self):
        """All of its operation, which hold other members of its unions."""
        return bases(self.operation)

    def __str__(self):
        return f"{self.operation}-{self.number + 1}"


def bases(operation):
    return [Base(operation, number) for number in range(len(CHANGES.get(operation, [{}])))]
