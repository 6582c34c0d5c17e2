"""Every operation, with every member: what the command sends is what botocore's model and signer allow."""

import json

import pytest
from botocore import xform_name
from botocore.credentials import Credentials

import signing
from samples import ANYTHING, SERVICES, full, least, model, operations
from stub import scope

OPERATIONS = [pytest.param(*one, id=f"{one[0]}-{one[1]}") for one in operations()]
TOKENS = ("clienttoken",)


def kebab(name):
    return xform_name(name, "-")


def input_shape(service, operation):
    return model(service).operation_model(operation).input_shape


def require_sent(stub, service, operation, document):
    """The stub took one request of the operation, with the document and whatever tokens it left out."""
    [received] = stub.received
    assert not received.breaches
    assert (received.service, received.operation) == (service, operation)
    filled = {name for name in received.document if name.lower() in TOKENS} - document.keys()
    assert {name: value for name, value in received.document.items() if name not in filled} == document
    required = set(input_shape(service, operation).required_members)
    assert required <= received.document.keys()


def answered(stub, received):
    """What the command should show: the whole answer of the stub, or nothing."""
    shape, value = stub.output(received)
    return value if shape and shape.members else None


def flags(shape, document, structure):
    """The document as options; `structure` says how structures are written."""
    words = []
    for name, value in document.items():
        member = shape.members[name]
        option = f"--{kebab(name)}"
        if member.type_name == "boolean":
            words.append(option if value else option.replace("--", "--no-", 1))
        elif member.type_name == "list" and member.member.type_name == "structure":
            words += [option, *(structure(member.member, one) for one in value)]
        elif member.type_name == "list":
            words += [option, *map(str, value)]
        elif member.type_name in ("structure", "map"):
            words += [option, structure(member, value)]
        else:
            words += [option, str(value)]
    return words


def as_json(_, value):
    return json.dumps(value, ensure_ascii=False)


def as_shorthand(shape, value):
    """Shorthand where it can say the value, JSON elsewhere."""
    written = shorthand(shape, value)
    return as_json(shape, value) if written is None else written.removeprefix("{").removesuffix("}")


def shorthand(shape, value):
    """The value in the AWS CLI's shorthand, quoted as a whole where it is text; None where it cannot be said."""
    if value is ANYTHING:
        return None
    if shape.type_name in ("structure", "map"):
        inner = {name: shape.value if shape.type_name == "map" else shape.members[name] for name in value}
        parts = {name: shorthand(inner[name], one) for name, one in value.items()}
        if None in parts.values() or any(not name.isalnum() for name in parts):
            return None
        return "{" + ",".join(f"{name}={part}" for name, part in parts.items()) + "}"
    if shape.type_name == "list":
        parts = [shorthand(shape.member, one) for one in value]
        return None if None in parts else f"[{','.join(parts)}]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


@pytest.mark.parametrize("service, operation", OPERATIONS)
def test_every_member(shell, stub, service, operation):
    """Documents with all members, under the AWS CLI's name of the service; the answer is shown whole."""
    for document in full(input_shape(service, operation)):
        stub.received.clear()
        file = shell.file("input.json", document)
        ended = shell.succeed(SERVICES[service], kebab(operation), "--cli-input-json", file)
        require_sent(stub, service, operation, document)
        assert ended.value == answered(stub, stub.last)
        assert ended.error == ""


@pytest.mark.parametrize("service, operation", OPERATIONS)
def test_required_flags(shell, stub, service, operation):
    """Options for what the model requires, structures as JSON; tokens are filled."""
    shape = input_shape(service, operation)
    document = {name: value for name, value in least(shape).items() if name.lower() not in TOKENS}
    one_page = ["--no-paginate"] if {"NextToken", "nextToken"} & set(shape.members) else []
    shell.succeed(service, kebab(operation), *one_page, *flags(shape, document, as_json))
    require_sent(stub, service, operation, document)


@pytest.mark.parametrize("service, operation", OPERATIONS)
def test_shorthand_flags(shell, stub, service, operation):
    """Options for every member, structures as shorthand."""
    shape = input_shape(service, operation)
    for document in full(shape)[:1]:
        shell.succeed(service, kebab(operation), *flags(shape, document, as_shorthand))
        require_sent(stub, service, operation, document)


@pytest.mark.parametrize("name", [*SERVICES.values(), *SERVICES, "revenue-measurement"])
def test_names_of_services(shell, stub, name):
    service = next(short for short, long in SERVICES.items() if name in (short, long, long.partition("-")[2]))
    listing = {"selling": "list-solutions", "account": "list-partners", "benefits": "list-benefits"}
    listing |= {"channel": "list-relationships", "revenue": "list-revenue-attributions"}
    listing |= {"marketing": "list-campaigns"}
    shell.succeed(name, listing[service], "--catalog", "AWS", "--no-paginate")
    assert stub.last.service == service and not stub.last.breaches


