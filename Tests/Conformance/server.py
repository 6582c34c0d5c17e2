"""Starts, watches and stops the server under test."""

import json
import os
import pathlib
import random
import re
import resource
import signal
import socket
import subprocess
import threading
import urllib.error
import urllib.request

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("COSELL_BINARY") or REPOSITORY / ".build/debug/cosell")
HOST = "127.0.0.1"
READY_WITHIN_SECONDS = 20
STOPS_WITHIN_SECONDS = 20


def eventually(probe, within=5.0, every=0.02):
    """What `probe` answers once that is true; fails when it does not become true in time.

    The only place in the suite that waits for time to pass.
    """
    pause = threading.Event()
    for _ in range(int(within / every)):
        found = probe()
        if found:
            return found
        pause.wait(every)
    raise AssertionError(f"{probe.__name__} did not come true within {within} s")


class Server:
    """One `cosell serve` process on a free port, with a data folder that outlives it."""

    def __init__(self, folder, config=None, arguments=()):
        self.folder = pathlib.Path(folder)
        self.log_file = self.folder / "server.log"
        self.port = free_port()
        # As it stands in an address.
        self.host = HOST
        self.process = None
        self.arguments = list(arguments)
        # Where its data lies.
        self.data = ["--data", self.folder / "data"]
        # Of the process, by resource: soft and hard.
        self.limits = {}
        # None is that of the suite.
        self.environment = None
        # Whether it answers errors that no call brings about.
        self.plans_faults = bool((config or {}).get("faults"))
        if config is not None:
            # JSON is YAML, so the configuration needs no writer of its own.
            path = self.folder / "cosell.yaml"
            path.write_text(json.dumps(config, indent=2))
            self.arguments += ["--config", str(path)]

    @property
    def endpoint(self):
        return f"http://{self.host}:{self.port}"

    @property
    def log(self):
        return self.log_file.read_text(errors="replace")

    @property
    def is_alive(self):
        return self.process is not None and self.process.poll() is None

    def start(self):
        """Starts the process and waits until `/health` answers 200."""
        assert BINARY.exists(), f"{BINARY} is missing: run `swift build` or set COSELL_BINARY"
        command = [BINARY, "serve", "--host", HOST, "--port", str(self.port), *self.data]
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                [*map(str, command), *self.arguments],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=REPOSITORY,
                preexec_fn=self._limit if self.limits else None,
                env=self.environment,
            )
        eventually(self.is_ready, within=READY_WITHIN_SECONDS)
        return self

    def _limit(self):
        for kind, bounds in self.limits.items():
            resource.setrlimit(kind, bounds)

    def is_ready(self):
        assert self.is_alive, f"the server ended with {self.process.returncode}:\n{self.log[-2000:]}"
        if self.port == 0:
            # The system's choice stands in the log.
            chosen = re.search(r"server started port=(\d+)", self.log)
            self.port = int(chosen[1]) if chosen else 0
        try:
            return self.port != 0 and self.get("/health").status == 200
        except (urllib.error.URLError, ConnectionError):
            return False

    def get(self, path):
        return urllib.request.urlopen(self.endpoint + path, timeout=5)

    def stop(self, number=signal.SIGTERM):
        """Asks the process to end and returns its exit code."""
        if self.is_alive:
            self.process.send_signal(number)
        try:
            return self.process.wait(STOPS_WITHIN_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"the server did not stop within {STOPS_WITHIN_SECONDS} s") from None

    def kill(self):
        self.process.kill()
        return self.process.wait()


def free_port():
    """A port that nobody listens on, below those that the system gives to outgoing connections."""
    for _ in range(100):
        port = random.randrange(10_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind((HOST, port))
                return port
            except OSError:
                continue
    raise AssertionError("no port from 10000 to 31999 is free")
