"""A person's screen: runs `cosell` at a pseudo-terminal and looks at what is written on it."""

import dataclasses
import fcntl
import os
import pty
import select
import struct
import termios
import time

from server import BINARY

# A person would have given up by then; nothing here takes a second.
PATIENCE_SECONDS = 60


@dataclasses.dataclass
class Session:
    """A command that runs at a terminal."""

    process: int
    terminal: int
    written: bytes = b""
    code: int = None

    @property
    def text(self):
        return self.written.decode(errors="replace").replace("\r\n", "\n")

    def wait_for(self, words):
        """Reads the screen until the words stand there."""
        end = time.monotonic() + PATIENCE_SECONDS
        while words not in self.text:
            assert self._read(end), f"{words!r} did not come: {self.text[-2000:]!r}"
        return self

    def type(self, keys):
        os.write(self.terminal, keys.encode())
        return self

    def end(self):
        """Reads on until the command has ended."""
        end = time.monotonic() + PATIENCE_SECONDS
        while self._read(end):
            pass
        while self.code is None:
            assert time.monotonic() < end, f"it does not end: {self.text[-2000:]!r}"
            process, status = os.waitpid(self.process, os.WNOHANG)
            if process:
                self.code = os.waitstatus_to_exitcode(status)
        return self

    def echoes(self):
        """Whether the terminal shows what is typed, as a shell needs it."""
        return bool(termios.tcgetattr(self.terminal)[3] & termios.ECHO)

    def _read(self, end):
        ready, _, _ = select.select([self.terminal], [], [], max(0, end - time.monotonic()))
        if not ready:
            return False
        try:
            more = os.read(self.terminal, 1 << 16)
        except OSError:  # Linux says so when the last program at the terminal has ended
            return False
        self.written += more
        return bool(more)


def at_screen(shell, *words, rows=24, columns=80, program=BINARY, **changes):
    """`cosell`, or another program, as the foreground job of a terminal of its own."""
    variables = shell.environment({"TERM": "xterm", **changes})
    process, terminal = pty.fork()
    if process == 0:
        try:
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.chdir(shell.home)
            os.execve(str(program), [str(program), *words], variables)
        finally:
            os._exit(127)
    return Session(process, terminal)
