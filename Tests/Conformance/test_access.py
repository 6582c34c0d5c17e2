"""Policies: who may do what, and how a denial reads (selling 9, access 3 to 6)."""

import re

import pytest

from desk import Desk
from operations import AROUND_ENGAGEMENTS, ON_SETTINGS, OPERATIONS, REQUESTS, WRITES
from partners import FULL_ACCESS, Partner, account, configuration, policy, selling, user
from refusals import REQUIRED, RV, check_refusal, fails
from wire import Wire

NUMBER = "111122223333"
ANY_RECORD = f"arn:aws:partnercentral:us-east-1:{NUMBER}:catalog/*/opportunity/*"
DENIAL = (
    r"User: (arn:aws:iam::111122223333:user/\S+) is not authorized to perform: partnercentral:(\w+) "
    r"on resource: (\S+) (because no identity-based policy allows the partnercentral:\2 action"
    r"|with an explicit deny in an identity-based policy)"
)


def allow(*actions, **more):
    return {"Action": [f"partnercentral:{action}" for action in actions], **more}


def deny(*actions, **more):
    return allow(*actions, Effect="Deny", **more)


# One user a way of being allowed or denied: name, documents, managed policies.
USERS = {
    "boss": ([FULL_ACCESS], []),
    "nobody": ([policy(allow("NoSuchAction"))], []),
    "getter": ([policy(allow("Get*", "List*"))], []),
    "shouter": ([policy({"Action": "PARTNERCENTRAL:getopportunity"})], []),
    "single": ([policy(allow("Get?pportunity"))], []),
    "submits-not": ([policy(allow("*"), deny("SubmitOpportunity"))], []),
    "all-but-assign": ([policy({"NotAction": "partnercentral:AssignOpportunity"})], []),
    "sandbox-only": ([], ["AWSPartnerCentralSandboxFullAccess"]),
    "manager": ([], ["AWSPartnerCentralOpportunityManagement"]),
    "full": ([], ["AWSPartnerCentralFullAccess"]),
    "of-aws-catalog": ([policy(allow("*", Condition={"StringEquals": {"partnercentral:Catalog": "AWS"}}))], []),
    "of-sandbox-arns": (
        [policy(allow("Get*", Resource=f"arn:aws:partnercentral:us-east-1:{NUMBER}:catalog/Sandbox/*"))],
        [],
    ),
    "solutions-only": (
        [
            policy(
                allow(
                    "AssociateOpportunity",
                    Condition={"StringEquals": {"partnercentral:RelatedEntityType": "Solutions"}},
                )
            )
        ],
        [],
    ),
    "of-team-blue": (
        [policy(allow("Get*", "TagResource", Condition={"StringEquals": {"aws:ResourceTag/team": "blue"}}))],
        [],
    ),
    "tags-blue": (
        [
            policy(
                allow(
                    "CreateOpportunity",
                    "TagResource",
                    Condition={
                        "StringLike": {"aws:RequestTag/team": "bl*"},
                        "ForAllValues:StringEquals": {"aws:TagKeys": ["team", "tier"]},
                    },
                )
            )
        ],
        [],
    ),
    "untags-tier": (
        [policy(allow("UntagResource", Condition={"ForAnyValue:StringEquals": {"aws:TagKeys": ["tier"]}}))],
        [],
    ),
    "two-policies": ([policy(allow("GetOpportunity")), policy(deny("GetOpportunity", Resource=ANY_RECORD))], []),
}
PARTNERS = {
    name: Partner(NUMBER, f"AKIACOSELLTEST{number:06d}", f"secret-of-{name}-{number}")
    for number, name in enumerate(USERS)
}


@pytest.fixture(scope="module")
def guarded(servers):
    users = [user(PARTNERS[name], name, *documents, managed=managed) for name, (documents, managed) in USERS.items()]
    return servers.start(configuration(account(NUMBER, "Example Partner", *users)))


@pytest.fixture(scope="module")
def at(guarded):
    """The desk of a user, by name and catalog."""

    def desk(name, catalog="Sandbox"):
        return Desk(selling(guarded, PARTNERS[name]), catalog)

    return desk


@pytest.fixture(scope="module")
def boss(at):
    return at("boss")


class TestActions:
    def test_default_is_deny(self, at, boss):
        with fails("AccessDeniedException"):
            at("nobody").record(boss.create())

    @pytest.mark.parametrize("name", ["getter", "shouter", "single", "all-but-assign", "manager", "full"])
    def test_allowed_to_get(self, at, boss, name):
        """Wildcards, and actions whatever their case."""
        identifier = boss.create()
        assert at(name).record(identifier)["Id"] == identifier

    @pytest.mark.parametrize("name", ["getter", "shouter", "single", "nobody"])
    def test_not_allowed_to_create(self, at, name):
        with fails("AccessDeniedException"):
            at(name).create()

    def test_explicit_deny_wins(self, at, boss):
        identifier = boss.create()
        assert at("submits-not").record(identifier)
        with fails("AccessDeniedException"):
            at("submits-not").submit(identifier)

    def test_deny_of_another_policy_wins(self, at, boss):
        with fails("AccessDeniedException"):
            at("two-policies").record(boss.create())

    def test_all_but_one(self, at, boss):
        identifier = boss.create()
        with fails("AccessDeniedException"):
            at("all-but-assign").client.assign_opportunity(
                Catalog="Sandbox", Identifier=identifier, Assignee=REQUESTS["AssignOpportunity"]()["Assignee"]
            )


