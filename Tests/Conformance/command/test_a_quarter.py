"""Every job of a partner's week on a pipeline of 1,000 opportunities with 120 referrals, made by acts and moved by the clock."""

import collections
import concurrent.futures
import itertools
import json
import random
import signal
import subprocess

import pytest

from automation import Automation
from desk import Desk
from partners import PARTNER_1, selling
from payloads import DROP
from pipelines import STAGES
from test_sync import Partner

COUNT, REFERRALS = 1000, 120
INDUSTRIES = ["Retail", "Healthcare", "Manufacturing", "Education", "Gaming"]
COUNTRIES = ["DE", "FR", "ES", "IT"]
OPEN = set(STAGES[:5])
KILLS = 10

RULES = """
rules:
  - {name: retail, when: {industry: Retail}, then: accept}
  - {name: the rest, then: leave}
"""


def each(numbers, step):
    """Carries a step out for each of them, some at a time; what came of it, in their order."""
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        return list(pool.map(step, numbers))


class Quarter:
    """A partner whose quarter AWS and time have moved; after each part of it a sync has looked."""

    def __init__(self, server, home):
        self.automation = Automation(server, home)
        self.plane, self.shell = self.automation.plane, self.automation.shell
        self.desk = Desk(selling(server, PARTNER_1))
        self.days = []
        self.deals = each(range(COUNT), self.draft)
        self.numbers = {identifier: number for number, identifier in enumerate(self.deals)}
        self.act("opportunity.approve", lambda number: number % 4 == 1)
        self.act("opportunity.requestAction", lambda number: number % 8 == 3, comments="Which workload is it?")
        self.act("opportunity.reject", lambda number: number % 16 == 7, reason="Duplicate")
        self.pause("P30D")
        self.move("Qualified", lambda number: number % 8 == 1)
        self.pause("P30D")
        self.move("Committed", lambda number: number % 16 == 1)
        self.move("Closed Lost", lambda number: number % 16 == 9)
        self.early = self.refer(range(REFERRALS // 2))
        self.pause("P12D")
        self.late = self.refer(range(REFERRALS // 2, REFERRALS))
        self.pause("P4D")
        self.plane.clock(freeze=True)
        self.sync()

    def draft(self, number):
        title = f"Lakehouse {number}" if number % 20 == 0 else f"Migration {number}"
        identifier = self.desk.create(
            {
                "Project.Title": title,
                "Customer.Account.Industry": INDUSTRIES[number % 5],
                "Customer.Account.Address.CountryCode": COUNTRIES[number % 4],
                "Customer.Account.Address.StateOrRegion": DROP,
                "Customer.Account.Address.PostalCode": "28001",
                "Project.ExpectedCustomerSpend": [
                    {"Amount": str(1000 + number), "CurrencyCode": "USD", "Frequency": "Monthly", "TargetCompany": "AWS"}
                ],
            }
        )
        if number % 10:
            self.desk.associate(identifier)
        if number % 2:
            self.desk.submit(identifier)
        return identifier

    def act(self, act, which, **members):
        each([one for one in self.deals if which(self.numbers[one])], lambda one: self.plane.act(act, id=one, **members))

    def move(self, stage, which):
        each([one for one in self.deals if which(self.numbers[one])], lambda one: self.desk.move(one, stage))

    def refer(self, numbers):
        return [
            self.automation.refer(industry=INDUSTRIES[number % 2], amount=str(5000 + number), seed=number, expiresIn="15d")
            for number in numbers
        ]

    def pause(self, span):
        self.sync()
        self.days.append(self.today)
        self.plane.clock(advance=span)

    @property
    def moment(self):
        return self.plane.clock()["now"]

    @property
    def today(self):
        return self.moment[:10]

    def sync(self, *words):
        return self.automation.value("sync", *words)

    def report(self, kind, *words):
        return self.automation.value("report", kind, "--top", "0", "--as-of", self.today, *words)

    def listed(self):
        pages = self.desk.client.get_paginator("list_opportunities").paginate(Catalog="Sandbox")
        return [row for page in pages for row in page["OpportunitySummaries"]]


@pytest.fixture(scope="module")
def quarter(servers, tmp_path_factory):
    switches = {"submit_engagement": "open", "referral_delay": 0, "scoring_delay": 0}
    return Quarter(servers.start({"switches": switches}), tmp_path_factory.mktemp("quarter"))


def running_ones(quarter):
    """What the reports call open."""
    rows = ((row, row["LifeCycle"]) for row in quarter.listed())
    return [row for row, cycle in rows if cycle["Stage"] in OPEN and cycle["ReviewStatus"] != "Rejected"]


def stages(rows):
    return collections.Counter(row["LifeCycle"]["Stage"] for row in rows)


def test_the_jobs_of_a_quarter(quarter):
    """One after another, as the timer runs them; what each says is held against the API's own lists."""
    for check in (daily_sync, history, pipeline, stale, weekly, hygiene, map_solutions, referrals, everything):
        check(quarter)


def daily_sync(quarter):
    quarter.automation.run("run", "daily-sync", "--folder", "partner-central").require(0)
    [day] = (quarter.shell.home / "partner-central").iterdir()
    kept = json.loads((day / "opportunities.json").read_text())["OpportunitySummaries"]
    rows = quarter.listed()
    assert len(rows) == COUNT and {row["Id"] for row in kept} == {row["Id"] for row in rows}
    assert stages(kept) == stages(rows)
    referrals = json.loads((day / "referrals.json").read_text())["EngagementInvitationSummaries"]
    states = collections.Counter(row["Status"] for row in referrals if row["Id"] in {*quarter.early, *quarter.late})
    assert states == {"EXPIRED": REFERRALS // 2, "PENDING": REFERRALS // 2}


def history(quarter):
    """What the pipeline looked like after each part of the quarter."""
    first, second, third = (
        {row["Stage"]: row["Deals"] for row in quarter.report("pipeline", "--as-of", day)["Sections"]["ByStage"]}
        for day in quarter.days[:3]
    )
    assert first == {"Prospect": COUNT}
    assert second == {"Prospect": COUNT - 125, "Qualified": 125}
    assert {name: count for name, count in third.items() if count} == {
        "Prospect": COUNT - 125, "Committed": 63, "Closed Lost": 62,
    }  # fmt: skip


def pipeline(quarter):
    made = quarter.report("pipeline")
    running = running_ones(quarter)
    assert made["Figures"]["OpenDeals"] == len(running)
    spend = sum(float(row["Project"]["ExpectedCustomerSpend"][0]["Amount"]) for row in running)
    assert made["Figures"]["Monthly"] == {"USD": pytest.approx(spend)}
    for section, column, value in (
        ("ByCountry", "Country", lambda row: row["Customer"]["Account"]["Address"]["CountryCode"]),
        ("ByIndustry", "Industry", lambda row: row["Customer"]["Account"]["Industry"]),
        ("ByMonth", "Month", lambda row: row["LifeCycle"]["TargetCloseDate"][:7]),
    ):
        counted = collections.Counter(map(value, running))
        assert {row[column]: row["Deals"] for row in made["Sections"][section]} == counted, section


def stale(quarter):
    """What nobody has changed for 70 days of the house's."""
    made = quarter.report("stale", "--stale-days", "70", "--rows")
    running = {row["Id"] for row in running_ones(quarter)}
    untouched = {one for one in running if quarter.numbers[one] % 8 != 1}
    assert {row["Id"] for row in made["Records"]} == untouched and made["Figures"]["StaleDeals"] == len(untouched)


def weekly(quarter):
    """The last moves are 16 days old; nothing of them is in the week, all of them are in three."""
    assert quarter.report("weekly")["Figures"]["Changed"] == 0
    made = quarter.report("weekly", "--days", "21")["Figures"]
    assert (made["Lost"], made["Won"]) == (62, 0) and made["Changed"] == 125


def hygiene(quarter):
    made = quarter.report("hygiene", "--rows")
    bare = {one for one, number in quarter.numbers.items() if number % 10 == 0}
    assert bare == {row["Id"] for row in made["Records"] if "olution" in row["Note"]}


def map_solutions(quarter):
    chosen = quarter.desk.solution
    quarter.automation.file("words.yaml", f"lakehouse: {chosen}\n")
    words = ("solutions", "map", "--keywords", "words.yaml", "--apply")
    assert "would associate" in quarter.automation.run(*words, "--dry-run").require(0).error
    ended = quarter.automation.run(*words, "--yes").require(0)
    lakes = [one for one, number in quarter.numbers.items() if number % 20 == 0]
    assert f"{len(lakes)} of {len(lakes)} associated" in ended.error
    for one in lakes[::10]:
        assert quarter.desk.record(one)["RelatedEntityIdentifiers"]["Solutions"] == [chosen]
    # An association moves no date: a run between two walks finds some of them, a full one all.
    quarter.sync("--full")
    assert "nothing was sent" in quarter.automation.run(*words, "--yes").require(0).error
    quarter.automation.run("run", "map-solutions").require(0)


def referrals(quarter):
    rules = quarter.automation.file("rules.yaml", RULES)
    trial = quarter.automation.run("run", "referrals", "--rules", rules, "--dry-run").require(0)
    assert set(quarter.automation.referrals().values()) == {"EXPIRED", "PENDING"}, trial.output
    quarter.automation.run("run", "referrals", "--rules", rules).require(0)
    states = quarter.automation.referrals()
    by_industry = collections.Counter((number % 2, states[one]) for number, one in enumerate(quarter.late))
    assert by_industry == {(0, "ACCEPTED"): REFERRALS // 4, (1, "PENDING"): REFERRALS // 4}
    assert len(quarter.listed()) == COUNT + REFERRALS // 4
    quarter.automation.run("run", "referrals", "--rules", rules).require(0)
    assert quarter.automation.referrals() == states, "a second run answers nothing twice"
    accepted = quarter.automation.calls("StartEngagementByAcceptingInvitationTask")
    assert len(accepted) == REFERRALS // 4
    quarter.sync()
    tested = quarter.automation.value("referrals", "backtest", "--rules", rules)
    assert tested["Referrals"] == REFERRALS and tested["Unreadable"] == 0
    counts, quarter_of = tested["Counts"], REFERRALS // 4
    assert counts["accept"]["ACCEPTED"] == counts["accept"]["EXPIRED"] == quarter_of
    assert counts["leave"]["PENDING"] == counts["leave"]["EXPIRED"] == quarter_of
    quarter.automation.run("audit", "verify").require(0)


def everything(quarter):
    """`cosell run all`, and what a person asks besides; nobody has to page or wait."""
    rules = quarter.automation.file("rules.yaml", RULES)
    quarter.automation.run("run", "all", "--rules", rules).require(0)
    shown = quarter.automation.value("overview")
    assert shown["Opportunities"] == COUNT + REFERRALS // 4
    assert shown["ActionRequired"]["Count"] == 125
    found = quarter.automation.value("opportunities", "Lakehouse", "--limit", "1000")
    assert found["Count"] == len(found["Opportunities"]) == COUNT // 20


def test_syncs_that_are_killed_end_as_an_unbroken_one(quarter, tmp_path):
    """The pipeline is as the quarter has left it, and its clock stands."""
    whole = Partner(tmp_path / "whole", quarter.automation.server)
    whole.sync()
    killed = Partner(tmp_path / "killed", quarter.automation.server)
    chance = random.Random(11)
    for number in itertools.count():
        process = killed.start("sync")
        try:
            process.wait(chance.uniform(0.1, 2.0))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.communicate()
        if number >= KILLS and process.returncode == 0 or number > 60:
            break
    killed.sync("--full")
    ours, theirs = killed.content(), whole.content()
    for table in theirs:
        if table != "sync_checkpoint":
            assert ours[table] == theirs[table], table
