"""How far `cosell sync` is: a bar that moves on a screen, with rate and time left; plain lines where nothing can move."""

import re

import pytest

from automation import Automation
from desk import Desk
from partners import PARTNER_1, selling
from screen import at_screen

# What is read of a page is kept, and shown, page by page of a hundred.
COUNT = 350
ERASE = "\r\x1b[K"
BAR = re.compile(
    r"(?P<kind>[a-z]+) +(?P<bar>[#-]{24})  (?P<seen>\d+) of (?P<total>\d+)(?: or more)?"
    r"(?:, (?P<rate>[\d.]+) a second)?(?:, (?P<left>(?:\d+ (?:h|min|s) ?)+) left)?"
)


@pytest.fixture(scope="module")
def house(servers):
    server = servers.start()
    desk = Desk(selling(server, PARTNER_1))
    for number in range(COUNT):
        desk.create({"Project.Title": f"Deal {number}"})
    return server


@pytest.fixture
def person(house, tmp_path):
    return Automation(house, tmp_path)


def test_moves_on_a_screen_and_goes(person):
    """The server takes its time with every record."""
    person.fault({"match": {"operation": "GetOpportunity"}, "answer": {"delay": "150ms"}})
    session = at_screen(person.shell, "sync").end()
    person.mend()
    assert session.code == 0, session.text
    frames = [frame for frame in session.text.split(ERASE)[1:]]
    shown = [BAR.fullmatch(frame) for frame in frames[:-1] if frame]
    assert all(shown) and all(len(frame) <= 80 for frame in frames[:-1]), frames
    deals = [frame for frame in shown if frame["kind"] == "opportunities"]
    seen = [int(frame["seen"]) for frame in deals]
    assert seen == sorted(seen) and len(set(seen)) >= 4 and seen[-1] == COUNT
    for frame in deals:
        assert frame["bar"].count("#") == int(frame["seen"]) * 24 // max(1, int(frame["total"]))
    timed = [frame for frame in deals if frame["rate"] and frame["left"]]
    assert timed, frames
    for frame in timed:
        rest = int(frame["total"]) - int(frame["seen"])
        [seconds] = re.findall(r"(\d+) s", frame["left"])
        assert 0 < float(frame["rate"]) < 100 and abs(rest / float(frame["rate"]) - int(seconds)) <= 2, frame[0]
    # The bar is taken away before the summary.
    summary = re.sub(r"\x1b\[[\d;]*m", "", frames[-1])
    assert summary.splitlines()[0].split() == ["seen", "new", "changed", "gone", "failed"]


@pytest.mark.parametrize("changes", [{"TERM": "dumb"}, {"NO_COLOR": "1"}], ids=["dumb", "no colour"])
def test_writes_nothing_that_moves_where_nobody_wants_it(person, changes):
    session = at_screen(person.shell, "sync", **changes).end()
    assert session.code == 0 and "\x1b" not in session.text and "\r" not in session.text
    assert f"opportunities  {COUNT:>4}  " in session.text


def test_a_bar_is_no_line_of_a_program(person):
    """A program that reads hears nothing between, on a screen neither."""
    session = at_screen(person.shell, "sync", "--output", "json").end()
    assert session.code == 0 and "\x1b" not in session.text and session.text.startswith("{")
