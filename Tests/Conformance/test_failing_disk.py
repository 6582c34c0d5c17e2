"""A disk that fails, fills or is cut off, a memory that ends, limits of the process: told, survived, never a trap."""

import errno
import resource
import shutil
import signal
import sqlite3
import subprocess
import urllib.error

import pytest

from faultydisk import FaultyDisk, library
from partners import PARTNER_1
from payloads import complete
from server import BINARY, READY_WITHIN_SECONDS, REPOSITORY, Server, eventually
from wire import Wire


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    return library(tmp_path_factory.mktemp("library"))


@pytest.fixture
def disk(tmp_path, compiled):
    return FaultyDisk(tmp_path, compiled)


@pytest.fixture
def ailing(tmp_path, disk):
    """A server on that disk, not started yet."""
    server = Server(tmp_path)
    server.environment = disk.environment
    yield server
    if server.is_alive:
        server.kill()


def serve(data, *arguments, disk=None, limit=None):
    """Runs a server that is to refuse its start."""
    return subprocess.run(
        [str(BINARY), "serve", "--port", "0", "--data", str(data), *arguments],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        env=disk and disk.environment,
        preexec_fn=limit and (lambda: resource.setrlimit(*limit)),
        timeout=READY_WITHIN_SECONDS,
        check=False,
    )


def save(wire):
    """A call that writes."""
    return wire.call("CreateOpportunity", {"Catalog": "Sandbox", **complete()})


def readiness(server):
    try:
        with server.get("/ready") as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refusal:
        return refusal.code, refusal.read().decode()


class TestWrites:
    @pytest.mark.parametrize(
        ("kinds", "error", "words"),
        [
            (["write"], errno.ENOSPC, "disk is full"),
            (["write"], errno.EIO, "disk reported an error"),
            (["sync"], errno.EIO, "disk reported an error"),
            (["read", "write", "sync"], errno.EIO, "disk reported an error"),
            (["memory"], errno.ENOMEM, "short of memory"),
        ],
        ids=["full", "write", "sync", "everything", "memory"],
    )
    def test_a_write_that_fails_is_answered_told_and_taken_again_later(self, ailing, disk, kinds, error, words):
        ailing.start()
        wire = Wire(ailing, PARTNER_1)
        assert save(wire).status == 200
        for kind in kinds:
            disk.fail(kind, error)
        for _ in range(3):
            assert save(wire).status == 500
        status, cause = readiness(ailing)
        assert status == 503 and words in cause
        assert ailing.get("/health").status == 200
        assert "call failed" in ailing.log and words in ailing.log
        disk.heal()
        assert save(wire).status == 200
        assert readiness(ailing) == (200, "ready\n")
        wire.close()
        assert ailing.stop() == 0
        assert "Fatal error" not in ailing.log

    def test_reads_that_fail_are_answered_and_the_agenda_says_so_once(self, ailing, disk):
        ailing.start()
        wire = Wire(ailing, PARTNER_1)
        referral = {"Catalog": "Sandbox", **complete(), "Origin": "AWS Referral"}
        assert wire.call("CreateOpportunity", referral).status == 200, "its invitation is due soon"
        disk.fail("memory", errno.ENOMEM)
        assert wire.call("ListOpportunities", {"Catalog": "Sandbox"}).status == 500

        def complaints():
            return [line for line in ailing.log.splitlines() if "agenda failed" in line]

        eventually(complaints, within=10)
        for _ in range(200):
            assert wire.call("ListOpportunities", {"Catalog": "Sandbox"}).status == 500
        assert len(complaints()) == 1
        disk.heal()
        assert wire.call("ListOpportunities", {"Catalog": "Sandbox"}).status == 200
        wire.close()


