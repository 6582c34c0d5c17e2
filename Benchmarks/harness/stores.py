"""Databases for the benchmark, filled over HTTP by Cosell itself."""

import time
from dataclasses import dataclass
from pathlib import Path

from . import servers
from .load import RequestFile
from .opportunities import bodies
from .signing import Signer

#: Lets a creation choose its stage, so that filters have something to choose from.
CONFIGURATION = "switches:\n  create_stage_policy: honour\n"


@dataclass
class Stored:
    """A filled database, its server stopped."""

    data: Path
    count: int
    fill_seconds: float
    #: Of the server, right after it had created them all.
    anonymous_mb: float


def creations(count):
    """Signed CreateOpportunity requests, each good for one creation in the next 15 minutes."""
    signer = Signer("CreateOpportunity")
    return (signer.request(body) for body in bodies(count))


def fill(folder, count):
    """Stores so many opportunities and stops the server that did it."""
    config = folder / "honour.yaml"
    config.write_text(CONFIGURATION)
    data = folder / f"store-{count}"
    requests = RequestFile(folder / "fill", creations(count), threads=1)
    with servers.cosell(folder, data, config) as server:
        start = time.monotonic()
        load = requests.send(server, seconds=600, again=False)
        seconds = time.monotonic() - start
        if load.requests != count:
            raise SystemExit(f"{load.requests} of {count} opportunities were created in {seconds:.0f} s")
        memory = server.anonymous_mb
    requests.remove()
    return Stored(data, count, seconds, memory)


def identifiers(server, count):
    """The ids of so many stored opportunities."""
    found = []
    members = {"Catalog": "Sandbox", "MaxResults": 100}
    while len(found) < count:
        page, _ = server.call("ListOpportunities", **members)
        found += [summary["Id"] for summary in page["OpportunitySummaries"]]
        if "NextToken" not in page:
            break
        members["NextToken"] = page["NextToken"]
    return found[:count]
