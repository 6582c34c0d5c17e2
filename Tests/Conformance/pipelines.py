"""Fills local databases with pipelines whose numbers a test can reckon by itself.

The tables are made by `cosell`; what stands in them is written here, row by row, as a sync would have kept it.
"""

import pathlib
import sqlite3
from dataclasses import dataclass, field

STAGES = ["Prospect", "Qualified", "Technical Validation", "Business Validation", "Committed", "Launched", "Closed Lost"]
COLUMNS = (
    "title stage review_status customer industry country owner_name owner_email amount currency monthly_amount "
    "target_close_date created_at modified_at next_steps closed_lost_reason solutions products offers"
).split()


@dataclass
class Version:
    """One version of an opportunity; days are moments at midnight."""

    at: str
    stage: str = "Prospect"
    review: str = "Approved"
    title: str = "Migration"
    customer: str = "Ambrosia"
    industry: str = "Retail"
    country: str = "DE"
    owner: str = "Ana Novak"
    mail: str = "ana@example.com"
    amount: float | None = 1000.0
    currency: str | None = "USD"
    closes: str = "2027-12-31"
    created: str = "2026-01-01"
    steps: str | None = "Call them"
    reason: str | None = None
    solutions: int = 1
    body: str | None = None

    @property
    def values(self):
        return [
            self.title, self.stage, self.review, self.customer, self.industry, self.country, self.owner, self.mail,
            self.amount, self.currency, self.amount, self.closes, moment(self.created), moment(self.at), self.steps,
            self.reason, self.solutions, 0, 0,
        ]  # fmt: skip


@dataclass
class Pipeline:
    """A database in a file; `shell` makes its tables."""

    path: pathlib.Path
    catalog: str = "Sandbox"
    deals: dict = field(default_factory=dict)

    def __post_init__(self):
        self.path = pathlib.Path(self.path)

    def made(self, shell):
        self.path.touch()
        shell.succeed("report", "pipeline", "--database", str(self.path))
        return self

    def add(self, identifier, *versions):
        self.deals[identifier] = versions
        with sqlite3.connect(self.path) as database:
            for index, version in enumerate(versions):
                last = index + 1 == len(versions)
                known = [self.catalog, identifier, index + 1, *version.values]
                history = ["changed" if index else "new", moment(version.at), moment(version.at)]
                history += [None if last else moment(versions[index + 1].at), "[]"]
                _insert(database, "opportunity_history", "change happened_at seen_at until fields", known + history)
                if last:
                    seen = [moment(versions[0].at), moment(version.at), moment(version.at)]
                    _insert(database, "opportunity", "first_seen_at seen_at read_at", known + seen)
                if version.body:
                    row = [self.catalog, identifier, index + 1, version.body]
                    database.execute("INSERT INTO opportunity_document (catalog, id, version, body) VALUES (?, ?, ?, ?)", row)
        database.close()
        return self


def moment(day):
    return day if len(day) > 10 else f"{day}T00:00:00.000Z"


def _insert(database, table, more, values):
    names = ["catalog", "id", "version", *COLUMNS, *more.split()]
    places = ", ".join("?" * len(names))
    database.execute(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})", values)
