"""Anonymous resident memory (RssAnon)."""

import time

from . import servers
from .load import RequestFile
from .stores import identifiers
from .tables import Table, Target
from .throughput import IDENTIFIERS, gets

REQUESTS = 100_000
SETTLE_SECONDS = 2
#: About what GetOpportunity answers.
BARE_BYTES = 2400


def measure(folder, stored):
    table = Table("Memory", ["anonymous resident, MB", "bare Hummingbird", "Cosell"])
    with servers.cosell(folder, stored.data) as server:
        ids = identifiers(server, IDENTIFIERS)
    with servers.cosell(folder, stored.data) as server, servers.bare(folder, BARE_BYTES) as bare:
        time.sleep(SETTLE_SECONDS)
        _add(table, f"idle after start, {stored.count:,} stored", 20, server.anonymous_mb, bare.anonymous_mb)
        requests = RequestFile(folder / "get", gets(ids, REQUESTS), threads=1)
        for each in (bare, server):
            requests.send(each, seconds=600, again=False)
        requests.remove()
        words = f"after {REQUESTS:,} GetOpportunity, {len(ids):,} different"
        _add(table, words, 60, server.anonymous_mb, bare.anonymous_mb)
    _add(table, f"after {stored.count:,} CreateOpportunity", 60, stored.anonymous_mb)
    return table


def _add(table, words, limit, ours, theirs=""):
    table.add(words, theirs, ours, target=Target("at most", limit))