class TestInputs:
    """Where an input may come from."""

    DOCUMENT = {"Catalog": "AWS", "Identifier": "O123456"}

    def sent(self, stub):
        assert not stub.last.breaches
        return stub.last.document

    def test_text(self, shell, stub):
        shell.succeed("selling", "get-opportunity", "--cli-input-json", json.dumps(self.DOCUMENT))
        assert self.sent(stub) == self.DOCUMENT

    @pytest.mark.parametrize("name", ["-", "file:///dev/stdin", "file://-"])
    def test_standard_input(self, shell, stub, name):
        text = json.dumps(self.DOCUMENT)
        shell.succeed("selling", "get-opportunity", "--cli-input-json", name, stdin=text)
        assert self.sent(stub) == self.DOCUMENT

    def test_flag_over_file(self, shell, stub):
        """K5: options override the members of the file."""
        file = shell.file("input.json", self.DOCUMENT)
        shell.succeed("selling", "get-opportunity", "--cli-input-json", file, "--identifier", "O7")
        assert self.sent(stub) == {"Catalog": "AWS", "Identifier": "O7"}

    def test_yaml(self, shell, stub):
        text = "Catalog: AWS\nSort:\n  SortBy: CreatedDate\n  SortOrder: DESCENDING\nIdentifier:\n- O7\n"
        file = shell.file("input.yaml", text)
        shell.succeed("selling", "list-opportunities", "--cli-input-yaml", file, "--no-paginate")
        sort = {"SortBy": "CreatedDate", "SortOrder": "DESCENDING"}
        assert self.sent(stub) == {"Catalog": "AWS", "Sort": sort, "Identifier": ["O7"]}

    def test_file_as_a_value(self, shell, stub):
        file = shell.file("assignee.json", {"Email": "a@example.com", "BusinessTitle": "OpportunityOwner"})
        words = ["--catalog", "AWS", "--identifier", "O7", "--assignee", file]
        shell.run("selling", "assign-opportunity", *words).require(252)
        owner = {"Email": "a@example.com", "FirstName": "A", "LastName": "B", "BusinessTitle": "OpportunityOwner"}
        shell.file("assignee.json", owner)
        shell.succeed("selling", "assign-opportunity", *words)
        assert self.sent(stub)["Assignee"] == owner

    @pytest.mark.parametrize("service, operation", [("selling", "CreateOpportunity"), ("revenue", "TagResource")])
    def test_skeleton(self, shell, stub, service, operation):
        """The template holds the members of the model, and asks for nothing."""
        ended = shell.succeed(service, kebab(operation), "--generate-cli-skeleton")
        assert ended.value.keys() == input_shape(service, operation).members.keys()
        assert not stub.received


class TestSigning:
    """By whom and how a request is signed."""

    LIST = ("list-relationships", "--catalog", "AWS", "--no-paginate")

    @pytest.mark.parametrize("service", SERVICES)
    def test_preferred_algorithm(self, shell, stub, service):
        """The first of the algorithms that the service's model names."""
        tags = least(input_shape(service, "ListTagsForResource"))
        shell.succeed(service, "list-tags-for-resource", "--cli-input-json", json.dumps(tags))
        assert stub.last.algorithm == scope(service).algorithms[0]

    def test_chosen_algorithm(self, shell, stub):
        shell.succeed("channel", *self.LIST, AWS_AUTH_SCHEME_PREFERENCE="sigv4")
        assert stub.last.algorithm == signing.SYMMETRIC

    def test_region_set(self, shell, stub):
        shell.succeed("channel", *self.LIST, AWS_SIGV4A_SIGNING_REGION_SET="us-east-1,eu-west-1")
        assert stub.last.headers["x-amz-region-set"] == "us-east-1,eu-west-1"

    @pytest.mark.parametrize("service, listing", [("selling", "list-solutions"), ("channel", "list-relationships")])
    def test_session(self, shell, stub, service, listing):
        """Temporary keys send their token, and sign it."""
        stub.keys = Credentials("ASIACOSELLTEMPORARY1", "temporary-secret", "token/of+the=session")
        shell.succeed(
            service,
            listing,
            "--catalog",
            "AWS",
            "--no-paginate",
            AWS_ACCESS_KEY_ID=stub.keys.access_key,
            AWS_SECRET_ACCESS_KEY=stub.keys.secret_key,
            AWS_SESSION_TOKEN=stub.keys.token,
        )
        assert not stub.last.breaches

    def test_unsigned(self, shell, stub):
        stub.signed = False
        none = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None}
        shell.succeed("selling", "list-solutions", "--catalog", "AWS", "--no-paginate", "--no-sign-request", **none)
        assert not stub.last.breaches

    def test_profile(self, shell, stub):
        text = f"[work]\naws_access_key_id={stub.keys.access_key}\naws_secret_access_key=wrong\n"
        shell.file(".aws/credentials", text)
        ended = shell.run("selling", "list-solutions", "--catalog", "AWS", "--profile", "work")
        ended.require_block(254, "another than botocore's")
        text = f"[work]\naws_access_key_id = {stub.keys.access_key}\naws_secret_access_key = {stub.keys.secret_key}\n"
        shell.file(".aws/credentials", text)
        shell.succeed("selling", "list-solutions", "--catalog", "AWS", "--profile", "work", "--no-paginate")


class TestPages:
    """The stub has two pages of one row."""

    LIST = ("selling", "list-solutions", "--catalog", "AWS")

    def test_all(self, shell, stub):
        ended = shell.succeed(*self.LIST)
        assert len(ended.value["SolutionSummaries"]) == 2 and "NextToken" not in ended.value
        assert [one.document.get("NextToken") for one in stub.received] == [None, "page-0"]

    def test_page_size(self, shell, stub):
        shell.succeed(*self.LIST, "--page-size", "7")
        assert [one.document["MaxResults"] for one in stub.received] == [7, 7]

    def test_one(self, shell, stub):
        ended = shell.succeed(*self.LIST, "--no-paginate")
        assert len(ended.value["SolutionSummaries"]) == 1 and ended.value["NextToken"] == "page-0"
        assert len(stub.received) == 1

    def test_going_on(self, shell, stub):
        first = shell.succeed(*self.LIST, "--max-items", "1").value
        assert len(first["SolutionSummaries"]) == 1 and len(stub.received) == 1
        shell.succeed(*self.LIST, "--max-items", "1", "--starting-token", first["NextToken"])
        assert stub.last.document["NextToken"] == "page-0"
