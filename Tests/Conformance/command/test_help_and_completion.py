"""Help that names every option, and a shell that knows what may come next."""

import json
import os
import re
import shlex
import shutil
import subprocess

import pytest
from botocore import xform_name

from samples import SERVICES, model, operations
from screen import at_screen
from server import BINARY
from shell import Shell
from stub import KEYS

OPERATIONS = [pytest.param(*one, id=f"{one[0]}-{one[1]}") for one in operations()]
PAGED = ("--max-items", "--starting-token", "--no-paginate")
EVERYWHERE = (
    *("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton", "--output", "--query"),
    *("--endpoint-url", "--profile", "--region", "--no-sign-request", "--debug"),
)


def kebab(name):
    return xform_name(name, "-")


def flags(service, operation):
    return [f"--{kebab(name)}" for name in model(service).operation_model(operation).input_shape.members]


def words_of(text):
    return set(re.findall(r"--[a-z0-9-]+", text))


class TestHelp:
    @pytest.mark.parametrize("service, operation", OPERATIONS)
    def test_operation(self, shell, stub, service, operation):
        """Every member, its limits, the paging, the errors, and an example of the command itself."""
        page = shell.succeed(service, kebab(operation), "--help").output
        operation_model = model(service).operation_model(operation)
        missing = {*flags(service, operation), *EVERYWHERE} - words_of(page)
        assert not missing
        assert operation in page and f"cosell {service} {kebab(operation)}" in page.partition("Example:")[2]
        assert words_of(page).issuperset(PAGED) == is_paged(service, operation)
        for shape in operation_model.error_shapes:
            assert shape.name in page
        for shape in operation_model.input_shape.members.values():
            for value in shape.enum if shape.type_name == "string" else ():
                assert value in " ".join(page.split())
        assert not stub.received

    @pytest.mark.parametrize("service, operation", OPERATIONS)
    def test_example_is_understood(self, shell, stub, service, operation):
        """The printed example passes the command's own checks, and the service's model."""
        example = shell.succeed(service, kebab(operation), "--help").output.partition("Example:\n")[2].strip()
        script = example.replace("cosell", f"'{BINARY}'", 1)
        done = subprocess.run(["bash", "-c", script], env=shell.environment({}), cwd=shell.home, capture_output=True)
        assert done.returncode == 0, (example, done.stderr.decode())
        assert {one.operation for one in stub.received} >= {operation}
        assert not any(one.breaches for one in stub.received)

    @pytest.mark.parametrize("service", SERVICES)
    def test_service(self, shell, service):
        for words in ([service, "help"], [service, "--help"], [SERVICES[service]]):
            page = shell.succeed(*words).output
            assert {kebab(name) for name in model(service).operation_names} <= set(re.findall(r"[a-z0-9-]+", page))

    @pytest.mark.parametrize("words", [[], ["help"], ["--help"], ["-h"]], ids=" ".join)
    def test_program(self, shell, words):
        page = shell.succeed(*words).output
        for service in SERVICES:
            assert service in page
        for command in ("serve", "lint", "opportunity", "whoami", "explain", "partner", "connect", "completion"):
            assert command in page

    @pytest.mark.parametrize("service, operation", OPERATIONS)
    def test_what_starts_a_task_says_how_to_wait_for_it(self, shell, service, operation):
        """A snapshot job has no end."""
        waits = re.fullmatch("Start.*(Task|BulkJob)", operation) is not None
        page = shell.succeed(service, kebab(operation), "--help").output
        assert ("\n\nTask:\n" in page) == waits
        assert bool(re.search(r"^ +--wait +answer when the task has ended", page, re.M)) == waits

    def test_plain_for_a_pipe(self, shell):
        """No colour and no pager where nobody looks."""
        page = shell.succeed("selling", "list-opportunities", "--help", PAGER="false").output
        assert "\x1b" not in page and page.strip()


def is_paged(service, operation):
    shape = model(service).operation_model(operation).output_shape
    return shape is not None and any(name.lower() == "nexttoken" for name in shape.members)


def set_up(shell, name):
    """The file of completion for one kind of shell, with `cosell` in the home's `bin`."""
    folder = shell.home / "bin"
    folder.mkdir(exist_ok=True)
    link = folder / "cosell"
    if not link.exists():
        link.symlink_to(BINARY)
    setup = shell.home / f"setup.{name}"
    if not setup.exists():
        setup.write_text(shell.succeed("completion", name).output)
    return setup


def installed(name):
    """The path of a kind of shell; skips where it is missing, but never in CI."""
    path = shutil.which(name)
    if path is None:
        assert not os.environ.get("CI"), f"{name} must be there in CI"
        pytest.skip(f"{name} is not installed")
    return path


