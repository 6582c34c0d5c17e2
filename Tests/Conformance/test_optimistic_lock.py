"""LastModifiedDate as a lock: R1.44, R1.46, and the forms in which it may arrive, R1.14 (selling 1.2, 1.7)."""

import concurrent.futures
import datetime
import threading

import pytest

from partners import PARTNER_1
from payloads import edited
from refusals import fails
from wire import Wire

MICROSECOND = datetime.timedelta(microseconds=1)


def moved(desk, difference):
    """An update whose date is `difference` away from the stored one."""
    update = desk.echo(desk.create())
    return {**update, "LastModifiedDate": update["LastModifiedDate"] + difference}


@pytest.mark.parametrize("micros", [0, 1, 999])
def test_within_the_millisecond(desk, micros):
    desk.client.update_opportunity(**moved(desk, micros * MICROSECOND))


@pytest.mark.parametrize("micros", [-1, -1000, 1000, 10**6, -(10**6), 10**12])
def test_beyond_the_millisecond(desk, micros):
    with fails("ConflictException"):
        desk.client.update_opportunity(**moved(desk, micros * MICROSECOND))


def test_conflict_changes_nothing(desk):
    identifier = desk.create()
    before = desk.record(identifier)
    with fails("ConflictException"):
        desk.update(identifier, {"Project.Title": "Another", "LastModifiedDate": "2020-01-01T00:00:00Z"})
    assert desk.record(identifier) == before


def test_every_write_moves_it(desk):
    """R1.46: at least a millisecond, however fast the writes follow each other."""
    update = desk.echo(desk.create())
    dates = [update["LastModifiedDate"]]
    for _ in range(20):
        update["LastModifiedDate"] = desk.client.update_opportunity(**update)["LastModifiedDate"]
        dates.append(update["LastModifiedDate"])
    assert all(later - earlier >= 1000 * MICROSECOND for earlier, later in zip(dates, dates[1:], strict=False))


def forms(date):
    """One moment in every spelling of R1.14."""
    stamp = date.strftime("%Y-%m-%dT%H:%M:%S")
    fraction = f".{date.microsecond // 1000:03d}"
    shifted = (date + datetime.timedelta(hours=5, minutes=30)).strftime("%Y-%m-%dT%H:%M:%S")
    return {
        "milliseconds": f"{stamp}{fraction}Z",
        "microseconds": f"{stamp}{fraction}000Z",
        "nanoseconds": f"{stamp}{fraction}000000Z",
        "offset": f"{shifted}{fraction}+05:30",
        "zero offset": f"{stamp}{fraction}+00:00",
        "blank": f"{stamp.replace('T', ' ')}{fraction}Z",
        "epoch": round(date.timestamp(), 3),
    }


@pytest.mark.parametrize("form", forms(datetime.datetime(2026, 1, 1)))
def test_forms(desk, wire, form):
    update = desk.echo(desk.create())
    date = forms(update["LastModifiedDate"])[form]
    assert wire.call("UpdateOpportunity", {**update, "LastModifiedDate": date}).status == 200


@pytest.mark.parametrize(
    "date", ["yesterday", "2026-13-01T00:00:00Z", "2026-01-12", "", "2026-01-12T25:00:00Z", True, {}, []]
)
def test_no_time(desk, wire, date):
    update = edited(desk.echo(desk.create()), {"LastModifiedDate": date})
    answer = wire.call("UpdateOpportunity", update)
    assert (answer.status, answer.error) in [(400, "SerializationException"), (400, "ValidationException")]


def test_one_of_two_at_the_same_moment(server, desk):
    update = desk.echo(desk.create())
    update["LastModifiedDate"] = update["LastModifiedDate"].isoformat()
    barrier = threading.Barrier(2)

    def attempt(title):
        wire = Wire(server, PARTNER_1)
        request = wire.signed("UpdateOpportunity", edited(update, {"Project.Title": title}))
        barrier.wait()
        try:
            return wire.send(request)
        finally:
            wire.close()

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        answers = dict(zip(["first", "second"], pool.map(attempt, ["first", "second"]), strict=True))
    assert sorted(str(answer.error) for answer in answers.values()) == ["ConflictException", "None"]
    [winner] = [title for title, answer in answers.items() if answer.status == 200]
    assert desk.record(update["Identifier"])["Project"]["Title"] == winner
