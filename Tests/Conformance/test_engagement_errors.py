"""Engagements and what the two styles spell differently: errors, absent members, no output (selling 1.2, 1.3, 3)."""

import pytest

from engagements import OURS, Room, lead, project, to_a_deal, token
from partners import PARTNER_1, selling
from strictmodel import HEADER_STYLE, PATH_STYLE
from wire import Wire

STYLES = pytest.mark.parametrize("style", [HEADER_STYLE, PATH_STYLE], ids=lambda style: style.name)
SANDBOX = {"Catalog": "Sandbox"}


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
