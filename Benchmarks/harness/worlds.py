"""Worlds: restored, made by the hundred, and what they take while nobody asks for them."""

import concurrent.futures
import time
from statistics import median

from . import servers
from .tables import Table, Target

RUNS = 20
WORLDS = 200
#: A world that nobody asks for gives its memory back after ten seconds, and is looked at as often.
REST_SECONDS = 25


def measure(folder):
    table = Table("Worlds", ["of the demo's size", "Cosell"])
    with servers.cosell(folder, folder / "worlds", more=["--demo"]) as server:
        server.control("PUT", "snapshots/bench")
        restore = _times(lambda: server.control("POST", "snapshots/bench/restore"))
        reset = _times(lambda: server.control("POST", "reset"))
        made = _times(lambda: server.control("POST", "worlds", {}))
        for world in server.control("GET", "worlds"):
            server.control("DELETE", f"worlds/{world['name']}")
        before = server.anonymous_mb
        start = time.perf_counter()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda number: server.control("POST", "worlds", {"name": f"w{number}"}), range(WORLDS)))
        seconds = time.perf_counter() - start
        time.sleep(REST_SECONDS)
        each = (server.anonymous_mb - before) / WORLDS
    for words, times, limit in (("restore", restore, 100), ("reset", reset, 100), ("a new world", made, 50)):
        table.add(f"{words}, median ms", median(times), target=Target("at most", limit))
    table.add(f"{WORLDS} new worlds by 8 at a time, ms each", 1000 * seconds / WORLDS, target=Target("at most", 50))
    table.add(f"anonymous memory of each of {WORLDS} idle, MB", each, target=Target("at most", 1))
    return table


def _times(act):
    """Of each run, in milliseconds; the first is not among them."""
    act()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        act()
        times.append((time.perf_counter() - start) * 1000)
    return times
