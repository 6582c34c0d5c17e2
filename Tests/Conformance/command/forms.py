"""The command lines of the users' guides and of the specifications' sections on them, and what each one means.

`Form.written` is what a person types behind `cosell`; the document is what the service must receive, tokens apart.
"""

import dataclasses

from samples import MOMENT

PARTNER = "partner-abcDEF0123456"
PROFILE = "pprofile-Receiver12345"
ACCOUNT = "123456789012"
PMA = "pma-northwindsp01"
RELATIONSHIP = "rs-contosoretail"
IN_AWS = {"Catalog": "AWS"}
IN_AWS_BY_CHANNEL = {"catalog": "AWS"}
OWNER = {"Email": "user@company.com", "BusinessTitle": "OpportunityOwner"}


def connection(account, profile):
    """A row of `ListConnections`."""
    other = {"PartnerProfile": {"Id": profile, "Name": "Other"}}
    return {
        **IN_AWS,
        "Id": "pac-abcDEF0123456",
        "Arn": "arn:aws:partnercentral:us-east-1::catalog/AWS/connection/pac-abcDEF0123456",
        "OtherParticipantAccountId": account,
        "UpdatedAt": MOMENT,
        "ConnectionTypes": {"OPPORTUNITY_COLLABORATION": {"Status": "ACTIVE", "OtherParticipant": other}},
    }


def partner(identifier):
    """A row of `ListPartners`."""
    arn = f"arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/partner/{identifier}"
    return {**IN_AWS, "Id": identifier, "Arn": arn, "LegalName": "Own", "CreatedAt": MOMENT}


def solution(identifier, name):
    """A row of `ListSolutions`."""
    facts = {"Status": "Active", "Category": "Software Product", "CreatedDate": MOMENT}
    return {**IN_AWS, "Id": identifier, "Arn": identifier, "Name": name, **facts}


def relationship(identifier, account):
    """A row of `ListRelationships`."""
    return {
        **IN_AWS_BY_CHANNEL,
        "id": identifier,
        "arn": f"arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/{identifier}",
        "revision": "1",
        "associationType": "END_CUSTOMER",
        "programManagementAccountId": account,
        "associatedAccountId": ACCOUNT,
        "displayName": "Contoso",
        "sector": "COMMERCIAL",
        "createdAt": MOMENT,
        "updatedAt": MOMENT,
        "startDate": MOMENT,
    }


LEAD = {"FirstName": "Ida", "LastName": "Orr", "Email": "lead@example.com", "BusinessTitle": "Lead"}
# Answers to what the command asks before it can call; the stub gives them.
LOOKUPS = {
    "ListPartners": {"PartnerSummaryList": [partner(PARTNER)]},
    "GetAllianceLeadContact": {
        **IN_AWS,
        "Id": PARTNER,
        "Arn": f"arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/partner/{PARTNER}",
        "AllianceLeadContact": LEAD,
    },
    "ListConnections": {
        "ConnectionSummaries": [connection("999999999999", "pprofile-Other12345678"), connection(ACCOUNT, PROFILE)],
    },
    "ListSolutions": {"SolutionSummaries": [solution("S-0052021", "AI Nexus"), solution("S-0052022", "Ledger")]},
    "ListRelationships": {
        "items": [relationship("rs-0123456789abc", "pma-0123456789abc"), relationship(RELATIONSHIP, PMA)],
    },
}


@dataclasses.dataclass(frozen=True)
class Form:
    """One command line that works although the AWS CLI or the service would refuse it."""

    written: str
    operation: str
    document: dict
    # What the notes on the error stream must name; nothing may be said where there is nothing to name.
    notes: tuple = ()
    # How many pages are asked for; samples of lists have two.
    pages: int = 1

    def __str__(self):
        return self.written[:70]


