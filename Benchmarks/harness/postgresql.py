"""Calls a second on PostgreSQL, beside pgbench on the same server in the same run."""

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from . import servers
from .load import CONNECTIONS, RequestFile
from .stores import creations, identifiers
from .tables import Table, Target
from .throughput import FIRST_GUESS, RESERVE, ROUNDS, WARM_UP_SECONDS, gets

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
#: Branches of pgbench's bank; it fits into memory, as our records do.
SCALE = 20
FILLED = 5_000


class Cluster:
    """A durable server on a socket of its own, in a folder beside the build; `with` stops it."""

    def __init__(self, folder):
        self.folder = Path(tempfile.mkdtemp(prefix="postgresql-", dir=folder))
        self.user = []
        if os.geteuid() == 0:
            for path in [self.folder, *self.folder.parents]:
                if path.stat().st_mode & 0o011 != 0o011:
                    path.chmod(path.stat().st_mode | 0o011)
            shutil.chown(self.folder, "postgres", "postgres")
            self.user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]

    def run(self, program, *arguments):
        command = [*self.user, PROGRAMS[-1] / program, *arguments]
        return subprocess.run([*map(str, command)], check=True, capture_output=True, text=True, cwd=self.folder).stdout

    def __enter__(self):
        self.run("initdb", "-D", self.folder / "data", "-U", "cosell", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8")
        command = [*self.user, PROGRAMS[-1] / "postgres", "-D", self.folder / "data", "-k", self.folder, "-c",
                   "listen_addresses=", "-c", "shared_buffers=256MB"]
        self.process = subprocess.Popen([*map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while subprocess.run([PROGRAMS[-1] / "pg_isready", "-q", "-h", self.folder], check=False).returncode != 0:
            time.sleep(0.05)
        self.run("createdb", "-h", self.folder, "-U", "cosell", "bank")
        self.run("createdb", "-h", self.folder, "-U", "cosell", "world")
        self.run("pgbench", "-h", self.folder, "-U", "cosell", "-i", "-q", "-s", SCALE, "bank")
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def pgbench(self, script, seconds):
        """Transactions a second of one of its own scripts."""
        told = self.run("pgbench", "-h", self.folder, "-U", "cosell", script, "-M", "prepared", "-n", "-c", CONNECTIONS,
                        "-j", 2, "-T", seconds, "bank")
        return float(re.search(r"tps = ([0-9.]+)", told)[1])

    @property
    def address(self):
        return f"postgres:///world?host={self.folder}&user=cosell"


def measure(folder, seconds):
    columns = ["signed calls/s", "pgbench", "its tx/s", "Cosell", "ratio"]
    table = Table("PostgreSQL", columns)
    if not PROGRAMS:
        print("PostgreSQL is not installed here, and not measured.")
        return table
    with Cluster(folder) as cluster, ExitStack() as stack:
        first, second = (stack.enter_context(servers.on_postgresql(folder, cluster.address)) for _ in range(2))
        _create(folder, [first], 1, count=FILLED)
        ids = identifiers(first, FILLED)
        # As pgbench does with its bank when it fills it, and autovacuum with ours within a minute.
        cluster.run("psql", "-h", cluster.folder, "-U", "cosell", "-q", "-c", "ANALYZE", "world")

        def reads(nodes):
            return _get(folder, nodes, ids, seconds)

        def writes(nodes):
            return _create(folder, nodes, seconds)

        for name, script, target, drive in [
            ("GetOpportunity", "-S", Target("at least", 0.4), reads),
            ("CreateOpportunity, durable", "-N", Target("at least", 0.3), writes),
        ]:
            cluster.pgbench(script, WARM_UP_SECONDS)
            drive([first])
            rounds = [(cluster.pgbench(script, seconds), drive([first]), drive([first, second])) for _ in range(ROUNDS)]
            theirs, ours, together = (median(side) for side in zip(*rounds))
            words = "select-only" if script == "-S" else "simple-update"
            table.add(name, words, theirs, ours, ours / theirs, target=target)
            table.add(f"{name}, two nodes", "one node", ours, together, together / ours)
    return table


def _together(nodes, send):
    """Drives nodes at the same time; calls a second of all."""
    with ThreadPoolExecutor(len(nodes)) as pool:
        return sum(load.rate for load in pool.map(send, nodes, range(len(nodes))))


def _get(folder, nodes, ids, seconds):
    def send(node, number):
        requests = RequestFile(folder / f"get-{number}", gets(ids, len(ids)))
        load = requests.send(node, seconds)
        requests.remove()
        return load

    return _together(nodes, send)


def _create(folder, nodes, seconds, count=None):
    def send(node, number):
        prepared = count or int(FIRST_GUESS / 2 * seconds * RESERVE)
        requests = RequestFile(folder / f"create-{number}", creations(prepared))
        load = requests.send(node, 600 if count else seconds, again=False)
        requests.remove()
        return load

    return _together(nodes, send)
