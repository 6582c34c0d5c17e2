"""Holds every answer of the server against the model that the AWS SDKs are built from.

The SDKs are forgiving: they drop members they do not know, check neither enums nor patterns of an answer, and take a
missing member for an empty one. A server can be wrong for years without a client noticing. Nothing is forgiven here:

    selling = strict(boto3.client("partnercentral-selling", endpoint_url="http://127.0.0.1:8080"))

raises `ModelBreach`, with every breach it found, before boto3 gets to see the answer. `Judge` does the same for
answers that were read from a socket, in the header style (AWS JSON 1.0) as well as in the path style, which spells
status codes, content type and absent members differently.
"""

import dataclasses
import email.utils
import json
import re
import uuid

import regex

# Values that AWS documents and sends although the model's enum does not list them.
DOCUMENTED_VALUES = {
    "PaymentFrequency": {"None"},  # the Self entry of a contract value, AD45
    "PrimaryNeedFromAws": {"Do Not Need Support from AWS Sales Rep"},  # For Visibility Only, I2
}
# Shapes whose recorded values never match the pattern in the model: ListSolutions sends an ARN, and the ARN of an
# invitation has another form (selling 2.2).
UNTRUE_PATTERNS = {"EngagementInvitationArn", "SolutionArn"}
# Members that the model requires and national security redacts (O17).
REDACTABLE = {("Account", "CompanyName"), ("AccountSummary", "CompanyName")}
# Lists whose lower bound is meant for requests: a resource without tags lists none (selling 3.7).
EMPTY_IN_ANSWERS = {"TagList"}

# What every operation may answer without declaring it (access, 10), with the status it goes out with.
UNDECLARED_ERRORS = {
    "ExpiredTokenException": 400,
    "IncompleteSignatureException": 400,
    "InternalFailure": 500,
    "InvalidSignatureException": 400,
    "MissingAuthenticationTokenException": 400,
    "RequestEntityTooLargeException": 413,
    "RequestExpired": 400,
    "SerializationException": 400,
    "ServiceUnavailable": 503,
    "UnknownOperationException": 404,
    "UnrecognizedClientException": 400,
}
ISO_8601 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z")


@dataclasses.dataclass(frozen=True)
class Style:
    """One of the two ways in which the service speaks, and what differs between them."""

    name: str
    content_type: str
    nulls: bool
    statuses: dict


HEADER_STYLE = Style(
    name="header style",
    content_type="application/x-amz-json-1.0",
    nulls=False,
    statuses={"InternalServerException": 500},
)
PATH_STYLE = Style(
    name="path style",
    content_type="application/json",
    nulls=True,
    statuses={
        "AccessDeniedException": 403,
        "ConflictException": 409,
        "InternalServerException": 500,
        "ResourceNotFoundException": 404,
        "ServiceQuotaExceededException": 402,
        "ThrottlingException": 429,
    },
)


@dataclasses.dataclass(frozen=True)
class Answer:
    """What came back: status, headers by lower-case name, and the bytes of the body."""

    status: int
    headers: dict
    body: bytes

    @property
    def value(self):
        """The body as JSON; an empty one counts as an empty object, as it does for the SDKs."""
        return json.loads(self.body) if self.body else {}

    @property
    def error(self):
        """The bare name of the error in the body, or None."""
        kind = self.value.get("__type") if isinstance(self.value, dict) else None
        return kind.rpartition("#")[2].partition(":")[0] if kind else None

    @property
    def message(self):
        return self.value.get("Message") or self.value.get("message")


class ModelBreach(AssertionError):
    """An answer that the service model does not allow."""


class Judge:
    """Finds what an answer breaks; one judge serves one service."""

    def __init__(self, service_model, hear=None):
        """`hear` is told of every exception of the model that an operation rightly answered."""
        self.service = service_model
        self.hear = hear

    def require(self, operation, answer, style=HEADER_STYLE):
        """Raises `ModelBreach` unless `answer` is one that `operation` may give."""
        breaches = list(self.breaches(operation, answer, style))
        if breaches:
            raise ModelBreach(
                f"{operation} answered {answer.status} in {style.name}:\n  "
                + "\n  ".join(breaches)
                + f"\n  body: {answer.body[:400]!r}"
            )
        if self.hear and answer.error and answer.error not in UNDECLARED_ERRORS:
            self.hear(operation, answer.error)

    def breaches(self, operation, answer, style=HEADER_STYLE):
        yield from _envelope(answer, style)
        try:
            value = answer.value
        except ValueError as fault:
            yield f"the body is not JSON: {fault}"
            return
        if not isinstance(value, dict):
            yield "the body is not an object"
            return
        model = self.service.operation_model(operation)
        if answer.status == 200:
            yield from self._success(model, answer, value, style)
        else:
            yield from self._failure(model, answer, value, style)

    @staticmethod
    def _success(model, answer, value, style):
        if model.output_shape is None:
            if answer.body:
                yield "a body, where the operation has no output"
        elif not answer.body:
            yield "no body, where the operation has an output"
        else:
            yield from ShapeCheck(nulls=style.nulls).breaches(model.output_shape, value, "$")

    @staticmethod
    def _failure(model, answer, value, style):
        error = answer.error
        declared = {shape.name: shape for shape in model.error_shapes}
        if error is None:
            yield "an error without __type"
        elif error in declared:
            members = {name: member for name, member in value.items() if name != "__type"}
            yield from ShapeCheck(nulls=style.nulls).breaches(declared[error], members, "$")
            if value["__type"] != error:
                yield f"__type is {value['__type']}, not the bare {error}"
            if answer.status != style.statuses.get(error, 400):
                yield f"{error} with status {answer.status}"
            if not answer.headers.get("x-amzn-errortype", "").startswith(f"{error}:"):
                yield f"x-amzn-ErrorType is {answer.headers.get('x-amzn-errortype')!r}"
        elif error not in UNDECLARED_ERRORS:
            yield f"{error} is not declared by {model.name}"
        elif answer.status != UNDECLARED_ERRORS[error]:
            yield f"{error} with status {answer.status}"
        if not answer.message:
            yield "an error without a message"


