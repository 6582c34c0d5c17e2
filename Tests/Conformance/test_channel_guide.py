"""docs/guides/channel.md: every command runs as printed, and says what the page says."""

import os
import re
import subprocess

from channel import ChannelDesk
from partners import PARTNER_1, service_model
from server import REPOSITORY
from test_cli import PRINTED_ADDRESS, blocks, environment

PAGE = (REPOSITORY / "docs/guides/channel.md").read_text()


def test_the_guide_works_as_printed(servers, tmp_path):
    server = servers.start(arguments=["--demo"])
    script = "set -euo pipefail\n" + PRINTED_ADDRESS.sub(server.endpoint, "\n".join(blocks(PAGE, "sh")))
    bare = {name: value for name, value in environment(server).items() if not name.startswith("AWS_")}
    quiet = {"AWS_PAGER": "", "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    done = subprocess.run(
        ["bash", "-c", script],
        env={**bare, **quiet, "HOME": str(tmp_path)},
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr + done.stdout[-1000:]
    for words in blocks(PAGE, "text"):
        assert words.strip() in done.stderr
    desk = ChannelDesk(server, PARTNER_1)
    assert {one["id"]: one["status"] for one in desk.accounts()}["pma-northwinddi01"] == "ACTIVE"
    rejected = desk.handshakes("START_SERVICE_PERIOD", statuses=["REJECTED"])
    assert [one["id"] for one in rejected] == ["ch-startfabrika1"]
    signed = desk.of(catalog="AWS").contracts(statuses=["ACCEPTED"])["items"]
    [details] = [one["details"]["managedServicesAttestationDetails"] for one in signed]
    assert details["supportedServices"] == ["MONITORING", "SECURITY"]


def test_the_guide_names_no_command_that_there_is_not():
    names = service_model("partnercentral-channel").operation_names
    known = {re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower() for name in names} | {"handshake", "attest"}
    assert set(re.findall(r"cosell channel ([a-z-]+)", PAGE)) <= known
