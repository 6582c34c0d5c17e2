"""`cosell init`: what it writes is read by the programs that it is for, and run."""

import os
import re
import shlex
import shutil
import sqlite3
import subprocess

import pytest
import yaml

from partners import PARTNER_1, REGION
from server import BINARY
from shell import Shell

ALL = ("--cron", "--systemd", "--github")


@pytest.fixture(scope="module")
def house(servers):
    return servers.start(arguments=["--demo"])


@pytest.fixture
def person(house, tmp_path):
    """Somebody whose keys are in a profile, and who stands in a repository."""
    shell = Shell(tmp_path / "a home", keys=None)
    shell.home.mkdir()
    shell.variables.pop("AWS_REGION")
    shell.file(".aws/credentials", f"[sales]\naws_access_key_id={PARTNER_1.key}\naws_secret_access_key={PARTNER_1.secret}\n")
    shell.file(".aws/config", f"[profile sales]\nregion = {REGION}\n")
    return shell


def said(house):
    return ("--catalog", "Sandbox", "--profile", "sales", "--endpoint-url", house.endpoint)


def tree(home):
    return {str(path.relative_to(home)): path.read_text() for path in home.rglob("*") if path.is_file()}


def deals(file):
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        return database.execute("SELECT COUNT(*) FROM opportunity").fetchone()[0]


def bare(person, **changes):
    """What a timer gives a job: next to nothing."""
    return {"HOME": str(person.home), "PATH": "/usr/bin:/bin", "LOGNAME": "ana", "SHELL": "/bin/sh", **changes}


class TestFiles:
    def test_a_second_run_finds_all_as_it_should_be(self, person, house):
        person.succeed("init", *ALL, *said(house))
        first = tree(person.home)
        assert {".config/cosell/config", ".config/cosell/crontab", ".github/workflows/cosell.yml"} <= set(first)
        again = person.run("init", *ALL, *said(house), "--output", "json").require(0).value
        assert {file["State"] for file in again["Files"]} == {"same"}
        assert tree(person.home) == first

    def test_nothing_is_written_over_unless_somebody_says_so(self, person, house):
        person.succeed("init", "--cron", *said(house))
        mine = person.home / ".config/cosell/crontab"
        mine.write_text("# mine\n")
        before = tree(person.home)
        ended = person.run("init", *ALL, *said(house)).require(1)
        assert "- # mine" in ended.output and "--force" in ended.error and str(mine) in ended.error
        assert tree(person.home) == before, "all of it or nothing"
        person.succeed("init", "--cron", *said(house), "--force")
        assert "cosell" in mine.read_text() and "# mine" not in mine.read_text()

    def test_rules_of_a_person_stay(self, person, house):
        rules = person.home / ".config/cosell/referral-rules.yaml"
        person.file(".config/cosell/referral-rules.yaml", "rules: [{name: mine, then: leave}]\n")
        person.succeed("init", "--force", *said(house))
        assert "mine" in rules.read_text()

    def test_a_trial_writes_nothing(self, person, house):
        before = tree(person.home)
        ended = person.succeed("init", *ALL, *said(house), "--dry-run")
        assert "+ catalog = Sandbox" in ended.output and tree(person.home) == before

    def test_no_key_is_written(self, person, house):
        keys = {"AWS_ACCESS_KEY_ID": "AKIAEXAMPLEEXAMPLE00", "AWS_SECRET_ACCESS_KEY": "a-secret", "AWS_SESSION_TOKEN": "a-token"}
        ended = person.succeed("init", *ALL, "--catalog", "AWS", **keys)
        assert "are not written" in ended.output
        written = "".join(text for name, text in tree(person.home).items() if not name.startswith(".aws"))
        assert not any(value in written for value in keys.values())

    def test_a_folder_that_cannot_be_written(self, person, house):
        person.file(".config/cosell", "a file where the folder should be")
        person.run("init", *said(house)).require_block(255, "cannot be written")

    @pytest.mark.parametrize(
        ("words", "names"),
        [(("--at", "25:00"), "--at"), (("--catalog", "Snadbox"), "Sandbox"), (("--folder", "a\nb"), "one line")],
    )
    def test_wrong_words(self, person, words, names):
        before = tree(person.home)
        person.run("init", *ALL, *words).require_block(252, names)
        assert tree(person.home) == before


class TestCron:
    def test_its_lines_run(self, person, house):
        folder = person.home / "100% mine"
        person.succeed("init", "--cron", *said(house), "--at", "6:05", "--folder", str(folder))
        lines = (person.home / ".config/cosell/crontab").read_text().splitlines()
        jobs = [line for line in lines if not line.startswith("#")]
        assert [job.split(" ", 5)[:5] for job in jobs] == [["5", "6", "*", "*", "*"], ["5", "7", "*", "*", "1"]]
        for job in jobs:
            # A percent sign ends a line of cron unless it is escaped.
            command = job.split(" ", 5)[5]
            assert not re.search(r"(?<!\\)%", command)
            done = subprocess.run(
                ["/bin/sh", "-c", command.replace("\\%", "%")],
                env=bare(person), cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
            )
            assert done.returncode == 0, done.stderr
        assert deals(person.home / f".local/share/cosell/{PARTNER_1.account}.sqlite") > 0
        [day] = folder.iterdir()
        assert (day / "summary.json").exists()


