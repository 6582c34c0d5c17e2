"""Prospecting tasks: started, read, listed (additions 3.1 to 3.4). What they find: test_prospecting_results.py."""

import pytest

from engagements import NOWHERE, OURS, Room, lead, to_a_lead, token
from payloads import DROP, edited
from prospecting import AT_ONCE, NEVER, ended, long_name, prospected, result, rooms
from refusals import BV, DUPLICATE, FORMAT, NO_ENUM, RANGE, REQUIRED, RV, TOO_FEW, TOO_MANY, VALUE, fails, refused
from server import eventually

ARN = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/prospecting-from-engagement-task/{}"
UNKNOWN = "task-00000000000000"


@pytest.fixture(scope="module")
def pair(servers):
    """Two partners on a server that prospects without delay."""
    return rooms(servers.start({"switches": AT_ONCE}))


@pytest.fixture(scope="module")
def ours(pair):
    return pair[0]


@pytest.fixture(scope="module")
def theirs(pair):
    return pair[1]


@pytest.fixture(scope="module")
def idle(servers):
    """Two partners on a server that takes up no task while a test runs."""
    return rooms(servers.start({"switches": NEVER}))


def test_ad19_check_of_the_test():
    assert long_name("eng-567a1j5hxp35lo") == "ctx-6fk1jtn6iydxsp"


class TestStart:
    def test_answer(self, idle):
        room, _ = idle
        engagements = [room.engage(lead()), room.engage(lead())]
        task = room.prospect(*engagements, name="Fall batch")
        assert task == {
            "Identifiers": engagements,
            "TaskName": "Fall batch",
            "StartTime": task["StartTime"],
            "TaskId": task["TaskId"],
            "TaskArn": ARN.format(task["TaskId"]),
            "TaskStatus": "PENDING",
        }

    def test_pending_even_without_delay(self, ours):
        assert ours.prospect(ours.engage(lead()))["TaskStatus"] == "PENDING"

    def test_nothing_changes_yet(self, idle):
        room, _ = idle
        engagement = room.engage(lead())
        before = room.engagement(engagement)
        room.prospect(engagement)
        assert room.engagement(engagement) == before

    def test_hundred(self, idle):
        room, _ = idle
        engagements = [room.engage() for _ in range(100)]
        assert room.prospect(*engagements)["Identifiers"] == engagements

    @pytest.mark.parametrize(
        "changes, entry",
        [
            pytest.param({"TaskName": DROP}, ("taskName", REQUIRED), id="no name"),
            pytest.param({"TaskName": ""}, ("taskName", FORMAT), id="empty name"),
            pytest.param({"TaskName": "x" * 129}, ("taskName", FORMAT), id="name of 129"),
            pytest.param({"Identifiers": DROP}, ("identifiers", REQUIRED), id="no identifiers"),
            pytest.param({"Identifiers": [NOWHERE] * 101}, ("identifiers", TOO_MANY), id="101 identifiers"),
            pytest.param({"Identifiers": ["eng-1"]}, ("identifiers", FORMAT), id="identifier"),
            pytest.param(
                {"Identifiers": [f"arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/{NOWHERE}"]},
                ("identifiers", FORMAT),
                id="ARN",
            ),
            pytest.param({"ClientToken": "x" * 256}, ("clientToken", FORMAT), id="token"),
        ],
    )
    def test_row_1_form(self, idle, changes, entry):
        request = {"Catalog": "Sandbox", "Identifiers": [NOWHERE], "TaskName": "x", "ClientToken": token()}
        with refused(RV, entry):
            idle[0].client.start_prospecting_from_engagement_task(**edited(request, changes))

    def test_row_2_switch_ace_eligible_off(self, servers):
        room, _ = rooms(servers.start({"switches": {"ace_eligible": False}}))
        with fails("AccessDeniedException") as caught:
            room.prospect(room.engage(lead()))
        assert "Reason" not in caught.value.response

    def test_row_3_same_request(self, ours):
        """Other than for the older tasks it is the answer of then."""
        engagement, again = ours.engage(lead()), {"ClientToken": token()}
        first = ours.prospect(engagement, **again)
        ended(ours, first)
        assert ours.prospect(engagement, **again) == first
        assert len(ours.prospecting_tasks(TaskIdentifier=[first["TaskId"]])) == 1

    def test_row_3_other_request(self, idle):
        room, _ = idle
        engagement, again = room.engage(lead()), {"ClientToken": token()}
        room.prospect(engagement, **again)
        with fails("ConflictException", "Conflicting client token submitted for a new request body."):
            room.prospect(engagement, name="Another", **again)

    def test_row_4_engagements(self, idle):
        room, guest = idle
        name = room.fresh_name()
        foreign, elsewhere = guest.engage(lead()), Room(room.client, "AWS").engage(lead())
        waiting = guest.engage(lead())
        guest.invite(waiting, to_a_lead(OURS))
        for missing in (NOWHERE, foreign, elsewhere, waiting):
            with fails("ResourceNotFoundException") as caught:
                room.prospect(room.engage(lead()), missing, name=name)
            assert missing in caught.value.response["Error"]["Message"]
        assert room.prospecting_tasks(TaskName=[name]) == []

    def test_row_5_none(self, idle):
        with refused(BV, ("identifiers", TOO_FEW)):
            idle[0].prospect()

    def test_row_6_twice(self, idle):
        engagement = idle[0].engage(lead())
        with refused(BV, ("identifiers", DUPLICATE)):
            idle[0].prospect(engagement, engagement)

    def test_row_4_before_row_6(self, idle):
        with fails("ResourceNotFoundException"):
            idle[0].prospect(NOWHERE, NOWHERE)

    def test_by_a_guest(self, pair):
        ours, theirs = pair
        engagement = ours.share(theirs, lead(), invitation=to_a_lead())
        assert prospected(theirs, engagement)["Engagements"][0]["Status"] == "COMPLETED"
        assert result(ours, engagement) == result(theirs, engagement)


