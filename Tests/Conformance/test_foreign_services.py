"""Services that are not answered here: real clients, which send them by AWS_ENDPOINT_URL, read why and what to do."""

import subprocess

import botocore.config
import botocore.exceptions
import botocore.session
import pytest

from partners import PARTNER_1, REGION
from test_cli import environment

WAY_OUT = "AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING"
QUERY, S3, JSON = ("InvalidAction", 400), ("NotImplemented", 501), ("UnknownOperationException", 404)

# Service, operation, parameters, name in the message, code and status: each protocol of AWS once or more.
CALLS = [
    ("rds", "DescribeDBInstances", {}, "rds", QUERY),
    ("ec2", "DescribeRegions", {}, "EC2", QUERY),
    ("cloudformation", "ListStacks", {}, "CloudFormation", QUERY),
    ("s3", "ListBuckets", {}, "S3", S3),
    ("s3", "ListObjectsV2", {"Bucket": "deals"}, "S3", S3),
    ("s3", "PutObject", {"Bucket": "deals", "Key": "a/b", "Body": b"x"}, "S3", S3),
    ("route53", "ListHostedZones", {}, "route53", QUERY),
    ("secretsmanager", "ListSecrets", {}, "Secrets Manager", JSON),
    ("dynamodb", "ListTables", {}, "DynamoDB", JSON),
    ("sqs", "ListQueues", {}, "SQS", JSON),
    ("lambda", "ListFunctions", {}, "Lambda", JSON),
    ("lambda", "DeleteFunction", {"FunctionName": "f"}, "Lambda", JSON),
    (
        "partnercentral-revenue-measurement",
        "ListRevenueAttributions",
        {"Catalog": "AWS"},
        "Partner Central Revenue Measurement",
        JSON,
    ),
]


@pytest.fixture(scope="module")
def session():
    return botocore.session.Session()


@pytest.mark.parametrize("service, operation, parameters, name, ending", CALLS, ids=[f"{c[0]}-{c[1]}" for c in CALLS])
def test_client_reads_the_refusal(server, session, service, operation, parameters, name, ending):
    client = session.create_client(
        service,
        region_name=REGION,
        endpoint_url=server.endpoint,
        aws_access_key_id=PARTNER_1.key,
        aws_secret_access_key=PARTNER_1.secret,
        config=botocore.config.Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
    )
    with pytest.raises(botocore.exceptions.ClientError) as failure:
        client._make_api_call(operation, parameters)
    error, metadata = failure.value.response["Error"], failure.value.response["ResponseMetadata"]
    assert (error["Code"], metadata["HTTPStatusCode"]) == ending
    assert error["Message"].startswith(f"Cosell does not answer {name}. ")
    assert WAY_OUT in error["Message"]


COMMANDS = [
    (["cloudformation", "list-stacks"], "CloudFormation"),
    (["secretsmanager", "list-secrets"], "Secrets Manager"),
    (["s3", "ls"], "S3"),
    (["s3api", "list-objects-v2", "--bucket", "deals"], "S3"),
    (["ec2", "describe-regions"], "EC2"),
    (["lambda", "list-functions"], "Lambda"),
]


@pytest.mark.parametrize("words, name", COMMANDS, ids=[" ".join(words) for words, _ in COMMANDS])
def test_cli_prints_the_refusal(server, words, name):
    variables = {**environment(server), "AWS_ENDPOINT_URL": server.endpoint, "AWS_MAX_ATTEMPTS": "1"}
    ended = subprocess.run(["aws", *words], env=variables, capture_output=True, text=True, timeout=60)
    assert ended.returncode in (1, 254, 255)
    assert f"Cosell does not answer {name}. " in ended.stderr
    assert WAY_OUT in ended.stderr


def test_service_of_its_own_keeps_the_others_away(server):
    """What README recommends: only Partner Central comes here."""
    variables = {**environment(server), "AWS_ENDPOINT_URL_PARTNERCENTRAL_SELLING": server.endpoint}
    del variables["AWS_ENDPOINT_URL"]
    variables["AWS_ENDPOINT_URL_STS"] = "http://127.0.0.1:9"
    words = ["aws", "partnercentral-selling", "list-solutions", "--catalog", "Sandbox"]
    assert subprocess.run(words, env=variables, capture_output=True, timeout=60).returncode == 0
    ended = subprocess.run(["aws", "sts", "get-caller-identity"], env=variables, capture_output=True, text=True, timeout=60)
    assert "Could not connect" in ended.stderr
