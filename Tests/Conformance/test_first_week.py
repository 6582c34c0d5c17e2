"""README, "A partner's first week": its ten commands run as printed in a world as the demo makes it, and do what they say."""

import re
import subprocess

import pytest

from control import Control
from partners import PARTNER_1, selling
from server import REPOSITORY
from test_cli import PRINTED_ADDRESS, blocks, environment

README = (REPOSITORY / "README.md").read_text()
[SECTION] = re.findall(r"^## A partner's first week\n(.*?)^## ", README, re.M | re.S)
[BLOCK] = blocks(SECTION, "sh")
LINES = [line for line in BLOCK.replace("\\\n", " ").splitlines() if line]
EXPORTS = [line for line in LINES if line.startswith("export ")]
COMMANDS = [line for line in LINES if not line.startswith("export ")]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def test_it_is_ten_commands_of_one_week():
    assert len(COMMANDS) == 10 and all(line.startswith("cosell ") for line in COMMANDS)
    assert [day for line in COMMANDS for day in DAYS if day in line] == DAYS


@pytest.fixture(scope="module")
def week(servers, tmp_path_factory):
    """What each command printed, by its first words, and where it was run."""
    server = servers.start(arguments=["--demo"])
    home = tmp_path_factory.mktemp("week")
    variables = {**environment(server), "HOME": str(home)}
    variables.pop("AWS_ENDPOINT_URL")
    exports = [PRINTED_ADDRESS.sub(server.endpoint, line) for line in EXPORTS]
    before = pipeline(server)
    printed = {}
    for line in COMMANDS:
        done = subprocess.run(
            ["bash", "-c", "\n".join(["set -euo pipefail", *exports, line])],
            env=variables,
            cwd=home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, f"{line}\n{done.stderr}{done.stdout[-2000:]}"
        printed[" ".join(re.findall(r"[a-z-]+", line.split("#")[0])[1:3])] = done.stdout
    return server, home, printed, before


def pipeline(server):
    """The deals of catalog AWS: their stages by their ids."""
    pages = selling(server, PARTNER_1).get_paginator("list_opportunities").paginate(Catalog="AWS")
    return {row["Id"]: row["LifeCycle"]["Stage"] for page in pages for row in page["OpportunitySummaries"]}


class TestTheWeek:
    def test_nothing_is_ill(self, week):
        shown = week[2]["doctor"]
        assert "enrolment" in shown and not re.search(r"^ill ", shown, re.M)

    def test_the_jobs_are_written(self, week):
        _, home, printed, _ = week
        assert "crontab" in printed["init --cron"]
        assert " run daily-sync referrals stale" in (home / ".config/cosell/crontab").read_text()
        assert "catalog = AWS" in (home / ".config/cosell/config").read_text()

    def test_all_that_is_theirs_comes(self, week):
        _, home, printed, before = week
        assert re.search(rf"^opportunities +{len(before)} +{len(before)} ", printed["sync"], re.M)
        assert (home / f".local/share/cosell/{PARTNER_1.account}.sqlite").exists()

    def test_the_referral_that_runs_out_first_is_a_deal_now(self, week):
        server, _, printed, before = week
        first = re.search(r"^Referrals +\d+\n +(engi-\w+)", printed["overview"], re.M)[1]
        [(referral, deal)] = re.findall(r"(engi-\w+) is accepted, as opportunity (O\d+)", printed["referrals accept"])
        assert referral == first and deal not in before and deal in pipeline(server)

    def test_a_qualified_deal_has_moved_on(self, week):
        server, _, printed, before = week
        [deal] = re.findall(r"^(O\d+) is changed", printed["opportunity set"], re.M)
        assert deal == re.search(r"^(O\d+)", printed["opportunities --stage"], re.M)[1]
        assert (before[deal], pipeline(server)[deal]) == ("Qualified", "Technical Validation")

    def test_what_is_to_be_mended_is_named(self, week):
        assert "S1 " in week[2]["report hygiene"]

    def test_the_jobs_end_well(self, week):
        shown = week[2]["run daily-sync"]
        assert "referrals" in shown and "left to people" in shown and "Stale opportunities" in shown

    def test_the_week_is_told(self, week):
        _, home, printed, _ = week
        page = (home / "week.html").read_text()
        [deal] = re.findall(r"^(O\d+) is changed", printed["opportunity set"], re.M)
        [new] = re.findall(r"as opportunity (O\d+)", printed["referrals accept"])
        assert deal in page and new in page and re.search(r"Moved on\D+1\b", re.sub("<[^>]*>", " ", page))


def test_a_week_later_the_referral_that_nobody_answered_runs_out(week):
    """The clock is moved: what was not answered in time is told as such by the same commands."""
    server, home, _, _ = week
    variables = {**environment(server), "HOME": str(home), "COSELL_CATALOG": "AWS"}

    def run(line):
        return subprocess.run(
            ["bash", "-c", line], env=variables, cwd=home, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True
        ).stdout

    waiting = run("cosell referrals").splitlines()[1:]
    assert waiting
    Control(server).clock(advance="16d")
    assert run("cosell referrals") == "No referral waits.\n"
    assert "EXPIRED" in run("cosell referrals list --status all --output json")