class TestGet:
    def test_before(self, idle):
        room, _ = idle
        engagements = [room.engage(lead()) for _ in range(3)]
        task = room.prospect(*engagements)
        assert room.prospecting(task["TaskId"]) == {
            "TaskId": task["TaskId"],
            "TaskArn": task["TaskArn"],
            "TaskName": "Batch",
            "StartTime": task["StartTime"],
            "Engagements": [{"EngagementIdentifier": one, "Status": "PENDING"} for one in engagements],
        }

    def test_after(self, ours):
        good, bad = ours.engage(lead()), ours.engage()
        record = prospected(ours, bad, good)
        assert record["EndTime"] >= record["StartTime"]
        failed, done = record["Engagements"]
        assert done == {"EngagementIdentifier": good, "Status": "COMPLETED", "EngagementContextId": long_name(good)}
        assert failed.keys() == {"EngagementIdentifier", "Status", "ReasonCode", "Message"}
        assert (failed["EngagementIdentifier"], failed["Status"]) == (bad, "FAILED")

    def test_ad7_one_after_another(self, servers):
        """In request order; the first has ended before the second begins."""
        room, _ = rooms(servers.start({"switches": {"prospecting_pickup": 0, "prospecting_step": 400}}))
        task = room.prospect(*[room.engage(lead()) for _ in range(3)])
        seen = set()

        def over():
            record = room.prospecting(task["TaskId"])
            seen.add(tuple(one["Status"] for one in record["Engagements"]))
            return "EndTime" in record

        eventually(over)
        allowed = {
            tuple((["COMPLETED"] * count + [now] + ["PENDING"] * 3)[:3])
            for count in range(4)
            for now in ("PENDING", "IN_PROGRESS")
        }
        assert seen <= allowed and ("COMPLETED",) * 3 in seen

    def test_not_found(self, idle):
        room, guest = idle
        task = room.prospect(room.engage(lead()))["TaskId"]
        for reader, identifier in ((room, UNKNOWN), (guest, task), (Room(room.client, "AWS"), task)):
            with fails("ResourceNotFoundException"):
                reader.prospecting(identifier)

    @pytest.mark.parametrize("identifier", ["task-0000000000000", ARN.format(UNKNOWN), ""])
    def test_form(self, idle, identifier):
        with refused(RV, ("taskIdentifier", FORMAT)):
            idle[0].prospecting(identifier)


