"""What a person sets once, and what they read: the settings file, `cosell version`, the manual."""

import re
import shutil
import subprocess

import pytest
from botocore import xform_name

from samples import SERVICES, model
from server import REPOSITORY
from shell import Shell
from stub import KEYS

LIST = ("selling", "list-opportunities")


@pytest.fixture
def bare(shell):
    """A shell in which no variable says what the settings say."""
    shell.variables.pop("COSELL_CATALOG")
    return shell


def settle(shell, text, folder=".config"):
    shell.file(f"{folder}/cosell/config", text)


class TestSettings:
    def test_each_counts(self, bare, stub):
        keys = f"aws_access_key_id = {KEYS.access_key}\naws_secret_access_key = {KEYS.secret_key}\n"
        bare.file(".aws/credentials", f"[desk]\n{keys}")
        settle(bare, "# mine\n[default]\nprofile = desk\ncatalog = Sandbox\noutput = jsonl\n")
        ended = bare.succeed(*LIST, AWS_ACCESS_KEY_ID=None, AWS_SECRET_ACCESS_KEY=None)
        assert stub.last.document["Catalog"] == "Sandbox"
        assert ended.output.startswith("{") and "\n    " not in ended.output

    def test_a_variable_counts_more_and_an_option_most(self, bare, stub):
        settle(bare, "catalog = Sandbox\noutput = jsonl\n")
        bare.succeed(*LIST, COSELL_CATALOG="AWS")
        assert stub.last.document["Catalog"] == "AWS"
        bare.succeed(*LIST, "--catalog", "Sandbox", COSELL_CATALOG="AWS")
        assert stub.last.document["Catalog"] == "Sandbox"
        assert bare.succeed(*LIST, AWS_DEFAULT_OUTPUT="json").output.startswith("{\n    ")
        assert bare.succeed(*LIST, "--output", "json").output.startswith("{\n    ")

    def test_stands_where_the_desktop_keeps_settings(self, bare, stub):
        settle(bare, "catalog = AWS\n")
        settle(bare, "catalog = Sandbox\n", folder="elsewhere")
        bare.succeed(*LIST, XDG_CONFIG_HOME=str(bare.home / "elsewhere"))
        assert stub.last.document["Catalog"] == "Sandbox"

    @pytest.mark.parametrize("line, words", [("catalgo = AWS", "catalog"), ("catalog AWS", "catalog = Sandbox")])
    def test_a_mistake_is_named_with_its_line(self, bare, stub, line, words):
        settle(bare, f"# mine\n{line}\n")
        bare.run(*LIST).require_block(253, "line 2", words)
        assert not stub.received


@pytest.mark.parametrize("words", [["version"], ["--version"], ["--debug", "version"]], ids=" ".join)
def test_version(shell, stub, words):
    ended = shell.succeed(*words)
    assert re.fullmatch(r"cosell/\d+\.\d+\.\d+ Swift/6\S* Linux/\S+ exe/\w+\n", ended.output)
    assert ended.error == "" and not stub.received


@pytest.fixture(scope="module")
def manual(tmp_path_factory):
    shell = Shell(tmp_path_factory.mktemp("manual"))
    shell.succeed("man", "man1")
    return shell.home / "man1"


class TestManual:
    def test_has_every_page(self, manual):
        names = {path.stem for path in manual.iterdir()}
        own = ("serve", "backup", "restore", "reset", "lint", "opportunity", "whoami", "explain", "partner", "connect")
        own += ("sts", "iam", "benefits-apply", "channel-handshake", "channel-activate", "channel-attest", "control", "clock")
        own += ("calls", "trigger", "aws", "database", "events", "world", "snapshot", "sync", "export")
        own += ("overview", "opportunities", "report", "report-pipeline", "report-weekly", "report-stale")
        own += ("report-hygiene", "report-forecast", "solutions-map", "referrals", "referrals-auto")
        own += ("audit", "undo", "notify", "doctor", "run", "init", "manage")
        own += ("bulk", "bulk-create", "bulk-update", "bulk-submit", "bulk-associate", "outbox", "crm")
        page = (REPOSITORY / "docs/acts.md").read_text(encoding="utf-8")
        acts = [f"aws-{xform_name(act, '-').replace('.', '-')}" for act in re.findall(r"^### `(\S+)`$", page, re.M)]
        operations = [
            f"{service}-{xform_name(name, '-')}" for service in SERVICES for name in model(service).operation_names
        ]
        assert names == {"cosell", *(f"cosell-{word}" for word in (*own, *acts, *SERVICES, *operations))}

    def test_is_read_without_complaint(self, manual):
        """By the program that sets it, and nothing is lost: an example can be copied."""
        groff = shutil.which("groff")
        if groff is None:
            pytest.skip("groff is not installed")
        pages = sorted(manual.iterdir())
        done = subprocess.run(
            [groff, "-man", "-Tutf8", "-ww", *pages], capture_output=True, text=True, timeout=120
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert "\u2019" not in done.stdout and "\u2018" not in done.stdout
        assert "cosell selling list-opportunities" in done.stdout
