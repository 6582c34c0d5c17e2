"""What AWS and time will do happens exactly once, whatever ends the server."""

import concurrent.futures
from collections import Counter

from control import Control
from engagements import OURS, EventLog, Room, lead
from partners import PARTNER_1, selling
from server import eventually

SCRIPT = [{"after": 1, "status": "In review"}, {"after": 3, "status": "Approved"}]
DEALS = 10


def test_a_kill_in_the_middle_of_an_advance(servers):
    """The clock stands behind what was done and before what was not; going on, each is done once and in order."""
    server = servers.start()
    plane = Control(server)
    plane.clock(freeze=True)
    count = 1700
    sent = [
        plane.act("referral.send", account=OURS, seed=number, expiresIn=f"{number + 1}m")["record"]["Id"]
        for number in range(count)
    ]
    log = EventLog(server, OURS)

    def expired():
        log.after = 0
        done = [event for event in log.read() if event["detail-type"] == "Engagement Invitation Expired"]
        return [event["detail"]["engagementInvitation"]["id"] for event in done]

    for _ in range(2):
        before = len(expired())
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            advance = pool.submit(plane.clock, advance="2d")
            eventually(lambda before=before: len(expired()) > before, within=30, every=0.005)
            server.kill()
            assert advance.exception() is not None
        server.start()
        done = expired()
        assert before < len(done) < count and done == sent[: len(done)]
        waiting = [row["subject"] for row in plane.get("agenda?limit=10000") if row["kind"] == "expire invitation"]
        assert waiting == sent[len(done) :]
        [first] = plane.get(f"agenda?subject={sent[len(done)]}")
        assert plane.clock()["now"] < first["dueAt"]
    assert plane.clock(advance="2d")["performed"] >= count - len(done)
    assert expired() == sent


def test_a_task_that_is_taken_off_fails(servers):
    """Nobody waits for ever for what will not happen; another one can be started."""
    server = servers.start({"switches": {"task_mode": "async=86400", "prospecting_pickup": 86_400}})
    plane, room = Control(server), Room(selling(server, PARTNER_1))
    deal = room.ready()
    task = room.start_submission(deal)["TaskId"]
    [entry] = plane.get(f"agenda?subject={task}")
    plane.send("DELETE", f"agenda/{entry['id']}")
    [row] = room.submission_tasks(TaskIdentifier=[task])
    assert (row["TaskStatus"], row["ReasonCode"]) == ("FAILED", "InternalError")
    assert room.start_submission(deal)["TaskStatus"] == "IN_PROGRESS"

    engagements = [room.engage(lead()) for _ in range(2)]
    task = room.prospect(*engagements)["TaskId"]
    entries = plane.get(f"agenda?subject={task}")
    assert len(entries) == 2
    plane.send("DELETE", f"agenda/{entries[0]['id']}")
    plane.clock(advance="3d")
    record = room.prospecting(task)
    assert "EndTime" in record
    assert sorted(one["Status"] for one in record["Engagements"]) == ["COMPLETED", "FAILED"]


def test_what_waits_happens_once_though_the_server_is_killed(servers):
    """Reviews, scores and referrals: some are killed while they wait, some at work (kill -9)."""
    server = servers.start({"switches": {"auto_review": SCRIPT, "scoring_delay": 1, "referral_delay": 4}})
    room, log = Room(selling(server, PARTNER_1)), EventLog(server, OURS)
    deals = [room.submitted()["OpportunityId"] for _ in range(DEALS)]
    for _ in range(DEALS):
        room.create({"Origin": "AWS Referral"})

    def scored(deal):
        return "OpportunityQuality" in room.summary(deal).get("Insights", {})

    def some_in_review():
        return any(room.status(deal) == "In review" for deal in deals)

    def some_scored():
        return any(scored(deal) for deal in deals)

    def all_scored():
        return all(scored(deal) for deal in deals)

    def all_invited():
        return len(room.invitations("RECEIVER")) == DEALS

    for reached in (some_in_review, some_scored):
        eventually(reached, within=15)
        server.kill()
        server.start()
    for reached in (all_scored, all_invited):
        eventually(reached, within=15)

    undisturbed = room.submitted()["OpportunityId"]
    eventually(lambda: scored(undisturbed), within=15)
    events = log.read()
    updates = Counter(
        event["detail"]["opportunity"]["identifier"]
        for event in events
        if event["detail-type"] == "Opportunity Updated"
    )
    assert {deal: updates[deal] for deal in deals} == dict.fromkeys(deals, updates[undisturbed])
    told = Counter(
        arn.rsplit("/", 1)[1]
        for event in events
        if event["detail-type"] == "Engagement Invitation Created"
        for arn in event["resources"]
    )
    invited = [row["Id"] for row in room.invitations("RECEIVER")]
    assert [told[one] for one in invited] == [1] * DEALS