# Guide A (selling 11.2), in its order.
GUIDE = [
    Form(
        "partnercentral-account get-partner --region us-east-1 --output json",
        "GetPartner",
        {**IN_AWS, "Identifier": PARTNER},
        ("--catalog AWS", "--identifier"),
    ),
    Form(
        "partnercentral-account get-alliance-lead-contact",
        "GetAllianceLeadContact",
        {**IN_AWS, "Identifier": PARTNER},
        ("--catalog AWS", "--identifier"),
    ),
    Form(
        "partnercentral-account list-connections --max-results 50",
        "ListConnections",
        {**IN_AWS, "MaxResults": 50},
        ("--catalog AWS",),
    ),
    Form(
        f"partnercentral-account create-connection-invitation --receiver-account-id {ACCOUNT} --message 'Shall we?'",
        "CreateConnectionInvitation",
        {
            **IN_AWS,
            "ConnectionType": "OPPORTUNITY_COLLABORATION",
            "Email": "lead@example.com",
            "Message": "Shall we?",
            "Name": "Ida Orr",
            "ReceiverIdentifier": PROFILE,
        },
        ("--catalog AWS", "--receiver-identifier", "--connection-type OPPORTUNITY_COLLABORATION", "--email"),
    ),
    Form(
        "partnercentral-account accept-connection-invitation --invitation-id inv-abc123",
        "AcceptConnectionInvitation",
        {**IN_AWS, "Identifier": "pacinv-abc1230000000"},
        ("--catalog AWS", "--identifier", "pacinv-abc1230000000"),
    ),
    Form(
        "partnercentral-account list-connection-invitations --status Pending",
        "ListConnectionInvitations",
        {**IN_AWS, "Status": "PENDING"},
        ("--catalog AWS", "PENDING"),
        pages=2,
    ),
    Form(
        "partnercentral-selling list-opportunities --catalog AWS --max-results 50",
        "ListOpportunities",
        {**IN_AWS, "MaxResults": 50},
    ),
    Form(
        "partnercentral-selling list-opportunities --catalog AWS --lifecycle-stage Qualified",
        "ListOpportunities",
        {**IN_AWS, "LifeCycleStage": ["Qualified"]},
        ("--life-cycle-stage",),
        pages=2,
    ),
    Form(
        "selling list-opportunities --catalog AWS --lifecycle-review-status Approved Rejected",
        "ListOpportunities",
        {**IN_AWS, "LifeCycleReviewStatus": ["Approved", "Rejected"]},
        ("--life-cycle-review-status",),
        pages=2,
    ),
    Form(
        "selling list-opportunities --catalog AWS --stage Qualified",
        "ListOpportunities",
        {**IN_AWS, "LifeCycleStage": ["Qualified"]},
        ("--life-cycle-stage",),
        pages=2,
    ),
    Form(
        "partnercentral-selling assign-opportunity --catalog AWS --identifier O123456 --assignee user@company.com",
        "AssignOpportunity",
        {**IN_AWS, "Identifier": "O123456", "Assignee": {**OWNER, "FirstName": "User", "LastName": "User"}},
        ("--assignee Email=user@company.com",),
    ),
    Form(
        "partnercentral-selling list-engagement-invitations --catalog AWS --max-results 20",
        "ListEngagementInvitations",
        {**IN_AWS, "ParticipantType": "RECEIVER", "MaxResults": 20},
        ("--participant-type RECEIVER",),
    ),
    Form(
        "partnercentral-selling list-engagement-invitations --catalog AWS --invitation-status Pending",
        "ListEngagementInvitations",
        {**IN_AWS, "ParticipantType": "RECEIVER", "Status": ["PENDING"]},
        ("--participant-type RECEIVER", "--status", "PENDING"),
        pages=2,
    ),
    Form(
        "selling list-engagement-invitations --catalog AWS --participant-type RECEIVER --status Pending",
        "ListEngagementInvitations",
        {**IN_AWS, "ParticipantType": "RECEIVER", "Status": ["PENDING"]},
        ("PENDING",),
        pages=2,
    ),
    Form(
        "partnercentral-selling start-engagement-by-accepting-invitation --catalog AWS "
        "--identifier engi-0123456789abc --client-token acceptance-1893456000",
        "StartEngagementByAcceptingInvitationTask",
        {**IN_AWS, "Identifier": "engi-0123456789abc", "ClientToken": "acceptance-1893456000"},
        ("start-engagement-by-accepting-invitation-task",),
    ),
    Form(
        "selling accept-invitation --catalog AWS --identifier engi-0123456789abc",
        "StartEngagementByAcceptingInvitationTask",
        {**IN_AWS, "Identifier": "engi-0123456789abc"},
        ("start-engagement-by-accepting-invitation-task",),
    ),
    Form(
        "selling start-engagement-from-opportunity --catalog AWS --identifier O7 "
        "--aws-submission InvolvementType=Co-Sell,Visibility=Full",
        "StartEngagementFromOpportunityTask",
        {**IN_AWS, "Identifier": "O7", "AwsSubmission": {"InvolvementType": "Co-Sell", "Visibility": "Full"}},
        ("start-engagement-from-opportunity-task",),
    ),
    Form(
        "selling start-opportunity-from-engagement --catalog AWS --identifier eng-0123456789abcd "
        "--context-identifier 1",
        "StartOpportunityFromEngagementTask",
        {**IN_AWS, "Identifier": "eng-0123456789abcd", "ContextIdentifier": "1"},
        ("start-opportunity-from-engagement-task",),
    ),
    Form(
        "partnercentral-selling reject-engagement-invitation --catalog AWS --identifier engi-0123456789abc "
        "--rejection-reason 'Not aligned with our current focus areas'",
        "RejectEngagementInvitation",
        {
            **IN_AWS,
            "Identifier": "engi-0123456789abc",
            "RejectionReason": "Not aligned with our current focus areas",
        },
        ("Unable to support",),
    ),
    Form(
        "partnercentral-selling list-solutions --catalog AWS --max-results 50",
        "ListSolutions",
        {**IN_AWS, "MaxResults": 50},
    ),
    Form(
        "partnercentral-selling get-solution --catalog AWS --identifier S-0052021",
        "ListSolutions",
        {**IN_AWS, "Identifier": ["S-0052021"]},
        ("list-solutions",),
    ),
    Form(
        "partnercentral-selling associate-opportunity --catalog AWS --opportunity-identifier O123456 "
        "--related-entity-identifier S-0052021 --related-entity-type Solutions",
        "AssociateOpportunity",
        {
            **IN_AWS,
            "OpportunityIdentifier": "O123456",
            "RelatedEntityIdentifier": "S-0052021",
            "RelatedEntityType": "Solutions",
        },
    ),
    Form(
        "partnercentral-selling disassociate-opportunity --catalog AWS --opportunity-identifier O123456 "
        "--related-entity-identifier S-0052021 --related-entity-type Solutions",
        "DisassociateOpportunity",
        {
            **IN_AWS,
            "OpportunityIdentifier": "O123456",
            "RelatedEntityIdentifier": "S-0052021",
            "RelatedEntityType": "Solutions",
        },
    ),
    Form(
        "partnercentral-selling get-aws-opportunity-summary --catalog AWS --related-opportunity-identifier O123456",
        "GetAwsOpportunitySummary",
        {**IN_AWS, "RelatedOpportunityIdentifier": "O123456"},
    ),
    Form(
        "partnercentral-selling list-opportunities --catalog AWS --max-results 50 --starting-token page-0",
        "ListOpportunities",
        {**IN_AWS, "MaxResults": 50, "NextToken": "page-0"},
    ),
    Form(
        "partnercentral-selling list-opportunities --catalog AWS --max-results 50 --next-token page-0",
        "ListOpportunities",
        {**IN_AWS, "MaxResults": 50, "NextToken": "page-0"},
    ),
]

