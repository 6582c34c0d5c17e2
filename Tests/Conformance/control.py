"""The control plane, as tests use it: plain HTTP and JSON, no client of our own."""

import json
import os
import subprocess
import urllib.error
import urllib.request

from server import BINARY


class Refused(Exception):
    """What the control plane refuses: the status, and its error."""

    def __init__(self, status, error):
        super().__init__(f"{status}: {error}")
        self.status, self.error = status, error


class Control:
    """Everything below `/_cosell/` of one server."""

    def __init__(self, server, headers=()):
        self.server, self.headers = server, dict(headers)

    def send(self, method, path, body=None, **headers):
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.server.endpoint}/_cosell/{path}",
            data=data,
            method=method,
            headers={**self.headers, **{name.replace("_", "-"): value for name, value in headers.items()}},
        )
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                self.status = answer.status
                return json.loads(answer.read())
        except urllib.error.HTTPError as error:
            text = error.read()
            raise Refused(error.code, json.loads(text)["error"]) from None

    def get(self, path, **headers):
        return self.send("GET", path, **headers)

    def act(self, act, /, **members):
        return self.send("POST", f"acts/{act}", members)

    def clock(self, **move):
        return self.send("POST", "clock", move) if move else self.get("clock")

    def command(self, *words):
        """`cosell WORDS…` against this server: its exit code, what it shows, and what it says."""
        environment = {**os.environ, "AWS_ENDPOINT_URL": self.server.endpoint}
        done = subprocess.run([str(BINARY), *words], env=environment, capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout, done.stderr
