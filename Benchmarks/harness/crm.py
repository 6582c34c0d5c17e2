"""What `cosell crm plan` takes where nothing has changed, and how many requests a sync of changed deals makes of a CRM.

Salesforce and HubSpot are the local ones of the conformance suite.
"""

import json
import os
import resource
import subprocess
import sys
import time
from statistics import median

from . import servers
from .signing import KEY_ID, REGION, SECRET
from .tables import Table, Target

sys.path.insert(0, str(servers.HERE.parent / "Tests/Conformance"))

from hubspot import HubSpot  # noqa: E402
from salesforce import Salesforce  # noqa: E402

RUNS = 5
LIMIT_MS = 3000
# Requests of a job of Salesforce beside its data, and records in a batch of HubSpot.
JOB_LIMIT = 5
BATCH = 100
# The opportunity's own identifier stays as it was, so that making deals writes nothing to AWS.
MAPPING = """
create: {in_crm: true}
fields:
  - {aws: PartnerOpportunityIdentifier, crm: Own Identifier}
  - {aws: Project.Title, crm: Name}
  - {aws: LifeCycle.Stage, crm: Stage}
  - {aws: LifeCycle.NextSteps, crm: Next Steps}
  - {aws: LifeCycle.TargetCloseDate, crm: Close Date}
  - {aws: OpportunityType, crm: Type}
  - {aws: "Project.ExpectedCustomerSpend[].Amount", crm: Amount, as: number}
  - {aws: Project.CustomerBusinessProblem, crm: Problem}
  - {aws: Project.CustomerUseCase, crm: Use Case}
  - {aws: Project.DeliveryModels, crm: Delivery}
  - {aws: Project.AdditionalComments, crm: Comments}
  - {aws: PrimaryNeedsFromAws, crm: Needs}
  - {aws: Customer.Account.CompanyName, crm: Company}
  - {aws: Customer.Account.Industry, crm: Industry}
  - {aws: Customer.Account.WebsiteUrl, crm: Website}
  - {aws: Customer.Account.Address.CountryCode, crm: Country}
  - {aws: Customer.Account.Address.PostalCode, crm: Postal Code}
  - {aws: Customer.Account.Address.City, crm: City}
  - {aws: LifeCycle.ReviewStatus, crm: Status}
"""


def measure(folder, middle):
    table = Table("CRM", ["a run of cosell crm, deals in a file", "ms"])
    home = folder / "crm"
    home.mkdir()
    (home / "mapping.yaml").write_text(MAPPING)
    (home / "crm.yaml").write_text("crm: csv\nmapping: mapping.yaml\ncsv: {file: deals.csv}\n")
    (home / "deals.csv").write_text("Id,Opportunity ID\r\n")
    with servers.cosell(folder, middle.data) as server:
        environment = _environment(home, server)
        made, _ = _run(environment, "sync", "--yes")
        if len(made["CreatedInCrm"]) != middle.count:
            raise SystemExit(f"{len(made['CreatedInCrm'])} of {middle.count} deals were made")
        _run(environment, "sync", "--yes")
        words = f"plan, {middle.count:,} unchanged on both sides"
        table.add(words, _median(environment, "--local"), target=Target("at most", LIMIT_MS))
        table.add("the same, asking AWS what has changed", _median(environment))
        # A file that was written anew says nothing new, and is read whole to know it.
        times = []
        for number in range(RUNS):
            with open(home / "deals.csv", "ab") as file:
                file.write(b"\r\n" * (number % 2 + 1))
            plan, milliseconds = _run(environment, "plan", "--local")
            times.append(milliseconds)
            _unchanged(plan)
        table.add("the same, the file written anew", median(times), target=Target("at most", LIMIT_MS))
    return table


