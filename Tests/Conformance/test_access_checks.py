"""Who am I, and what may I: STS, IAM and Organizations as scripts ask them, by boto3 and by the AWS CLI."""

import dataclasses
import datetime
import http.server
import json
import subprocess
import threading
import urllib.error

import boto3
import botocore.config
import botocore.exceptions
import pytest

from checkers import checker, refused
from partners import (
    FULL_ACCESS,
    PARTNER_1,
    PARTNER_2,
    PARTNER_3,
    PLAIN,
    REGION,
    Partner,
    account,
    configuration,
    policy,
    selling,
    user,
)
from payloads import complete, edited
from server import BINARY, HOST
from test_cli import environment
from test_http import exchange
from wire import Wire

ADMIN = Partner("111122223333", "AKIATESTADMIN0000001", "admin-secret-of-the-tests")
DANA = Partner("111122223333", "AKIATESTDANA00000001", "dana-secret-of-the-tests")
NOBODY = Partner("111122223333", "AKIATESTNOBODY000001", "nobody-secret-of-the-tests")
ROOT = Partner("111122223333", "AKIATESTROOT00000001", "root-secret-of-the-tests")
SAM = Partner("444455556666", "AKIATESTSAM000000001", "sam-secret-of-the-tests")

EXTERNAL_ID = "blue-42"
CRM = "arn:aws:iam::111122223333:role/CrmConnector"
READER = "arn:aws:iam::111122223333:role/Reader"
SELLER = "arn:aws:iam::111122223333:role/Seller"
TRUST = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Sid": "Crm",
            "Effect": "Allow",
            "Principal": {"AWS": ["arn:aws:iam::111122223333:user/dana", "444455556666"]},
            "Action": ["sts:AssumeRole", "sts:TagSession"],
            "Condition": {"StringEquals": {"sts:ExternalId": EXTERNAL_ID}},
        }
    ],
}
TAGGING = {
    "Version": "2012-10-17",
    "Statement": {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
        "Action": ["sts:AssumeRole", "sts:TagSession"],
    },
}
MANAGED = ["AWSPartnerCentralFullAccess", "IAMReadOnlyAccess", "AWSOrganizationsReadOnlyAccess"]


def settings():
    everything = policy({"Action": "*"})
    sellers = policy(
        {"Action": "partnercentral:*", "Condition": {"StringEquals": {"aws:PrincipalTag/Team": "east"}}}
    )
    return configuration(
        account(
            "111122223333",
            "Northwind",
            user(ADMIN, "admin", everything),
            user(DANA, "dana", FULL_ACCESS, managed=MANAGED),
            user(NOBODY, "nobody"),
            roles=[
                {
                    "name": "CrmConnector",
                    "managed_policies": ["AWSPartnerCentralOpportunityManagement"],
                    "policies": [FULL_ACCESS],
                    "trust_policy": TRUST,
                    "max_session_duration": 7200,
                },
                {"name": "Reader", "policies": [FULL_ACCESS]},
                {"name": "Seller", "policies": [sellers], "trust_policy": TAGGING},
            ],
            root={"access_keys": [{"id": ROOT.key, "secret": ROOT.secret}]},
        ),
        account("444455556666", "Tailspin", user(SAM, "sam", everything)),
    )


@pytest.fixture(scope="module")
def checks(servers):
    return servers.start(settings())


@pytest.fixture(scope="module")
def sts(checks):
    return checker(checks, "sts", DANA)


@pytest.fixture(scope="module")
def iam(checks):
    return checker(checks, "iam", DANA)


@pytest.fixture(scope="module")
def organizations(checks):
    return checker(checks, "organizations", DANA)


def assumed(answer, base=DANA):
    """The caller that temporary credentials make."""
    keys = answer["Credentials"]
    return dataclasses.replace(
        base, key=keys["AccessKeyId"], secret=keys["SecretAccessKey"], token=keys["SessionToken"]
    )


