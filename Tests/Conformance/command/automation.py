"""A partner at work with the automation: a server of its own, its control plane, and `cosell` in a home of its own."""

import os
import signal
import subprocess

from control import Control
from server import BINARY
from shell import Shell

OURS = "111122223333"


class Automation:
    """Commands against one server in the Sandbox; `shell` has a home, and so a local database, of its own."""

    def __init__(self, server, home):
        self.server, self.plane = server, Control(server)
        self.shell = Shell(home, server.endpoint)
        self.home = self.shell.home

    def refer(self, **members):
        """AWS refers a deal; what is not said is drawn."""
        return self.plane.act("referral.send", account=OURS, **members)["record"]["Id"]

    def run(self, *words, **changes):
        return self.shell.run(*words, **changes)

    def value(self, *words, **changes):
        """What a command answers in JSON, when it ends well."""
        return self.shell.run(*words, "--output", "json", **changes).require(0).value

    def referrals(self, status="all"):
        """The states of all referrals by their ids."""
        rows = self.value("referrals", "list", "--status", status)["Referrals"]
        return {row["Id"]: row["Status"] for row in rows}

    def file(self, name, text):
        path = self.home / name
        path.write_text(text)
        return str(path)

    def fault(self, *rules):
        self.plane.send("PUT", "faults", list(rules))

    def mend(self):
        self.plane.send("DELETE", "faults")

    def calls(self, operation):
        """How often an operation was asked for and took effect."""
        return [row for row in self.plane.get(f"calls?operation={operation}&limit=1000") if row["outcome"] == "ok"]

    def killed(self, *words, when):
        """Runs `cosell` and kills it as soon as `when` says so; whether it came to that."""
        process = subprocess.Popen(
            [str(BINARY), *words],
            env=self.shell.environment({}),
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        while process.poll() is None:
            if when():
                os.kill(process.pid, signal.SIGKILL)
                process.wait()
                return True
        return False