class TestManagedPolicies:
    @pytest.mark.parametrize("operation", OPERATIONS)
    @pytest.mark.parametrize("name", ["manager", "full", "sandbox-only"])
    def test_allow_every_operation_in_the_sandbox(self, guarded, name, operation):
        """But for the settings, which are not the manager's (selling 9.2)."""
        wire = Wire(guarded, PARTNERS[name])
        answer = wire.call(operation, REQUESTS[operation]())
        wire.close()
        if name == "manager" and operation in ON_SETTINGS:
            assert answer.error == "AccessDeniedException"
        else:
            assert answer.error in (None, "ResourceNotFoundException")

    @pytest.mark.parametrize("operation", OPERATIONS)
    def test_sandbox_policy_ends_there(self, guarded, operation):
        """Tag operations have no Catalog member: the key comes from the ARN (selling 9.2)."""
        request = REQUESTS[operation]()
        if "Catalog" in request:
            request["Catalog"] = "AWS"
        else:
            request["ResourceArn"] = request["ResourceArn"].replace("catalog/Sandbox", "catalog/AWS")
        wire = Wire(guarded, PARTNERS["sandbox-only"])
        answer = wire.call(operation, request)
        wire.close()
        assert answer.error == "AccessDeniedException"


class TestConditions:
    def test_catalog(self, at):
        assert at("of-aws-catalog", "AWS").create()
        with fails("AccessDeniedException"):
            at("of-aws-catalog").create()

    def test_resource(self, at, boss):
        identifier, elsewhere = boss.create(), at("boss", "AWS").create()
        assert at("of-sandbox-arns").record(identifier)
        with fails("AccessDeniedException"):
            at("of-sandbox-arns", "AWS").record(elsewhere)

    def test_related_entity_type(self, at, boss):
        identifier = boss.create()
        at("solutions-only").associate(identifier, boss.solution)
        with fails("AccessDeniedException"):
            at("solutions-only").associate(identifier, "AWSLambda", "AwsProducts")

    def test_resource_tag(self, at, boss):
        blue = boss.create({"Tags": [{"Key": "team", "Value": "blue"}]})
        red = boss.create({"Tags": [{"Key": "team", "Value": "red"}]})
        assert at("of-team-blue").record(blue)
        for identifier in (red, boss.create()):
            with fails("AccessDeniedException"):
                at("of-team-blue").record(identifier)

    def test_resource_tag_as_it_is_now(self, at, boss):
        identifier = boss.create()
        arn = boss.arn(identifier)
        boss.client.tag_resource(ResourceArn=arn, Tags=[{"Key": "team", "Value": "blue"}])
        assert at("of-team-blue").record(identifier)
        boss.client.untag_resource(ResourceArn=arn, TagKeys=["team"])
        with fails("AccessDeniedException"):
            at("of-team-blue").record(identifier)

    @pytest.mark.parametrize(
        "tags, is_allowed",
        [
            ({"team": "blue"}, True),
            ({"team": "red"}, False),
            ({"team": "blue", "tier": "1"}, True),
            ({"team": "blue", "cost": "1"}, False),
            ({"tier": "1"}, False),
            ({}, False),
        ],
    )
    def test_request_tags(self, at, tags, is_allowed):
        given = {"Tags": [{"Key": key, "Value": value} for key, value in tags.items()]} if tags else {}
        if is_allowed:
            assert at("tags-blue").create(given)
        else:
            with fails("AccessDeniedException"):
                at("tags-blue").create(given)

    def test_any_tag_key(self, at, boss):
        arn = boss.arn(boss.create())
        at("untags-tier").client.untag_resource(ResourceArn=arn, TagKeys=["tier", "team"])
        with fails("AccessDeniedException"):
            at("untags-tier").client.untag_resource(ResourceArn=arn, TagKeys=["team"])


class TestDenial:
    """R1.27"""

    @pytest.mark.parametrize("operation", OPERATIONS)
    def test_words(self, guarded, operation):
        wire = Wire(guarded, PARTNERS["nobody"])
        answer = wire.call(operation, REQUESTS[operation]())
        wire.close()
        caller, action, resource, cause = re.fullmatch(DENIAL, answer.message).groups()
        assert caller.endswith("user/nobody")
        assert action == operation
        assert cause.startswith("because no identity-based policy")
        if operation in ("CreateOpportunity", "ListOpportunities", "ListSolutions", *AROUND_ENGAGEMENTS):
            assert re.fullmatch(rf"\*|arn:aws:partnercentral:us-east-1:({NUMBER})?:catalog/Sandbox/\S+", resource)
        else:
            assert resource == f"arn:aws:partnercentral:us-east-1:{NUMBER}:catalog/Sandbox/opportunity/O1"

    def test_words_of_an_explicit_deny(self, at, boss):
        with fails("AccessDeniedException") as caught:
            at("submits-not").submit(boss.create())
        assert re.fullmatch(DENIAL, caught.value.response["Error"]["Message"])[4].startswith("with an explicit deny")


class TestOrder:
    """After the required members, before patterns, existence and rules (selling 1.3)."""

    @pytest.mark.parametrize("operation", WRITES)
    def test_required_first(self, guarded, operation):
        wire = Wire(guarded, PARTNERS["getter"])
        request = REQUESTS[operation]()
        name = [*wire.judge.service.operation_model(operation).input_shape.required_members][-1]
        del request[name]
        answer = wire.call(operation, request)
        wire.close()
        check_refusal(answer.value, RV, (name[0].lower() + name[1:], REQUIRED))

    @pytest.mark.parametrize("changes", [{"OpportunityType": "Gift"}, {"NationalSecurity": "Yes"}])
    def test_patterns_and_rules_after(self, at, boss, changes):
        with fails("AccessDeniedException"):
            at("getter").update(boss.create(), changes)