class TestSTS:
    @pytest.mark.parametrize(
        "partner, arn",
        [
            (DANA, "arn:aws:iam::111122223333:user/dana"),
            (NOBODY, "arn:aws:iam::111122223333:user/nobody"),
            (ROOT, "arn:aws:iam::111122223333:root"),
            (SAM, "arn:aws:iam::444455556666:user/sam"),
        ],
    )
    def test_identity(self, checks, partner, arn):
        said = checker(checks, "sts", partner).get_caller_identity()
        assert (said["Account"], said["Arn"]) == (partner.account, arn)
        assert said["ResponseMetadata"]["RequestId"] == said["ResponseMetadata"]["HTTPHeaders"]["x-amzn-requestid"]

    @pytest.mark.parametrize(
        "partner, code",
        [
            (dataclasses.replace(DANA, secret="wrong"), "SignatureDoesNotMatch"),
            (dataclasses.replace(DANA, key="AKIAWHOISTHIS0000001"), "InvalidClientTokenId"),
            (dataclasses.replace(DANA, key="ASIAWHOISTHIS0000001", token="t"), "InvalidClientTokenId"),
            (dataclasses.replace(DANA, token="t"), "InvalidClientTokenId"),
        ],
    )
    def test_bad_keys(self, checks, partner, code):
        assert refused(checker(checks, "sts", partner).get_caller_identity)[:2] == (code, 403)

    def test_no_signature(self, checks):
        wire = Wire(checks, DANA, service="sts")
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        request = dataclasses.replace(
            wire.plain("", b"Action=GetCallerIdentity&Version=2011-06-15"), headers=headers
        )
        answer = wire.send(request)
        assert answer.status == 403
        assert b"<Code>MissingAuthenticationToken</Code>" in answer.body

    def test_form_in_the_address(self, checks):
        wire = Wire(checks, DANA, service="sts")
        request = dataclasses.replace(
            wire.plain("", b""), method="GET", path="/?Action=GetCallerIdentity&Version=2011-06-15", headers={}
        )
        answer = wire.send(wire.sign(request))
        assert answer.status == 200
        assert b"<Arn>arn:aws:iam::111122223333:user/dana</Arn>" in answer.body

    def test_too_large(self, checks):
        wire = Wire(checks, DANA, service="sts")
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        signed = wire.sign(dataclasses.replace(wire.plain("", b""), headers=headers))
        lines = [f"{name}: {value}" for name, value in signed.headers.items()]
        lines += [f"Host: {HOST}:{checks.port}", f"Content-Length: {(1 << 20) + 1}"]
        answer = exchange(checks, "\r\n".join(["POST / HTTP/1.1", *lines, "", ""]).encode())
        assert b" 413 " in answer.partition(b"\r\n")[0]
        assert b"<Code>RequestEntityTooLarge</Code>" in answer

    def test_assume_role(self, checks, sts):
        answer = sts.assume_role(
            RoleArn=CRM,
            RoleSessionName="nightly",
            ExternalId=EXTERNAL_ID,
            DurationSeconds=7200,
            Tags=[{"Key": "Team", "Value": "east"}],
        )
        left = answer["Credentials"]["Expiration"] - datetime.datetime.now(datetime.timezone.utc)
        assert datetime.timedelta(seconds=7100) < left <= datetime.timedelta(seconds=7200)
        arn = "arn:aws:sts::111122223333:assumed-role/CrmConnector/nightly"
        assert answer["AssumedRoleUser"]["Arn"] == arn
        said = checker(checks, "sts", assumed(answer)).get_caller_identity()
        assert (said["Arn"], said["UserId"]) == (arn, answer["AssumedRoleUser"]["AssumedRoleId"])

    @pytest.mark.parametrize(
        "parameters, code, status",
        [
            ({"ExternalId": "blue-43"}, "AccessDenied", 403),
            ({"ExternalId": None}, "AccessDenied", 403),
            ({"RoleArn": CRM + "s"}, "AccessDenied", 403),
            ({"SourceIdentity": "dk"}, "AccessDenied", 403),
            ({"DurationSeconds": 7201}, "ValidationError", 400),
            ({"RoleSessionName": "a b"}, "ValidationError", 400),
            ({"Policy": "{}"}, "MalformedPolicyDocument", 400),
            ({"PolicyArns": [{"arn": "arn:aws:iam::aws:policy/None"}]}, "ValidationError", 400),
            (
                {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "A", "Value": "2"}]},
                "InvalidParameterValue",
                400,
            ),
        ],
    )
    def test_assume_role_refused(self, sts, parameters, code, status):
        asked = {"RoleArn": CRM, "RoleSessionName": "nightly", "ExternalId": EXTERNAL_ID, **parameters}
        asked = {name: value for name, value in asked.items() if value is not None}
        assert refused(sts.assume_role, **asked)[:2] == (code, status)

    def test_assume_role_of_another_account(self, checks):
        other = checker(checks, "sts", SAM)
        answer = other.assume_role(RoleArn=CRM, RoleSessionName="guest", ExternalId=EXTERNAL_ID)
        said = checker(checks, "sts", assumed(answer)).get_caller_identity()
        assert said["Account"] == "111122223333"

    def test_nobody_assumes_what_only_the_account_may(self, checks):
        denied = refused(checker(checks, "sts", NOBODY).assume_role, RoleArn=READER, RoleSessionName="nightly")
        assert denied[:2] == ("AccessDenied", 403)
        assert denied[2] == (
            "User: arn:aws:iam::111122223333:user/nobody is not authorized to perform: sts:AssumeRole "
            f"on resource: {READER}"
        )

    def test_root_assumes_nothing(self, checks):
        denied = refused(checker(checks, "sts", ROOT).assume_role, RoleArn=READER, RoleSessionName="nightly")
        assert denied[0] == "AccessDenied"

    def test_session_token(self, checks, sts):
        temporary = assumed(sts.get_session_token(DurationSeconds=900))
        said = checker(checks, "sts", temporary).get_caller_identity()
        assert said["Arn"] == "arn:aws:iam::111122223333:user/dana"
        assert selling(checks, temporary).list_solutions(Catalog="Sandbox")["SolutionSummaries"]
        assert refused(checker(checks, "sts", temporary).get_session_token)[:2] == ("AccessDenied", 403)
        assert refused(checker(checks, "iam", temporary).list_users)[0] == "InvalidClientTokenId"

    def test_session_token_refused(self, sts):
        assert refused(sts.get_session_token, DurationSeconds=10)[:2] == ("ValidationError", 400)

    def test_access_key_info(self, checks):
        admin = checker(checks, "sts", ADMIN)
        assert admin.get_access_key_info(AccessKeyId=SAM.key)["Account"] == "444455556666"
        assert refused(admin.get_access_key_info, AccessKeyId="AKIAWHOISTHIS0000001")[0] == "ValidationError"
        denied = refused(checker(checks, "sts", DANA).get_access_key_info, AccessKeyId=SAM.key)
        assert denied[:2] == ("AccessDenied", 403)

    def test_other_actions(self, sts):
        assert refused(sts.get_federation_token, Name="ida") == (
            "InvalidAction",
            400,
            "Could not find operation GetFederationToken for version 2011-06-15",
        )


