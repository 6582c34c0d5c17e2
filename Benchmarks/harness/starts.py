"""From process start to the first answer."""

from statistics import median

from . import servers
from .tables import Table, Target

RUNS = 10


def measure(folder, stored):
    table = Table("Start", [f"median of {RUNS}, ms", "bare Hummingbird", "Cosell"])
    bare, cosell = [], []
    for _ in range(RUNS):
        with servers.bare(folder) as server:
            bare.append(server.start_ms)
        with servers.cosell(folder, stored.data) as server:
            cosell.append(server.start_ms)
    words = f"to the first /health, {stored.count:,} stored"
    table.add(words, median(bare), median(cosell), target=Target("at most", 60))
    return table