class TestStarting:
    @pytest.mark.parametrize(
        ("kind", "error", "code", "words"),
        [
            ("write", errno.ENOSPC, 5, "disk is full"),
            ("write", errno.EIO, 6, "disk reported an error"),
            ("folder", errno.EIO, 6, "disk reported an error"),
        ],
    )
    def test_a_disk_that_fails_ends_the_start_with_its_code(self, tmp_path, disk, kind, error, code, words):
        disk.fail(kind, error)
        ended = serve(tmp_path / "data", disk=disk)
        assert ended.returncode == code, ended.stderr
        assert words in ended.stderr and "Fatal" not in ended.stderr

    def test_a_lock_that_a_signal_interrupts_is_asked_for_again(self, ailing, disk):
        disk.fail("folder", errno.EINTR, times=3)
        ailing.start()
        assert ailing.stop() == 0

    @pytest.mark.parametrize(
        ("limit", "value", "words"),
        [
            (resource.RLIMIT_NOFILE, 16, "open 16 files"),
            (resource.RLIMIT_AS, 400 << 20, "use 400 MiB of address space"),
        ],
    )
    def test_a_limit_that_no_server_can_start_under_is_named(self, tmp_path, limit, value, words):
        ended = serve(tmp_path / "data", limit=(limit, (value, value)))
        assert ended.returncode == 7, ended.stderr
        assert words in ended.stderr and "ulimit" in ended.stderr

    @pytest.mark.parametrize("descriptors", [17, 20, *range(22, 33)])
    def test_few_descriptors_are_enough_or_named(self, tmp_path, descriptors):
        server = Server(tmp_path)
        server.limits = {resource.RLIMIT_NOFILE: (descriptors, descriptors)}
        try:
            server.start()
        except AssertionError:
            assert server.process.returncode == 7, server.log
            assert "ulimit" in server.log and "Fatal" not in server.log, server.log
        else:
            eventually(server.is_ready)  # So few leave room for one caller at a time, and the last has to be gone.
            assert server.stop() == 0, server.log
        finally:
            if server.is_alive:
                server.kill()


class TestLoneFiles:
    @staticmethod
    def work(server):
        wire = Wire(server, PARTNER_1)
        assert save(wire).status == 200
        wire.close()

    def test_a_copy_of_a_running_servers_file_is_refused_with_the_way_out(self, servers, tmp_path):
        server = servers.start()
        self.work(server)
        lone = tmp_path / "lone"
        lone.mkdir()
        shutil.copy(server.folder / "data" / "cosell.sqlite", lone)
        for _ in range(2):
            ended = serve(lone)
            assert ended.returncode == 6
            assert "without its log" in ended.stderr and "cosell backup" in ended.stderr
        restored = subprocess.run(
            [BINARY, "restore", lone / "cosell.sqlite", "--data", tmp_path / "other"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert restored.returncode == 6 and "without its log" in restored.stderr

    @pytest.mark.parametrize("reads_between", [False, True], ids=["at once", "after another program folded the log in"])
    def test_a_killed_server_starts_again(self, servers, reads_between):
        server = servers.start()
        self.work(server)
        server.kill()
        if reads_between:
            other = sqlite3.connect(server.folder / "data" / "cosell.sqlite")
            assert other.execute("PRAGMA user_version").fetchone() == (0,)
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            other.close()
        server.start()
        assert server.stop() == 0

    def test_a_file_of_a_server_that_stopped_is_whole_alone(self, servers, tmp_path):
        server = servers.start()
        self.work(server)
        assert server.stop() == 0
        files = [file.name for file in (server.folder / "data").iterdir() if file.is_file()]
        assert files == ["cosell.sqlite"]
        server.start()


def count(data, table):
    """How many rows a database has with its log, read without changing either."""
    with_log = sqlite3.connect(f"file:{data / 'cosell.sqlite'}?mode=ro", uri=True)
    try:
        return with_log.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]
    except sqlite3.OperationalError:
        return 0
    finally:
        with_log.close()


@pytest.fixture(scope="module")
def whole(servers):
    """How many opportunities a demo has."""
    return count(servers.start(arguments=["--demo"]).folder / "data", "opportunity")


class TestDemo:
    """A load that is killed leaves no half demo."""

    @pytest.mark.parametrize("loaded", [1, 20])
    def test_the_next_start_loads_it_whole(self, tmp_path, disk, whole, loaded):
        data = tmp_path / "data"
        disk.fail("pause", 20)
        command = [str(BINARY), "serve", "--port", "0", "--data", str(data), "--demo"]
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=disk.environment, cwd=REPOSITORY
        ) as process:
            eventually(
                lambda: (data / "cosell.sqlite-wal").exists() and count(data, "opportunity") >= loaded,
                within=READY_WITHIN_SECONDS,
                every=0.005,
            )
            process.send_signal(signal.SIGKILL)
        assert count(data, "load_mark") > 0, "the kill came too late to tell anything"
        server = Server(tmp_path, arguments=["--demo"]).start()
        try:
            assert count(data, "opportunity") == whole
            assert count(data, "load_mark") == 0
        finally:
            server.stop()