class TestIAM:
    def test_users(self, iam):
        assert iam.get_user()["User"]["UserName"] == "dana"
        assert iam.get_user(UserName="admin")["User"]["Arn"] == "arn:aws:iam::111122223333:user/admin"
        pages = iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 2})
        names = [[one["UserName"] for one in page["Users"]] for page in pages]
        assert names == [["admin", "dana"], ["nobody"]]

    def test_roles(self, iam):
        assert [role["RoleName"] for role in iam.list_roles()["Roles"]] == ["CrmConnector", "Reader", "Seller"]
        role = iam.get_role(RoleName="CrmConnector")["Role"]
        assert (role["Arn"], role["MaxSessionDuration"]) == (CRM, 7200)
        [statement] = role["AssumeRolePolicyDocument"]["Statement"]
        assert statement["Principal"]["AWS"] == [
            "arn:aws:iam::111122223333:user/dana",
            "arn:aws:iam::444455556666:root",
        ]
        assert statement["Condition"] == TRUST["Statement"][0]["Condition"]
        reader = iam.get_role(RoleName="Reader")["Role"]
        assert reader["MaxSessionDuration"] == 3600
        assert reader["AssumeRolePolicyDocument"]["Statement"][0]["Principal"] == {
            "AWS": "arn:aws:iam::111122223333:root"
        }

    def test_policies(self, iam):
        attached = iam.list_attached_user_policies(UserName="dana")["AttachedPolicies"]
        assert [one["PolicyName"] for one in attached] == MANAGED
        assert iam.list_user_policies(UserName="dana")["PolicyNames"] == ["inline-1"]
        attached = iam.list_attached_role_policies(RoleName="CrmConnector")["AttachedPolicies"]
        assert [one["PolicyName"] for one in attached] == ["AWSPartnerCentralOpportunityManagement"]
        assert iam.list_role_policies(RoleName="CrmConnector")["PolicyNames"] == ["inline-1"]

    def test_policy_text(self, iam):
        arn = "arn:aws:iam::aws:policy/AWSPartnerCentralFullAccess"
        shown = iam.get_policy(PolicyArn=arn)["Policy"]
        assert (shown["DefaultVersionId"], shown["AttachmentCount"]) == ("v14", 1)
        version = iam.get_policy_version(PolicyArn=arn, VersionId="v14")["PolicyVersion"]
        assert "partnercentral:*" in json.dumps(version["Document"])

    @pytest.mark.parametrize(
        "operation, parameters",
        [
            ("get_user", {"UserName": "x"}),
            ("get_role", {"RoleName": "x"}),
            ("list_attached_user_policies", {"UserName": "x"}),
            ("list_attached_role_policies", {"RoleName": "x"}),
            ("list_user_policies", {"UserName": "x"}),
            ("list_role_policies", {"RoleName": "x"}),
            ("get_policy", {"PolicyArn": "arn:aws:iam::aws:policy/x"}),
            ("get_policy_version", {"PolicyArn": "arn:aws:iam::aws:policy/x", "VersionId": "v1"}),
            (
                "simulate_principal_policy",
                {"PolicySourceArn": "arn:aws:iam::111122223333:user/x", "ActionNames": ["a:b"]},
            ),
        ],
    )
    def test_missing(self, checks, operation, parameters):
        admin, nobody = checker(checks, "iam", ADMIN), checker(checks, "iam", NOBODY)
        assert refused(getattr(admin, operation), **parameters)[:2] == ("NoSuchEntity", 404)
        assert refused(getattr(nobody, operation), **parameters)[:2] == ("AccessDenied", 403)

    @pytest.mark.parametrize("operation", ["get_user", "list_users", "list_roles"])
    def test_denied(self, checks, operation):
        denied = refused(getattr(checker(checks, "iam", NOBODY), operation))
        assert denied[:2] == ("AccessDenied", 403)
        assert "because no identity-based policy allows the iam:" in denied[2]

    def test_other_actions(self, iam):
        assert refused(iam.create_user, UserName="x")[:2] == ("InvalidAction", 400)

    def test_simulation_answers_as_the_call(self, checks, iam):
        """What the simulation says of a call is what the call gets."""
        for partner, name in ((DANA, "dana"), (NOBODY, "nobody")):
            [result] = iam.simulate_principal_policy(
                PolicySourceArn=f"arn:aws:iam::111122223333:user/{name}",
                ActionNames=["partnercentral:ListOpportunities"],
                ContextEntries=[
                    {
                        "ContextKeyName": "partnercentral:Catalog",
                        "ContextKeyValues": ["Sandbox"],
                        "ContextKeyType": "string",
                    }
                ],
            )["EvaluationResults"]
            client = selling(checks, partner)
            if result["EvalDecision"] == "allowed":
                client.list_opportunities(Catalog="Sandbox")
            else:
                assert refused(client.list_opportunities, Catalog="Sandbox")[0] == "AccessDeniedException"
        assert result["EvalDecision"] == "implicitDeny"


