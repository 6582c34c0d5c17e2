"""The pipeline report over local databases of 10,000 and of a million opportunities, each with its history."""

import os
import sqlite3
import subprocess
import time
from statistics import median

from . import servers
from .tables import Table, Target

RUNS = 7
COUNTS = {10_000: 100, 1_000_000: 2_000}
SHARED = """version title type stage review_status customer industry country owner_name owner_email amount currency frequency
    monthly_amount target_close_date created_at modified_at next_steps solutions products offers arn""".split()


def measure(folder):
    table = Table("Reports", [f"cosell report pipeline, median of {RUNS}", "versions stored", "MB", "ms"])
    for count, limit in COUNTS.items():
        file = folder / f"deals-{count}.sqlite"
        versions = fill(file, count)
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
        command = [servers.COSELL, "report", "pipeline", "--database", file, "--output", "json"]
        times = []
        for _ in range(RUNS + 1):
            start = time.perf_counter()
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
            times.append((time.perf_counter() - start) * 1000)
        table.add(
            f"{count:,} opportunities",
            f"{versions:,}",
            f"{file.stat().st_size / 1e6:,.0f}",
            median(times[1:]),
            target=Target("at most", limit),
        )
        file.unlink()
    return table


def fill(file, count):
    """Makes a database with so many opportunities and returns how many versions they have.

    `cosell` makes the tables; SQLite fills them by itself, from numbers that look like chance and are not.
    """
    file.touch()
    subprocess.run([servers.COSELL, "report", "pipeline", "--database", file], stdout=subprocess.DEVNULL, check=True)
    database = sqlite3.connect(file)
    database.executescript("PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -200000;")
    database.executescript(f"""
        CREATE TEMP TABLE stage (number INTEGER PRIMARY KEY, name TEXT);
        INSERT INTO stage VALUES (0, 'Prospect'), (1, 'Qualified'), (2, 'Technical Validation'), (3, 'Business Validation'),
            (4, 'Committed'), (5, 'Launched'), (6, 'Closed Lost');
        CREATE TEMP TABLE step (version INTEGER PRIMARY KEY);
        INSERT INTO step VALUES (1), (2), (3);
        CREATE TEMP TABLE deal AS
        WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n + 1 < {count})
        SELECT n, n * 2654435761 % 4294967291 AS r, n * 40503 % 65521 AS s,
            julianday('2024-01-01') + n * 7919 % 900 AS born FROM number;
        INSERT INTO opportunity_history (catalog, id, {", ".join(SHARED)}, change, happened_at, seen_at, until, fields)
        SELECT 'AWS', 'O' || (1000000 + n), version, 'Migration of workload ' || n, 'Net New Business',
            (SELECT name FROM stage WHERE number = CASE WHEN version = last THEN r % 7 ELSE min(version - 1, r % 7) END),
            CASE WHEN s % 20 = 0 THEN 'Action Required' ELSE 'Approved' END, 'Company ' || (s % 5000) || ' GmbH',
            'Industry ' || (r % 28), char(65 + s % 20, 65 + s % 3), 'Owner ' || (r % 60), 'owner' || (r % 60) || '@example.com',
            (r % 100000) * 1.0, CASE WHEN s % 10 = 0 THEN 'EUR' ELSE 'USD' END, 'Monthly', (r % 100000) * 1.0,
            date(born + 120 + s % 400 + 30 * (version > 1 AND s % 3 = 0)), strftime('%Y-%m-%dT10:00:00.000Z', born),
            strftime('%Y-%m-%dT10:00:00.000Z', born + 20 * (version - 1)), 'Talk to them next week', 1, 2, 0,
            'arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O' || (1000000 + n),
            CASE version WHEN 1 THEN 'new' ELSE 'changed' END,
            strftime('%Y-%m-%dT10:00:00.000Z', born + 20 * (version - 1)),
            strftime('%Y-%m-%dT10:00:00.000Z', born + 20 * (version - 1)),
            CASE WHEN version = last THEN NULL ELSE strftime('%Y-%m-%dT10:00:00.000Z', born + 20 * version) END,
            '["LifeCycle.Stage"]'
        FROM (SELECT *, 1 + n % 3 AS last FROM deal) JOIN step ON version <= last ORDER BY n, version;
        INSERT INTO opportunity (catalog, id, {", ".join(SHARED)}, first_seen_at, seen_at, read_at)
        SELECT catalog, id, {", ".join(SHARED)}, happened_at, happened_at, happened_at
        FROM opportunity_history WHERE until IS NULL ORDER BY id;
    """)
    [(versions,)] = database.execute("SELECT COUNT(*) FROM opportunity_history").fetchall()
    database.close()
    return versions
