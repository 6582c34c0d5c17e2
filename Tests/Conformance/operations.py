"""All operations of Selling that are answered, each with a request that is well-formed but finds nothing."""

import functools
import pathlib
import re

from belongings import NOTHING, requests
from engagements import token
from partners import PARTNER_1, service_model
from payloads import ASSIGNEE, RELATED, complete, updated

ARN = f"arn:aws:partnercentral:us-east-1:{PARTNER_1.account}:catalog/Sandbox/opportunity/O1"
CATALOG = {"Catalog": "Sandbox"}
PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs/operations.md"
# What the page of operations says of itself: names of Selling that no file decides yet.
UNANSWERED = re.findall(r"^\| (\w+) \| [^|]* \| \w+ \| not built", PAGE.read_text(encoding="utf-8").split("\n## ")[1], re.MULTILINE)
OPERATIONS = sorted(set(service_model().operation_names) - set(UNANSWERED))


def _named(operation):
    """A request about things that go by the names of nothing."""
    return {**CATALOG, **requests(NOTHING)[operation][0]}


ON_OPPORTUNITIES = {
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
# Those that name nothing of anybody; that settings are apart is said in test_selling_settings.py.
NAMELESS = {
    "CreateEngagement": lambda: {**CATALOG, "Title": "x", "ClientToken": token()},
    "GetSellingSystemSettings": lambda: dict(CATALOG),
    "PutSellingSystemSettings": lambda: dict(CATALOG),
}
AROUND_ENGAGEMENTS = [name for name in OPERATIONS if name not in ON_OPPORTUNITIES]
APART = {**ON_OPPORTUNITIES, **NAMELESS}
REQUESTS = {name: APART.get(name) or functools.partial(_named, name) for name in OPERATIONS}
READS = [name for name in OPERATIONS if name.startswith(("Get", "List"))]
WRITES = [name for name in OPERATIONS if name not in READS]
ON_SETTINGS = ["GetSellingSystemSettings", "PutSellingSystemSettings"]
# Lists of one thing that can be missed, unlike those that only have filters.
LISTS_OF_ONE = ["ListEngagementMembers", "ListResourceSnapshots", "ListTagsForResource"]
# Every operation that speaks of one record, and so can miss it.
ON_A_RECORD = [
    name
    for name in OPERATIONS
    if name in LISTS_OF_ONE
    or not name.startswith("List")
    and name not in ("CreateEngagement", "CreateOpportunity", *ON_SETTINGS)
]
ON_A_CATALOG = [name for name in OPERATIONS if "Catalog" in REQUESTS[name]()]


def declared_errors(operation):
    return [shape.name for shape in service_model().operation_model(operation).error_shapes]
