"""A PostgreSQL server for the suite: the one that COSELL_TEST_DATABASE names, or one in a temporary folder."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import urllib.parse

import pytest

from server import eventually

PROGRAMS = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))


class Cluster:
    """One server on a socket of its own, run by a user without rights where root asks."""

    def __init__(self, of=None):
        self.programs = PROGRAMS[-1]
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="cosell-pg-"))
        self.process = None
        self.numbers = 0
        self.port = "5432"
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        if of is not None:
            # The host of the copy stands in its settings, the user's name too.
            self._run("pg_basebackup", "-h", of.folder, "-U", "cosell", "-D", self.folder / "data", "-R", "-X", "stream",
                      "-c", "fast", "--no-sync")
            with (self.folder / "data" / "postgresql.auto.conf").open("a") as settings:
                settings.write("synchronous_standby_names = ''\n")
            return
        self._run("initdb", "-D", self.folder / "data", "-U", "cosell", "--auth=trust", "--no-sync", "-E", "UTF8",
                  "--locale=C.UTF-8")
        # One role has to say its password.
        rules = self.folder / "data" / "pg_hba.conf"
        rules.write_text("local all guarded scram-sha-256\n" + rules.read_text())

    def _as_user(self, command):
        user = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []
        return [*user, *map(str, command)]

    def _run(self, program, *arguments):
        command = self._as_user([self.programs / program, *arguments])
        return subprocess.run(command, check=True, capture_output=True, text=True, cwd=self.folder).stdout

    def openssl(self, *arguments):
        subprocess.run(self._as_user(["openssl", *arguments]), check=True, capture_output=True, cwd=self.folder)

    def start(self, *settings):
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                self._as_user([
                    self.programs / "postgres", "-D", self.folder / "data", "-k", self.folder, "-c",
                    "listen_addresses=", "-c", "max_connections=400",
                    *[word for setting in settings for word in ("-c", setting)],
                ]),
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder,
            )
        eventually(self.is_ready, within=30)
        return self

    def is_ready(self):
        # The socket bears the number of the port.
        sockets = [path.name.rpartition(".")[2] for path in self.folder.glob(".s.PGSQL.*[0-9]")]
        self.port = sockets[0] if sockets else "5432"
        ready = subprocess.run([self.programs / "pg_isready", "-q", "-h", self.folder, "-p", self.port], check=False)
        return ready.returncode == 0

    def promote(self):
        self._run("pg_ctl", "promote", "-w", "-D", self.folder / "data")

    def stop(self):
        """At once, as a crash would: what was answered must be there after the next start."""
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(30)

    def end(self):
        if self.process is not None and self.process.poll() is None:
            self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def sql(self, statement, database="postgres"):
        return self._run("psql", "-h", self.folder, "-p", self.port, "-U", "cosell", "-d", database, "-AtXc", statement).strip()

    def database(self):
        """The address of a new, empty database."""
        self.numbers += 1
        name = f"world_{self.numbers}"
        self.sql(f"CREATE DATABASE {name}")
        return self.address(name)

    def address(self, name, **parameters):
        query = urllib.parse.urlencode({"host": str(self.folder), "user": "cosell", **parameters})
        return f"postgres:///{name}?{query}"


class Pair:
    """A primary and a replica that has every commit before it is answered; they take turns."""

    def __init__(self):
        self.primary = Cluster().start()
        self.replica = None
        self.retired = []
        self.join()

    def join(self):
        """A new replica of the primary, which from then on waits for it."""
        replica = Cluster(of=self.primary).start()
        self.primary.sql("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.primary.sql("SELECT pg_reload_conf()")

        def is_in_step():
            return self.primary.sql("SELECT sync_state FROM pg_stat_replication") == "sync"

        eventually(is_in_step, within=30)
        self.replica = replica

    def fail_over(self):
        """The primary is gone at once, and the replica takes its place, alone."""
        self.primary.stop()
        self.retired.append(self.primary)
        self.primary, self.replica = self.replica, None
        self.primary.promote()

    def end(self):
        for cluster in [*self.retired, self.primary, self.replica]:
            if cluster is not None:
                cluster.end()


class Named:
    """The server that COSELL_TEST_DATABASE names; nobody here may stop it."""

    def __init__(self, address):
        self.base = urllib.parse.urlsplit(address)
        self.numbers = 0

    def start(self):
        return self

    def end(self):
        """It stays."""

    def stop(self):
        pytest.skip("the server that COSELL_TEST_DATABASE names is not ours to stop")

    def sql(self, statement, database="postgres"):
        command = ["psql", "-d", self.address(database), "-AtXc", statement]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()

    def database(self):
        self.numbers += 1
        name = f"cosell_{os.getpid()}_{self.numbers}"
        self.sql(f"CREATE DATABASE {name}")
        return self.address(name)

    def address(self, name, **parameters):
        query = {**dict(urllib.parse.parse_qsl(self.base.query)), **parameters}
        return self.base._replace(path=f"/{name}", query=urllib.parse.urlencode(query)).geturl()


def running():
    """A server that runs, ours or the one that is named."""
    require()
    named = os.environ.get("COSELL_TEST_DATABASE")
    return (Named(named) if named else Cluster()).start()


def require():
    """Skips with the reason where there is no PostgreSQL; where nothing may be skipped, fails."""
    if not PROGRAMS and not os.environ.get("COSELL_TEST_DATABASE"):
        reason = "PostgreSQL is not installed here: apt-get install postgresql"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


if __name__ == "__main__":
    # Whether there is one, for the Makefile.
    raise SystemExit(0 if PROGRAMS or os.environ.get("COSELL_TEST_DATABASE") else "PostgreSQL is not installed here.")
