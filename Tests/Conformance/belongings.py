"""Requests about things by name: every operation that names one, with each way of naming it."""

from engagements import AWS, NOWHERE, OURS, VIEW, engagement_customer, lead, lead_customer, to_a_deal, token
from payloads import ASSIGNEE, RELATED, complete, edited, updated

# The same names, of nothing.
NOTHING = {
    "engagement": NOWHERE,
    "opportunity": "O999999999999",
    "invitation": "engi-0000000000000",
    "job": "job-0000000000000",
    "submission": "task-0000000000000",
    "acceptance": "task-0000000000001",
    "conversion": "task-0000000000002",
    "prospecting": "task-11111111111111",
    "solution": "S-9999999",
}


def arn(kind, identifier, account=""):
    return f"arn:aws:partnercentral:us-east-1:{account}:catalog/Sandbox/{kind}/{identifier}"


def requests(names):
    """Every way to name a thing of `names`, by operation; members that play no part are well-formed."""
    engagement, opportunity, job = names["engagement"], names["opportunity"], names["job"]
    invitation = names["invitation"]
    once = {"ClientToken": token()}
    resource = {
        "EngagementIdentifier": engagement,
        "ResourceType": "Opportunity",
        "ResourceIdentifier": opportunity,
        "ResourceSnapshotTemplateIdentifier": VIEW,
    }
    jobs = [{"ResourceSnapshotJobIdentifier": job}]
    engagements = [{"Identifier": engagement}, {"Identifier": arn("engagement", engagement)}]
    invitations = [{"Identifier": invitation}, {"Identifier": arn("engagement-invitation", invitation)}]
    tagged = [arn("opportunity", opportunity, OURS), arn("resource-snapshot-job", job, OURS)]
    change = {
        "EngagementIdentifier": engagement,
        "ContextIdentifier": "1",
        "EngagementLastModifiedAt": "2026-01-01T00:00:00Z",
        "Type": "Lead",
        "Payload": {"Lead": {"Customer": lead_customer()}},
    }
    renewal = {"OpportunityType": "Flat Renewal", "Project.RelatedOpportunityIdentifier": opportunity}
    return {
        "AcceptEngagementInvitation": invitations,
        "AssignOpportunity": [{"Identifier": opportunity, "Assignee": ASSIGNEE}],
        "AssociateOpportunity": [{"OpportunityIdentifier": opportunity, **RELATED}],
        "CreateEngagementContext": [{"EngagementIdentifier": engagement, **once, **lead()}],
        "CreateEngagementInvitation": [{"EngagementIdentifier": engagement, **once, "Invitation": to_a_deal(AWS)}],
        "CreateOpportunity": [edited(complete(), renewal)],
        "CreateResourceSnapshot": [{**resource, **once}],
        "CreateResourceSnapshotJob": [{**resource, **once}],
        "DeleteResourceSnapshotJob": jobs,
        "DisassociateOpportunity": [{"OpportunityIdentifier": opportunity, **RELATED}],
        "GetAwsOpportunitySummary": [{"RelatedOpportunityIdentifier": opportunity}],
        "GetEngagement": engagements,
        "GetEngagementInvitation": invitations,
        "GetOpportunity": [{"Identifier": opportunity}],
        "GetProspectingFromEngagementTask": [{"TaskIdentifier": names["prospecting"]}],
        "GetResourceSnapshot": [resource, {**resource, "Revision": 1}],
        "GetResourceSnapshotJob": jobs,
        "ListEngagementByAcceptingInvitationTasks": [
            {"TaskIdentifier": [names["acceptance"]]},
            {"EngagementInvitationIdentifier": [invitation]},
        ],
        "ListEngagementFromOpportunityTasks": [
            {"TaskIdentifier": [names["submission"]]},
            {"EngagementIdentifier": [engagement]},
            {"OpportunityIdentifier": [opportunity]},
        ],
        "ListEngagementInvitations": [
            {"ParticipantType": side, "EngagementIdentifier": [engagement]} for side in ("SENDER", "RECEIVER")
        ],
        "ListEngagementMembers": engagements,
        "ListEngagementResourceAssociations": [
            {"EngagementIdentifier": engagement},
            {"ResourceIdentifier": opportunity},
        ],
        "ListEngagements": [{"EngagementIdentifier": [engagement]}],
        "ListOpportunities": [{"Identifier": [opportunity]}],
        "ListOpportunityFromEngagementTasks": [
            {"TaskIdentifier": [names["conversion"]]},
            {"EngagementIdentifier": [engagement]},
        ],
        "ListProspectingFromEngagementTasks": [{"TaskIdentifier": [names["prospecting"]]}],
        "ListResourceSnapshotJobs": [{"EngagementIdentifier": engagement}],
        "ListResourceSnapshots": [{"EngagementIdentifier": engagement}],
        "ListSolutions": [{"Catalog": "AWS", "Identifier": [names["solution"]]}],
        "ListTagsForResource": [{"ResourceArn": one} for one in tagged],
        "RejectEngagementInvitation": invitations,
        "StartEngagementByAcceptingInvitationTask": [{**one, **once} for one in invitations],
        "StartEngagementFromOpportunityTask": [
            {"Identifier": opportunity, "AwsSubmission": {"InvolvementType": "Co-Sell"}, **once}
        ],
        "StartOpportunityFromEngagementTask": [{**one, "ContextIdentifier": "1", **once} for one in engagements],
        "StartProspectingFromEngagementTask": [{"Identifiers": [engagement], "TaskName": "Batch", **once}],
        "StartResourceSnapshotJob": jobs,
        "StopResourceSnapshotJob": jobs,
        "SubmitOpportunity": [{"Identifier": opportunity, "InvolvementType": "Co-Sell"}],
        "TagResource": [{"ResourceArn": one, "Tags": [{"Key": "k", "Value": "v"}]} for one in tagged],
        "UntagResource": [{"ResourceArn": one, "TagKeys": ["k"]} for one in tagged],
        "UpdateEngagementContext": [
            change,
            {**change, "Type": "CustomerProject", "Payload": {"CustomerProject": {"Customer": engagement_customer()}}},
        ],
        "UpdateOpportunity": [{**updated(), "Identifier": opportunity}],
    }
