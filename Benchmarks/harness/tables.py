"""What was measured, as Markdown tables that say whether each target was reached."""

from dataclasses import dataclass, field


@dataclass
class Target:
    """`at least` or `at most` a number; the row's judged figure is held against it."""

    words: str
    bound: float

    def __str__(self):
        return f"{self.words} {self.bound:g}"

    def verdict(self, figure):
        reached = figure >= self.bound if self.words == "at least" else figure <= self.bound
        return "yes" if reached else "**no**"


@dataclass
class Table:
    title: str
    columns: list
    rows: list = field(default_factory=list)

    def add(self, *cells, target=None):
        """A row; the target is about its ratio, or else about its last figure. No target is none missed."""
        judged = cells[self.columns.index("ratio") if "ratio" in self.columns else -1]
        verdict = target.verdict(judged) if target else ""
        self.rows.append([*map(text, cells), str(target or ""), verdict])

    def __str__(self):
        columns = [*self.columns, "target", "reached"]
        lines = [columns, ["---"] + ["---:"] * (len(columns) - 1), *self.rows]
        return "\n".join([f"## {self.title}", "", *(f"| {' | '.join(line)} |" for line in lines), ""])


def text(cell):
    """Three figures that count, thousands marked."""
    if not isinstance(cell, float):
        return str(cell)
    return f"{cell:,.0f}" if cell >= 100 else f"{cell:.3g}"