def completed(shell, *words):
    """What bash would offer for the last of the words."""
    line = ["cosell", *words]
    setup = set_up(shell, "bash")
    program = f"""
        PATH="{shell.home}/bin:$PATH"
        source {setup}
        COMP_WORDS=({" ".join(f"'{word}'" for word in line)})
        COMP_CWORD={len(line) - 1}
        _cosell
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    bash = ["bash", "-uc", program]
    done = subprocess.run(bash, env=shell.environment({}), capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    return [line for line in done.stdout.splitlines() if line]


class TestBash:
    def test_services(self, shell):
        assert set(SERVICES) | set(SERVICES.values()) <= set(completed(shell, ""))
        assert completed(shell, "sel") == ["selling"]

    @pytest.mark.parametrize("service", SERVICES)
    def test_commands(self, shell, service):
        names = {kebab(name) for name in model(service).operation_names}
        assert names <= set(completed(shell, service, ""))
        assert names <= set(completed(shell, SERVICES[service], ""))

    @pytest.mark.parametrize("service", SERVICES)
    def test_flags(self, shell, service):
        for operation in sorted(model(service).operation_names)[::5]:
            assert set(flags(service, operation)) <= set(completed(shell, service, kebab(operation), "--"))

    def test_some(self, shell):
        found = completed(shell, "selling", "list-opportunities", "--catalog", "AWS", "--life")
        assert found == ["--life-cycle-stage", "--life-cycle-review-status"]

    def test_values(self, shell):
        found = completed(shell, "selling", "list-opportunities", "--life-cycle-stage", "")
        assert "Qualified" in found and "Closed\\ Lost" in found
        assert completed(shell, "selling", "list-opportunities", "--life-cycle-stage", "qua") == ["Qualified"]
        assert completed(shell, "selling", "list-opportunities", "--output", "j") == ["json", "jsonl"]
        assert completed(shell, "selling", "list-opportunities", "--catalog", "") == ["AWS", "Sandbox"]

    def test_second_value(self, shell):
        """A list takes further values behind the first."""
        found = completed(shell, "selling", "list-opportunities", "--life-cycle-stage", "Qualified", "Lau")
        assert found == ["Launched"]

    def test_after_a_switch(self, shell):
        found = completed(shell, "selling", "list-opportunities", "--debug", "--life")
        assert found == ["--life-cycle-stage", "--life-cycle-review-status"]

    def test_live(self, shell, stub):
        """Identifiers are asked for, once, from the server that the command line names."""
        assert completed(shell, "selling", "get-opportunity", "--identifier", "") == ["O1234567890123"]
        [received] = stub.received
        assert received.operation == "ListOpportunities" and not received.breaches

    def test_own_commands(self, shell):
        assert {"serve", "lint", "opportunity", "whoami", "explain", "partner", "connect"} <= set(completed(shell, ""))


# What is typed, and a word that completing it must bring.
TYPED = [
    ("sel", "selling"),
    ("selling accept-", "accept-engagement-invitation"),
    ("partnercentral-account get-profile-v", "get-profile-visibility"),
    ("selling list-opportunities --life-cycle-st", "--life-cycle-stage"),
    ("selling list-opportunities --catalog S", "Sandbox"),
    ("selling list-opportunities --debug --catalog S", "Sandbox"),
    ("selling list-opportunities --life-cycle-stage Qualified Lau", "Launched"),
    ("selling get-opportunity --identifier O", "O1234567890123"),
    ("--debug selling list-opportunities --life-cycle-st", "--life-cycle-stage"),
    ("selling list-opportunities --life-cycle-stage 'Techn", "Technical Validation"),
    ("li", "lint"),
    ("lint --min", "--min-score"),
    ("lint --color o", "off"),
    ("lint de", "deal.json"),
    ("opportunity s", "set"),
    ("opportunity set --dry", "--dry-run"),
    ("serve --log-f", "--log-format"),
    ("serve --auth re", "relaxed"),
    ("backup de", "deal.json"),
    ("par", "partner"),
    ("partner --output y", "yaml"),
    ("connect --other", "--other-profile"),
    ("connect --connection-type SUB", "SUBSIDIARY"),
    ("sts get", "get-caller-identity"),
    ("iam list-attached-user-policies --user", "--user-name"),
    ("completion f", "fish"),
    ("selling list-opportunities --profile no", "northern-desk"),
    ("lint deal.json --profile no", "northern-desk"),
]


@pytest.fixture
def desk(shell):
    """A person's shell, with a file and a profile."""
    shell.file("deal.json", {})
    (shell.home / ".aws").mkdir(exist_ok=True)
    (shell.home / ".aws" / "config").write_text("[profile northern-desk]\nregion = us-east-1\n")
    return shell


