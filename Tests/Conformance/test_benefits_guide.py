"""docs/guides/benefits.md: every command runs as printed, and says what the page says."""

import os
import re
import subprocess

from benefits import BenefitsDesk
from partners import PARTNER_1
from server import REPOSITORY
from test_cli import PRINTED_ADDRESS, blocks, environment

PAGE = (REPOSITORY / "docs/guides/benefits.md").read_text()


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
    desk = BenefitsDesk(server, PARTNER_1)
    [applied] = [one for one in desk.call("list_benefit_applications")["BenefitApplicationSummaries"] if one.get("Name") == "Shelf Vision" and one["Status"] == "APPROVED"]
    [granted] = desk.granted(applied["Id"])
    assert granted["FulfillmentDetail"]["CreditDetails"]["IssuedAmount"]["Amount"] == "5000"
    assert desk.get("benappl-mapaction00001")["Status"] == "CANCELED"


def test_the_guide_names_no_command_that_there_is_not():
    from partners import _session

    model = _session().get_service_model("partnercentral-benefits")
    known = {re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower() for name in model.operation_names} | {"apply"}
    assert set(re.findall(r"cosell benefits ([a-z-]+)", PAGE)) <= known
