"""Runs `cosell` as a person's shell would, in a home of its own that knows nothing of this machine's AWS settings."""

import dataclasses
import json
import os
import pathlib
import subprocess

from server import BINARY
from stub import KEYS, REGION

# How lines of an error block start: what is wrong with what; indented what to do, and what does not fit one line.
BLOCK_LINES = ("error: ", "note: ", "  ")
# What a crash or a bare Swift error leaves behind.
CRASH_WORDS = ("Fatal error", "Stack dump", "Thread 0 ", "Swift/", "💣", "Optional(", "NSError", "NIOSSL.", "Client.")


@dataclasses.dataclass(frozen=True)
class Ended:
    """How a command ended."""

    words: tuple
    code: int
    output: str
    error: str

    @property
    def value(self):
        return json.loads(self.output) if self.output.strip() else None

    @property
    def notes(self):
        return [line.removeprefix("note: ") for line in self.error.splitlines() if line.startswith("note: ")]

    def require(self, code=0):
        assert self.code == code, f"{self.words} ended with {self.code}\n{self.error}\n{self.output[:2000]}"
        return self

    def require_block(self, code, *words):
        """An error in readable form: the exit code, one block on the error stream, nothing on the output."""
        self.require(code)
        assert self.output == "", self.output
        for line in self.error.splitlines():
            assert line.startswith(BLOCK_LINES), self.error
        assert "error: " in self.error
        for word in CRASH_WORDS:
            assert word not in self.error, self.error
        for word in words:
            assert word in self.error, self.error
        return self


class Shell:
    """A person at work with one access key and one address."""

    def __init__(self, home, endpoint=None, keys=KEYS):
        self.home = pathlib.Path(home)
        # A command that takes longer has stopped.
        self.patience_seconds = 60
        self.variables = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            # A crash shows in the exit code; its trace takes seconds.
            "SWIFT_BACKTRACE": "enable=no",
            "AWS_REGION": REGION,
            "AWS_EC2_METADATA_DISABLED": "true",
            # Failures are to be told, not tried again.
            "AWS_MAX_ATTEMPTS": "1",
            "COSELL_CATALOG": "Sandbox",
        }
        if endpoint:
            self.variables["AWS_ENDPOINT_URL"] = endpoint
        if keys:
            self.variables |= {"AWS_ACCESS_KEY_ID": keys.access_key, "AWS_SECRET_ACCESS_KEY": keys.secret_key}
            if keys.token:
                self.variables["AWS_SESSION_TOKEN"] = keys.token

    def environment(self, changes):
        changed = {**self.variables, **changes}
        return {name: value for name, value in changed.items() if value is not None}

    def run(self, *words, stdin=None, **changes):
        """Runs `cosell` with the words; `changes` are variables, None takes one away."""
        assert BINARY.exists(), f"{BINARY} is missing: run `swift build` or set COSELL_BINARY"
        done = subprocess.run(
            [str(BINARY), *words],
            env=self.environment(changes),
            cwd=self.home,
            input=(stdin or "").encode(),
            capture_output=True,
            timeout=self.patience_seconds,
        )
        return Ended(words, done.returncode, done.stdout.decode(), done.stderr.decode())

    def succeed(self, *words, **options):
        return self.run(*words, **options).require(0)

    def file(self, name, content):
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return f"file://{path}"
