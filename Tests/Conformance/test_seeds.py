"""The same seed and calls give the same history, byte for byte, in whatever order calls of different records come (CP23)."""

import concurrent.futures
import json
import random

import pytest

from control import Control
from engagements import OURS, THEIRS, Room
from partners import PARTNER_1, Partner, selling
from payloads import DROP

COMPANIES = ["Anvil Works", "Birch Foods", "Copper Line", "Delta Freight"]
# Nothing in it that a client draws for itself, but for its token.
SAME = {"PartnerOpportunityIdentifier": DROP}
STORIES = [(account, company) for account in (OURS, THEIRS) for company in COMPANIES]


@pytest.fixture(scope="module")
def plane(servers):
    plane = Control(servers.start(arguments=["--seed", "7", "--demo"]))
    plane.clock(freeze=True)
    plane.send("PUT", "snapshots/standing")
    return plane


class Stage:
    """A world of its own that begins as all others do."""

    def __init__(self, plane):
        made = plane.send("POST", "worlds", {"from": "standing"})
        self.plane, self.name = Control(plane.server, {"X-Cosell-World": made["name"]}), made["name"]
        self.rooms = {
            one["id"]: Room(selling(plane.server, Partner(one["id"], one["accessKeyId"], one["secretAccessKey"])))
            for one in made["accounts"]
            if one["id"] in (OURS, THEIRS)
        }

    def tell(self, account, company):
        """A deal from its draft to its close, one step at a time."""
        room = self.rooms[account]
        names = {"Customer.Account.CompanyName": company, "PartnerOpportunityIdentifier": f"CRM-{company}"}
        deal = room.submitted(names)["OpportunityId"]
        yield
        self.plane.act("opportunity.review", id=deal)
        yield
        self.plane.act("opportunity.approve", id=deal, comments=f"Well done, {company}")
        yield
        self.plane.act("opportunity.setAwsView", id=deal, nextSteps=f"Call {company}")
        yield
        self.plane.act("referral.send", account=account, customer={"Account": {"CompanyName": f"Friend of {company}"}})
        yield
        self.plane.act("opportunity.score", id=deal)

    def history(self):
        """All events of each account, and all deals, as they are written."""
        with self.plane.server.get(f"/_cosell/@{self.name}/events?limit=10000") as answer:
            events = sorted(answer.read().splitlines())
        deals = {}
        for account, room in self.rooms.items():
            rows = room.client.list_opportunities(Catalog="Sandbox", MaxResults=100)["OpportunitySummaries"]
            deals[account] = [json.dumps(room.record(row["Id"]), default=str, sort_keys=True) for row in rows]
        return events, {account: sorted(records) for account, records in deals.items()}


def one_after_the_other(stage):
    for account, company in STORIES:
        for _ in stage.tell(account, company):
            pass


def backwards(stage):
    for account, company in reversed(STORIES):
        for _ in stage.tell(account, company):
            pass


def step_by_step(stage):
    """A step of one, a step of another, by the fall of dice."""
    waiting, dice = [stage.tell(*story) for story in STORIES], random.Random(1)
    while waiting:
        story = dice.choice(waiting)
        if next(story, "over") == "over":
            waiting.remove(story)


def at_once(stage):
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda story: list(stage.tell(*story)), STORIES))


@pytest.fixture(scope="module")
def expected(plane):
    stage = Stage(plane)
    one_after_the_other(stage)
    stage.plane.clock(advance="30d")
    return stage.history()


@pytest.mark.parametrize("order", [one_after_the_other, backwards, step_by_step, at_once])
def test_twice(plane, expected, order):
    stage = Stage(plane)
    order(stage)
    stage.plane.clock(advance="30d")
    events, deals = stage.history()
    assert events == expected[0]
    assert deals == expected[1]
    types = {json.loads(event)["detail-type"] for event in events}
    assert {"Opportunity Created", "Engagement Invitation Expired", "Engagement Resource Snapshot Created"} <= types
    assert len({json.loads(event)["id"] for event in events}) == len(events)


def test_after_a_restart(servers):
    """Another server with the same seed draws the same, and one that goes on draws nothing twice."""
    drawn = []
    for _ in range(2):
        server = servers.start(arguments=["--seed", "11"])
        room = Room(selling(server, PARTNER_1))
        deals = [room.create(SAME) for _ in range(2)]
        server.stop()
        server.start()
        deals += [room.create(SAME) for _ in range(2)]
        assert len(set(deals)) == 4
        drawn.append(deals)
    assert drawn[0] == drawn[1]


def test_another_seed_and_none_draw_something_else(servers):
    drawn = set()
    for arguments in (["--seed", "1"], ["--seed", "2"], []):
        server = servers.start(arguments=arguments)
        drawn.add(Room(selling(server, PARTNER_1)).create(SAME))
    assert len(drawn) == 3
