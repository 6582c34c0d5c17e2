"""The kept figures, read back from RESULTS.md, and what is worse than they were.

Only figures that a target judges are compared: they are ratios within one run, or small enough to mean the same anywhere.
"""

#: How much worse a figure may be before it is told: runs on one quiet machine differ by less.
TOLERANCE = 0.15


def figures(markdown):
    """Every judged figure, as (figure, "at least" or "at most") by its table and row.

    A row is judged where it has a target; its figure stands in the column `ratio`, or else in the last one before.
    """
    found, title, columns = {}, "", []
    for line in markdown.splitlines():
        if line.startswith("## "):
            title, columns = line[3:], []
        elif line.startswith("| "):
            cells = [cell.strip() for cell in line.split("|")[1:-1]]
            if not columns:
                columns = cells
            elif "target" in columns and not cells[0].startswith("---"):
                row = dict(zip(columns, cells))
                if words := row["target"].rpartition(" ")[0]:
                    judged = row["ratio"] if "ratio" in row else cells[columns.index("target") - 1]
                    found[title, cells[0]] = (float(judged.replace(",", "")), words)
    return found


def comparison(before, now, tolerance=TOLERANCE):
    """What got worse, as lines of Markdown, and what else a reader must know of two reports."""
    old, new = figures(before), figures(now)
    worse = []
    for name, (figure, words) in new.items():
        if name in old and (loss := _loss(old[name][0], figure, words)) > tolerance:
            worse.append(f"- {': '.join(name)}: {old[name][0]:g} before, {figure:g} now, {loss:.0%} worse")
    others = [f"- {': '.join(name)}: not among the kept figures" for name in new if name not in old]
    others += [f"- {': '.join(name)}: kept, but not measured" for name in old if name not in new]
    return worse, others


def _loss(before, now, words):
    """By which part of itself a figure got worse; negative when it got better."""
    if words == "at least":
        return before / now - 1 if now else float("inf")
    return now / before - 1 if before else float("inf") if now else 0
