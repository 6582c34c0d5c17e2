"""A server in memory, for as long as a test session."""

import os
import re
import shutil
import subprocess
import tempfile

_EXPORT = re.compile(r"export (\w+)='(.*)'")


class CosellError(Exception):
    """The server could not be started."""


class Server:
    """`cosell serve --ephemeral` on a free port."""

    def __init__(self, binary=None, arguments=()):
        program = binary or os.environ.get("COSELL_BINARY") or shutil.which("cosell")
        if not program:
            raise CosellError("there is no cosell on the PATH; give --cosell-binary or COSELL_BINARY")
        command = [program, "serve", "--ephemeral", "--port", "0", "--print-env", *arguments]
        environment = {name: value for name, value in os.environ.items() if name != "COSELL_DATABASE_URL"}
        self._log = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
            env=environment,
        )
        # The variables end when it is ready, or when it has failed.
        with self._process.stdout as output:
            lines = [_EXPORT.fullmatch(line) for line in output.read().splitlines()]
        #: What clients of AWS take from their environment.
        self.env = {line[1]: line[2] for line in lines if line}
        if "AWS_ENDPOINT_URL" not in self.env:
            self._process.wait()
            raise CosellError(f"{' '.join(command)} ended with {self._process.returncode}: {self.log}")
        self.endpoint = self.env["AWS_ENDPOINT_URL"]
        self.token = os.environ.get("COSELL_CONTROL_TOKEN")

    @property
    def log(self):
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    def stop(self):
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()

    def client(self, service, **options):
        """A boto3 client in the name of the first account."""
        from .world import boto_client

        key, secret = self.env["AWS_ACCESS_KEY_ID"], self.env["AWS_SECRET_ACCESS_KEY"]
        return boto_client(service, self, key, secret, self.env.get("AWS_SESSION_TOKEN"), options)
