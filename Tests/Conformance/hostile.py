"""Requests with one thing wrong, made from the service model: every constraint of every member, in turn."""

import dataclasses
import re

from operations import REQUESTS, service_model
from payloads import DROP, ESTIMATE, edited, found, lavish, spend
from refusals import FORMAT, NO_ENUM, RANGE, REQUIRED, TOO_FEW, TOO_MANY
from strictmodel import matches

MANY = 20_000
SERIALIZATION = "SerializationException"
# Texts that some pattern of the model refuses.
STRANGE_TEXTS = [
    "",
    "!",
    "A B",
    "\n",
    "ÄÖ",
    "x" * 10,
    "1",
    "0",
    "-1",
    "<>",
    "a@b",
    "\U0001f600",
    "arn:aws:x",
    "2030-13-01",
]
# Constraints that the specification judges by another rule than the model's.
JUDGED_ELSEWHERE = {
    "EstimationUrl",  # E6: beside an amount a bad link is never an error
}
# A pattern that is a length in disguise.
LENGTH_PATTERN = re.compile(r"\(\?s\)\.\{(\d+),(\d+)\}|\.\{(\d+),(\d+)\}")


@dataclasses.dataclass(frozen=True)
class Attack:
    """A change at one path, and the code it must be refused with; no code means a SerializationException."""

    operation: str
    what: str
    path: str
    value: object
    code: str | None

    @property
    def request(self):
        return edited(base(self.operation), {self.path: self.value})

    @property
    def field(self):
        """R1.25: lower camel case, without positions."""
        return ".".join(name[0].lower() + name[1:] for name in self.path.split(".") if not name.isdigit())

    def __str__(self):
        return f"{self.operation}-{self.path}-{self.what}"


def base(operation):
    """A request with every member set, so that each can be broken; its business sense does not matter."""
    return edited(REQUESTS[operation](), EVERYTHING.get(operation, {}))


RECORD = {
    **{name: value for name, value in lavish().items() if name not in ("ClientToken", "Origin", "OpportunityTeam")},
    "Project.ExpectedContractDuration": {"Term": "Months", "Value": "12"},
    "Project.AwsPartition": "aws-eusc",
    "Project.RelatedOpportunityIdentifier": "O1",
    "Project.ExpectedCustomerSpend": [spend(EstimationUrl=ESTIMATE)],
    "LifeCycle.ClosedLostReason": "Price",
    "LifeCycle.ReviewStatus": "Approved",
    "LifeCycle.ReviewComments": "x",
    "LifeCycle.ReviewStatusReason": "x",
    "LifeCycle.NextStepsHistory": [{"Value": "x", "Time": "2026-01-01T00:00:00Z"}],
}
EVERYTHING = {
    "CreateOpportunity": {**RECORD, "OpportunityTeam.0.Phone": "+12065550100", "Tags": [{"Key": "k", "Value": "v"}]},
    "ListOpportunities": {
        "MaxResults": 5,
        "Sort": {"SortBy": "Identifier", "SortOrder": "ASCENDING"},
        "LastModifiedDate": {
            "AfterLastModifiedDate": "2026-01-01T00:00:00Z",
            "BeforeLastModifiedDate": "2026-01-02T00:00:00Z",
        },
        "CreatedDate": {"AfterCreatedDate": "2026-01-01T00:00:00Z", "BeforeCreatedDate": "2026-01-02T00:00:00Z"},
        "TargetCloseDate": {"AfterTargetCloseDate": "2026-01-01", "BeforeTargetCloseDate": "2026-01-02"},
        "Identifier": ["O1"],
        "LifeCycleStage": ["Prospect"],
        "LifeCycleReviewStatus": ["Approved"],
        "CustomerCompanyName": ["x"],
    },
    "ListSolutions": {
        "MaxResults": 5,
        "Sort": {"SortBy": "Identifier", "SortOrder": "ASCENDING"},
        "Status": ["Active"],
        "Identifier": ["S-1"],
        "Category": ["x"],
        "AwsMarketplaceSolutionArn": ["arn:aws:x"],
    },
    "SubmitOpportunity": {"Visibility": "Full"},
    "UpdateOpportunity": RECORD,
}


def attacks(operation):
    """Every way to break one constraint of the operation's input."""
    shape = service_model().operation_model(operation).input_shape
    yield from _structure(operation, shape, "")


def _structure(operation, shape, path):
    for name, member in shape.members.items():
        place = f"{path}.{name}" if path else name
        if name in shape.required_members and not member.metadata.get("idempotencyToken"):
            yield Attack(operation, "missing", place, DROP, REQUIRED)
            yield Attack(operation, "null", place, None, REQUIRED)
        yield from _value(operation, member, place)


def _value(operation, shape, place):
    for what, wrong in _wrong_types(shape):
        yield Attack(operation, what, place, wrong, None)
    if shape.type_name == "structure":
        yield from _structure(operation, shape, place)
    elif shape.type_name == "list":
        yield from _list(operation, shape, place)
    elif shape.type_name == "string":
        yield from _string(operation, shape, place)
    elif shape.type_name == "integer":
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        for what, number in (("below", low - 1), ("above", high + 1)):
            yield Attack(operation, what, place, number, RANGE)


def _wrong_types(shape):
    samples = {"number": 7, "text": "x", "truth": True, "list": [], "object": {}}
    own = {
        "string": {"text"},
        "integer": {"number"},
        "structure": {"object"},
        "list": {"list"},
        "timestamp": {"number", "text"},
        "boolean": {"truth"},
    }[shape.type_name]
    return [(f"a {kind}", value) for kind, value in samples.items() if kind not in own]


def _list(operation, shape, place):
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if high is not None:
        yield Attack(operation, f"{high + 1} items", place, _items(operation, place, high + 1), TOO_MANY)
    if low:
        yield Attack(operation, "no items", place, [], TOO_FEW)
    yield from _value(operation, shape.member, f"{place}.0")


def _items(operation, place, count):
    """`count` items like the one that the base request holds; tags get keys of their own."""
    [sample] = found(base(operation), place)
    if isinstance(sample, dict) and "Key" in sample:
        return [{**sample, "Key": f"{sample['Key']}{number}"} for number in range(count)]
    return [sample] * count


def _string(operation, shape, place):
    if shape.name in JUDGED_ELSEWHERE:
        return
    if shape.name == "CatalogIdentifier":
        for text in ("", "A1", "aws", "Moon", "x" * MANY):
            yield Attack(operation, f"{text[:8]!r}", place, text, NO_ENUM)  # R1.28
    elif shape.enum:
        for text in ("", "no such value", shape.enum[0].swapcase(), "x" * MANY):
            yield Attack(operation, f"{text[:14]!r}", place, text, NO_ENUM)
    elif shape.metadata.get("pattern"):
        yield from _pattern(operation, shape.metadata["pattern"], place)


def _pattern(operation, pattern, place):
    bounds = LENGTH_PATTERN.fullmatch(pattern)
    if bounds:
        low, high = (int(text) for text in bounds.groups() if text)
        texts = ["x" * (low - 1)] * bool(low) + ["x" * (high + 1), "x" * MANY]
    else:
        texts = STRANGE_TEXTS + ["x" * MANY]
    for text in texts:
        if not matches(pattern, text):
            yield Attack(operation, f"{text[:8]!r} of {len(text)}", place, text, FORMAT)