class TestOrganizations:
    def test_organisation(self, organizations):
        shown = organizations.describe_organization()["Organization"]
        assert shown["MasterAccountId"] == "111122223333"
        accounts = organizations.list_accounts()["Accounts"]
        assert [(one["Id"], one["Name"]) for one in accounts] == [
            ("111122223333", "Northwind"),
            ("444455556666", "Tailspin"),
        ]
        one = organizations.describe_account(AccountId="444455556666")["Account"]
        assert one == accounts[1]
        [root] = organizations.list_roots()["Roots"]
        assert root["Name"] == "Root"

    def test_pages(self, organizations):
        pages = organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 1})
        assert [one["Id"] for page in pages for one in page["Accounts"]] == ["111122223333", "444455556666"]

    def test_refused(self, checks, organizations):
        assert refused(organizations.describe_account, AccountId="999999999999")[0] == "AccountNotFoundException"
        assert refused(organizations.describe_account, AccountId="9")[0] == "InvalidInputException"
        assert refused(organizations.create_account, Email="a@b.co", AccountName="x")[0] == "UnknownOperationException"
        nobody = checker(checks, "organizations", NOBODY)
        for operation in ("describe_organization", "list_accounts", "list_roots"):
            assert refused(getattr(nobody, operation))[:2] == ("AccessDeniedException", 400)
        wrong = checker(checks, "organizations", dataclasses.replace(DANA, secret="wrong"))
        assert refused(wrong.list_roots)[0] == "InvalidSignatureException"


