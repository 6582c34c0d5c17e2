"""ListEngagements: filters, order, pages, rows (selling 3.3)."""

import datetime

import pytest

from engagements import NOWHERE, OURS, THEIRS, Room, lead, project, to_a_deal
from partners import PARTNER_1, PARTNER_2, selling
from refusals import FORMAT, NO_ENUM, RANGE, REQUIRED, RV, TOO_FEW, TOO_MANY, VALUE, refused

MILLISECOND = datetime.timedelta(milliseconds=1)


@pytest.fixture(scope="module")
def ours(partner):
    return Room(partner)


@pytest.fixture(scope="module")
def theirs(neighbour):
    return Room(neighbour)


@pytest.fixture(scope="module")
def shelf(servers):
    """A server of its own: five engagements of ours, one of which they joined, and one of theirs that we joined."""
    server = servers.start()
    ours, theirs = Room(selling(server, PARTNER_1)), Room(selling(server, PARTNER_2))
    named = {
        "empty": ours.engage(),
        "lead": ours.engage(lead()),
        "project": ours.engage(project()),
        "both": ours.engage(lead(), project(), lead()),
        "joined": ours.share(theirs),
        "guest": theirs.share(ours, invitation=to_a_deal(OURS)),
    }
    theirs.engage(project())
    theirs.invite(theirs.engage(project()), to_a_deal(OURS))
    return ours, theirs, named


