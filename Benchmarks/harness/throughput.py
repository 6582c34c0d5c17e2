"""Requests a second, beside a bare Hummingbird that reads the same requests and answers as many bytes."""

import json
from statistics import median

from . import servers
from .load import CONNECTIONS, RequestFile
from .opportunities import bodies
from .signing import ACCOUNT, Signer
from .stores import creations, identifiers
from .tables import Table, Target

ROUNDS = 3
WARM_UP_SECONDS = 2
IDENTIFIERS = 10_000
#: Creations a second that a round is prepared for, before one has shown how many it takes.
FIRST_GUESS = 20_000
#: How much more is prepared than the round before took.
RESERVE = 1.7


def measure(folder, stored, seconds):
    columns = [f"requests/s, {CONNECTIONS} connections", "bytes", "bare Hummingbird", "Cosell", "ratio", "its p50 ms", "p99 ms"]
    table = Table("Throughput", columns)
    with servers.cosell(folder, stored.data) as server:
        ids = identifiers(server, IDENTIFIERS)
        _, answer = server.call("GetOpportunity", Catalog="Sandbox", Identifier=ids[0])
        with servers.bare(folder, len(answer)) as bare:
            for chosen in (ids[:1], ids):
                row = (f"GetOpportunity, {len(chosen):,} different", f"{len(answer):,}")
                requests = RequestFile(folder / "get", gets(chosen, max(2, len(chosen))))
                _compare(table, row, Target("at least", 0.5), bare, server, requests.send, seconds)
                requests.remove()
        partner = server.call("ListPartners", ACCOUNT, Catalog="Sandbox")[0]["PartnerSummaryList"][0]["Id"]
        members = {"Catalog": "Sandbox", "Identifier": partner}
        _, answer = server.call("GetPartner", ACCOUNT, **members)
        with servers.bare(folder, len(answer)) as bare:
            request = Signer("GetPartner", ACCOUNT).request(json.dumps(members).encode())
            requests = RequestFile(folder / "partner", [request, request])
            _compare(table, ("GetPartner", f"{len(answer):,}"), Target("at least", 0.5), bare, server, requests.send, seconds)
            requests.remove()
    with servers.cosell(folder, folder / "store-creations") as server:
        _, answer = server.call("CreateOpportunity", **json.loads(next(bodies(1))))
        with servers.bare(folder, len(answer)) as bare:
            row = ("CreateOpportunity, durable", f"{len(next(bodies(1))):,}")
            _compare(table, row, Target("at least", 0.15), bare, server, Creating(folder, server), seconds)
    return table


def gets(ids, count):
    """Signed GetOpportunity requests, going round the ids."""
    signer = Signer("GetOpportunity")
    different = [signer.request(json.dumps({"Catalog": "Sandbox", "Identifier": id}).encode()) for id in ids]
    return (different[position % len(different)] for position in range(count))


class Creating:
    """Sends creations: to Cosell each once, to the bare server, which does not care, the same ones over and over."""

    def __init__(self, folder, cosell):
        self.folder = folder
        self.cosell = cosell
        self.rate = FIRST_GUESS

    def __call__(self, server, seconds):
        is_cosell = server is self.cosell
        count = int(self.rate * seconds * RESERVE) if is_cosell else FIRST_GUESS
        requests = RequestFile(self.folder / "create", creations(count))
        load = requests.send(server, seconds, again=not is_cosell)
        requests.remove()
        if load.seconds < 0.95 * seconds:
            raise SystemExit(f"{count} creations lasted for {load.seconds:.1f} s only; prepare more")
        if is_cosell:
            self.rate = load.rate
        return load


def _compare(table, row, target, bare, cosell, send, seconds):
    """Drives the two in turn; a row of medians."""
    for server in (bare, cosell):
        send(server, WARM_UP_SECONDS)
    loads = [(send(bare, seconds), send(cosell, seconds)) for _ in range(ROUNDS)]
    theirs, ours = (median(load.rate for load in side) for side in zip(*loads))
    latencies = [median(getattr(load, name) for _, load in loads) for name in ("median_ms", "p99_ms")]
    table.add(*row, theirs, ours, ours / theirs, *latencies, target=target)
