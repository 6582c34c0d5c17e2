"""`cosell channel handshake`, `activate` and `attest`: both sides of an agreement, each with keys of its own."""

import json
import threading

import pytest

from channel import CUSTOMER, MANAGER, STRANGERS, ChannelDesk, people
from partners import PARTNER_1
from server import eventually
from shell import Shell


@pytest.fixture
def house(servers):
    return servers.start(people(), arguments=["--demo"])


@pytest.fixture
def desk(house):
    return ChannelDesk(house)


@pytest.fixture
def person(house, tmp_path):
    """Someone at a shell with the keys of the owner, and a profile for each account that agrees with it."""
    shell = Shell(tmp_path, house.endpoint, keys=None)
    path = shell.home / ".aws/credentials"
    path.parent.mkdir(exist_ok=True)
    profiles = {"default": PARTNER_1, "manager": STRANGERS[MANAGER], "customer": STRANGERS[CUSTOMER]}
    path.write_text(
        "".join(
            f"[{name}]\naws_access_key_id = {one.key}\naws_secret_access_key = {one.secret}\n"
            for name, one in profiles.items()
        )
    )
    return shell


def channel(person, *words, code=0):
    return person.run("channel", *words, "--catalog", "Sandbox").require(code)


def test_from_both_sides(desk, person):
    """Each runs the same command; it proposes, waits, and accepts."""
    account = desk.enrol(MANAGER)
    sent = channel(person, "handshake", account).output
    assert f"You proposed it to account {MANAGER}." in sent and "PENDING" in sent
    waits = channel(person, "handshake", account).output
    assert f"It waits for account {MANAGER}" in waits and "You proposed" not in waits
    accepted = json.loads(channel(person, "handshake", account, "--profile", "manager", "--output", "json").output)
    assert accepted["Steps"] == ["ACCEPTED"] and accepted["Handshake"]["status"] == "ACCEPTED"
    assert [one["status"] for one in desk.accounts(accountIds=[MANAGER])] == ["ACTIVE"]
    relationship = desk.relate(account, CUSTOMER)
    nothing = channel(person, "handshake", relationship, code=252).error
    assert "nothing waits about" in nothing and "--notice-days" in nothing
    agreed = channel(person, "handshake", relationship, "--notice-days", "14", "--other-profile", "customer").output
    assert f"Account {CUSTOMER} accepted." in agreed
    over = channel(person, "handshake", relationship, "--revoke", "--note", "The end", "--both").output
    assert "REVOKE_SERVICE_PERIOD" in over and f"Account {CUSTOMER} accepted." in over
    desk.separate(relationship, account)


def test_activation_waits_for_the_answer(desk, person):
    account = desk.enrol(MANAGER)
    ends = []
    thread = threading.Thread(target=lambda: ends.append(person.run("channel", "activate", account, "--catalog", "Sandbox")))
    thread.start()
    manager = desk.of(MANAGER)
    [waiting] = eventually(lambda: manager.handshakes(side="RECEIVER"), within=20)
    manager.reject(waiting["id"])
    thread.join(60)
    assert ends[0].code == 254 and "REJECTED" in ends[0].output


def test_what_the_service_refuses(person):
    refused = channel(person, "handshake", "rs-fabrikamheal1", "--notice-days", "45", code=0).output
    assert "It waits for account 555566668888" in refused, "one waits already, and no other is proposed"
    late = channel(person, "handshake", "pma-northwindsp01", code=254).error
    assert "is ACTIVE" in late
    short = channel(person, "handshake", "pma-1", code=252).error
    assert "pma-1a2b3c4d5e6f7" in short
    unknown = channel(person, "handshake", "rs-0000000000000", "--notice-days", "30", code=254).error
    assert "you have no relationship rs-0000000000000" in unknown


def test_a_contract(desk, person):
    relationship = desk.managed(number="555566662222")
    words = [
        "attest", relationship, "--legal-entity", "Litware AG", "--address", "Seestrasse 1; Zuerich; ZH; 8001; CH",
        "--services", "patching,monitoring", "--until", "2099-11-30", "--signatory",
    ]  # fmt: skip
    made = channel(person, *words, "Ada Keller <ada@litware.example>", "--wait").output
    assert made.endswith("until 2099-11-30: ACCEPTED\n")
    [contract] = [one for one in desk.contracts()["items"] if one["id"] == made.split(",")[0]]
    details = contract["details"]["managedServicesAttestationDetails"]
    assert details["supportedServices"] == ["PATCHING", "MONITORING"] and details["relationshipIdentifier"] == relationship
    wrong = channel(person, *words, "Ada Keller", code=252).error
    assert "--signatory" in wrong
    refused = channel(person, *words, "Ada <a@b.c>", "--members", "555566665555", code=254).error
    assert "ENTIRE_ORGANIZATION" in refused


def test_help_and_completion(person):
    assert "--other-profile" in person.run("channel", "handshake", "--help").require(0).output
    for word in ("handshake", "activate", "attest"):
        assert word in person.run("__complete", "channel", word[:3]).require(0).output
        assert f"  {word} " in person.run("channel", "help").require(0).output
    assert "--notice-days" in person.run("__complete", "channel", "handshake", "--no").require(0).output
    assert "60" in person.run("__complete", "channel", "handshake", "rs-1", "--notice-days", "").require(0).output