class TestSessions:
    def test_session_policy_bounds_calls(self, checks, sts):
        bounds = policy({"Action": "partnercentral:List*"})
        answer = sts.assume_role(
            RoleArn=CRM, RoleSessionName="bounded", ExternalId=EXTERNAL_ID, Policy=json.dumps(bounds)
        )
        client = selling(checks, assumed(answer))
        assert client.list_solutions(Catalog="Sandbox")["SolutionSummaries"]
        denied = refused(client.create_opportunity, **edited({"Catalog": "Sandbox", **complete()}, {}))
        assert denied[0] == "AccessDeniedException"
        assert "because no session policy allows the partnercentral:CreateOpportunity action" in denied[2]

    def test_session_tags_decide(self, checks):
        admin = checker(checks, "sts", ADMIN)
        asked = {"RoleArn": SELLER, "RoleSessionName": "tagged"}
        east = assumed(admin.assume_role(**asked, Tags=[{"Key": "Team", "Value": "east"}]))
        west = assumed(admin.assume_role(**asked, Tags=[{"Key": "Team", "Value": "west"}]))
        assert selling(checks, east).list_solutions(Catalog="Sandbox")["SolutionSummaries"]
        assert refused(selling(checks, west).list_solutions, Catalog="Sandbox")[0] == "AccessDeniedException"

    def test_wrong_token(self, checks, sts):
        answer = sts.assume_role(RoleArn=CRM, RoleSessionName="nightly", ExternalId=EXTERNAL_ID)
        caller = dataclasses.replace(assumed(answer), token="another")
        assert refused(selling(checks, caller).list_solutions, Catalog="AWS")[0] == "UnrecognizedClientException"

    def test_a_role_works_an_opportunity_over_a_restart(self, servers):
        """What an integration does at night: asks, assumes, creates; the server is started anew in between."""
        server = servers.start(settings())
        dana = boto3.Session(DANA.key, DANA.secret, region_name=REGION)
        sts = dana.client("sts", endpoint_url=server.endpoint)
        assert sts.get_caller_identity()["Account"] == "111122223333"
        keys = sts.assume_role(RoleArn=CRM, RoleSessionName="nightly", ExternalId=EXTERNAL_ID)["Credentials"]
        crm = boto3.Session(
            keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"], region_name=REGION
        )
        client = crm.client("partnercentral-selling", endpoint_url=server.endpoint)
        identifier = client.create_opportunity(Catalog="Sandbox", **complete())["Id"]
        assert server.stop() == 0
        server.start()
        record = client.get_opportunity(Catalog="Sandbox", Identifier=identifier)
        assert record["Id"] == identifier
        solution = client.list_solutions(Catalog="Sandbox", Status=["Active"])["SolutionSummaries"][0]["Id"]
        client.associate_opportunity(
            Catalog="Sandbox",
            OpportunityIdentifier=identifier,
            RelatedEntityType="Solutions",
            RelatedEntityIdentifier=solution,
        )
        client.submit_opportunity(Catalog="Sandbox", Identifier=identifier, InvolvementType="Co-Sell")
        record = client.get_opportunity(Catalog="Sandbox", Identifier=identifier)
        assert record["LifeCycle"]["ReviewStatus"] == "Submitted"
        assert crm.client("sts", endpoint_url=server.endpoint).get_caller_identity()["Arn"].endswith("/nightly")
        assert keys["SecretAccessKey"] not in server.log and keys["SessionToken"] not in server.log


def aws(server, *words, partner=DANA):
    ended = subprocess.run(
        ["aws", *words], env=environment(server, partner), capture_output=True, text=True, timeout=60
    )
    return ended.returncode, json.loads(ended.stdout) if ended.stdout.strip() else None, ended.stderr


