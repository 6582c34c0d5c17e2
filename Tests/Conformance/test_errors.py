"""Every operation with every error that it declares, and the form that errors take (selling 1.3, 1.4, 3)."""

import pytest

from desk import Desk
from operations import ON_A_CATALOG, ON_A_RECORD, OPERATIONS, READS, REQUESTS, UNANSWERED, WRITES, declared_errors
from partners import PARTNER_1, READ_ONLY, configuration, selling
from payloads import DROP, PROBLEM
from refusals import BV, NO_ENUM, REQUIRED, RV, check_refusal, fails
from strictmodel import HEADER_STYLE, PATH_STYLE
from wire import Wire

STYLES = pytest.mark.parametrize("style", [HEADER_STYLE, PATH_STYLE], ids=lambda style: style.name)
FAULTS = [
    "AccessDeniedException",
    "ConflictException",
    "InternalServerException",
    "ResourceNotFoundException",
    "ServiceQuotaExceededException",
    "ThrottlingException",
]


class TestNatural:
    """Errors that a request brings about by itself."""

    @pytest.mark.parametrize("operation", ON_A_RECORD)
    @STYLES
    def test_not_found(self, wire, operation, style):
        answer = wire.call(operation, REQUESTS[operation](), style)
        assert answer.error == "ResourceNotFoundException"

    @pytest.mark.parametrize("operation", OPERATIONS)
    @STYLES
    def test_validation(self, wire, operation, style):
        """An empty request misses all that the model requires, and says so for each member (R1.1, R1.26)."""
        required = wire.judge.service.operation_model(operation).input_shape.required_members
        answer = wire.call(operation, b"", style)
        check_refusal(answer.value, RV, *[(name[0].lower() + name[1:], REQUIRED) for name in required])

    @pytest.mark.parametrize("operation", WRITES)
    @STYLES
    def test_access_denied(self, server, operation, style):
        wire = Wire(server, READ_ONLY)
        answer = wire.call(operation, REQUESTS[operation](), style)
        wire.close()
        assert answer.error == "AccessDeniedException"
        assert "Reason" not in answer.value
        assert f"is not authorized to perform: partnercentral:{operation} on resource: " in answer.message

    @pytest.mark.parametrize("operation", READS)
    def test_reads_are_not_denied(self, server, operation):
        wire = Wire(server, READ_ONLY)
        answer = wire.call(operation, REQUESTS[operation]())
        wire.close()
        assert answer.error in (None, "ResourceNotFoundException")

    @STYLES
    def test_conflict(self, wire, desk, style):
        update = {**desk.echo(desk.create()), "LastModifiedDate": "2026-01-01T00:00:00Z"}
        assert wire.call("UpdateOpportunity", update, style).error == "ConflictException"

    @pytest.mark.parametrize(
        "operation", ["ListPartners", "StartOpportunity", "getopportunity", "GetOpportunities", ""]
    )
    def test_no_operation(self, wire, operation):
        answer = wire.send(wire.signed(operation, {"Catalog": "Sandbox"}))
        assert (answer.status, answer.error) == (404, "UnknownOperationException")

    @pytest.mark.parametrize("operation", UNANSWERED)
    def test_not_answered_yet(self, wire, operation):
        answer = wire.send(wire.signed(operation, {"Catalog": "Sandbox"}))
        assert (answer.status, answer.error) == (404, "UnknownOperationException")


