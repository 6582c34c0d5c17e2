"""The AWS CLI, as partners use it: the whole pipeline, its errors, its paging, and the commands that we print."""

import json
import os
import pathlib
import re
import subprocess
import sys

import pytest

from partners import PARTNER_1, READ_ONLY, selling
from payloads import complete, edited
from server import BINARY, REPOSITORY, eventually

TOOLS = pathlib.Path(sys.executable).parent
README = REPOSITORY / "README.md"
PRINTED_ADDRESS = re.compile(r"http://(127\.0\.0\.1|localhost):8080")


def environment(server, partner=PARTNER_1):
    """What a shell knows after the printed exports, and nothing that the machine has set up for AWS itself."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    return {
        **inherited,
        "PATH": os.pathsep.join([str(TOOLS), str(BINARY.parent), inherited["PATH"]]),
        "AWS_ENDPOINT_URL": server.endpoint,
        "AWS_ACCESS_KEY_ID": partner.key,
        "AWS_SECRET_ACCESS_KEY": partner.secret,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_REGION": "us-east-1",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_PAGER": "",
    }


def run(server, *arguments, partner=PARTNER_1):
    """`aws partnercentral-selling` with the arguments; its exit code, output as JSON if any, and error text."""
    command = ["aws", "partnercentral-selling", *arguments]
    done = subprocess.run(command, env=environment(server, partner), capture_output=True, text=True, timeout=60)
    return done.returncode, json.loads(done.stdout) if done.stdout.strip() else None, done.stderr.strip()


def succeed(server, *arguments):
    code, output, error = run(server, *arguments)
    assert code == 0, error
    return output


class TestPipeline:
    def test_create_to_launch(self, server, tmp_path):
        """Every step a partner takes, in the Sandbox."""
        catalog = ("--catalog", "Sandbox")

        def aws(*arguments):
            return succeed(server, arguments[0], *catalog, *arguments[1:])

        def update(identifier, changes):
            record = aws("get-opportunity", "--identifier", identifier)
            kept = {
                name: value
                for name, value in record.items()
                if name not in ("Id", "Arn", "CreatedDate", "OpportunityTeam", "RelatedEntityIdentifiers", "Catalog")
            }
            file = tmp_path / "update.json"
            file.write_text(json.dumps(edited({**kept, "Identifier": identifier}, changes)))
            return aws("update-opportunity", "--cli-input-json", f"file://{file}")

        draft = tmp_path / "opportunity.json"
        draft.write_text(json.dumps(complete()))
        identifier = aws("create-opportunity", "--cli-input-json", f"file://{draft}")["Id"]
        related = ("--related-entity-type", "Solutions", "--related-entity-identifier", "S-1234567")
        assert aws("associate-opportunity", "--opportunity-identifier", identifier, *related) is None
        assert aws("submit-opportunity", "--identifier", identifier, "--involvement-type", "Co-Sell") is None
        update(identifier, {"LifeCycle.ReviewStatus": "Approved"})
        for stage in ("Qualified", "Committed", "Launched"):
            update(identifier, {"LifeCycle.Stage": stage})
        record = aws("get-opportunity", "--identifier", identifier)
        assert record["LifeCycle"]["Stage"] == "Launched"
        assert record["LifeCycle"]["ReviewStatus"] == "Approved"
        assert record["RelatedEntityIdentifiers"]["Solutions"] == ["S-1234567"]

    def test_shorthand_and_lists(self, server, desk):
        identifier = desk.create()
        assignee = "Email=ida@partner.example.com,FirstName=Ida,LastName=Orr,BusinessTitle=OpportunityOwner"
        assert (
            succeed(
                server, "assign-opportunity", "--catalog", "Sandbox", "--identifier", identifier, "--assignee", assignee
            )
            is None
        )
        arn = desk.arn(identifier)
        succeed(server, "tag-resource", "--resource-arn", arn, "--tags", "Key=team,Value=blue", "Key=tier,Value=1")
        tags = succeed(server, "list-tags-for-resource", "--resource-arn", arn)["Tags"]
        assert [tag["Key"] for tag in tags] == ["team", "tier"]


class TestErrors:
    """K6: what the CLI does not check is the server's to say; the words reach the terminal."""

    @pytest.mark.parametrize(
        "arguments, words",
        [
            (
                ["get-opportunity", "--catalog", "Sandbox", "--identifier", "O1"],
                "An error occurred (ResourceNotFoundException) when calling the GetOpportunity operation",
            ),
            (
                ["list-opportunities", "--catalog", "Sandbox", "--life-cycle-stage", "Won"],
                "An error occurred (ValidationException) when calling the ListOpportunities operation",
            ),
        ],
    )
    def test_text(self, server, arguments, words):
        code, output, error = run(server, *arguments)
        assert code in (254, 255) and output is None
        assert words in error and len(error) > len(words) + 5

    def test_denied(self, server, tmp_path):
        file = tmp_path / "opportunity.json"
        file.write_text(json.dumps({"Catalog": "Sandbox", **complete()}))
        code, _, error = run(server, "create-opportunity", "--cli-input-json", f"file://{file}", partner=READ_ONLY)
        assert code in (254, 255)
        assert "(AccessDeniedException)" in error
        assert "is not authorized to perform: partnercentral:CreateOpportunity" in error