def _envelope(answer, style):
    """Breaches of what every answer carries around its body."""
    headers = answer.headers
    if (answer.body or style is HEADER_STYLE) and headers.get("content-type") != style.content_type:
        yield f"content-type is {headers.get('content-type')!r}"
    if headers.get("content-length") != str(len(answer.body)):
        yield f"content-length is {headers.get('content-length')!r} for {len(answer.body)} bytes"
    try:
        if uuid.UUID(headers.get("x-amzn-requestid", "")).version != 4:
            yield "x-amzn-RequestId is no version 4 UUID"
    except ValueError:
        yield f"x-amzn-RequestId is {headers.get('x-amzn-requestid')!r}"
    try:
        email.utils.parsedate_to_datetime(headers.get("date", ""))
    except ValueError:
        yield f"date is {headers.get('date')!r}"


class ShapeCheck:
    """Walks a value along a botocore shape and yields every place where they part."""

    def __init__(self, nulls=False):
        self.nulls = nulls

    def breaches(self, shape, value, path):
        if getattr(shape, "is_document_type", False):
            return  # any JSON will do
        if value is None:
            if not self.nulls:
                yield f"{path}: null was sent"
            return
        check = getattr(self, f"_{shape.type_name}", None)
        if check is None:
            yield f"{path}: no answer of this service should hold a {shape.type_name}"
        else:
            yield from check(shape, value, path)

    def _map(self, shape, value, path):
        if not isinstance(value, dict):
            yield f"{path}: {_kind(value)} instead of {shape.name}"
            return
        for name, member in value.items():
            yield from self.breaches(shape.value, member, f"{path}.{name}")

    def _structure(self, shape, value, path):
        if not isinstance(value, dict):
            yield f"{path}: {_kind(value)} instead of {shape.name}"
            return
        for name in value.keys() - shape.members.keys():
            yield f"{path}.{name}: unknown to {shape.name}"
        present = {name for name, member in value.items() if member is not None}
        for name in shape.required_members:
            if name not in present and (shape.name, name) not in REDACTABLE:
                yield f"{path}.{name}: missing, {shape.name} requires it"
        if getattr(shape, "is_tagged_union", False) and len(present) != 1:
            yield f"{path}: the union {shape.name} holds {len(present)} members"
        for name in value.keys() & shape.members.keys():
            yield from self.breaches(shape.members[name], value[name], f"{path}.{name}")

    def _list(self, shape, value, path):
        if not isinstance(value, list):
            yield f"{path}: {_kind(value)} instead of a list"
            return
        if value or shape.name not in EMPTY_IN_ANSWERS:
            yield from _bounds(shape, len(value), path)
        for position, item in enumerate(value):
            yield from self.breaches(shape.member, item, f"{path}[{position}]")

    def _map(self, shape, value, path):
        if not isinstance(value, dict):
            yield f"{path}: {_kind(value)} instead of a map"
            return
        yield from _bounds(shape, len(value), path)
        for key, item in value.items():
            yield from self.breaches(shape.key, key, f"{path}.{key}")
            yield from self.breaches(shape.value, item, f"{path}.{key}")

    def _string(self, shape, value, path):
        if not isinstance(value, str):
            yield f"{path}: {_kind(value)} instead of a string"
            return
        yield from _bounds(shape, len(value), path)
        if shape.enum and value not in shape.enum and value not in DOCUMENTED_VALUES.get(shape.name, ()):
            yield f"{path}: {value!r} is no {shape.name}"
        pattern = shape.metadata.get("pattern")
        if pattern and shape.name not in UNTRUE_PATTERNS and not matches(pattern, value):
            yield f"{path}: {value!r} does not match {pattern}"

    @staticmethod
    def _integer(shape, value, path):
        if isinstance(value, bool) or not isinstance(value, int):
            yield f"{path}: {_kind(value)} instead of an integer"
            return
        yield from _bounds(shape, value, path)

    _long = _integer

    @staticmethod
    def _double(shape, value, path):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            yield f"{path}: {_kind(value)} instead of a number"
            return
        yield from _bounds(shape, value, path)

    @staticmethod
    def _boolean(shape, value, path):
        if not isinstance(value, bool):
            yield f"{path}: {_kind(value)} instead of a boolean"

    @staticmethod
    def _timestamp(shape, value, path):
        if not (isinstance(value, str) and ISO_8601.fullmatch(value)):
            yield f"{path}: {value!r} is no ISO 8601 time in UTC"


def matches(pattern, value):
    """Whether `value` as a whole matches a pattern of the model; the models leave the anchors out."""
    return regex.fullmatch(pattern, value) is not None


def _bounds(shape, size, path):
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if low is not None and size < low:
        yield f"{path}: {size} is below {low}"
    if high is not None and size > high:
        yield f"{path}: {size} is above {high}"


def _kind(value):
    return type(value).__name__


def strict(client, hear=None):
    """Makes `client` refuse every answer that its model does not allow; returns the client."""
    judge = Judge(client.meta.service_model, hear)

    def inspect(operation_model, response_dict, **_):
        headers = {name.lower(): value for name, value in response_dict["headers"].items()}
        answer = Answer(response_dict["status_code"], headers, response_dict["body"])
        judge.require(operation_model.name, answer)

    client.meta.events.register(f"before-parse.{client.meta.service_model.service_id.hyphenize()}", inspect)
    return client
