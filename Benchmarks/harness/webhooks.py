"""How many events a second reach a webhook, in order for each record."""

import subprocess

from . import servers
from .tables import Table, Target


def measure():
    table = Table("Webhooks", ["events/s to a receiver on this machine", "out of order", "Cosell"])
    python = servers.HERE.parent / ".venv-test/bin/python"
    command = [python, servers.HERE / "webhooks", "--plain"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(f"the webhooks were not measured: {done.stdout}")
    count, rate, misplaced = done.stdout.split()
    table.add(f"{int(count):,} events of 200 records", int(misplaced), float(rate), target=Target("at least", 3_000))
    return table
