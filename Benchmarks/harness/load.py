"""Drives a server with wrk."""

import json
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

THREADS = 2
CONNECTIONS = 64
SCRIPT = Path(__file__).with_name("replay.lua")


@dataclass
class Load:
    """What wrk saw."""

    requests: int
    seconds: float
    refused: int
    broken: int
    median_ms: float
    p99_ms: float

    @property
    def rate(self):
        """Requests answered in a second."""
        return self.requests / self.seconds


class RequestFile:
    """Requests on the disk for wrk, dealt out to its threads."""

    def __init__(self, path, requests, threads=THREADS):
        self.path = path
        self.threads = threads
        files = [open(f"{path}.{number}", "wb") for number in range(threads)]
        for position, request in enumerate(requests):
            record = b"%d\n%b" % (len(request), request)
            # wrk takes the first request of its first thread to look at, and never sends it.
            if position == 0:
                files[0].write(record)
            files[position % threads].write(record)
        for file in files:
            file.close()

    def remove(self):
        for number in range(self.threads):
            Path(f"{self.path}.{number}").unlink()

    def send(self, server, seconds, connections=CONNECTIONS, again=True):
        """Sends them to a server, over and over until the time is up, or each once at most.

        A refused request makes a figure worthless, so it ends the run.
        """
        command = [
            "wrk", f"-t{self.threads}", f"-c{connections}", f"-d{seconds}", "--timeout", "20", "-s", SCRIPT,
            f"http://127.0.0.1:{server.port}/", "--",
            self.path, str(connections // self.threads), "again" if again else "once",
        ]  # fmt: skip
        wrk = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        said = []
        for line in wrk.stdout:
            said.append(line)
            if line == "EMPTY\n":
                # By itself wrk waits until the time is up, with nothing left to send.
                wrk.send_signal(signal.SIGINT)
        found = [line for line in said if line.startswith("RESULT ")]
        if wrk.wait() or not found:
            raise SystemExit(f"wrk failed: {''.join(said)}")
        load = Load(**json.loads(found[0].removeprefix("RESULT ")))
        if load.refused or load.broken:
            raise SystemExit(f"{server.name} refused {load.refused} requests and broke {load.broken}: {load}")
        return load