class TestList:
    @pytest.fixture(scope="class")
    @classmethod
    def shelf(cls, servers):
        """Four ended tasks, oldest first, with 1, 0, 2 and 1 failures."""
        room, guest = rooms(servers.start({"switches": AT_ONCE}))
        good, bad = [room.engage(lead()) for _ in range(2)], [room.engage() for _ in range(2)]
        batches = [("b", [good[0], bad[0]]), ("a", good), ("B", bad), ("a", [*good, bad[1]])]
        tasks = [prospected(room, *engagements, name=name) for name, engagements in batches]
        return room, guest, tasks

    def test_row(self, shelf):
        """AD15"""
        room, _, tasks = shelf
        [row] = room.prospecting_tasks(TaskIdentifier=[tasks[3]["TaskId"]])
        frame = ("TaskId", "TaskArn", "TaskName", "StartTime", "EndTime")
        assert row == {
            **{name: tasks[3][name] for name in frame},
            "TotalEngagementCount": 3,
            "CompletedEngagementCount": 2,
            "FailedEngagementCount": 1,
        }

    def test_row_of_an_open_task(self, idle):
        room, _ = idle
        task = room.prospect(room.engage(lead()), room.engage(lead()))
        [row] = room.prospecting_tasks(TaskIdentifier=[task["TaskId"]])
        assert "EndTime" not in row
        counts = (row["TotalEngagementCount"], row["CompletedEngagementCount"], row["FailedEngagementCount"])
        assert counts == (2, 0, 0)

    def order(self, shelf, **request):
        room, _, tasks = shelf
        ids = [task["TaskId"] for task in tasks]
        return [ids.index(row["TaskId"]) for row in room.prospecting_tasks(**request)]

    def sorted_by(self, key, shelf, reverse):
        """AD12: ties by TaskId ascending, whatever the order."""
        tasks = shelf[2]
        by_id = sorted(range(4), key=lambda position: tasks[position]["TaskId"])
        return sorted(by_id, key=key, reverse=reverse)

    @pytest.mark.parametrize("direction", ["ASCENDING", "DESCENDING"])
    @pytest.mark.parametrize(
        "name, keys",
        [("StartTime", [0, 1, 2, 3]), ("TaskName", ["b", "a", "B", "a"]), ("FailedEngagementCount", [1, 0, 2, 1])],
    )
    def test_sorts(self, shelf, name, keys, direction):
        expected = self.sorted_by(keys.__getitem__, shelf, direction == "DESCENDING")
        assert self.order(shelf, Sort={"SortBy": name, "SortOrder": direction}) == expected

    def test_ad12_newest_first(self, shelf):
        assert self.order(shelf) == [3, 2, 1, 0]

    @pytest.mark.parametrize(
        "filters, keeps",
        [
            ({"TaskName": ["a"]}, [3, 1]),
            ({"TaskName": ["b"]}, [0]),
            ({"TaskName": ["B", "b", "c"]}, [2, 0]),
            ({"TaskName": [], "TaskIdentifier": []}, [3, 2, 1, 0]),
            ({"TaskIdentifier": [UNKNOWN]}, []),
            ({"StartAfter": "2100-01-01T00:00:00Z"}, []),
            ({"StartBefore": "2000-01-01T00:00:00Z"}, []),
            ({"StartAfter": "2100-01-01T00:00:00Z", "StartBefore": "2000-01-01T00:00:00Z"}, []),
        ],
    )
    def test_filters(self, shelf, filters, keeps):
        """AD11, AD13"""
        assert self.order(shelf, **filters) == keeps

    def test_ad11_and(self, shelf):
        ids = [task["TaskId"] for task in shelf[2]]
        assert self.order(shelf, TaskIdentifier=[ids[0], ids[1]], TaskName=["a"]) == [1]

    @pytest.mark.parametrize("size", [1, 3, 100])
    def test_ad17_pages(self, shelf, size):
        room, *_ = shelf
        paginator = room.client.get_paginator("list_prospecting_from_engagement_tasks")
        pages = list(paginator.paginate(Catalog="Sandbox", PaginationConfig={"PageSize": size}))
        assert [row for page in pages for row in page["TaskSummaries"]] == room.prospecting_tasks()
        assert "NextToken" not in pages[-1]

    def test_only_ones_own(self, shelf):
        room, guest, _ = shelf
        assert guest.prospecting_tasks() == []
        assert Room(room.client, "AWS").prospecting_tasks() == []

    @pytest.mark.parametrize(
        "request_, entry",
        [
            pytest.param({"MaxResults": 0}, ("maxResults", RANGE), id="0 results"),
            pytest.param({"MaxResults": 101}, ("maxResults", RANGE), id="101 results"),
            pytest.param({"NextToken": "x"}, ("nextToken", VALUE), id="AD16 token"),
            pytest.param({"TaskIdentifier": ["task-0000000000000"]}, ("taskIdentifier", FORMAT), id="short id"),
            pytest.param({"TaskIdentifier": [UNKNOWN] * 11}, ("taskIdentifier", TOO_MANY), id="11 ids"),
            pytest.param({"TaskName": ["x"] * 11}, ("taskName", TOO_MANY), id="11 names"),
            pytest.param({"TaskName": [""]}, ("taskName", FORMAT), id="empty name"),
            pytest.param(
                {"Sort": {"SortBy": "EndTime", "SortOrder": "ASCENDING"}}, ("sort.sortBy", NO_ENUM), id="sort"
            ),
            pytest.param({"Sort": {"SortBy": "TaskName"}}, ("sort.sortOrder", REQUIRED), id="no order"),
        ],
    )
    def test_refused(self, shelf, request_, entry):
        with refused(RV, entry):
            shelf[0].prospecting_tasks(**request_)


def test_readers_may_list_and_not_start(reader, partner):
    engagement = Room(partner).engage(lead())
    with fails("AccessDeniedException"):
        Room(reader).prospect(engagement)
    assert isinstance(Room(reader).prospecting_tasks(), list)