ARN = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"
# Each call by the AWS CLI, with a member of its answer.
COMMANDS = {
    "sts get-caller-identity": "Arn",
    f"sts assume-role --role-arn {CRM} --role-session-name cli --external-id {EXTERNAL_ID}": "Credentials",
    "sts get-session-token": "Credentials",
    "iam get-user": "User",
    "iam get-role --role-name CrmConnector": "Role",
    "iam list-roles": "Roles",
    "iam list-users": "Users",
    "iam list-attached-user-policies --user-name dana": "AttachedPolicies",
    "iam list-attached-role-policies --role-name CrmConnector": "AttachedPolicies",
    "iam list-user-policies --user-name dana": "PolicyNames",
    "iam list-role-policies --role-name CrmConnector": "PolicyNames",
    f"iam get-policy --policy-arn {ARN}": "Policy",
    f"iam get-policy-version --policy-arn {ARN} --version-id v7": "PolicyVersion",
    "iam simulate-principal-policy --policy-source-arn arn:aws:iam::111122223333:user/dana "
    "--action-names partnercentral:GetOpportunity iam:ListUsers": "EvaluationResults",
    "organizations describe-organization": "Organization",
    "organizations list-accounts": "Accounts",
    "organizations describe-account --account-id 444455556666": "Account",
    "organizations list-roots": "Roots",
}


@pytest.mark.parametrize("words, member", COMMANDS.items(), ids=[words.partition(" --")[0] for words in COMMANDS])
def test_cli(checks, words, member):
    code, answer, error = aws(checks, *words.split())
    assert code == 0, error
    assert answer[member]


@pytest.mark.parametrize(
    "words, code",
    [
        ("sts get-access-key-info --access-key-id AKIATESTSAM000000001", "AccessDenied"),
        ("sts assume-role --role-arn " + CRM + " --role-session-name cli", "AccessDenied"),
        ("iam get-user --user-name x", "NoSuchEntity"),
        ("iam create-user --user-name x", "InvalidAction"),
        ("organizations describe-account --account-id 999999999999", "AccountNotFoundException"),
        ("organizations leave-organization", "UnknownOperationException"),
    ],
)
def test_cli_refused(checks, words, code):
    status, _, error = aws(checks, *words.split())
    assert status in (254, 255)
    assert f"({code})" in error


