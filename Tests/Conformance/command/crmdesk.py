"""A partner who brings a CRM together with Partner Central: a server, a CRM on this machine, and `cosell` in a home of its own."""

import functools
import json
import os
import signal
import subprocess

from automation import Automation
from desk import Desk
from partners import selling, PARTNER_1
from server import BINARY


class CRMDesk(Automation):
    """`cosell crm` with the settings of one CRM; secrets come from the environment."""

    def __init__(self, server, home, system, settings, **secrets):
        super().__init__(server, home)
        self.desk = Desk(selling(server, PARTNER_1))
        self.secrets = secrets
        lines = [f"crm: {system}", f"{system}:", *(f"  {key}: {value}" for key, value in settings.items())]
        self.settings = self.file("crm.yaml", "\n".join(lines) + "\n")
        self.shell.variables.update({"COSELL_CRM_SETTINGS": self.settings, "COSELL_DATABASE": str(self.home / "deals.sqlite"), **secrets})
        self.shell.variables["AWS_MAX_ATTEMPTS"] = "3"

    def crm(self, *words, code=0, **changes):
        """Runs `cosell crm …`; its answer in JSON."""
        ended = self.run("crm", *words, "--output", "json", **changes)
        assert ended.code == code, f"{words} ended with {ended.code}\n{ended.error}\n{ended.output[:3000]}"
        return json.loads(ended.output) if ended.output.strip() else None

    def sync(self, code=0, **changes):
        return self.crm("sync", "--yes", code=code, **changes)

    def settled(self, tries=4):
        """Syncs until nothing is left to send on either side."""
        for _ in range(tries):
            report = self.sync()
            if not any(report[side] for side in ("CreatedAtAws", "CreatedInCrm", "ChangedAtAws", "ChangedInCrm")):
                return self
        raise AssertionError(f"something is left to send after {tries} syncs: {self.plan()}")

    def records(self):
        """Every opportunity, whole."""
        listed = self.client.list_opportunities(Catalog="Sandbox", MaxResults=100)["OpportunitySummaries"]
        return [self.desk.record(each["Id"]) for each in listed]

    def plan(self):
        return self.crm("plan")

    def many(self, count, **more):
        """Makes so many opportunities, whose customer is one; `more` gives members of each by its number."""
        self.shell.patience_seconds = 60 + count // 50
        for number in range(count):
            own = {path: words(number) for path, words in more.items()}
            self.desk.create({"Project.Title": f"Deal {number}", "PartnerOpportunityIdentifier": f"P{number}", **own})

    def start(self, *words):
        return subprocess.Popen(
            [str(BINARY), *words],
            env=self.shell.environment({}),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def killed_at(self, crm, number, when):
        """Syncs, and is killed at that request of the CRM's, before it is carried out or after; whether it came to that."""
        base = len(crm.requests)
        return self.killed_when(crm, lambda count, moment: count - base >= number and moment == when)

    def killed_when(self, crm, wanted):
        """Syncs, and is killed at the first request of the CRM's that is wanted; whether it came to that."""
        process = self.start("crm", "sync", "--yes")
        killed = []

        def watch(count, moment):
            if not killed and wanted(count, moment):
                killed.append(count)
                os.kill(process.pid, signal.SIGKILL)

        crm.watcher = watch
        process.communicate(timeout=120)
        crm.watcher = None
        return bool(killed)

    # AWS's side.

    @functools.cached_property
    def client(self):
        return self.desk.client

    def opportunities(self):
        """What matters of the account's opportunities, without what is drawn for each."""
        pages = self.client.get_paginator("list_opportunities").paginate(Catalog="Sandbox")
        shown = []
        for page in pages:
            for each in page["OpportunitySummaries"]:
                record = self.desk.record(each["Id"])
                kept = {name: record.get(name) for name in ("Customer", "Project", "OpportunityType", "NationalSecurity")}
                kept["LifeCycle"] = {key: value for key, value in record["LifeCycle"].items() if key != "NextStepsHistory"}
                shown.append(json.dumps(kept, sort_keys=True, default=str))
        return sorted(shown)


def killed_anywhere(system, desk_of, week, edits, kills):
    """Runs that are killed, at each part of their way, come to what an unbroken one comes to, on both sides.

    `desk_of` gives a desk of its own for a name and a CRM; `week` and `edits` are what people do there.
    """
    with system() as crm:
        desk = desk_of("unbroken", crm)
        week(desk, crm)
        desk.sync()
        length = len(crm.requests)
        desk.settled()
        edits(desk, crm)
        desk.settled()
        unbroken = crm.state(), desk.opportunities()
    killed = 0
    for number in range(kills):
        with system() as crm:
            desk = desk_of(str(number), crm)
            week(desk, crm)
            place = 1 + number * length // kills
            killed += desk.killed_at(crm, place, "before" if number % 2 else "after")
            desk.settled()
            edits(desk, crm)
            killed += desk.killed_at(crm, 1 + number, "after" if number % 2 else "before")
            desk.settled()
            assert (crm.state(), desk.opportunities()) == unbroken, f"killed at request {place}"
    assert killed >= kills
