"""A daily sync as most people write it first: list, then get each, into a file.

    python straightforward.py ENDPOINT CATALOG FILE
"""

import json
import sys

import boto3

endpoint, catalog, target = sys.argv[1:]
selling = boto3.client("partnercentral-selling", endpoint_url=endpoint)
records = []
for page in selling.get_paginator("list_opportunities").paginate(Catalog=catalog):
    for row in page["OpportunitySummaries"]:
        record = selling.get_opportunity(Catalog=catalog, Identifier=row["Id"])
        if record["LifeCycle"]["ReviewStatus"] != "Pending Submission":
            record["AwsSummary"] = selling.get_aws_opportunity_summary(
                Catalog=catalog, RelatedOpportunityIdentifier=row["Id"]
            )
        records.append(record)
with open(target, "w") as file:
    json.dump(records, file, default=str)
print(len(records))