def test_profile_with_a_role(checks, tmp_path):
    """`role_arn` and `external_id` of a profile: the AWS CLI and `cosell` assume the role by themselves."""
    profile = tmp_path / "config"
    profile.write_text(
        f"[profile crm]\nrole_arn = {CRM}\nexternal_id = {EXTERNAL_ID}\ncredential_source = Environment\n"
        f"region = {REGION}\n"
    )
    variables = {**environment(checks, DANA), "AWS_CONFIG_FILE": str(profile), "HOME": str(tmp_path)}
    for command in (["aws"], [str(BINARY)]):
        ended = subprocess.run(
            [*command, "sts", "get-caller-identity", "--profile", "crm"],
            env=variables,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr
        assert ":assumed-role/CrmConnector/" in json.loads(ended.stdout)["Arn"]


def whoami(server, partner, *words):
    return subprocess.run(
        [str(BINARY), "whoami", *words],
        env=environment(server, partner),
        capture_output=True,
        text=True,
        timeout=60,
    )


class TestWhoami:
    def test_user(self, checks):
        ended = whoami(checks, DANA)
        assert ended.returncode == 0, ended.stderr
        lines = dict(line.split(maxsplit=1) for line in ended.stdout.splitlines())
        assert lines["Account"] == "111122223333"
        assert lines["ARN"] == "arn:aws:iam::111122223333:user/dana"
        assert lines["Policies"] == ", ".join(MANAGED)
        assert lines["Asked"] == checks.endpoint

    def test_json(self, checks):
        said = json.loads(whoami(checks, DANA, "--output", "json").stdout)
        assert (said["Account"], said["Policies"]) == ("111122223333", MANAGED)

    def test_without_a_right(self, checks):
        ended = whoami(checks, NOBODY)
        assert ended.returncode == 0
        assert "Policies  not shown (AccessDenied)" in ended.stdout

    def test_root(self, checks):
        assert "Policies  everything" in whoami(checks, ROOT).stdout

    def test_wrong_key(self, checks):
        ended = whoami(checks, dataclasses.replace(DANA, secret="wrong"))
        assert ended.returncode == 254
        assert "SignatureDoesNotMatch" in ended.stderr


def explained(server, identifier):
    return json.loads(server.get(f"/_cosell/explain?requestId={identifier}").read())


def denied_id(call, **parameters):
    with pytest.raises(botocore.exceptions.ClientError) as failure:
        call(**parameters)
    return failure.value.response["ResponseMetadata"]["RequestId"]


class TestExplain:
    def test_want_of_a_grant(self, checks):
        """The line that the explanation gives does allow the call."""
        identifier = denied_id(selling(checks, NOBODY).list_opportunities, Catalog="Sandbox")
        said = explained(checks, identifier)
        resource = "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/*"
        assert said == {
            "requestId": identifier,
            "operation": "ListOpportunities",
            "principal": "arn:aws:iam::111122223333:user/nobody",
            "resource": resource,
            "decision": "implicitDeny",
            "statement": None,
            "missing": ["partnercentral:ListOpportunities"],
            "allowWith": {
                "Effect": "Allow",
                "Action": "partnercentral:ListOpportunities",
                "Resource": resource,
            },
        }
        [result] = checker(checks, "iam", ADMIN).simulate_principal_policy(
            PolicySourceArn="arn:aws:iam::111122223333:user/nobody",
            PolicyInputList=[json.dumps({"Version": "2012-10-17", "Statement": [said["allowWith"]]})],
            ActionNames=said["missing"],
            ResourceArns=[resource],
        )["EvaluationResults"]
        assert result["EvalDecision"] == "allowed"

    def test_denial(self, checks, sts):
        denial = {"Sid": "Frozen", "Effect": "Deny", "Action": "partnercentral:List*"}
        bounds = policy({"Action": "*"}, denial)
        keys = sts.assume_role(
            RoleArn=CRM, RoleSessionName="frozen", ExternalId=EXTERNAL_ID, Policy=json.dumps(bounds)
        )
        said = explained(checks, denied_id(selling(checks, assumed(keys)).list_solutions, Catalog="AWS"))
        assert said["decision"] == "explicitDeny"
        assert said["statement"] == {"policy": "session policy", "sid": "Frozen", "effect": "Deny"}
        assert (said["missing"], said["allowWith"]) == ([], None)

    def test_trust(self, checks, sts):
        identifier = denied_id(sts.assume_role, RoleArn=CRM, RoleSessionName="nightly", ExternalId="wrong")
        said = explained(checks, identifier)
        assert said["operation"] == "AssumeRole"
        assert said["allowWith"] == {
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:user/dana"},
            "Action": "sts:AssumeRole",
        }

    def test_unknown(self, checks):
        for query, status in (("?requestId=none", 404), ("", 400)):
            with pytest.raises(urllib.error.HTTPError) as failure:
                checks.get("/_cosell/explain" + query)
            assert failure.value.code == status
            assert json.loads(failure.value.read())["error"]["fix"]

    def test_command(self, checks):
        identifier = denied_id(selling(checks, NOBODY).list_opportunities, Catalog="Sandbox")
        variables = environment(checks, NOBODY)

        def explain(*words):
            return subprocess.run(
                [str(BINARY), "explain", *words], env=variables, capture_output=True, text=True, timeout=60
            )

        ended = explain(identifier)
        assert ended.returncode == 0, ended.stderr
        assert "want of a statement that allows partnercentral:ListOpportunities" in ended.stdout
        assert '{"Effect":"Allow","Action":"partnercentral:ListOpportunities"' in ended.stdout
        assert json.loads(explain(identifier, "--output", "json").stdout) == explained(checks, identifier)
        ended = explain("none")
        assert ended.returncode == 254
        assert "No call of that request id" in ended.stderr


DEMO = {"dana": PARTNER_1, "sam": PARTNER_2, "lee": PARTNER_3, "kit": PLAIN}


@pytest.mark.parametrize("name, partner", DEMO.items(), ids=DEMO)
def test_demo_users_may_look(server, name, partner):
    """The guide's checks answer without a configuration."""
    assert checker(server, "sts", partner).get_caller_identity()["Arn"] == f"arn:aws:iam::{partner.account}:user/{name}"
    attached = checker(server, "iam", partner).list_attached_user_policies(UserName=name)["AttachedPolicies"]
    assert [one["PolicyName"] for one in attached] == [*MANAGED, "AmazonEventBridgeFullAccess"]
    accounts = checker(server, "organizations", partner).list_accounts()["Accounts"]
    known = {one["Id"] for one in accounts}
    assert known == {one.account for one in DEMO.values()} | {"333344446666", "555566668888"}


class Recorder(http.server.BaseHTTPRequestHandler):
    """Another emulator: remembers what it gets, and answers what its server says."""

    protocol_version = "HTTP/1.1"

    def _content(self):
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chunks = []
        while length := int(self.rfile.readline(), 16):
            chunks.append(self.rfile.read(length))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    def _take(self):
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.requests.append((self.command, self.path, headers, self._content()))
        body = b"" if self.command == "HEAD" else self.server.body
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/x-amz-json-1.0")
        self.send_header("x-emulator", "another")
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = _take

    def log_message(self, *_):
        pass


@pytest.fixture
def emulator():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder) as other:
        other.requests, other.status, other.body = [], 200, b'{"TableNames": ["deals"]}'
        thread = threading.Thread(target=other.serve_forever, daemon=True)
        thread.start()
        yield other
        other.shutdown()