# The second one tells of a field more, so that every deal has changed.
FIELDS = {
    "salesforce": ("Name", "StageName", "CloseDate", "AWS_Comments__c"),
    "hubspot": ("dealname", "aws_review_status", "closedate", "description"),
}
SOURCES = ("Project.Title", "LifeCycle.Stage", "LifeCycle.TargetCloseDate", "Project.CustomerBusinessProblem")


def measure_requests(folder, middle):
    columns = [
        f"cosell crm sync, {middle.count:,} deals", "seconds", "seconds of work", "requests that read",
        "requests that write", "of those judged",
    ]
    table = Table("CRM, requests", columns)
    for system, kind in (("salesforce", Salesforce), ("hubspot", HubSpot)):
        home = folder / system
        home.mkdir()
        with servers.cosell(folder, middle.data) as server, kind() as crm:
            environment = _environment(home, server)
            if system == "salesforce":
                # Jobs of this org are done at once, and are not waited for.
                block = crm.settings(bulk_pace=0)
                environment["SALESFORCE_CLIENT_SECRET"] = crm.secret
            else:
                block = {"address": crm.url}
                environment["HUBSPOT_TOKEN"] = crm.token
            lines = [f"crm: {system}", "mapping: mapping.yaml", f"{system}:", *(f"  {key}: {value}" for key, value in block.items())]
            (home / "crm.yaml").write_text("\n".join(lines) + "\n")
            for words, fields in (("new", 3), ("changed", 4)):
                pairs = zip(SOURCES[:fields], FIELDS[system])
                rows = [f"  - {{aws: {ours}, crm: {theirs}, direction: to_crm}}" for ours, theirs in pairs]
                (home / "mapping.yaml").write_text("\n".join(["fields:", *rows]) + "\n")
                before, work = len(crm.requests), resource.getrusage(resource.RUSAGE_CHILDREN)
                report, milliseconds = _run(environment, "sync", "--yes")
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                done = len(report["CreatedInCrm"] if words == "new" else report["ChangedInCrm"])
                if done != middle.count:
                    raise SystemExit(f"{done} of {middle.count} deals were written to {system}")
                spent = after.ru_utime + after.ru_stime - work.ru_utime - work.ru_stime
                asked = [target for _, target in crm.requests[before:]]
                writes = [target for target in asked if _writes(target)]
                judged, bound = writes, -(-middle.count // BATCH)
                if system == "salesforce":
                    judged, bound = [target for target in writes if not target.endswith("/batches")], JOB_LIMIT
                name = f"{system}, all {words}; judged: {'beside the data' if system == 'salesforce' else 'all'}"
                cells = [milliseconds / 1000, spent, len(asked) - len(writes), len(writes), len(judged)]
                table.add(name, *cells, target=Target("at most", bound))
    return table


def _writes(target):
    """Whether a request is about what is written: a batch of it, or its job."""
    return "/jobs/ingest" in target or "composite/sobjects" in target or "/batch/up" in target


def _environment(home, server):
    return {
        "PATH": os.environ["PATH"], "HOME": str(home), "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.port}",
        "AWS_ACCESS_KEY_ID": KEY_ID, "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_DEFAULT_REGION": REGION,
        "AWS_EC2_METADATA_DISABLED": "true", "COSELL_CATALOG": "Sandbox",
        "COSELL_DATABASE": str(home / "crm.sqlite"), "COSELL_CRM_SETTINGS": str(home / "crm.yaml"),
    }


def _median(environment, *options):
    times = []
    for _ in range(RUNS):
        plan, milliseconds = _run(environment, "plan", *options)
        _unchanged(plan)
        times.append(milliseconds)
    return median(times)


def _unchanged(plan):
    if plan["Deals"]:
        raise SystemExit(f"{len(plan['Deals'])} deals are said to have changed")


def _run(environment, *words):
    start = time.perf_counter()
    ended = subprocess.run(
        [servers.COSELL, "crm", *words, "--output", "json"], env=environment, stdout=subprocess.PIPE, check=True
    )
    return json.loads(ended.stdout), (time.perf_counter() - start) * 1000
