"""Which error of which operation a test has met: what docs/operations.md lists; a run of the whole suite tells what it has not met.

    .venv-test/bin/pytest Tests/Conformance --keep-proven && swift run cosell-codegen

adds what a run proves. A line names service, operation and error, and `planned` for one that the configuration alone
brought about (`faults:`).
"""

import pathlib

FILE = pathlib.Path(__file__).with_name("proven-errors.txt")

_met = set()


def by(server, service):
    """Hears what clients of a server meet."""
    word = " planned" if getattr(server, "plans_faults", False) else ""

    def hear(operation, error):
        _met.add(f"{service} {operation} {error}{word}")

    return hear


def met():
    """What this process has met so far, to be told to another."""
    return sorted(_met)


def also(lines):
    """Takes in what another process met."""
    _met.update(lines)


def kept():
    return set(FILE.read_text(encoding="utf-8").splitlines()) if FILE.exists() else set()


def keep():
    """What came about by itself needs no plan."""
    lines = kept() | _met
    plain = {line for line in lines if not line.endswith(" planned") or line.removesuffix(" planned") not in lines}
    FILE.write_text("".join(f"{line}\n" for line in sorted(plain)), encoding="utf-8")


def missing():
    """The kept lines that this run has not met; a planned error that came by itself is met."""
    return sorted(line for line in kept() - _met if line.removesuffix(" planned") not in _met)
