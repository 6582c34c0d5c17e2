"""The two servers: how they are built, started, watched and stopped."""

import http.client
import json
import signal
import socket
import subprocess
import time
from pathlib import Path

from .signing import SELLING, Signer

HERE = Path(__file__).resolve().parents[1]
COSELL = HERE.parent / ".build/release/cosell"
BARE = HERE / ".build/release/bare-server"
HEALTH = b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"


def build_bare():
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "bare-server"]
    subprocess.run([*command, "--package-path", HERE, "--scratch-path", HERE / ".build"], check=True)


class Server:
    """A running server; `with` stops it."""

    def __init__(self, name, command, log):
        self.name = name
        self.port = self._free_port()
        self.command = [part.replace("PORT", str(self.port)) for part in map(str, command)]
        with open(log, "ab") as stderr:
            start = time.perf_counter()
            self.process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=stderr)
        self._await_health(log)
        #: From just before the process began to its first answer, in milliseconds.
        self.start_ms = (time.perf_counter() - start) * 1000

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)

    @property
    def anonymous_mb(self):
        """Anonymous resident memory, in MB of 1,000,000 bytes."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("RssAnon:"):
                return int(line.split()[1]) * 1024 / 1e6
        raise SystemExit("this kernel does not tell RssAnon")

    def call(self, operation, service=SELLING, **members):
        """One signed call; its answer as a dictionary, and as bytes."""
        body = json.dumps(members).encode()
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("POST", "/", body, Signer(operation, service).headers(body))
        response = connection.getresponse()
        answer = response.read()
        connection.close()
        if response.status != 200:
            raise SystemExit(f"{operation} was answered with {response.status}: {answer.decode()}")
        return json.loads(answer), answer

    def control(self, method, path, body=None, world=None):
        """What the control plane answers."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
        headers = {"X-Cosell-World": world} if world else {}
        connection.request(method, f"/_cosell/{path}", None if body is None else json.dumps(body), headers)
        response = connection.getresponse()
        answer = response.read()
        connection.close()
        if response.status not in (200, 202):
            raise SystemExit(f"{method} {path} was answered with {response.status}: {answer.decode()}")
        return json.loads(answer)

    @staticmethod
    def _free_port():
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return probe.getsockname()[1]

    def _await_health(self, log):
        """Asks again and again without a pause: a pause would be part of the figure."""
        while self.process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", self.port)) as client:
                    client.sendall(HEALTH)
                    if client.recv(4096).startswith(b"HTTP/1.1 200"):
                        return
            except OSError:
                pass
        raise SystemExit(f"{self.name} ended at once: {Path(log).read_text()[-2000:]}")


def bare(folder, byte_count=2):
    return Server("bare Hummingbird", [BARE, "PORT", byte_count], folder / "bare.log")


def cosell(folder, data, config=None, more=()):
    """Cosell as people run it: durable, strict about signatures, a log line a call."""
    options = [*(["--config", config] if config else []), *more]
    command = [COSELL, "serve", "--host", "127.0.0.1", "--port", "PORT", "--data", data, *options]
    return Server("cosell", [*command, "--log-format", "json", "--log-level", "info"], folder / "cosell.log")


def on_postgresql(folder, address):
    command = [COSELL, "serve", "--host", "127.0.0.1", "--port", "PORT", "--database", address]
    return Server("cosell", [*command, "--log-format", "json", "--log-level", "info"], folder / "cosell.log")
