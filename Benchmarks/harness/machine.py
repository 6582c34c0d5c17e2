"""What the figures were measured on, and who else was at work there."""

import os
import resource
import subprocess
from pathlib import Path


def facts():
    """The machine, in lines for people."""
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    models = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    memory = int(Path("/proc/meminfo").read_text().split()[1]) * 1024 / 1e9
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    return [
        f"{os.cpu_count()} cores of {models[0] if models else os.uname().machine}, {memory:.0f} GB of memory",
        f"{os.uname().sysname} {os.uname().release}",
        swift,
    ]


class Others:
    """Counts the processor time that neither this program nor what it started took, from its creation on."""

    def __init__(self):
        self.start = self._seconds()

    def percent(self):
        whole, busy, ours = (now - then for now, then in zip(self._seconds(), self.start))
        return 100 * max(0, busy - ours) / whole

    @staticmethod
    def _seconds():
        """Of all processors, of those the busy part, and of that our part; children count once they have ended."""
        ticks = [int(field) for field in Path("/proc/stat").read_text().split("\n")[0].split()[1:9]]
        whole, idle = sum(ticks), ticks[3] + ticks[4]
        usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        ours = sum(usage.ru_utime + usage.ru_stime for usage in usages)
        rate = os.sysconf("SC_CLK_TCK")
        return whole / rate, (whole - idle) / rate, ours
