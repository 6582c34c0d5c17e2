"""What `cosell crm plan` takes where nothing has changed on either side, and where everything is new to it."""

import json
import os
import subprocess
import time
from statistics import median

from . import servers
from .signing import KEY_ID, REGION, SECRET
from .tables import Table, Target

RUNS = 5
LIMIT_MS = 3000
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
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.port}",
            "AWS_ACCESS_KEY_ID": KEY_ID, "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_DEFAULT_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true", "COSELL_CATALOG": "Sandbox",
            "COSELL_DATABASE": str(home / "crm.sqlite"), "COSELL_CRM_SETTINGS": str(home / "crm.yaml"),
        }
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
