"""What a page of 100 costs as the store grows."""

import json
from contextlib import ExitStack
from datetime import date, timedelta
from statistics import median

from . import servers
from .load import RequestFile
from .opportunities import DAYS, RARE_COMPANY, RARE_COUNT, RARE_STAGE
from .signing import Signer
from .tables import Table, Target

ROUNDS = 3
PAGE = 100


def sorted_by(name, order="ASCENDING"):
    return {"Sort": {"SortBy": name, "SortOrder": order}}


def queries():
    """Each gives a full page from any store of 1,000 or more."""
    by_close = sorted_by("TargetCloseDate")
    first = date.today() + timedelta(days=30)
    window = {
        "AfterTargetCloseDate": str(first + timedelta(days=DAYS // 2)),
        "BeforeTargetCloseDate": str(first + timedelta(days=DAYS // 2 + DAYS // 6)),
    }
    stages = ["Technical Validation", "Business Validation"]
    return {
        "two stages (a quarter of all), by TargetCloseDate": {"LifeCycleStage": stages, **by_close},
        "all, by LastModifiedDate": {},
        f"a stage of {RARE_COUNT} in all, by TargetCloseDate": {"LifeCycleStage": [RARE_STAGE], **by_close},
        f"a company of {RARE_COUNT} in all, by TargetCloseDate": {"CustomerCompanyName": [RARE_COMPANY], **by_close},
        "close dates of a sixth, by CustomerCompanyName": {
            "TargetCloseDate": window,
            **sorted_by("CustomerCompanyName"),
        },
        "two stages, by Identifier, descending": {"LifeCycleStage": stages, **sorted_by("Identifier", "DESCENDING")},
    }


def measure(folder, small, large, seconds):
    columns = ["a page of 100, median ms", f"{small.count:,} stored", f"{large.count:,} stored", "ratio"]
    table = Table("ListOpportunities", columns)
    with ExitStack() as stack:
        running = [stack.enter_context(servers.cosell(folder, stored.data)) for stored in (small, large)]
        for words, filters in queries().items():
            members = {"Catalog": "Sandbox", "MaxResults": PAGE, **filters}
            times = _alternate(folder, running, members, seconds)
            ratio = times[1] / times[0]
            table.add(words, *times, ratio, target=Target("at most", 1.5))
    return table


def _alternate(folder, running, members, seconds):
    """The median time of each server, of rounds taken in turn, one request at a time."""
    for server in running:
        page, _ = server.call("ListOpportunities", **members)
        if len(page["OpportunitySummaries"]) != PAGE:
            raise SystemExit(f"a page of {len(page['OpportunitySummaries'])} for {members}")
    request = Signer("ListOpportunities").request(json.dumps(members).encode())
    requests = RequestFile(folder / "list", [request], threads=1)
    rounds = [[requests.send(server, seconds, connections=1).median_ms for server in running] for _ in range(ROUNDS)]
    requests.remove()
    return [median(times) for times in zip(*rounds)]
