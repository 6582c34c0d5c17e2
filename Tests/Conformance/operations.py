"""The thirteen operations built so far, each with a request that is well-formed but finds nothing."""

from partners import PARTNER_1, service_model
from payloads import complete, lavish

ARN = f"arn:aws:partnercentral:us-east-1:{PARTNER_1.account}:catalog/Sandbox/opportunity/O1"
CATALOG = {"Catalog": "Sandbox"}
RELATED = {"RelatedEntityType": "AwsProducts", "RelatedEntityIdentifier": "AWSLambda"}
ASSIGNEE = {
    "FirstName": "Ida",
    "LastName": "Orr",
    "Email": "ida@partner.example.com",
    "Phone": "+12065550100",
    "BusinessTitle": "OpportunityOwner",
}
DATES = ("LastModifiedDate", "CreatedDate")


def updated():
    """An update of everything that an update may hold, for a record that is not there."""
    members = service_model().operation_model("UpdateOpportunity").input_shape.members
    whole = {name: value for name, value in lavish().items() if name in members}
    return {**CATALOG, "Identifier": "O1", "LastModifiedDate": "2026-01-01T00:00:00Z", **whole}


REQUESTS = {
    "AssignOpportunity": lambda: {**CATALOG, "Identifier": "O1", "Assignee": ASSIGNEE},
    "AssociateOpportunity": lambda: {**CATALOG, "OpportunityIdentifier": "O1", **RELATED},
    "CreateOpportunity": lambda: {**CATALOG, **complete()},
    "DisassociateOpportunity": lambda: {**CATALOG, "OpportunityIdentifier": "O1", **RELATED},
    "GetAwsOpportunitySummary": lambda: {**CATALOG, "RelatedOpportunityIdentifier": "O1"},
    "GetOpportunity": lambda: {**CATALOG, "Identifier": "O1"},
    "ListOpportunities": lambda: dict(CATALOG),
    "ListSolutions": lambda: dict(CATALOG),
    "ListTagsForResource": lambda: {"ResourceArn": ARN},
    "SubmitOpportunity": lambda: {**CATALOG, "Identifier": "O1", "InvolvementType": "Co-Sell"},
    "TagResource": lambda: {"ResourceArn": ARN, "Tags": [{"Key": "team", "Value": "blue"}]},
    "UntagResource": lambda: {"ResourceArn": ARN, "TagKeys": ["team"]},
    "UpdateOpportunity": updated,
}
BUILT = sorted(REQUESTS)
UNBUILT = sorted(set(service_model().operation_names) - set(BUILT))
READS = [name for name in BUILT if name.startswith(("Get", "List"))]
WRITES = [name for name in BUILT if name not in READS]
# Every operation that speaks of one record, and so can miss it.
ON_A_RECORD = [name for name in BUILT if name not in ("CreateOpportunity", "ListOpportunities", "ListSolutions")]
ON_A_CATALOG = [name for name in BUILT if "Catalog" in REQUESTS[name]()]


def declared_errors(operation):
    return [shape.name for shape in service_model().operation_model(operation).error_shapes]
