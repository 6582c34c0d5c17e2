"""The pipeline with boto3 as it comes out of the box, held to the model by our judge and by the shared one."""

import importlib.util

import boto3
import pytest

from partners import PARTNER_1, REGION, SERVICE
from payloads import complete
from server import REPOSITORY
from strictmodel import strict

SHARED = REPOSITORY.parent / "shared/checks/strictaws.py"


def shared_strict():
    if not SHARED.exists():
        pytest.skip(f"{SHARED.relative_to(REPOSITORY.parent)} is not beside the repository")
    specification = importlib.util.spec_from_file_location("strictaws", SHARED)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module.strict


@pytest.fixture(params=["ours", "shared"])
def selling(request, server):
    check = strict if request.param == "ours" else shared_strict()
    return check(
        boto3.client(
            SERVICE,
            region_name=REGION,
            endpoint_url=server.endpoint,
            aws_access_key_id=PARTNER_1.key,
            aws_secret_access_key=PARTNER_1.secret,
        )
    )


def test_from_creation_to_launch(selling):
    """Each of the thirteen operations succeeds once, and the common errors are met on the way."""
    catalog = {"Catalog": "Sandbox"}
    [solution, *_] = selling.list_solutions(**catalog, Status=["Active"])["SolutionSummaries"]
    identifier = selling.create_opportunity(**catalog, **complete())["Id"]
    related = {"OpportunityIdentifier": identifier, **catalog}
    for kind, entity in (("Solutions", solution["Id"]), ("AwsProducts", "AWSLambda"), ("AwsProducts", "AmazonBraket")):
        selling.associate_opportunity(**related, RelatedEntityType=kind, RelatedEntityIdentifier=entity)
    selling.disassociate_opportunity(**related, RelatedEntityType="AwsProducts", RelatedEntityIdentifier="AmazonBraket")
    selling.assign_opportunity(
        **catalog,
        Identifier=identifier,
        Assignee={
            "Email": "ida@partner.example.com",
            "FirstName": "Ida",
            "LastName": "Orr",
            "BusinessTitle": "OpportunityOwner",
        },
    )
    with pytest.raises(selling.exceptions.ResourceNotFoundException):
        selling.get_aws_opportunity_summary(**catalog, RelatedOpportunityIdentifier=identifier)
    selling.submit_opportunity(**catalog, Identifier=identifier, InvolvementType="Co-Sell")
    with pytest.raises(selling.exceptions.ValidationException):
        selling.submit_opportunity(**catalog, Identifier=identifier, InvolvementType="Co-Sell")
    assert selling.get_aws_opportunity_summary(**catalog, RelatedOpportunityIdentifier=identifier)["Origin"]
    update(selling, identifier, ReviewStatus="Approved")
    for stage in ("Qualified", "Technical Validation", "Business Validation", "Committed", "Launched"):
        stale = update(selling, identifier, Stage=stage)
    with pytest.raises(selling.exceptions.ConflictException):
        selling.update_opportunity(**stale)
    record = selling.get_opportunity(**catalog, Identifier=identifier)
    assert record["LifeCycle"]["Stage"] == "Launched"
    selling.tag_resource(ResourceArn=record["Arn"], Tags=[{"Key": "team", "Value": "blue"}, {"Key": "a", "Value": "1"}])
    selling.untag_resource(ResourceArn=record["Arn"], TagKeys=["a"])
    assert selling.list_tags_for_resource(ResourceArn=record["Arn"])["Tags"] == [{"Key": "team", "Value": "blue"}]
    [row] = selling.list_opportunities(**catalog, Identifier=[identifier])["OpportunitySummaries"]
    assert row["LifeCycle"]["Stage"] == "Launched"


def update(selling, identifier, **life_cycle):
    """Get, edit, send everything: the flow of AWS's guide. Returns the update that was sent."""
    record = selling.get_opportunity(Catalog="Sandbox", Identifier=identifier)
    members = selling.meta.service_model.operation_model("UpdateOpportunity").input_shape.members
    kept = {name: value for name, value in record.items() if name in members}
    change = {**kept, "Identifier": identifier, "LifeCycle": {**record["LifeCycle"], **life_cycle}}
    selling.update_opportunity(**change)
    return change
