"""What an advance does of what falls due on its way."""

import concurrent.futures
import time

from . import servers
from .tables import Table, Target

DUE = 10_000
ACCOUNT = "111122223333"


def measure(folder):
    table = Table("Advance", [f"entries/s, {DUE:,} due on the way", "Cosell"])
    for words, note in (("invitations that expire", _referral), ("acts that were planned", _score)):
        data = folder / "-".join(words.split())
        with servers.cosell(folder, data) as server:
            server.control("POST", "clock", {"freeze": True})
            deal = server.control("POST", "triggers/opportunity.approved", {"account": ACCOUNT})["record"]["Id"]
            with concurrent.futures.ThreadPoolExecutor(8) as pool:
                list(pool.map(lambda number: note(server, deal, number), range(DUE)))
            start = time.perf_counter()
            performed = server.control("POST", "clock", {"advance": "16d"})["performed"]
            seconds = time.perf_counter() - start
        if performed < DUE:
            raise SystemExit(f"only {performed} entries were done")
        table.add(words, performed / seconds, target=Target("at least", 5_000))
    return table


def _referral(server, deal, number):
    server.control("POST", "acts/referral.send", {"account": ACCOUNT, "seed": number})


def _score(server, deal, number):
    at = f"{server.control('GET', 'clock')['now'][:10]}T23:59:{number % 60:02}.{number % 1000:03}Z"
    server.control("POST", "acts/opportunity.score", {"id": deal, "score": "High", "at": at})
