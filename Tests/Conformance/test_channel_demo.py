"""What the demo shows of Channel, the signatures that clients choose, acts, and two stories through the AWS CLI."""

import json
import subprocess

import botocore.config
import botocore.session
import pytest

from benefits import BenefitsDesk
from channel import SERVICE, ChannelDesk, refusal
from control import Control
from partners import CATALOGS, CUSTOMER, PARTNER_1, PARTNER_3, PROGRAM
from server import eventually
from test_cli import environment


@pytest.fixture(scope="module")
def demo(servers):
    return servers.start(arguments=["--demo"])


@pytest.mark.parametrize("catalog", CATALOGS)
def test_records_of_each_kind(demo, catalog):
    desk = ChannelDesk(demo, PARTNER_1, catalog)
    assert {one["id"]: one["status"] for one in desk.accounts()} == {
        "pma-northwindsp01": "ACTIVE",
        "pma-northwinddi01": "PENDING",
        "pma-northwindms01": "ACTIVE",
    }
    listed = {one["id"] for one in desk.call("list_relationships")["items"]}
    assert listed == {"rs-contosoretail", "rs-fabrikamheal1", "rs-litwaremsp001", "rs-proseware0001"}
    shown = desk.relationship("rs-litwaremsp001", "pma-northwindms01")
    assert shown["channelContractId"] == "cc-litwareattes1" and shown["accountScope"] == "ENTIRE_ORGANIZATION"
    statuses = {one["id"]: one["status"] for one in desk.contracts()["items"]}
    assert statuses == {"cc-litwareattes1": "ACCEPTED", **({"cc-litwarerenew1": "PENDING"} if catalog == "AWS" else {})}
    starts = {one["id"]: one["status"] for one in desk.handshakes("START_SERVICE_PERIOD")}
    assert starts == {"ch-startcontoso1": "ACCEPTED", "ch-startfabrika1": "PENDING"}
    active = refusal(lambda: desk.separate("rs-contosoretail", "pma-northwindsp01"))
    assert active == "Conflict ServicePeriod rs-contosoretail"
    for guest, kind, waiting in (
        (PROGRAM, "PROGRAM_MANAGEMENT_ACCOUNT", "ch-activatedi001"),
        (CUSTOMER, "START_SERVICE_PERIOD", "ch-startfabrika1"),
    ):
        assert [one["id"] for one in desk.of(guest).handshakes(kind, "RECEIVER")] == [waiting]


def test_the_demo_is_loaded_once(servers):
    server = servers.start(arguments=["--demo"])
    ChannelDesk(server, PROGRAM).accept("ch-activatedi001")
    server.stop()
    server.start()
    desk = ChannelDesk(server)
    assert {one["id"]: one["status"] for one in desk.accounts()}["pma-northwinddi01"] == "ACTIVE"


def test_a_client_with_crt_signs_by_sigv4a(demo):
    """The model asks for SigV4a, which boto3 takes with awscrt; SigV4 is answered as well."""
    heads = []
    desk = ChannelDesk(demo)
    desk.client.meta.events.register(
        "before-send.*", lambda request, **_: heads.append(request.headers["Authorization"])
    )
    desk.accounts()
    [head] = heads
    assert b"AWS4-ECDSA-P256-SHA256" in (head if isinstance(head, bytes) else head.encode())
    plain = botocore.session.Session().create_client(
        SERVICE,
        region_name="us-east-1",
        endpoint_url=demo.endpoint,
        aws_access_key_id=PARTNER_1.key,
        aws_secret_access_key=PARTNER_1.secret,
        config=botocore.config.Config(signature_version="v4"),
    )
    assert plain.list_program_management_accounts(catalog="AWS")["items"]


