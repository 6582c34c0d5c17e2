"""GetSellingSystemSettings and PutSellingSystemSettings (selling 2.11, 3.7, 9.1)."""

import pytest

from engagements import OURS, THEIRS, Room, bare, couple
from partners import FULL_ACCESS, PARTNER_1, PARTNER_2, Partner, selling, user
from refusals import BV, FORMAT, RV, VALUE, fails, refused

FIELD = "resourceSnapshotJobRoleIdentifier"
ROLE = f"arn:aws:iam::{OURS}:role/{{}}"
CAREFUL = Partner(OURS, "AKIACOSELLCAREFUL001", "secret-of-the-careful")
SANDBOXED = Partner(OURS, "AKIACOSELLSANDBOX001", "secret-of-the-sandboxed")


@pytest.fixture(scope="module")
def house(servers):
    """Two partners; one user of the first may not pass roles, one has what AWS gives for the Sandbox."""
    users = [
        user(CAREFUL, "careful", FULL_ACCESS),
        user(SANDBOXED, "sandboxed", managed=["AWSPartnerCentralSandboxFullAccess"]),
    ]
    return servers.start(couple(users))


@pytest.fixture
def client(house):
    return selling(house, PARTNER_1)


def put(client, role=None, catalog="Sandbox"):
    given = {} if role is None else {"ResourceSnapshotJobRoleIdentifier": role}
    return bare(client.put_selling_system_settings(Catalog=catalog, **given))


def get(client, catalog="Sandbox"):
    return bare(client.get_selling_system_settings(Catalog=catalog))


def test_before_the_first_put(partner, neighbour):
    for client in (partner, neighbour):
        assert get(client) == {"Catalog": "Sandbox"}


@pytest.mark.parametrize(
    "given, stored",
    [
        pytest.param("Snapshots", ROLE.format("Snapshots"), id="name"),
        pytest.param("a" * 64, ROLE.format("a" * 64), id="longest name"),
        pytest.param("-+=,.@_", ROLE.format("-+=,.@_"), id="signs"),
        pytest.param(ROLE.format("Snapshots"), ROLE.format("Snapshots"), id="ARN"),
        pytest.param(ROLE.format("jobs/of/selling/Snapshots"), ROLE.format("jobs/of/selling/Snapshots"), id="path"),
    ],
)
def test_put(client, given, stored):
    answer = {"Catalog": "Sandbox", "ResourceSnapshotJobRoleArn": stored}
    assert put(client, given) == answer
    assert get(client) == answer


def test_put_without_a_role_clears(client):
    put(client, "Snapshots")
    assert put(client) == {"Catalog": "Sandbox"}
    assert get(client) == {"Catalog": "Sandbox"}


def test_r1_43_put_again(client):
    assert put(client, "Snapshots") == put(client, "Snapshots")


def test_catalogs_and_accounts_are_apart(client, house):
    put(client, "Snapshots")
    put(client, "Others", "AWS")
    assert get(client)["ResourceSnapshotJobRoleArn"] == ROLE.format("Snapshots")
    assert get(client, "AWS")["ResourceSnapshotJobRoleArn"] == ROLE.format("Others")
    assert get(selling(house, PARTNER_2)) == {"Catalog": "Sandbox"}


def test_role_of_another_account(client):
    with refused(BV, (FIELD, VALUE)):
        put(client, f"arn:aws:iam::{THEIRS}:role/Snapshots")


@pytest.mark.parametrize(
    "role", ["", "a" * 65, "two words", "arn:aws:iam::1:role/x", ROLE.format(""), "arn:aws:s3:::x"]
)
def test_form(client, role):
    with refused(RV, (FIELD, FORMAT)):
        put(client, role)


class TestRights:
    def test_reader(self, reader):
        assert get(reader)["Catalog"] == "Sandbox"
        with fails("AccessDeniedException"):
            put(reader, "Snapshots")

    def test_roles_are_passed(self, house):
        """Selling 9.1: the caller needs iam:PassRole on the role."""
        with fails("AccessDeniedException"):
            put(selling(house, CAREFUL), "Snapshots")

    def test_nothing_is_passed_when_nothing_is_named(self, house):
        assert put(selling(house, CAREFUL)) == {"Catalog": "Sandbox"}

    def test_managed_policy(self, house):
        """Selling 9.2: it holds PassRole for the service of the jobs, and the Sandbox only."""
        client = selling(house, SANDBOXED)
        assert put(client, "Snapshots")["ResourceSnapshotJobRoleArn"] == ROLE.format("Snapshots")
        with fails("AccessDeniedException"):
            put(client, "Snapshots", "AWS")


def test_settings_do_not_start_or_stop_jobs(client):
    room = Room(client)
    _, opportunity = room.carried()
    job = room.hire(room.engage(), opportunity)
    put(client, "Snapshots")
    assert room.job(job)["Status"] == "Stopped"
