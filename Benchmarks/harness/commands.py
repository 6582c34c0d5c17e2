"""The same read by the AWS CLI and by `cosell`, one after the other, on the same server."""

import os
import subprocess
import time
from statistics import median

from . import servers
from .signing import KEY_ID, REGION, SECRET
from .tables import Table, Target

RUNS = 15
AWS = servers.HERE.parent / ".venv-test/bin/aws"
READS = {
    "list-opportunities, 20 rows": ["list-opportunities", "--catalog", "Sandbox", "--max-items", "20"],
    "get-opportunity": ["get-opportunity", "--catalog", "Sandbox", "--identifier", "O10000001"],
}


def measure(folder, stored):
    table = Table("Commands", [f"wall time, median of {RUNS}, ms", "AWS CLI", "cosell", "ratio"])
    with servers.cosell(folder, stored.data) as server:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{server.port}",
            "AWS_ACCESS_KEY_ID": KEY_ID,
            "AWS_SECRET_ACCESS_KEY": SECRET,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_PAGER": "",
        }
        for name, words in READS.items():
            theirs, ours = [], []
            for _ in range(RUNS):
                theirs.append(_wall([AWS, "partnercentral-selling", *words], environment))
                ours.append(_wall([servers.COSELL, "selling", *words], environment))
            slow, fast = median(theirs), median(ours)
            table.add(name, slow, fast, fast / slow, target=Target("at most", round(1 / 15, 3)))
    return table


def _wall(command, environment):
    start = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - start) * 1000