class TestActs:
    """The parts of those whose credentials nobody has."""

    def test_a_receiver_answers_by_command(self, servers):
        server = servers.start(arguments=["--demo"])
        control = Control(server)
        code, shown, said = control.command("aws", "handshake", "accept", "ch-activatedi001")
        assert code == 0 and "ACCEPTED" in shown, said
        code, _, said = control.command("aws", "handshake", "reject", "ch-activatedi001")
        assert code == 254 and "is ACCEPTED" in said
        code, shown, said = control.command("aws", "handshake", "reject", "ch-startfabrika1", "--catalog", "AWS")
        assert code == 0 and "REJECTED" in shown, said

    def test_a_refusal_is_a_mail(self, servers):
        server = servers.start(arguments=["--demo"])
        control = Control(server)
        control.act("contract.refuse", id="cc-litwarerenew1", catalog="AWS", reason="Other services")
        mails = control.get("mail?to=ada@litware.example")
        assert mails[-1]["fields"]["action"] == "refused" and mails[-1]["fields"]["contract"] == "cc-litwarerenew1"
        assert ChannelDesk(server, catalog="AWS").contract("cc-litwarerenew1")["status"] == "PENDING"

    def test_the_registry(self, servers):
        server = servers.start(arguments=["--demo"])
        control, desk = Control(server), ChannelDesk(server)
        control.act("account.flag", account="333344448888", kind="MEMBER")
        control.act("account.flag", account=PARTNER_1.account, channelPrograms=["DISTRIBUTION"])
        both = refusal(lambda: desk.enrol("333344448888"))
        assert both == "BV, accountId INVALID_VALUE, program ACTION_NOT_PERMITTED"

    def test_what_is_due_stands_on_the_agenda(self, demo):
        entries = Control(demo).get(f"agenda?account={PARTNER_1.account}")
        assert {"expire channel handshake", "end channel contract", "expire channel contract"} <= {
            one["kind"] for one in entries
        }


class TestBenefitsActs:
    """AWS's side of applications and allocations."""

    def test_through_the_stages(self, demo):
        control, desk = Control(demo), BenefitsDesk(demo, PARTNER_1)
        identifier = desk.submitted()
        answer = control.act("application.stage", id=identifier, stage="AWS_REVIEW")
        assert answer["record"]["Stage"] == "AWS_REVIEW" and len(answer["events"]) == 1
        asked = control.act("application.requireAction", id=identifier, reason="Dates", codes=["X1"])
        assert asked["record"]["Status"] == "ACTION_REQUIRED" and asked["record"]["StatusReasonCodes"] == ["X1"]
        desk.amend(identifier, {"$.RequestedAmount.Amount": "4000"})
        code, shown, said = control.command("aws", "application", "approve", identifier, "--amount", "3000")
        assert code == 0 and "APPROVED" in shown, said
        [allocation] = desk.granted(identifier)
        assert allocation["FulfillmentDetail"]["CreditDetails"]["IssuedAmount"]["Amount"] == "3000"
        ended = control.act("allocation.set", id=allocation["Id"], status="INACTIVE", reason="Audit")
        assert ended["record"]["Status"] == "INACTIVE"
        with pytest.raises(Exception, match="409"):
            control.act("allocation.set", id=allocation["Id"], status="FULFILLED")
        with pytest.raises(Exception, match="409") as late:
            control.act("application.reject", id=identifier)
        assert late.value.error["state"] == "APPROVED" and late.value.error["actsAllowedNow"] == []

    def test_a_rejection(self, demo):
        control, desk = Control(demo), BenefitsDesk(demo, PARTNER_1)
        identifier = desk.submitted()
        rejected = control.act("application.reject", id=identifier, reason="Not eligible")
        assert rejected["record"]["Status"] == "REJECTED"
        assert desk.get(identifier)["StatusReason"] == "Not eligible"
        with pytest.raises(Exception, match="400"):
            control.act("application.stage", id=identifier, stage="LUNCH")