class TestOtherShells:
    """Their scripts, run by the shells themselves."""

    @pytest.mark.parametrize("line, word", TYPED, ids=[line for line, _ in TYPED])
    def test_fish(self, desk, line, word):
        shell = desk
        program = f"source {set_up(shell, 'fish')}; complete -C {shlex.quote(f'cosell {line}')}"
        path = f"{shell.home}/bin:{shell.variables['PATH']}"
        command = [installed("fish"), "--no-config", "-c", program]
        done = subprocess.run(
            command,
            env=shell.environment({"PATH": path}),
            cwd=shell.home,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert (done.returncode, done.stderr) == (0, "")
        found = [one.split("\t")[0] for one in done.stdout.splitlines()]
        assert word in found

    def test_zsh(self, desk):
        shell = desk
        path = f"{shell.home}/bin:{shell.variables['PATH']}"
        at_work = at_screen(shell, "-f", "-i", program=installed("zsh"), columns=200, PATH=path, TERM="dumb")
        at_work.type(f"autoload -Uz compinit && compinit -u -D && source {set_up(shell, 'zsh')} && PS1=at-''work\n")
        at_work.wait_for("\rat-work")
        for line, word in TYPED:
            at_work.written = b""
            # What stands there is rubbed out again.
            at_work.type(f"cosell {line}\t").wait_for(word).type("\x15")
        at_work.type("exit\n").end()


class TestLive:
    """`cosell __complete`: identifiers with what they mean."""

    CASES = [
        ("selling get-opportunity --identifier", "ListOpportunities"),
        ("selling list-opportunities --identifier", "ListOpportunities"),
        ("selling get-aws-opportunity-summary --related-opportunity-identifier", "ListOpportunities"),
        ("selling list-solutions --identifier", "ListSolutions"),
        ("selling get-engagement --identifier", "ListEngagements"),
        ("selling get-engagement-invitation --identifier", "ListEngagementInvitations"),
        ("selling get-resource-snapshot-job --resource-snapshot-job-identifier", "ListResourceSnapshotJobs"),
        ("account get-partner --identifier", "ListPartners"),
        ("account get-connection --identifier", "ListConnections"),
        ("account get-connection-invitation --identifier", "ListConnectionInvitations"),
        ("benefits get-benefit --identifier", "ListBenefits"),
        ("benefits get-benefit-application --identifier", "ListBenefitApplications"),
        ("benefits get-benefit-allocation --identifier", "ListBenefitAllocations"),
        ("channel get-relationship --program-management-account-identifier", "ListProgramManagementAccounts"),
        ("channel get-relationship --identifier", "ListRelationships"),
        ("revenue get-revenue-attribution --identifier", "ListRevenueAttributions"),
        ("revenue get-marketplace-revenue-share --identifier", "ListMarketplaceRevenueShares"),
        ("marketing get-campaign --campaign-identifier", "ListCampaigns"),
        ("marketing get-campaign-template --identifier", "SearchCampaignTemplates"),
        ("marketing delete-social-connection --identifier", "ListSocialConnections"),
    ]

    @pytest.mark.parametrize("line, operation", CASES, ids=[line for line, _ in CASES])
    def test_identifiers(self, shell, stub, line, operation):
        ended = shell.succeed("__complete", *line.split(), "")
        [received] = stub.received
        assert received.operation == operation and not received.breaches
        _, answer = stub.output(received)
        identifier, *_ = ended.output.splitlines()[0].split("\t")
        assert f'"{identifier}"' in json.dumps(answer)
        assert ended.error == ""

    def test_catalog(self, shell, stub):
        shell.succeed("__complete", "selling", "get-opportunity", "--catalog", "Sandbox", "--identifier", "O")
        assert stub.last.document["Catalog"] == "Sandbox"

    def test_begun(self, shell):
        line = ("__complete", "selling", "get-opportunity", "--identifier")
        assert shell.succeed(*line, "O12").output.startswith("O1234567890123\t")
        assert shell.succeed(*line, "X").output == ""

    @pytest.mark.parametrize(
        "changes",
        [
            {"AWS_ENDPOINT_URL": "http://127.0.0.1:9"},
            {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None},
            {"AWS_SECRET_ACCESS_KEY": "wrong"},
            {"AWS_PROFILE": "nobody"},
        ],
        ids=str,
    )
    def test_silent(self, shell, changes):
        """While somebody types is no time to complain."""
        ended = shell.run("__complete", "selling", "get-opportunity", "--identifier", "", **changes)
        assert (ended.code, ended.output, ended.error) == (0, "", "")

    @pytest.mark.parametrize("words", [[], [""], ["nonsense", ""], ["selling", "nonsense", "--x", ""]], ids=str)
    def test_nonsense(self, shell, words):
        ended = shell.run("__complete", *words)
        assert (ended.code, ended.error) == (0, "")


class TestScripts:
    @pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
    def test_syntax(self, shell, name):
        """Each shell reads its script, where it is installed."""
        script = shell.succeed("completion", name).output
        assert script
        done = subprocess.run([installed(name), "-n"], input=script, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr

    @pytest.mark.parametrize("words", [[], ["tcsh"]], ids=str)
    def test_unknown(self, shell, words):
        shell.run("completion", *words).require_block(252, "bash", "zsh", "fish")


def test_demo_identifiers(servers, tmp_path):
    """Against a server with the demo's data: identifiers with the names of their customers."""
    shell = Shell(tmp_path, servers.start(arguments=["--demo"]).endpoint, KEYS)
    lines = shell.succeed("__complete", "selling", "get-opportunity", "--catalog", "Sandbox", "--identifier", "").output
    assert len(lines.splitlines()) > 10
    for line in lines.splitlines():
        identifier, name = line.split("\t")
        assert re.fullmatch(r"O\d{1,19}", identifier) and name