class TestSystemd:
    def test_its_units_are_right_and_run(self, person, house, tmp_path):
        person.succeed("init", "--systemd", *said(house), "--folder", str(person.home / "$a 100%"))
        units = sorted((person.home / ".config/systemd/user").iterdir())
        assert [unit.name for unit in units] == [
            "cosell-daily.service", "cosell-daily.timer", "cosell-weekly.service", "cosell-weekly.timer",
        ]  # fmt: skip
        if shutil.which("systemd-analyze"):
            runtime = tmp_path / "runtime"
            runtime.mkdir(mode=0o700)
            done = subprocess.run(
                ["systemd-analyze", "verify", "--user", *map(str, units)],
                env=bare(person, XDG_RUNTIME_DIR=str(runtime)), capture_output=True, text=True, timeout=60,
            )
            assert done.returncode == 0 and ".config/systemd/user/cosell" not in done.stderr, done.stderr
            for unit in units[1::2]:
                calendar = re.search(r"^OnCalendar=(.*)$", unit.read_text(), re.M)[1]
                assert subprocess.run(["systemd-analyze", "calendar", calendar], capture_output=True).returncode == 0
        for unit in units[::2]:
            line = re.search(r"^ExecStart=(.*)$", unit.read_text(), re.M)[1]
            words = [word.replace("%%", "%").replace("$$", "$") for word in shlex.split(line)]
            variables = dict(
                shlex.split(line)[0].split("=", 1) for line in re.findall(r"^Environment=(.*)$", unit.read_text(), re.M)
            )
            done = subprocess.run(words, env=bare(person, **variables), cwd="/", capture_output=True, text=True, timeout=120)
            assert done.returncode == 0, done.stderr
        assert (person.home / "$a 100%").is_dir()


class TestGitHub:
    #: What a step may ask of GitHub.
    CONTEXTS = re.compile(r"\$\{\{ (secrets|vars|github)\.([A-Za-z_]+) \}\}")

    @pytest.mark.parametrize("has_binary", [True, False], ids=["there", "fetched"])
    def test_its_steps_run(self, person, house, tmp_path, has_binary):
        person.succeed("init", "--github", *said(house))
        checkout = person.home
        workflow = yaml.safe_load((checkout / ".github/workflows/cosell.yml").read_text())
        # YAML 1.1 takes the word for a truth.
        assert set(workflow) == {"name", True, "permissions", "concurrency", "jobs"}
        [job] = workflow["jobs"].values()
        schedules = {entry["cron"] for entry in workflow[True]["schedule"]}
        weekly = [step["if"] for step in job["steps"] if "github.event.schedule" in step.get("if", "")]
        assert all(any(f"'{cron}'" in condition for cron in schedules) for condition in weekly) and weekly
        programs = tmp_path / "programs"
        programs.mkdir()
        # A binary of 300 MB need not be copied to be fetched.
        (programs / "starter").write_text(f'#!/bin/sh\nexec "{BINARY}" "$@"\n')
        if has_binary:
            (programs / "starter").rename(programs / "cosell")
            (programs / "cosell").chmod(0o755)
        given = {
            "secrets": {"AWS_ACCESS_KEY_ID": PARTNER_1.key, "AWS_SECRET_ACCESS_KEY": PARTNER_1.secret},
            "vars": {"COSELL_DOWNLOAD": (programs / "starter").as_uri()},
            "github": {"run_id": "42"},
        }

        def told(value):
            return self.CONTEXTS.sub(lambda found: given[found[1]][found[2]], str(value))

        files = {name: tmp_path / name for name in ("GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
        for file in files.values():
            file.touch()
        runner = bare(person, RUNNER_TEMP=str(tmp_path / "runner"), **{name: str(file) for name, file in files.items()})
        runner |= {name: told(value) for name, value in job["env"].items()}
        runner["HOME"] = str(tmp_path / "nobody")
        ran = 0
        for step in job["steps"]:
            assert "${{" not in told(step), step
            if "run" not in step:
                assert re.fullmatch(r"actions/[a-z/]+@v\d+", step["uses"])
                continue
            more = files["GITHUB_PATH"].read_text().split() + [str(programs)]
            path = os.pathsep.join([*more, runner["PATH"]])
            variables = {**runner, **{name: told(value) for name, value in step.get("env", {}).items()}, "PATH": path}
            done = subprocess.run(
                ["bash", "-e", "-c", told(step["run"])],
                env=variables, cwd=checkout, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=180,
            )
            assert done.returncode == 0, f"{step['name']}: {done.stderr}{done.stdout}"
            ran += 1
        assert ran == 5
        assert deals(checkout / ".cosell/local.sqlite") > 0
        assert files["GITHUB_STEP_SUMMARY"].read_text().startswith("# Pipeline")
