"""Servers on a disk that fails on demand."""

import mmap
import os
import pathlib
import shutil
import struct
import subprocess

KINDS = ["read", "write", "sync", "lock", "folder", "memory", "pause"]


def library(folder):
    """Compiles the library that is loaded into servers."""
    source = pathlib.Path(__file__).with_suffix(".c")
    target = pathlib.Path(folder) / "faultydisk.so"
    compiler = next(filter(None, map(shutil.which, ["cc", "clang", "gcc"])))
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", target, source, "-ldl"], check=True)
    return target


class FaultyDisk:
    """What fails, as the server that has `environment` meets it from the next call on."""

    def __init__(self, folder, compiled):
        path = pathlib.Path(folder) / "faults"
        path.write_bytes(bytes(4096))
        with path.open("r+b") as file:
            self._page = mmap.mmap(file.fileno(), 4096)
        self.environment = {**os.environ, "LD_PRELOAD": str(compiled), "FAULTS": str(path)}

    def fail(self, kind, error, times=-1):
        struct.pack_into("ii", self._page, 8 * KINDS.index(kind), error, times)

    def heal(self):
        self._page[:] = bytes(4096)