class TestThroughTheAwsCLI:
    """Two stories through the client that AWS ships."""

    def run(self, server, *words, partner=PARTNER_1):
        command = ["aws", SERVICE, words[0], "--catalog", "Sandbox", *words[1:]]
        return subprocess.run(
            command, env=environment(server, partner), capture_output=True, text=True, timeout=60
        )

    def aws(self, server, *words, partner=PARTNER_1):
        done = self.run(server, *words, partner=partner)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout) if done.stdout.strip() else None

    def test_a_program_and_its_manager(self, servers):
        """Both sides of the activation of the demo's distribution program, and a customer under it."""
        server = servers.start(arguments=["--demo"])
        kind = ("--handshake-type", "PROGRAM_MANAGEMENT_ACCOUNT", "--participant-type", "RECEIVER")
        [waiting] = self.aws(server, "list-channel-handshakes", *kind, partner=PROGRAM)["items"]
        accepted = self.aws(server, "accept-channel-handshake", "--identifier", waiting["id"], partner=PROGRAM)
        assert accepted["channelHandshakeDetail"]["status"] == "ACCEPTED"
        parent = waiting["associatedResourceId"]
        made = self.aws(
            server,
            "create-relationship",
            "--association-type=DOWNSTREAM_SELLER",
            f"--program-management-account-identifier={parent}",
            "--associated-account-id=555566661111",
            "--display-name=A seller",
            "--sector=COMMERCIAL",
        )["relationshipDetail"]["id"]
        payload = {
            "startServicePeriodPayload": {
                "programManagementAccountIdentifier": parent,
                "servicePeriodType": "MINIMUM_NOTICE_PERIOD",
                "minimumNoticeDays": "45",
            }
        }
        words = (
            "create-channel-handshake",
            "--handshake-type=START_SERVICE_PERIOD",
            f"--associated-resource-identifier={made}",
        )
        done = self.run(server, *words, "--payload", json.dumps(payload))
        assert done.returncode != 0 and "ValidationException" in done.stderr
        payload["startServicePeriodPayload"]["minimumNoticeDays"] = "14"
        assert self.aws(server, *words, "--payload", json.dumps(payload))["channelHandshakeDetail"]["id"]

    def test_a_period_that_both_sides_end(self, servers):
        """From the demo's active notice period to the deletion of its relationship; the customer has keys, too."""
        server = servers.start(arguments=["--demo"])
        words = ("--identifier=rs-contosoretail", "--program-management-account-identifier=pma-northwindsp01")
        shown = self.aws(server, "get-relationship", *words)["relationshipDetail"]
        assert (shown["associatedAccountId"], shown["revision"]) == (PARTNER_3.account, "1")
        done = self.run(server, "delete-relationship", *words)
        assert done.returncode != 0 and "ConflictException" in done.stderr
        payload = {"revokeServicePeriodPayload": {"programManagementAccountIdentifier": "pma-northwindsp01"}}
        made = self.aws(
            server,
            "create-channel-handshake",
            "--handshake-type=REVOKE_SERVICE_PERIOD",
            "--associated-resource-identifier=rs-contosoretail",
            "--payload",
            json.dumps(payload),
            "--tags=key=team,value=resale",
        )["channelHandshakeDetail"]
        self.aws(server, "accept-channel-handshake", "--identifier", made["arn"], partner=PARTNER_3)
        self.aws(server, "delete-relationship", *words)
        kind = ("--handshake-type=REVOKE_SERVICE_PERIOD", "--participant-type=SENDER", "--statuses", "ACCEPTED")
        [ended] = self.aws(server, "list-channel-handshakes", *kind)["items"]
        assert ended["detail"]["revokeServicePeriodHandshakeDetail"]["minimumNoticeDays"] == "30"


def test_a_signature_comes_by_itself(demo):
    desk = ChannelDesk(demo, catalog="AWS")
    desk.annul("cc-litwarerenew1")
    made = desk.attest("rs-litwaremsp001", signatoryEmail="ada+sign@litware.example")
    eventually(lambda: desk.contract(made)["status"] == "ACCEPTED")
    assert desk.contract("cc-litwareattes1")["status"] == "INACTIVE"
