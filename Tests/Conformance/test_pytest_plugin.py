"""What test suites start a server with: variables for clients, a server that ends with its parent, and the plugin of pytest."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys

import pytest

from server import BINARY, REPOSITORY, eventually

PLUGIN = REPOSITORY / "Testing/pytest-cosell"
EPHEMERAL = [str(BINARY), "serve", "--ephemeral", "--port", "0", "--print-env"]


def is_running(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    # One that nobody has asked after is gone all the same.
    return "\nState:\tZ" not in pathlib.Path(f"/proc/{process}/status").read_text()


class TestEphemeral:
    def test_a_shell_takes_the_variables(self, tmp_path):
        script = f"source <(exec {' '.join(EPHEMERAL)}) && curl -s $AWS_ENDPOINT_URL/health && env | grep ^AWS_"
        done = subprocess.run(
            ["bash", "-c", script], capture_output=True, text=True, timeout=60, cwd=tmp_path, env={"PATH": os.environ["PATH"]}
        )
        assert done.returncode == 0, done.stderr
        assert re.search(r"AWS_ENDPOINT_URL=http://127\.0\.0\.1:\d+\n", done.stdout)
        for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            assert f"{name}=" in done.stdout
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
    def test_ends_with_its_parent(self, number):
        script = "import subprocess, sys; p = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True);"
        script += "print(p.pid, flush=True); print(p.stdout.read(), flush=True); p.wait()"
        parent = subprocess.Popen([sys.executable, "-c", script, *EPHEMERAL], stdout=subprocess.PIPE, text=True)
        server = int(parent.stdout.readline())
        assert parent.stdout.readline().startswith("export AWS_ENDPOINT_URL='http://")
        assert is_running(server)
        parent.send_signal(number)
        parent.wait()
        parent.stdout.close()
        eventually(lambda: not is_running(server))

    def test_takes_no_place_for_data(self):
        done = subprocess.run([*EPHEMERAL, "--data", "x"], capture_output=True, text=True, timeout=60)
        assert done.returncode != 0 and "--ephemeral keeps nothing" in done.stderr


SUITE = '''
import pytest


def deal(world):
    return world.client("partnercentral-selling").list_opportunities(Catalog="Sandbox")["OpportunitySummaries"]


@pytest.mark.parametrize("number", range(2))
def test_each_begins_anew(cosell_world, number):
    assert deal(cosell_world) == [] and cosell_world.events() == []
    cosell_world.control("POST", "triggers/opportunity.approved", {"account": cosell_world.account})
    assert len(deal(cosell_world)) == 1
    assert cosell_world.events("Opportunity Created", account=cosell_world.account, wait=5)


def test_a_referral_expires_after_fifteen_days(cosell_world):
    selling = cosell_world.client("partnercentral-selling")
    referral = cosell_world.act("referral.send", account=cosell_world.account)["record"]
    cosell_world.advance("16d")
    invitation = selling.get_engagement_invitation(Catalog="Sandbox", Identifier=referral["Id"])
    assert invitation["Status"] == "EXPIRED"
    assert cosell_world.events("Engagement Invitation Expired")


def test_accounts_have_keys_of_their_own(cosell_world, cosell_server):
    seen = [cosell_world.client("sts", account=n).get_caller_identity()["Account"] for n in range(2)]
    assert seen == [account.id for account in cosell_world.accounts[:2]]
    assert cosell_server.client("sts").get_caller_identity()["Account"]
    with pytest.raises(Exception, match="There is no act|404"):
        cosell_world.act("no.such")
    with pytest.raises(AssertionError, match="no Never within"):
        cosell_world.events("Never", wait=0.05)
'''


class TestPlugin:
    def run(self, folder, *words, **environment):
        # The suite's own plugins and settings are not those of whoever installs this one.
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", *words],
            capture_output=True,
            text=True,
            timeout=300,
            cwd=folder,
            env={**os.environ, "COSELL_BINARY": str(BINARY), **environment},
        )

    def test_a_suite_of_somebody(self, tmp_path):
        (tmp_path / "test_deals.py").write_text(SUITE)
        done = self.run(tmp_path, "-p", "pytest_cosell.plugin", PYTHONPATH=str(PLUGIN))
        assert done.returncode == 0 and "4 passed" in done.stdout, done.stdout + done.stderr

    def test_without_a_server(self, tmp_path):
        (tmp_path / "test_it.py").write_text("def test_it(cosell_server): pass\n")
        done = self.run(tmp_path, "-p", "pytest_cosell.plugin", PYTHONPATH=str(PLUGIN), COSELL_BINARY="/bin/false")
        assert done.returncode == 1 and "ended with 1" in done.stdout

    def test_is_installed_from_its_folder(self, tmp_path):
        """By pip, from a copy; its entry point is found without a word."""
        copy = tmp_path / "plugin"
        shutil.copytree(PLUGIN, copy, ignore=shutil.ignore_patterns("__pycache__", "build", "*.egg-info"))
        words = ["install", "--quiet", "--no-deps", "--no-build-isolation", "--target", tmp_path / "site", copy]
        done = subprocess.run([sys.executable, "-m", "pip", *map(str, words)], capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        suite = tmp_path / "suite"
        suite.mkdir()
        (suite / "test_it.py").write_text("def test_it(cosell_server): assert cosell_server.env\n")
        done = self.run(suite, PYTHONPATH=str(tmp_path / "site"))
        assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout + done.stderr

    def test_is_shown_in_the_readme(self):
        """The example of its page is the one of the README."""
        example = re.search(r"```python\n(def test_.*?)```", (PLUGIN / "README.md").read_text(), re.S)[1]
        assert example in (REPOSITORY / "README.md").read_text()
