"""The operations around engagements with every error that they declare, in both styles (selling 1.2, 1.3, 3)."""

import pytest

from belongings import NOTHING, requests
from engagements import OURS, Room, lead, project, to_a_deal, token
from operations import BUILT, declared_errors
from partners import PARTNER_1, READ_ONLY, selling, service_model
from refusals import NO_ENUM, REQUIRED, RV, check_refusal
from strictmodel import HEADER_STYLE, PATH_STYLE
from wire import Wire

STYLES = pytest.mark.parametrize("style", [HEADER_STYLE, PATH_STYLE], ids=lambda style: style.name)
SANDBOX = {"Catalog": "Sandbox"}
NEW = sorted(set(service_model().operation_names) - set(BUILT))
FAULTS = [
    "AccessDeniedException",
    "ConflictException",
    "InternalServerException",
    "ResourceNotFoundException",
    "ServiceQuotaExceededException",
    "ThrottlingException",
]


def well_formed(operation):
    """A request of the right form about nothing that there is."""
    nameless = {"CreateEngagement": [{"Title": "x", "ClientToken": token()}]}
    return {**SANDBOX, **{**requests(NOTHING), **nameless}.get(operation, [{}])[0]}


READS = [name for name in NEW if name.startswith(("Get", "List"))]
WRITES = [name for name in NEW if name not in READS]
ON_A_RECORD = [
    name
    for name in NEW
    if name not in ("CreateEngagement", "GetSellingSystemSettings", "PutSellingSystemSettings", "ListEngagementMembers")
    and (name == "ListResourceSnapshots" or not name.startswith("List"))
]


@pytest.mark.parametrize("operation", ON_A_RECORD)
@STYLES
def test_not_found(wire, operation, style):
    assert wire.call(operation, well_formed(operation), style).error == "ResourceNotFoundException"


@pytest.mark.parametrize("operation", NEW)
@STYLES
def test_validation(wire, operation, style):
    """An empty request misses all that the model requires, and says so for each member (R1.1, R1.26)."""
    required = service_model().operation_model(operation).input_shape.required_members
    answer = wire.call(operation, b"", style)
    check_refusal(answer.value, RV, *[(name[0].lower() + name[1:], REQUIRED) for name in required])


@pytest.mark.parametrize("operation", NEW)
@pytest.mark.parametrize("catalog", ["aws", "Moon", "", "A1"])
def test_catalog(wire, operation, catalog):
    """R1.28"""
    answer = wire.call(operation, {**well_formed(operation), "Catalog": catalog})
    check_refusal(answer.value, RV, ("catalog", NO_ENUM))


class TestReader:
    @pytest.fixture(scope="class")
    @classmethod
    def reading(cls, server):
        wire = Wire(server, READ_ONLY)
        yield wire
        wire.close()

    @pytest.mark.parametrize("operation", WRITES)
    @STYLES
    def test_writes_are_denied(self, reading, operation, style):
        answer = reading.call(operation, well_formed(operation), style)
        assert answer.error == "AccessDeniedException"
        assert "Reason" not in answer.value
        assert f"is not authorized to perform: partnercentral:{operation} on resource: " in answer.message

    @pytest.mark.parametrize("operation", READS)
    def test_reads_are_not(self, reading, operation):
        assert reading.call(operation, well_formed(operation)).error in (None, "ResourceNotFoundException")


class TestFaults:
    """Each declared error, made by the configuration."""

    @pytest.fixture(scope="class")
    @classmethod
    def faulty(cls, servers):
        """A server for one error, which every operation that declares it answers every time."""
        started = {}

        def of(error):
            if error not in started:
                names = [name for name in NEW if error in declared_errors(name)]
                faults = [{"operation": name, "error": error, "every": 1} for name in names]
                started[error] = Wire(servers.start({"faults": faults}), PARTNER_1)
            return started[error]

        yield of
        for wire in started.values():
            wire.close()

    @pytest.mark.parametrize(
        "operation, error", [(name, error) for name in NEW for error in FAULTS if error in declared_errors(name)]
    )
    @STYLES
    def test_declared_error(self, faulty, operation, error, style):
        assert faulty(error).call(operation, well_formed(operation), style).error == error


class TestPathStyle:
    """R1.4, R1.8, R1.18: what the other style spells in another way."""

    @pytest.fixture(scope="class")
    @classmethod
    def room(cls, server):
        return Room(selling(server, PARTNER_1))

    def test_quota(self, wire, room):
        request = {**SANDBOX, "EngagementIdentifier": room.engage(*[lead()] * 5), "ClientToken": token(), **lead()}
        answer = wire.call("CreateEngagementContext", request, PATH_STYLE)
        assert (answer.status, answer.error) == (402, "ServiceQuotaExceededException")

    def test_conflict(self, wire, room):
        invitation = to_a_deal(OURS)
        request = {"EngagementIdentifier": room.engage(project()), "Invitation": invitation, "ClientToken": token()}
        answer = wire.call("CreateEngagementInvitation", {**SANDBOX, **request}, PATH_STYLE)
        assert (answer.status, answer.error) == (409, "ConflictException")

    def test_absent_members_are_null(self, wire, room):
        """R1.11"""
        identifier = room.client.create_engagement(**SANDBOX, ClientToken=token())["Id"]
        value = wire.call("GetEngagement", {**SANDBOX, "Identifier": identifier}, PATH_STYLE).value
        assert value["Title"] is None and value["Description"] is None


class TestNoOutput:
    """R1.8: not a byte, and yet a content type."""

    @pytest.fixture(scope="class")
    @classmethod
    def room(cls, server):
        return Room(selling(server, PARTNER_1))

    @pytest.fixture
    def job(self, room):
        return {**SANDBOX, "ResourceSnapshotJobIdentifier": room.hire(*room.carried())}

    JOB_CALLS = ("StartResourceSnapshotJob", "StopResourceSnapshotJob", "DeleteResourceSnapshotJob")

    def test_jobs_in_header_style(self, wire, job):
        for operation in self.JOB_CALLS:
            answer = wire.call(operation, job)
            assert (answer.status, answer.body) == (200, b"")

    def test_jobs_in_path_style(self, wire, job):
        for operation in self.JOB_CALLS:
            answer = wire.send(wire.signed(operation, job, style=PATH_STYLE))
            assert (answer.status, answer.body) == (204, b"")

    @pytest.mark.parametrize("operation", ["AcceptEngagementInvitation", "RejectEngagementInvitation"])
    @STYLES
    def test_answers_to_invitations(self, server, room, neighbour, operation, style):
        theirs = Room(neighbour)
        offer = theirs.invite(theirs.engage(project()), to_a_deal(OURS))
        wire = Wire(server, PARTNER_1)
        answer = wire.call(operation, {**SANDBOX, "Identifier": offer}, style)
        wire.close()
        assert (answer.status, answer.body) == (200, b"")