class TestForwarding:
    def test_calls_go_on_unchanged(self, servers, emulator):
        address = f"http://127.0.0.1:{emulator.server_address[1]}"
        server = servers.start(arguments=["--forward-others", address])
        client = checker(server, "dynamodb", PARTNER_1)
        assert client.list_tables()["TableNames"] == ["deals"]
        method, path, headers, body = emulator.requests[-1]
        assert (method, path, body) == ("POST", "/", b"{}")
        assert headers["host"] == address.removeprefix("http://")
        assert headers["x-amz-target"] == "DynamoDB_20120810.ListTables"
        assert "/dynamodb/aws4_request" in headers["authorization"]
        emulator.body = b"x" * 300_000
        s3 = boto3.Session(PARTNER_1.key, PARTNER_1.secret, region_name=REGION).client(
            "s3", endpoint_url=server.endpoint, config=botocore.config.Config(s3={"addressing_style": "path"})
        )
        assert s3.get_object(Bucket="deals", Key="a b/c+d")["Body"].read() == emulator.body
        assert emulator.requests[-1][:2] == ("GET", "/deals/a%20b/c%2Bd")
        whole, emulator.body = emulator.body, b""
        s3.put_object(Bucket="deals", Key="large", Body=b"y" * 3_000_000)
        assert emulator.requests[-1][0] == "PUT"
        assert b"y" * 1000 in emulator.requests[-1][3]
        emulator.body = whole
        assert s3.head_object(Bucket="deals", Key="large")["ContentLength"] == 300_000
        emulator.status, emulator.body = 400, b'{"__type": "ResourceNotFoundException", "message": "no"}'
        assert refused(client.list_tables)[:2] == ("ResourceNotFoundException", 400)
        # What is answered here stays here.
        count = len(emulator.requests)
        assert checker(server, "sts", PARTNER_1).get_caller_identity()["Account"] == PARTNER_1.account
        assert selling(server, PARTNER_1).list_solutions(Catalog="Sandbox")["SolutionSummaries"]
        assert len(emulator.requests) == count

    def test_nobody_there(self, servers):
        server = servers.start(arguments=["--forward-others", "http://127.0.0.1:9"])
        code, status, message = refused(checker(server, "dynamodb", PARTNER_1).list_tables)
        assert (code, status) == ("ServiceUnavailableException", 503)
        assert "http://127.0.0.1:9" in message and "--forward-others" in message

    @pytest.mark.parametrize("address", ["127.0.0.1:4566", "ftp://x", "http://x/path", "http://"])
    def test_no_address(self, tmp_path, address):
        ended = subprocess.run(
            [str(BINARY), "serve", "--port", "0", "--data", str(tmp_path / "d"), "--forward-others", address],
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ended.returncode != 0
        assert "--forward-others" in ended.stderr
