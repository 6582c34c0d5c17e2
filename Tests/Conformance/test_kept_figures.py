"""What `make bench` says of a run beside the kept figures: which got worse, and nothing of those that did not."""

import pathlib
import sys

import pytest

BENCHMARKS = pathlib.Path(__file__).resolve().parents[2] / "Benchmarks"
sys.path.insert(0, str(BENCHMARKS))

from harness import kept  # noqa: E402
from harness.tables import Table, Target  # noqa: E402


def report(ratio, memory):
    """Two tables as a run writes them: one judged by its ratio, one by its last figure."""
    fast = Table("Throughput", ["requests/s", "bare", "Cosell", "ratio", "p99 ms"])
    fast.add("GetOpportunity", 61078.0, ratio * 61078, ratio, 4.16, target=Target("at least", 0.5))
    small = Table("Memory", ["MB", "bare", "Cosell"])
    small.add("idle", 2.28, memory, target=Target("at most", 20))
    small.add("for the record", 1.0, 2000.0)
    return f"# Results\n\n{fast}\n{small}"


@pytest.mark.parametrize(
    ("ratio", "memory", "told"),
    [
        (0.557, 4.4, []),
        (0.49, 5.0, []),
        (0.9, 1.0, []),
        (0.4, 4.4, ["- Throughput: GetOpportunity: 0.557 before, 0.4 now, 39% worse"]),
        (0.557, 8.8, ["- Memory: idle: 4.4 before, 8.8 now, 100% worse"]),
    ],
    ids=["the same", "within the tolerance", "better", "slower", "larger"],
)
def test_worse(ratio, memory, told):
    worse, unmatched = kept.comparison(report(0.557, 4.4), report(ratio, memory))
    assert (worse, unmatched) == (told, [])


def test_rows_that_came_and_went():
    other = report(0.557, 4.4).replace("idle", "busy")
    _, unmatched = kept.comparison(report(0.557, 4.4), other)
    assert unmatched == [
        "- Memory: busy: not among the kept figures",
        "- Memory: idle: kept, but not measured",
    ]


def test_the_kept_figures_can_be_read():
    found = kept.figures((BENCHMARKS / "RESULTS.md").read_text(encoding="utf-8"))
    assert found["Throughput", "GetOpportunity, 1 different"][1] == "at least"
    assert len({table for table, _ in found}) >= 6
