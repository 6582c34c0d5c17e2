"""A full sync by `cosell sync` and by the straightforward job with boto3, side by side; then changes, and memory."""

import json
import os
import subprocess
import sys
import time

from . import servers, stores
from .signing import KEY_ID, REGION, SECRET
from .tables import Table, Target

PYTHON = servers.HERE.parent / ".venv-test/bin/python"
JOB = servers.HERE / "harness/straightforward.py"
CHANGES = 10


def measure(folder, middle, large):
    """Two tables: both at the middle store side by side; ten changes, and the memory at the large one."""
    speed = Table("Sync, side by side", ["seconds against one local server", "boto3", "cosell sync", "ratio"])
    limits = Table("Sync, alone", ["a run of cosell sync", "figure"])
    with servers.cosell(folder, middle.data) as server:
        environment = _environment(folder, server)
        before = _sync(folder / "sync-before.sqlite", environment, middle.count).seconds
        theirs = _boto3(folder, environment, server, middle.count)
        file = folder / "sync.sqlite"
        after = _sync(file, environment, middle.count).seconds
        ours = (before + after) / 2
        words = f"{middle.count:,} opportunities: list, then get each"
        speed.add(words, theirs, ours, theirs / ours, target=Target("at least", 10))
        _change(server)
        ended = _sync(file, environment)
        if ended.summary["Changed"] != CHANGES:
            raise SystemExit(f"{ended.summary['Changed']} of {CHANGES} changes were found")
        words = f"{CHANGES} changes among {middle.count:,}, seconds of work"
        limits.add(words, ended.cpu_seconds, target=Target("at most", 1))
        limits.add("the same, seconds by the clock", ended.seconds)
    with servers.cosell(folder, large.data) as server:
        ended = _sync(folder / "sync-large.sqlite", _environment(folder, server), large.count)
    limits.add(f"{large.count:,} opportunities, seconds by the clock", ended.seconds)
    limits.add(f"{large.count:,} opportunities, peak MB", ended.peak_mb, target=Target("at most", 100))
    yield speed
    yield limits


class Ended:
    """A run of `cosell sync`, and what it took."""

    def __init__(self, summary, seconds, usage):
        self.summary, self.seconds = summary, seconds
        self.cpu_seconds = usage.ru_utime + usage.ru_stime
        self.peak_mb = usage.ru_maxrss * 1024 / 1e6


def _environment(folder, server):
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.port}",
        "AWS_ACCESS_KEY_ID": KEY_ID,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


def _sync(file, environment, new=None):
    command = [servers.COSELL, "sync", "--catalog", "Sandbox", "--database", file, "--output", "json"]
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=sys.stderr)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"cosell sync ended with {process.returncode}")
    summary = json.loads(output)
    kinds = {kind["Kind"]: kind for kind in summary["Kinds"]}
    if new is not None and kinds["opportunities"]["New"] != new:
        raise SystemExit(f"{kinds['opportunities']['New']} of {new} opportunities were kept")
    return Ended(summary, seconds, usage)


def _boto3(folder, environment, server, count):
    start = time.perf_counter()
    done = subprocess.run(
        [PYTHON, JOB, environment["AWS_ENDPOINT_URL"], "Sandbox", folder / "boto3.json"],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    seconds = time.perf_counter() - start
    if int(done.stdout) != count:
        raise SystemExit(f"boto3 read {done.stdout} of {count}")
    return seconds


def _change(server):
    """Ten records get other next steps."""
    for identifier in stores.identifiers(server, CHANGES):
        record, _ = server.call("GetOpportunity", Catalog="Sandbox", Identifier=identifier)
        kept = ("Customer", "Project", "Marketing", "OpportunityType", "NationalSecurity", "PrimaryNeedsFromAws")
        members = {name: record[name] for name in kept if name in record}
        life_cycle = {**record["LifeCycle"], "NextSteps": "Call them"}
        server.call(
            "UpdateOpportunity",
            Catalog="Sandbox",
            Identifier=identifier,
            LastModifiedDate=record["LastModifiedDate"],
            LifeCycle=life_cycle,
            PartnerOpportunityIdentifier=record["PartnerOpportunityIdentifier"],
            **members,
        )