# Selling 11.4 and 11.5.
FURTHER = [
    Form("selling list-solutions --catalog sandbox", "ListSolutions", {"Catalog": "Sandbox"}, ("Sandbox",)),
    Form(
        "selling list-opportunities --catalog AWS --stage qualified --sort SortBy=LastModifiedDate,SortOrder=DESC",
        "ListOpportunities",
        {
            **IN_AWS,
            "LifeCycleStage": ["Qualified"],
            "Sort": {"SortBy": "LastModifiedDate", "SortOrder": "DESCENDING"},
        },
        ("--life-cycle-stage", "Qualified", "DESCENDING"),
        pages=2,
    ),
    Form(
        "selling list-opportunities --catalog AWS --sort SortBy=LastModifiedDate,SortOrder=asc",
        "ListOpportunities",
        {**IN_AWS, "Sort": {"SortBy": "LastModifiedDate", "SortOrder": "ASCENDING"}},
        ("ASCENDING",),
        pages=2,
    ),
    Form(
        "selling list-opportunities --catalog AWS --sort SortBy=LastModifiedDate,SortOrder=Descending",
        "ListOpportunities",
        {**IN_AWS, "Sort": {"SortBy": "LastModifiedDate", "SortOrder": "DESCENDING"}},
        ("DESCENDING",),
        pages=2,
    ),
    Form(
        "selling submit-opportunity --catalog AWS --identifier O7 --involvement-type cosell --visibility full",
        "SubmitOpportunity",
        {**IN_AWS, "Identifier": "O7", "InvolvementType": "Co-Sell", "Visibility": "Full"},
        ("Co-Sell", "Full"),
    ),
    Form(
        "selling submit-opportunity --catalog AWS --identifier O7 --involvement-type visibility",
        "SubmitOpportunity",
        {**IN_AWS, "Identifier": "O7", "InvolvementType": "For Visibility Only"},
        ("For Visibility Only",),
    ),
    Form(
        "selling create-opportunity --catalog AWS --primary-needs-from-aws 'Deal Support'",
        "CreateOpportunity",
        {**IN_AWS, "PrimaryNeedsFromAws": ["Co-Sell - Deal Support"]},
        ("Co-Sell - Deal Support",),
    ),
    Form(
        "selling create-opportunity --catalog AWS "
        "--customer 'Account={CompanyName=Mill,Address={CountryCode=United States,StateOrRegion=WA}}'",
        "CreateOpportunity",
        {
            **IN_AWS,
            "Customer": {
                "Account": {
                    "CompanyName": "Mill",
                    "Address": {"CountryCode": "US", "StateOrRegion": "Washington"},
                }
            },
        },
        ("US", "Washington"),
    ),
    Form(
        "selling create-opportunity --catalog AWS --project "
        '\'{"ExpectedCustomerSpend": [{"Amount": 1500.5, "CurrencyCode": "usd", "Frequency": "monthly", '
        '"TargetCompany": "AWS"}]}\'',
        "CreateOpportunity",
        {
            **IN_AWS,
            "Project": {
                "ExpectedCustomerSpend": [
                    {"Amount": "1500.5", "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
                ]
            },
        },
        ("Amount", "USD", "Monthly"),
    ),
    Form(
        "selling assign-opportunity --catalog AWS --identifier O7 --assign-to ida.orr@example.com",
        "AssignOpportunity",
        {
            **IN_AWS,
            "Identifier": "O7",
            "Assignee": {
                "Email": "ida.orr@example.com",
                "FirstName": "Ida",
                "LastName": "Orr",
                "BusinessTitle": "OpportunityOwner",
            },
        },
        ("--assignee",),
    ),
    Form(
        "selling associate-opportunity --catalog AWS --opportunity-identifier O7 --related-entity-type solutions "
        "--related-entity-identifier 'AI Nexus'",
        "AssociateOpportunity",
        {
            **IN_AWS,
            "OpportunityIdentifier": "O7",
            "RelatedEntityType": "Solutions",
            "RelatedEntityIdentifier": "S-0052021",
        },
        ("Solutions", "AI Nexus"),
    ),
]

# What is wrong on any server is told before the call, with what it should look like.
HINTED = [
    ("partnercentral-selling get-opportunity --catalog AWS --identifier opp-123abc456def", ["--identifier", "O123456"]),
    (
        "partnercentral-selling get-engagement-invitation --catalog AWS --identifier inv-789ghi012jkl",
        ["--identifier", "engi-"],
    ),
    (
        "partnercentral-selling start-engagement-by-accepting-invitation --catalog AWS --identifier inv-789ghi012jkl",
        ["--identifier", "engi-"],
    ),
    (
        "partnercentral-selling associate-opportunity --catalog AWS --opportunity-identifier opp-123abc456def "
        "--related-entity-identifier sol-456mno789pqr --related-entity-type Solutions",
        ["--opportunity-identifier", "O123456"],
    ),
    (
        "partnercentral-selling disassociate-opportunity --catalog AWS --opportunity-identifier opp-123abc456def "
        "--related-entity-identifier sol-456mno789pqr --related-entity-type Solutions",
        ["--opportunity-identifier", "O123456"],
    ),
    (
        "partnercentral-selling get-aws-opportunity-summary --catalog AWS "
        "--related-opportunity-identifier opp-123abc456def",
        ["--related-opportunity-identifier", "O123456"],
    ),
    (
        "partnercentral-selling update-opportunity --catalog AWS --identifier O123456 "
        '--cli-input-json \'{"LifeCycle": {"Stage": "Closed Won"}, "LastModifiedDate": "2026-01-01T00:00:00Z"}\'',
        ["LifeCycle.Stage", "Launched"],
    ),
    (
        "partnercentral-account accept-connection-invitation --invitation-id inv-abc123 "
        "--endpoint-url http://partners.invalid",
        ["--invitation-id", "pacinv-"],
    ),
    (f"channel get-relationship --catalog AWS --pma pma-1 --identifier {RELATIONSHIP}", ["pma-"]),
    ("channel get-relationship --catalog AWS --pma " + PMA + " --identifier rs-1", ["--identifier", "rs-"]),
]