@pytest.fixture(scope="module")
def demo(servers):
    return servers.start(arguments=["--demo"])


class TestPaging:
    """K2, K3"""

    def test_pages_are_merged(self, demo):
        output = succeed(demo, "list-opportunities", "--catalog", "AWS", "--page-size", "7")
        page = selling(demo, PARTNER_1).list_opportunities(Catalog="AWS", MaxResults=100)
        assert len(output["OpportunitySummaries"]) == len(page["OpportunitySummaries"]) > 7

    def test_going_on_where_it_stopped(self, demo):
        first = succeed(demo, "list-opportunities", "--catalog", "AWS", "--max-items", "3")
        assert len(first["OpportunitySummaries"]) == 3
        second = succeed(
            demo, "list-opportunities", "--catalog", "AWS", "--max-items", "3", "--starting-token", first["NextToken"]
        )
        ids = [row["Id"] for row in first["OpportunitySummaries"] + second["OpportunitySummaries"]]
        assert len(set(ids)) == 6


def blocks(text, *languages):
    """The fenced blocks of a page in one of the languages."""
    return re.findall(rf"^```(?:{'|'.join(languages)})\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def shell_lines(text):
    """The commands in the shell blocks of a page: `export` and `aws` lines, continuations joined."""
    joined = "\n".join(blocks(text, "sh", "shell", "bash", "console")).replace("\\\n", " ")
    lines = [line.strip().removeprefix("$ ") for line in joined.splitlines()]
    return [line for line in lines if line.startswith(("aws ", "cosell ", "curl ", "export "))]


def run_as_printed(lines, server, home):
    """Runs the lines one after another in one shell that knows nothing of AWS but what they say."""
    said = [PRINTED_ADDRESS.sub(server.endpoint, line) for line in lines]
    script = "\n".join(["set -euo pipefail", "trap 'echo failed: \"$BASH_COMMAND\" >&2' ERR", *said])
    bare = {name: value for name, value in environment(server).items() if not name.startswith("AWS_")}
    quiet = {"AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    done = subprocess.run(
        ["bash", "-c", script],
        env={**bare, **quiet, "HOME": str(home)},
        cwd=REPOSITORY,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


def test_readme_commands_work_as_printed(demo, tmp_path):
    lines = shell_lines(README.read_text())
    assert len([line for line in lines if line.startswith("aws ")]) >= 3
    assert any("AWS_ENDPOINT_URL" in line for line in lines)
    run_as_printed(lines, demo, tmp_path)


def test_readme_programs_work_as_printed(demo):
    for program in blocks(README.read_text(), "python"):
        command = [sys.executable, "-c", program]
        done = subprocess.run(command, env=environment(demo), capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr


def test_greeting_commands_work_as_printed(demo, tmp_path):
    """What `cosell serve --demo` prints to be pasted: address, key pair, three commands."""

    def printed():
        lines = [line.strip() for line in demo.log.splitlines()]
        return [line for line in lines if line.startswith(("export AWS_", "aws partnercentral-selling "))]

    lines = eventually(printed)
    assert len([line for line in lines if line.startswith("aws ")]) == 3
    assert demo.endpoint in " ".join(lines)
    run_as_printed(lines, demo, tmp_path)