class TestListing:
    def names(self, shelf, **filters):
        room, _, named = shelf
        known = {identifier: name for name, identifier in named.items()}
        return [known[row["Id"]] for row in room.engagements(**filters)]

    @pytest.mark.parametrize(
        "filters, keeps",
        [
            pytest.param({}, ["guest", "joined", "both", "project", "lead", "empty"], id="newest first"),
            pytest.param({"CreatedBy": [OURS]}, ["joined", "both", "project", "lead", "empty"], id="ours"),
            pytest.param({"CreatedBy": [THEIRS, "aws"]}, ["guest"], id="theirs"),
            pytest.param({"CreatedBy": ["aws"]}, [], id="AWS's"),
            pytest.param({"ExcludeCreatedBy": [OURS]}, ["guest"], id="not ours"),
            pytest.param({"ContextTypes": ["Lead"]}, ["both", "lead"], id="leads"),
            pytest.param(
                {"ContextTypes": ["Lead", "CustomerProject"]}, ["guest", "joined", "both", "project", "lead"], id="any"
            ),
            pytest.param({"ContextTypes": ["ProspectingResult"]}, [], id="prospecting results"),
            pytest.param({"ExcludeContextTypes": ["Lead"]}, ["guest", "joined", "project", "empty"], id="no leads"),
            pytest.param({"ExcludeContextTypes": ["Lead", "CustomerProject"]}, ["empty"], id="neither"),
            pytest.param(
                {"ContextTypes": ["CustomerProject"], "ExcludeContextTypes": ["Lead"]},
                ["guest", "joined", "project"],
                id="AND",
            ),
            pytest.param({"ContextTypes": [], "ExcludeContextTypes": [], "CreatedBy": [THEIRS]}, ["guest"], id="empty"),
            pytest.param(
                {"Sort": {"SortBy": "CreatedDate", "SortOrder": "ASCENDING"}},
                ["empty", "lead", "project", "both", "joined", "guest"],
                id="oldest first",
            ),
            pytest.param({"EngagementIdentifier": [NOWHERE]}, [], id="unknown"),
        ],
    )
    def test_filters(self, shelf, filters, keeps):
        assert self.names(shelf, **filters) == keeps

    def test_by_identifier(self, shelf):
        room, _, named = shelf
        arn = room.engagement(named["lead"])["Arn"]
        assert self.names(shelf, EngagementIdentifier=[named["both"], arn, NOWHERE]) == ["both", "lead"]

    @pytest.mark.parametrize("size", [1, 2, 4, 100])
    def test_pages(self, shelf, size):
        room, _, named = shelf
        paginator = room.client.get_paginator("list_engagements")
        pages = list(paginator.paginate(Catalog="Sandbox", PaginationConfig={"PageSize": size}))
        rows = [row["Id"] for page in pages for row in page["EngagementSummaryList"]]
        assert rows == [row["Id"] for row in room.engagements()]
        assert all(len(page["EngagementSummaryList"]) == size for page in pages[:-1])
        assert "NextToken" not in pages[-1]

    def test_row(self, shelf):
        room, _, named = shelf
        record = room.engagement(named["both"])
        [row] = room.engagements(EngagementIdentifier=[named["both"]])
        types = row.pop("ContextTypes")
        assert sorted(types) == ["CustomerProject", "Lead"]
        assert row == {name: value for name, value in record.items() if name not in ("Contexts", "Description")}

    def test_row_of_a_guest(self, shelf):
        room, theirs, named = shelf
        assert theirs.engagements(EngagementIdentifier=[named["joined"]]) == room.engagements(
            EngagementIdentifier=[named["joined"]]
        )

    def test_catalogs_are_apart(self, shelf):
        room, _, named = shelf
        assert Room(room.client, "AWS").engagements() == []

    @pytest.mark.parametrize(
        "filters",
        [{}, {"CreatedBy": [THEIRS]}, {"Sort": {"SortBy": "CreatedDate", "SortOrder": "ASCENDING"}}],
        ids=["no filter", "another filter", "another order"],
    )
    def test_r1_34_token_of_another_list(self, shelf, filters):
        room, *_ = shelf
        first = room.client.list_engagements(Catalog="Sandbox", MaxResults=1, CreatedBy=[OURS])
        with refused(RV, ("nextToken", VALUE)):
            room.client.list_engagements(Catalog="Sandbox", NextToken=first["NextToken"], **filters)

    @pytest.mark.parametrize(
        "request_, entry",
        [
            pytest.param({"MaxResults": 0}, ("maxResults", RANGE), id="0 results"),
            pytest.param({"MaxResults": 101}, ("maxResults", RANGE), id="101 results"),
            pytest.param({"NextToken": "AAMA-x"}, ("nextToken", VALUE), id="broken token"),
            pytest.param({"CreatedBy": []}, ("createdBy", TOO_FEW), id="no creator"),
            pytest.param({"CreatedBy": [OURS] * 11}, ("createdBy", TOO_MANY), id="11 creators"),
            pytest.param({"ExcludeCreatedBy": ["no-account"]}, ("excludeCreatedBy", FORMAT), id="creator"),
            pytest.param(
                {"CreatedBy": [OURS, "aws"], "ExcludeCreatedBy": ["aws"]},
                (("createdBy", "excludeCreatedBy"), VALUE),
                id="in and out",
            ),
            pytest.param({"ContextTypes": ["Document"]}, ("contextTypes", NO_ENUM), id="type"),
            pytest.param({"ContextTypes": ["Lead"] * 6}, ("contextTypes", TOO_MANY), id="six types"),
            pytest.param({"EngagementIdentifier": []}, ("engagementIdentifier", TOO_FEW), id="no identifier"),
            pytest.param({"EngagementIdentifier": [NOWHERE] * 11}, ("engagementIdentifier", TOO_MANY), id="11 of them"),
            pytest.param({"EngagementIdentifier": ["O1"]}, ("engagementIdentifier", FORMAT), id="identifier"),
            pytest.param({"Sort": {"SortBy": "Title", "SortOrder": "ASCENDING"}}, ("sort.sortBy", NO_ENUM), id="sort"),
            pytest.param({"Sort": {"SortBy": "CreatedDate"}}, ("sort.sortOrder", REQUIRED), id="no order"),
        ],
    )
    def test_refused(self, ours, request_, entry):
        with refused(RV, entry):
            ours.engagements(**request_)

    def test_default_page(self, servers):
        room = Room(selling(servers.start(), PARTNER_1))
        for _ in range(21):
            room.engage()
        assert len(room.engagements()) == 20