class TestFaults:
    """Errors that the configuration makes operations answer, so that a client can be shown each."""

    @pytest.fixture(scope="class")
    @classmethod
    def faulty(cls, servers):
        """A server for one error, which every operation that declares it answers every time."""
        started = {}

        def of(error):
            if error not in started:
                faults = [
                    {"operation": operation, "error": error, "every": 1}
                    for operation in OPERATIONS
                    if error in declared_errors(operation)
                ]
                started[error] = Wire(servers.start(configuration(faults=faults)), PARTNER_1)
            return started[error]

        yield of
        for wire in started.values():
            wire.close()

    @pytest.mark.parametrize(
        "operation, error",
        [(operation, error) for operation in OPERATIONS for error in FAULTS if error in declared_errors(operation)],
    )
    @STYLES
    def test_declared_error(self, faulty, operation, error, style):
        answer = faulty(error).call(operation, REQUESTS[operation](), style)
        assert answer.error == error

    @pytest.mark.parametrize("error", ["InternalServerException", "ThrottlingException"])
    def test_boto3_knows_them(self, faulty, error):
        client = selling(faulty(error).server, PARTNER_1)
        with pytest.raises(getattr(client.exceptions, error)):
            client.list_solutions(Catalog="Sandbox")

    def test_fault_happens_before_the_effect(self, servers):
        """Every second creation fails, and a failed one stores nothing."""
        faults = [{"operation": "CreateOpportunity", "error": "InternalServerException", "every": 2}]
        desk = Desk(selling(servers.start(configuration(faults=faults)), PARTNER_1))
        for _ in range(3):
            assert desk.create()
            with fails("InternalServerException"):
                desk.create()
        assert len(desk.client.list_opportunities(Catalog="Sandbox")["OpportunitySummaries"]) == 3

    def test_standard_retries_get_through(self, servers):
        """Every second call is throttled; boto3 in its standard mode never lets its caller know."""
        faults = [{"operation": "GetOpportunity", "error": "ThrottlingException", "every": 2}]
        server = servers.start(configuration(faults=faults))
        client = selling(server, PARTNER_1, retries={"mode": "standard", "total_max_attempts": 3})
        desk = Desk(client)
        identifier = desk.create()
        assert [desk.record(identifier)["Id"] for _ in range(3)] == [identifier] * 3


class TestCatalog:
    """R1.28: anything but the two names, whether or not it fits the model's pattern."""

    @pytest.mark.parametrize("catalog", ["aws", "sandbox", "SANDBOX", "Moon", "", "A1", " AWS"])
    @pytest.mark.parametrize("operation", ON_A_CATALOG)
    def test_unknown(self, wire, operation, catalog):
        answer = wire.call(operation, {**REQUESTS[operation](), "Catalog": catalog})
        check_refusal(answer.value, RV, ("catalog", NO_ENUM))


class TestForm:
    """R1.19 to R1.26"""

    ONE = {"Customer.Account.Industry": "Technology"}
    TWO = {**ONE, "Project.CustomerBusinessProblem": PROBLEM[:5]}

    def test_one_issue_is_the_message(self, wire, desk):
        """R1.22"""
        answer = wire.call("CreateOpportunity", desk.draft(self.ONE)).value
        assert answer["Message"] == answer["ErrorList"][0]["Message"]

    def test_several_issues_are_counted_and_joined(self, wire, desk):
        """R1.22"""
        answer = wire.call("CreateOpportunity", desk.draft(self.TWO)).value
        texts = [one["Message"] for one in answer["ErrorList"]]
        assert answer["Message"] == "2 validation errors detected: " + "; ".join(texts)

    def test_message_names_the_field(self, wire, desk):
        answer = wire.call("CreateOpportunity", desk.draft(self.ONE)).value
        assert "customer.account.industry" in answer["Message"]

    def test_error_type_header(self, wire):
        """R1.21"""
        answer = wire.call("GetOpportunity", REQUESTS["GetOpportunity"]())
        assert answer.headers["x-amzn-errortype"] == (
            "ResourceNotFoundException:http://internal.amazon.com/coral/com.amazon.partnerintegrationapi.common/"
        )

    @pytest.mark.parametrize("error", ["ConflictException", "ResourceNotFoundException", "ThrottlingException"])
    def test_nothing_but_the_message(self, wire, desk, servers, error):
        """Selling 1.3: no extra members."""
        if error == "ThrottlingException":
            faults = [{"operation": "GetOpportunity", "error": error, "every": 1}]
            wire = Wire(servers.start(configuration(faults=faults)), PARTNER_1)
            answer = wire.call("GetOpportunity", REQUESTS["GetOpportunity"]())
            wire.close()
        elif error == "ConflictException":
            update = {**desk.echo(desk.create()), "LastModifiedDate": "2026-01-01T00:00:00Z"}
            answer = wire.call("UpdateOpportunity", update)
        else:
            answer = wire.call("GetOpportunity", REQUESTS["GetOpportunity"]())
        assert answer.value.keys() == {"__type", "Message"}

    def test_required_message(self, desk):
        """Selling 1.3: `<field> is required`, the recorded form."""
        with fails("ValidationException", "lifeCycle.stage is required"):
            desk.update(desk.create(), {"LifeCycle.Stage": DROP})

    def test_reasons_do_not_mix(self, wire, desk):
        answer = wire.call("CreateOpportunity", desk.draft({"Project.CustomerUseCase": "Other"})).value
        assert answer["Reason"] == BV
