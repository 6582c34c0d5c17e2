"""docs/from-scripts.md: each script and the command that replaces it run as printed, and agree."""

import os
import re
import shutil
import subprocess

import pytest

from partners import PARTNER_1, selling
from server import BINARY, REPOSITORY
from test_cli import blocks, environment

PAGE = (REPOSITORY / "docs/from-scripts.md").read_text()
#: By their headings: what a shell does, and what a command does instead.
PAIRS = {part.splitlines()[0]: blocks(part, "sh") for part in re.split(r"^## ", PAGE, flags=re.M)[1:]}
ACCEPTING = "Accept what comes from one industry"
#: command/test_guide_crm.py runs it, with a CRM.
CRM = "CRM integration"


@pytest.fixture(autouse=True)
def jq():
    if shutil.which("jq") is None:
        assert not os.environ.get("CI"), "jq must be there in CI"
        pytest.skip("jq is not installed")


def person(server, home, codes=(0,), **more):
    """Somebody at a shell: what a script prints when it ends with one of the codes."""
    programs = home / "bin"
    programs.mkdir()
    (programs / "cosell").symlink_to(BINARY)
    variables = {**environment(server), "HOME": str(home), "AWS_ENDPOINT_URL": server.endpoint, **more}
    variables["PATH"] = f"{programs}:{variables['PATH']}"

    def run(script):
        done = subprocess.run(
            ["bash", "-c", f"set -euo pipefail\n{script}"],
            env=variables,
            cwd=home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=240,
        )
        assert done.returncode in codes, done.stderr + done.stdout[-1000:]
        return [line.strip() for line in done.stdout.splitlines()]

    return run


def test_every_heading_has_a_script_and_a_command():
    assert {len(pair) for pair in PAIRS.values()} == {2} and {ACCEPTING, CRM} < set(PAIRS)


def test_the_answers_agree(servers, tmp_path):
    run = person(servers.start(arguments=["--demo"]), tmp_path)
    run("cosell sync --catalog AWS")
    for heading, (script, command) in PAIRS.items():
        if heading in (ACCEPTING, CRM):
            continue
        # The demo's deals are new, and the script with a call for each of them takes ten.
        script, command = (words.replace("90 days ago", "now") for words in (script, command))
        wanted, got = run(script.replace(" | while", " | head -n 10 | while")), run(command)
        if "while read" in script:
            assert wanted == ["10"] and int(got[-1]) >= 10, heading
        else:
            assert wanted == got and wanted not in ([], ["0"]), heading


def test_rules_accept_what_the_loop_accepts(servers, tmp_path):
    answered = []
    for number, words in enumerate(PAIRS[ACCEPTING]):
        home = tmp_path / str(number)
        home.mkdir()
        server = servers.start(arguments=["--demo"])
        run = person(server, home)
        run(
            "cosell aws referral send --account 111122223333 --catalog AWS --industry Retail --seed 1\n"
            "cosell aws referral send --account 111122223333 --catalog AWS --industry Healthcare --seed 2"
        )
        run(words)
        rows = selling(server, PARTNER_1).list_engagement_invitations(Catalog="AWS", ParticipantType="RECEIVER")
        answered.append(sorted((row["EngagementTitle"], row["Status"]) for row in rows["EngagementInvitationSummaries"]))
    assert answered[0] == answered[1]
    assert {status for _, status in answered[0]} >= {"ACCEPTED", "PENDING"}
