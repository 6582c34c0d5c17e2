"""`cosell doctor`: what is wrong with keys, policies, enrolment and clock, each with its fix and an exit code for CI."""

import json

import pytest

from automation import Automation
from partners import FULL_ACCESS
from shell import Shell

KEY, SECRET = "AKIADOCTORTESTS00001", "a-secret-of-the-doctors-tests"


def allowing(*actions, catalog=None):
    statement = {"Effect": "Allow", "Action": list(actions), "Resource": "*"}
    if catalog:
        statement["Condition"] = {"StringEquals": {"partnercentral:Catalog": catalog}}
    return {"Version": "2012-10-17", "Statement": [statement]}


IAM = allowing("iam:*")


def account(*policies, partner=True, managed=()):
    return {
        "id": "111122223333",
        "name": "Northwind",
        "partner": partner,
        "users": [
            {
                "name": "dana",
                "access_keys": [{"id": KEY, "secret": SECRET}],
                "policies": list(policies),
                "managed_policies": list(managed),
            }
        ],
        "solutions": [
            {"catalog": "Sandbox", "id": "S-0000001", "name": "Lakehouse", "status": "Active", "category": "Software Product"},
            {"catalog": "Sandbox", "id": "S-0000002", "name": "Old", "status": "Inactive", "category": "Software Product"},
        ],
    }


@pytest.fixture
def examine(servers, tmp_path):
    """Starts a server with an account, and asks the doctor there."""

    def examined(account, *words, **changes):
        server = servers.start({"accounts": [account]})
        shell = Shell(tmp_path, server.endpoint)
        shell.variables |= {"AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET}
        ended = shell.run("doctor", *words, "--output", "json", **changes)
        assert ended.code in (0, 1), ended.error
        findings = ended.value["Findings"]
        assert ended.value["IsHealthy"] == (ended.code == 0)
        assert all(row["Fix"] for row in findings if row["Verdict"] == "ill"), findings
        return ended.code, {row["Check"]: row for row in findings}

    return examined


class TestHealthy:
    def test_everything(self, examine):
        code, found = examine(account(FULL_ACCESS, IAM))
        assert code == 0, found
        assert {row["Verdict"] for row in found.values()} == {"healthy"}, found
        assert set(found) == {"region", "credentials", "identity", "catalog", "clock", "enrolment", "policies", "quota", "solution"}

    def test_screen(self, servers, tmp_path):
        shell = Shell(tmp_path, servers.start().endpoint)
        shown = shell.run("doctor").output
        assert "ok     region" in shown and "credentials  they sign for account 111122223333" in shown


class TestIll:
    @pytest.mark.parametrize(
        "policy, words, missing",
        [
            (allowing("partnercentral:List*", "partnercentral:Get*"), ("--for", "sync"), None),
            (allowing("partnercentral:List*", "partnercentral:Get*"), ("--for", "referrals"), "AcceptEngagementInvitation"),
            (allowing("partnercentral:List*"), ("--for", "sync"), "GetOpportunity"),
            (allowing("partnercentral:*", catalog="AWS"), ("--for", "sync"), "ListOpportunities"),
            (allowing("partnercentral:*", catalog="Sandbox"), (), None),
        ],
        ids=["enough", "cannot write", "cannot read", "another catalog", "this catalog"],
    )
    def test_missing_actions(self, examine, policy, words, missing):
        code, found = examine(account(policy, IAM), *words)
        assert (found["policies"]["Verdict"] == "ill") == (missing is not None)
        if missing:
            assert code == 1 and missing in found["policies"]["What"]

    def test_iam_may_not_be_asked(self, examine):
        code, found = examine(account(FULL_ACCESS))
        assert code == 0 and found["policies"]["Verdict"] == "unknown"
        assert "IAMReadOnlyAccess" in found["policies"]["Fix"]

    def test_catalog(self, examine):
        code, found = examine(account(allowing("partnercentral:*", catalog="AWS"), IAM))
        assert code == 1 and found["catalog"]["Verdict"] == "ill"
        assert "Sandbox" in found["catalog"]["Fix"]

    def test_enrolment(self, examine):
        code, found = examine(account(FULL_ACCESS, IAM, partner=False))
        assert code == 1 and found["enrolment"]["Verdict"] == "ill"

    def test_region(self, examine):
        _, found = examine(account(FULL_ACCESS, IAM), AWS_REGION="eu-west-1")
        assert found["region"]["Verdict"] == "doubtful" and "us-east-1" in found["region"]["Fix"]

    @pytest.mark.parametrize(
        "solution, verdict", [("S-0000001", "healthy"), ("S-0000002", "ill"), ("S-9999999", "ill"), ("nonsense", "ill")]
    )
    def test_solution(self, examine, solution, verdict):
        code, found = examine(account(FULL_ACCESS, IAM), "--solution", solution)
        assert found["solution"]["Verdict"] == verdict and (code == 1) == (verdict == "ill")

    @pytest.mark.parametrize(
        "changes",
        [
            {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None},
            {"AWS_SECRET_ACCESS_KEY": "wrong"},
            {"AWS_ACCESS_KEY_ID": "AKIANOBODYKNOWSTHIS1"},
        ],
        ids=["none", "wrong secret", "unknown key"],
    )
    def test_credentials(self, examine, changes):
        code, found = examine(account(FULL_ACCESS, IAM), **changes)
        assert code == 1 and found["credentials"]["Verdict"] == "ill"
        assert "policies" not in found

    def test_nobody_answers(self, shell):
        ended = shell.run("doctor", "--output", "json", AWS_ENDPOINT_URL="http://127.0.0.1:1").require(1)
        [row] = [row for row in ended.value["Findings"] if row["Verdict"] == "ill"]
        assert row["Check"] == "network"


class TestPolicyFile:
    @pytest.mark.parametrize(
        "policy, words",
        [
            ({**FULL_ACCESS, "Version": "2012-10-09"}, ["2012-10-09", '"Version": "2012-10-17"']),
            (allowing("partnercentral:GetAwsOpporunitySummary"), ["partnercentral:GetAwsOpportunitySummary"]),
            (allowing("partnercentral-selling:GetOpportunity"), ["partnercentral:GetOpportunity"]),
            (allowing("partnercentral:*", catalog="sandbox"), ["Sandbox"]),
        ],
        ids=["version", "misspelt", "prefix", "catalog"],
    )
    def test_slips(self, examine, tmp_path, policy, words):
        file = tmp_path / "policy.json"
        file.write_text(json.dumps(policy))
        code, found = examine(account(FULL_ACCESS, IAM), "--policy", str(file))
        row = found[f"policy {file}"]
        assert code == 1 and row["Verdict"] == "ill"
        for word in words:
            assert word in row["What"] + row["Fix"], row

    def test_good_one(self, examine, tmp_path):
        file = tmp_path / "policy.json"
        file.write_text(json.dumps(FULL_ACCESS))
        code, found = examine(account(FULL_ACCESS, IAM), "--policy", str(file))
        assert code == 0 and found[f"policy {file}"]["Verdict"] == "healthy"

    def test_no_file(self, shell):
        shell.run("doctor", "--policy", "nowhere.json").require_block(252, "nowhere.json")


