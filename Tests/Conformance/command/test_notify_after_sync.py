"""`cosell sync`, then `cosell notify`: what happens at AWS between two syncs is told everywhere, once, whatever is down."""

import collections
import json

import pytest

from automation import Automation
from desk import Desk
from mailserver import MailServer
from partners import PARTNER_1, selling
from receiver import Receiver
from server import free_port

CHANNELS = """
expiry_within: 3d
channels:
  sales: {{kind: slack, url: '{slack}'}}
  managers: {{kind: teams, url: '{teams}'}}
  crm: {{kind: webhook, url: '{webhook}'}}
  desk:
    {{kind: smtp, host: 127.0.0.1, port: {port}, starttls: false, from: cosell@northwind.example, to: [dana@northwind.example]}}
"""
NAMES = ("sales", "managers", "crm", "desk")


class Office:
    """A partner with a local database and four channels, before whose eyes AWS acts."""

    def __init__(self, automation):
        self.automation, self.plane = automation, automation.plane
        self.deals = Desk(selling(automation.server, PARTNER_1))
        self.slack, self.teams, self.webhook = Receiver(), Receiver(), Receiver()
        self.mail = MailServer(free_port()).start()
        urls = {name: getattr(self, name).url for name in ("slack", "teams", "webhook")}
        self.file = automation.file("notify.yaml", CHANNELS.format(port=self.mail.port, **urls))

    def close(self):
        for receiver in (self.slack, self.teams, self.webhook, self.mail):
            receiver.stop()

    def sync(self, code=0):
        return self.automation.run("sync", "--output", "json").require(code)

    def notify(self, *words, code=0):
        """What was told now, by channel."""
        ended = self.automation.run("notify", "--channels", self.file, "--output", "json", *self.moment, *words)
        rows = ended.require(code).value["Channels"]
        return {row["Channel"]: sorted(row["Told"]) for row in rows}

    @property
    def moment(self):
        """The house's clock is ahead once it was moved, and a partner's with it."""
        return ("--now", self.plane.clock()["now"])

    def later(self, **move):
        return self.plane.clock(**move)

    def seller(self, deal, first, last):
        team = [{"BusinessTitle": "AWSSalesRep", "Email": f"{first}@amazon.example", "FirstName": first, "LastName": last}]
        self.plane.act("opportunity.setAwsView", id=deal, team=team)

    def texts(self):
        """How often the headline of each fact stands in what each channel was given."""
        slack = [block["text"]["text"] for body in self.slack.taken for block in body["blocks"][1:]]
        teams = [json.dumps(body) for body in self.teams.taken]
        return {"sales": "\n".join(slack), "managers": "\n".join(teams), "desk": "\n".join(m.text for m in self.mail.received)}


@pytest.fixture
def office(servers, tmp_path):
    office = Office(Automation(servers.start({"switches": {"submit_engagement": "open"}}), tmp_path))
    yield office
    office.close()


def kinds(told):
    return collections.Counter(key.split("/")[0] for key in told)


def test_a_fortnight(office):
    """Everything that is told happens once; each channel hears of each fact once, the one that is down first as well."""
    sent_back, approved, sold = (office.deals.at("Submitted") for _ in range(3))
    office.plane.act("opportunity.approve", id=sold)
    office.seller(sold, "Ada", "Marsh")
    office.sync()
    first = office.notify()
    assert all(kinds(first[name]) == {"approved": 1, "weekly-summary": 1} for name in NAMES), first
    assert all(not told for told in office.notify().values())

    # Between two syncs.
    referral = office.automation.refer(amount="25000", expiresIn="15d")
    office.plane.act("opportunity.requestAction", id=sent_back, comments="Which workload is it?")
    office.plane.act("opportunity.approve", id=approved)
    office.seller(sold, "Ben", "Stone")
    assert all(not told for told in office.notify().values()), "nothing is known before it is synced"
    office.sync()

    # A trial tells nobody, and takes nothing away.
    tries = [receiver.tries for receiver in (office.slack, office.teams, office.webhook)]
    trial = office.automation.run("notify", "--channels", office.file, "--dry-run", *office.moment).require(0).output
    assert "Nothing was told." in trial and trial.count(f"Referral {referral}") == 4 and "Which workload is it?" in trial
    assert [receiver.tries for receiver in (office.slack, office.teams, office.webhook)] == tries

    # One receiver is down: the others hear all of it, and it hears all of it when it is back.
    office.slack.temper = lambda: 503
    down = office.notify(code=255)
    news = {"new-referral": 1, "action-required": 1, "approved": 1, "seller-changed": 1}
    assert down["sales"] == [] and all(kinds(down[name]) == news for name in NAMES[1:]), down
    office.slack.temper = lambda: 200
    back = office.notify()
    assert kinds(back["sales"]) == news and all(back[name] == [] for name in NAMES[1:])

    # Syncs that bring nothing new tell nothing.
    for _ in range(2):
        office.sync()
        assert all(not told for told in office.notify().values())

    # A sync that does not end well is told too, once.
    office.deals.update(approved, {"LifeCycle.NextSteps": "Size the fleet"})
    fault = {"match": {"operation": "GetOpportunity"}, "answer": {"error": "AccessDeniedException"}, "times": 1}
    office.automation.fault(fault)
    office.sync(code=1)
    failed = office.notify()
    assert all(kinds(failed[name])["sync-failed"] == 1 for name in NAMES), failed
    office.sync()
    assert all("sync-failed" not in kinds(told) for told in office.notify().values())

    # Time passes: the referral's end is near, a week is over, and later it is too late.
    office.later(advance="13d")
    office.sync()
    near = office.notify()
    assert all(kinds(near[name])["expiry-near"] == 1 and "new-referral" not in kinds(near[name]) for name in NAMES), near
    assert all(not told for told in office.notify().values())
    office.later(advance="3d")
    office.sync()
    assert all("expiry-near" not in kinds(told) for told in office.notify().values())

    # Over all of the runs.
    ids = [body["id"] for body in office.webhook.taken]
    assert len(ids) == len(set(ids)), "each fact once"
    for name, text in office.texts().items():
        for headline in (f"{sent_back} ", "Which workload is it?", "Ben"):
            assert headline in text, (name, headline)
        assert text.count(f"Referral {referral}:") == 1, name
        assert text.count("Ben Stone sells for AWS now") == 1 and "Ada Marsh sells" not in text, name


@pytest.mark.parametrize("channel", NAMES)
def test_a_channel_that_is_not_there_at_first(office, channel):
    """Whichever it is, the others are told, and it is told later, once."""
    referral = office.automation.refer()
    office.sync()
    receivers = dict(zip(NAMES, (office.slack, office.teams, office.webhook, office.mail), strict=True))
    gone = receivers[channel]
    if channel == "desk":
        gone.stop()
    else:
        gone.temper = lambda: 503
    told = office.notify(code=255)
    assert told[channel] == [] and all(told[name] for name in NAMES if name != channel)
    if channel == "desk":
        gone.start()
    else:
        gone.temper = lambda: 200
    again = office.notify()
    assert f"new-referral/Sandbox/{referral}" in again[channel]
    assert all(again[name] == [] for name in NAMES if name != channel)
    assert all(not told for told in office.notify().values())
